"""A line to a dead drop: one thread, which looks into the folder now and then while it is open."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from liaison.couriers.drop.fetching import MOST_FILES, Fetching
from liaison.couriers.drop.outgoing import Ear, Ended, Outgoing
from liaison.couriers.drop.reach import connect
from liaison.couriers.drop.share import NotAsSet, Share
from liaison.couriers.drop.why import why
from liaison.mail import drop
from liaison.mail.drop import Drop
from liaison.mail.post import Event, Letter, Link, Linked, Moving, Passed, Wanted

STEADY = 10.0  # seconds after which a connection counts as one that held


class DropLine:
    """Fulfils `mail.post.Line`. ``told`` is called on the line's thread."""

    def __init__(
        self,
        place: Drop,
        folder: Path,
        told: Callable[[Event], object],
        wanted: Wanted,
        every: float,
        pauses: tuple[float, float],
    ) -> None:
        self._place, self._tell = place, told
        self._every, self._pauses = every, pauses
        self._guard = threading.Lock()
        self._letters: tuple[Letter, ...] | None = None  # until it is known what is to lie there
        self._pressed = threading.Event()  # other letters are to go
        self._closed = threading.Event()
        self._share: Share | None = None
        self._moved = 0.0
        ear = Ear(self._told, self._closed.is_set, self._pressed.is_set, self._moving)
        self._outgoing = Outgoing(place, ear)
        self._fetching = Fetching(folder, wanted, ear)
        self._thread = threading.Thread(target=self._work, name="drop", daemon=True)
        self._thread.start()

    def send(self, letters: Sequence[Letter]) -> None:
        with self._guard:
            kept = tuple(letters)
            if kept != self._letters:
                self._letters = kept
                self._pressed.set()

    def close(self, patience: float = 1.0) -> None:
        self._closed.set()
        self._pressed.set()
        self._thread.join(patience / 2)
        share = self._share
        if share is not None and self._thread.is_alive():
            share.abort()
            self._thread.join(patience / 2)

    def _told(self, event: Event) -> None:
        if not self._closed.is_set():
            self._tell(event)

    def _moving(self, event: Moving) -> None:
        now = time.monotonic()
        if now - self._moved > 1.0:
            self._moved = now
            self._told(event)

    def _work(self) -> None:
        first, longest = self._pauses
        pause = first
        while not self._closed.is_set():
            self._told(Linked(Link.CONNECTING))
            begun = time.monotonic()
            told = Linked(Link.OFFLINE)
            try:
                self._share = connect(self._place, self._closed.is_set)
                self._look(self._share)
            except (Ended, NotAsSet) as error:
                if isinstance(error, NotAsSet):
                    told = Linked(Link.OFFLINE, error.why, error.shown)
            except Exception as error:  # whatever four libraries and a server bring about
                told = Linked(Link.OFFLINE, why(error))
            share, self._share = self._share, None
            if share is not None:
                share.close()
            self._told(told)
            if time.monotonic() - begun > STEADY:
                pause = first
            self._closed.wait(pause * random.uniform(0.5, 1.5))
            pause = min(pause * 2, longest)

    def _look(self, share: Share) -> None:
        """Look after look until it is closed or the connection ends."""
        connected = False
        while not self._closed.is_set():
            with self._guard:
                letters = self._letters
                self._pressed.clear()
            own, others = self._list(share)
            if not connected:
                connected = True
                self._told(Linked(Link.CONNECTED))
            gone = letters is None or self._outgoing.go(share, own, letters)
            if gone and self._fetching.go(share, others):
                self._told(Passed())
                self._pressed.wait(self._every * random.uniform(0.5, 1.5))

    def _list(self, share: Share) -> tuple[dict[str, int], dict[str, int]]:
        """Our files, and some of the others where they are too many."""
        own: dict[str, int] = {}
        others: dict[str, int] = {}
        for name, size in share.list().items():
            (own if drop.is_own(self._place, name) else others)[name] = size
        if len(others) > MOST_FILES:
            others = dict(random.sample(sorted(others.items()), MOST_FILES))
        return own, others
