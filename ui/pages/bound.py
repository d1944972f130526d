"""What binds a sealed record: the legal holds over it, and the consents that its author gave."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from liaison.changes import Changes
from liaison.domain.retention import Hold
from liaison.session import Session
from liaison.usecases import consented
from liaison.usecases.consented import Given
from liaison.usecases.holding import Holding
from liaison.usecases.records import RecordView
from ui import consenting, holds
from ui.build import Part, button, card, chain, row
from ui.pages.page import Page
from ui.panels import Panel
from ui.safe import SafeLabel, name_of
from ui.text import tr
from ui.times import group


class _Bound(NamedTuple):
    holds: tuple[Hold, ...]
    given: list[Given]


class BoundPanel(Panel):
    """A card of holds and one of consents, each with the way to end it; hidden without any."""

    def __init__(self, page: Page, view: RecordView) -> None:
        super().__init__(page, view.row.record, "bound-panel")
        self._view = view
        self.hide()
        self._read()
        page.desk.changed.connect(self._changed)

    def _read(self) -> None:
        self.page.desk.lanes.read_later(self, self._look, self._show, self.page.complain)

    def _changed(self, changes: Changes) -> None:
        if changes.retention:
            self._read()

    def _look(self, session: Session) -> _Bound:
        contents = [one.version.content for one in self._view.versions]
        over = Holding(session).over(self.record, contents)
        return _Bound(over, consented.given(session, self.record) if self._view.row.own else [])

    def _show(self, found: _Bound) -> None:
        self.began(())
        if found.holds:
            rows: list[Part] = [holds.hold_row(self.page, one, self.record) for one in found.holds]
            title = SafeLabel(tr("Under a legal hold"), "strong")
            self.body.addWidget(card(title, *rows, role="inset", pad=12, gap=6, name="holds"))
        if found.given:
            rows = [self._consent(number, one) for number, one in enumerate(found.given)]
            title = SafeLabel(tr("You consented that it is passed on"), "strong")
            self.body.addWidget(card(title, *rows, role="inset", pad=12, gap=6, name="consents"))
        self.setVisible(self.body.count() > 0)
        chain(self)

    def _consent(self, number: int, one: Given) -> QWidget:
        until = tr("By {who}, version {n}, to {whom}, without a limit")
        if one.until:
            until = tr("By {who}, version {n}, to {whom}, until {until}")
        words = until.format(
            who=name_of(one.who, tr("an officer")),
            n=one.version,
            whom=name_of(one.whom),
            until=group(one.until, self.page.desk.zone),
        )
        back = button(
            tr("Take back…"), f"take-back-{number}", partial(consenting.take_back, self.page, one)
        )
        back.setEnabled(not self.page.desk.session.read_only)
        back.setAccessibleName(tr("Take back: {consent}").format(consent=words))
        label = SafeLabel(words, name=f"consent-{number}", wrap=True)
        line = row(label, back, gap=12)
        line.setStretch(0, 1)
        made = QWidget()
        made.setLayout(line)
        return made
