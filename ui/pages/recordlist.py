"""A list of records: search box, filters as chips, saved searches, rows, and its empty states."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import msgspec
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QListView,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from liaison.domain.marking import Marking
from liaison.domain.record import Filter, Row, Snippet
from liaison.session import Session
from liaison.settings import SavedSearch
from liaison.usecases import finding, records
from liaison.usecases.finding import Found
from ui import theme
from ui.build import chip, column, empty_state, holder, row
from ui.marks import RowMarkings
from ui.paged import TYPED_MS, Column, PagedModel
from ui.pages.filters import Filters
from ui.pages.page import Page
from ui.pages.rowlist import RowDelegate, spoken
from ui.pages.searches import SavedSearches
from ui.safe import WordsLine, name_of
from ui.text import tr

_READ: Final = 2_000  # rows at a time, where all of a list are wanted


class RecordList(QWidget):
    """`chosen` comes when another row is pointed at, `entered` on Enter or a double click."""

    chosen = Signal(str)
    entered = Signal(object)  # Row
    filled = Signal()

    def __init__(
        self,
        page: Page,
        kinds: tuple[str, ...],
        empty_title: str,
        empty_text: str,
        begin: QPushButton,
    ) -> None:
        super().__init__()
        self._page = page
        self._state = ""
        self._current = ""
        self._begins, self._first = False, begin
        self._delegate = RowDelegate(self, kinds=len(kinds) > 1)
        self._model = PagedModel[Row](
            (Column(tr("Record"), lambda r: r.title),),
            self._fetch,
            lambda r: spoken(r, self._delegate.witnessed, late=r.record in self._delegate.late),
            self,
        )
        self._markings = RowMarkings(self._model, lambda r: r.marking)
        self._model.filled.connect(self._filled)
        self._list = self._build_list()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPED_MS)
        self._pause.timeout.connect(self.refresh)
        self._search = self._build_search()
        self._chips = self._build_chips()
        self._filters = Filters(page, kinds)
        self._filters.changed.connect(self.refresh)
        self._saved = SavedSearches(page, self._wanted, self._take_up)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._list)
        self._stack.addWidget(
            empty_state(page.icon, tr(empty_title), tr(empty_text), begin, name="empty-first")
        )
        self._stack.addWidget(
            empty_state("search", tr("Nothing fits"), tr("Try fewer words, or another filter."))
        )
        chips = row(*self._chips.values(), None, self._filters.button, gap=6)
        parts = (self._search, chips, self._filters, self._saved)
        self._head = holder(column(*parts, gap=8, margins=(16, 12, 16, 12)))
        pane = holder(column(self._head, self._stack, gap=0), "pane")
        self.setLayout(row(pane, gap=0))
        self._stack.setMinimumWidth(300)  # the head needs more where its words are longer

    @property
    def bare(self) -> bool:
        """Whether there is no record of the kind at all."""
        return self._stack.currentIndex() == 1

    def markings(self) -> list[Marking]:
        """The markings of the rows fetched: their titles show."""
        return self._markings.found()

    def refresh(self) -> None:
        """Ask for the list anew."""
        self._model.refresh()
        self._saved.refresh()

    def mark(self, record: str) -> None:
        """Select a record's row without choosing it again; empty: none."""
        self._current = record
        if record:
            self._select(0)
        else:
            self._list.clearSelection()

    def _select(self, since: int) -> None:
        """Select the current record's row, if it is among those from ``since`` on."""
        index = self._model.find(lambda r: r.record == self._current, since)
        if index.isValid() and not self._list.selectionModel().isSelected(index):
            self._list.setCurrentIndex(index)

    def narrow(self, state: str) -> None:
        """Show one state alone, or all with an empty one."""
        self._chips[state].setChecked(True)
        self._state = state
        self.refresh()

    def show_all(self, kind: str = "", status: str = "") -> None:
        """Show all there is, or all of one kind or status."""
        self._take_up(SavedSearch(name="-", query="", wanted=Filter(kind=kind, status=status)))

    def begin(self) -> None:
        """Put the cursor into the list, or where nothing is in it on what begins a first record."""
        self._begins = True  # what is in it may still be under way
        self._focus()

    def search(self) -> None:
        """Put the cursor into the search box."""
        self._search.setFocus()
        self._search.selectAll()

    def _build_list(self) -> QListView:
        made = QListView()
        made.setObjectName("records")
        made.setAccessibleName(tr(self._page.title))
        made.setModel(self._model)
        made.setItemDelegate(self._delegate)
        made.setUniformItemSizes(True)
        made.setMouseTracking(True)
        made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        made.selectionModel().selectionChanged.connect(lambda *_: self._pointed())
        made.activated.connect(lambda _index: self._activated())
        theme.role(made, "plain")
        return made

    def _build_search(self) -> WordsLine:
        words = tr("Search in {title}").format(title=tr(self._page.title).lower())
        made = WordsLine("search", words)
        made.setAccessibleName(words)
        made.setClearButtonEnabled(True)
        made.textChanged.connect(lambda _text: self._pause.start())
        made.escaped.connect(made.clear)
        made.stepped.connect(lambda _by: self._list.setFocus())
        return made

    def _build_chips(self) -> dict[str, QPushButton]:
        chips = {
            "": chip(tr("All"), "chip-all"),
            "draft": chip(tr("Drafts"), "chip-draft"),
            "sealed": chip(tr("Sealed"), "chip-sealed"),
            "amended": chip(tr("Amended"), "chip-amended"),
        }
        together = QButtonGroup(self)
        for state, one in chips.items():
            together.addButton(one)
            one.clicked.connect(lambda _=False, state=state: self.narrow(state))
        chips[""].setChecked(True)
        return chips

    def show_witnessed(self, size: int) -> None:
        """How many entries of the own log others have seen."""
        if size != self._delegate.witnessed:
            self._delegate.witnessed = size
            self._list.viewport().update()

    def show_late(self, late: frozenset[str]) -> None:
        """Which records came after their authors' keys were revoked."""
        if late != self._delegate.late:
            self._delegate.late = late
            self._list.viewport().update()

    def _wanted(self) -> SavedSearch:
        """What the list is asked for, under no name yet."""
        wanted = msgspec.structs.replace(self._filters.value(), state=self._state)
        return SavedSearch(name="-", query=self._search.plain().strip(), wanted=wanted)

    def all_sealed(self) -> Callable[[Session], list[str]]:
        """What reads the ids of the sealed records of the list, also of those not fetched yet."""
        asked = self._wanted()

        def read(session: Session) -> list[str]:
            found: list[str] = []
            last: Row | None = None
            while True:
                rows = _rows(session, asked, last, _READ)
                found += (row.record for row in rows if row.version)
                if len(rows) < _READ:
                    return found
                last = rows[-1]

        return read

    def _take_up(self, saved: SavedSearch) -> None:
        """Ask for what was saved."""
        self._search.setText(saved.query)
        self._filters.load(saved.wanted)
        self._chips.get(saved.wanted.state, self._chips[""]).setChecked(True)
        self._state = saved.wanted.state
        self.refresh()

    def _fetch(self, last: Row | None, limit: int, land: Callable[[Sequence[Row]], object]) -> None:
        asked = self._wanted()
        query, wanted = asked.query, asked.wanted
        if not query:
            self._delegate.snippets = {}
            self._page.read(lambda s: _rows(s, asked, last, limit), land)
            return
        after = last.seq if last else None

        def found(results: list[Found]) -> None:
            if last is None:
                self._delegate.snippets = {}
            self._delegate.snippets.update((one.row.record, _quoted(one)) for one in results)
            land([one.row for one in results])

        self._page.read(lambda s: finding.find(s, query, wanted, after, limit), found)

    def _filled(self) -> None:
        if self._model.rowCount():
            self._stack.setCurrentIndex(0)
            self._list.scheduleDelayedItemsLayout()  # rows are higher while they quote
        else:
            asked = self._search.plain().strip() or self._state or self._filters.narrows
            narrowed = bool(asked)
            self._stack.setCurrentIndex(2 if narrowed else 1)
        self._head.setVisible(not self.bare)  # there is nothing to look for
        if self._current:
            self._select(self._model.arrived)
        if self._begins:
            self._begins = False
            self._focus()
        self.filled.emit()

    def _focus(self) -> None:
        if self.isVisible():  # the page may have been left meanwhile
            (self._first if self.bare else self._list).setFocus()

    def _pointed(self) -> None:
        selected = self._list.selectedIndexes()
        found = self._model.row(selected[0]) if selected else None
        if found is not None and found.record != self._current:
            self.chosen.emit(found.record)

    def _activated(self) -> None:
        found = self._model.row(self._list.currentIndex())
        if found is not None and found.record != self._current:
            self._list.setCurrentIndex(self._list.currentIndex())
        elif found is not None:
            self.entered.emit(found)


def _rows(session: Session, asked: SavedSearch, last: Row | None, limit: int) -> list[Row]:
    """The rows after one of those that were asked for."""
    if asked.query:
        return records.search(session, asked.query, asked.wanted, last.seq if last else None, limit)
    place = (last.event_at, last.seq) if last else None
    return records.page(session, asked.wanted, place, limit)


def _quoted(one: Found) -> Snippet:
    """The piece that matches; of an attachment it is said so."""
    if not one.attachment:
        return one.snippet
    where = tr("In the file {name}: ").format(name=name_of(one.attachment, longest=60))
    return ((where, False), *one.snippet)
