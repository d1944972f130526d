"""A vault on a network folder: said plainly at the gate, and only ever looked at."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from liaison.ports import World
from storage.vaults import SqlVaults
from tests.ui.conftest import PASSPHRASE
from tests.ui.robots.robot import Robot
from ui.window import Window


@pytest.fixture
def far(
    qtbot: QtBot, qapp: QApplication, world: World, vault: Path
) -> Iterator[Callable[[], Robot]]:
    """The window over a vault whose folder is on a server."""
    table = f"30 21 0:40 / {vault.resolve().parent} rw - nfs4 server:/export rw"
    away = replace(world, vaults=SqlVaults(lambda: table))

    def open_window() -> Robot:
        relaunched: list[Path] = []
        window = Window(lambda: away, vault, relaunched.append, time.monotonic)
        qtbot.addWidget(window, before_close_func=lambda w: w.shut())
        window.show()
        return Robot(qtbot, window, relaunched)

    yield open_window


def test_the_gate_refuses_to_write_on_a_network_folder_and_offers_to_read(
    far: Callable[[], Robot], vault: Path
) -> None:
    """S22: the sentence names what it is; reading leaves every byte as it was."""
    before = (vault / "vault.db").read_bytes()
    robot = far()
    assert not robot.sees("read-only")
    robot.type("passphrase", PASSPHRASE)
    robot.click("unlock-go")
    assert "network folder (nfs4)" in robot.text("problem")
    robot.click("read-only")
    robot.until(lambda: robot.sees("shell"))
    robot.settle()
    robot.do("contacts")
    assert robot.rows()
    assert not robot.find("new").isEnabled()
    assert (vault / "vault.db").read_bytes() == before
