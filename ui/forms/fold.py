"""One group of a form: open with its editors, or folded to a line that says what it holds."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liaison.domain.content import Content
from liaison.domain.forms import Field, Group, value_of
from liaison.domain.portion_marks import field_mark
from ui import icons
from ui.build import button, column, row
from ui.forms.bench import Bench
from ui.forms.chip import Chip
from ui.forms.editor import Editor
from ui.forms.make import editor as make_editor
from ui.forms.make import filled, summary
from ui.safe import ElidedLabel, Rule, SafeLabel, tip
from ui.text import tr

# Their rows are marked one by one; and a marking is not marked.
_UNMARKED: Final = frozenset({"statements", "links", "attachments", "marking"})


class GroupBox(QWidget):
    """`edited` comes with the field and its new value; `made` with every new editor; `grown` and
    `removed` are those of the editors.

    Editors are made when the group is unfolded for the first time: a form has some ninety.
    """

    edited = Signal(object, object)
    marked = Signal(str, object)  # the field, and the Marking that it was given, or None
    made = Signal(QWidget)
    grown = Signal()
    removed = Signal(str, object)

    def __init__(self, group: Group, content: Content, bench: Bench) -> None:
        super().__init__()
        self.setObjectName(f"group-{group.name}")
        self._group, self._content, self._bench = group, content, bench
        self._editors: dict[str, Editor] = {}
        self._chips: dict[str, Chip] = {}
        self._inside = QWidget()
        self._inside.setLayout(column(gap=14, margins=(8, 8, 8, 24)))
        self._inside.hide()
        self._summary = ElidedLabel("", "quiet", name=f"summary-{group.name}")
        parts: list[QWidget] = []
        if not group.first:
            self._fold = button(
                tr(group.title), f"fold-{group.name}", self._toggle, role="fold", icon="right"
            )
            self._fold.setAccessibleDescription(tr("Folded"))
            head = row(self._fold, self._summary, gap=8, margins=(0, 0, 8, 0))
            head.setStretch(1, 1)
            holder = QWidget()
            holder.setLayout(head)
            parts = [Rule(), holder]
        self.setLayout(column(*parts, self._inside, gap=0))

    @property
    def open(self) -> bool:
        return not self._inside.isHidden()

    @property
    def made_any(self) -> bool:
        """Whether the editors are there: the group was unfolded once."""
        return bool(self._editors)

    def has(self, name: str) -> bool:
        """Whether the group holds a field of that name."""
        return any(field.name == name for field in self._group.fields)

    def editor(self, name: str) -> Editor:
        """The editor of a field; the group must have been unfolded."""
        return self._editors[name]

    def show_marks(self, content: Content) -> None:
        """Show how the fields are marked now."""
        for name, chip in self._chips.items():
            chip.load(field_mark(content, name))

    def summarise(self, content: Content) -> None:
        """Renew the line of a folded group."""
        self._content = content
        if self._group.first:
            return
        count = len(filled(self._group, content))
        words = "" if self.open else summary(self._group, content)
        self._summary.setText(words or ("" if self.open or count else tr("empty")))

    def unfold(self) -> None:
        """Show the editors."""
        if not self._editors:
            self._fill()
        self._turn(True)

    def _toggle(self) -> None:
        if self.open:
            self._turn(False)
        else:
            self.unfold()

    def _turn(self, on: bool) -> None:
        self._inside.setVisible(on)
        if not self._group.first:
            icons.put(self._fold, "down" if on else "right")
            self._fold.setAccessibleDescription(tr("Unfolded") if on else tr("Folded"))
            self.summarise(self._content)

    def _fill(self) -> None:
        layout = self._inside.layout()
        assert layout is not None
        for field in self._group.fields:
            editor = make_editor(field, self._bench)
            editor.load(value_of(self._content, field.name))
            editor.edited.connect(
                lambda field=field, editor=editor: self.edited.emit(field, editor.value())
            )
            editor.grown.connect(self.grown)
            editor.removed.connect(self.removed)
            self._editors[field.name] = editor
            self.made.emit(editor)
            cell = QWidget()
            head = row(_label(field), gap=8)
            head.setStretch(0, 1)
            if field.kind not in _UNMARKED:
                chip = Chip(field.name, self._bench, cell, editor.describe)
                chip.load(field_mark(self._content, field.name))
                chip.picked.connect(partial(self.marked.emit, field.name))
                self._chips[field.name] = chip
                head.addWidget(chip)
            cell.setLayout(column(head, editor, gap=4))
            layout.addWidget(cell)
        self.grown.emit()


def _label(field: Field) -> QWidget:
    """The label with its help under the pointer, and a word where it is needed to seal."""
    made = QWidget()
    label = SafeLabel(tr(field.label), "field", name=f"label-{field.name}")
    parts = row(label, gap=8)
    if field.required_to_seal:
        parts.addWidget(SafeLabel(tr("needed to seal"), "caption"))
    parts.addStretch(1)
    made.setLayout(parts)
    tip(made, tr(field.help))
    return made
