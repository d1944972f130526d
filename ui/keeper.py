"""The compartment of real identities while it is open: its key in memory, for minutes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from liaison.changes import Changes
from liaison.domain.refusals import Refusal
from liaison.usecases import compartment
from liaison.usecases.compartment import OPEN_FOR, Opened
from ui.idle import Idle, boot_clock
from ui.lanes import Lanes

UNTOUCHED: Final = 60  # seconds without a key or click after which it closes
_LONGEST: Final = OPEN_FOR / 1_000_000  # seconds


class Keeper(QObject):
    """Holds what opens the compartment and lets go of it: after five minutes, after one without a
    touch, on demand, and when the vault is locked. What shows an identity listens to `changed` and
    then shows it no more."""

    changed = Signal()  # opened or closed
    ticked = Signal(int)  # seconds until it closes
    logged = Signal(object)  # Changes, when the closing stands in the trail
    faulted = Signal(object)  # Exception that is not a Refusal

    def __init__(
        self,
        lanes: Lanes,
        parent: QObject | None = None,
        clock: Callable[[], float] = boot_clock,
    ) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._clock = clock
        self._ends = 0.0
        self._opened: Opened | None = None
        self._idle = Idle(UNTOUCHED, clock, self)
        self._idle.expired.connect(self.close)
        self._timer = QTimer(self)
        self._timer.setInterval(500)
        self._timer.timeout.connect(self.look)

    @property
    def opened(self) -> Opened | None:
        """What opens it; None while it is closed."""
        return self._opened

    @property
    def left(self) -> int:
        """Seconds until it closes by itself."""
        return max(0, round(self._ends - self._clock()))

    def hold(self, opened: Opened) -> None:
        """It was opened."""
        self._opened = opened
        self._ends = self._clock() + _LONGEST
        self._idle.start()
        self._timer.start()
        self.changed.emit()

    def look(self) -> None:
        """Whether its time is up, now."""
        if self._clock() >= self._ends:
            self.close()
        else:
            self.ticked.emit(self.left)

    def close(self) -> None:
        """Let go of it, and have that logged. Harmless while it is closed."""
        opened, self._opened = self._opened, None
        if opened is None:
            return
        self._idle.stop()
        self._timer.stop()
        self.changed.emit()
        self._lanes.write(
            self, lambda s: compartment.close(s, opened), self._closed, self._not_closed
        )

    def _closed(self, changes: Changes) -> None:
        self.logged.emit(changes)

    def _not_closed(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            self.faulted.emit(error)
