"""Context: what others recorded, taken in from files; read-only and never mixed with records."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QListView,
    QSplitter,
    QStackedWidget,
    QTableView,
    QWidget,
)

from liaison.changes import Changes
from liaison.ports import Batch, ContextEntry
from liaison.usecases import importing
from liaison.usecases.importing import ImportPreview
from ui import ask
from ui.build import bar, button, column, empty_state, holder, row
from ui.contextrow import ContextRowView, nature_word, place_name, when, where
from ui.importdialog import ImportDialog
from ui.paged import TYPED_MS, Column, PagedModel
from ui.pages.page import Desk, Page
from ui.rowtable import row_table
from ui.safe import SafeLabel, WordsLine, name_of
from ui.text import listed, noop, plural, tr
from ui.times import group
from ui.working import Working

_FILES: Final = 248  # pixels
_ROW: Final = 304
_SIZES: Final = [520, _ROW]
_STACKED: Final = [300, 200]  # list and row, one under the other
_SIDE_BY_SIDE: Final = 960  # of the page
_WITH_FILES: Final = 640


class ContextPage(Page):
    """The files on the left, their rows in the middle, the chosen row at the right."""

    name = "context"
    title = noop("Context")
    icon = "context"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._batches: dict[str, Batch] = {}
        self._batch = ""  # the chosen one's id
        self._stale = True
        self._writable = not desk.session.read_only
        self._take = button(
            tr("Take in a file…"), "import", self._import, role="primary", icon="plus"
        )
        self._take.setEnabled(self._writable)
        self.content.addWidget(bar(SafeLabel(tr(self.title), "title"), None, self._take))
        self._working = Working("importing")
        self.content.addLayout(column(self._working, margins=(24, 0, 24, 0), gap=0))
        self._files_model = PagedModel[Batch](
            (Column(tr("File"), self._file_words, _file_icon),),
            lambda last, _limit, land: land(() if last else tuple(self._batches.values())),
            lambda batch: self._file_words(batch).replace("\n", ", "),
            self,
        )
        self._rows_model = PagedModel[ContextEntry](
            (
                Column(tr("When"), lambda e: when(e.row.when)),
                Column(tr("What"), lambda e: name_of(e.row.title, tr("Without a title"))),
                Column(tr("Where"), lambda e: place_name(e.row.place)),
                Column(tr("Kind"), lambda e: nature_word(e.row.nature)),
            ),
            self._fetch,
            _spoken,
            self,
        )
        self._rows_model.filled.connect(self._came)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPED_MS)
        self._pause.timeout.connect(self._rows_model.refresh)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._build_body())
        self._stack.addWidget(self._build_empty())
        self.content.addWidget(self._stack, 1)

    # What the window calls

    def opened(self) -> None:
        if self._stale:
            self._refresh()

    def begin(self) -> None:
        (self._search if self._batches else self._take).setFocus()

    def show_item(self, item: str) -> None:
        """A batch by its id, or ``import`` to choose a file."""
        if item == "import":
            self._import()
        else:
            self._batch = item
            self._refresh()

    def changed(self, changes: Changes) -> None:
        if changes.context:
            self._stale = True
            if self.isVisible():
                self._refresh()

    def do(self, action: str) -> bool:
        if action != "find" or not self._batches:
            return False
        self._search.setFocus()
        self._search.selectAll()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow, the row stands under the list; very narrow, the files give way."""
        super().resizeEvent(event)
        wide = self.width() >= _SIDE_BY_SIDE
        turned = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if turned != self._panes.orientation():
            self._panes.setOrientation(turned)
            self._panes.setSizes(_SIZES if wide else _STACKED)
        self._files_pane.setVisible(self.width() >= _WITH_FILES)

    # Building

    def _build_body(self) -> QWidget:
        self._files = QListView()
        self._files.setObjectName("context-files")
        self._files.setAccessibleName(tr("Files taken in"))
        self._files.setModel(self._files_model)
        self._files.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._files.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._files.selectionModel().currentChanged.connect(
            lambda now, _old: self._chose(now.row())
        )
        self._remove = button(
            tr("Remove this file…"), "remove-context", self._ask_remove, role="quiet", icon="trash"
        )
        self._remove.setEnabled(False)
        left = column(
            SafeLabel(tr("Files taken in"), "field"), self._files, row(self._remove, None),
            gap=8, margins=(16, 16, 16, 12),
        )  # fmt: skip
        left.setStretch(1, 1)
        files = holder(left, "canvas")
        files.setFixedWidth(_FILES)
        self._search = WordsLine("search-context", tr("Search in all files"))
        self._search.setAccessibleName(self._search.placeholderText())
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(lambda _text: self._pause.start())
        self._search.escaped.connect(self._search.clear)
        self._count = SafeLabel("", "caption", name="context-count", wrap=True)
        self._table = self._build_table()
        self._search.stepped.connect(lambda _by: self._table.setFocus())
        head = holder(column(self._search, self._count, gap=6, margins=(16, 12, 16, 8)))
        middle = column(head, self._table, gap=0)
        middle.setStretch(1, 1)
        self._row = ContextRowView()
        self._panes = QSplitter()
        self._panes.setObjectName("context-panes")
        self._panes.setChildrenCollapsible(False)
        self._panes.addWidget(holder(middle, "surface"))
        self._panes.addWidget(holder(row(self._row, gap=0), "rail"))
        self._panes.setStretchFactor(0, 1)
        self._panes.setSizes(_SIZES)
        body = row(files, self._panes, gap=0)
        body.setStretch(1, 1)
        self._files_pane = files
        return holder(body)

    def _build_table(self) -> QTableView:
        view = row_table(self._rows_model, "context-rows", tr("Rows"), height=36)
        head = view.horizontalHeader()
        for section, width in enumerate((128, 200, 156, 92)):
            view.setColumnWidth(section, width)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        view.selectionModel().currentRowChanged.connect(lambda now, _old: self._read_row(now.row()))
        return view

    def _build_empty(self) -> QWidget:
        first = button(tr("Take in a first file…"), "import-first", self._import, icon="plus")
        first.setEnabled(self._writable)
        return empty_state(
            "context",
            tr("No context yet"),
            tr(
                "Take in what others recorded: tables and maps (CSV, GeoJSON), contact cards "
                "(vCard), calendars (iCalendar). None of us witnessed it, so it is read-only, "
                "marked as what it is, and leaves in no bundle."
            ),
            first,
            name="no-context",
        )

    # Showing

    def _refresh(self) -> None:
        self._stale = False
        self.read(importing.batches, self._show)

    def _show(self, found: list[Batch]) -> None:
        self._batches = {batch.id: batch for batch in found}
        if self._batch not in self._batches:
            self._batch = found[0].id if found else ""
        self._row.clear()
        self._files_model.refresh()
        chosen = list(self._batches).index(self._batch) if self._batch else -1
        self._files.setCurrentIndex(self._files_model.index(chosen, 0))
        self._remove.setEnabled(self._writable and bool(self._batch))
        self._stack.setCurrentIndex(0 if found else 1)
        self._rows_model.refresh()

    def _chose(self, number: int) -> None:
        ids = list(self._batches)
        if 0 <= number < len(ids) and ids[number] != self._batch:
            self._batch = ids[number]
            self._search.clear()
            self._pause.start()

    def _fetch(
        self,
        last: ContextEntry | None,
        limit: int,
        land: Callable[[Sequence[ContextEntry]], object],
    ) -> None:
        after, words, batch = last.seq if last else None, self._search.plain().strip(), self._batch
        if words:
            self.read(lambda s: importing.search(s, words, after, limit), land)
        else:
            self.read(lambda s: importing.rows(s, batch, after, limit), land)

    def _came(self) -> None:
        shown = self._rows_model.rowCount()
        if self._search.plain().strip():
            more = "+" if self._rows_model.canFetchMore() else ""
            rows = plural(shown, "{n} row found", "{n} rows found")
            self._count.setText(f"{rows}{more}" if shown else tr("Nothing found in any file."))
        elif (batch := self._batches.get(self._batch)) is not None:
            words = tr("{rows}, taken in {when}. None of us witnessed them.")
            self._count.setText(
                words.format(
                    rows=plural(batch.rows, "{n} row", "{n} rows"),
                    when=group(batch.taken_at, self.desk.zone),
                )
            )

    def _read_row(self, number: int) -> None:
        rows = self._rows_model.rows()
        if 0 <= number < len(rows):
            self._row.show_row(rows[number], self._batches.get(rows[number].batch))

    def _file_words(self, batch: Batch) -> str:
        rows = plural(batch.rows, "{n} row", "{n} rows")
        return f"{name_of(batch.file, longest=60)}\n{nature_word(batch.nature)}  {rows}"

    # Doing

    def _import(self) -> None:
        if not self._writable or self._working.running:
            return
        path = ask.file(self, tr("Take in a file as context"), tr("Look at it"))
        if path is not None:
            self.import_from(path)

    def import_from(self, path: Path) -> None:
        """Read a file, show what it would give, and take it in if that is wanted."""
        watch = self._working.begin(tr("Reading {file}").format(file=name_of(path.name)))
        self.aside(
            lambda s: importing.preview(s, path, None, watch),
            lambda shown: self._previewed(path, shown),
            self._failed,
        )

    def _previewed(self, path: Path, shown: ImportPreview) -> None:
        self._working.end()
        dialog = ImportDialog(self, path, shown)
        if not dialog.ask():
            return
        mapping, note, name = dialog.mapping, dialog.note(), dialog.kept_as()
        if name:
            self.write(lambda s: importing.keep_mapping(s, name, mapping), lambda _changes: None)
        watch = self._working.begin(tr("Taking in {file}").format(file=name_of(path.name)))
        self.aside(
            lambda s: importing.import_file(s, path, mapping, watch, note=note),
            lambda outcome: self._imported(outcome[0]),
            self._failed,
        )

    def _imported(self, batch: Batch) -> None:
        self._working.end()
        rows = plural(batch.rows, "{n} row", "{n} rows")
        self.desk.toast(tr("Taken in as context: {rows}").format(rows=rows))
        self._batch = batch.id
        self._refresh()

    def _failed(self, error: Exception) -> None:
        self._working.end()
        self.complain(error)

    def _ask_remove(self) -> None:
        batch = self._batches.get(self._batch)
        if batch is None:
            return
        reason = ask.reason(
            self,
            tr("Remove this file's rows?"),
            tr("{rows} of {file} go for good. The audit trail keeps that they were here.").format(
                rows=plural(batch.rows, "{n} row", "{n} rows"), file=name_of(batch.file)
            ),
            tr("Remove them"),
        )
        if reason is not None:
            self.act(lambda s: importing.remove(s, batch.id, reason), tr("Removed"))


def _file_icon(batch: Batch) -> tuple[str, str]:
    return ("place", "ink2") if batch.source == "geojson" else ("file", "ink2")


def _spoken(entry: ContextEntry) -> str:
    one = entry.row
    parts = (nature_word(one.nature), name_of(one.title), when(one.when), where(one.place))
    return listed(part for part in parts if part)
