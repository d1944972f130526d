"""The robot every journey uses: it finds widgets by object name, clicks, types, waits, answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.window import Window


class Robot:
    """Moves one window. Every move ends when no lane has anything under way."""

    def __init__(self, qtbot: QtBot, window: Window, relaunched: list[Path]) -> None:
        self.qtbot, self.window, self.relaunched = qtbot, window, relaunched

    # Finding

    def find(self, name: str) -> QWidget:
        """The newest visible widget of that name, in the modal dialog if there is one."""
        found: list[QWidget] = []

        def look() -> bool:
            root: QWidget = QApplication.activeModalWidget() or self.window
            found[:] = [w for w in root.findChildren(QWidget, name) if w.isVisible()]
            return bool(found)

        self.qtbot.waitUntil(look, timeout=2_000)
        return found[-1]

    def sees(self, name: str) -> bool:
        return any(w.isVisible() for w in self.window.findChildren(QWidget, name))

    def text(self, name: str) -> str:
        """The text of a label, line or editor."""
        widget = self.find(name)
        if isinstance(widget, QPlainTextEdit):
            return widget.toPlainText()
        assert isinstance(widget, QLabel | QLineEdit | QAbstractButton)
        return widget.text()

    def labels(self) -> list[str]:
        """The texts of all labels in view."""
        return [w.text() for w in self.window.findChildren(QLabel) if w.isVisible()]

    def rows(self) -> list[str]:
        """The titles in the list of records in view."""
        view = self._records()
        model = view.model()
        return [str(model.index(n, 0).data()) for n in range(model.rowCount())]

    # Moving

    def click(self, name: str) -> None:
        button = self.find(name)
        assert isinstance(button, QAbstractButton)
        assert button.isEnabled(), f"{name} cannot be pressed"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def type(self, name: str, text: str) -> None:
        """Type over what a line or an editor holds."""
        widget = self.find(name)
        assert isinstance(widget, QLineEdit | QPlainTextEdit)
        widget.setFocus()
        widget.selectAll()
        keys(widget, text)

    def press(self, name: str, which: Qt.Key) -> None:
        key(self.find(name), which)
        self.settle()

    def do(self, action: str) -> None:
        """Trigger an action of the table, as its key would."""
        from_table = [a for a in self.window.actions() if a.objectName() == f"action-{action}"]
        from_table[0].trigger()
        self.settle()

    def choose(self, row: int) -> None:
        """Point at a row of the list of records."""
        view = self._records()
        view.setCurrentIndex(view.model().index(row, 0))
        self.settle()

    def settle(self) -> None:
        self.until(lambda: not self.window.lanes.busy)

    def until(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=20_000)

    @contextmanager
    def answering(self, dialog: str, answer: Callable[[QDialog], object]) -> Iterator[None]:
        """While a modal dialog of that name comes up, ``answer`` deals with it; it must come."""
        answered: list[bool] = []
        timer = QTimer()

        def look() -> None:
            widget = QApplication.activeModalWidget()
            if isinstance(widget, QDialog) and widget.objectName() == dialog and not answered:
                answered.append(True)
                try:
                    answer(widget)
                except BaseException:
                    widget.reject()  # else nobody would ever close it
                    raise

        timer.timeout.connect(look)
        timer.start(10)
        yield
        self.until(lambda: bool(answered))
        timer.stop()

    # Journeys that many tests begin with

    def unlock(self, passphrase: str) -> None:
        self.type("passphrase", passphrase)
        self.click("unlock-go")
        self.until(lambda: self.sees("shell"))
        self.settle()

    def spoken(self) -> str:
        """Everything the window says to a screen reader."""
        found: list[str] = []
        _walk(QAccessible.queryAccessibleInterface(self.window), found)
        return "\n".join(found)

    def _records(self) -> QListView:
        view = self.find("records")
        assert isinstance(view, QListView)
        return view


class Unanswered(QObject):
    """Closes a modal dialog that nobody answers, and keeps what it says: a test would wait for it
    until its worker is ended, and nobody would learn why."""

    PATIENCE = 60  # looks, one a second

    def __init__(self) -> None:
        super().__init__()
        self.found: list[list[str]] = []
        self._seen: QWidget | None = None
        self._looks = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(1_000)

    def _look(self) -> None:
        modal = QApplication.activeModalWidget()
        self._looks = self._looks + 1 if modal is self._seen else 0
        self._seen = modal
        if modal is not None and self._looks > self.PATIENCE:
            texts = [label.text() for label in modal.findChildren(QLabel) if label.isVisible()]
            self.found.append([modal.objectName(), *texts])
            modal.close()


def keys(widget: QWidget, text: str) -> None:
    """Type a text into a widget, key by key."""
    QTest.keyClicks(widget, text)


def key(widget: QWidget, which: Qt.Key) -> None:
    """Press one key in a widget."""
    QTest.keyClick(widget, which)


def _walk(node: QAccessibleInterface | None, found: list[str]) -> None:
    if node is None or not node.isValid():
        return
    for which in (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description):
        found.append(node.text(which))
    for number in range(node.childCount()):
        _walk(node.child(number), found)
