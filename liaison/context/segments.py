"""The parts that JPEG, PNG and WebP files are made of, found without decoding any of them.

ISO/IEC 10918-1 annex B, the PNG specification section 5, the WebP container specification.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

from liaison.context.tiff import ImageUnreadable
from liaison.domain.words import tr

Kind = Literal["jpeg", "png", "tiff", "webp"]

PNG_HEAD: Final = b"\x89PNG\r\n\x1a\n"
SOI, EOI, SOS, TEM, COM = 0xD8, 0xD9, 0xDA, 0x01, 0xFE
APP0, APP1, APP2, APP11, APP13, APP14 = 0xE0, 0xE1, 0xE2, 0xEB, 0xED, 0xEE
MAX_PARTS: Final = 100_000

# In the data of a scan, FF is followed by 00 or by the number of a restart.
_NEXT_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]", re.DOTALL)


class Part(NamedTuple):
    """One part: its marker or four letters, its content, and all of its bytes with frame."""

    name: bytes
    content: bytes
    raw: bytes


def kind_of(data: bytes) -> Kind | None:
    """What the first bytes say an image is; None for whatever has no parts that we know."""
    if data[:3] == b"\xff\xd8\xff":
        return "jpeg"
    if data[:8] == PNG_HEAD:
        return "png"
    if data[:4] in (b"II*\x00", b"MM\x00*"):
        return "tiff"
    return "webp" if data[:4] == b"RIFF" and data[8:12] == b"WEBP" else None


def jpeg_parts(data: bytes) -> Iterator[Part]:
    """The segments behind the start of the image up to its end; a scan carries its data along.

    The name is the marker's one byte. What follows the end of the image is no part of it.
    """
    at = 2
    for _ in range(MAX_PARTS):
        while data[at : at + 2] == b"\xff\xff":
            at += 1
        if at + 2 > len(data):
            return  # cut off behind its last scan, as cameras leave it when they lose power
        if data[at] != 0xFF:
            raise ImageUnreadable(tr("There is something between the segments of the JPEG file."))
        marker = data[at + 1]
        if marker == EOI:
            return
        if marker == TEM or 0xD0 <= marker <= SOI:
            raise ImageUnreadable(tr("A marker of the JPEG file stands where it must not."))
        end = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        if end < at + 4 or end > len(data):
            raise ImageUnreadable(tr("A segment of the JPEG file is cut off."))
        content = data[at + 4 : end]
        if marker == SOS:
            found = _NEXT_MARKER.search(data, end)
            end = found.start() if found else len(data)
        yield Part(bytes((marker,)), content, data[at:end])
        at = end
    raise ImageUnreadable(tr("The JPEG file has too many segments."))


def png_parts(data: bytes) -> Iterator[Part]:
    """The chunks from IHDR to IEND; what follows is no part of the image."""
    at = len(PNG_HEAD)
    for number in range(MAX_PARTS):
        length = int.from_bytes(data[at : at + 4], "big")
        end = at + 12 + length
        name = data[at + 4 : at + 8]
        if end > len(data) or not (name.isascii() and name.isalpha()):
            raise ImageUnreadable(tr("A chunk of the PNG file is cut off."))
        if (number == 0) != (name == b"IHDR"):
            raise ImageUnreadable(tr("The PNG file does not begin with its header."))
        yield Part(name, data[at + 8 : end - 4], data[at:end])
        if name == b"IEND":
            return
        at = end
    raise ImageUnreadable(tr("The PNG file has too many chunks."))


def webp_parts(data: bytes) -> Iterator[Part]:
    """The chunks of the container; what follows it is no part of the image."""
    end = 8 + int.from_bytes(data[4:8], "little")
    if end > len(data):
        raise ImageUnreadable(tr("The WebP file is cut off."))
    yield from riff_parts(data[:end], 12)


def riff_parts(data: bytes, at: int) -> Iterator[Part]:
    """The chunks of RIFF from an offset to the end of the data."""
    for _ in range(MAX_PARTS):
        if at >= len(data):
            return
        length = int.from_bytes(data[at + 4 : at + 8], "little")
        end = at + 8 + length
        if at + 8 > len(data) or end > len(data):
            raise ImageUnreadable(tr("A chunk of the WebP file is cut off."))
        yield Part(data[at : at + 4], data[at + 8 : end], data[at : end + length % 2])
        at = end + length % 2
    raise ImageUnreadable(tr("The WebP file has too many chunks."))


def jpeg_segment(marker: int, content: bytes) -> bytes:
    """A segment with its marker and length."""
    return bytes((0xFF, marker)) + struct.pack(">H", len(content) + 2) + content


def riff_chunk(name: bytes, content: bytes) -> bytes:
    """A chunk with its name and length, filled up to an even one."""
    return name + struct.pack("<I", len(content)) + content + b"\x00" * (len(content) % 2)
