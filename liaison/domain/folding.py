"""Names as they are looked for in texts: no case, no accents, whole words, in any script."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from typing import Final

SHORTEST: Final = 3  # letters of a name that is looked for; two where one is a whole word
WHOLE_WORDS: Final = 0x2E80  # from here on, the scripts of which one sign is a word
_NOTHING: Final = frozenset(("Mn", "Me", "Cf", "Lm"))


def folded(text: str) -> str:
    """The words of a text, one blank between them: no case, no accents, no vowel signs, no signs
    that part words or draw nothing."""
    return _map(text)[0].strip()


def is_telling(name: str) -> bool:
    """Whether a folded name is long enough to be looked for in texts."""
    letters = sum(c.isalnum() for c in name)
    return letters >= SHORTEST or (letters == 2 and ord(name[0]) >= WHOLE_WORDS)


class WordFinder:
    """Finds folded words in texts and puts others in their place, the longest first.

    Whole words in scripts that part words; anywhere in those that join or do not part them.
    """

    def __init__(self, words: Mapping[str, str]) -> None:
        self.words = dict(words)
        ordered = sorted(self.words, key=len, reverse=True)
        self._pattern = re.compile("|".join(map(word_pattern, ordered))) if ordered else None

    def replace(self, text: str, put: Callable[[str], str]) -> str:
        """The text with ``put(value of the word)`` for every word that was found."""
        if self._pattern is None:
            return text
        plain, at = _map(text)
        out, last = [], 0
        for found in self._pattern.finditer(plain):
            start, end = at[found.start()], at[found.end() - 1] + 1
            if start < last:  # two words in one sign of the text
                continue
            while end < len(text) and _draws_nothing(text[end]):
                end += 1
            out += [text[last:start], put(self.words[found[0]])]
            last = end
        return "".join([*out, text[last:]])


def _map(text: str) -> tuple[str, list[int]]:
    """The folded text, and for each of its signs the place in the text that it comes from."""
    out: list[str] = []
    at: list[int] = []
    for place, sign in enumerate(text):
        for plain in unicodedata.normalize("NFKD", sign).casefold():
            for letter in unicodedata.normalize("NFKD", plain):
                if _draws_nothing(letter):
                    continue
                if not letter.isalnum():
                    if out and out[-1] == " ":
                        continue
                    letter = " "
                out.append(letter)
                at.append(place)
    return "".join(out), at


def word_pattern(name: str) -> str:
    """Finds a folded name in a folded text: as whole words where its script parts words."""
    before = r"(?<!\w)" if _parts_words(name[0]) else ""
    after = r"(?!\w)" if _parts_words(name[-1]) else ""
    return before + re.escape(name) + after


def _parts_words(letter: str) -> bool:
    return unicodedata.category(letter) != "Lo"


def _draws_nothing(letter: str) -> bool:
    return unicodedata.category(letter) in _NOTHING
