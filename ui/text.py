"""Words of the window: translation, plurals, and how sizes are written."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from liaison.domain.text import embed
from liaison.domain.words import figure, listed, noop, plural, rtl, tr

__all__ = ["embed", "figure", "joined", "listed", "noop", "plural", "short", "size", "tr"]

_UNITS: Final = (noop("{n} KB"), noop("{n} MB"), noop("{n} GB"))


def size(count: int) -> str:
    """Bytes for people: ``812 bytes``, ``1.4 MB`` (powers of 1,000)."""
    if count < 1000:
        return plural(count, "{n} byte", "{n} bytes")
    value, unit = count / 1000, 0
    while value >= 1000 and unit < len(_UNITS) - 1:
        value, unit = value / 1000, unit + 1
    return tr(_UNITS[unit]).format(n=figure(value, 1))


def joined(parts: Iterable[str], between: str = " · ") -> str:
    """Short facts on one line, without those that are empty, in the order of the language."""
    said = between.join(part for part in parts if part)
    return f"\u200f{said}" if rtl() and said else said


def short(identifier: str) -> str:
    """The first eight digits of a record or bundle identifier."""
    return identifier[:8]
