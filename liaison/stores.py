"""What the verbs need of the vault for the exchange with others, as protocols: officers, bundles.
They are a part of `liaison.ports`, whose rules they follow."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from liaison.domain.bundle import BundleIn, BundleOut
from liaison.domain.officer import Card, KnownLog, Officer, Trust


class OfficerStore(Protocol):
    """Other officers: cards, trust, what is known of their logs."""

    def all(self) -> list[Officer]: ...
    def get(self, origin: str) -> Officer | None: ...
    def add(self, card: Card, at: int) -> None: ...
    def set_trust(self, origin: str, trust: Trust, how: str, at: int) -> None: ...
    def set_known(self, origin: str, known: KnownLog) -> None: ...
    def set_acknowledged(self, origin: str, size: int) -> None: ...
    def remove(self, origin: str) -> None: ...


class BundleStore(Protocol):
    """Bundles out and in."""

    def add_out(self, bundle: BundleOut, frame: bytes, blobs: Sequence[str]) -> None:
        """``frame`` are the payload's bytes up to the attachments, ``blobs`` their SHA-256 (hex) in
        order: enough to write the same bundle again."""

    def contents(self, bundle: str) -> tuple[bytes, tuple[str, ...]]:
        """The frame and blobs given to `add_out`; KeyError where there is none."""

    def set_written(self, bundle: BundleOut) -> None:
        """Stores state, file name, size, hash and time of writing of a bundle already there."""

    def outs(self, limit: int = 200) -> list[BundleOut]:
        """Newest first."""

    def out(self, bundle: str) -> BundleOut | None: ...
    def last_out(self, set_key: str) -> BundleOut | None: ...
    def add_in(self, bundle: BundleIn) -> None: ...
    def ins(self, limit: int = 200) -> list[BundleIn]: ...
    def in_(self, leaf_hash: str) -> BundleIn | None: ...
    def numbers_in(self, origin: str, set_key: str) -> set[int]:
        """The numbers of the bundles taken in from that officer to that set of recipients."""
