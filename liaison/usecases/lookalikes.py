"""Names that look like one another though they are spelled otherwise: flagged, never decided on."""

from __future__ import annotations

import json
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from importlib import resources

from liaison.domain.officer import Card


def alike(cards: Iterable[Card]) -> dict[str, tuple[str, ...]]:
    """For each origin, the origins of other cards whose names look like its name."""
    seen: dict[str, set[str]] = defaultdict(set)
    skeletons = {}
    for card in cards:
        skeletons[card.origin] = {found for found in looks(card.name) if found}
        for found in skeletons[card.origin]:
            seen[found].add(card.origin)
    return {
        origin: tuple(sorted(set().union(*(seen[one] for one in found)) - {origin}))
        for origin, found in skeletons.items()
    }


def looks(name: str) -> frozenset[str]:
    """How a name looks, as it stands and in small letters: two names look alike where they have
    one of these in common. Marks, spaces, points and what draws nothing do not count."""
    plain = unicodedata.normalize("NFKC", name)
    return frozenset(_bare(form).casefold() for form in (plain, plain.casefold()))


def _bare(text: str) -> str:
    drawn = unicodedata.normalize("NFKD", "".join(_prototype(char) for char in text))
    return "".join(_prototype(c) for c in drawn if unicodedata.category(c)[0] in "LNS")


def _prototype(char: str) -> str:
    """The sign that stands for all that look like this one (Unicode TS 39)."""
    found = _confusables().get(char, ())
    if len(found) != 1:
        return char
    other = found[0]
    return other if len(_confusables().get(other, ())) > 1 else min(char, other, key=_order)


def _order(text: str) -> tuple[bool, str]:
    return not text.isascii(), text


@cache
def _confusables() -> dict[str, tuple[str, ...]]:
    data = resources.files("confusable_homoglyphs").joinpath("confusables.json").read_bytes()
    return {char: tuple(one["c"] for one in found) for char, found in json.loads(data).items()}
