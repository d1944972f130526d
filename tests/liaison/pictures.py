"""Pictures for tests, drawn here, that tell what photographs tell: place, time, camera, owner."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter

from liaison.context.exif import EXIF_HEAD, XMP_HEADS
from liaison.context.segments import jpeg_segment, riff_chunk

Values = Mapping[int, tuple[int, object]]

OWNER = "Elder Example"
SERIAL = "SN-FICTION-4711"
SECRETS = (OWNER.encode(), SERIAL.encode(), b"Fiction Phone", b"secret-of-xmp", b"secret comment")
LAT, LON = "4.36120", "-18.55500"
_CODES = {1: "B", 3: "H", 4: "I", 7: "B"}


def drawn(width: int = 96, height: int = 64) -> QImage:
    """A picture whose every corner differs, so that turning it shows."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#204060"))
    painter = QPainter(image)
    painter.fillRect(0, 0, width // 2, height // 2, QColor("#e0b040"))
    painter.fillRect(width - 8, height - 8, 8, 8, QColor("#d02020"))
    painter.end()
    return image


def saved(image: QImage, form: str, *, progressive: bool = False) -> bytes:
    """The picture as a file of that format."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter()
    writer.setFormat(form.encode())
    writer.setDevice(buffer)
    writer.setProgressiveScanWrite(progressive)
    assert writer.write(image), form
    return buffer.data().data()


def pixels(data: bytes) -> QImage:
    """What a file shows, as it is stored."""
    image = QImage.fromData(data)
    assert not image.isNull()
    return image.convertToFormat(QImage.Format.Format_RGBA8888)


def directory(order: str, values: Values, at: int, following: int = 0) -> bytes:
    """A TIFF directory that stands at an offset, its longer values behind it."""
    lines, tail = [], b""
    behind = at + 2 + 12 * len(values) + 4
    for tag, (kind, given) in sorted(values.items()):
        count, raw = _packed(order, kind, given)
        held = (
            raw.ljust(4, b"\x00") if len(raw) <= 4 else struct.pack(f"{order}I", behind + len(tail))
        )
        lines.append(struct.pack(f"{order}HHI", tag, kind, count) + held)
        if len(raw) > 4:
            tail += raw + bytes(len(raw) % 2)
    end = struct.pack(f"{order}I", following)
    return struct.pack(f"{order}H", len(lines)) + b"".join(lines) + end + tail


def _packed(order: str, kind: int, given: object) -> tuple[int, bytes]:
    if isinstance(given, bytes):
        return len(given), given
    assert isinstance(given, tuple)
    if kind == 5:
        flat = [number for pair in given for number in pair]
        return len(given), struct.pack(f"{order}{len(flat)}I", *flat)
    return len(given), struct.pack(f"{order}{len(given)}{_CODES[kind]}", *given)


GPS: Values = {
    1: (2, b"N\x00"),
    2: (5, ((4, 1), (21, 1), (4032, 100))),
    3: (2, b"W\x00"),
    4: (5, ((18, 1), (33, 1), (18, 1))),
    5: (1, (0,)),
    6: (5, ((387, 1),)),
    7: (5, ((9, 1), (30, 1), (5, 1))),
    29: (2, b"2026:03:01\x00"),
}
CAMERA: Values = {
    0x9003: (2, b"2026:03:01 10:30:00\x00"),
    0x9011: (2, b"+01:00\x00"),
    0x9286: (7, b"ASCII\x00\x00\x00Taken at the \x1bbridge"),
    0x927C: (7, bytes(40)),
    0xA430: (2, OWNER.encode() + b"\x00"),
    0xA431: (2, SERIAL.encode() + b"\x00"),
}


def told(
    order: str = "<", turned: int = 1, start: bytes = b"", main: Values | None = None
) -> bytes:
    """A block of EXIF with place, camera and owner; ``start`` are bytes between it and its head."""
    at = 8 + len(start)
    values: dict[int, tuple[int, object]] = {
        0x010F: (2, b"Fiction Phone\x00"),
        0x0112: (3, (turned,)),
        **(main or {}),
    }
    length = len(directory(order, values | {0x8769: (4, (0,)), 0x8825: (4, (0,))}, at))
    camera = at + length
    inner = directory(order, CAMERA, camera)
    values |= {0x8769: (4, (camera,)), 0x8825: (4, (camera + len(inner),))}
    head = (b"II*\x00" if order == "<" else b"MM\x00*") + struct.pack(f"{order}I", at)
    outer = directory(order, values, at)
    return head + start + outer + inner + directory(order, GPS, camera + len(inner))


def photo(form: str, turned: int = 1, *, progressive: bool = False) -> bytes:
    """A picture of that format with every hidden part that its format can have."""
    if form == "tiff":
        return _tiff(turned)
    plain = saved(drawn(), form, progressive=progressive)
    xmp = b"<x:xmpmeta>secret-of-xmp</x:xmpmeta>"
    if form == "jpeg":
        parts = (
            jpeg_segment(0xE1, EXIF_HEAD + told(">", turned)),
            jpeg_segment(0xE1, XMP_HEADS[0] + xmp),
            jpeg_segment(0xED, b"Photoshop 3.0\x008BIM" + OWNER.encode()),
            jpeg_segment(0xEB, b"JP\x00\x00" + SERIAL.encode()),
            jpeg_segment(0xFE, b"secret comment"),
        )
        return plain[:2] + b"".join(parts) + plain[2:] + b"trailer " + OWNER.encode()
    if form == "png":
        hidden = (
            _chunk(b"eXIf", told("<", turned)),
            _chunk(b"tEXt", b"Author\x00" + OWNER.encode()),
            _chunk(b"iTXt", b"XML:com.adobe.xmp\x00\x00\x00\x00\x00" + xmp),
            _chunk(b"zTXt", b"Comment\x00\x00" + zlib.compress(b"secret comment" * 9)),
            _chunk(b"tIME", struct.pack(">HBBBBB", 2026, 3, 1, 9, 30, 5)),
            _chunk(b"prVt", SERIAL.encode()),
        )
        return plain[:33] + b"".join(hidden) + plain[33:] + OWNER.encode()
    wide, high = drawn().width() - 1, drawn().height() - 1
    flags = struct.pack("<I", 0x0C) + wide.to_bytes(3, "little") + high.to_bytes(3, "little")
    body = riff_chunk(b"VP8X", flags) + plain[12:] + riff_chunk(b"EXIF", told("<", turned))
    body += riff_chunk(b"XMP ", xmp) + riff_chunk(b"note", SERIAL.encode())
    return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body + OWNER.encode()


def _chunk(name: bytes, content: bytes) -> bytes:
    summed = struct.pack(">I", zlib.crc32(name + content))
    return struct.pack(">I", len(content)) + name + content + summed


def _tiff(turned: int) -> bytes:
    """Grey, uncompressed, in two strips."""
    wide, high = 16, 8
    body = bytes(range(wide * high))
    main: Values = {
        256: (4, (wide,)),
        257: (4, (high,)),
        258: (3, (8,)),
        259: (3, (1,)),
        262: (3, (1,)),
        273: (4, (8, 8 + len(body) // 2)),
        277: (3, (1,)),
        278: (4, (high // 2,)),
        279: (4, (len(body) // 2, len(body) // 2)),
        282: (5, ((72, 1),)),
        283: (5, ((72, 1),)),
        700: (1, tuple(b"secret-of-xmp")),
        33723: (7, b"secret comment"),
    }
    return told("<", turned, body, main)
