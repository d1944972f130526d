"""The hot note: four answers about a contact that happens now, kept as a draft with one key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from liaison.changes import Changes
from liaison.usecases import today
from ui.actions import shown_key
from ui.build import button
from ui.dialog import Dialog
from ui.pages.page import Page
from ui.safe import Line, PlainEditor, SafeLabel
from ui.text import tr
from ui.times import group

_KEY = "Ctrl+Return"
Answers = tuple[str, str, str, str]


class HotNote(Dialog):
    """Who, where, said, promised. What was typed is lost by no accident: only Cancel drops it.

    Closed in any other way, by the lock too, ``keep`` gets what was typed.
    """

    def __init__(
        self, parent: QWidget, now: str, keep: Callable[[Answers], object], where: str = ""
    ) -> None:
        super().__init__(
            parent,
            "hot-note-dialog",
            tr("Hot note"),
            tr("It is {now}. Note what you would forget; the rest can be completed later.").format(
                now=now
            ),
        )
        self._keep = keep
        self._answered = False
        self._who = PlainEditor("hot-who", least=1, most=4)
        self._where = Line("hot-where", longest=500)
        self._where.setText(where)
        self._said = PlainEditor("hot-said", least=3, most=8)
        self._promised = PlainEditor("hot-promised", least=1, most=5)
        self._field(tr("Who, one person a line"), self._who)
        self._field(tr("Where: a grid reference, degrees, or the name of a place"), self._where)
        self._field(tr("What was said"), self._said)
        self._field(tr("What was promised"), self._promised)
        self._buttons.addWidget(button(tr("Cancel"), "no", self._drop))
        self._go = self.end_with(f"{tr('Keep it')}  {shown_key(_KEY)}", no="")
        self._where.textChanged.connect(lambda _text: self._look())
        for editor in (self._who, self._said, self._promised):
            editor.textChanged.connect(self._look)
        self._look()
        self._who.setFocus()

    def answers(self) -> Answers:
        """What was typed, in the order asked."""
        return self._who.text(), self._where.plain(), self._said.text(), self._promised.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._go.click()
        elif event.key() == Qt.Key.Key_Escape:
            self._drop()
        else:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        if not self._answered:
            self._answered = True
            if self._filled():
                self._keep(self.answers())
        super().done(result)

    def _field(self, label: str, editor: PlainEditor | Line) -> None:
        words = SafeLabel(label, "field")
        words.setBuddy(editor)
        editor.setAccessibleName(label)
        self.add(words)
        self.add(editor)

    def _filled(self) -> bool:
        return any(text.strip() for text in self.answers())

    def _look(self) -> None:
        self._go.setEnabled(self._filled())

    def _drop(self) -> None:
        """Leave it, and all that was typed with it."""
        self._answered = True
        self.reject()


def write(page: Page, where: str = "") -> None:
    """Ask for a hot note and keep it as a draft; from any page. Nothing in a read-only vault.

    ``where`` is a place that is known already.
    """
    desk = page.desk
    if desk.session.read_only:
        return

    def keep(answers: Answers) -> None:
        def kept(_outcome: tuple[str, Changes]) -> None:
            desk.toast(tr("Kept as a draft; Today lists what it still needs"))

        page.write(lambda s: today.hot_note(s, *answers), kept)

    HotNote(page, group(desk.session.world.clock(), desk.zone), keep, where).ask()
