"""Decimal degrees of foreign files, checked and brought to the digits that a place keeps."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from liaison.context.rows import RowUnreadable
from liaison.domain.words import tr


def degrees(value: Decimal) -> str:
    """Degrees within ±180 as plain text: at most seven decimals, fewer where fewer were given."""
    kept = min(7, max(0, -int(value.as_tuple().exponent)))
    return f"{value.quantize(Decimal(1).scaleb(-kept)) + 0:f}"


def read_degrees(text: str, column: str) -> str:
    """The degrees that a cell holds; a decimal comma is read. RowUnreadable if it holds none."""
    words = text.strip()
    try:
        value = Decimal(words.replace(",", ".") if words.count(",") == 1 else words)
    except InvalidOperation:
        raise RowUnreadable(column, tr("This is not a number of degrees.")) from None
    # Not abs(): it rounds, and overflows on 1e999999999.
    if not value.is_finite() or not -180 <= value <= 180:
        raise RowUnreadable(column, tr("Latitude ends at 90 degrees and longitude at 180."))
    return degrees(value)
