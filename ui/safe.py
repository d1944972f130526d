"""The widgets that show or take text from people: always plain text, never markup, never a file.

Qt guesses whether a text is markup and then loads what it names. This is the only module that makes
labels, tool tips and editors; all others use these.
"""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextOption,
)
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from liaison.domain.text import MAX_TEXT, TextRefused, clean_text, embed, legible, visible
from ui import theme
from ui.clipboard import pasted
from ui.copying import CopyingEditor, CopyingLabel, CopyingLine
from ui.text import tr

HINTS: Final = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
_UNWRAPPED: Final = 20_000
_GIVES_WAY: Final = QSize(160, 16_777_215)
_READ: Final = 20_000  # characters of one text that are shown for reading,
_LINES: Final = 400  # and lines: laying out a million of either stops the window
_PIECE: Final = 24
_LONG_WORD: Final = re.compile(r"\S{100,}")  # longer than a hash, a path or an address
# What turns direction, draws nothing, or belongs to a terminal. Spaces and isolates may be ours.
_WILD: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u200b\u202a-\u202e\u2060\ufeff\ud800-\udfff]"
)
_SIDES: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignRight
_SECRET: Final = HINTS | Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhNoAutoUppercase


class SafeLabel(CopyingLabel):
    """A label that shows its text literally. ``role`` is its part in the style sheet.

    Its text can be marked with ``select``, and copied; ``free`` text may leave unasked. It stands
    where the window begins to read, whatever the direction of its own text.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "",
        *,
        name: str = "",
        wrap: bool = False,
        select: bool = False,
        free: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text = ""
        self._heights: dict[int, int] = {}
        self._side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self._align()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setObjectName(name)
        self.free = free
        if select or free:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        if role:
            theme.role(self, role)
        self.setText(text)

    def setAlignment(self, side: Qt.AlignmentFlag) -> None:
        self._side = side
        self._align()

    def text(self) -> str:
        return self._text

    def setText(self, text: str) -> None:
        """Nothing in it turns direction or hides, and the longest word is broken where it wraps."""
        self._heights.clear()
        self._text = tame(text)
        wraps = self.wordWrap()
        super().setText(_LONG_WORD.sub(_broken, self._text) if wraps else self._text)

    def minimumSizeHint(self) -> QSize:
        """A long text gives way: it never makes the page wider than the window."""
        return super().minimumSizeHint().boundedTo(_GIVES_WAY)

    def heightForWidth(self, width: int) -> int:
        """Nested layouts ask several times each, and to lay a selectable text out takes long."""
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._heights.clear()
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        """Qt would turn the side by the direction of the text, unless it is an absolute one."""
        side = self._side
        if side & _SIDES and self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            side ^= _SIDES
        super().setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)


class ElidedLabel(QWidget):
    """One line of text, cut in the middle where it is too long, shown whole under the pointer."""

    def __init__(self, text: str = "", role: str = "", *, name: str = "") -> None:
        super().__init__()
        # A label behind the drawing brings the style sheet's font and colour, and speaks the text.
        self._label = SafeLabel("", role, parent=self)
        self._label.setMinimumWidth(0)
        self._text = ""
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def text(self) -> str:
        return self._text

    def setText(self, text: str) -> None:
        self._text = name_of(text)
        self.setAccessibleName(self._text)
        self._cut()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = self._label.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._text) + 2, self._label.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(24, self._label.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._label.resize(self.size())
        self._cut()

    def _cut(self) -> None:
        metrics = self._label.fontMetrics()
        shown = metrics.elidedText(self._text, Qt.TextElideMode.ElideMiddle, max(self.width(), 24))
        self._label.setText(shown)
        tip(self, self._text if shown != self._text else "")


class PlainEditor(CopyingEditor):
    """Many lines of plain text. Pasting takes the text alone; files cannot be dropped in.

    Grows with its text between ``least`` and ``most`` lines. `left` comes when it loses the focus.
    """

    left = Signal()

    def __init__(self, name: str = "", *, least: int = 3, most: int = 14) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setInputMethodHints(HINTS | Qt.InputMethodHint.ImhMultiLine)
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._least, self._most = least, most
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        self._fit()

    def setPlainText(self, text: str) -> None:
        self._wrap_for(text)
        super().setPlainText(text)

    def text(self) -> str:
        """The text as it may be stored: controls dropped, not longer than a field may be."""
        return storable(self.toPlainText())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return bool(pasted(source)) and not source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.canInsertFromMimeData(source):
            room = MAX_TEXT - self.document().characterCount()
            text = storable(pasted(source))[: max(room, 0)]
            self._wrap_for(text)
            self.insertPlainText(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _wrap_for(self, text: str) -> None:
        """Wrapping a line of a million characters takes ten seconds: such a one is not wrapped."""
        if max(map(len, text.split("\n"))) > _UNWRAPPED:
            self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)

    def _fit(self) -> None:
        line = self.fontMetrics().lineSpacing()
        lines = min(max(self.document().size().height(), self._least), self._most)
        self.setFixedHeight(round(lines * line) + 18)


class Line(CopyingLine):
    """One line of plain text from people."""

    def __init__(self, name: str = "", placeholder: str = "", *, longest: int = 1_000) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setPlaceholderText(placeholder)
        self.setMaxLength(longest)
        self.setInputMethodHints(HINTS)
        self.setAcceptDrops(False)

    def plain(self) -> str:
        """The text as it may be stored."""
        return storable(self.text())


class Secret(CopyingLine):
    """A passphrase: shown as bullets, never suggested, never remembered by an input method."""

    def __init__(self, name: str, placeholder: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setPlaceholderText(placeholder)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(_SECRET)
        self.setAcceptDrops(False)
        self.setMaxLength(1024)
        latin(self)

    def take(self) -> str:
        """The passphrase; the field is empty afterwards."""
        text = self.text()
        self.clear()
        return text


class WordsLine(Line):
    """A line that shows an empty-state text and reports Escape, for search boxes."""

    escaped = Signal()
    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)


class Rule(QWidget):
    """A hairline between two parts."""

    def __init__(self, *, upright: bool = False) -> None:
        super().__init__()
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("line"))
        painter.end()


def latin(line: QLineEdit) -> None:
    """A line for times, positions, keys and codes: read from left to right in any window."""
    line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def tame(text: str) -> str:
    """Any text for a label or a button, whoever made it: what could turn or hide the words beside
    it is spelled out."""
    return _WILD.sub(lambda found: visible(found[0]), text)


def reading(text: str) -> str:
    """A text of a record for reading: several lines, everything invisible spelled out, cut where
    it is longer than anybody reads on a screen."""
    lines = text[:_READ].split("\n")
    cut = legible("\n".join(lines[:_LINES]))
    if len(text) <= _READ and len(lines) <= _LINES:
        return cut
    words = tr("Shown up to here, of {n} characters in all. An export has all of it.")
    return f"{cut}…\n\n{words.format(n=f'{len(text):,}')}"


def tip(widget: QWidget, text: str) -> None:
    """A tool tip that shows its text literally; a screen reader says it as the description."""
    widget.setToolTip(literal(text))
    widget.setAccessibleDescription(visible(text))  # else it would read out the tool tip's markup


def literal(text: str) -> str:
    """Text for a tool tip, where Qt would guess whether it is markup."""
    if not text:
        return ""
    # late: its table of names takes 1 ms, and the first picture has no tool tip
    from html import escape

    return f"<qt>{escape(visible(text))}</qt>"


def name_of(text: str, empty: str = "", longest: int = 300) -> str:
    """A name for one line of the screen: invisible and turning characters spelled out, and between
    isolates where it is read the other way than the window.

    Cut after ``longest`` characters: a hostile name of a million would stop the window.
    """
    cut = text if len(text) <= longest else f"{text[:longest]}…"
    return embed(" ".join(cut.split())) or empty


def _broken(word: re.Match[str]) -> str:
    """A long word with places at which it may be broken."""
    found = word[0]
    return "\u200b".join(found[at : at + _PIECE] for at in range(0, len(found), _PIECE))


def storable(text: str) -> str:
    """Text as a record may hold it: in its normal form, control characters dropped."""
    try:
        return clean_text(text)[:MAX_TEXT]
    except TextRefused:
        kept = "".join(c for c in text if c in "\n\t" or not ("\x00" <= c < " " or c == "\x7f"))
        kept = "".join(
            c for c in kept if not "\x80" <= c <= "\x9f" and not "\ud800" <= c <= "\udfff"
        )
        return clean_text(kept)[:MAX_TEXT]
