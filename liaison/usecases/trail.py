"""The own audit trail held against itself: head, every entry, every sealed record."""

from __future__ import annotations

from collections.abc import Iterator

from crypto import b64, checkpoint, merkle
from crypto.errors import CryptoError
from liaison.changes import QUIET, Watch
from liaison.domain.audit import Bound, Bracket, Report, TrailStatus, Witnessed
from liaison.domain.record import Filter, State, Version
from liaison.domain.refusals import VaultDamaged
from liaison.domain.words import figure, plural, tr
from liaison.log import card as cards
from liaison.log import leaves, sealed
from liaison.session import Session
from liaison.usecases import tombstones
from liaison.usecases.writing import MICROSECONDS

TAIL = 256  # entries re-hashed at every opening; the whole log is verified on demand
STEP = 1_000
RECEIVED = 50  # bundles before an entry that are asked for the time


def check_head(session: Session) -> None:
    """The stored checkpoint must be signed by our own keys over the root of the stored nodes, and
    the newest entries must be what their nodes say. Raises `VaultDamaged`."""
    log = session.vault.log
    size = log.size()
    note = log.checkpoint()
    if note is None or size == 0 or note != log.checkpoint(size):
        raise VaultDamaged(part=tr("the newest checkpoint of the audit trail"))
    try:
        head = checkpoint.verify(note, cards.log_keys(session.card))
    except CryptoError:
        raise VaultDamaged(part=tr("the signature on the audit trail")) from None
    if head.origin != session.origin or head.size != size:
        raise VaultDamaged(part=tr("the length of the audit trail"))
    if merkle.root(size, log.node_at) != head.root:
        raise VaultDamaged(part=tr("the root of the audit trail"))
    newest = dict(log.leaves(max(0, size - TAIL), size))
    for index in range(max(0, size - TAIL), size):
        if index not in newest or merkle.leaf_hash(newest[index]) != log.node_at(0, index):
            raise VaultDamaged(part=tr("entry {index} of the audit trail").format(index=index))


def status(session: Session) -> TrailStatus:
    """The head of the own log and who has witnessed it up to where."""
    log = session.vault.log
    size = log.size()
    return TrailStatus(
        origin=session.origin,
        size=size,
        root=merkle.root(size, log.node_at),
        checkpoint=log.checkpoint(size) or b"",
        witnessed=witnesses(session),
    )


def witnesses(session: Session) -> tuple[Witnessed, ...]:
    """The newest cosignature of every witness, furthest first."""
    names = {o.card.origin: o.card.title for o in session.vault.officers.all()}
    found = [
        Witnessed(origin=row.origin, name=names.get(row.origin, ""), size=row.size, at=row.at)
        for row in session.vault.log.cosignatures()
    ]
    return tuple(sorted(found, key=lambda w: (-w.size, w.at)))


def bracket(session: Session, index: int) -> Bracket:
    """When entry ``index`` was written, by the clocks of others: not before the newest bundle that
    was taken in before it was sealed, not after the earliest cosignature on what holds it."""
    names = {o.card.origin: o.card.title for o in session.vault.officers.all()}
    log = session.vault.log
    before = []
    for row in log.page(index, RECEIVED, "bundle-received"):
        leaf = leaves.parse_as(row.data, leaves.ReceivedLeaf)
        bundle = session.vault.bundles.in_(b64.url_decode(leaf.leaf).hex())
        if bundle is not None:
            before.append(
                Bound(origin=bundle.origin, name=names.get(bundle.origin, ""), at=bundle.created)
            )
    seen = log.earliest_cosignature(index)
    after = None
    if seen is not None:
        after = Bound(
            origin=seen.origin, name=names.get(seen.origin, ""), at=seen.at * MICROSECONDS
        )
    return Bracket(not_before=max(before, key=lambda b: b.at, default=None), not_after=after)


def verify(session: Session, watch: Watch = QUIET) -> Report:
    """Hashes every entry again from its bytes and holds the root against the signed checkpoint.

    Raises `VaultDamaged` naming the first entry that does not hold.
    """
    check_head(session)
    log = session.vault.log
    size = log.size()

    def watched() -> Iterator[bytes]:
        for index, data in log.leaves(0, size):
            if index % STEP == 0:
                watch.at(index, size)
            yield data

    count, root = merkle.leaf_hashes_root(watched())
    if count != size or root != merkle.root(size, log.node_at):
        raise VaultDamaged(part=_first_bad(session, size))
    watch.at(size, size)
    _check_cosignatures(session)
    seen = witnesses(session)
    upto = max((w.size for w in seen), default=0)
    return Report(
        title=tr("The audit trail is whole."),
        entries=size,
        proven=proven(size, upto),
        not_proven=not_proven(size, upto),
        witnessed=seen,
    )


def proven(size: int, witnessed: int) -> tuple[str, ...]:
    """What a verified trail of ``size`` entries, witnessed up to ``witnessed``, establishes."""
    sentences = [
        plural(
            size,
            "The {n} entry is exactly what the signed checkpoint covers.",
            "All {n} entries are exactly what the signed checkpoint covers, in this order.",
        ),
        tr(
            "The checkpoint is signed with both keys of the officer's card (Ed25519 and ML-DSA-44)."
        ),
    ]
    if witnessed:
        sentences.append(
            tr(
                "Entries up to {n} were seen and cosigned by another officer: "
                "they cannot have been removed, changed, reordered or written after that "
                "time without notice."
            ).format(n=figure(witnessed))
        )
    return tuple(sentences)


def not_proven(size: int, witnessed: int) -> tuple[str, ...]:
    """What no audit trail can establish, and what this one does not yet."""
    sentences = [
        tr("That what an entry or record says really happened."),
        tr("That nothing was left out of the log."),
        tr("The times, except where a witness cosigned."),
    ]
    if witnessed < size:
        sentences.append(
            plural(
                size - witnessed,
                "Anything about the newest entry beyond the officer's own word: "
                "nobody else has witnessed it yet.",
                "Anything about the {n} newest entries beyond the officer's own word: "
                "nobody else has witnessed them yet.",
            )
        )
    return tuple(sentences)


def check_records(session: Session, watch: Watch = QUIET) -> int:
    """Holds every own sealed version against its entry in the log; returns how many there are."""
    records = session.vault.records
    count = 0
    after: tuple[int, int] | None = None
    total = records.count(Filter())
    seen = 0
    while rows := records.page(Filter(), after, 200):
        for row in rows:
            for version in records.versions(row.record):
                _check_version(session, version)
                count += 1
            if row.state is State.DESTROYED:
                tombstones.check(session, row)
        seen += len(rows)
        watch.at(seen, total)
        after = (rows[-1].event_at, rows[-1].seq)
    return count


def _check_version(session: Session, version: Version) -> None:
    part = tr("version {number} of record {record}").format(
        number=version.number, record=version.record[:8]
    )
    if version.author == session.origin and (
        merkle.leaf_hash(version.leaf) != session.vault.log.node_at(0, version.index)
    ):
        raise VaultDamaged(part=part)
    try:
        leaf = leaves.parse_as(version.leaf, leaves.RecordLeaf)
        shown = sealed.content_of(leaf, version.disclosures, version.withheld)
    except CryptoError:
        raise VaultDamaged(part=part) from None
    if shown != (version.content, version.reason):
        raise VaultDamaged(part=part)


def _check_cosignatures(session: Session) -> None:
    log = session.vault.log
    for row in log.cosignatures():
        officer = session.vault.officers.get(row.origin)
        note = log.checkpoint(row.size)
        if officer is None or note is None or not cards.bears(row.line, officer.card):
            continue  # by a card that was removed since
        try:
            cards.cosigned_at(officer.card, checkpoint.read(note), row.line)
        except CryptoError:
            raise VaultDamaged(
                part=tr("the cosignature of {size} entries").format(size=row.size)
            ) from None


def _first_bad(session: Session, size: int) -> str:
    log = session.vault.log
    for index, data in log.leaves(0, size):
        if merkle.leaf_hash(data) != log.node_at(0, index):
            return tr("entry {index} of the audit trail").format(index=index)
    return tr("the tree of the audit trail")


def root_text(root: bytes) -> str:
    """A root as people see it in checkpoints: padded base64."""
    return b64.padded_encode(root)
