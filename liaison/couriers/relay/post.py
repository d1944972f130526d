"""Opens lines to relays, where the library for them is installed."""

from __future__ import annotations

from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

from liaison.domain.words import tr
from liaison.mail.invitation import Invitation
from liaison.mail.places import Place
from liaison.mail.post import Event, Line, Wanted, everything

PAUSES = (1.0, 60.0)  # seconds before the first and the latest tries, each give or take a half


class RelayPost:
    """Fulfils `mail.post.Post`."""

    def __init__(self, pauses: tuple[float, float] = PAUSES) -> None:
        self._pauses = pauses

    def lacking(self, place: Place | None = None) -> str:
        if find_spec("nats") is not None:
            return ""
        return tr(
            "The part of Liaison that speaks to a relay is not installed here. "
            "Install it with: pip install 'liaison-desk[relay]'"
        )

    def line(
        self,
        place: Place,
        folder: Path,
        told: Callable[[Event], object],
        wanted: Wanted = everything,
    ) -> Line:
        assert isinstance(place, Invitation)
        # late: 0.16 s, and only who has joined a relay needs it
        from liaison.couriers.relay.line import RelayLine

        return RelayLine(place, folder, told, self._pauses)
