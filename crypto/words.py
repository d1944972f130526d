"""Words to read aloud and to type: fingerprints and passphrases from the EFF long list.

The list has 7,776 words chosen to be told apart when heard. A fingerprint is ten of them, 129
bits of a SHA-256: too much to find a second card for. It is compared by the machine, not by eye.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from functools import cache
from hashlib import sha256
from importlib import resources

from crypto.entropy import Entropy
from crypto.errors import FormatError, NotAuthentic, TooLarge, Unsupported

LIST_SIZE = 7776
FINGERPRINT_WORDS = 10
DIGEST_BYTES = 32

_LIST_SHA256 = "addd35536511597a02fa0a9ff1e5284677b8883b83e986e43f15a3db996b903e"
_EVEN = 2**16 - 2**16 % LIST_SIZE  # 16-bit draws below this fall on every word equally often
_SEPARATORS = re.compile(r"[\s,.;]+")
_MAX_TYPED = 1000


class UnknownWord(FormatError):
    """A typed word is not on the list; `position` counts from 1."""

    def __init__(self, position: int) -> None:
        super().__init__(f"word {position} is not on the list")
        self.position = position


class WordDiffers(NotAuthentic):
    """A typed word is not the fingerprint's; `position` counts from 1."""

    def __init__(self, position: int) -> None:
        super().__init__(f"word {position} differs")
        self.position = position


@cache
def word_list() -> tuple[str, ...]:
    """The EFF long list, sorted; Unsupported if the installed one is not that list."""
    file = resources.files("diceware").joinpath("wordlists", "wordlist_en_eff.txt")
    data = file.read_bytes()
    if sha256(data).hexdigest() != _LIST_SHA256:
        raise Unsupported("the installed word list is not the EFF long list")
    return tuple(line.split("\t")[1] for line in data.decode("ascii").splitlines())


def fingerprint(digest: bytes) -> tuple[str, ...]:
    """Ten words of a 32-byte digest: the digest as a big-endian number, modulo 7776**10, written
    in base 7776 with the most significant digit first.
    """
    if len(digest) != DIGEST_BYTES:
        raise FormatError("a fingerprint is made of 32 bytes")
    number = int.from_bytes(digest, "big")
    digits = [number // LIST_SIZE**place % LIST_SIZE for place in range(FINGERPRINT_WORDS)]
    return tuple(word_list()[digit] for digit in reversed(digits))


def same(typed: str, digest: bytes) -> None:
    """Raise unless the typed words are the digest's fingerprint.

    Case and separators (spaces, commas, points, lines) do not count. UnknownWord and WordDiffers
    name the first word that is wrong; FormatError if there are not ten.
    """
    if len(typed) > _MAX_TYPED:
        raise TooLarge("ten words are shorter")
    plain = unicodedata.normalize("NFKC", typed).casefold()
    given = [word for word in _SEPARATORS.split(plain) if word]
    known = frozenset(word_list())
    for position, word in enumerate(given, 1):
        if word not in known:
            raise UnknownWord(position)
    if len(given) != FINGERPRINT_WORDS:
        raise FormatError(f"a fingerprint has {FINGERPRINT_WORDS} words")
    for position, (word, right) in enumerate(zip(given, fingerprint(digest), strict=True), 1):
        if word != right:
            raise WordDiffers(position)


def complete(prefix: str) -> list[str]:
    """The words of the list that begin with `prefix`, in order: for completion while typing."""
    words, prefix = word_list(), prefix.casefold()
    start = bisect_left(words, prefix)
    found = []
    for word in words[start:]:
        if not word.startswith(prefix):
            break
        found.append(word)
    return found


def passphrase(entropy: Entropy, words: int = 6) -> str:
    """A passphrase of uniformly drawn words (12.9 bits each), parted by spaces."""
    chosen: list[str] = []
    while len(chosen) < words:
        draw = int.from_bytes(entropy(2), "big")
        if draw < _EVEN:
            chosen.append(word_list()[draw % LIST_SIZE])
    return " ".join(chosen)
