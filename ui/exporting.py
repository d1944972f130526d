"""Records out as a plain file: format, readers, what stays and why, a reason, the passphrase."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHeaderView, QTableView

from liaison.changes import Changes
from liaison.domain.marking import Marking, banner
from liaison.session import Session
from liaison.usecases import exporting, labelling
from liaison.usecases.exporting import FORMATS
from liaison.usecases.leaving import Leaving, Purpose
from ui import ask, theme
from ui.build import button, column, holder, row
from ui.dialog import Dialog, Problem
from ui.forms.editor import Combo
from ui.lanes import Progress
from ui.marks import mark
from ui.marks import show as show_mark
from ui.overriding import OverrideBar
from ui.paged import Column, PagedModel
from ui.pages.page import Page
from ui.rowtable import row_table
from ui.safe import ElidedLabel, Line, PlainEditor, SafeLabel, Secret, name_of
from ui.text import listed, plural, tr
from ui.working import Working

_PAUSE_MS: Final = 200
_LONG: Final = 1_000  # to ask the gate for so many records takes longer than one notices


@dataclass(frozen=True, slots=True)
class _One:
    """A record as the list shows it: ``reasons`` why it stays, empty where it leaves; then
    ``overridden`` is what would else have kept it back."""

    title: str
    reasons: str
    overridden: str = ""


class _Passed(NamedTuple):
    """What the gate said, and what of it takes long to put together."""

    leaving: Leaving
    banner: str
    markings: list[Marking]


class ExportDialog(Dialog):
    """Shows what would leave before it leaves. The file is written while the dialog is open."""

    def __init__(self, page: Page, records: Sequence[str]) -> None:
        count = plural(len(records), "{n} record", "{n} records")
        super().__init__(
            page,
            "export-dialog",
            tr("Save {records} as a plain file").format(records=count),
            tr("Anyone who finds the file can read it. The audit trail keeps what left, and why."),
        )
        self._page, self._records = page, tuple(records)
        self._passed: Leaving | None = None
        self._folder: Path | None = None
        self._looking: Progress | None = None
        self._watch: Progress | None = None
        self.path: Path | None = None
        self._format = _combo("export-format", tr("Format"))
        for one in FORMATS.values():
            self._format.addItem(tr(one.title), one.name)
        self._for = _combo("export-for", tr("Who may read it"))
        self._for.addItem(tr("Only I: up to any marking"), Marking())
        for policy in page.desk.known.values():
            for level in policy.levels:
                ceiling = Marking(policy=policy.name, policy_id=policy.id, level=level)
                self._for.addItem(tr("Up to {level}").format(level=banner(ceiling)), ceiling)
        self._to = Line("export-to", tr("Anybody"), longest=40)
        self._to.setAccessibleName(tr("Released to"))
        self._model = PagedModel[_One](
            (
                Column(tr("Record"), lambda one: one.title, _icon),
                Column(tr("Leaves or stays"), _words),
            ),
            lambda last, limit, land: land(
                self._listed(self._model.rowCount() if last else 0, limit)
            ),
            lambda one: f"{one.title}: {_words(one)}",
            self,
        )
        self._summary = SafeLabel("", "strong", name="export-summary", wrap=True)
        self._mark = mark("", "export-marking")
        self._override = OverrideBar()
        self._override.changed.connect(self._changed)
        self._where = ElidedLabel(tr("No folder chosen yet"), name="export-folder")
        self._reason = PlainEditor("reason", least=2, most=4)
        self._secret = Secret("passphrase", tr("Passphrase"))
        self._problem = Problem("export-problem")
        self._working = Working("exporting")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._preview)
        self._build()
        self._go = self.end_with(tr("Save the file"), icon="save", accept=self._save)
        self.resize(min(760, page.window().width() - 40), self.sizeHint().height())
        self._preview()

    def done(self, result: int) -> None:
        self._pause.stop()
        for watch in (self._looking, self._watch):
            if watch is not None:
                watch.cancel()
        self._secret.clear()
        self._page.desk.lay_over([])
        super().done(result)

    # Building

    def _build(self) -> None:
        choose = button(tr("Choose a folder…"), "choose-folder", self._choose, icon="folder")
        place = row(choose, self._where, gap=12)
        place.setStretch(1, 1)
        view = self._view()
        head = row(self._summary, self._mark, gap=12)
        head.setStretch(0, 1)
        labels = tr("Reason, kept in the audit trail"), tr("Your passphrase, once more")
        for label, editor in zip(labels, (self._reason, self._secret), strict=True):
            editor.setAccessibleName(label)
        choices = row(
            holder(column(SafeLabel(tr("Format"), "field"), self._format, gap=4)),
            holder(column(SafeLabel(tr("Who may read it"), "field"), self._for, gap=4)),
            holder(column(SafeLabel(tr("Released to (FIN, UN…)"), "field"), self._to, gap=4)),
            gap=16,
        )
        self.body.addLayout(choices)
        self.body.addSpacing(4)
        self.body.addLayout(head)
        self.body.addWidget(view, 1)
        self.body.addWidget(self._override)
        self.body.addSpacing(4)
        for part in (
            place,
            SafeLabel(labels[0], "field"),
            self._reason,
            SafeLabel(labels[1], "field"),
            self._secret,
            self._problem,
            self._working,
        ):
            self.add(part)
        self._format.activated.connect(lambda _index: self._changed())
        self._for.activated.connect(lambda _index: self._changed())
        self._to.textEdited.connect(lambda _text: self._changed())
        self._reason.textChanged.connect(self._look)
        self._secret.textChanged.connect(lambda _text: self._look())

    def _view(self) -> QTableView:
        view = row_table(self._model, "export-list", tr("What leaves and what stays"), height=32)
        view.setMinimumHeight(120)
        view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        theme.role(view, "boxed")
        return view

    # Showing what would leave

    def _chosen(self) -> tuple[str, Purpose]:
        ceiling: Marking = self._for.currentData()
        return str(self._format.currentData()), Purpose(
            ceiling=ceiling, to=self._to.plain().strip()
        )

    def _changed(self) -> None:
        """What was shown holds no more: nothing leaves that was not seen."""
        self._passed = None
        self._look()
        self._pause.start()

    def _preview(self) -> None:
        form, purpose = self._chosen()
        if self._looking is not None:
            self._looking.cancel()
        watch = self._looking = Progress(self)
        watch.moved.connect(self._looked)
        records, past = self._records, self._override.rules

        def look(session: Session) -> _Passed:
            passed = exporting.preview(session, records, form, purpose, watch, past)
            each = list(dict.fromkeys(item.marking for item in passed.items))
            return _Passed(passed, passed.banner, each)

        def came(found: _Passed) -> None:
            if watch is self._looking:
                self._show(found)

        self._page.desk.lanes.aside(self, look, came, self._failed)

    def _looked(self, done: float, total: float) -> None:
        """How far the gate is, where that takes long; to close the dialog stops it."""
        if self.sender() is self._looking and self._passed is None and total >= _LONG:
            words = tr("Looking at what may leave: {share}")
            self._summary.setText(words.format(share=f"{done / total:.0%}"))
            self._mark.hide()

    def _show(self, found: _Passed) -> None:
        passed = self._passed = found.leaving
        leave, stay = len(passed.items), len(passed.withheld)
        words = (
            plural(leave, "{n} record leaves", "{n} records leave")
            if leave
            else tr("Nothing leaves")
        )
        if stay:
            words = listed((words, plural(stay, "{n} stays", "{n} stay")))
        self._summary.setText(words)
        show_mark(self._mark, found.banner if leave else "")
        self._mark.setVisible(bool(leave))
        self._override.show_rules(passed.may_override)
        self._page.desk.lay_over(found.markings)
        self._model.refresh()
        self._look()

    def _listed(self, start: int, limit: int) -> tuple[_One, ...]:
        """The rows from ``start`` on: first what stays, with its reasons, then what leaves."""
        if self._passed is None:
            return ()
        untitled = tr("Without a title")
        withheld = self._passed.withheld
        stay = (
            _One(name_of(one.title, untitled), " ".join(one.reasons))
            for one in withheld[start : start + limit]
        )
        first, last = max(start - len(withheld), 0), max(start + limit - len(withheld), 0)
        leave = (
            _One(name_of(one.title, untitled), "", " ".join(r.text for r in one.overridden))
            for one in self._passed.items[first:last]
        )
        return (*stay, *leave)

    # Saving

    def _choose(self) -> None:
        folder = ask.folder(self, tr("Save where?"), tr("Save here"), start=self._folder)
        if folder is not None:
            self._folder = folder
            self._where.setText(str(folder))
            self._look()

    def _look(self) -> None:
        ready = self._passed is not None and bool(self._passed.items)
        given = bool(self._reason.text().strip()) and bool(self._secret.text())
        free = not self._working.running
        self._go.setEnabled(ready and given and self._folder is not None and free)

    def _save(self) -> None:
        folder = self._folder
        assert folder is not None
        form, purpose = self._chosen()
        reason, secret, records = self._reason.text().strip(), self._secret.take(), self._records
        override = self._override.chosen
        self._problem.hide()
        watch = self._watch = self._working.begin(tr("Writing the file"))
        self._look()

        def work(session: Session) -> tuple[Path, Changes]:
            return exporting.export(
                session, records, form, folder, reason, watch,
                purpose=purpose, override=override, passphrase=secret,
            )  # fmt: skip

        self._page.desk.lanes.aside(self, work, self._saved, self._failed)

    def _saved(self, outcome: tuple[Path, Changes]) -> None:
        self._ended()
        self.path, changes = outcome
        self._page.desk.announce(changes)
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._ended()
        if self._problem.tell(error, self._page.complain):
            self._secret.setFocus()

    def _ended(self) -> None:
        self._working.end()
        self._watch = None
        self._look()


def export_records(page: Page, records: Sequence[str]) -> None:
    """Ask how these records are to be saved outside, and save what may leave; from any page.

    Nothing in a read-only vault, which could not log it.
    """
    if not records or page.desk.session.read_only:
        return
    dialog = ExportDialog(page, records)
    if dialog.ask() and dialog.path is not None:
        page.strip.tell(
            tr("Saved as {name}.").format(name=name_of(dialog.path.name)),
            name_of(str(dialog.path.parent)),
            "info",
        )


def export_list(page: Page, sealed: Sequence[str]) -> None:
    """The same of all that is sealed in a list; where nothing is, it says so."""
    if sealed:
        export_records(page, sealed)
    else:
        page.strip.tell(
            tr("Nothing in this list is sealed."),
            tr("Only sealed records can be saved outside."),
            "info",
        )


def save_label(page: Page, record: str) -> None:
    """Save the label of a sealed record as STANAG 4774 XML, for a reason that is kept."""
    if page.desk.session.read_only:
        return
    reason = ask.reason(
        page,
        tr("Save the label as XML"),
        tr(
            "The file says how the record is marked, as STANAG 4774 has it, and nothing else of "
            "it. The audit trail keeps that it left."
        ),
        tr("Choose a folder…"),
    )
    folder = ask.folder(page, tr("Save where?"), tr("Save here")) if reason else None
    if reason is None or folder is None:
        return
    page.write(
        lambda s: labelling.save(s, record, folder, reason),
        lambda saved: page.strip.tell(
            tr("Saved as {name}.").format(name=name_of(saved[0].name)),
            name_of(str(saved[0].parent)),
            "info",
        ),
    )


def _combo(name: str, spoken: str) -> Combo:
    made = Combo()
    made.setObjectName(name)
    made.setAccessibleName(spoken)
    return made


def _words(one: _One) -> str:
    if one.overridden:
        return tr("Leaves, OVERRIDING: {why}").format(why=one.overridden)
    return tr("Stays: {why}").format(why=one.reasons) if one.reasons else tr("Leaves")


def _icon(one: _One) -> tuple[str, str]:
    if one.overridden:
        return "warning", "warn"
    return ("shield", "warn") if one.reasons else ("given", "ink2")
