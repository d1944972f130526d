"""How a point looks: by shape, icon and colour what it is, filled or hollow who says so.

What one of us recorded is filled. What was taken in from elsewhere is hollow. Points that stand
together are one mark with their number; with both sorts in it, it is filled and has a ring.
"""

from __future__ import annotations

from functools import cache
from math import cos, radians, sin
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap, QPolygonF

from liaison.usecases.mapping import Spot
from ui import icons, kinds, theme
from ui.map.backdrop import small
from ui.map.index import Cluster
from ui.map.view import METRES, View
from ui.text import figure, tr

REACH: Final = 14.0  # so near in pixels, a press means the mark
_SIZE: Final = 44  # pixels of the picture that a mark is drawn on
_ICON: Final = 13.0
_LEAST: Final = 7.0  # pixels of a circle of precision that is worth drawing
_MOST: Final = 0.7  # of the map; a larger one says nothing where one looks

# The corners of the shape, the direction of its first one, how far out they are; none: a circle.
_SHAPES: Final = {
    "contacts": (0, 0, 11.0),
    "cases": (4, 90, 14.0),
    "promises": (4, 45, 14.0),
    "incidents": (3, 90, 16.0),
    "watch": (6, 0, 12.0),
    "people": (5, 90, 13.0),
    "reports": (8, 22.5, 12.0),
}
_TOKENS: Final = {
    "promises": "good",
    "incidents": "bad",
    "watch": "warn",
    "people": "ink2",
    "reports": "ink2",
}


def mark(cluster: Cluster, kind: str, ratio: float) -> QPixmap:
    """The picture of a mark; its middle is the place. ``kind`` is that of a single record."""
    if cluster.many == 1:
        return _single(kind, theme.name(), ratio)
    sort = "hollow" if cluster.context == cluster.many else "both" if cluster.context else "filled"
    return _many(_short(cluster.many), sort, theme.name(), ratio)


def circle(painter: QPainter, view: View, spot: Spot, metres: int, *, chosen: bool) -> None:
    """How exactly a place is known, as the circle around it; nothing where it would be too small
    to see or larger than the map."""
    lat, lon, kind = spot.lat, spot.lon, spot.kind
    up = metres / 2 / METRES * view.scale
    if not _LEAST < up < _MOST * min(view.width, view.height):
        return
    side = metres / 2 / METRES / max(cos(radians(lat)), 0.05) * view.across
    colour = theme.color(token_of(kind))
    pen = QPen(colour, 1)
    if not kind:
        pen.setDashPattern([4, 3])
    fill = QColor(colour)
    fill.setAlphaF(0.1 if chosen else 0)  # many of them, one over the other, would darken the map
    painter.setPen(pen)
    painter.setBrush(fill)
    painter.drawEllipse(QPointF(*view.screen(lat, lon)), side, up)


def ring(painter: QPainter, at: QPointF) -> None:
    """What is chosen, around its mark."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for token, width in (("surface", 5), ("ink", 2)):
        painter.setPen(QPen(theme.color(token), width))
        painter.drawEllipse(at, 18.0, 18.0)


def token_of(kind: str) -> str:
    """The colour of a kind; of imported rows without one."""
    return _TOKENS.get(kinds.home(kind), "accent") if kind else "ink2"


@cache
def _single(kind: str, _theme: str, ratio: float) -> QPixmap:
    made, painter = _blank(ratio)
    middle = QPointF(_SIZE / 2, _SIZE / 2)
    if not kind:
        _hollow(painter, middle, 7.0)
        painter.end()
        return made
    corners, first, reach = _SHAPES[kinds.home(kind)]
    painter.setPen(QPen(theme.color("surface"), 1.5))
    painter.setBrush(theme.color(token_of(kind)))
    if corners:
        turns = [radians(first + number * 360 / corners) for number in range(corners)]
        painter.drawPolygon(
            QPolygonF([middle + QPointF(cos(turn), -sin(turn)) * reach for turn in turns])
        )
    else:
        painter.drawEllipse(middle, reach, reach)
    down = 1.5 if corners == 3 else 0.0
    size = _ICON - 2 if corners == 3 else _ICON
    box = QRectF(middle.x() - size / 2, middle.y() - size / 2 + down, size, size)
    icons.paint(painter, kinds.icon(kind), "surface", box)
    painter.end()
    return made


@cache
def _many(words: str, sort: str, _theme: str, ratio: float) -> QPixmap:
    made, painter = _blank(ratio)
    middle = QPointF(_SIZE / 2, _SIZE / 2)
    font = QFont(small())
    font.setWeight(QFont.Weight.DemiBold)
    reach = max(12.0, QFontMetrics(font).horizontalAdvance(words) / 2 + 6)
    if sort == "hollow":
        _hollow(painter, middle, reach)
    else:
        painter.setPen(QPen(theme.color("surface"), 1.5))
        painter.setBrush(theme.color("accent"))
        painter.drawEllipse(middle, reach, reach)
    if sort == "both":
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("ink2"), 1.5))
        painter.drawEllipse(middle, reach + 2.5, reach + 2.5)
    painter.setFont(font)
    painter.setPen(theme.color("ink" if sort == "hollow" else "on_accent"))
    painter.drawText(QRectF(0, 0, _SIZE, _SIZE), Qt.AlignmentFlag.AlignCenter, words)
    painter.end()
    return made


def _hollow(painter: QPainter, middle: QPointF, reach: float) -> None:
    fill = theme.color("surface")
    fill.setAlphaF(0.8)
    painter.setBrush(fill)
    painter.setPen(QPen(theme.color("ink2"), 1.75))
    painter.drawEllipse(middle, reach, reach)


def _blank(ratio: float) -> tuple[QPixmap, QPainter]:
    made = QPixmap(round(_SIZE * ratio), round(_SIZE * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return made, painter


def _short(many: int) -> str:
    """A number in at most four characters."""
    if many < 1_000:
        return f"{many}"
    return tr("{n}k").format(n=figure(many / 1_000, 1 if many < 10_000 else 0))
