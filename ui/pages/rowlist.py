"""How one record looks in a list: state by shape and word, title, when, where, marking."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from liaison.domain.marking import UNMARKED
from liaison.domain.record import Row, State
from ui import icons, theme
from ui.paged import ROW
from ui.safe import name_of
from ui.text import group, tr

_HEIGHT: Final = 64
_PAD: Final = 16


def state_words(row: Row) -> tuple[str, str]:
    """The icon and the word for what a record is."""
    if not row.own:
        return "received", tr("Received")
    if row.state is State.DRAFT:
        return "draft", tr("Draft")
    if row.state is State.AMENDED:
        return "amended", tr("Amended, v{n}").format(n=row.version)
    return "sealed", tr("Sealed")


def spoken(row: Row) -> str:
    """What a screen reader says of a row."""
    parts = (
        state_words(row)[1],
        name_of(row.title, tr("Without a title")),
        group(row.event_at, row.event_zone),
        name_of(row.place),
        row.marking,
    )
    return ", ".join(part for part in parts if part)


class RowDelegate(QStyledItemDelegate):
    """Draws a `Row` on two lines."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, _HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row: Row = index.data(ROW)
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setClipRect(box)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, theme.color("selected"))
            bar = QRect(box.left(), box.top(), 3, box.height())
            painter.fillRect(_mirrored(option, bar), theme.color("accent"))
            if state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(QPen(theme.color("accent"), 2))
                painter.drawRect(box.adjusted(1, 1, -1, -2))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, theme.color("hover"))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, theme.color("line"))
        icon, word = state_words(row)
        place = _mirrored(option, QRect(box.left() + _PAD, box.top() + 14, 16, 16))
        icons.paint(painter, icon, "ink2", QRectF(place))
        self._lines(painter, option, row, word)
        painter.restore()

    def _lines(self, painter: QPainter, option: QStyleOptionViewItem, row: Row, word: str) -> None:
        box: QRect = option.rect.adjusted(_PAD + 26, 10, -_PAD, -10)
        upper = QRect(box.left(), box.top(), box.width(), 22)
        lower = QRect(box.left(), box.bottom() - 19, box.width(), 18)
        small = QFont(painter.font())
        small.setPixelSize(11)
        painter.setFont(small)
        if row.drafting and row.state is not State.DRAFT:
            word = f"{word} · {tr('amending')}"
        left = _right(painter, _mirrored(option, upper), word, "ink3")
        bold = QFont(painter.font())
        bold.setPixelSize(13)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        empty = not row.title.strip()
        title = name_of(row.title, tr("Without a title"))
        rest = _mirrored(option, upper.adjusted(0, 0, -left, 0))
        _left(painter, rest, title, "ink3" if empty else "ink")
        painter.setFont(small)
        mark = "" if row.marking == UNMARKED else row.marking
        place = _mirrored(option, lower)
        left = _right(painter, place, mark.split(" · ")[0], "ink2") if mark else 0
        when = group(row.event_at, row.event_zone) or tr("no time yet")
        where = name_of(row.place) or name_of(row.parties)
        words = "   ".join(part for part in (when, where) if part)
        _left(painter, _mirrored(option, lower.adjusted(0, 0, -left, 0)), words, "ink3")


def _mirrored(option: QStyleOptionViewItem, place: QRect) -> QRect:
    """A place in the row, seen from the side from which the language is read."""
    return QStyle.visualRect(option.direction, option.rect, place)


def _left(painter: QPainter, box: QRect, text: str, token: str) -> None:
    painter.setPen(theme.color(token))
    cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)


def _right(painter: QPainter, box: QRect, text: str, token: str) -> int:
    """Draws at the right end; returns the width that it and its gap take."""
    painter.setPen(theme.color(token))
    width = min(painter.fontMetrics().horizontalAdvance(text), box.width() // 2)
    cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, width + 1)
    painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, cut)
    return width + 12
