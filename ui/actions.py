"""Every action with its words and its key, in one table: the menus, the palette and F1 read it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from liaison import forms
from ui.text import noop, tr


class Action(NamedTuple):
    """``name`` is what the window is told, ``group`` the heading on the F1 sheet, ``text`` what it
    does; `said` is that in the reader's language."""

    name: str
    text: str
    key: str
    group: str
    icon: str

    @property
    def said(self) -> str:
        new = self.name.startswith("new-")
        return tr("New: {kind}").format(kind=tr(self.text)) if new else tr(self.text)


_NEW_KEYS: Final = {"contact-log": "Ctrl+N", "negotiation-note": "Ctrl+Shift+N"}


def _news() -> tuple[Action, ...]:
    """Beginning a record of each kind; most have no key of their own."""
    return tuple(
        Action(
            f"new-{kind}",
            forms.form(kind).title,
            _NEW_KEYS.get(kind, ""),
            noop("Write"),
            "plus",
        )
        for kind in forms.kinds()
    )


ACTIONS: Final = (
    Action(
        "palette", noop("Search everything, or do something"), "Ctrl+K", noop("Anywhere"), "search"
    ),
    Action("hot-note", noop("Hot note: a contact happening now"), "Ctrl+H", noop("Write"), "note"),
    *_news(),
    Action("seal", noop("Seal the record being written"), "Ctrl+Return", noop("Write"), "seal"),
    Action(
        "mark-portion",
        noop("Mark the field being written"),
        "Ctrl+Shift+M",
        noop("Write"),
        "shield",
    ),
    Action("undo", noop("Undo the last removal"), "Ctrl+Z", noop("Write"), "undo"),
    Action("find", noop("Find in this list"), "Ctrl+F", noop("Anywhere"), "search"),
    Action("back", noop("Back to the list"), "Alt+Left", noop("Anywhere"), "left"),
    Action("today", noop("Today"), "Ctrl+0", noop("Go to"), "today"),
    Action("contacts", noop("Contacts"), "Ctrl+1", noop("Go to"), "contacts"),
    Action("cases", noop("Cases"), "Ctrl+2", noop("Go to"), "negotiations"),
    Action("promises", noop("Promises"), "Ctrl+3", noop("Go to"), "promises"),
    Action("incidents", noop("Incidents"), "Ctrl+4", noop("Go to"), "incidents"),
    Action("watch", noop("Watch"), "Ctrl+5", noop("Go to"), "watch"),
    Action("people", noop("People"), "Ctrl+6", noop("Go to"), "people"),
    Action("reports", noop("Reports"), "Ctrl+7", noop("Go to"), "reports"),
    Action("exchange", noop("Exchange"), "Ctrl+8", noop("Go to"), "exchange"),
    Action("officers", noop("Officers"), "Ctrl+9", noop("Go to"), "officers"),
    Action("audit", noop("Audit trail"), "Alt+1", noop("Go to"), "audit"),
    Action("context", noop("Context"), "Alt+2", noop("Go to"), "context"),
    Action("map", noop("Map"), "Alt+3", noop("Go to"), "map"),
    Action("settings", noop("Settings"), "Ctrl+,", noop("Go to"), "settings"),
    Action("help", noop("Keys at a glance"), "F1", noop("Anywhere"), "keyboard"),
    Action("lock", noop("Lock now"), "Ctrl+L", noop("Anywhere"), "lock"),
    Action("quit", noop("Lock and close"), "Ctrl+Q", noop("Anywhere"), "close"),
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
        made = QAction(action.said, widget)
        made.setObjectName(f"action-{action.name}")
        if action.key:
            made.setShortcut(QKeySequence(action.key))
        made.triggered.connect(lambda _=False, name=action.name: chosen(name))
        widget.addAction(made)
