"""Evidence in one file: that the keys of one card signed two histories, checkable by anyone.

Canonical JSON with the card file and the signed parts as text. It stands alone: nobody's word is
needed for it, and whoever made the file signed nothing. `check` is all that makes it evidence.
"""

from __future__ import annotations

import hashlib
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from crypto import b64, canonical, checkpoint, merkle, tlogproof, treehead, witness
from crypto.errors import CryptoError, FormatError, NotAuthentic
from crypto.note import VerifierKey
from liaison.domain.audit import EvidenceKind
from liaison.domain.officer import Card
from liaison.log import card as cards
from liaison.log import leaves, metadata
from liaison.log.growth import Clash, leads

ENDING = ".liaison-evidence"
LIMIT = 4 << 20


class EvidenceFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The file. What ``parts`` are, in their order, depends on the kind:

    heads: two checkpoints. leaves: an entry and its proof, twice. proof: a checkpoint, the root
    (base64) of another tree of its size, and a tlog-witness body that leads from that tree.
    broken: a checkpoint, a manifest, its proof, its SHA256SUMS, and the tlog-witness body in it.
    """

    type: Literal["liaison/evidence@v1"] = "liaison/evidence@v1"
    kind: EvidenceKind
    card: str
    parts: Annotated[list[str], Meta(min_length=2, max_length=5)]


class Shows(msgspec.Struct, frozen=True, kw_only=True):
    """What checked evidence shows: whose card, and the size (or index) at which it parts."""

    card: Card
    kind: EvidenceKind
    size: int


def render(kind: EvidenceKind, card: Card, parts: list[bytes]) -> bytes:
    """The bytes of an evidence file."""
    file = EvidenceFile(
        kind=kind,
        card=cards.render_card(card.leaf, card.proof).decode(),
        parts=[part.decode() for part in parts],
    )
    return canonical.encode(msgspec.to_builtins(file), lines=True)


def of_clash(card: Card, clash: Clash, signed: list[bytes]) -> bytes:
    """The file for two states that contradict each other; empty where there can be none.

    ``signed`` are the parts by which the sender signed a proof that does not hold: manifest, its
    proof, SHA256SUMS, tlog-witness body.
    """
    if clash.kind is EvidenceKind.HEADS:
        parts = [clash.first, clash.second]
    elif clash.kind is EvidenceKind.PROOF:
        body = witness.AddCheckpoint(clash.size, clash.path, clash.second).render()
        parts = [clash.first, b64.padded_encode(clash.root).encode(), body]
    elif clash.kind is EvidenceKind.BROKEN and signed:
        parts = [clash.first, *signed]
    else:
        return b""
    return checked(clash.kind, card, parts)


def checked(kind: EvidenceKind, card: Card, parts: list[bytes]) -> bytes:
    """The file, if it convinces whoever checks it; else nothing."""
    try:
        data = render(kind, card, parts)
        check(data)
    except (CryptoError, UnicodeDecodeError):
        return b""
    return data


def check(data: bytes) -> Shows:
    """What a file proves. Raises `FormatError`, `TooLarge` or `NotAuthentic` unless it does."""
    try:
        value = canonical.decode(data, limit=LIMIT, lines=True)
        file = msgspec.convert(value, EvidenceFile, strict=True)
    except msgspec.ValidationError:
        raise FormatError("evidence has not the members of its type") from None
    card = cards.parse_card(file.card.encode())
    parts = [part.encode() for part in file.parts]
    if len(parts) != _PARTS[file.kind]:
        raise FormatError("evidence has other parts than its kind")
    size = _CHECKS[file.kind](cards.log_keys(card), parts)
    return Shows(card=card, kind=file.kind, size=size)


def _heads(keys: list[VerifierKey], parts: list[bytes]) -> int:
    one, other = (checkpoint.verify(part, keys) for part in parts)
    if one.size != other.size or one.root == other.root:
        raise NotAuthentic("two states that do not contradict each other")
    return one.size


def _leaves(keys: list[VerifierKey], parts: list[bytes]) -> int:
    one, other = tlogproof.Proof.parse(parts[1]), tlogproof.Proof.parse(parts[3])
    for leaf, proof in ((parts[0], one), (parts[2], other)):
        tlogproof.verify(proof, leaf, keys)
    if one.index != other.index or parts[0] == parts[2]:
        raise NotAuthentic("two entries that do not contradict each other")
    return one.index


def _proof(keys: list[VerifierKey], parts: list[bytes]) -> int:
    early, body = checkpoint.verify(parts[0], keys), witness.AddCheckpoint.parse(parts[2])
    late = checkpoint.verify(body.checkpoint, keys)
    root = treehead.parse_hash(parts[1].decode())
    if body.old_size != early.size or root == early.root:
        raise NotAuthentic("a proof that does not contradict the state")
    merkle.verify_consistency(early.size, late.size, body.path, root, late.root)
    return early.size


def _broken(keys: list[VerifierKey], parts: list[bytes]) -> int:
    early, body = checkpoint.verify(parts[0], keys), witness.AddCheckpoint.parse(parts[4])
    late = checkpoint.verify(body.checkpoint, keys)
    manifest = leaves.parse_as(parts[1], leaves.ManifestLeaf)
    proof = tlogproof.Proof.parse(parts[2])
    tlogproof.verify(proof, parts[1], keys)
    if hashlib.sha256(parts[3]).hexdigest() != manifest.sums_sha256 or body.old_size != early.size:
        raise NotAuthentic("the proof is not one of that bundle")
    digest, name = hashlib.sha256(parts[4]).hexdigest(), metadata.add_checkpoint_name(early.size)
    listed = f"{digest}  {name}".encode() in parts[3].split(b"\n")
    if manifest.origin != early.origin or not listed:
        raise NotAuthentic("the proof is not one of that bundle")
    if leads(early.size, early.root, late.size, late.root, body.path):
        raise NotAuthentic("the proof of that bundle holds")
    return early.size


_PARTS = {
    EvidenceKind.HEADS: 2,
    EvidenceKind.LEAVES: 4,
    EvidenceKind.PROOF: 3,
    EvidenceKind.BROKEN: 5,
}
_CHECKS = {
    EvidenceKind.HEADS: _heads,
    EvidenceKind.LEAVES: _leaves,
    EvidenceKind.PROOF: _proof,
    EvidenceKind.BROKEN: _broken,
}
