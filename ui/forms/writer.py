"""Writing a record: one calm column of groups, a rail of what is missing, saved as typed."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final

import shiboken6
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from liaison.changes import Changes
from liaison.domain.completeness import measure
from liaison.domain.content import Attachment, Content, ContentUnreadable
from liaison.domain.forms import Field, Form, fields, missing, with_value
from liaison.domain.marking import Marking
from liaison.domain.record import Draft
from liaison.domain.times import Moment, moment_at
from liaison.usecases import attachments, readiness, records
from liaison.usecases.readiness import Judgement
from ui import ask, icons, theme
from ui.build import bar, button, chain, column, holder, row, scrolled
from ui.forms.attachments import AttachmentsEditor
from ui.forms.fold import GroupBox
from ui.forms.marker import Marker
from ui.forms.marking import MarkingEditor
from ui.forms.picker import bench
from ui.forms.rail import Rail
from ui.forms.sealing import Asked, ask_seal
from ui.lanes import Progress
from ui.pages.page import Page, Undo
from ui.safe import ElidedLabel, SafeLabel, name_of
from ui.text import joined, plural, tr
from ui.times import ago

_PAUSE_MS: Final = 700
_WIDEST: Final = 760
_ROOM: Final = 760  # for the form and the rail side by side


class Writer(QWidget):
    """Writes one draft. `closed` comes when the officer goes back, `sealed` with the record."""

    closed = Signal()
    sealed = Signal(str)

    def __init__(self, page: Page, draft: Draft, form: Form) -> None:
        super().__init__()
        self.setObjectName("writer")
        self.record = draft.record
        self.content: Content = draft.content
        self._page, self._base, self._reason = page, draft.base, draft.reason
        self._form = form
        self._dirty = self._saving = self._busy = False
        self._saved_at = time.monotonic()
        self._groups: dict[str, GroupBox] = {}
        self._marker = Marker(
            self, page, form, self._groups, lambda: self.content, self._put, self._removed
        )
        self._build()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self._tick = QTimer(self)
        self._tick.setInterval(1_000)
        self._tick.timeout.connect(self._say_saved)
        self._tick.start()
        self._judged: Judgement | None = None
        self._covering = self.marking()
        self._refresh()
        self._judge()
        chain(self)

    def begin(self, field: str = "title") -> None:
        """Put the cursor into a field."""
        self._jump(field)

    def copied_from(self) -> str:
        """The record being written, once all of it is on its way to the vault."""
        self.flush()
        return "" if self._dirty else self.record

    def flush(self) -> None:
        """Hand what was typed to the vault lane now."""
        self._pause.stop()
        if not self._dirty or self._busy:
            return
        self._dirty, self._saving = False, True
        record, content = self.record, self.content
        self._page.write(
            lambda s: records.save_draft(s, record, content), self._saved, self._unsaved
        )
        self._say_saved()

    def seal(self) -> None:
        """Show what will be fixed, and fix it if the officer says so."""
        self.flush()
        lacking = missing(self._form, self.content)
        asked = Asked(
            self._form,
            self.content,
            self._base,
            self._reason,
            self._judged,
            tuple(self._marker.under()),
        )
        if not ask_seal(self, asked, lacking):
            return
        record = self.record

        def sealed(_changes: Changes) -> None:
            if shiboken6.isValid(self):
                self.sealed.emit(record)

        self._page.write(lambda s: records.seal(s, record), sealed)

    # Building

    def _build(self) -> None:
        tools = replace(
            bench(self._page, self._now),
            marking=lambda: self.content.marking,
            known=self._marker.known,
            mark=self._marker.wholly,
        )
        inner = column(gap=0, margins=(24, 16, 24, 48))
        for group in self._form.groups:
            box = GroupBox(group, self.content, tools)
            box.edited.connect(self._edited)
            box.marked.connect(self._marker.take)
            box.made.connect(self._wire)
            box.removed.connect(self._removed)
            box.grown.connect(lambda: chain(self))
            self._groups[group.name] = box
            inner.addWidget(box)
            if group.first:
                box.unfold()
        inner.addStretch(1)
        self._area: QScrollArea = scrolled(holder(inner), "writer-scroll", widest=_WIDEST)
        surface = holder(row(self._area, gap=0), "surface")
        self._rail = Rail()
        self._rail.wanted.connect(self._jump)
        self._rail.seal_wanted.connect(self.seal)
        self._rail.raise_wanted.connect(self._marker.lift)
        self._rail.discard_wanted.connect(self._discard)
        self._inner, self._outer = inner, row(surface, self._rail, gap=0)
        self._outer.setStretch(0, 1)
        whole = column(self._bar(), self._outer, gap=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _bar(self) -> QWidget:
        back = button(tr("Back"), "writer-back", self._back, role="quiet", icon="left")
        words = (
            tr("Amending version {n}").format(n=self._base)
            if self._base
            else joined((tr("Draft"), tr(self._form.title)))
        )
        state = row(icons.picture("draft", "ink2", 16), SafeLabel(words, "strong"), gap=6)
        reason = (
            tr("{name}: {value}").format(name=tr("Reason"), value=self._reason)
            if self._reason
            else ""
        )
        self._state = SafeLabel("", "caption", name="saved-state")
        line = row(back, state, ElidedLabel(reason, "quiet"), self._state, gap=16)
        line.setStretch(2, 1)
        return bar(line, start=16)

    def _wire(self, editor: QWidget) -> None:
        if isinstance(editor, AttachmentsEditor):
            editor.wanted.connect(self._attach)
            editor.unwanted.connect(self._detach)
        elif isinstance(editor, MarkingEditor):
            editor.read_wanted.connect(partial(self._marker.read_label, editor))

    def _now(self) -> Moment:
        desk = self._page.desk
        return moment_at(desk.session.world.clock(), desk.zone, "minute")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room beside the form, the rail stands at its end."""
        super().resizeEvent(event)
        beside = self.width() >= _ROOM
        if beside != (self._outer.indexOf(self._rail) >= 0):
            (self._inner if beside else self._outer).removeWidget(self._rail)
            (self._outer if beside else self._inner).addWidget(self._rail)
            self._rail.stand(beside=beside)
            chain(self)

    # Editing

    def _edited(self, field: Field, value: object) -> None:
        editor = next(b for b in self._groups.values() if b.has(field.name)).editor(field.name)
        try:
            self.content = with_value(self.content, field.name, value)
        except ContentUnreadable as error:  # beyond a limit that only the form knows
            editor.refuse(str(error))
            return
        editor.refuse("")
        self._touched()

    def _touched(self) -> None:
        """What was written is to be saved soon, and told to whoever shows something of it."""
        self._dirty = True
        self._pause.start()
        self._refresh()
        covering = self.marking()
        if covering != self._covering:
            self._covering = covering
            self._page.desk.marked.emit()

    def _refresh(self) -> None:
        needed = sum(one.required_to_seal for one in fields(self._form))
        found = measure(self._form, self.content)
        if self._rail.show_gaps(found, needed):
            chain(self)
        for box in self._groups.values():
            box.summarise(self.content)
        self._rail.show_under(self._marker.under(), self.marking())
        self._say_saved()

    def _judge(self) -> None:
        """Hold the proposal against the mandate of its case while it is still being written."""
        content = self.content
        if content.kind == "proposal-round":
            self._page.desk.lanes.read(
                self,
                lambda s: readiness.judgement(s, content),
                self._show_judged,
                self._page.complain,
            )

    def _show_judged(self, judged: Judgement | None) -> None:
        self._judged = judged
        self._rail.show_judgement(judged)

    def _removed(self, words: str, back: Callable[[], object]) -> None:
        self._page.desk.toast(words, Undo(self, back))

    def _jump(self, path: str) -> None:
        box = next((box for box in self._groups.values() if box.has(path)), None)
        if box is not None:
            box.unfold()
            editor = box.editor(path)
            editor.setFocus()
            self._area.ensureWidgetVisible(editor)

    def _say_saved(self) -> None:
        if self._busy:
            words, tone = tr("Working…"), ""
        elif self._dirty or self._saving:
            words, tone = tr("Saving…"), ""
        else:
            words, tone = tr("Saved {ago}, in the vault").format(ago=ago(self._age())), ""
        if self._state.text() != words:
            self._state.setText(words)
            theme.retone(self._state, tone=tone)

    def _age(self) -> float:
        return time.monotonic() - self._saved_at

    def _saved(self, _changes: Changes) -> None:
        if not shiboken6.isValid(self):
            return  # the officer has gone back meanwhile
        self._saving = False
        self._saved_at = time.monotonic()
        self._say_saved()
        self._judge()

    def _unsaved(self, error: Exception) -> None:
        self._saving, self._dirty = False, True
        self._page.complain(error)

    # Marking

    def mark(self) -> None:
        """Choose a marking for the portion in which the cursor is."""
        self._marker.mark()

    def marking(self) -> Marking:
        """The marking that covers all that is written."""
        return self._marker.covering()

    def _put(self, content: Content) -> None:
        self.content = content
        self._touched()

    # Attachments

    def _attach(self) -> None:
        path = ask.file(self, tr("Attach a file"), tr("Attach"))
        if path is None:
            return
        self.flush()
        record, watch = self.record, Progress(self)
        self._hold(True)
        self._page.write(
            lambda s: (attachments.attach(s, record, path, watch), records.show(s, record)),
            self._reload,
            self._failed,
        )

    def _detach(self, sha256: str) -> None:
        self.flush()
        record, there = self.record, self.content.attachments
        gone = next(one for one in there if one.sha256 == sha256)

        def reload(outcome: tuple[Changes, records.RecordView]) -> None:
            self._reload(outcome)
            if shiboken6.isValid(self):
                self._removed(
                    tr("Took {name} off the record").format(name=name_of(gone.name, longest=60)),
                    lambda: self._attach_again(there.index(gone), gone),
                )

        self._hold(True)
        self._page.write(
            lambda s: (
                attachments.remove_attachment(s, record, sha256),
                records.show(s, record),
            ),
            reload,
            self._failed,
        )

    def _attach_again(self, place: int, gone: Attachment) -> None:
        """The vault keeps a file that was taken off as long as there is the draft."""
        now = [one for one in self.content.attachments if one != gone]
        now.insert(place, gone)
        self._show_attachments(tuple(now))
        self._dirty = True
        self.flush()
        self._refresh()

    def _reload(self, outcome: tuple[Changes, records.RecordView]) -> None:
        """Take over the attachments alone: what was typed meanwhile is newer than the vault's."""
        draft = outcome[1].draft
        if draft is None or not shiboken6.isValid(self):
            return
        self._show_attachments(draft.content.attachments)
        self._hold(False)
        self._saved(outcome[0])
        self._refresh()

    def _show_attachments(self, attached: tuple[Attachment, ...]) -> None:
        self.content = with_value(self.content, "attachments", attached)
        for box in self._groups.values():
            if box.has("attachments"):
                box.unfold()
                box.editor("attachments").load(attached)

    def _failed(self, error: Exception) -> None:
        if shiboken6.isValid(self):
            self._hold(False)
        self._page.complain(error)

    def _hold(self, on: bool) -> None:
        """No saving while the use case changes the draft itself, else it would be undone."""
        self._busy = on
        if not on and self._dirty:
            self._pause.start()
        self._say_saved()

    # Leaving

    def _back(self) -> None:
        self.flush()
        self.closed.emit()

    def _discard(self) -> None:
        words = plural(len(self.content.statements), "{n} statement", "{n} statements")
        text = (
            tr("The amendment is dropped; version {n} stays as it is.").format(n=self._base)
            if self._base
            else tr(
                "All that was written here goes, with its {n}. Nothing sealed is touched."
            ).format(n=words)
        )
        if not ask.yes(self, tr("Discard this draft?"), text, tr("Discard"), danger=True):
            return
        record = self.record
        self._pause.stop()
        self._dirty = False
        self._page.write(lambda s: records.discard_draft(s, record), lambda _c: self.closed.emit())
