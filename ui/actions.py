"""Every action with its words and its key, in one table: the menus, the palette and F1 read it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from liaison import forms
from ui.text import tr


class Action(NamedTuple):
    """``name`` is what the window is told, ``group`` the heading on the F1 sheet."""

    name: str
    text: str
    key: str
    group: str
    icon: str


_NEW_KEYS: Final = {"contact-log": "Ctrl+N", "negotiation-note": "Ctrl+Shift+N"}


def _news() -> tuple[Action, ...]:
    """Beginning a record of each kind; most have no key of their own."""
    return tuple(
        Action(
            f"new-{kind}",
            f"New: {forms.form(kind).title}",
            _NEW_KEYS.get(kind, ""),
            "Write",
            "plus",
        )
        for kind in forms.kinds()
    )


ACTIONS: Final = (
    Action("palette", "Search everything, or do something", "Ctrl+K", "Anywhere", "search"),
    Action("hot-note", "Hot note: a contact happening now", "Ctrl+H", "Write", "note"),
    *_news(),
    Action("seal", "Seal the record being written", "Ctrl+Return", "Write", "seal"),
    Action("mark-portion", "Mark the field being written", "Ctrl+Shift+M", "Write", "shield"),
    Action("undo", "Undo the last removal", "Ctrl+Z", "Write", "undo"),
    Action("find", "Find in this list", "Ctrl+F", "Anywhere", "search"),
    Action("back", "Back to the list", "Alt+Left", "Anywhere", "left"),
    Action("today", "Today", "Ctrl+0", "Go to", "today"),
    Action("contacts", "Contacts", "Ctrl+1", "Go to", "contacts"),
    Action("cases", "Cases", "Ctrl+2", "Go to", "negotiations"),
    Action("promises", "Promises", "Ctrl+3", "Go to", "promises"),
    Action("incidents", "Incidents", "Ctrl+4", "Go to", "incidents"),
    Action("watch", "Watch", "Ctrl+5", "Go to", "watch"),
    Action("people", "People", "Ctrl+6", "Go to", "people"),
    Action("reports", "Reports", "Ctrl+7", "Go to", "reports"),
    Action("exchange", "Exchange", "Ctrl+8", "Go to", "exchange"),
    Action("officers", "Officers", "Ctrl+9", "Go to", "officers"),
    Action("audit", "Audit trail", "Alt+1", "Go to", "audit"),
    Action("context", "Context", "Alt+2", "Go to", "context"),
    Action("map", "Map", "Ctrl+Shift+M", "Go to", "map"),
    Action("settings", "Settings", "Ctrl+,", "Go to", "settings"),
    Action("help", "Keys at a glance", "F1", "Anywhere", "keyboard"),
    Action("lock", "Lock now", "Ctrl+L", "Anywhere", "lock"),
    Action("quit", "Lock and close", "Ctrl+Q", "Anywhere", "close"),
)


def shown_key(key: str) -> str:
    """A key as this system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def key_of(name: str) -> str:
    """The key of an action, as this system writes it."""
    return next((shown_key(one.key) for one in ACTIONS if one.name == name), "")


def install(widget: QWidget, chosen: Callable[[str], object]) -> None:
    """Make all keys work in a window; ``chosen`` gets the action's name."""
    for action in ACTIONS:
        made = QAction(tr(action.text), widget)
        made.setObjectName(f"action-{action.name}")
        if action.key:
            made.setShortcut(QKeySequence(action.key))
        made.triggered.connect(lambda _=False, name=action.name: chosen(name))
        widget.addAction(made)
