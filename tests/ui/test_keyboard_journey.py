"""The whole job by the keyboard alone: every step is a key, sent to whatever has the focus."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from liaison.ports import World
from liaison.usecases import officers
from tests.ui.robots.keyboard import Key, Keyboard, create_vault
from tests.ui.robots.officer import another, card_of
from tests.ui.robots.robot import Robot


def test_from_the_first_start_to_the_lock_by_keys_alone(
    opened: Callable[..., Robot], world: World, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with another(world, tmp_path / "other.liaison") as other:
        card = card_of(other, tmp_path / "cards")
        words = " ".join(officers.fingerprint_words(other.card))
    path = tmp_path / "new.liaison"
    robot = opened(path)
    robot.window.activateWindow()
    keyboard = Keyboard(robot)
    create_vault(keyboard)
    _write(keyboard)
    _meet(keyboard, card, words)
    _give(keyboard, stick)
    assert [file.suffix for file in stick.iterdir()] == [".age"]
    keyboard.control(Key.Key_L)
    robot.until(lambda: robot.relaunched == [path])


def _write(keyboard: Keyboard) -> None:
    robot = keyboard.robot
    keyboard.control(Key.Key_N)
    keyboard.lands_on("title")
    keyboard.type("Meeting at the mill")
    keyboard.tab_to("event")
    keyboard.type("241530ZNOV26")
    keyboard.tab_to("parties")
    keyboard.type("Millers")
    keyboard.tab_to("statement-1-text")
    keyboard.type("The road is open.")
    keyboard.press(Key.Key_Return)
    keyboard.lands_on("statement-2-text")
    keyboard.type("The bridge is closed.")
    keyboard.tab_to("statement-2-reliability")
    keyboard.type("B")
    keyboard.tab_to("marking-level-UNCLASSIFIED")
    keyboard.press(Key.Key_Space)
    assert robot.text("completeness") == "Complete"
    with robot.answering("seal-dialog", lambda _dialog: keyboard.press(Key.Key_Return)):
        keyboard.control(Key.Key_Return)
    robot.until(lambda: robot.sees("seal-card"))
    assert robot.text("state") == "Sealed"
    robot.until(lambda: "source B" in robot.labels())  # what is below is drawn a turn later


def _meet(keyboard: Keyboard, card: Path, words: str) -> None:
    """Adds an officer's card and compares the words."""
    robot = keyboard.robot

    def compare(_dialog: QDialog) -> None:
        keyboard.tab_to("how-radio")
        keyboard.press(Key.Key_Space)
        keyboard.tab_to("theirs-1")
        robot.settle()  # the words that there are
        keyboard.type(words + " ")
        keyboard.tab_to("passphrase")
        keyboard.type(keyboard.passphrase)
        keyboard.tab_to("yes")
        keyboard.press(Key.Key_Return)

    keyboard.control(Key.Key_9)
    keyboard.lands_on("add-officer")
    with (
        robot.answering("ask-file", lambda _dialog: _take(keyboard, card)),
        robot.answering("add-card", lambda _dialog: keyboard.press(Key.Key_Return)),
        robot.answering("compare", compare),
    ):
        keyboard.press(Key.Key_Return)
    robot.until(lambda: robot.text("trust").startswith("compared by radio"))


def _give(keyboard: Keyboard, stick: Path) -> None:
    robot = keyboard.robot

    keyboard.control(Key.Key_8)
    keyboard.lands_on("search-records")
    keyboard.press(Key.Key_Down)
    keyboard.lands_on("records")
    keyboard.press(Key.Key_Space)
    assert robot.text("chosen-records") == "1 chosen"
    keyboard.tab_to("officers")
    keyboard.press(Key.Key_Space)
    keyboard.tab_to("choose-folder")
    with robot.answering("ask-folder", lambda _dialog: _take(keyboard, stick)):
        keyboard.press(Key.Key_Return)
    robot.settle()
    keyboard.tab_to("seal-bundle")
    keyboard.press(Key.Key_Return)
    keyboard.lands_on("result-done")
    assert robot.sees("result-safe")


def _take(keyboard: Keyboard, path: Path) -> None:
    """Types a path into the chooser, over the one that stands there."""
    keyboard.tab_to("path")
    keyboard.press(Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    keyboard.type(str(path))
    keyboard.press(Key.Key_Return)
