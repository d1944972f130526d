"""A widget that is drawn and takes the keys: a screen reader is told that it is a picture."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget


class Drawn(QWidget):
    """Qt says of a widget of one's own only that it is a part of a window."""


def _heard(_key: str, widget: QObject) -> QAccessibleInterface | None:
    return (
        QAccessibleWidget(widget, QAccessible.Role.Graphic) if isinstance(widget, Drawn) else None
    )


QAccessible.installFactory(_heard)
