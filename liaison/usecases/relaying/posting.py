"""What goes by the relay or the dead drop: sealed bundles wait in the vault, and go on until a
receipt has come.

A relay's word is never taken for a delivery. What it says to keep counts as being there until the
next time it goes; only the recipient's signed receipt ends that. A bundle of papers alone gets no
receipt: it ends when he has signed to have seen our log after it, or after a few times, for its
papers ride with every later bundle until he has.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterable, Sequence
from pathlib import Path

from msgspec.structs import replace

from liaison.changes import QUIET, Changes, Watch
from liaison.domain.bundle import BundleOut, Precedence
from liaison.domain.refusals import DiskFull, NotAllowed, Refusal
from liaison.domain.words import listed, tr
from liaison.mail.drop import BOX, RELAY, Drop
from liaison.mail.keeping import Posted
from liaison.mail.post import Letter, Stored
from liaison.session import Session
from liaison.usecases import dispatching, saying, sealing
from liaison.usecases.overriding import Override
from liaison.usecases.papers import receipts
from liaison.usecases.pieces import pieces
from liaison.usecases.relaying import joining
from liaison.usecases.writing import act

HOUR = 3_600_000_000  # µs
LONGEST = 168 * HOUR  # between two times that a bundle goes
PAUSE_IN_DROP = 5  # times that the first pause is doubled where everything lies until cleared
PAPERS_TIMES = 6  # that a bundle of papers alone goes
MOST = 1_000  # newest bundles that are looked through


def seal(
    session: Session,
    records: Sequence[str],
    officers: Sequence[str],
    *,
    precedence: Precedence = Precedence.ROUTINE,
    watch: Watch = QUIET,
    override: Override | None = None,
    passphrase: str | None = None,
) -> tuple[tuple[tuple[BundleOut, Path], ...], Changes]:
    """As `sealing.seal_bundles`, to go by the relay or the dead drop and on no stick. Raises
    `NotAllowed` where there is neither, or one of the officers is not known to be reached by it."""
    lacking = unreached(session, officers)
    if lacking:
        raise NotAllowed(
            reason=tr("It is not known here where {people} can be reached by the relay.").format(
                people=listed(lacking)
            ),
            next=tr(
                "Give a bundle by stick first: every bundle tells where its sender is reached, "
                "once he has joined the same relay."
            ),
        )
    _assume(session, officers)
    folder = session.vault.relay.folder("out")
    return sealing.seal_bundles(
        session, records, officers, folder,
        precedence=precedence, watch=watch, override=override, passphrase=passphrase,
    )  # fmt: skip


def unreached(session: Session, officers: Sequence[str]) -> list[str]:
    """The names of those officers who cannot be reached by the relay: a dead drop has no mailboxes,
    and who is given to by it is taken to look there. Raises `NotAllowed` where there is neither."""
    own = joining.joined(session)
    if own is None:
        raise joining.not_joined()
    if isinstance(own, Drop):
        return []
    boxes = session.vault.relay.mailboxes(own.relay)
    return [saying.title(session, one) for one in officers if one not in boxes]


def queue(session: Session, watch: Watch = QUIET) -> Changes:
    """Prepares every bundle sealed since the relay was joined for those of its officers whose
    mailboxes are known: each gets a ciphertext of his own, so that nothing on the relay joins two
    mailboxes. Raises `DiskFull` where there is no room for that."""
    kept = session.vault.relay.invitation()
    own = joining.joined(session)
    if kept is None or own is None or session.read_only:
        return Changes()
    boxes = session.vault.relay.mailboxes(own.relay)
    known = session.vault.relay.posted_keys()
    _sweep(session)
    touched = set()
    for bundle in reversed(session.vault.bundles.outs(MOST)):
        if bundle.created < kept[1]:
            continue
        wanted = [o for o in bundle.to if o in boxes and (bundle.id, o) not in known]
        for origin in wanted:
            if not _ended(session, bundle, origin, 0):
                _prepare(session, bundle, origin, boxes[origin], watch)
                touched.add(bundle.id)
        if wanted:
            _straight(session, bundle).unlink(missing_ok=True)
    return Changes(bundles=frozenset(touched))


def answer(session: Session, again: Iterable[str] = ()) -> Changes:
    """Seals the receipts that wait for officers with a mailbox, each in a bundle of papers alone;
    to those who sent ``again`` what is here already, they go once more."""
    own = joining.joined(session)
    if own is None or session.read_only:
        return Changes()
    boxes = session.vault.relay.mailboxes(own.relay)
    changes = Changes()
    lately = _answered_lately(session)  # or whoever repeats a bundle would fill our log
    repeated = [origin for origin in again if origin not in lately]
    for origin in dict.fromkeys((*dispatching.waiting(session), *repeated)):
        if origin in boxes:
            with contextlib.suppress(Refusal):  # such as a card that changed: a stick may do
                folder = session.vault.relay.folder("out")
                changes |= sealing.seal_bundle(session, [], [origin], folder, papers_only=True)[2]
    return changes


def _answered_lately(session: Session) -> set[str]:
    """To whom a bundle of papers alone is on its way for less than an hour."""
    since = session.world.clock() - HOUR
    return {row.origin for row, bundle in _going(session) if row.at > since and not bundle.parts}


def _going(session: Session) -> list[tuple[Posted, BundleOut]]:
    """What is not done, in the order of sealing, each with its bundle."""
    newest = {one.id: one for one in session.vault.bundles.outs(MOST)}
    found = []
    for row in session.vault.relay.posted():
        bundle = newest.get(row.bundle) or session.vault.bundles.out(row.bundle)
        if bundle is not None:
            found.append((row, bundle))
    return found


def letters(session: Session) -> list[Letter]:
    """What is to go now: what the relay does not keep yet, and what it has kept for long without
    that a receipt came. Of a dead drop also what is to stay there: all else of ours is cleared."""
    own = joining.joined(session)
    if own is None or session.read_only:
        return []
    boxes = session.vault.relay.mailboxes(own.relay)
    now = session.world.clock()
    folder = session.vault.relay.folder("out")
    found = []
    for row, bundle in _going(session):
        if row.origin not in boxes:
            continue
        if row.box != boxes[row.origin]:
            row = _renewed(session, replace(row, box=boxes[row.origin]), now)
        elif row.whole and now >= row.next_at:
            row = _renewed(session, row, now)
        if not row.whole or isinstance(own, Drop):
            found.append(
                Letter(
                    key=f"{row.bundle} {row.origin}",
                    path=folder / f"{row.parcel}.age",
                    size=row.size,
                    parcel=row.parcel,
                    to=row.box,
                    attempt=row.attempt,
                    stored=row.stored,
                    rank=list(Precedence).index(bundle.precedence),
                )
            )
    return found


def stored(session: Session, told: Stored) -> Changes:
    """Notes what the relay says to keep; what it says of an earlier time is of no use."""
    bundle, _, origin = told.key.partition(" ")
    row = next((o for o in session.vault.relay.posted_of(bundle) if o.origin == origin), None)
    if row is None or row.done or row.attempt != told.attempt or told.pieces <= row.stored:
        return Changes()
    now = session.world.clock()
    times = row.attempt + (PAUSE_IN_DROP if row.box == BOX else 0)
    new = replace(row, stored=told.pieces, at=now, next_at=now + _pause(times))
    with act(session):
        session.vault.relay.put_posted(new)
    return Changes(bundles=frozenset({bundle}) if new.whole else frozenset())


def clear(session: Session) -> Changes:
    """Lets go of what was received, by the recipient's own signature."""
    if session.read_only:
        return Changes()
    touched = set()
    for row, bundle in _going(session):
        times = row.attempt + (1 if row.whole else 0)
        if _ended(session, bundle, row.origin, times):
            with act(session):
                session.vault.relay.put_posted(replace(row, done=True))
            touched.add(row.bundle)
    _sweep(session)
    return Changes(bundles=frozenset(touched))


def waiting(session: Session) -> int:
    """How many bundles with records are not received yet, of those that go by the relay, each of
    its officers counted."""
    return sum(bool(bundle.parts) for _, bundle in _going(session))


def _assume(session: Session, officers: Sequence[str]) -> None:
    """Who is given to by a dead drop looks there, as far as is known, until a bundle of his says
    otherwise."""
    if not isinstance(joining.joined(session), Drop):
        return
    known = session.vault.relay.mailboxes(RELAY)
    with act(session):
        for origin in officers:
            officer = session.vault.officers.get(origin)
            if origin not in known and officer is not None:
                index = officer.known.size if officer.known is not None else 0
                session.vault.relay.put_mailbox(origin, RELAY, BOX, index)


def _prepare(session: Session, bundle: BundleOut, origin: str, box: str, watch: Watch) -> None:
    """One officer's file, under the name that its content gives it. What cannot be written again,
    as when his card changed, does not go by the relay."""
    folder = session.vault.relay.folder("out")
    now = session.world.clock()
    row = Posted(bundle=bundle.id, origin=origin, box=box, at=now, next_at=now)
    straight = _straight(session, bundle)
    try:
        if not (straight.exists() and len(bundle.to) == 1):
            straight.unlink(missing_ok=True)
            straight = sealing.copy(session, bundle.id, folder, watch)
        parcel, size = _digest(session, straight)
        straight.rename(folder / f"{parcel}.age")
        row = replace(row, parcel=parcel, size=size)
    except DiskFull:
        raise
    except Refusal:
        row = replace(row, done=True)
    with act(session):
        session.vault.relay.put_posted(row)


def _straight(session: Session, bundle: BundleOut) -> Path:
    """Where a bundle lies that was sealed to go by the relay alone."""
    return session.vault.relay.folder("out") / f"{bundle.id}.age"


def _digest(session: Session, path: Path) -> tuple[str, int]:
    summed, size = hashlib.sha256(), 0
    source = session.world.courier.source(path)
    try:
        for piece in pieces(source.readinto):
            summed.update(piece)
            size += len(piece)
    finally:
        source.close()
    return summed.hexdigest()[:32], size


def _renewed(session: Session, row: Posted, now: int) -> Posted:
    """It goes once more, from its first piece, under new names."""
    new = replace(row, stored=0, attempt=row.attempt + 1, at=now)
    with act(session):
        session.vault.relay.put_posted(new)
    return new


def _pause(attempt: int) -> int:
    """Until it goes once more, in µs: an hour, then twice as long each time, a week at most."""
    return min(HOUR << min(attempt, 10), LONGEST)


def _ended(session: Session, bundle: BundleOut, origin: str, times: int) -> bool:
    """Whether it need not go any more, after it went so many times."""
    officer = session.vault.officers.get(origin)
    if officer is None:
        return True
    if bundle.parts:
        said = receipts.for_bundle(session, bundle.leaf_hash)
        return any(leaf.origin == origin for leaf in said)
    return officer.acknowledged > bundle.index or times >= PAPERS_TIMES


def _sweep(session: Session) -> None:
    """Removes files that go no more."""
    rows = {row.parcel for row in session.vault.relay.posted()}
    rows |= {one.id for one in session.vault.bundles.outs(MOST)}
    for path in session.vault.relay.folder("out").glob("*.age"):
        if path.stem not in rows:
            path.unlink(missing_ok=True)
