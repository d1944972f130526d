"""The frame of the unlocked window: marking banner, sidebar, pages, status line, toast."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import shiboken6
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QStackedWidget, QWidget

from liaison.changes import Changes
from liaison.domain.marking import UNMARKED, banner, highest, rank
from liaison.domain.record import Filter, Row
from liaison.usecases import records
from ui import garbage, icons, kinds, theme
from ui.actions import key_of
from ui.build import button, chain, column, holder, row, scrolled
from ui.marks import resolved, said
from ui.pages.page import Desk, Page, Undo
from ui.relayline import RelayLabel
from ui.safe import ElidedLabel, SafeLabel, name_of, tip
from ui.text import plural, tr

_WIDE, _NARROW, _NARROW_BELOW = 176, 64, 900
_LOW_BELOW = 720  # so low, the entries of the sidebar stand closer
_TOLD_MS, _UNDO_MS = 4_000, 10_000
_APART_MS = 10  # between two steps of pages that are made ahead


class Shell(QWidget):
    """Everything around a page. The window says which pages there are.

    Each is made when it is first asked for, or else, one at a time, once the first one stands: all
    of them at once would stop the window for half a second.
    """

    lock_wanted = Signal()
    note_wanted = Signal()

    def __init__(self, desk: Desk, pages: Sequence[type[Page]]) -> None:
        super().__init__()
        self.setObjectName("shell")
        self._desk = desk
        self._kinds = {page.name: page for page in pages}
        self._pages: dict[str, Page] = {}  # those that are made
        self._begun: Page | None = None  # one that is being made ahead
        self._rested = False  # what was drawn before is laid out and painted
        self._making = QTimer(self)
        self._making.setInterval(_APART_MS)
        self._making.timeout.connect(self._make_next)
        self._banner = SafeLabel("", "band", name="banner")
        self._banner.setFixedHeight(28)
        self._banner.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._nav = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        self._sidebar = self._build_sidebar(pages)
        self._status = self._build_status()
        middle = row(self._sidebar, self._stack, gap=0)
        middle.setStretch(1, 1)
        outer = column(self._banner, middle, self._status, gap=0)
        outer.setStretch(1, 1)
        self.setLayout(outer)
        self._toast = _Toast(self)
        desk.toasted.connect(self._toast.say)
        desk.marked.connect(self._mark)
        desk.asked_for.connect(self.show_page)
        desk.changed.connect(self._changed)

    @property
    def page(self) -> Page:
        """The page in view."""
        current = self._stack.currentWidget()
        assert isinstance(current, Page)
        return current

    def show_page(self, name: str, item: str = "", *, begin: bool = False) -> None:
        """Bring a page into view and show an item on it; ``begin`` puts the cursor there."""
        page = self._made(name)
        if page is not self.page:
            self.page.flush()
            self._stack.setCurrentWidget(page)
        self._buttons[name].setChecked(True)
        page.opened()
        if begin:
            page.begin()
        if item:
            page.show_item(item)
        self._mark()

    def begin(self, name: str) -> None:
        """The first page, and the counts."""
        self.show_page(name, begin=True)
        self._count()
        self._making.start()

    def _made(self, name: str) -> Page:
        """The page of that name, made now if it is not there yet."""
        if name not in self._pages:
            page = self._begun
            if page is None or page.name != name:
                page = self._begin(name)
            page.finish()
            self._keep(page)
        return self._pages[name]

    def _make_next(self) -> None:
        """A step of one more page, so that it is there before it is asked for."""
        missing = next((name for name in self._kinds if name not in self._pages), None)
        if missing is None:
            self._making.stop()
            garbage.keep()  # the pages
        elif self._desk.lanes.busy or not self._rested:
            self._rested = not self._desk.lanes.busy
        elif self._begun is None:
            self._begun = self._begin(missing)
        elif self._begun.advance():
            self._keep(self._begun)

    def _begin(self, name: str) -> Page:
        """A page without a parent: what is added to one that lies in a shown window already makes
        the binding lose references to methods of labels, until the process dies of it."""
        return self._kinds[name](self._desk)

    def _keep(self, page: Page) -> None:
        if page is self._begun:
            self._begun = None
        self._pages[page.name] = page
        self._stack.addWidget(page)
        chain(page)  # Tab comes to it before the status line, which was made earlier

    def undo(self) -> None:
        """Take back what the toast tells of, while it offers that."""
        self._toast.undo()

    def flush(self) -> None:
        """Hand everything typed on any page to the vault lane: the vault is about to be locked."""
        self._making.stop()
        garbage.let_go()
        if self._begun is not None:
            self._begun.deleteLater()  # what is half made goes with the rest
            self._begun = None
        self._desk.compartment.close()
        self._desk.relay.shut()
        for page in self._pages.values():
            page.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _NARROW_BELOW
        self._sidebar.setFixedWidth(_NARROW if narrow else _WIDE)
        self._mark_word.setVisible(not narrow)
        self._who.setVisible(not narrow)
        for label in self._warnings:
            label.setVisible(not narrow)  # the shape stays, and says the same when pointed at
        low = "true" if self.height() < _LOW_BELOW else "false"
        if self.property("low") != low:
            self.setProperty("low", low)
            for entry in self._buttons.values():
                theme.retone(entry, low=low)
        for doing, words, key in self._keyed:
            doing.setText(f" {words}" if narrow else f" {words}  {key_of(key)}")
        for name, entry in self._buttons.items():
            entry.setText("" if narrow else f" {tr(self._kinds[name].title)}")
        self._toast.place()

    def _build_sidebar(self, pages: Sequence[type[Page]]) -> QWidget:
        card = self._desk.session.card
        self._mark_word = SafeLabel("Liaison", "wordmark")
        top = row(
            icons.picture("mark", "accent", 18),
            self._mark_word,
            None,
            gap=10,
            margins=(18, 16, 12, 16),
        )
        entries = column(gap=0)
        for page in pages:
            entry = button(
                tr(page.title),
                f"nav-{page.name}",
                partial(self.show_page, page.name),
                role="nav",
                icon=page.icon,
            )
            entry.setMinimumWidth(0)
            entry.setMaximumWidth(16_777_215)
            entry.setCheckable(True)
            entry.setAccessibleName(tr(page.title))
            tip(entry, f"{tr(page.title)}  {key_of(page.name)}")
            self._nav.addButton(entry)
            self._buttons[page.name] = entry
            entries.addWidget(entry)
        self._who = holder(
            column(
                ElidedLabel(name_of(card.title), "strong", name="own-name"),
                ElidedLabel(name_of(card.organisation), "caption"),
                gap=0,
                margins=(16, 12, 12, 16),
            )
        )
        entries.addStretch(1)
        pages_at = scrolled(holder(entries), "nav-scroll")  # a low window has no room for all
        whole = column(top, pages_at, self._who, gap=0)
        whole.setStretch(1, 1)
        return holder(whole, "sidebar", "sidebar")

    def _build_status(self) -> QWidget:
        session = self._desk.session
        self._drafts = button("", "status-drafts", self._find_drafts, role="quiet")
        self._unseen = button(
            "", "status-unwitnessed", lambda: self._desk.go("audit"), role="quiet"
        )
        for link in (self._drafts, self._unseen):
            link.setMaximumWidth(16_777_215)
            link.setMinimumWidth(0)
        self._warnings: list[SafeLabel] = []
        relay = RelayLabel(self._desk.relay, lambda: self._desk.go("exchange", "bundles"))
        line = row(self._drafts, self._unseen, relay.button, gap=8, margins=(8, 3, 8, 3))
        if session.keyring:
            self._warn(line, tr("older copies not recognised"), tr(session.keyring))
        if session.read_only:
            self._warn(
                line,
                tr("reading only"),
                tr("This vault is open for reading only: nothing can be written."),
            )
        line.addStretch(1)
        lock = button(
            f"{tr('Lock')}  {key_of('lock')}",
            "lock",
            self.lock_wanted.emit,
            role="quiet",
            icon="lock",
        )
        note = button(
            f"{tr('Hot note')}  {key_of('hot-note')}",
            "status-hot-note",
            self.note_wanted.emit,
            role="quiet",
            icon="note",
        )
        tip(note, tr("A contact happening now, from any page"))
        note.setEnabled(not session.read_only)
        self._keyed = ((note, tr("Hot note"), "hot-note"), (lock, tr("Lock"), "lock"))
        line.addWidget(note)
        line.addWidget(lock)
        made = holder(line, "status", "status")
        made.setFixedHeight(36)
        return made

    def _warn(self, line: QWidget | object, words: str, whole: str) -> None:
        assert hasattr(line, "addWidget")
        label = SafeLabel(words, "caption")
        shape = icons.picture("warning", "warn", 14)
        shape.setAccessibleName(words)
        for part in (label, shape):
            tip(part, whole)
        self._warnings.append(label)
        line.addWidget(shape)
        line.addWidget(label)

    def _changed(self, changes: Changes) -> None:
        for page in self._pages.values():
            page.changed(changes)
        if changes.records or changes.log or changes.officers:
            self._count()

    def _find_drafts(self) -> None:
        """Show the page that holds the newest draft, with its drafts alone."""

        def found(rows: list[Row]) -> None:
            if rows:
                self._desk.go(kinds.home(rows[0].kind), "state:draft")

        self._desk.lanes.read(
            self,
            lambda s: records.page(s, Filter(state="draft"), None, 1),
            found,
            self._desk.faulted.emit,
        )

    def _count(self) -> None:
        self._desk.lanes.read(self, records.counts, self._counted, self._desk.faulted.emit)

    def _counted(self, counts: records.Counts) -> None:
        self._drafts.setText(" " + plural(counts.drafts, "{n} draft", "{n} drafts"))
        icons.put(self._drafts, "draft" if counts.drafts else "check", "ink2", 14)
        unseen = plural(counts.unwitnessed, "{n} entry unwitnessed", "{n} entries unwitnessed")
        self._unseen.setText(" " + (unseen if counts.unwitnessed else tr("all entries witnessed")))
        icons.put(self._unseen, "waiting" if counts.unwitnessed else "check", "ink2", 14)

    def _mark(self) -> None:
        known = self._desk.known
        found = [resolved(one, known) for one in (*self.page.markings(), *self._desk.over)]
        shown = highest(found, known)
        text = said(UNMARKED if shown is None else banner(shown))
        if not found:
            text = tr("NO MARKED CONTENT IN VIEW")
        self._banner.setText(text)
        high = shown is not None and rank(shown, known)[0] > 0
        theme.retone(self._banner, high="true" if high else "false")
        self._banner.setAccessibleName(tr("Marking of what shows: {text}").format(text=text))


class _Toast(QFrame):
    """A short sentence over the page that goes by itself, with a way to take back what it tells."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        theme.role(self, "toast")
        self._label = SafeLabel("", name="toast-text")
        self._button = button(f"{tr('Undo')}  {key_of('undo')}", "undo", self.undo, role="quiet")
        self._undo: Undo | None = None
        self.setLayout(row(self._label, self._button, gap=16, margins=(16, 8, 16, 8)))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go)
        self.hide()

    def say(self, text: str, undo: Undo | None) -> None:
        self._label.setText(text)
        self._undo = undo
        if undo is not None:
            undo.owner.destroyed.connect(self._go)
        self._button.setVisible(undo is not None)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, undo is None)
        self.place()
        self.show()
        self.raise_()
        self._timer.start(_TOLD_MS if undo is None else _UNDO_MS)

    def undo(self) -> None:
        """Take back what it tells of, once."""
        undo, self._undo = self._undo, None
        self._go()
        if undo is not None and shiboken6.isValid(undo.owner):
            undo.back()

    def _go(self) -> None:
        self._undo = None
        self.hide()

    def place(self) -> None:
        parent = self.parentWidget()
        assert parent is not None
        self.adjustSize()
        self.move((parent.width() - self.width()) // 2, parent.height() - self.height() - 52)
