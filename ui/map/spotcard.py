"""The chosen point in a few words, under the list beside the map."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from liaison.domain.places import Place
from liaison.ports import ContextEntry
from liaison.usecases.mapping import Thing
from ui import kinds, marks
from ui.build import button, chain, clear, column, row
from ui.contextrow import nature_word, when
from ui.forms.when_where import position_text
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

    def show_thing(self, one: Thing, place: Place | None) -> None:
        """Draw it, with its whole place."""
        clear(self._inner)
        if isinstance(one, ContextEntry):
            head, title = tag(nature_word(one.row.nature), "map-nature"), one.row.title
            words, self.marking = tr("Show it in Context"), ""
            time = when(one.row.when)
        else:
            head, title = tag(kinds.title(one.kind), "map-kind"), one.title
            words, self.marking = tr("Open the record"), one.marking
            time = group(one.event_at, one.event_zone)
        lines = [time]
        if place is not None:
            lines += [name_of(place.name, longest=_LONGEST), position_text(place)]
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
        chain(self)  # else Tab comes to its button after the whole window
