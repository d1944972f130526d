"""What a picture tells beside what it shows: EXIF facts in plain words, and other hidden parts.

EXIF 2.32 (CIPA DC-008), XMP, IPTC, texts of PNG, comments of JPEG, content credentials (C2PA).
Only EXIF and plain texts are read; of the others it is said that they are there. Nothing raises:
a picture may be damaged, and what can still be read of it is shown.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from liaison.context import tiff
from liaison.context.segments import (
    APP1,
    APP11,
    APP13,
    COM,
    Kind,
    Part,
    jpeg_parts,
    kind_of,
    png_parts,
    webp_parts,
)
from liaison.context.tiff import Directory, Entry, ImageUnreadable, Tiff
from liaison.domain.places import Place
from liaison.domain.text import shorten
from liaison.domain.words import noop, plural, tr
from liaison.grid import PositionUnreadable, parse_position

EXIF_HEAD: Final = b"Exif\x00\x00"
XMP_HEADS: Final = (b"http://ns.adobe.com/xap/1.0/\x00", b"http://ns.adobe.com/xmp/extension/\x00")
ORIENTATION: Final = 0x0112
LONGEST: Final = 300  # characters of one fact

_NAMES: Final = {
    0x010E: noop("Description"),
    0x010F: noop("Camera make"),
    0x0110: noop("Camera model"),
    0x0131: noop("Software"),
    0x013B: noop("Author"),
    0x8298: noop("Copyright"),
    0x9C9B: noop("Title"),
    0x9C9C: noop("Comment"),
    0x9C9D: noop("Author"),
    0x9C9E: noop("Keywords"),
    0x9C9F: noop("Subject"),
    0xC62F: noop("Camera serial number"),
    0x9286: noop("Comment"),
    0xA420: noop("Image identifier"),
    0xA430: noop("Camera owner"),
    0xA431: noop("Camera serial number"),
    0xA433: noop("Lens make"),
    0xA434: noop("Lens model"),
    0xA435: noop("Lens serial number"),
}
_TIMES: Final = (
    (0x9003, 0x9011, noop("Taken")),
    (0x9004, 0x9012, noop("Digitised")),
    (0x0132, 0x9010, noop("Changed")),
)
_WIDE: Final = range(0x9C9B, 0x9CA0)  # Windows writes these in UTF-16
_COMMENT, _MAKER_NOTE, _EXIF, _GPS = 0x9286, 0x927C, 0x8769, 0x8825


class Fact(NamedTuple):
    """One thing that a picture tells: what it is about, and the words, visible and on one line."""

    name: str
    text: str


class Told(NamedTuple):
    """All that a picture tells beside its pixels.

    ``hidden`` names the blocks that `stripping.stripped` would take away. ``place`` is where it
    says that it was taken. ``orientation`` is 1 to 8 as EXIF counts, 1 where nothing is said.
    ``fault`` says what is damaged, "" where nothing is.
    """

    kind: Kind
    facts: tuple[Fact, ...] = ()
    hidden: tuple[str, ...] = ()
    place: Place | None = None
    orientation: int = 1
    fault: str = ""


def told(data: bytes) -> Told | None:
    """What an image of a known kind tells; None for other files. Never raises."""
    kind = kind_of(data)
    if kind is None:
        return None
    hidden: dict[str, None] = {}
    facts: dict[Fact, None] = {}
    place, turned, fault = None, 1, ""
    try:
        for block in _blocks(kind, data):
            hidden[block.name] = None
            if block.name != "EXIF":
                facts.update(dict.fromkeys(block.facts))
                continue
            found = read_exif(block.exif)
            facts.update(dict.fromkeys(found.facts))
            place, turned = place or found.place, found.orientation
            fault = fault or found.fault
    except ImageUnreadable as error:
        fault = str(error)
    if kind == "tiff" and not facts:
        hidden.pop("EXIF", None)
    return Told(kind, tuple(facts), tuple(hidden), place, turned, fault)


class Read(NamedTuple):
    """What one block of EXIF tells."""

    facts: tuple[Fact, ...]
    place: Place | None
    orientation: int
    fault: str


def read_exif(data: bytes) -> Read:
    """The facts of a block that begins as a TIFF file does; what is damaged in it is left out."""
    facts: list[Fact] = []
    place, turned, fault = None, 1, ""
    try:
        block, at = tiff.opened(data)
        main = tiff.directory(block, at)
        turned = orientation(block, main)
        inner = _below(block, main, _EXIF)
        facts += _times(block, {**main.entries, **inner.entries})
        for found in (main, inner):
            facts += _named(block, found)
        gps = _below(block, main, _GPS)
        place = _place(block, gps)
        facts += _gps(block, gps, place)
    except ImageUnreadable as error:
        fault = str(error)
    return Read(tuple(fact for fact in facts if fact.text), place, turned, fault)


def orientation(block: Tiff, main: Directory) -> int:
    """How the picture is turned, 1 to 8; 1 where that is not said."""
    values = tiff.whole(block, main.entries.get(ORIENTATION))
    return values[0] if len(values) == 1 and 1 <= values[0] <= 8 else 1


class _Block(NamedTuple):
    name: str
    exif: bytes = b""
    facts: tuple[Fact, ...] = ()


def _blocks(kind: Kind, data: bytes) -> Iterator[_Block]:
    match kind:
        case "jpeg":
            for part in jpeg_parts(data):
                yield from _of_jpeg(part)
        case "png":
            for part in png_parts(data):
                yield from _of_png(part)
        case "webp":
            for part in webp_parts(data):
                if part.name == b"EXIF":
                    yield _Block("EXIF", part.content.removeprefix(EXIF_HEAD))
                elif part.name == b"XMP ":
                    yield _Block("XMP")
        case "tiff":
            yield _Block("EXIF", data)
            block, at = tiff.opened(data)
            entries = tiff.directory(block, at).entries
            for tag, name in ((700, "XMP"), (33723, "IPTC"), (34377, noop("Photoshop data"))):
                if tag in entries:
                    yield _Block(name)


def _of_jpeg(part: Part) -> Iterator[_Block]:
    marker, content = part.name[0], part.content
    if marker == APP1 and content.startswith(EXIF_HEAD):
        yield _Block("EXIF", content.removeprefix(EXIF_HEAD))
    elif marker == APP1 and content.startswith(XMP_HEADS):
        yield _Block("XMP")
    elif marker == APP11:
        yield _Block(noop("Content credentials"))
    elif marker == APP13:
        yield _Block("IPTC")
    elif marker == COM:
        yield _Block(noop("Comment"), facts=(Fact(noop("Comment"), _words(content)),))


def _of_png(part: Part) -> Iterator[_Block]:
    if part.name == b"eXIf":
        yield _Block("EXIF", part.content)
    elif part.name == b"caBX":
        yield _Block(noop("Content credentials"))
    elif part.name == b"tIME" and len(part.content) == 7:
        year, *rest = int.from_bytes(part.content[:2], "big"), *part.content[2:]
        stamp = "{:04}-{:02}-{:02} {:02}:{:02}:{:02} Z".format(year, *rest)
        yield _Block(noop("Time"), facts=(Fact(noop("Changed"), stamp),))
    elif part.name in (b"tEXt", b"zTXt", b"iTXt"):
        keyword, _, value = part.content.partition(b"\x00")
        if keyword == b"XML:com.adobe.xmp":
            yield _Block("XMP")
            return
        # A packed text is not unpacked: a small one can become a very large one.
        shown = (
            _words(value) if part.name == b"tEXt" else plural(len(value), "{n} byte", "{n} bytes")
        )
        yield _Block(noop("Text"), facts=(Fact(_words(keyword) or noop("Text"), shown),))


def _below(block: Tiff, main: Directory, tag: int) -> Directory:
    at = tiff.whole(block, main.entries.get(tag))
    return tiff.directory(block, at[0]) if len(at) == 1 else Directory({}, 0)


def _named(block: Tiff, found: Directory) -> Iterator[Fact]:
    for tag, entry in found.entries.items():
        if tag == _COMMENT:
            yield Fact(_NAMES[tag], _comment(block, entry.raw))
        elif tag in _WIDE:
            yield Fact(
                _NAMES[tag], _tidy(entry.raw[: 2 * LONGEST + 2].decode("utf-16-le", "replace"))
            )
        elif tag in _NAMES and entry.type == 2:
            yield Fact(_NAMES[tag], _words(entry.raw))
        elif tag == _MAKER_NOTE:
            yield Fact(noop("Maker's own notes"), plural(len(entry.raw), "{n} byte", "{n} bytes"))


def _comment(block: Tiff, raw: bytes) -> str:
    if raw[:8] == b"UNICODE\x00":
        wide = "utf-16-le" if block.order == "<" else "utf-16-be"
        return _tidy(raw[8 : 2 * LONGEST + 10].decode(wide, "replace"))
    return _words(raw[8:])


def _times(block: Tiff, entries: dict[int, Entry]) -> Iterator[Fact]:
    for tag, zone, name in _TIMES:
        if tag in entries and entries[tag].type == 2:
            day, _, clock = _words(entries[tag].raw).partition(" ")
            offset = _words(entries[zone].raw) if zone in entries else ""
            given = f"{day.replace(':', '-')} {clock}".strip()
            yield Fact(name, f"{given} {offset or tr('(no zone)')}" if given else "")


def _place(block: Tiff, gps: Directory) -> Place | None:
    lat = _angle(block, gps, 1, 2, "S")
    lon = _angle(block, gps, 3, 4, "W")
    if lat is None or lon is None:
        return None
    try:
        return parse_position(f"{lat:.5f}, {lon:.5f}")
    except PositionUnreadable:
        return None


def _angle(block: Tiff, gps: Directory, side: int, tag: int, minus: str) -> float | None:
    parts = tiff.rational(block, gps.entries.get(tag))
    if len(parts) != 3:
        return None
    value = parts[0] + parts[1] / 60 + parts[2] / 3600
    named = gps.entries.get(side)
    return -value if named and _words(named.raw) == minus else value


def _gps(block: Tiff, gps: Directory, place: Place | None) -> Iterator[Fact]:
    if place:
        yield Fact(noop("Position"), f"{place.lat}, {place.lon}")
    if height := tiff.rational(block, gps.entries.get(6)):
        below = tiff.whole(block, gps.entries.get(5)) == (1,)
        yield Fact(noop("Height"), f"{-height[0] if below else height[0]:.0f} m")
    if error := tiff.rational(block, gps.entries.get(31)):
        yield Fact(noop("Position known within"), f"{error[0]:.0f} m")
    if looked := tiff.rational(block, gps.entries.get(17)):
        yield Fact(noop("Camera looked towards"), f"{looked[0]:.0f}°")
    clock = tiff.rational(block, gps.entries.get(7))
    day = gps.entries.get(29)
    if day and len(clock) == 3 and max(clock) < 61:
        stamp = _words(day.raw).replace(":", "-")
        yield Fact(
            noop("Time of position"), "{} {:02.0f}:{:02.0f}:{:02.0f} Z".format(stamp, *clock)
        )


def _words(raw: bytes) -> str:
    cut = raw[: 4 * LONGEST]
    try:
        return _tidy(cut.decode("utf-8"))
    except UnicodeDecodeError:
        return _tidy(cut.decode("latin-1"))


def _tidy(text: str) -> str:
    return shorten(" ".join(text.partition("\x00")[0].split()), LONGEST)
