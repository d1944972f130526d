"""Our own icons: drawn in resources/icons as strokes, coloured by a token of the theme in force."""

from __future__ import annotations

from functools import cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication

import resources
from ui import theme
from ui.safe import SafeLabel

# What points where reading leads, or whence it came.
_POINTING: Final = {"left": "right", "right": "left"}


def _turned(name: str) -> str:
    """The icon as it points in the direction of the window."""
    mirrored = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return _POINTING.get(name, name) if mirrored else name


def pixmap(name: str, token: str = "ink2", size: int = 16, ratio: float = 2.0) -> QPixmap:
    """An icon as a square pixmap of ``size`` device-independent pixels."""
    return _drawn(_turned(name), theme.token(token), size, ratio)


def icon(name: str, token: str = "ink2") -> QIcon:
    """An icon; disabled, it is drawn faint."""
    made = QIcon(pixmap(name, token))
    made.addPixmap(pixmap(name, "faint"), QIcon.Mode.Disabled)
    return made


def paint(painter: QPainter, name: str, token: str, box: QRectF) -> None:
    """Draw an icon into a box, for delegates."""
    _renderer(_turned(name), theme.token(token)).render(painter, box)


def put(button: QAbstractButton, name: str, token: str = "ink2", size: int = 16) -> None:
    """Give a button an icon that follows the theme (see `refresh`)."""
    button.setProperty("iconName", name)
    button.setProperty("iconToken", token)
    button.setIconSize(QSize(size, size))
    button.setIcon(icon(name, token))


def picture(name: str, token: str = "ink2", size: int = 16) -> SafeLabel:
    """An icon by itself, as a label that follows the theme. Say the same in words beside it."""
    label = SafeLabel()
    label.setFixedSize(size, size)
    show(label, name, token)
    return label


def show(label: SafeLabel, name: str, token: str = "ink2") -> None:
    """Change what a `picture` shows."""
    label.setProperty("iconName", name)
    label.setProperty("iconToken", token)
    label.setPixmap(pixmap(name, token, label.width()))


def refresh() -> None:
    """Colour all icons anew after the theme has changed."""
    for widget in QApplication.allWidgets():
        name, token = widget.property("iconName"), str(widget.property("iconToken"))
        if name and isinstance(widget, QAbstractButton):
            widget.setIcon(icon(str(name), token))
        elif name and isinstance(widget, SafeLabel):
            show(widget, str(name), token)


@cache
def _source(name: str) -> str:
    return resources.read_text("icons", f"{name}.svg")


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))


@cache
def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    _renderer(name, colour).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return made
