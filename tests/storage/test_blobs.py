"""Attachments in the vault: rows and files, whole or not at all."""

from __future__ import annotations

import hashlib
import time
from contextlib import closing
from pathlib import Path

import pytest

from crypto.entropy import system
from liaison.domain.content import Attachment, Content
from liaison.domain.refusals import VaultDamaged
from storage import blobs
from storage.blobs import SMALL, StagedBlob
from storage.vault import SqlVault
from storage.vaults import SqlVaults
from tests.storage.made import ROOT, content, draft, record_id, version

MIB = 1 << 20


def _stage(vault: SqlVault, data: bytes, piece: int = MIB) -> tuple[StagedBlob, str]:
    staged = vault.blobs.stage()
    assert isinstance(staged, StagedBlob)
    for start in range(0, len(data), piece):
        staged.write(memoryview(data)[start : start + piece])
    sha256, size = staged.finish()
    assert (sha256, size) == (hashlib.sha256(data).hexdigest(), len(data))
    return staged, sha256


def _keep(vault: SqlVault, data: bytes, record: int = 1) -> str:
    staged, sha256 = _stage(vault, data)
    with vault.transaction():
        vault.blobs.keep(staged, record_id(record))
        vault.records.put_draft(draft(record))
    staged.discard()
    return sha256


def _read(vault: SqlVault, sha256: str) -> bytes:
    pieces = []
    with closing(vault.blobs.open(sha256)) as blob:
        while piece := blob.read(100_000):
            pieces.append(piece)
    return b"".join(pieces)


def _files(path: Path) -> list[Path]:
    return sorted((path / "files").iterdir())


@pytest.mark.parametrize("size", [0, 1, SMALL, SMALL + 1, MIB, 3 * MIB + 17])
@pytest.mark.parametrize("piece", [65_537, 4 * MIB])
def test_what_was_taken_in_comes_back(vault: SqlVault, path: Path, size: int, piece: int) -> None:
    data = system(size)
    staged, sha256 = _stage(vault, data, piece)
    assert not vault.blobs.has(sha256)
    with vault.transaction():
        vault.blobs.keep(staged, record_id(1))
        vault.records.put_draft(draft(1))
    staged.discard()
    assert vault.blobs.has(sha256)
    assert vault.blobs.size(sha256) == size
    assert _read(vault, sha256) == data
    assert len(_files(path)) == (size > SMALL)
    blob = vault.blobs.open(sha256)
    assert blob.read() == data
    blob.close()
    reader = vault.sibling(read_only=True)
    assert _read(reader, sha256) == data
    reader.close()


def test_one_content_is_kept_once(vault: SqlVault, path: Path) -> None:
    for data in (b"small", bytes(2 * MIB)):
        first, second = _keep(vault, data), _keep(vault, data, 2)
        assert first == second
        assert _read(vault, first) == data
    assert len(_files(path)) == 1
    assert vault._db.value("SELECT count(*) FROM blob") == 2
    assert vault._db.value("SELECT count(*) FROM blob_use") == 4


def test_file_and_row_tell_nothing_of_name_or_content(vault: SqlVault, path: Path) -> None:
    data = b"Canary of Exampletown " * 50_000
    sha256 = _keep(vault, data)
    (file,) = _files(path)
    assert len(file.name) == 32
    assert file.name not in sha256
    assert b"Canary" not in file.read_bytes()


def test_what_is_not_there_is_a_key_error(vault: SqlVault) -> None:
    for ask in (vault.blobs.open, vault.blobs.size):
        with pytest.raises(KeyError):
            ask("00" * 32)


@pytest.mark.parametrize("size", [10, 2 * MIB])
def test_a_discarded_or_rolled_back_attachment_leaves_nothing(
    vault: SqlVault, path: Path, size: int
) -> None:
    staged, sha256 = _stage(vault, system(size))
    with pytest.raises(MemoryError), vault.transaction():
        vault.blobs.keep(staged, record_id(1))
        vault.records.put_draft(draft(1))
        raise MemoryError
    staged.discard()
    staged.discard()
    assert not vault.blobs.has(sha256)
    assert _files(path) == []
    with pytest.raises(ValueError), vault.transaction():
        vault.blobs.keep(staged, record_id(1))
    unfinished = vault.blobs.stage()
    unfinished.write(bytes(size))
    with pytest.raises(ValueError), vault.transaction():
        vault.blobs.keep(unfinished, record_id(1))
    unfinished.discard()
    assert _files(path) == []


def _damage(file: Path, how: str) -> None:
    data = bytearray(file.read_bytes())
    if how == "flip":
        data[len(data) // 2] ^= 1
    elif how == "cut":
        del data[-1:]
    elif how == "cut at a chunk":
        del data[-(len(data) % 65_552) :]
    elif how == "grown":
        data += b"\0"
    file.write_bytes(data)
    if how == "gone":
        file.unlink()


@pytest.mark.parametrize("how", ["flip", "cut", "cut at a chunk", "grown", "gone"])
def test_a_damaged_file_is_named(vault: SqlVault, path: Path, how: str) -> None:
    sha256 = _keep(vault, system(2 * MIB + 5))
    _damage(_files(path)[0], how)
    with pytest.raises(VaultDamaged):
        _read(vault, sha256)


def test_a_damaged_row_is_named(vault: SqlVault) -> None:
    sha256 = _keep(vault, b"small")
    with vault.transaction():
        vault._db.write("UPDATE blob SET data = zeroblob(5)")
    with pytest.raises(VaultDamaged):
        vault.blobs.open(sha256)


def test_a_sweep_takes_what_nobody_uses_and_nothing_else(vault: SqlVault, path: Path) -> None:
    used, dropped = _keep(vault, system(MIB), 1), _keep(vault, system(MIB), 2)
    small = _keep(vault, b"small", 2)
    coming, _ = _stage(vault, system(MIB))  # by another lane, not yet in a transaction
    (path / "files" / ("ab" * 16)).write_bytes(b"left by a crash")
    with vault.transaction():
        assert vault.blobs.sweep() == 1
    assert len(_files(path)) == 4 - 1
    with pytest.raises(MemoryError), vault.transaction():
        vault.records.drop_draft(record_id(2))
        assert vault.blobs.sweep() == 2
        raise MemoryError
    assert len(_read(vault, dropped)) == MIB  # rolled back: nothing was removed
    with vault.transaction():
        vault.records.drop_draft(record_id(2))
        assert vault.blobs.sweep() == 2
    assert [vault.blobs.has(sha256) for sha256 in (used, dropped, small)] == [True, False, False]
    assert len(_files(path)) == 2
    with vault.transaction():
        vault.blobs.keep(coming, record_id(1))
        assert vault.blobs.sweep() == 0
    assert len(_files(path)) == 2


def test_a_dropped_amendment_gives_up_its_own_attachments_only(vault: SqlVault) -> None:
    kept, extra = _keep(vault, b"kept"), _keep(vault, b"extra")
    held = _attached(kept, 4)
    with vault.transaction():
        vault.records.add_version(version(1, 1, held), own=True)
        vault.records.put_draft(draft(1, held, base=1))
        vault.records.drop_draft(record_id(1))
        assert vault.blobs.sweep() == 1
    assert vault.blobs.has(kept)
    assert not vault.blobs.has(extra)


def test_another_record_may_use_what_is_there(vault: SqlVault) -> None:
    sha256 = _keep(vault, b"shared", 1)
    with vault.transaction():
        vault.records.put_draft(draft(2))
        vault.blobs.use(sha256, record_id(2))
        vault.blobs.use(sha256, record_id(2))
        vault.records.drop_draft(record_id(1))
        assert vault.blobs.sweep() == 0
    assert _read(vault, sha256) == b"shared"


def test_after_a_crash_before_the_commit_a_sweep_clears_the_file(
    vault: SqlVault, path: Path
) -> None:
    _stage(vault, system(MIB))
    vault.close()
    again = SqlVaults().open(path, ROOT)
    with again.transaction():
        assert again.blobs.sweep() == 1
    assert _files(path) == []
    again.close()


def test_memory_stays_small_however_large_the_attachment(vault: SqlVault) -> None:
    staged = vault.blobs.stage()
    assert isinstance(staged, StagedBlob)
    for _ in range(8):
        staged.write(bytes(MIB))
        assert len(staged.data) <= blobs.SMALL
    staged.discard()


def _attached(sha256: str, size: int) -> Content:
    return content(attachments=(Attachment(name="a.pdf", size=size, sha256=sha256),))


@pytest.mark.bench
def test_speed_of_a_large_attachment(vault: SqlVault) -> None:
    """Prints MB/s in (with fsync) and out for 1 GiB."""
    data = system(MIB)
    staged = vault.blobs.stage()
    began = time.perf_counter()
    for _ in range(1024):
        staged.write(data)
    sha256, size = staged.finish()
    taken = time.perf_counter() - began
    with vault.transaction():
        vault.blobs.keep(staged, record_id(1))
        vault.records.put_draft(draft(1))
    began = time.perf_counter()
    blob = vault.blobs.open(sha256)
    while blob.read(MIB):
        pass
    blob.close()
    given = time.perf_counter() - began
    assert min(size / taken, size / given) > 200e6  # far below what was measured
    print(f"in {size / taken / 1e6:.0f} MB/s, out {size / given / 1e6:.0f} MB/s")
