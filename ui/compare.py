"""Comparing fingerprints by words: you read out yours, you type theirs, the machine decides."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QButtonGroup, QCompleter, QGridLayout, QPushButton, QWidget

from liaison.changes import Changes
from liaison.domain.officer import Card
from liaison.domain.paper import ShownPaper
from liaison.domain.refusals import Refusal
from liaison.usecases import officers
from ui import icons, theme
from ui.build import button, card, column, row
from ui.dialog import Dialog
from ui.pages.page import Desk
from ui.papers import shown_row
from ui.safe import ElidedLabel, Line, SafeLabel, Secret, latin, name_of
from ui.text import joined, noop, tr

_WORDS: Final = 10
_HOW: Final = (
    ("in-person", noop("In person"), noop("in person")),
    ("radio", noop("By radio"), noop("by radio")),
    ("telephone", noop("By telephone"), noop("by telephone")),
)


def words_grid(words: Sequence[str], columns: int = 2, name: str = "own-word") -> QGridLayout:
    """Words in columns, read downwards, each with its number."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(6)
    lines = -(-len(words) // columns)
    for number, word in enumerate(words):
        line, place = number % lines, number // lines * 2
        count = SafeLabel(str(number + 1), "caption")
        count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        count.setMinimumWidth(16)
        grid.addWidget(count, line, place)
        grid.addWidget(SafeLabel(word, "words", name=f"{name}-{number + 1}"), line, place + 1)
        grid.setColumnStretch(place + 1, 1)
    return grid


class CompareDialog(Dialog):
    """`ask` is True when the words were the card's; the officer is then compared."""

    def __init__(self, parent: QWidget, desk: Desk, other: Card, own: Sequence[str]) -> None:
        super().__init__(
            parent,
            "compare",
            tr("Compare words with {who}").format(who=name_of(other.title)),
            tr(
                "Read your ten words out, and type the ten you hear. Do it face to face or over a "
                "line where you know the voice; the machine decides whether they are the card's."
            ),
        )
        self._desk, self._origin = desk, other.origin
        self._how = ""
        self._model = QStringListModel(self)
        self._known: frozenset[str] = frozenset()
        self._lines = [self._line(number) for number in range(1, _WORDS + 1)]
        self.add(self._hows())
        self.body.addSpacing(8)
        self.add(self._columns(own))
        self._secret = Secret("passphrase", tr("Passphrase"))
        self._secret.setAccessibleName(tr("Your passphrase, once more"))
        self._secret.textChanged.connect(lambda _text: self._look())
        self.body.addSpacing(4)
        self.add(SafeLabel(tr("Your passphrase, once more"), "field"))
        self.add(self._secret)
        self._problem = SafeLabel("", "strong", name="compare-problem", wrap=True)
        theme.retone(self._problem, tone="bad")
        self._problem.setMinimumHeight(36)
        self.add(self._problem)
        self._go = self.end_with(tr("Compare"), icon="check", accept=self._compare)
        self._go.setEnabled(False)
        self.resize(680, self.sizeHint().height())
        self._lines[0].setFocus()
        desk.lanes.read(self, lambda _s: officers.complete_word(""), self._words_came, self._failed)

    def _hows(self) -> QWidget:
        group = QButtonGroup(self)
        line = row(SafeLabel(tr("You hear each other"), "field"), 8, gap=4)
        for name, words, stored in _HOW:
            made = button(tr(words), f"how-{name}", role="segment")
            made.setCheckable(True)
            made.setMinimumWidth(104)
            made.clicked.connect(lambda _=False, stored=stored: self._heard(stored))
            group.addButton(made)
            line.addWidget(made)
        line.addStretch(1)
        holder = QWidget()
        holder.setLayout(line)
        return holder

    def _columns(self, own: Sequence[str]) -> QGridLayout:
        """Row by row: your word on the left, the place for theirs on the right."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(2, 24)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(4, 1)
        grid.addWidget(SafeLabel(tr("Yours: read these out"), "field"), 0, 1)
        grid.addWidget(SafeLabel(tr("Theirs: type what you hear"), "field"), 0, 4)
        for number, (word, editor) in enumerate(zip(own, self._lines, strict=True), 1):
            for place in (0, 3):
                count = SafeLabel(str(number), "caption")
                count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                grid.addWidget(count, number, place)
            grid.addWidget(SafeLabel(word, "words", name=f"yours-{number}"), number, 1)
            grid.addWidget(editor, number, 4)
        return grid

    def _line(self, number: int) -> Line:
        made = Line(f"theirs-{number}", longest=400)
        latin(made)
        made.setAccessibleName(tr("Their word {n}").format(n=number))
        made.textEdited.connect(lambda text: self._typed(number, text))
        made.returnPressed.connect(lambda: self._next(number))
        made.editingFinished.connect(lambda: self._judge(number))
        return made

    def _words_came(self, words: list[str]) -> None:
        self._known = frozenset(words)
        self._model.setStringList(words)
        for number, editor in enumerate(self._lines, 1):
            completer = QCompleter(self._model, editor)
            completer.setModelSorting(QCompleter.ModelSorting.CaseSensitivelySortedModel)
            completer.setMaxVisibleItems(6)
            # Queued: the line takes the word from the same signal, and must have it first.
            completer.activated.connect(
                lambda _word, number=number: self._next(number),
                Qt.ConnectionType.QueuedConnection,
            )
            editor.setCompleter(completer)

    def _typed(self, number: int, text: str) -> None:
        """A space goes on to the next word; several words at once fill the next places."""
        theme.retone(self._lines[number - 1], bad="false")
        given = text.casefold().replace(",", " ").split()
        if given and (len(given) > 1 or text[-1:].isspace()):
            places = self._lines[number - 1 :]
            for editor, word in zip(places, given, strict=False):
                editor.setText(self._whole(word))
            self._next(min(number + len(given) - 1, _WORDS))
        self._look()

    def _whole(self, word: str) -> str:
        """The word meant where only one begins so."""
        if word in self._known:
            return word
        fitting = [one for one in self._model.stringList() if one.startswith(word)]
        return fitting[0] if len(fitting) == 1 else word

    def _next(self, number: int) -> None:
        editor = self._lines[number - 1]
        editor.setText(self._whole(editor.text().strip().casefold()))
        if number < _WORDS:
            self._lines[number].setFocus()
            self._lines[number].selectAll()
        elif self._go.isEnabled():
            self._go.setFocus()
        else:
            self._secret.setFocus()
        self._look()

    def _judge(self, number: int) -> None:
        """Mark a word that is on no card at all; whether it is theirs is asked of all ten."""
        word = self._lines[number - 1].text().strip().casefold()
        strange = bool(word and self._known and word not in self._known)
        theme.retone(self._lines[number - 1], bad="true" if strange else "false")

    def _heard(self, how: str) -> None:
        self._how = how
        self._look()

    def _look(self) -> None:
        self._problem.setText("")
        full = all(editor.text().strip() for editor in self._lines)
        self._go.setEnabled(full and bool(self._how) and bool(self._secret.text()))

    def _compare(self) -> None:
        typed = " ".join(editor.plain().strip() for editor in self._lines)
        origin, how, secret = self._origin, self._how, self._secret.text()
        self._go.setEnabled(False)
        self._desk.lanes.write(
            self,
            lambda s: officers.compare(s, origin, typed, how, secret),
            self._right,
            self._failed,
        )

    def _right(self, changes: Changes) -> None:
        self._desk.announce(changes)
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._look()
        if not isinstance(error, Refusal):
            self._desk.faulted.emit(error)
            self.reject()
            return
        self._problem.setText(error.sentence)
        position = error.details.get("position", 0)
        if isinstance(position, int) and 1 <= position <= _WORDS:
            editor = self._lines[position - 1]
            theme.retone(editor, bad="true")
            editor.setFocus()
            editor.selectAll()
        else:
            self._secret.setFocus()

    def done(self, result: int) -> None:
        self._secret.clear()
        super().done(result)


class CardDialog(Dialog):
    """What a card says, before it is added. ``compare`` tells that comparing comes next."""

    def __init__(
        self,
        parent: QWidget,
        shown: Card,
        words: Sequence[str],
        papers: Sequence[ShownPaper] = (),
    ) -> None:
        super().__init__(
            parent,
            "add-card",
            tr("Add this card?"),
            tr(
                "The card is whole and signed with its own keys. Whose it is, nothing in it can "
                "tell: anyone can write any name on a card. Compare its words with the officer."
            ),
        )
        self.compare = False
        lines = [part for part in (shown.role, shown.organisation, shown.nation) if part]
        said = joined(name_of(part) for part in lines)
        who = row(
            icons.picture("card", "ink2", 24),
            column(
                ElidedLabel(name_of(shown.title), "heading", name="card-title"),
                ElidedLabel(said, "quiet"),
                gap=0,
            ),
            gap=12,
        )
        who.setStretch(1, 1)
        self.add(card(who, pad=12))
        for number, paper in enumerate(papers):
            self.add(shown_row(number, paper))
        self.body.addSpacing(8)
        self.add(
            SafeLabel(tr("Its fingerprint, ten words. Let the officer read them to you."), "field")
        )
        self.add(card(words_grid(words, name="card-word"), role="inset", pad=12))
        self.end_with(tr("Add only"), name="add-only", role="")
        first: QPushButton = self.end_with(tr("Add and compare…"), no="", accept=self._both)
        first.setFocus()

    def _both(self) -> None:
        self.compare = True
        self.accept()
