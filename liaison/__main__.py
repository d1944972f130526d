"""The door: builds everything once and hands it over; known by no one."""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

if TYPE_CHECKING:
    from liaison.ports import World

_PATTERN: Final = frozenset("~$%*?[")


@cache
def world() -> World:
    """The world as it is on this computer."""
    # late: it takes 0.2 s, and the window is painted before it is needed
    from crypto.entropy import system  # late: as above
    from liaison.couriers.drop.post import DropPost  # late: as above
    from liaison.couriers.folder import FolderCourier  # late: as above
    from liaison.couriers.posts import Posts  # late: as above
    from liaison.couriers.relay.post import RelayPost  # late: as above
    from liaison.ports import World  # late: as above
    from storage.osring import OsKeyring  # late: as above
    from storage.vaults import SqlVaults  # late: as above

    return World(
        vaults=SqlVaults(),
        keyring=OsKeyring(),
        courier=FolderCourier(),
        clock=lambda: time.time_ns() // 1_000,
        entropy=system,
        post=Posts(RelayPost(), DropPost()),
    )


def open_window(outside: Callable[[], World], path: Path | None) -> int:
    """Opens the window on a vault, or on the start page."""
    # late: Qt takes 0.1 s, and the command line does without it
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


def read_code(picture: bytes) -> str:
    """The text of the code in a picture, read by a process of its own; empty without one."""
    # late: as above
    from ui.decoder import read_code as read

    return read(picture)


def command_line(opened: Callable[[World, Path | None], int]) -> int:
    """Whatever was typed, as the command line understands it. Returns the exit status."""
    # late: it takes 0.2 s, and who asks for the window alone does without it
    from liaison.cli import commands
    from liaison.cli.faces import Faces  # late: as above

    return commands.run(
        world(), Faces(open_window=opened, photograph=photograph, read_code=read_code)
    )


def asks_for_window(arguments: list[str]) -> bool:
    """Whether this is ``liaison`` or ``liaison open PATH`` and nothing else at all.

    Options, patterns (which Windows leaves to the program) and completion are click's.
    """
    if "_LIAISON_COMPLETE" in os.environ:
        return False
    match arguments:
        case []:
            return True
        case ["open", name]:
            return not name.startswith("-") and not _PATTERN & set(name)
    return False


def main() -> None:
    """The ``liaison`` command. Who asks for the window gets it by the shortest way."""
    if not asks_for_window(sys.argv[1:]):
        sys.exit(command_line(lambda outside, path: open_window(lambda: outside, path)))
    gc.disable()  # nothing that is loaded now is garbage; `ui.garbage` collects what comes later
    try:
        sys.exit(open_window(world, Path(sys.argv[2]) if sys.argv[2:] else None))
    except (Exception, KeyboardInterrupt) as error:
        sys.exit(command_line(partial(_fail, error)))


def _fail(error: BaseException, _outside: World, _path: Path | None) -> NoReturn:
    """The window ended so: the command line knows how to say it."""
    raise error


if __name__ == "__main__":
    main()
