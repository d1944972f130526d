"""Words of the window: translation, plurals, and short facts on one line."""

from __future__ import annotations

from collections.abc import Iterable

from liaison.domain.text import embed
from liaison.domain.words import figure, listed, noop, plural, rtl, size, tr

__all__ = ["embed", "figure", "joined", "listed", "noop", "plural", "short", "size", "tr"]


def joined(parts: Iterable[str], between: str = " · ") -> str:
    """Short facts on one line, without those that are empty, in the order of the language."""
    said = between.join(part for part in parts if part)
    return f"\u200f{said}" if rtl() and said else said


def short(identifier: str) -> str:
    """The first eight digits of a record or bundle identifier."""
    return identifier[:8]
