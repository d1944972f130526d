"""How a robot answers the questions of the window: paths, reasons, yes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QLineEdit, QPlainTextEdit

from tests.ui.robots.robot import key

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


def reason(words: str) -> Answer:
    """Gives a reason."""

    def answer(dialog: QDialog) -> None:
        editor = dialog.findChild(QPlainTextEdit, "reason")
        assert isinstance(editor, QPlainTextEdit)
        editor.setPlainText(words)
        press("yes")(dialog)

    return answer


def words(typed: str) -> Answer:
    """Types one line into `ask.line` and agrees."""

    def answer(dialog: QDialog) -> None:
        line = dialog.findChild(QLineEdit, "line")
        assert isinstance(line, QLineEdit)
        line.setText(typed)
        press("yes")(dialog)

    return answer
