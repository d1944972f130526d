"""Garbage is collected on the window's thread alone.

Python looks for it on whichever thread happens to make the next object. What is found on a worker
ends there too, and a timer that ends on another thread than its own takes the process with it.
"""

from __future__ import annotations

import gc
import threading
from typing import Final

from PySide6.QtCore import QObject, QTimer

_EVERY_MS: Final = 200
_begun = threading.Event()  # asking Python how much is kept takes as long as there is much


class Garbage(QObject):
    """Does what Python's own collector does, which it turns off: on this thread, turn by turn.

    It begins once `keep` was called: nothing that is being loaded is garbage.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        if _begun.is_set():
            collect()


def collect() -> None:
    """The oldest generation that is due, by Python's own thresholds. Never on a worker."""
    due = zip(gc.get_count(), gc.get_threshold(), strict=True)
    late = [generation for generation, (count, most) in enumerate(due) if count > most]
    if late:
        gc.collect(late[-1])


def keep() -> None:
    """What is there now stays: looking through it again and again would stop the window."""
    gc.freeze()
    _begun.set()


def let_go() -> None:
    """What was kept may end."""
    gc.unfreeze()
