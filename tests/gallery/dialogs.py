"""The dialogs that pages open at a press, over the window that they wait for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from ui.camera import Camera, first

# Page, the beginning of the button's name, the dialog's name.
_OPENED = (
    ("incidents", "export-list", "export-dialog"),
    ("incidents", "sanitise", "sanitise-dialog"),
    ("incidents", "amend", "ask-reason"),
    ("exchange", "open-bundle", "ask-file"),
    ("officers", "rosters", "rosters-dialog"),
    ("officers", "show-code", "own-code"),
    ("officers", "compare-", "compare"),
    ("officers", "remove-", "ask-yes"),
    ("audit", "export", "ask-folder"),
    ("settings", "hold-everything", "ask-reason"),
    ("settings", "due", "disposal"),
)


def shoot(camera: Camera, prefix: str, themes: Sequence[str], asked: Callable[[str], bool]) -> None:
    """Pictures named ``dialog-<name>-<prefix>-<theme>.png``; what is not offered is left out."""
    for page, begins, dialog in _OPENED:
        name = f"dialog-{begins.rstrip('-')}"
        if not asked(name):
            continue
        camera.click(f"nav-{page}")
        if camera.sees("records"):
            camera.choose("records", 0)
        pressed = first(camera.find(f"page-{page}"), begins)
        if pressed:
            _shoot(camera, f"{name}-{prefix}", themes, partial(camera.click, pressed), dialog)
    for action, dialog in (("palette", "palette"), ("help", "keys")):
        if asked(f"dialog-{action}"):
            _shoot(camera, f"dialog-{action}-{prefix}", themes, partial(camera.do, action), dialog)


def _shoot(
    camera: Camera, name: str, themes: Sequence[str], opening: Callable[[], object], dialog: str
) -> None:
    for theme in themes:
        camera.window.wear(theme)
        camera.shoot_dialog(f"{name}-{theme}", opening, dialog)
