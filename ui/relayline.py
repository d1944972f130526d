"""How the relay or the dead drop stands, in a few quiet words of the status line."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QPushButton

from liaison.mail.post import Link
from ui import icons
from ui.build import button
from ui.relay import Relay, Standing
from ui.safe import tip
from ui.text import noop, tr

_LINKS: Final = {
    Link.OFFLINE: (noop("Relay: offline"), "close", "ink2"),
    Link.CONNECTING: (noop("Relay: connecting"), "waiting", "ink2"),
    Link.CONNECTED: (noop("Relay: connected"), "check", "ink2"),
}
_DROP_LINKS: Final = {
    Link.OFFLINE: (noop("Dead drop: offline"), "close", "ink2"),
    Link.CONNECTING: (noop("Dead drop: connecting"), "waiting", "ink2"),
    Link.CONNECTED: (noop("Dead drop: connected"), "check", "ink2"),
}


class RelayLabel:
    """A button of the status line; hidden where no relay was joined. In silence it sends and
    fetches when pressed, else it shows the bundles."""

    def __init__(self, relay: Relay, go: Callable[[], object]) -> None:
        self._relay, self._go = relay, go
        self.button: QPushButton = button("", "status-relay", self._press, role="quiet")
        self.button.setMaximumWidth(16_777_215)
        self.button.setMinimumWidth(0)
        self.button.hide()
        relay.stands.connect(self.show)

    def show(self, standing: Standing) -> None:
        """Show how it stands."""
        self.button.setVisible(bool(standing.address))
        text, icon, token = look(standing)
        self.button.setText(f" {text}")
        icons.put(self.button, icon, token, 14)
        tip(self.button, about(standing))

    def _press(self) -> None:
        if self._relay.standing.silent:
            self._relay.go_now()
        else:
            self._go()


def look(standing: Standing) -> tuple[str, str, str]:
    """The words, the icon and its colour."""
    drop = standing.drop
    if standing.lacking or standing.trouble or standing.why:
        text = tr("Dead drop: see the settings") if drop else tr("Relay: see the settings")
        return text, "warning", "warn"
    if standing.silent and standing.link is Link.OFFLINE:
        text = tr("Dead drop: silent") if drop else tr("Relay: silent")
        icon, token = "waiting", "ink2"
    else:
        words, icon, token = (_DROP_LINKS if drop else _LINKS)[standing.link]
        text = tr(words)
    if standing.part:
        sent = tr("Dead drop: {n}% sent") if drop else tr("Relay: {n}% sent")
        text = sent.format(n=standing.part)
    if standing.waiting:
        text = tr("{state}, waiting: {n}").format(state=text, n=standing.waiting)
    return text, icon, token


def about(standing: Standing) -> str:
    """What a pointer over it is told."""
    if standing.lacking or standing.trouble or standing.why:
        return standing.lacking or standing.trouble or standing.why
    if standing.silent:
        return tr("Nothing is sent or fetched until you press this.")
    return tr("Bundles wait until their officers have signed that they received them.")
