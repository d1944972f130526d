"""What the verbs need from the world, as protocols: the vault, the anchor, the clock.

`storage` fulfils the vault and the anchor; the door (`liaison.__main__`) hands them over. Every
method of a store runs inside the caller's transaction when it writes. Times are µs since 1970 UTC
unless said otherwise; hashes are 32 bytes unless said to be hex.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol, TypeAlias

from crypto.entropy import Entropy
from liaison.carrying import Courier
from liaison.changes import QUIET, Watch
from liaison.context.rows import ContextRow, Nature
from liaison.context.rows import Source as Format
from liaison.domain.record import Draft, Filter, LinkRow, Row, Snippet, Version
from liaison.mail.keeping import RelayStore
from liaison.mail.post import NO_POST, Post
from liaison.retention import RetentionStore
from liaison.settings import Settings
from liaison.stores import (
    BundleStore,
    OfficerStore,
    PaperStore,
    PolicyStore,
    SightStore,
    SourceStore,
)


@dataclass(frozen=True, slots=True)
class Seeds:
    """The 32-byte secrets of one officer's device, one for each role. Never leave the vault.
    ``older`` are encryption keys that ``age`` replaced and that still open late bundles."""

    log_ed: bytes
    log_mldsa: bytes
    witness_mldsa: bytes
    age: bytes
    older: tuple[bytes, ...] = ()

    @classmethod
    def fresh(cls, entropy: Entropy) -> Seeds:
        """New ones for a new log."""
        ed, mldsa, witness, age = (entropy(32) for _ in range(4))
        return cls(ed, mldsa, witness, age)


@dataclass(frozen=True, slots=True)
class LeafRow:
    """One line of the audit trail's list; ``data`` are the leaf's bytes."""

    index: int
    act: str
    at: int
    data: bytes


@dataclass(frozen=True, slots=True)
class CosignatureRow:
    """A peer's cosignature line on our checkpoint of ``size``; ``at`` in seconds UTC."""

    size: int
    origin: str
    line: str
    at: int


NameField: TypeAlias = Literal["person", "party", "place"]
Box: TypeAlias = tuple[str, str, str, str]  # south, west, north, east, as in `Filter.box`


@dataclass(frozen=True, slots=True)
class Batch:
    """One file of context that was taken in: a random ``id`` (32 hex digits), the file's name,
    format, SHA-256 (hex), how many of its rows were taken and how many could not be read."""

    id: str
    file: str
    source: Format
    nature: Nature
    sha256: str
    rows: int
    bad: int
    taken_at: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class ContextEntry:
    """One row of context in the vault; ``seq`` orders all of them by arrival."""

    seq: int
    batch: str
    row: ContextRow


class LogStore(Protocol):
    """The own log: leaves, the nodes of its tree, checkpoints, cosignatures."""

    def size(self) -> int: ...
    def node_at(self, level: int, index: int) -> bytes: ...
    def leaf(self, index: int) -> bytes: ...
    def leaves(self, start: int, stop: int) -> Iterator[tuple[int, bytes]]: ...
    def page(self, before: int | None, limit: int, act: str = "") -> list[LeafRow]:
        """Newest first, keyset by index; ``act`` filters when given."""

    def append(self, leaf: bytes, *, act: str, at: int) -> int:
        """Adds a leaf and the nodes it completes; returns its index."""

    def checkpoint(self, size: int | None = None) -> bytes | None:
        """The signed note of that size, or the newest; None where none is kept."""

    def put_checkpoint(self, size: int, root: bytes, note: bytes, *, keep: bool) -> None:
        """Stores the newest note and drops older ones that were not kept."""

    def keep_checkpoint(self, size: int) -> None:
        """Marks a stored checkpoint as given out, so that it stays."""

    def given_out(self, above: int, limit: int = 32) -> list[int]:
        """Sizes above ``above`` of checkpoints that were given out: the newest, ascending."""

    def put_cosignature(self, size: int, origin: str, line: str, at: int) -> None: ...
    def cosignatures(self, size: int | None = None) -> list[CosignatureRow]: ...
    def earliest_cosignature(self, above: int) -> CosignatureRow | None: ...


class RecordStore(Protocol):
    """Records: their rows, drafts and sealed versions, and the full-text index over them."""

    def page(self, wanted: Filter, after: tuple[int, int] | None, limit: int) -> list[Row]:
        """By the second of the event, then seq, newest first; ``after`` is (event_at, seq) of the
        last row."""

    def search(self, query: str, wanted: Filter, after: int | None, limit: int) -> list[Row]:
        """Rows with all words of the query (each as a prefix), newest (seq) first, after a seq.

        The query is text, never an operator: any string is valid and none raises."""

    def search_ranked(self, query: str, wanted: Filter, limit: int) -> list[Row]:
        """Rows with all words of the query, best first: words in the title before words in names
        and places before words in the text, often before seldom, newer before older. Of very many
        matches the newest hundreds of each sort are ranked. Without words it gives the newest."""

    def snippet(self, query: str, record: str) -> Snippet:
        """A piece of the record's text around the first words that match, about 120 characters;
        of a draft when only that matches. Empty where nothing does."""

    def attached_snippet(self, query: str, record: str) -> tuple[str, Snippet]:
        """The name of an attached text file with words that match, and the piece around them."""

    def spots(self, wanted: Filter, limit: int) -> list[tuple[int, str, str, str, str]]:
        """Where records are, newest event first: (seq, record, kind, lat, lon), degrees as text."""

    def linked(self, record: str, limit: int = 500) -> list[LinkRow]:
        """The links that lead to a record, newest event first: those of the newest version, or of
        the draft where nothing is sealed."""

    def names(self, field: NameField, prefix: str, limit: int) -> list[str]:
        """What stands in records as a person's, a party's or a place's name, with a word that
        begins with the (folded) prefix; those of the most records first."""

    def kinds(self) -> dict[str, int]:
        """How many records there are of each kind that there is."""

    def count(self, wanted: Filter) -> int: ...
    def row(self, record: str) -> Row | None: ...
    def draft(self, record: str) -> Draft | None: ...
    def drafting(self, limit: int) -> list[Row]:
        """Records with a draft, new ones and amendments, the last written first."""

    def put_draft(self, draft: Draft) -> None:
        """Creates or replaces the draft of a record (and the record's row when it is new)."""

    def drop_draft(self, record: str) -> None:
        """Removes a draft; a record without any version vanishes with it."""

    def drafts(self) -> Iterator[Draft]:
        """Everything unsealed, amendments too, one after the other."""

    def versions(self, record: str) -> list[Version]:
        """Oldest first."""

    def version(self, record: str, number: int) -> Version | None: ...
    def add_version(self, version: Version, *, own: bool) -> None:
        """Adds a sealed version; the row shows the highest. Replaces nothing: a version that is
        already there with the same leaf is left alone, with another leaf it raises ValueError."""

    def complete_version(self, version: Version) -> None:
        """Adds portions to a foreign version that is here in part; takes nothing of it away."""

    def find(self, prefix: str) -> list[str]:
        """Record ids that begin with ``prefix`` (hex), at most 10."""


class Blob(Protocol):
    """An attachment being read: authenticated plaintext, in order."""

    def read(self, n: int = -1, /) -> bytes: ...
    def readinto(self, buffer: memoryview, /) -> int: ...
    def close(self) -> None: ...


class Staged(Protocol):
    """An attachment being taken in: encrypted on disk under a random name, not yet in the vault."""

    def write(self, data: bytes | bytearray | memoryview, /) -> object:
        """The next bytes, which must stay as they are until the next call returns."""

    def finish(self) -> tuple[str, int]:
        """Makes it durable; returns its SHA-256 (hex) and size."""

    def discard(self) -> None:
        """Removes what was written. Harmless after the blob was kept or discarded."""


class BlobStore(Protocol):
    """Attachments by the SHA-256 of their content: small ones as rows, large ones as files."""

    def stage(self, size: int = 0) -> Staged:
        """Begins to take in an attachment; room is reserved where its size is known (bytes)."""

    def keep(self, staged: Staged, record: str) -> None:
        """Inside a transaction: the finished blob belongs to the vault, used by that record."""

    def has(self, sha256: str) -> bool: ...
    def size(self, sha256: str) -> int: ...
    def open(self, sha256: str) -> Blob:
        """Raises KeyError where there is none, and a damaged one raises VaultDamaged on reading."""

    def use(self, sha256: str, record: str) -> None:
        """That record uses a blob already in the vault."""

    def sweep(self) -> int:
        """Deletes blobs no record uses and files that belong to none; returns how many."""

    def room(self) -> int:
        """The bytes that are free on the disk of the vault."""


class ContextStore(Protocol):
    """Rows of foreign files: read-only, apart from records, in no log and in no bundle."""

    def add_batch(self, batch: Batch, rows: Iterable[ContextRow]) -> int:
        """Takes in a file's rows, one after the other as they come; returns how many. The batch
        is stored after them, with that number. ValueError for an id that is there."""

    def set_batch(self, batch: Batch) -> None:
        """Replaces the count of bad rows, which is known last, and the note of a batch; all else
        stays. LookupError where there is none."""

    def batch(self, batch: str) -> Batch | None: ...
    def batches(self) -> list[Batch]:
        """Newest first."""

    def rows(self, batch: str, after: int | None, limit: int) -> list[ContextEntry]:
        """The rows of a batch in the order of the file, after a seq."""

    def search(self, query: str, after: int | None, limit: int) -> list[ContextEntry]:
        """Rows with all words of the query, newest (seq) first, as for records."""

    def in_box(
        self, box: Box, since: int, until: int, limit: int, after: int | None = None
    ) -> list[ContextEntry]:
        """Rows with a place in the box, begun in the period (0: no limit), newest (seq) first."""

    def spots(self, since: int, until: int, limit: int) -> list[tuple[int, str, str, str]]:
        """Where rows are that began in the period, newest (seq) first: (seq, batch, lat, lon) of
        those with a position, in decimal degrees as text."""

    def remove_batch(self, batch: str) -> None:
        """Removes a batch and its rows. LookupError where there is none."""


class Vault(Protocol):
    """One open vault over one connection, used by the thread that opened it."""

    path: Path
    id: str
    read_only: bool
    log: LogStore
    records: RecordStore
    officers: OfficerStore
    bundles: BundleStore
    papers: PaperStore
    blobs: BlobStore
    context: ContextStore
    policies: PolicyStore
    retention: RetentionStore
    sights: SightStore
    sources: SourceStore
    relay: RelayStore

    def transaction(self) -> AbstractContextManager[None]:
        """BEGIN IMMEDIATE … COMMIT; everything is rolled back when the block raises."""

    def sibling(self, *, read_only: bool = False) -> Vault:
        """Another connection to the same open vault, for the thread that calls."""

    def own_origin(self) -> str: ...
    def seeds(self) -> Seeds: ...
    def put_identity(self, origin: str, seeds: Seeds) -> None: ...
    def renew_age(self, revision: int, seed: bytes, until: int) -> None:
        """Replaces the encryption key of ``revision``, which opens late bundles until a time."""

    def older_keys(self) -> list[tuple[int, int]]:
        """(revision, µs until it is destroyed) of the encryption keys that were replaced."""

    def drop_older_keys(self, now: int) -> list[int]:
        """Destroys those whose time is up; returns their revisions."""

    def begin_epoch(self, origin: str, seeds: Seeds, note: bytes, at: int) -> None:
        """Puts the own log away and begins an empty one with new keys; the old are destroyed."""

    def past_logs(self) -> list[tuple[str, int, bytes]]:
        """(origin, size, last checkpoint) of the own logs of earlier epochs."""

    def settings(self) -> Settings: ...
    def put_settings(self, settings: Settings) -> None: ...
    def header(self) -> bytes: ...
    def put_header(self, header: bytes) -> None:
        """Replaces the header file atomically."""

    def anchor_key(self) -> bytes: ...
    def root_key(self) -> bytes:
        """The root secret, needed to write a new header slot."""

    def check(self, at: Callable[[int, int], None]) -> None:
        """Reads every page (bytes done, total); raises VaultDamaged when one does not hold."""

    def close(self) -> None: ...


class Vaults(Protocol):
    """The place where vaults are made and opened."""

    def create(self, path: Path, header: bytes, root: bytes) -> Vault:
        """Raises VaultExists; leaves nothing behind when it fails."""

    def header(self, path: Path) -> bytes:
        """The header's bytes; raises NotAVault."""

    def open(
        self, path: Path, root: bytes, *, read_only: bool = False, watch: Watch = QUIET
    ) -> Vault:
        """Raises VaultInUse, VaultDamaged, NewerVault. ``watch`` sees how far an older vault is
        brought to the present form, which takes a while, and may stop that with Cancelled."""


class Keyring(Protocol):
    """The operating system's keyring, from an allow-list of backends; it may be absent."""

    def available(self) -> bool: ...
    def get(self, name: str) -> str | None:
        """None where nothing is stored or no keyring answers."""

    def put(self, name: str, value: str) -> bool:
        """False where it was not kept (read back to be sure)."""

    def remove(self, name: str) -> None: ...


@dataclass(frozen=True, slots=True)
class World:
    """Everything outside: what the door builds once and hands to whoever needs it."""

    vaults: Vaults
    keyring: Keyring
    courier: Courier
    clock: Callable[[], int]
    entropy: Entropy
    post: Post = NO_POST
