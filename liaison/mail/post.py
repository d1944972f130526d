"""What the window and the command line need of a relay or a dead drop, as protocols: a line that
carries files.

A line owns its thread and its connection, and knows nothing of a vault: it gets files to send, puts
whole files into a folder, and tells what happened from its own thread.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from liaison.domain.words import tr
from liaison.mail.chunks import count

if TYPE_CHECKING:
    from liaison.mail.places import Place


class Link(StrEnum):
    """How the connection stands."""

    OFFLINE = "offline"
    CONNECTING = "connecting"
    CONNECTED = "connected"


@dataclass(frozen=True, slots=True)
class Letter:
    """One file for one mailbox. ``key`` is the caller's name for it, ``attempt`` how often it was
    sent before, ``stored`` how many pieces the relay has already, ``rank`` what goes first (the
    highest)."""

    key: str
    path: Path
    size: int
    parcel: str
    to: str
    attempt: int = 0
    stored: int = 0
    rank: int = 0

    @property
    def left(self) -> bool:
        """Whether some of it is still to go."""
        return self.stored < count(self.size)


@dataclass(frozen=True, slots=True)
class Linked:
    """The connection stands otherwise now. ``why`` says in a sentence what the officer can help;
    ``shown`` is the fingerprint of a server's key that nobody has compared yet."""

    link: Link
    why: str = ""
    shown: str = ""


@dataclass(frozen=True, slots=True)
class Stored:
    """The relay says to keep the first ``pieces`` of the ``total`` pieces of a letter. This is no
    delivery: only the recipient's receipt is."""

    key: str
    attempt: int
    pieces: int
    total: int

    @property
    def whole(self) -> bool:
        """Whether it says to keep all of it."""
        return self.pieces >= self.total


@dataclass(frozen=True, slots=True)
class Arrived:
    """A whole file lies in the folder for what comes."""

    path: Path


@dataclass(frozen=True, slots=True)
class Moving:
    """Bytes of a file go or come; told about once a second."""

    done: int
    size: int


@dataclass(frozen=True, slots=True)
class Passed:
    """All that lies in a dead drop was looked through, and all that was to go has gone."""


Event = Linked | Stored | Arrived | Moving | Passed
# The first bytes of a file, `HEAD` at most, and its size: shall it be fetched? Fewer bytes may do
# to say that it shall not.
Wanted = Callable[[bytes, int], bool]
HEAD = 64 << 10


def everything(_head: bytes, _size: int) -> bool:
    """Whatever comes is wanted."""
    return True


class Line(Protocol):
    """A connection that is kept up until it is closed."""

    def send(self, letters: Sequence[Letter]) -> None:
        """What is to go now, in place of what was said before; pieces on their way go on."""

    def close(self, patience: float = 1.0) -> None:
        """Ends connection and thread within ``patience`` seconds, whatever the relay does."""


class Post(Protocol):
    """Opens lines."""

    def lacking(self, place: Place | None = None) -> str:
        """Why there can be no line from this computer to that place (to a relay where none is
        named), and the way to it; empty where there can."""

    def line(
        self,
        place: Place,
        folder: Path,
        told: Callable[[Event], object],
        wanted: Wanted = everything,
    ) -> Line:
        """A line to it. ``wanted`` is asked on the line's thread, where files are not addressed."""


class NoPost:
    """Where nothing is to be had of a relay."""

    def lacking(self, place: Place | None = None) -> str:
        return tr("Nothing here speaks to a relay.")

    def line(
        self,
        place: Place,
        folder: Path,
        told: Callable[[Event], object],
        wanted: Wanted = everything,
    ) -> Line:
        raise RuntimeError(self.lacking())


NO_POST = NoPost()
