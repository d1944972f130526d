"""Keys in the settings: how old the encryption key is, renewing it, the own code, a new epoch."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liaison.domain.times import moment_at
from liaison.session import Session
from liaison.usecases import anchor, newepoch
from liaison.usecases.papers import renewing, revocations
from liaison.usecases.papers.renewing import State
from liaison.usecases.papers.revocations import Earlier
from ui import ask, theme
from ui.again import again
from ui.build import button, clear, column, row
from ui.code import show_code
from ui.epoch import EpochDialog, Wanted
from ui.pages.page import Page
from ui.pages.settings_rows import section, setting
from ui.revoking import RevokeDialog
from ui.safe import SafeLabel
from ui.text import plural, tr
from ui.times import day_of, group

_DAY = 86_400_000_000  # µs


class KeyRow(QWidget):
    """The own encryption key and those it replaced."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        writable = not page.desk.session.read_only
        self._facts = column(gap=2)
        self._renew = button(tr("Renew it now…"), "renew-key", self._ask_renew)
        self._destroy = button(
            tr("Destroy the old keys now…"), "destroy-keys", self._ask_destroy, role="danger"
        )
        self._renew.setEnabled(writable)
        self._destroy.hide()
        self._writable = writable
        protects = SafeLabel(
            tr(
                "This protects what was copied on its way from whoever takes the device later. It "
                "protects neither what lies in the vault nor bundles sealed to keys that are still "
                "kept."
            ),
            "caption",
            name="key-protects",
            wrap=True,
        )
        body = setting(
            tr("Encryption key"),
            tr("Others seal bundles to it. Nobody compares again when it is renewed."),
            self._facts,
            protects,
            row(self._renew, self._destroy, None),
        )
        self.setLayout(column(body, gap=0))

    def refresh(self) -> None:
        """Read how the keys stand."""
        self._page.read(renewing.state, self._show)

    def _show(self, found: State) -> None:
        clear(self._facts)
        days = max(0, self._page.desk.session.world.clock() - found.made) // _DAY
        self._say(
            tr("Revision {n}, made {day}, {age} old").format(
                n=found.revision, day=day_of(found.made), age=plural(days, "{n} day", "{n} days")
            ),
            "key-age",
            "strong",
        )
        self._say(
            tr("Renewed by itself at the first unlocking after {day}").format(
                day=day_of(found.renewed)
            )
            if found.renewed
            else tr("Never renewed by itself"),
            "key-renewed",
        )
        for revision, until in found.older:
            words = tr("Revision {n} still opens late bundles, until {day}; then it is destroyed")
            self._say(words.format(n=revision, day=day_of(until)), f"key-old-{revision}")
        if not found.older:
            self._say(tr("No older key is kept"), "key-none-old")
        self._destroy.setVisible(bool(found.older) and self._writable)

    def _say(self, words: str, name: str, role: str = "") -> None:
        self._facts.addWidget(SafeLabel(words, role, name=name, wrap=True))

    def _ask_renew(self) -> None:
        if ask.yes(
            self,
            tr("Renew the encryption key?"),
            tr(
                "The new one goes with your next bundle to every officer; until then they seal to "
                "the old one, which opens late bundles for a while and is then destroyed."
            ),
            tr("Renew it"),
        ):
            self._page.act(renewing.renew, tr("A new encryption key is in use"))

    def _ask_destroy(self) -> None:
        done = again(
            self._page,
            tr("Destroy the old keys now?"),
            tr(
                "Bundles that were sealed to them and have not arrived yet can never be opened, by "
                "you neither. Officers who have not had your new key yet still seal to an old one."
            ),
            tr("Destroy them"),
            lambda secret, _: lambda s: renewing.destroy_old(s, secret),
            typed=tr("destroy"),
            danger=True,
        )
        if done is not None:
            self._page.desk.toast(tr("The old keys are destroyed"))


class EarlierRow(QWidget):
    """The own earlier epochs, each with the way to revoke its keys; hidden where there is none."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._lines = column(gap=6)
        body = setting(
            tr("Earlier epochs"),
            tr("Revoke the keys of one if they fell into other hands, also later."),
            self._lines,
        )
        self.setLayout(column(body, gap=0))
        self.hide()

    def refresh(self) -> None:
        """Read which there are."""
        self._page.read(revocations.earlier, self._show)

    def _show(self, found: list[Earlier]) -> None:
        clear(self._lines)
        for one in found:
            number = one.origin.rsplit("/", 1)[1]
            words = tr("Epoch {n} broke off at entry {size}").format(n=number, size=one.size)
            if one.since:
                words = tr("Epoch {n} broke off at entry {size}; revoked as of {when}").format(
                    n=number, size=one.size, when=group(one.since, self._page.desk.zone)
                )
            label = SafeLabel(words, name=f"epoch-{number}", wrap=True)
            go = button(
                tr("Revoke its keys…"), f"revoke-epoch-{number}", partial(self._revoke, one)
            )
            go.setAccessibleName(tr("Revoke the keys of epoch {n}").format(n=number))
            go.setEnabled(not self._page.desk.session.read_only)
            line = row(label, go, gap=12)
            line.setStretch(0, 1)
            self._lines.addLayout(line)
        self.setVisible(bool(found))

    def _revoke(self, one: Earlier) -> None:
        dialog = RevokeDialog(
            self._page,
            "revoke-earlier",
            tr("Revoke the keys of epoch {n}?").format(n=one.origin.rsplit("/", 1)[1]),
            tr(
                "It counts with everybody who compared your card of now: bundles under those keys "
                "are refused, and what nobody had seen before that time is flagged. It goes with "
                "your next bundle to everybody, and cannot be taken back."
            ),
            one.origin,
        )
        if dialog.ask():
            self._page.desk.toast(tr("The keys are revoked"))
            self.refresh()


class CodeRow(QWidget):
    """The own card to be compared: code, words and digits, large."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        show = button(
            tr("Show code, words and digits…"),
            "show-own-code",
            lambda: show_code(page, page.desk.session.card),
            icon="shield",
        )
        body = setting(
            tr("Your card"),
            tr("What others compare: they scan it from this screen, or hear you read it out."),
            row(show, None),
        )
        self.setLayout(column(body, gap=0))


class EpochCard(QWidget):
    """The way on for a copy that is older than what was signed last; hidden for any other.

    `begun` comes when the new epoch is there: the desk still shows the copy as it was.
    """

    begun = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._go = button(
            tr("Declare a new epoch…"), "new-epoch-go", self._ask, role="danger", icon="warning"
        )
        self._busy = SafeLabel("", "caption", name="epoch-busy", wrap=True)
        theme.retone(self._busy, tone="warn")
        self._busy.hide()
        body = setting(
            tr("A new epoch"),
            tr(
                "This vault is older than what was signed last, so nothing can be written to it. "
                "If the newer one is lost, go on with a new trail and new keys."
            ),
            row(self._go, None),
            self._busy,
        )
        self.setLayout(column(section(tr("This is an older copy"), body), gap=0))
        self.hide()

    def refresh(self) -> None:
        """See whether it is an older copy: only what is open for reading alone may be one."""
        if self._page.desk.session.read_only:
            self._page.aside(anchor.is_older, self.setVisible)

    def _ask(self) -> None:
        desk = self._page.desk
        dialog = EpochDialog(
            self, lambda: moment_at(desk.session.world.clock(), desk.zone, "minute")
        )
        if not dialog.ask():
            return
        wanted = dialog.wanted()
        self._go.setEnabled(False)
        self._busy.setText(tr("Making new keys; this takes a few seconds."))
        self._busy.show()
        self._page.aside(
            lambda session: _declare(session, wanted), lambda _none: self.begun.emit(), self._failed
        )

    def _failed(self, error: Exception) -> None:
        self._busy.hide()
        self._go.setEnabled(True)
        self._page.complain(error)


def _declare(session: Session, wanted: Wanted) -> None:
    path: Path = session.vault.path
    newepoch.declare(session.world, path, wanted.passphrase, wanted.why, lost=wanted.lost).close()
