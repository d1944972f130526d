"""What lies under the points: sea, land, inner lines, the net of degrees, and their words."""

from __future__ import annotations

from math import ceil, floor
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.map import outlines
from ui.map.outlines import Outlines, Window
from ui.map.view import METRES, View
from ui.text import figure, tr

FOOT: Final = 22  # pixels of the strip under the map
_STEPS: Final = (45, 30, 15, 10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001)
_APART: Final = 80  # pixels at least between two lines of the net
_BAR: Final = 120  # pixels that the scale bar is at most long
_DEEPER: Final = 8  # a window is cut anew when the view has become so many times smaller


class Backdrop:
    """Draws it, and keeps what it drew for as long as nobody looks elsewhere."""

    def __init__(self) -> None:
        self._cut: dict[float, tuple[Window, Outlines]] = {}
        self._drawn: tuple[object, QPixmap] | None = None

    def picture(self, view: View, ratio: float) -> QPixmap:
        """The backdrop of a view as a picture of its size."""
        key = view, ratio, theme.name()
        if self._drawn is None or self._drawn[0] != key:
            made = QPixmap(round(view.width * ratio), round(view.height * ratio))
            made.setDevicePixelRatio(ratio)
            painter = QPainter(made)
            self._draw(painter, view)
            painter.end()
            self._drawn = key, made
        return self._drawn[1]

    def _draw(self, painter: QPainter, view: View) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(0, 0, view.width, view.height)
        painter.fillRect(whole, theme.color("sunken"))
        world = QRectF(
            view.width / 2 - 180 * view.across,
            view.height / 2 + (view.lat - 90) * view.scale,
            360 * view.across,
            180 * view.scale,
        ).intersected(whole)
        painter.save()
        painter.setClipRect(world)
        painter.fillRect(world, theme.color("sea"))
        self._land(painter, view)
        painter.restore()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        _net(painter, view, world)

    def _land(self, painter: QPainter, view: View) -> None:
        west, east = (
            view.lon - view.width / 2 / view.across,
            view.lon + view.width / 2 / view.across,
        )
        up = view.height / 2 / view.scale
        for turn in (-360.0, 0.0, 360.0):
            seen = west - turn, view.lat - up, east - turn, view.lat + up
            if seen[0] >= 180 or seen[2] <= -180:
                continue
            found = self._outlines(turn, seen)
            painter.save()
            painter.translate(view.width / 2, view.height / 2)
            painter.scale(view.across, -view.scale)
            painter.translate(turn - view.lon, -view.lat)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.fillPath(found.land, theme.color("land"))  # the coast smooths its edge
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(_pen("coast", 1.0))
            painter.drawPath(found.coast)
            dotted = _pen("coast", 1.0)
            dotted.setDashPattern([1, 3])
            painter.setPen(dotted)
            painter.drawPath(found.lines)
            painter.restore()

    def _outlines(self, turn: float, seen: Window) -> Outlines:
        """Those of the window at hand, or of a new one that leaves room to move."""
        kept, held = self._cut.get(turn, (seen, None))
        near = kept[2] - kept[0] <= _DEEPER * (seen[2] - seen[0])
        if held is not None and near and outlines.holds(kept, seen):
            return held
        wider = _wider(seen, 1.0)
        self._cut[turn] = wider, outlines.cut(wider)
        return self._cut[turn][1]


def _wider(seen: Window, share: float) -> Window:
    more, up = (seen[2] - seen[0]) * share, (seen[3] - seen[1]) * share
    return seen[0] - more, seen[1] - up, seen[2] + more, seen[3] + up


def _pen(token: str, width: float) -> QPen:
    """A pen of so many pixels, however the painter is scaled."""
    made = QPen(theme.color(token), width)
    made.setCosmetic(True)
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    return made


def _net(painter: QPainter, view: View, world: QRectF) -> None:
    """The lines of whole degrees (or parts of them) with their names at the edges."""
    step = next((one for one in reversed(_STEPS) if one * view.across >= _APART), _STEPS[0])
    colour = theme.color("coast")
    colour.setAlphaF(0.35)
    painter.setFont(small())
    half = view.width / 2 / view.across
    first, last = max(view.lon - half, view.lon - 180), min(view.lon + half, view.lon + 180)
    for number in range(ceil(first / step), floor(last / step) + 1):
        x = view.width / 2 + (number * step - view.lon) * view.across
        painter.setPen(QPen(colour, 1))
        painter.drawLine(QPointF(round(x), world.top()), QPointF(round(x), world.bottom()))
        lon = (number * step + 180) % 360 - 180
        _name(
            painter,
            QRect(round(x) + 4, round(world.top()) + 2, 80, 14),
            _degrees(lon, step, tr("E"), tr("W")),
        )
    half = view.height / 2 / view.scale
    low, high = max(view.lat - half, -90.0), min(view.lat + half, 90.0)
    for number in range(ceil(low / step), floor(high / step) + 1):
        y = view.height / 2 - (number * step - view.lat) * view.scale
        painter.setPen(QPen(colour, 1))
        painter.drawLine(QPointF(world.left(), round(y)), QPointF(world.right(), round(y)))
        if world.top() + 24 < y < view.height - FOOT - 4:
            box = QRect(round(world.left()) + 4, round(y) - 15, 80, 14)
            _name(painter, box, _degrees(number * step, step, tr("N"), tr("S")))


def _name(painter: QPainter, box: QRect, words: str) -> None:
    painter.setPen(theme.color("ink3"))
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute, words)


def _degrees(value: float, step: float, plus: str, minus: str) -> str:
    decimals = len(f"{step}".partition(".")[2]) if step < 1 else 0
    sign = "" if value == 0 else plus if value > 0 else minus
    return f"{abs(value):.{decimals}f}°{sign}"


def small() -> QFont:
    """The font of what stands on the map."""
    font = QFont(QApplication.font().family())
    font.setPixelSize(11)
    return font


def scale_bar(view: View) -> tuple[int, str]:
    """How many pixels a round length is long in the middle, and its words."""
    most = _BAR * view.metres
    metres = 1
    for length in (one * 10**power for power in range(8) for one in (1, 2, 5)):
        if length <= most:
            metres = length
    words = (
        tr("{n} km").format(n=figure(metres // 1000))
        if metres >= 1000
        else tr("{n} m").format(n=metres)
    )
    return round(metres / METRES * view.scale), words


def notice() -> str:
    """What a map with boundaries on it has to say."""
    return tr("Boundaries shown are not an endorsement or acceptance")


def missing() -> str:
    """That there are no outlines, and whence they come; empty where there are."""
    if outlines.present():
        return ""
    return tr("The coast outlines are not installed: “make map” fetches them")
