"""What becomes of bundles, in the real window: receipts, what is overdue, teams, what is new."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QTableView

from liaison.domain.bundle import Precedence
from liaison.domain.delivery import Stage
from liaison.ports import World
from liaison.session import Session
from liaison.usecases import bundles, dispatching, preferences, teams
from tests.ui.robots import dialogs, officer
from tests.ui.robots.robot import Robot


@pytest.fixture
def other(world: World, tmp_path: Path) -> Iterator[Session]:
    with officer.another(world, tmp_path / "other.liaison") as session:
        yield session


def test_the_way_of_bundles_both_ways(
    opened: Callable[..., Robot], world: World, vault: Path, other: Session, tmp_path: Path
) -> None:
    theirs, ours = officer.meet(world, vault, other, tmp_path / "cards")
    stick = tmp_path / "stick"
    stick.mkdir()

    def prepare(session: Session) -> Path:
        preferences.put(
            session,
            replace(
                preferences.settings(session), watched_folder=str(stick), receipt_on_opening=True
            ),
        )
        teams.put(session, "Sector East", [theirs])
        record = officer.seals(session, "Given before")
        return officer.gives(session, [record], [theirs], stick)

    bundles.take_in(other, officer.within(world, vault, prepare))
    record = officer.seals(other, "Come at once")
    bundles.seal_bundle(other, [record], [ours], stick, precedence=Precedence.FLASH)
    robot = opened(vault)
    robot.unlock(officer.PASSPHRASE)
    robot.click("nav-exchange")
    robot.until(lambda: "Sector East: 1 officer" in robot.find("team").itemText(1))  # type: ignore[attr-defined]
    robot.click("view-bundles")
    robot.until(lambda: robot.sees("found-0"))
    assert robot.text("found-title") == "1 new bundle found"
    robot.click("found-0")
    robot.until(lambda: robot.sees("verdict"))
    robot.settle()
    robot.click("take-in")
    robot.until(lambda: robot.sees("result-card"))
    robot.click("read-0")  # the sender is told that it was opened
    robot.until(lambda: robot.sees("detail"))
    robot.settle()
    robot.click("nav-exchange")
    robot.click("result-done")
    robot.until(lambda: not robot.sees("found-0"))
    received = robot.find("bundles-in")
    assert isinstance(received, QTableView)
    received.selectRow(0)
    with robot.answering("ask-line", dialogs.words("The crossing is open again")):
        robot.click("acted-on")
    robot.settle()
    given = robot.find("bundles-out")
    assert isinstance(given, QTableView)
    assert "received" in str(given.model().index(0, 6).data())
    robot.until(lambda: robot.find("send-receipts").isEnabled())
    with robot.answering("ask-folder", dialogs.path(stick)):
        robot.click("send-receipts")
    robot.until(lambda: not robot.find("send-receipts").isEnabled())
    newest = max(stick.glob("*.age"), key=lambda path: path.stat().st_mtime_ns)
    verdict, _ = bundles.take_in(other, newest)
    told = " ".join(paper.sentences[0] for paper in verdict.papers)
    assert "received your" in told and "opened your" in told and "acted on your" in told
    assert dispatching.outbox(other)[0].least is Stage.ACTED_ON
