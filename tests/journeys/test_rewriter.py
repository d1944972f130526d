"""Whoever rewrites his own history is caught by a peer's stick, and evidence convinces a stranger.

Mallory keeps a copy of his vault, gives a bundle, goes back to the copy and seals another history
with all his keys. All people and events are fiction.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog

from crypto.vaultheader import FLOOR
from liaison.session import Session
from liaison.usecases import officers, vaults
from liaison.usecases.vaults import Identity
from tests.campaigns.test_rewritten_history import event
from tests.conftest import ROOT
from tests.journeys.line import PASSPHRASE, Line, unchanged
from tests.journeys.line import opened as vault_open
from tests.liaison import desk
from tests.liaison.forger import Forger
from tests.ui.robots import dialogs
from tests.ui.robots.robot import Robot

VERIFIERS = ("verify_audit.py", "verify_evidence.py")

Way = Callable[[Line, "Rewritten", Path, Path], Path]


def elsewhere(folder: Path, file: Path) -> list[subprocess.CompletedProcess[str]]:
    """What both verifiers say of a file on another machine: a fresh folder with that file alone, no
    vault, nobody's home, no variable of ours."""
    fresh = folder / "another machine"
    (fresh / "home").mkdir(parents=True)
    shutil.copy(file, fresh / "evidence")
    for name in VERIFIERS:
        shutil.copy(ROOT / "resources" / "verifier" / name, fresh / name)
    clean = {"HOME": str(fresh / "home"), "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}
    ours = {**clean, "PYTHONPATH": str(ROOT)}

    def run(env: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, *arguments], env=env, cwd=fresh,
            capture_output=True, text=True, check=False,
        )  # fmt: skip

    return [
        run(ours, "-m", "liaison", "audit", "verify", "evidence"),
        run(clean, "-I", "verify_evidence.py", "evidence"),
    ]


def convinced(folder: Path, file: Path, whose: str) -> None:
    """Both say that these keys signed two histories; of a file with one byte changed, neither."""
    for ran in elsewhere(folder, file):
        assert ran.returncode == 0, ran.stdout + ran.stderr
        assert f"the keys of {whose}" in ran.stdout.replace("The keys", "the keys"), ran.stdout
        assert "older copy of the vault" in ran.stdout
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    changed = folder / "changed"
    changed.mkdir()
    (changed / "file").write_bytes(data)
    assert [ran.returncode for ran in elsewhere(changed, changed / "file")] == [1, 1]


@dataclass
class Rewritten:
    """Three officers' vaults; Anna has taken in Mallory's true history, and ``second`` is a bundle
    of his for Anna and Charlie that shows another."""

    anna: Path
    charlie: Path
    mallory: Path
    second: Path


def three(line: Line) -> Rewritten:
    """Vaults of three who have compared each other's cards."""
    folder = line.folder
    made: dict[str, Session] = {}
    for name in ("anna", "charlie", "mallory"):
        who = Identity(name=name.title(), rank="Capt", organisation="FICTION")
        made[name] = vaults.create_vault(
            line.world, folder / name, PASSPHRASE, who, kdf=FLOOR
        ).session
    for one in made.values():
        card, _ = officers.export_card(one, folder)
        for other in made.values():
            if one is not other:
                officers.add_card(other, card.read_bytes())
                officers.declare_compared(other, one.origin, "in the test")
    for session in made.values():
        session.close()
    return Rewritten(folder / "anna", folder / "charlie", folder / "mallory", folder / "second")


def gives(line: Line, vault: Path, title: str, *to: str) -> Path:
    """A sealed record in a bundle for these officers, by the command; its file."""
    with vault_open(line.world, vault) as session:
        record = desk.sealed(session, title=f"FICTION {title}")
    stick = line.folder / title.replace(" ", "-")
    stick.mkdir()
    people = [word for name in to for word in ("--to", name)]
    made = line.data("bundle", "seal", vault, *people, "--record", record, "-o", stick)
    return Path(made["file"])


def goes_back(line: Line, made: Rewritten, first: Path, copy: Path) -> Path:
    """Mallory goes on from a copy that he made before, where no keyring knows better."""
    line.keyring.kept.clear()
    assert first.is_file()
    return gives(line, copy, "The road was never open", "anna", "charlie")


def forges(line: Line, made: Rewritten, first: Path, _copy: Path) -> Path:
    """Mallory writes a history of his own with all his keys, one entry of it another."""
    with vault_open(line.world, made.mallory) as session:
        log = session.vault.log
        history = [data for _, data in log.leaves(0, log.size())]
        seeds, origin, size = session.vault.seeds(), session.origin, log.size()
    with vault_open(line.world, made.anna) as anna, vault_open(line.world, made.charlie) as charlie:
        to = [anna.card, charlie.card]
    history[-2] = event(Forger(7, origin=origin), "another truth")
    forger = Forger(8, origin=origin, seeds=seeds, leaves=history)
    forger.shown.update(range(1, size + 1))
    made.second.write_bytes(forger.bundle(to, [forger.write(desk.content(title="FICTION never"))]))
    assert first.is_file()
    return made.second


WAYS = [pytest.param(goes_back, id="an older copy"), pytest.param(forges, id="all keys")]


def rewritten(line: Line, way: Way) -> Rewritten:
    """Anna has the true history; the other one is on its way."""
    made = three(line)
    copy = line.folder / "copy"
    shutil.copytree(made.mallory, copy)
    first = gives(line, made.mallory, "The road is open", "anna")
    assert line.data("bundle", "open", made.anna, first)["all_good"]
    made.second = way(line, made, first, copy)
    return made


@pytest.mark.parametrize("way", WAYS)
def test_a_rewritten_history_is_caught_on_the_command_line(line: Line, way: Way) -> None:
    """Issue 4, shows 4, S50, S51: by whoever saw the other one, and by a peer's stick."""
    made = rewritten(line, way)
    with unchanged(made.anna):
        said = line.refused("bundle", "open", made.anna, made.second)
    assert "contradicts what you saw before" in said
    assert line.data("bundle", "open", made.charlie, made.second)["all_good"]
    stick = gives(line, made.anna, "What Anna saw", "charlie")
    told = line.done("bundle", "open", made.charlie, stick)
    assert "signed two trails" in told.replace("histories", "trails"), told
    [kept] = line.data("audit evidence", "list", made.charlie, "--officer", "mallory")["evidence"]
    out = line.folder / "out"
    out.mkdir()
    line.done("audit evidence", "export", made.charlie, kept["id"][:8], "-o", out)
    for vault in (made.anna, made.charlie, made.mallory):
        shutil.rmtree(vault)
    [file] = out.iterdir()
    convinced(line.folder, file, "Capt Mallory")


@pytest.mark.parametrize("way", WAYS)
def test_a_rewritten_history_is_caught_at_the_window(
    line: Line, opened: Callable[..., Robot], way: Way
) -> None:
    """Issue 4, shows 4 and 5: Charlie knows nothing but the forged history until a peer's stick
    shows the other; the alarm stands, and the saved evidence convinces a stranger."""
    made = rewritten(line, way)
    stick = gives(line, made.anna, "What Anna saw", "charlie")
    robot = opened(made.charlie)
    robot.unlock(PASSPHRASE)
    dialogs.takes_in(robot, made.second)
    robot.click("nav-exchange")
    with robot.answering("ask-file", dialogs.path(stick)):
        robot.click("open-bundle")
    robot.until(lambda: robot.sees("take-in"))
    assert "Mallory signed two trails" in robot.spoken()
    dialogs.examine(robot, robot.window, "rewriter-verdict")
    robot.click("take-in")
    robot.until(lambda: robot.sees("result-card"))
    robot.click("nav-audit")
    robot.until(lambda: robot.sees("evidence-title"))
    assert robot.text("evidence-title") == "The keys of Capt Mallory signed two histories"
    dialogs.examine(robot, robot.window, "rewriter-audit")
    out = line.folder / "out"
    out.mkdir()
    with robot.answering("ask-folder", dialogs.path(out)):
        robot.click("evidence-0-save")
    robot.until(lambda: any(out.iterdir()))
    robot.settle()
    [file] = out.iterdir()
    titles: list[str] = []

    def checked(dialog: QDialog) -> None:
        titles.append(robot.text("checked-report-title"))
        dialogs.examine(robot, dialog, "rewriter-check")
        dialogs.press("yes")(dialog)

    with (
        robot.answering("checked", checked),
        robot.answering("ask-file", dialogs.path(file)),
        robot.answering("ask-choice", dialogs.press("choice-evidence")),
    ):
        robot.click("check-export")
    assert titles == ["The keys of Capt Mallory signed two histories."]
    robot.window.shut()
    for vault in (made.anna, made.charlie, made.mallory):
        shutil.rmtree(vault)
    [file] = out.iterdir()
    convinced(line.folder, file, "Capt Mallory")
