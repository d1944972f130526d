"""Trust in the real window: codes shown and read, rosters, look-alikes, papers in a verdict."""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import segno
from PySide6.QtWidgets import QDialog

from liaison.domain.officer import Trust
from liaison.ports import World
from liaison.session import Session
from liaison.usecases import authorities, officers
from liaison.usecases.papers import door, making, rosters
from tests.liaison.forger import Forger, entry
from tests.ui.robots import dialogs, officer
from tests.ui.robots.robot import Robot
from ui.code import CodeView
from ui.decoder import read_code

LAST = 2**52


@pytest.fixture
def other(world: World, tmp_path: Path) -> Iterator[Session]:
    with officer.another(world, tmp_path / "other.liaison") as session:
        yield session


def at_officers(opened: Callable[..., Robot], vault: Path) -> Robot:
    robot = opened(vault)
    robot.unlock(officer.PASSPHRASE)
    robot.click("nav-officers")
    return robot


def short(session: Session) -> str:
    return session.card.fingerprint.hex()[:8]


def pictured(robot: Robot, name: str) -> None:
    """Pictures in each theme, where a folder for them is named."""
    folder = os.environ.get("PICTURES")
    if folder:
        for worn in ("contrast", "light", "dark"):
            robot.window.wear(worn)
            robot.settle()
            robot.window.grab().save(f"{folder}/{name}-{worn}.png")


def test_the_own_code_is_drawn_so_that_it_can_be_scanned(
    opened: Callable[..., Robot], vault: Path, world: World, tmp_path: Path
) -> None:
    """F49: what a camera sees of the screen is the text of the card's code."""
    robot = at_officers(opened, vault)
    robot.until(lambda: robot.sees("show-code"))
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        view = dialog.findChild(CodeView, "code")
        assert isinstance(view, CodeView) and view.accessibleName()
        path = tmp_path / "screen.png"
        dialog.grab().save(str(path))
        seen.append(read_code(path.read_bytes()))
        dialog.reject()

    with robot.answering("own-code", look):
        robot.click("show-code")
    card = officer.look(world, vault, lambda s: s.card)
    assert seen == [officers.code(card)]


def test_a_picture_of_the_others_code_makes_the_key_trusted(
    opened: Callable[..., Robot], vault: Path, world: World, other: Session, tmp_path: Path
) -> None:
    officer.meet(world, vault, other, tmp_path / "cards", compared=False)
    robot = at_officers(opened, vault)
    frame = tmp_path / "frame.png"
    wrong = io.BytesIO()
    segno.make_qr("LIAISON-CARD-1 nothing").save(wrong, kind="png", scale=4)
    frame.write_bytes(wrong.getvalue())
    with robot.answering("ask-file", dialogs.path(frame)):
        robot.click(f"scan-{short(other)}")
    robot.until(lambda: robot.sees("strip-what"))
    right = io.BytesIO()
    segno.make_qr(officers.code(other.card)).save(right, kind="png", scale=4)
    frame.write_bytes(right.getvalue())
    with (
        robot.answering("ask-file", dialogs.path(frame)),
        robot.answering("ask-again", dialogs.sign()),
    ):
        robot.click(f"scan-{short(other)}")
        robot.until(lambda: robot.text("trust").startswith("compared"))
    found = officer.look(world, vault, lambda s: officers.officer(s, other.origin))
    assert found.trust is Trust.SCANNED


def test_a_card_shows_roster_look_alike_and_revocation(
    opened: Callable[..., Robot], vault: Path, world: World, other: Session, tmp_path: Path
) -> None:
    """S61: the look-alike is flagged on both cards, and the badge stays with the key."""
    theirs, _ = officer.meet(world, vault, other, tmp_path / "cards")
    listed, twin = Forger(1, name="Listed Example"), Forger(2, name="0ther Examp1e")

    def prepare(session: Session) -> None:
        for forger in (listed, twin):
            officers.add_card(session, forger.card_file())
        authorities.name(session, theirs, "Fiction", officer.PASSPHRASE)
        made, _ = rosters.make(other, "Fiction", [entry(listed.card())], LAST)
        door.take(session, b"".join(making.rendered_now(other, paper) for paper in made))

    officer.within(world, vault, prepare)
    robot = at_officers(opened, vault)
    name = listed.card().fingerprint.hex()[:8]
    robot.until(lambda: robot.sees(f"officer-{name}"))
    assert robot.find(f"officer-{name}").accessibleName().endswith("certified by roster")
    assert robot.sees("alike")
    assert "looks like that of Capt" in robot.text("alike")
    made = robot.find(f"officer-{name}")
    robot.until(lambda: made.height() >= made.sizeHint().height())  # not squeezed into the view
    pictured(robot, "officers")
