"""Text from people: one normal form on the way in, nothing invisible on the way to the screen."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from liaison.domain.words import rtl, tr

MAX_TEXT: Final = 1_000_000

# Normalising a very long run of combining marks takes quadratic time (100,000 marks: 5 s), and no
# language comes near this many on one letter.
MAX_MARKS: Final = 40

_BAD = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")

_NUMBERS: Final = re.compile(r"[0-9]\W*\s\W*[0-9]", re.ASCII)  # with a space between
_ISOLATED: Final = re.compile("\u2068([^\u2066-\u2069]*)\u2069")

_NAMES: Final = {
    "\n": "LF", "\t": "TAB", "\r": "CR", "\x00": "NUL", "\x1b": "ESC", "\x7f": "DEL",
    "\u00a0": "NBSP", "\u00ad": "SHY", "\u061c": "ALM", "\u034f": "CGJ",
    "\u200b": "ZWSP", "\u200c": "ZWNJ", "\u200d": "ZWJ", "\u200e": "LRM", "\u200f": "RLM",
    "\u202a": "LRE", "\u202b": "RLE", "\u202c": "PDF", "\u202d": "LRO", "\u202e": "RLO",
    "\u2060": "WJ", "\u2066": "LRI", "\u2067": "RLI", "\u2068": "FSI", "\u2069": "PDI",
    "\ufeff": "BOM",
}  # fmt: skip
# Letters and symbols that draw nothing: Hangul fillers, the blank Braille cell, Khmer inherents.
_BLANK: Final = frozenset("\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
_JOINERS: Final = "\u200c\u200d"
# All that `str.isprintable` lets pass and `_hidden` does not.
_PRINTED: Final = re.compile(
    f"[{''.join(sorted(_BLANK))}\u034f\u180b-\u180f\ufe00-\ufe0f\U000e0000-\U000e0fff]"
)


class TextRefused(ValueError):
    """The text holds characters that no record may hold; the message says which."""


def clean_text(text: str) -> str:
    """The text in NFC with ``\\n`` line ends; TextRefused for controls and lone surrogates.

    The result is a fixed point: cleaning it again changes nothing.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if found := _BAD.search(text):
        raise TextRefused(
            tr("contains the control character U+{found:04X}").format(found=ord(found[0]))
        )
    if text.isascii():
        return text
    _check_marks(text)
    normal = unicodedata.normalize("NFC", text)
    if normal != text:
        _check_marks(normal)  # some marks come apart into several
    return normal


def visible(text: str) -> str:
    """The text with everything that draws nothing or turns direction spelled out as ``⟨RLO⟩``.

    For names and file names in one line. Joiners stay where a script needs them: between two
    right-to-left letters, or after a virama.
    """
    if text.isprintable() and (text.isascii() or not _PRINTED.search(text)):
        return text
    return "".join(_shown(text, i) for i in range(len(text)))


def legible(text: str) -> str:
    """Text of several lines with everything that draws nothing or turns direction spelled out; line
    ends and tabs stay."""
    lines = text.replace("\r\n", "\n").split("\n")
    return "\n".join("\t".join(map(visible, line.split("\t"))) for line in lines)


def isolate(text: str) -> str:
    """`visible` text between U+2068 and U+2069, so that it cannot turn what stands around it."""
    return f"\u2068{visible(text)}\u2069"


def turns(text: str, *, rtl: bool) -> bool:
    """Whether the text holds letters, outside of isolates, that are read the other way.

    So do numbers without a letter, ``4.39, 18.55``: from right to left the second would come first.
    """
    if text.isascii() and not rtl:
        return False
    bare = _ISOLATED.sub("", text)
    found = {unicodedata.bidirectional(char) for char in bare}
    if rtl:
        return "L" in found or (not found & {"R", "AL"} and _NUMBERS.search(bare) is not None)
    return not found.isdisjoint(("R", "AL"))


def in_line(text: str, *, rtl: bool) -> str:
    """`visible` text for a line in a language; what is read the other way is isolated in it.

    Isolates that are there for that reason stay, so that a line made of such parts is one again.
    """
    if rtl and text.startswith("\u200f"):  # a line that was put together for it
        return f"\u200f{in_line(text[1:], rtl=True)}"
    parts = _ISOLATED.split(text)
    kept = [
        f"\u2068{part}\u2069"
        if number % 2 and part == visible(part) and turns(part, rtl=rtl)
        else visible(f"\u2068{part}\u2069" if number % 2 else part)
        for number, part in enumerate(parts)
    ]
    shown = "".join(kept)
    return f"\u2068{shown}\u2069" if turns(shown, rtl=rtl) else shown


def embed(text: str) -> str:
    """A name, a path or a code for one line of the reader's language: whatever is in it, it does
    not turn the words around it (UAX 9, isolates)."""
    return in_line(text, rtl=rtl())


def shorten(text: str, limit: int = 60) -> str:
    """Foreign text made fit for an error sentence: `visible`, one line, at most ``limit`` long."""
    return visible(text[:limit]) + ("…" if len(text) > limit else "")


def human_size(size: int) -> str:
    """A size in bytes as people read it: "5.0 MB"."""
    value, unit = float(size), "B"
    for unit in ("B", "KB", "MB", "GB", "TB"):
        if value < 1000 or unit == "TB":
            break
        value /= 1000
    return f"{size} B" if unit == "B" else f"{value:.1f} {unit}"


def _check_marks(text: str) -> None:
    run = 0
    for char in text:
        run = run + 1 if unicodedata.category(char)[0] == "M" else 0
        if run > MAX_MARKS:
            raise TextRefused(
                tr("stacks more than {max_marks} combining marks on one letter").format(
                    max_marks=MAX_MARKS
                )
            )


def _shown(text: str, i: int) -> str:
    char = text[i]
    if char == " " or not _hidden(char):
        return char
    if char in _JOINERS and 0 < i < len(text) - 1:
        before, after = text[i - 1], text[i + 1]
        if _hidden(before) or _hidden(after):
            return _named(char)
        arabic = unicodedata.bidirectional(before) == unicodedata.bidirectional(after) == "AL"
        if arabic or unicodedata.combining(before) == 9:
            return char
    return _named(char)


def _named(char: str) -> str:
    return f"⟨{_NAMES.get(char) or f'U+{ord(char):04X}'}⟩"


def _hidden(char: str) -> bool:
    if char in _BLANK or char in _NAMES or "\ufe00" <= char <= "\ufe0f":
        return True
    if "\U000e0000" <= char <= "\U000e0fff" or "\u180b" <= char <= "\u180f":
        return True
    category = unicodedata.category(char)
    if category == "Zs":
        return char != "\u3000"  # the ideographic space is the space of its scripts
    return category in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
