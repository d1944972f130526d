"""Two ends of a relay in a test: a line, its folder, and a way to wait for what it tells."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable
from pathlib import Path

from liaison.couriers.relay.post import RelayPost
from liaison.mail.invitation import Invitation
from liaison.mail.post import Arrived, Event, Letter, Line, Link, Linked, Stored

QUICK = (0.05, 0.2)
PATIENCE = 20.0


class End:
    """One officer's end. Events come on the line's thread and are waited for by a condition."""

    def __init__(self, folder: Path, invitation: Invitation) -> None:
        folder.mkdir(exist_ok=True)
        self.folder, self.invitation = folder, invitation
        self.events: list[Event] = []
        self._changed = threading.Condition()
        self.line: Line = RelayPost(QUICK).line(invitation, folder, self._told)

    def _told(self, event: Event) -> None:
        with self._changed:
            self.events.append(event)
            self._changed.notify_all()

    def wait(self, until: Callable[[], bool], patience: float = PATIENCE) -> bool:
        with self._changed:
            return self._changed.wait_for(until, patience)

    def connected(self) -> bool:
        return self.wait(lambda: Linked(Link.CONNECTED) in self.events)

    @property
    def is_connected(self) -> bool:
        """How it stands now."""
        links = [one.link for one in self.events if isinstance(one, Linked)]
        return bool(links) and links[-1] is Link.CONNECTED

    def offline(self, patience: float = PATIENCE) -> bool:
        """Whether it loses its connection within that time."""
        return self.wait(lambda: not self.is_connected, patience)

    def stored(self, key: str) -> bool:
        """Whether the relay says to keep all of it."""
        return self.wait(
            lambda: any(isinstance(e, Stored) and e.key == key and e.whole for e in self.events)
        )

    def arrived(self, number: int = 1, patience: float = PATIENCE) -> list[Path]:
        """The files that came, once there are so many."""

        def found() -> list[Path]:
            return [e.path for e in self.events if isinstance(e, Arrived)]

        assert self.wait(lambda: len(found()) >= number, patience), self.events
        return found()

    def wait_for_part(self) -> bool:
        """Whether a file begins to be put together."""
        return self.wait_until(lambda: any(self.folder.glob("*.have")))

    @staticmethod
    def wait_until(holds: Callable[[], bool], patience: float = PATIENCE) -> bool:
        """Whether something of which no event tells comes to hold."""
        clock = threading.Event()
        for _ in range(int(patience / 0.005)):
            if holds():
                return True
            clock.wait(0.005)
        return False

    def close(self) -> None:
        self.line.close(5.0)


def letter(
    path: Path, to: Invitation, *, attempt: int = 0, stored: int = 0, rank: int = 0
) -> Letter:
    """A file for a mailbox."""
    with path.open("rb") as file:
        parcel = hashlib.file_digest(file, "sha256").hexdigest()[:32]
    size = path.stat().st_size
    return Letter(path.name, path, size, parcel, to.mailbox, attempt, stored, rank)
