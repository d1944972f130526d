"""A person's real identity on the page of the record: kept apart, shown while it is open."""

from __future__ import annotations

from typing import Any

import shiboken6
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.domain.source import RealIdentity
from liaison.usecases import compartment, identities, sources
from liaison.usecases.sources import State
from ui import icons, theme
from ui.build import button, card, chain, clear, column, row
from ui.pages.page import Page, Work
from ui.safe import Line, PlainEditor, SafeLabel, Secret, reading
from ui.sure import SureDialog
from ui.text import tr


class IdentityCard(QWidget):
    """Says that the real identity is kept apart, and shows it for as long as that is open."""

    def __init__(self, page: Page, person: str) -> None:
        super().__init__()
        self.setObjectName("identity")
        self._page, self._person = page, person
        self._keeper = page.desk.compartment
        self._state = State(made=False)
        self._left = SafeLabel("", "caption", name="identity-left")
        head = row(
            icons.picture("key", "ink2", 16),
            SafeLabel(tr("Real identity: kept apart"), "heading"),
            None,
            self._left,
            gap=8,
        )
        self._body: QVBoxLayout = column(gap=8)
        self.setLayout(column(card(column(head, self._body, gap=8), name="identity-card")))
        self._keeper.changed.connect(self.refresh)
        self._keeper.ticked.connect(self._tick)
        self.refresh()

    def refresh(self) -> None:
        """Draw it as it stands now. What was shown is gone at once."""
        clear(self._body)
        self._left.setText("")
        person = self._person
        self._page.desk.lanes.read_later(
            self, lambda s: sources.state(s, person), self._show, self._page.complain
        )

    def _show(self, state: State) -> None:
        self._state = state
        clear(self._body)
        opened, person = self._keeper.opened, self._person
        if opened is not None:
            self._tick(self._keeper.left)
            self._page.desk.lanes.read(
                self, lambda s: identities.read(s, opened, person), self._reveal, self._failed
            )
            return
        self._closed(state)

    def _closed(self, state: State) -> None:
        actions = row(gap=8)
        if not state.made:
            words = tr("This vault has no compartment for real identities. Settings make one.")
            go = button(tr("To the settings"), "identity-settings", self._settings, role="link")
            actions.addWidget(go)
        elif state.why_not and not state.version:
            words = tr("{why} So no real identity can be kept for this record.").format(
                why=state.why_not
            )
        else:
            words = (
                tr("Closed. It opens with a passphrase of its own, for five minutes at most.")
                if state.version
                else tr("Nothing is kept for this person yet.")
            )
            go = button(tr("Open…"), "identity-open", self._ask, icon="key")
            go.setAccessibleName(tr("Open the compartment of real identities"))
            go.setEnabled(not self._page.desk.session.read_only)
            actions.addWidget(go)
        actions.addStretch(1)
        self._body.addWidget(SafeLabel(words, "quiet", name="identity-words", wrap=True))
        self._body.addLayout(actions)
        chain(self)

    def _reveal(self, found: RealIdentity | None) -> None:
        if self._keeper.opened is None:
            return  # it was closed meanwhile, and `refresh` draws that
        clear(self._body)
        fields = (
            (tr("Name"), "name", found.name if found else ""),
            (tr("Ways to reach"), "contacts", found.contacts if found else ""),
            (tr("Notes"), "notes", found.notes if found else ""),
        )
        for label, name, text in fields:
            if text:
                shown = SafeLabel(reading(text), name=f"identity-{name}", wrap=True, select=True)
                self._body.addLayout(column(SafeLabel(label, "field"), shown, gap=2))
        if found is None:
            words = self._state.why_not or tr("Nothing is kept for this person yet.")
            self._body.addWidget(SafeLabel(words, "quiet", name="identity-words", wrap=True))
        word = tr("Edit…") if found else tr("Write it down…")
        edit = button(word, "identity-edit", lambda: self._edit(found), icon="amend")
        edit.setEnabled(not self._state.why_not)
        close = button(tr("Close now"), "identity-close", self._keeper.close, icon="lock")
        line = row(close, edit, None)
        if found is not None:
            line.addWidget(button(tr("Destroy…"), "identity-destroy", self._destroy, icon="trash"))
        self._body.addLayout(line)
        chain(self)

    def _failed(self, error: Exception) -> None:
        self._page.complain(error)
        self._closed(self._state)

    def _tick(self, left: int) -> None:
        if self._keeper.opened is not None:
            time = f"{left // 60}:{left % 60:02}"
            self._left.setText(tr("Closes in {time}").format(time=time))

    def _settings(self) -> None:
        self._page.desk.go("settings")

    def _ask(self) -> None:
        open_compartment(self._page)

    def _destroy(self) -> None:
        DestroyDialog(self._page, self._person).ask()

    def _edit(self, found: RealIdentity | None) -> None:
        EditDialog(self._page, self._person, found or RealIdentity()).ask()


class OpenDialog(SureDialog):
    """The compartment's passphrase, and why it is opened."""

    def __init__(self, page: Page) -> None:
        super().__init__(
            page,
            "open-compartment",
            tr("Open the compartment?"),
            tr(
                "It stays open for five minutes at most, and closes after one minute without a key "
                "or click and when the vault is locked. Opening it is logged."
            ),
        )
        self._reason = PlainEditor("reason", least=2, most=4)
        self._apart = Secret("apart", tr("Passphrase of the compartment"))
        self._reason.textChanged.connect(self.look)
        self._apart.textChanged.connect(lambda _text: self.look())
        self.field(
            tr("Reason, kept in the audit trail"),
            self._reason,
            tr("The trail is given to others. Name nobody in it."),
        )
        self.field(tr("Passphrase of the compartment"), self._apart)
        self.finish(tr("Open"), self._work, self._ready, secret=False)
        self._reason.setFocus()

    def done(self, result: int) -> None:
        self._apart.clear()
        super().done(result)

    def _ready(self) -> bool:
        return bool(self._reason.text().strip() and self._apart.text())

    def _finished(self, outcome: Any) -> None:
        """Nobody waits for it any more where the question was left: it is closed again."""
        if shiboken6.isValid(self) and self.isVisible():
            super()._finished(outcome)
        else:
            self.page.act(lambda s: compartment.close(s, outcome[0]))

    def _work(self, _given: str) -> Work[object]:
        why, given = self._reason.text().strip(), self._apart.take()
        return lambda s: compartment.open_(s, given, why)


def open_compartment(page: Page) -> None:
    """Asks for reason and passphrase; what was opened is the desk's for minutes."""
    dialog = OpenDialog(page)
    if dialog.ask() and dialog.outcome:
        page.desk.compartment.hold(dialog.outcome[0])


class DestroyDialog(SureDialog):
    """The reason and the vault's passphrase, before an identity goes for good."""

    def __init__(self, page: Page, person: str) -> None:
        super().__init__(
            page,
            "destroy-identity",
            tr("Destroy this identity?"),
            tr(
                "The record stays under its code name. What is destroyed cannot be brought back; "
                "earlier copies of the vault still hold it, encrypted."
            ),
        )
        self._person = person
        self._reason = PlainEditor("reason", least=2, most=4)
        self._reason.textChanged.connect(self.look)
        self.field(
            tr("Reason, kept in the audit trail"),
            self._reason,
            tr("The trail is given to others. Name nobody in it."),
        )
        self.finish(
            tr("Destroy"), self._work, lambda: bool(self._reason.text().strip()), danger=True
        )
        self._reason.setFocus()

    def _work(self, given: str) -> Work[object]:
        why, person = self._reason.text().strip(), self._person
        return lambda s: identities.destroy(s, person, why, given)


class EditDialog(SureDialog):
    """Who a person is, to be written down. It goes when the compartment closes."""

    def __init__(self, page: Page, person: str, found: RealIdentity) -> None:
        super().__init__(
            page,
            "edit-identity",
            tr("Real identity"),
            tr(
                "Kept under the key of the compartment alone: no search, export, bundle or log "
                "holds any of it."
            ),
        )
        self._person = person
        self._keeper = page.desk.compartment
        self._time = SafeLabel("", "caption", name="edit-left")
        self._name = Line("real-name")
        self._contacts = PlainEditor("real-contacts", least=2, most=5)
        self._notes = PlainEditor("real-notes", least=3, most=8)
        self._name.setText(found.name)
        self._contacts.setPlainText(found.contacts)
        self._notes.setPlainText(found.notes)
        self._name.textChanged.connect(lambda _text: self.look())
        self.field(tr("Name"), self._name)
        self.field(tr("Ways to reach"), self._contacts)
        self.field(tr("Notes"), self._notes)
        self.add(self._time)
        self.finish(
            tr("Keep apart"),
            self._work,
            lambda: bool(self._name.plain().strip()),
            secret=False,
        )
        self._keeper.changed.connect(self.reject)
        self._keeper.ticked.connect(self._tick)
        self._tick(self._keeper.left)
        self._name.setFocus()

    def done(self, result: int) -> None:
        for editor in (self._name, self._contacts, self._notes):
            editor.clear()
        super().done(result)

    def _tick(self, left: int) -> None:
        words = tr("Closes in {time}, and what is not kept by then is lost.")
        self._time.setText(words.format(time=f"{left // 60}:{left % 60:02}"))
        theme.retone(self._time, tone="warn" if left <= 60 else "")

    def _work(self, _given: str) -> Work[object]:
        opened, person = self._keeper.opened, self._person
        assert opened is not None  # else the dialog had gone
        real = RealIdentity(
            name=self._name.plain(), contacts=self._contacts.text(), notes=self._notes.text()
        )
        return lambda s: identities.write(s, opened, person, real)
