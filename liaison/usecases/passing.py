"""Which version of each chosen record may leave: our own newest one, or another officer's with his
consent to whom it goes."""

from __future__ import annotations

from collections.abc import Sequence

from liaison.domain.bundle import Part
from liaison.domain.officer import Officer
from liaison.domain.paper import KeptPaper
from liaison.domain.record import Version
from liaison.domain.refusals import NotAllowed, TooLarge
from liaison.domain.words import tr
from liaison.session import Session
from liaison.usecases import tombstones
from liaison.usecases.papers import consents
from liaison.usecases.writing import act

MOST = 128  # consents in one bundle


def choose(
    session: Session, records: Sequence[str], officers: Sequence[Officer]
) -> tuple[Version, ...]:
    """The versions that leave. Raises `NotAllowed` for a draft, and where an author has not
    consented."""
    return tuple(_one(session, record, officers) for record in records)


def consents_for(
    session: Session, versions: Sequence[Version], officers: Sequence[Officer]
) -> tuple[KeptPaper, ...]:
    """The consents that chosen versions need to go to these officers. Raises `TooLarge`."""
    needed: dict[str, KeptPaper] = {}
    for version in versions:
        if version.author != session.origin:
            papers = consents.covering(session, version, officers) or ()
            needed.update((paper.leaf_hash, paper) for paper in papers)
    if len(needed) > MOST:
        raise TooLarge(
            what=tr("The list of consents"), limit=tr("{most} in one bundle").format(most=MOST)
        )
    return tuple(needed.values())


def still(
    session: Session, parts: Sequence[Part], officers: Sequence[Officer]
) -> tuple[Version, ...]:
    """The versions of other officers in a bundle that was sealed earlier. Raises `NotAllowed`
    where an author does not consent any more."""
    found = []
    for part in parts:
        version = session.vault.records.version(part.record, part.version)
        if version is None or version.author == session.origin:
            continue
        if consents.covering(session, version, officers) is None:
            raise _not_consented(part.record)
        found.append(version)
    return tuple(found)


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


def sealed_versions(session: Session, record: str) -> Sequence[Version]:
    """All versions of a record, the first first. Raises `NotFound`, and `NotAllowed` where there
    is none or it was destroyed."""
    tombstones.standing(session, record)
    versions = session.vault.records.versions(record)
    if not versions:
        raise NotAllowed(
            reason=tr("Record {record} is still a draft.").format(record=record[:8]),
            next=tr("Seal it before it can leave."),
        )
    return versions


def _one(session: Session, record: str, officers: Sequence[Officer]) -> Version:
    versions = sealed_versions(session, record)
    if versions[-1].author == session.origin:
        return versions[-1]
    found = _consented(session, versions, officers)
    if found is None:
        raise _not_consented(record)
    return found


def _not_consented(record: str) -> NotAllowed:
    return NotAllowed(
        reason=tr(
            "Record {record} was written by another officer, who has not consented that it goes "
            "to these officers."
        ).format(record=record[:8]),
        next=tr("Ask him for his consent, or refer to it in a record of your own."),
    )


def _consented(
    session: Session, versions: Sequence[Version], officers: Sequence[Officer]
) -> Version | None:
    """The newest version that may go to all of them."""
    for version in reversed(versions):
        papers = consents.covering(session, version, officers)
        if papers is not None and (papers or officers):
            return version
    return None
