"""The shape of the settings: cards of rows, each with its words at the left and control beside."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui import theme
from ui.build import Part, column, row
from ui.forms.editor import Combo
from ui.safe import Rule, SafeLabel

_LABELS = 264


class _Words(QWidget):
    """All equally wide, so that the controls line up; narrower only where the window is."""

    def __init__(self) -> None:
        super().__init__()
        self.setMaximumWidth(_LABELS)

    def sizeHint(self) -> QSize:
        return QSize(_LABELS, super().sizeHint().height())


def section(title: str, *rows: QWidget) -> QFrame:
    """A heading and its rows, parted by hairlines."""
    body = column(SafeLabel(title, "heading"), 8, gap=0)
    for number, one in enumerate(rows):
        if number:
            body.addWidget(Rule())
        body.addWidget(one)
    made = QFrame()
    theme.role(made, "card")
    layout: QVBoxLayout = column(body, gap=0, margins=(20, 16, 20, 8))
    made.setLayout(layout)
    return made


def setting(title: str, about: str, *parts: Part) -> QWidget:
    """One row: what it is, in a sentence what it does, and the controls one under the other."""
    words = _Words()
    label = SafeLabel(title, "strong")
    words.setLayout(column(label, SafeLabel(about, "caption", wrap=True), None, gap=4))
    controls = column(*parts, gap=8)
    controls.addStretch(1)
    line = row(words, controls, gap=24, margins=(0, 12, 0, 12))
    line.setStretch(1, 1)
    made = QWidget()
    made.setLayout(line)
    return made


def combo(name: str, spoken: str, choices: tuple[tuple[str, object], ...]) -> Combo:
    """A list of (words, value)."""
    made = Combo()
    made.setObjectName(name)
    made.setAccessibleName(spoken)
    for words, value in choices:
        made.addItem(words, value)
    return made
