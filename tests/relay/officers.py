"""Officers with real vaults at a relay: their sessions, their ends, and turn after turn."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from liaison.domain.bundle import Precedence
from liaison.domain.delivery import Stage
from liaison.mail import invitation
from liaison.mail.invitation import Invitation
from liaison.mail.post import Event, Stored
from liaison.session import Session
from liaison.usecases import bundles, dispatching
from liaison.usecases.relaying import joining
from liaison.usecases.relaying.arrivals import Sorter
from liaison.usecases.relaying.turns import Turn, turn
from tests.liaison import desk
from tests.relay.ends import PATIENCE, End


class Clock:
    """The time of all officers: it goes on by itself, and is put forward."""

    def __init__(self) -> None:
        self._now = desk.NOON + 86_400_000_000

    def __call__(self) -> int:
        self._now += 1_000
        return self._now

    def skip(self, hours: int) -> None:
        self._now += hours * 3_600_000_000


class Officer:
    """One officer at a relay. `until` does turns as events come, as the window does."""

    def __init__(self, session: Session, invited: Invitation, clock: Clock | None = None) -> None:
        if clock is not None:
            session = replace(session, world=replace(session.world, clock=clock))
        self.session, self.sorter = session, Sorter()
        file = session.vault.path.with_suffix(".invitation")
        file.write_bytes(invitation.render(invited))
        joining.join(session, file)
        self.folder = session.vault.relay.folder("in")
        self.end = End(self.folder, invited)
        self._seen = 0
        self.last: Turn | None = None

    def turn(self) -> Turn:
        """One turn over what was told since the last."""
        new: list[Event] = self.end.events[self._seen :]
        self._seen += len(new)
        told = [one for one in new if isinstance(one, Stored)]
        self.last = turn(self.session, self.sorter, told)
        self.end.line.send(self.last.letters)
        return self.last

    def until(self, done: Callable[[Turn], bool], patience: float = PATIENCE) -> Turn:
        """Turns until that holds."""
        clock = threading.Event()
        for _ in range(int(patience / 0.02)):
            found = self.turn()
            if done(found):
                return found
            clock.wait(0.02)
        raise AssertionError(f"it did not come to that: {found}")

    def seal(
        self,
        other: Session,
        *files: Path,
        precedence: Precedence = Precedence.ROUTINE,
        record: str = "",
    ) -> str:
        """A bundle with a new record for the other one, to go by the relay alone; its id."""
        record = record or desk.sealed(self.session, "contact-log", *files)
        folder = self.session.vault.relay.folder("out")
        made = bundles.seal_bundle(
            self.session, [record], [other.origin], folder, precedence=precedence
        )[0]
        return made.id

    def stage(self, bundle: str) -> Stage:
        """How far a bundle of ours has come with all its officers."""
        return dispatching.dispatch(self.session, bundle).least

    def take_in(self, number: int = 1) -> None:
        """Waits until so many bundles have come and takes them in, as the officer does."""
        for one in self.until(lambda t: len(t.looked.waiting) >= number).looked.waiting:
            bundles.take_in(self.session, one.path)

    def close(self) -> None:
        self.end.close()


@contextmanager
def at_relay(
    folder: Path, invite: Callable[[str], Invitation], clock: Clock | None = None
) -> Iterator[tuple[Officer, Officer]]:
    """Two officers who have met, joined a relay, and given each other one bundle by stick: so that
    each knows where the other is reached."""
    with desk.two_officers(folder) as pair:
        alpha = Officer(pair.a, invite("alpha"), clock)
        bravo = Officer(pair.b, invite("bravo"), clock)
        try:
            pair.carry(desk.sealed(pair.a))
            pair.carry(desk.sealed(pair.b), back=True)
            yield alpha, bravo
        finally:
            alpha.close()
            bravo.close()


def carry_on(
    alpha: Officer, bravo: Officer, clock: Clock, sealed: Sequence[str], patience: int = 400
) -> None:
    """Turns on both sides, each taking in what comes, until Alpha has Bravo's receipt for all of
    it; where nothing goes on any more, the time is put forward until it goes once more."""
    pause = threading.Event()
    for round_ in range(patience):
        for one in bravo.turn().looked.waiting:
            if not one.trouble:
                bundles.take_in(bravo.session, one.path)
        alpha.turn()
        check_no_false_status(alpha, bravo)
        if all(alpha.stage(one) is Stage.RECEIVED for one in sealed):
            return
        pause.wait(0.02)
        if round_ % 20 == 19:
            clock.skip(3)
    left = [one for one in sealed if alpha.stage(one) is not Stage.RECEIVED]
    raise AssertionError(f"{len(left)} of {len(sealed)} did not arrive")


def check_no_false_status(alpha: Officer, bravo: Officer) -> None:
    """What Alpha calls received, Bravo has taken in; and none of it twice."""
    taken = [one.leaf_hash for one in bravo.session.vault.bundles.ins(10_000)]
    assert len(set(taken)) == len(taken)
    for one in alpha.session.vault.bundles.outs(10_000):
        if one.parts and alpha.stage(one.id) is Stage.RECEIVED:
            assert one.leaf_hash in taken
