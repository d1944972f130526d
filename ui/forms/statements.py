"""What was said, kept apart as fact, claim and assessment; Enter starts the next one."""

from __future__ import annotations

from typing import Any, Final

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QLayout, QSizePolicy, QWidget

from liaison import forms
from liaison.domain.statements import Statement
from ui import icons, theme
from ui.build import button, clear, column, row
from ui.forms.bench import Bench
from ui.forms.chip import Chip
from ui.forms.editor import Combo, Editor, SegmentEditor
from ui.safe import Line, PlainEditor, tip
from ui.text import noop, tr

_MOST: Final = 500
_WIDEST: Final = 240  # of a grade
_GRADES: Final = (
    # The member of a statement, what an empty choice says, what a screen reader says.
    ("reliability", noop("Source"), noop("Reliability of the source")),
    ("credibility", noop("Information"), noop("Credibility of the information")),
    ("likelihood", noop("Likelihood"), noop("Likelihood")),
    ("confidence", noop("Confidence"), noop("Confidence")),
)
_OF_ASSESSMENTS: Final = frozenset({"likelihood", "confidence"})


class _Said(PlainEditor):
    """The words of one statement. Enter goes to the next, Shift+Enter breaks the line."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class _Row(QFrame):
    """One statement: kind, speaker, words, and under them how it was said and is graded."""

    edited = Signal()
    entered = Signal()
    removed = Signal()

    def __init__(self, number: int, bench: Bench) -> None:
        super().__init__()
        name = f"statement-{number}"
        self.setObjectName(name)
        theme.role(self, "inset")
        self._shape = icons.picture("fact", "ink2", 16)
        self._kind = SegmentEditor(f"{name}-kind", forms.values("statement-kind"), none=False)
        self._speaker = Line(f"{name}-speaker", tr("Who said or saw it"))
        self._words = _Said(f"{name}-text", least=1, most=10)
        self._words.setPlaceholderText(tr("What was said"))
        self._chip = Chip(name, bench, self, self._words.setAccessibleDescription)
        self._act = _combo(f"{name}-act", "act")
        self._verbatim = QCheckBox(tr("Word for word"))
        self._verbatim.setObjectName(f"{name}-verbatim")
        self._grades = {
            member: _combo(f"{name}-{member}", member, none=tr(empty))
            for member, empty, _ in _GRADES
        }
        for member, _, spoken in _GRADES:
            tip(self._grades[member], tr(spoken))
        remove = button("", f"{name}-remove", self.removed.emit, role="quiet")
        icons.put(remove, "close", "ink3")
        self._remove = remove
        head = row(self._shape, self._kind, self._speaker, self._chip, gap=8)
        head.setStretch(2, 1)
        foot = row(self._act, self._verbatim, *self._grades.values(), None)
        for place in range(2, 2 + len(self._grades)):
            foot.setStretch(place, 100)
        self.setLayout(_grid(head, self._words, foot, remove))
        self._kind.edited.connect(self._kind_changed)
        self._chip.picked.connect(self._changed)
        self._speaker.textEdited.connect(self._changed)
        self._words.textChanged.connect(self._changed)
        self._words.entered.connect(self.entered.emit)
        self._verbatim.toggled.connect(self._changed)
        for combo in (self._act, *self._grades.values()):
            combo.currentIndexChanged.connect(self._changed)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        self._words.setFocus()

    def call(self, number: int) -> None:
        """Name every part by the number of the statement."""
        parts: list[tuple[QWidget, str]] = [
            (self._speaker, tr("Speaker")),
            (self._words, tr("What was said")),
            (self._act, tr("Kind of speech")),
            (self._verbatim, tr("Word for word")),
            *((self._grades[member], tr(spoken)) for member, _, spoken in _GRADES),
            (self._remove, tr("Remove this statement")),
        ]
        named = tr("Statement {n}: {what}")
        self._kind.name_for(tr("Statement {n}").format(n=number))
        for part, words in parts:
            part.setAccessibleName(named.format(n=number, what=words))

    def load(self, said: Statement) -> None:
        self._kind.load(said.kind)
        self._chip.load(said.marking)
        self._speaker.setText(said.speaker)
        self._words.setPlainText(said.text)
        self._verbatim.setChecked(said.verbatim)
        self._act.setCurrentIndex(max(self._act.findData(said.act), 0))
        for member, combo in self._grades.items():
            combo.setCurrentIndex(max(combo.findData(getattr(said, member)), 0))
        self._dress()

    def value(self) -> dict[str, Any]:
        """As plain values: the form checks the types when it takes them."""
        kind = self._kind.value()
        return {
            "kind": kind,
            "speaker": self._speaker.plain().strip(),
            "text": self._words.text().strip(),
            "verbatim": self._verbatim.isChecked(),
            "act": self._act.currentData(),
            "marking": msgspec.to_builtins(self._chip.marking()),
        } | {
            member: combo.currentData()
            for member, combo in self._grades.items()
            if kind == "assessment" or member not in _OF_ASSESSMENTS
        }

    @property
    def blank(self) -> bool:
        """Whether nothing has been said in it."""
        return not self._words.text().strip() and not self._speaker.plain().strip()

    def kind(self) -> str:
        return self._kind.value()

    def _changed(self, *_: object) -> None:
        self.edited.emit()

    def _kind_changed(self) -> None:
        self._dress()
        self.edited.emit()

    def _dress(self) -> None:
        """Show what belongs to the kind: an assessment is the officer's own and has no source,
        but a grade that it came with stays in sight."""
        kind = self._kind.value()
        assessed = kind == "assessment"
        icons.show(self._shape, kind, "ink")
        for member, combo in self._grades.items():
            combo.setVisible(
                assessed if member in _OF_ASSESSMENTS else not assessed or combo.currentData() != ""
            )
        self._verbatim.setVisible(not assessed)
        self._act.setVisible(not assessed)


class StatementsEditor(Editor):
    """The list of statements, always with one more to fill."""

    def __init__(self, name: str, bench: Bench) -> None:
        super().__init__(name)
        self._bench = bench
        self._rows: list[_Row] = []
        self._count = 0  # of rows ever made: each has a name of its own
        self._at = column(gap=8)
        self._more = button(
            tr("Add a statement"),
            f"{name}-add",
            self._add,
            role="link",
            icon="plus",
            token="accent",
        )
        self.body.addLayout(self._at)
        self.body.addLayout(row(self._more, None))
        self._add_row(Statement())

    def value(self) -> list[dict[str, Any]]:
        return [one.value() for one in self._rows if not one.blank]

    def _show(self, value: Any) -> None:
        clear(self._at)
        self._rows, self._count = [], 0
        for said in value or (Statement(),):
            self._add_row(said)

    def _add_row(self, said: Statement, place: int = -1) -> _Row:
        self._count += 1
        made = _Row(self._count, self._bench)
        made.load(said)
        made.edited.connect(self._edited)
        made.entered.connect(lambda: self._next(made))
        made.removed.connect(lambda: self._remove(made))
        self._rows.insert(len(self._rows) if place < 0 else place, made)
        self._at.insertWidget(place, made)
        self._main(self._rows[0])
        self._number()
        self.grown.emit()
        return made

    def _number(self) -> None:
        for number, one in enumerate(self._rows, 1):
            one.call(number)

    def _call(self, label: str, told: str) -> None:
        self._more.setAccessibleDescription(told)

    def _next(self, after: _Row) -> None:
        where = self._rows.index(after) + 1
        if where < len(self._rows):
            self._rows[where].setFocus()
        elif not after.blank:
            self._add()

    def _add(self) -> None:
        if len(self._rows) < _MOST:
            # The next thing said is most often of the same kind, by the other side.
            last = self._rows[-1] if self._rows else None
            kind = "claim" if last is not None and last.kind() == "claim" else "fact"
            made = self._add_row(Statement(kind="claim" if kind == "claim" else "fact"))
            made.show()  # only what shows can take the focus
            made.setFocus()

    def _remove(self, one: _Row) -> None:
        place, said = self._rows.index(one), msgspec.convert(one.value(), Statement)
        self._rows.remove(one)
        self._at.removeWidget(one)
        one.hide()
        one.deleteLater()
        if not self._rows:
            self._add_row(Statement())
        self._main(self._rows[0])
        self._number()
        self._more.setFocus()
        self._edited()
        if said != Statement(kind=said.kind):
            self.removed.emit(tr("Removed a statement"), lambda: self._put_back(place, said))

    def _put_back(self, place: int, said: Statement) -> None:
        only = self._rows[0] if len(self._rows) == 1 and self._rows[0].blank else None
        self._add_row(said, place).show()
        if only is not None:
            self._rows.remove(only)
            self._at.removeWidget(only)
            only.hide()
            only.deleteLater()
            self._main(self._rows[0])
            self._number()
        self._edited()


def _grid(head: QLayout, words: QWidget, foot: QLayout, remove: QWidget) -> QGridLayout:
    """Removing has the column at the end to itself, and comes last: Tab goes as it is added."""
    grid = QGridLayout()
    grid.setContentsMargins(12, 8, 8, 8)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(0, 1)
    grid.addLayout(head, 0, 0)
    grid.addWidget(words, 1, 0)
    grid.addLayout(foot, 2, 0)
    grid.addWidget(remove, 0, 1)
    return grid


def _combo(name: str, values: str, *, none: str = "") -> Combo:
    """A list of values; ``none`` is what it says while nothing is chosen."""
    made = Combo()
    made.setObjectName(name)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if none:
        made.addItem(none, "")
        made.setMinimumWidth(72)
        made.setMaximumWidth(_WIDEST)
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    for choice in forms.values(values):
        made.addItem(tr(choice.label), choice.value)
    return made
