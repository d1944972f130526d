"""What was said, kept apart as fact, claim and assessment; Enter starts the next one."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame

from liaison import forms
from liaison.domain.statements import Statement
from ui import icons, theme
from ui.build import button, clear, column, row
from ui.forms.editor import Combo, Editor, SegmentEditor
from ui.safe import Line, PlainEditor
from ui.text import tr

_MOST: Final = 500


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
    """One statement: kind, speaker, words, and the grading of an assessment."""

    edited = Signal()
    entered = Signal()
    removed = Signal()

    def __init__(self, number: int) -> None:
        super().__init__()
        self.setObjectName(f"statement-{number}")
        theme.role(self, "inset")
        self._shape = icons.picture("fact", "ink2", 16)
        self._kind = SegmentEditor(
            f"statement-{number}-kind", forms.values("statement-kind"), none=False
        )
        self._speaker = Line(f"statement-{number}-speaker", tr("Who said or saw it"))
        self._speaker.setAccessibleName(tr("Speaker"))
        self._act = _combo(f"statement-{number}-act", "act", tr("Kind of speech"))
        self._verbatim = QCheckBox(tr("Word for word"))
        self._likelihood = _combo("likelihood", "likelihood", tr("Likelihood"), none=True)
        self._confidence = _combo("confidence", "confidence", tr("Confidence"), none=True)
        self._words = _Said(f"statement-{number}-text", least=1, most=10)
        self._words.setPlaceholderText(tr("What was said"))
        self._words.setAccessibleName(tr("What was said"))
        self.reliability, self.credibility = "", ""
        remove = button("", f"statement-{number}-remove", self.removed.emit, role="quiet")
        icons.put(remove, "close", "ink3")
        remove.setAccessibleName(tr("Remove this statement"))
        head = row(self._shape, self._kind, self._speaker, remove, gap=8)
        head.setStretch(2, 1)
        foot = row(self._act, self._verbatim, self._likelihood, self._confidence, None)
        self.setLayout(column(head, self._words, foot, gap=6, margins=(12, 8, 8, 8)))
        self.setFocusProxy(self._words)
        self._kind.edited.connect(self._kind_changed)
        self._speaker.textEdited.connect(self._changed)
        self._words.textChanged.connect(self._changed)
        self._words.entered.connect(self.entered.emit)
        self._verbatim.toggled.connect(self._changed)
        for combo in (self._act, self._likelihood, self._confidence):
            combo.currentIndexChanged.connect(self._changed)

    def load(self, said: Statement) -> None:
        self._kind.load(said.kind)
        self._speaker.setText(said.speaker)
        self._words.setPlainText(said.text)
        self._verbatim.setChecked(said.verbatim)
        self._act.setCurrentIndex(max(self._act.findData(said.act), 0))
        self._likelihood.setCurrentIndex(max(self._likelihood.findData(said.likelihood), 0))
        self._confidence.setCurrentIndex(max(self._confidence.findData(said.confidence), 0))
        self.reliability, self.credibility = said.reliability, said.credibility
        self._dress()

    def value(self) -> dict[str, Any]:
        """As plain values: the form checks the types when it takes them."""
        kind = self._kind.value()
        graded = kind == "assessment"
        return {
            "kind": kind,
            "speaker": self._speaker.plain().strip(),
            "text": self._words.text().strip(),
            "verbatim": self._verbatim.isChecked(),
            "act": self._act.currentData(),
            "likelihood": self._likelihood.currentData() if graded else "",
            "confidence": self._confidence.currentData() if graded else "",
            "reliability": self.reliability,
            "credibility": self.credibility,
        }

    @property
    def blank(self) -> bool:
        """Whether nothing has been said in it."""
        return not self._words.text().strip() and not self._speaker.plain().strip()

    def speaker(self) -> str:
        return self._speaker.plain()

    def kind(self) -> str:
        return self._kind.value()

    def _changed(self, *_: object) -> None:
        self.edited.emit()

    def _kind_changed(self) -> None:
        self._dress()
        self.edited.emit()

    def _dress(self) -> None:
        kind = self._kind.value()
        icons.show(self._shape, kind, "ink")
        for combo in (self._likelihood, self._confidence):
            combo.setVisible(kind == "assessment")
        self._verbatim.setVisible(kind != "assessment")
        self._act.setVisible(kind != "assessment")


class StatementsEditor(Editor):
    """The list of statements, always with one more to fill."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._rows: list[_Row] = []
        self._at = column(gap=8)
        self.body.addLayout(self._at)
        self.body.addLayout(
            row(
                button(
                    tr("Add a statement"),
                    f"{name}-add",
                    self._add,
                    role="link",
                    icon="plus",
                    token="accent",
                ),
                None,
            )
        )
        self._add_row(Statement())

    def value(self) -> list[dict[str, Any]]:
        return [one.value() for one in self._rows if not one.blank]

    def _show(self, value: Any) -> None:
        clear(self._at)
        self._rows = []
        for said in value or (Statement(),):
            self._add_row(said)

    def _add_row(self, said: Statement) -> _Row:
        made = _Row(len(self._rows) + 1)
        made.load(said)
        made.edited.connect(self._edited)
        made.entered.connect(lambda: self._next(made))
        made.removed.connect(lambda: self._remove(made))
        self._rows.append(made)
        self._at.addWidget(made)
        self._main(self._rows[0])
        return made

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
        self._rows.remove(one)
        self._at.removeWidget(one)
        one.hide()
        one.deleteLater()
        if not self._rows:
            self._add_row(Statement())
        self._main(self._rows[0])
        self._edited()


def _combo(name: str, values: str, label: str, *, none: bool = False) -> Combo:
    made = Combo()
    made.setObjectName(name)
    made.setAccessibleName(label)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if none:
        made.addItem(label, "")
    for choice in forms.values(values):
        made.addItem(tr(choice.label), choice.value)
    return made
