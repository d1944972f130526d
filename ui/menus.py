"""A button's menu: a few words to choose from, each naming what is done."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QMenu

from ui import icons
from ui.safe import name_of

Choice = tuple[str, str, str, Callable[[], object]]


def pop_up(under: QAbstractButton, choices: Iterable[Choice], at: QPoint | None = None) -> QMenu:
    """Show a menu under a button, or at a point of the screen; a choice is (object name,
    icon or nothing, words, what it does)."""
    menu = QMenu(under)
    menu.setObjectName(f"{under.objectName()}-menu")
    for name, icon, words, do in choices:
        # An ampersand would underline what follows it.
        action = menu.addAction(name_of(words, longest=80).replace("&", "&&"))
        if icon:
            action.setIcon(icons.icon(icon))
        action.setObjectName(name)
        action.triggered.connect(lambda _=False, do=do: do())
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at or under.mapToGlobal(under.rect().bottomLeft()))
    return menu
