"""Locking: at once, from anywhere, with drafts saved and nothing left to see, hear or paste."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from liaison.domain.record import Filter
from liaison.ports import World
from liaison.usecases import records, vaults
from tests.ui.conftest import PASSPHRASE
from tests.ui.robots.robot import Robot
from ui.clipboard import ClipboardGuard
from ui.safe import SafeLabel

CANARIES = ("Sealed meeting", "Drafted meeting", "Water agreement", "Aino Example", "water point")


def test_locking_saves_what_was_typed_and_leaves_nothing_in_view(
    desk: Robot, world: World, vault: Path
) -> None:
    """S29 and S69: the draft is in the vault, and no text of it in the accessibility tree."""
    desk.choose(0)
    assert any(canary in desk.spoken() for canary in CANARIES)
    desk.click("new")
    desk.type("title", "Typed just before the lock")
    desk.do("lock")
    desk.until(lambda: desk.relaunched == [vault])
    spoken = desk.spoken()
    assert [canary for canary in (*CANARIES, "Typed just") if canary in spoken] == []
    assert not desk.sees("shell")
    desk.window.shut()
    session = vaults.open_vault(world, vault, PASSPHRASE, read_only=True)
    try:
        titles = [row.title for row in records.page(session, Filter())]
    finally:
        session.close()
    assert "Typed just before the lock" in titles


@pytest.mark.parametrize("dialog", ["palette", "ask-reason", "keys"])
def test_the_idle_lock_fires_with_a_dialog_open(
    opened: Callable[..., Robot], vault: Path, dialog: str
) -> None:
    """S84: 300 seconds without a touch, told by a clock that only grows."""
    time = [1_000.0]
    robot = opened(vault, lambda: time[0])
    robot.unlock(PASSPHRASE)
    robot.do("contacts")
    robot.choose(robot.rows().index("Sealed meeting"))

    def leave_alone(_dialog: QDialog) -> None:
        time[0] += 301

    with robot.answering(dialog, leave_alone):
        if dialog == "palette":
            robot.do("palette")
        elif dialog == "keys":
            robot.do("help")
        else:
            robot.click("amend")
    robot.until(lambda: robot.relaunched == [vault])
    assert QApplication.activeModalWidget() is None


def test_the_idle_lock_waits_while_somebody_types(
    opened: Callable[..., Robot], vault: Path
) -> None:
    """S84: a touch starts the time anew."""
    time = [1_000.0]
    robot = opened(vault, lambda: time[0])
    robot.unlock(PASSPHRASE)
    robot.do("contacts")
    for _ in range(4):
        time[0] += 200
        robot.type("search", "x")
        robot.settle()
    assert robot.relaunched == []
    time[0] += 300
    robot.until(lambda: robot.relaunched == [vault])


def test_closing_the_window_locks_first(desk: Robot) -> None:
    desk.window.close()
    desk.until(lambda: not desk.sees("shell"))
    assert desk.relaunched == []


def test_a_passphrase_is_bullets_to_the_eye_and_to_a_screen_reader(locked: Robot) -> None:
    """S69: the field never says what was typed."""
    locked.type("passphrase", "secret words of mine")
    field = locked.find("passphrase")
    assert isinstance(field, QLineEdit)
    assert "secret" not in field.displayText()
    assert "secret" not in locked.spoken()


def test_what_was_copied_leaves_the_clipboard(qtbot: QtBot) -> None:
    """S78: after its time, and only if it is still ours."""
    clipboard = QGuiApplication.clipboard()
    guard = ClipboardGuard(kept_ms=50)
    label = SafeLabel("a hash that must not stay", free=True)
    qtbot.addWidget(label)
    with qtbot.waitExposed(label):
        label.show()
    label.select_all()
    label.copy()
    assert clipboard.text() == "a hash that must not stay"
    assert clipboard.mimeData().data("x-kde-passwordManagerHint").data() == b"secret"
    qtbot.waitUntil(lambda: clipboard.text() == "", timeout=2_000)
    label.copy()
    foreign = QMimeData()
    foreign.setText("copied elsewhere")
    clipboard.blockSignals(True)  # as if another program had the focus
    clipboard.setMimeData(foreign)
    clipboard.blockSignals(False)
    guard.clear()
    assert clipboard.text() == "copied elsewhere"
    clipboard.clear()
    guard.deleteLater()


def test_locking_empties_the_clipboard_at_once(desk: Robot) -> None:
    """S78: at lock without waiting."""
    desk.choose(0)
    shown = [w for w in desk.find("detail").findChildren(SafeLabel) if w.textInteractionFlags()]
    shown[0].select_all()
    shown[0].copy()
    clipboard = QGuiApplication.clipboard()
    desk.until(lambda: clipboard.text() == shown[0].text())
    desk.do("lock")
    desk.until(lambda: clipboard.text() == "")
    assert clipboard.mimeData() is None or clipboard.mimeData().formats() == []


_CHILD = """
import sys
from pathlib import Path
from ui.app import relaunch
sys.executable = "/bin/echo"
relaunch(Path(sys.argv[1]))
"""


def test_locking_replaces_the_process(tmp_path: Path) -> None:
    """S77: what comes after the lock is another program, started on the same vault."""
    path = tmp_path / "desk.liaison"
    ran = subprocess.run(
        [sys.executable, "-c", _CHILD, str(path)], capture_output=True, text=True, check=True
    )
    assert ran.stdout.split() == ["-m", "liaison", "open", str(path)]
