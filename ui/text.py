"""Words of the window: translation, plurals, and how sizes are written."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

_UNITS: Final = ("bytes", "KB", "MB", "GB")


def tr(text: str, n: int = -1) -> str:
    """The text in the window's language; ``%n`` becomes ``n``. One empty context for all."""
    return QCoreApplication.translate("", text, None, n)


def plural(n: int, one: str, many: str) -> str:
    """``1 draft``, ``3 drafts``: the number with the word that fits it."""
    return f"{n:,} {tr(one) if n == 1 else tr(many)}"


def size(count: int) -> str:
    """Bytes for people: ``812 bytes``, ``1.4 MB`` (powers of 1,000)."""
    value, unit = float(count), 0
    while value >= 1000 and unit < len(_UNITS) - 1:
        value, unit = value / 1000, unit + 1
    return f"{count} {_UNITS[0]}" if unit == 0 else f"{value:.1f} {_UNITS[unit]}"


def short(identifier: str) -> str:
    """The first eight digits of a record or bundle identifier."""
    return identifier[:8]
