"""A picture without what it tells beside its pixels: parts are left out, nothing is encoded anew.

What stays is listed, so that a part nobody has heard of goes. The pixels, the colours and the way
up are those of before, byte for byte: a turned picture keeps that one fact.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from typing import Final

from liaison.context import tiff
from liaison.context.exif import EXIF_HEAD, ORIENTATION, read_exif
from liaison.context.segments import (
    APP0,
    APP1,
    APP2,
    APP14,
    EOI,
    PNG_HEAD,
    SOI,
    Part,
    jpeg_parts,
    jpeg_segment,
    kind_of,
    png_parts,
    riff_chunk,
    riff_parts,
    webp_parts,
)
from liaison.context.tiff import Directory, ImageUnreadable, Tiff
from liaison.domain.words import tr

# Frames, tables, scans, and what governs them.
_JPEG: Final = frozenset(range(0xC0, 0xD0)) | {0xDA, 0xDB, 0xDC, 0xDD, 0xDE, 0xDF}
_PNG: Final = frozenset(
    b"IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT bKGD pHYs hIST sPLT cICP mDCV cLLI "
    b"acTL fcTL fdAT".split()
)
_WEBP: Final = frozenset((b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"))
_FRAME: Final = frozenset((b"VP8 ", b"VP8L", b"ALPH"))
_HAS_EXIF, _HAS_XMP = 0x08, 0x04  # bits of VP8X

# Tags without which the pixels could not be shown; strips and tiles are moved and named anew.
_TIFF: Final = frozenset(
    (254, 255, 256, 257, 258, 259, 262, 263, 264, 265, 266, ORIENTATION, 277, 278, 280, 281, 282,
     283, 284, 290, 291, 292, 293, 296, 297, 301, 317, 318, 319, 320, 321, 322, 323, 332, 334, 336,
     338, 339, 340, 341, 347, 529, 530, 531, 532, 34675)
)  # fmt: skip
_PLACES: Final = ((273, 279), (324, 325))  # offsets and lengths: of strips, of tiles
_RAW: Final = frozenset((330, 513, 0xC612))  # pictures beside the picture; a raw file of a camera


def stripped(data: bytes) -> bytes:
    """The image without metadata. ImageUnreadable where it is damaged, or of no kind we know."""
    match kind_of(data):
        case "jpeg":
            return b"".join(_jpeg(data))
        case "png":
            return PNG_HEAD + b"".join(_png(data))
        case "webp":
            return _webp(data)
        case "tiff":
            return _tiff(data)
    raise ImageUnreadable(
        tr("Only JPEG, PNG, TIFF and WebP pictures can be freed of hidden details.")
    )


def turned(exif: bytes) -> bytes:
    """A block of EXIF that tells the orientation of another one alone; empty if it is upright."""
    way = read_exif(exif).orientation
    if way == 1:
        return b""
    return struct.pack("<4sIHHHIHHI", b"II*\x00", 8, 1, ORIENTATION, 3, 1, way, 0, 0)


def _jpeg(data: bytes) -> Iterator[bytes]:
    yield bytes((0xFF, SOI))
    told = False  # which way up it is, once
    for part in jpeg_parts(data):
        marker, content = part.name[0], part.content
        if marker in _JPEG:
            yield part.raw
        elif marker == APP0 and content[:5] == b"JFIF\x00" and len(content) >= 14:
            yield jpeg_segment(APP0, content[:12] + b"\x00\x00")  # without the small picture
        elif marker == APP2 and content.startswith(b"ICC_PROFILE\x00"):
            yield part.raw
        elif marker == APP14 and content.startswith(b"Adobe") and len(content) >= 12:
            yield jpeg_segment(APP14, content[:12])  # how the colours are coded
        elif marker == APP1 and content.startswith(EXIF_HEAD) and not told:
            told = True
            if kept := turned(content.removeprefix(EXIF_HEAD)):
                yield jpeg_segment(APP1, EXIF_HEAD + kept)
    yield bytes((0xFF, EOI))


def _png(data: bytes) -> Iterator[bytes]:
    for part in png_parts(data):
        if part.name in _PNG:
            yield part.raw
        elif part.name == b"eXIf" and (kept := turned(part.content)):
            summed = zlib.crc32(part.name + kept)
            yield struct.pack(">I", len(kept)) + part.name + kept + struct.pack(">I", summed)


def _webp(data: bytes) -> bytes:
    parts = list(webp_parts(data))
    exif = next((part.content for part in parts if part.name == b"EXIF"), b"")
    kept = turned(exif.removeprefix(EXIF_HEAD))
    out = [_webp_part(part, bool(kept)) for part in parts if part.name in _WEBP]
    if kept:
        out.append(riff_chunk(b"EXIF", kept))
    body = b"WEBP" + b"".join(out)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def _webp_part(part: Part, turned_on: bool) -> bytes:
    content = part.content
    if part.name == b"VP8X" and content:
        flags = content[0] & ~(_HAS_EXIF | _HAS_XMP) | (_HAS_EXIF if turned_on else 0)
        content = bytes((flags,)) + content[1:]
    elif part.name == b"ANMF":
        frame = (inner.raw for inner in riff_parts(content, 16) if inner.name in _FRAME)
        content = content[:16] + b"".join(frame)
    return riff_chunk(part.name, content)


def _tiff(data: bytes) -> bytes:
    block, at = tiff.opened(data)
    out = bytearray(data[:4] + bytes(4))
    link = 4  # where the offset of the next directory is written
    copied = 0
    for page in tiff.chain(block, at):
        if page.entries.keys() & _RAW:
            raise ImageUnreadable(
                tr("This TIFF file holds further pictures inside; export it anew.")
            )
        values, size = _moved(block, page, out)
        copied += size
        if copied > len(data):
            raise ImageUnreadable(tr("Parts of the TIFF file lie on top of each other."))
        link = _put_directory(block, values, out, link)
    return bytes(out)


def _moved(
    block: Tiff, page: Directory, out: bytearray
) -> tuple[list[tuple[int, int, int, bytes]], int]:
    """A page's pixels copied behind what is there; its tags with the new places, and their size."""
    values = [
        (tag, entry.type, entry.many, entry.raw)
        for tag, entry in page.entries.items()
        if tag in _TIFF
    ]
    total = 0
    for offsets, lengths in _PLACES:
        starts = tiff.whole(block, page.entries.get(offsets))
        sizes = tiff.whole(block, page.entries.get(lengths))
        if len(starts) != len(sizes):
            raise ImageUnreadable(tr("The TIFF file does not say where its pixels are."))
        total += sum(sizes)
        if total > len(block.data):
            raise ImageUnreadable(tr("Parts of the TIFF file lie on top of each other."))
        moved = []
        for start, size in zip(starts, sizes, strict=True):
            if not 8 <= start <= start + size <= len(block.data):
                raise ImageUnreadable(tr("Pixels of the TIFF file lie outside of it."))
            moved.append(len(out))
            out += block.data[start : start + size]
            out += bytes(len(out) % 2)
        if starts:
            code = f"{block.order}{len(starts)}I"
            values.append((offsets, 4, len(starts), struct.pack(code, *moved)))
            values.append((lengths, 4, len(starts), struct.pack(code, *sizes)))
    if not total:
        raise ImageUnreadable(tr("The TIFF file has no pixels."))
    return sorted(values), total


def _put_directory(
    block: Tiff, values: list[tuple[int, int, int, bytes]], out: bytearray, link: int
) -> int:
    """Writes a directory and its longer values; returns where the next one is to be named."""
    order = block.order
    lines = []
    for tag, kind, count, raw in values:
        if len(raw) > 4:
            held = struct.pack(f"{order}I", len(out))
            out += raw + bytes(len(raw) % 2)
        else:
            held = raw.ljust(4, b"\x00")
        lines.append(struct.pack(f"{order}HHI", tag, kind, count) + held)
    struct.pack_into(f"{order}I", out, link, len(out))
    out += struct.pack(f"{order}H", len(lines)) + b"".join(lines) + bytes(4)
    return len(out) - 4
