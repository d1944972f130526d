"""A list to choose several things from: two lines a row, a box to tick, searchable by its owner."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ui import icons, theme
from ui.paged import ROW, Column, Index, PagedModel
from ui.text import listed

R = TypeVar("R")
_HEIGHT: Final = 52
_TICK: Final = Qt.ItemDataRole.CheckStateRole


@dataclass(frozen=True, slots=True)
class Look:
    """How a row looks: two lines, an icon before the second one, a short mark at the right."""

    title: str
    detail: str
    icon: str = ""
    token: str = "ink3"
    mark: str = ""


class Checklist(PagedModel[R], Generic[R]):
    """Rows that are chosen or not; what is chosen stays so while the list is searched."""

    ticked = QtSignal()

    def __init__(
        self,
        key: Callable[[R], str],
        look: Callable[[R], Look],
        fetch: Callable[[R | None, int, Callable[[Sequence[R]], object]], object],
        parent: QObject | None = None,
    ) -> None:
        def spoken(one: R) -> str:
            seen = look(one)
            return listed(part for part in (seen.title, seen.detail, seen.mark) if part)

        super().__init__((Column("", lambda r: look(r).title),), fetch, spoken, parent)
        self._key = key
        self.look = look
        self.chosen: dict[str, R] = {}

    def toggle(self, index: Index) -> None:
        """Choose a row, or no longer."""
        one = self.row(index)
        if one is None:
            return
        key = self._key(one)
        if self.chosen.pop(key, None) is None:
            self.chosen[key] = one
        self.dataChanged.emit(index, index)
        self.ticked.emit()

    def choose(self, rows: Sequence[R]) -> None:
        """Choose exactly these."""
        self.chosen = {self._key(one): one for one in rows}
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0))
        self.ticked.emit()

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == _TICK and index.isValid():
            one = self.row(index)
            taken = one is not None and self._key(one) in self.chosen
            return Qt.CheckState.Checked if taken else Qt.CheckState.Unchecked
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != _TICK:
            return False
        if (self.data(index, _TICK) == Qt.CheckState.Checked) != (
            Qt.CheckState(value) == Qt.CheckState.Checked
        ):
            self.toggle(index)
        return True


class CheckView(QListView):
    """The view of a `Checklist`: a click anywhere on a row, Space or Enter ticks it."""

    def __init__(self, model: Checklist[R], name: str, spoken: str) -> None:
        super().__init__()
        self._list: Checklist[Any] = model
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setModel(model)
        self.setItemDelegate(_Delegate(model, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.role(self, "boxed")
        self.clicked.connect(model.toggle)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._list.toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)


class _Delegate(QStyledItemDelegate):
    """Draws a box to tick and the two lines of a `Look`."""

    def __init__(self, model: Checklist[R], parent: QObject) -> None:
        super().__init__(parent)
        self._look: Callable[[Any], Look] = model.look

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(160, _HEIGHT)

    def editorEvent(self, *_: object) -> bool:
        return False  # the view ticks on a click anywhere; the box must not tick it back

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        whole: QRect = option.rect
        state: QStyle.StateFlag = option.state
        direction: Qt.LayoutDirection = option.direction
        look = self._look(index.data(ROW))
        ticked = index.data(_TICK) == Qt.CheckState.Checked
        painter.save()
        painter.setClipRect(whole)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if ticked:
            painter.fillRect(whole, theme.color("accent_soft"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(whole, theme.color("hover"))
        painter.fillRect(whole.left(), whole.bottom(), whole.width(), 1, theme.color("line"))

        def at(x: int, y: int, width: int, height: int) -> QRect:
            box = QRect(whole.left() + x, whole.top() + y, width, height)
            return QStyle.visualRect(direction, whole, box)

        _box(painter, at(12, 18, 16, 16), ticked)
        right = whole.width() - 12
        if look.mark:
            right -= _mark(painter, at(0, 9, right, 16), look.mark, direction) + 8
        _text(painter, at(40, 7, right - 40, 20), look.title, "ink", 13, direction, bold=True)
        start = 40
        if look.icon:
            icons.paint(painter, look.icon, look.token, QRectF(at(40, 29, 14, 14)))
            start = 58
        space = at(start, 27, whole.width() - 12 - start, 18)
        _text(painter, space, look.detail, "ink3", 11, direction)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(whole.adjusted(1, 1, -1, -2))
        painter.restore()


def _box(painter: QPainter, box: QRect, ticked: bool) -> None:
    painter.setPen(QPen(theme.color("accent" if ticked else "edge"), 1))
    painter.setBrush(theme.color("accent" if ticked else "surface"))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
    if ticked:
        icons.paint(painter, "check", "on_accent", QRectF(box).adjusted(1, 1, -1, -1))


def _text(
    painter: QPainter,
    box: QRect,
    text: str,
    token: str,
    pixels: int,
    direction: Qt.LayoutDirection,
    *,
    bold: bool = False,
) -> None:
    font = QFont(painter.font())
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    painter.setFont(font)
    painter.setPen(theme.color(token))
    cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    side = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
    side |= Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, cut)


def _mark(painter: QPainter, box: QRect, text: str, direction: Qt.LayoutDirection) -> int:
    """Draws at the far end; returns the width taken, at most half of the row."""
    font = QFont(painter.font())
    font.setPixelSize(11)
    font.setWeight(QFont.Weight.Normal)
    painter.setFont(font)
    painter.setPen(theme.color("ink2"))
    metrics = painter.fontMetrics()
    width = min(metrics.horizontalAdvance(text) + 2, box.width() // 2)
    cut = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, width)
    side = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignRight)
    side |= Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, cut)
    return width
