"""What the verbs need of the vault for keeping and destroying, as a protocol. It is a part of
`liaison.ports`, whose rules it follows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from liaison.domain.bundle import BundleOut
from liaison.domain.retention import Hold, Remains


class RetentionStore(Protocol):
    """Holds, what is left of destroyed records, and destruction itself."""

    def holds(self) -> list[Hold]:
        """All that were ever placed, oldest first."""

    def put_hold(self, hold: Hold) -> None:
        """Stores a hold, or that it was lifted."""

    def remains(self, record: str) -> list[Remains]:
        """What is left of a destroyed record's versions, oldest first; empty for any other."""

    def destroy(self, record: str, tombstone: int, at: int) -> None:
        """Removes all that the vault holds of a record but its leaves and their proofs: versions,
        draft, links from it, its words in every index, its use of attachments, and the stored
        frames of bundles that carry it. ``tombstone`` is the log's newest entry, which says so."""

    def retell(self, record: str, tombstone: int) -> None:
        """In the transaction that begins an epoch: another entry says now what was destroyed."""

    def carrying(self, record: str) -> list[BundleOut]:
        """The sealed bundles that hold a version of that record, oldest first."""

    def shared(self, sha256: str, record: str) -> bool:
        """Whether another record than that one uses an attachment."""

    def writable(self, bundle: str) -> bool:
        """Whether a sealed bundle can still be written: its frame was not destroyed."""

    def unclean(self) -> bool:
        """Whether something was destroyed since the file was last written anew by `clean`."""

    def clean(self, at: Callable[[int, int], None]) -> None:
        """Outside of transactions: writes the indices and the whole file anew, so that no page
        holds what was deleted. `at` hears how far it is (steps) and may raise to stop; then the
        vault stays unclean and as it was."""
