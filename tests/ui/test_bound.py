"""What binds a record, at the window: holds put on, told and lifted; consents taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog

from liaison.ports import World
from liaison.session import Session
from liaison.usecases import bundles, consented, holding
from liaison.usecases.papers import consents
from tests.ui.robots import dialogs, officer
from tests.ui.robots.robot import Robot
from ui.safe import Secret


@pytest.fixture
def other(world: World, tmp_path: Path) -> Iterator[Session]:
    with officer.another(world, tmp_path / "other.liaison") as session:
        yield session


def test_a_hold_is_put_on_from_the_record_and_lifted_there(
    desk: Robot, world: World, vault: Path
) -> None:
    desk.choose(desk.rows().index("Sealed meeting"))
    desk.until(lambda: desk.sees("place-hold"))
    assert not desk.sees("holds")
    with desk.answering("ask-reason", dialogs.reason("An inquiry asks for it")):
        desk.click("place-hold")
    desk.until(lambda: desk.sees("holds"))
    (hold,) = officer.look(world, vault, holding.holds)
    assert (hold.scope, hold.reason) == ("record", "An inquiry asks for it")
    assert desk.text(f"hold-{hold.id}").endswith("An inquiry asks for it")
    dialogs.examine(desk, desk.window, "hold")
    desk.click("nav-settings")
    desk.until(lambda: desk.sees(f"lift-{hold.id}"))
    dialogs.examine(desk, desk.window, "hold-settings")
    desk.do("contacts")
    desk.until(lambda: desk.sees(f"lift-{hold.id}"))

    def typed(dialog: QDialog) -> None:
        secret = dialog.findChild(Secret, "passphrase")
        assert secret is not None
        secret.setText(officer.PASSPHRASE)
        dialogs.press("yes")(dialog)

    with (
        desk.answering("ask-passphrase", typed),
        desk.answering("ask-reason", dialogs.reason("The inquiry is over")),
    ):
        desk.click(f"lift-{hold.id}")
    desk.until(lambda: not desk.sees("holds"))
    (hold,) = officer.look(world, vault, holding.holds)
    assert hold.lifted_why == "The inquiry is over"
    desk.click("nav-settings")
    desk.until(lambda: desk.sees(f"lifted-{hold.id}"))
    assert desk.text(f"lifted-{hold.id}").endswith("The inquiry is over")


def test_of_a_case_all_of_it_can_be_held(
    opened: Callable[..., Robot], world: World, vault: Path
) -> None:
    case = officer.within(
        world, vault, lambda s: officer.seals(s, "FICTION case", "negotiation-case")
    )
    robot = opened(vault)
    robot.unlock(officer.PASSPHRASE)
    robot.do("cases")
    robot.choose(robot.rows().index("FICTION case"))
    robot.until(lambda: robot.sees("place-hold"))
    with (
        robot.answering("ask-reason", dialogs.reason("An inquiry asks for it")),
        robot.answering("ask-choice", dialogs.press("choice-case")),
    ):
        robot.click("place-hold")
    robot.until(lambda: robot.sees("holds"))
    (hold,) = officer.look(world, vault, holding.holds)
    assert (hold.scope, hold.target) == ("case", case)


def test_a_consent_stands_at_the_record_and_is_taken_back(
    opened: Callable[..., Robot], world: World, vault: Path, other: Session, tmp_path: Path
) -> None:
    theirs, ours = officer.meet(world, vault, other, tmp_path / "cards")
    stick, sent = tmp_path / "stick", tmp_path / "sent"
    sent.mkdir()

    def prepare(session: Session) -> str:
        record = officer.seals(session, "FICTION crossing hours")
        bundles.take_in(other, officer.gives(session, [record], [theirs], stick))
        consents.ask(other, record, "Third Mission", "It guards the gate.")
        _, file, _ = bundles.seal_bundle(other, [], [ours], stick, papers_only=True)
        bundles.take_in(session, file)
        (asked,) = consented.waiting(session)
        consents.answer(session, asked.paper, granted=True)
        _, file, _ = bundles.seal_bundle(session, [], [theirs], stick, papers_only=True)
        bundles.take_in(other, file)
        return record

    officer.within(world, vault, prepare)
    assert len(consented.passable(other)) == 1
    robot = opened(vault)
    robot.unlock(officer.PASSPHRASE)
    robot.do("contacts")
    robot.choose(robot.rows().index("FICTION crossing hours"))
    robot.until(lambda: robot.sees("consent-0"))
    said = robot.text("consent-0")
    assert said == "By Capt Other Example, version 1, to Third Mission, without a limit"
    dialogs.examine(robot, robot.window, "consent-given")
    with (
        robot.answering("ask-reason", dialogs.reason("It holds the gate no more")),
        robot.answering("ask-yes", dialogs.press("yes")),
        robot.answering("ask-folder", dialogs.path(sent)),
    ):
        robot.click("take-back-0")
    robot.until(lambda: not robot.sees("consents"))
    robot.settle()
    (file,) = sent.glob("*.age")
    bundles.take_in(other, file)
    assert consented.passable(other) == []
    (asked,) = consents.requests(other)
    assert asked.answer == "denied"
