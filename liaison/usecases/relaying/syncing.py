"""The relay without a window: connected, turn after turn, until all is quiet or it is stopped."""

from __future__ import annotations

import queue
import time
from collections.abc import Callable, Sequence

import msgspec

from liaison.changes import QUIET, Watch
from liaison.domain.refusals import NotAllowed, ReadOnly
from liaison.domain.words import tr
from liaison.mail.post import Event, Letter, Link, Linked, Stored
from liaison.session import Session
from liaison.usecases.relaying import joining
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
    invitation = joining.joined(session)
    if invitation is None:
        raise joining.not_joined()
    if session.read_only:
        raise ReadOnly
    if lacking := session.world.post.lacking():
        raise NotAllowed(reason=lacking, next=tr("Nothing was sent."))
    told: queue.SimpleQueue[Event] = queue.SimpleQueue()
    folder = session.vault.relay.folder("in")
    line = session.world.post.line(invitation, folder, told.put)
    try:
        return _keep_on(session, _Ear(told, patience), line.send, once, watch)
    finally:
        line.close(5.0)


class _Ear:
    """What the line tells, and since when it tells nothing."""

    def __init__(self, told: queue.SimpleQueue[Event], patience: float) -> None:
        self._told, self._patience = told, patience
        self.begun = self.heard = time.monotonic()
        self.met = False  # it was connected once

    @property
    def lost(self) -> bool:
        """Whether patience is at its end without one connection."""
        return not self.met and time.monotonic() - self.begun > self._patience

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
        self.met = self.met or Linked(Link.CONNECTED) in found
        return found


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
        watch.at(0, 0)
        found = ear.listen()
        whole = [one for one in found if isinstance(one, Stored)]
        stored += sum(one.whole for one in whole)
        now = time.monotonic()
        if found or last.looked.left or now - turned > SLOWLY:
            last = turn(session, sorter, whole, watch)
            send(last.letters)
            turned = now
        if ear.lost:
            raise NotAllowed(
                reason=tr("The relay could not be reached."),
                next=tr("What is sealed waits in the vault and goes when there is a link."),
            )
        calm = GIVE_UP if last.letters else CALM  # it may refuse what it is given
        if once and ear.met and now - ear.heard > calm:
            return Synced(last=last, stored=stored)
