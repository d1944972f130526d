"""Retention in the settings: the rules and holds in words, rules from a file, and what is due."""

from __future__ import annotations

from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtWidgets import QWidget

from liaison.changes import Changes
from liaison.domain.kinds import BODIES
from liaison.domain.retention import Hold, RuleSet, sentence
from liaison.domain.retention import Rule as RetentionRule
from liaison.session import Session
from liaison.usecases import destroying, holding, retention
from liaison.usecases.retention import FILE_LIMIT, Proposal
from ui import ask, disposal, holds, kinds
from ui.build import button, clear, column, row
from ui.pages.page import Page
from ui.pages.settings_rows import setting
from ui.safe import Rule, SafeLabel, name_of
from ui.text import tr
from ui.times import group

_LIFTED: Final = 5  # holds that stand no more, the newest first


class _Facts(NamedTuple):
    rules: RuleSet
    holds: tuple[Hold, ...]
    unclean: bool


class RetentionRow(QWidget):
    """Three rows: rules, holds, disposition."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        writable = not page.desk.session.read_only
        self._rules, self._holds = column(gap=6), column(gap=6)
        self._unclean = SafeLabel(
            tr("Something was destroyed, and the file is still to be written anew."),
            "problem",
            name="unclean",
            wrap=True,
        )
        take = button(tr("Rules from a file…"), "take-rules", self._choose, icon="folder")
        save = button(tr("Save the rules…"), "save-rules", self._save, icon="save")
        place = button(tr("Hold everything…"), "hold-everything", self._hold, icon="lock")
        due = button(tr("Due for disposition…"), "due", self._due, icon="trash")
        self._clean = button(tr("Clean up now"), "clean-up", self._clean_up)
        for one in (take, place, due, self._clean):
            one.setEnabled(writable)
        parts = (
            setting(
                tr("Rules"),
                tr("What must be kept and what must go when. Each set is an entry of your log."),
                self._rules,
                row(take, save, None),
            ),
            Rule(),
            setting(
                tr("Legal holds"),
                tr("Nothing under a hold is destroyed, whatever the rules say."),
                self._holds,
                row(place, None),
            ),
            Rule(),
            setting(
                tr("Disposition"),
                tr("What is due is shown and chosen by you; nothing goes by itself."),
                row(due, self._clean, None),
                self._unclean,
            ),
        )
        self.setLayout(column(*parts, gap=0))
        self._show(_Facts(RuleSet(), (), False))

    def refresh(self) -> None:
        """Read rules and holds anew."""
        self._page.read(_facts, self._show)

    def _show(self, facts: _Facts) -> None:
        clear(self._rules)
        clear(self._holds)
        for rule in facts.rules.rules:
            words = f"{_said(rule)} {name_of(rule.authority)}"
            label = SafeLabel(words, name=f"rule-{rule.name}", wrap=True, select=True)
            self._rules.addWidget(label)
        if not facts.rules.rules:
            self._rules.addWidget(SafeLabel(tr("No rule is in force."), "quiet", name="no-rule"))
        standing = [hold for hold in facts.holds if not hold.lifted_at]
        for hold in standing:
            self._holds.addWidget(holds.hold_row(self._page, hold))
        if not standing:
            self._holds.addWidget(SafeLabel(tr("No hold stands."), "quiet", name="no-hold"))
        lifted = sorted((one for one in facts.holds if one.lifted_at), key=lambda h: -h.lifted_at)
        for hold in lifted[:_LIFTED]:
            words = tr("On {what}, lifted {when}: {why}").format(
                what=holds.target(hold),
                when=group(hold.lifted_at),
                why=name_of(hold.lifted_why, "", 1_000),
            )
            label = SafeLabel(words, "caption", name=f"lifted-{hold.id}", wrap=True)
            self._holds.addWidget(label)
        self._unclean.setVisible(facts.unclean)
        self._clean.setVisible(facts.unclean)

    def _choose(self) -> None:
        path = ask.file(self, tr("A file of retention rules"), tr("Read it"), ending=".json")
        if path is not None:
            self._page.read(lambda s: _proposal(s, path), self._confirm)

    def _save(self) -> None:
        folder = ask.folder(self, tr("Where shall the rules go?"), tr("Save here"))
        if folder is not None:
            self._page.aside(
                lambda s: retention.export(s, folder),
                lambda path: self._page.desk.toast(
                    tr("The rules are saved as {name}").format(name=name_of(path.name))
                ),
            )

    def _confirm(self, proposal: Proposal) -> None:
        """Show what would change before it is put in force."""
        gone = [tr("Gone: {rule}").format(rule=_said(one)) for one in proposal.gone]
        new = [tr("New: {rule}").format(rule=_said(one)) for one in proposal.new]
        words = "\n".join([*gone, *new]) or tr("These rules are in force already.")
        heading, do = tr("Put these rules in force?"), tr("Put in force")
        why, secret = "", None
        if proposal.weaker:
            weaker = tr("They demand less than those in force: {names}.").format(
                names=", ".join(proposal.weaker)
            )
            why = ask.reason(self, heading, f"{words}\n{weaker}", do) or ""
            secret = ask.passphrase(self, heading, weaker, do) if why else None
            if secret is None:
                return
        elif not ask.yes(self, heading, words, do):
            return
        self._page.aside(
            lambda s: retention.put(s, proposal.rules, why, secret), self._done(tr("In force"))
        )

    def _hold(self) -> None:
        why = ask.reason(
            self,
            tr("Hold everything?"),
            tr("From now on nothing is destroyed until the hold is lifted."),
            tr("Place the hold"),
        )
        if why is not None:
            self._page.write(
                lambda s: holding.place(s, "everything", "", why),
                lambda _outcome: self._page.desk.toast(tr("The hold stands")),
            )

    def _due(self) -> None:
        disposal.dispose(self._page)

    def _clean_up(self) -> None:
        self._clean.setEnabled(False)
        self._page.aside(destroying.clean, self._done(tr("The file is written anew")))

    def _done(self, words: str) -> disposal.Done:
        def told(_changes: Changes) -> None:
            self._page.desk.toast(words)

        return told


def _said(rule: RetentionRule) -> str:
    """A rule in words, its kinds by their names."""
    return sentence(rule, lambda kind: kinds.title(kind) if kind in BODIES else kind)


def _facts(session: Session) -> _Facts:
    holds = tuple(holding.holds(session))
    return _Facts(retention.in_force(session), holds, destroying.unclean(session))


def _proposal(session: Session, path: Path) -> Proposal:
    source = session.world.courier.source(path)
    try:
        rules = retention.parse_rules(source.read(FILE_LIMIT + 1))
    finally:
        source.close()
    return retention.compare(session, rules)
