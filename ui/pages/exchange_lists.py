"""Bundles that went out and came in: who, what, when, and what is still to be done with them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QTableView,
    QWidget,
)

from liaison.domain.bundle import BundleIn, BundleOut, OutState
from liaison.domain.delivery import ORDER, SPOKEN, Dispatch, Stage
from liaison.domain.marking import Marking
from liaison.session import Session
from liaison.usecases import audit, bundles, consented, dispatching, incoming
from liaison.usecases.consented import Waiting
from liaison.usecases.papers import receipts
from ui import ask, consenting, courier, icons, theme
from ui.build import button, chain, clear, column, empty_state, holder, row
from ui.marks import markings_of, said
from ui.paged import Column, PagedModel
from ui.pages.exchange_arrived import Incoming
from ui.pages.page import Page
from ui.rowtable import row_table
from ui.safe import ElidedLabel, Rule, SafeLabel, name_of
from ui.text import listed, plural, tr
from ui.times import group

_LEAST_NEEDED: Final = 4  # the column of the precedence
_ALL_COLUMNS: Final = 960  # so wide, and every column shows


@dataclass(frozen=True, slots=True)
class Listed:
    """Both lists and the names for the origins in them."""

    outs: Sequence[BundleOut]
    ins: Sequence[BundleIn]
    names: Mapping[str, str]
    sent: Mapping[str, Dispatch] = field(default_factory=dict)  # by the bundle's id
    waiting: int = 0  # officers for whom a receipt waits
    asked: Sequence[Waiting] = ()  # for our consent


def read_lists(session: Session) -> Listed:
    """The newest bundles each way, and what became of ours."""
    outs, ins = bundles.listing(session)
    sent = {one.bundle.id: one for one in dispatching.outbox(session)}
    receipts_due, asked = len(dispatching.waiting(session)), consented.waiting(session)
    return Listed(outs, ins, audit.names(session), sent, receipts_due, asked)


class Lists(QWidget):
    """`again` asks to write a bundle once more, `reopen` to look at a file kept aside."""

    again = Signal(object)  # BundleOut
    reopen = Signal(object)  # Path
    receipts = Signal()  # send those that wait
    read = Signal()  # both lists are there

    def __init__(
        self, page: Page, open_file: Callable[[], object], folder: Callable[[], Path | None]
    ) -> None:
        """``folder`` is where bundles were written last, if anywhere."""
        super().__init__()
        self._page, self._folder = page, folder
        self.listed = Listed((), (), {})
        self._outs = self._out_model()
        self._ins = self._in_model()
        self._buttons()
        self._wanted = ""
        self._given, given = self._table(
            self._outs,
            "bundles-out",
            tr("Bundles given"),
            empty_state(
                "exchange",
                tr("Nothing given yet"),
                tr("Bundles that you seal stand here, and can be written again."),
                name="no-outs",
            ),
            self._carried,
            self._handed,
            self._again,
        )
        self._given.selectionModel().selectionChanged.connect(lambda *_: self._look())
        self._aside = column(gap=0)
        received, taken = self._table(
            self._ins,
            "bundles-in",
            tr("Bundles received"),
            empty_state(
                "received",
                tr("Nothing received yet"),
                tr("Open a bundle from a stick: you see the verdict on it before its content."),
                button(tr("Open a first bundle…"), "open-first", open_file, icon="stick"),
                name="no-ins",
            ),
            self._acted,
            self._send,
        )
        self._received = received
        received.selectionModel().selectionChanged.connect(lambda *_: self._look())
        writable = not page.desk.session.read_only
        self.found = Incoming(self.reopen.emit, self._leave_out, writable=writable)
        self._asked = consenting.RequestsCard(page)
        body = column(
            self._asked, self.found, given, self._aside, taken, gap=16, margins=(24, 16, 24, 16)
        )
        body.setStretch(2, 1)
        body.setStretch(4, 1)
        self.setLayout(body)
        self._tables = (self._given, received)

    def _buttons(self) -> None:
        self._again = button(tr("Write again…"), "write-again", self._write_again, icon="refresh")
        self._handed = button(tr("Handed over…"), "handed-over", self._hand_over, icon="right")
        self._carried = button(
            tr("Courier's manifest…"), "courier-manifest-button", self._manifest, icon="file"
        )
        self._acted = button(tr("Acted on…"), "acted-on", self._act_on, icon="check")
        self._send = button(tr("Send receipts…"), "send-receipts", self.receipts.emit, icon="stick")
        for one in (self._again, self._handed, self._carried, self._acted, self._send):
            one.setEnabled(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for table in self._tables:
            table.setColumnHidden(_LEAST_NEEDED, self.width() < _ALL_COLUMNS)

    def refresh(self) -> None:
        """Read both lists anew."""
        self._page.read(read_lists, self._came)

    def waiting(self) -> list[BundleOut]:
        """Bundles that were signed but never written out."""
        return [one for one in self.listed.outs if one.state is OutState.SEALED]

    def markings(self) -> list[Marking]:
        """The markings of the bundles listed."""
        outs = [one.marking for one in self.listed.outs]
        asked = [one.row.marking for one in self.listed.asked]
        return markings_of([*asked, *outs, *(one.marking for one in self.listed.ins)])

    def begin(self) -> None:
        """Put the cursor into the first list."""
        self._given.setFocus()

    def show_aside(self, kept: Mapping[object, str]) -> None:
        """Files that were looked at and kept aside, by path, each with the words for it."""
        clear(self._aside)
        for number, (path, words) in enumerate(kept.items()):
            again = button(
                tr("Look again"),
                f"aside-{number}",
                lambda path=path: self.reopen.emit(path),  # type: ignore[misc]  # mypy cannot infer the bound default
                role="link",
            )
            line = row(
                icons.picture("waiting"),
                SafeLabel(tr("Kept aside"), "strong"),
                ElidedLabel(words),
                again,
                gap=8,
                margins=(16, 6, 16, 6),
            )
            line.setStretch(2, 1)
            made = QFrame()
            theme.role(made, "inset")
            made.setLayout(line)
            self._aside.addWidget(made)

    def _came(self, listed: Listed) -> None:
        self.listed = listed
        self._asked.show_requests(listed.asked)
        self._outs.refresh()
        self._ins.refresh()
        self.found.show_found(self._page.desk.incoming.seen)
        self.found.show_arrived(self._page.desk.relay.seen)
        chain(self)  # the rows of both cards are new
        self._look()
        self._select()
        self.read.emit()

    def _out_model(self) -> PagedModel[BundleOut]:
        return PagedModel[BundleOut](
            (
                Column(
                    tr("Sealed"), lambda b: group(b.created, self._page.desk.zone), self._state_icon
                ),
                Column(tr("To"), lambda b: self._people(b.to)),
                Column(tr("What"), lambda b: plural(len(b.parts), "{n} record", "{n} records")),
                Column(tr("No."), lambda b: str(b.number), right=True),
                Column(tr("Precedence"), lambda b: b.precedence.value),
                Column(tr("Marking"), lambda b: said(b.marking)),
                Column(tr("State"), self._state),
            ),
            lambda last, _limit, land: land(() if last else self.listed.outs),
            lambda b: f"{self._people(b.to)}, {self._state(b)}",
            self,
        )

    def _in_model(self) -> PagedModel[BundleIn]:
        return PagedModel[BundleIn](
            (
                Column(
                    tr("Taken in"),
                    lambda b: group(b.taken_at, self._page.desk.zone),
                    lambda _b: ("received", "ink2"),
                ),
                Column(tr("From"), lambda b: self._people((b.origin,))),
                Column(tr("What"), lambda b: plural(len(b.parts), "{n} record", "{n} records")),
                Column(tr("No."), lambda b: str(b.number), right=True),
                Column(tr("Precedence"), lambda b: b.precedence.value),
                Column(tr("Marking"), lambda b: said(b.marking)),
                Column(
                    tr("Sealed by the sender"), lambda b: group(b.created, self._page.desk.zone)
                ),
            ),
            lambda last, _limit, land: land(() if last else self.listed.ins),
            lambda b: self._people((b.origin,)),
            self,
        )

    def _table(
        self,
        model: PagedModel[BundleOut] | PagedModel[BundleIn],
        name: str,
        title: str,
        empty: QWidget,
        *actions: QPushButton,
    ) -> tuple[QTableView, QFrame]:
        view = row_table(model, name, title, height=36, elide=Qt.TextElideMode.ElideMiddle)
        head = view.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setStretchLastSection(True)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        stack = QStackedWidget()
        stack.addWidget(view)
        stack.addWidget(empty)
        model.filled.connect(lambda: stack.setCurrentIndex(0 if model.rowCount() else 1))
        count = SafeLabel("", "caption", name=f"{name}-count")
        model.filled.connect(lambda: count.setText(_count(model.rowCount())))
        made = QFrame()
        theme.role(made, "card")
        top = row(SafeLabel(title, "heading"), count, None, *actions, margins=(16, 8, 8, 8))
        top_holder = holder(top)
        top_holder.setMinimumHeight(48)
        layout = column(top_holder, Rule(), stack, gap=0, margins=(1, 1, 1, 1))
        layout.setStretch(2, 1)
        made.setLayout(layout)
        return view, made

    def _people(self, origins: Sequence[str]) -> str:
        unknown = tr("an officer whose card was removed")
        return listed(name_of(self.listed.names.get(one, ""), unknown) for one in origins)

    def _state(self, one: BundleOut) -> str:
        if one.state is OutState.SEALED:
            return tr("signed, not yet written")
        zone = self._page.desk.zone
        sent = self.listed.sent.get(one.id)
        if sent is None or all(d.stage is Stage.PREPARED for d in sent.deliveries):
            words = tr("written {when}").format(when=group(one.written_at, zone))
        else:
            words = _reached(sent, zone)
        late = tr("{state}, RECEIPT OVERDUE").format(state=words)
        return late if sent is not None and sent.overdue else words

    def _state_icon(self, one: BundleOut) -> tuple[str, str]:
        sent = self.listed.sent.get(one.id)
        if one.state is OutState.SEALED or (sent is not None and sent.overdue):
            return "warning", "warn"
        answered = sent is not None and ORDER.index(sent.least) >= ORDER.index(Stage.RECEIVED)
        return ("check", "good") if answered else ("right", "ink2")

    def choose(self, item: str) -> None:
        """Select the bundle that ``given:ID`` or ``received:HASH`` names, once it is there."""
        self._wanted = item
        self._select()

    def _select(self) -> None:
        kind, _, name = self._wanted.partition(":")
        view = self._given if kind == "given" else self._received
        rows: Sequence[str] = [one.id for one in self.listed.outs]
        if kind == "received":
            rows = [one.leaf_hash for one in self.listed.ins]
        if name in rows and rows.index(name) < view.model().rowCount():
            self._wanted = ""
            view.selectRow(rows.index(name))
            view.setFocus()

    def _look(self) -> None:
        writable = not self._page.desk.session.read_only
        chosen, came = self._chosen(), self._chosen_in()
        self._again.setEnabled(writable and chosen is not None)
        written = chosen is not None and chosen.state is OutState.WRITTEN
        self._handed.setEnabled(writable and written)
        self._carried.setEnabled(writable and written)
        self._acted.setEnabled(writable and came is not None and bool(came.parts))
        self._send.setEnabled(writable and self.listed.waiting > 0)

    def _chosen(self) -> BundleOut | None:
        rows = self._given.selectionModel().selectedRows()
        return self._outs.row(rows[0]) if rows else None

    def _chosen_in(self) -> BundleIn | None:
        rows = self._received.selectionModel().selectedRows()
        return self._ins.row(rows[0]) if rows else None

    def _hand_over(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        to = chosen.to
        if len(to) > 1:
            people = tuple((str(n), self._people((one,))) for n, one in enumerate(to))
            taken = ask.choice(
                self,
                tr("To whom was it handed over?"),
                tr("To the officer himself, or to whoever carries it to him."),
                (("all", tr("All of them")), *people),
            )
            if not taken:
                return
            to = to if taken == "all" else (to[int(taken)],)
        note = ask.line(
            self,
            tr("Handed over"),
            tr("When and to whom stands in the audit trail; the clock for the receipt begins."),
            tr("Note it"),
            label=tr("Who carries it, or how it was given"),
        )
        if note is not None:
            self._page.act(
                lambda s: dispatching.hand_over(s, chosen.id, to, note), tr("Noted as handed over")
            )

    def _manifest(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            courier.make(self._page, self.listed.outs, chosen, self._told, self._folder())

    def _told(self, one: BundleOut) -> str:
        words = tr("Bundle {number}, {precedence}, to {people}")
        return words.format(
            number=one.number, precedence=one.precedence.value, people=self._people(one.to)
        )

    def _act_on(self) -> None:
        chosen = self._chosen_in()
        if chosen is None:
            return
        words = ask.line(
            self,
            tr("Acted on"),
            tr("The sender gets these words, signed, with your next bundle or with the receipts."),
            tr("Sign the receipt"),
            label=tr("What was done"),
        )
        if words is not None:
            self._page.act(
                lambda s: receipts.acted_on(s, chosen.leaf_hash, words), tr("The receipt is signed")
            )

    def _leave_out(self, mark: str) -> None:
        self._page.act(lambda s: incoming.leave_out(s, mark), tr("It is not offered again"))

    def _write_again(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.again.emit(chosen)


def _count(n: int) -> str:
    return tr("the newest 200") if n == 200 else str(n) if n else ""


def _reached(sent: Dispatch, zone: str) -> str:
    """How far a bundle has come, and when; of several officers, with how many of them."""
    if len(sent.deliveries) == 1:
        (one,) = sent.deliveries
        words = tr("{stage} {when}").format(stage=tr(SPOKEN[one.stage]), when=group(one.at, zone))
        return tr("{name}: {value}").format(name=words, value=one.note) if one.note else words
    ranks = [ORDER.index(one.stage) for one in sent.deliveries]
    lies = Stage.IN_DROP if Stage.IN_DROP in {one.stage for one in sent.deliveries} else None
    reached = (Stage.RECEIVED, Stage.HANDED_OVER, lies or Stage.AT_RELAY, Stage.QUEUED)
    stage = next(one for one in reached if any(rank >= ORDER.index(one) for rank in ranks))
    n = sum(rank >= ORDER.index(stage) for rank in ranks)
    return tr("{stage}: {n} of {all}").format(stage=tr(SPOKEN[stage]), n=n, all=len(ranks))
