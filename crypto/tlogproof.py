"""Proof files (C2SP tlog-proof): a leaf's index, its inclusion path and a signed checkpoint.

With the leaf's bytes and the log's keys such a file shows, offline, that the leaf was logged.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from crypto import b64, checkpoint, merkle, note, treehead
from crypto.checkpoint import Checkpoint
from crypto.errors import FormatError, TooLarge
from crypto.note import VerifierKey

MAX_BYTES = note.MAX_BYTES + (64 << 10)
_VERSION = "c2sp.org/tlog-proof@v1"
_EXTRA = "extra "
_INDEX = "index "


@dataclass(frozen=True, slots=True)
class Proof:
    """The leaf's index, the hashes from its sibling up, and the checkpoint's note, verbatim."""

    index: int
    path: tuple[bytes, ...]
    checkpoint: bytes

    @classmethod
    def parse(cls, data: bytes) -> Proof:
        """The proof of a file. A line of `extra` data is dropped: nobody signed it."""
        if not isinstance(data, bytes):
            raise FormatError("a proof must be bytes")
        if len(data) > MAX_BYTES:
            raise TooLarge("a proof has at most 1 MiB and 64 KiB")
        head, blank, rest = data.partition(b"\n\n")
        try:
            lines = head.decode("ascii").split("\n")
        except UnicodeDecodeError:
            raise FormatError("a proof is not ASCII") from None
        if lines.pop(0) != _VERSION or not blank:
            raise FormatError("not a tlog-proof of version 1")
        if lines and lines[0].startswith(_EXTRA):
            b64.padded_decode(lines.pop(0).removeprefix(_EXTRA))
        if not lines or not lines[0].startswith(_INDEX):
            raise FormatError("a proof needs an index")
        index = treehead.parse_number(lines.pop(0).removeprefix(_INDEX))
        checkpoint.read(rest)
        return cls(index, treehead.parse_hashes(lines), rest)

    def render(self) -> bytes:
        """The file that `parse` reads."""
        head = f"{_VERSION}\n{_INDEX}{self.index}\n{treehead.render_hashes(self.path)}\n"
        return head.encode() + self.checkpoint


def verify(proof: Proof, leaf: bytes, keys: Sequence[VerifierKey]) -> Checkpoint:
    """The checkpoint under which `leaf` (its bytes) is number `proof.index` of the log of `keys`.

    Raises NotAuthentic unless both keys signed the checkpoint and the path leads to its root.
    """
    found = checkpoint.verify(proof.checkpoint, keys)
    leaf_hash = merkle.leaf_hash(leaf)
    merkle.verify_inclusion(leaf_hash, proof.index, found.size, proof.path, found.root)
    return found
