"""Moves the real window as a hand would, waits until it has settled, and takes pictures of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop, QObject, QPoint, QTimer
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QLineEdit,
    QWidget,
)

from ui import theme
from ui.safe import SafeLabel
from ui.window import Window

_LOOK_MS: Final = 15
_QUIET: Final = 3  # so many looks in a row without work under way, and the window has settled


class Camera:
    """Holds one window; what it saves it lists in ``taken``."""

    def __init__(self, window: Window, folder: Path) -> None:
        self.window = window
        self._folder = folder
        self.taken: list[Path] = []

    def sees(self, name: str) -> bool:
        """Whether a widget of that object name is in view."""
        return bool(self._found(name))

    def find(self, name: str) -> QWidget:
        """The widget in view of that object name, the newest where several are."""
        found = self._found(name)
        if not found:
            raise LookupError(f"there is no {name} in view")
        return found[-1]

    def click(self, name: str) -> None:
        """Press a button and wait until all is quiet."""
        button = self.find(name)
        assert isinstance(button, QAbstractButton)
        button.click()
        self.settle()

    def type(self, name: str, text: str) -> None:
        """Put text into a line."""
        line = self.find(name)
        assert isinstance(line, QLineEdit)
        line.setText(text)

    def text(self, name: str) -> str:
        """The text of a label."""
        label = self.find(name)
        assert isinstance(label, SafeLabel)
        return label.text()

    def choose(self, name: str, row: int) -> bool:
        """Point at a row of a list; False where there is none."""
        view = self.find(name)
        assert isinstance(view, QAbstractItemView)
        view.setFocus()
        index = view.model().index(row, 0)
        view.setCurrentIndex(index)
        self.settle()
        return index.isValid()

    def tick(self, name: str, row: int) -> None:
        """Click on a row of a list of things to choose, where it has one."""
        view = self.find(name)
        assert isinstance(view, QAbstractItemView)
        index = view.model().index(row, 0)
        if index.isValid():
            view.clicked.emit(index)
            self.settle()

    def do(self, name: str) -> None:
        """Trigger an action of the table and wait until all is quiet."""
        action = self.window.findChild(QAction, f"action-{name}")
        assert isinstance(action, QAction)
        action.trigger()
        self.settle()

    def settle(self) -> None:
        """Wait until no lane has anything under way."""
        self.until(lambda: True)

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait until no lane has anything under way and something is so."""
        loop, timer, quiet = QEventLoop(), QTimer(), 0

        def look() -> None:
            nonlocal quiet
            quiet = 0 if self.window.lanes.busy or not condition() else quiet + 1
            if quiet >= _QUIET:
                loop.quit()

        timer.timeout.connect(look)
        timer.start(_LOOK_MS)
        loop.exec()
        timer.stop()

    def shoot(self, name: str, themes: Sequence[str] = ()) -> None:
        """Save what the window shows as ``name``.png, or in each of some themes."""
        for wanted in themes:
            self.window.wear(wanted)
            self.settle()
            self._save(f"{name}-{wanted}")
        if not themes:
            self.settle()
            self._save(name)

    def during(
        self, opening: Callable[[], object], dialog: str, then: Callable[[QDialog], object]
    ) -> None:
        """Do what opens a modal dialog, and something with it once it has settled."""
        timer, quiet, met = QTimer(), 0, False

        def look() -> None:
            nonlocal quiet, met
            shown = QApplication.activeModalWidget()
            if met or not isinstance(shown, QDialog) or shown.objectName() != dialog:
                return
            quiet = 0 if self.window.lanes.busy else quiet + 1
            if quiet >= _QUIET:
                met = True
                then(shown)

        timer.timeout.connect(look)
        timer.start(_LOOK_MS)
        opening()
        timer.stop()
        self.settle()
        if not met:
            raise LookupError(f"there was no {dialog}")

    def shoot_dialog(self, name: str, opening: Callable[[], object], dialog: str) -> None:
        """Save the window with a dialog over it, then close the dialog unanswered."""

        def take(shown: QDialog) -> None:
            self._save(name, shown)
            shown.reject()

        self.during(opening, dialog, take)

    def _found(self, name: str) -> list[QWidget]:
        return [w for w in self.window.findChildren(QWidget, name) if w.isVisibleTo(self.window)]

    def _save(self, name: str, over: QWidget | None = None) -> None:
        picture = self.window.grab()
        if over is not None:
            ratio = picture.devicePixelRatio()
            room = picture.size() / ratio - over.size()
            place = QPoint(room.width() // 2, max(room.height() // 3, 0))
            painter = QPainter(picture)
            painter.fillRect(picture.rect(), theme.shade())
            painter.drawPixmap(place, over.grab())
            painter.end()
        path = self._folder / f"{name}.png"
        picture.save(str(path))
        self.taken.append(path)


def first(root: QObject, prefix: str) -> str:
    """The object name of the first button in view whose name begins so; empty if there is none."""
    return next(
        (
            one.objectName()
            for one in root.findChildren(QAbstractButton)
            if one.objectName().startswith(prefix) and one.isVisible() and one.isEnabled()
        ),
        "",
    )
