"""Lists of like things with columns: promises, participants, red lines, actions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout

from liaison.domain.forms import Column, Field
from ui import icons, theme
from ui.build import button, clear, column, row
from ui.forms.bench import Bench
from ui.forms.editor import (
    ChoiceEditor,
    Editor,
    FlagEditor,
    LineEditor,
    PeopleEditor,
    SegmentEditor,
    TextEditor,
)
from ui.forms.number import NumberEditor
from ui.forms.record import RecordEditor
from ui.forms.when_where import PlaceEditor, TimeEditor
from ui.safe import SafeLabel
from ui.text import tr

_MOST: Final = 500
_BROAD: Final = ("text", "span", "place", "people", "record")  # these take the whole width
_NEVER_EMPTY: Final = frozenset({"body.own_fields.kind", "links.type"})
_SHORT: Final = 16  # letters of all choices together, for half of the width


class RowFrame(QFrame):
    """One item: short columns two abreast, long texts across."""

    edited = Signal()
    removed = Signal()

    def __init__(self, name: str, field: Field, bench: Bench) -> None:
        super().__init__()
        self.setObjectName(name)
        theme.role(self, "inset")
        self._editors: dict[str, Editor] = {}
        self._kept: dict[str, Any] = {}  # members that have no column
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        line = place = 0
        for one in field.columns:
            editor = _editor(f"{name}-{one.name}", field.name, one, bench)
            editor.edited.connect(self.edited.emit)
            self._editors[one.name] = editor
            cell = column(SafeLabel(tr(one.label), "caption"), editor, gap=2)
            if one.kind in _BROAD:
                line += place
                grid.addLayout(cell, line, 0, 1, 2)
                line, place = line + 1, 0
            else:
                grid.addLayout(cell, line, place, Qt.AlignmentFlag.AlignTop)
                line, place = (line + 1, 0) if place else (line, 1)
        remove = button("", f"{name}-remove", self.removed.emit, role="quiet")
        icons.put(remove, "close", "ink3")
        self._labels = {one.name: tr(one.label) for one in field.columns}
        self._remove = remove
        self.foot = column(gap=2)
        grid.addLayout(self.foot, line + 1, 0, 1, 2)
        side = column(remove, None)
        outer = row(grid, side, gap=4, margins=(12, 8, 8, 12))
        outer.setStretch(0, 1)
        self.setLayout(outer)
        self._fresh = self.value()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        next(iter(self._editors.values())).setFocus()

    def call(self, entry: str) -> None:
        """Name every part by the entry it belongs to, ``Promises 2``."""
        for name, editor in self._editors.items():
            words = tr("{field}: {value}").format(field=entry, value=self._labels[name])
            editor.name_for(words)
        self._remove.setAccessibleName(tr("Remove: {what}").format(what=entry))

    def load(self, item: Any) -> None:
        for name, editor in self._editors.items():
            editor.load(getattr(item, name))
        self._kept = {
            name: getattr(item, name)
            for name in item.__struct_fields__
            if name not in self._editors
        }

    def held(self) -> dict[str, Any]:
        """What every editor holds, for `hold`."""
        return self._kept | {name: editor.value() for name, editor in self._editors.items()}

    def hold(self, held: dict[str, Any]) -> None:
        for name, editor in self._editors.items():
            editor.load(held[name])
        self._kept = {name: held[name] for name in held if name not in self._editors}

    def value(self) -> dict[str, Any]:
        return self._kept | {
            name: value.strip() if isinstance(value, str) else value
            for name, editor in self._editors.items()
            if (value := editor.value()) is not None
        }

    @property
    def blank(self) -> bool:
        """Whether it says no more than a new one does."""
        return self.value() == self._fresh


class RowsEditor(Editor):
    """Items of one kind, with a button for one more."""

    def __init__(self, field: Field, bench: Bench, more: str = "") -> None:
        super().__init__(field.name)
        self._field, self._bench = field, bench
        self._rows: list[RowFrame] = []
        self._count = 0  # of rows ever made: each has a name of its own
        self._label = tr(field.label)
        self._at = column(gap=8)
        self._add_button = button(
            more or tr("Add an entry"),
            f"{field.name}-add",
            lambda: self._add(),
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

    def _call(self, label: str, told: str) -> None:
        self._label = label
        words = tr("{field}: {value}").format(field=label, value=self._add_button.text().strip())
        self._add_button.setAccessibleName(words)
        self._add_button.setAccessibleDescription(told)
        self._number()

    def _number(self) -> None:
        for number, one in enumerate(self._rows, 1):
            one.call(tr("{list} {n}").format(list=self._label, n=number))

    def _add(self) -> None:
        self._grow()

    def _grow(self) -> RowFrame | None:
        """One more row with the cursor in it; None where there are too many."""
        if len(self._rows) >= _MOST:
            return None
        made = self._add_row()
        self.grown.emit()
        made.show()  # only what shows can take the focus
        made.setFocus()
        return made

    def _add_row(self, place: int = -1) -> RowFrame:
        self._count += 1
        made = self._make(f"{self._field.name}-{self._count}")
        made.edited.connect(self._edited)
        made.removed.connect(lambda: self._remove(made))
        self._rows.insert(len(self._rows) if place < 0 else place, made)
        self._at.insertWidget(place, made)
        self._number()
        return made

    def _make(self, name: str) -> RowFrame:
        return RowFrame(name, self._field, self._bench)

    def _remove(self, one: RowFrame) -> None:
        place, item, blank = self._rows.index(one), one.held(), one.blank
        self._rows.remove(one)
        self._at.removeWidget(one)
        one.hide()
        one.deleteLater()
        self._number()
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


def _editor(name: str, field: str, one: Column, bench: Bench) -> Editor:
    makers: dict[str, Callable[[], Editor]] = {
        "line": lambda: LineEditor(name),
        "text": lambda: TextEditor(name, least=1),
        "moment": lambda: TimeEditor(name, bench.now, span=False),
        "span": lambda: TimeEditor(name, bench.now, span=True),
        "place": lambda: PlaceEditor(name),
        "number": lambda: NumberEditor(name),
        "flag": lambda: FlagEditor(name, tr("Yes")),
        "people": lambda: PeopleEditor(name),
        "record": lambda: RecordEditor(name, bench),
        "choice": lambda: _choice(name, field, one),
        "scale": lambda: _choice(name, field, one),
    }
    return makers[one.kind]()


def _choice(name: str, field: str, one: Column) -> Editor:
    if one.kind == "choice" and sum(len(value.label) for value in one.values) <= _SHORT:
        return SegmentEditor(name, one.values)
    return ChoiceEditor(name, one.values, none=f"{field}.{one.name}" not in _NEVER_EMPTY)


def labels_of(field: Field) -> dict[str, str]:
    """The words of every value any column of a field can take."""
    return {choice.value: tr(choice.label) for one in field.columns for choice in one.values} | {
        choice.value: tr(choice.label) for choice in field.values
    }
