"""The setting of the dead drop: its address, what lets us in, and whose server it is."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QPushButton, QWidget

from liaison.changes import Changes
from liaison.mail.post import Link
from liaison.session import Session
from liaison.usecases.relaying import dropping, joining
from ui import ask, icons
from ui.build import button, row
from ui.pages.page import Page, Work
from ui.pages.settings_rows import setting
from ui.relay import Standing
from ui.relayline import look
from ui.safe import ElidedLabel, Line, SafeLabel, Secret
from ui.sure import SureDialog
from ui.text import tr


class DropRow:
    """A row of the settings page."""

    def __init__(self, page: Page, *, writable: bool) -> None:
        self._page, self._writable = page, writable
        self._address = ElidedLabel("", "strong", name="drop-address")
        self._state = SafeLabel("", "caption", name="drop-state", wrap=True)
        self._shown = SafeLabel("", "mono", name="drop-shown", wrap=True)
        self._set = button(tr("Set…"), "drop-set", self._choose, icon="folder")
        self._leave = button(tr("Forget it"), "drop-leave", self._forget, role="link")
        self._now = button(tr("Put and fetch now"), "drop-now", self._go, icon="refresh")
        self._same = button(tr("It is the server's key"), "drop-pin", self._pin, icon="check")

    def made(self) -> QWidget:
        """The row."""
        where = row(icons.picture("folder"), self._address)
        where.setStretch(1, 1)
        made = setting(
            tr("Dead drop"),
            tr(
                "A folder in which officers leave sealed bundles for each other: one that is "
                "mounted here, on an SFTP or a WebDAV server, or in an S3 bucket. It shows nothing "
                "but sizes, and what is yours is cleared when its recipient has signed for it."
            ),
            where,
            self._state,
            self._shown,
            row(self._same, None),
            row(self._set, self._now, self._leave, None),
        )
        made.setObjectName("drop-row")
        # Only now: what is shown before it has a parent is a window of its own for a moment.
        self._page.desk.relay.stands.connect(self._show)
        self._show(self._page.desk.relay.standing)
        return made

    def _show(self, standing: Standing) -> None:
        joined = standing.drop and bool(standing.address)
        self._address.setText(standing.address if joined else tr("None"))
        told = ""
        if joined:
            told = standing.lacking or standing.trouble or standing.why or look(standing)[0]
        elif standing.address:
            told = tr("A relay was joined, and there is one or the other.")
        self._state.setText(told)
        self._state.setVisible(bool(told))
        shown = standing.shown if joined else ""
        self._shown.setText(shown)
        self._shown.setVisible(bool(shown))
        self._same.setVisible(bool(shown))
        self._same.setEnabled(self._writable)
        self._leave.setVisible(joined)
        self._leave.setEnabled(self._writable)
        self._set.setEnabled(self._writable and (joined or not standing.address))
        self._now.setVisible(joined and standing.silent)
        self._now.setEnabled(self._writable and standing.link is Link.OFFLINE)

    def _choose(self) -> None:
        standing = self._page.desk.relay.standing
        DropDialog(self._page, standing.address if standing.drop else "").ask()

    def _forget(self) -> None:
        if ask.yes(
            self._page,
            tr("Forget the dead drop?"),
            tr(
                "What waits to go there can still be written to a stick. Your files there stay, "
                "for nobody else clears them; nobody but their recipients can read them."
            ),
            tr("Forget it"),
        ):
            self._page.act(joining.leave, tr("The dead drop is forgotten"))

    def _go(self) -> None:
        self._page.desk.relay.go_now()

    def _pin(self) -> None:
        """The officer must have asked whoever runs the server."""
        shown = self._page.desk.relay.standing.shown
        if shown and ask.yes(
            self._page,
            tr("Is this the key of your server?"),
            tr(
                "It shows {key}. Ask whoever runs it, on another way than by this network. "
                "Nothing was sent to it yet."
            ).format(key=shown),
            tr("It is the same"),
        ):
            self._page.act(lambda s: dropping.pin(s, shown), tr("The server's key is kept"))


class DropDialog(SureDialog):
    """Asks for the address, and for what lets us in."""

    def __init__(self, page: Page, address: str) -> None:
        super().__init__(
            page,
            "drop-dialog",
            tr("Set the dead drop"),
            tr("All of this is kept in the vault and nowhere else."),
        )
        self._line = Line("drop-line")
        self._line.setText(address)
        self._line.textChanged.connect(lambda _text: self.look())
        self.field(
            tr("Address"),
            self._line,
            tr(
                "file:///folder (a mounted share too), sftp://user@host/folder, "
                "webdav+https://user@host/folder or s3+https://key@host/bucket/folder"
            ),
        )
        self._word = Secret("drop-password")
        self.field(
            tr("Password, or secret of an S3 key, where the server asks for one"),
            self._word,
        )
        self._files: dict[str, Path] = {}
        self._keys = button(tr("Private key…"), "drop-key", partial(self._take, "key"), icon="file")
        self._certificates = button(
            tr("Certificate to trust…"), "drop-authority", partial(self._take, "authority"),
            icon="file",
        )  # fmt: skip
        self.add(row(self._keys, self._certificates, None))
        self.add(
            SafeLabel(
                tr(
                    "A private key is for SFTP; a certificate for WebDAV or S3 servers of your own "
                    "authority."
                ),
                "caption",
                wrap=True,
            )
        )
        self.finish(tr("Set it"), self._work, lambda: bool(self._line.text()), secret=False)

    def _take(self, what: str) -> None:
        path = ask.file(self, tr("Choose the file"), tr("Take it"))
        if path is not None:
            self._files[what] = path
            taken: QPushButton = self._keys if what == "key" else self._certificates
            taken.setText(path.name)

    def _work(self, _passphrase: str) -> Work[Changes]:
        address, password = self._line.text(), self._word.take()
        files = dict(self._files)

        def join(session: Session) -> Changes:
            return dropping.join(
                session,
                address,
                password=password,
                key=files.get("key"),
                authority=files.get("authority"),
            )

        return join
