"""Every action with its words and its key, in one table: the menus, the palette and F1 read it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.text import tr


class Action(NamedTuple):
    """``name`` is what the window is told, ``group`` the heading on the F1 sheet."""

    name: str
    text: str
    key: str
    group: str
    icon: str


ACTIONS: Final = (
    Action("palette", "Search everything, or do something", "Ctrl+K", "Anywhere", "search"),
    Action("hot-note", "Hot note: a contact happening now", "Ctrl+H", "Write", "note"),
    Action("new-contact", "New contact log", "Ctrl+N", "Write", "plus"),
    Action("new-negotiation", "New negotiation note", "Ctrl+Shift+N", "Write", "plus"),
    Action("seal", "Seal the record being written", "Ctrl+Return", "Write", "seal"),
    Action("undo", "Undo the last removal", "Ctrl+Z", "Write", "undo"),
    Action("find", "Find in this list", "Ctrl+F", "Anywhere", "search"),
    Action("back", "Back to the list", "Alt+Left", "Anywhere", "left"),
    Action("contacts", "Contacts", "Ctrl+1", "Go to", "contacts"),
    Action("negotiations", "Negotiations", "Ctrl+2", "Go to", "negotiations"),
    Action("exchange", "Exchange", "Ctrl+3", "Go to", "exchange"),
    Action("officers", "Officers", "Ctrl+4", "Go to", "officers"),
    Action("audit", "Audit trail", "Ctrl+5", "Go to", "audit"),
    Action("settings", "Settings", "Ctrl+6", "Go to", "settings"),
    Action("help", "Keys at a glance", "F1", "Anywhere", "keyboard"),
    Action("lock", "Lock now", "Ctrl+L", "Anywhere", "lock"),
    Action("quit", "Lock and close", "Ctrl+Q", "Anywhere", "close"),
)


def shown_key(key: str) -> str:
    """A key as this system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def key_of(name: str) -> str:
    """The key of an action, as this system writes it."""
    return next(shown_key(action.key) for action in ACTIONS if action.name == name)


def install(widget: QWidget, chosen: Callable[[str], object]) -> None:
    """Make all keys work in a window; ``chosen`` gets the action's name."""
    for action in ACTIONS:
        made = QAction(tr(action.text), widget)
        made.setObjectName(f"action-{action.name}")
        made.setShortcut(QKeySequence(action.key))
        made.triggered.connect(lambda _=False, name=action.name: chosen(name))
        widget.addAction(made)
