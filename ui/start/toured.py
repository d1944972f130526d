"""The tour from the first page: the whole job done on fiction, told as it goes, then opened."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal

from liaison.usecases.tour import Toured, take_tour
from ui.build import button, row
from ui.safe import PlainEditor, SafeLabel
from ui.start.gate import Gate, Step
from ui.text import tr


class TourStep(Step):
    """Runs the tour in a temporary folder and offers to open the first vault it made."""

    _said = Signal(str)

    def __init__(
        self, gate: Gate, unlock: Callable[[Path], object], back: Callable[[], object]
    ) -> None:
        super().__init__(
            gate,
            "tour",
            tr("The tour"),
            tr(
                "Three fictitious officers write, seal, exchange and check. Everything is made in "
                "a temporary folder; nothing of yours is touched."
            ),
        )
        self._unlock = unlock
        self._toured: Toured | None = None
        self._lines = PlainEditor("tour-lines", least=10, most=16)
        self._lines.setReadOnly(True)
        self._lines.setAccessibleName(tr("What the tour does"))
        self._phrase = SafeLabel("", "words", name="tour-passphrase", wrap=True, select=True)
        self._note = SafeLabel(tr("The passphrase of all three vaults:"), "caption")
        self._open = button(tr("Open the first vault"), "tour-open", self._enter, role="primary")
        for later in (self._note, self._phrase, self._open):
            later.hide()
        self.body.addWidget(self._lines)
        self.body.addWidget(self._note)
        self.body.addWidget(self._phrase)
        self.body.addLayout(row(self._open, button(tr("Back"), "back", back, role="quiet"), None))
        self._said.connect(self._tell)

    def begin(self) -> None:
        world = self.gate.world
        self.work(
            tr("Taking the tour…"),
            lambda: take_tour(world(), Path(tempfile.mkdtemp(prefix="liaison-tour-")), self._say),
            self._done,
        )

    def _say(self, line: str) -> None:
        """Called on the vault lane: the signal brings the line to the window's thread."""
        self._said.emit(line)

    def _tell(self, line: str) -> None:
        self._lines.appendPlainText(line)

    def _done(self, toured: Toured) -> None:
        self._toured = toured
        self._phrase.setText(toured.passphrase)
        for later in (self._note, self._phrase, self._open):
            later.show()
        self._open.setFocus()

    def _enter(self) -> None:
        if self._toured is not None:
            self._unlock(self._toured.vaults[0])
