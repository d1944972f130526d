"""Opens the line to whatever place is in use, a relay or a dead drop."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from liaison.mail.drop import Drop
from liaison.mail.places import Place
from liaison.mail.post import Event, Line, Post, Wanted, everything


class Posts:
    """Fulfils `mail.post.Post` by the one that knows the place."""

    def __init__(self, relay: Post, drop: Post) -> None:
        self._relay, self._drop = relay, drop

    def lacking(self, place: Place | None = None) -> str:
        return self._of(place).lacking(place)

    def line(
        self,
        place: Place,
        folder: Path,
        told: Callable[[Event], object],
        wanted: Wanted = everything,
    ) -> Line:
        return self._of(place).line(place, folder, told, wanted)

    def _of(self, place: Place | None) -> Post:
        return self._drop if isinstance(place, Drop) else self._relay
