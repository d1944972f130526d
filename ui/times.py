"""Times in the window: date-time groups, moments spelled out, how long ago something was."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QLocale

from liaison.domain.times import Moment, dtg, moment_at, to_datetime, zulu
from ui.text import embed, listed, tr


def group(at: int, zone: str = "Z") -> str:
    """A time (µs UTC) as a date-time group in a zone; empty for 0."""
    return embed(dtg(moment_at(at, zone, "minute"))) if at else ""


def spelled(moment: Moment) -> str:
    """A moment in words and numbers: ``Sat 3 Jul 2004, 17:32 B``."""
    local = to_datetime(moment)
    locale = QLocale()
    day = tr("{weekday} {day} {month} {year}").format(
        weekday=locale.dayName(local.isoweekday(), QLocale.FormatType.ShortFormat),
        day=local.day,
        month=locale.monthName(local.month, QLocale.FormatType.ShortFormat),
        year=local.year,
    )
    clock = {"day": "", "hour": "%H h", "minute": "%H:%M", "second": "%H:%M:%S"}
    time = local.strftime(clock[moment.precision])
    clock_ = embed(f"{time} {moment.zone}")
    return listed((day, clock_)) if time else f"{day} {moment.zone}"


def readout(moment: Moment) -> str:
    """What a typed time was understood as: local time spelled out, then Zulu."""
    return f"{spelled(moment)}   =   {embed(zulu(moment))}"


def ago(seconds: float) -> str:
    """``4 s ago``, ``3 min ago``, ``2 h ago``."""
    if seconds < 2:
        return tr("just now")
    if seconds < 60:
        return tr("{n} s ago").format(n=int(seconds))
    if seconds < 3600:
        return tr("{n} min ago").format(n=int(seconds // 60))
    return tr("{n} h ago").format(n=int(seconds // 3600))


def day_of(at: int) -> str:
    """The UTC day of a time (µs), ``24 NOV 2026``, as the heading of a group of entries."""
    moment = datetime.fromtimestamp(at / 1_000_000, UTC)
    month = QLocale().monthName(moment.month, QLocale.FormatType.ShortFormat)
    return tr("{day} {month} {year}").format(day=moment.day, month=month.upper(), year=moment.year)
