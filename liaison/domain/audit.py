"""The audit trail as people read it: entries, witnesses, and the outcome of a verification."""

from __future__ import annotations

import msgspec


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One leaf of a log in words: who, what, when (µs UTC), on what, why, before and after.

    ``act`` is a word of the closed list `ACTS`; ``on`` names the record, officer, bundle or
    setting by its identifier. ``who`` is the origin of the log.
    """

    index: int
    act: str
    at: int
    who: str
    on: str
    why: str
    before: str = ""
    after: str = ""
    leaf_hash: bytes = b""


class Witnessed(msgspec.Struct, frozen=True, kw_only=True):
    """That an officer has cosigned a log up to ``size`` entries, at ``at`` (seconds UTC)."""

    origin: str
    name: str
    size: int
    at: int


class TrailStatus(msgspec.Struct, frozen=True, kw_only=True):
    """The head of the own log: its size, root, signed checkpoint, and who has witnessed it."""

    origin: str
    size: int
    root: bytes
    checkpoint: bytes
    witnessed: tuple[Witnessed, ...]

    @property
    def witnessed_size(self) -> int:
        """Entries that another officer has cosigned; what is above is the unwitnessed tail."""
        return max((w.size for w in self.witnessed), default=0)


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """What a verification established, in plain sentences. A failed one raises instead."""

    title: str
    entries: int
    proven: tuple[str, ...]
    not_proven: tuple[str, ...]
    witnessed: tuple[Witnessed, ...] = ()


# What an audit entry can say was done. The sentences of the pages are made from these words.
ACTS = (
    "identity-created",
    "draft-started",
    "draft-discarded",
    "attachment-added",
    "attachment-saved-outside",
    "record-sealed",
    "record-amended",
    "bundle-sealed",
    "bundle-received",
    "bundle-refused",
    "bundle-handed-over",
    "manifest-printed",
    "receipt-given",
    "team-changed",
    "consent-asked",
    "consent-answered",
    "passing-on-blocked",
    "card-exported",
    "card-received",
    "officer-compared",
    "officer-removed",
    "officer-introduced",
    "paper-exported",
    "paper-received",
    "audit-exported",
    "records-exported",
    "context-imported",
    "context-removed",
    "setting-changed",
    "passphrase-changed",
    "recovery-changed",
)
