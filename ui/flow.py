"""Buttons side by side that go on in the next line where there is no room: words differ in length
from language to language, and windows in width."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class Flow(QLayout):
    """Lays parts out from where reading begins; the last ``ends`` of them stand together, at the
    far end of their line."""

    def __init__(self, *parts: QWidget, gap: int = 8, ends: int = 0) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._ends = ends
        self.setSpacing(gap)
        self.setContentsMargins(0, 0, 0, 0)
        for part in parts:
            self.addWidget(part)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        wide = sum(item.sizeHint().width() for item in self._items)
        high = max((item.sizeHint().height() for item in self._items), default=0)
        return QSize(wide + self.spacing() * max(len(self._items) - 1, 0), high)

    def minimumSize(self) -> QSize:
        found = QSize(0, 0)
        for item in self._items:
            found = found.expandedTo(item.sizeHint())
        return found

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """The height that the lines take; with ``move`` every part is put into its place."""
        top, gap = rect.top(), self.spacing()
        for line in self._lines(rect.width()):
            high = max(self._items[number].sizeHint().height() for number in line)
            far = [number for number in line if number >= len(self._items) - self._ends]
            wide = sum(self._items[n].sizeHint().width() + gap for n in line) - gap
            left = rect.left()
            for number in line if move else ():
                if far and number == far[0]:
                    left += rect.width() - wide  # what is left of the line
                low = (high - self._items[number].sizeHint().height()) // 2
                self._put(number, rect, QPoint(left, top + low))
                left += self._items[number].sizeHint().width() + gap
            top += high + gap
        return max(top - gap - rect.top(), 0)

    def _put(self, number: int, rect: QRect, at: QPoint) -> None:
        parent = self.parentWidget()
        size = self._items[number].sizeHint().boundedTo(QSize(rect.width(), 16_777_215))
        turned = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        self._items[number].setGeometry(QStyle.visualRect(turned, rect, QRect(at, size)))

    def _lines(self, width: int) -> list[list[int]]:
        """The numbers of the parts that stand in each line; what is hidden stands in none."""
        lines: list[list[int]] = []
        room = 0
        ends = len(self._items) - self._ends
        together = sum(item.sizeHint().width() + self.spacing() for item in self._items[ends:])
        for number, item in enumerate(self._items):
            if item.isEmpty():
                continue
            wide = item.sizeHint().width()
            whole = together - self.spacing() if number == ends else wide
            if not lines or room < whole:
                lines.append([])
                room = width
            lines[-1].append(number)
            room -= wide + self.spacing()
        return lines
