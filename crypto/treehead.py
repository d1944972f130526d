"""The text of a checkpoint (C2SP tlog-checkpoint): origin, size and root, a line each.

It stands below notes because an ML-DSA-44 signature (type 0x06) covers these three values and
not the text. The numbers and hashes of the other text formats of a log are read here too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from crypto import b64
from crypto.errors import FormatError, TooLarge
from crypto.merkle import HASH_BYTES, MAX_PATH, MAX_SIZE

MAX_NAME_BYTES = 255

_DECIMAL = re.compile(r"0|[1-9][0-9]{0,18}", re.ASCII)
_NOT_IN_NAMES = re.compile("[\\s+\x00-\x20\x7f-\xa0\ud800-\udfff]")


def check_name(name: str) -> None:
    """Raise FormatError unless `name` can name a key, and so a log: no spaces, no plus."""
    if not name or _NOT_IN_NAMES.search(name) or len(name.encode()) > MAX_NAME_BYTES:
        raise FormatError("not the name of a log or key")


def parse_number(text: str) -> int:
    """A size, index or time: ASCII decimal below 2**63 without leading zeros."""
    if not _DECIMAL.fullmatch(text) or (number := int(text)) > MAX_SIZE:
        raise FormatError("not a number in its canonical form")
    return number


def parse_hash(text: str) -> bytes:
    """A SHA-256 hash: 32 bytes in padded base64."""
    value = b64.padded_decode(text)
    if len(value) != HASH_BYTES:
        raise FormatError("a hash has 32 bytes")
    return value


def parse_hashes(lines: list[str]) -> tuple[bytes, ...]:
    """The hashes of a proof, one a line, at most 63."""
    if len(lines) > MAX_PATH:
        raise TooLarge("a proof has at most 63 hashes")
    return tuple(parse_hash(line) for line in lines)


def render_hashes(path: Iterable[bytes]) -> str:
    """The lines that `parse_hashes` reads, each with its newline."""
    return "".join(b64.padded_encode(one) + "\n" for one in path)


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A log's state: its origin, its number of leaves and their root (32 bytes)."""

    origin: str
    size: int
    root: bytes

    def __post_init__(self) -> None:
        check_name(self.origin)
        if not 0 <= self.size <= MAX_SIZE or len(self.root) != HASH_BYTES:
            raise FormatError("not a checkpoint")

    def text(self) -> str:
        """The text that is signed as a note."""
        return f"{self.origin}\n{self.size}\n{b64.padded_encode(self.root)}\n"


def parse(text: str) -> Checkpoint:
    """The checkpoint of a note's text. Extension lines are refused: nothing of ours signs them."""
    lines = text.split("\n")
    if len(lines) != 4 or lines[3]:
        raise FormatError("a checkpoint has three lines")
    return Checkpoint(lines[0], parse_number(lines[1]), parse_hash(lines[2]))
