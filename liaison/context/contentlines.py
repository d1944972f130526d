"""Content lines, the text form that vCard and iCalendar share: unfolded and read, or written.

RFC 6350 section 3.3 and RFC 5545 section 3.1. Reading takes time in proportion to the text,
whatever the text is: the usual regular expressions for such lines do not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from liaison.context.rows import MAX_ROWS, RowUnreadable, SourceUnreadable, clean_cell
from liaison.domain.words import figure, tr

MAX_LINES: Final = 2_000  # of one component
MAX_DEPTH: Final = 10
MAX_HEAD: Final = 10_000  # characters of a line's name and parameters
FOLD: Final = 75  # octets of a line, without its end

_NAME = re.compile(r"(?:[A-Za-z0-9_-]+\.)?([A-Za-z0-9_-]+)(?=[;:])", re.ASCII)
_PARAM = re.compile(r";\s*([A-Za-z0-9_-]+)\s*(=)?", re.ASCII)
_VALUE = re.compile(r'"([^"]*)"|([^";:,]*)')
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


class Line(NamedTuple):
    """One property: its name and parameters in capitals, values as they stand."""

    name: str
    params: dict[str, tuple[str, ...]]
    value: str


class Block(NamedTuple):
    """One component's own properties, without those of the components inside it."""

    number: int
    lines: tuple[Line, ...]
    fault: RowUnreadable | None = None


def blocks(text: str, kind: str) -> Iterator[Block]:
    """Every component of one kind, in order; a broken one says so and the next is still read.

    SourceUnreadable if components are nested deeper than ten, or number more than we take.
    """
    stack: list[str] = []
    lines: list[Line] = []
    number, inside = 0, 0
    fault: RowUnreadable | None = None
    for raw in unfolded(text):
        try:
            line = parse_line(raw)
        except RowUnreadable as error:
            if inside == len(stack):  # what is inside a component is not our concern
                fault = fault or error
            continue
        if line.name == "BEGIN":
            stack.append(line.value.strip().upper())
            if len(stack) > MAX_DEPTH:
                raise SourceUnreadable(tr("The file is nested too deeply."))
            if stack[-1] == kind and not inside:
                number, inside, lines, fault = number + 1, len(stack), [], None
        elif line.name == "END":
            ended = stack.pop() if stack else ""
            if ended != line.value.strip().upper():
                fault = fault or RowUnreadable("", tr("It does not end as it begins."))
            if inside and len(stack) < inside:
                yield Block(number, tuple(lines), fault)
                inside = 0
            if number >= MAX_ROWS:
                raise SourceUnreadable(
                    tr("There are more than {max_rows} entries.").format(max_rows=figure(MAX_ROWS))
                )
        elif inside == len(stack) and inside:
            lines.append(line)
            if len(lines) > MAX_LINES:
                fault, lines = (
                    RowUnreadable(
                        "",
                        tr("It has more than {max_lines} lines.").format(
                            max_lines=figure(MAX_LINES)
                        ),
                    ),
                    [],
                )
    if inside:
        yield Block(number, (), RowUnreadable("", tr("It is cut off.")))


def unfolded(text: str) -> Iterator[str]:
    """The logical lines: a line that begins with a blank continues the one before."""
    parts: list[str] = []
    soft = False
    for raw in text.replace("\r\n", "\n").split("\n"):
        if soft:
            parts.append(raw)
        elif raw[:1] in (" ", "\t"):
            parts.append(raw[1:])
        else:
            if parts:
                yield "".join(parts)
            parts = [raw] if raw.strip() else []
        soft = raw.endswith("=") and bool(parts) and _is_quoted_printable(parts[0])
        if soft:
            parts[-1] = parts[-1][:-1]
    if parts:
        yield "".join(parts)


def _is_quoted_printable(start: str) -> bool:
    """vCard 2.1 may break such a value anywhere, with ``=`` at the end of the line."""
    return "QUOTED-PRINTABLE" in start[:1000].partition(":")[0].upper()


def parse_line(text: str) -> Line:
    """One logical line; RowUnreadable if it is not ``name;param=value:value``."""
    found = _NAME.match(text)
    if not found:
        raise RowUnreadable("", tr("A line has no name."))
    params: dict[str, tuple[str, ...]] = {}
    at = found.end()
    while text[at : at + 1] == ";":
        param = _PARAM.match(text, at)
        if not param or at > MAX_HEAD:
            raise RowUnreadable(found[1].upper(), tr("Its parameters cannot be read."))
        values, at = _values(text, param.end()) if param[2] else ((param[1],), param.end())
        # vCard 2.1 writes a type without its name: TEL;HOME:...
        name = param[1].upper() if param[2] else "TYPE"
        params[name] = params.get(name, ()) + values
    if text[at : at + 1] != ":":
        raise RowUnreadable(found[1].upper(), tr("Its parameters cannot be read."))
    return Line(found[1].upper(), params, text[at + 1 :])


def _values(text: str, at: int) -> tuple[tuple[str, ...], int]:
    values: list[str] = []
    while True:
        found = _VALUE.match(text, at)
        if not found:
            return (), at
        values.append(found[1] if found[1] is not None else found[2].strip())
        at = found.end()
        if text[at : at + 1] != ",":
            return tuple(values), at
        at += 1


def plain(line: Line) -> str:
    """The value as text, its escapes undone."""
    return clean_cell(_ESCAPED.sub(_unescaped, line.value), line.name)


def listed(line: Line, sign: str = ";") -> list[str]:
    """The parts of a structured value, cut where the sign is not escaped."""
    parts: list[list[str]] = [[]]
    for piece in re.findall(rf"\\.|{sign}|[^\\{sign}]+", line.value, re.DOTALL):
        if piece == sign:
            parts.append([])
        else:
            parts[-1].append(piece)
    return [clean_cell(_ESCAPED.sub(_unescaped, "".join(part)), line.name) for part in parts]


def _unescaped(found: re.Match[str]) -> str:
    return "\n" if found[1] in "nN" else found[1]


def written(name: str, value: str, *, escaped: bool = True) -> bytes:
    """One line as both formats want it: text escaped, folded at 75 octets, ended by CRLF.

    Nothing in the value can begin another line: separators of all kinds become escapes.
    """
    if escaped:
        for sign in "\\;,":
            value = value.replace(sign, f"\\{sign}")
    value = "\\n".join(value.splitlines()) if escaped else " ".join(value.splitlines())
    return b"\r\n ".join(_folded(f"{name}:{value}")) + b"\r\n"


def _folded(text: str) -> Iterator[bytes]:
    """Pieces of at most 75 octets, the blank of a continued line among them, no letter cut."""
    piece = b""
    room = FOLD
    for letter in text:
        octets = letter.encode()
        if len(piece) + len(octets) > room:
            yield piece
            piece, room = b"", FOLD - 1
        piece += octets
    yield piece
