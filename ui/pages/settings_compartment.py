"""The compartment of real identities in the settings: made, given another passphrase, left behind
and brought back."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from liaison.session import Session
from liaison.usecases import compartment, sources, travelling, vaults
from liaison.usecases.compartment import NOT_LOST
from liaison.usecases.travelling import ENDING, HONEST
from ui import ask, theme
from ui.build import button, column, row
from ui.pages.page import Page, Work
from ui.pages.settings_rows import setting
from ui.safe import SafeLabel, Secret
from ui.sure import SureDialog
from ui.text import plural, tr


class _Facts(NamedTuple):
    made: bool
    kept: int


class CompartmentRow(QWidget):
    """Whether there is one, how many identities are in it, and what can be done with it."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.setObjectName("compartment-row")
        self._page = page
        self._state = SafeLabel("", "strong", name="compartment-state", wrap=True)
        self._note = SafeLabel(tr(NOT_LOST), "caption", name="compartment-note", wrap=True)
        self._make = button(tr("Make one…"), "compartment-make", self._ask_new, icon="key")
        self._back = button(tr("Bring one back…"), "compartment-back", self._bring, icon="folder")
        self._change = button(
            tr("Change its passphrase…"), "compartment-change", self._ask_other, icon="key"
        )
        self._out = button(tr("Take it out…"), "compartment-out", self._take, icon="stick")
        body = setting(
            tr("Compartment"),
            tr(
                "Who sources really are, apart from their records and under a passphrase of its "
                "own. Unlocking the vault does not open it. It can be left behind on a journey."
            ),
            self._state,
            row(self._make, self._change, self._back, self._out, None),
            self._note,
        )
        self.setLayout(column(body, gap=0))
        self._show(_Facts(made=False, kept=0))

    def refresh(self) -> None:
        """Read how it stands."""
        self._page.read(_facts, self._show)

    def _show(self, facts: _Facts) -> None:
        writable = not self._page.desk.session.read_only
        for one, shown in (
            (self._make, not facts.made),
            (self._back, not facts.made),
            (self._change, facts.made),
            (self._out, facts.made),
        ):
            one.setVisible(shown)
            one.setEnabled(writable)
        self._note.setVisible(facts.made)
        self._state.setText(
            plural(facts.kept, "{n} identity is kept apart", "{n} identities are kept apart")
            if facts.made
            else tr("There is none in this vault.")
        )

    def _ask_new(self) -> None:
        if NewDialog(self._page, change=False).ask():
            self._page.desk.toast(tr("The compartment is made"))
            self.refresh()

    def _ask_other(self) -> None:
        if NewDialog(self._page, change=True).ask():
            self._page.desk.toast(tr("The compartment has another passphrase"))

    def _take(self) -> None:
        folder = ask.folder(self, tr("Where the compartment goes"), tr("Take this folder"))
        if folder is None:
            return
        dialog = MoveDialog(self._page, folder, out=True)
        if dialog.ask():
            self._page.desk.compartment.close()
            self._page.desk.toast(tr("The compartment is taken out"))
            self.refresh()

    def _bring(self) -> None:
        file = ask.file(
            self, tr("A compartment that was taken out"), tr("Take this file"), ending=ENDING
        )
        if file is not None and MoveDialog(self._page, file, out=False).ask():
            self._page.desk.toast(tr("The compartment is back"))
            self.refresh()


class NewDialog(SureDialog):
    """A passphrase for the compartment, twice; before another one, the present one."""

    def __init__(self, page: Page, *, change: bool) -> None:
        super().__init__(
            page,
            "compartment-passphrase",
            tr("Change the compartment's passphrase") if change else tr("Make a compartment"),
            tr(
                "Earlier copies of the vault still open with the passphrase as it was. There are "
                "no recovery words: whoever loses it loses what is in there."
            )
            if change
            else tr(
                "It needs a passphrase of its own, other than that of the vault. There are no "
                "recovery words: whoever loses it loses what is in there."
            ),
        )
        self._change = change
        self._old = Secret("apart", tr("Passphrase of the compartment"))
        first = tr("The new one") if change else tr("Its passphrase")
        again = tr("The new one once more") if change else tr("The same once more")
        self._new = Secret("new-apart", first)
        self._again = Secret("new-apart-again", again)
        if change:
            self.field(tr("The compartment's passphrase as it is"), self._old)
        self.field(first, self._new)
        self.field(again, self._again)
        self._offer = SafeLabel("", "words", name="offered", wrap=True, select=True)
        self._offer.hide()
        suggest = button(tr("Suggest six words"), "suggest", self._suggest, role="link")
        self.add(self._offer)
        self.add(row(suggest, None))
        for editor in self._editors():
            editor.textChanged.connect(lambda _text: self.look())
        do = tr("Change it") if change else tr("Make it")
        self.finish(do, self._work, self._ready, secret=False)
        self._editors()[0].setFocus()

    def done(self, result: int) -> None:
        for editor in self._editors():
            editor.clear()
        self._offer.setText("")
        super().done(result)

    def _editors(self) -> tuple[Secret, ...]:
        return (*((self._old,) if self._change else ()), self._new, self._again)

    def _ready(self) -> bool:
        same = self._new.text() == self._again.text()
        return same and all(editor.text() for editor in self._editors())

    def _suggest(self) -> None:
        def suggested(words: str) -> None:
            self._offer.setText(words)
            self._offer.show()

        self.page.desk.lanes.read(
            self, lambda s: vaults.generate_passphrase(s.world), suggested, self.page.complain
        )

    def _work(self, _given: str) -> Work[object]:
        new, old = self._new.take(), self._old.take()
        self._again.clear()
        if self._change:
            return lambda s: compartment.change_passphrase(s, old, new)
        return lambda s: compartment.make(s, new)


class MoveDialog(SureDialog):
    """The compartment's passphrase, before it leaves the vault or comes back into it."""

    def __init__(self, page: Page, path: Path, *, out: bool) -> None:
        super().__init__(
            page,
            "compartment-move",
            tr("Take the compartment out?") if out else tr("Bring the compartment back?"),
            tr(
                "It is written into an encrypted file, read back, and removed from the vault, so "
                "that the vault can travel without it."
            )
            if out
            else tr("It goes into the vault as it was. The file stays where it is."),
        )
        self._path, self._out = path, out
        self._apart = Secret("apart", tr("Passphrase of the compartment"))
        self._apart.textChanged.connect(lambda _text: self.look())
        self.field(tr("Passphrase of the compartment"), self._apart)
        if out:
            honest = SafeLabel(tr(HONEST), "caption", name="honest", wrap=True)
            theme.retone(honest, tone="warn")
            self.add(honest)
        do = tr("Take it out") if out else tr("Bring it back")
        self.finish(do, self._work, lambda: bool(self._apart.text()), secret=False)
        self._apart.setFocus()

    def done(self, result: int) -> None:
        self._apart.clear()
        super().done(result)

    def _work(self, _given: str) -> Work[object]:
        given, path = self._apart.take(), self._path
        if self._out:
            return lambda s: travelling.take_out(s, given, path)
        return lambda s: travelling.bring_back(s, path, given)


def _facts(session: Session) -> _Facts:
    return _Facts(compartment.exists(session), len(sources.kept(session)))
