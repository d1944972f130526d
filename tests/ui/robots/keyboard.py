"""A hand on the keyboard alone: every move is a key, sent to whatever has the focus."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget
from pytestqt.exceptions import TimeoutError

from tests.ui.robots.robot import Robot

Key = Qt.Key
_FARTHEST = 160  # presses of Tab from one thing to any other


class Keyboard:
    """Keys, and what a person sees: never a click, never a call to a widget."""

    def __init__(self, robot: Robot) -> None:
        self.robot = robot
        self.passphrase = ""  # that of the vault it has made

    def focus(self) -> QWidget:
        """What has the focus."""
        root: QWidget = QApplication.activeModalWidget() or self.robot.window
        return root.focusWidget() or root

    def press(
        self, key: Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(self.focus(), key, modifier)

    def control(self, key: Key) -> None:
        self.shortcut(key, Qt.KeyboardModifier.ControlModifier)

    def shortcut(self, key: Key, modifier: Qt.KeyboardModifier) -> None:
        """A key of the window, which only an active window hears."""
        if QApplication.activeWindow() is None:
            self.robot.window.activateWindow()  # as the desktop does when a dialog has closed
            self.robot.until(lambda: QApplication.activeWindow() is not None)
        self.press(key, modifier)
        self.robot.settle()

    def type(self, text: str) -> None:
        for letter in text:  # the focus may move on in between
            QTest.keyClick(self.focus(), letter)

    def tab_to(self, name: str) -> None:
        """Press Tab until the thing of that name has the focus."""
        passed = []
        for _ in range(_FARTHEST):
            if self.focus().objectName() == name:
                return
            self.press(Key.Key_Tab)
            passed.append(self.focus().objectName())
        raise AssertionError(f"Tab does not lead to {name}, only to {passed}")

    def pick(self, field: str, value: str) -> None:
        """Tab to the buttons of a field, the arrows to the one of that value, Space."""
        for _ in range(_FARTHEST):
            if self.focus().objectName().startswith(f"{field}-"):
                break
            self.press(Key.Key_Tab)
        passed: list[str] = []
        while self.focus().objectName() != f"{field}-{value}":
            here = self.focus().objectName()
            if here in passed:
                raise AssertionError(f"no arrow leads to {field}-{value}, only to {passed}")
            passed.append(here)
            self.press(Key.Key_Right)
        chosen = self.focus()
        if not (isinstance(chosen, QAbstractButton) and chosen.isChecked()):
            self.press(Key.Key_Space)

    def back_to(self, name: str) -> None:
        """Press Shift and Tab until the thing of that name has the focus."""
        for _ in range(_FARTHEST):
            if self.focus().objectName() == name:
                return
            self.press(Key.Key_Backtab)
        raise AssertionError(f"Shift and Tab do not lead to {name}")

    def lands_on(self, name: str) -> None:
        """The focus comes to a thing by itself."""
        try:
            self.robot.until(lambda: self.focus().objectName() == name)
        except TimeoutError:
            here = self.focus().objectName()
            raise AssertionError(f"the focus is on {here}, not on {name}") from None

    def choose(self, words: str) -> None:
        """Go down an open menu to the entry that says so, and take it."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        for _ in menu.actions():
            QTest.keyClick(menu, Key.Key_Down)
            chosen = menu.activeAction()
            if chosen is not None and words in chosen.text():
                QTest.keyClick(menu, Key.Key_Return)
                self.robot.settle()
                return
        raise AssertionError(f"the menu does not offer {words}")


def create_vault(keyboard: Keyboard) -> None:
    """From the first page of the program to the last before the desk."""
    robot = keyboard.robot
    keyboard.lands_on("create")
    keyboard.press(Key.Key_Return)
    keyboard.lands_on("name")
    keyboard.type("Aino Example")
    robot.until(lambda: len(robot.text("offered").split()) == 6)
    keyboard.tab_to("passphrase")
    keyboard.passphrase = robot.text("offered")
    keyboard.type(keyboard.passphrase)
    keyboard.press(Key.Key_Return)
    keyboard.lands_on("answer-1")
    for _ in range(2):
        asked = keyboard.focus().accessibleName().split()[-1]
        keyboard.type(robot.text(f"word-{asked}").split()[-1])
        keyboard.press(Key.Key_Return)
    keyboard.lands_on("today-hot-note")
