"""Sentences in the reader's language: English as written here, unless a window puts in its own.

What is stored, signed, logged or exported as data is never translated; what a person reads is, when
it is shown, or when it is drafted for him. Nothing here knows Qt, or which languages there are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final, NamedTuple


class Speech(NamedTuple):
    """A language: ``translate`` (text, and the number that a plural agrees with or -1; an unknown
    text comes back as it is) and ``number``, which writes a number of up to some decimals; whether
    it is read from right to left."""

    translate: Callable[[str, int], str]
    number: Callable[[float, int], str]
    rtl: bool = False


def _as_written(text: str, _n: int) -> str:
    return text


def _english(value: float, decimals: int) -> str:
    return f"{value:,.{decimals}f}"


ENGLISH = Speech(_as_written, _english)
_speech = ENGLISH


def speak(speech: Speech) -> None:
    """From here on, every sentence is in this language."""
    global _speech
    _speech = speech


def tr(text: str) -> str:
    """The text in the reader's language; its ``{names}`` are filled afterwards."""
    return _speech.translate(text, -1) if text else ""


def noop(text: str) -> str:
    """The text as it is: marks one that `tr` gets later, so that translators see it."""
    return text


def plural(n: int, one: str, many: str, **filled: object) -> str:
    """``many`` in the reader's language, in the form that ``n`` asks for, with ``{n}`` and what
    else is named filled in.

    English has its two forms here, side by side; the text by which it is translated is ``many``.
    """
    said = _speech.translate(many, n)
    return (one if n == 1 and said == many else said).format(n=figure(n), **filled)


def rtl() -> bool:
    """Whether the reader's language is read from right to left."""
    return _speech.rtl


def figure(value: float, decimals: int = 0) -> str:
    """A number for people: ``12,500``, ``1.4``."""
    return _speech.number(value, decimals)


def listed(items: Iterable[str]) -> str:
    """Several things in one sentence: ``place, time, title``."""
    return tr(", ").join(items)


def size(count: int) -> str:
    """Bytes for people: ``812 bytes``, ``1.4 MB`` (powers of 1,000)."""
    if count < 1000:
        return plural(count, "{n} byte", "{n} bytes")
    value, unit = count / 1000, 0
    while value >= 1000 and unit < len(_SIZES) - 1:
        value, unit = value / 1000, unit + 1
    return tr(_SIZES[unit]).format(n=figure(value, 1))


def size_limit(count: int) -> str:
    """A limit in bytes, which is a round number of powers of 1,024: ``64 MiB``."""
    value, unit = count >> 10, 0
    while not value % 1024 and unit < len(_LIMITS) - 1:
        value, unit = value >> 10, unit + 1
    return tr(_LIMITS[unit]).format(n=figure(value))


_SIZES: Final = (noop("{n} KB"), noop("{n} MB"), noop("{n} GB"))
_LIMITS: Final = (noop("{n} KiB"), noop("{n} MiB"), noop("{n} GiB"), noop("{n} TiB"))
