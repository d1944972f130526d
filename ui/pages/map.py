"""The map: all records with a place, what was taken in beside them, and writing from a place on it.

The list beside the map is the same to be heard: what is in view, the same choice, the same keys.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

import msgspec
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QListView, QSplitter, QStackedWidget, QWidget

from liaison import forms
from liaison.changes import Changes
from liaison.domain.marking import Marking
from liaison.domain.places import Place
from liaison.domain.record import Row
from liaison.grid import pointed
from liaison.ports import ContextEntry
from liaison.usecases import mapping, records
from liaison.usecases.mapping import Shown, Spot, Thing
from ui import hotnote, kinds, theme
from ui.build import bar, button, chip, column, empty_state, holder, row, scrolled
from ui.contextrow import nature_word, place_name, when
from ui.map.canvas import MapCanvas
from ui.map.index import SpotIndex
from ui.map.spotcard import SpotCard
from ui.marks import markings_of
from ui.menus import Choice, pop_up
from ui.paged import Column, PagedModel
from ui.pages.filters import Filters
from ui.pages.page import Desk, Page
from ui.safe import SafeLabel, name_of, tip
from ui.text import plural, tr
from ui.times import group

_SIDE: Final = 344  # pixels of the list
_SIDE_BY_SIDE: Final = 760  # of the page
_LEAST: Final = 112  # pixels of the list: two rows
_NEW: Final = (("incident", "I"), ("contact-log", "C"))
_HOT: Final = "H"


class MapPage(Page):
    """``show_item`` takes a record's id, and looks at it."""

    name = "map"
    title = "Map"
    icon = "map"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._stale = True
        self._known = False  # what there is to be seen
        self._spot: Spot | None = None  # the chosen one
        self._writable = not desk.session.read_only
        self._new = button(tr("New here"), "new-here", self._offer, icon="plus", token="accent")
        tip(self._new, tr("At the cross; the place is filled in"))
        self._new.setEnabled(self._writable)
        self.content.addWidget(bar(SafeLabel(tr(self.title), "title"), None, self._new))
        self._canvas = MapCanvas("map")
        self._canvas.picked.connect(self._offer_at)
        self._canvas.chosen.connect(self._choose)
        self._canvas.opened.connect(self._open)
        self._canvas.boxed.connect(
            lambda box: self._canvas.look(self._canvas.view.fitted(*map(float, box)))
        )
        self._canvas.settled.connect(self._settled)
        self._model = PagedModel[Thing](
            (Column(tr("In view"), _words, _icon),), self._fetch, _spoken, self
        )
        self._model.filled.connect(self._filled)
        self._panes = QSplitter()
        self._panes.setObjectName("map-panes")
        self._panes.setChildrenCollapsible(False)
        self._panes.addWidget(self._canvas)
        self._panes.addWidget(self._build_side())
        self._panes.setStretchFactor(0, 1)
        self._panes.setSizes([800, _SIDE])
        self.content.addWidget(self._panes, 1)
        self._add_keys()

    # What the window calls

    def opened(self) -> None:
        if self._stale:
            self._refresh()

    def begin(self) -> None:
        self._canvas.setFocus()

    def show_item(self, item: str) -> None:
        def found(spot: Spot | None) -> None:
            if spot is not None:
                self._choose(spot)

        self.read(lambda s: mapping.find(s, item), found)

    def changed(self, changes: Changes) -> None:
        if changes.records or changes.context:
            self._stale = True
            if self.isVisible():
                self._refresh()

    def markings(self) -> list[Marking]:
        rows = [one for one in self._model.rows() if isinstance(one, Row)]
        return markings_of([*(one.marking for one in rows), self._card.marking])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow, the list stands under the map."""
        super().resizeEvent(event)
        wide = self.width() >= _SIDE_BY_SIDE
        self._panes.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)

    # Building

    def _build_side(self) -> QWidget:
        self._own = chip(tr("Records"), "map-records")
        self._foreign = chip(tr("Context"), "map-context")
        for one in (self._own, self._foreign):
            one.setChecked(True)
            one.toggled.connect(lambda _on: self._refresh())
        tip(self._own, tr("What one of us recorded: filled marks"))
        tip(self._foreign, tr("What was taken in from others: hollow marks; filtered by time only"))
        self._filters = Filters(self, forms.kinds(), boxes=False)
        self._filters.changed.connect(self._refresh)
        self._count = SafeLabel("", "caption", name="map-count", wrap=True)
        chips = row(self._own, self._foreign, None, self._filters.button, gap=6)
        head = holder(
            column(chips, self._filters, self._count, gap=8, margins=(16, 12, 16, 8)), "pane"
        )
        self._list = QListView()
        self._list.setObjectName("map-list")
        self._list.setAccessibleName(tr("In view"))
        self._list.setModel(self._model)
        theme.role(self._list, "index")
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setUniformItemSizes(True)
        self._list.selectionModel().currentChanged.connect(lambda now, _old: self._point(now.row()))
        self._list.activated.connect(lambda _index: self._open_chosen())
        self._stack = QStackedWidget()
        self._stack.addWidget(holder(row(self._list, gap=0, margins=(10, 0, 2, 0))))
        self._stack.addWidget(
            empty_state(
                "map",
                tr("Nothing in view"),
                tr("Records with a place and context that was taken in show here."),
                name="map-empty",
            )
        )
        self._card = SpotCard(self._open_chosen)
        side = column(head, self._stack, self._card, gap=0)
        side.setStretch(1, 1)
        self._stack.setMinimumHeight(_LEAST)
        # In a low window it scrolls: the chosen point's button would lie under the edge.
        made = scrolled(holder(side, "pane"), "map-side")
        made.setMinimumWidth(280)
        return made

    def _add_keys(self) -> None:
        """On the map, a letter begins to write at the cross."""
        begins: list[tuple[str, Callable[[], object]]] = [
            (key, partial(self._write_here, kind)) for kind, key in _NEW
        ]
        for key, begin in [*begins, (_HOT, self._hot_note_here)]:
            made = QShortcut(QKeySequence(key), self._canvas)
            made.setContext(Qt.ShortcutContext.WidgetShortcut)
            made.activated.connect(begin)

    # Showing

    def _shown(self) -> Shown:
        wanted = self._filters.value()
        if len(wanted.kinds) == len(forms.kinds()):
            wanted = msgspec.structs.replace(wanted, kinds=())
        return Shown(wanted, self._own.isChecked(), self._foreign.isChecked())

    def _refresh(self) -> None:
        self._stale, shown = False, self._shown()
        self.read(lambda s: SpotIndex(mapping.spots(s, shown)), self._indexed)

    def _indexed(self, index: SpotIndex) -> None:
        self._known = True
        self._canvas.show_index(index)

    def _settled(self) -> None:
        if not self._known:
            return  # nothing can be counted yet
        counted = self._canvas.index.tally(self._canvas.view)
        words = tr("{records} and {rows} in view").format(
            records=plural(counted.records, "{n} record", "{n} records"),
            rows=plural(counted.context, "{n} row of context", "{n} rows of context"),
        )
        self._count.setText(words)
        self._model.refresh()
        singles = [*self._canvas.singles(), *([self._spot] if self._spot else [])]
        self.read(lambda s: mapping.sizes(s, singles), self._canvas.show_sizes)

    def _fetch(
        self, last: Thing | None, limit: int, land: Callable[[Sequence[Thing]], object]
    ) -> None:
        shown, box = self._shown(), self._canvas.view.box()
        self.read(lambda s: mapping.in_view(s, shown, box, last, limit), land)

    def _filled(self) -> None:
        self._stack.setCurrentIndex(0 if self._model.rowCount() else 1)
        self._select()
        self.desk.marked.emit()

    # Choosing

    def _choose(self, spot: Spot) -> None:
        """One point, on the map as in the list."""
        self._spot = spot
        self._canvas.mark(spot)
        self._select()

        def found(what: tuple[Thing | None, Place | None]) -> None:
            one, place = what
            if self._spot == spot and one is not None:
                self._card.show_thing(one, place)
                self.desk.marked.emit()

        self.read(lambda s: (mapping.thing(s, spot), mapping.place_of(s, spot)), found)

    def _select(self) -> None:
        """The chosen one's line, where it is among those that are there."""
        index = self._model.find(lambda one: mapping.spot_of(one) == self._spot)
        if self._spot is not None and index.isValid() and index != self._list.currentIndex():
            self._list.setCurrentIndex(index)

    def _point(self, number: int) -> None:
        rows = self._model.rows()
        if 0 <= number < len(rows):
            spot = mapping.spot_of(rows[number])
            if spot is not None and spot != self._spot:
                self._choose(spot)

    def _open_chosen(self) -> None:
        if self._spot is not None:
            self._open(self._spot)

    def _open(self, spot: Spot) -> None:
        self._choose(spot)
        if spot.kind:
            self.desk.go(kinds.home(spot.kind), spot.id)
        else:
            self.desk.go("context", spot.id)

    # Writing

    def _offer(self) -> None:
        self._offer_choices(self._canvas.middle(), None)

    def _offer_at(self, lat: float, lon: float) -> None:
        at = QPointF(*self._canvas.view.screen(lat, lon)).toPoint()
        self._offer_choices((lat, lon), self._canvas.mapToGlobal(at))

    def _offer_choices(self, place: tuple[float, float], at: QPoint | None) -> None:
        if not self._writable:
            return
        choices: list[Choice] = [
            (
                f"here-{kind}",
                kinds.icon(kind),
                f"{_here(kind)}   {key}",
                partial(self._write_at, kind, place),
            )
            for kind, key in _NEW
        ]
        hot = f"{tr('Hot note here')}   {_HOT}"
        choices.append(("here-hot", "note", hot, partial(self._hot_note_at, place)))
        pop_up(self._new, choices, at)

    def _write_here(self, kind: str) -> None:
        self._write_at(kind, self._canvas.middle())

    def _write_at(self, kind: str, at: tuple[float, float]) -> None:
        """A draft with its place filled in, no more exactly than the map was."""
        if not self._writable:
            return
        place = pointed(*at, self._canvas.view.precision)
        content = msgspec.structs.replace(records.blank(kind), place=place)

        def begun(outcome: tuple[str, Changes]) -> None:
            self.desk.go(kinds.home(kind), f"write:{outcome[0]}")

        self.write(lambda s: records.start(s, kind, content), begun)

    def _hot_note_here(self) -> None:
        self._hot_note_at(self._canvas.middle())

    def _hot_note_at(self, at: tuple[float, float]) -> None:
        hotnote.write(self, pointed(*at, self._canvas.view.precision).given)


def _here(kind: str) -> str:
    words = {"incident": tr("New incident here"), "contact-log": tr("New contact here")}
    return words[kind]


def _words(one: Thing) -> str:
    """A line of the list: what, and under it when and where."""
    if isinstance(one, ContextEntry):
        title, parts = one.row.title, (nature_word(one.row.nature), when(one.row.when))
        place = place_name(one.row.place)
    else:
        title, parts = one.title, (group(one.event_at, one.event_zone), "")
        place = name_of(one.place)
    second = "  ·  ".join(part for part in (*parts, place) if part)
    return f"{name_of(title, tr('Without a title'))}\n{second}"


def _spoken(one: Thing) -> str:
    sort = nature_word(one.row.nature) if isinstance(one, ContextEntry) else kinds.title(one.kind)
    return f"{sort}, {_words(one)}".replace("\n", ", ")


def _icon(one: Thing) -> tuple[str, str]:
    if isinstance(one, ContextEntry):
        return "context", "ink3"
    return kinds.icon(one.kind), "accent"
