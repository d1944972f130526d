"""The door: builds everything once and hands it over; known by no one."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from crypto.entropy import system
from liaison.cli import commands
from liaison.cli.faces import Faces
from liaison.couriers.folder import FolderCourier
from liaison.ports import World
from storage.osring import OsKeyring
from storage.vaults import SqlVaults


def world() -> World:
    """The world as it is on this computer."""
    return World(
        vaults=SqlVaults(),
        keyring=OsKeyring(),
        courier=FolderCourier(),
        clock=lambda: time.time_ns() // 1_000,
        entropy=system,
    )


def open_window(outside: World, path: Path | None) -> int:
    """Opens the window on a vault, or on the start page."""
    # late: Qt takes 0.2 s, and the command line does without it
    from ui.app import run

    return run(outside, path)


def photograph(
    outside: World, vault: Path, passphrase: str, folder: Path, bundle: Path
) -> list[Path]:
    """Pictures of every page of the real window over a vault, for the tour."""
    # late: as above
    from PySide6.QtCore import qInstallMessageHandler

    from ui.pictures import photograph as take  # late: as above

    qInstallMessageHandler(lambda _kind, _context, _text: None)  # the platform's own chatter
    return take(outside, vault, passphrase, folder, bundle=bundle)


def main() -> None:
    """The ``liaison`` command."""
    sys.exit(commands.run(world(), Faces(open_window=open_window, photograph=photograph)))


if __name__ == "__main__":
    main()
