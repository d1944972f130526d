"""Reads an archive of ours, strictly: a header must be, byte for byte, what our writer makes.

So nothing in it can surprise: no links, no devices, no extensions, no odd names, no second way
to write a number. Nothing is decompressed and nothing is written anywhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Protocol

from crypto.errors import FormatError, TooLarge
from crypto.ustar_writer import BLOCK, MAX_ENTRIES, header

_SIZE = re.compile(rb"[0-7]{11}\0")
_ZEROS = bytes(1 << 16)


class Source(Protocol):
    """Anything that bytes are read from, in order."""

    def read(self, n: int, /) -> bytes:
        """At most `n` bytes; none at the end."""

    def readinto(self, buffer: memoryview, /) -> int:
        """The same into `buffer`; returns how many."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A file in the archive: its name, and the length of its body in bytes."""

    name: str
    size: int


class Reader:
    """Iterates over the entries of `source`; `read` gives the body of the entry at hand.

    What is left unread of a body is skipped. Raises FormatError for anything but our own form,
    a name twice (in any case), or a source that ends early; TooLarge above `MAX_ENTRIES`.
    """

    def __init__(self, source: Source) -> None:
        self._source = source
        self._consumed = 0
        self._left = 0
        self._padding = 0
        self._names: set[str] = set()
        self._ended = False

    def __iter__(self) -> Reader:
        return self

    def __next__(self) -> Entry:
        if self._ended:
            raise StopIteration
        self._skip()
        block = self._exactly(BLOCK)
        if block == bytes(BLOCK):
            if self._exactly(BLOCK) != bytes(BLOCK):
                raise FormatError("an archive does not end with two empty blocks")
            self._ended = True
            raise StopIteration
        entry = _parse(block)
        if entry.name.lower() in self._names:
            raise FormatError("an archive has a file name twice")
        if len(self._names) == MAX_ENTRIES:
            raise TooLarge("an archive has too many files")
        self._names.add(entry.name.lower())
        self._left, self._padding = entry.size, -entry.size % BLOCK
        return entry

    def read(self, n: int = -1) -> bytes:
        """At most `n` bytes of the body at hand, all that is left without `n`; none at its end."""
        if n < 0:
            return self._exactly(self._left, body=True)
        return self._some(min(n, self._left), body=True)

    def readinto(self, buffer: memoryview) -> int:
        """Like `read` into `buffer`, as much of the body as fits; 0 at its end."""
        n = min(len(buffer), self._left)
        if not n:
            return 0
        got = self._source.readinto(buffer[:n])
        if not got:
            raise FormatError("an archive ends too early")
        self._consumed += got
        self._left -= got
        return got

    def finish(self, padded: int) -> None:
        """Read on to the end of the source, after the last entry.

        Raises FormatError unless everything that follows is zero, the whole source is `padded`
        bytes long, and it then ends.
        """
        if not self._ended:
            raise FormatError("an archive has more files than were expected")
        if padded < self._consumed:
            raise FormatError("an archive is longer than announced")
        while self._consumed < padded:
            piece = self._some(min(padded - self._consumed, len(_ZEROS)))
            if piece != _ZEROS[: len(piece)]:
                raise FormatError("an archive has something in its padding")
        if self._source.read(1):
            raise FormatError("an archive is longer than announced")

    def _some(self, n: int, *, body: bool = False) -> bytes:
        if not n:
            return b""
        piece = self._source.read(n)
        if not piece:
            raise FormatError("an archive ends too early")
        self._consumed += len(piece)
        if body:
            self._left -= len(piece)
        return piece

    def _exactly(self, n: int, *, body: bool = False) -> bytes:
        piece = self._some(n, body=body)
        if len(piece) == n:
            return piece
        pieces = [piece]
        have = len(piece)
        while have < n:
            pieces.append(self._some(n - have, body=body))
            have += len(pieces[-1])
        return b"".join(pieces)

    def _skip(self) -> None:
        while self._left:
            self._some(min(self._left, len(_ZEROS)), body=True)
        if self._exactly(self._padding) != bytes(self._padding):
            raise FormatError("an archive has something in its padding")
        self._padding = 0


def _parse(block: bytes) -> Entry:
    """The entry of a header block: read two fields, make the header again, compare it all."""
    name = block[:100].split(b"\0", 1)[0]
    size = block[124:136]
    if not name.isascii() or not _SIZE.fullmatch(size):
        raise FormatError("an archive header is not one of ours")
    entry = Entry(name.decode("ascii"), int(size[:-1], 8))
    if header(entry.name, entry.size) != block:
        raise FormatError("an archive header is not one of ours")
    return entry
