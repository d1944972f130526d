"""Crashes: nothing that was acknowledged is lost, whatever becomes of process and journal."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from crypto import merkle
from liaison.domain.refusals import FileTrouble, ReadOnly, VaultDamaged
from storage.vault import SqlVault
from storage.vaults import SqlVaults
from tests.storage.made import PROJECT, ROOT, append

_WRITER = """
import sys
from pathlib import Path
from storage.vaults import SqlVaults
from tests.storage.made import ROOT
vault = SqlVaults().open(Path(sys.argv[1]), ROOT)
number = vault.log.size()
print("open", flush=True)
while True:
    staged = None
    if number % 50 == 0:
        staged = vault.blobs.stage()
        staged.write(b"%d " % number * 60_000)
        staged.finish()
    with vault.transaction():
        vault.log.append(b"leaf %d" % number, act="setting-changed", at=number)
        if staged:
            from tests.storage.made import draft, record_id
            vault.blobs.keep(staged, record_id(1))
            vault.records.put_draft(draft(1))
    sys.stdout.write(f"{number}\\n")
    sys.stdout.flush()
    number += 1
"""


def _killed(path: Path, after: float) -> int:
    """Runs a writer, kills it some time after its first commit; the last index it told."""
    writer = subprocess.Popen(
        [sys.executable, "-c", _WRITER, str(path)], cwd=PROJECT, stdout=subprocess.PIPE
    )
    assert writer.stdout is not None
    assert writer.stdout.readline() == b"open\n"
    told = writer.stdout.readline()
    deadline = time.monotonic() + after
    while time.monotonic() < deadline:
        told = writer.stdout.readline()
    os.kill(writer.pid, signal.SIGKILL)
    rest = writer.stdout.read().splitlines()
    writer.stdout.close()
    writer.wait()
    return int(rest[-1] if rest else told)


def check_many_kills(path: Path, times: int) -> None:
    chance = random.Random(14)
    for _ in range(times):
        acknowledged = _killed(path, chance.uniform(0, 0.1))
        with closing(SqlVaults().open(path, ROOT)) as vault:
            size = vault.log.size()
            assert acknowledged < size <= acknowledged + 2
            _assert_unbroken(vault)
            vault.check(lambda done, total: None)
            with vault.transaction():
                vault.blobs.sweep()
            for (sha256,) in vault._db.all("SELECT sha256 FROM blob"):
                with closing(vault.blobs.open(sha256)) as blob:
                    assert len(blob.read()) == vault.blobs.size(sha256)


def _assert_unbroken(vault: SqlVault) -> None:
    """The leaves are those that were written, and the tree is theirs."""
    size = vault.log.size()
    leaves = [data for _, data in vault.log.leaves(0, size)]
    assert leaves == [b"leaf %d" % number for number in range(size)]
    assert merkle.leaf_hashes_root(leaves) == (size, merkle.root(size, vault.log.node_at))


def test_nothing_acknowledged_is_lost_to_a_kill(vault: SqlVault, path: Path) -> None:
    """S14 (sample): kill -9 at random times, the lock free at once, no leftover."""
    vault.close()
    check_many_kills(path, 15)


@pytest.mark.campaign
def test_nothing_acknowledged_is_lost_to_ten_thousand_kills(vault: SqlVault, path: Path) -> None:
    """S14: 10,000 cycles."""
    vault.close()
    check_many_kills(path, 10_000)


def _half_done(vault: SqlVault, path: Path, keep: Path, start: int) -> None:
    """Copies the vault as a crash within a transaction would leave it, journal and all."""
    with vault.transaction():
        vault._db.all("PRAGMA cache_size = 2")  # spill, so that the database is already half new
        for number in range(start, start + 200):
            vault.log.append(b"leaf %d" % number, act="setting-changed", at=number)
        shutil.copytree(path, keep)
        assert (keep / "vault.db-journal").stat().st_size > 0


def _journal_games(
    chance: random.Random, journal: bytes, foreign: bytes
) -> list[Callable[[Path], object]]:
    def write(name: str, data: bytes) -> Callable[[Path], object]:
        return lambda path: (path / name).write_bytes(data)

    def flipped() -> bytes:
        bad = bytearray(journal)
        bad[chance.randrange(len(bad))] ^= 1 << chance.randrange(8)
        return bytes(bad)

    cut = chance.randrange(len(journal))
    return [
        lambda path: None,
        lambda path: (path / "vault.db-journal").unlink(),
        write("vault.db-journal", flipped()),
        write("vault.db-journal", journal[:cut]),
        write("vault.db-journal", journal[:512]),
        write("vault.db-journal", foreign),
        write("vault.db-journal", bytes(len(journal))),
        write("vault.db-wal", foreign),
        write("vault.db-wal", journal),
        write("vault.db-shm", journal),
    ]


def check_journal_games(tmp_path: Path, header: bytes, rounds: int) -> None:
    chance = random.Random(19)
    other = SqlVaults().create(tmp_path / "other.liaison", header, bytes(32))
    append(other, 3)
    _half_done(other, other.path, tmp_path / "foreign", 3)
    other.close()
    foreign = (tmp_path / "foreign" / "vault.db-journal").read_bytes()
    for number in range(rounds):
        path, crashed = tmp_path / f"v{number}.liaison", tmp_path / f"c{number}.liaison"
        with closing(SqlVaults().create(path, header, ROOT)) as vault:
            append(vault, 5)
            _half_done(vault, path, crashed, 5)
        journal = (crashed / "vault.db-journal").read_bytes()
        for game, play in enumerate(_journal_games(chance, journal, foreign)):
            played = tmp_path / "played.liaison"
            shutil.copytree(crashed, played)
            play(played)
            _assert_honest(played, at_least=5 if game in (0, 7, 8, 9) else 0)
            shutil.rmtree(played)
        # The journal of an earlier state put beside a later one: committed entries may go, and
        # whoever compares the size with what was anchored sees it.
        with closing(SqlVaults().open(crashed, ROOT)) as vault:
            append(vault, 3, start=5)
        (crashed / "vault.db-journal").write_bytes(journal)
        _assert_honest(crashed, at_least=0)


def _assert_honest(path: Path, *, at_least: int) -> None:
    """Either the vault says that it is damaged, or its log is a beginning of what was written."""
    try:
        with closing(SqlVaults().open(path, ROOT)) as vault:
            vault.check(lambda done, total: None)
            _assert_unbroken(vault)
            assert vault.log.size() >= at_least
    except (VaultDamaged, FileTrouble, ReadOnly):
        assert not at_least


def test_games_with_the_journal_are_never_silent(tmp_path: Path, header: bytes) -> None:
    """S19 (sample): deleted, replaced, cut, flipped, from older states and foreign vaults."""
    check_journal_games(tmp_path, header, 8)


@pytest.mark.campaign
def test_a_hundred_rounds_of_games_with_the_journal_are_never_silent(
    tmp_path: Path, header: bytes
) -> None:
    """S19: 1,100 cases."""
    check_journal_games(tmp_path, header, 100)
