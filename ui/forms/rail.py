"""The rail beside a form: how complete it is, what it lacks, what the mandate says, and sealing."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from liaison import forms
from liaison.domain.completeness import Completeness, Gap
from liaison.domain.marking import Marking, banner
from liaison.usecases.readiness import Judgement
from ui import icons, theme
from ui.build import LINK, Part, button, card, clear, column, holder, row, scrolled
from ui.safe import SafeLabel
from ui.text import tr

_WIDTH: Final = 232
_UNLIMITED: Final = 16_777_215
_MOST: Final = 8  # of the gaps that do not keep the record from being sealed
_LOOKS: Final = {
    "crosses-red-line": ("error", "bad"),
    "at-bottom-line": ("warning", "warn"),
    "inside": ("check", "good"),
}


class Rail(QWidget):
    """`wanted` comes with the path of a field to go to."""

    wanted = Signal(str)
    seal_wanted = Signal()
    discard_wanted = Signal()
    raise_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._count = SafeLabel("", "strong", name="completeness")
        self._percent = SafeLabel("", "caption", name="percent")
        self._done = QProgressBar()
        self._done.setTextVisible(False)
        self._done.setRange(0, 100)
        self._done.setAccessibleName(tr("How complete the record is"))
        self._needed: QVBoxLayout = column(gap=0)
        self._others: QVBoxLayout = column(gap=0)
        self._others_label = SafeLabel(tr("Worth adding"), "field")
        self._verdict: QVBoxLayout = column(gap=4)
        self._under_at: QVBoxLayout = column(gap=0)
        self._under: tuple[list[str], Marking] = [], Marking()
        self._shown: Completeness | None = None
        seal = button(tr("Seal…"), "seal", self.seal_wanted.emit, role="primary", icon="seal")
        discard = button(tr("Discard this draft"), "discard", self.discard_wanted.emit, role="link")
        theme.retone(discard, tone="bad")
        told = tr("Sealing fixes the record and enters it into the audit trail.")
        lists = column(
            self._under_at,
            SafeLabel(tr("Needed to seal"), "field"),
            row(self._count, None, self._percent),
            self._done,
            self._needed,
            self._others_label,
            self._others,
            self._verdict,
            None,
            gap=8,
            margins=(16, 24, 16, 8),
        )
        foot = column(
            seal,
            SafeLabel(told, "caption", wrap=True),
            row(LINK, discard, None),
            gap=8,
            margins=(16, 8, 16, 16),
        )
        whole = column(scrolled(holder(lists), "rail-scroll"), foot, gap=0)
        whole.setStretch(0, 1)
        self.setLayout(row(holder(whole, "rail"), gap=0))
        self.stand(beside=True)

    def stand(self, *, beside: bool) -> None:
        """Beside the form with a width of its own, or under it as wide as that is."""
        self.setMinimumWidth(_WIDTH if beside else 0)
        self.setMaximumWidth(_WIDTH if beside else _UNLIMITED)

    def show_gaps(self, found: Completeness, needed: int) -> bool:
        """``needed`` is how many fields sealing waits for in all. True if anything changed."""
        if found == self._shown:
            return False
        self._shown = found
        lacking = [gap for gap in found.gaps if gap.required]
        self._count.setText(
            tr("{done} of {all}").format(done=needed - len(lacking), all=needed)
            if lacking
            else tr("Complete")
        )
        self._percent.setText(tr("{n} % filled").format(n=found.percent))
        self._done.setValue(found.percent)
        clear(self._needed)
        clear(self._others)
        for gap in lacking:
            self._needed.addWidget(self._link(gap, "missing"))
        others = [gap for gap in found.gaps if not gap.required]
        for gap in others[:_MOST]:
            self._others.addWidget(self._link(gap, "gap"))
        if len(others) > _MOST:
            more = tr("and {n} more").format(n=len(others) - _MOST)
            self._others.addWidget(SafeLabel(more, "caption"))
        self._others_label.setVisible(bool(others))
        return True

    def show_judgement(self, judged: Judgement | None) -> None:
        """What the mandate says to the proposal as it stands; nothing for other kinds."""
        clear(self._verdict)
        if judged is not None:
            self._verdict.addWidget(SafeLabel(tr("The mandate"), "field"))
            self._verdict.addWidget(verdict(judged.verdict, judged.reasons))

    def show_under(self, lines: list[str], covering: Marking) -> None:
        """The portions that the record's marking does not cover, and a way to raise it."""
        if (lines, covering) == self._under:
            return
        self._under = lines, covering
        clear(self._under_at)
        if lines:
            raised = button(
                tr("Raise the marking"), "raise-marking", self.raise_wanted.emit, role="link"
            )
            to = SafeLabel(
                tr("to {marking}").format(marking=banner(covering)), "caption", wrap=True
            )
            self._under_at.addWidget(under_card(lines, row(LINK, raised, None), to))
            self._under_at.addSpacing(8)

    def _link(self, gap: Gap, name: str) -> QWidget:
        needed = gap.required
        made = button(
            tr(gap.label),
            f"{name}-{gap.path}",
            partial(self.wanted.emit, gap.path),
            role="link",
            icon="waiting" if needed else "plus",
            token="accent" if needed else "ink3",
        )
        made.setMinimumWidth(0)
        return made


def under_card(lines: list[str], *more: Part) -> QWidget:
    """That a record is marked below portions of it, which ones, and what can be done."""
    head = row(
        icons.picture("warning", "warn", 16),
        SafeLabel(tr("Under-marked"), "strong", name="under-marked"),
        None,
        gap=8,
    )
    told = SafeLabel(tr("Its marking does not cover:"), "caption", wrap=True)
    shown = [SafeLabel(line, wrap=True) for line in lines[:_MOST]]
    if len(lines) > _MOST:
        rest = tr("and {n} more").format(n=len(lines) - _MOST)
        shown.append(SafeLabel(rest, "caption"))
    made = card(head, told, *shown, *more, role="card", name="under-card", gap=4, pad=12)
    theme.retone(made, tone="warn")
    return made


def verdict(word: str, reasons: str) -> QWidget:
    """The verdict of a mandate in a card: shape, word, and the reasons line by line."""
    icon, tone = _LOOKS.get(word, ("info", ""))
    labels = {choice.value: tr(choice.label) for choice in forms.values("mandate-verdict")}
    head = row(
        icons.picture(icon, tone or "ink2", 16),
        SafeLabel(labels.get(word, word), "strong", name="verdict", wrap=True),
        gap=8,
    )
    head.setStretch(1, 1)
    lines = [SafeLabel(line, wrap=True, select=True) for line in reasons.splitlines()]
    made = card(head, *lines, role="card", name="mandate-card", gap=4, pad=12)
    theme.retone(made, tone=tone)
    return made
