"""Run work off the window's thread; deliver its outcome on it, to an owner that still lives.

A worker holds a ticket, never a widget: owner and callbacks wait on the window's thread and are
dropped there, because the last reference to a widget must not die on a worker.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from itertools import count
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from liaison.domain.refusals import Cancelled
from ui.garbage import Garbage

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

    from liaison.session import Session

T = TypeVar("T")
Done = Callable[[T], object]
Failed = Callable[[Exception], object]


class _Waiting(NamedTuple):
    owner: QObject
    done: Callable[[Any], object]
    failed: Failed


class Lane(QObject):
    """A queue of work with its own threads; one thread means one thing at a time, in order."""

    _landed = Signal(int, object)

    def __init__(self, name: str, threads: int = 1, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name, self._threads = name, threads
        self._tickets = count()
        self._waiting: dict[int, _Waiting] = {}
        self._closed = False
        self._landed.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @cached_property
    def _pool(self) -> ThreadPoolExecutor:
        # late: 2 ms, and no work is begun before the first picture
        from concurrent.futures import ThreadPoolExecutor

        return ThreadPoolExecutor(self._threads, self._name)

    @property
    def busy(self) -> bool:
        """Whether an outcome is still to be delivered."""
        return bool(self._waiting)

    def run(self, owner: QObject, work: Callable[[], T], done: Done[T], failed: Failed) -> None:
        """Do ``work`` on the lane, then call one of the others here, unless ``owner`` has gone.
        Nothing once it is closed: a timer of what is about to go may still ask."""
        if self._closed:
            return
        ticket = next(self._tickets)
        self._waiting[ticket] = _Waiting(owner, done, failed)
        self._pool.submit(work).add_done_callback(lambda f: self._landed.emit(ticket, f))

    def close(self, *, wait: bool = True) -> None:
        """Finish what has started (or let it end by itself), drop what has not."""
        self._closed = True
        self._waiting.clear()
        self._pool.shutdown(wait=wait, cancel_futures=True)

    @Slot(int, object)
    def _deliver(self, ticket: int, outcome: Future[Any]) -> None:
        waiting = self._waiting.pop(ticket, None)
        if waiting is None or outcome.cancelled() or not shiboken6.isValid(waiting.owner):
            return
        error = outcome.exception()
        if error is None:
            waiting.done(outcome.result())
        elif isinstance(error, Exception):
            waiting.failed(error)
        else:
            raise error


class Progress(QObject):
    """Watches long work from the window: hand it as the ``watch`` of a use case.

    ``moved`` comes on the window's thread with (done, total), at most 1,000 times for one piece
    of work. After `cancel`, the work stops at its next step with Cancelled.
    """

    moved = Signal(float, float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = threading.Event()
        self._last = -1

    def cancel(self) -> None:
        self._stop.set()

    def at(self, done: int, total: int) -> None:
        """Called by the work, on its own thread."""
        if self._stop.is_set():
            raise Cancelled
        step = done * 1000 // total if total else 0
        if step != self._last:
            self._last = step
            self.moved.emit(float(done), float(total))


class Lanes(QObject):
    """The three lanes over one session: ``vault`` writes, ``reader`` lists, ``beside`` works long.

    The session lives on the vault lane's thread, which opened it. The reader has a connection of
    its own, and each piece of work aside borrows one while it lasts.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.vault = Lane("vault", 1, self)
        self.reader = Lane("reader", 1, self)
        self.beside = Lane("aside", 3, self)
        self._garbage = Garbage(self)  # no worker may end what it finds
        self._session: Session | None = None
        self._local = threading.local()
        self._drawings: deque[tuple[QObject, Callable[[], object]]] = deque()
        self._askings: deque[tuple[QObject, Callable[[], object]]] = deque()
        self._asked = False  # one of them is read now
        # Single shots would come two at a time, before what they drew is laid out and painted.
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._draw)

    def soon(self, owner: QObject, draw: Callable[[], object]) -> None:
        """More of a long drawing in a turn of its own, so that the window never stands still: one
        at a time, whoever asked; dropped once ``owner`` has gone or all is closed."""
        self._drawings.append((owner, draw))
        self._turn.start()

    def read_later(
        self, owner: QObject, work: Callable[[Session], T], done: Done[T], failed: Failed
    ) -> None:
        """`read` once all that is being drawn is there, one after the other. To lay it out, Qt asks
        Python at every step, and each time waits for a worker that reads meanwhile."""

        def over(then: Callable[[Any], object]) -> Callable[[Any], None]:
            def call(outcome: object) -> None:
                self._asked = False
                self._turn.start()
                if shiboken6.isValid(owner):
                    then(outcome)

            return call

        def ask() -> None:
            self._asked = self._session is not None
            self.read(self, work, over(done), over(failed))

        self._askings.append((owner, ask))
        self._turn.start()

    @Slot()
    def _draw(self) -> None:
        waiting = self._drawings or (() if self._asked else self._askings)
        if not waiting:
            self._turn.stop()
            return
        owner, act = waiting.popleft()
        if shiboken6.isValid(owner):
            act()

    def open(self, owner: QObject, work: Callable[[], T], done: Done[T], failed: Failed) -> None:
        """Work that has no session yet (create, unlock), on the thread that will keep it."""
        self.vault.run(owner, work, done, failed)

    def load(self, work: Callable[[], T]) -> Future[T]:
        """Work before all other on the vault lane; who needs its outcome waits for it."""
        return self.vault._pool.submit(work)

    def keep(self, session: Session) -> None:
        """The session all further work is about. It stands open: `usecases.confirming`."""
        self._session = replace(session, standing=True)

    @property
    def busy(self) -> bool:
        """Whether any lane has an outcome still to deliver, or drawing is still to come."""
        lanes = self.vault, self.reader, self.beside
        return any(one.busy for one in lanes) or bool(self._drawings or self._askings)

    @property
    def session(self) -> Session:
        assert self._session is not None, "the vault is locked"
        return self._session

    def write(
        self, owner: QObject, work: Callable[[Session], T], done: Done[T], failed: Failed
    ) -> None:
        """A use case on the vault lane: in order, one at a time. Nothing happens once locked: a
        timer of a page that is about to go may still ask."""
        session = self._session
        if session is None:
            return
        self.vault.run(owner, lambda: work(session), done, failed)

    def read(
        self, owner: QObject, work: Callable[[Session], T], done: Done[T], failed: Failed
    ) -> None:
        """A use case that only reads, on the reader's own connection; nothing once locked."""
        session = self._session
        if session is None:
            return
        self.reader.run(owner, lambda: work(self._reading(session)), done, failed)

    def aside(
        self, owner: QObject, work: Callable[[Session], T], done: Done[T], failed: Failed
    ) -> None:
        """A long use case (files, sealing, verifying) on a connection it has for itself; nothing
        once locked."""
        session = self._session
        if session is None:
            return

        def borrowed() -> T:
            with session.beside() as own:
                return work(own)

        self.beside.run(owner, borrowed, done, failed)

    def close(self) -> None:
        """End all work and close every connection. Blocks while started work finishes."""
        self._turn.stop()
        self._drawings.clear()
        self._askings.clear()
        session, self._session = self._session, None
        self.beside.close()
        if session is not None:
            self.reader._pool.submit(self._end_reading).result()
            self.reader.close()
            self.vault._pool.submit(session.close).result()
        else:
            self.reader.close()
        self.vault.close()

    def _reading(self, session: Session) -> Session:
        """The reader's session, opened on the reader's thread at its first work."""
        if not hasattr(self._local, "session"):
            self._local.manager = session.beside(read_only=True)
            self._local.session = self._local.manager.__enter__()
        found: Session = self._local.session
        return found

    def _end_reading(self) -> None:
        if hasattr(self._local, "session"):
            self._local.manager.__exit__(None, None, None)
            del self._local.session, self._local.manager
