"""An officer as others know him: the identity card, and how far its key is trusted."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Trust(StrEnum):
    """How sure we are that a card's keys belong to the person it names. Bound to the key.

    Only `COMPARED` (in words) and `SCANNED` (by its code, face to face) are what the owner of this
    vault did himself. `CERTIFIED` and `INTRODUCED` rest on papers of others and fall with them.
    """

    UNVERIFIED = "unverified"
    INTRODUCED = "introduced"
    CERTIFIED = "certified"
    COMPARED = "compared"
    SCANNED = "scanned"

    @property
    def own_doing(self) -> bool:
        """Whether the owner of this vault compared the card himself."""
        return self in (Trust.COMPARED, Trust.SCANNED)

    @property
    def verified(self) -> bool:
        """Whether nothing warns of the key: compared here, or certified by a named authority."""
        return self.own_doing or self is Trust.CERTIFIED


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


class Listed(msgspec.Struct, frozen=True, kw_only=True):
    """What the roster of a named authority says of an officer. Times are µs since 1970 UTC;
    ``lapsed`` where his time on it, or that of the roster, is over."""

    authority: str
    organisation: str
    role: str
    unit: str
    nation: str
    clearance: str
    number: int
    until: int
    lapsed: bool


class Revoked(msgspec.Struct, frozen=True, kw_only=True):
    """That a key is not to be trusted from ``since`` on (µs since 1970 UTC), on whose word.

    ``witnessed`` is the size up to which somebody had seen the log before: those entries stand.
    """

    by: str
    since: int
    why: str
    witnessed: int


class Head(msgspec.Struct, frozen=True, kw_only=True):
    """A signed state of an officer's log that somebody has shown us: ``by`` is the origin of who
    did, the log's owner included. ``note`` bears both of the owner's signatures, verified.

    ``proven`` once it is known to lie in the log as it is known; until then it is what its signers
    say, and every later proof must fit it. ``at`` is when it came, in µs.
    """

    size: int
    root: bytes
    note: bytes
    by: str
    at: int
    proven: bool


class Team(msgspec.Struct, frozen=True, kw_only=True):
    """A named set of officers, by their origins."""

    name: str
    members: tuple[str, ...]


class Officer(msgspec.Struct, frozen=True, kw_only=True):
    """A card in the vault with what this vault's owner knows of it. Times are µs since 1970 UTC.

    ``known`` is the newest verified state of his log; ``acknowledged`` the size of ours that he
    has signed to have seen (0: none). ``compared_how`` and ``compared_at`` say how and when the
    fingerprint was compared.

    The rest follows from papers (`liaison.usecases.judging`) and is not stored with the officer:
    ``path`` tells on whose word the trust rests, ``listed`` what the newest roster says of him,
    ``revoked`` that his key is not to be trusted any more, ``alike`` the origins of other cards
    whose names look like his.
    """

    card: Card
    trust: Trust
    added_at: int
    compared_how: str = ""
    compared_at: int = 0
    known: KnownLog | None = None
    acknowledged: int = 0
    path: str = ""
    listed: Listed | None = None
    revoked: Revoked | None = None
    alike: tuple[str, ...] = ()
