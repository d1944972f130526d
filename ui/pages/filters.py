"""What a list is narrowed to beside its words: kind, marking, period, status, names, place."""

from __future__ import annotations

from functools import partial
from typing import Final

import msgspec
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from liaison import forms
from liaison.domain.forms import Choice
from liaison.domain.marking import Marking
from liaison.domain.named import level_text
from liaison.domain.record import Filter
from liaison.domain.times import Moment, moment_at
from liaison.ports import Box
from ui.build import button, chip, clear, column, holder, row
from ui.forms.editor import ChoiceEditor, Editor, LineEditor
from ui.forms.when_where import TimeEditor
from ui.kinds import STATES
from ui.map.boxing import BoxDialog, box_words
from ui.pages.page import Page
from ui.safe import SafeLabel, name_of
from ui.text import noop, tr
from ui.times import group

_LABELS: Final = {
    "kind": noop("Kind"),
    "marking": noop("Marking"),
    "status": noop("Status"),
    "since": noop("Since"),
    "until": noop("Until"),
    "person": noop("Person"),
    "party": noop("Party"),
    "box": noop("Place"),
}
_DAY: Final = 86_400_000_000 - 1


class Filters(QWidget):
    """A panel that `button` unfolds; what it asks for stays in sight as chips that a press drops.

    `changed` comes when the list is to be asked anew. ``boxes`` where a box on the map can be
    asked for.
    """

    changed = Signal()

    def __init__(self, page: Page, kinds: tuple[str, ...], *, boxes: bool = True) -> None:
        super().__init__()
        self.setObjectName("filters")
        self._page, self._boxes = page, boxes
        self._box: Box | None = None
        self._base = Filter(kind=kinds[0]) if len(kinds) == 1 else Filter(kinds=kinds)
        self._value = self._base
        self.button = chip(tr("Filter"), "filter", self._unfold)
        self._editors: dict[str, Editor] = {}
        self._words: dict[str, dict[str, str]] = {}
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(200)
        self._wait.timeout.connect(self._edited)
        self._panel = self._build(kinds)
        self._panel.hide()
        self._chips = column(gap=4)
        self.setLayout(column(self._panel, self._chips, gap=6))
        self.hide()

    @property
    def narrows(self) -> bool:
        """Whether it asks for less than the page holds."""
        return self._value != self._base

    def value(self) -> Filter:
        """What is asked for, within the kinds of the page; overdue is what stands so by now."""
        if self._value.status != "overdue":
            return self._value
        now = self._page.desk.session.world.clock()
        return msgspec.structs.replace(self._value, status="", overdue_at=now)

    def load(self, wanted: Filter) -> None:
        """Ask for what was saved; the kinds of the page stay its own."""
        names = {name: getattr(wanted, name) for name in _LABELS if name in self._editors}
        for name, value in names.items():
            shown = value
            if name in ("since", "until"):
                shown = moment_at(value, self._page.desk.zone, "minute") if value else None
            self._editors[name].load(shown)
        if wanted.overdue_at:
            names["status"] = "overdue"
            self._editors["status"].load("overdue")
        if not names.get("kind"):
            names.pop("kind", None)
        if self._boxes:
            names["box"] = self._box = wanted.box
        self._value = msgspec.structs.replace(self._base, **names)
        self._show()

    def _build(self, kinds: tuple[str, ...]) -> QWidget:
        markings = tuple(
            Choice(value=text, label=text)
            for policy in self._page.desk.known.values()
            for level in policy.levels
            if (text := level_text(Marking(policy=policy.name, policy_id=policy.id, level=level)))
        )
        states = {
            one.value: one for kind in kinds if kind in STATES for one in forms.values(STATES[kind])
        }
        if len(kinds) > 1:
            named = tuple(Choice(value=kind, label=forms.form(kind).title) for kind in kinds)
            self._choice("kind", named)
        self._choice("marking", markings)
        if states:
            self._choice("status", tuple(states.values()))
        now = partial(_now, self._page)
        self._editors["since"] = TimeEditor("filter-since", now, span=False)
        self._editors["until"] = TimeEditor("filter-until", now, span=False)
        self._editors["person"] = LineEditor("filter-person")
        self._editors["party"] = LineEditor("filter-party")
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for number, (name, editor) in enumerate(self._editors.items()):
            editor.name_for(tr(_LABELS[name]))
            editor.edited.connect(self._wait.start)
            grid.addWidget(SafeLabel(tr(_LABELS[name]), "caption"), number, 0)
            grid.addWidget(editor, number, 1)
        if self._boxes:
            place = button(tr("Place on the map…"), "filter-box", self._choose_box, icon="map")
            grid.addLayout(row(place, None), len(self._editors), 1)
        return holder(grid, name="filter-panel")

    def _choice(self, name: str, choices: tuple[Choice, ...]) -> None:
        self._words[name] = {one.value: tr(one.label) for one in choices}
        self._editors[name] = ChoiceEditor(f"filter-{name}", choices)

    def _unfold(self, on: bool) -> None:
        self._panel.setVisible(on)
        self.setVisible(on or self.narrows)
        if on:
            next(iter(self._editors.values())).setFocus()

    def _edited(self) -> None:
        found: dict[str, object] = {}
        for name, editor in self._editors.items():
            value = editor.value()
            if isinstance(value, Moment):
                whole = name == "until" and value.precision == "day"
                value = value.at + (_DAY if whole else 0)
            elif isinstance(value, str):
                value = value.strip()
            if value:
                found[name] = value
        if self._box is not None:
            found["box"] = self._box
        asked = msgspec.structs.replace(self._base, **found)
        if asked != self._value:
            self._value = asked
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        clear(self._chips)
        for name, label in _LABELS.items():
            value = getattr(self._value, name)
            if not value or value == getattr(self._base, name):
                continue
            if isinstance(value, int):
                words = group(value, self._page.desk.zone)
            elif isinstance(value, tuple):
                words = box_words(value)
            else:
                words = self._words.get(name, {}).get(value, name_of(value, longest=40))
            drop = button(
                tr("{name}: {value}").format(name=tr(label), value=words),
                f"drop-{name}",
                partial(self._drop, name),
                role="chip",
                icon="close",
                token="ink3",
            )
            drop.setAccessibleDescription(tr("Press to ask for all again"))
            self._chips.addLayout(row(drop, None))
        self.setVisible(self.narrows or not self._panel.isHidden())

    def _choose_box(self) -> None:
        wanted = msgspec.structs.replace(self._value, box=None)
        dialog = BoxDialog(self, self._page.desk, wanted, self._box)
        if dialog.ask():
            self._box = dialog.box
            self._edited()

    def _drop(self, name: str) -> None:
        if name == "box":
            self._box = None
            self._edited()
            return
        editor = self._editors[name]
        editor.load(None if name in ("since", "until") else "")
        self._edited()


def _now(page: Page) -> Moment:
    return moment_at(page.desk.session.world.clock(), page.desk.zone, "minute")
