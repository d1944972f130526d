"""The process that decodes one foreign file and ends: picture, text, sound or code out of bytes.

It is started with nothing: no vault, no key, no environment, nothing of Liaison importable. It
reads the file from standard input and writes one line of JSON and then pixels, text or a waveform
to standard output. Before it reads a byte it gives up what it does not need: it can write no file,
start no process, and is killed when it takes too much memory or time. Whoever started it believes
nothing of the answer but its size (`ui.decoder`).

Kept free of imports from this project, so that it also runs where none of it can be found.
"""

from __future__ import annotations

import json
import struct
import sys
from array import array
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

MAX_PIXELS: Final = 120_000_000  # of a picture as it is stored; cameras make 100 million
MAX_TEXT: Final = 200_000  # characters
COLUMNS: Final = 600  # of a waveform
_OPEN_FILES: Final = 32  # plugins that read pictures are opened when they are needed

# First bytes, where they stand, and Qt's name of the reader. Readers of formats that point at
# other files (SVG) are not among them.
_PICTURES: Final = (
    (0, b"\xff\xd8\xff", b"jpeg"),
    (0, b"\x89PNG\r\n\x1a\n", b"png"),
    (0, b"GIF8", b"gif"),
    (0, b"BM", b"bmp"),
    (0, b"II*\x00", b"tiff"),
    (0, b"MM\x00*", b"tiff"),
    (8, b"WEBP", b"webp"),
)
_SAMPLES: Final = {(1, 8): "B", (1, 16): "h", (1, 32): "i", (3, 32): "f", (3, 64): "d"}


class Undecodable(Exception):
    """The bytes are not what they begin as; the message is one of our own words."""


def main(arguments: list[str]) -> int:
    """``decode.py SIDE MEMORY SECONDS CODE``: pixels of a picture's longer side, bytes, CPU
    seconds, and 1 where only the text of the code (QR) in it is wanted."""
    side, memory, seconds, code = (int(word) for word in arguments)
    confine(memory, seconds)
    data = sys.stdin.buffer.read()
    try:
        head, body = code_in(data, side) if code else decoded(data, side)
    except Undecodable as error:
        head, body = {"kind": "none", "why": str(error)}, b""
    sys.stdout.buffer.write(json.dumps(head | {"size": len(body)}).encode() + b"\n" + body)
    sys.stdout.buffer.flush()
    return 0


def confine(memory: int, seconds: int) -> None:
    """Gives up memory, time, files, processes and core dumps; cannot be taken back.

    Where the system has no such limits, the parent's clock and the limits on pixels are what
    there is: it ends the process when its time is over.
    """
    try:
        # late: other systems than Unix do not have it
        import resource
    except ImportError:
        QImageReader.setAllocationLimit(memory // 2_000_000)  # megabytes of one picture
        return
    for what, most in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NOFILE, _OPEN_FILES),
        (resource.RLIMIT_NPROC, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(what, (most, most))
    QImageReader.setAllocationLimit(0)  # the limit on memory is that of the process


def decoded(data: bytes, side: int) -> tuple[dict[str, object], bytes]:
    """What the answer says of the body, and the body."""
    for at, head, name in _PICTURES:
        if data[at : at + len(head)] == head:
            return picture(data, name, side)
    if data[:4] == b"RIFF" and data[8:12] == b"WAVE":
        return sound(data)
    return text(data)


def picture(data: bytes, name: bytes, side: int) -> tuple[dict[str, object], bytes]:
    """Rows of red, green, blue and opacity, a byte each, the longer side at most ``side``."""
    buffer = QBuffer()
    buffer.setData(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader()
    reader.setAutoDetectImageFormat(False)
    reader.setFormat(QByteArray(name))
    reader.setDevice(buffer)
    reader.setAutoTransform(True)
    stored = reader.size()
    if not stored.isValid() or stored.width() * stored.height() > MAX_PIXELS:
        raise Undecodable("too large or damaged")
    if max(stored.width(), stored.height()) > side:
        small = stored.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(small.expandedTo(QSize(1, 1)))
    read = reader.read()
    if read.isNull():
        raise Undecodable("too large or damaged")
    image = read.convertToFormat(QImage.Format.Format_RGBA8888)
    if image.isNull():
        raise Undecodable("too large or damaged")
    wide, high = image.width(), image.height()
    rows = bytes(image.constBits())
    stride = image.bytesPerLine()
    body = b"".join(rows[y * stride : y * stride + 4 * wide] for y in range(high))
    head: dict[str, object] = {
        "kind": "picture",
        "width": wide,
        "height": high,
        "full": [stored.width(), stored.height()],
    }
    return head, body


def code_in(data: bytes, side: int) -> tuple[dict[str, object], bytes]:
    """The text of the one code (QR) in a picture, and none where there are several."""
    # late: whoever only looks at a picture does without the reader of codes
    import zxingcpp

    head, pixels = decoded(data, side)
    if head["kind"] != "picture":
        raise Undecodable("not a picture, a text or a sound")
    wide, high = int(str(head["width"])), int(str(head["height"]))
    # Green is most of what the eye calls bright, and a code is black on white.
    grey = memoryview(pixels[1::4]).cast("B", (high, wide))
    found = zxingcpp.read_barcodes(
        grey, formats=zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])
    )
    body = found[0].bytes if len(found) == 1 else b""
    return {"kind": "text", "whole": len(body) <= MAX_TEXT}, bytes(body[:MAX_TEXT])


def text(data: bytes) -> tuple[dict[str, object], bytes]:
    """The text in UTF-8, cut where it is very long; no text holds the byte 0."""
    cut = data[: 4 * MAX_TEXT]
    if cut[:2] in (b"\xff\xfe", b"\xfe\xff"):
        plain = cut.decode("utf-16", "replace")
    elif b"\x00" in cut:
        raise Undecodable("not a picture, a text or a sound")
    else:
        try:
            plain = cut.decode("utf-8-sig", "strict" if len(cut) == len(data) else "ignore")
        except UnicodeDecodeError:
            plain = cut.decode("cp1252", "replace")
    whole = len(cut) == len(data) and len(plain) <= MAX_TEXT
    return {"kind": "text", "whole": whole}, plain[:MAX_TEXT].encode("utf-8", "replace")


def sound(data: bytes) -> tuple[dict[str, object], bytes]:
    """The lowest and highest sample of each column, as pairs of little-endian 16-bit numbers."""
    layout, rate, frame, samples = _wave(data)
    channels = max(1, frame // (array(layout).itemsize if layout else 3))
    frames = len(samples) // frame
    if not frames or not rate:
        raise Undecodable("a sound without sound")
    view = _view(layout, samples[: frames * frame])
    full = {"B": 128.0, "h": 2.0**15, "i": 2.0**31}.get(layout, 1.0 if layout else 2.0**15)
    middle = 128 if layout == "B" else 0
    columns = min(COLUMNS, frames)
    peaks = array("h")
    for column in range(columns):
        first = frames * column // columns * channels
        last = max(first + channels, frames * (column + 1) // columns * channels)
        part = view[first:last]
        for value in (min(part), max(part)):
            scaled = (value - middle) / full
            scaled = scaled if scaled == scaled else 0.0  # a float may be no number
            peaks.append(round(32_767 * max(-1.0, min(1.0, scaled))))
    if sys.byteorder == "big":
        peaks.byteswap()
    head: dict[str, object] = {
        "kind": "sound",
        "channels": channels,
        "rate": rate,
        "frames": frames,
        "columns": columns,
    }
    return head, peaks.tobytes()


def _wave(data: bytes) -> tuple[str, int, int, bytes]:
    """Letter of `struct` for a sample ("" for 24 bits), frames a second, bytes of a frame, all."""
    at, form = 12, b""
    while at + 8 <= len(data):
        name, size = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        if name == b"fmt ":
            form = data[at + 8 : at + 8 + size]
        elif name == b"data":
            break
        at += 8 + size + size % 2
    else:
        raise Undecodable("a sound without sound")
    if len(form) < 16:
        raise Undecodable("a sound of an unknown coding")
    coding, _, rate, _, frame, bits = struct.unpack_from("<HHIIHH", form)
    if coding == 0xFFFE and len(form) >= 26:  # extensible: the coding stands further on
        coding = int.from_bytes(form[24:26], "little")
    layout = "" if (coding, bits) == (1, 24) else _SAMPLES.get((coding, bits))
    if layout is None or not frame or frame % (bits // 8):
        raise Undecodable("a sound of an unknown coding")
    # A recorder that lost power leaves a size that is wrong; the rest of the file is the sound.
    return layout, rate, frame, data[at + 8 : at + 8 + size]


def _view(layout: str, samples: bytes) -> array[int] | array[float]:
    if not layout:  # of 24 bits the upper 16 are more than is drawn
        upper = bytearray(len(samples) // 3 * 2)
        upper[0::2], upper[1::2] = samples[1::3], samples[2::3]
        layout, samples = "h", bytes(upper)
    view: array[int] | array[float] = array(layout)
    view.frombytes(samples)
    if sys.byteorder == "big":
        view.byteswap()
    return view


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
