"""The piece of a record's text that shows why it was found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from liaison.domain.content import Content
from liaison.domain.record import Snippet
from storage.fold import pieces, tokens
from storage.search import texts

_BEFORE = 40  # characters of context in front of the first match
_LENGTH = 120
_LONGEST = 20_000  # characters of one text in which matches are looked for
_MORE = "…"


def snippet(phrases: Sequence[tuple[str, ...]], content: Content) -> Snippet:
    """The text with the most of the phrases, around the first of them; empty where none is.

    Of several a long one, which says more than a name. The title stands above the snippet in every
    list, so it is taken only where it holds more of them than any text.
    """
    best, most = "", (0, 0)
    for line in texts(msgspec.structs.replace(content, title="")):
        rank = _hits(phrases, line), min(len(line), _LENGTH)
        if rank[0] and rank > most:
            best, most = line, rank
            if most == (len(phrases), _LENGTH):
                break
    if most[0] < len(phrases) and _hits(phrases, content.title) > most[0]:
        best = content.title
    return tuple(_marked(phrases, " ".join(best[:_LONGEST].split())))


def of_file(phrases: Sequence[tuple[str, ...]], text: str) -> Snippet:
    """The part of a long text that has the most of the phrases, around the first of them; empty
    where none is."""
    best, most = "", 0
    for start in range(0, len(text), _LONGEST - _LENGTH):
        part = text[start : start + _LONGEST]
        if (hits := _hits(phrases, part)) > most:
            best, most = part, hits
            if most == len(phrases):
                break
    return tuple(_marked(phrases, " ".join(best.split())))


def _hits(phrases: Sequence[tuple[str, ...]], line: str) -> int:
    if line.isascii() and not any(phrase[0] in line.lower() for phrase in phrases):
        return 0
    folded = f" {' '.join(tokens(line[:_LONGEST]))}"
    return sum(f" {' '.join(phrase)}" in folded for phrase in phrases)


def _marked(phrases: Sequence[tuple[str, ...]], text: str) -> Iterator[tuple[str, bool]]:
    start, matches = _matches(phrases, text)
    end = min(start + _LENGTH, len(text))
    if start:
        yield _MORE, False
    at = start
    for left, right in matches:
        if at < left:
            yield text[at:left], False
        left, at = max(left, at), min(right, end)
        yield text[left:at], True
    rest = text[at:end] + (_MORE if end < len(text) else "")
    if rest:
        yield rest, False


def _matches(phrases: Sequence[tuple[str, ...]], text: str) -> tuple[int, list[tuple[int, int]]]:
    """Where the piece to be shown starts, and where in it the phrases stand, as (start, end) in
    order, those that touch made one."""
    begin, starts, words = 0, [], []
    found: list[tuple[int, int]] = []
    for start, end, folded in pieces(text, _near(phrases, text)):
        if found and start >= begin + _LENGTH:
            break
        for token in folded:
            starts.append(start)
            words.append(token)
            for first in sorted(starts[-len(p)] for p in phrases if _ends(words, p)):
                if found and first <= found[-1][1]:
                    found[-1] = min(first, found[-1][0]), end
                    continue
                if not found:
                    begin = _begin(text, first)
                found.append((first, end))
    return begin, found


def _near(phrases: Sequence[tuple[str, ...]], text: str) -> int:
    """A place before which no phrase can stand; it saves taking a long text apart."""
    if not text.isascii():
        return 0
    folded = text.lower()
    places = [at for phrase in phrases if (at := folded.find(phrase[0])) >= 0]
    return text.rfind(" ", 0, min(places)) + 1 if places else 0


def _ends(words: list[str], phrase: tuple[str, ...]) -> bool:
    """Whether the phrase stands at the end of the words; its own last word may be only begun."""
    return words[-1].startswith(phrase[-1]) and (
        len(phrase) == 1 or tuple(words[-len(phrase) : -1]) == phrase[:-1]
    )


def _begin(text: str, match: int) -> int:
    """Where to begin, so that the match is in sight: at a word, if one begins near."""
    if match <= _BEFORE:
        return 0
    space = text.find(" ", match - _BEFORE, match)
    return space + 1 if space >= 0 else match - _BEFORE
