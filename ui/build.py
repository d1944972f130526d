"""Short ways to put widgets together: buttons, rows, columns, cards, pages, empty states."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui import icons, theme
from ui.safe import SafeLabel

L = TypeVar("L", bound=QBoxLayout)
Part = QWidget | QLayout | int | None
Margins = tuple[int, int, int, int]

# A chosen chip or segment is written bolder: it must not be cut then, nor push its neighbours.
_BOLD_WHEN_CHOSEN = ("chip", "segment")


def button(
    text: str,
    name: str,
    clicked: Callable[[], object] | None = None,
    *,
    role: str = "",
    icon: str = "",
    token: str = "",
) -> QPushButton:
    """A push button. ``role`` is primary, danger, link, quiet, chip, segment, nav or nothing."""
    # Qt sets the icon 4 pixels off the text; a space makes it the half step of the grid.
    made = QPushButton(f" {text}" if icon and text else text)
    made.setObjectName(name)
    made.setAutoDefault(False)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if role:
        theme.role(made, role)
    if icon:
        icons.put(made, icon, token or {"primary": "on_accent", "danger": "bad"}.get(role, "ink2"))
    if not text.strip():
        made.setFixedWidth(32)
    elif role in _BOLD_WHEN_CHOSEN:
        bold = QFont(QApplication.font())
        bold.setWeight(QFont.Weight.DemiBold)
        made.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(text) + 26)
    if clicked is not None:
        made.clicked.connect(lambda *_: clicked())
    return made


def chip(text: str, name: str, toggled: Callable[[bool], object] | None = None) -> QPushButton:
    """A filter that is on or off."""
    made = button(text, name, role="chip")
    made.setCheckable(True)
    if toggled is not None:
        made.toggled.connect(toggled)
    return made


def row(*parts: Part, gap: int = 8, margins: Margins = (0, 0, 0, 0)) -> QHBoxLayout:
    """Parts side by side; a number is a space of so many pixels, None takes what is left."""
    return _fill(QHBoxLayout(), parts, gap, margins)


def column(*parts: Part, gap: int = 8, margins: Margins = (0, 0, 0, 0)) -> QVBoxLayout:
    """Parts one under the other; a number is a space, None takes what is left."""
    return _fill(QVBoxLayout(), parts, gap, margins)


def holder(layout: QLayout, role: str = "", name: str = "") -> QWidget:
    """A plain widget around a layout, drawn by the style sheet's ``role``."""
    made = QWidget()
    made.setObjectName(name)
    made.setLayout(layout)
    if role:
        made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        theme.role(made, role)
    return made


def card(*parts: Part, role: str = "card", name: str = "", gap: int = 8, pad: int = 16) -> QFrame:
    """A framed column."""
    made = QFrame()
    made.setObjectName(name)
    made.setLayout(column(*parts, gap=gap, margins=(pad, pad, pad, pad)))
    theme.role(made, role)
    return made


def scrolled(inner: QWidget, name: str = "", *, widest: int = 0) -> QScrollArea:
    """A page that scrolls upright only, its column at most ``widest`` pixels wide and centred."""
    area = QScrollArea()
    area.setObjectName(name)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    if widest:
        inner.setMaximumWidth(widest)
        around = QHBoxLayout()
        around.setContentsMargins(0, 0, 0, 0)
        around.addStretch(1)
        around.addWidget(inner, 1000)
        around.addStretch(1)
        inner = holder(around)
    area.setWidget(inner)
    # Both would fill themselves with the window's colour instead of showing what is behind.
    inner.setAutoFillBackground(False)
    area.viewport().setAutoFillBackground(False)
    return area


def empty_state(
    icon: str, title: str, text: str, *actions: QWidget, name: str = "empty"
) -> QWidget:
    """What an empty list shows: what it is for and how to begin."""
    picture = icons.picture(icon, "faint", 40)
    heading = SafeLabel(title, "heading", wrap=True)
    words = SafeLabel(text, "quiet", wrap=True)
    for label in (heading, words):
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    words.setMaximumWidth(420)
    words.setMinimumWidth(296)
    inner = column(row(None, picture, None), 8, heading, row(None, words, None), gap=4)
    if actions:
        inner.addSpacing(12)
        inner.addLayout(row(None, *actions, None))
    made = holder(column(None, inner, None, margins=(32, 32, 32, 32)), name=name)
    made.setAccessibleName(title)
    return made


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
            inner.deleteLater()


def _fill(layout: L, parts: Iterable[Part], gap: int, margins: Margins) -> L:
    layout.setSpacing(gap)
    layout.setContentsMargins(*margins)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(part)
        elif isinstance(part, QLayout):
            layout.addLayout(part)
        else:
            layout.addWidget(part)
    return layout
