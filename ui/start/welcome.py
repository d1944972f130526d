"""The first page of all: make a vault, or open one that exists."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ui.build import LINK, button, column, row
from ui.start.gate import Gate, Step
from ui.text import tr


class Welcome(Step):
    """Nothing is there yet."""

    def __init__(
        self,
        gate: Gate,
        create: Callable[[], object],
        unlock: Callable[[Path], object],
        tour: Callable[[], object],
    ) -> None:
        super().__init__(
            gate,
            "welcome",
            tr("Begin"),
            tr(
                "A vault is one encrypted folder that holds everything you write. It can be "
                "copied as a whole, and it opens with your passphrase alone."
            ),
        )
        self._unlock = unlock
        self._create = button(tr("Create a vault"), "create", create, role="primary", icon="plus")
        open_ = button(tr("Open a vault…"), "open", self._open, icon="folder")
        look = button(tr("Take the tour"), "take-tour", tour, role="link")
        self.body.addLayout(column(row(self._create, open_, None), 8, row(LINK, look, None)))

    def begin(self) -> None:
        self._create.setFocus()

    def _open(self) -> None:
        # late: the first picture does without it
        from ui import ask

        folder = ask.folder(self, tr("Open a vault"), tr("Open vault"), start=self.gate.path.parent)
        if folder is not None:
            self._unlock(folder)
