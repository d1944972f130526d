"""What the window and the command line need of a relay, as protocols: a line that carries files.

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

if TYPE_CHECKING:
    from liaison.mail.invitation import Invitation


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


@dataclass(frozen=True, slots=True)
class Linked:
    """The connection stands otherwise now."""

    link: Link


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


Event = Linked | Stored | Arrived


class Line(Protocol):
    """A connection that is kept up until it is closed."""

    def send(self, letters: Sequence[Letter]) -> None:
        """What is to go now, in place of what was said before; pieces on their way go on."""

    def close(self, patience: float = 1.0) -> None:
        """Ends connection and thread within ``patience`` seconds, whatever the relay does."""


class Post(Protocol):
    """Opens lines."""

    def lacking(self) -> str:
        """Why there can be no line on this computer, and the way to it; empty where there can."""

    def line(
        self, invitation: Invitation, folder: Path, told: Callable[[Event], object]
    ) -> Line: ...


class NoPost:
    """Where nothing is to be had of a relay."""

    def lacking(self) -> str:
        return tr("Nothing here speaks to a relay.")

    def line(self, invitation: Invitation, folder: Path, told: Callable[[Event], object]) -> Line:
        raise RuntimeError(self.lacking())


NO_POST = NoPost()
