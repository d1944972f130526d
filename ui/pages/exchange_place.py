"""Where a bundle goes: into a folder, or by the relay or the dead drop."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liaison.changes import Changes, Watch
from liaison.domain.bundle import BundleOut, Precedence
from liaison.session import Session
from liaison.usecases import bundles
from liaison.usecases.overriding import Override
from liaison.usecases.relaying import posting
from ui import ask, icons
from ui.build import button, column, row
from ui.pages.page import Work
from ui.relay import Relay, Standing
from ui.safe import ElidedLabel
from ui.text import tr

Made = tuple[tuple[tuple[BundleOut, Path], ...], Changes]


class Giving(msgspec.Struct, frozen=True, kw_only=True):
    """All that is chosen of a bundle; ``folder`` is None where it goes by the relay."""

    what: tuple[str, ...]
    whom: tuple[str, ...]
    folder: Path | None
    precedence: Precedence
    split: int
    override: Override | None

    def sealed(self, secret: str, watch: Watch) -> Work[Made]:
        """The work that seals it; the passphrase counts where something is overridden."""

        def seal(session: Session) -> Made:
            told: dict[str, Any] = {
                "precedence": self.precedence, "watch": watch,
                "override": self.override, "passphrase": secret,
            }  # fmt: skip
            if self.folder is None:
                return posting.seal(session, self.what, self.whom, **told)
            return bundles.seal_bundles(
                session, self.what, self.whom, self.folder, split=self.split, **told
            )

        return seal


class Place(QWidget):
    """`chosen` comes when it goes elsewhere now. ``folder`` is None where nothing was chosen, and
    by the relay."""

    chosen = Signal()

    def __init__(self, relay: Relay) -> None:
        super().__init__()
        self.folder: Path | None = None
        self.by_relay = False
        self._proposed: Path | None = None
        self._way = tr("By the relay")
        self._words = ElidedLabel(tr("None chosen"), "strong", name="folder")
        choose = button(tr("Choose…"), "choose-folder", self._choose, icon="folder")
        self._relay = button(tr("By the relay"), "by-relay", self._by_relay, icon="exchange")
        self._shape = icons.picture("stick")
        where = row(self._shape, self._words)
        where.setStretch(1, 1)
        self.setLayout(column(where, row(choose, self._relay, None), gap=8))
        relay.stands.connect(self._offer)
        self._offer(relay.standing)

    @property
    def lacking(self) -> bool:
        """Whether nothing was chosen yet."""
        return self.folder is None and not self.by_relay

    def set_folder(self, folder: Path | None) -> None:
        """Where the bundle will be written."""
        self.folder, self.by_relay = folder, False
        self._show()

    def propose(self, folder: Path | None) -> None:
        """The folder that is set for what goes out, unless another was chosen; None: it is gone."""
        if self.folder == self._proposed and not self.by_relay:
            self._proposed = folder
            self.set_folder(folder)

    def _choose(self) -> None:
        found = ask.folder(self, tr("Where shall the bundle go?"), tr("Here"), start=self.folder)
        if found is not None:
            self.set_folder(found)

    def _by_relay(self) -> None:
        self.folder, self.by_relay = None, True
        self._show()

    def _offer(self, standing: Standing) -> None:
        joined = bool(standing.address)
        self._way = tr("By the dead drop") if standing.drop else tr("By the relay")
        self._relay.setText(f" {self._way}")
        self._relay.setAccessibleName(self._way)
        self._relay.setVisible(joined)
        if self.by_relay and not joined:
            self.set_folder(None)

    def _show(self) -> None:
        if self.by_relay:
            self._words.setText(self._way)
        else:
            self._words.setText(str(self.folder) if self.folder else tr("None chosen"))
        icons.show(self._shape, "exchange" if self.by_relay else "stick", "ink2")
        self.chosen.emit()
