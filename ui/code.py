"""The code (QR) of a card, drawn large: to be scanned face to face, from screen to camera."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from liaison.domain.officer import Card
from liaison.usecases import codes, officers
from ui.build import column, row
from ui.compare import words_grid
from ui.dialog import Dialog
from ui.safe import SafeLabel
from ui.text import tr

_QUIET: Final = 4  # light squares around the code, without which readers do not find it
_SIDE: Final = 400  # pixels


class CodeView(QWidget):
    """Black on white in every theme, for cameras know no other."""

    def __init__(self, squares: Sequence[Sequence[bool]]) -> None:
        super().__init__()
        self.setObjectName("code")
        self.setAccessibleName(tr("The code of your card, a picture to be scanned"))
        self._squares = squares
        side = len(squares) + 2 * _QUIET
        self.setFixedSize(QSize(side, side) * max(1, _SIDE // side))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The squares, without smoothing, in the middle of what room there is."""
        side = len(self._squares) + 2 * _QUIET
        one = min(self.width(), self.height()) // side
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.fillRect(self.rect(), QColor(Qt.GlobalColor.white))
        left = (self.width() - one * side) // 2 + one * _QUIET
        top = (self.height() - one * side) // 2 + one * _QUIET
        for y, line in enumerate(self._squares):
            for x, dark in enumerate(line):
                if dark:
                    place = QRectF(left + x * one, top + y * one, one, one)
                    painter.fillRect(place, QColor(Qt.GlobalColor.black))
        painter.end()


class CodeDialog(Dialog):
    """The own code to be scanned, and its digits to be said over a radio."""

    def __init__(
        self,
        parent: QWidget,
        squares: Sequence[Sequence[bool]],
        words: Sequence[str],
        digits: Sequence[tuple[str, str]],
    ) -> None:
        super().__init__(
            parent,
            "own-code",
            tr("Your card's code"),
            tr(
                "Let the other officer scan it from this screen, face to face. It says whose card "
                "is yours and brings nothing else along. Over a line, read the words or the digits "
                "out: they stand for the same card."
            ),
        )
        said = QGridLayout()
        said.setHorizontalSpacing(16)
        said.setVerticalSpacing(4)
        for number, (group, spoken) in enumerate(digits):
            said.addWidget(SafeLabel(group, "words", name=f"digits-{number + 1}"), number, 0)
            said.addWidget(SafeLabel(spoken, "caption"), number, 1)
        radio = column(
            SafeLabel(tr("Ten words"), "field"),
            words_grid(words, name="code-word"),
            12,
            SafeLabel(tr("For a radio"), "field"),
            said,
            None,
            gap=6,
        )
        self.body.addLayout(row(CodeView(squares), radio, None, gap=24))
        self.end_with(tr("Close"), no="")
        self.setMinimumWidth(800)  # the code is not squeezed, for a camera is to read it


def show_code(page: QWidget, own: Card) -> None:
    """Show the own card's code, words and digits."""
    digits = [(group, officers.spoken(group)) for group in officers.fingerprint_digits(own)]
    CodeDialog(page, codes.squares(own), officers.fingerprint_words(own), digits).ask()
