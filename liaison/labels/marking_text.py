"""A label in the words of its policy, in a language: the line at the top or bottom of a page.

Words are looked for in the language asked for, then in what it is a kind of (``fr-CA``, ``fr``),
then among those of no language. A phrase is shown where its codes say; with ``replacePolicy`` it
stands in place of the policy's name instead, and with ``suppressClassName`` the level is not
written. A name with no phrase of its own is shown, unless a code says that it is not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final, Literal

from liaison.labels.label import Label, locate, made
from liaison.labels.policy import Phrase, Place, Policy, Qualifier, QualifierCode

Where = Literal["pageTop", "pageBottom"]

_BOTH: Final = "pageTopBottom"
_REPLACE: Final = "replacePolicy"
_NO_LEVEL: Final = "suppressClassName"
_NO_NAME: Final = "noNameDisplay"
_NOTHING: Final = "noMarkingDisplay"
# Codes that say how, not where; a phrase with no other code is shown on every page.
_MANNERS: Final = frozenset((_REPLACE, _NO_LEVEL, _NO_NAME, _NOTHING))


def marking_text(label: Label, policy: Policy, language: str = "", where: Where = "pageTop") -> str:
    """The marking of a label, e.g. ``NATO RESTRICTED Releasable to Japan, Ukraine``.

    ``language`` is a BCP 47 tag. LabelInvalid for a label that is not of this policy. A label that
    breaks its policy's rules still has words; `validity.check` is what refuses it.
    """
    made(label, policy)
    words = Words(language, where)
    found = locate(label.categories, policy)
    level = next(each for each in policy.levels if each.name == label.level)
    holders = (policy.phrases, level.phrases, *(place.category.phrases for place in found))
    replaced = next((text for text in map(words.policy, holders) if text is not None), policy.name)
    hidden = any(words.coded(place.category.phrases, _NO_LEVEL) for place in found)
    parts = [replaced, "" if hidden else words.shown(level.phrases, level.name)]
    parts += category_texts(found, words)
    return framed(policy, parts, words)


def framed(policy: Policy, parts: Iterable[str], words: Words) -> str:
    """The parts that are not empty, between the prefix and suffix of the policy."""
    separator = words.qualifier(policy.qualifiers, "separator") or " "
    inner = separator.join(part for part in parts if part)
    prefix = words.qualifier(policy.qualifiers, "prefix")
    return prefix + inner + words.qualifier(policy.qualifiers, "suffix")


def category_texts(found: Iterable[Place], words: Words) -> Iterator[str]:
    """One text for each tag that has something to show, in the order given."""
    for _, group in groupby(found, key=lambda place: (place.tag_set.name, place.tag.name)):
        held = list(group)
        tag = held[0].tag
        names = [words.shown(p.category.phrases, p.category.name) for p in held]
        if any(names):
            separator = words.qualifier(tag.qualifiers, "separator") or "/"
            prefix = words.qualifier(tag.qualifiers, "prefix")
            suffix = words.qualifier(tag.qualifiers, "suffix")
            yield prefix + separator.join(filter(None, names)) + suffix


class Words:
    """Choosing among phrases and qualifiers for one language and one place on the page."""

    def __init__(self, language: str, where: Where) -> None:
        subtags = language.lower().replace("_", "-").split("-") if language else []
        self._languages = ["-".join(subtags[:n]) for n in range(len(subtags), 0, -1)] + [""]
        self._where = where

    def shown(self, phrases: tuple[Phrase, ...], name: str) -> str:
        """What is written for a level or category; "" for nothing."""
        if self.coded(phrases, _NOTHING):
            return ""
        for phrase in self._nearest(phrases):
            if phrase.text is not None and _REPLACE not in phrase.codes and self._here(phrase):
                return phrase.text
        return "" if self.coded(phrases, _NO_NAME) else name

    def policy(self, phrases: tuple[Phrase, ...]) -> str | None:
        """What stands in place of the policy's name, None for nothing."""
        for phrase in self._nearest(phrases):
            if phrase.text is not None and _REPLACE in phrase.codes and self._here(phrase):
                return phrase.text
        return None

    def coded(self, phrases: tuple[Phrase, ...], code: str) -> bool:
        """Whether the phrases of the nearest language carry a code."""
        nearest = next(self._by_language(phrases), ())
        return any(code in phrase.codes for phrase in nearest)

    def qualifier(self, qualifiers: tuple[Qualifier, ...], code: QualifierCode) -> str:
        """The prefix, suffix or separator in the nearest language, "" if there is none."""
        for language in self._languages:
            for qualifier in qualifiers:
                if (qualifier.code, qualifier.language) == (code, language):
                    return qualifier.text
        return ""

    def _nearest(self, phrases: tuple[Phrase, ...]) -> Iterator[Phrase]:
        for group in self._by_language(phrases):
            yield from group

    def _by_language(self, phrases: tuple[Phrase, ...]) -> Iterator[tuple[Phrase, ...]]:
        for language in self._languages:
            if found := tuple(phrase for phrase in phrases if phrase.language == language):
                yield found

    def _here(self, phrase: Phrase) -> bool:
        places = set(phrase.codes) - _MANNERS
        return not places or bool(places & {self._where, _BOTH})
