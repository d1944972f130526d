"""The palette: type a few letters and get the record or the action. And the sheet of all keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QGridLayout,
    QLayout,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from liaison.usecases import finding
from liaison.usecases.finding import Found
from ui import icons, kinds, theme
from ui.actions import ACTIONS, shown_key
from ui.build import column, row
from ui.dialog import Dialog
from ui.marks import markings_of
from ui.paged import TYPED_MS
from ui.pages.page import Desk
from ui.pages.rowlist import one_line
from ui.safe import SafeLabel, WordsLine
from ui.text import tr

_MOST_RECORDS: Final = 8
_KEY: Final = Qt.ItemDataRole.UserRole + 1


class Palette(Dialog):
    """Records whose words fit, then actions whose words fit; Enter takes what is marked."""

    def __init__(self, parent: QWidget, desk: Desk, chosen: Callable[[str], object]) -> None:
        super().__init__(parent, "palette", tr("Search"))
        self._desk, self._chosen = desk, chosen
        self._line = WordsLine("palette-line", tr("Search everything, or type what to do"))
        self._line.setAccessibleName(tr("Search everything, or type what to do"))
        self._list = QListWidget()
        self._list.setObjectName("palette-list")
        self._list.setAccessibleName(tr("Records and actions that fit"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setIconSize(QSize(16, 16))
        self._list.setItemDelegate(_KeyDelegate(self._list))
        theme.role(self._list, "boxed")
        self.add(self._line)
        self.add(self._list)
        self.body.setStretch(self.body.count() - 1, 1)
        self.resize(640, 480)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(TYPED_MS)
        self._wait.timeout.connect(self._search)
        self._line.textChanged.connect(lambda _text: self._typed())
        self._line.returnPressed.connect(self._take)
        self._line.escaped.connect(self.reject)
        self._line.stepped.connect(self._step)
        # The cursor stays in the line: who does not see the list hears there what is marked.
        self._list.currentTextChanged.connect(self._line.setAccessibleDescription)
        self._list.itemClicked.connect(lambda _item: self._take())
        self._fill(())
        self._line.setFocus()

    def done(self, result: int) -> None:
        self._desk.lay_over([])
        super().done(result)

    def _typed(self) -> None:
        self._fill(())
        self._wait.start()

    def _search(self) -> None:
        query = self._line.plain()
        if not query.strip():
            return
        self._desk.lanes.read(
            self,
            lambda s: (query, finding.find(s, query, limit=_MOST_RECORDS)),
            lambda found: self._fill(found[1]) if found[0] == self._line.plain() else None,
            lambda _error: None,
        )

    def _fill(self, found: Sequence[Found]) -> None:
        """Records, each with the piece of its text that fits, then actions."""
        self._list.clear()
        self._desk.lay_over(markings_of(one.row.marking for one in found))
        for one in found:
            row, quoted = one.row, one_line("".join(part for part, _ in one.snippet)).strip()
            words = f"{kinds.words(row)}\n {quoted}" if quoted else kinds.words(row)
            self._add(kinds.icon(row.kind), words, (kinds.home(row.kind), row.record))
        wanted = self._line.plain().casefold().split()
        for action in ACTIONS:
            words = action.said
            if action.name != "palette" and all(w in words.casefold() for w in wanted):
                self._add(action.icon, words, (action.name, ""), shown_key(action.key))
        self._list.setCurrentRow(0)

    def _add(self, icon: str, words: str, target: tuple[str, str], key: str = "") -> None:
        item = QListWidgetItem(icons.icon(icon), f" {words}")
        item.setData(Qt.ItemDataRole.UserRole, target)
        item.setData(_KEY, key)
        self._list.addItem(item)

    def _step(self, by: int) -> None:
        count = self._list.count()
        if count:
            self._list.setCurrentRow((self._list.currentRow() + by) % count)

    def _take(self) -> None:
        item = self._list.currentItem()
        if item is None:
            return
        name, record = item.data(Qt.ItemDataRole.UserRole)
        self.accept()
        if record:
            self._desk.go(name, record)
        else:
            self._chosen(name)


class _KeyDelegate(QStyledItemDelegate):
    """Writes an action's key at the right end of its row."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        box: QRect = option.rect
        painter.save()
        painter.setPen(theme.color("ink3"))
        end = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignRight)
        flags = end | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a key is always Latin
        painter.drawText(box.adjusted(12, 0, -12, 0), flags, index.data(_KEY))
        painter.restore()


def show_keys(parent: QWidget) -> None:
    """The F1 sheet."""
    dialog = Dialog(parent, "keys", tr("Keys at a glance"))
    dialog.setMinimumWidth(min(760, parent.window().width() - 40))
    groups = list(dict.fromkeys(action.group for action in ACTIONS))
    # The last group is as long as the others: a low screen has room for them side by side.
    sides = row(_keys(groups[:-1]), _keys(groups[-1:]), gap=40)
    sides.setStretch(0, 3)
    sides.setStretch(1, 2)
    dialog.add(sides)
    dialog.end_with(tr("Close"), no="")
    dialog.ask()


def _keys(groups: Sequence[str]) -> QLayout:
    """The keys of some groups, one under the other."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(8)
    line = 0
    for group in groups:
        label = SafeLabel(tr(group), "field")
        label.setContentsMargins(0, 8 if line else 0, 0, 0)
        grid.addWidget(label, line, 0, 1, 2)
        line += 1
        for action in ACTIONS:
            if action.group == group and action.key:
                grid.addWidget(SafeLabel(shown_key(action.key), "tag"), line, 0)
                grid.addWidget(SafeLabel(action.said), line, 1)
                line += 1
    grid.setColumnStretch(1, 1)
    return column(grid, None, gap=0)
