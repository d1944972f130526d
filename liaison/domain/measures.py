"""Figures as people type them, read exactly or not at all."""

from __future__ import annotations

import re
from decimal import Decimal

from liaison.domain.digits import latin_digits

_FIGURE = re.compile(r"[+-]?[0-9]{1,15}(?:\.[0-9]{1,9})?", re.ASCII)
_GAPS = str.maketrans("", "", " \u00a0\u2009\u202f'_")


def decimal_of(text: str) -> Decimal | None:
    """The figure that the text is, or None.

    Spaces between digits are allowed, a comma is not: 1,500 is two different figures in two
    countries. Arabic-Indic digits are read.
    """
    plain = latin_digits(text.strip()[:60]).translate(_GAPS)
    return Decimal(plain) if _FIGURE.fullmatch(plain) else None


def same_words(one: str, other: str) -> bool:
    """True if two short texts differ only in case and spacing."""
    return one.casefold().split() == other.casefold().split()
