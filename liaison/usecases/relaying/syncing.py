"""The relay or the dead drop without a window: turn after turn, until all is quiet or it is
stopped."""

from __future__ import annotations

import queue
import time
from collections.abc import Callable, Sequence

import msgspec

from liaison.changes import QUIET, Watch
from liaison.domain.refusals import NotAllowed, ReadOnly
from liaison.domain.words import tr
from liaison.mail.drop import Drop
from liaison.mail.post import Event, Letter, Link, Linked, Moving, Passed, Stored
from liaison.session import Session
from liaison.usecases.relaying import dropping, joining
from liaison.usecases.relaying.arrivals import Sorter
from liaison.usecases.relaying.turns import Turn, turn

PATIENCE = 20.0  # seconds for a connection
CALM = 1.5  # seconds in which nothing happens, and all is quiet
GIVE_UP = 120.0  # the same where something is still to go
TICK = 0.2
SLOWLY = 30.0  # seconds between two turns where nothing happens


class Synced(msgspec.Struct, frozen=True, kw_only=True):
    """How it ended: the last turn, and how many bundles the relay said to keep meanwhile."""

    last: Turn
    stored: int


def sync(
    session: Session, *, once: bool = True, patience: float = PATIENCE, watch: Watch = QUIET
) -> Synced:
    """Sends and fetches over one connection; without ``once`` until ``watch`` stops it. Raises
    `NotAllowed` where no relay was joined, nothing here speaks to one, or it is not reached within
    ``patience`` seconds."""
    place = joining.joined(session)
    if place is None:
        raise joining.not_joined()
    if session.read_only:
        raise ReadOnly
    if lacking := session.world.post.lacking(place):
        raise NotAllowed(reason=lacking, next=tr("Nothing was sent."))
    told: queue.SimpleQueue[Event] = queue.SimpleQueue()
    folder = session.vault.relay.folder("in")
    line = session.world.post.line(place, folder, told.put, dropping.wanted(session))
    ear = _Ear(told, patience, rounds=isinstance(place, Drop))
    try:
        return _keep_on(session, ear, line.send, once, watch)
    finally:
        line.close(5.0)


class _Ear:
    """What the line tells, and since when it tells nothing. With ``rounds`` it says itself when
    everything was looked through."""

    def __init__(
        self, told: queue.SimpleQueue[Event], patience: float, *, rounds: bool = False
    ) -> None:
        self._told, self._patience = told, patience
        self._rounds, self._through = rounds, not rounds
        self.moving, self.why, self.shown = Moving(0, 0), "", ""
        self.begun = self.heard = time.monotonic()
        self.met = False  # it was connected once

    @property
    def lost(self) -> bool:
        """Whether patience is at its end without one connection."""
        return not self.met and time.monotonic() - self.begun > self._patience

    def calm(self, seconds: float) -> bool:
        """Whether nothing was going on for so long."""
        return self.met and self._through and time.monotonic() - self.heard > seconds

    def listen(self) -> list[Event]:
        """What was told within a tick."""
        found: list[Event] = []
        try:
            found.append(self._told.get(timeout=TICK))
            while True:
                found.append(self._told.get_nowait())
        except queue.Empty:
            pass
        if any(one != Linked(Link.CONNECTING) for one in found):
            self.heard = time.monotonic()
        for one in found:
            if isinstance(one, Linked):
                self.met = self.met or one.link is Link.CONNECTED
                self.why, self.shown = one.why, one.shown
            self.moving = one if isinstance(one, Moving) else Moving(0, 0)
            self._through = not self._rounds or isinstance(one, Passed)
        return [one for one in found if not isinstance(one, Moving | Passed)]


def _keep_on(
    session: Session,
    ear: _Ear,
    send: Callable[[Sequence[Letter]], None],
    once: bool,
    watch: Watch,
) -> Synced:
    sorter, stored = Sorter(), 0
    last = turn(session, sorter, watch=watch)
    send(last.letters)
    turned = time.monotonic()
    while True:
        watch.at(ear.moving.done, ear.moving.size)
        found = ear.listen()
        whole = [one for one in found if isinstance(one, Stored)]
        stored += sum(one.whole for one in whole)
        now = time.monotonic()
        if found or last.looked.left or now - turned > SLOWLY:
            last = turn(session, sorter, whole, watch)
            send(last.letters)
            turned = now
        if ear.lost or (ear.why and not ear.met):
            raise _unreached(session, ear)
        waits = any(one.left for one in last.letters)  # it may refuse what it is given
        if once and ear.calm(GIVE_UP if waits else CALM):
            return Synced(last=last, stored=stored)


def _unreached(session: Session, ear: _Ear) -> NotAllowed:
    following = tr("What is sealed waits in the vault and goes when there is a link.")
    if ear.shown:
        following = tr(
            "Ask whoever runs the server whether its key is {key}; then set it as its host key."
        ).format(key=ear.shown)
    if isinstance(joining.joined(session), Drop):
        return NotAllowed(
            reason=ear.why or tr("The dead drop could not be reached."), next=following
        )
    return NotAllowed(reason=tr("The relay could not be reached."), next=following)
