"""Run the window: one application, one theme, one window, until it is closed or locked."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from ui import faults, languages
from ui.window import Window

if TYPE_CHECKING:
    from liaison.ports import World


# Seconds that a lane keeps the interpreter from the window, which may wait for it at every widget.
_SWITCH: Final = 0.000_5


def relaunch(path: Path) -> None:
    """Replace this process by a locked one of the same vault: a secret cannot be wiped from one."""
    os.execv(sys.executable, [sys.executable, "-m", "liaison", "open", str(path)])


def default_vault() -> Path:
    """Where a vault lies when nobody has said otherwise."""
    # late: nobody needs it who names the vault
    import platformdirs

    return platformdirs.user_data_path("liaison", appauthor=False) / "desk.liaison"


def run(
    world: Callable[[], World],
    path: Path | None = None,
    again: Callable[[Path], None] = relaunch,
) -> int:
    """Show the window for the vault at ``path`` (locked if it exists, else the first start).

    ``world`` is called off the window's thread, after the window has been painted.
    ``again`` is called on lock with the vault's path and must not return. Returns the exit code
    after the window was closed.
    """
    # Qt's messages may quote what is shown, and the error stream may be a file.
    qInstallMessageHandler(lambda _kind, _context, _text: None)
    app = application(sys.argv[:1])
    window = Window(world, path or default_vault(), again)
    faults.install(lambda error: faults.show(window, error))
    window.show()
    code = app.exec()
    window.shut()
    return code


def application(arguments: list[str]) -> QApplication:
    """The one application object, in the base style every theme is drawn over."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    # As an option: `setStyle` would hand out the style, and its names take 4 ms to make.
    app = QApplication([*arguments, "-style", "Fusion"])
    app.setApplicationName("liaison")
    app.setApplicationDisplayName("Liaison")
    sys.setswitchinterval(_SWITCH)
    languages.speak(app, languages.chosen())
    return app
