"""The organisation's policy in the settings: what it demands, in words, and setting it aside."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.domain.orgpolicy import sentences
from liaison.usecases import governing
from liaison.usecases.governing import IN_FORCE, SET_ASIDE, Overview
from liaison.usecases.papers import door, intake
from liaison.usecases.papers.intake import Seen
from ui import ask, orgpolicies, theme
from ui.again import again
from ui.build import Part, button, clear, column, row
from ui.marks import tag
from ui.pages.page import Page
from ui.pages.settings_rows import setting
from ui.papers import PapersDialog, save_papers
from ui.safe import ElidedLabel, SafeLabel, name_of
from ui.text import noop, tr
from ui.times import day_of

_STATES = {
    IN_FORCE: (noop("in force"), "good"),
    SET_ASIDE: (noop("set aside"), "bad"),
    "replaced": (noop("replaced"), "warn"),
    "to come": (noop("to come"), "warn"),
    "not named": (noop("author not named"), "warn"),
}


class OrgPolicyRow(QWidget):
    """The policies that are here, each in its sentences, and the ways to take in or make one."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._writable = not page.desk.session.read_only
        self._found = column(gap=12)
        take = button(
            tr("Take one in from a file…"), "take-org-policy", self._choose, icon="folder"
        )
        make = button(
            tr("Make a policy…"), "make-policy", lambda: orgpolicies.make(page), icon="plus"
        )
        for one in (take, make):
            one.setEnabled(self._writable)
        about = tr(
            "Signed by an authority that you compared and named. No setting is looser than it "
            "demands; setting it aside takes your passphrase, a reason and an entry."
        )
        line = setting(tr("What it demands"), about, self._found, row(take, make, None))
        self.setLayout(column(line, gap=0))
        self._show([])

    def refresh(self) -> None:
        """Read the policies anew."""
        self._page.read(governing.overview, self._show)

    def _show(self, found: list[Overview]) -> None:
        clear(self._found)
        for number, one in enumerate(found):
            self._found.addLayout(self._one(number, one))
        if not found:
            words = tr("No policy is here: nothing is demanded, and nothing can be overridden.")
            self._found.addWidget(SafeLabel(words, "quiet", name="no-org-policy", wrap=True))

    def _one(self, number: int, one: Overview) -> QVBoxLayout:
        words, token = _STATES[one.state]
        over = one.over and one.state == IN_FORCE
        state = tag(tr("its time is over") if over else tr(words), f"org-policy-{number}-state")
        state.setProperty("tone", "bad" if over else token)
        title = ElidedLabel(name_of(one.organisation), "strong", name=f"org-policy-{number}")
        head = row(title, state, gap=12)
        head.setStretch(0, 1)
        facts = tr("number {n}, signed by {who}, until {day}").format(
            n=one.number, who=name_of(one.title), day=day_of(one.until)
        )
        said = [
            SafeLabel(sentence, name=f"org-policy-{number}-says", wrap=True)
            for sentence in sentences(one.terms)
        ]
        if over:
            said.append(
                SafeLabel(
                    tr("It demands on until a newer one comes, and lets nothing be overridden."),
                    wrap=True,
                )
            )
            theme.retone(said[-1], tone="bad")
        return column(
            head, SafeLabel(facts, "caption", wrap=True), *said, self._ways(number, one), gap=4
        )

    def _ways(self, number: int, one: Overview) -> Part:
        ways: list[Part] = [
            button(
                tr("Save as a file…"), f"save-policy-{number}", partial(self._save, one),
                role="quiet", icon="save",
            )
        ]  # fmt: skip
        if one.state == IN_FORCE:
            ways.insert(
                0, button(tr("Set aside…"), f"aside-policy-{number}", partial(self._aside, one))
            )
        if one.state == SET_ASIDE:
            ways.insert(
                0, button(tr("Put back"), f"back-policy-{number}", partial(self._back, one))
            )
        for way in ways:
            assert isinstance(way, QWidget)
            way.setEnabled(self._writable)
            way.setAccessibleDescription(name_of(one.organisation))
        return row(*ways, None)

    def _choose(self) -> None:
        path = ask.file(self, tr("A file with a policy"), tr("Read it"), ending=door.ENDING)
        if path is not None:
            self._look(path)

    def _look(self, path: Path) -> None:
        self._page.read(lambda s: intake.look(s, path), self._seen)

    def _seen(self, seen: Seen) -> None:
        if seen.card is None and PapersDialog(self, seen).ask() and not seen.known:
            self._page.write(
                lambda s: intake.take(s, seen),
                lambda _changes: self._page.desk.toast(tr("Taken in")),
            )

    def _save(self, one: Overview) -> None:
        self._page.read(
            lambda s: door.find(s, one.paper), lambda found: save_papers(self._page, [found])
        )

    def _aside(self, one: Overview) -> None:
        done = again(
            self._page,
            tr("Set this policy aside?"),
            tr(
                "Until a newer one comes, nothing of what {whose} demands holds at this desk. The "
                "audit trail keeps that you did it, and why; whoever inspects it sees it."
            ).format(whose=name_of(one.organisation)),
            tr("Set aside"),
            lambda secret, why: lambda s: governing.set_aside(s, one.paper, why, secret),
            reason=True,
            danger=True,
        )
        if done is not None:
            self._page.desk.toast(tr("The policy is set aside"))

    def _back(self, one: Overview) -> None:
        self._page.act(
            lambda s: governing.put_back(s, one.paper), tr("The policy is in force again")
        )
