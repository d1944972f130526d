"""The audit trail: every entry in a plain sentence, how far others have witnessed it, its proof."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFrame, QHeaderView, QWidget

from liaison.changes import Changes
from liaison.domain.audit import ACTS, Entry, Evidence, Report, TrailStatus
from liaison.domain.record import Row
from liaison.domain.refusals import Cancelled, VaultDamaged
from liaison.session import Session
from liaison.usecases import audit, evidence, records
from ui import ask, icons, kinds, theme
from ui.build import bar, button, card, clear, column, holder, row
from ui.evidence import EvidenceCard
from ui.forms.editor import Combo
from ui.paged import Column, PagedModel
from ui.pages.audit_entry import RECORD_ACTS, EntryPane
from ui.pages.page import Desk, Page
from ui.report import ReportCard
from ui.rowtable import row_table
from ui.safe import SafeLabel, name_of
from ui.text import noop, plural, tr
from ui.times import day_of, group
from ui.witnessed import WitnessedBar
from ui.working import Working

_CALLED: Final = {
    "identity-created": noop("Identity created"),
    "draft-started": noop("Draft started"),
    "copy-sanitised": noop("Copy sanitised"),
    "draft-discarded": noop("Draft discarded"),
    "attachment-added": noop("Attachment added"),
    "attachment-saved-outside": noop("Attachment saved outside"),
    "record-sealed": noop("Record sealed"),
    "record-amended": noop("Record amended"),
    "sharing-decided": noop("Sharing decided"),
    "bundle-sealed": noop("Bundle sealed"),
    "bundle-received": noop("Bundle received"),
    "bundle-refused": noop("Bundle refused"),
    "bundle-handed-over": noop("Bundle handed over"),
    "manifest-printed": noop("Courier's manifest made"),
    "receipt-given": noop("Receipt given"),
    "team-changed": noop("Team changed"),
    "consent-asked": noop("Consent asked for"),
    "consent-answered": noop("Consent answered"),
    "passing-on-blocked": noop("Passing on blocked"),
    "card-exported": noop("Card exported"),
    "card-received": noop("Card received"),
    "officer-compared": noop("Officer compared"),
    "officer-removed": noop("Officer removed"),
    "officer-introduced": noop("Officer introduced"),
    "officer-scanned": noop("Officer's code compared"),
    "authority-named": noop("Authority named"),
    "authority-dropped": noop("Authority dropped"),
    "roster-signed": noop("Roster signed"),
    "key-revoked": noop("Key revoked"),
    "key-renewed": noop("Key renewed"),
    "key-destroyed": noop("Key destroyed"),
    "epoch-declared": noop("Epoch declared"),
    "paper-exported": noop("Paper given out"),
    "paper-received": noop("Paper received"),
    "audit-exported": noop("Audit exported"),
    "evidence-kept": noop("Evidence kept"),
    "evidence-exported": noop("Evidence exported"),
    "clock-set-back": noop("Clock set back"),
    "records-exported": noop("Records exported"),
    "context-imported": noop("Context imported"),
    "context-removed": noop("Context removed"),
    "policy-added": noop("Policy added"),
    "policy-removed": noop("Policy removed"),
    "setting-changed": noop("Setting changed"),
    "relay-joined": noop("Relay joined"),
    "relay-left": noop("Relay left"),
    "drop-joined": noop("Dead drop set"),
    "drop-left": noop("Dead drop left"),
    "passphrase-changed": noop("Passphrase changed"),
    "recovery-changed": noop("Recovery changed"),
    "retention-set": noop("Retention set"),
    "hold-placed": noop("Hold placed"),
    "hold-lifted": noop("Hold lifted"),
    "record-destroyed": noop("Record destroyed"),
}
Status = tuple[TrailStatus, Mapping[str, str], Sequence[Evidence]]

_ICONS = {
    "identity": "officers",
    "draft": "draft",
    "attachment": "attach",
    "record": "sealed",
    "bundle": "exchange",
    "manifest": "exchange",
    "receipt": "check",
    "team": "officers",
    "consent": "shield",
    "passing": "warning",
    "card": "card",
    "officer": "shield",
    "authority": "shield",
    "roster": "officers",
    "key": "key",
    "epoch": "key",
    "paper": "shield",
    "policy": "shield",
    "audit": "audit",
    "evidence": "warning",
    "clock": "warning",
    "setting": "settings",
    "passphrase": "key",
    "recovery": "key",
}


class AuditPage(Page):
    """The head of the trail above, entries on the left, the chosen entry on the right."""

    name = "audit"
    title = noop("Audit trail")
    icon = "audit"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._names: Mapping[str, str] = {}
        self._chosen = -1
        self._verify = button(
            tr("Verify all"), "verify", self._verify_all, role="primary", icon="check"
        )
        self._exports = button(tr("Export…"), "export-audit", self._export, icon="save")
        self._exports.setEnabled(not desk.session.read_only)
        self.content.addWidget(
            bar(SafeLabel(tr(self.title), "title"), None, self._exports, self._verify)
        )
        self._alarm = ReportCard("alarm")
        self._evidence = EvidenceCard(self._save_evidence)
        self._report = ReportCard("report")
        self._working = Working()
        self._model = PagedModel[Entry](
            (
                Column(tr("Entry"), lambda e: str(e.index), right=True),
                Column(tr("When"), lambda e: group(e.at, desk.zone)),
                Column(tr("What"), self._sentence, _icon),
            ),
            self._fetch,
            lambda e: f"{e.index}, {group(e.at, desk.zone)}, {self._sentence(e)}",
            self,
        )
        self._model.filled.connect(self._mark)
        self._entry = EntryPane(self._save, self._follow, not desk.session.read_only)
        sides = row(self._build_list(), self._entry, gap=16)
        sides.setStretch(0, 6)
        sides.setStretch(1, 5)
        lower = holder(sides)
        lower.setMinimumHeight(136)
        body = column(
            self._alarm,
            self._evidence,
            self._build_head(),
            self._working,
            self._report,
            lower,
            gap=16,
            margins=(24, 16, 24, 16),
        )
        body.setStretch(5, 1)
        self.content.addLayout(body, 1)

    # What the window calls

    def opened(self) -> None:
        self.read(_status, self._show_status)

    def begin(self) -> None:
        self._view.setFocus()

    def show_item(self, item: str) -> None:
        """An entry by its index."""
        if item.isdecimal() and item.isascii():
            self._show_entry(int(item))

    def changed(self, changes: Changes) -> None:
        if self.isVisible() and (changes.log or changes.officers):
            self.read(_status, self._show_status)

    # Building

    def _build_head(self) -> QWidget:
        self._size = SafeLabel("", "heading", name="log-size")
        self._root = SafeLabel("", "caption", name="log-root", select=True)
        self._seen = SafeLabel("", "strong", name="log-witnessed")
        self._bar = WitnessedBar()
        self._legend = row(gap=24)
        top = row(self._size, None, self._seen, gap=16)
        return card(top, self._root, self._bar, self._legend, name="checkpoint", gap=6, pad=16)

    def _build_list(self) -> QWidget:
        self._filter = Combo()
        self._filter.setObjectName("filter")
        self._filter.setAccessibleName(tr("Show only"))
        self._filter.addItem(tr("Everything"), "")
        for act in ACTS:
            self._filter.addItem(tr(_CALLED[act]), act)
        self._filter.currentIndexChanged.connect(lambda _index: self._model.refresh())
        title = tr("Entries of the audit trail")
        view = row_table(self._model, "entries", title, height=34)
        head = view.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        view.selectionModel().currentRowChanged.connect(self._pointed)
        self._view = view
        made = QFrame()
        theme.role(made, "card")
        top = row(SafeLabel(tr("Entries"), "heading"), None, self._filter, margins=(16, 8, 8, 8))
        layout = column(top, view, gap=0, margins=(1, 1, 1, 1))
        layout.setStretch(1, 1)
        made.setLayout(layout)
        return made

    # Showing

    def _fetch(
        self, last: Entry | None, limit: int, land: Callable[[Sequence[Entry]], object]
    ) -> None:
        act = str(self._filter.currentData() or "")
        before = last.index if last is not None else None
        self.read(lambda s: audit.page(s, before, limit, act), land)

    def _sentence(self, entry: Entry) -> str:
        return name_of(audit.sentence(entry, self._names))

    def _show_status(self, found: Status) -> None:
        status, self._names, kept = found
        writable = not self.desk.session.read_only
        self._evidence.show_evidence(kept, self._names, self.desk.zone, writable=writable)
        upto = status.witnessed_size
        self._size.setText(plural(status.size, "{n} entry", "{n} entries"))
        self._root.setText(
            tr("Checkpoint signed with both keys · root {root}…").format(
                root=status.root.hex()[:16]
            )
        )
        tail = status.size - upto
        self._seen.setText(
            tr("{n} not witnessed yet").format(n=f"{tail:,}") if tail else tr("all witnessed")
        )
        theme.retone(self._seen, tone="warn" if tail else "good")
        self._bar.show_log(status.size, status.witnessed)
        clear(self._legend)
        for number, one in enumerate(status.witnessed[:4]):
            words = tr("{who} has seen the first {n}, {day}").format(
                who=name_of(one.name, tr("An officer whose card was removed")),
                n=f"{one.size:,}",
                day=day_of(one.at * 1_000_000),
            )
            label = SafeLabel(words, "caption", name=f"witness-{number}")
            self._legend.addLayout(row(icons.picture("eye", "good", 14), label, gap=6))
        if not status.witnessed:
            words = tr(
                "Nobody else has seen any of it: the next bundle you receive may confirm it."
            )
            self._legend.addWidget(SafeLabel(words, "caption", name="nobody"))
        self._legend.addStretch(1)
        self._model.refresh()

    def _pointed(self) -> None:
        found = self._model.row(self._view.currentIndex())
        if found is not None and found.index != self._chosen:
            self._show_entry(found.index)

    def _mark(self) -> None:
        """The list was read anew: select the chosen entry again where it shows."""
        index = self._model.find(lambda e: e.index == self._chosen, self._model.arrived)
        if index.isValid():
            self._view.selectRow(index.row())

    def _show_entry(self, index: int) -> None:
        self._chosen = index
        self.read(
            lambda s: (audit.entry(s, index), audit.bracket(s, index)),
            lambda shown: (
                self._entry.show_entry(*shown, self._names, self.desk.zone)
                if index == self._chosen
                else None
            ),
        )

    def _follow(self, entry: Entry) -> None:
        if entry.act not in RECORD_ACTS:
            self.desk.go("officers", entry.on)
            return

        def go(found: Row) -> None:
            self.desk.go(kinds.home(found.kind), found.record)

        self.read(lambda s: records.show(s, entry.on).row, go)

    # Doing

    def _busy(self, busy: bool) -> None:
        self._verify.setEnabled(not busy)
        self._exports.setEnabled(not busy and not self.desk.session.read_only)
        if busy:
            self._report.hide()
            self.strip.hide()
        else:
            self._working.end()
            self._verify.setFocus()

    def _verify_all(self) -> None:
        self._busy(True)
        watch = self._working.begin(tr("Verifying every entry"))
        self.aside(lambda s: audit.verify(s, watch), self._verified, self._not_verified)

    def _verified(self, report: Report) -> None:
        self._busy(False)
        self._alarm.hide()
        self._report.show_report(report)

    def _not_verified(self, error: Exception) -> None:
        self._busy(False)
        if isinstance(error, VaultDamaged):
            self._report.hide()
            keep = tr("Copy the whole vault folder first: it is the evidence.")
            self._alarm.show_alarm(error.what_happened, f"{error.what_next} {keep}")
        else:
            self.complain(error)

    def _export(self) -> None:
        folder = ask.folder(self, tr("Export the audit trail"), tr("Here"))
        if folder is None:
            return
        reason = ask.reason(
            self,
            tr("Export the audit trail"),
            tr(
                "It goes to a new folder in {folder}, with every proof, for anyone to check. "
                "No content of records is in it; who did what, and when, is."
            ).format(folder=folder),
            tr("Export"),
        )
        if reason is None:
            return
        self._busy(True)
        watch = self._working.begin(tr("Exporting the audit trail"))
        self.aside(lambda s: audit.export(s, folder, reason, watch), self._exported, self._not_done)

    def _exported(self, outcome: tuple[Path, Changes]) -> None:
        path, _ = outcome
        self._busy(False)
        self._report.show_words(
            tr("The audit trail is exported."),
            (str(path), "export-path"),
            (tr("Whoever gets the folder checks it with: liaison audit verify"), "export-how"),
        )

    def _save(self, entry: Entry) -> None:
        folder = ask.folder(self, tr("Save the entry and its proof"), tr("Here"))
        if folder is not None:
            self._busy(True)
            self.aside(
                lambda s: audit.export_entry(s, entry.index, folder), self._saved, self._not_done
            )

    def _save_evidence(self, one: Evidence) -> None:
        folder = ask.folder(self, tr("Save the evidence"), tr("Here"))
        if folder is not None:
            self._busy(True)
            self.aside(lambda s: evidence.export(s, one.id, folder), self._saved, self._not_done)

    def _saved(self, outcome: tuple[Path, Changes]) -> None:
        self._busy(False)
        self.desk.toast(tr("Saved in {folder}").format(folder=name_of(outcome[0].name)))

    def _not_done(self, error: Exception) -> None:
        self._busy(False)
        self.complain(error)
        if isinstance(error, Cancelled):
            self.desk.announce(Changes(log=True))  # that it was begun stands in the trail


def _status(session: Session) -> Status:
    return audit.status(session), audit.names(session), evidence.listing(session)


def _icon(entry: Entry) -> tuple[str, str]:
    if entry.act == "bundle-received":
        return "received", "ink3"
    return _ICONS.get(entry.act.split("-")[0], "info"), "ink3"
