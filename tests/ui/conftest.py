"""A real vault, made once and copied for every test, and the real window over it."""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FunctionType

import msgspec
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crypto.entropy import system
from crypto.vaultheader import FLOOR
from liaison.couriers.folder import FolderCourier
from liaison.domain.content import example
from liaison.ports import World
from liaison.usecases import records, vaults
from storage.osring import OsKeyring
from storage.vaults import SqlVaults
from tests.ui.robots.robot import Robot, Unanswered
from ui import languages
from ui.app import application
from ui.safe import ElidedLabel, Line, PlainEditor, SafeLabel
from ui.window import Window

Speak = Callable[[str], None]
PASSPHRASE = "orbit cactus lantern velvet harbor mosaic"


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The application as the program makes it.

    The buses of whoever runs the tests are none of its: his screen lock would lock its windows.
    """
    for name in ("SYSTEM", "SESSION"):
        os.environ[f"DBUS_{name}_BUS_ADDRESS"] = "unix:path=/nonexistent"
    return application(["liaison"])


@pytest.fixture(autouse=True)
def whole_binding() -> Iterator[None]:
    """The binding loses no reference to a method of ours: the process would die of it later, as it
    did when widgets were added to a page that already lay in a shown window."""
    methods = [
        method
        for kind in (SafeLabel, ElidedLabel, PlainEditor, Line)
        for method in vars(kind).values()
        if isinstance(method, FunctionType)
    ]
    before = [sys.getrefcount(method) for method in methods]
    yield
    after = [sys.getrefcount(method) for method in methods]
    lost = [m.__qualname__ for m, b, a in zip(methods, before, after, strict=True) if a < b]
    assert lost == []


@pytest.fixture(scope="session")
def world() -> World:
    """The world with nothing pretended; there is no keyring in a test's home."""
    return real_world()


def real_world() -> World:
    """The same for a process of its own."""
    return World(
        vaults=SqlVaults(),
        keyring=OsKeyring(),
        courier=FolderCourier(),
        clock=lambda: time.time_ns() // 1_000,
        entropy=system,
    )


@pytest.fixture(scope="session")
def made(world: World, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A vault with a sealed contact log, a draft of one, and a sealed negotiation note."""
    path = tmp_path_factory.mktemp("made") / "desk.liaison"
    identity = vaults.Identity(name="Aino Example", rank="Maj", organisation="Example Mission")
    session = vaults.create_vault(world, path, PASSPHRASE, identity, kdf=FLOOR).session
    for kind, title, seal in (
        ("contact-log", "Sealed meeting", True),
        ("contact-log", "Drafted meeting", False),
        ("negotiation-note", "Water agreement", True),
    ):
        content = msgspec.structs.replace(example(kind), title=title)
        record, _ = records.start(session, kind, content)
        if seal:
            records.seal(session, record)
    session.close()
    return path


@pytest.fixture
def vault(made: Path, tmp_path: Path) -> Path:
    """A copy of that vault of one's own."""
    path = tmp_path / "desk.liaison"
    shutil.copytree(made, path)
    return path


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, world: World) -> Iterator[Callable[..., Robot]]:
    """Opens windows on vaults; each is shut at the end, and no dialog waited for an answer."""
    unanswered = Unanswered()

    def open_window(path: Path, clock: Callable[[], float] = time.monotonic) -> Robot:
        relaunched: list[Path] = []
        window = Window(lambda: world, path, relaunched.append, clock)
        qtbot.addWidget(window, before_close_func=lambda w: w.shut())
        window.show()
        return Robot(qtbot, window, relaunched)

    yield open_window
    unanswered.deleteLater()
    assert unanswered.found == []


@pytest.fixture
def locked(opened: Callable[..., Robot], vault: Path) -> Robot:
    """The window before unlocking."""
    return opened(vault)


@pytest.fixture
def desk(locked: Robot) -> Robot:
    """The window, unlocked, with Contacts in view."""
    locked.unlock(PASSPHRASE)
    locked.do("contacts")
    return locked


@pytest.fixture
def speaking(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[str], None]]:
    """Chooses a language as the environment would."""

    def speak(code: str) -> None:
        monkeypatch.setenv(languages.VARIABLE, code)
        languages.speak(qapp, languages.chosen())

    yield speak
    monkeypatch.delenv(languages.VARIABLE, raising=False)
    languages.speak(qapp, languages.LANGUAGES[0])
