"""Which column of a foreign table means what: plain data that is previewed, kept and used again."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import islice
from typing import Annotated, Final, Literal, TypeAlias

import msgspec

from liaison.context import dates, ucdp
from liaison.context.degrees import read_degrees
from liaison.context.rows import (
    MAX_COLUMNS,
    BadRow,
    Cells,
    ContextRow,
    Nature,
    Read,
    RowUnreadable,
    Sheet,
)
from liaison.domain.places import Place
from liaison.domain.plain import Plain
from liaison.domain.text import shorten
from liaison.domain.times import Moment, MomentUnreadable, Span
from liaison.domain.words import tr
from liaison.grid import PositionUnreadable, parse_position, place_at

_Name: TypeAlias = Annotated[str, msgspec.Meta(max_length=200)]
_Names: TypeAlias = Annotated[tuple[_Name, ...], msgspec.Meta(max_length=MAX_COLUMNS)]
MAX_TEMPLATE: Final = 100_000


class MappingUnreadable(ValueError):
    """The template is not one of ours, or speaks of columns that the table does not have."""


class Mapping(Plain, frozen=True, kw_only=True):
    """What each column means, by its name; "" where there is none.

    ``title`` joins several columns with a dash, ``text`` puts each in a paragraph of its own.
    ``position`` is a column with a whole position (grid reference or degrees); otherwise ``lat``
    and ``lon`` hold decimal degrees and ``size`` the precision in metres. ``zone`` is that of
    times without one. ``whole_days`` drops times of day. ``coding`` "ucdp" reads ``when_code`` and
    ``where_code`` (1 to 7) as precision. ``left_out`` are columns that are not to be taken.
    """

    id: _Name = ""
    title: _Names = ()
    text: _Names = ()
    start: _Name = ""
    end: _Name = ""
    place: _Name = ""
    position: _Name = ""
    lat: _Name = ""
    lon: _Name = ""
    size: _Name = ""
    when_code: _Name = ""
    where_code: _Name = ""
    left_out: _Names = ()
    nature: Nature = "context"
    zone: str = "Z"
    order: dates.Order = "dmy"
    whole_days: bool = False
    coding: Literal["", "ucdp"] = ""

    def __post_init__(self) -> None:
        Moment(at=0, zone=self.zone)  # refuses a zone that is none


class Preview(Plain, frozen=True, kw_only=True):
    """The first rows of a table as they stand, and what the mapping makes of them."""

    headers: tuple[str, ...]
    cells: tuple[tuple[str, ...], ...]
    read: tuple[Read, ...]


def to_template(mapping: Mapping) -> bytes:
    """The mapping as JSON, to be kept for the next file of this kind."""
    return msgspec.json.encode(mapping)


def from_template(data: bytes) -> Mapping:
    """The mapping of a kept template; MappingUnreadable for anything else."""
    if len(data) > MAX_TEMPLATE:
        raise MappingUnreadable(tr("This is too large for a template."))
    try:
        return msgspec.json.decode(data, type=Mapping)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise MappingUnreadable(tr("This is not a template of columns.")) from None


def columns(mapping: Mapping) -> tuple[str, ...]:
    """Every column that the mapping speaks of, each once."""
    named = (getattr(mapping, name) for name in _SINGLE)
    many = (*mapping.title, *mapping.text, *mapping.left_out)
    return tuple(dict.fromkeys(name for name in (*named, *many) if name))


def missing(mapping: Mapping, sheet: Sheet) -> tuple[str, ...]:
    """The columns of the mapping that the table does not have."""
    return tuple(name for name in columns(mapping) if name not in sheet.headers)


def read_rows(mapping: Mapping, sheet: Sheet) -> Iterator[Read]:
    """Every row of the table as a row of context, in its order; a bad one as `BadRow`.

    MappingUnreadable at once if the table lacks a column that the mapping names.
    """
    if lacking := missing(mapping, sheet):
        raise MappingUnreadable(
            tr("The table has no column '{lacking}'.").format(lacking=shorten(lacking[0]))
        )
    return (_read(mapping, sheet, row) for row in sheet.rows())


def preview(mapping: Mapping, sheet: Sheet, count: int = 20) -> Preview:
    """The first ``count`` rows, raw and read. A row that broke the format has no cells."""
    raw = list(islice(sheet.rows(), count))
    return Preview(
        headers=sheet.headers,
        cells=tuple(
            tuple(row.values[name] for name in sheet.headers) if isinstance(row, Cells) else ()
            for row in raw
        ),
        read=tuple(islice(read_rows(mapping, sheet), count)),
    )


def _read(mapping: Mapping, sheet: Sheet, row: Cells | BadRow) -> Read:
    if isinstance(row, BadRow):
        return row
    cells = row.values
    try:
        return ContextRow(
            source=sheet.source,
            number=row.number,
            nature=mapping.nature,
            id=cells.get(mapping.id, ""),
            title=" – ".join(cells[name] for name in mapping.title if cells[name]),
            text="\n\n".join(cells[name] for name in mapping.text if cells[name]),
            when=_when(mapping, cells),
            place=_where(mapping, cells),
            fields=tuple(
                (name, cells[name])
                for name in sheet.headers
                if cells[name] and name not in mapping.left_out
            ),
        )
    except RowUnreadable as error:
        return BadRow(row=row.number, column=error.column, reason=error.reason)


def _when(mapping: Mapping, cells: dict[str, str]) -> Span | None:
    start, end = (_moment(mapping, cells, name) for name in (mapping.start, mapping.end))
    if start is None:
        if end is not None:
            raise RowUnreadable(mapping.start, tr("There is an end without a start."))
        return None
    code = _code(mapping, mapping.when_code, cells, ucdp.WHEN)
    try:
        return Span(
            start=start, end=end if end != start else None, approximate=bool(code and code > 1)
        )
    except MomentUnreadable:
        raise RowUnreadable(mapping.end, tr("The end lies before the start.")) from None


def _moment(mapping: Mapping, cells: dict[str, str], column: str) -> Moment | None:
    text = cells.get(column, "")
    if not text:
        return None
    try:
        moment = dates.read_moment(text, order=mapping.order, zone=mapping.zone)
    except MomentUnreadable as error:
        reason = str(error)
        raise RowUnreadable(column, reason[:1].upper() + reason[1:].rstrip(".") + ".") from None
    return dates.as_day(moment) if mapping.whole_days else moment


def _where(mapping: Mapping, cells: dict[str, str]) -> Place | None:
    place = _position(mapping, cells)
    name = cells.get(mapping.place, "")
    if place is None:
        return Place(name=name) if name else None
    return msgspec.structs.replace(place, name=name)


def _position(mapping: Mapping, cells: dict[str, str]) -> Place | None:
    given = cells.get(mapping.position, "")
    lat, lon = cells.get(mapping.lat, ""), cells.get(mapping.lon, "")
    if not (given or lat or lon):
        return None
    column = mapping.position if given else mapping.lat
    try:
        place = parse_position(
            given or f"{read_degrees(lat, mapping.lat)}, {read_degrees(lon, mapping.lon)}"
        )
        size = _size(mapping, cells)
        if size and place.lat:
            place = place_at(Decimal(place.lat), Decimal(place.lon), size, given)
    except PositionUnreadable as error:
        raise RowUnreadable(column, str(error)) from None
    return place if given else msgspec.structs.replace(place, given="")


def _size(mapping: Mapping, cells: dict[str, str]) -> int | None:
    if code := _code(mapping, mapping.where_code, cells, ucdp.WHERE):
        return ucdp.size_of(code)
    text = cells.get(mapping.size, "")
    if not text:
        return None
    if not text.isascii() or not text.isdigit() or not 1 <= int(text[:8]) <= 1_000_000:
        raise RowUnreadable(mapping.size, tr("The precision must be 1 to 1,000,000 metres."))
    return int(text[:8])


def _code(
    mapping: Mapping, column: str, cells: dict[str, str], scale: dict[int, str]
) -> int | None:
    """The code in a column of precision; None where the mapping or the cell has none."""
    text = cells.get(column, "") if mapping.coding else ""
    if not text:
        return None
    found = next((code for code in scale if str(code) == text), None)
    if found is None:
        raise RowUnreadable(column, tr("The code must be 1 to {scale}.").format(scale=max(scale)))
    return found


_SINGLE: Final = (
    "id", "start", "end", "place", "position", "lat", "lon", "size", "when_code", "where_code",
)  # fmt: skip
