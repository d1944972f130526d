"""The robot that reads a window as a screen reader does, and walks it by Tab.

It lists what is wrong; nothing is where a list is empty.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QWidget,
)

_MOST = 900  # stops of Tab in the largest form
_WORDS = re.compile(r"[^\W\d_]")
_CODE = re.compile(r"[a-z][a-z0-9]*([-_.][a-z0-9/-]+)+\Z", re.ASCII)
_FITTING = {
    QAccessible.Role.Button,
    QAccessible.Role.ButtonMenu,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.SpinBox,
    QAccessible.Role.List,
    QAccessible.Role.Table,
    QAccessible.Role.Tree,
    QAccessible.Role.Link,
    QAccessible.Role.Slider,
    QAccessible.Role.Chart,
    QAccessible.Role.Graphic,
    QAccessible.Role.StaticText,
}


def interface(widget: QWidget) -> QAccessibleInterface:
    """What assistive programs are told of a widget."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None and found.isValid(), widget.objectName()
    return found


def said(widget: QWidget) -> tuple[str, str, QAccessible.Role]:
    """The name, the description and the role of a widget."""
    node = interface(widget)
    name = node.text(QAccessible.Text.Name).strip()
    if node.role() == QAccessible.Role.ComboBox:  # some systems say what is chosen for its name
        labels = [
            other for other, kind in node.relations() if kind == QAccessible.RelationFlag.Label
        ]
        name = labels[0].text(QAccessible.Text.Name).strip() if labels else ""
    return name, node.text(QAccessible.Text.Description), node.role()


def takes_tab(widget: QWidget) -> bool:
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
    )


def focusable(root: QWidget) -> list[QWidget]:
    """All visible controls that can have the focus, by Tab or by an arrow key within a group."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.isVisible()
        and widget.window() is root.window()
        and widget.isEnabled()
        and widget.focusProxy() is None
        and (takes_tab(widget) or (isinstance(widget, QAbstractButton) and _grouped(widget)))
    ]


def names(root: QWidget) -> list[str]:
    """What is wrong with the names, roles and descriptions of all controls in view."""
    found = []
    heard: Counter[tuple[str, str]] = Counter()
    for widget in focusable(root):
        name, description, role = said(widget)
        own = widget.objectName() or type(widget).__name__
        if not name.strip():
            found.append(f"{own} has no name")
        elif not _WORDS.search(name) or name == own or _CODE.fullmatch(name):
            found.append(f"{own} has no words for a name: {name!r}")
        if role not in _FITTING:
            found.append(f"{own} has the role {role}")
        if isinstance(widget, QAbstractButton) and not widget.text().strip() and not name.strip():
            found.append(f"{own} has only a picture")
        heard[name, description] += 1
        if isinstance(widget, QAbstractItemView):
            found += _rows(widget)
    found += [f"{n} controls are all called {key}" for key, n in heard.items() if n > 1]
    return found


def _rows(view: QAbstractItemView) -> Iterator[str]:
    """Rows that say nothing."""
    model = view.model()
    for number in range(min(model.rowCount(), 30)):
        index = model.index(number, 0)
        words = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data()
        if not str(words or "").strip():
            yield f"row {number} of {view.objectName()} says nothing"


def tab_order(
    root: QWidget, look: Callable[[QWidget], object] = lambda _widget: None
) -> list[QWidget]:
    """Where Tab leads, from the first control in view until it comes round; ``look`` at each."""
    order: list[QWidget] = []
    window = root.window()
    stops = [widget for widget in root.findChildren(QWidget) if takes_tab(widget)]
    if not stops:
        return []
    start = window.focusWidget()
    if start is None or not takes_tab(start):
        start = stops[0]
        start.setFocus()
    at: QWidget = start
    for _ in range(_MOST):
        order.append(at)
        look(at)
        QTest.keyClick(at, Qt.Key.Key_Tab)
        at = window.focusWidget() or at
        if at is order[-1] and len(stops) > 1:
            raise AssertionError(f"Tab does not lead out of {at.objectName()}")
        if at in order:
            break
    return order


def order(root: QWidget) -> list[str]:
    """What is wrong with the way of Tab: what it leaves out, and where it goes back."""
    lay_out()
    way = tab_order(root)
    found = [
        f"Tab does not lead to {widget.objectName() or type(widget).__name__}"
        for widget in root.findChildren(QWidget)
        if takes_tab(widget) and widget not in way and not _grouped(widget)
        and widget.window() is root.window()
    ]  # fmt: skip
    inside = [widget for widget in way if root.isAncestorOf(widget)]
    back = [
        f"Tab goes back from {before.objectName()} to {after.objectName()}"
        for before, after in zip(inside, [*inside[1:], *inside[:1]], strict=True)
        if _goes_back(before, after)
    ]
    # The way is a ring: once it goes back to where reading begins.
    return found + (back if len(back) > 1 else [])


def unreached(root: QWidget) -> list[str]:
    """The choosable buttons that neither Tab comes to, nor an arrow from where Tab stops."""
    lay_out()
    reached: set[QWidget] = set()

    def look(widget: QWidget) -> None:
        reached.add(widget)

    way = tab_order(root, look)
    there = [
        one
        for one in root.findChildren(QAbstractButton)
        if one.isVisible() and one.isEnabled() and one.isCheckable()
    ]
    for stop in [one for one in way if isinstance(one, QAbstractButton) and one.group()]:
        for arrow in (Qt.Key.Key_Down, Qt.Key.Key_Right):
            at: QWidget = stop
            for _ in stop.group().buttons():
                at.setFocus()
                QTest.keyClick(at, arrow)
                at = root.window().focusWidget() or at
                reached.add(at)
    return [one.objectName() for one in there if one not in reached]


def _grouped(widget: QWidget) -> bool:
    """One of several of which Tab takes the chosen one, and the arrow keys the others."""
    if not isinstance(widget, QAbstractButton):
        return False
    group = widget.group()
    return group is not None and group.exclusive() and group.checkedButton() is not None


def _goes_back(before: QWidget, after: QWidget) -> bool:
    one, other = _box(before, after), _box(after, before)
    if one == other:
        return False
    apart = other.left() >= one.right() or one.left() >= other.right()
    shared = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    if shared > min(one.height(), other.height()) / 2:  # side by side
        return other.left() < one.left()
    if other.bottom() <= one.top() + 4:  # above
        return not (apart and other.left() >= one.right())
    return False


def _box(widget: QWidget, other: QWidget) -> QRect:
    """A widget's place in the window, or that of the scrolled part that only it is in."""
    shown, step = widget, widget.parentWidget()
    while step is not None and not step.isAncestorOf(other):
        if isinstance(step, QAbstractScrollArea):
            shown = step
        step = step.parentWidget()
    return QRect(shown.mapTo(shown.window(), QPoint(0, 0)), shown.size())


def cut(root: QWidget) -> list[str]:
    """Words that do not fit where they stand, and controls that stick out of what holds them."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not root.window():
            continue
        if isinstance(widget, QLabel) and widget.text() and not widget.wordWrap():
            room = widget.contentsRect().width()
            if widget.sizeHint().width() - widget.contentsMargins().left() > room + 24:
                found.append(f"label {widget.text()!r} is cut")
        worded = isinstance(widget, QAbstractButton) and widget.text().strip()
        if worded and widget.width() + 1 < widget.minimumSizeHint().width():
            found.append(f"button {widget.objectName()} is cut")
    return found


def lay_out() -> None:
    """Let everything in view take its place: a layout tells the one around it by an event."""
    for _ in range(4):
        QApplication.processEvents()
