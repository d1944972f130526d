"""Damage to the database file: every page answers for itself, and all of them together."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from crypto import merkle
from liaison.domain.refusals import Cancelled, VaultDamaged
from storage.connection import PAGE
from storage.vault import SqlVault
from storage.vaults import SqlVaults
from tests.storage.made import ROOT, append, content, draft, record_id, version


@pytest.fixture(scope="module")
def whole(header: bytes, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A closed vault with something in every table, and free pages."""
    path = tmp_path_factory.mktemp("whole") / "a.liaison"
    with closing(SqlVaults().create(path, header, ROOT)) as vault:
        append(vault, 20)
        with vault.transaction():
            for number in range(40):
                vault.records.put_draft(draft(number, content(text=f"{number} word " * 200)))
                vault.records.add_version(version(number), own=True)
        with vault.transaction():
            for number in range(20):
                vault.records.drop_draft(record_id(number))
        assert vault._db.value("PRAGMA freelist_count") > 0
    yield path


def _hurt(whole: Path, data: bytes) -> None:
    (whole / "vault.db").write_bytes(data)


def _is_detected(path: Path) -> bool:
    """Whether opening and checking the vault raises what it should."""
    try:
        with closing(SqlVaults().open(path, ROOT)) as vault:
            vault.check(lambda done, total: None)
    except VaultDamaged:
        return True
    return False


def test_a_whole_vault_passes_and_progress_is_told(whole: Path) -> None:
    told: list[tuple[int, int]] = []
    size = (whole / "vault.db").stat().st_size
    with closing(SqlVaults().open(whole, ROOT, read_only=True)) as vault:
        vault.check(lambda done, total: told.append((done, total)))
        assert told == [(size, size)]
        assert vault._db.all("PRAGMA cipher_integrity_check") == []


def test_a_check_goes_piece_by_piece_and_can_be_stopped(
    whole: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.pages._PIECE", 7)
    told: list[int] = []
    with closing(SqlVaults().open(whole, ROOT)) as vault:
        vault.check(lambda done, total: told.append(done))
        assert told[:3] == [7 * PAGE, 14 * PAGE, 21 * PAGE]
        writer = vault.sibling()

        def write(done: int, total: int) -> None:
            append(writer, 1, start=writer.log.size())

        vault.check(write)  # between two pieces a writer may commit
        writer.close()

        def stop(done: int, total: int) -> None:
            raise Cancelled

        with pytest.raises(Cancelled):
            vault.check(stop)
        append(vault, 1)


def _flips(whole: Path, places: list[int], chance: random.Random) -> int:
    good = (whole / "vault.db").read_bytes()
    detected = 0
    try:
        for place in places:
            bad = bytearray(good)
            bad[place] ^= 1 << chance.randrange(8)
            _hurt(whole, bytes(bad))
            detected += _is_detected(whole)
    finally:
        _hurt(whole, good)
    return detected


def test_every_flipped_bit_is_detected(whole: Path) -> None:
    """S3 (sample): on page 1 and anywhere else, free pages too."""
    chance = random.Random(3)
    size = (whole / "vault.db").stat().st_size
    places = [chance.randrange(PAGE) for _ in range(100)]
    places += [0, 15, 16, PAGE - 64, PAGE - 1]
    places += [chance.randrange(size) for _ in range(150)]
    assert _flips(whole, places, chance) == len(places)
    assert not _is_detected(whole)


@pytest.mark.campaign
def test_every_flipped_bit_of_ten_thousand_is_detected(whole: Path) -> None:
    """S3: every byte of page 1, 10,000 flips elsewhere."""
    chance = random.Random(33)
    size = (whole / "vault.db").stat().st_size
    places = [*range(PAGE), *(chance.randrange(size) for _ in range(10_000))]
    assert _flips(whole, places, chance) == len(places)


def test_a_file_of_another_length_or_order_is_detected(whole: Path) -> None:
    """S3: truncation and extension by pages and bytes, pages exchanged, zeroed and repeated."""
    good = (whole / "vault.db").read_bytes()
    count = len(good) // PAGE
    pages = [good[n * PAGE : (n + 1) * PAGE] for n in range(count)]
    hurt = [good[: n * PAGE] for n in range(1, count, 7)]
    hurt += [good[:-1], good + b"\0", good + bytes(PAGE), good + pages[-1], good[: -PAGE // 2]]
    for number in range(0, count, 5):
        hurt.append(b"".join([*pages[:number], bytes(PAGE), *pages[number + 1 :]]))
        other = (number + 3) % count
        hurt.append(b"".join([*pages[:number], pages[other], *pages[number + 1 :]]))
    try:
        for number, data in enumerate(hurt):
            _hurt(whole, data)
            assert _is_detected(whole), number
    finally:
        _hurt(whole, good)


def test_another_vaults_database_does_not_open(whole: Path, vault: SqlVault, path: Path) -> None:
    vault.close()
    with pytest.raises(VaultDamaged):
        SqlVaults().open(path, bytes(32))
    shutil.copy(whole / "vault.db", path / "vault.db")
    with pytest.raises(VaultDamaged):
        SqlVaults().open(path, bytes(31) + b"\1")


def test_older_pages_put_back_are_noticed_or_change_nothing_that_was_sealed(
    vault: SqlVault, path: Path
) -> None:
    """S4 (sample, below the session): the check, or the tree's root, or nothing sealed differs."""
    chance = random.Random(4)

    def seal(numbers: range) -> None:
        for number in numbers:
            with vault.transaction():
                sealed = version(number, 1, content(f"Title {number}", text=f"text {number} " * 40))
                vault.log.append(sealed.leaf, act="record-sealed", at=number)
                vault.records.add_version(sealed, own=True)

    seal(range(30))
    old = (path / "vault.db").read_bytes()
    seal(range(30, 60))
    known = merkle.root(60, vault.log.node_at)
    sealed = [vault.records.versions(record_id(number)) for number in range(60)]
    vault.close()
    new = (path / "vault.db").read_bytes()
    changed = [
        n for n in range(len(old) // PAGE) if old[n * PAGE :][:PAGE] != new[n * PAGE :][:PAGE]
    ]
    assert len(changed) > 5
    for _ in range(60):
        mixed = bytearray(new)
        for number in chance.sample(changed, chance.randrange(1, 4)):
            mixed[number * PAGE : (number + 1) * PAGE] = old[number * PAGE : (number + 1) * PAGE]
        (path / "vault.db").write_bytes(mixed)
        try:
            with closing(SqlVaults().open(path, ROOT)) as again:
                again.check(lambda done, total: None)
                size, root = merkle.leaf_hashes_root(
                    data for _, data in again.log.leaves(0, again.log.size())
                )
                if (size, root) != (60, known):
                    continue
                assert [again.records.versions(record_id(n)) for n in range(60)] == sealed
        except VaultDamaged:
            continue
