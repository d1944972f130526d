"""The pages of contact logs and negotiation notes: list, reading, writing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import msgspec
from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSplitter, QStackedWidget, QWidget

from liaison.changes import Changes
from liaison.domain.content import Content, empty
from liaison.domain.marking import Marking
from liaison.domain.record import Row
from liaison.domain.times import Span, moment_at
from liaison.session import Session
from liaison.usecases import attachments, audit, preferences, records
from ui import ask
from ui.actions import key_of
from ui.build import bar, button, chain, empty_state, holder, row
from ui.forms.writer import Writer
from ui.lanes import Progress
from ui.pages.detail import Detail
from ui.pages.page import Desk, Page
from ui.pages.recordlist import RecordList
from ui.pages.versions import VersionsDialog
from ui.safe import SafeLabel, tip
from ui.text import tr

_SIDE_BY_SIDE: Final = 900  # of the page; the window is then 1,100 wide
_LIST_WIDEST: Final = 640
_PANES: Final = [380, 700]


class RecordsPage(Page):
    """One kind of record. Subclasses say which, and what an empty list tells."""

    kind = ""
    new = ""
    empty_title = ""
    empty_text = ""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._view: records.RecordView | None = None
        self._wanted = ""
        self._writer: Writer | None = None
        self._stale = True
        begin = self._begin_button()
        self._list = RecordList(self, self.kind, self.empty_title, self.empty_text, begin)
        self._list.chosen.connect(self._read_record)
        self._list.entered.connect(self._entered)
        self._list.filled.connect(self._lay_out)
        self._list.filled.connect(desk.marked)
        self._detail = Detail()
        self._right = QStackedWidget()
        self._nothing = empty_state(
            self.icon, tr("Nothing chosen"), tr("Choose a record on the left to read it.")
        )
        self._right.addWidget(holder(row(self._nothing, gap=0), "surface"))
        self._right.addWidget(self._detail)
        self._reading = self._build_splitter()
        self._whole = QStackedWidget()
        self._whole.addWidget(self._reading)
        self.content.addWidget(self._bar())
        self.content.addWidget(self._whole, 1)
        self._connect_detail()
        self._lay_out()

    # What the window calls

    def opened(self) -> None:
        if self._stale and self._writer is None:
            self._refresh()
            if self._view is not None:
                self._read_record(self._view.row.record)

    def begin(self) -> None:
        if self._writer is None:
            self._list.begin()

    def show_item(self, item: str) -> None:
        if item.startswith("state:"):
            self._leave_writer()
            self._list.narrow(item.removeprefix("state:"))
        else:
            self._leave_writer()
            self._read_record(item)

    def changed(self, changes: Changes) -> None:
        if not (changes.records or changes.officers or changes.bundles or changes.log):
            return
        self._stale = True
        if self.isVisible() and self._writer is None:
            self._refresh()
            if self._view is not None and self._view.row.record in changes.records:
                self._read_record(self._view.row.record)

    def flush(self) -> None:
        if self._writer is not None:
            self._writer.flush()

    def markings(self) -> list[Marking]:
        if self._writer is not None:
            return [self._writer.content.marking]
        content: Content | None = self._detail.content
        read = [content.marking] if self._view is not None and content is not None else []
        return [*self._list.markings(), *read]

    def do(self, action: str) -> bool:
        handlers: dict[str, Callable[[], object]] = {
            self.new: self.write_new,
            "find": self._find,
            "back": self._go_back,
        }
        if self.kind == "contact-log":
            handlers["hot-note"] = self.hot_note
        if self._writer is not None:
            handlers["seal"] = self._writer.seal
        if action not in handlers:
            return False
        handlers[action]()
        return True

    # Building

    def _begin_button(self) -> QPushButton:
        """The one thing to do where there is nothing yet."""
        if self.kind == "contact-log":
            words, begin = tr("Write a hot note"), self.hot_note
        else:
            words, begin = tr("Begin a negotiation note"), self.write_new
        made = button(words, "begin", begin, role="primary", icon="note")
        made.setEnabled(not self.desk.session.read_only)
        return made

    def _bar(self) -> QWidget:
        title = SafeLabel(tr(self.title), "title")
        self._new_button = button(tr("New"), "new", self.write_new, icon="plus", token="accent")
        tip(self._new_button, key_of(self.new))
        self._new_button.setEnabled(not self.desk.session.read_only)
        actions = row(self._new_button)
        if self.kind == "contact-log":
            hot = button(tr("Hot note"), "hot-note", self.hot_note, icon="note")
            tip(hot, f"{tr('A contact happening now')}  {key_of('hot-note')}")
            hot.setEnabled(not self.desk.session.read_only)
            actions.insertWidget(0, hot)
        self._head = bar(title, None, actions)
        return self._head

    def _connect_detail(self) -> None:
        detail = self._detail
        detail.amend_wanted.connect(self._amend)
        detail.compare_wanted.connect(self._compare)
        detail.send_wanted.connect(self._send)
        detail.continue_wanted.connect(self._continue)
        detail.save_wanted.connect(self._save_outside)
        detail.back_wanted.connect(self._go_back)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    @property
    def _narrow_page(self) -> bool:
        return self.width() < _SIDE_BY_SIDE

    def _lay_out(self) -> None:
        """List and detail side by side, or one of the two; without any record the list alone."""
        reading = self._view is not None
        moves = self._list.isAncestorOf(self.window().focusWidget() or self)
        self._detail.set_narrow(self._narrow_page)
        if self._narrow_page or self._list.bare:
            self._list.setMaximumWidth(16_777_215)
            self._list.setVisible(not reading)
            self._right.setVisible(reading)
            if reading and moves:
                self._detail.begin()
        else:
            self._list.setMaximumWidth(_LIST_WIDEST)
            self._list.show()
            self._right.show()

    def _build_splitter(self) -> QSplitter:
        """List and detail with a border that can be moved and is remembered in the vault."""
        made = QSplitter()
        made.setObjectName("panes")
        made.setHandleWidth(1)
        made.setChildrenCollapsible(False)
        made.addWidget(self._list)
        made.addWidget(self._right)
        made.setStretchFactor(1, 1)
        made.setSizes(self.desk.settings.panes.get(self.name, _PANES))
        wait = QTimer(self)
        wait.setSingleShot(True)
        wait.setInterval(1_000)
        wait.timeout.connect(lambda: self._remember(made.sizes()))
        made.splitterMoved.connect(lambda _place, _which: wait.start())
        return made

    def _remember(self, sizes: list[int]) -> None:
        if self.desk.session.read_only:
            return
        name = self.name

        def work(s: Session) -> Changes:
            old = preferences.settings(s)
            return preferences.put(
                s, msgspec.structs.replace(old, panes={**old.panes, name: sizes})
            )

        self.act(work)

    # The list

    def _refresh(self) -> None:
        self._stale = False
        self._list.refresh()
        self.read(audit.status, lambda found: self._list.show_witnessed(found.witnessed_size))

    def _entered(self, found: Row) -> None:
        """Enter on a draft goes on writing it."""
        if found.drafting and found.own and not self.desk.session.read_only:
            self._read_record(found.record, then=self._continue)

    def _find(self) -> None:
        self._leave_writer()
        self._list.search()

    # Reading

    def _read_record(self, record: str, then: Callable[[], object] | None = None) -> None:
        self._wanted = record

        def show(view: records.RecordView) -> None:
            if view.row.record == self._wanted:
                self._show(view)
                if then is not None:
                    then()

        self.read(lambda s: records.show(s, record), show)

    def _show(self, view: records.RecordView) -> None:
        self._view = view
        read_only = self.desk.session.read_only
        self._detail.show_record(view, self.desk.zone, read_only=read_only)
        self._right.setCurrentWidget(self._detail)
        self._lay_out()
        self._list.mark(view.row.record)
        chain(self)
        self.desk.marked.emit()

    def _unshow(self) -> None:
        self._view, self._wanted = None, ""
        self._list.mark("")
        self._right.setCurrentIndex(0)
        self._lay_out()
        self.desk.marked.emit()

    def _go_back(self) -> None:
        if self._writer is not None:
            self._writer.flush()
            self._leave_writer()
        elif self._narrow_page:
            self._unshow()
        self._list.begin()

    def _amend(self) -> None:
        assert self._view is not None
        record = self._view.row.record
        reason = ask.reason(
            self,
            tr("Amend this record"),
            tr(
                "The sealed version stays as it is and stays readable. You write a new version "
                "beside it, and the reason goes with it."
            ),
            tr("Amend"),
        )
        if reason is not None:
            self.write(
                lambda s: (records.amend(s, record, reason), records.show(s, record)),
                lambda outcome: self._open_writer(outcome[1]),
            )

    def _compare(self) -> None:
        assert self._view is not None
        VersionsDialog(self, self._view).ask()

    def _send(self) -> None:
        assert self._view is not None
        self.desk.go("exchange", self._view.row.record)

    def _continue(self) -> None:
        if self._view is not None and self._view.draft is not None:
            self._open_writer(self._view)

    def _save_outside(self, sha256: str) -> None:
        assert self._view is not None
        record = self._view.row.record
        reason = ask.reason(
            self,
            tr("Save outside the vault"),
            tr(
                "The copy will be readable by anyone who finds it. "
                "The audit trail keeps that it was made."
            ),
            tr("Choose a folder…"),
        )
        folder = ask.folder(self, tr("Save where?"), tr("Save here")) if reason else None
        if reason is None or folder is None:
            return
        watch = Progress(self)
        self.aside(
            lambda s: attachments.save_attachment(s, record, sha256, folder, reason, watch),
            lambda saved: self.strip.tell(
                tr("Saved as {name}.").format(name=saved[0].name), str(saved[0].parent), "info"
            ),
        )

    # Writing

    def write_new(self, content: Content | None = None) -> None:
        """Start a draft and open it."""
        if self.desk.session.read_only:
            return
        kind = self.kind

        def work(s: Session) -> tuple[Changes, records.RecordView]:
            record, changes = records.start(s, kind, content)
            return changes, records.show(s, record)

        self.write(work, lambda outcome: self._open_writer(outcome[1]))

    def hot_note(self) -> None:
        """A contact that happens now: the time is set, the cursor stands where words go."""
        now = moment_at(self.desk.session.world.clock(), self.desk.zone, "minute")
        self.write_new(
            msgspec.structs.replace(empty(self.kind), title=tr("Hot note"), event=Span(start=now))
        )

    def _open_writer(self, view: records.RecordView) -> None:
        assert view.draft is not None
        self._leave_writer()
        self._view = view
        writer = Writer(self, view.draft)
        writer.closed.connect(self._leave_writer)
        writer.sealed.connect(self._sealed)
        self._writer = writer
        self._whole.addWidget(writer)
        self._whole.setCurrentWidget(writer)
        self._head.hide()
        hot = view.draft.content.title == tr("Hot note") and not view.draft.base
        writer.begin("statements" if hot else "title")
        self.desk.marked.emit()

    def _leave_writer(self) -> None:
        if self._writer is None:
            return
        writer, self._writer = self._writer, None
        writer.flush()
        record = writer.record
        self._whole.removeWidget(writer)
        writer.hide()
        writer.deleteLater()
        self._head.show()
        self._list.begin()
        self._refresh()
        self._read_record(record)

    def _sealed(self, record: str) -> None:
        self._leave_writer()
        self.desk.toast(tr("Sealed, and entered into the audit trail"))
        self._read_record(record)


class ContactsPage(RecordsPage):
    """Contact logs."""

    name, title, icon = "contacts", "Contacts", "contacts"
    kind, new = "contact-log", "new-contact"
    empty_title = "No contacts yet"
    empty_text = (
        "Every meeting, call and chance contact is one log: when, where, who, and what was said. "
        "Hot note starts one that happens now."
    )


class NegotiationsPage(RecordsPage):
    """Negotiation notes."""

    name, title, icon = "negotiations", "Negotiations", "negotiations"
    kind, new = "negotiation-note", "new-negotiation"
    empty_title = "No negotiations yet"
    empty_text = (
        "A negotiation note is a case file: mandate, positions and interests, red lines, options "
        "and the plan. New starts one."
    )
