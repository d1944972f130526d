"""Opening a bundle: the verdict before anything is taken in, and taking it in once."""

from __future__ import annotations

from pathlib import Path

from msgspec import UnsetType
from msgspec.structs import replace

from crypto import b64, checkpoint, merkle, note
from crypto.errors import CryptoError
from liaison.changes import QUIET, Changes, Watch
from liaison.domain.bundle import (
    BundleIn,
    Part,
    Precedence,
    Standing,
    Trail,
    Verdict,
)
from liaison.domain.officer import Officer
from liaison.domain.refusals import (
    BundleDamaged,
    LogForked,
    NotAllowed,
    SenderRevoked,
    UnknownSender,
    VaultRolledBack,
)
from liaison.domain.words import tr
from liaison.log import card as cards
from liaison.log.leaves import ReceivedLeaf
from liaison.ports import Staged
from liaison.session import Session
from liaison.usecases import incoming, passed, quotas
from liaison.usecases.completing import completed
from liaison.usecases.framing import set_key
from liaison.usecases.judging import judged
from liaison.usecases.opened import Opened
from liaison.usecases.papers import arriving, receipts
from liaison.usecases.reading import read_bundle
from liaison.usecases.sights import Looked, keep, look
from liaison.usecases.sinks import Nowhere
from liaison.usecases.standing import check_versions, item, standing_of
from liaison.usecases.writing import Act, act, one_line


def inspect(session: Session, path: Path, watch: Watch = QUIET) -> Verdict:
    """Verifies a bundle and says what it is. Changes nothing, whatever the file holds."""
    nowhere = Nowhere()
    source = session.world.courier.whole(path)
    try:
        opened = read_bundle(session, source, nowhere, watch)
    finally:
        source.close()
        nowhere.discard()
    return _verdict(session, opened, session.world.clock())[0]


def take_in(session: Session, path: Path, watch: Watch = QUIET) -> tuple[Verdict, Changes]:
    """Verifies a bundle and takes it in, in one transaction and only once.

    A bundle that is already here changes nothing; the verdict then says when it was taken in.
    """
    source = session.world.courier.whole(path)
    staging = _Staging(session, source.size)
    try:
        opened = read_bundle(session, source, staging, watch)
        with act(session) as doing:
            opened = replace(opened, sender=_sender(session, opened))
            verdict, looked = _verdict(session, opened, doing.now)
            if verdict.seen:
                return verdict, Changes()
            _keep(session, doing, opened, looked, staging)
            session.vault.bundles.put_met(incoming.mark_of(session, path), doing.now)
            changes = arriving.take(session, doing, opened.arrived.papers)
    finally:
        source.close()
        staging.discard()
    return verdict, changes | Changes(
        records=frozenset(v.record for v in opened.versions),
        officers=frozenset({opened.sender.card.origin, *(h.origin for h in verdict.heads)}),
        bundles=frozenset({opened.leaf_hash.hex()}),
        log=True,
    )


def refuse(session: Session, verdict: Verdict, reason: str) -> Changes:
    """Notes that a verified bundle was refused, and why; nothing of it is kept."""
    if not one_line(reason):
        raise NotAllowed(reason=tr("A refusal needs a reason."), next=tr("Say why in a few words."))
    with act(session) as doing:
        doing.event("bundle-refused", verdict.leaf_hash, why=reason, before=verdict.sender)
    return Changes(log=True)


class _Staging(Nowhere):
    """Keeps attachments encrypted in the vault's folder until the bundle has been verified whole.

    What the vault already has is hashed, but not written again. ``size`` is that of the bundle's
    file, and no attachment in it can be larger: room is reserved for each by its announced size.
    """

    def __init__(self, session: Session, size: int) -> None:
        super().__init__()
        self._session, self._size = session, size
        self._blobs = session.vault.blobs
        self._staged: dict[str, Staged] = {}
        self._current: Staged | None = None

    def expect(self, sender: Officer) -> None:
        quotas.admit(self._session, sender, self._size)

    def begin(self, sha256: str, size: int) -> None:
        if size > self._size:
            raise BundleDamaged(part=tr("an attachment"))
        super().begin(sha256, size)
        self._current = None
        if not self._blobs.has(sha256):
            self._current = self._staged[sha256] = self._blobs.stage(size)

    def write(self, data: memoryview) -> None:
        if self._current is not None:
            self._current.write(data)
        else:
            super().write(data)

    def end(self) -> str:
        return self._current.finish()[0] if self._current is not None else super().end()

    def keep(self, sha256: str, record: str) -> None:
        staged = self._staged.get(sha256)
        if staged is not None and not self._blobs.has(sha256):
            self._blobs.keep(staged, record)
        else:
            self._blobs.use(sha256, record)

    def discard(self) -> None:
        super().discard()
        for staged in self._staged.values():
            staged.discard()


def _sender(session: Session, opened: Opened) -> Officer:
    """What is known of the sender now: another bundle of his may have been taken in meanwhile."""
    sender = session.vault.officers.get(opened.sender.card.origin)
    if sender is None or sender.card != opened.sender.card:
        raise UnknownSender
    return sender


def _verdict(session: Session, opened: Opened, now: int) -> tuple[Verdict, Looked]:
    manifest, sender = opened.manifest, judged(session, opened.sender)
    _check_own_log(session, opened)
    looked = look(session, opened, now)
    taken = session.vault.bundles.in_(opened.leaf_hash.hex())
    have = session.vault.bundles.numbers_in(sender.card.origin, set_key(manifest.to))
    trail = looked.judgement.trail
    if not taken:
        _check_revoked(sender, opened, trail)
        _check_number(session, opened, have)
    for version in opened.versions:
        if version.author != sender.card.origin and not taken:
            passed.check_author(session, version)
    check_versions(opened)
    _cosignatures(session, opened)
    verdict = Verdict(
        sender=sender.card.origin,
        sender_title=sender.card.title,
        sender_organisation=sender.card.organisation,
        trust=sender.trust,
        compared_how=sender.compared_how,
        compared_at=sender.compared_at,
        created=manifest.created,
        precedence=Precedence(manifest.precedence),
        marking=manifest.marking,
        leaf_hash=opened.leaf_hash.hex(),
        index=opened.index,
        number=manifest.number,
        missing=() if taken else _missing(manifest.number, have),
        seen_at=taken.taken_at if taken else 0,
        trail=trail,
        trail_size=opened.head.size,
        items=tuple(item(session, opened, version) for version in opened.versions),
        recipients=len(manifest.to),
        archive=tuple(manifest.archive),
        size=opened.size,
        papers=tuple(arriving.shown(session, paper) for paper in opened.arrived.papers),
        unknown_papers=opened.arrived.unknown,
        path=sender.path,
        heads=tuple(peer.shown for peer in looked.peers),
        unknown_heads=looked.unknown,
        open_heads=looked.judgement.open,
        evidence=len(session.vault.sights.evidence(sender.card.origin)),
    )
    return verdict, looked


def _check_revoked(sender: Officer, opened: Opened, trail: Trail) -> None:
    """A bundle by a revoked key is taken in only where somebody had seen the whole of it before
    the key was lost. Raises `SenderRevoked`."""
    if sender.revoked is not None and (
        trail is Trail.UNCONNECTED or opened.head.size > sender.revoked.witnessed
    ):
        raise SenderRevoked


def _missing(number: int, have: set[int]) -> tuple[int, ...]:
    """The numbers below that have not arrived: the last 100 of them, for the sender chooses how
    large his number is."""
    found: list[int] = []
    while number > 1 and len(found) < 100:
        number -= 1
        if number not in have:
            found.append(number)
    return tuple(reversed(found))


def _check_own_log(session: Session, opened: Opened) -> None:
    """What the sender says to have seen of our log must be in it. Where it is not, ours is the
    older copy if our own signatures say so, and else his word is worth nothing."""
    saw = opened.manifest.saw.get(session.origin)
    if saw is None:
        return
    size, root = saw
    log = session.vault.log
    if size <= log.size() and b64.url_encode(merkle.root(size, log.node_at)) == root:
        return
    for cosigned in opened.cosigned:
        state = checkpoint.read(cosigned)
        if (state.origin, state.size, b64.url_encode(state.root)) == (session.origin, size, root):
            try:
                checkpoint.verify(cosigned, cards.log_keys(session.card))
            except CryptoError:
                break
            raise VaultRolledBack(size=log.size(), anchor=size)
    raise BundleDamaged(part=tr("what it says of your own audit trail"))


def _check_number(session: Session, opened: Opened, have: set[int]) -> None:
    """One number is one manifest, and the one before must be the one we have under its number.
    Raises `LogForked`."""
    number, prev = opened.manifest.number, opened.manifest.prev
    if number in have:
        raise LogForked(size=opened.index)
    if prev is not None and number - 1 in have:
        here = session.vault.bundles.in_(b64.url_decode(prev.leaf).hex())
        if here is None or here.index != prev.index:
            raise LogForked(size=prev.index)


def _keep(session: Session, doing: Act, opened: Opened, looked: Looked, staging: _Staging) -> None:
    vault, manifest = session.vault, opened.manifest
    bundle = opened.leaf_hash.hex()
    for version in opened.versions:
        standing = standing_of(session, version)
        if standing is Standing.DESTROYED:
            continue
        for attached in version.content.attachments:  # first: the record is found by their words
            staging.keep(attached.sha256, version.record)
        here = vault.records.version(version.record, version.number)
        if here is not None and standing is Standing.FULLER:
            vault.records.complete_version(completed(here, version))
        elif standing is not Standing.KNOWN:
            vault.records.add_version(replace(version, bundle=bundle), own=False)
    mailbox = opened.metadata.mailbox
    if not isinstance(mailbox, UnsetType):
        vault.relay.put_mailbox(opened.sender.card.origin, mailbox.relay, mailbox.box, opened.index)
    keep(session, doing, opened, looked)
    if looked.judgement.trail is not Trail.UNCONNECTED:
        for state, signed in ((opened.before, opened.before_note), (opened.head, opened.note)):
            if state.size:
                vault.officers.put_sighting(
                    opened.sender.card.origin, state.size, doing.now, signed
                )
    saw = manifest.saw.get(session.origin)
    if saw is not None and saw[0] > opened.sender.acknowledged:
        vault.officers.set_acknowledged(opened.sender.card.origin, saw[0])
    for size, line, at in _cosignatures(session, opened):
        vault.log.put_cosignature(size, opened.sender.card.origin, line, at)
    taken = BundleIn(
        leaf_hash=bundle,
        origin=opened.sender.card.origin,
        index=opened.index,
        set_key=set_key(manifest.to),
        number=manifest.number,
        created=manifest.created,
        precedence=Precedence(manifest.precedence),
        marking=manifest.marking,
        parts=tuple(Part(record=v.record, version=v.number) for v in opened.versions),
        size=opened.size,
        taken_at=doing.now,
    )
    vault.bundles.add_in(taken)
    doing.append(
        ReceivedLeaf(
            salt=doing.salt(),
            origin=session.origin,
            at=doing.now,
            what="bundle",
            leaf=b64.url_encode(opened.leaf_hash),
            by=opened.sender.card.origin,
        )
    )
    receipts.received(session, doing, taken)


def _cosignatures(session: Session, opened: Opened) -> list[tuple[int, str, int]]:
    """The sender's cosignatures on checkpoints of ours that we still hold: size, line, seconds.
    Raises `BundleDamaged` for one that does not hold."""
    found = []
    for cosigned in opened.cosigned:
        claimed = checkpoint.read(cosigned)
        ours = session.vault.log.checkpoint(claimed.size)
        if claimed.origin != session.origin or ours is None or checkpoint.read(ours) != claimed:
            continue
        try:
            for signature in note.Note.parse(cosigned).signatures:
                if signature.name != claimed.origin:
                    line = str(signature)
                    at = cards.cosigned_at(opened.sender.card, claimed, line)
                    found.append((claimed.size, line, at))
        except CryptoError:
            raise BundleDamaged(part=tr("a cosignature")) from None
    return found
