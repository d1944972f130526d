"""An officer as others know him: the identity card, and how far its key is trusted."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Trust(StrEnum):
    """How sure we are that a card's keys belong to the person it names. Bound to the key."""

    UNVERIFIED = "unverified"
    COMPARED = "compared"


class Card(msgspec.Struct, frozen=True, kw_only=True):
    """One identity card, parsed and verified.

    ``leaf`` are the bytes of its log leaf and ``proof`` the tlog-proof file that goes with them;
    ``fingerprint`` is the SHA-256 of ``leaf`` (32 bytes). The key texts are C2SP verifier keys and
    an ``age1pq…`` recipient, checked when the card was parsed. ``created`` is in µs since 1970 UTC.
    """

    origin: str
    name: str
    rank: str
    role: str
    organisation: str
    nation: str
    log_keys: tuple[str, str]
    witness_key: str
    age_recipient: str
    revision: int
    created: int
    leaf: bytes
    proof: bytes
    fingerprint: bytes

    @property
    def title(self) -> str:
        """Rank and name as people address each other: "Maj Example"."""
        return f"{self.rank} {self.name}".strip()


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """A consistency proof from an earlier size of a log to ``size`` entries with ``root``."""

    size: int
    root: bytes
    path: tuple[bytes, ...]


class KnownLog(msgspec.Struct, frozen=True, kw_only=True):
    """The newest state of an officer's log that this vault has verified and stored (at: µs).

    ``steps`` lead from earlier sizes to states that were verified: what a bundle that arrives
    late, with an older state, is held against.
    """

    size: int
    root: bytes
    checkpoint: bytes
    at: int
    steps: dict[int, Step] = {}


class Team(msgspec.Struct, frozen=True, kw_only=True):
    """A named set of officers, by their origins."""

    name: str
    members: tuple[str, ...]


class Officer(msgspec.Struct, frozen=True, kw_only=True):
    """A card in the vault with what this vault's owner knows of it. Times are µs since 1970 UTC.

    ``known`` is the newest verified state of his log; ``acknowledged`` the size of ours that he
    has signed to have seen (0: none). ``compared_how`` and ``compared_at`` say how and when the
    fingerprint was compared.
    """

    card: Card
    trust: Trust
    added_at: int
    compared_how: str = ""
    compared_at: int = 0
    known: KnownLog | None = None
    acknowledged: int = 0
