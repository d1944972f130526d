"""Dates of records as a calendar (iCalendar, RFC 5545) that by default tells nothing but the time.

A calendar ends up on telephones and on servers of others: its entries bear the kind of record as
their title, no names and no places, unless somebody decides otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import Final, NamedTuple

from liaison.context.contentlines import written
from liaison.context.outgoing import Outgoing, kind_of, marking_of, title_of
from liaison.domain.content import Content
from liaison.domain.places import describe
from liaison.domain.times import Moment, Span, moment_at, to_datetime

# The fields of all bodies that look ahead; what is over is not for a calendar.
PLANNED: Final = frozenset(
    (
        "planned",
        "next_meeting",
        "next_report",
        "deadline",
        "remedy_deadline",
        "review_date",
        "valid_until",
        "mandate_valid_until",
    )
)


class Entry(NamedTuple):
    """One date of a record: which of its fields it is, a neutral title, and when."""

    field: str
    title: str
    when: Span


def dates_of(content: Content, kind: str) -> Iterator[Entry]:
    """The dates that belong into a calendar: the event, and what is planned or falls due."""
    if content.event:
        yield Entry("event", kind, content.event)
    for field in content.body.__struct_fields__:
        value = getattr(content.body, field)
        if field in PLANNED and value is not None:
            when = Span(start=value) if isinstance(value, Moment) else value
            yield Entry(field, f"{kind}: {field.replace('_', ' ')}", when)
        elif isinstance(value, tuple):
            for number, row in enumerate(value, 1):
                if isinstance(due := getattr(row, "due", None), Moment):
                    yield Entry(f"{field}-{number}", f"{kind}: due", Span(start=due))


def write_icalendar(
    records: Iterable[Outgoing], *, banner: str, detailed: bool = False
) -> Iterator[bytes]:
    """The calendar in chunks, an event a date; ``detailed`` adds the record's title and place."""
    yield b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Liaison//Desk//EN\r\n"
    yield written("X-MARKING", banner)
    for item in records:
        for entry in dates_of(item.content, kind_of(item)):
            yield _event(item, entry, detailed)
    yield b"END:VCALENDAR\r\n"


def _event(item: Outgoing, entry: Entry, detailed: bool) -> bytes:
    place = item.content.place
    title = entry.title
    if detailed and item.content.title:
        title = f"{title}: {title_of(item)}"
    lines = [
        b"BEGIN:VEVENT\r\n",
        written("UID", f"{item.record}.{entry.field}"),
        written("DTSTAMP", _utc(moment_at(item.at)), escaped=False),
        *_times(entry.when),
        written("SUMMARY", title),
        written("CLASS", "CONFIDENTIAL", escaped=False),
        written("X-MARKING", marking_of(item)),
    ]
    if detailed and place and describe(place):
        lines.append(written("LOCATION", describe(place)))
    return b"".join([*lines, b"END:VEVENT\r\n"])


def _times(span: Span) -> Iterator[bytes]:
    """Whole days are dates, whose end is the day after; everything else is UTC."""
    ends = span.end or span.start
    if span.start.precision == ends.precision == "day":
        yield written("DTSTART;VALUE=DATE", _date(span.start, 0), escaped=False)
        yield written("DTEND;VALUE=DATE", _date(ends, 1), escaped=False)
        return
    yield written("DTSTART", _utc(span.start), escaped=False)
    if span.end and span.end.at > span.start.at:
        yield written("DTEND", _utc(span.end), escaped=False)


def _date(moment: Moment, later: int) -> str:
    return f"{to_datetime(moment) + timedelta(days=later):%Y%m%d}"


def _utc(moment: Moment) -> str:
    return f"{to_datetime(moment_at(moment.at)):%Y%m%dT%H%M%SZ}"
