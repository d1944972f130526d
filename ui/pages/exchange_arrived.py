"""What came by the relay and waits: a row for each bundle, to be looked at or left out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from liaison.domain.bundle import Precedence
from liaison.usecases.incoming import Looked as Found
from liaison.usecases.relaying.arrivals import Arrival, Looked
from ui import icons, theme
from ui.build import button, clear, column, row
from ui.pages.exchange_found import FoundCard
from ui.safe import ElidedLabel, SafeLabel, name_of
from ui.text import plural, tr

_MOST: Final = 4  # rows that are shown; the others come up as these are dealt with


class ArrivedCard(QFrame):
    """Hidden while nothing waits."""

    def __init__(
        self, look: Callable[[Path], object], leave: Callable[[str], object], *, writable: bool
    ) -> None:
        super().__init__()
        self.setObjectName("arrived")
        theme.role(self, "inset")
        self._look, self._leave, self._writable = look, leave, writable
        self._rows = column(gap=0, margins=(0, 4, 0, 4))
        self.setLayout(self._rows)
        self.hide()

    def show_arrived(self, looked: Looked) -> None:
        """Show what waits, the most urgent first."""
        clear(self._rows)
        waiting = looked.waiting
        if not waiting:
            self.hide()
            return
        urgent = waiting[0].precedence is Precedence.FLASH
        icon, token = ("warning", "warn") if urgent else ("received", "accent")
        words = plural(len(waiting), "{n} bundle arrived", "{n} bundles arrived")
        head = row(
            icons.picture(icon, token),
            SafeLabel(words, "strong", name="arrived-title", wrap=True),
            gap=8,
            margins=(16, 6, 16, 6),
        )
        head.setStretch(1, 1)
        self._rows.addLayout(head)
        for number, one in enumerate(waiting[:_MOST]):
            self._rows.addLayout(self._row(number, one))
        self.show()

    def _row(self, number: int, one: Arrival) -> QHBoxLayout:
        who = name_of(one.sender, tr("an officer"))
        look = button(tr("Look at it"), f"arrived-{number}", partial(self._look, one.path))
        look.setAccessibleName(tr("Look at the bundle from {who}").format(who=who))
        leave = button(
            tr("Leave out"), f"arrived-leave-{number}", partial(self._leave, one.mark), role="link"
        )
        leave.setAccessibleName(tr("Do not offer the bundle from {who} again").format(who=who))
        leave.setEnabled(self._writable)
        if one.trouble:
            told, beside = tr("It cannot be opened"), one.trouble
        else:
            told = tr("{precedence} from {who}").format(precedence=one.precedence.value, who=who)
            beside = plural(one.records, "{n} record", "{n} records")
        line = row(
            ElidedLabel(told, name=f"arrived-{number}-name"),
            SafeLabel(beside, "caption", wrap=bool(one.trouble)),
            look,
            leave,
            gap=12,
            margins=(40, 4, 16, 4),
        )
        line.setStretch(0, 1)
        line.setStretch(1, 1 if one.trouble else 0)
        return line


class Incoming(QWidget):
    """Both cards: what came by the relay, over what lies in the watched folder."""

    def __init__(
        self, look: Callable[[Path], object], leave: Callable[[str], object], *, writable: bool
    ) -> None:
        super().__init__()
        self._found = FoundCard(look, leave, writable=writable)
        self._arrived = ArrivedCard(look, leave, writable=writable)
        self.setLayout(column(self._arrived, self._found, gap=16))
        self.hide()

    def show_found(self, looked: Found | None) -> None:
        """Show one look into the folder."""
        self._found.show_found(looked)
        self._settle()

    def show_arrived(self, looked: Looked) -> None:
        """Show what came by the relay."""
        self._arrived.show_arrived(looked)
        self._settle()

    def _settle(self) -> None:
        self.setHidden(self._found.isHidden() and self._arrived.isHidden())
