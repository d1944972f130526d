"""Pictures of the real window over a real vault, page by page: for the tour and for the tests."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from liaison.ports import World
from ui.app import PAGES, application
from ui.window import Window

_LOOK_MS: Final = 15
_QUIET: Final = 3  # so many looks in a row without work under way, and the window has settled


class Camera:
    """Moves through a window as a hand would: it clicks, types, waits for the lanes, and shoots."""

    def __init__(self, window: Window, folder: Path) -> None:
        self.window = window
        self._folder = folder
        self.taken: list[Path] = []

    def find(self, name: str) -> QWidget:
        """The widget in view of that object name, the newest where several are."""
        found = [w for w in self.window.findChildren(QWidget, name) if w.isVisibleTo(self.window)]
        if not found:
            raise LookupError(f"there is no {name} in view")
        return found[-1]

    def click(self, name: str) -> None:
        """Press a button and wait until all is quiet."""
        button = self.find(name)
        assert isinstance(button, QAbstractButton)
        button.click()
        self.settle()

    def type(self, name: str, text: str) -> None:
        """Put text into a line."""
        line = self.find(name)
        assert isinstance(line, QLineEdit)
        line.setText(text)

    def settle(self) -> None:
        """Wait until no lane has anything under way."""
        loop, timer, quiet = QEventLoop(), QTimer(), 0

        def look() -> None:
            nonlocal quiet
            quiet = 0 if self.window.lanes.busy else quiet + 1
            if quiet >= _QUIET:
                loop.quit()

        timer.timeout.connect(look)
        timer.start(_LOOK_MS)
        loop.exec()
        timer.stop()

    def shoot(self, name: str) -> Path:
        """Save what the window shows as ``name``.png."""
        self.settle()
        path = self._folder / f"{name}.png"
        self.window.grab().save(str(path))
        self.taken.append(path)
        return path


def _first_row(camera: Camera) -> None:
    rows = camera.find("records")
    rows.setFocus()
    model = rows.model()  # type: ignore[attr-defined]  # found by name, it is a view
    if model.rowCount():
        rows.setCurrentIndex(model.index(0, 0))  # type: ignore[attr-defined]  # the same
    camera.settle()


def _contacts(camera: Camera) -> None:
    camera.click("nav-contacts")
    _first_row(camera)


def _negotiations(camera: Camera) -> None:
    camera.click("nav-negotiations")
    _first_row(camera)


def _writing(camera: Camera) -> None:
    camera.click("nav-contacts")
    camera.click("chip-draft")
    _first_row(camera)
    try:
        camera.click("continue")
    except LookupError:
        camera.click("new")


def _goto(name: str) -> Callable[[Camera], None]:
    return lambda camera: camera.click(f"nav-{name}")


# What there is to see: the picture's name, and how to get there from anywhere.
SHOTS: Final[list[tuple[str, Callable[[Camera], None]]]] = [
    ("contacts", _contacts),
    ("negotiations", _negotiations),
    *((page.name, _goto(page.name)) for page in PAGES[2:]),
    ("writing", _writing),
]


def photograph(
    world: World,
    vault: Path,
    passphrase: str,
    folder: Path,
    themes: Sequence[str] = ("light", "dark"),
) -> list[Path]:
    """Unlock a vault in the real window and save a picture of every page in every theme.

    The window is shown offscreen or on the screen there is; the vault is locked again at the end.
    Returns the pictures' paths, in ``folder``, which is made.
    """
    application(["liaison"])
    folder.mkdir(parents=True, exist_ok=True)
    window = Window(world, vault, PAGES, lambda _path: None)
    camera = Camera(window, folder)
    window.wear(themes[0])
    window.show()
    try:
        camera.shoot("locked")
        camera.type("passphrase", passphrase)
        camera.click("unlock-go")
        for theme in themes:
            window.wear(theme)
            for name, go in SHOTS:
                go(camera)
                camera.shoot(f"{name}-{theme}")
                _leave_writing(camera)
    finally:
        window.shut()
        window.deleteLater()
    return camera.taken


def _leave_writing(camera: Camera) -> None:
    try:
        camera.click("writer-back")
        camera.click("chip-all")
    except LookupError:
        return
