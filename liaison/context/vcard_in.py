"""Contact cards (vCard 2.1, 3.0 and 4.0) as rows of context: one row a person or organisation.

Pictures, sounds and keys are left out: a card may not bring a file along.
"""

from __future__ import annotations

import quopri
from collections.abc import Iterator
from typing import Final

import msgspec

from liaison.context.contentlines import Block, Line, blocks, listed, plain
from liaison.context.degrees import read_degrees
from liaison.context.encoding import ENCODINGS, decode
from liaison.context.rows import (
    BadRow,
    ContextRow,
    Nature,
    Read,
    RowUnreadable,
    SourceUnreadable,
    clean_cell,
)
from liaison.domain.places import Place
from liaison.domain.words import tr
from liaison.grid import PositionUnreadable, parse_position

_LEFT_OUT: Final = frozenset(("VERSION", "PHOTO", "LOGO", "SOUND", "KEY", "AGENT", "PRODID"))
_STRUCTURED: Final = frozenset(("N", "ADR", "ORG"))
_CODED: Final = frozenset(("B", "BASE64"))


def read_vcard(data: bytes, nature: Nature = "context") -> Iterator[Read]:
    """Every card of the file, in order: ``id`` is UID, ``title`` FN, ``text`` NOTE, ``place`` GEO.

    SourceUnreadable if the file holds no card at all.
    """
    text = decode(data).text
    any_card = False
    for block in blocks(text, "VCARD"):
        any_card = True
        try:
            yield _card(block, nature)
        except RowUnreadable as error:
            yield BadRow(row=block.number, column=error.column, reason=error.reason)
    if not any_card:
        raise SourceUnreadable(tr("There is no contact card in the file."))


def _card(block: Block, nature: Nature) -> ContextRow:
    if block.fault:
        raise block.fault
    lines = [_readable(line) for line in block.lines if _wanted(line)]
    first = {line.name: line for line in reversed(lines)}
    title = plain(first["FN"]) if "FN" in first else ""
    if not title and "N" in first:
        family, given, *more = [*listed(first["N"]), "", ""]
        title = " ".join(part for part in (*more[1:2], given, more[0], family) if part)
    if not title and "ORG" in first:
        title = ", ".join(part for part in listed(first["ORG"]) if part)
    if not title:
        raise RowUnreadable("FN", tr("The card has no name."))
    return ContextRow(
        source="vcard",
        number=block.number,
        nature=nature,
        id=plain(first["UID"]) if "UID" in first else "",
        title=title,
        text="\n\n".join(plain(line) for line in lines if line.name == "NOTE"),
        place=geo(first["GEO"]) if "GEO" in first else None,
        fields=tuple(
            (_label(line), shown)
            for line in lines
            if line.name not in ("FN", "NOTE", "UID") and (shown := _shown(line))
        ),
    )


def geo(line: Line) -> Place | None:
    """The place of ``GEO:4.36;18.55`` or ``GEO:geo:4.36,18.55``; None if it is empty."""
    text = line.value.strip()
    if not text:
        return None
    parts = text.lower().removeprefix("geo:").partition("?")[0].replace("\\", "")
    lat, _, lon = parts.replace(";", ",").partition(",")
    lon = lon.partition(",")[0]  # RFC 5870 allows a height
    try:
        place = parse_position(f"{read_degrees(lat, 'GEO')}, {read_degrees(lon, 'GEO')}")
    except PositionUnreadable as error:
        raise RowUnreadable("GEO", str(error)) from None
    return msgspec.structs.replace(place, given="")


def _wanted(line: Line) -> bool:
    coded = {value.upper() for value in (*line.params.get("ENCODING", ()), *_bare(line))}
    return (
        line.name not in _LEFT_OUT
        and not coded & _CODED
        and not line.value[:5].lower().startswith("data:")
        and bool(line.value.strip())
    )


def _bare(line: Line) -> tuple[str, ...]:
    """vCard 2.1 writes encodings without their parameter's name, as it does types."""
    return line.params.get("TYPE", ())


def _readable(line: Line) -> Line:
    """The line with a quoted-printable value decoded."""
    coded = (value.upper() for value in (*line.params.get("ENCODING", ()), *_bare(line)))
    if "QUOTED-PRINTABLE" not in coded:
        return line
    charset = line.params.get("CHARSET", ("utf-8",))[0].lower()
    name = {"us-ascii": "utf-8", "iso-8859-1": "windows-1252"}.get(charset, charset)
    if name not in ENCODINGS:
        raise RowUnreadable(line.name, tr("It is in an encoding that cannot be read."))
    try:
        value = quopri.decodestring(line.value.encode()).decode(name)
    except (UnicodeError, ValueError):
        raise RowUnreadable(line.name, tr("It is not in the encoding that it states.")) from None
    # Decoded line ends are text; escapes of the later versions do not apply to it.
    return line._replace(value=value.replace("\\", "\\\\") if line.name != "N" else value)


def _label(line: Line) -> str:
    """``TEL (home, voice)``: the property and what its types say."""
    types = [
        kind.lower()
        for value in line.params.get("TYPE", ())
        for kind in value.split(",")
        if kind.upper() not in ("QUOTED-PRINTABLE", "PREF")
    ]
    name = f"{line.name} ({', '.join(types)})" if types else line.name
    return clean_cell(name, line.name)[:120]


def _shown(line: Line) -> str:
    if line.name in _STRUCTURED:
        return ", ".join(part for part in listed(line) if part)
    return plain(line)
