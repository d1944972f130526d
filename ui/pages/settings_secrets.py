"""What opens the vault: changing the passphrase, and making new recovery words."""

from __future__ import annotations

import secrets

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from liaison.changes import Changes
from liaison.domain.refusals import WrongPassphrase
from liaison.usecases import passphrases, vaults
from ui import ask, theme
from ui.build import button, card, column, row
from ui.compare import words_grid
from ui.dialog import Dialog
from ui.pages.page import Page
from ui.pages.settings_rows import setting
from ui.safe import Line, SafeLabel, Secret, latin
from ui.text import tr


class PassphraseRow(QWidget):
    """Old, new and new again; the strength is measured while one types."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._old = self._field("old-passphrase", tr("The passphrase as it is"))
        self._new = self._field("new-passphrase", tr("The new one"))
        self._again = self._field("new-passphrase-again", tr("The new one once more"))
        self._advice = SafeLabel("", "caption", name="strength", wrap=True)
        self._offer = SafeLabel("", "words", name="offered", wrap=True, select=True)
        self._offer.hide()
        suggest = button(tr("Suggest six words"), "suggest", self._suggest, role="link")
        self._go = button(tr("Change the passphrase"), "change-passphrase", self._change)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(150)
        self._pause.timeout.connect(self._measure)
        for editor in (self._old, self._new, self._again):
            editor.textChanged.connect(lambda _text: self._look())
        self._new.textChanged.connect(lambda _text: self._pause.start())
        body = setting(
            tr("Passphrase"),
            tr("It is asked for at each unlocking. Recovery words stay as they are."),
            self._old,
            self._new,
            self._again,
            self._advice,
            self._offer,
            row(self._go, suggest, None),
        )
        self.setLayout(column(body, gap=0))
        self._look()

    def clear(self) -> None:
        """Forget what was typed."""
        for editor in (self._old, self._new, self._again):
            editor.clear()
        self._offer.setText("")
        self._offer.hide()

    def _field(self, name: str, words: str) -> Secret:
        made = Secret(name, words)
        made.setAccessibleName(words)
        return made

    def _look(self) -> None:
        new = self._new.text()
        same = bool(new) and new == self._again.text()
        writable = not self._page.desk.session.read_only
        self._go.setEnabled(writable and same and bool(self._old.text()))
        if self._again.text() and not same:
            self._say(tr("The two new ones differ."), "warn")
        elif not new:
            self._say("", "")

    def _say(self, words: str, tone: str) -> None:
        self._advice.setText(words)
        self._advice.setVisible(bool(words))
        theme.retone(self._advice, tone=tone)

    def _measure(self) -> None:
        typed = self._new.text()
        if not typed:
            return
        own = self._page.desk.session.card
        context = (own.name, own.organisation, own.role, "liaison")
        self._page.desk.lanes.beside.run(
            self,
            lambda: passphrases.strength(typed, context),
            self._measured,
            self._page.complain,
        )

    def _measured(self, found: passphrases.Strength) -> None:
        if self._new.text() and (not self._again.text() or self._again.text() == self._new.text()):
            words = found.said
            self._say(words, "good" if found.ok else "warn")

    def _suggest(self) -> None:
        self._page.read(lambda s: vaults.generate_passphrase(s.world), self._suggested)

    def _suggested(self, words: str) -> None:
        self._offer.setText(words)
        self._offer.show()

    def _change(self) -> None:
        old, new = self._old.take(), self._new.take()
        self._again.clear()
        self._say(tr("Deriving the new key; this takes a few seconds."), "")
        self._go.setEnabled(False)
        self._page.aside(
            lambda s: vaults.change_passphrase(s, old, new), self._changed, self._refused
        )

    def _changed(self, _changes: Changes) -> None:
        self.clear()
        self._say(tr("The passphrase is changed. Use the new one from now on."), "good")
        self._page.desk.toast(tr("The passphrase is changed"))

    def _refused(self, error: Exception) -> None:
        self._say("", "")
        self._page.complain(error)
        (self._old if isinstance(error, WrongPassphrase) else self._new).setFocus()


class RecoveryRow(QWidget):
    """New recovery words: shown once, and two of them asked back."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._go = button(tr("Make new recovery words…"), "new-recovery", self._ask)
        self._go.setEnabled(not page.desk.session.read_only)
        self._busy = SafeLabel("", "caption", name="recovery-busy", wrap=True)
        self._busy.hide()
        body = setting(
            tr("Recovery words"),
            tr("They open the vault when the passphrase is lost. Making new ones ends the old."),
            row(self._go, None),
            self._busy,
        )
        self.setLayout(column(body, gap=0))

    def _ask(self) -> None:
        given = ask.passphrase(
            self,
            tr("New recovery words"),
            tr(
                "The words on your present sheet stop working. Have pen and paper ready: the new "
                "ones are shown once."
            ),
            tr("Make them"),
        )
        if given is None:
            return
        self._wait(tr("Making new words; this takes a few seconds."))
        self._page.aside(lambda s: vaults.new_recovery(s, given), self._made, self._refused)

    def _made(self, outcome: tuple[tuple[str, ...], Changes]) -> None:
        self._wait("")
        phrases, _ = outcome
        WordsDialog(self, phrases[0].split()).ask()

    def _refused(self, error: Exception) -> None:
        self._wait("")
        self._page.complain(error)

    def _wait(self, words: str) -> None:
        self._busy.setText(words)
        self._busy.setVisible(bool(words))
        self._go.setEnabled(not words)


class WordsDialog(Dialog):
    """The words, once. Neither Escape nor the frame closes it, for nothing brings them back."""

    def __init__(self, parent: QWidget, words: list[str]) -> None:
        super().__init__(
            parent,
            "recovery-words",
            tr("Write these words down"),
            tr(
                "They open the vault when the passphrase is lost, and they are shown only now. "
                "Keep the sheet apart from this computer."
            ),
        )
        self._words = words
        self.add(card(words_grid(words, columns=4, name="word"), role="inset", pad=16))
        self._asked = sorted(secrets.SystemRandom().sample(range(len(words)), 2))
        self._answers = [Line(f"answer-{i}", longest=20) for i in (1, 2)]
        for answer in self._answers:
            latin(answer)
        cells = row(gap=16)
        for number, editor in zip(self._asked, self._answers, strict=True):
            label = tr("Word {n}").format(n=number + 1)
            editor.setAccessibleName(label)
            editor.textChanged.connect(lambda _text: self._look())
            cells.addLayout(column(SafeLabel(label, "field"), editor, gap=4))
        self.body.addSpacing(8)
        self.add(SafeLabel(tr("To be sure that you have them, type two of them:")))
        self.add(cells)
        self._go = self.end_with(tr("I have them"), no="")
        self._go.setEnabled(False)
        self._answers[0].setFocus()
        self.resize(640, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()

    def _look(self) -> None:
        right = all(
            editor.text().strip().casefold() == self._words[number]
            for number, editor in zip(self._asked, self._answers, strict=True)
        )
        self._go.setEnabled(right)
