"""A line of a sealed record made into a draft of its own: a promise, an incident, a violation."""

from __future__ import annotations

from liaison.changes import Changes
from liaison.domain import derive as domain
from liaison.domain.derive import TARGETS, Line
from liaison.domain.record import Version
from liaison.domain.refusals import NotAllowed, NotFound
from liaison.domain.text import shorten
from liaison.domain.words import tr
from liaison.session import Session
from liaison.usecases import contents, records
from liaison.usecases.writing import act


def lines(session: Session, record: str, version: int = 0) -> list[Line]:
    """Every line of a sealed version that has words; version 0 is the newest.

    Raises `NotFound`, and `NotAllowed` for a record of which nothing is sealed.
    """
    return domain.lines(_sealed(session, record, version).content)


def derive(
    session: Session, record: str, version: int, portion: str, target: str
) -> tuple[str, Changes]:
    """Opens a draft of kind ``target`` made of one line; returns its id. Version 0 is the newest.

    The draft keeps the words, the speaker and a link to the very version and line; the log says
    what it was made of. The source, ours or received, stays as it is. Raises `NotFound` and
    `NotAllowed`.
    """
    if target not in TARGETS:
        raise NotAllowed(
            reason=tr("A line cannot become a record of the kind '{target}'.").format(
                target=shorten(target)
            ),
            next=tr("Choose one of these: {targets}.").format(targets=", ".join(TARGETS)),
        )
    source = _sealed(session, record, version)
    try:
        made = domain.derive(source.content, record, source.number, portion, target)
    except KeyError:
        raise NotFound(what=tr("line with words"), id=shorten(portion)) from None
    content = records.valid(made)
    with act(session) as doing:
        of = f"{portion} of version {source.number} of record {record}"
        draft = records.begin(session, doing, content, of=of)
    return draft, Changes(records=frozenset({draft, record}), log=True)


def _sealed(session: Session, record: str, number: int) -> Version:
    if session.vault.records.row(record) is None:
        raise NotFound(what=tr("record"), id=record[:40])
    if not number:
        version = contents.newest(session, record)
        if version is None:
            raise NotAllowed(
                reason=tr("Only a line of a sealed record can become a record of its own."),
                next=tr("Seal the record first; nothing was changed."),
            )
        return version
    version = session.vault.records.version(record, number)
    if version is None:
        raise NotFound(what=tr("version"), id=f"{record[:8]}/{number}")
    return version
