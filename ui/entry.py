"""A row that is a link: icon, title, a line under it, a word at the far end; a press goes there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle

from ui import icons, theme
from ui.safe import name_of, tip
from ui.text import listed

_HEIGHT: Final = 52
_START: Final = 44  # of the lines, behind the icon
_END: Final = 16


class Entry(QAbstractButton):
    """Drawn, so that text from people is never markup and long text never widens the page."""

    def __init__(
        self,
        name: str,
        title: str,
        detail: str,
        pressed: Callable[[], object],
        *,
        icon: str = "right",
        mark: str = "",
        tone: str = "ink2",
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self._title, self._detail, self._mark = name_of(title), name_of(detail), name_of(mark)
        self._icon, self._tone = icon, tone
        self._over = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        words = listed(part for part in (self._title, self._detail, self._mark) if part)
        self.setAccessibleName(words)
        tip(self, words)
        self.clicked.connect(lambda *_: pressed())

    def words(self) -> tuple[str, str, str]:
        """What it shows: title, the line under it, the word at the far end."""
        return self._title, self._detail, self._mark

    def sizeHint(self) -> QSize:
        return QSize(240, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, _HEIGHT)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._over = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._over = False
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each text by its own
        if self.isDown():
            painter.fillRect(self.rect(), theme.color("selected"))
        elif self._over:
            painter.fillRect(self.rect(), theme.color("hover"))
        icons.paint(painter, self._icon, self._tone, QRectF(self._at(16, 10, 16, 16)))
        end = self.width() - _END
        end -= self._write(painter, self._at(_START, 6, end - _START, 20), self._mark, self._tone,
                           end=True)  # fmt: skip
        self._write(painter, self._at(_START, 7, end - _START, 20), self._title, "ink", bold=True)
        space = self._at(_START, 28, self.width() - _END - _START, 16)
        self._write(painter, space, self._detail, "ink3", pixels=11)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _at(self, x: int, y: int, width: int, height: int) -> QRect:
        """A place in the row, seen from the side from which the language is read."""
        place = QRect(x, y, max(width, 0), height)
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _write(
        self,
        painter: QPainter,
        box: QRect,
        text: str,
        token: str,
        *,
        pixels: int = 13,
        bold: bool = False,
        end: bool = False,
    ) -> int:
        """Returns the width taken at the far end, with the gap before it; 0 for no text."""
        if not text:
            return 0
        font = QFont(self.font())
        font.setPixelSize(pixels)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(theme.color(token))
        metrics = painter.fontMetrics()
        room = box.width() // 2 if end else box.width()
        cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        side = Qt.AlignmentFlag.AlignRight if end else Qt.AlignmentFlag.AlignLeft
        turned = QStyle.visualAlignment(self.layoutDirection(), side)
        painter.drawText(
            box, turned | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, cut
        )
        return metrics.horizontalAdvance(cut) + 12
