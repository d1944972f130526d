"""Cells of a table that a spreadsheet would compute, made plain text in a way that comes undone.

A spreadsheet takes a cell that begins with ``=``, ``+``, ``-`` or ``@`` for a formula, and may
then run a program or fetch an address. An apostrophe in front is its own mark for "this is text".
Where a country's settings part cells by semicolon, a table parted by comma is cut inside its
cells: what follows a semicolon or a line end begins a cell there, and is escaped too.
"""

from __future__ import annotations

import re

# Full-width forms count too in East Asian settings; what draws nothing may be skipped first.
_UNSEEN = r"[\s\x00-\x1f\u200b-\u200f\u2060-\u2064\ufeff\u202a-\u202e\u2066-\u2069]*"
_SIGN = r"[=+\-@\uff1d\uff0b\uff0d\uff20]"
_START = rf"'*(?:[\t\r]|{_UNSEEN}{_SIGN})"
_FORMULA = re.compile(_START)
_ESCAPED = re.compile(f"'{_START}")
# The run of blanks is bounded: a long one in front makes a cell text by itself.
_INNER = re.compile(rf"([;\n\r\t][\" ]{{0,8}})('*{_SIGN})")
_INNER_ESCAPED = re.compile(rf"([;\n\r\t][\" ]{{0,8}})'('*{_SIGN})")
_NUMBER = re.compile(r"-?[0-9]{1,15}(?:\.[0-9]{1,15})?", re.ASCII)


def escape(cell: str) -> str:
    """The cell with an apostrophe wherever a formula could begin.

    A plain number (``-4.36``) is no formula and stays one. `unescape` gives back what was there.
    """
    if _NUMBER.fullmatch(cell):
        return cell
    inside = _INNER.sub(r"\1'\2", cell)
    return f"'{inside}" if _FORMULA.match(inside) else inside


def unescape(cell: str) -> str:
    """The cell without the apostrophes that keep a formula from being one; others unchanged."""
    return _INNER_ESCAPED.sub(r"\1\2", cell[1:] if _ESCAPED.match(cell) else cell)
