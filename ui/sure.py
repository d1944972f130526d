"""Questions before what others will rely on: fields, the passphrase once more, and what failed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtWidgets import QPushButton, QWidget

from liaison.domain.refusals import Refusal
from liaison.domain.times import Moment, moment_at
from ui.dialog import Dialog, Problem
from ui.forms.editor import Editor
from ui.pages.page import Page, Work
from ui.safe import Line, SafeLabel, Secret
from ui.text import tr

Act = Callable[[str], Work[Any]]


class SureDialog(Dialog):
    """Stays open until its work is done: what was typed is not lost by a wrong passphrase.

    `ask` is True when the work was done; ``outcome`` then is what it returned.
    """

    def __init__(self, page: Page, name: str, heading: str, text: str) -> None:
        super().__init__(page, name, heading, text)
        self.page = page
        self.outcome: Any = None
        self._ready: Callable[[], bool] = lambda: True
        self._secret: Secret | None = None
        self._typed: Callable[[], bool] = lambda: True
        self._busy = False
        self._go: QPushButton | None = None
        self._problem = Problem("sure-problem", "strong")

    def now(self) -> Moment:
        """The present time in the desk's zone, for editors of times."""
        return moment_at(self.page.desk.session.world.clock(), self.page.desk.zone, "minute")

    def field(self, label: str, editor: QWidget, note: str = "") -> None:
        """An editor under its label."""
        words = SafeLabel(label, "field")
        self.body.addWidget(words)
        if isinstance(editor, Editor):
            editor.name_for(label)
            editor.edited.connect(self.look)
        else:
            editor.setAccessibleName(label)
            words.setBuddy(editor)
        self.body.addWidget(editor)
        if note:
            self.body.addWidget(SafeLabel(note, "caption", wrap=True))

    def ask_typed(self, word: str) -> None:
        """A word that is to be typed before something is destroyed for good."""
        editor = Line("typed-word", longest=40)
        editor.textChanged.connect(lambda _text: self.look())
        self.field(tr("Type the word {word} to go on").format(word=word), editor)
        self._typed = lambda: editor.plain().strip().casefold() == word.casefold()

    def finish(
        self,
        do: str,
        act: Act,
        ready: Callable[[], bool],
        *,
        danger: bool = False,
        secret: bool = True,
    ) -> None:
        """The last parts: the passphrase, unless it is not needed, and the buttons. ``act`` makes
        the work of the passphrase when the button is pressed; ``ready`` says whether it can be."""
        self._ready = ready
        if secret:
            self._secret = Secret("passphrase", tr("Passphrase"))
            self._secret.textChanged.connect(lambda _text: self.look())
            self.field(tr("Your passphrase, once more"), self._secret)
        self.body.addWidget(self._problem)
        role = "danger" if danger else "primary"
        self._go = self.end_with(do, role=role, accept=lambda: self._begin(act))
        self.look()

    def look(self) -> None:
        """Whether it can be done now."""
        if self._go is not None:
            typed = self._secret is None or bool(self._secret.text())
            ready = self._typed() and self._ready()
            self._go.setEnabled(typed and not self._busy and ready)

    def done(self, result: int) -> None:
        if self._secret is not None:
            self._secret.clear()
        super().done(result)

    def _begin(self, act: Act) -> None:
        work = act(self._secret.take() if self._secret is not None else "")
        self._busy = True
        self._problem.hide()
        self.look()
        self.page.aside(work, self._finished, self._failed)

    def _finished(self, outcome: Any) -> None:
        if shiboken6.isValid(self):
            self.outcome = outcome
            self.accept()

    def _failed(self, error: Exception) -> None:
        if not shiboken6.isValid(self) or not isinstance(error, Refusal):
            self.page.complain(error)
            return
        self._busy = False
        self._problem.tell(error, self.page.complain)
        self.look()
        if self._secret is not None:
            self._secret.setFocus()
