"""What the verbs need of the vault for a relay: the invitation, mailboxes, and what goes there."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, Protocol

import msgspec

from liaison.mail.chunks import count


class Posted(msgspec.Struct, frozen=True, kw_only=True):
    """One bundle on its way to one officer by the relay.

    ``parcel`` names its file among those that go out, of ``size`` bytes; the relay says to keep the
    first ``stored`` pieces of it. ``attempt`` counts from 0, ``at`` (µs) is when that changed last,
    ``next_at`` when it goes once more unless a receipt has come. ``done``: it goes no more.
    """

    bundle: str
    origin: str
    box: str = ""
    parcel: str = ""
    size: int = 0
    stored: int = 0
    attempt: int = 0
    at: int = 0
    next_at: int = 0
    done: bool = False

    @property
    def whole(self) -> bool:
        """Whether the relay says to keep all of it."""
        return bool(self.parcel) and self.stored >= count(self.size)


class RelayStore(Protocol):
    """The relay's part of a vault."""

    def folder(self, way: Literal["in", "out"]) -> Path:
        """The folder inside the vault for sealed files that came, or that are to go."""

    def invitation(self) -> tuple[bytes, int] | None:
        """The invitation's file and when it was taken in (µs)."""

    def put_invitation(self, data: bytes, at: int) -> None: ...
    def drop_invitation(self) -> None: ...
    def mailboxes(self, relay: str) -> dict[str, str]:
        """Officers' mailboxes on that relay, by origin."""

    def put_mailbox(self, origin: str, relay: str, box: str, index: int) -> None:
        """What an officer's bundle says; one with a lower index in his log changes nothing."""

    def posted(self) -> list[Posted]:
        """What is not done, in the order of sealing."""

    def posted_of(self, bundle: str) -> list[Posted]: ...
    def posted_keys(self) -> set[tuple[str, str]]:
        """(bundle, origin) of everything that ever was to go by a relay."""

    def put_posted(self, posted: Posted) -> None: ...
