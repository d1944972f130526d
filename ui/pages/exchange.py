"""Exchange: giving bundles to officers, and opening theirs: the verdict first, then the content."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QWidget

from liaison.changes import Changes
from liaison.domain.bundle import BundleOut, Verdict
from liaison.domain.marking import Marking
from liaison.domain.record import Row
from liaison.domain.refusals import Cancelled, Refusal
from liaison.usecases import bundles, consented, dispatching, evidence, preferences, records
from liaison.usecases.consented import Passable
from ui import ask
from ui.build import bar, button, chain, row
from ui.marks import markings_of
from ui.overriding import secret_for
from ui.pages.exchange_compose import Compose
from ui.pages.exchange_lists import Lists
from ui.pages.exchange_looks import parts
from ui.pages.exchange_result import ResultPage
from ui.pages.page import Desk, Page
from ui.safe import SafeLabel, name_of
from ui.text import joined, listed, noop, plural, tr
from ui.verdict import VerdictPage
from ui.working import Working, centred

_ENDING: Final = ".age"


class ExchangePage(Page):
    """Two views, Give and Bundles; over them a verdict, work under way, or what came of it."""

    name = "exchange"
    title = noop("Exchange")
    icon = "exchange"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._file: Path | None = None
        self._verdict: Verdict | None = None
        self._kept: dict[object, str] = {}
        self._stack = QStackedWidget()
        self.content.addWidget(self._stack, 1)
        self.parts = self._views()

    def _views(self) -> Iterator[None]:
        """One after the other: all at once would stop the window."""
        self._compose = Compose(self)
        self._compose.seal.connect(self._seal)
        self._compose.shown.connect(self.desk.marked.emit)
        self._stack.addWidget(self._compose)
        self._home: QWidget = self._compose
        yield from self._compose.build()
        yield
        self._lists = Lists(self, self._choose_file, lambda: self._compose.folder)
        self._lists.again.connect(self._write_again)
        self._lists.reopen.connect(self._inspect)
        self._lists.read.connect(self._count)
        self._lists.receipts.connect(self._send_receipts)
        self.desk.incoming.found.connect(self._lists.found.show_found)
        self.desk.relay.looked.connect(self._lists.found.show_arrived)
        self._stack.addWidget(self._lists)
        self.content.insertWidget(0, self._bar())
        yield
        self._working = Working()
        self._waiting = centred(self._working)
        self._opened = VerdictPage(
            self._take_in,
            self._keep_aside,
            self._refuse,
            lambda: self._go_compare(),
            lambda: self.desk.go("officers", "add"),
            self._keep_evidence,
        )
        self._result = ResultPage(self._back, self.desk.go)
        for view in (self._waiting, self._opened, self._result):
            self._stack.addWidget(view)
        yield

    # What the window calls

    def opened(self) -> None:
        self._compose.refresh()
        self._lists.refresh()
        self.desk.incoming.look()
        self.read(preferences.settings, lambda s: self._compose.show_archive(s.archive_recipient))
        # Aside, as a share that hangs must not keep the pages waiting.
        self.aside(preferences.outgoing, self._compose.place.propose)

    def begin(self) -> None:
        shown = self._stack.currentWidget()
        if shown is self._compose:
            self._compose.begin()
        elif shown is self._lists:
            self._lists.begin()

    def show_item(self, item: str) -> None:
        """``to:ORIGIN`` chooses an officer; ``bundles`` shows the lists, ``given:ID`` and
        ``received:HASH`` a bundle in them; else a record's id."""
        if item == "bundles" or item.startswith(("given:", "received:")):
            self._switch(self._lists)
            self._lists.choose(item)
            return
        self._switch(self._compose)
        if item.startswith("to:"):
            self._compose.choose_officer(item.removeprefix("to:"))
        else:
            self.read(
                lambda s: (records.show(s, item).row, consented.passable(s)), self._choose_record
            )

    def changed(self, changes: Changes) -> None:
        if self.isVisible() and (changes.records or changes.officers):
            self._compose.refresh()
        if self.isVisible() and (changes.bundles or changes.officers or changes.records):
            self._lists.refresh()
        judged = self._stack.currentWidget() is self._opened
        if changes.officers and judged and self._file is not None:
            self._inspect(self._file)  # a comparison or a new card may change the verdict

    def markings(self) -> list[Marking]:
        shown = self._stack.currentWidget()
        if shown is self._compose:
            return self._compose.markings()
        if shown is self._lists:
            return self._lists.markings()
        if shown in (self._opened, self._result) and self._verdict is not None:
            return markings_of([self._verdict.marking])
        return []

    # The frame

    def _bar(self) -> QWidget:
        self._group = QButtonGroup(self)
        self._give = self._segment(tr("Give"), "view-give", self._compose)
        self._all = self._segment(tr("Bundles"), "view-bundles", self._lists)
        self._give.setChecked(True)
        self._open = button(tr("Open a bundle…"), "open-bundle", self._choose_file, icon="stick")
        return bar(
            SafeLabel(tr(self.title), "title"),
            24,
            row(self._give, self._all, gap=4),
            None,
            self._open,
        )

    def _segment(self, text: str, name: str, view: QWidget) -> QPushButton:
        made = button(text, name, lambda: self._switch(view), role="segment")
        made.setCheckable(True)
        made.setMinimumWidth(96)
        self._group.addButton(made)
        return made

    def _switch(self, view: QWidget) -> None:
        if self._working.running:
            return
        self._home = view
        self._show(view)
        (self._compose if view is self._compose else self._lists).begin()

    def _show(self, view: QWidget) -> None:
        """Bring a view to the front; Give and Bundles are out of reach while work runs."""
        home = self._home is self._compose
        (self._give if home else self._all).setChecked(True)
        busy = view is self._waiting
        for one in (self._give, self._all, self._open):
            one.setEnabled(not busy)
        self._stack.setCurrentWidget(view)
        chain(self)
        self.desk.marked.emit()

    def _back(self) -> None:
        self._verdict, self._file = None, None
        self._show(self._home)

    def _count(self) -> None:
        waiting = len(self._lists.waiting())
        words = tr("Bundles")
        self._all.setText(
            joined((words, tr("{n} to write").format(n=waiting))) if waiting else words
        )
        self.desk.marked.emit()

    def _choose_record(self, found: tuple[Row, list[Passable]]) -> None:
        row, others = found
        passed = next((one for one in others if one.row.record == row.record), None)
        if row.version and (row.own or passed is not None):
            self._compose.choose_record(row, passed)
        elif row.version:
            self.strip.tell(
                tr("This record is another officer's, who has not consented that you pass it on."),
                tr("Ask for consent where you read it."),
                "info",
            )

    # Giving

    def _seal(self) -> None:
        giving = self._compose.giving()
        if giving is None:
            return
        secret = secret_for(self, giving.override)
        if secret is None:
            return
        watch = self._working.begin(tr("Sealing the bundle"), in_bytes=True)
        self._show(self._waiting)
        done = self._sealed if giving.folder else self._posted
        self.aside(giving.sealed(secret, watch), done, self._not_written)

    def _posted(self, _outcome: object) -> None:
        self._compose.clear()
        self._to_lists()
        self.desk.toast(tr("Sealed; it goes as soon as there is a link"))

    def _to_lists(self) -> None:
        self._working.end()
        self._home = self._lists
        self._show(self._lists)
        self._lists.refresh()

    def _sealed(self, outcome: tuple[tuple[tuple[BundleOut, Path], ...], Changes]) -> None:
        made, _ = outcome
        self._compose.clear()
        self._written(made[-1])
        if len(made) > 1:
            words = tr("{n} bundles are written: for each officer what he may have. See Bundles.")
            self.desk.toast(words.format(n=len(made)))

    def _write_again(self, bundle: BundleOut) -> None:
        heading = tr("Write the bundle again")
        text = tr("In one file or cut into parts; whole parts that are there already stay.")
        ways = tuple((str(piece), words) for words, piece in parts())
        taken = ask.choice(self, heading, text, ways)
        folder = (
            ask.folder(self, heading, tr("Here"), start=self._compose.folder) if taken else None
        )
        if folder is None:
            return
        watch = self._working.begin(tr("Writing the bundle again"), in_bytes=True)
        self._show(self._waiting)
        self.aside(
            lambda s: bundles.write_again(s, bundle.id, folder, watch, split=int(taken)),
            self._written,
            self._not_written,
        )

    def _written(self, outcome: tuple[BundleOut, Path]) -> None:
        bundle, path = outcome
        self._working.end()
        self._lists.refresh()
        self._verdict = None
        self._result.show_written(bundle, path, self._people(bundle))
        self._show(self._result)

    def _people(self, bundle: BundleOut) -> str:
        names = self._lists.listed.names
        return listed(name_of(names.get(one, ""), tr("an officer")) for one in bundle.to)

    def _not_written(self, error: Exception) -> None:
        """Writing failed or was cancelled: the bundle may be signed all the same, and waits."""
        self._working.end()
        self._show(self._home)
        before = len(self._lists.waiting())

        def told(waiting: int) -> None:
            self.complain(error)
            self._lists.refresh()
            self.desk.announce(Changes(log=True))
            if waiting > before and isinstance(error, Refusal):
                advice = tr("The bundle is signed and waits under Bundles: write it again there.")
                tone = "warn" if isinstance(error, Cancelled) else "bad"
                self._compose.clear()
                self.strip.tell(error.what_happened, advice, tone)

        self.read(bundles.waiting, told)

    def _send_receipts(self) -> None:
        folder = ask.folder(
            self, tr("Where shall the receipts go?"), tr("Here"), start=self._compose.folder
        )
        if folder is None:
            return
        watch = self._working.begin(tr("Sealing the receipts"))
        self._show(self._waiting)
        self.aside(
            lambda s: dispatching.send_receipts(s, folder, watch),
            self._receipts_sent,
            self._not_written,
        )

    def _receipts_sent(self, outcome: tuple[list[tuple[BundleOut, Path]], Changes]) -> None:
        self._to_lists()
        count = plural(
            len(outcome[0]),
            "{n} bundle of receipts is written",
            "{n} bundles of receipts are written",
        )
        self.desk.toast(count)

    # Opening

    def _choose_file(self) -> None:
        path = ask.file(self, tr("Open a bundle"), tr("Open bundle"), ending=_ENDING)
        if path is not None:
            self._inspect(path)

    def _inspect(self, path: Path) -> None:
        self._file, self._verdict = path, None
        self.strip.hide()
        watch = self._working.begin(tr("Verifying the bundle"), in_bytes=True)
        self._show(self._waiting)
        self.aside(lambda s: bundles.inspect(s, path, watch), self._judged, self._refused)

    def _judged(self, verdict: Verdict) -> None:
        self._working.end()
        self._verdict = verdict
        writable = not self.desk.session.read_only
        self._opened.show_verdict(verdict, str(self._file), self.desk.zone, writable=writable)
        self._show(self._opened)

    def _refused(self, error: Exception) -> None:
        self._working.end()
        if isinstance(error, Cancelled) or not isinstance(error, Refusal):
            self._back()
            self.complain(error)
            return
        self._verdict = None
        writable = not self.desk.session.read_only
        self._opened.show_refusal(error, str(self._file), writable=writable)
        self._show(self._opened)

    def _take_in(self) -> None:
        path = self._file
        if path is None:
            return
        watch = self._working.begin(tr("Taking the bundle in"), in_bytes=True)
        self._show(self._waiting)
        self._verdict = None
        self.aside(lambda s: bundles.take_in(s, path, watch), self._taken, self._refused)

    def _taken(self, outcome: tuple[Verdict, Changes]) -> None:
        verdict, _ = outcome
        self._working.end()
        self._kept.pop(self._file, None)
        self._lists.show_aside(self._kept)
        self._home = self._lists
        self._verdict = verdict
        self._result.show_taken(verdict)
        self._show(self._result)

    def _keep_aside(self) -> None:
        if self._verdict is not None and not self._verdict.seen and self._file is not None:
            who = name_of(self._verdict.sender_title)
            count = plural(len(self._verdict.items), "{n} record", "{n} records")
            self._kept[self._file] = f"{who}, {count}, {self._file}"
            self._lists.show_aside(self._kept)
            self._home = self._lists
            self.desk.toast(tr("Kept aside; the file stays where it is"))
        self._back()

    def _refuse(self) -> None:
        verdict = self._verdict
        if verdict is None:
            return
        reason = ask.reason(
            self,
            tr("Refuse this bundle"),
            tr("Nothing of it is kept. That you refused it, and why, stands in the audit trail."),
            tr("Refuse it"),
        )
        if reason is not None:
            self._kept.pop(self._file, None)
            self._lists.show_aside(self._kept)
            self.act(
                lambda s: bundles.refuse(s, verdict, reason),
                tr("Refused, and noted in the audit trail"),
            )
            self._back()

    def _keep_evidence(self) -> None:
        path = self._file
        if path is not None:
            self.aside(lambda s: evidence.keep(s, path), self._evidence_kept)

    def _evidence_kept(self, _outcome: object) -> None:
        self._back()
        self.desk.toast(tr("The evidence is kept"))
        self.desk.go("audit")

    def _go_compare(self) -> None:
        if self._verdict is not None:
            self.desk.go("officers", f"compare:{self._verdict.sender}")
