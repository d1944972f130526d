"""Papers: leaves in which officers certify something, each carried with its proof, as a card is.

A paper is its author's signed word: the leaf on the first line, the tlog-proof after it. It says
that the author's log holds the leaf; who the author is, only his card says.
"""

from __future__ import annotations

import msgspec

from crypto import merkle, tlogproof
from crypto.checkpoint import Checkpoint
from crypto.errors import FormatError, NotAuthentic, TooLarge
from liaison.domain.officer import Card
from liaison.log import card as cards
from liaison.log import leaves
from liaison.log.leaves import CardLeaf, PaperLeaf

PAPER_LIMIT = 80 << 10  # bytes: the largest leaf, its path, and a checkpoint with cosignatures
FIRST_CARD = "a first card is exchanged as a card file"


class Paper(msgspec.Struct, frozen=True, kw_only=True):
    """One paper. ``data`` are the bytes of its leaf, ``proof`` its tlog-proof, ``index`` its place
    in the author's log. ``head`` is the author's checkpoint in the proof, and ``note`` its signed
    form; they are to be believed only after `verify`."""

    leaf: PaperLeaf
    data: bytes
    proof: bytes
    index: int
    note: bytes

    @property
    def author(self) -> str:
        return self.leaf.origin

    @property
    def hash(self) -> bytes:
        """The leaf hash (32 bytes): what names a paper."""
        return merkle.leaf_hash(self.data)


def kind_of(leaf: PaperLeaf) -> str:
    """The paper's type as it stands in the leaf."""
    return str(type(leaf).__struct_config__.tag)


def parse(data: bytes) -> Paper:
    """Reads a paper's bytes; nothing is verified. Raises `FormatError` or `TooLarge`."""
    if len(data) > PAPER_LIMIT:
        raise TooLarge("the paper is too large")
    leaf_bytes, newline, proof_bytes = data.partition(b"\n")
    if not newline:
        raise FormatError("the paper has no proof")
    leaf = parse_leaf(leaf_bytes)
    proof = tlogproof.Proof.parse(proof_bytes)
    return Paper(
        leaf=leaf, data=leaf_bytes, proof=proof_bytes, index=proof.index, note=proof.checkpoint
    )


def parse_leaf(data: bytes) -> PaperLeaf:
    """Reads the leaf of a paper, in which every name shows all that is in it."""
    leaf = leaves.parse(data)
    if not isinstance(leaf, PaperLeaf):
        raise FormatError("the log entry is no paper")
    if isinstance(leaf, CardLeaf) and leaf.revision == 1:
        raise FormatError(FIRST_CARD)
    if isinstance(leaf, CardLeaf):
        cards.check_keys(leaf)
    for text in _texts(msgspec.to_builtins(leaf)):
        cards.check_name(text)
    return leaf


def split(data: bytes, most: int) -> list[bytes]:
    """The papers and cards of a file, one behind the other: each begins with its leaf, and no line
    of a proof begins as one does. Raises `TooLarge` where there are more than ``most``."""
    first, *rest = data.split(b"\n{", most)
    if len(rest) >= most:
        raise TooLarge("the file holds too many papers")
    found = [first, *(b"{" + one for one in rest)]
    return [one + b"\n" for one in found[:-1]] + found[-1:]


def render(leaf: bytes, proof: bytes) -> bytes:
    """The bytes of a paper, as a file and as a member of a bundle."""
    return leaf + b"\n" + proof


def verify(paper: Paper, card: Card) -> Checkpoint:
    """The author's checkpoint under which the paper stands. Raises `CryptoError` unless both log
    keys of the author's card signed it and the proof leads to it."""
    if paper.author != card.origin:
        raise NotAuthentic("the paper is by another officer")
    proof = tlogproof.Proof.parse(paper.proof)
    return tlogproof.verify(proof, paper.data, cards.log_keys(card))


def _texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        value = list(value.values())
    return [text for one in value for text in _texts(one)] if isinstance(value, list) else []
