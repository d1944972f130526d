"""Brings text to the form in which it is indexed and looked for: one letter for its variants.

The same folding goes over what is stored and over what is asked: compatibility forms, case and
accents off, one form of each Arabic letter, digits to ASCII, and a space around every character
of a script that is written without spaces, so that any part of a Chinese word is a phrase.
"""

from __future__ import annotations

import re
import unicodedata

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
# Marks and invisible characters: looked at one by one, since few characters are among them.
_RARE = re.compile(r"[^\w\s!-~]")
_WORD = re.compile(r"[^\W_]+")


def fold(text: str) -> str:
    """The text as it goes into the index."""
    if text.isascii():
        return text.lower()
    loose = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text).casefold())
    bare = unicodedata.normalize("NFC", _RARE.sub(_kept, loose))
    return _UNSPACED.sub(r" \1 ", bare.translate(_LETTERS))


def words(query: str) -> list[str]:
    """The words of a query, folded; one that folds into several tokens is a phrase of them."""
    found = []
    for word in query[:MAX_QUERY].split():
        tokens = _WORD.findall(fold(word))
        if tokens:
            found.append(" ".join(tokens))
    return found[:MAX_WORDS]


def _kept(match: re.Match[str]) -> str:
    """A character that is neither letter, digit nor ASCII, or nothing where it is an accent.

    Accents and points of Latin, Greek, Cyrillic, Hebrew and Arabic have these combining classes;
    vowel signs of Indic scripts and the Japanese sound marks carry meaning, and have others.
    """
    character = match[0]
    kind = unicodedata.combining(character)
    if 10 <= kind <= 36 or 200 <= kind <= 240:
        return ""
    if unicodedata.category(character) in ("Cf", "Cs"):
        return ""
    return character
