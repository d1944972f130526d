"""A new passphrase by recovery words, when the old one is lost."""

from __future__ import annotations

from collections.abc import Callable

from liaison.usecases import vaults
from ui.build import button, row
from ui.safe import PlainEditor, Secret
from ui.start.gate import Gate, Step
from ui.text import tr


class Recover(Step):
    """Words in, new passphrase in, back to unlocking."""

    def __init__(self, gate: Gate, back: Callable[[], object]) -> None:
        super().__init__(
            gate,
            "recover",
            tr("Recovery words"),
            tr(
                "Type the words from your sheet. With several sheets, one sheet on a line. "
                "Then set a new passphrase; the old one opens nothing any more."
            ),
        )
        self._back = back
        self._words = PlainEditor("recovery-words", least=4, most=8)
        self._new = Secret("new-passphrase")
        self._again = Secret("new-passphrase-again")
        self.labelled(tr("Recovery words"), self._words)
        self.labelled(tr("New passphrase"), self._new, tr("At least 15 characters."))
        self.labelled(tr("New passphrase once more"), self._again)
        self._go = button(tr("Set the passphrase"), "recover-go", self._recover, role="primary")
        self._go.setEnabled(False)
        self._again.returnPressed.connect(self._go.click)
        for signal in (self._words.textChanged, self._new.textChanged, self._again.textChanged):
            signal.connect(self._look)
        self.body.addSpacing(8)
        self.body.addLayout(row(self._go, button(tr("Back"), "back", back, role="quiet"), None))

    def begin(self) -> None:
        self._words.setFocus()

    def _look(self) -> None:
        same = bool(self._new.text()) and self._new.text() == self._again.text()
        self._go.setEnabled(same and bool(self._words.text().strip()))

    def _recover(self) -> None:
        phrases = [line.strip() for line in self._words.text().splitlines() if line.strip()]
        new = self._new.take()
        self._again.clear()
        world, path = self.gate.world, self.gate.path
        self.work(
            tr("Opening the vault with the words…"),
            lambda: vaults.recover_vault(world(), path, phrases, new),
            lambda _none: self._back(),
        )
