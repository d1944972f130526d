"""The list of what is due for disposition: reviewed, chosen, destroyed with a reason and the
passphrase once more."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from liaison.changes import Changes
from liaison.domain.retention import Due
from liaison.domain.times import dtg, moment_at
from liaison.session import Session
from liaison.usecases import destroying, disposing
from liaison.usecases.destroying import HONEST, Outcome
from ui.checklist import Checklist, CheckView, Look
from ui.dialog import Dialog, Problem
from ui.kinds import home
from ui.kinds import title as title_of
from ui.lanes import Progress
from ui.marks import markings_of, said
from ui.pages.page import Page
from ui.safe import Line, PlainEditor, SafeLabel, Secret, name_of
from ui.text import plural, tr
from ui.working import Working

Done = Callable[[Any], object]
_OLD: Final = 3_600.0  # s after which what is due is counted again


class DisposalDialog(Dialog):
    """What is due, each with its rule; what a hold or a rule keeps is listed and stays."""

    def __init__(self, page: Page) -> None:
        super().__init__(
            page,
            "disposal",
            tr("Due for disposition"),
            tr("Choose what is to be destroyed for good. Entries and proofs stay in the log."),
        )
        self._page = page
        self._due: tuple[Due, ...] = ()
        self._watch: Progress | None = None
        self.outcome: Outcome | None = None
        self._list = Checklist[Due](
            lambda one: one.row.record,
            _look,
            lambda last, _limit, land: land(() if last else self._due),
            self,
        )
        self._view = CheckView(self._list, "due-list", tr("What is due"))
        self._view.setMinimumHeight(160)
        self._summary = SafeLabel(tr("Looking…"), "strong", name="due-summary", wrap=True)
        self._reason = PlainEditor("reason", least=2, most=4)
        self._typed = Line("typed-word", longest=40)
        self._secret = Secret("passphrase", tr("Passphrase"))
        self._problem = Problem("disposal-problem")
        self._working = Working("disposing")
        reason = tr("Reason, kept in the tombstones")
        secret = tr("Your passphrase, once more")
        typed = tr("Type the word {word} to go on").format(word=tr("destroy"))
        self._typed.setAccessibleName(typed)
        self._reason.setAccessibleName(reason)
        self._secret.setAccessibleName(secret)
        self._asked: tuple[QWidget, ...] = (
            self._view, SafeLabel(reason, "field"), self._reason,
            SafeLabel(typed, "field"), self._typed,
            SafeLabel(secret, "field"), self._secret,
            SafeLabel(tr(HONEST), "caption", name="honest", wrap=True),
        )  # fmt: skip
        for part in (self._summary, *self._asked, self._problem, self._working):
            self.add(part)
            if part is self._view:
                self.body.setStretch(self.body.count() - 1, 1)
        self._go = self.end_with(
            tr("Destroy"), name="destroy", role="danger", icon="trash", accept=self._destroy
        )
        self._list.ticked.connect(self._state)
        self._reason.textChanged.connect(self._state)
        self._typed.textChanged.connect(lambda _text: self._state())
        self._secret.textChanged.connect(lambda _text: self._state())
        self._state()
        self.resize(min(720, page.window().width() - 40), self.sizeHint().height())
        page.desk.lanes.read(self, disposing.due, self._show, self._failed)

    def done(self, result: int) -> None:
        if self._watch is not None:
            self._watch.cancel()
        self._secret.clear()
        self._page.desk.lay_over([])
        super().done(result)

    def _show(self, due: tuple[Due, ...]) -> None:
        self._due = due
        stay = sum(bool(one.stays) for one in due)
        words = (
            plural(len(due), "{n} record is due", "{n} records are due")
            if due
            else tr("Nothing is due")
        )
        if stay:
            words = tr("{due}; {n} of them must stay").format(due=words, n=stay)
        self._summary.setText(words)
        self._page.desk.lay_over(markings_of(one.row.marking for one in due))
        self._list.refresh()
        for part in (*self._asked, self._go):
            part.setVisible(bool(due))  # nothing is asked where there is nothing to destroy
        if due:
            self._view.setFocus()
        else:
            self.close_instead()

    def _chosen(self) -> list[str]:
        return [record for record, one in self._list.chosen.items() if not one.stays]

    def _state(self) -> None:
        word = self._typed.plain().strip().casefold()
        given = word == tr("destroy").casefold() and bool(self._secret.text())
        given = given and bool(self._reason.text().strip())
        self._go.setEnabled(bool(self._chosen()) and given and not self._working.running)

    def _destroy(self) -> None:
        chosen, reason, secret = self._chosen(), self._reason.text().strip(), self._secret.take()
        self._problem.hide()
        watch = self._watch = self._working.begin(
            tr("Destroying {what}").format(what=plural(len(chosen), "{n} record", "{n} records"))
        )
        self._state()
        self._page.desk.lanes.aside(
            self,
            lambda s: destroying.destroy(s, chosen, reason, secret, watch=watch),
            self._destroyed,
            self._failed,
        )

    def _destroyed(self, done: tuple[Outcome, Changes]) -> None:
        self._ended()
        self.outcome, changes = done
        self._page.desk.announce(changes)
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._ended()
        if self._problem.tell(error, self._page.complain):
            self._secret.setFocus()

    def _ended(self) -> None:
        self._working.end()
        self._watch = None
        self._state()


class Dues(QObject):
    """How many records are due, counted on a thread of its own: with rules in force, all records
    are looked at. `counted` comes when the number has changed."""

    counted = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._at = 0.0
        self.due = 0
        page.desk.changed.connect(self._changed)

    def look(self) -> None:
        """Count, unless that was done within the hour."""
        now = time.monotonic()
        if not self._at or now - self._at > _OLD:
            self._at = now
            self._page.desk.lanes.aside(self._page, _count, self._came, self._page.complain)

    def told(self) -> list[str]:
        """The one sentence on it; none where nothing is due, or nothing may be destroyed."""
        if not self.due or self._page.desk.session.read_only:
            return []
        return [plural(self.due, "{n} record is due", "{n} records are due")]

    def _came(self, due: int) -> None:
        if due != self.due:
            self.due = due
            self.counted.emit()

    def _changed(self, changes: Changes) -> None:
        if changes.retention or (changes.records and self.due):
            self._at = 0.0
            if self._page.isVisible():
                self.look()


def dispose(page: Page) -> None:
    """Show what is due, and destroy what is chosen; from any page. Nothing in a read-only vault."""
    if page.desk.session.read_only:
        return
    dialog = DisposalDialog(page)
    if dialog.ask() and dialog.outcome is not None:
        outcome = dialog.outcome
        words = plural(
            len(outcome.destroyed), "{n} record was destroyed", "{n} records were destroyed"
        )
        if outcome.left:
            words = tr("{done}, {n} are left").format(done=words, n=len(outcome.left))
        page.strip.tell(words, tr(HONEST), "info")


def recall(page: Page, record: str) -> None:
    """Draft a notice to those who were given a destroyed record, and go on writing it."""
    page.write(
        lambda s: destroying.recall(s, record),
        lambda made: page.desk.go(home("contact-log"), f"write:{made[0]}"),
    )


def _look(one: Due) -> Look:
    rule = tr("Rule {rule}, due since {when}").format(
        rule=one.rule.name, when=dtg(moment_at(one.since, "Z", "day"))
    )
    stays = tr("Stays: {why}").format(why=name_of(" ".join(one.stays), "", 1_000))
    return Look(
        title=name_of(one.row.title, tr("Without a title")),
        detail=stays if one.stays else f"{title_of(one.row.kind)}  ·  {rule}",
        icon="lock" if one.stays else "trash",
        token="warn" if one.stays else "ink3",
        mark=said(one.row.marking).split(" · ")[0],
    )


def _count(session: Session) -> int:
    """The records that are due and that nothing keeps."""
    return sum(not one.stays for one in disposing.due(session))
