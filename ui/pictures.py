"""Pictures of the real window over a real vault, page by page: for the tour and for the tests."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QDialog, QLineEdit

from liaison.ports import World
from ui.app import application
from ui.behind import PAGES
from ui.camera import Camera, first
from ui.kinds import HOMES
from ui.window import Window

_DIALOGS: Final = "light"  # the theme in which dialogs are photographed


def photograph(
    world: World,
    vault: Path,
    passphrase: str,
    folder: Path,
    themes: Sequence[str] = ("light", "dark"),
    bundle: Path | None = None,
) -> list[Path]:
    """Save a picture of everything there is to see, pages in every theme and dialogs in one.

    The first start makes a throw-away vault in ``folder`` and removes it. Then ``vault`` is
    unlocked, shown page by page, and locked again; its records are not changed. With ``bundle``,
    the verdict on that file is shown too; it is not taken in. Returns the pictures' paths, in
    ``folder``, which is made.
    """
    application(["liaison"])
    folder.mkdir(parents=True, exist_ok=True)
    away = folder / "throw-away.liaison"
    taken = _watched(world, away, folder, lambda camera: _first_start(camera, themes))
    shutil.rmtree(away)

    def everything(camera: Camera) -> None:
        camera.shoot("unlock", themes)
        camera.type("passphrase", passphrase)
        camera.click("unlock-go")
        for theme in themes:
            _pages(camera, theme)
        camera.window.wear(_DIALOGS)
        _dialogs(camera)
        if bundle is not None:
            _verdict(camera, bundle, themes)

    return taken + _watched(world, vault, folder, everything)


def _watched(
    world: World, vault: Path, folder: Path, visit: Callable[[Camera], object]
) -> list[Path]:
    """A window on a vault while it is visited."""
    window = Window(lambda: world, vault, lambda _path: None)
    window.show()
    camera = Camera(window, folder)
    try:
        visit(camera)
    finally:
        window.shut()
        window.deleteLater()
    return camera.taken


def _first_start(camera: Camera, themes: Sequence[str]) -> None:
    """Welcome, create, recovery words, and the empty desk behind them."""
    camera.shoot("start-welcome", themes)
    camera.click("create")
    for name, text in (
        ("rank", "Maj"),
        ("name", "Vera Fiction"),
        ("role", "Liaison officer"),
        ("organisation", "Sector Example"),
        ("nation", "FICTION"),
    ):
        camera.type(name, text)
    camera.until(lambda: len(camera.text("offered").split()) == 6)
    camera.type("passphrase", camera.text("offered"))
    camera.until(lambda: bool(camera.text("strength")))
    camera.shoot("start-create", themes)
    camera.click("create-go")
    camera.until(lambda: camera.sees("recovery"))
    camera.shoot("start-recovery", themes)
    for name in ("answer-1", "answer-2"):
        asked = camera.find(name).accessibleName().split()[-1]
        camera.type(name, camera.text(f"word-{asked}").split()[-1])
    camera.click("words-go")
    camera.until(lambda: camera.sees("shell"))
    for page in PAGES:
        camera.click(f"nav-{page.name}")
        camera.shoot(f"empty-{page.name}", themes)


def _pages(camera: Camera, theme: str) -> None:
    """Every page as full as the vault makes it, and a record being written."""
    records = tuple(HOMES)
    for name in records:
        camera.click(f"nav-{name}")
        if camera.sees("records"):
            camera.choose("records", 0)
        camera.shoot(name, [theme])
    for page in (one for one in PAGES if one.name not in records):
        camera.click(f"nav-{page.name}")
        if page.name == "audit":
            camera.choose("entries", 0)
        if page.name == "exchange":
            _tick(camera)
        camera.shoot(page.name, [theme])
        if page.name == "exchange":
            _tick(camera)
    camera.click("nav-exchange")
    camera.click("view-bundles")
    camera.shoot("bundles", [theme])
    camera.click("view-give")
    if _write(camera):
        camera.shoot("writing", [theme])
        camera.click("writer-back")
    _list(camera)
    camera.click("chip-all")


def _tick(camera: Camera) -> None:
    """Choose a record and an officer, or no longer: it shows what would leave."""
    for name in ("records", "officers"):
        if camera.sees(name):
            camera.tick(name, 0)


def _list(camera: Camera) -> None:
    """The list of contact logs, also where a narrow window shows it alone."""
    camera.click("nav-contacts")
    camera.do("back")


def _write(camera: Camera) -> bool:
    """Open the first draft there is; False where there is none, for none is made."""
    _list(camera)
    camera.click("chip-draft")
    if not camera.sees("records") or not camera.choose("records", 0):
        return False
    camera.click("continue")
    return True


def _dialogs(camera: Camera) -> None:
    camera.shoot_dialog("palette", lambda: camera.do("palette"), "palette")
    camera.shoot_dialog("keys", lambda: camera.do("help"), "keys")
    if _write(camera):
        camera.shoot_dialog("seal", lambda: camera.click("seal"), "seal-dialog")
        camera.click("writer-back")
    _list(camera)
    camera.click("chip-amended")
    if camera.sees("records") and camera.choose("records", 0):
        camera.shoot_dialog("versions", lambda: camera.click("compare"), "versions")
    _list(camera)
    camera.click("chip-all")
    camera.click("nav-officers")
    if compare := first(camera.find("page-officers"), "compare-"):
        camera.shoot_dialog("compare", lambda: camera.click(compare), "compare")


def _verdict(camera: Camera, bundle: Path, themes: Sequence[str]) -> None:
    camera.click("nav-exchange")

    def give(dialog: QDialog) -> None:
        path = dialog.findChild(QLineEdit, "path")
        assert isinstance(path, QLineEdit)
        path.setText(str(bundle))
        path.returnPressed.emit()

    camera.during(lambda: camera.click("open-bundle"), "ask-file", give)
    camera.until(lambda: camera.sees("verdict"))
    camera.shoot("verdict", themes)
    camera.click("keep-aside")
