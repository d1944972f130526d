"""Short ways to put widgets together: buttons, rows, columns, cards, pages, empty states."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from typing import Final, TypeVar

from PySide6.QtCore import QMargins, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from ui import icons, theme
from ui.safe import SafeLabel, tame

L = TypeVar("L", bound=QBoxLayout)
Part = QWidget | QLayout | int | None
Margins = tuple[int, int, int, int]

_BAR: Final = 56

LINK: Final = -4  # before a link: its words then begin where what is above it does

# A chosen one of these is written bolder.
_BOLD_WHEN_CHOSEN = ("chip", "segment")


class _Button(QPushButton):
    """Enter presses the button that has the focus, in windows as in dialogs.

    Its text is literal: an ampersand in somebody's title underlines nothing.
    """

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)

    def text(self) -> str:
        return super().text().replace("&&", "&")

    def setText(self, text: str) -> None:
        super().setText(tame(text).replace("&", "&&"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)


class _Choosable(_Button):
    """Keeps the room its text takes when it is bold: chosen, it is not cut and pushes nothing.

    The arrow keys go between it and those ``beside`` it.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.beside: tuple[QPushButton, ...] = ()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forth = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        step = {
            Qt.Key.Key_Left: -1 if forth else 1,
            Qt.Key.Key_Right: 1 if forth else -1,
        }.get(Qt.Key(event.key()), 0)
        if step and self.beside:
            place = self.beside.index(self) + step
            self.beside[place % len(self.beside)].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()  # the smallest size too is taken from this one
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        text, usual = self.text(), self.fontMetrics()
        more = QFontMetrics(bold).horizontalAdvance(text) - usual.horizontalAdvance(text)
        return hint.grownBy(QMargins(0, 0, max(more, 0), 0))


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
    words = f" {text}" if icon and text else text
    made = _Choosable(words) if role in _BOLD_WHEN_CHOSEN else _Button(words)
    made.setObjectName(name)
    made.setAutoDefault(False)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if role:
        theme.role(made, role)
    if icon:
        icons.put(made, icon, token or {"primary": "on_accent", "danger": "bad"}.get(role, "ink2"))
    if not text.strip():
        made.setFixedWidth(32)
    if clicked is not None:
        made.clicked.connect(lambda *_: clicked())
    return made


def beside(*buttons: QPushButton) -> None:
    """Let the arrow keys go between chips or segments; Tab stops at each of them.

    Qt's group of buttons would let Tab stop at one of them, and arrows at none that is not chosen.
    """
    for one in buttons:
        if isinstance(one, _Choosable):
            one.beside = buttons


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


def bar(*parts: Part, gap: int = 8, start: int = 24) -> QWidget:
    """The head of a page or pane; all are equally high, so that what is under them lines up."""
    made = holder(row(*parts, gap=gap, margins=(start, 0, 24, 0)), "bar")
    made.setFixedHeight(_BAR)
    return made


def scrolled(inner: QWidget, name: str = "", *, widest: int = 0) -> QScrollArea:
    """A page that scrolls upright only, its column at most ``widest`` pixels wide and centred."""
    area = QScrollArea()
    # Our own, as clear as the page: to ask for Qt's makes the binding look for its kind (10 ms).
    area.setViewport(QWidget())
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
    # It would fill itself with the window's colour instead of showing what is behind.
    inner.setAutoFillBackground(False)
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
    middle = row(None, words, None)
    middle.setStretch(1, 1000)
    inner = column(row(None, picture, None), 8, heading, middle, gap=4)
    if actions:
        inner.addSpacing(12)
        inner.addLayout(row(None, *actions, None))
    made = holder(column(None, inner, None, margins=(32, 32, 32, 32)), name=name)
    made.setAccessibleName(title)
    return made


def chain(root: QWidget) -> None:
    """Let Tab go through what is in a widget in the order in which it is laid out.

    Qt puts whatever is made later at the very end.
    """
    stops = list(_stops(root))
    before = _stop_before(root) if stops else None
    for one, other in pairwise(stops if before is None else [before, *stops]):
        QWidget.setTabOrder(one, other)


def _stop_before(root: QWidget) -> QWidget | None:
    """The last stop that is laid out before a widget; None where it is the first."""
    around = root.parentWidget()
    while around is not None:
        before: QWidget | None = None
        for stop in _stops(around, root):
            if stop is root or root.isAncestorOf(stop):
                break
            before = stop
        if before is not None:
            return before
        around = around.parentWidget()
    return None


def _stops(widget: QWidget, to: QWidget | None = None) -> Iterator[QWidget]:
    """The stops in a widget. On the way ``to`` one, what lies behind it does not count: of widgets
    of which one shows at a time only the one that holds it, or else the shown one."""
    if _stopping(widget):
        yield widget
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        if inner is not None:
            yield from _stops(inner, to)
    elif isinstance(widget, QSplitter):
        for number in range(widget.count()):
            if (pane := widget.widget(number)) is not None:
                yield from _stops(pane, to)
    elif (layout := widget.layout()) is not None:
        yield from _stops_in(layout, to)


def _stopping(widget: QWidget) -> bool:
    """Whether Tab stops there, or will: of a group it is the chosen button alone that does."""
    if widget.focusProxy() is not None:
        return False
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    if group is not None and group.exclusive():
        return widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _stops_in(layout: QLayout, to: QWidget | None) -> Iterator[QWidget]:
    alone = _shown(layout, to) if to is not None and isinstance(layout, QStackedLayout) else None
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item is None:
            continue
        if (inside := item.layout()) is not None:
            yield from _stops_in(inside, to)
        elif (widget := item.widget()) is not None and (
            alone is None or widget is alone or widget.isAncestorOf(alone)
        ):
            yield from _stops(widget, to)


def _shown(stack: QStackedLayout, to: QWidget) -> QWidget | None:
    """What counts of a stack on the way to a widget: the page that holds it, else the one shown."""
    holding = (stack.widget(number) for number in range(stack.count()))
    for page in holding:
        if page is not None and (page is to or page.isAncestorOf(to)):
            return page
    return stack.currentWidget()


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
