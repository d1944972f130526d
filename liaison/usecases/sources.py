"""Sources: persons who stand in records under a code name alone, while their real identity lies in
the compartment.

The trail tells that an identity was written or destroyed. Of which person tells a keyed digest
that only this vault can name, for the trail is given out whole.
"""

from __future__ import annotations

import hashlib
import hmac

import msgspec

from liaison.domain.content import Content
from liaison.domain.person import Person
from liaison.domain.refusals import NotAllowed, NotFound, RecordIncomplete
from liaison.domain.words import tr
from liaison.session import Session
from liaison.usecases.writing import Act


class State(msgspec.Struct, frozen=True, kw_only=True):
    """How a person stands: whether there is a compartment, which version of an identity is kept in
    it (0: none), and why none may be, in a sentence."""

    made: bool
    version: int = 0
    why_not: str = ""


def state(session: Session, person: str) -> State:
    """How a person's record stands to the compartment. Raises `NotFound`."""
    try:
        code_name(session, person)
        why = ""
    except NotAllowed as error:
        why = error.what_happened
    made = session.vault.sources.header() is not None
    return State(made=made, version=kept_of(session, person), why_not=why)


def kept_of(session: Session, person: str) -> int:
    """How often the identity of a person was written; 0 where none is kept."""
    return session.vault.sources.versions().get(person, 0)


def kept(session: Session) -> list[tuple[str, str, int]]:
    """Whose identities are kept: record, code name, version. Needs no opening."""
    versions = session.vault.sources.versions()
    return [(person, _named(session, person), number) for person, number in versions.items()]


def bury(session: Session, doing: Act, person: str, why: str = "") -> None:
    """Inside a transaction: destroys the identity of a person, where one is kept."""
    version = kept_of(session, person)
    if session.vault.sources.drop_identity(person):
        doing.event("identity-destroyed", digest(session, person, version + 1), why=why)


def check_sealing(session: Session, record: str, content: Content) -> None:
    """Raises `RecordIncomplete` for a version that would name a person whose identity is kept
    apart, or lose the code name that stands for it."""
    if session.vault.sources.get(record) is not None and not _bare(content):
        raise RecordIncomplete(
            reason=tr(
                "The real identity of this person is kept apart: the record is called by its code "
                "name and holds no other name."
            )
        )


def code_name(session: Session, person: str) -> str:
    """The code name of a source whose identity may be kept. Raises `NotFound`, and `NotAllowed` for
    a record that is not a sealed one of our own, has no code name, or ever held another name."""
    row = session.vault.records.row(person)
    if row is None:
        raise NotFound(what=tr("record"), id=person[:40])
    versions = session.vault.records.versions(person)
    if row.kind != "person" or not row.own or not versions:
        raise NotAllowed(
            reason=tr("A real identity belongs to a sealed record of a person of one's own."),
            next=tr("Choose another record, or seal it first; nothing was changed."),
        )
    named = _named(session, person)
    if not named:
        raise NotAllowed(
            reason=tr("This person has no code name."),
            next=tr("Amend the record with one; nothing was changed."),
        )
    draft = session.vault.records.draft(person)
    held = [one.content for one in versions] + ([draft.content] if draft else [])
    if not all(map(_bare, held)):
        raise NotAllowed(
            reason=tr("A version or draft of this record holds another name than its code."),
            next=tr(
                "Make a new record that is called by the code name and holds no other, and destroy "
                "this one; nothing was changed."
            ),
        )
    return named


def names(session: Session) -> dict[str, str]:
    """The code names of those whose identities are kept, by what entries of the trail call them."""
    return {
        digest(session, person, version): named
        for person, named, newest in kept(session)
        for version in range(1, newest + 1)
    }


def _named(session: Session, person: str) -> str:
    """The code name in the newest version; empty where there is none."""
    versions = session.vault.records.versions(person)
    body = versions[-1].content.body if versions else None
    return " ".join(body.code_name.split()) if isinstance(body, Person) else ""


def _bare(content: Content) -> bool:
    """Whether a person's record is called by the code name and holds no other name."""
    body = content.body
    if not isinstance(body, Person) or body.names:
        return False
    code = " ".join(body.code_name.split())
    return bool(code) and " ".join(content.title.split()) == code


def digest(session: Session, person: str, version: int) -> str:
    """What stands for a person in an entry; two entries of one person show nothing in common."""
    secret = hmac.digest(
        session.vault.root_key(), b"liaison/compartment-entries@v1", hashlib.sha256
    )
    return hmac.digest(secret, f"{person}/{version}".encode(), hashlib.sha256).hex()
