"""A camera that reads what it would photograph: every word in view that nobody translated."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from ui.camera import Camera
from ui.entry import Entry
from ui.timeline import Axis
from ui.window import Window

_BRACKETED = re.compile(r"⟦[^⟦⟧]*⟧")
_MARKUP = re.compile(r"<[^>]*>|&[a-z]+;")
_BETWEEN = re.compile("[\n·,:;()|…\u2068\u2069\u200f]|  +")
# What is the same in every language: names of formats and policies, levels of marking, units,
# zones, keys, date-time groups, fingerprints.
_CODES = re.compile(
    r"""(?x)
    Liaison | [A-Z0-9][A-Z0-9 :./+-]* | \d.* | [0-9a-f]{4,} | [a-z]+-[a-z-]+
    | (Ctrl|Alt|Shift|F\d+|Return|Left|Right)(\+.*)? | v\d+ | \S*/.* | ~.* | age1pq.*
    | English | Français | Python | Qt | Maj | FICTION | \w+\.\w+ | SHA-256 | UTC.*
    | [A-Z]\ \ +UTC.* | Everybody\ with\ a\ card
    """
)


class Reader(Camera):
    """Keeps in ``bare`` the words that stand outside of brackets; ``data`` is what people wrote."""

    def __init__(self, window: Window, data: str) -> None:
        super().__init__(window, Path())
        self._data = " ".join(data.split())
        self.bare: dict[str, str] = {}

    def read(self, where: str, root: QWidget | None = None) -> None:
        """Read what is in view now."""
        for widget in (
            [self.window, *self.window.findChildren(QWidget)]
            if root is None
            else (
                root,
                *root.findChildren(QWidget),
            )
        ):
            if not widget.isVisible():
                continue
            for kind, text in _texts(widget):
                for word in self._left(text):
                    name = f"{type(widget).__name__} {widget.objectName()} {kind}"
                    self.bare.setdefault(word, f"{where}: {name}: {text[:80]!r}")

    def _save(self, name: str, over: QWidget | None = None) -> None:
        self.read(name, over)

    def _left(self, text: str) -> Iterator[str]:
        text = _MARKUP.sub(" ", text)
        while _BRACKETED.search(text):
            text = _BRACKETED.sub("\n", text)
        for part in _BETWEEN.split(text):
            word = part.strip(" .'\"-?!/\t⟨⟩")
            letters = re.search(r"[A-Za-z]{2}", word)
            if letters and not _CODES.fullmatch(word) and word not in self._data:
                yield word


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    yield "tip", widget.toolTip()
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text()
    elif isinstance(widget, QLineEdit | QPlainTextEdit):
        yield "placeholder", widget.placeholderText()
    elif isinstance(widget, QComboBox):
        for number in range(widget.count()):
            yield "choice", widget.itemText(number)
            yield "tip", str(widget.itemData(number, Qt.ItemDataRole.ToolTipRole) or "")
    elif isinstance(widget, QMenu):
        for action in widget.actions():
            yield "action", action.text()
    elif isinstance(widget, Entry):
        yield from (("entry", words) for words in widget.words())
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _cells(widget)
    if isinstance(widget, Axis):
        yield "axis", widget.accessibleDescription()


def _cells(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    model = view.model()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for column in range(columns):
        head = model.headerData(column, Qt.Orientation.Horizontal)
        yield "heading", str(head) if isinstance(head, str) else ""
        for row in range(min(model.rowCount(QModelIndex()), 60)):
            index = model.index(row, column)
            for role in (
                Qt.ItemDataRole.DisplayRole,
                Qt.ItemDataRole.AccessibleTextRole,
                Qt.ItemDataRole.ToolTipRole,
            ):
                text = index.data(role)
                yield "cell", text if isinstance(text, str) else ""
