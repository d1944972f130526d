"""Identity cards as files: the card's leaf on the first line, its tlog-proof after it.

A card is taken in only when its proof holds under its own two log keys, when every key is a sound
one, and when no key serves two roles. That says the card is whole and self-consistent; whose it is
only a comparison of fingerprints says.
"""

from __future__ import annotations

import hashlib

import msgspec

from crypto import checkpoint, note, tlogproof
from crypto.age import HybridRecipient
from crypto.errors import FormatError, NotAuthentic
from liaison.domain.officer import Card
from liaison.domain.text import visible
from liaison.log import leaves

CARD_LIMIT = 262_144
LATEST_SECOND = 253_402_300_799  # the last one that calendars show, of the year 9999


def render_card(leaf: bytes, proof: bytes) -> bytes:
    """The bytes of a card file."""
    return leaf + b"\n" + proof


def parse_card(data: bytes) -> Card:
    """Reads and verifies a card file. Raises `FormatError` or `NotAuthentic`."""
    if len(data) > CARD_LIMIT:
        raise FormatError("the card is too large")
    leaf_bytes, newline, proof_bytes = data.partition(b"\n")
    if not newline:
        raise FormatError("the card has no proof")
    leaf = leaves.parse_as(leaf_bytes, leaves.CardLeaf)
    for text in (leaf.name, leaf.rank, leaf.role, leaf.organisation, leaf.nation):
        check_name(text)
    if not leaf.name.strip():
        raise FormatError("the card has no name")
    proof = tlogproof.Proof.parse(proof_bytes)
    tlogproof.verify(proof, leaf_bytes, check_keys(leaf))
    if proof.index != 0:
        raise NotAuthentic("a card is the first entry of its log; later ones are papers")
    return _card(leaf, leaf_bytes, proof_bytes)


def is_card(data: bytes) -> bool:
    """Whether an entry of a file says to be a card and not a paper: the first entry of its log.
    Raises `FormatError`."""
    leaf_bytes, _, proof = data.partition(b"\n")
    leaf = leaves.parse(leaf_bytes)
    return isinstance(leaf, leaves.CardLeaf) and tlogproof.Proof.parse(proof).index == 0


def own_card(leaf_bytes: bytes) -> Card:
    """The card of the vault's own officer, from leaf 0 of the own log; its proof is left empty,
    for it is made anew under the newest checkpoint whenever the card is given out."""
    return _card(leaves.parse_as(leaf_bytes, leaves.CardLeaf), leaf_bytes, b"")


def revised(card: Card, later: leaves.CardLeaf) -> Card | None:
    """The card with the encryption key of a later leaf of the same log; None where that leaf is
    no newer one, or would change anything else: who that is, only a new comparison could say.

    The fingerprint stays that of leaf 0, which names the log's keys."""
    first = leaves.parse_as(card.leaf, leaves.CardLeaf)
    same = msgspec.structs.replace(
        later, salt=first.salt, age=first.age, revision=first.revision, created=first.created
    )
    if same != first or later.revision <= card.revision:
        return None
    return msgspec.structs.replace(card, age_recipient=later.age, revision=later.revision)


def _card(leaf: leaves.CardLeaf, leaf_bytes: bytes, proof: bytes) -> Card:
    return Card(
        origin=leaf.origin,
        name=leaf.name,
        rank=leaf.rank,
        role=leaf.role,
        organisation=leaf.organisation,
        nation=leaf.nation,
        log_keys=leaf.log,
        witness_key=leaf.witness,
        age_recipient=leaf.age,
        revision=leaf.revision,
        created=leaf.created,
        leaf=leaf_bytes,
        proof=proof,
        fingerprint=hashlib.sha256(leaf_bytes).digest(),
    )


def check_name(text: str) -> None:
    """Refuses what could make a name show as another: controls, bidi marks, the invisible, and
    spaces that nobody sees."""
    if visible(text) != text or " ".join(text.split()) != text:
        raise FormatError("a name on the card contains invisible characters")


def log_keys(card: Card) -> list[note.VerifierKey]:
    """The keys that must all have signed every checkpoint of this officer's log."""
    return [note.VerifierKey.parse(text) for text in card.log_keys]


def witness_key(card: Card) -> note.VerifierKey:
    """The key under which this officer cosigns other officers' checkpoints."""
    return note.VerifierKey.parse(card.witness_key)


def public_keys(card: Card) -> frozenset[bytes | str]:
    """All keys of a card without the names they bear: no two cards may share one."""
    named = (*card.log_keys, card.witness_key)
    return frozenset((*(note.VerifierKey.parse(k).public for k in named), card.age_recipient))


def check_keys(leaf: leaves.CardLeaf) -> list[note.VerifierKey]:
    """The two log keys of a card, every key on it having been found sound. Raises `FormatError`."""
    ed, mldsa, witness = (note.VerifierKey.parse(text) for text in (*leaf.log, leaf.witness))
    if ed.algorithm != note.ED25519 or mldsa.algorithm != note.COSIGNATURE_MLDSA44:
        raise FormatError("the card's log keys are not Ed25519 and ML-DSA-44")
    if witness.algorithm != note.COSIGNATURE_MLDSA44:
        raise FormatError("the card's witness key is not ML-DSA-44")
    if ed.name != leaf.origin or mldsa.name != leaf.origin:
        raise FormatError("the card's log keys bear another name")
    if witness.name != f"{leaf.origin}/witness":
        raise FormatError("the card's witness key bears another name")
    if witness.public == mldsa.public:
        raise FormatError("the card uses one key for two roles")
    HybridRecipient.parse(leaf.age)
    return [ed, mldsa]


def head(card: Card) -> checkpoint.Checkpoint:
    """The checkpoint that came with a verified card: the first state known of that log."""
    proof = tlogproof.Proof.parse(card.proof)
    return checkpoint.verify(proof.checkpoint, log_keys(card))


def checkpoint_note(card: Card) -> bytes:
    """The signed note inside a verified card's proof."""
    return tlogproof.Proof.parse(card.proof).checkpoint


def bears(line: str, card: Card) -> bool:
    """Whether a cosignature line says that it is by this officer's card."""
    return witness_key(card).made(note.Signature.parse(line))


def cosigned_at(card: Card, state: checkpoint.Checkpoint, line: str) -> int:
    """When (seconds UTC) this officer cosigned that state of a log, by one signature line.

    Raises `NotAuthentic` or `FormatError`, also for a time that no calendar shows."""
    at = checkpoint.verify_cosignature(state, line, witness_key(card))
    if at > LATEST_SECOND:
        raise FormatError("a cosignature from beyond the calendar")
    return at
