"""Lists of like things with columns: promises, participants, red lines, actions."""

from __future__ import annotations

from typing import Any, Final

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout

from liaison.domain.forms import Column, Field
from ui import icons, theme
from ui.build import button, clear, column, row
from ui.forms.editor import ChoiceEditor, Editor, LineEditor, SegmentEditor, TextEditor
from ui.forms.when_where import Now, TimeEditor
from ui.safe import SafeLabel
from ui.text import tr

_MOST: Final = 500
_SHORT: Final = 16  # letters of all choices together, for half of the width


class _Row(QFrame):
    """One item: short columns two abreast, long texts across."""

    edited = Signal()
    removed = Signal()

    def __init__(self, name: str, columns: tuple[Column, ...], now: Now) -> None:
        super().__init__()
        self.setObjectName(name)
        theme.role(self, "inset")
        self._editors: dict[str, Editor] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        line = place = 0
        for one in columns:
            editor = _editor(f"{name}-{one.name}", one, now)
            editor.edited.connect(self.edited.emit)
            editor.name_for(tr(one.label))
            self._editors[one.name] = editor
            cell = column(SafeLabel(tr(one.label), "caption"), editor, gap=2)
            if one.kind == "text":
                line += place
                grid.addLayout(cell, line, 0, 1, 2)
                line, place = line + 1, 0
            else:
                grid.addLayout(cell, line, place, Qt.AlignmentFlag.AlignTop)
                line, place = (line + 1, 0) if place else (line, 1)
        remove = button("", f"{name}-remove", self.removed.emit, role="quiet")
        icons.put(remove, "close", "ink3")
        remove.setAccessibleName(tr("Remove this entry"))
        side = column(remove, None)
        outer = row(grid, side, gap=4, margins=(12, 8, 8, 12))
        outer.setStretch(0, 1)
        self.setLayout(outer)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        next(iter(self._editors.values())).setFocus()

    def load(self, item: Any) -> None:
        for name, editor in self._editors.items():
            editor.load(getattr(item, name))

    def held(self) -> dict[str, Any]:
        """What every editor holds, for `hold`."""
        return {name: editor.value() for name, editor in self._editors.items()}

    def hold(self, held: dict[str, Any]) -> None:
        for name, editor in self._editors.items():
            editor.load(held[name])

    def value(self) -> dict[str, Any]:
        return {
            name: value.strip() if isinstance(value, str) else value
            for name, editor in self._editors.items()
            if (value := editor.value()) is not None
        }

    @property
    def blank(self) -> bool:
        return not any(self.value().values())


class RowsEditor(Editor):
    """Items of one kind, with a button for one more."""

    def __init__(self, field: Field, now: Now) -> None:
        super().__init__(field.name)
        self._field, self._now = field, now
        self._rows: list[_Row] = []
        self._count = 0  # of rows ever made: each has a name of its own
        self._at = column(gap=8)
        self._add_button = button(
            tr("Add an entry"),
            f"{field.name}-add",
            self._add,
            role="link",
            icon="plus",
            token="accent",
        )
        self.body.addLayout(self._at)
        self.body.addLayout(row(self._add_button, None))
        self._main(self._add_button)

    def value(self) -> list[dict[str, Any]]:
        return [msgspec.to_builtins(one.value()) for one in self._rows if not one.blank]

    def _show(self, value: Any) -> None:
        clear(self._at)
        self._rows, self._count = [], 0
        for item in value:
            self._add_row().load(item)
        self.grown.emit()

    def _add(self) -> None:
        if len(self._rows) < _MOST:
            made = self._add_row()
            self.grown.emit()
            made.show()  # only what shows can take the focus
            made.setFocus()

    def _add_row(self, place: int = -1) -> _Row:
        self._count += 1
        made = _Row(f"{self._field.name}-{self._count}", self._field.columns, self._now)
        made.edited.connect(self._edited)
        made.removed.connect(lambda: self._remove(made))
        self._rows.insert(len(self._rows) if place < 0 else place, made)
        self._at.insertWidget(place, made)
        return made

    def _remove(self, one: _Row) -> None:
        place, item, blank = self._rows.index(one), one.held(), one.blank
        self._rows.remove(one)
        self._at.removeWidget(one)
        one.hide()
        one.deleteLater()
        self._add_button.setFocus()
        self._edited()
        if not blank:
            self.removed.emit(tr("Removed an entry"), lambda: self._put_back(place, item))

    def _put_back(self, place: int, item: dict[str, Any]) -> None:
        made = self._add_row(place)
        made.hold(item)
        made.show()
        self.grown.emit()
        self._edited()


def _editor(name: str, one: Column, now: Now) -> Editor:
    if one.kind == "text":
        return TextEditor(name, least=1)
    if one.kind == "moment":
        return TimeEditor(name, now, span=False)
    if one.kind == "choice" and sum(len(value.label) for value in one.values) <= _SHORT:
        return SegmentEditor(name, one.values)
    if one.kind in ("choice", "scale"):
        return ChoiceEditor(name, one.values)
    return LineEditor(name)


def labels_of(field: Field) -> dict[str, str]:
    """The words of every value any column of a field can take."""
    return {choice.value: tr(choice.label) for one in field.columns for choice in one.values} | {
        choice.value: tr(choice.label) for choice in field.values
    }
