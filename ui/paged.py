"""One table model for every long list: rows come page by page as the view asks for them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItemModel

from ui import icons
from ui.safe import literal

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
ROW: Final = Qt.ItemDataRole.UserRole
PAGE: Final = 200
_MOST: Final = 2_000  # rows of one page, once a list is long: its end is to be reached
_FLAGS: Final = (
    Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
)
TYPED_MS: Final = 40  # a list is asked anew so long after the last key: at once, to people
_RIGHT: Final = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """One column: its heading, the text of a row, and optionally an icon as (name, token)."""

    title: str
    text: Callable[[R], str]
    icon: Callable[[R], tuple[str, str]] | None = None
    right: bool = False


class PagedModel(QStandardItemModel, Generic[R]):
    """Holds rows, never a connection. Its items are empty: Qt's own model is under it only to count
    them, since a list view asks for the number of rows at every row that it lays out.

    ``fetch(last, limit, land)`` asks for the rows after ``last`` (None: from the start) and has
    ``land(rows)`` called on the window's thread. ``spoken`` is what a screen reader says of a row.
    ``filled`` comes whenever a page has arrived, which begins at row ``arrived``: a list may be a
    hundred thousand rows long, and nobody may look at all of them for every page.
    """

    filled = Signal()

    def __init__(
        self,
        columns: Sequence[Column[R]],
        fetch: Callable[[R | None, int, Callable[[Sequence[R]], object]], object],
        spoken: Callable[[R], str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(0, len(columns), parent)
        self._columns = columns
        self._fetch = fetch
        self._spoken = spoken
        self._rows: list[R] = []
        self.arrived = 0
        self._more = True
        self._asked = False
        self._era = 0

    def row(self, index: Index) -> R | None:
        """The row behind an index; None for an invalid one."""
        return self._rows[index.row()] if index.isValid() else None

    def rows(self) -> Sequence[R]:
        """The rows fetched so far."""
        return self._rows

    def find(self, wanted: Callable[[R], bool], since: int = 0) -> QModelIndex:
        """The index of the first row that fits, from row ``since`` on, or an invalid one."""
        for number in range(since, len(self._rows)):
            if wanted(self._rows[number]):
                return self.index(number, 0)
        return QModelIndex()

    def refresh(self) -> None:
        """Ask again from the start; what is shown stays until the first page is there."""
        self._era += 1
        self._ask(None, first=True)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole and self._columns[section].right:
            return _RIGHT
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DecorationRole and column.icon:
            return icons.pixmap(*column.icon(row))
        if role == Qt.ItemDataRole.TextAlignmentRole and column.right:
            return _RIGHT
        if role == Qt.ItemDataRole.AccessibleTextRole and self._spoken:
            return self._spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole and self._spoken:
            return literal(self._spoken(row))
        return None

    def canFetchMore(self, parent: Index = _NOWHERE) -> bool:
        return not parent.isValid() and self._more and not self._asked and bool(self._rows)

    def fetchMore(self, parent: Index = _NOWHERE) -> None:
        if self.canFetchMore(parent):
            self._ask(self._rows[-1], first=False)

    def _ask(self, last: R | None, *, first: bool) -> None:
        self._asked = True
        era = self._era
        limit = PAGE if first else min(max(PAGE, len(self._rows) // 2), _MOST)

        def land(rows: Sequence[R]) -> None:
            if era == self._era:
                self._more = len(rows) == limit
                self._arrive(rows, first)

        self._fetch(last, limit, land)

    def _arrive(self, rows: Sequence[R], first: bool) -> None:
        self.arrived = 0 if first else len(self._rows)
        if first:
            self.beginResetModel()
            self._rows = list(rows)
            self.blockSignals(True)  # the number of rows is part of the reset
            self.setRowCount(len(rows))
            self.blockSignals(False)
            self.endResetModel()
        elif rows:
            self._rows.extend(rows)
            self.insertRows(self.arrived, len(rows))
        self._asked = False  # last: a view may ask for more from inside the insertion
        self.filled.emit()
