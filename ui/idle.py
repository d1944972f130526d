"""Lock when nobody has touched the window for a while, whatever the wall clock says."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

_TOUCHES: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)


def boot_clock() -> float:
    """Seconds that only grow, also while the computer sleeps where the system can tell."""
    which = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if which is None else time.clock_gettime(which)


class Idle(QObject):
    """Emits `expired` once when ``limit`` seconds have passed without a touch.

    Looks every half second, in modal dialogs, open menus and drags as well: timers run in all of
    them. ``clock`` is a parameter so that a test need not wait.

    Touches are seen at the windows of the system, through which all of them come, and at whatever
    has the focus, for input methods. Watching every event of every widget would take a third of
    the time in which a record is drawn.
    """

    expired = Signal()

    def __init__(
        self, limit: float, clock: Callable[[], float] = boot_clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._limit = limit
        self._last = clock()
        self._watched: list[QObject] = []
        self._timer = QTimer(self)
        self._timer.setInterval(500)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        app = _application()
        app.focusWindowChanged.connect(self._watch)
        app.focusObjectChanged.connect(self._watch)
        for window in (*app.allWindows(), app.focusObject()):
            self._watch(window)
        self._last = self._clock()
        self._timer.start()

    def stop(self) -> None:
        if not self._timer.isActive():
            return
        self._timer.stop()
        app = _application()
        app.focusWindowChanged.disconnect(self._watch)
        app.focusObjectChanged.disconnect(self._watch)
        for one in self._watched:
            if shiboken6.isValid(one):
                one.removeEventFilter(self)
        self._watched.clear()

    def set_limit(self, seconds: float) -> None:
        self._limit = seconds

    def look(self) -> None:
        """Whether the time is up, now."""
        if self._timer.isActive() and self._clock() - self._last >= self._limit:
            self.stop()
            self.expired.emit()

    def _watch(self, one: QObject | None) -> None:
        """See the touches that come to a window or to what has the focus; often told of one, it
        sees them once."""
        self._watched = [old for old in self._watched if shiboken6.isValid(old)]
        if one is not None:
            one.installEventFilter(self)
            if one not in self._watched:
                self._watched.append(one)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self._last = self._clock()
        return False


def _application() -> QGuiApplication:
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    return app
