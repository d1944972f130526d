"""Reading a bundle: verify every byte of it, in order, in constant memory.

Nothing a bundle says is believed before the manifest's proof holds under the keys of a known card
and the manifest names us; nothing is kept before the last byte was checked. Attachments go to a
sink piece by piece: nowhere when only a verdict is wanted, to encrypted staging when the bundle is
being taken in.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from crypto import b64, checkpoint, merkle, sums, tlogproof, ustar, witness
from crypto.age import Decryptor, HybridRecipient
from crypto.age.recipients import HYBRID
from crypto.checkpoint import Checkpoint
from crypto.errors import CryptoError, FormatError, NoMatch, NotAuthentic, TooLarge
from crypto.note import VerifierKey
from liaison.carrying import Source
from liaison.changes import Watch
from liaison.domain.content import Content
from liaison.domain.officer import Officer
from liaison.domain.portion_marks import overall
from liaison.domain.record import Version
from liaison.domain.refusals import (
    BadSignature,
    BundleDamaged,
    BundleNotForUs,
    NotABundle,
    UnknownSender,
)
from liaison.domain.words import tr
from liaison.log import card as cards
from liaison.log import leaves, metadata, sealed
from liaison.log.leaves import ManifestLeaf, RecordLeaf
from liaison.log.metadata import Metadata, RecordEntry
from liaison.log.papers import PAPER_LIMIT
from liaison.session import Session
from liaison.usecases import passed
from liaison.usecases.framing import marking_line
from liaison.usecases.opened import Log, Opened
from liaison.usecases.papers import arriving, renewing
from liaison.usecases.papers.arriving import Arrived
from liaison.usecases.pieces import PIECE, pieces
from liaison.usecases.sinks import Sink

SMALL_LIMIT = 72 << 20
LOG_LIMIT = 320  # members under log/
DISCLOSURES_LIMIT = 16 << 20


class _Counted(io.RawIOBase):
    """Passes reads on and reports how far the file is."""

    def __init__(self, source: Source, watch: Watch) -> None:
        super().__init__()
        self._source, self._watch, self._done = source, watch, 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int:
        got = self._source.readinto(memoryview(buffer).cast("B"))
        self._done += got
        self._watch.at(min(self._done, self._source.size), self._source.size)
        return got


def read_bundle(session: Session, source: Source, sink: Sink, watch: Watch) -> Opened:
    """Verifies a whole bundle; raises a refusal that names what does not hold.

    ``sink`` receives the attachments as they pass; the caller keeps them only if this returns.
    """
    try:
        file = io.BufferedReader(_Counted(source, watch), PIECE)
        payload = Decryptor(file, renewing.identities(session))
        if any(stanza.type != HYBRID for stanza in payload.header.stanzas):
            raise FormatError("a bundle is for hybrid recipients only")
    except NoMatch:
        raise BundleNotForUs from None
    except NotAuthentic:
        raise BundleDamaged(part=tr("its outer seal")) from None
    except (FormatError, TooLarge):
        raise NotABundle from None
    return _Reading(session, payload, sink).run(source.size)


class _Reading:
    """One pass over one bundle's payload."""

    def __init__(self, session: Session, payload: Decryptor, sink: Sink) -> None:
        self._session = session
        self._archive = ustar.Reader(payload)
        self._sink = sink
        self._small = 0
        self._total = 0
        self._sums_bytes = b""

    def run(self, size: int) -> Opened:
        with _damage(tr("its content")):
            leaf_bytes = self._small_member(metadata.MANIFEST, leaves.LEAF_LIMIT)
            proof_bytes = self._small_member(metadata.MANIFEST_PROOF, tlogproof.MAX_BYTES)
            manifest = leaves.parse_as(leaf_bytes, ManifestLeaf)
        sender = self._sender(manifest)
        head, index, path, note = self._signed(sender, leaf_bytes, proof_bytes)
        if b64.url_encode(self._session.card.fingerprint) not in manifest.to:
            raise BundleNotForUs
        self._sink.expect(sender)
        with _damage(tr("its content")):
            _check_manifest(manifest)
            listed = self._sums(manifest)
            self._small, self._total = 0, 0
            meta = metadata.parse(self._listed_member(listed[0], metadata.METADATA_LIMIT))
            metadata.check_names(meta, [name for _, name in listed])
            files = _file_facts(meta)
            log = self._log_members(listed)
        with _damage(tr("a paper in it")):
            arrived = self._papers(sender, listed)
        notes = log.notes | arrived.notes
        before_note, before, versions = self._records(
            sender, meta, listed, manifest, notes, arrived
        )
        if before.size != index or _root_below(path) != before.root:
            raise BadSignature(part=tr("the audit trail in it"))
        if manifest.marking != marking_line([overall(v.content) for v in versions]):
            raise BundleDamaged(part=tr("its marking"))
        with _damage(tr("an attachment")):
            self._attachments(listed, files)
        with _damage(tr("its end")):
            self._finish(manifest, listed)
        return Opened(
            sender=sender,
            manifest=manifest,
            index=index,
            leaf_hash=merkle.leaf_hash(leaf_bytes),
            head=head,
            note=note,
            before=before,
            before_note=before_note,
            steps=log.steps,
            cosigned=tuple(log.cosigned),
            arrived=arrived,
            heads=tuple(log.heads),
            signed=(leaf_bytes, proof_bytes, self._sums_bytes),
            step_bytes=log.step_bytes,
            metadata=meta,
            versions=versions,
            size=size,
        )

    def _sender(self, manifest: ManifestLeaf) -> Officer:
        officer = self._session.vault.officers.get(manifest.origin)
        if officer is None:
            raise UnknownSender
        return officer

    def _signed(
        self, sender: Officer, leaf: bytes, proof_bytes: bytes
    ) -> tuple[Checkpoint, int, tuple[bytes, ...], bytes]:
        try:
            proof = tlogproof.Proof.parse(proof_bytes)
            head = tlogproof.verify(proof, leaf, cards.log_keys(sender.card))
            if head.size != proof.index + 1:
                raise NotAuthentic("a manifest is the newest entry under its checkpoint")
        except CryptoError:
            raise BadSignature(part=tr("its manifest")) from None
        return head, proof.index, proof.path, proof.checkpoint

    def _sums(self, manifest: ManifestLeaf) -> list[tuple[str, str]]:
        data = self._sums_bytes = self._small_member(metadata.SUMS, SMALL_LIMIT)
        if hashlib.sha256(data).hexdigest() != manifest.sums_sha256:
            raise FormatError("the list of checksums is not the manifest's")
        listed = sums.parse(data)
        if len(listed) != manifest.members:
            raise FormatError("the manifest counts other members")
        return listed

    def _log_members(self, listed: list[tuple[str, str]]) -> Log:
        members = [pair for pair in listed if pair[1].startswith("log/")]
        heads = sum(name.startswith("log/head-") for _, name in members)
        if len(members) > LOG_LIMIT or heads > metadata.MAX_HEADS:
            raise FormatError("too many members under log/")
        log = Log()
        for pair in members:
            data = self._listed_member(pair, witness.MAX_BYTES)
            if not pair[1].startswith("log/add-checkpoint-"):
                checkpoint.read(data)
                (log.heads if pair[1].startswith("log/head-") else log.cosigned).append(data)
                continue
            step = witness.AddCheckpoint.parse(data)
            if pair[1] != metadata.add_checkpoint_name(step.old_size):
                raise FormatError("a consistency proof bears another name")
            log.steps[step.old_size] = step.path
            log.step_bytes[step.old_size] = data
            log.notes.add(step.checkpoint)
        return log

    def _papers(self, sender: Officer, listed: list[tuple[str, str]]) -> Arrived:
        members = [pair for pair in listed if pair[1].startswith("papers/")]
        bodies = [self._listed_member(pair, PAPER_LIMIT) for pair in members]
        return arriving.read(self._session, sender.card, bodies)

    def _records(
        self,
        sender: Officer,
        meta: Metadata,
        listed: list[tuple[str, str]],
        manifest: ManifestLeaf,
        notes: set[bytes],
        arrived: Arrived,
    ) -> tuple[bytes, Checkpoint, tuple[Version, ...]]:
        """Reads and verifies every record; with the sender's papers and the steps, all of them
        stand under one and the same checkpoint, which is returned."""
        by_name = {name: (digest, name) for digest, name in listed}
        keys = cards.log_keys(sender.card)
        versions = []
        for entry in meta.records:
            leaf_name, proof_name, shown_name = metadata.record_names(entry.record, entry.version)
            with _damage(tr("a record in it")):
                leaf_bytes = self._listed_member(by_name[leaf_name], leaves.LEAF_LIMIT)
                proof_bytes = self._listed_member(by_name[proof_name], tlogproof.MAX_BYTES)
                shown = self._listed_member(by_name[shown_name], DISCLOSURES_LIMIT)
                leaf = leaves.parse_as(leaf_bytes, RecordLeaf)
                _check_entry(leaf, entry)
                disclosures = _lines(shown)
                content, reason = sealed.content_of(leaf, disclosures, entry.withheld)
                _check_files(content, entry)
            own = leaf.origin == manifest.origin
            theirs = (
                keys
                if own
                else passed.author_keys(self._session, arrived, manifest, leaf, leaf_bytes)
            )
            try:
                proof = tlogproof.Proof.parse(proof_bytes)
                if own:
                    notes.add(proof.checkpoint)
                tlogproof.verify(proof, leaf_bytes, theirs)
            except CryptoError:
                raise BadSignature(part=tr("a record in it")) from None
            versions.append(
                Version(
                    record=leaf.record,
                    number=leaf.version,
                    author=leaf.origin,
                    index=proof.index,
                    leaf=leaf_bytes,
                    proof=proof_bytes,
                    disclosures=disclosures,
                    content=content,
                    reason=reason,
                    sealed_at=leaf.sealed,
                    withheld=entry.withheld,
                )
            )
        return *_common_state(notes, keys), tuple(versions)

    def _attachments(
        self, listed: list[tuple[str, str]], files: dict[str, tuple[str, int]]
    ) -> None:
        for digest, name in listed:
            if not name.startswith("m/"):
                continue
            sha256, size = files[name]
            entry = next(self._archive, None)
            if entry is None or (entry.name, entry.size, digest) != (name, size, sha256):
                raise FormatError("an attachment is not the one announced")
            self._total += size
            self._sink.begin(sha256, size)
            for piece in pieces(self._archive.readinto):
                self._sink.write(piece)
            if self._sink.end() != sha256:
                raise NotAuthentic("an attachment has another checksum")

    def _finish(self, manifest: ManifestLeaf, listed: list[tuple[str, str]]) -> None:
        if next(self._archive, None) is not None:
            raise FormatError("the bundle holds more than its list")
        self._archive.finish(manifest.padded)
        if self._total != manifest.total:
            raise FormatError("the manifest adds up to another size")

    def _listed_member(self, pair: tuple[str, str], limit: int) -> bytes:
        digest, name = pair
        data = self._small_member(name, limit)
        if hashlib.sha256(data).hexdigest() != digest:
            raise NotAuthentic("a member has another checksum")
        return data

    def _small_member(self, name: str, limit: int) -> bytes:
        entry = next(self._archive, None)
        if entry is None or entry.name != name:
            raise FormatError("a member is missing or out of order")
        self._small += entry.size
        self._total += entry.size
        if entry.size > limit or self._small > SMALL_LIMIT:
            raise TooLarge(tr("a member is too large"))
        return self._archive.read()


@contextmanager
def _damage(part: str) -> Iterator[None]:
    """Turns what the formats raise into the refusal of a damaged bundle."""
    try:
        yield
    except CryptoError:
        raise BundleDamaged(part=part) from None


def _common_state(notes: set[bytes], keys: list[VerifierKey]) -> tuple[bytes, Checkpoint]:
    """The one checkpoint under which everything stands that the sender proves in a bundle."""
    try:
        if len(notes) != 1:
            raise NotAuthentic("the proofs stand under different checkpoints")
        (signed,) = notes
        return signed, checkpoint.verify(signed, keys)
    except CryptoError:
        raise BadSignature(part=tr("the audit trail in it")) from None


def _root_below(path: tuple[bytes, ...]) -> bytes:
    """The root of the tree before its newest leaf, from that leaf's inclusion path: for a last
    leaf the path is exactly the roots of the complete subtrees before it, smallest first."""
    if not path:
        return merkle.EMPTY_ROOT
    root = path[0]
    for left in path[1:]:
        root = merkle.node_hash(left, root)
    return root


def _check_manifest(manifest: ManifestLeaf) -> None:
    """What its shape alone does not say: one order of recipients, and keys that are keys."""
    if manifest.alg != leaves.ALGORITHMS:
        raise FormatError("the manifest names other algorithms")
    if manifest.to != sorted(set(manifest.to)):
        raise FormatError("the recipients are not in their order, or one is there twice")
    for text in manifest.archive:
        HybridRecipient.parse(text)
    if (manifest.prev is None) != (manifest.number == 1):
        raise FormatError("all bundles but the first name the one before")


def _check_entry(leaf: RecordLeaf, entry: RecordEntry) -> None:
    if (leaf.record, leaf.version, leaf.kind) != (entry.record, entry.version, entry.kind):
        raise FormatError("a record is not the one announced")
    if (leaf.version == 1) != (leaf.supersedes is None):
        raise FormatError("a version without the one before it")


def _lines(shown: bytes) -> tuple[str, ...]:
    try:
        lines = shown.decode("ascii").split("\n")
    except UnicodeDecodeError:
        raise FormatError("disclosures are not ASCII") from None
    if lines.pop():
        raise FormatError("the last disclosure is cut short")
    return tuple(lines)


def _check_files(content: Content, entry: RecordEntry) -> None:
    announced = [(f.name, f.media_type, f.size, f.sha256) for f in entry.files]
    if announced != [(a.name, a.media_type, a.size, a.sha256) for a in content.attachments]:
        raise FormatError("a record's attachments are not the ones announced")
    if entry.title != content.title:
        raise FormatError("a record has another title than announced")


def _file_facts(meta: Metadata) -> dict[str, tuple[str, int]]:
    """Member name to (sha256, size); one member is one file, however many records use it."""
    facts: dict[str, tuple[str, int]] = {}
    for entry in meta.records:
        for attached in entry.files:
            fact = (attached.sha256, attached.size)
            if facts.setdefault(attached.member, fact) != fact:
                raise FormatError("one member cannot be two files")
    if len({sha for sha, _ in facts.values()}) != len(facts):
        raise FormatError("one file is there twice")
    return facts
