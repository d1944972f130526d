"""The mark of one portion in a form: out of sight until it is used or asked for by its key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from liaison.domain.marking import Marking, at_level, level_words, short
from ui import marks, theme
from ui.forms.bench import Bench
from ui.menus import Choice, pop_up
from ui.safe import name_of, tip
from ui.text import tr

_HEIGHT: Final = 20

Tell = Callable[[str], object]
"""Says to a screen reader, at the field, how its portion is marked."""


class Chip(QPushButton):
    """`picked` comes with the marking that was chosen, None to go with the record's.

    It takes no stop of Tab: the key of the action reaches it from the field it stands at, whose
    screen reader is told of the mark. Unmarked, it shows only where the officer is at work.
    """

    picked = Signal(object)

    def __init__(self, name: str, bench: Bench, cell: QWidget, tell: Tell) -> None:
        super().__init__()
        self.setObjectName(f"chip-{name}")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_HEIGHT)
        self._bench = bench
        self._marking: Marking | None = None
        self._tell = tell
        self._near = {"hovered": False, "focused": False}
        theme.role(self, "portion", marked="false", near="false")
        cell.setProperty("chip", self)
        cell.installEventFilter(self)
        self.clicked.connect(lambda *_: self.ask())
        self.load(None)

    def marking(self) -> Marking | None:
        """What the portion is marked with by itself."""
        return self._marking

    def load(self, marking: Marking | None) -> None:
        """Show a marking without reporting it."""
        self._marking = marking
        words = marks.line(marking) if marking is not None else tr("as the record")
        known = self._bench.known()
        self.setText(
            name_of(short(marking, known)).replace("&", "&&") if marking is not None else tr("Mark")
        )
        said = tr("Marked {marking}").format(marking=words)
        self.setAccessibleName(said)
        self._tell(said if marking is not None else "")
        tip(self, said)
        self._dress()

    def come(self, near: bool) -> None:
        """Whether the cursor is in its field."""
        self._near["focused"] = near
        self._dress()

    def ask(self) -> None:
        """Choose a level for the portion from a menu."""
        record = self._bench.marking()
        policy = self._bench.known().get(record.key)
        choices: list[Choice] = []
        for level in policy.levels if policy is not None else ():
            if policy is not None and level not in policy.obsolete:
                made = at_level(record, policy, level)
                chosen = self._marking is not None and self._marking.level == level
                words = f"{short(made, self._bench.known())}   {level_words(made)}"
                choices.append(
                    (f"mark-{level}", "check" if chosen else "", words, partial(self._pick, made))
                )
        as_record = tr("As the record: {marking}").format(marking=marks.line(record))
        choices.append(("mark-none", "", as_record, partial(self._pick, None)))
        choices.append(("mark-more", "", tr("Another marking…"), self._more))
        pop_up(self, choices)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self._near["hovered"] = event.type() == QEvent.Type.Enter
            self._dress()
        return super().eventFilter(watched, event)

    def _more(self) -> None:
        start = self._marking if self._marking is not None else self._bench.marking()
        self._bench.mark(self, start, self._pick)

    def _pick(self, marking: Marking | None) -> None:
        self.load(marking if marking is not None and marking.level else None)
        self.picked.emit(self._marking)

    def _dress(self) -> None:
        near = "true" if any(self._near.values()) else "false"
        marked = "true" if self._marking is not None else "false"
        if (self.property("near"), self.property("marked")) != (near, marked):
            theme.retone(self, near=near, marked=marked)


def chip_of(widget: QWidget | None) -> Chip | None:
    """The chip of the field or row that a widget is in."""
    while widget is not None:
        chip = widget.property("chip")
        if isinstance(chip, Chip):
            return chip
        widget = widget.parentWidget()
    return None
