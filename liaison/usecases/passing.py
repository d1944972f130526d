"""Which version of each chosen record may leave: our own newest one, or another officer's with his
consent to whom it goes."""

from __future__ import annotations

from collections.abc import Sequence

from liaison.domain.officer import Officer
from liaison.domain.paper import KeptPaper
from liaison.domain.record import Version
from liaison.domain.refusals import NotAllowed, NotFound, TooLarge
from liaison.session import Session
from liaison.usecases.papers import consents
from liaison.usecases.writing import act

MOST = 128  # consents in one bundle


def choose(
    session: Session, records: Sequence[str], officers: Sequence[Officer]
) -> tuple[tuple[Version, ...], tuple[KeptPaper, ...]]:
    """The versions that leave, and the consents that they need. Raises `NotAllowed` for a draft,
    and where an author has not consented."""
    versions = []
    needed: dict[str, KeptPaper] = {}
    for record in records:
        version, papers = _one(session, record, officers)
        versions.append(version)
        needed.update((paper.leaf_hash, paper) for paper in papers)
    if len(needed) > MOST:
        raise TooLarge(what="The list of consents", limit=f"{MOST} in one bundle")
    return tuple(versions), tuple(needed.values())


def log_blocked(session: Session, records: Sequence[str], officers: Sequence[str]) -> None:
    """Notes in the log that a record of another officer was to leave without his consent. This is
    the one refusal that is logged: who tried to pass on what is for its author to know."""
    known = [one for one in map(session.vault.officers.get, officers) if one is not None]
    blocked = [
        record
        for record in dict.fromkeys(records)
        if (found := session.vault.records.versions(record))
        and found[-1].author != session.origin
        and _consented(session, found, known) is None
    ]
    if blocked:
        with act(session) as doing:
            for record in blocked:
                doing.event("passing-on-blocked", record)


def _one(
    session: Session, record: str, officers: Sequence[Officer]
) -> tuple[Version, tuple[KeptPaper, ...]]:
    if session.vault.records.row(record) is None:
        raise NotFound(what="record", id=record[:40])
    versions = session.vault.records.versions(record)
    if not versions:
        raise NotAllowed(
            reason=f"Record {record[:8]} is still a draft.", next="Seal it before it can leave."
        )
    if versions[-1].author == session.origin:
        return versions[-1], ()
    found = _consented(session, versions, officers)
    if found is None:
        raise NotAllowed(
            reason=f"Record {record[:8]} was written by another officer, who has not consented "
            "that it goes to these officers.",
            next="Ask him for his consent, or refer to it in a record of your own.",
        )
    return found


def _consented(
    session: Session, versions: Sequence[Version], officers: Sequence[Officer]
) -> tuple[Version, tuple[KeptPaper, ...]] | None:
    """The newest version that may go to all of them."""
    for version in reversed(versions):
        papers = consents.covering(session, version, officers)
        if papers is not None and (papers or officers):
            return version, papers
    return None
