"""How a robot answers the questions of the window: paths, reasons, yes."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QLineEdit, QPlainTextEdit, QWidget

from tests.ui.conftest import PASSPHRASE
from tests.ui.robots import reader
from tests.ui.robots.robot import Robot, key

Answer = Callable[[QDialog], object]


def press(name: str) -> Answer:
    """Presses one button of the dialog."""

    def answer(dialog: QDialog) -> None:
        button = dialog.findChild(QAbstractButton, name)
        assert isinstance(button, QAbstractButton)
        assert button.isEnabled(), f"{name} cannot be pressed"
        button.click()

    return answer


def path(chosen: Path) -> Answer:
    """Types a path and takes it."""

    def answer(dialog: QDialog) -> None:
        line = dialog.findChild(QLineEdit, "path")
        assert isinstance(line, QLineEdit)
        line.setText(str(chosen))
        if chosen.is_dir():
            press("yes")(dialog)
        else:
            key(line, Qt.Key.Key_Return)

    return answer


def again(dialog: QDialog) -> None:
    """Gives the passphrase where a dialog asks for it once more."""
    secret = dialog.findChild(QLineEdit, "passphrase")
    if secret is not None:
        secret.setText(PASSPHRASE)


def sign(typed: str = "") -> Answer:
    """Gives the passphrase once more, and the word that is to be typed, and does it."""

    def answer(dialog: QDialog) -> None:
        again(dialog)
        line = dialog.findChild(QLineEdit, "typed-word")
        if line is not None:
            line.setText(typed)
        press("yes")(dialog)

    return answer


def reason(words: str) -> Answer:
    """Gives a reason, and the passphrase where that is asked for too."""

    def answer(dialog: QDialog) -> None:
        editor = dialog.findChild(QPlainTextEdit, "reason")
        assert isinstance(editor, QPlainTextEdit)
        editor.setPlainText(words)
        again(dialog)
        press("yes")(dialog)

    return answer


def examine(robot: Robot, widget: QWidget, name: str) -> None:
    """A dialog can be heard and walked by Tab; with PICTURES in the environment, a picture of it
    (or of any other widget) goes into that folder in each theme."""
    if isinstance(widget, QDialog):
        reader.lay_out()
        assert [*reader.names(widget), *reader.order(widget)] == []
    folder = os.environ.get("PICTURES")
    for worn in ("contrast", "dark", "light") if folder else ():
        robot.window.wear(worn)
        robot.settle()
        widget.grab().save(f"{folder}/{name}-{worn}.png")


def words(typed: str) -> Answer:
    """Types one line into `ask.line` and agrees."""

    def answer(dialog: QDialog) -> None:
        line = dialog.findChild(QLineEdit, "line")
        assert isinstance(line, QLineEdit)
        line.setText(typed)
        press("yes")(dialog)

    return answer


def takes_in(robot: Robot, bundle: Path) -> None:
    """Opens a bundle's file on the Exchange page, and takes it in."""
    robot.click("nav-exchange")
    with robot.answering("ask-file", path(bundle)):
        robot.click("open-bundle")
    robot.until(lambda: robot.sees("take-in"))
    robot.settle()
    robot.click("take-in")
    robot.until(lambda: robot.sees("result-card"))
    robot.click("result-done")
