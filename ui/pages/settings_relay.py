"""The setting of the relay: its invitation, and whether it is spoken to unasked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from liaison.mail.post import Link
from liaison.settings import Settings
from liaison.usecases.relaying import joining
from ui import ask, icons
from ui.build import button, column, holder, row
from ui.forms.editor import FlagEditor
from ui.pages.page import Page
from ui.pages.settings_rows import setting
from ui.relay import Standing
from ui.relayline import look
from ui.safe import ElidedLabel, SafeLabel
from ui.text import tr


class RelayRow:
    """A row of the settings page; ``put`` keeps settings by their names."""

    def __init__(self, page: Page, put: Callable[..., Any], *, writable: bool) -> None:
        self._page, self._put = page, put
        self._loading = False
        self._shape = icons.picture("exchange")
        self._address = ElidedLabel("", "strong", name="relay-address")
        self._state = SafeLabel("", "caption", name="relay-state", wrap=True)
        self._join = button(tr("Take in an invitation…"), "relay-join", self._choose, icon="file")
        self._leave = button(tr("Forget it"), "relay-leave", self._forget, role="link")
        self._now = button(tr("Send and fetch now"), "relay-now", self._go, icon="refresh")
        words = tr("Only when I ask, as where every byte is paid for or heard")
        self._silent = FlagEditor("relay-silent", words)
        self._silent.name_for(words)
        self._silent.edited.connect(
            lambda: self._loading or self._put(relay_silent=self._silent.value())
        )
        self._writable = writable
        for control in (self._join, self._leave, self._silent, self._now):
            control.setEnabled(writable)

    def made(self) -> QWidget:
        """The row."""
        where = row(self._shape, self._address)
        where.setStretch(1, 1)
        made = setting(
            tr("Relay"),
            tr(
                "Carries sealed bundles when there is a network. It is trusted with nothing: it "
                "sees neither names nor content, and only the recipient's signature counts."
            ),
            where,
            self._state,
            row(self._join, self._leave, None),
            holder(column(self._silent, row(self._now, None), gap=8)),
        )
        made.setObjectName("relay-row")
        # Only now: what is shown before it has a parent is a window of its own for a moment.
        self._page.desk.relay.stands.connect(self._show)
        self._show(self._page.desk.relay.standing)
        return made

    def load(self, settings: Settings) -> None:
        """Show what is set."""
        self._loading = True
        try:
            self._silent.load(settings.relay_silent)
        finally:
            self._loading = False

    def _show(self, standing: Standing) -> None:
        if standing.drop:
            standing = Standing(lacking=tr("A dead drop is in use, and there is one or the other."))
        joined = bool(standing.address)
        self._address.setText(standing.address or tr("None"))
        told = look(standing)[0] if joined else ""
        self._state.setText(standing.lacking or standing.trouble or told)
        self._state.setVisible(bool(self._state.text()))
        for one in (self._leave, self._silent):
            one.setVisible(joined)
        self._now.setVisible(joined and standing.silent)
        self._now.setEnabled(self._writable and standing.link is Link.OFFLINE)
        self._join.setEnabled(self._writable and not standing.lacking)

    def _choose(self) -> None:
        path = ask.file(
            self._page,
            tr("Take in an invitation to a relay"),
            tr("Take it in"),
            ending=".liaison-invitation",
        )
        if path is not None:
            self._page.act(
                lambda s: joining.join(s, path),
                tr("The relay is joined; destroy the file, the vault has what it says"),
            )

    def _forget(self) -> None:
        if ask.yes(
            self._page,
            tr("Forget the relay?"),
            tr(
                "To use it again you need a new invitation. What was sealed stays in the vault and "
                "can be written to a stick."
            ),
            tr("Forget it"),
            danger=True,
        ):
            self._page.act(joining.leave, tr("The relay is forgotten"))

    def _go(self) -> None:
        self._page.desk.relay.go_now()
