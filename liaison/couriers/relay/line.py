"""A line to a relay: one thread with a loop of its own, which connects again while it is open."""

from __future__ import annotations

import asyncio
import contextlib
import random
import threading
import time
from collections.abc import Callable, Sequence
from itertools import cycle
from pathlib import Path

from liaison.couriers.relay.connection import TROUBLES, Connection
from liaison.couriers.relay.inbox import Inbox
from liaison.couriers.relay.outgoing import Outgoing
from liaison.couriers.relay.tasks import end
from liaison.mail.invitation import Invitation
from liaison.mail.post import Arrived, Event, Letter, Link, Linked

STEADY = 10.0  # seconds after which a connection counts as one that held


class RelayLine:
    """Fulfils `mail.post.Line`. ``told`` is called on the line's thread."""

    def __init__(
        self,
        invitation: Invitation,
        folder: Path,
        told: Callable[[Event], object],
        pauses: tuple[float, float],
    ) -> None:
        self._invitation, self._folder = invitation, folder
        self._tell, self._pauses = told, pauses
        self._loop = asyncio.new_event_loop()
        self._stop = asyncio.Event()
        self._outgoing = Outgoing(self._told)
        self._closed = False
        self._thread = threading.Thread(target=self._work, name="relay", daemon=True)
        self._thread.start()

    def send(self, letters: Sequence[Letter]) -> None:
        kept = tuple(letters)
        self._call(lambda: self._outgoing.put(kept))

    def close(self, patience: float = 1.0) -> None:
        self._closed = True
        self._call(self._stop.set)
        self._thread.join(patience)

    def _call(self, what: Callable[[], object]) -> None:
        with contextlib.suppress(RuntimeError):  # the loop has ended
            self._loop.call_soon_threadsafe(what)

    def _told(self, event: Event) -> None:
        if not self._closed:
            self._tell(event)

    def _work(self) -> None:
        # Tasks of the library may end with texts of the relay in their errors.
        self._loop.set_exception_handler(lambda _loop, _context: None)
        try:
            self._loop.run_until_complete(self._until_stopped())
        finally:
            self._outgoing.close()
            self._loop.close()

    async def _until_stopped(self) -> None:
        keeping = asyncio.ensure_future(self._keep_up())
        stopped = asyncio.ensure_future(self._stop.wait())
        await asyncio.wait((keeping, stopped), return_when=asyncio.FIRST_COMPLETED)
        await end((keeping, stopped))
        await end(asyncio.all_tasks() - {asyncio.current_task()})  # of the library
        if not keeping.cancelled():
            keeping.result()

    async def _keep_up(self) -> None:
        first, longest = self._pauses
        pause = first
        addresses = cycle(self._invitation.addresses)
        inbox = Inbox(self._folder)
        try:
            while True:
                self._told(Linked(Link.CONNECTING))
                begun = time.monotonic()
                with contextlib.suppress(*TROUBLES):
                    connection = Connection(
                        self._invitation,
                        next(addresses),
                        self._outgoing,
                        inbox,
                        lambda path: self._told(Arrived(path)),
                        longest / 2,
                    )
                    await connection.run(lambda: self._told(Linked(Link.CONNECTED)))
                self._told(Linked(Link.OFFLINE))
                if time.monotonic() - begun > STEADY:
                    pause = first
                await asyncio.sleep(pause * random.uniform(0.5, 1.5))
                pause = min(pause * 2, longest)
        finally:
            inbox.close()
