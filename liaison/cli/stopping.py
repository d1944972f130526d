"""Ctrl-C during long work: noted at once, obeyed at the work's next step.

An exception that may arrive between any two instructions leaves half-made things behind; a step is
a place where the work knows how to stop. A second Ctrl-C does not wait for it.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from liaison.changes import Watch
from liaison.domain.refusals import Cancelled


class _Stoppable:
    """Passes on how far work is, and stops it once it was interrupted."""

    def __init__(self, watch: Watch) -> None:
        self._watch = watch
        self.interrupted = False

    def at(self, done: int, total: int) -> None:
        if self.interrupted:
            raise Cancelled
        self._watch.at(done, total)


@contextmanager
def stoppable(watch: Watch) -> Iterator[Watch]:
    """The watch, with Ctrl-C turned into `Cancelled` at the next step while the block lasts."""
    if threading.current_thread() is not threading.main_thread():
        yield watch  # signals belong to the main thread
        return
    made = _Stoppable(watch)

    def note(signum: int, frame: FrameType | None) -> None:
        if made.interrupted:
            signal.default_int_handler(signum, frame)
        made.interrupted = True

    before = signal.signal(signal.SIGINT, note)
    try:
        yield made
    finally:
        signal.signal(signal.SIGINT, before)
