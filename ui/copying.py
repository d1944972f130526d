"""Text widgets whose every way to the clipboard is our own: keys, menu, selecting, dragging.

Qt's own ways would hand the text to other programs before anybody is asked (see `ui.clipboard`).
Only `ui.safe` builds on these.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPlainTextEdit, QWidget

from ui import clipboard
from ui.text import tr

_Key = QKeySequence.StandardKey
_Entry: TypeAlias = tuple[str, str, Callable[[], object], bool]
"""Object name, words, what it does, and whether it can be done."""
_PARAGRAPH: Final = "\u2029"  # as Qt has line ends in what is selected
_BREAK: Final = "\u200b"  # where a label may break a long word


class CopyingLine(QLineEdit):
    """One line; what it shows as bullets is not copied."""

    def copy(self) -> None:
        if self.echoMode() == QLineEdit.EchoMode.Normal:
            clipboard.copy(self.selectedText(), self)

    def cut(self) -> None:
        self.copy()
        if self.hasSelectedText() and not self.isReadOnly():
            self.insert("")

    def paste(self) -> None:
        if not self.isReadOnly():
            self.insert(clipboard.pasted(QGuiApplication.clipboard().mimeData()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(_Key.DeleteCompleteLine) or event.matches(_Key.DeleteEndOfLine):
            # Qt copies what it deletes by these keys.
            start = 0 if event.matches(_Key.DeleteCompleteLine) else self.cursorPosition()
            self.setSelection(start, len(self.text().encode("utf-16-le")) // 2 - start)
            self.cut()
        elif not _by_key(self, event):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        undo, redo = self.isUndoAvailable(), self.isRedoAvailable()
        chosen = self.hasSelectedText() and self.echoMode() == QLineEdit.EchoMode.Normal
        _pop_up(self, _writing(self, selected=chosen, undo=undo, redo=redo), event)


class CopyingEditor(QPlainTextEdit):
    """Many lines. What Qt itself asks for, to drag or as a selection, is nothing."""

    def copy(self) -> None:
        text = self.textCursor().selectedText().replace(_PARAGRAPH, "\n")
        clipboard.copy(text, self)

    def cut(self) -> None:
        self.copy()
        if not self.isReadOnly():
            self.textCursor().removeSelectedText()

    def createMimeDataFromSelection(self) -> QMimeData:
        return QMimeData()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _by_key(self, event):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        held = self.document()
        undo, redo = held.isUndoAvailable(), held.isRedoAvailable()
        chosen = self.textCursor().hasSelection()
        _pop_up(self, _writing(self, selected=chosen, undo=undo, redo=redo), event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pressing on what is selected would begin to drag it, and drop it from here."""
        if _presses(event):
            cursor = self.textCursor()
            cursor.clearSelection()
            self.setTextCursor(cursor)
        super().mousePressEvent(event)


class CopyingLabel(QLabel):
    """A label; what is ``free`` is no text of a record, such as a fingerprint."""

    free = False

    def copy(self) -> None:
        text = self.selectedText().replace(_PARAGRAPH, "\n").replace(_BREAK, "")
        clipboard.copy(text, self, free=self.free)

    def select_all(self) -> None:
        self.setSelection(0, len(QLabel.text(self).encode("utf-16-le")) // 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._selects() and event.matches(_Key.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self._selects():
            event.ignore()
            return
        entries = (
            ("edit-copy", tr("Copy"), self.copy, self.hasSelectedText()),
            ("select-all", tr("Select all"), self.select_all, True),
        )
        _pop_up(self, entries, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pressing on what is selected would begin to drag it."""
        if self.hasSelectedText() and _presses(event):
            self.setSelection(0, 0)
        super().mousePressEvent(event)

    def _selects(self) -> bool:
        return bool(self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse)


def _by_key(widget: CopyingLine | CopyingEditor, event: QKeyEvent) -> bool:
    """Carries out what a key of the clipboard says."""
    ways = ((_Key.Copy, widget.copy), (_Key.Cut, widget.cut), (_Key.Paste, widget.paste))
    for key, do in ways:
        if event.matches(key):
            do()
            event.accept()
            return True
    return False


def _writing(
    widget: CopyingLine | CopyingEditor, *, selected: bool, undo: bool, redo: bool
) -> tuple[_Entry, ...]:
    """What the menu of a field offers."""
    writes = not widget.isReadOnly()
    held = clipboard.pasted(QGuiApplication.clipboard().mimeData())
    entries = (
        ("edit-undo", tr("Undo"), widget.undo, undo and writes),
        ("edit-redo", tr("Redo"), widget.redo, redo and writes),
        ("edit-cut", tr("Cut"), widget.cut, selected and writes),
        ("edit-copy", tr("Copy"), widget.copy, selected),
        ("edit-paste", tr("Paste"), widget.paste, bool(held) and writes),
        ("select-all", tr("Select all"), widget.selectAll, True),
    )
    return entries if writes else (entries[3], entries[5])


def _pop_up(widget: QWidget, entries: Sequence[_Entry], event: QContextMenuEvent) -> None:
    """Shows a menu of our own: Qt's would go Qt's ways."""
    menu = QMenu(widget)
    for name, words, do, can in entries:
        action = menu.addAction(words)
        action.setObjectName(name)
        action.setEnabled(can)
        action.triggered.connect(do)  # not in a function, which would keep the widget alive
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(event.globalPos())
    event.accept()


def _presses(event: QMouseEvent) -> bool:
    """Whether a press begins anew: with Shift it goes on selecting."""
    begins = event.button() == Qt.MouseButton.LeftButton
    return begins and event.modifiers() != Qt.KeyboardModifier.ShiftModifier
