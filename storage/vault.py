"""One open vault over one connection: the nouns' stores, tied together."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from crypto.derive import derive
from liaison.changes import QUIET, Watch
from liaison.domain.refusals import ReadOnly
from liaison.mail.keeping import RelayStore
from liaison.ports import (
    BlobStore,
    ContextStore,
    LogStore,
    RecordStore,
    Seeds,
)
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
from storage import migrate, pages
from storage.attached import AttachedTexts
from storage.blobs import SqlBlobs
from storage.bundles import SqlBundles
from storage.connection import Connection
from storage.context import SqlContext
from storage.folder import DATABASE, Folder
from storage.identity import SqlIdentity
from storage.log import SqlLog
from storage.officers import SqlOfficers
from storage.papers import SqlPapers
from storage.policies import SqlPolicies
from storage.records import SqlRecords
from storage.relay import SqlRelay
from storage.retention import SqlRetention
from storage.sights import SqlSights
from storage.sources import SqlSources


class Outdated(Exception):
    """The vault's schema is an older one, and whoever only reads cannot change that."""


class SqlVault:
    """Fulfils `liaison.ports.Vault`; used by the thread that made it."""

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

    def __init__(
        self, folder: Folder, root: bytes, *, read_only: bool, watch: Watch = QUIET
    ) -> None:
        """Takes over one share of `folder`, given back by `close` or when this raises. ``watch``
        sees how far an older vault is brought to the present schema, and may stop that."""
        try:
            self._db = Connection(folder.path / DATABASE, root, read_only=read_only)
        except BaseException:
            folder.close()
            raise
        try:
            migrate.require(self._db)
            self._identity = SqlIdentity(self._db)
            blobs = SqlBlobs(self._db, folder)
            records = SqlRecords(self._db, self._identity.own_origin, AttachedTexts(blobs))
            if not read_only:
                migrate.migrate(self._db, lambda: records.derive(watch))
            elif migrate.outdated(self._db):
                raise Outdated
            self.id = self._identity.vault_id()
        except BaseException:
            self._db.close()
            folder.close()
            raise
        self._folder = folder
        self._root = root
        self._closed = False
        self.path = folder.path
        self.read_only = read_only
        self.log = SqlLog(self._db)
        self.records = records
        self.officers = SqlOfficers(self._db)
        self.bundles = SqlBundles(self._db)
        self.papers = SqlPapers(self._db)
        self.blobs = blobs
        self.context = SqlContext(self._db)
        self.policies = SqlPolicies(self._db)
        self.retention = SqlRetention(self._db)
        self.sights = SqlSights(self._db)
        self.sources = SqlSources(self._db)
        self.relay = SqlRelay(self._db, folder)

    def transaction(self) -> AbstractContextManager[None]:
        """BEGIN IMMEDIATE … COMMIT; everything is rolled back when the block raises."""
        if self.read_only:
            raise ReadOnly
        return self._db.transaction()

    def sibling(self, *, read_only: bool = False) -> SqlVault:
        """Another connection to the same open vault, for the thread that calls."""
        if self.read_only and not read_only:
            raise ReadOnly
        return SqlVault(self._folder.share(), self._root, read_only=read_only)

    def own_origin(self) -> str:
        """The origin of the owner's log; empty before there is an identity."""
        return self._identity.own_origin()

    def seeds(self) -> Seeds:
        """The owner's secrets. LookupError before there is an identity."""
        return self._identity.seeds()

    def put_identity(self, origin: str, seeds: Seeds) -> None:
        """Stores the owner's origin and secrets."""
        self._identity.put_identity(origin, seeds)

    def renew_age(self, revision: int, seed: bytes, until: int) -> None:
        """Replaces the encryption key of `revision`, which opens late bundles until a time."""
        self._identity.renew_age(revision, seed, until)

    def older_keys(self) -> list[tuple[int, int]]:
        """(revision, µs until it is destroyed) of the encryption keys that were replaced."""
        return self._identity.older_keys()

    def drop_older_keys(self, now: int) -> list[int]:
        """Destroys those whose time is up; returns their revisions."""
        return self._identity.drop_older_keys(now)

    def begin_epoch(self, origin: str, seeds: Seeds, note: bytes, at: int) -> None:
        """Puts the own log away and begins an empty one with new keys."""
        self._identity.begin_epoch(origin, seeds, note, at)

    def past_logs(self) -> list[tuple[str, int, bytes]]:
        """(origin, size, last checkpoint) of the own logs of earlier epochs."""
        return self._identity.past_logs()

    def settings(self) -> Settings:
        """The vault's settings."""
        return self._identity.settings()

    def put_settings(self, settings: Settings) -> None:
        """Stores all settings."""
        self._identity.put_settings(settings)

    def header(self) -> bytes:
        """The header file's bytes."""
        return self._folder.header()

    def put_header(self, header: bytes) -> None:
        """Replaces the header file atomically."""
        if self.read_only:
            raise ReadOnly
        self._folder.put_header(header)

    def anchor_key(self) -> bytes:
        """The 32-byte key for what is remembered of this vault outside of it."""
        return derive(self._root, "anchor")

    def root_key(self) -> bytes:
        """The root secret, needed to write a new header slot."""
        return self._root

    def check(self, at: Callable[[int, int], None]) -> None:
        """Reads every page (bytes done, total); raises VaultDamaged when one does not hold."""
        pages.check(self._db, self._folder, self._root, at)

    def interrupt(self) -> None:
        """Stops a long query on this connection with Cancelled; for other threads."""
        self._db.interrupt()

    def close(self) -> None:
        """Closes this connection; the last one gives up the lock. Harmless when repeated."""
        if not self._closed:
            self._closed = True
            self._db.close()
            self._folder.close()
