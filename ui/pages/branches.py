"""Proposals to amend a record: the panel that shows them, and the choices when one is merged."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from liaison import forms
from liaison.changes import Changes
from liaison.domain.forms import fields
from liaison.domain.merging import Side
from liaison.domain.portions import Difference
from liaison.usecases import branching
from liaison.usecases.branching import Branch, Choice
from liaison.usecases.records import RecordView
from ui import ask, kinds, theme
from ui.build import Part, button, card, chain, column, holder, row, scrolled
from ui.dialog import Dialog
from ui.forms.editor import Combo
from ui.pages.detail_parts import line
from ui.pages.page import Page
from ui.panels import Panel
from ui.safe import Rule, SafeLabel, name_of
from ui.text import plural, tr
from ui.times import group

_SHOWN = 12  # differences of one proposal


class BranchesPanel(Panel):
    """Under another officer's record a way to propose an amendment; under any record its proposals,
    each with what it changes. Its author merges them."""

    def __init__(self, page: Page, view: RecordView) -> None:
        super().__init__(page, view.row.record, "branches-panel")
        self._row = view.row
        self._writable = not page.desk.session.read_only
        self._merges = self._writable and view.row.own and view.draft is None
        record = view.row.record
        self.hide()
        page.desk.lanes.read_later(
            self, lambda s: branching.branches(s, record), self._show, page.complain
        )

    def _show(self, found: Sequence[Branch]) -> None:
        self.began([one.row for one in found])
        if self._writable and not self._row.own:
            words = tr("Only its author amends a record. You can send him what you would change.")
            do = button(tr("Propose an amendment…"), "propose", self._propose, icon="amend")
            line_ = row(SafeLabel(words, "quiet", wrap=True), do, gap=12)
            line_.setStretch(0, 1)
            self.body.addWidget(card(line_, role="inset", pad=12, name="propose-card"))
        if found:
            title = plural(len(found), "Proposal (1)", "Proposals ({n})")
            parts: list[Part] = [SafeLabel(title, "heading", name="proposals")]
            for number, one in enumerate(found, 1):
                parts += [Rule()] if number > 1 else []
                parts.append(self._branch(number, one))
            self.body.addWidget(card(*parts, gap=12, name="proposals-card"))
        self.setVisible(self.body.count() > 0)
        chain(self)

    def _branch(self, number: int, one: Branch) -> Part:
        words = tr("{who}, {when}, on version {n}").format(
            who=name_of(one.author), when=group(one.sealed_at, self.page.desk.zone), n=one.base
        )
        go = button(
            tr("Open"), f"open-{number}", partial(self.go, one.row), role="quiet", icon="right"
        )
        go.setAccessibleName(tr("Open the proposal of {who}").format(who=name_of(one.author)))
        head = row(SafeLabel(words, "strong", wrap=True), go, gap=8)
        head.setStretch(0, 1)
        parts: list[Part] = [head, SafeLabel(name_of(one.reason), wrap=True)]
        if one.merged:
            said = tr("Merged in version {n}").format(n=one.merged)
            return column(*parts, line("check", said, "good"), gap=4)
        if one.late or (one.trust is not None and not one.trust.verified):
            parts.append(line("warning", tr("Its author's key is not to be relied on"), "warn"))
        if not one.whole:
            partly = tr("Parts were withheld: what is missing was not taken out by its author")
            parts.append(line("shield", partly, "warn"))
        if not one.based:
            gone = tr("The version that it began from is not here, so it cannot be merged")
            return column(*parts, line("warning", gone, "warn"), gap=4)
        labels = _labels(self._row.kind)
        parts += [_difference(each, labels) for each in one.differences[:_SHOWN]]
        if (more := len(one.differences) - _SHOWN) > 0:
            parts.append(SafeLabel(plural(more, "{n} more", "{n} more"), "quiet"))
        if self._merges:
            merge = button(
                tr("Merge…"), f"merge-{number}", partial(self._ask, one), icon="versions"
            )
            merge.setAccessibleName(
                tr("Merge the proposal of {who}").format(who=name_of(one.author))
            )
            parts.append(row(merge, None))
        return column(*parts, gap=8)

    def _propose(self) -> None:
        reason = ask.reason(
            self.page,
            tr("Propose an amendment"),
            tr(
                "You write a copy of this record as it should read. It is a record of your own, "
                "which you seal and send to its author; he decides what he takes over."
            ),
            tr("Propose"),
        )
        if reason is not None:
            record = self.record
            self.page.write(lambda s: branching.propose(s, record, reason), self._write)

    def _write(self, outcome: tuple[str, Changes]) -> None:
        self.page.desk.go(kinds.home(self._row.kind), f"write:{outcome[0]}")

    def _ask(self, one: Branch) -> None:
        record, branch = self.record, one.row.record
        self.page.read(lambda s: branching.choices(s, record, branch), partial(self._merge, branch))

    def _merge(self, branch: str, found: tuple[Choice, ...]) -> None:
        dialog = MergeDialog(self.page, found, _labels(self._row.kind))
        if not dialog.ask():
            return
        record, take = self.record, dialog.decided
        self.page.write(lambda s: (record, branching.merge(s, record, branch, take)), self._write)


class MergeDialog(Dialog):
    """Every portion that a proposal changes, and which side is to stand."""

    def __init__(self, page: Page, found: Sequence[Choice], labels: dict[str, str]) -> None:
        open_ = sum(one.side is None for one in found)
        text = (
            plural(
                open_,
                "Both of you changed one portion, and differently. Decide which one is to stand.",
                "Both of you changed {n} portions, and differently. Decide which are to stand.",
            )
            if open_
            else tr(
                "The proposal and you changed different portions. Choose what you do not want "
                "taken over."
            )
        )
        super().__init__(page, "merge", tr("Merge the proposal"), text)
        self._combos: dict[str, Combo] = {}
        parts = column(gap=16)
        if not found:
            parts.addWidget(SafeLabel(tr("Your version says all of it already."), "quiet"))
        for number, one in enumerate(found, 1):
            parts.addLayout(column(self._choice(number, one, labels), gap=4))
        parts.addStretch(1)
        self.add(scrolled(holder(parts), "choices"))
        self.body.setStretch(self.body.count() - 1, 1)
        self._yes = self.end_with(tr("Go on in the draft"))
        self._tell()
        self.resize(820, 560)

    @property
    def decided(self) -> dict[str, Side]:
        """The side of every portion, by its name."""
        return {name: combo.currentData() for name, combo in self._combos.items()}

    def _choice(self, number: int, one: Choice, labels: dict[str, str]) -> Part:
        name = _label(one.name, labels)
        combo = Combo()
        combo.setObjectName(f"choice-{number}")
        combo.setAccessibleName(tr("What is to stand in {portion}").format(portion=name))
        if one.side is None:
            combo.addItem(tr("Decide…"), None)
        combo.addItem(tr("As the proposal says"), "theirs")
        combo.addItem(tr("As my version says"), "ours")
        if one.in_list:
            combo.addItem(tr("Both, mine first"), "both")
        combo.setCurrentIndex(max(0, combo.findData(one.side)))
        combo.currentIndexChanged.connect(lambda _index: self._tell())
        self._combos[one.name] = combo
        head = row(SafeLabel(name, "strong"), None, combo, gap=8)
        mine = column(SafeLabel(tr("My version"), "caption"), _side(one.ours, "before"), gap=2)
        theirs = column(SafeLabel(tr("The proposal"), "caption"), _side(one.theirs, "after"), gap=2)
        sides = row(mine, theirs, gap=8)
        sides.setStretch(0, 1)
        sides.setStretch(1, 1)
        return column(head, sides, gap=4)

    def _tell(self) -> None:
        self._yes.setEnabled(all(combo.currentData() for combo in self._combos.values()))


def _labels(kind: str) -> dict[str, str]:
    """What the fields of a kind are called."""
    named = {field.name: tr(field.label) for field in fields(forms.form(kind))}
    return named | {"marks": tr("Marks of portions")}


def _label(name: str, labels: dict[str, str]) -> str:
    portion, _, number = name.partition("/")
    label = labels.get(portion, portion)
    return f"{label} {int(number)}" if number.isdigit() else label


def _difference(one: Difference, labels: dict[str, str]) -> Part:
    sides = row(_side(one.before, "before"), _side(one.after, "after"), gap=8)
    sides.setStretch(0, 1)
    sides.setStretch(1, 1)
    return column(SafeLabel(_label(one.name, labels), "field"), sides, gap=4)


def _side(text: str, role: str) -> QWidget:
    label = SafeLabel(text or tr("(nothing)"), role, wrap=True, select=True)
    if not text:
        theme.retone(label, tone="warn")
    return label
