"""Evidence that somebody's keys signed two histories: kept, listed, given to others, checked."""

from __future__ import annotations

from pathlib import Path

from crypto.errors import CryptoError
from liaison.carrying import Courier
from liaison.changes import QUIET, Changes, Watch
from liaison.domain.audit import Evidence, EvidenceKind, Report
from liaison.domain.refusals import EvidenceRefuted, LogForked, NotAllowed, NotFound
from liaison.domain.words import figure, noop, tr
from liaison.log import evidence as files
from liaison.session import Session
from liaison.usecases.opening import inspect
from liaison.usecases.sights import keep_evidence
from liaison.usecases.writing import act

NOT_PROVEN = (
    noop("Which of the two histories is the true one, or that either is."),
    noop(
        "Who did it: the officer, somebody who has the keys, or an older copy of the vault that "
        "was used again without anybody's intent."
    ),
    noop("Whose card it is: compare its fingerprint with the officer."),
)
_PROVEN = {
    EvidenceKind.HEADS: noop("They signed two different trails that both have {size} entries."),
    EvidenceKind.LEAVES: noop("They signed two different entries in one place, entry {size}."),
    EvidenceKind.PROOF: noop(
        "They signed a trail of {size} entries, and a later one that is proven to begin with "
        "{size} other entries."
    ),
    EvidenceKind.BROKEN: noop(
        "They signed a trail of {size} entries, and a bundle whose own proof does not lead from "
        "there to the trail that it shows."
    ),
}


def keep(session: Session, path: Path, watch: Watch = QUIET) -> tuple[Evidence, Changes]:
    """Keeps what a refused bundle proves against its sender; logged. Nothing else of it is kept.

    Raises `NotAllowed` where it proves nothing that others could check.
    """
    try:
        inspect(session, path, watch)
    except LogForked as refusal:
        data = refusal.evidence
    else:
        data = b""
    if not data:
        raise NotAllowed(
            reason=tr("This bundle holds no evidence that others could check."),
            next=tr("Nothing was kept. If it was refused, keep the file itself."),
        )
    shows = files.check(data)
    origin = shows.card.origin
    with act(session) as doing:
        made = keep_evidence(session, doing, data, (origin, shows.kind, shows.size), origin)
        kept = made or next(iter(session.vault.sights.evidence(origin)))
    return kept, Changes(officers=frozenset({origin}), log=made is not None)


def listing(session: Session, origin: str = "") -> list[Evidence]:
    """All evidence in the vault, or against one officer's log; newest first."""
    return session.vault.sights.evidence(origin)


def furthest(session: Session, origin: str) -> tuple[str, int] | None:
    """Of an officer's log the largest state that somebody else has shown: whose name, what size."""
    names = {o.card.origin: o.card.title for o in session.vault.officers.all()}
    shown = [
        (head.size, names[head.by])
        for head in session.vault.sights.heads(origin)
        if head.by != origin and head.by in names
    ]
    return max(shown)[::-1] if shown else None


def find(session: Session, text: str) -> Evidence:
    """The one piece whose id begins so. Raises `NotFound`, `NotAllowed`."""
    wanted = text.strip().lower()
    found = [one for one in listing(session) if len(wanted) >= 4 and one.id.startswith(wanted)]
    if not found:
        raise NotFound(what=tr("evidence"), id=text[:40])
    if len(found) > 1:
        raise NotAllowed(
            reason=tr("More than one piece begins with {id}.").format(id=wanted),
            next=tr("Give more of its digits."),
        )
    return found[0]


def export(session: Session, evidence: str, folder: Path, name: str = "") -> tuple[Path, Changes]:
    """Writes one piece, by its id, into a file in ``folder`` that anyone can check; logged."""
    found = find(session, evidence)
    parcel = session.world.courier.parcel(folder, len(found.data))
    try:
        with act(session) as doing:
            doing.event("evidence-exported", found.origin, after=f"at entry {found.size}")
        parcel.write(found.data)
        path = parcel.commit(name or f"evidence-{found.id[:8]}{files.ENDING}")
    finally:
        parcel.discard()
    return path, Changes(log=True)


def verify(courier: Courier, path: Path) -> Report:
    """Checks a file of evidence: no vault, no secret. Raises `EvidenceRefuted`."""
    source = courier.source(path)
    try:
        data = source.read(files.LIMIT + 1)
    finally:
        source.close()
    try:
        shows = files.check(data)
    except CryptoError:
        raise EvidenceRefuted from None
    return Report(
        title=tr("The keys of {who} signed two histories.").format(who=shows.card.title),
        entries=shows.size,
        proven=(
            tr("Both are signed with both keys of the card with the fingerprint {hex}.").format(
                hex=shows.card.fingerprint.hex(" ", 8)
            ),
            proven(shows.kind, shows.size),
            tr("An unbroken trail, kept by one device, never holds that."),
        ),
        not_proven=tuple(map(tr, NOT_PROVEN)),
    )


def proven(kind: EvidenceKind, size: int) -> str:
    """What a piece of evidence proves of the keys of its card."""
    return tr(_PROVEN[kind]).format(size=figure(size))
