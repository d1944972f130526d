"""Opening a bundle: the verdict before anything is taken in, and taking it in once."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace

from crypto import b64, checkpoint, merkle
from crypto.errors import CryptoError
from crypto.note import Note
from liaison.changes import QUIET, Changes, Watch
from liaison.domain.bundle import (
    BundleIn,
    Part,
    Precedence,
    Standing,
    Trail,
    Verdict,
    VerdictItem,
)
from liaison.domain.marking import banner
from liaison.domain.officer import KnownLog
from liaison.domain.record import Version
from liaison.domain.refusals import BundleDamaged, LogForked, NotAllowed, VaultRolledBack
from liaison.log import card as cards
from liaison.log import leaves
from liaison.log.leaves import ReceivedLeaf
from liaison.ports import Staged
from liaison.session import Session
from liaison.usecases.framing import set_key
from liaison.usecases.reading import Nowhere, Opened, Sink, read_bundle
from liaison.usecases.writing import Act, act, one_line


def inspect(session: Session, path: Path, watch: Watch = QUIET) -> Verdict:
    """Verifies a bundle and says what it is. Changes nothing, whatever the file holds."""
    source = session.world.courier.source(path)
    try:
        opened = read_bundle(session, source, Nowhere(), watch)
    finally:
        source.close()
    return _verdict(session, opened)


def take_in(session: Session, path: Path, watch: Watch = QUIET) -> tuple[Verdict, Changes]:
    """Verifies a bundle and takes it in, in one transaction and only once.

    A bundle that is already here changes nothing; the verdict then says when it was taken in.
    """
    staging = _Staging(session)
    source = session.world.courier.source(path)
    try:
        opened = read_bundle(session, source, staging, watch)
        verdict = _verdict(session, opened)
        if verdict.seen:
            return verdict, Changes()
        with act(session) as doing:
            _keep(session, doing, opened, staging)
    finally:
        source.close()
        staging.discard()
    return verdict, Changes(
        records=frozenset(v.record for v in opened.versions),
        officers=frozenset({opened.sender.card.origin}),
        bundles=frozenset({opened.leaf_hash.hex()}),
        log=True,
    )


def refuse(session: Session, verdict: Verdict, reason: str) -> Changes:
    """Notes that a verified bundle was refused, and why; nothing of it is kept."""
    if not one_line(reason):
        raise NotAllowed(reason="A refusal needs a reason.", next="Say why in a few words.")
    with act(session) as doing:
        doing.event("bundle-refused", verdict.leaf_hash, why=reason, before=verdict.sender)
    return Changes(log=True)


class _Staging(Sink):
    """Keeps attachments encrypted in the vault's folder until the bundle has been verified whole.

    What the vault already has is not written again.
    """

    def __init__(self, session: Session) -> None:
        self._blobs = session.vault.blobs
        self._staged: dict[str, Staged] = {}
        self._current: Staged | None = None

    def begin(self, sha256: str, size: int) -> None:
        self._current = None
        if not self._blobs.has(sha256):
            self._current = self._staged[sha256] = self._blobs.stage()

    def write(self, data: bytes) -> None:
        if self._current is not None:
            self._current.write(data)

    def end(self) -> None:
        if self._current is not None:
            self._current.finish()

    def keep(self, sha256: str, record: str) -> None:
        staged = self._staged.get(sha256)
        if staged is not None and not self._blobs.has(sha256):
            self._blobs.keep(staged, record)
        else:
            self._blobs.use(sha256, record)

    def discard(self) -> None:
        for staged in self._staged.values():
            staged.discard()


def _verdict(session: Session, opened: Opened) -> Verdict:
    manifest, sender = opened.manifest, opened.sender
    _check_own_log(session, opened)
    taken = session.vault.bundles.in_(opened.leaf_hash.hex())
    have = session.vault.bundles.numbers_in(sender.card.origin, set_key(manifest.to))
    missing = [n for n in range(1, manifest.number) if n not in have] if not taken else []
    _check_previous(session, opened, have)
    return Verdict(
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
        missing=tuple(missing[-100:]),
        seen_at=taken.taken_at if taken else 0,
        trail=_trail(opened),
        trail_size=opened.head.size,
        items=tuple(_item(session, version) for version in opened.versions),
        recipients=len(manifest.to),
        archive=tuple(manifest.archive),
        size=opened.size,
    )


def _trail(opened: Opened) -> Trail:
    """Holds the sender's log against what was verified of it before. Raises `LogForked`."""
    known, head = opened.sender.known, opened.head
    if known is None:
        return Trail.FIRST
    if known.size == head.size:
        if known.root != head.root:
            raise LogForked(size=head.size)
        return Trail.CONSISTENT
    if known.size > head.size:
        return Trail.OLDER
    path = opened.steps.get(known.size)
    if path is None:
        return Trail.UNCONNECTED
    before = opened.before
    try:
        merkle.verify_consistency(known.size, before.size, list(path), known.root, before.root)
    except CryptoError:
        raise LogForked(size=known.size) from None
    return Trail.CONSISTENT


def _check_own_log(session: Session, opened: Opened) -> None:
    """What the sender says to have seen of our log must be in it, else ours is the older copy."""
    saw = opened.manifest.saw.get(session.origin)
    if saw is None:
        return
    size, root = saw
    log = session.vault.log
    if size > log.size() or (size and b64.url_encode(merkle.root(size, log.node_at)) != root):
        raise VaultRolledBack(size=log.size(), anchor=size)


def _check_previous(session: Session, opened: Opened, have: set[int]) -> None:
    """The manifest before must be the one we have under that number. Raises `LogForked`."""
    number, prev = opened.manifest.number, opened.manifest.prev
    if (prev is None) != (number == 1):
        raise BundleDamaged(part="the numbering of the bundles")
    if prev is not None and number - 1 in have:
        here = session.vault.bundles.in_(b64.url_decode(prev.leaf).hex())
        if here is None or here.index != prev.index:
            raise LogForked(size=prev.index)


def _item(session: Session, version: Version) -> VerdictItem:
    content = version.content
    return VerdictItem(
        record=version.record,
        version=version.number,
        kind=content.kind,
        title=content.title,
        marking=banner(content.marking),
        event_at=content.event.start.at if content.event else 0,
        event_zone=content.event.start.zone if content.event else "Z",
        attachments=len(content.attachments),
        attachment_bytes=sum(a.size for a in content.attachments),
        standing=_standing(session, version),
    )


def _standing(session: Session, version: Version) -> Standing:
    """What taking in would do. Raises `BundleDamaged` where the version contradicts what is here:
    another author's record, another leaf under the same number, another history before it."""
    row = session.vault.records.row(version.record)
    if row is None:
        return Standing.NEW
    if row.author != version.author:
        raise BundleDamaged(part="the authorship of a record")
    here = session.vault.records.version(version.record, version.number)
    if here is not None:
        if here.leaf != version.leaf:
            raise LogForked(size=version.index)
        return Standing.KNOWN
    leaf = leaves.parse_as(version.leaf, leaves.RecordLeaf)
    before = session.vault.records.version(version.record, version.number - 1)
    if before is not None and leaf.supersedes != b64.url_encode(merkle.leaf_hash(before.leaf)):
        raise LogForked(size=version.index)
    return Standing.NEWER_VERSION if version.number > row.version else Standing.EARLIER_VERSION


def _keep(session: Session, doing: Act, opened: Opened, staging: _Staging) -> None:
    vault, manifest = session.vault, opened.manifest
    bundle = opened.leaf_hash.hex()
    for version in opened.versions:
        if _standing(session, version) is not Standing.KNOWN:
            vault.records.add_version(replace(version, bundle=bundle), own=False)
        for attached in version.content.attachments:
            staging.keep(attached.sha256, version.record)
    if _trail(opened) in (Trail.FIRST, Trail.CONSISTENT):
        vault.officers.set_known(
            opened.sender.card.origin,
            KnownLog(
                size=opened.head.size, root=opened.head.root, checkpoint=opened.note, at=doing.now
            ),
        )
    saw = manifest.saw.get(session.origin)
    if saw is not None and saw[0] > opened.sender.acknowledged:
        vault.officers.set_acknowledged(opened.sender.card.origin, saw[0])
    for note in opened.cosigned:
        _take_cosignature(session, opened, note)
    vault.bundles.add_in(
        BundleIn(
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
    )
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


def _take_cosignature(session: Session, opened: Opened, note: bytes) -> None:
    """Keeps the sender's cosignature where it is on a checkpoint of ours that we still hold."""
    claimed = checkpoint.read(note)
    if claimed.origin != session.origin:
        return
    ours = session.vault.log.checkpoint(claimed.size)
    if ours is None or checkpoint.read(ours) != claimed:
        return
    key = cards.witness_key(opened.sender.card)
    try:
        for signature in Note.parse(note).signatures:
            line = str(signature)
            at = checkpoint.verify_cosignature(claimed, line, key)
            session.vault.log.put_cosignature(claimed.size, opened.sender.card.origin, line, at)
    except CryptoError:
        raise BundleDamaged(part="a cosignature") from None
