"""The tour: it ends well, leaves what it says, and fails when something does not come out."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from liaison.__main__ import world
from liaison.cli import commands
from liaison.cli.faces import Faces
from liaison.cli.io import Desk
from liaison.domain.content import parse_content
from liaison.ports import World
from liaison.usecases import audit, vaults
from liaison.usecases import tour as verb
from resources import read_bytes, read_text
from tests.conftest import ROOT

SAMPLES = (
    "amended", "call", "case", "herds", "market", "offer", "road", "round", "shots", "stalls",
    "tick", "well",
)  # fmt: skip


def photograph(_: World, vault: Path, passphrase: str, folder: Path, bundle: Path) -> list[Path]:
    """Shows that the vault is locked and opens, as the window would need it."""
    vaults.open_vault(world(), vault, passphrase).close()
    assert bundle.is_file()
    picture = folder / "page.png"
    picture.write_bytes(b"picture")
    return [picture]


def take(out: Path, *more: str) -> Result:
    desk = Desk(world(), Faces(open_window=lambda *_: 0, photograph=photograph))
    return CliRunner().invoke(commands.liaison, ["tour", "--out", str(out), *more], obj=desk)


@pytest.fixture(scope="module")
def taken(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    out = tmp_path_factory.mktemp("tour") / "out"
    result = take(out, "--json")
    assert result.exit_code == 0, result.output
    return out, json.loads(result.stdout)


def test_the_tour_leaves_what_its_summary_names(taken: tuple[Path, dict[str, Any]]) -> None:
    out, told = taken
    assert told["folder"] == str(out)
    for path in (*told["vaults"], told["bundle"], told["export"], *told["pictures"]):
        assert Path(path).exists() and Path(path).is_relative_to(out)
    key = Path(told["archive_key"])
    assert (key.stat().st_mode & 0o777, "AGE-SECRET-KEY-PQ-1" in key.read_text()) == (0o600, True)
    for path in told["vaults"]:
        session = vaults.open_vault(world(), Path(path), told["passphrase"])
        try:
            assert vaults.check_vault(session).entries > 5
        finally:
            session.close()


def test_the_tours_trail_is_witnessed_and_holds(taken: tuple[Path, dict[str, Any]]) -> None:
    _, told = taken
    report = audit.verify_export(world().courier, Path(told["export"]))
    assert [one.name for one in report.witnessed] == ["Capt Boris Sample"]
    ran = subprocess.run(
        [sys.executable, ROOT / "resources/verifier/verify_audit.py", told["export"]],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (ran.returncode, "Capt Boris Sample cosigned" in ran.stdout) == (0, True)


def test_a_tour_tells_its_steps_and_what_it_refuses(tmp_path: Path) -> None:
    result = take(tmp_path / "deep" / "out")
    assert result.exit_code == 0, result.output
    assert result.stdout.startswith("\nAll of it came out as it should.")
    steps = [line for line in result.stderr.splitlines() if line[:1].isdigit()]
    assert [line.split(".")[0] for line in steps] == [str(n) for n in range(1, 12)]
    refused = [line for line in result.stderr.splitlines() if "Refused: " in line]
    assert [line.split(":")[1].strip() for line in refused] == [
        "This proposal crosses a red line of the mandate, so it was not sealed",
        "The bundle is damaged or incomplete",
        "The bundle is damaged or incomplete",
        "The audit export does not hold",
    ]
    assert "entry 3" in refused[3]
    assert "All people and places in it are fiction." in result.stderr


def test_a_tour_starts_in_an_empty_folder_only(tmp_path: Path) -> None:
    (tmp_path / "mine").write_text("mine")
    result = take(tmp_path)
    assert (result.exit_code, "it is not empty" in result.stderr) == (1, True)
    assert [path.name for path in tmp_path.iterdir()] == ["mine"]


def test_a_tour_whose_pictures_are_missing_fails(tmp_path: Path) -> None:
    def lost(*_: object) -> list[Path]:
        return [tmp_path / "nothing.png"]

    desk = Desk(world(), Faces(open_window=lambda *_: 0, photograph=lost))
    result = CliRunner().invoke(commands.liaison, ["tour", "--out", str(tmp_path / "o")], obj=desk)
    assert result.exit_code == 1
    assert "did not come out as it should" in result.stderr
    shutil.rmtree(tmp_path / "o")


@pytest.mark.parametrize("name", SAMPLES)
def test_every_sample_says_that_it_is_fiction(name: str) -> None:
    content = parse_content(read_bytes("tour", f"{name}.json"))
    assert content.title.startswith("FICTION - ")
    assert content.exercise


def test_the_sketch_and_the_officers_say_that_they_are_fiction() -> None:
    assert read_text("tour", "sketch.txt").startswith("FICTION")
    assert {who.nation for who in (verb.ANNA, verb.BORIS, verb.CARLA)} == {"FICTION"}
