"""Takes text apart into the words it is found by: one letter for all its variants.

The same goes over what is stored and over what is asked: compatibility forms, case and accents
off, one form of each Arabic letter, digits to ASCII, and every character of a script that is
written without spaces as a word of its own, so that any part of a Chinese word is a phrase.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

MAX_QUERY = 1000  # characters of a query that are looked at
MAX_WORDS = 32

_SINGLE = {
    # No decomposition takes these apart.
    "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ħ": "h", "ŧ": "t", "ð": "d", "þ": "th",
    "æ": "ae", "œ": "oe",
    # Arabic and its neighbours: alef wasla, ta marbuta, alef maqsura, Persian and Urdu forms,
    # and the stretching tatweel. Hamza above and below is an accent, and goes with the accents.
    "ٱ": "ا", "ة": "ه", "ى": "ي", "ی": "ي", "ے": "ي", "ک": "ك", "ہ": "ه", "ھ": "ه", "ە": "ه",
    "ۃ": "ه", "ـ": "",
}  # fmt: skip
_DIGITS = {
    chr(zero + value): str(value) for zero in (0x0660, 0x06F0, 0x0966) for value in range(10)
}
_LETTERS = str.maketrans(_SINGLE | _DIGITS)

# Han, kana, Hangul syllables; Thai, Lao, Myanmar, Khmer.
_UNSPACED = re.compile(
    "([\u3041-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff"
    "\U00020000-\U0003ffff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff])"
)
_UNSPACED_LETTERS = _UNSPACED.pattern[2:-2]
# One letter of such a script with its accents, or a run of everything else that makes words.
_PIECE = re.compile(
    rf"[{_UNSPACED_LETTERS}][\u0300-\u036f\u3099\u309a]*"
    rf"|[^\s\x00-\x2f\x3a-\x40\x5b-\x60\x7b-\x7f{_UNSPACED_LETTERS}]+"
)
# Marks, signs and invisible characters: looked at one by one, since few characters are among them.
_RARE = re.compile(r"[^\w\s!-~]")
_WORD = re.compile(r"[^\s\x00-\x2f\x3a-\x60\x7b-\x7f]+")


def tokens(text: str) -> list[str]:
    """The folded words of a text in order: ASCII letters and digits, and letters, digits and
    marks of other scripts, nothing else."""
    if text.isascii():
        return _WORD.findall(text.lower())
    loose = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text).casefold())
    bare = unicodedata.normalize("NFC", _RARE.sub(_kept, loose))
    return _WORD.findall(_UNSPACED.sub(r" \1 ", bare.translate(_LETTERS)))


def pieces(text: str, at: int = 0) -> Iterator[tuple[int, int, list[str]]]:
    """The words of a text from a place on, where they stand: (start, end, tokens)."""
    for found in _PIECE.finditer(text, at):
        if folded := tokens(found[0]):
            yield found.start(), found.end(), folded


def phrases(query: str) -> list[tuple[str, ...]]:
    """The words of a query as people see words, each as its tokens; most have one."""
    found = (tuple(tokens(word)) for word in query[:MAX_QUERY].split())
    return [phrase for phrase in dict.fromkeys(found) if phrase][:MAX_WORDS]


def _kept(match: re.Match[str]) -> str:
    """What stays of a character that is neither letter, digit, space nor ASCII.

    Accents and points of Latin, Greek, Cyrillic, Hebrew and Arabic have these combining classes;
    vowel signs of Indic scripts and the Japanese sound marks carry meaning, and have others.
    """
    character = match[0]
    kind = unicodedata.combining(character)
    if 10 <= kind <= 36 or 200 <= kind <= 240:
        return ""
    category = unicodedata.category(character)
    if category in ("Cf", "Cs"):
        return ""
    return character if category[0] == "M" else " "
