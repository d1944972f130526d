"""Killed while sealing: what was acknowledged is there, and the vault holds together."""

from __future__ import annotations

import os
import random
import select
import subprocess
import sys
from pathlib import Path

import pytest

from liaison.domain.record import State
from liaison.usecases import vaults
from tests.conftest import ROOT
from tests.liaison import desk

COUNTS = [25, pytest.param(1_000, marks=pytest.mark.campaign)]


def acknowledged_until_killed(vault: Path, records: int, milliseconds: int) -> list[str]:
    """Starts a sealer, kills it so long after that many records, and returns all it said."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.campaigns.sealer", str(vault)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    ) as process:
        assert process.stdin is not None and process.stdout is not None
        process.stdin.write(f"{desk.header()[1].hex()}\n".encode())
        process.stdin.flush()
        said = b""
        while said.count(b"\n") < records:
            piece = os.read(process.stdout.fileno(), 1 << 16)
            assert piece, "the sealer ended by itself"
            said += piece
        # Nothing to wait for: only to let it get somewhere into the next record.
        select.select([], [], [], milliseconds / 1_000)
        process.kill()
        while piece := os.read(process.stdout.fileno(), 1 << 16):
            said += piece
    return said.decode().splitlines()


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
