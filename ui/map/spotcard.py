"""The chosen point in a few words, under the list beside the map."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from liaison.domain.places import spaced
from liaison.ports import ContextEntry
from liaison.usecases.mapping import Thing
from ui import kinds, marks
from ui.build import button, clear, column, row
from ui.contextrow import nature_word, when, where
from ui.marks import tag
from ui.safe import Rule, SafeLabel, name_of
from ui.text import tr
from ui.times import group

_LONGEST: Final = 160  # characters of a title


class SpotCard(QWidget):
    """Shows nothing until `show_thing`. ``marking`` is the banner of what it shows."""

    def __init__(self, open_it: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("map-card")
        self.marking = ""
        self._open_it = open_it
        self._inner = column(gap=4, margins=(16, 12, 16, 12))
        self.setLayout(column(Rule(), self._inner, gap=0))
        self.hide()

    def show_thing(self, one: Thing, metres: int) -> None:
        """Draw it; ``metres`` is how exactly its place is known, 0 where that is not stated."""
        clear(self._inner)
        if isinstance(one, ContextEntry):
            head, title = tag(nature_word(one.row.nature), "map-nature"), one.row.title
            lines = [when(one.row.when), where(one.row.place)]
            words, self.marking = tr("Show it in Context"), ""
        else:
            head, title = tag(kinds.title(one.kind), "map-kind"), one.title
            degrees = f"{one.lat}, {one.lon}"
            lines = [
                group(one.event_at, one.event_zone),
                "   ".join(part for part in (name_of(spaced(one.place)), degrees) if part),
            ]
            words, self.marking = tr("Open the record"), one.marking
        if metres:
            lines.append(_exactly(metres))
        top = row(head, None)
        if self.marking:
            top.addWidget(marks.mark(self.marking))
        self._inner.addLayout(top)
        shown = name_of(title, tr("Without a title"), _LONGEST)
        self._inner.addWidget(SafeLabel(shown, "strong", name="map-title", wrap=True))
        for line in lines:
            if line:
                self._inner.addWidget(SafeLabel(line, "quiet", wrap=True))
        self._inner.addSpacing(4)
        self._inner.addLayout(row(button(words, "map-open", self._open_it, icon="right"), None))
        self.show()


def _exactly(metres: int) -> str:
    if metres >= 1000:
        return tr("Known to within {n} km").format(n=f"{metres // 1000:,}")
    return tr("Known to within {n} m").format(n=metres)
