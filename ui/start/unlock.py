"""Unlocking: one field, one button, and ways out for a lost passphrase or an older copy."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from liaison.domain.refusals import (
    NetworkFolder,
    NotAVault,
    VaultRolledBack,
    WrongPassphrase,
)
from ui.build import LINK, button, row
from ui.safe import ElidedLabel, Secret
from ui.start.gate import Gate, Step
from ui.text import tr

if TYPE_CHECKING:
    from liaison.session import Session


class Unlock(Step):
    """The page an officer sees most: the cursor is in the field."""

    def __init__(
        self,
        gate: Gate,
        recover: Callable[[], object],
        create: Callable[[], object],
        other: Callable[[Path], object],
    ) -> None:
        super().__init__(gate, "unlock", tr("Locked"), tr("Nothing of the vault is in memory."))
        self._other = other
        self._secret = Secret("passphrase", tr("Passphrase"))
        self._secret.setAccessibleName(tr("Passphrase"))
        self._go = button(tr("Unlock"), "unlock-go", self._unlock, role="primary", icon="key")
        self._go.setMinimumWidth(112)
        self._go.setEnabled(False)
        self._reading = button(
            tr("Open for reading only"), "read-only", lambda: self._unlock(read_only=True)
        )
        self._reading.hide()
        self._epoch = button(tr("Declare a new epoch…"), "new-epoch-go", self._begin_anew)
        self._epoch.hide()
        self._kept = ""
        self._secret.textChanged.connect(lambda text: self._go.setEnabled(bool(text)))
        self._secret.returnPressed.connect(self._unlock)
        line = row(self._secret, self._go)
        line.setStretch(0, 1)
        self.body.addLayout(line)
        self.body.addWidget(ElidedLabel(str(gate.path), "caption", name="vault-path"))
        self.body.addLayout(row(self._reading, self._epoch, None))
        self.body.addSpacing(8)
        self.body.addLayout(
            row(
                LINK,
                button(tr("Use recovery words"), "recover", recover, role="link"),
                button(tr("Open another vault…"), "other", self._choose, role="link"),
                button(tr("Create a vault"), "create", create, role="link"),
                None,
                gap=16,
            )
        )

    def begin(self) -> None:
        self._secret.setFocus()

    def complain(self, error: Exception) -> None:
        super().complain(error)
        may_read = isinstance(error, VaultRolledBack | NetworkFolder)
        self._reading.setVisible(may_read)
        self._epoch.setVisible(isinstance(error, VaultRolledBack))
        if not may_read:
            self._kept = ""
        if isinstance(error, WrongPassphrase | NotAVault):
            self._secret.setFocus()

    def _unlock(self, *, read_only: bool = False) -> None:
        passphrase = self._secret.take() or self._kept
        if not passphrase:
            return
        self._kept = passphrase  # for a second try to read alone; dropped on any other outcome
        world, path = self.gate.world, self.gate.path

        watch = self.watch(
            tr("Bringing the vault to the present form. It is done once; {share} so far.")
        )

        def opened() -> Session:
            # late: this is the vault lane, where the verbs were loaded behind the first picture
            from liaison.usecases import vaults

            return vaults.open_vault(world(), path, passphrase, read_only=read_only, watch=watch)

        self.work(
            tr("Deriving the key from the passphrase; this takes about a second."),
            opened,
            self.gate.enter,
        )

    def _begin_anew(self) -> None:
        """The way on from an older copy, where the newer one is lost."""
        from liaison.domain.times import moment_at  # late: the first picture does without it
        from liaison.usecases import newepoch  # late: as above
        from ui.epoch import EpochDialog  # late: as above

        world, path = self.gate.world, self.gate.path
        dialog = EpochDialog(self, lambda: moment_at(world().clock(), precision="minute"))
        if not dialog.ask():
            return
        wanted = dialog.wanted()
        self._kept = ""
        self.work(
            tr("Making new keys; this takes a few seconds."),
            lambda: newepoch.declare(
                world(), path, wanted.passphrase, wanted.why, lost=wanted.lost
            ),
            self.gate.enter,
        )

    def _choose(self) -> None:
        # late: the first picture does without it
        from ui import ask

        folder = ask.folder(self, tr("Open a vault"), tr("Open vault"), start=self.gate.path.parent)
        if folder is not None:
            self._other(folder)
