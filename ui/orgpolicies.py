"""Making a policy of one's organisation: a form, signed with the passphrase, saved as a file."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QGridLayout

from liaison.changes import Changes
from liaison.domain.marking import Marking, level_words
from liaison.domain.orgpolicy import OVERRIDABLE, Terms
from liaison.domain.times import Moment, last_of, moment_at
from liaison.session import Session
from liaison.usecases.papers import door, orgpolicies
from liaison.usecases.papers.orgpolicies import Draft
from ui import ask
from ui.build import card, column, holder, scrolled
from ui.forms.editor import Combo, FlagEditor
from ui.forms.when_where import TimeEditor
from ui.pages.page import Page, Work
from ui.pages.settings_rows import combo
from ui.safe import Line, PlainEditor, SafeLabel, name_of
from ui.sure import SureDialog
from ui.text import plural, tr

_VALID: Final = 180 * 86_400_000_000  # µs for which a policy is proposed to hold
_IDLE: Final = (60, 120, 300, 600, 900)
_DAYS: Final = (30, 60, 90, 180, 365)


class MakeDialog(SureDialog):
    """What the policy demands, of whom, until when."""

    def __init__(self, page: Page, folder: Path) -> None:
        super().__init__(
            page,
            "make-policy-dialog",
            tr("Make a policy"),
            tr(
                "You sign what the desks of your organisation's officers have to keep to. It is in "
                "force where you were named its authority, and here from now on. The newest one "
                "counts alone."
            ),
        )
        self.setMinimumWidth(720)
        self._organisation = Line("organisation", longest=200)
        self._organisation.setText(page.desk.session.card.organisation)
        self._organisation.textChanged.connect(lambda _text: self.look())
        self._until = TimeEditor("until", self.now, span=False)
        last = page.desk.session.world.clock() + _VALID
        self._until.load(moment_at(last, page.desk.zone, "day"))
        self._idle, self._days, self._clear = self._limits(page)
        self._roster = FlagEditor("policy-roster", tr("Officers on no roster get nothing marked"))
        self._roster.name_for(tr("Officers on no roster get nothing marked"))
        self._past = [
            (code.value, _flag(f"policy-{code.value}", tr(words)))
            for code, words in OVERRIDABLE.items()
        ]
        self._markings = [
            (one.name, _flag(f"first-{one.name}", name_of(one.label)))
            for one in page.desk.known.values()
        ]
        self._text = PlainEditor("policy-text", least=2, most=4)
        self.field(tr("Organisation"), self._organisation)
        self.field(tr("Its last day"), self._until)
        self._demands()
        self.field(tr("To its officers, in your own words"), self._text)
        self.finish(tr("Sign and save"), partial(self._act, folder), self._filled)
        self._organisation.setFocus()

    def _limits(self, page: Page) -> tuple[Combo, Combo, Combo]:
        nothing = tr("Not said")
        idle = [(plural(n // 60, "{n} minute", "{n} minutes"), n) for n in _IDLE]
        days = [(plural(n, "{n} day", "{n} days"), n) for n in _DAYS]
        levels = [
            level_words(Marking(policy=policy.name, policy_id=policy.id, level=level))
            for policy in page.desk.known.values()
            for level in policy.levels
        ]
        return (
            combo("policy-idle", tr("Lock after at most"), ((nothing, 0), *idle)),
            combo("policy-days", tr("A new key after at most"), ((nothing, 0), *days)),
            combo(
                "policy-clear",
                tr("Leaves in the clear up to"),
                ((nothing, ""), *((words, words) for words in levels)),
            ),
        )

    def _demands(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for place, one in enumerate((self._idle, self._days, self._clear)):
            label = SafeLabel(one.accessibleName(), "field")
            label.setBuddy(one)
            grid.addWidget(label, 0, place)
            grid.addWidget(one, 1, place)
            grid.setColumnStretch(place, 1)
        self.add(grid)
        inner = column(
            self._roster,
            6,
            SafeLabel(tr("A refusal may be overridden for one act, with a reason, where"), "field"),
            *(flag for _, flag in self._past),
            6,
            SafeLabel(tr("Marking policies to take first"), "field"),
            *(flag for _, flag in self._markings),
            None,
            gap=2,
        )
        area = scrolled(holder(inner), "policy-demands")
        area.setMinimumHeight(230)
        self.add(card(area, role="inset", pad=12))

    def _filled(self) -> bool:
        named = bool(self._organisation.plain().strip())
        return named and isinstance(self._until.value(), Moment)

    def _draft(self) -> Draft:
        until = self._until.value()
        assert isinstance(until, Moment)
        return Draft(
            organisation=self._organisation.plain().strip(),
            since=0,
            until=last_of(until),
            terms=Terms(
                idle_lock=int(self._idle.currentData()),
                key_days=int(self._days.currentData()),
                overrides=[name for name, flag in self._past if flag.value()],
                clear=str(self._clear.currentData()),
                roster=bool(self._roster.value()),
                markings=[name for name, flag in self._markings if flag.value()],
                text=self._text.text().strip(),
            ),
        )

    def _act(self, folder: Path, secret: str) -> Work[tuple[Path, Changes]]:
        draft = self._draft()

        def work(session: Session) -> tuple[Path, Changes]:
            made, changes = orgpolicies.make(session, draft, secret)
            path, logged = door.export(session, [made], folder)
            return path, changes | logged

        return work


def make(page: Page) -> None:
    """Ask where the file is to go, then for all that the policy says."""
    folder = ask.folder(page, tr("Where shall the policy's file go?"), tr("Here"))
    if folder is None:
        return
    dialog = MakeDialog(page, folder)
    if dialog.ask():
        path: Path = dialog.outcome[0]
        page.strip.tell(
            tr("The policy is signed, and saved as {name}.").format(name=name_of(path.name)),
            tr("Give the file to the officers who named you the authority."),
            "info",
        )


def _flag(name: str, words: str) -> FlagEditor:
    made = FlagEditor(name, words)
    made.name_for(words)
    return made
