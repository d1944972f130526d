"""The dead drop at the window: set, a server's key compared, given by, arriving, forgotten."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QLineEdit

pytest.importorskip("sshfs", reason="the extra [drops] is not installed")
pytest.importorskip("wsgidav", reason="the WebDAV server for tests is not installed")

from liaison.couriers.drop.post import DropPost
from liaison.couriers.posts import Posts
from liaison.couriers.relay.post import RelayPost
from liaison.domain.delivery import Stage
from liaison.ports import World
from liaison.session import Session
from liaison.usecases.relaying import posting
from tests.drops.ends import EVERY, QUICK, DropOfficer
from tests.drops.places import Folder, Sftp
from tests.ui.robots import dialogs, officer
from tests.ui.robots.robot import Robot
from tests.ui.test_exchange import tick
from tests.ui.test_relay import given_state
from ui.safe import ElidedLabel


@pytest.fixture(scope="session")
def world(world: World) -> World:
    """The world with lines to dead drops, which look again at once."""
    return dataclasses.replace(world, post=Posts(RelayPost(QUICK), DropPost(EVERY, QUICK)))


@pytest.fixture
def other(world: World, tmp_path: Path) -> Iterator[Session]:
    with officer.another(world, tmp_path / "other.liaison") as session:
        yield session


def setting(robot: Robot, address: str, name: str) -> Callable[[QDialog], None]:
    """Types an address into the dialog and takes it."""

    def answer(dialog: QDialog) -> None:
        line = dialog.findChild(QLineEdit, "drop-line")
        assert isinstance(line, QLineEdit)
        line.setText(address)
        dialogs.examine(robot, dialog, name)
        dialogs.press("yes")(dialog)

    return answer


def address(robot: Robot) -> str:
    """The dead drop's address in the settings."""
    label = robot.find("drop-address")
    assert isinstance(label, ElidedLabel)
    return label.text()


def test_bundles_go_and_come_by_a_folder_that_is_set_here(
    opened: Callable[..., Robot],
    world: World,
    vault: Path,
    other: Session,
    tmp_path: Path,
    request: pytest.FixtureRequest,
) -> None:
    place = Folder(tmp_path / "served")
    peer = DropOfficer(other, place.settings())
    request.addfinalizer(peer.close)
    ours = officer.meet(world, vault, other, tmp_path / "cards")[1]
    officer.within(world, vault, lambda s: Path(officer.seals(s, "Given")))
    robot = opened(vault)
    robot.unlock(officer.PASSPHRASE)
    assert not robot.sees("status-relay")
    robot.click("nav-settings")
    with robot.answering("drop-dialog", setting(robot, f"file://{place.folder}", "drop-dialog")):
        robot.click("drop-set")
    robot.until(lambda: address(robot) == f"file://{place.folder}")
    robot.until(lambda: robot.text("drop-state") == "Dead drop: connected")
    dialogs.examine(robot, robot.find("drop-row"), "drop-settings")
    assert not robot.find("relay-join").isEnabled()
    robot.click("nav-exchange")
    tick(robot, "records", "Given")
    tick(robot, "officers", "Other Example")
    robot.click("by-relay")
    assert robot.text("by-relay").strip() == "By the dead drop"
    dialogs.examine(robot, robot.window, "drop-give")
    robot.until(lambda: robot.find("seal-bundle").isEnabled())
    robot.click("seal-bundle")
    robot.until(lambda: "in the dead drop" in given_state(robot))
    dialogs.examine(robot, robot.window, "drop-given")
    robot.until(lambda: bool(peer.turn().looked.waiting))
    peer.take_in()
    robot.until(lambda: bool(peer.turn()) and "received" in given_state(robot))
    bundle = posting.seal(other, [officer.seals(other, "Back")], [ours])[0][0][0]
    robot.until(lambda: bool(peer.turn()) and robot.sees("arrived-0"))
    assert robot.text("arrived-title") == "1 bundle arrived"
    robot.click("arrived-0")
    robot.until(lambda: robot.sees("verdict"))
    robot.settle()
    robot.click("take-in")
    robot.until(lambda: robot.sees("result-card"))
    robot.until(lambda: bool(peer.turn()) and peer.stage(bundle.id) is Stage.RECEIVED)
    robot.click("nav-settings")
    with robot.answering("ask-yes", dialogs.press("yes")):
        robot.click("drop-leave")
    robot.until(lambda: address(robot) == "None")


def test_a_server_key_is_shown_and_kept_when_it_was_compared(
    opened: Callable[..., Robot], vault: Path, tmp_path: Path
) -> None:
    """S98 for a dead drop: no trust on first use."""
    place = Sftp(tmp_path / "served")
    try:
        shown = place.host.get_fingerprint("sha256")
        robot = opened(vault)
        robot.unlock(officer.PASSPHRASE)
        robot.click("nav-settings")
        where = place.settings().address.replace("sftp://", "sftp://fiction:word@")
        with robot.answering("drop-dialog", setting(robot, where, "drop-sftp")):
            robot.click("drop-set")
        robot.until(lambda: robot.sees("drop-pin"))
        assert robot.text("drop-shown") == shown
        assert "word" not in address(robot) and "fiction" not in address(robot)
        dialogs.examine(robot, robot.find("drop-row"), "drop-key")
        with robot.answering("ask-yes", dialogs.press("yes")):
            robot.click("drop-pin")
        robot.until(lambda: "does not let us in" in robot.text("drop-state"))
        assert not robot.sees("drop-pin")
        dialogs.examine(robot, robot.find("drop-row"), "drop-refused")
    finally:
        place.close()
