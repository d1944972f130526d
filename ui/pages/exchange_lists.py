"""Bundles that went out and came in: who, what, when, and what is still to be done with them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
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
from liaison.domain.marking import Marking
from liaison.session import Session
from liaison.usecases import audit, bundles
from ui import icons, theme
from ui.build import button, clear, column, empty_state, holder, row
from ui.marks import markings_of
from ui.paged import Column, PagedModel
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


def read_lists(session: Session) -> Listed:
    """The newest bundles each way."""
    outs, ins = bundles.listing(session)
    return Listed(outs, ins, audit.names(session))


class Lists(QWidget):
    """`again` asks to write a bundle once more, `reopen` to look at a file kept aside."""

    again = Signal(object)  # BundleOut
    reopen = Signal(object)  # Path
    read = Signal()  # both lists are there

    def __init__(self, page: Page, open_file: Callable[[], object]) -> None:
        super().__init__()
        self._page = page
        self.listed = Listed((), (), {})
        self._outs = self._out_model()
        self._ins = self._in_model()
        self._again = button(tr("Write again…"), "write-again", self._write_again, icon="refresh")
        self._again.setEnabled(False)
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
        )
        body = column(given, self._aside, taken, gap=16, margins=(24, 16, 24, 16))
        body.setStretch(0, 1)
        body.setStretch(2, 1)
        self.setLayout(body)
        self._tables = (self._given, received)

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
        return markings_of(outs + [one.marking for one in self.listed.ins])

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
        self._outs.refresh()
        self._ins.refresh()
        self._look()
        self.read.emit()

    def _out_model(self) -> PagedModel[BundleOut]:
        return PagedModel[BundleOut](
            (
                Column(tr("Sealed"), lambda b: group(b.created, self._page.desk.zone), _state_icon),
                Column(tr("To"), lambda b: self._people(b.to)),
                Column(tr("What"), lambda b: plural(len(b.parts), "{n} record", "{n} records")),
                Column(tr("No."), lambda b: str(b.number), right=True),
                Column(tr("Precedence"), lambda b: b.precedence.value),
                Column(tr("Marking"), lambda b: b.marking),
                Column(tr("State"), self._state),
            ),
            lambda last, _limit, land: land(() if last else self.listed.outs),
            lambda b: f"{self._people(b.to)}, {self._state(b)}",
            self,
        )

    def _in_model(self) -> PagedModel[BundleIn]:
        return PagedModel[BundleIn](
            (
                Column(tr("Taken in"), lambda b: group(b.taken_at, self._page.desk.zone), _in_icon),
                Column(tr("From"), lambda b: self._people((b.origin,))),
                Column(tr("What"), lambda b: plural(len(b.parts), "{n} record", "{n} records")),
                Column(tr("No."), lambda b: str(b.number), right=True),
                Column(tr("Precedence"), lambda b: b.precedence.value),
                Column(tr("Marking"), lambda b: b.marking),
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
        return tr("written {when}").format(when=group(one.written_at, self._page.desk.zone))

    def _look(self) -> None:
        writable = not self._page.desk.session.read_only
        self._again.setEnabled(writable and self._chosen() is not None)

    def _chosen(self) -> BundleOut | None:
        rows = self._given.selectionModel().selectedRows()
        return self._outs.row(rows[0]) if rows else None

    def _write_again(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.again.emit(chosen)


def _count(n: int) -> str:
    if n == 200:
        return tr("the newest 200")
    return str(n) if n else ""


def _state_icon(one: BundleOut) -> tuple[str, str]:
    return ("warning", "warn") if one.state is OutState.SEALED else ("check", "good")


def _in_icon(_one: BundleIn) -> tuple[str, str]:
    return "received", "ink2"
