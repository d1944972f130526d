"""Pointing at a record: type a few of its words, take one of the list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from liaison.domain.record import Filter, Row
from liaison.domain.refusals import NotFound
from liaison.session import Session
from liaison.usecases import records
from ui import icons, kinds, theme
from ui.dialog import Dialog
from ui.forms.bench import Bench, Chosen, Named, Now
from ui.marks import markings_of
from ui.paged import TYPED_MS
from ui.pages.page import Page
from ui.safe import WordsLine
from ui.text import tr

_MOST: Final = 50


class Picker(Dialog):
    """`taken` is the record pointed at, once the dialog was accepted."""

    def __init__(self, parent: QWidget, page: Page, wanted: tuple[str, ...]) -> None:
        super().__init__(parent, "picker", tr("Choose a record"))
        self.taken: Row | None = None
        self._page, self._filter = page, Filter(kinds=wanted)
        self._line = WordsLine("picker-line", tr("Some of its words"))
        self._line.setAccessibleName(tr("Some of its words"))
        self._list = QListWidget()
        self._list.setObjectName("picker-list")
        self._list.setAccessibleName(tr("Records that fit"))
        self._list.setIconSize(QSize(16, 16))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.role(self._list, "boxed")
        self.add(self._line)
        self.add(self._list)
        self.body.setStretch(self.body.count() - 1, 1)
        self._go = self.end_with(tr("Choose"), name="picker-go", accept=self._take)
        self._go.setEnabled(False)
        self.resize(600, 440)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(TYPED_MS)
        self._wait.timeout.connect(self._search)
        self._line.textChanged.connect(lambda _text: self._wait.start())
        self._line.returnPressed.connect(self._take)
        self._line.escaped.connect(self.reject)
        self._line.stepped.connect(self._step)
        # The cursor stays in the line: who does not see the list hears there what is marked.
        self._list.currentTextChanged.connect(self._line.setAccessibleDescription)
        self._list.itemDoubleClicked.connect(lambda _item: self._take())
        self._line.setFocus()
        self._search()

    def done(self, result: int) -> None:
        self._page.desk.lay_over([])
        super().done(result)

    def _search(self) -> None:
        query, wanted = self._line.plain().strip(), self._filter

        def work(s: Session) -> tuple[str, list[Row]]:
            if query:
                return query, records.search(s, query, wanted, None, _MOST)
            return query, records.page(s, wanted, None, _MOST)

        self._page.desk.lanes.read(self, work, self._found, self._page.complain)

    def _found(self, found: tuple[str, Sequence[Row]]) -> None:
        query, rows = found
        if query != self._line.plain().strip():
            return
        self._page.desk.lay_over(markings_of(row.marking for row in rows))
        self._list.clear()
        for row in rows:
            item = QListWidgetItem(icons.icon(kinds.icon(row.kind)), f" {kinds.words(row)}")
            item.setData(Qt.ItemDataRole.UserRole, row)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._go.setEnabled(bool(rows))

    def _step(self, by: int) -> None:
        if count := self._list.count():
            self._list.setCurrentRow((self._list.currentRow() + by) % count)

    def _take(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self.taken = item.data(Qt.ItemDataRole.UserRole)
            self.accept()


def bench(page: Page, now: Now) -> Bench:
    """The bench of a form that is written on a page."""

    def row(owner: QObject, record: str, then: Named) -> None:
        def work(s: Session) -> Row | None:
            try:
                return records.show(s, record).row
            except NotFound:
                return None

        page.desk.lanes.read(owner, work, then, page.complain)

    def choose(parent: QWidget, wanted: tuple[str, ...], then: Chosen) -> None:
        picker = Picker(parent, page, wanted)
        if picker.ask() and picker.taken is not None:
            then(picker.taken)

    return Bench(now, row, choose)
