"""The schema: its steps, its snapshot, and what it refuses by itself."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from liaison.domain.content import to_json
from liaison.domain.record import Filter
from liaison.domain.refusals import NewerVault, VaultDamaged, VaultInUse
from storage import migrate
from storage.connection import StorageFault
from storage.folder import Folder
from storage.vault import SqlVault
from storage.vaults import SqlVaults
from tests.storage.made import PROJECT, ROOT, append, draft, record_id, version

GOLDEN = PROJECT / "tests" / "storage" / "golden"


@pytest.fixture
def first(path: Path) -> Path:
    """A vault as the first schema had it, filled by the program of that time: all of it fiction."""
    shutil.copytree(GOLDEN / "0001", path)
    (path / "files").mkdir()
    return path


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


def test_a_vault_of_the_first_schema_is_brought_to_the_present_one(first: Path) -> None:
    with closing(SqlVaults().open(first, ROOT)) as vault:
        assert migrate.check(vault._db) == len(migrate.steps())
        assert migrate.schema(vault._db) == (PROJECT / "storage" / "schema.sql").read_text()
        vault.check(lambda done, total: None)
        records = vault.records
        titles = [row.title for row in records.page(Filter(), None, 9)]
        assert titles == [
            "FICTION - open road",
            "FICTION - from a peer",
            "FICTION - meeting at the bridge, corrected",
            "FICTION - a draft",
        ]
        (promise,) = records.page(Filter(status="agreed", case="ca" * 16), None, 9)
        assert promise.due_at and promise.drafting and promise.version == 1
        (meeting,) = records.page(Filter(person="teacher example"), None, 9)
        assert (meeting.lat, meeting.version, meeting.state) == ("4.128372", 2, "amended")
        assert records.page(Filter(box=("4", "12", "5", "13")), None, 9) == [meeting]
        for query, found in (
            ("corrected", 1), ("dusk", 2), ("unfinished", 1), ("sector amended", 1), ("fiction", 4)
        ):  # fmt: skip
            assert len(records.search(query, Filter(), None, 9)) == found
        (link,) = records.linked(record_id(1))
        assert (link.source, link.type, link.note) == (promise, "promised-in", "fiction")
        assert records.names("person", "eld", 9) == ["Elder Example"]
        assert [data for _, data in vault.log.leaves(0, 9)] == [b"leaf 0", b"leaf 1", b"leaf 2"]
        assert [one.number for one in records.versions(record_id(1))] == [1, 2]
        # The order of members of the JSON form is fixed, so a stored content comes back the same.
        for (data,) in vault._db.all("SELECT content FROM version WHERE record = ?", record_id(2)):
            version = records.version(record_id(2), 1)
            assert version is not None
            assert to_json(version.content) == bytes(data)


def test_a_step_that_fails_leaves_the_vault_as_it_was(
    first: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = migrate.steps()
    broken = [*steps[:-1], (steps[-1][0], steps[-1][1] + "\nCREATE TABLE record (id) STRICT;\n")]
    monkeypatch.setattr(migrate, "steps", lambda: broken)
    before = (first / "vault.db").read_bytes()
    with pytest.raises(StorageFault):
        SqlVaults().open(first, ROOT)
    monkeypatch.undo()
    assert (first / "vault.db").read_bytes() == before
    SqlVaults().open(first, ROOT).close()


def test_who_only_reads_an_older_vault_brings_it_up_or_is_told_that_it_is_in_use(
    first: Path,
) -> None:
    with closing(Folder(first)) as other:
        other.lock()
        with pytest.raises(VaultInUse):
            SqlVaults().open(first, ROOT, read_only=True)
    with closing(SqlVaults().open(first, ROOT, read_only=True)) as vault:
        assert vault.read_only
        assert len(vault.records.page(Filter(), None, 9)) == 4
        with closing(SqlVaults().open(first, ROOT)) as writer:  # the lock was given back
            assert not writer.read_only


def test_a_script_is_run_statement_by_statement() -> None:
    for _, sql in migrate.steps():
        assert "".join(migrate._statements(sql)).strip() == sql.strip()
