"""Ends of a dead drop in a test: a line, its folder, and a way to wait for what it tells."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from liaison.couriers.drop.post import DropPost
from liaison.mail import drop
from liaison.mail.drop import Drop
from liaison.mail.post import Event, Letter, Linked, Passed, Wanted, everything
from liaison.session import Session
from liaison.usecases.relaying import dropping
from liaison.usecases.relaying.arrivals import Sorter
from tests.drops.places import Served
from tests.liaison import desk
from tests.relay.ends import End as RelayEnd
from tests.relay.officers import Clock, Officer

QUICK = (0.05, 0.2)
EVERY = 0.1


class End(RelayEnd):
    """As that of a relay, over a dead drop."""

    def __init__(self, folder: Path, place: Drop, wanted: Wanted = everything) -> None:
        folder.mkdir(exist_ok=True)
        self.folder, self.place = folder, place
        self.events: list[Event] = []
        self._changed = threading.Condition()
        self.line = DropPost(EVERY, QUICK).line(place, folder, self._told, wanted)

    def passes(self, more: int = 1) -> bool:
        """Waits until everything was looked through so often again."""

        def count() -> int:
            return sum(isinstance(one, Passed) for one in self.events)

        before = count()
        return self.wait(lambda: count() >= before + more)

    def why(self) -> str:
        """Waits for a sentence that says why there is no connection."""

        def last() -> str:
            return next((e.why for e in self.events if isinstance(e, Linked) and e.why), "")

        assert self.wait(lambda: bool(last())), self.events
        return last()


def letter(path: Path, *, parcel: str = "", attempt: int = 0, rank: int = 0) -> Letter:
    """A file to lie in the drop."""
    name = parcel or path.name
    return Letter(path.name, path, path.stat().st_size, name, drop.BOX, attempt, rank=rank)


class DropOfficer(Officer):
    """As an officer at a relay, with a dead drop."""

    def __init__(self, session: Session, place: Drop, clock: Clock | None = None) -> None:
        if clock is not None:
            session = replace(session, world=replace(session.world, clock=clock))
        self.session, self.sorter = session, Sorter()
        session.vault.relay.folder("in")
        with session.vault.transaction():
            session.vault.relay.put_invitation(drop.render(place), session.world.clock())
        self.place = place
        self.folder = session.vault.relay.folder("in")
        self.end = End(self.folder, place, dropping.wanted(session))
        self._seen = 0
        self.last = None


@contextmanager
def at_drop(
    folder: Path, settings: Callable[[], Drop], clock: Clock | None = None
) -> Iterator[tuple[DropOfficer, DropOfficer]]:
    """Two officers who have each other's cards and use the same dead drop."""
    with desk.two_officers(folder) as pair:
        alpha = DropOfficer(pair.a, settings(), clock)
        bravo = DropOfficer(pair.b, settings(), clock)
        try:
            yield alpha, bravo
        finally:
            alpha.close()
            bravo.close()


def reached(place: Served) -> bool:
    """Whether it is on a server that a proxy may stand before."""
    return bool(place.settings().host)
