"""What lies over the points: pin, frame, cross, the read-out of a place, the foot of the map."""

from __future__ import annotations

from math import cos, radians
from typing import Final, NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen

from liaison.grid import as_degrees, as_mgrs, pointed
from ui import theme
from ui.map.backdrop import FOOT, missing, notice, scale_bar, small
from ui.map.view import METRES, View
from ui.text import tr

_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_UPRIGHT: Final = Qt.AlignmentFlag.AlignVCenter


class Pin(NamedTuple):
    """A place that is being written: degrees, and how exactly it is known in metres."""

    lat: float
    lon: float
    metres: int

    @property
    def around(self) -> float:
        """The degrees that a fitting view shows: the place within what is near it."""
        return min(max(self.metres * 8 / METRES, 0.4), 60.0)


def pin(painter: QPainter, view: View, placed: Pin) -> None:
    """The place that is being written, and the circle within which it lies."""
    at = QPointF(*view.screen(placed.lat, placed.lon))
    up = placed.metres / 2 / METRES * view.scale
    side = placed.metres / 2 / METRES / max(cos(radians(placed.lat)), 0.05) * view.across
    fill = theme.color("accent")
    fill.setAlphaF(0.15)
    if up > 4:
        painter.setPen(QPen(theme.color("accent"), 1.5))
        painter.setBrush(fill)
        painter.drawEllipse(at, side, up)
    painter.setPen(QPen(theme.color("surface"), 1.5))
    painter.setBrush(theme.color("accent"))
    painter.drawEllipse(at, 5.0, 5.0)


def frame(painter: QPainter, view: View, box: tuple[float, float, float, float]) -> None:
    """The edges of a box on the map."""
    south, west, north, east = box
    left, top = view.screen(north, west)
    wide = ((east - west) % 360 or (360 if east != west else 0)) * view.across
    band(painter, QRectF(left, top, wide, (north - south) * view.scale))


def band(painter: QPainter, area: QRectF) -> None:
    """A box that is being drawn, or was."""
    fill = theme.color("accent")
    fill.setAlphaF(0.1)
    painter.setPen(QPen(theme.color("accent"), 2))
    painter.setBrush(fill)
    painter.drawRect(area)


def cross(painter: QPainter, view: View) -> None:
    """The middle, where Enter takes hold."""
    x, y = round(view.width / 2) + 0.5, round(view.height / 2) + 0.5
    lines = [
        QLineF(x - 14, y, x - 4, y),
        QLineF(x + 4, y, x + 14, y),
        QLineF(x, y - 14, x, y - 4),
        QLineF(x, y + 4, x, y + 14),
    ]
    for token, width in (("surface", 4), ("ink", 1.5)):
        painter.setPen(QPen(theme.color(token), width))
        painter.drawLines(lines)


def foot(painter: QPainter, view: View) -> None:
    """The strip under the map: what boundaries mean, and how long a length is."""
    strip = QRect(0, view.height - FOOT, view.width, FOOT)
    painter.fillRect(strip, theme.color("surface"))
    painter.fillRect(QRect(0, strip.top(), view.width, 1), theme.color("line"))
    painter.setFont(small())
    long, words = scale_bar(view)
    metrics = QFontMetrics(small())
    room = long + metrics.horizontalAdvance(words) + 24
    painter.setPen(theme.color("ink3"))
    told = metrics.elidedText(notice(), Qt.TextElideMode.ElideRight, view.width - room - 24)
    painter.drawText(strip.adjusted(10, 0, 0, 0), _LEFT | _UPRIGHT, told)
    right, y = view.width - 10.5, strip.center().y() + 0.5
    painter.setPen(QPen(theme.color("ink2"), 1.5))
    painter.drawPolyline([
        QPointF(right - long, y - 3), QPointF(right - long, y + 3),
        QPointF(right, y + 3), QPointF(right, y - 3),
    ])  # fmt: skip
    box = QRectF(right - long - room, strip.top(), room - 8, FOOT)
    painter.drawText(
        box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | _UPRIGHT, words
    )


def readout(painter: QPainter, view: View, place: tuple[float, float] | None) -> None:
    """What place the pointer is at, or the cross, no more exactly than a pixel tells."""
    if place is None:
        return
    font = theme.mono()
    font.setPixelSize(12)
    _label(painter, told(view, place), QPointF(8, view.height - FOOT - 8), "surface", "ink", font)


def lacking(painter: QPainter, view: View) -> None:
    """That the outlines are not there, and how to get them."""
    if words := missing():
        _label(painter, words, QPointF(8, 44), "warn_soft", "ink", small())


def told(view: View, place: tuple[float, float]) -> str:
    """A place in MGRS and degrees, no more exactly than a pixel tells."""
    found = pointed(*place, view.precision)
    size = found.precision_m or view.precision
    near = tr("to {n} km").format(n=size // 1000) if size >= 1000 else tr("to {n} m").format(n=size)
    return "   ".join(part for part in (as_mgrs(found), as_degrees(found), near) if part)


def focus(painter: QPainter, area: QRect) -> None:
    """That the keys go here."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("accent"), 2))
    painter.drawRect(area.adjusted(1, 1, -1, -1))


def _label(
    painter: QPainter, words: str, corner: QPointF, ground: str, token: str, font: QFont
) -> None:
    """Words on a ground of their own, from their lower left corner on."""
    painter.setFont(font)
    box = QRectF(
        corner.x(), corner.y() - 22, painter.fontMetrics().horizontalAdvance(words) + 16, 22
    )
    painter.setPen(QPen(theme.color("line2"), 1))
    painter.setBrush(theme.color(ground))
    painter.drawRoundedRect(box.translated(0.5, 0.5), 3, 3)
    painter.setPen(theme.color(token))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
