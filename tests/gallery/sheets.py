"""Contact sheets: all pictures of one page side by side, so that one look compares them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

_WIDTH, _GAP = 640, 12


def sheet(rows: list[list[Path]], target: Path) -> None:
    """Draws the pictures row by row, each 640 pixels wide, into one PNG."""
    shown = [[_small(path) for path in row] for row in rows]
    heights = [max(image.height() for image in row) for row in shown]
    columns = max(len(row) for row in shown)
    whole = QImage(
        columns * (_WIDTH + _GAP) + _GAP,
        sum(heights) + (len(heights) + 1) * _GAP,
        QImage.Format.Format_RGB32,
    )
    whole.fill(QColor("#808080"))
    painter = QPainter(whole)
    top = _GAP
    for row, height in zip(shown, heights, strict=True):
        for column, image in enumerate(row):
            place = QRect(_GAP + column * (_WIDTH + _GAP), top, image.width(), image.height())
            painter.drawImage(place, image)
        top += height + _GAP
    painter.end()
    whole.save(str(target))


def _small(path: Path) -> QImage:
    return QImage(str(path)).scaledToWidth(_WIDTH, Qt.TransformationMode.SmoothTransformation)
