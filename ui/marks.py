"""Short labels that stand out: markings in a box, tags; and reading a banner line back."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import islice
from typing import Final, TypeVar

import msgspec
from PySide6.QtWidgets import QSizePolicy

from liaison.domain.marking import (
    POLICIES,
    UNMARKED,
    Known,
    Marking,
    banner,
    highest,
    level_words,
    rank,
    short,
)
from liaison.usecases.leaving import EXERCISE
from ui import theme
from ui.paged import PagedModel
from ui.safe import SafeLabel, tip
from ui.text import tr

R = TypeVar("R")


def mark(text: str, name: str = "marking") -> SafeLabel:
    """A banner line as a boxed label; drawn inverse above the bottom level of its policy."""
    label = SafeLabel("", "mark", name=name)
    label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    show(label, text)
    return label


def portion_mark(marking: Marking, known: Known, name: str = "") -> SafeLabel:
    """The short form that stands before a portion, with its whole line under the pointer."""
    label = SafeLabel(short(marking, known), "mark", name=name)
    label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    label.setAccessibleName(tr("Marked {marking}").format(marking=banner(marking)))
    tip(label, banner(marking))
    return label


def line(marking: Marking) -> str:
    """The banner line of a marking as people read it."""
    return said(banner(marking))


def said(text: str) -> str:
    """A stored banner line as people read it: our own words in their language, those of a policy
    as they are."""
    return tr(UNMARKED) if text in ("", UNMARKED) else text


def tag(text: str, name: str = "") -> SafeLabel:
    """A word on a soft ground, as tall as its line."""
    label = SafeLabel(text, "tag", name=name)
    label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return label


def show(label: SafeLabel, text: str) -> None:
    """Change what such a label shows."""
    found = marking_of(text)
    label.setText(said(text))
    theme.retone(label, high="true" if found is not None and rank(found)[0] > 0 else "false")


def markings_of(texts: Iterable[str]) -> list[Marking]:
    """The markings that banner lines were made of, each once; those that nobody marked left out."""
    found = (marking_of(text) for text in dict.fromkeys(texts))
    return [marking for marking in found if marking is not None]


class RowMarkings:
    """The markings of all rows of a list that comes page by page; of each page once."""

    def __init__(self, model: PagedModel[R], line: Callable[[R], str]) -> None:
        self._model, self._line = model, line
        self._texts: dict[str, None] = {}
        model.filled.connect(self._came)

    def found(self) -> list[Marking]:
        """Each marking once."""
        return markings_of(self._texts)

    def _came(self) -> None:
        if not self._model.arrived:
            self._texts.clear()
        self._texts.update(
            (self._line(row), None) for row in islice(self._model.rows(), self._model.arrived, None)
        )


def marking_of(text: str) -> Marking | None:
    """The marking that a banner line was made of; None for the line of what nobody marked.

    A line of a policy that does not ship is read as one of a policy that is not known, which counts
    as the most sensitive, until `resolved` finds it among the policies that are here.
    """
    head, *rest = text.removeprefix(f"{EXERCISE} · ").split(" · ")
    if head in ("", UNMARKED):
        return None
    level = _HEADS.get(head)
    if level is None:
        level = _strange(head)
    release = rest[0].removeprefix("REL TO ") if rest[:1] else ""
    to = tuple(release.split(", ")) if release != "".join(rest[:1]) else ()
    rest = rest[1:] if to else rest
    only = rest[0].removesuffix(" ONLY") if rest[:1] else ""
    eyes = tuple(only.split(", ")) if only != "".join(rest[:1]) else ()
    return msgspec.structs.replace(
        level, releasable_to=to, only=eyes, caveats=tuple(rest[1:] if eyes else rest)
    )


def _strange(head: str) -> Marking:
    """Policy and level are told apart only where that makes a marking."""
    word, _, after = head.partition(" ")
    for policy, level in ((word, after or word), (head, head)):
        try:
            return Marking(policy=policy, policy_id=_SOME, level=level)
        except ValueError:
            continue
    return Marking(policy="?", policy_id=_SOME, level="?")


def resolved(marking: Marking, known: Known) -> Marking:
    """The same marking under the policy that is here, if one of them writes its level so.

    Lists are made without the organisation's policies, so they name every level that meets; here
    the highest of them stands for all.
    """
    if marking.policy_id != _SOME:
        return marking
    heads = {
        level_words(made): made
        for policy in known.values()
        for level in (policy.levels if policy.id else ())
        for made in (Marking(policy=policy.name, policy_id=policy.id, level=level),)
    }
    named = [heads[one] for one in (level_words(marking), *marking.caveats) if one in heads]
    top = highest(named, known)
    if top is None or level_words(marking) not in heads:
        return marking
    return msgspec.structs.replace(
        marking,
        policy=top.policy,
        policy_id=top.policy_id,
        level=top.level,
        caveats=tuple(one for one in marking.caveats if one not in heads),
    )


# A line tells no identifier: this one, which no policy has, stands for it.
_SOME: Final = "0.0"
_HEADS: Final = {
    level_words(made): made
    for policy in POLICIES.values()
    for level in policy.levels
    for made in (Marking(policy=policy.name, level=level),)
}
