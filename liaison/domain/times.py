"""When something happened: moments with zone and precision, spans, and their DTG and ISO forms."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from typing import Annotated, Final, Literal

import msgspec

from liaison.domain.digits import latin_digits
from liaison.domain.plain import Plain
from liaison.domain.words import tr

Precision = Literal["second", "minute", "hour", "day"]

# ACP 121: A to M without J are +1 to +12, N to Y are -1 to -12, Z is UTC; J is "local".
_LETTERS: Final = {
    "Z": 0,
    **{letter: 1 + i for i, letter in enumerate("ABCDEFGHIKLM")},
    **{letter: -1 - i for i, letter in enumerate("NOPQRSTUVWXY")},
}
_LETTER_OF: Final = {hours * 60: letter for letter, hours in _LETTERS.items()}
_MONTHS: Final = (
    "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
)  # fmt: skip
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND: Final = timedelta(microseconds=1)
# Years 1900 to 2199: every value stays an exact integer in JSON (below 2^53).
EARLIEST: Final = -2_208_988_800_000_000
LATEST: Final = 7_258_118_399_999_999

_OFFSET = re.compile(r"([+-])([0-9]{2}):?([0-9]{2})", re.ASCII)
_DTG = re.compile(
    r"([0-9]{2})([0-9]{2})?([0-9]{2})?([0-9]{2})? ?([A-Z]|[+-][0-9]{2}:?[0-9]{2})?"
    r"(?: ?(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)(?: ?([0-9]{4}|[0-9]{2}))?)?",
    re.ASCII,
)
_ISO = re.compile(
    r"([0-9]{4})-([0-9]{2})-([0-9]{2})"
    r"(?:[T ]([0-9]{2})(?::?([0-9]{2})(?::?([0-9]{2})(?:[.,][0-9]{1,9})?)?)?)?"
    r" ?(Z|[+-][0-9]{2}:?[0-9]{2})?",
    re.ASCII,
)

_NOW = re.compile(r"NOW(?: ?([+-]) ?([0-9]{1,4}) ?(D|H|M|MIN))?", re.ASCII)
_DAY = re.compile(
    r"(YESTERDAY|TODAY|TOMORROW)(?: (?:AT )?([0-9]{2}):?([0-9]{2})"
    r" ?([A-Z]|[+-][0-9]{2}:?[0-9]{2})?)?",
    re.ASCII,
)
_CLOCK = re.compile(r"[0-9]{2}:?[0-9]{2} ?([A-Z]|[+-][0-9]{2}:?[0-9]{2})?", re.ASCII)
_LONG: Final = {"day": 86_400_000_000, "hour": 3_600_000_000}
_STEPS: Final = {"D": 86_400_000_000, "H": 3_600_000_000, "M": 60_000_000, "MIN": 60_000_000}
_DAYS: Final = {"YESTERDAY": -1, "TODAY": 0, "TOMORROW": 1}


class MomentUnreadable(ValueError):
    """The text is not a date-time that can be read without guessing; the message says why."""


class Moment(Plain, frozen=True, kw_only=True):
    """A point in time: ``at`` in microseconds since 1970 UTC, the zone it was given in.

    ``zone`` is a military letter (A to Z without J) or an offset such as ``+05:30``.
    ``precision`` says how much of ``at`` is meant.
    """

    at: Annotated[int, msgspec.Meta(ge=EARLIEST, le=LATEST)]
    zone: str = "Z"
    precision: Precision = "minute"

    def __post_init__(self) -> None:
        if self.zone not in _LETTERS:
            _minutes(self.zone)
        if not EARLIEST <= self.at <= LATEST:
            raise MomentUnreadable(tr("the year must lie between 1900 and 2199"))


class Span(Plain, frozen=True, kw_only=True):
    """From a moment to a later one, or one moment alone; ``approximate`` if only roughly known."""

    start: Moment
    end: Moment | None = None
    approximate: bool = False

    def __post_init__(self) -> None:
        if self.end is not None and self.end.at < self.start.at:
            raise MomentUnreadable(tr("the end lies before the start"))


def moment_at(at: int, zone: str = "Z", precision: Precision = "second") -> Moment:
    """The moment ``at`` microseconds since 1970, cut down to what ``precision`` means."""
    offset = _minutes(zone)
    if not EARLIEST <= at <= LATEST:
        raise MomentUnreadable(tr("the year must lie between 1900 and 2199"))
    local = _EPOCH + timedelta(microseconds=at, minutes=offset)
    return Moment(
        at=_micros(_cut(local, precision)) - offset * 60_000_000,
        zone=_canonical(offset),
        precision=precision,
    )


def last_of(moment: Moment) -> int:
    """The last microsecond that the moment may mean: a deadline given as a day runs to its end.

    Minutes and seconds are taken as they stand.
    """
    return min(moment.at + _LONG.get(moment.precision, 1) - 1, LATEST)


def moment_from_datetime(value: datetime, precision: Precision = "minute") -> Moment:
    """A moment from a datetime that knows its offset; MomentUnreadable without one."""
    offset = value.utcoffset()
    if offset is None:
        raise MomentUnreadable(tr("The time has no zone."))
    minutes, rest = divmod(offset, timedelta(minutes=1))
    zone = "Z" if rest or not -720 <= minutes <= 840 else _canonical(minutes)
    return moment_at(_micros(value.astimezone(UTC)), zone, precision)


def to_datetime(moment: Moment) -> datetime:
    """The moment as a datetime in its own zone."""
    zone = timezone(timedelta(minutes=_minutes(moment.zone)))
    return (_EPOCH + moment.at * _MICROSECOND).astimezone(zone)


def parse_moment(text: str, *, near: Moment) -> Moment:
    """Read a DTG (``031732BJUL04``, ``031532Z``), ISO 8601 with an offset or Z, or English words.

    Month and year left out of a DTG are those of ``near``, seen in the zone typed. Two-digit years
    are 1970 to 2069; fractions of a second are dropped. The words are ``yesterday 1400``,
    ``today 0930``, ``tomorrow``, ``now`` and ``now-2h`` (d, h, m): they count from ``near``, which
    then is the present, and take its zone where none is typed. Arabic-Indic digits are read.
    MomentUnreadable says what is wrong.
    """
    words = " ".join(latin_digits(text[:64]).upper().split())
    if found := _ISO.fullmatch(words):
        return _from_iso(found)
    if found := _DTG.fullmatch(words):
        return _from_dtg(found, near)
    if found := _DAY.fullmatch(words):
        return _from_day(found, near)
    if found := _NOW.fullmatch(words):
        return _from_now(found, near)
    raise MomentUnreadable(
        tr(
            "This is not a date-time group such as 031732BJUL04, nor an ISO 8601 time such as "
            "2004-07-03T17:32+02:00, nor words such as yesterday 1400 or now-2h."
        )
    )


def parse_span(text: str, *, near: Moment) -> Span:
    """Read ``A - B``, ``A/B`` or ``A`` alone, each as `parse_moment`; ``about`` in front is kept.

    A shortened B takes its month and year from A; after a day's name the hour is enough
    (``yesterday 1400 - 1600``).
    """
    words = " ".join(text[:160].split())
    rough = re.match(r"(?:about |approx\.? |ca\.? |~ ?)", words, re.ASCII | re.IGNORECASE)
    # The line in "now - 2h" is a minus.
    parts = re.split(
        r"(?<!\bnow) [-–—] | ?/ ?", words[rough.end() :] if rough else words, flags=re.IGNORECASE
    )
    if len(parts) > 2:
        raise MomentUnreadable(tr("A period has one start and one end."))
    start = parse_moment(parts[0], near=near)
    end = _end(parts[0], parts[1], start, near) if len(parts) == 2 else None
    if end is not None and end.at < start.at:
        raise MomentUnreadable(tr("The end lies before the start."))
    return Span(start=start, end=end, approximate=bool(rough))


def dtg(moment: Moment) -> str:
    """The date-time group in the moment's own zone, ``031732BJUL04``.

    Seconds are added when they are known, minutes and hours left out when they are not. An offset
    without a letter is written out (``031732+0530JUL04``), a year outside 1970 to 2069 in full.
    """
    return _group(to_datetime(moment), moment)


def zulu(moment: Moment) -> str:
    """The date-time group in UTC, ``031532ZJUL04``."""
    return _group(_EPOCH + moment.at * _MICROSECOND, moment)


def iso(moment: Moment) -> str:
    """ISO 8601 with offset, ``2004-07-03T17:32+02:00``, no finer than the precision."""
    local = to_datetime(moment)
    offset = _minutes(moment.zone)
    tail = _offset_text(offset) if offset else "Z"
    formats = {"day": "", "hour": "T%H", "minute": "T%H:%M", "second": "T%H:%M:%S"}
    return local.strftime("%Y-%m-%d" + formats[moment.precision]) + tail


def span_text(span: Span) -> str:
    """``031732BJUL04 - 031900BJUL04``, with ``about`` in front when it is approximate."""
    ends = [dtg(span.start), *([dtg(span.end)] if span.end else [])]
    return ("about " if span.approximate else "") + " - ".join(ends)


def _end(first: str, second: str, start: Moment, near: Moment) -> Moment:
    """The end of a period; day names and ``now`` count from ``near``, all else from its start."""
    if _CLOCK.fullmatch(latin_digits(second).upper()):
        day = first.partition(" ")[0]
        if day.upper() in _DAYS:
            return parse_moment(f"{day} {second}", near=near)
    counted = second.upper().startswith(("NOW", *_DAYS))
    return parse_moment(second, near=near if counted else start)


def _from_day(found: re.Match[str], near: Moment) -> Moment:
    word, hour, minute, zone = found.groups()
    zone = zone or near.zone
    about = to_datetime(msgspec.structs.replace(near, zone=_canonical(_minutes(zone))))
    day = about + timedelta(days=_DAYS[word])
    return _assemble(day.year, day.month, f"{day.day:02}", hour, minute, None, zone)


def _from_now(found: re.Match[str], near: Moment) -> Moment:
    sign, count, unit = found.groups()
    steps = int(count) * _STEPS[unit] if count else 0
    return moment_at(near.at - steps if sign == "-" else near.at + steps, near.zone, "minute")


def _from_iso(found: re.Match[str]) -> Moment:
    year, month, day, hour, minute, second, zone = found.groups()
    if zone is None:
        raise MomentUnreadable(tr("The time has no zone: add Z or an offset such as +02:00."))
    return _assemble(int(year), int(month), day, hour, minute, second, zone)


def _from_dtg(found: re.Match[str], near: Moment) -> Moment:
    day, hour, minute, second, zone, month, year = found.groups()
    if zone is None:
        raise MomentUnreadable(
            tr("The zone letter is missing: write Z for UTC, as in 031532ZJUL04.")
        )
    if zone == "J":
        raise MomentUnreadable(tr("J means local time, which others cannot know: give the zone."))
    about = to_datetime(msgspec.structs.replace(near, zone=_canonical(_minutes(zone))))
    number = _MONTHS.index(month) + 1 if month else about.month
    if year is None:
        full = about.year
    elif len(year) == 2:
        full = int(year) + (1900 if int(year) >= 70 else 2000)
    else:
        full = int(year)
    return _assemble(full, number, day, hour, minute, second, zone)


def _assemble(
    year: int,
    month: int,
    day: str,
    hour: str | None,
    minute: str | None,
    second: str | None,
    zone: str,
) -> Moment:
    """A moment from its parts as typed; a missing part sets the precision."""
    offset = _minutes(zone)
    try:
        local = datetime(
            year, month, int(day), int(hour or 0), int(minute or 0), int(second or 0), tzinfo=UTC
        )
    except ValueError:
        raise MomentUnreadable(tr("There is no such day or time of day.")) from None
    precision: Precision = "second"
    if hour is None:
        precision = "day"
    elif minute is None:
        precision = "hour"
    elif second is None:
        precision = "minute"
    at = _micros(local) - offset * 60_000_000
    return Moment(at=at, zone=_canonical(offset), precision=precision)


def _group(local: datetime, moment: Moment) -> str:
    offset = local.utcoffset() or timedelta()
    zone = _canonical(offset // timedelta(minutes=1))
    digits = {"day": "%d", "hour": "%d%H", "minute": "%d%H%M", "second": "%d%H%M%S"}
    year = f"{local.year % 100:02}" if 1970 <= local.year <= 2069 else f"{local.year:04}"
    # Month names come from our own table: strftime's depend on the locale.
    stamp = local.strftime(digits[moment.precision])
    return stamp + zone.replace(":", "") + _MONTHS[local.month - 1] + year


def _minutes(zone: str) -> int:
    """Minutes east of UTC of a letter or an offset."""
    if zone in _LETTERS:
        return _LETTERS[zone] * 60
    if zone == "J":
        raise MomentUnreadable(tr("J means local time, which others cannot know: give the zone."))
    found = _OFFSET.fullmatch(zone)
    if found and int(found[3]) < 60:
        minutes = (int(found[2]) * 60 + int(found[3])) * (-1 if found[1] == "-" else 1)
        if -720 <= minutes <= 840:
            return minutes
    raise MomentUnreadable(
        tr("The zone must be a letter (not J) or an offset from -12:00 to +14:00.")
    )


def _canonical(minutes: int) -> str:
    """The letter of an offset, or the offset itself where there is no letter."""
    return _LETTER_OF.get(minutes) or _offset_text(minutes)


def _offset_text(minutes: int) -> str:
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def _cut(local: datetime, precision: Precision) -> datetime:
    local = local.replace(microsecond=0)
    if precision == "second":
        return local
    local = local.replace(second=0)
    if precision == "minute":
        return local
    return local.replace(minute=0) if precision == "hour" else local.replace(minute=0, hour=0)


def _micros(value: datetime) -> int:
    return (value - _EPOCH) // _MICROSECOND
