"""What every editor of a form gives, and the simple ones: lines, texts, lists, choices, flags."""

from __future__ import annotations

from abc import abstractmethod
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from liaison.domain.forms import Choice
from ui import theme
from ui.build import beside, button, column, row
from ui.safe import Line, PlainEditor, SafeLabel, literal, tame, tip
from ui.text import tr

_MOST_ITEMS: Final = 500


class Editor(QWidget):
    """Edits one value. `edited` comes on every change by hand, never from `load`.

    ``problem`` is a sentence while what is typed cannot be understood; the value then is the last
    one that could, or empty.
    """

    edited = Signal()
    grown = Signal()  # it has other parts now: the order of Tab is to be made anew
    removed = Signal(str, object)  # what went, in words, and a callable that brings it back

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(f"field-{name}")
        self.body: QVBoxLayout = column(gap=4)
        self.setLayout(self.body)
        self.problem = ""
        self._loading = False
        self._first: QWidget | None = None
        self._refusal: Readout | None = None
        self._also = ""  # what is said after what the field is for

    @abstractmethod
    def value(self) -> Any:
        """The value as it stands."""
        raise NotImplementedError

    def load(self, value: Any) -> None:
        """Show a value without reporting an edit."""
        self._loading = True
        try:
            self._show(value)
        finally:
            self._loading = False

    def name_for(self, label: str, told: str = "") -> None:
        """The name that a screen reader says, and what it tells more about the field."""
        spoken = tame(label)  # of an own field somebody else wrote it
        told = tame(told)
        self.setAccessibleName(spoken)
        self.setAccessibleDescription(told)
        self._call(spoken, told)
        self.describe(self._also)

    def _call(self, label: str, told: str) -> None:
        """Name the parts, each by the field and by what it is for."""
        if isinstance(self._first, Editor):
            self._first.name_for(label, told)
        elif self._first is not None:
            self._first.setAccessibleName(label)
            self._first.setAccessibleDescription(told)

    def describe(self, text: str) -> None:
        """What a screen reader says after what the field is for."""
        if isinstance(self._first, Editor):
            self._first.describe(text)
            return
        heard = self._first or self
        told = heard.accessibleDescription().removesuffix(self._also).strip()
        self._also = text
        heard.setAccessibleDescription(" ".join(part for part in (told, text) if part))

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the focus to the part that takes it.

        A focus proxy would do that too, and would be one more stop of Tab on the way.
        """
        if self._first is not None:
            self._first.setFocus()

    def refuse(self, sentence: str) -> None:
        """Say why the form does not take what was edited; nothing with an empty sentence."""
        if self._refusal is None:
            if not sentence:
                return
            self._refusal = Readout(f"refusal-{self.objectName()}")
            self.body.addWidget(self._refusal)
        self._refusal.say(sentence, problem=True)

    @abstractmethod
    def _show(self, value: Any) -> None:
        raise NotImplementedError

    def _edited(self, *_: object) -> None:
        if not self._loading:
            self.edited.emit()

    def _main(self, widget: QWidget) -> None:
        """The part that takes the focus."""
        self._first = widget


class LineEditor(Editor):
    """One line."""

    def __init__(self, name: str, *, role: str = "") -> None:
        super().__init__(name)
        self._line = Line(name)
        if role:
            theme.role(self._line, role)
        self._line.textEdited.connect(self._edited)
        self.body.addWidget(self._line)
        self._main(self._line)

    def value(self) -> str:
        return self._line.plain()

    def _show(self, value: Any) -> None:
        self._line.setText(value or "")
        self._line.setCursorPosition(0)


class TextEditor(Editor):
    """Many lines; grows with its text."""

    def __init__(self, name: str, *, least: int = 2) -> None:
        super().__init__(name)
        self._text = PlainEditor(name, least=least)
        self._text.textChanged.connect(self._edited)
        self.body.addWidget(self._text)
        self._main(self._text)

    def value(self) -> str:
        return self._text.text()

    def _show(self, value: Any) -> None:
        self._text.setPlainText(value or "")


class PeopleEditor(Editor):
    """A list of names, one a line."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._text = PlainEditor(name, least=1, most=8)
        self._text.setPlaceholderText(tr("One a line"))
        self._text.textChanged.connect(self._edited)
        self.body.addWidget(self._text)
        self._main(self._text)

    def value(self) -> tuple[str, ...]:
        lines = (line.strip() for line in self._text.text().splitlines())
        return tuple(line for line in lines if line)[:_MOST_ITEMS]

    def _show(self, value: Any) -> None:
        self._text.setPlainText("\n".join(value or ()))


class Combo(QComboBox):
    """A list of choices that the wheel does not change by accident while the page scrolls.

    Where it is narrow, its words are cut with an ellipsis; its open list shows them whole.
    """

    def __init__(self) -> None:
        super().__init__()
        # On some systems Qt gives the chosen words for the name and takes what the list is called
        # from a label beside it. This one is never seen.
        self._called = SafeLabel(parent=self)
        self._called.setBuddy(self)
        self._called.hide()

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._called.setText(name)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._called.parentWidget() is not self.parentWidget():
            self._called.setParent(self.parentWidget())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        box = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        option.currentText = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, box.width() - 2
        )
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def showPopup(self) -> None:
        view = self.view()
        view.setMinimumWidth(view.sizeHintForColumn(0) + 32)
        super().showPopup()


class ChoiceEditor(Editor):
    """One of a list of values, or none."""

    def __init__(self, name: str, choices: tuple[Choice, ...], *, none: bool = True) -> None:
        super().__init__(name)
        self._combo = Combo()
        self._combo.setObjectName(name)
        self._combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if none:
            self._combo.addItem("—", "")
        self._told = ""
        self._means = {choice.value: tr(choice.definition) for choice in choices}
        for choice in choices:
            self._combo.addItem(tr(choice.label), choice.value)
            self._combo.setItemData(
                self._combo.count() - 1, meaning(choice), Qt.ItemDataRole.ToolTipRole
            )
        self._combo.currentIndexChanged.connect(self._explain)
        self._combo.currentIndexChanged.connect(self._edited)
        self.body.addLayout(row(self._combo, None))
        self._combo.setMinimumWidth(216)
        self._main(self._combo)

    def value(self) -> str:
        return str(self._combo.currentData() or "")

    def _show(self, value: Any) -> None:
        self._combo.setCurrentIndex(max(self._combo.findData(value), 0))
        self._explain()

    def _call(self, label: str, told: str) -> None:
        super()._call(label, told)
        self._told = told
        self._explain()

    def _explain(self, *_: object) -> None:
        meant = self._means.get(self.value(), "")
        tip(self._combo, meant)
        self._combo.setAccessibleDescription(" ".join(part for part in (meant, self._told) if part))


class SegmentEditor(Editor):
    """A few values side by side, each a button with its word; pressing the chosen one unsets it."""

    def __init__(self, name: str, choices: tuple[Choice, ...], *, none: bool = True) -> None:
        super().__init__(name)
        self._none = none
        self._buttons = {}
        line = row(gap=4)
        for choice in choices:
            made = button(tr(choice.label), f"{name}-{choice.value}", role="segment")
            made.setCheckable(True)
            tip(made, tr(choice.definition))
            made.clicked.connect(lambda _=False, value=choice.value: self._pressed(value))
            self._buttons[choice.value] = made
            line.addWidget(made)
        beside(*self._buttons.values())
        line.addStretch(1)
        self.body.addLayout(line)
        self._means = {choice.value: choice.definition for choice in choices}
        if self._buttons:
            self._main(next(iter(self._buttons.values())))

    def value(self) -> str:
        return next((value for value, one in self._buttons.items() if one.isChecked()), "")

    def _show(self, value: Any) -> None:
        for which, one in self._buttons.items():
            one.setChecked(which == value)

    def _call(self, label: str, told: str) -> None:
        """Each button says its field too: the focus comes to it alone."""
        for value, one in self._buttons.items():
            words = tr("{field}: {value}").format(field=label, value=one.text())
            one.setAccessibleName(words)
            definition = self._means[value]
            one.setAccessibleDescription(tr(definition) or told)

    def _pressed(self, value: str) -> None:
        for which, one in self._buttons.items():
            if which != value:
                one.setChecked(False)
            elif not self._none:
                one.setChecked(True)
        self._edited()


class FlagEditor(Editor):
    """Yes or no."""

    def __init__(self, name: str, label: str) -> None:
        super().__init__(name)
        self._box = QCheckBox(tame(label).replace("&", "&&"))
        self._box.setObjectName(name)
        self._box.toggled.connect(self._edited)
        self.body.addLayout(row(self._box, None))
        self._main(self._box)

    def value(self) -> bool:
        return self._box.isChecked()

    def _show(self, value: Any) -> None:
        self._box.setChecked(bool(value))


def meaning(choice: Choice) -> str:
    """What a value means, as the tool tip of its entry in a list."""
    return literal(tr(choice.definition))


class Readout(SafeLabel):
    """The line under an editor: what was understood, or why it was not."""

    def __init__(self, name: str) -> None:
        super().__init__("", "caption", name=f"readout-{name}", wrap=True)
        self.hide()

    def say(self, text: str, *, problem: bool = False) -> None:
        self.setText(text)
        theme.role(self, "problem" if problem else "caption")
        self.setVisible(bool(text))
