"""One open vault over one connection: the nouns' stores, tied together."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from crypto.derive import derive
from liaison.domain.refusals import ReadOnly
from liaison.ports import (
    BlobStore,
    BundleStore,
    ContextStore,
    LogStore,
    OfficerStore,
    RecordStore,
    Seeds,
    SightStore,
)
from liaison.settings import Settings
from storage import migrate, pages
from storage.blobs import SqlBlobs
from storage.bundles import SqlBundles
from storage.connection import Connection
from storage.context import SqlContext
from storage.folder import DATABASE, Folder
from storage.identity import SqlIdentity
from storage.log import SqlLog
from storage.officers import SqlOfficers
from storage.records import SqlRecords
from storage.sights import SqlSights


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
    blobs: BlobStore
    context: ContextStore
    sights: SightStore

    def __init__(self, folder: Folder, root: bytes, *, read_only: bool) -> None:
        """Takes over one share of `folder`, given back by `close` or when this raises."""
        try:
            self._db = Connection(folder.path / DATABASE, root, read_only=read_only)
        except BaseException:
            folder.close()
            raise
        try:
            migrate.require(self._db)
            self._identity = SqlIdentity(self._db)
            records = SqlRecords(self._db, self._identity.own_origin)
            if not read_only:
                migrate.migrate(self._db, records.derive)
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
        self.blobs = SqlBlobs(self._db, folder)
        self.context = SqlContext(self._db)
        self.sights = SqlSights(self._db)

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
