"""The anchor: an older copy of the vault that was put back is told, and nothing else is."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from liaison.domain.refusals import VaultRolledBack
from liaison.ports import World
from liaison.usecases import anchor, records, vaults
from tests.liaison import desk
from tests.liaison.desk import MemoryKeyring

COUNTS = [30, pytest.param(500, marks=pytest.mark.campaign)]


def opened(world: World, path: Path) -> vaults.Session:
    session = desk.reopened(path, world)
    anchor.check(session)
    return session


def test_a_keyring_is_named_where_there_is_none() -> None:
    assert anchor.keyring_sentence(desk.world(keyring=True)) == ""
    assert "no keyring" in anchor.keyring_sentence(desk.world())


@pytest.mark.parametrize("count", COUNTS)
def test_every_older_copy_is_told_and_no_newer_one(tmp_path: Path, count: int) -> None:
    """S5: snapshots put back at random, and as many honest restarts."""
    rng = random.Random(5)
    world = desk.world(keyring=True)
    path = tmp_path / "v.liaison"
    session = desk.found(path, "Alpha", world)
    assert vaults.remember(session)
    snapshots = []
    for number in range(count):
        copy = tmp_path / f"{number}"
        shutil.copytree(path, copy)
        snapshots.append(copy)
        for _ in range(rng.randrange(1, 3)):
            records.start(session, "contact-log")
        assert vaults.remember(session)
        session.close()
        session = opened(world, path)  # an honest restart: no alarm
    session.close()
    for snapshot in snapshots:
        shutil.rmtree(path)
        shutil.copytree(snapshot, path)
        with pytest.raises(VaultRolledBack):
            opened(world, path)
    assert len(snapshots) == count


def test_an_older_copy_that_was_worked_on_is_told(tmp_path: Path) -> None:
    """S5: its trail may be as long as the lost one, but it is another one."""
    world = desk.world(keyring=True)
    path, copy = tmp_path / "v.liaison", tmp_path / "copy"
    session = desk.found(path, "Alpha", world)
    session.close()
    shutil.copytree(path, copy)
    session = desk.reopened(path, world)
    records.start(session, "contact-log")
    vaults.remember(session)
    session.close()
    other = desk.reopened(copy, world)
    for _ in range(3):
        records.start(other, "contact-log")
    with pytest.raises(VaultRolledBack):
        anchor.check(other)
    other.close()


def test_a_lost_or_changed_keyring_never_keeps_anybody_out(tmp_path: Path) -> None:
    """S13: without the keyring, or with nonsense in it, the passphrase alone opens."""
    world = desk.world(keyring=True)
    path = tmp_path / "v.liaison"
    session = desk.found(path, "Alpha", world)
    vaults.remember(session)
    session.close()
    keyring = world.keyring
    assert isinstance(keyring, MemoryKeyring)
    (name,) = keyring.kept
    kept = keyring.kept[name]
    mac = kept.split('"mac":"')[1][:64]
    for nonsense in (
        "", "x", "{}", "[" * 9_000, "x" * 200_000, "\ud800", "é", kept + " ", kept[:-1],
        kept.replace(mac, "é" * 64), kept.replace(mac, "0" * 64), kept.replace(mac, ""),
        kept.replace('"size":1', '"size":9'), kept.replace('"size":1', '"size":-1'),
        kept.replace('"size":1', '"size":1.0'), '{"mac":1,"root":2,"size":3}',
    ):  # fmt: skip
        keyring.kept[name] = nonsense
        opened(world, path).close()
    keyring.kept[name] = kept
    opened(world, path).close()
    keyring.there = False
    session = opened(world, path)
    assert session.keyring and not vaults.remember(session)
    session.close()


def test_reading_an_older_copy_is_possible_and_changes_no_anchor(tmp_path: Path) -> None:
    world = desk.world(keyring=True)
    path, copy = tmp_path / "v.liaison", tmp_path / "copy"
    session = desk.found(path, "Alpha", world)
    shutil.copytree(path, copy)
    records.start(session, "contact-log")
    vaults.remember(session)
    session.close()
    reading = vaults.open_vault(world, copy, desk.PASSPHRASE, read_only=True)
    assert reading.vault.log.size() == 1 and not vaults.remember(reading)
    reading.close()
    with pytest.raises(VaultRolledBack):
        vaults.open_vault(world, copy, desk.PASSPHRASE)
