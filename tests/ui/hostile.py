"""Hostile text, put into every text field of any kind of record by its form; and what must hold."""

from __future__ import annotations

import re
from itertools import count
from typing import Any, Final, Literal, get_origin, get_type_hints

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLabel,
    QScrollArea,
    QWidget,
)

from liaison import forms
from liaison.domain.content import Attachment, Content, example, to_json
from liaison.domain.forms import fields, value_of
from liaison.domain.marking import Marking
from liaison.domain.places import Place
from liaison.domain.times import Moment, Span

TEXTS: Final = (
    '<img src="file:///CANARY"><b>bold</b>',
    "<a href='https://example.org/x'>link</a> https://example.org/y file:///etc/passwd",
    "&File && E&xit &",
    "invoice\u202egpj.exe \u202dleft\u202c",
    "iso\u2067lated\u2069 and \u2066open",
    "zero\u200bwidth\u2060join\ufeffbom soft\u00adhyphen",
    "za\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309\u030a\u030blgo " + "e\u0301" * 20,
    "W" * 900,
    "שלום abc مرحبا 123 (mixed) العربية/English",
    '=HYPERLINK("https://example.org") +1 @SUM(A1) -2',
    "{0} {name} {share!r} %s %n %d {{}} \\u202e",
    r"..\..\boot.ini /etc/passwd C:\con.txt \\server\share",
    "line\none\n\n\nfour\ttab",
    "🏳️‍🌈 👩🏽‍🚀 \U0001f468\u200d\U0001f469 𝔘𝔫𝔦 ﷽",
)
# What may stand in nothing that is drawn or spoken; a break in a long word may, in a label.
WILD: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u202a-\u202e\u2060\ufeff\ud800-\udfff]")
_KEPT: Final = (Moment, Span, Marking, Attachment)


def soaked(kind: str, turn: int = 0) -> Content:
    """The example of a kind with hostile text in every field that takes text; each field gets the
    next text, beginning with number ``turn``."""
    numbers = count(turn)
    whole = _soak(example(kind), numbers)
    assert isinstance(whole, Content)
    to_json(whole)
    return whole


def soaked_fields(content: Content) -> set[str]:
    """The fields of its form in which a hostile text stands."""
    return {
        one.name
        for one in fields(forms.form(content.kind))
        if any(text in _told(value_of(content, one.name)) for text in map(repr, TEXTS))
    }


def _told(value: Any) -> str:
    return repr(msgspec.to_builtins(value)) if value is not None else ""


def _soak(value: Any, numbers: count[int]) -> Any:
    if isinstance(value, tuple):
        return tuple(_soak(one, numbers) for one in value)
    if not isinstance(value, msgspec.Struct) or isinstance(value, _KEPT):
        return value
    hints = get_type_hints(type(value))
    for name in value.__struct_fields__:
        held = getattr(value, name)
        if isinstance(value, Place) and name != "name":
            continue
        if isinstance(held, str) and get_origin(hints[name]) is not Literal:
            value = _first_fitting(value, name, numbers)
        elif isinstance(held, tuple) and all(isinstance(one, str) for one in held):
            value = _first_fitting(value, name, numbers, many=True)
        elif isinstance(held, tuple | msgspec.Struct):
            value = msgspec.structs.replace(value, **{name: _soak(held, numbers)})
    return value


def _first_fitting(value: Any, name: str, numbers: count[int], *, many: bool = False) -> Any:
    """With the next text that the field takes; as it was where it takes none, as a choice or id."""
    start = next(numbers)
    for number in range(len(TEXTS)):
        text = TEXTS[(start + number) % len(TEXTS)]
        try:
            changed = msgspec.structs.replace(value, **{name: (text,) if many else text})
            return msgspec.convert(msgspec.to_builtins(changed), type(value))
        except (msgspec.ValidationError, ValueError):
            continue
    return value


def check(root: QWidget, widest: int) -> None:
    """Everything in view is text and nothing else, and stays in its place."""
    for label in root.findChildren(QLabel):
        if label.isVisible():
            raw = QLabel.text(label)
            assert label.textFormat() == Qt.TextFormat.PlainText
            assert not label.openExternalLinks()
            assert not WILD.search(raw), (label.objectName(), raw[:80])
            assert label.width() <= widest, (label.objectName(), label.width(), raw[:80])
    for button in root.findChildren(QAbstractButton):
        if button.isVisible():
            raw = QAbstractButton.text(button)
            assert not WILD.search(raw), (button.objectName(), raw[:80])
            assert QKeySequence.mnemonic(raw).isEmpty(), (button.objectName(), raw[:80])
            assert button.width() <= widest, (button.objectName(), raw[:80])
    for area in root.findChildren(QScrollArea):
        inner = area.widget()
        if area.isVisible() and inner is not None:
            assert inner.width() <= area.viewport().width() + 1, (
                area.objectName(),
                widest_in(inner),
            )
    for view in root.findChildren(QAbstractItemView):
        if view.isVisible() and view.model() is not None and view.model().rowCount():
            assert view.sizeHintForRow(0) <= 120, view.objectName()
    for widget in root.findChildren(QWidget):
        tip = widget.toolTip()
        assert not tip or tip.startswith("<qt>"), (widget.objectName(), tip[:80])
        assert not tip or not re.search(r"<(?!/?qt>)", tip), (widget.objectName(), tip[:80])
        for spoken in (widget.accessibleName(), widget.accessibleDescription()):
            assert not WILD.search(spoken), (widget.objectName(), spoken[:80])


def widest_in(root: QWidget) -> list[str]:
    """What makes it so wide, for the message."""
    found = [
        (one.minimumSizeHint().width(), type(one).__name__, one.objectName(), one.minimumWidth())
        for one in root.findChildren(QWidget)
    ]
    return [str(one) for one in sorted(found, reverse=True)[:8]]
