"""What was copied here leaves the clipboard again: after ten seconds, at lock and at the end."""

from __future__ import annotations

import os
from typing import Final

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

_OURS: Final = "application/x-liaison-token"
KEPT_MS: Final = 10_000
# What clipboard histories of KDE and Windows respect: do not remember, do not send to a cloud.
_HINTS: Final = {
    "x-kde-passwordManagerHint": b"secret",
    "ExcludeClipboardContentFromMonitorProcessing": b"1",
    "CanIncludeInClipboardHistory": b"\0\0\0\0",
    "CanUploadToCloudClipboard": b"\0\0\0\0",
}


class ClipboardGuard(QObject):
    """Watches the clipboard: text that came from this program is marked as secret and cleared."""

    def __init__(self, parent: QObject | None = None, *, kept_ms: int = KEPT_MS) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._marking = False
        self._token = os.urandom(16)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(kept_ms)
        self._timer.timeout.connect(self.clear)
        self._clipboard.dataChanged.connect(self._copied)

    def clear(self) -> None:
        """Empty the clipboard if what it holds is still ours."""
        self._timer.stop()
        held: QMimeData | None = self._clipboard.mimeData()  # the stubs leave out the None
        if held is not None and held.data(_OURS).data() == self._token:
            self._clipboard.clear()
        if self._clipboard.supportsSelection() and self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)

    def _copied(self) -> None:
        # What changes while a window of ours has the focus was copied in it; not every platform
        # can say who owns the clipboard.
        ours = self._clipboard.ownsClipboard() or QGuiApplication.focusWindow() is not None
        text = self._clipboard.text()
        if self._marking or not ours or not text:
            return
        data = QMimeData()
        data.setText(text)
        data.setData(_OURS, self._token)
        for name, value in _HINTS.items():
            data.setData(name, value)
        self._marking = True
        try:
            self._clipboard.setMimeData(data)
        finally:
            self._marking = False
        self._timer.start()
