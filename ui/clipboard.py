"""What is copied here: pasted anywhere in Liaison, and let out to the system only past the gate.

The system's clipboard gets a token without text; what may leave follows when the gate has said so,
marked as secret, and leaves again after ten seconds, at lock and at the end.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import ClassVar, Final, Protocol, TypeAlias, runtime_checkable

import shiboken6
from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

_OURS: Final = "application/x-liaison-token"
KEPT_MS: Final = 10_000
# What clipboard histories of KDE and Windows respect: do not remember, do not send to a cloud.
_HINTS: Final = {
    "x-kde-passwordManagerHint": b"secret",
    "ExcludeClipboardContentFromMonitorProcessing": b"1",
    "CanIncludeInClipboardHistory": b"\0\0\0\0",
    "CanUploadToCloudClipboard": b"\0\0\0\0",
}
Ask: TypeAlias = Callable[[str, Callable[[], None]], object]
"""Asks the gate of a record, by its id, and calls back where its text may leave."""


@runtime_checkable
class Shows(Protocol):
    """A widget that shows the text of one record."""

    def copied_from(self) -> str:
        """The record's id, its draft as the vault has it or is about to; empty: of none alone."""


class ClipboardGuard(QObject):
    """Holds what was copied. ``ask`` asks the gate while a vault is open; else nothing leaves.

    Whatever else of the program writes to the clipboard (a list, on its own key) is taken back in
    the same breath, before anybody can ask for it. What is only selected never leaves.
    """

    current: ClassVar[ClipboardGuard | None] = None

    def __init__(self, parent: QObject | None = None, *, kept_ms: int = KEPT_MS) -> None:
        super().__init__(parent)
        self.ask: Ask | None = None
        self._clipboard = QGuiApplication.clipboard()
        self._offering = False
        self._tells = False  # whether this platform says who owns the clipboard
        self._held, self._token = "", b""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(kept_ms)
        self._timer.timeout.connect(self._take_back)
        self._clipboard.dataChanged.connect(self._changed)
        self._clipboard.selectionChanged.connect(self._selected)
        ClipboardGuard.current = self

    def take(self, text: str, source: QWidget | None, *, free: bool = False) -> None:
        """Copy a text that ``source`` shows. ``free``: it is no text of a record, such as a
        fingerprint."""
        if not text:
            return
        token = self._token = os.urandom(16)
        self._held = text
        self._offer("")

        def passes() -> None:
            if self._token == token and self._ours():
                self._offer(text)

        if free:
            passes()
        elif self.ask is not None:
            self.ask(record_of(source), passes)

    def text_of(self, data: QMimeData) -> str:
        """What is pasted here for that: of what was copied here all, whatever of it has left."""
        return self._held if self._is_ours(data) else data.text()

    def clear(self) -> None:
        """Forget what was copied, and empty the clipboard if what it holds is still ours."""
        self.ask = None
        self._timer.stop()
        if self._ours():
            self._clipboard.clear()
        self._held, self._token = "", b""
        self._selected()

    def _offer(self, text: str) -> None:
        """Give the system's clipboard the token, and the text if there is one."""
        data = QMimeData()
        data.setData(_OURS, self._token)
        for name, value in _HINTS.items():
            data.setData(name, value)
        if text:
            data.setText(text)
            self._timer.start()
        else:
            self._timer.stop()
        self._offering = True
        try:
            self._clipboard.setMimeData(data)
        finally:
            self._offering = False
        self._tells = self._clipboard.ownsClipboard()

    def _take_back(self) -> None:
        """Its time is over outside; here it can still be pasted."""
        if self._ours():
            self._offer("")

    def _ours(self) -> bool:
        held: QMimeData | None = self._clipboard.mimeData()  # the stubs leave out the None
        return held is not None and self._is_ours(held)

    def _is_ours(self, data: QMimeData) -> bool:
        return bool(self._token) and data.data(_OURS).data() == self._token

    def _changed(self) -> None:
        # Where the platform does not say whose it is, what changes while a window of ours has the
        # focus was copied in it.
        ours = self._clipboard.ownsClipboard() or (
            not self._tells and QGuiApplication.focusWindow() is not None
        )
        if self._offering or not ours:
            return
        held: QMimeData | None = self._clipboard.mimeData()
        if held is not None and held.hasText() and not held.hasFormat(_OURS):
            self.take(held.text(), QApplication.focusWidget())

    def _selected(self) -> None:
        """On X11 and Wayland a selection is a clipboard of its own, pasted by the middle button."""
        if self._clipboard.supportsSelection() and self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)


def copy(text: str, source: QWidget, *, free: bool = False) -> None:
    """Copy a text that ``source`` shows; see `ClipboardGuard.take`."""
    if (guard := _guard()) is not None:
        guard.take(text, source, free=free)


def pasted(data: QMimeData | None) -> str:
    """The text that is pasted here for what a clipboard holds."""
    if data is None:
        return ""
    guard = _guard()
    return data.text() if guard is None else guard.text_of(data)


def _guard() -> ClipboardGuard | None:
    guard = ClipboardGuard.current
    return guard if guard is not None and shiboken6.isValid(guard) else None


def record_of(widget: QWidget | None) -> str:
    """The record whose text a widget shows, by the nearest around it that knows; else nothing."""
    while widget is not None:
        if isinstance(widget, Shows):
            return widget.copied_from()
        widget = None if widget.isWindow() else widget.parentWidget()
    return ""
