"""Calendars (iCalendar, RFC 5545) as rows of context: one row an event.

A repeated event is one row, that of its first time; its rule stays among the fields. Zones are
looked up by name, in the system's list and in that of Windows names; a calendar's own definition
of a zone is not computed, for it may ask for a step every second of a century.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import cache
from typing import Final
from zoneinfo import ZoneInfo, available_timezones

import msgspec

from liaison.context.contentlines import Block, Line, blocks, plain
from liaison.context.encoding import decode
from liaison.context.rows import (
    BadRow,
    ContextRow,
    Nature,
    Read,
    RowUnreadable,
    SourceUnreadable,
    clean_cell,
)
from liaison.context.vcard_in import geo
from liaison.domain.places import Place
from liaison.domain.times import (
    Moment,
    MomentUnreadable,
    Precision,
    Span,
    moment_from_datetime,
    parse_moment,
    to_datetime,
)
from liaison.domain.words import tr

_STAMP = re.compile(
    r"([0-9]{4})([0-9]{2})([0-9]{2})(?:T([0-9]{2})([0-9]{2})([0-9]{2})(Z)?)?", re.ASCII
)
_DURATION = re.compile(
    r"\+?P(?:([0-9]{1,4})W|(?:([0-9]{1,5})D)?(?:T(?:([0-9]{1,6})H)?(?:([0-9]{1,8})M)?"
    r"(?:([0-9]{1,9})S)?)?)",
    re.ASCII,
)
_OWN_PLACE: Final = frozenset(
    ("SUMMARY", "DESCRIPTION", "UID", "DTSTART", "DTEND", "DURATION", "LOCATION", "GEO", "ATTACH")
)
_ANYWHEN: Final = Moment(at=0)


def read_icalendar(data: bytes, *, zone: str = "Z", nature: Nature = "context") -> Iterator[Read]:
    """Every event of the calendar, in order.

    ``id`` is UID, ``title`` SUMMARY, ``text`` DESCRIPTION. ``zone`` (a letter or an offset) is
    taken for whole days, for times of no zone, and for times of a zone that is not known by name;
    the last are marked approximate. SourceUnreadable if the file holds no event.
    """
    Moment(at=0, zone=zone)  # refuses a zone that is none
    text = decode(data).text
    any_event = False
    for block in blocks(text, "VEVENT"):
        any_event = True
        try:
            yield _event(block, zone, nature)
        except RowUnreadable as error:
            yield BadRow(row=block.number, column=error.column, reason=error.reason)
    if not any_event:
        raise SourceUnreadable(tr("There is no event in the calendar."))


def _event(block: Block, zone: str, nature: Nature) -> ContextRow:
    if block.fault:
        raise block.fault
    first = {line.name: line for line in reversed(block.lines)}
    again = f" {plain(first['RECURRENCE-ID'])}" if "RECURRENCE-ID" in first else ""
    return ContextRow(
        source="icalendar",
        number=block.number,
        nature=nature,
        id=(plain(first["UID"]) + again) if "UID" in first else "",
        title=plain(first["SUMMARY"]) if "SUMMARY" in first else "",
        text=plain(first["DESCRIPTION"]) if "DESCRIPTION" in first else "",
        when=_when(first, zone),
        place=_place(first),
        fields=tuple(
            (clean_cell(line.name), shown)
            for line in block.lines
            if line.name not in _OWN_PLACE and (shown := _shown(line))
        ),
    )


def _place(first: dict[str, Line]) -> Place | None:
    name = plain(first["LOCATION"]) if "LOCATION" in first else ""
    place = geo(first["GEO"]) if "GEO" in first else None
    if place is None:
        return Place(name=name) if name else None
    return msgspec.structs.replace(place, name=name)


def _when(first: dict[str, Line], zone: str) -> Span | None:
    if "DTSTART" not in first:
        return None
    start, sure = _moment(first["DTSTART"], zone)
    end = None
    if "DTEND" in first:
        end, _ = _moment(first["DTEND"], zone)
    elif "DURATION" in first:
        end = _later(start, _duration(first["DURATION"]), "DURATION")
    if end and start.precision == end.precision == "day" and end.at > start.at:
        end = _later(end, timedelta(days=-1), "DTEND")  # a calendar's last day is the one after
    try:
        return Span(start=start, end=end if end != start else None, approximate=not sure)
    except MomentUnreadable:
        raise RowUnreadable("DTEND", tr("The end lies before the start.")) from None


def _moment(line: Line, zone: str) -> tuple[Moment, bool]:
    """The moment of a date or date-time, and whether its zone is known."""
    found = _STAMP.fullmatch(line.value.strip())
    if not found:
        raise RowUnreadable(line.name, tr("This is not a date or a time of a calendar."))
    year, month, day, hour, minute, second, utc = found.groups()
    if hour is None:
        return _read(line.name, f"{year}-{month}-{day}{_iso_zone(zone)}"), True
    tzid = line.params.get("TZID", ("",))[0]
    named = None if utc or not tzid else _zone(tzid)
    text = f"{year}-{month}-{day}T{hour}:{minute}"
    if second != "00":
        text += f":{second}"
    if named is None:
        return _read(line.name, text + ("Z" if utc else _iso_zone(zone))), bool(utc or not tzid)
    try:
        local = datetime(int(year), int(month), int(day), int(hour), int(minute), int(second))
        exact: Precision = "minute" if second == "00" else "second"
        return moment_from_datetime(local.replace(tzinfo=named), exact), True
    except (ValueError, OverflowError):
        raise RowUnreadable(line.name, tr("There is no such day or time of day.")) from None


def _read(column: str, text: str) -> Moment:
    try:
        return parse_moment(text, near=_ANYWHEN)
    except MomentUnreadable as error:
        reason = str(error)
        raise RowUnreadable(column, reason[:1].upper() + reason[1:].rstrip(".") + ".") from None


def _iso_zone(zone: str) -> str:
    """A zone as an offset, ``+02:00``."""
    return to_datetime(Moment(at=0, zone=zone)).strftime("%z")


def _later(moment: Moment, step: timedelta, column: str) -> Moment:
    try:
        return moment_from_datetime(to_datetime(moment) + step, moment.precision)
    except (MomentUnreadable, OverflowError):
        raise RowUnreadable(column, tr("The year must lie between 1900 and 2199.")) from None


def _duration(line: Line) -> timedelta:
    found = _DURATION.fullmatch(line.value.strip().upper())
    if not found or not any(found.groups()):
        raise RowUnreadable(line.name, tr("This is not a length of time."))
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in found.groups())
    return timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)


def _zone(name: str) -> ZoneInfo | None:
    """The zone of that name; some programs put a path of their own in front, which is dropped."""
    short = "/".join(name.strip("/").split("/")[-2:])
    for tried in (name, _windows_zones().get(name, ""), short):
        if tried in _zones():  # a folder of zones, or a path elsewhere, is in no list
            return ZoneInfo(tried)
    return None


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())


@cache
def _windows_zones() -> dict[str, str]:
    # late: a tenth of a second, which only a calendar with a named zone needs
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    return WINDOWS_TO_OLSON


def _shown(line: Line) -> str:
    """A value, with the name of a person that stands in the parameter CN."""
    value = plain(line)
    name = " ".join(line.params.get("CN", ()))
    return clean_cell(f"{name} ({value})" if name else value, line.name)
