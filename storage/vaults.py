"""The place where vaults are made and opened."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from crypto import vaultheader
from crypto.errors import Unsupported
from liaison.changes import QUIET, Watch
from liaison.domain.refusals import VaultExists
from liaison.domain.words import tr
from storage import folder, migrate, mounts
from storage.connection import Connection
from storage.folder import DATABASE, Folder
from storage.identity import SqlIdentity
from storage.vault import Outdated, SqlVault

_PLAIN = b"SQLite format 3\0"


class SqlVaults:
    """Fulfils `liaison.ports.Vaults`. ``mounts`` gives the system's table of mounts."""

    def __init__(self, mounts: Callable[[], str] = mounts.table) -> None:
        self._mounts = mounts

    def create(self, path: Path, header: bytes, root: bytes) -> SqlVault:
        """A new vault, open for writing. VaultExists, NetworkFolder, DiskFull, FileTrouble;
        FormatError for a header that is none. It is built under a random name and renamed once it
        is whole."""
        path = folder.real(path)
        mounts.require_local(path, self._mounts())
        vault_id = vaultheader.info(header).vault_id
        if os.path.lexists(path):
            raise VaultExists(path=path)
        building = path.with_name(f".{secrets.token_hex(16)}.new")
        try:
            folder.make(building, header)
            with closing(Connection(building / DATABASE, root, read_only=False)) as connection:
                migrate.migrate(connection, lambda: None)  # nothing is in it yet
                with connection.transaction():
                    SqlIdentity(connection).put_vault_id(vault_id)
            _require_encrypted(building / DATABASE)
            folder.sync(building)
            building.rename(path)
            folder.sync(path.parent)
        except BaseException as error:
            folder.remove(building)
            if isinstance(error, NotADirectoryError | FileExistsError):
                raise VaultExists(path=path) from None
            if isinstance(error, OSError):
                raise folder.refusal(error, path, tr("created")) from None
            raise
        return self.open(path, root)

    def header(self, path: Path) -> bytes:
        """The header's bytes; raises NotAVault."""
        with closing(Folder(path)) as found:
            return found.header()

    def open(
        self, path: Path, root: bytes, *, read_only: bool = False, watch: Watch = QUIET
    ) -> SqlVault:
        """Raises NotAVault, NetworkFolder (for writing), VaultInUse, VaultDamaged, NewerVault;
        Cancelled where ``watch`` stops
        the bringing of an older vault to the present schema, which is then still the older one.

        One process may write, and holds the lock; reading needs none. Only a vault of an older
        schema is opened for writing first, since none but a writer can bring it to the present
        one.
        """
        found = Folder(path)
        try:
            if not read_only:
                mounts.require_local(found.path, self._mounts())
                found.lock()
        except BaseException:
            found.close()
            raise
        try:
            return SqlVault(found, root, read_only=read_only, watch=watch)
        except Outdated:
            self.open(path, root, watch=watch).close()
        return SqlVault(Folder(path), root, read_only=read_only)


def _require_encrypted(database: Path) -> None:
    """The last look before a new vault gets its name: nothing in it is readable."""
    with database.open("rb") as file:
        if file.read(len(_PLAIN)) in (_PLAIN, b""):
            raise Unsupported("the database library here does not encrypt")
