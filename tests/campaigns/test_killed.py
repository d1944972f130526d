"""Killed while sealing: what was acknowledged is there, and the vault holds together."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from liaison.domain.record import State
from liaison.usecases import vaults
from tests.killing import killed_after
from tests.liaison import desk

COUNTS = [25, pytest.param(1_000, marks=pytest.mark.campaign)]


def acknowledged_until_killed(vault: Path, records: int, milliseconds: int) -> list[str]:
    """Starts a sealer, kills it so long after that many records, and returns all it said."""
    given = f"{desk.header()[1].hex()}\n"
    arguments = ["-m", "tests.campaigns.sealer", str(vault)]
    return killed_after(arguments, given, records, milliseconds)


@pytest.mark.parametrize("count", COUNTS)
def test_no_acknowledged_record_is_lost(tmp_path: Path, count: int) -> None:
    """S14, S55: kill -9 at any moment; every record that was said to be sealed is sealed, each
    has its entry, the log has no hole, and nothing is half there."""
    rng = random.Random(14)
    path = tmp_path / "v.liaison"
    desk.found(path, "Alpha").close()
    promised: list[str] = []
    for _ in range(count):
        promised += acknowledged_until_killed(path, rng.randrange(1, 4), rng.randrange(30))
        session = desk.reopened(path)
        try:
            rows = {record: session.vault.records.row(record) for record in promised}
            assert all(row is not None and row.state is State.SEALED for row in rows.values())
            vaults.check_vault(session)
            leaves = session.vault.log.page(None, 100_000, "record-sealed")
            assert len(promised) <= len(leaves) <= len(promised) + count
        finally:
            session.close()
    assert len(set(promised)) == len(promised) >= count
