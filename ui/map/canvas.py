"""The map as a widget: moved by hand or by keys, asked by a click or by Enter at its cross.

Everything it shows is beside it as a list too; the map is never mirrored.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy

from liaison.ports import Box
from liaison.usecases.mapping import Spot
from ui.drawn import Drawn
from ui.map import front, marks
from ui.map.backdrop import Backdrop
from ui.map.index import Cluster, SpotIndex
from ui.map.view import View, apart, around, box_of, over, wrapped
from ui.text import plural, tr

_SETTLED_MS: Final = 150
_SINGLES: Final = 200  # points whose exactness is asked for
_TOGETHER: Final = 2_000  # points that are looked through for the box around them
_EXACT: Final = 0.1  # degrees around one exact place
_NOTCH: Final = 120  # of a wheel
_NEARER: Final = {
    Qt.Key.Key_Plus: 1.5, Qt.Key.Key_Equal: 1.5, Qt.Key.Key_PageUp: 3.0,
    Qt.Key.Key_Minus: 1 / 1.5, Qt.Key.Key_PageDown: 1 / 3.0,
}  # fmt: skip
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip


class MapCanvas(Drawn):
    """`picked` comes for a place: by Enter where nothing is at the cross, by the other mouse
    button, and with ``picking`` by every click. `chosen` and `opened` tell of a point, `boxed` of
    (south, west, north, east) drawn with Shift, `settled` that another part is in view.
    """

    picked = Signal(float, float)
    chosen = Signal(object)  # Spot
    opened = Signal(object)  # Spot
    boxed = Signal(object)  # Box
    settled = Signal()

    def __init__(self, name: str, *, picking: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(tr("Map"))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # east is at the right everywhere
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.CrossCursor if picking else Qt.CursorShape.ArrowCursor)
        self._picking = picking
        self._backdrop = Backdrop()
        self._index = SpotIndex()
        self._shown: list[tuple[Cluster, QPointF]] | None = None
        self._sizes: dict[Spot, int] = {}
        self._marked: Spot | None = None
        self._pin: front.Pin | None = None
        self._frame: tuple[float, float, float, float] | None = None
        self._pointer: QPointF | None = None
        self._pressed: QPointF | None = None
        self._held: tuple[float, float] | None = None  # the place under the hand that drags
        self._band: QRectF | None = None
        self._fresh = True
        self._view = over(480, 280)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_SETTLED_MS)
        self._pause.timeout.connect(self._settle)

    # What others see and set

    @property
    def moving(self) -> bool:
        """Whether `settled` is still to come for what is in view."""
        return self._pause.isActive()

    @property
    def view(self) -> View:
        """Where it looks."""
        return self._view

    @property
    def index(self) -> SpotIndex:
        """The points it shows."""
        return self._index

    def show_index(self, index: SpotIndex) -> None:
        """Show these points, looking where it did; the first time, at all of them."""
        self._index, self._sizes, self._shown = index, {}, None
        if self._fresh and index.spots:
            self._fresh = False
            self.show_all()
        self._pause.stop()
        self._settle()  # at once: what is said of the points before belongs to others
        self.update()

    def show_all(self) -> None:
        """Look at all points; without any at what is pinned, or at the world."""
        if self._index.bounds is not None:
            self.look(self._view.fitted(*self._index.bounds))
        elif self._pin is not None:
            self.show_pin()
        else:
            self.look(over(self.width(), self.height()))

    def look(self, view: View) -> None:
        """Look elsewhere."""
        if view != self._view:
            self._view, self._shown = view, None
            self._pause.start()
            self.update()

    def pin(self, lat: float, lon: float, metres: int, *, look: bool = True) -> None:
        """Mark a place that is no point, known to so many metres, and look at it."""
        self._pin = front.Pin(lat, lon, metres)
        if look:
            self.show_pin()
        self.update()

    def unpin(self) -> None:
        """Mark none."""
        self._pin = None
        self.update()

    def show_pin(self) -> None:
        """Look at what is pinned: nearer for a more exact place."""
        if self._pin is not None:
            self.look(self._view.looking(self._pin.lat, self._pin.lon, self._pin.around))

    def frame(self, box: Box, *, look: bool = False) -> None:
        """Draw the edges of a box, and look at it where that is wanted."""
        south, west, north, east = map(float, box)
        self._frame = south, west, north, east
        if look:
            self._fresh = False
            self.look(self._view.fitted(*self._frame))
        self.update()

    def mark(self, spot: Spot | None) -> None:
        """Ring a point; one that is out of view is brought into it."""
        self._marked = spot
        if spot is not None and not self.rect().contains(self._place(spot.lat, spot.lon).toPoint()):
            self.look(self._view.with_at(spot.lat, spot.lon, self.width() / 2, self.height() / 2))
        self.update()

    def singles(self) -> list[Spot]:
        """The points that stand alone in view, at most 200."""
        alone = [c for c, _ in self._clusters() if c.many == 1]
        return [self._index.spots[one.first] for one in alone[:_SINGLES]]

    def show_sizes(self, sizes: dict[Spot, int]) -> None:
        """How exactly points are known, in metres."""
        self._sizes = {spot: sizes[spot] for spot in sizes if spot != self._marked}
        self._sizes |= {spot: sizes[spot] for spot in sizes if spot == self._marked}  # on top
        self.update()

    def middle(self) -> tuple[float, float]:
        """The place under the cross."""
        return self._view.lat, self._view.lon

    def sizeHint(self) -> QSize:
        return QSize(480, 280)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 180)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        which = Qt.Key(event.key())
        fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        middle = self.width() / 2, self.height() / 2
        if which in _ARROWS:
            right, down = _ARROWS[which]
            step = 4 if fine else min(self.width(), self.height()) / 6
            self.look(self._view.moved(right * step, down * step))
        elif which in _NEARER:
            self.look(self._view.zoomed(_NEARER[which], *middle))
        elif which == Qt.Key.Key_Home:
            self.show_all()
        elif which in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self._ask(QPointF(*middle), by_key=True)
        else:
            super().keyPressEvent(event)

    def _ask(self, at: QPointF, *, by_key: bool) -> None:
        """A click, or Enter at the cross."""
        place = self._view.at(at.x(), at.y())
        found = None if self._picking else self._hit(at)
        if found is not None and found.many == 1:
            spot = self._index.spots[found.first]
            (self.opened if by_key or spot == self._marked else self.chosen).emit(spot)
        elif found is not None:
            self._enter(found)
        elif place is not None and (by_key or self._picking):
            self.picked.emit(*place)

    def _enter(self, cluster: Cluster) -> None:
        """Look at what stands together; where it is one place, at that, with its first point."""
        spots = self._index.spots[cluster.first : min(cluster.last, cluster.first + _TOGETHER)]
        south, west, north, east = around((s.lat for s in spots), (s.lon for s in spots))
        if (south, west) == (north, east) and cluster.many <= _TOGETHER:
            near = self._view.looking(south, west, _EXACT)
            self.look(near if near.scale > self._view.scale else self._view)
            self.chosen.emit(spots[0])
            return
        nearer = self._view.fitted(south, west, north, east)
        if cluster.many > _TOGETHER or nearer.scale < self._view.scale * 1.5:
            nearer = self._view.with_at(
                cluster.lat, cluster.lon, self.width() / 2, self.height() / 2
            )
            nearer = nearer.zoomed(3.0, self.width() / 2, self.height() / 2)
        self.look(nearer)

    # The pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position()
            self._held = self._view.at(self._pressed.x(), self._pressed.y())
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._band = QRectF(self._pressed, self._pressed)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer = at = event.position()
        if self._pressed is not None:
            far = (at - self._pressed).manhattanLength() >= QApplication.startDragDistance()
            if self._band is not None:
                self._band = QRectF(self._pressed, at).normalized()
            elif self._held is not None and (far or self._dragging):
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
                self.look(self._view.with_at(*self._held, at.x(), at.y()))
        elif not self._picking:
            over_mark = self._hit(at) is not None
            shape = Qt.CursorShape
            self.setCursor(shape.PointingHandCursor if over_mark else shape.ArrowCursor)
        self.update()

    @property
    def _dragging(self) -> bool:
        return self.cursor().shape() == Qt.CursorShape.ClosedHandCursor

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        band, dragged, self._band, self._pressed = self._band, self._dragging, None, None
        shape = Qt.CursorShape
        self.setCursor(shape.CrossCursor if self._picking else shape.ArrowCursor)
        if band is not None and min(band.width(), band.height()) > 4:
            self._take_band(band)
        elif not dragged:
            self._ask(event.position(), by_key=False)
        self.update()

    def _take_band(self, band: QRectF) -> None:
        view = self._view
        north, west = view.lat + (view.height / 2 - band.top()) / view.scale, band.left()
        south = view.lat + (view.height / 2 - band.bottom()) / view.scale
        if abs(view.lon + (west - view.width / 2) / view.across - view.lon) > 180:
            west = view.width / 2 - 180 * view.across
        left = view.lon + (west - view.width / 2) / view.across
        right = view.lon + min((band.right() - view.width / 2) / view.across, 180.0)
        if south < 90 and north > -90 and left < right:
            edges = max(south, -90.0), wrapped(left), min(north, 90.0), wrapped(right)
            self.boxed.emit(box_of(*edges))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = QPointF(event.pos())
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = QPointF(self.width() / 2, self.height() / 2)
        place = self._view.at(at.x(), at.y())
        if place is not None:
            self.picked.emit(*place)

    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = event.angleDelta().y() / _NOTCH
        if notches:
            at = event.position()
            self.look(self._view.zoomed(1.25**notches, at.x(), at.y()))
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        self._pointer = None
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._pointer = None  # who works by keys reads what is under the cross
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # Drawing

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.look(self._view.resized(self.width(), self.height()))
        if self._pin is not None and not event.oldSize().isValid():
            self.show_pin()
        elif self._fresh and self._pin is None:
            self.look(over(self.width(), self.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._backdrop.picture(self._view, self.devicePixelRatioF()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._points(painter)
        if self._pin is not None:
            front.pin(painter, self._view, self._pin)
        if self._frame is not None:
            front.frame(painter, self._view, self._frame)
        if self._band is not None:
            front.band(painter, self._band)
        if (self.hasFocus() or self._picking) and not self._ringed():
            front.cross(painter, self._view)
        front.foot(painter, self._view)
        at = self._pointer or QPointF(self.width() / 2, self.height() / 2)
        front.readout(painter, self._view, self._view.at(at.x(), at.y()))
        front.lacking(painter, self._view)
        if self.hasFocus():
            front.focus(painter, QRect(self.rect()))
        painter.end()

    def _points(self, painter: QPainter) -> None:
        ratio, spots = self.devicePixelRatioF(), self._index.spots
        for spot, metres in self._sizes.items():
            marks.circle(painter, self._view, spot, metres, chosen=spot == self._marked)
        for cluster, at in self._clusters():
            kind = spots[cluster.first].kind if cluster.many == 1 else ""
            drawn = marks.mark(cluster, kind, ratio)
            size = drawn.deviceIndependentSize()
            painter.drawPixmap(at - QPointF(size.width() / 2, size.height() / 2), drawn)
        if self._marked is not None:
            marks.ring(painter, self._place(self._marked.lat, self._marked.lon))

    def _ringed(self) -> bool:
        """Whether the chosen point is at the cross, where its ring stands for it."""
        if self._marked is None:
            return False
        at = self._view.screen(self._marked.lat, self._marked.lon)
        return apart(at, (self.width() / 2, self.height() / 2)) < marks.REACH

    def _clusters(self) -> list[tuple[Cluster, QPointF]]:
        """What is in view and where; worked out anew when another part of the world is."""
        if self._shown is None:
            found = self._index.clusters(self._view)
            self._shown = [(one, self._place(one.lat, one.lon)) for one in found]
        return self._shown

    def _place(self, lat: float, lon: float) -> QPointF:
        return QPointF(*self._view.screen(lat, lon))

    def _hit(self, at: QPointF) -> Cluster | None:
        """The mark under a pixel, the nearest of them."""
        here = at.x(), at.y()
        near = [
            (apart((place.x(), place.y()), here), number)
            for number, (_, place) in enumerate(self._clusters())
        ]
        distance, number = min(near, default=(marks.REACH + 1, 0))
        return self._clusters()[number][0] if distance <= marks.REACH else None

    def _settle(self) -> None:
        counted = self._index.tally(self._view)
        told = [
            tr("Middle at {place}.").format(place=front.told(self._view, self.middle())),
            tr("Arrows move, + and - zoom, Home shows all, Enter takes what is at the cross."),
        ]
        if self._index.spots:
            records = plural(counted.records, "{n} record", "{n} records")
            rows = plural(counted.context, "{n} row of context", "{n} rows of context")
            told.insert(1, tr("In view: {records}, {rows}.").format(records=records, rows=rows))
        self.setAccessibleDescription(" ".join(told))
        self.settled.emit()
