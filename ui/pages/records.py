"""A page of records: list, reading, writing; which kinds it holds is up to its subclasses."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from liaison.changes import Changes
from liaison.domain.content import Content
from liaison.domain.marking import Marking
from liaison.domain.record import Row
from liaison.session import Session
from liaison.usecases import audit, deriving, records, stepping, templates
from liaison.usecases.templates import SealedTemplate
from ui import ask, exporting, hotnote, kinds, viewing
from ui.actions import key_of
from ui.build import bar, button, chain, empty_state, holder, row
from ui.forms.writer import Writer
from ui.menus import Choice, pop_up
from ui.pages import reading
from ui.pages.detail import Detail
from ui.pages.page import Desk, Page
from ui.pages.panes import SIDE_BY_SIDE, Panes
from ui.pages.reading import Buried, Reading, Writing
from ui.pages.recordlist import RecordList
from ui.pages.versions import VersionsDialog
from ui.safe import SafeLabel, tip
from ui.text import tr

_HOT: Final = "contact-log"  # the kind that a hot note is of


class RecordsPage(Page):
    """Records of some kinds. Subclasses say which, and what an empty list tells.

    ``show_item`` takes a record's id, ``write:`` and a draft's id to go on writing (then ``:`` and
    a field's path), ``state:`` to narrow the list to one, ``kind:`` or ``status:`` for all of one.
    """

    kinds: tuple[str, ...] = ()
    empty_title = ""
    empty_text = ""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._read: Reading | None = None
        self._wanted = ""
        self._writer: Writer | None = None
        self._stale = True
        self._templates: list[SealedTemplate] = []
        self._list = RecordList(self, self.kinds, self.empty_title, self.empty_text, self._first())
        self._list.chosen.connect(self._read_record)
        self._list.entered.connect(self._entered)
        self._list.filled.connect(self._lay_out)
        self._list.filled.connect(desk.marked)
        self._right = QStackedWidget()
        self._nothing = empty_state(
            self.icon, tr("Nothing chosen"), tr("Choose a record on the left to read it.")
        )
        self._right.addWidget(holder(row(self._nothing, gap=0), "surface"))
        self._reading = Panes(self, self._list, self._right)
        self._whole = QStackedWidget()
        self._whole.addWidget(self._reading)
        self.content.addWidget(self._bar())
        self.content.addWidget(self._whole, 1)
        self.parts = self._rest()

    def _rest(self) -> Iterator[None]:
        self._detail = Detail(self.desk.lanes.soon)
        self._right.addWidget(self._detail)
        self._connect_detail()
        self._lay_out()
        yield

    # What the window calls

    def opened(self) -> None:
        if self._stale and self._writer is None:
            self._refresh()
            if self._read is not None:
                self._read_record(self._read.view.row.record)

    def begin(self) -> None:
        if self._writer is None:
            self._list.begin()

    def show_item(self, item: str) -> None:
        what, which, field = (*item.split(":", 2), "", "")[:3] if ":" in item else ("", "", "")
        self._leave_writer()
        if what == "state":
            self._list.narrow(which)
        elif what in ("kind", "status"):
            self._list.show_all(**{what: which})
        elif what == "write":
            self._write_on(which, field)
        else:
            self._read_record(item)

    def changed(self, changes: Changes) -> None:
        if not (changes.records or changes.officers or changes.bundles or changes.log):
            return
        self._stale = True
        if self.isVisible() and self._writer is None:
            self._refresh()
            if self._read is not None and self._read.view.row.record in changes.records:
                self._read_record(self._read.view.row.record)

    def flush(self) -> None:
        if self._writer is not None:
            self._writer.flush()

    def markings(self) -> list[Marking]:
        if self._writer is not None:
            return [self._writer.marking()]
        shown = self._detail.markings() if self._read is not None else []
        return [*self._list.markings(), *shown]

    def do(self, action: str) -> bool:
        handlers: dict[str, Callable[[], object]] = {"find": self._find, "back": self._go_back}
        for kind in self.kinds:
            handlers[f"new-{kind}"] = partial(self.write_new, kind)
        if self._writer is not None:
            handlers["seal"] = self._writer.seal
            handlers["mark-portion"] = self._writer.mark
        if action not in handlers:
            return False
        handlers[action]()
        return True

    # Building

    def _first(self) -> QPushButton:
        """The one thing to do where there is nothing yet."""
        if _HOT in self.kinds:
            words, begin = tr("Write a hot note"), partial(hotnote.write, self)
        else:
            kind = self.kinds[0]
            words = tr("New: {kind}").format(kind=kinds.title(kind))
            begin = partial(self.write_new, kind)
        made = button(words, "begin", begin, role="primary", icon="note")
        made.setEnabled(not self.desk.session.read_only)
        return made

    def _bar(self) -> QWidget:
        title = SafeLabel(tr(self.title), "title")
        self._new_button = button(tr("New"), "new", self._new, icon="plus", token="accent")
        tip(self._new_button, key_of(f"new-{self.kinds[0]}"))
        self._new_button.setEnabled(not self.desk.session.read_only)
        out = button(tr("Export…"), "export-list", self._export_listed, role="quiet", icon="save")
        tip(out, tr("Save the sealed records of this list as a plain file"))
        out.setEnabled(not self.desk.session.read_only)
        self._list.filled.connect(lambda: out.setHidden(self._list.bare))
        actions = row(out, self._new_button)
        if _HOT in self.kinds:
            hot = button(tr("Hot note"), "hot-note", partial(hotnote.write, self), icon="note")
            tip(hot, f"{tr('A contact happening now')}  {key_of('hot-note')}")
            hot.setEnabled(not self.desk.session.read_only)
            actions.insertWidget(1, hot)
        self._head = bar(title, None, actions)
        return self._head

    def _connect_detail(self) -> None:
        detail = self._detail
        detail.amend_wanted.connect(self._amend)
        detail.compare_wanted.connect(self._compare)
        detail.step_wanted.connect(self._step)
        detail.send_wanted.connect(self._send)
        detail.continue_wanted.connect(self._continue)
        detail.save_wanted.connect(self._save_outside)
        detail.back_wanted.connect(self._go_back)
        detail.derive_wanted.connect(self._derive)
        detail.record_wanted.connect(self._go_to)
        detail.drawn.connect(partial(chain, detail))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    @property
    def _narrow_page(self) -> bool:
        return self.width() < SIDE_BY_SIDE

    def _lay_out(self) -> None:
        """List and detail side by side, or one of the two; without any record the list alone."""
        moves = self._list.isAncestorOf(self.window().focusWidget() or self)
        self._detail.set_narrow(self._narrow_page)
        alone, shown = self._narrow_page or self._list.bare, self._read is not None
        self._reading.arrange(alone=alone, reading=shown)
        if alone and shown and moves:
            self._detail.begin()

    # The list

    def _refresh(self) -> None:
        self._stale = False
        self._list.refresh()
        self.read(audit.status, lambda found: self._list.show_witnessed(found.witnessed_size))
        self.read(records.late, self._list.show_late)
        self.read(templates.templates, self._know_templates)

    def _know_templates(self, found: list[SealedTemplate]) -> None:
        self._templates = [one for one in found if one.template.for_kind in self.kinds]

    def _entered(self, found: Row) -> None:
        """Enter on a draft goes on writing it."""
        if found.drafting and found.own and not self.desk.session.read_only:
            self._read_record(found.record, then=self._continue)

    def _find(self) -> None:
        self._leave_writer()
        self._list.search()

    def _export_listed(self) -> None:
        """Ask how the sealed records that the list shows are to be saved outside."""
        self.read(self._list.all_sealed(), partial(exporting.export_list, self))

    # Reading

    def _read_record(self, record: str, then: Callable[[], object] | None = None) -> None:
        self._wanted = record

        def show(found: Reading | Buried) -> None:
            if found.view.row.record == self._wanted:
                self._show(found)
                if then is not None:
                    then()

        self.read(lambda s: reading.read_any(s, record), show)

    def _show(self, found: Reading | Buried) -> None:
        self._read = found if isinstance(found, Reading) else None
        self._detail.show_any(found, self.desk.zone, read_only=self.desk.session.read_only)
        reading.tell_sender(self, found)
        self._right.setCurrentWidget(self._detail)
        self._lay_out()
        self._list.mark(found.view.row.record)
        self.desk.marked.emit()

    def _go_to(self, found: Row) -> None:
        """Another record that this one points at, or that points at it."""
        self.desk.go(kinds.home(found.kind), found.record)

    def _derive(self, portion: str, target: str) -> None:
        """A line of the newest sealed version becomes a draft of its own."""
        assert self._read is not None
        record = self._read.view.row.record
        version = self._read.view.versions[-1].version.number

        def open_it(outcome: tuple[str, Changes]) -> None:
            self.desk.go(kinds.home(target), f"write:{outcome[0]}")

        self.write(lambda s: deriving.derive(s, record, version, portion, target), open_it)

    def _unshow(self) -> None:
        self._read, self._wanted = None, ""
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
        assert self._read is not None
        record = self._read.view.row.record
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
                lambda s: (records.amend(s, record, reason), reading.open_draft(s, record)),
                lambda outcome: self._open_writer(outcome[1]),
            )

    def _step(self, word: str) -> None:
        assert self._read is not None
        record, content = self._read.view.row.record, self._read.content
        self.write(
            lambda s: (stepping.step(s, record, word), reading.open_draft(s, record)),
            lambda outcome: self._open_writer(outcome[1], stepping.history_of(content)),
        )

    def _compare(self) -> None:
        assert self._read is not None
        VersionsDialog(self, self._read.view).ask()

    def _send(self) -> None:
        assert self._read is not None
        self.desk.go("exchange", self._read.view.row.record)

    def _continue(self, field: str = "") -> None:
        """Go on writing the draft, at a field where one is named."""
        if self._read is None or self._read.view.draft is None:
            return
        self._write_on(self._read.view.row.record, field)

    def _write_on(self, record: str, field: str) -> None:
        opened = partial(reading.open_draft, record=record)
        self.read(opened, lambda found: self._open_writer(found, field))

    def _save_outside(self, sha256: str) -> None:
        assert self._read is not None
        viewing.save_outside(self, self._read.view.row.record, sha256)

    # Writing

    def _new(self) -> None:
        """Start a draft; where there is more than one way to begin, ask which."""
        choices: list[Choice] = [
            (f"new-{kind}", kinds.icon(kind), kinds.title(kind), partial(self.write_new, kind))
            for kind in self.kinds
        ]
        for one in self._templates:
            kind = one.template.for_kind
            words = tr("{kind}, with {template}").format(
                kind=kinds.title(kind), template=one.row.title
            )
            begin = partial(self._write_with, kind, one.row.record)
            choices.append((f"new-with-{one.row.record[:8]}", "template", words, begin))
        if len(choices) == 1:
            choices[0][3]()
        else:
            pop_up(self._new_button, choices)

    def write_new(self, kind: str, content: Content | None = None) -> None:
        """Start a draft and open it."""
        if self.desk.session.read_only:
            return

        def work(s: Session) -> tuple[Changes, Writing]:
            record, changes = records.start(s, kind, content)
            return changes, reading.open_draft(s, record)

        self.write(work, lambda outcome: self._open_writer(outcome[1]))

    def _write_with(self, kind: str, template: str) -> None:
        """Start a draft with the own fields of a template."""

        def work(s: Session) -> tuple[Changes, Writing]:
            record, changes = templates.start_with(s, kind, template)
            return changes, reading.open_draft(s, record)

        self.write(work, lambda outcome: self._open_writer(outcome[1]))

    def _open_writer(self, found: Writing, field: str = "") -> None:
        draft = found.view.draft
        assert draft is not None
        self._leave_writer()
        writer = Writer(self, draft, found.form)
        writer.closed.connect(self._leave_writer)
        writer.sealed.connect(self._sealed)
        self._writer = writer
        self._whole.addWidget(writer)
        self._whole.setCurrentWidget(writer)
        self._head.hide()
        writer.begin(field or "title")
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
