"""Walks the real window over one vault and takes a picture of every page in every theme."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from liaison.domain.kinds import BODIES
from tests.benchmarks.desk import world
from tests.gallery import dialogs
from tests.gallery.vaults import PASSPHRASE
from ui import kinds
from ui.app import application
from ui.behind import PAGES
from ui.camera import Camera
from ui.window import Window


def shoot(
    vault: Path,
    folder: Path,
    prefix: str,
    themes: Sequence[str],
    *,
    wanted: Sequence[str] = (),
    forms: bool = False,
    size: tuple[int, int] = (1280, 800),
) -> list[Path]:
    """Pictures named ``<page>-<prefix>-<theme>.png`` of every page, with a first row chosen where
    there is one; with ``forms`` also of an empty form of every kind, whose drafts stay in it, and
    of the dialogs.

    ``wanted`` are the beginnings of the names to draw; empty: all of them.
    """
    application(["liaison"])
    folder.mkdir(parents=True, exist_ok=True)
    window = Window(world, vault, lambda _path: None, lambda: 0.0)  # nobody's hand: never idle
    window.resize(*size)
    window.show()
    camera = Camera(window, folder)

    def asked(name: str) -> bool:
        return not wanted or name.startswith(tuple(wanted))

    try:
        if asked("unlock"):
            camera.shoot(f"unlock-{prefix}", themes)
        camera.type("passphrase", PASSPHRASE)
        camera.click("unlock-go")
        for page in PAGES:
            if asked(page.name):
                _page(camera, page.name, prefix, themes)
        for kind in BODIES if forms else ():
            if asked(f"form-{kind}"):
                _form(camera, kind, prefix, themes)
        if forms:
            dialogs.shoot(camera, prefix, themes, asked)
    finally:
        window.shut()
        window.deleteLater()
    return camera.taken


def _page(camera: Camera, name: str, prefix: str, themes: Sequence[str]) -> None:
    camera.click(f"nav-{name}")
    for rows in ("records", "entries", "officers", "rows"):
        if camera.sees(rows):
            camera.choose(rows, 0)
            break
    camera.shoot(f"{name}-{prefix}", themes)


def _form(camera: Camera, kind: str, prefix: str, themes: Sequence[str]) -> None:
    camera.click(f"nav-{kinds.home(kind)}")
    camera.do(f"new-{kind}")
    camera.until(lambda: camera.sees("writer"))
    camera.shoot(f"form-{kind}-{prefix}", themes)
    camera.click("writer-back")
