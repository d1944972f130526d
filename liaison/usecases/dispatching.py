"""The outbox: what became of each bundle at each officer, and what is overdue for a receipt."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from liaison.changes import QUIET, Changes, Watch
from liaison.domain.bundle import BundleIn, BundleOut, OutState, Precedence
from liaison.domain.delivery import ORDER, RECEIPTS, Delivery, Dispatch, Handover, Stage, Unanswered
from liaison.domain.refusals import NotAllowed, NotFound
from liaison.domain.words import tr
from liaison.mail.drop import BOX
from liaison.session import Session
from liaison.usecases import sealing
from liaison.usecases.papers import receipts
from liaison.usecases.writing import act, one_line

HOUR = 3_600_000_000  # µs
MOST = 500  # newest bundles each way that are looked through
URGENT = (Precedence.FLASH, Precedence.IMMEDIATE)


def limit(session: Session, precedence: Precedence) -> int:
    """Within which time (µs) a receipt is expected for a bundle of that precedence."""
    settings = session.vault.settings()
    hours = {
        Precedence.FLASH: settings.receipt_flash,
        Precedence.IMMEDIATE: settings.receipt_immediate,
        Precedence.PRIORITY: settings.receipt_priority,
        Precedence.ROUTINE: settings.receipt_routine,
    }
    return hours[precedence] * HOUR


def outbox(session: Session, most: int = 200) -> list[Dispatch]:
    """The newest bundles that went out, each with what became of it."""
    titles = {o.card.origin: o.card.title for o in session.vault.officers.all()}
    return [_dispatch(session, one, titles) for one in session.vault.bundles.outs(most)]


def dispatch(session: Session, bundle: str) -> Dispatch:
    """One bundle that went out. Raises `NotFound`."""
    titles = {o.card.origin: o.card.title for o in session.vault.officers.all()}
    return _dispatch(session, _bundle(session, bundle), titles)


def overdue(session: Session) -> list[Dispatch]:
    """The bundles that are overdue for a receipt: the most urgent first, then the oldest."""
    found = [one for one in outbox(session, MOST) if one.overdue]
    return sorted(found, key=lambda one: (-_rank(one.bundle.precedence), one.bundle.created))


def unanswered(session: Session) -> list[Unanswered]:
    """Received bundles of FLASH and IMMEDIATE that we have not said to have acted on: FLASH
    first, then the oldest."""
    names = {o.card.origin: o.card.title for o in session.vault.officers.all()}
    found = [
        Unanswered(
            leaf_hash=one.leaf_hash,
            origin=one.origin,
            title=names.get(one.origin, ""),
            precedence=one.precedence,
            taken_at=one.taken_at,
        )
        for one in session.vault.bundles.ins(MOST)
        if one.precedence in URGENT and one.parts and one.origin in names
        if not any(leaf.state == "acted-on" for leaf in receipts.given(session, one.leaf_hash))
    ]
    return sorted(found, key=lambda one: (-_rank(one.precedence), one.taken_at))


def hand_over(session: Session, bundle: str, officers: Sequence[str], note: str = "") -> Changes:
    """Notes that a bundle was given on to these officers, or to whoever carries it to them."""
    found = _bundle(session, bundle)
    words = one_line(note)[:200]
    if found.state is OutState.SEALED:
        raise NotAllowed(
            reason=tr("This bundle is not written to a file yet, so nobody can have it."),
            next=tr("Write it to a stick first."),
        )
    chosen = tuple(dict.fromkeys(officers))
    if not chosen or not set(chosen) <= set(found.to):
        raise NotAllowed(
            reason=tr("This bundle is not for all of the officers you name."),
            next=tr("Choose among those it was sealed for; nothing was changed."),
        )
    with act(session) as doing:
        for origin in chosen:
            session.vault.bundles.put_handover(
                Handover(bundle=found.id, origin=origin, at=doing.now, note=words)
            )
            doing.event("bundle-handed-over", found.leaf_hash, why=words, after=origin)
    return Changes(bundles=frozenset({found.id}), log=True)


def waiting(session: Session) -> list[str]:
    """The origins of the officers for whom a receipt waits that never left."""
    known = {o.card.origin for o in session.vault.officers.all()}
    return [one for one in session.vault.papers.waiting(receipts.KIND) if one in known]


def send_receipts(
    session: Session, folder: Path, watch: Watch = QUIET
) -> tuple[list[tuple[BundleOut, Path]], Changes]:
    """Writes a bundle of papers alone to each officer for whom a receipt waits. Raises
    `NotAllowed` where none does."""
    to = waiting(session)
    if not to:
        raise NotAllowed(
            reason=tr("No receipt waits to be sent."),
            next=tr("Receipts are made when a bundle is taken in."),
        )
    made, changes = [], Changes()
    for origin in to:
        bundle, path, changed = sealing.seal_bundle(
            session, [], [origin], folder, papers_only=True, watch=watch
        )
        made.append((bundle, path))
        changes |= changed
    return made, changes


def find_in(session: Session, text: str) -> BundleIn:
    """The one received bundle whose manifest's hash begins so. Raises `NotFound`."""
    wanted = text.strip().lower()
    found = [
        one
        for one in session.vault.bundles.ins(1_000_000)
        if len(wanted) >= 4 and one.leaf_hash.startswith(wanted)
    ]
    if len(found) != 1:
        raise NotFound(what=tr("received bundle"), id=text[:40])
    return found[0]


def _bundle(session: Session, bundle: str) -> BundleOut:
    found = session.vault.bundles.out(bundle)
    if found is None:
        raise NotFound(what=tr("sealed bundle"), id=bundle[:40])
    return found


def _dispatch(session: Session, bundle: BundleOut, titles: dict[str, str]) -> Dispatch:
    said = receipts.for_bundle(session, bundle.leaf_hash)
    posted = {one.origin: one for one in session.vault.relay.posted_of(bundle.id) if one.parcel}
    handed = {one.origin: one for one in session.vault.bundles.handovers(bundle.id)}
    now = session.world.clock()
    deliveries = []
    for origin in bundle.to:
        stage, at, note = Stage.PREPARED, bundle.created, ""
        begun = bundle.written_at
        if origin in posted:
            way = posted[origin]
            lies = Stage.IN_DROP if way.box == BOX else Stage.AT_RELAY
            stage, at = lies if way.whole else Stage.QUEUED, way.at
        if origin in handed:
            given = handed[origin]
            stage, at, note, begun = Stage.HANDED_OVER, given.at, given.note, given.at
        for leaf in said:
            reached = RECEIPTS[leaf.state]
            if leaf.origin == origin and ORDER.index(reached) >= ORDER.index(stage):
                stage, at, note = reached, leaf.at, leaf.note
        awaits = bundle.parts and bundle.state is OutState.WRITTEN and origin in titles
        due = begun + limit(session, bundle.precedence) if awaits else 0
        early = ORDER.index(stage) < ORDER.index(Stage.RECEIVED)
        deliveries.append(
            Delivery(
                origin=origin,
                title=titles.get(origin, ""),
                stage=stage,
                at=at,
                note=note,
                due=due,
                overdue=bool(due) and early and now > due,
            )
        )
    return Dispatch(bundle=bundle, deliveries=tuple(deliveries))


def _rank(precedence: Precedence) -> int:
    return list(Precedence).index(precedence)
