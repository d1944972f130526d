"""What came by the relay and waits: a row for each bundle, to be looked at or left out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from liaison.domain.bundle import Precedence
from liaison.usecases.incoming import Looked as Found
from liaison.usecases.relaying.arrivals import Looked
from ui import icons
from ui.build import clear, column, row
from ui.pages.exchange_found import MOST, FoundCard, OfferCard
from ui.safe import SafeLabel, name_of
from ui.text import plural, tr


class ArrivedCard(OfferCard):
    """Hidden while nothing waits."""

    def __init__(
        self, look: Callable[[Path], object], leave: Callable[[str], object], *, writable: bool
    ) -> None:
        super().__init__("arrived", look, leave, writable=writable)

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
        for number, one in enumerate(waiting[:MOST]):
            who = name_of(one.sender, tr("an officer"))
            if one.trouble:
                told, beside = tr("It cannot be opened"), one.trouble
            else:
                told = tr("{precedence} from {who}").format(
                    precedence=one.precedence.value, who=who
                )
                beside = plural(one.records, "{n} record", "{n} records")
            offer = self._offer(number, one, told, beside)
            offer.look.setAccessibleName(tr("Look at the bundle from {who}").format(who=who))
            offer.leave.setAccessibleName(
                tr("Do not offer the bundle from {who} again").format(who=who)
            )
        self.show()


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
