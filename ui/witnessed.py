"""A bar that shows how far a log is witnessed: filled up to there, hatched beyond it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from liaison.domain.audit import Witnessed
from ui import theme
from ui.text import tr

_BAR: Final = 12
_TICK: Final = 5


class WitnessedBar(QWidget):
    """``size`` entries from the first to the newest; a notch where each witness' sight ends."""

    def __init__(self, name: str = "witnessed-bar") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._size = 0
        self._ends: tuple[int, ...] = ()

    def show_log(self, size: int, witnessed: Sequence[Witnessed]) -> None:
        """What to draw."""
        self._size = size
        self._ends = tuple(sorted({one.size for one in witnessed if 0 < one.size <= size}))
        words = tr("{n} of {size} entries witnessed").format(
            n=max(self._ends, default=0), size=size
        )
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, _BAR + 2 * _TICK)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, _BAR + 2 * _TICK)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        bar = QRect(0, _TICK, self.width() - 1, _BAR)
        seen = self._reach(max(self._ends, default=0))

        def placed(box: QRect) -> QRect:
            return QStyle.visualRect(self.layoutDirection(), self.rect(), box)

        painter.fillRect(placed(bar), theme.color("sunken"))
        tail = QRect(seen, bar.top(), bar.width() - seen, bar.height())
        painter.fillRect(placed(tail), QBrush(theme.color("line2"), Qt.BrushStyle.BDiagPattern))
        painter.fillRect(placed(QRect(0, bar.top(), seen, bar.height())), theme.color("good"))
        painter.setPen(QPen(theme.color("line2"), 1))
        painter.drawRect(placed(bar))
        for end in self._ends:
            notch = QRect(max(self._reach(end) - 1, 0), 0, 2, self.height())
            painter.fillRect(placed(notch), theme.color("ink"))
        painter.end()

    def _reach(self, entries: int) -> int:
        return round((self.width() - 1) * entries / self._size) if self._size else 0
