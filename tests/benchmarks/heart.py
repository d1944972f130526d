"""A heartbeat in the event loop of a window: how long nothing else could happen, step by step."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

BEAT_MS = 5
PATIENCE = 60.0


class Heart(QObject):
    """Beats every `BEAT_MS` on the window's thread; between two beats the window could do nothing
    else. ``gaps`` are those of the step under way, in seconds; ``work`` is what the window's thread
    itself worked in each, which a busy machine does not lengthen."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self.work: list[float] = []
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._beats = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT_MS)

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.gaps.append(now - self._last)
        self.work.append(worked - self._worked)
        self._last, self._worked = now, worked
        self._beats += 1

    def until(self, condition: Callable[[], bool], patience: float = PATIENCE) -> None:
        """Let the window live until the condition holds, and two beats longer: what a key set off
        is then over. AssertionError when it never does."""
        end = time.perf_counter() + patience
        app = QApplication.instance()
        assert app is not None
        seen, left = self._beats, 2
        while left:
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.perf_counter() > end:
                raise AssertionError("the window never came to rest")
            if self._beats != seen:
                seen = self._beats
                left = left - 1 if condition() else 2

    def take(self) -> tuple[list[float], list[float]]:
        """The gaps since the last time, and the work in each, in seconds."""
        taken = self.gaps or [0.0], self.work or [0.0]
        self.gaps, self.work = [], []
        return taken


class Painted(QObject):
    """Tells when a widget was painted last."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.at = 0.0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self, self._done)  # the painting itself is still to come
        return False

    def _done(self) -> None:
        self.at = time.perf_counter()


def memory() -> tuple[float, float]:
    """What this process holds now and held at most, in MiB; zeros where the system does not say."""
    try:
        lines = Path("/proc/self/status").read_text("ascii").splitlines()
    except OSError:
        return 0.0, 0.0
    held = {name: value for name, _, value in (line.partition(":") for line in lines)}
    now, most = (int(held[name].split()[0]) / 1024 for name in ("VmRSS", "VmHWM"))
    return now, most
