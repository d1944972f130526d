"""How a bundle's file crosses a relay: pieces of 512 KiB, each told apart by its subject alone.

    mbx.<to>.<from>.<parcel>.<number>.<size>

``to`` and ``from`` are mailboxes, ``parcel`` the first half of the file's SHA-256 in hex: a file
that was put together counts as whole only where its own hash says so, whoever sent the pieces.
``size`` is that of the whole file in bytes, ``number`` counts pieces from 0.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

PIECE = 512 << 10
LARGEST = 4 << 30  # bytes of a bundle that a relay carries
STREAM, OUTBOX = "MBX", "OUT"  # of the mailboxes, and of what leaves a field site
SUBJECTS = "mbx.>"
_SUBJECT = re.compile(
    r"mbx\.(?P<to>[a-z2-7]{26})\.(?P<sender>[a-z2-7]{26})\.(?P<parcel>[0-9a-f]{32})"
    r"\.(?P<number>0|[1-9][0-9]{0,4})\.(?P<size>[1-9][0-9]{0,10})",
    re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece on its way."""

    to: str
    sender: str
    parcel: str
    number: int
    size: int

    @property
    def subject(self) -> str:
        return f"mbx.{self.to}.{self.sender}.{self.parcel}.{self.number}.{self.size}"

    @property
    def length(self) -> int:
        """How many bytes it has."""
        return min(PIECE, self.size - self.number * PIECE)


def count(size: int) -> int:
    """How many pieces a file of that size has."""
    return -(-size // PIECE)


def parse(subject: str) -> Piece | None:
    """The piece that a subject names; None for what is no such subject or makes no sense."""
    found = _SUBJECT.fullmatch(subject)
    if found is None:
        return None
    piece = Piece(
        found["to"], found["sender"], found["parcel"], int(found["number"]), int(found["size"])
    )
    return piece if piece.size <= LARGEST and piece.number < count(piece.size) else None
