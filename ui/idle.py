"""Lock when nobody has touched the window for a while, whatever the wall clock says."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

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
    """

    expired = Signal()

    def __init__(
        self, limit: float, clock: Callable[[], float] = boot_clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._limit = limit
        self._last = clock()
        self._timer = QTimer(self)
        self._timer.setInterval(500)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)
        self._last = self._clock()
        self._timer.start()

    def stop(self) -> None:
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self._timer.stop()

    def set_limit(self, seconds: float) -> None:
        self._limit = seconds

    def look(self) -> None:
        """Whether the time is up, now."""
        if self._timer.isActive() and self._clock() - self._last >= self._limit:
            self.stop()
            self.expired.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self._last = self._clock()
        return False
