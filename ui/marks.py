"""Short labels that stand out: markings in a box, tags; and reading a banner line back."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import islice
from typing import TypeVar

from PySide6.QtWidgets import QSizePolicy

from liaison.domain.marking import POLICIES, UNMARKED, Marking, rank
from ui import theme
from ui.paged import PagedModel
from ui.safe import SafeLabel

R = TypeVar("R")


def mark(text: str, name: str = "marking") -> SafeLabel:
    """A banner line as a boxed label; drawn inverse above the bottom level of its policy."""
    label = SafeLabel(text or UNMARKED, "mark", name=name)
    label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    show(label, text)
    return label


def tag(text: str, name: str = "") -> SafeLabel:
    """A word on a soft ground, as tall as its line."""
    label = SafeLabel(text, "tag", name=name)
    label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return label


def show(label: SafeLabel, text: str) -> None:
    """Change what such a label shows."""
    found = marking_of(text)
    label.setText(text or UNMARKED)
    theme.retone(label, high="true" if found is not None and rank(found)[0] > 0 else "false")


def markings_of(texts: Iterable[str]) -> list[Marking]:
    """The markings that banner lines were made of, each once; the empty and unknown left out."""
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
    """The marking that a banner line was made of; None for one that names no known level."""
    head, *rest = text.split(" · ")
    for policy in POLICIES.values():
        for level in policy.levels:
            prefix = "" if level.startswith("COSMIC") else policy.prefix
            if head == prefix + level:
                release = rest[0].removeprefix("REL TO ") if rest[:1] else ""
                to = tuple(release.split(", ")) if release != "".join(rest[:1]) else ()
                return Marking(
                    policy=policy.name,
                    level=level,
                    releasable_to=to,
                    caveats=tuple(rest[1:] if to else rest),
                )
    return None
