"""The audit trail as people read it: entries, witnesses, and the outcome of a verification."""

from __future__ import annotations

from enum import StrEnum

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


class EvidenceKind(StrEnum):
    """What shows that the keys of one card signed two histories."""

    HEADS = "heads"  # two signed states of one size with different roots
    LEAVES = "leaves"  # two proofs of one index with different entries
    PROOF = "proof"  # a signed state, and a later one proven to begin with another tree
    BROKEN = "broken"  # a signed state, and a signed bundle whose proof does not lead from it


class Evidence(msgspec.Struct, frozen=True, kw_only=True):
    """A contradiction that stands alone, kept in the vault. ``data`` is its file, ``id`` (64 hex
    digits) the SHA-256 of that.

    ``origin`` is the log it is about, ``size`` the number of entries (or the index) where it
    parts, ``brought`` the origin of who showed it; ``at`` is when it was kept, in µs.
    """

    id: str
    origin: str
    kind: EvidenceKind
    size: int
    brought: str
    at: int
    data: bytes


class Bound(msgspec.Struct, frozen=True, kw_only=True):
    """One end of when an entry was written: ``at`` (µs UTC) by the clock of another officer."""

    origin: str
    name: str
    at: int


class Bracket(msgspec.Struct, frozen=True, kw_only=True):
    """When an entry was written, by clocks other than its author's: after a bundle that was taken
    in before it was sealed, before a cosignature on a checkpoint that holds it."""

    not_before: Bound | None
    not_after: Bound | None


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
    "copy-sanitised",
    "attachment-added",
    "attachment-saved-outside",
    "record-sealed",
    "record-amended",
    "sharing-decided",
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
    "officer-scanned",
    "authority-named",
    "authority-dropped",
    "roster-signed",
    "key-revoked",
    "key-renewed",
    "key-destroyed",
    "epoch-declared",
    "paper-exported",
    "paper-received",
    "audit-exported",
    "evidence-kept",
    "evidence-exported",
    "clock-set-back",
    "records-exported",
    "context-imported",
    "context-removed",
    "policy-added",
    "policy-removed",
    "setting-changed",
    "relay-joined",
    "relay-left",
    "drop-joined",
    "drop-left",
    "passphrase-changed",
    "recovery-changed",
    "organisation-policy-signed",
    "organisation-policy-set-aside",
    "gate-overridden",
    "retention-set",
    "hold-placed",
    "hold-lifted",
    "record-destroyed",
    "compartment-made",
    "compartment-rekeyed",
    "compartment-opened",
    "compartment-closed",
    "compartment-taken-out",
    "compartment-brought-back",
    "identity-written",
    "identity-destroyed",
)
