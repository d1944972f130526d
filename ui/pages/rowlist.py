"""How one record looks in a list: title, when and where, state and witness by shape and word."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from liaison.domain.marking import UNMARKED
from liaison.domain.record import Row, Snippet, State
from liaison.domain.text import visible
from ui import icons, theme
from ui.kinds import title as title_of
from ui.paged import ROW
from ui.safe import name_of
from ui.text import joined, listed, short, tr
from ui.times import group

_HEIGHT: Final = 80
_QUOTED: Final = 18  # more, while rows quote what was searched for
_PAD: Final = 16
_INDENT: Final = 42  # of the lines, behind the shape of the state


def state_words(row: Row) -> tuple[str, str]:
    """The icon and the word for what a record is."""
    if row.destroyed_at:
        return "trash", tr("Destroyed")
    if not row.own:
        return "received", tr("Received")
    if row.state is State.DRAFT:
        return "draft", tr("Draft")
    if row.state is State.AMENDED:
        return "amended", tr("Amended, v{n}").format(n=row.version)
    return "sealed", tr("Sealed")


def title_words(row: Row) -> str:
    """What a row is called; of a destroyed one the title went with the rest."""
    if row.destroyed_at:
        return tr("Destroyed record {id}").format(id=short(row.record))
    return name_of(row.title, tr("Without a title"))


def witness_words(row: Row, witnessed: int) -> tuple[str, str]:
    """The icon and the word for whether others have seen the record's entry; empty where nobody
    could have: a draft, or a record of another's log. ``witnessed`` entries of ours were seen."""
    if not row.own or not row.version or row.destroyed_at:
        return "", ""
    if row.entry < witnessed:
        return "check", tr("witnessed")
    return "waiting", tr("unwitnessed")


def spoken(row: Row, witnessed: int, *, late: bool = False) -> str:
    """What a screen reader says of a row."""
    parts = (
        _state(row),
        late_words() if late else "",
        witness_words(row, witnessed)[1],
        title_words(row),
        group(row.event_at, row.event_zone),
        name_of(row.place),
        row.marking,
    )
    return listed(part for part in parts if part)


def late_words() -> str:
    """What is said of a record by a revoked key that nobody had seen before that."""
    return tr("key revoked before it was seen")


def _state(row: Row) -> str:
    word = state_words(row)[1]
    if row.drafting and row.state is not State.DRAFT:
        return f"{word}, {tr('amending')}"
    return word


class RowDelegate(QStyledItemDelegate):
    """Draws a `Row` on three lines; ``witnessed`` is how much of the own log others have seen.

    ``late`` are the records that came after their authors' keys were revoked.
    ``snippets`` quote what was searched for, by record, on a line of their own. With ``kinds``
    each row says of which kind it is.
    """

    def __init__(self, parent: QObject, *, kinds: bool = False) -> None:
        super().__init__(parent)
        self.witnessed = 0
        self.late: frozenset[str] = frozenset()
        self.snippets: dict[str, Snippet] = {}
        self._kinds = kinds

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, _HEIGHT + (_QUOTED if self.snippets else 0))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row: Row = index.data(ROW)
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        direction: Qt.LayoutDirection = option.direction

        def at(x: int, y: int, width: int, height: int) -> QRect:
            """A place in the row, seen from the side from which the language is read."""
            place = QRect(box.left() + x, box.top() + y, width, height)
            return QStyle.visualRect(direction, box, place)

        painter.save()
        painter.setClipRect(box)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, theme.color("selected"))
            painter.fillRect(at(0, 0, 3, box.height()), theme.color("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, theme.color("hover"))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, theme.color("line"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRect(box.adjusted(1, 1, -1, -2))
        icons.paint(painter, state_words(row)[0], "ink2", QRectF(at(_PAD, 13, 16, 16)))
        pen = _Pen(painter, direction)
        width = box.width() - _INDENT - _PAD
        pen.size(13, bold=True)
        title = title_words(row)
        pen.write(at(_INDENT, 10, width, 22), title, "ink" if row.title.strip() else "ink3")
        pen.size(11)
        when = group(row.event_at, row.event_zone) or tr("no time yet")
        if row.destroyed_at:
            when = group(row.destroyed_at)
        where = name_of(row.place) or name_of(row.parties)
        what = title_of(row.kind) if self._kinds else ""
        words = joined((what, when, where), "   ")
        pen.write(at(_INDENT, 32, width, 18), words, "ink2")
        foot = 52
        if self.snippets:
            pen.quote(at(_INDENT, foot, width, 18), self.snippets.get(row.record, ()))
            foot += _QUOTED
        self._foot(pen, row, at, width, foot)
        painter.restore()

    def _foot(
        self, pen: _Pen, row: Row, at: Callable[[int, int, int, int], QRect], width: int, top: int
    ) -> None:
        """The last line: the state, who has seen it, and at the far end the marking."""
        mark = "" if row.marking == UNMARKED else row.marking.split(" · ")[0]
        room = width - pen.write(at(_INDENT, top, width, 18), mark, "ink2", end=True)
        taken = pen.write(at(_INDENT, top, room, 18), _state(row), "ink3")
        icon, seen = witness_words(row, self.witnessed)
        token, words = "good" if icon == "check" else "ink3", "ink3"
        if row.record in self.late:
            icon, seen, token, words = "error", late_words(), "bad", "bad"
        if icon:
            start = _INDENT + taken + 12
            icons.paint(pen.painter, icon, token, QRectF(at(start, top + 2, 14, 14)))
            rest = _INDENT + room - start - 18
            pen.write(at(start + 18, top, max(rest, 0), 18), seen, words)


class _Pen:
    """Writes single lines, cut where they are too long, from the side where reading begins."""

    def __init__(self, painter: QPainter, direction: Qt.LayoutDirection) -> None:
        self.painter, self._direction = painter, direction

    def size(self, pixels: int, *, bold: bool = False) -> None:
        font = QFont(self.painter.font())
        font.setPixelSize(pixels)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        self.painter.setFont(font)

    def write(self, box: QRect, text: str, token: str, *, end: bool = False) -> int:
        """Returns the width taken; at the far ``end`` with the gap before it."""
        if not text:
            return 0
        side = Qt.AlignmentFlag.AlignRight if end else Qt.AlignmentFlag.AlignLeft
        turned = QStyle.visualAlignment(self._direction, side) | Qt.AlignmentFlag.AlignAbsolute
        metrics = self.painter.fontMetrics()
        cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        self.painter.setPen(theme.color(token))
        self.painter.drawText(box, turned | Qt.AlignmentFlag.AlignVCenter, cut)
        return metrics.horizontalAdvance(cut) + (12 if end else 0)

    def quote(self, box: QRect, snippet: Snippet) -> None:
        """A piece of text, the words that were searched for in bold."""
        layout = QTextLayout("".join(one_line(part) for part, _ in snippet), self.painter.font())
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        bold.setForeground(theme.color("ink"))
        ranges, start = [], 0
        for part, hit in snippet:
            length = len(one_line(part).encode("utf-16-le")) // 2  # as Qt counts
            if hit:
                found = QTextLayout.FormatRange()
                found.start, found.length, found.format = start, length, bold
                ranges.append(found)
            start += length
        layout.setFormats(ranges)
        option = QTextOption(QStyle.visualAlignment(self._direction, Qt.AlignmentFlag.AlignLeft))
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setTextDirection(self._direction)
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        if line.isValid():
            line.setLineWidth(box.width())
        layout.endLayout()
        self.painter.save()
        self.painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
        self.painter.setPen(theme.color("ink3"))
        layout.draw(self.painter, QPointF(box.topLeft()))
        self.painter.restore()


def one_line(text: str) -> str:
    """Text of a record within one line: line ends as spaces, invisible characters spelled out."""
    return visible(text.replace("\n", " "))
