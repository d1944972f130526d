"""Declaring a new epoch: what follows from it in words, and the passphrase, before it is begun."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from liaison.domain.times import Moment
from ui import icons
from ui.build import card, column, row
from ui.dialog import Dialog
from ui.forms.when_where import TimeEditor
from ui.safe import PlainEditor, SafeLabel, Secret
from ui.text import tr


class Wanted(NamedTuple):
    """What was typed; ``lost`` is when the older keys fell into other hands (µs), 0: they did not.

    ``passphrase`` opens the vault once more.
    """

    passphrase: str
    why: str
    lost: int


class EpochDialog(Dialog):
    """All that changes with a new epoch, one sentence each; then reason, time and passphrase."""

    def __init__(self, parent: QWidget, now: Callable[[], Moment]) -> None:
        super().__init__(
            parent,
            "new-epoch",
            tr("Declare a new epoch?"),
            tr(
                "This copy is older than what was signed last, and the audit trail may not go on "
                "from here: two histories of one trail are what a forger makes. A new epoch begins "
                "a new trail with new keys and says where the older one broke off."
            ),
        )
        self.setMinimumWidth(620)
        follows = (
            ("check", tr("Records, officers and bundles that are in this copy stay.")),
            ("warning", tr("What was written after this copy was made is not here.")),
            ("warning", tr("What was sealed before can be read, and not be amended.")),
            (
                "warning",
                tr("You get a new card. Every officer has to compare it with you again."),
            ),
            ("warning", tr("Rosters and introductions that you signed are to be signed anew.")),
            ("warning", tr("It cannot be taken back.")),
        )
        lines = []
        for icon, words in follows:
            token = "good" if icon == "check" else "warn"
            line = row(icons.picture(icon, token), SafeLabel(words, wrap=True), gap=10)
            line.setStretch(1, 1)
            lines.append(line)
        self.add(card(column(*lines, gap=4), role="inset", pad=12))
        self._why = PlainEditor("reason", least=2, most=3)
        self._why.textChanged.connect(self._look)
        self._lost = TimeEditor("lost", now, span=False)
        self._lost.edited.connect(self._look)
        self._secret = Secret("passphrase", tr("Passphrase"))
        self._secret.textChanged.connect(lambda _text: self._look())
        label = tr("Reason, for everybody to read")
        self._why.setAccessibleName(label)
        self.add(SafeLabel(label, "field"))
        self.add(self._why)
        label = tr("When the older keys fell into other hands; empty where they did not")
        self._lost.name_for(label)
        self.add(SafeLabel(label, "field"))
        self.add(self._lost)
        label = tr("Your passphrase, once more")
        self._secret.setAccessibleName(label)
        self.add(SafeLabel(label, "field"))
        self.add(self._secret)
        self._go = self.end_with(tr("Declare a new epoch"), role="danger")
        self._look()
        self._why.setFocus()

    def wanted(self) -> Wanted:
        """What was typed, after it was agreed to; the passphrase is given out once."""
        lost = self._lost.value()
        at = lost.at if isinstance(lost, Moment) else 0
        return Wanted(self._secret.take(), self._why.text().strip(), at)

    def _look(self) -> None:
        given = bool(self._why.text().strip()) and bool(self._secret.text())
        self._go.setEnabled(given and not self._lost.problem)
