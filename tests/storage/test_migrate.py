"""The schema: its steps, its snapshot, and what it refuses by itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from liaison.domain.refusals import NewerVault, VaultDamaged
from storage import migrate
from storage.connection import StorageFault
from storage.vault import SqlVault
from storage.vaults import SqlVaults
from tests.storage.made import PROJECT, ROOT, append, draft, record_id, version


def test_the_snapshot_tells_the_schema_of_a_new_vault(vault: SqlVault) -> None:
    assert (PROJECT / "storage" / "schema.sql").read_text() == migrate.schema(vault._db)


def test_the_steps_are_numbered_without_a_gap(vault: SqlVault) -> None:
    steps = migrate.steps()
    assert [number for number, _ in steps] == list(range(1, len(steps) + 1))
    assert migrate.check(vault._db) == len(steps)


def test_every_table_of_ours_is_strict(vault: SqlVault) -> None:
    loose = [
        name
        for _, name, kind, _, _, strict in vault._db.all("PRAGMA main.table_list")
        if kind == "table" and not strict and not name.startswith("sqlite_")
    ]
    assert loose == []


def test_a_newer_schema_is_refused_and_left_as_it_is(vault: SqlVault, path: Path) -> None:
    vault._db.all("PRAGMA user_version = 99")
    vault.close()
    before = (path / "vault.db").read_bytes()
    for read_only in (False, True):
        with pytest.raises(NewerVault):
            SqlVaults().open(path, ROOT, read_only=read_only)
    assert (path / "vault.db").read_bytes() == before


def test_a_database_that_was_emptied_is_damaged(vault: SqlVault, path: Path) -> None:
    vault.close()
    (path / "vault.db").write_bytes(b"")
    with pytest.raises(VaultDamaged):
        SqlVaults().open(path, ROOT)
    assert (path / "vault.db").stat().st_size == 0


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE leaf SET data = x'00' WHERE idx = 0",
        "DELETE FROM leaf WHERE idx = 1",
        "INSERT OR REPLACE INTO leaf (idx, act, at, data) VALUES (0, 'a', 1, x'00')",
        "INSERT INTO leaf (idx, act, at, data) VALUES (5, 'a', 1, x'00')",
        "INSERT INTO leaf (idx, act, at, data) VALUES (2, 'a', 1, x'')",
        "INSERT INTO leaf (idx, act, at, data) VALUES (2, 'a', 1, zeroblob(65536))",
        "INSERT INTO leaf (idx, act, at, data) VALUES (2, 'a', 1, 'text')",
        "UPDATE node SET hash = zeroblob(32)",
        "DELETE FROM node",
        "INSERT OR REPLACE INTO node (level, idx, hash) VALUES (0, 0, zeroblob(32))",
        "INSERT INTO node (level, idx, hash) VALUES (3, 0, zeroblob(31))",
        "UPDATE version SET content = x'00'",
        "INSERT OR REPLACE INTO version SELECT record, number, author, idx, reason, sealed_at, "
        "bundle, leaf, proof, disclosures, x'00' FROM version",
        "DELETE FROM record",
    ],
)
def test_what_was_logged_or_sealed_cannot_be_changed(vault: SqlVault, sql: str) -> None:
    append(vault, 2)
    with vault.transaction():
        vault.records.add_version(version(1), own=True)
        vault.records.put_draft(draft(2))
    with pytest.raises(StorageFault), vault.transaction():
        vault._db.write(sql)
    assert [data for _, data in vault.log.leaves(0, 9)] == [b"leaf 0", b"leaf 1"]
    assert vault.records.versions(record_id(1)) == [version(1)]
