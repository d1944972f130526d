"""Opens lines to dead drops, where the libraries for their addresses are installed."""

from __future__ import annotations

from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

from liaison.domain.words import listed, tr
from liaison.mail.drop import Drop
from liaison.mail.places import Place
from liaison.mail.post import Event, Line, Wanted, everything

NEEDED = {
    "file": ("fsspec",),
    "sftp": ("fsspec", "sshfs"),
    "webdav+https": ("fsspec", "webdav4"),
    "webdav+http": ("fsspec", "webdav4"),
    "s3+https": ("fsspec", "s3fs"),
    "s3+http": ("fsspec", "s3fs"),
}
EVERY = 20.0  # seconds between two looks, give or take a half
PAUSES = (1.0, 60.0)  # seconds before the first and the latest tries, each give or take a half


class DropPost:
    """Fulfils `mail.post.Post`."""

    def __init__(self, every: float = EVERY, pauses: tuple[float, float] = PAUSES) -> None:
        self._every, self._pauses = every, pauses

    def lacking(self, place: Place | None = None) -> str:
        scheme = place.scheme if isinstance(place, Drop) else "file"
        missing = [name for name in NEEDED[scheme] if find_spec(name) is None]
        if not missing:
            return ""
        return tr(
            "What reaches such a dead drop is not installed here ({names}). "
            "Install it with: pip install 'liaison-desk[{extra}]'"
        ).format(names=listed(missing), extra="drops-s3" if "s3" in scheme else "drops")

    def line(
        self,
        place: Place,
        folder: Path,
        told: Callable[[Event], object],
        wanted: Wanted = everything,
    ) -> Line:
        # late: its libraries are slow to load, and only who uses a dead drop needs them
        from liaison.couriers.drop.line import DropLine

        assert isinstance(place, Drop)
        return DropLine(place, folder, told, wanted, self._every, self._pauses)
