"""The connection: the key, the settings, and the world's errors by name."""

from __future__ import annotations

import ast
import re
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from crypto.derive import derive
from crypto.errors import Unsupported
from liaison.domain.refusals import (
    Cancelled,
    DiskFull,
    FileTrouble,
    Refusal,
    VaultDamaged,
    VaultInUse,
)
from storage import connection
from storage.connection import Connection, StorageFault
from storage.vault import SqlVault
from storage.vaults import SqlVaults
from tests.storage.made import PROJECT, ROOT, append, content, draft, python


class Recorded:
    """The library with every statement written down, in the order of execution."""

    def __init__(self, library: Any) -> None:
        self.library = library
        self.said: list[str] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self.library, name)

    def connect(self, *arguments: Any, **options: Any) -> Any:
        recorded = self

        class Connected(self.library.Connection):  # type: ignore[misc, name-defined]
            def execute(self, sql: str, *values: Any) -> Any:
                recorded.said.append(sql)
                return super().execute(sql, *values)

        return self.library.connect(*arguments, factory=Connected, **options)


def test_only_a_raw_key_ever_reaches_the_key_pragma(
    vault: SqlVault, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """S7: whatever the root secret looks like."""
    vault.close()
    recorded = Recorded(connection.dbapi2)
    monkeypatch.setattr(connection, "dbapi2", recorded)
    SqlVaults().open(path, ROOT).close()
    for root in (b"x'" + b"0" * 64 + b"'", b"'; ATTACH", b"\0" * 32, b"a" * 32):
        with pytest.raises(VaultDamaged):
            SqlVaults().open(path, root)
    keyed = [sql for sql in recorded.said if "key" in sql.lower() and "foreign" not in sql]
    assert len(keyed) == 5
    assert all(re.fullmatch(r'PRAGMA key = "x\'[0-9a-f]{64}\'"', sql) for sql in keyed)
    assert keyed[0] == f"PRAGMA key = \"x'{derive(ROOT, 'db').hex()}'\""


def test_the_key_pragma_is_written_in_one_place() -> None:
    """S7: no other module, and no other pragma that takes a key."""
    found = []
    for file in (PROJECT / "storage").glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text())):
            text = node.value if isinstance(node, ast.Constant) else None
            if isinstance(text, str) and re.match(r"(PRAGMA (hex)?(re)?key|ATTACH)\b", text, re.I):
                found.append((file.name, text))
    assert found == [
        ("connection.py", 'PRAGMA key = "'),
        ("connection.py", "PRAGMA key"),  # how an error in it is named, without the key
    ]


def test_a_library_without_encryption_is_refused(
    vault: SqlVault, path: Path, header: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """S8: with the standard library's sqlite3 in its place, create and open refuse."""
    vault.close()
    monkeypatch.setattr(connection, "dbapi2", sqlite3)
    with pytest.raises(Unsupported):
        SqlVaults().open(path, ROOT)
    other = path.with_name("other.liaison")
    with pytest.raises(Unsupported):
        SqlVaults().create(other, header, ROOT)
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_no_file_ever_begins_like_plain_sqlite(path: Path, header: bytes) -> None:
    """S8 (sample): nor does it look like anything but noise."""
    for _ in range(5):
        made = SqlVaults().create(path, header, ROOT)
        append(made, 1)
        with made.transaction():
            made.log.append(b"x", act="a", at=1)
            journal = (path / "vault.db-journal").read_bytes()
        made.close()
        data = (path / "vault.db").read_bytes()
        assert not data.startswith(b"SQLite format 3\0")
        for piece in (data, journal):
            assert b"SQLite" not in piece
            assert b"CREATE" not in piece
        path.rename(path.with_name(f"done{_}"))


def test_the_settings_are_in_force_on_every_connection(vault: SqlVault, path: Path) -> None:
    reader = vault.sibling(read_only=True)
    for one in (vault, reader):
        db: Connection = one._db
        assert db.value("PRAGMA journal_mode") == "delete"
        assert db.value("PRAGMA synchronous") == 3
        assert db.value("PRAGMA secure_delete") == 1
        assert db.value("PRAGMA temp_store") == 2
        assert db.value("PRAGMA recursive_triggers") == 1
        assert db.value("PRAGMA foreign_keys") == 1
        assert db.value("PRAGMA trusted_schema") == 0
        assert db.value("PRAGMA mmap_size") == 0
        assert db.value("PRAGMA cache_size") == -16384
        assert db.value("PRAGMA cipher_version")
    assert reader._db.value("PRAGMA query_only") == 1
    reader.close()


def test_a_setting_that_does_not_take_effect_stops_everything(
    vault: SqlVault, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "_SETTINGS", (("synchronous", "OFF", 3),))
    with pytest.raises(StorageFault, match="synchronous"):
        vault.sibling()


def test_a_transaction_is_all_or_nothing(vault: SqlVault) -> None:
    done: list[str] = []
    with pytest.raises(KeyError), vault.transaction():
        vault.log.append(b"x", act="a", at=1)
        vault._db.after_commit(lambda: done.append("rolled back"))
        raise KeyError
    assert vault.log.size() == 0
    with vault.transaction():
        vault.log.append(b"x", act="a", at=1)
        vault._db.after_commit(lambda: done.append("committed"))
        assert done == []
    assert done == ["committed"]
    with pytest.raises(StorageFault), vault.transaction(), vault.transaction():
        pass
    with pytest.raises(StorageFault):
        vault.log.append(b"y", act="a", at=1)
    assert vault.log.size() == 1


def test_readers_go_on_while_one_writes(vault: SqlVault) -> None:
    reader = vault.sibling(read_only=True)
    append(vault, 3)
    with vault.transaction():
        vault.log.append(b"not yet", act="a", at=1)
        assert reader.log.size() == 3
        assert [index for index, _ in reader.log.leaves(0, 9)] == [0, 1, 2]
    assert reader.log.size() == 4
    reader.close()


def test_a_second_writer_waits_and_then_says_that_the_vault_is_in_use(
    vault: SqlVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0)
    second = vault.sibling()
    with vault.transaction(), pytest.raises(VaultInUse), second.transaction():
        pass
    append(second, 1)
    second.close()


def test_a_long_query_can_be_stopped_from_another_thread(vault: SqlVault) -> None:
    steps = 0

    def stop() -> int:
        nonlocal steps
        steps += 1
        vault.interrupt()
        return 0

    vault._db._raw.set_progress_handler(stop, 1000)
    with pytest.raises(Cancelled):
        vault._db.all(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 10000000) "
            "SELECT sum(i) FROM n"
        )
    assert steps == 1


def test_a_full_disk_is_named_and_loses_nothing(vault: SqlVault) -> None:
    append(vault, 2)
    pages = vault._db.value("PRAGMA page_count")
    vault._db.all(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(DiskFull) as caught:
        append(vault, 2000, start=2)
    assert str(vault.path) in caught.value.sentence
    size = vault.log.size()
    vault._db.all("PRAGMA max_page_count = 1000000")
    append(vault, 5, start=size)
    assert [data for _, data in vault.log.leaves(0, size + 5)] == [
        b"leaf %d" % number for number in range(size + 5)
    ]


_LIMITED = """
import resource, sys
from pathlib import Path
from liaison.domain.refusals import DiskFull, FileTrouble
from storage.vaults import SqlVaults
from tests.storage.made import ROOT, append
vault = SqlVaults().open(Path(sys.argv[1]), ROOT)
limit = (Path(sys.argv[1]) / "vault.db").stat().st_size + 8192
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
staged = vault.blobs.stage()
try:
    for _ in range(64):
        staged.write(bytes(1 << 20))
    print("no refusal")
except DiskFull:
    print("full", len(list((Path(sys.argv[1]) / "files").iterdir())))
for place in range(10_000):
    try:
        append(vault, 1, start=place)
    except (DiskFull, FileTrouble) as refusal:
        print(refusal.code, vault.log.size() == place)
        break
try:
    append(vault, 1)
except (DiskFull, FileTrouble) as refusal:
    print(refusal.code)
"""


def test_files_that_may_not_grow_are_refused_without_leftovers(vault: SqlVault, path: Path) -> None:
    """S17 (sample): EFBIG on the attachment's file, then on the database."""
    vault.close()
    told = python(_LIMITED, path)
    assert told.stdout.split("\n")[:2] == ["full 0", "FileTrouble True"], told
    again = SqlVaults().open(path, ROOT)
    again.check(lambda done, total: None)
    append(again, 1, start=again.log.size())
    again.close()


def test_errors_never_quote_what_was_stored(vault: SqlVault) -> None:
    secret = "Canary of Exampletown"
    attempts: list[Any] = [
        lambda: vault._db.all(
            "SELECT 1 FROM search_draft WHERE search_draft MATCH ?", f'("{secret}'
        ),
        lambda: vault._db.all("SELECT missing FROM leaf WHERE data = ?", secret),
        lambda: vault._db.all("SELECT 1 WHERE ? = ?", secret),
        lambda: vault._db.all("SELECT json(?)", secret),
    ]
    for attempt in attempts:
        with pytest.raises((StorageFault, Refusal)) as caught:
            attempt()
        assert "Canary" not in f"{caught.value!r} {caught.value.__cause__!r}"
        assert caught.value.__suppress_context__
    with vault.transaction():
        vault.records.put_draft(draft(1, content(secret)))
        with pytest.raises(StorageFault) as caught:
            vault._db.write(
                "INSERT INTO leaf (idx, act, at, data) VALUES (7, ?, 1, ?)", secret, b"x"
            )
    assert "Canary" not in str(caught.value)


def test_after_a_failed_write_nothing_more_is_written(vault: SqlVault) -> None:
    """S17: after EIO, what the system's cache says need not be on disk; open again first."""
    append(vault, 1)
    vault._db._named(_io_error(), "COMMIT")
    with pytest.raises(FileTrouble, match="earlier write"), vault.transaction():
        pass
    assert vault.log.size() == 1
    fresh = vault.sibling()
    append(fresh, 1, start=1)
    fresh.close()


def _io_error() -> Exception:
    error = connection.dbapi2.OperationalError("disk I/O error")
    error.sqlite_errorcode = 10 | (4 << 8)  # SQLITE_IOERR_FSYNC
    made: Exception = error
    return made
