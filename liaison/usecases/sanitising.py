"""Sanitised copies: a sealed record of one's own made into a draft without what gives people away.

The log is given out whole, so an entry must not tie the copy to the original for whoever reads
both. It holds a keyed digest of the original's id under a secret of this vault: the officer can
name the original, and nobody else can try the ids of his records until one fits.
"""

from __future__ import annotations

import hashlib
import hmac

from liaison import grid
from liaison.changes import Changes
from liaison.domain.folding import folded
from liaison.domain.person import Person
from liaison.domain.record import Filter
from liaison.domain.refusals import NotAllowed, NotFound
from liaison.domain.sanitise import Sanitised, Wish, code_name, sanitise
from liaison.domain.words import tr
from liaison.log import describe
from liaison.session import Session
from liaison.usecases import contents, protection, records
from liaison.usecases.writing import act

ACT = "copy-sanitised"


def preview(session: Session, record: str, wish: Wish) -> Sanitised:
    """The copy as it would be and what differs; nothing is written.

    Raises `NotFound`, and `NotAllowed` for a record of somebody else, one of which nothing is
    sealed, and a template, which tells of nobody.
    """
    row = session.vault.records.row(record)
    if row is None:
        raise NotFound(what=tr("record"), id=record[:40])
    version = contents.newest(session, record)
    if not row.own or version is None or row.kind == "template":
        raise NotAllowed(
            reason=tr("Only a sealed record of one's own, and no template, can be sanitised."),
            next=tr("Choose another record; nothing was changed."),
        )
    made = sanitise(version.content, wish, _secret(session), grid.cell, _known(session))
    return Sanitised(content=records.valid(made.content), names=made.names, changes=made.changes)


def copy(session: Session, record: str, wish: Wish, reason: str) -> tuple[str, Changes]:
    """Opens a draft of the sanitised copy; returns its id. Raises as `preview` does.

    Neither the draft nor the log says to others what it was made of; ``reason`` stands in the log.
    """
    made = preview(session, record, wish)
    with act(session) as doing:
        draft = records.begin(session, doing, made.content)
        digest = _digest(_secret(session), draft, record)
        doing.event(ACT, draft, why=reason, before=digest, after=f"{wish.grain}, {wish.time}")
    return draft, Changes(records=frozenset({draft}), log=True)


def original(session: Session, copied: str) -> str:
    """The id of the own record that a copy was made of. Raises `NotFound` where it is no copy."""
    secret = _secret(session)
    before: int | None = None
    while rows := session.vault.log.page(before, protection.PAGE, ACT):
        for entry in (describe.describe(row.index, row.data) for row in rows):
            if entry.on == copied and (found := _fitting(session, secret, copied, entry.before)):
                return found
        before = rows[-1].index
    raise NotFound(what=tr("sanitised copy"), id=copied[:40])


def _fitting(session: Session, secret: bytes, copied: str, digest: str) -> str:
    """The record whose digest it is; empty where that record is in this vault no more."""
    after: tuple[int, int] | None = None
    while rows := session.vault.records.page(Filter(own_only=True), after, protection.PAGE):
        for row in rows:
            if hmac.compare_digest(_digest(secret, copied, row.record), digest):
                return row.record
        after = (rows[-1].event_at, rows[-1].seq)
    return ""


def _digest(secret: bytes, copied: str, record: str) -> str:
    """The copy's own key comes first: two copies of one record show nothing in common."""
    key = hmac.digest(secret, b"copy\0" + copied.encode(), hashlib.sha256)
    return hmac.digest(key, record.encode(), hashlib.sha256).hex()


def _secret(session: Session) -> bytes:
    """Of the vault's root, which outlives passphrases, recovery words, keys and epochs."""
    root = session.vault.root_key()
    return hmac.digest(root, b"liaison/sanitised-copies@v1", hashlib.sha256)


def _known(session: Session) -> dict[str, str]:
    """The code names of all names of the persons in the vault: their own, or one made of the
    first name, so that all names of a person lead to one."""
    secret = _secret(session)
    known: dict[str, str] = {}
    for _record, held in protection.persons(session):
        for content in held:
            body = content.body
            if isinstance(body, Person) and body.names:
                names = [name.text for name in body.names if folded(name.text)]
                code = " ".join(body.code_name.split())
                for name in names:
                    known.setdefault(folded(name), code or code_name(secret, names[0]))
    return known
