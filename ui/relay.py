"""The relay or the dead drop while the vault is open: its line, and turn after turn, aside."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from liaison.changes import Changes
from liaison.domain.bundle import Precedence
from liaison.mail.drop import Drop
from liaison.mail.places import Place
from liaison.mail.post import Event, Line, Link, Linked, Moving, Passed, Stored
from liaison.session import Session
from liaison.settings import Settings
from liaison.usecases import preferences
from liaison.usecases.relaying import dropping, joining
from liaison.usecases.relaying.arrivals import Arrival, Looked, Sorter
from liaison.usecases.relaying.turns import Turn, turn
from ui.lanes import Lanes

_EVERY_MS: Final = 30_000
_SOON_MS: Final = 30
_CALM: Final = 3.0  # seconds in which nothing happens, after which a line for once is ended


class Standing(NamedTuple):
    """What is to be told of the relay.

    ``address`` is empty where none was joined; ``part`` is how much of a large bundle is sent, in
    percent (0: none is on its way); ``lacking`` says why nothing here can speak to a relay,
    ``trouble`` why something could not be prepared.
    """

    address: str = ""
    link: Link = Link.OFFLINE
    waiting: int = 0
    part: int = 0
    silent: bool = False
    lacking: str = ""
    trouble: str = ""
    drop: bool = False  # it is a dead drop
    why: str = ""  # there is no connection, in a sentence
    shown: str = ""  # the fingerprint of a server's key that nobody compared


class _Held:
    """The line, which is opened on a thread and may come when the vault is locked already."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._line: Line | None = None
        self._ended = False

    def put(self, line: Line) -> None:
        with self._guard:
            if not self._ended:
                self._line = line
                return
        line.close(0.0)

    @property
    def line(self) -> Line | None:
        return self._line

    def end(self) -> None:
        with self._guard:
            line, self._line, self._ended = self._line, None, True
        if line is not None:
            line.close(0.0)


class Relay(QObject):
    """`stands` comes when what is to be told has changed, `looked` after every look through what
    came, `flash` when a FLASH is among it for the first time."""

    stands = Signal(object)  # Standing
    looked = Signal(object)  # Looked
    flash = Signal(object)  # Arrival
    changed = Signal(object)  # Changes
    faulted = Signal(object)  # Exception that is not a Refusal
    _told = Signal(object)  # Event, on whatever thread

    def __init__(self, lanes: Lanes, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._sorter = Sorter()
        self._held: _Held | None = None
        self._events: list[Stored] = []
        self._flashes: set[str] = set()
        self._turning = self._again = self._shut = False
        self._once = False  # connected because the officer asked, and not for longer
        self._heard = 0.0
        self._place: Place | None = None
        self._through = False  # all of a dead drop was looked through
        self.standing = Standing(silent=settings.relay_silent)
        self.seen = Looked()
        self._told.connect(self._hear)
        self._timer = _timer(self, _EVERY_MS, self._turn, single=False)
        self._soon = _timer(self, _SOON_MS, self._turn, single=True)
        self._calm = _timer(self, 500, self._look_calm, single=False)
        if not lanes.session.read_only:
            self._read()

    def heed(self, changes: Changes) -> None:
        """Something was changed: the relay may be another, or there is something to send."""
        if self._lanes.session.read_only or self._shut:
            return
        if changes.settings:
            self._read()
        if self.standing.address and (changes.bundles or changes.officers or changes.records):
            self._soon.start()

    def go_now(self) -> None:
        """Send and fetch now, though the relay is silent else."""
        if self.standing.address and not self.standing.lacking and self._held is None:
            self._once = True
            self._open()

    def shut(self) -> None:
        """No connection any more: the vault is about to be locked."""
        self._shut = True
        self._end()

    # The line

    def _read(self) -> None:
        def read(session: Session) -> tuple[Place | None, str, bool]:
            found = joining.joined(session)
            silent = preferences.settings(session).relay_silent
            return found, session.world.post.lacking(found), silent

        self._lanes.read(self, read, self._came, self.faulted.emit)

    def _came(self, found: tuple[Place | None, str, bool]) -> None:
        if self._shut:
            return
        place, lacking, silent = found
        address = place.address if place is not None else ""
        another = self._place is not None and place != self._place
        self._place = place
        drop = isinstance(place, Drop)
        self._tell(address=address, lacking=lacking, silent=silent, drop=drop)
        if another or not address or lacking or (silent and not self._once):
            self._end()
        if address and not lacking:
            self._timer.start()
            self._soon.start()
            if self._held is None and not silent:
                self._open()
        else:
            self._timer.stop()

    def _open(self) -> None:
        held = self._held = _Held()
        self._tell(link=Link.CONNECTING)
        self._heard = time.monotonic()

        def opened(session: Session) -> None:
            """Loading what speaks to a relay takes a moment, so it is done aside."""
            found = joining.joined(session)
            if found is not None:
                folder = session.vault.relay.folder("in")
                wanted = dropping.wanted(self._lanes.session)
                held.put(session.world.post.line(found, folder, self._told.emit, wanted))

        self._lanes.aside(self, opened, lambda _none: self._soon.start(), self._failed)
        if self._once:
            self._calm.start()

    def _end(self) -> None:
        """The line ends by itself, on its own thread: nothing here waits for a relay."""
        held, self._held = self._held, None
        self._once = False
        self._calm.stop()
        if held is not None:
            held.end()
            self._tell(link=Link.OFFLINE, why="", shown="")

    def _look_calm(self) -> None:
        """A line for once ends when nothing is left to be done."""
        calm = time.monotonic() - self._heard > _CALM
        tried = time.monotonic() - self._heard > 10 * _CALM
        through = self.standing.link is Link.CONNECTED and (self._through or not self.standing.drop)
        if not self._turning and calm and (through or tried):
            self._end()

    # What happens

    def _hear(self, event: Event) -> None:
        if self._shut or self._held is None:
            return
        self._through = isinstance(event, Passed)
        if isinstance(event, Moving):
            self._heard = time.monotonic()
        if isinstance(event, Moving | Passed):
            return
        if isinstance(event, Linked):
            self._tell(link=event.link, part=0)
            if event.link is not Link.CONNECTING:  # what was wrong stands until it is not
                self._tell(why=event.why, shown=event.shown)
            if event.link is not Link.CONNECTED:
                return
        elif isinstance(event, Stored):
            self._events.append(event)
            self._tell(part=0 if event.whole else event.pieces * 100 // event.total)
        self._heard = time.monotonic()
        self._soon.start()

    def _turn(self) -> None:
        if self._shut or not self.standing.address:
            return
        if self._turning:
            self._again = True
            return
        self._turning, self._again = True, False
        told, self._events = self._events, []
        sorter = self._sorter
        self._lanes.aside(self, lambda s: turn(s, sorter, told), self._turned, self._failed)

    def _turned(self, found: Turn) -> None:
        self._turning = False
        if self._shut:
            return
        line = self._held.line if self._held is not None else None
        if line is not None:
            line.send(found.letters)
        self._tell(waiting=found.waiting, trouble=found.trouble)
        if found.looked.waiting != self.seen.waiting:
            self.seen = found.looked
            self.looked.emit(found.looked)
        self._show_flash(found.looked.waiting)
        if found.changes != Changes():
            self.changed.emit(found.changes)
        if self._again or found.looked.left or self._events:
            self._soon.start()

    def _show_flash(self, waiting: tuple[Arrival, ...]) -> None:
        for one in waiting:
            if one.precedence is Precedence.FLASH and one.mark not in self._flashes:
                self._flashes.add(one.mark)
                self.flash.emit(one)

    def _failed(self, error: Exception) -> None:
        self._turning = False
        self.faulted.emit(error)

    def _tell(self, **members: object) -> None:
        new = self.standing._replace(**members)  # type: ignore[arg-type]  # by name
        if new != self.standing:
            self.standing = new
            self.stands.emit(new)


def _timer(
    owner: QObject, milliseconds: int, then: Callable[[], object], *, single: bool
) -> QTimer:
    made = QTimer(owner)
    made.setSingleShot(single)
    made.setInterval(milliseconds)
    made.timeout.connect(then)
    return made
