"""Directories of a TIFF file, which EXIF data are too: tags and their values, nothing believed.

TIFF 6.0, section 2. Offsets may point anywhere, directories at each other: what does not hold is
refused, or left out where one bad entry stands among good ones.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

from liaison.domain.words import tr

Order = Literal["<", ">"]

MAX_ENTRIES: Final = 1_000  # of one directory
MAX_DIRECTORIES: Final = 1_000
_HEADS: Final[dict[bytes, Order]] = {b"II*\x00": "<", b"MM\x00*": ">"}
_SIZES: Final = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
_WHOLE: Final = {1: "B", 3: "H", 4: "I", 6: "b", 8: "h", 9: "i", 13: "I"}
_RATIONAL: Final = {5: "I", 10: "i"}


class ImageUnreadable(ValueError):
    """The bytes are not what an image of their kind is; the message is one sentence."""


class Entry(NamedTuple):
    """One tag's value: its type, how many there are, and their bytes in the file's order."""

    type: int
    many: int
    raw: bytes


class Directory(NamedTuple):
    """The entries of one directory by tag, and where the next one begins (0: there is none)."""

    entries: dict[int, Entry]
    following: int


class Tiff(NamedTuple):
    """A block of TIFF: its bytes and its byte order, as `struct` writes it."""

    data: bytes
    order: Order


def opened(data: bytes) -> tuple[Tiff, int]:
    """The block and the offset of its first directory; ImageUnreadable if it is no TIFF."""
    order = _HEADS.get(data[:4])
    if order is None or len(data) < 8:
        raise ImageUnreadable(tr("It does not begin as a TIFF file."))
    return Tiff(data, order), int(struct.unpack_from(f"{order}I", data, 4)[0])


def directory(tiff: Tiff, at: int) -> Directory:
    """The directory at an offset, without the entries whose values lie outside of the block."""
    data, order = tiff
    if not 8 <= at <= len(data) - 2:
        raise ImageUnreadable(tr("A directory lies outside of the file."))
    (count,) = struct.unpack_from(f"{order}H", data, at)
    end = at + 2 + 12 * count
    if not 1 <= count <= MAX_ENTRIES or end > len(data):
        raise ImageUnreadable(tr("A directory is cut off or too large."))
    entries: dict[int, Entry] = {}
    for place in range(at + 2, end, 12):
        tag, kind, many = struct.unpack_from(f"{order}HHI", data, place)
        size = _SIZES.get(kind, 0) * many
        start = place + 8 if size <= 4 else struct.unpack_from(f"{order}I", data, place + 8)[0]
        if size and start + size <= len(data) and tag not in entries:
            entries[tag] = Entry(kind, many, data[start : start + size])
    following = struct.unpack_from(f"{order}I", data, end)[0] if end + 4 <= len(data) else 0
    return Directory(entries, following)


def chain(tiff: Tiff, at: int) -> Iterator[Directory]:
    """The directories that follow one another, one a page; ImageUnreadable if they go in a ring."""
    seen: set[int] = set()
    while at:
        if at in seen or len(seen) == MAX_DIRECTORIES:
            raise ImageUnreadable(tr("Its directories lead back to each other, or are too many."))
        seen.add(at)
        found = directory(tiff, at)
        yield found
        at = found.following


def whole(tiff: Tiff, entry: Entry | None) -> tuple[int, ...]:
    """The whole numbers of an entry; none where there is no entry or it holds something else."""
    code = _WHOLE.get(entry.type) if entry else None
    if entry is None or code is None:
        return ()
    return struct.unpack(f"{tiff.order}{entry.many}{code}", entry.raw)


def rational(tiff: Tiff, entry: Entry | None) -> tuple[float, ...]:
    """The fractions of an entry; none where there is no entry or one divides by nothing."""
    code = _RATIONAL.get(entry.type) if entry else None
    if entry is None or code is None:
        return ()
    parts = struct.unpack(f"{tiff.order}{2 * entry.many}{code}", entry.raw)
    pairs = list(zip(parts[::2], parts[1::2], strict=True))
    return tuple(a / b for a, b in pairs) if all(b for _, b in pairs) else ()
