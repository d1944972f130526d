"""What every page gets and gives: the desk it works on, and the strip that tells what failed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from liaison.changes import Changes
from liaison.domain.marking import POLICIES, Known, Marking
from liaison.domain.refusals import Cancelled, Refusal
from liaison.session import Session
from liaison.settings import Settings
from ui import icons, theme
from ui.build import button, column, row
from ui.keeper import Keeper
from ui.lanes import Lanes
from ui.lookout import Watch
from ui.relay import Relay
from ui.safe import SafeLabel
from ui.text import tr

T = TypeVar("T")
Work = Callable[[Session], T]
Done = Callable[[T], object]
Failed = Callable[[Exception], object]


@dataclass(frozen=True, slots=True)
class Undo:
    """How to take something back; offered as long as ``owner`` lives."""

    owner: QObject
    back: Callable[[], object]


class Desk(QObject):
    """The unlocked desk as a page sees it: work for the lanes, news of changes, ways elsewhere.

    Every page is told of every change through `Page.changed`, once, by the window.
    """

    changed = Signal(object)  # Changes
    toasted = Signal(str, object)  # words, and None or an Undo
    asked_for = Signal(str, str)  # page name, item
    lock_asked = Signal()  # the vault is another than the one that shows
    marked = Signal()  # what is shown has another marking now
    faulted = Signal(object)  # Exception that is not a Refusal

    def __init__(self, lanes: Lanes, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lanes = lanes
        self.settings = settings
        self.over: list[Marking] = []
        self.sleep_told = False  # whether the system waits with sleeping until the vault is locked
        self.known: Known = POLICIES
        self.incoming = Watch(lanes, settings, self)
        self.changed.connect(self.incoming.changed)
        self.compartment = Keeper(lanes, self)
        self.compartment.logged.connect(self.announce)
        self.compartment.faulted.connect(self.faulted)
        self.relay = Relay(lanes, settings, self)
        self.changed.connect(self.relay.heed)
        self.relay.changed.connect(self.changed)
        self.relay.faulted.connect(self.faulted)

    def lay_over(self, markings: list[Marking]) -> None:
        """What a dialog over the page shows has these markings; none when it closes."""
        self.over = markings
        self.marked.emit()

    def know(self, known: Known) -> None:
        """The policies that are here now; those that do not ship come a moment after the desk."""
        self.known = known
        self.marked.emit()

    @property
    def session(self) -> Session:
        """The session; pages read plain facts from it (card, read_only), never its vault."""
        return self.lanes.session

    @property
    def zone(self) -> str:
        """The zone letter or offset in which times are proposed and shown."""
        return self.settings.zone

    def toast(self, text: str, undo: Undo | None = None) -> None:
        """Say shortly that something was done, and offer to take it back where that is possible."""
        self.toasted.emit(text, undo)

    def go(self, page: str, item: str = "") -> None:
        """Show a page, and on it an item by its identifier."""
        self.asked_for.emit(page, item)

    def announce(self, changes: Changes) -> None:
        """Tell every page what an action touched."""
        self.changed.emit(changes)


class Strip(QFrame):
    """A line across the top of a page: what happened, what to do next, and a way to close it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("strip")
        theme.role(self, "strip")
        self._icon = icons.picture("info", "accent", 20)
        self._what = SafeLabel("", "strong", name="strip-what", wrap=True)
        self._next = SafeLabel("", name="strip-next", wrap=True)
        words = column(self._what, self._next, gap=2)
        close = button("", "strip-close", self.hide, role="quiet", icon="close")
        close.setAccessibleName(tr("Close this message"))
        layout: QHBoxLayout = row(self._icon, words, close, gap=12, margins=(16, 8, 8, 8))
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.hide()

    def tell(self, what: str, then: str = "", tone: str = "bad") -> None:
        """Show it. ``tone`` is bad, warn or info."""
        icon, token = {"bad": ("error", "bad"), "warn": ("warning", "warn")}.get(
            tone, ("info", "accent")
        )
        icons.show(self._icon, icon, token)
        self._what.setText(what)
        self._next.setText(then)
        self._next.setVisible(bool(then))
        theme.retone(self, tone=tone)
        self.setAccessibleName(f"{what} {then}")
        self.show()


class Page(QWidget):
    """One page. Subclasses fill `content` and override what they care about.

    ``name`` is how other pages ask for it, ``title`` what the sidebar calls it.
    """

    name = ""
    title = ""
    icon = ""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName(f"page-{self.name}")
        self.desk = desk
        # What is still to be made of a large page, in turns; after each all of it is in the page.
        self.parts: Iterator[None] = iter(())
        self.strip = Strip()
        self.content = column(gap=0)
        outer = column(self.strip, self.content, gap=0)
        outer.setStretch(1, 1)
        self.setLayout(outer)

    # What the window calls.

    def advance(self) -> bool:
        """Make one more part of it; True once it is whole, before which nothing else is asked."""
        whole = object()
        return next(self.parts, whole) is whole

    def finish(self) -> None:
        """Make all of it now."""
        while not self.advance():
            pass

    def opened(self) -> None:
        """The page has come into view."""

    def begin(self) -> None:
        """Put the cursor where work on the page begins: it was asked for by a key."""

    def show_item(self, item: str) -> None:
        """Show one thing by its identifier."""

    def changed(self, changes: Changes) -> None:
        """Something was changed, here or elsewhere."""

    def flush(self) -> None:
        """Hand everything typed to the vault lane now: the page is left, or the vault locked."""

    def markings(self) -> list[Marking]:
        """The markings of what is shown, for the banner."""
        return []

    def do(self, action: str) -> bool:
        """Carry out an action of the table that is the page's own; True if it was."""
        return False

    # What a page calls.

    def write(self, work: Work[T], done: Done[T], failed: Failed | None = None) -> None:
        """A use case on the vault lane; `Changes` in its outcome are announced before ``done``."""
        self.desk.lanes.write(self, work, self._announcing(done), failed or self.complain)

    def act(self, work: Work[Changes], said: str = "") -> None:
        """A use case that returns only `Changes`; ``said`` is the toast afterwards."""
        self.write(work, lambda _changes: self.desk.toast(said) if said else None)

    def read(self, work: Work[T], done: Done[T], failed: Failed | None = None) -> None:
        """A use case that only reads, on the reader lane."""
        self.desk.lanes.read(self, work, done, failed or self.complain)

    def aside(self, work: Work[T], done: Done[T], failed: Failed | None = None) -> None:
        """A long use case on a connection of its own; `Changes` are announced before ``done``."""
        self.desk.lanes.aside(self, work, self._announcing(done), failed or self.complain)

    def complain(self, error: Exception) -> None:
        """Tell a refusal on the strip; anything else is a fault of the program."""
        if isinstance(error, Cancelled):
            self.strip.tell(error.what_happened, error.what_next, "info")
        elif isinstance(error, Refusal):
            self.strip.tell(error.what_happened, error.what_next)
        else:
            self.desk.faulted.emit(error)

    def _announcing(self, done: Done[T]) -> Done[T]:
        def deliver(outcome: T) -> None:
            members = outcome if isinstance(outcome, tuple) else (outcome,)
            for member in members:
                if isinstance(member, Changes):
                    self.desk.announce(member)
            done(outcome)

        return deliver
