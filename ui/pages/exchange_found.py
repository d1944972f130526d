"""Bundles that wait to be looked at or left out, a row each; first those in a watched folder."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtWidgets import QFrame, QPushButton

from liaison.usecases.incoming import Found, Looked
from liaison.usecases.relaying.arrivals import Arrival
from ui import icons, theme
from ui.build import button, clear, column, row
from ui.safe import ElidedLabel, SafeLabel, name_of
from ui.text import plural, size, tr

MOST: Final = 4  # rows that are shown; the others come up as these are dealt with


class Offer(NamedTuple):
    """The two buttons of a row, still to be named for whoever hears them."""

    look: QPushButton
    leave: QPushButton


class OfferCard(QFrame):
    """A heading over rows of bundles; hidden while there is none. ``name`` begins its parts'."""

    def __init__(
        self,
        name: str,
        look: Callable[[Path], object],
        leave: Callable[[str], object],
        *,
        writable: bool,
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        theme.role(self, "inset")
        self._look, self._leave, self._writable = look, leave, writable
        self._rows = column(gap=0, margins=(0, 4, 0, 4))
        self.setLayout(self._rows)
        self.hide()

    def _offer(self, number: int, one: Found | Arrival, told: str, beside: str) -> Offer:
        """A row: what it is, its size or why it cannot be opened, and the two things to do."""
        name = self.objectName()
        look = button(tr("Look at it"), f"{name}-{number}", partial(self._look, one.path))
        leave = button(
            tr("Leave out"), f"{name}-leave-{number}", partial(self._leave, one.mark), role="link"
        )
        leave.setEnabled(self._writable)
        line = row(
            ElidedLabel(told, name=f"{name}-{number}-name"),
            SafeLabel(beside, "caption", wrap=bool(one.trouble)),
            look,
            leave,
            gap=12,
            margins=(40, 4, 16, 4),
        )
        line.setStretch(0, 1)
        line.setStretch(1, 1 if one.trouble else 0)
        self._rows.addLayout(line)
        return Offer(look, leave)


class FoundCard(OfferCard):
    """Hidden while there is nothing new and the folder can be looked into."""

    def __init__(
        self, look: Callable[[Path], object], leave: Callable[[str], object], *, writable: bool
    ) -> None:
        super().__init__("found", look, leave, writable=writable)

    def show_found(self, looked: Looked | None) -> None:
        """Show one look into the folder."""
        clear(self._rows)
        if looked is None or not (looked.found or looked.trouble):
            self.hide()
            return
        icon, token = ("stick", "accent") if looked.found else ("warning", "warn")
        heading = SafeLabel(words(looked), "strong", name="found-title", wrap=True)
        where = ElidedLabel(str(looked.folder), "caption")
        head = row(icons.picture(icon, token), heading, where, gap=8, margins=(16, 6, 16, 6))
        head.setStretch(2, 1)
        self._rows.addLayout(head)
        for number, one in enumerate(looked.found[:MOST]):
            name = name_of(one.path.name)
            offer = self._offer(number, one, name, one.trouble or size(one.size))
            offer.look.setAccessibleName(tr("Look at {file}").format(file=name))
            offer.leave.setAccessibleName(tr("Do not offer {file} again").format(file=name))
        self.show()


def words(looked: Looked) -> str:
    """``3 new bundles found``, or why there is nothing to be said."""
    if not looked.found:
        return looked.trouble
    return plural(len(looked.found), "{n} new bundle found", "{n} new bundles found")
