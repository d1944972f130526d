"""Destruction in the database: only what the newest log entry names can go, and only once."""

from __future__ import annotations

from pathlib import Path

import pytest

from storage.connection import StorageFault
from storage.vault import SqlVault
from tests.storage.made import ROOT, draft, record_id, version
from tests.storage.plain_pages import plain_pages


def _tombstone(vault: SqlVault, record: int) -> int:
    data = b'{"record":"%s"}' % record_id(record).encode()
    return vault.log.append(data, act="record-destroyed", at=1)


@pytest.mark.parametrize("entry", ["none", "of another act", "of another record", "not the newest"])
def test_a_version_goes_only_while_the_newest_entry_is_its_tombstone(
    vault: SqlVault, entry: str
) -> None:
    with vault.transaction():
        vault.records.add_version(version(1), own=True)
        vault.records.add_version(version(2), own=True)
    with pytest.raises(StorageFault), vault.transaction():
        index = 0
        if entry == "of another act":
            index = vault.log.append(record_id(1).encode(), act="record-sealed", at=1)
        elif entry == "of another record":
            index = _tombstone(vault, 2)
        elif entry == "not the newest":
            index = _tombstone(vault, 1)
            vault.log.append(b"later", act="setting-changed", at=2)
        vault.retention.destroy(record_id(1), index, 5)
    assert [one.number for one in vault.records.versions(record_id(1))] == [1]
    assert vault.retention.remains(record_id(1)) == []


def test_nobody_deletes_a_version_even_after_others_were_destroyed(vault: SqlVault) -> None:
    with vault.transaction():
        vault.records.add_version(version(1), own=True)
        vault.records.add_version(version(2), own=True)
        vault.retention.destroy(record_id(1), _tombstone(vault, 1), 5)
    for sql in ("DELETE FROM version", "DELETE FROM destroyed", "UPDATE destroyed SET number = 7"):
        with pytest.raises(StorageFault), vault.transaction():
            vault._db.write(sql)
    assert vault.records.version(record_id(2), 1) == version(2)


def test_what_was_destroyed_leaves_its_leaf_and_does_not_come_back(vault: SqlVault) -> None:
    with vault.transaction():
        vault.records.add_version(version(1), own=True)
        vault.records.add_version(version(1, 2), own=True)
        vault.records.put_draft(draft(1, base=2))
        vault.retention.destroy(record_id(1), _tombstone(vault, 1), 5)
    left = vault.retention.remains(record_id(1))
    assert [(one.number, one.leaf) for one in left] == [(1, b"leaf 1 1"), (2, b"leaf 1 2")]
    row = vault.records.row(record_id(1))
    assert row is not None
    assert (row.state, row.title, row.event_at, row.destroyed_at) == ("destroyed", "", 0, 5)
    assert vault.records.draft(record_id(1)) is None
    with pytest.raises(StorageFault), vault.transaction():
        vault.records.add_version(version(1, 3), own=True)
    with pytest.raises(StorageFault), vault.transaction():
        vault.records.put_draft(draft(1))


def test_cleaning_leaves_no_word_in_any_page_and_can_be_stopped(
    vault: SqlVault, path: Path
) -> None:
    with vault.transaction():
        vault.records.add_version(version(1), own=True)
        vault.retention.destroy(record_id(1), _tombstone(vault, 1), 5)

    def stop(done: int, total: int) -> None:
        if done == 2:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        vault.retention.clean(stop)
    assert vault.retention.unclean()
    vault.retention.clean(lambda done, total: None)
    assert not vault.retention.unclean()
    assert b"exampletown" not in plain_pages(path / "vault.db", ROOT).lower()
    vault.check(lambda done, total: None)
