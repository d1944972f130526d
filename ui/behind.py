"""Everything behind the gate, in one place: it is loaded when the gate has been painted."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from liaison.changes import Changes
from liaison.settings import Settings
from liaison.usecases import anchor, leaving, policies, preferences, vaults
from liaison.usecases.relaying.arrivals import Arrival
from ui import hotnote
from ui.dialog import dismiss_all
from ui.kinds import HOMES
from ui.lanes import Lanes
from ui.pages.audit import AuditPage
from ui.pages.collections import (
    CasesPage,
    ContactsPage,
    IncidentsPage,
    PeoplePage,
    PromisesPage,
    ReportsPage,
    WatchPage,
)
from ui.pages.context import ContextPage
from ui.pages.exchange import ExchangePage
from ui.pages.map import MapPage
from ui.pages.officers import OfficersPage
from ui.pages.page import Desk, Page
from ui.pages.settings import SettingsPage
from ui.pages.today import TodayPage
from ui.palette import Palette, show_keys
from ui.safe import name_of
from ui.shell import Shell
from ui.start.create import Create
from ui.start.recover import Recover
from ui.start.toured import TourStep
from ui.text import tr

PAGES: Final[tuple[type[Page], ...]] = (
    TodayPage,
    ContactsPage,
    CasesPage,
    PromisesPage,
    IncidentsPage,
    WatchPage,
    PeoplePage,
    ReportsPage,
    MapPage,
    ContextPage,
    ExchangePage,
    OfficersPage,
    AuditPage,
    SettingsPage,
)

# Where actions are at home that belong to a page which is not in view.
_HOMES: Final = {f"new-{kind}": page for page, kinds in HOMES.items() for kind in kinds}


class Inside(QObject):
    """The unlocked vault in the window: the desk, its shell, the settings in force, the actions.

    ``chosen`` carries out an action taken from the palette; the window's own are among them.
    """

    lock_wanted = Signal()
    settled = Signal(object)  # Settings, when they have changed
    faulted = Signal(object)  # Exception that is not a Refusal

    def __init__(
        self, lanes: Lanes, settings: Settings, window: QWidget, chosen: Callable[[str], object]
    ) -> None:
        super().__init__(window)
        self._window, self._chosen = window, chosen
        self._desk = Desk(lanes, settings, self)
        self._desk.faulted.connect(self.faulted)
        self._desk.changed.connect(self._changed)
        self.shell = Shell(self._desk, PAGES)
        self.shell.lock_wanted.connect(self.lock_wanted)
        self._desk.lock_asked.connect(self.lock_wanted)
        self._desk.relay.flash.connect(self._tell_flash)
        self._read_policies()
        if lanes.session.read_only:
            lanes.aside(self, anchor.is_older, self._tell_older, self.faulted.emit)
        if sys.platform == "linux":
            self._watch_sleep()
        self.shell.note_wanted.connect(lambda: self.do("hot-note"))

    def _watch_sleep(self) -> None:
        """Lock before the computer sleeps, where it says so; and at the end of its session."""
        # late: only Linux has this bus
        from ui.suspend import Suspend

        watched = Suspend(self)

        def answered() -> None:
            self._desk.sleep_told = watched.told

        watched.wanted.connect(self.lock_wanted)
        watched.answered.connect(answered)
        watched.start()
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.commitDataRequest.connect(self.lock_wanted)

    def do(self, name: str) -> None:
        """Carry out an action of the table."""
        if name == "palette":
            Palette(self._window, self._desk, self._chosen).ask()
        elif name == "undo":
            self.shell.undo()
        elif name == "hot-note":
            hotnote.write(self.shell.page)
        elif name == "help":
            show_keys(self._window)
        elif name in {page.name for page in PAGES}:
            self.shell.show_page(name, begin=True)
        elif not self.shell.page.do(name) and name in _HOMES:
            self.shell.show_page(_HOMES[name])
            self.shell.page.do(name)

    def may_copy(self, record: str, passes: Callable[[], None]) -> None:
        """Ask the gate whether text of a record may reach the system's clipboard; in order with
        what is being written, so that the marking of a moment ago counts."""

        def judged(reasons: tuple[str, ...]) -> None:
            if reasons:
                self._keep_inside()
            else:
                passes()

        if record:
            lanes, work = self._desk.lanes, partial(leaving.stays_inside, record=record)
            lanes.write(self, work, judged, lambda _error: self._keep_inside())
        else:
            self._keep_inside()

    def _keep_inside(self) -> None:
        words = tr("Copied within Liaison. To take it out, export it with a reason.")
        self._desk.toast(words)

    def _tell_older(self, older: bool) -> None:
        """Nothing can be written to an older copy; say so at once, and the way on."""
        if older:
            self.shell.page.strip.tell(
                tr("This is an older copy of the vault, open for reading only."),
                tr("If the newer one is lost, declare a new epoch in the settings."),
                "warn",
            )

    def _tell_flash(self, arrival: Arrival) -> None:
        """A FLASH is told at once, wherever the officer is."""
        words = tr("A FLASH bundle has arrived from {who}.")
        self.shell.page.strip.tell(
            words.format(who=name_of(arrival.sender, tr("an officer"))),
            tr("It waits on the page Exchange, under Bundles."),
            "warn",
        )

    def _changed(self, changes: Changes) -> None:
        if changes.settings:
            self._desk.lanes.read(self, preferences.settings, self._settle, self.faulted.emit)
        if changes.policies:
            self._read_policies()

    def _read_policies(self) -> None:
        self._desk.lanes.read(self, policies.known, self._desk.know, self.faulted.emit)

    def _settle(self, settings: Settings) -> None:
        self._desk.settings = settings
        self.settled.emit(settings)


class Behind:
    """What the window takes from here, as one thing that the loading thread hands over."""

    create = Create
    recover = Recover
    tour = TourStep
    inside = Inside
    dismiss = staticmethod(dismiss_all)
    settings = staticmethod(preferences.settings)
    remember = staticmethod(vaults.remember)
