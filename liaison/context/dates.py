"""Dates as foreign tables write them, read with the order and the zone that a mapping states."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, Literal

from liaison.domain.digits import latin_digits
from liaison.domain.times import Moment, MomentUnreadable, moment_at, parse_moment
from liaison.domain.words import tr

Order = Literal["ymd", "dmy", "mdy"]

_MONTHS: Final = (
    "JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE",
    "JULY", "AUGUST", "SEPTEMBER", "OCTOBER", "NOVEMBER", "DECEMBER",
)  # fmt: skip
_TIME = (
    r"(?:[T ,]+([0-9]{1,2}):?([0-9]{2})(?::?([0-9]{2})(?:[.,][0-9]{1,9})?)?"
    r" ?(AM|PM)? ?(Z|UTC|GMT|[+-][0-9]{2}:?[0-9]{2})?)?"
)
_YMD = re.compile(r"([0-9]{4})([-/.]?)([0-9]{2})\2([0-9]{2})" + _TIME, re.ASCII)
_PARTS = re.compile(r"([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})" + _TIME, re.ASCII)
_NAMED = re.compile(r"([0-9]{1,2})[ -]([A-Z]{3,9})\.?,?[ -]([0-9]{4})" + _TIME, re.ASCII)
_US_NAMED = re.compile(r"([A-Z]{3,9})\.? ([0-9]{1,2}),? ([0-9]{4})" + _TIME, re.ASCII)
_NIGHT = re.compile(r"[T ]0{1,2}:?00(:?00([.,]0+)?)?(Z|[+-]00:?00)?", re.ASCII)
_ANYWHEN: Final = Moment(at=0)


def read_moment(text: str, *, order: Order = "dmy", zone: str = "Z") -> Moment:
    """A moment from a cell: ISO 8601, a whole DTG, ``03/07/2004 17:32``, ``3 July 2004``.

    ``order`` says which of day and month comes first between slashes; a year in front needs no
    order. ``zone`` (a letter or an offset) is taken where none is written. What is left out sets
    the precision. MomentUnreadable for all else: nothing is guessed, and no year is added.
    """
    words = " ".join(latin_digits(text[:64]).upper().split())
    if found := _YMD.fullmatch(words):
        year, _, month, day, *time = found.groups()
    elif found := _PARTS.fullmatch(words):
        first, second, year, *time = found.groups()
        day, month = (second, first) if order == "mdy" else (first, second)
    elif found := _NAMED.fullmatch(words):
        day, word, year, *time = found.groups()
        month = _month(word)
    elif found := _US_NAMED.fullmatch(words):
        word, day, year, *time = found.groups()
        month = _month(word)
    elif re.fullmatch(r"[0-9]{6}.*[A-Z]{3} ?[0-9]{2,4}", words, re.ASCII):
        return parse_moment(words, near=_ANYWHEN)
    else:
        raise MomentUnreadable(tr("This is not a date that can be read without guessing."))
    return parse_moment(f"{year}-{int(month):02}-{int(day):02}{_clock(time, zone)}", near=_ANYWHEN)


def as_day(moment: Moment) -> Moment:
    """The same day with its time of day dropped."""
    return moment_at(moment.at, moment.zone, "day")


def guess_order(cells: Iterable[str]) -> Order:
    """The order of day and month that all cells allow; day first where both are possible."""
    for cell in cells:
        found = _PARTS.fullmatch(" ".join(cell.upper().split()))
        if found and int(found[2]) > 12 >= int(found[1]):
            return "mdy"
    return "dmy"


def are_days(cells: Iterable[str]) -> bool:
    """True if every cell with a time of day says midnight: such a table means whole days."""
    given = [cell.strip() for cell in cells if cell.strip()]
    return bool(given) and all(_NIGHT.search(cell) for cell in given)


def _month(word: str) -> str:
    found = [i for i, name in enumerate(_MONTHS, 1) if name == word or name[:3] == word]
    if not found:
        raise MomentUnreadable(tr("There is no such month."))
    return str(found[0])


def _clock(time: list[str | None], zone: str) -> str:
    """The rest of an ISO 8601 text: the time of day if there is one, and the zone."""
    hour, minute, second, half, written = time
    offset = _offset(written or zone)
    if hour is None:
        return offset
    number = int(hour)
    if half:
        if not 1 <= number <= 12:
            raise MomentUnreadable(tr("There is no such day or time of day."))
        number = number % 12 + (12 if half == "PM" else 0)
    return f"T{number:02}:{minute}" + (f":{second}" if second else "") + offset


def _offset(zone: str) -> str:
    """A zone as ISO writes it: an offset, or Z."""
    if zone in ("Z", "UTC", "GMT"):
        return "Z"
    if len(zone) > 1:
        return zone
    # A letter: a DTG of any day says which offset it means.
    return f"{parse_moment(f'010000{zone}JAN70', near=_ANYWHEN).at // -3_600_000_000:+03}:00"
