"""Sending with nothing but the command: receipts, the outbox, teams, parts, a watched folder."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.journeys.line import Line, Pair, opened, unchanged
from tests.liaison import desk


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    made = tmp_path / "stick"
    made.mkdir()
    return made


def sealed(line: Line, vault: Path) -> str:
    with opened(line.world, vault) as session:
        return desk.sealed(session)


def test_a_bundle_comes_back_as_acted_on(line: Line, pair: Pair, stick: Path) -> None:
    record = sealed(line, pair.anna)
    sent = line.data(
        "bundle", "seal", pair.anna, "--to", "boris", "--record", record, "-o", stick,
        "--precedence", "flash",
    )  # fmt: skip
    line.done("bundle", "handed-over", pair.anna, sent["id"][:8], "--note", "to the driver")
    taken = line.data("bundle", "open", pair.boris, sent["file"])
    assert line.data("bundle", "outbox", pair.boris)["unanswered"][0]["precedence"] == "FLASH"
    line.done("bundle", "acted", pair.boris, taken["leaf_hash"][:8], "The crossing is open.")
    (one,) = line.data("bundle", "receipts", pair.boris, "-o", stick)["receipts"]
    said = line.done("bundle", "open", pair.anna, one["file"])
    assert "Capt Boris Sample acted on your bundle 1" in said
    (out,) = line.data("bundle", "outbox", pair.anna)["outbox"]
    assert out["least"] == "acted on" and out["deliveries"][0]["note"] == "The crossing is open."
    assert "Nothing is overdue" in line.done("bundle", "outbox", pair.anna, "--overdue")
    assert "No receipt waits" in line.refused("bundle", "receipts", pair.boris, "-o", stick)


def test_a_team_is_named_as_one(line: Line, pair: Pair, stick: Path) -> None:
    record = sealed(line, pair.anna)
    assert line.data("team", "add", pair.anna, "Sector East", "boris")["team"] == "Sector East"
    assert "Capt Boris Sample" in line.done("team", "list", pair.anna)
    out = line.data(
        "bundle", "seal", pair.anna, "--to", "team:sector east", "--record", record, "-o", stick
    )
    assert len(out["to"]) == 1
    assert "needs an officer" in line.refused("team", "drop", pair.anna, "Sector East", "boris")
    line.done("team", "remove", pair.anna, "Sector East")
    said = line.refused(
        "bundle", "seal", pair.anna, "--to", "team:Sector East", "--record", record, "-o", stick
    )
    assert "no team" in said


def test_a_bundle_in_parts_is_found_and_opened(line: Line, pair: Pair, stick: Path) -> None:
    big = desk.file(line.folder, "annex.bin", 400_000)
    with opened(line.world, pair.anna) as session:
        record = desk.sealed(session, "contact-log", big)
    out = line.data(
        "bundle", "seal", pair.anna, "--to", "boris", "--record", record, "-o", stick,
        "--split", "100KB",
    )  # fmt: skip
    line.done("settings", "set", pair.boris, "watched-folder", stick)
    for path in stick.iterdir():
        desk_time = path.stat().st_mtime - 60
        os.utime(path, (desk_time, desk_time))
    with unchanged(pair.boris):
        (found,) = line.data("bundle", "look", pair.boris)["found"]
    assert found["file"] == out["file"] and not found["trouble"]
    next(stick.glob("*.002-of-*")).rename(line.folder / "away")
    assert "part 2 of" in line.refused("bundle", "open", pair.boris, out["file"])
    line.done("bundle", "write", pair.anna, out["id"][:8], "-o", stick, "--split", "100KB")
    assert line.data("bundle", "open", pair.boris, next(stick.glob("*.003-of-*")))["all_good"]
    assert line.data("bundle", "look", pair.boris, stick)["found"] == []
