"""One connection to the encrypted database: keyed, checked, and with the errors of the world named.

The only text ever put into PRAGMA key is x'<64 hex digits>' of a derived key: a passphrase there
could be shaped like a raw key and skip the stretching, and no key at all writes plaintext.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

# The library ships no types; what it gives us is typed again by the methods of Connection.
from sqlcipher3 import dbapi2  # type: ignore[import-untyped]

from crypto.derive import derive
from crypto.errors import Unsupported
from liaison.domain.refusals import Cancelled, FileTrouble, ReadOnly, VaultDamaged, VaultInUse
from liaison.domain.words import tr
from storage.folder import disk_full

BUSY_SECONDS = 10
PAGE = 4096
_OFTEN = 20_000  # steps of SQLite's machine between two questions whether to go on

_OPEN_READWRITE = 0x00000002
_OPEN_NOFOLLOW = 0x01000000
_RAW_KEY = re.compile(r"x'[0-9a-f]{64}'", re.ASCII)

# What is set, and what must be read back. EXTRA syncs the folder too once the journal is gone:
# without it a power cut lost the last commit in half of all trials.
_SETTINGS: tuple[tuple[str, str, object], ...] = (
    ("journal_mode", "DELETE", "delete"),
    ("synchronous", "EXTRA", 3),
    ("secure_delete", "ON", 1),
    ("temp_store", "MEMORY", 2),
    ("foreign_keys", "ON", 1),
    ("recursive_triggers", "ON", 1),  # INSERT OR REPLACE would pass by the append-only triggers
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
    ("mmap_size", "0", 0),
    ("cache_size", "-16384", -16384),
)

# Primary result codes of SQLite.
_BUSY, _LOCKED, _READONLY, _INTERRUPT, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = (
    5, 6, 8, 9, 10, 11, 13, 14, 26,
)  # fmt: skip


class StorageFault(Exception):
    """A fault of the program in using the database: the result's name and our own SQL, no data."""


class Connection:
    """A keyed connection, used by the thread that opened it; only `interrupt` is for others.

    Rows come as whole lists: an open cursor would hold the lock that a commit waits for.
    """

    def __init__(self, path: Path, root: bytes, *, read_only: bool) -> None:
        """Raises VaultDamaged for a wrong key or a damaged first page, VaultInUse, FileTrouble."""
        self.path = path
        self._read_only = read_only
        self._after: list[Callable[[], None]] = []
        self._failed = False
        _require_cipher()
        try:
            self._raw: Any = dbapi2.connect(
                str(path),
                timeout=BUSY_SECONDS,
                isolation_level=None,
                flags=_OPEN_READWRITE | _OPEN_NOFOLLOW,
            )
        except dbapi2.Error as error:
            raise self._named(error, "open") from None
        try:
            self._set_up(root)
        except BaseException:
            self._raw.close()
            raise

    def _set_up(self, root: bytes) -> None:
        self.all("PRAGMA cipher_log_level = NONE")  # it writes to standard error otherwise
        key = f"x'{derive(root, 'db').hex()}'"
        if not _RAW_KEY.fullmatch(key):
            raise StorageFault("not a raw key")
        try:
            self._raw.execute(f'PRAGMA key = "{key}"')
        except dbapi2.Error as error:
            raise self._named(error, "PRAGMA key") from None
        self.all("SELECT count(*) FROM sqlite_schema")
        for name, value, _ in _SETTINGS:
            self.all(f"PRAGMA {name} = {value}")
        for name, _, wanted in _SETTINGS:
            if self.value(f"PRAGMA {name}") != wanted:
                raise StorageFault(f"the setting {name} did not take effect")
        if self.value("PRAGMA page_size") not in (PAGE, str(PAGE)):
            raise StorageFault("another page size")
        if self._read_only:
            self.all("PRAGMA query_only = ON")

    def write(self, sql: str, *values: object) -> int:
        """Changes rows inside a transaction; how many. Raises ReadOnly."""
        if self._read_only:
            raise ReadOnly
        if not self._raw.in_transaction:
            raise StorageFault("a write outside a transaction")
        return int(self._execute(sql, values).rowcount)

    def all(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """All rows of one statement."""
        try:
            rows: list[tuple[Any, ...]] = self._execute(sql, values).fetchall()
        except dbapi2.Error as error:
            raise self._named(error, sql) from None
        return rows

    def one(self, sql: str, *values: object) -> tuple[Any, ...] | None:
        """The first row, if there is any."""
        rows = self.all(sql, *values)
        return rows[0] if rows else None

    def value(self, sql: str, *values: object) -> Any:
        """The first column of the first row, None where there is none."""
        row = self.one(sql, *values)
        return row[0] if row else None

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """BEGIN IMMEDIATE … COMMIT; rolled back when the block raises. Never one inside another.

        IMMEDIATE takes the write lock at once: a deferred one fails later, when it wants to write.
        """
        if self._failed:
            # What the system has in its cache after a failed write need not be what is on disk.
            raise FileTrouble(
                path=self.path.parent, verb=tr("written"), reason=tr("an earlier write failed")
            )
        if self._raw.in_transaction:
            raise StorageFault("a transaction inside a transaction")
        self._after = []
        self.all("BEGIN IMMEDIATE")
        try:
            yield
            self.all("COMMIT")
        except BaseException:
            self._roll_back()
            raise
        for act in self._after:
            act()

    @contextmanager
    def reading(self) -> Iterator[None]:
        """One unchanging view for several reads; no writer can commit while it lasts."""
        self.all("BEGIN")
        try:
            yield
        finally:
            self._roll_back()

    def after_commit(self, act: Callable[[], None]) -> None:
        """Calls `act` once the running transaction is durable, and never if it is rolled back."""
        self._after.append(act)

    @contextmanager
    def stoppable(self, alive: Callable[[], None]) -> Iterator[None]:
        """Calls `alive` often while a long statement runs; what it raises stops the statement."""
        raised: list[BaseException] = []

        def ask() -> bool:
            try:
                alive()
            except BaseException as error:
                raised.append(error)
            return bool(raised)

        alive()
        self._raw.set_progress_handler(ask, _OFTEN)
        try:
            yield
        except Cancelled:
            raise raised[0] if raised else Cancelled from None
        finally:
            self._raw.set_progress_handler(None, 0)

    def rewrite(self) -> None:
        """Outside of a transaction: writes the whole file anew, with what is there and nothing
        else. The copy is made in memory, for a file of its own would be a trace. DiskFull."""
        if self._read_only:
            raise ReadOnly
        self.all("VACUUM")

    def interrupt(self) -> None:
        """Stops what runs on this connection with Cancelled; for other threads."""
        self._raw.interrupt()

    def close(self) -> None:
        """Closes the connection; an open transaction is rolled back."""
        self._raw.close()

    def _execute(self, sql: str, values: tuple[object, ...]) -> Any:
        try:
            return self._raw.execute(sql, values)
        except dbapi2.Error as error:
            raise self._named(error, sql) from None

    def _roll_back(self) -> None:
        try:
            if self._raw.in_transaction:
                self._raw.execute("ROLLBACK")
        except dbapi2.Error:
            self._failed = True

    def _named(self, error: Exception, sql: str) -> Exception:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        folder = self.path.parent
        match code:
            case c if c in (_NOTADB, _CORRUPT):
                return VaultDamaged(part=tr("its database"))
            case c if c in (_BUSY, _LOCKED):
                return VaultInUse()
            case c if c == _FULL:
                return disk_full(folder)
            case c if c == _READONLY:
                return ReadOnly()
            case c if c == _INTERRUPT:
                return Cancelled()
            case c if c == _CANTOPEN:
                return FileTrouble(
                    path=folder, verb=tr("opened"), reason=tr("the operating system refused")
                )
            case c if c == _IOERR:
                self._failed = True
                return FileTrouble(
                    path=folder, verb=tr("used"), reason=tr("the disk reports an error")
                )
        # The library's own message may quote what was searched for.
        return StorageFault(f"{getattr(error, 'sqlite_errorname', type(error).__name__)}: {sql}")


def complete_statement(sql: str) -> bool:
    """Whether the text ends with the end of a statement, and not within a trigger or a comment."""
    return bool(dbapi2.complete_statement(sql))


def _require_cipher() -> None:
    """Refuses a library that would write plaintext without a word."""
    with closing(dbapi2.connect(":memory:")) as probe:
        version = probe.execute("PRAGMA cipher_version").fetchone()
    if not version or not version[0]:
        raise Unsupported("the database library here has no encryption (SQLCipher)")
