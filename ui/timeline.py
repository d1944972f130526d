"""A case on one axis: four lanes of points in time, painted, walked by keys, with a list behind."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from liaison.domain.record import Row
from liaison.usecases.linking import LANES, Lane, TimelineItem
from ui import theme
from ui.build import column, row
from ui.entry import Entry
from ui.safe import Rule, SafeLabel, name_of
from ui.text import joined, tr
from ui.times import day_of, group

_LANE: Final = 32  # pixels of one lane
_HEAD: Final = 112  # before the axis, for the names of the lanes
_FOOT: Final = 24  # under it, for the first and the last day
_PAD: Final = 20
_REACH: Final = 10  # so near, a press means the point
_LISTED: Final = 100  # rows of the list behind
_SHAPES: Final[dict[Lane, str]] = {
    "contacts": "circle", "rounds": "diamond", "violations": "triangle", "commitments": "square",
}  # fmt: skip


def lane_words(lane: Lane) -> str:
    """What a lane is called."""
    return {
        "contacts": tr("Contacts"),
        "rounds": tr("Rounds"),
        "violations": tr("Violations"),
        "commitments": tr("Commitments"),
    }[lane]


class Axis(QWidget):
    """The painting. Left and right go through time, up and down change the lane, Enter opens.

    What lane a point is in shows by its place, its shape and its colour alike.
    """

    opened = Signal(object)  # Row
    pointed = Signal(object)  # TimelineItem

    def __init__(self, items: Sequence[TimelineItem]) -> None:
        super().__init__()
        self.setObjectName("timeline")
        self._items = [item for item in items if item.at]
        self._current = len(self._items) - 1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self._say()

    def current(self) -> TimelineItem | None:
        """The point that is marked; None where there is none."""
        return self._items[self._current] if self._items else None

    def sizeHint(self) -> QSize:
        return QSize(480, len(LANES) * _LANE + _FOOT)

    def minimumSizeHint(self) -> QSize:
        return QSize(280, len(LANES) * _LANE + _FOOT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forth, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            forth, back = back, forth
        lanes = list(LANES)
        item = self.current()
        if item is None:
            super().keyPressEvent(event)
            return
        match event.key():
            case Qt.Key.Key_Home:
                self._mark(0)
            case Qt.Key.Key_End:
                self._mark(len(self._items) - 1)
            case key if key in (forth, back):
                step = 1 if key == forth else -1
                self._mark(min(max(self._current + step, 0), len(self._items) - 1))
            case Qt.Key.Key_Up | Qt.Key.Key_Down as key:
                self._change_lane(lanes.index(item.lane), 1 if key == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self.opened.emit(item.row)
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        near = self._near(event.position().toPoint())
        if near >= 0:
            self._mark(near)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        near = self._near(event.position().toPoint())
        if near >= 0:
            self.opened.emit(self._items[near].row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._near(event.position().toPoint()) >= 0
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        for number, lane in enumerate(LANES):
            self._lane(painter, number, lane)
        self._days(painter)
        for number in range(len(self._items)):
            if number != self._current:
                self._point(painter, number)
        if self._items:
            self._point(painter, self._current)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    # Drawing

    def _lane(self, painter: QPainter, number: int, lane: Lane) -> None:
        middle = number * _LANE + _LANE // 2
        ends = self._side(QRect(_HEAD, middle, max(self.width() - _HEAD - _PAD, 0), 1))
        painter.fillRect(ends, theme.color("line2"))
        self._write(painter, QRect(16, number * _LANE, _HEAD - 24, _LANE), lane_words(lane), "ink2")

    def _days(self, painter: QPainter) -> None:
        """The first and the last day under the axis."""
        if not self._items:
            return
        top = len(LANES) * _LANE
        space = QRect(_HEAD, top, max(self.width() - _HEAD - _PAD, 0), _FOOT)
        first, last = day_of(self._items[0].at), day_of(self._items[-1].at)
        self._write(painter, space, first, "ink3")
        if last != first:
            self._write(painter, space, last, "ink3", end=True)

    def _point(self, painter: QPainter, number: int) -> None:
        item, at = self._items[number], QPointF(self.place_of(number))
        marked = number == self._current
        token = "bad" if item.lane == "violations" else "accent"
        painter.setPen(QPen(theme.color("ink" if marked else "surface"), 2 if marked else 1))
        painter.setBrush(theme.color(token))
        reach = 7.0 if marked else 5.0
        match _SHAPES[item.lane]:
            case "circle":
                painter.drawEllipse(at, reach, reach)
            case "square":
                painter.drawRect(QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach))
            case "diamond":
                painter.drawPolygon(_around(at, ((0, -1), (1, 0), (0, 1), (-1, 0)), reach * 1.25))
            case _:
                painter.drawPolygon(_around(at, ((0, -1), (1, 1), (-1, 1)), reach))

    def _write(
        self, painter: QPainter, box: QRect, text: str, token: str, *, end: bool = False
    ) -> None:
        font = QFont(self.font())
        font.setPixelSize(11)
        painter.setFont(font)
        painter.setPen(theme.color(token))
        side = Qt.AlignmentFlag.AlignRight if end else Qt.AlignmentFlag.AlignLeft
        turned = QStyle.visualAlignment(self.layoutDirection(), side)
        painter.drawText(
            self._side(box),
            turned | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter,
            text,
        )

    # Where things are

    def _side(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)

    def place_of(self, number: int) -> QPoint:
        """The middle of a point; time begins where reading does."""
        item, first, last = self._items[number], self._items[0].at, self._items[-1].at
        share = (item.at - first) / (last - first) if last > first else 0.5
        wide = max(self.width() - _HEAD - _PAD - 2 * _REACH, 1)
        x = _HEAD + _REACH + round(share * wide)
        y = list(LANES).index(item.lane) * _LANE + _LANE // 2
        return self._side(QRect(x, y, 1, 1)).topLeft()

    def _near(self, place: QPoint) -> int:
        """The number of the point under the pointer, -1 for none."""
        found = [
            ((self.place_of(number) - place).manhattanLength(), number)
            for number in range(len(self._items))
        ]
        distance, number = min(found, default=(_REACH + 1, -1))
        return number if distance <= _REACH else -1

    # Moving

    def _change_lane(self, lane: int, step: int) -> None:
        """To the nearest point in time of the next lane that has one."""
        lanes, at = list(LANES), self._items[self._current].at
        while 0 <= (lane := lane + step) < len(lanes):
            there = [n for n, item in enumerate(self._items) if item.lane == lanes[lane]]
            if there:
                self._mark(min(there, key=lambda n: abs(self._items[n].at - at)))
                return

    def _mark(self, number: int) -> None:
        self._current = number
        self._say()
        self.update()
        self.pointed.emit(self._items[number])

    def _say(self) -> None:
        item = self.current()
        self.setAccessibleName(tr("Timeline"))
        self.setAccessibleDescription(spoken(item) if item else tr("Nothing has a time yet."))


class Timeline(QWidget):
    """The axis, under it what the marked point is, and all points as a list for every reader."""

    def __init__(
        self,
        items: Sequence[TimelineItem],
        go: Callable[[Row], object],
        icon_of: Callable[[str], str],
    ) -> None:
        super().__init__()
        self.axis = Axis(items)
        self._told = SafeLabel("", "quiet", name="timeline-told", wrap=True)
        self.axis.pointed.connect(self._tell)
        self.axis.opened.connect(go)
        current = self.axis.current()
        if current is not None:
            self._tell(current)
        entries: list[QWidget] = [
            Entry(
                f"timeline-{number}",
                name_of(item.label, tr("Without a title")),
                lane_words(item.lane),
                lambda row=item.row: go(row),  # type: ignore[misc]  # mypy cannot infer the bound default
                icon=icon_of(item.row.kind),
                mark=group(item.at, item.zone) or tr("no time yet"),
            )
            for number, item in enumerate(items[:_LISTED])
        ]
        lines = column(gap=0)
        for one in entries:
            lines.addWidget(Rule())
            lines.addWidget(one)
        told = row(16, self._told, 16, gap=0)
        self.setLayout(column(self.axis, 4, told, 12, lines, gap=0))

    def _tell(self, item: TimelineItem) -> None:
        self._told.setText(spoken(item))


def spoken(item: TimelineItem) -> str:
    """One point in words: when, which lane, what."""
    parts = (group(item.at, item.zone), lane_words(item.lane), name_of(item.label))
    return joined(parts, "  ·  ")


def _around(at: QPointF, corners: Sequence[tuple[int, int]], reach: float) -> QPolygonF:
    return QPolygonF([QPointF(at.x() + x * reach, at.y() + y * reach) for x, y in corners])
