"""The relay in the real window, over the real server: joined, sending, arriving, silent, locked."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from msgspec.structs import replace

pytest.importorskip("nats", reason="the extra [relay] is not installed")

from liaison.couriers.relay.post import RelayPost
from liaison.domain.bundle import Precedence
from liaison.domain.delivery import Stage
from liaison.mail import invitation
from liaison.ports import World
from liaison.session import Session
from liaison.usecases import bundles, preferences
from liaison.usecases.relaying import joining
from tests.relay.ends import QUICK
from tests.relay.officers import Officer
from tests.relay.server import Server
from tests.ui.robots import dialogs, officer
from tests.ui.robots.robot import Robot
from tests.ui.test_exchange import tick
from ui.safe import ElidedLabel


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    made = Server(tmp_path_factory.mktemp("relay") / "relay")
    try:
        made.start()
        yield made
    finally:
        made.stop()


@pytest.fixture(scope="session")
def world(world: World) -> World:
    """The world with a line to relays, which tries again at once."""
    return dataclasses.replace(world, post=RelayPost(QUICK))


@pytest.fixture
def other(world: World, tmp_path: Path) -> Iterator[Session]:
    with officer.another(world, tmp_path / "other.liaison") as session:
        yield session


@pytest.fixture
def peer(server: Server, other: Session) -> Iterator[Officer]:
    made = Officer(other, server.invite("other"))
    try:
        yield made
    finally:
        made.close()


def invited(server: Server, folder: Path) -> Path:
    """An invitation for the officer at the window, of whom no earlier test knows."""
    path = folder / "own.liaison-invitation"
    path.write_bytes(invitation.render(server.invite(folder.name)))
    return path


def met(world: World, vault: Path, other: Session, folder: Path, own: Path | None) -> str:
    """Both have met and given each other a bundle by stick; the window's owner has joined where an
    invitation is given. Returns his origin."""
    theirs, ours = officer.meet(world, vault, other, folder / "cards")
    stick = folder / "stick"
    stick.mkdir()

    def prepare(session: Session) -> Path:
        if own is not None:
            joining.join(session, own)
        first = bundles.seal_bundle(other, [officer.seals(other, "By stick")], [ours], stick)[1]
        bundles.take_in(session, first)
        return officer.gives(session, [officer.seals(session, "Given")], [theirs], stick)

    bundles.take_in(other, officer.within(world, vault, prepare))
    return ours


def test_an_invitation_is_taken_in_and_a_flash_shows_at_once(
    opened: Callable[..., Robot],
    world: World,
    vault: Path,
    other: Session,
    server: Server,
    peer: Officer,
    tmp_path: Path,
) -> None:
    own = invited(server, tmp_path)
    ours = met(world, vault, other, tmp_path, own)
    robot = opened(vault)
    robot.unlock(officer.PASSPHRASE)
    robot.until(lambda: "connected" in robot.text("status-relay"))
    bundle = flash(peer, ours)
    peer.until(lambda t: not t.letters)
    robot.until(lambda: robot.sees("strip-what") and "FLASH" in robot.text("strip-what"))
    robot.click("status-relay")
    robot.until(lambda: robot.sees("arrived-0"))
    assert robot.text("arrived-title") == "1 bundle arrived"
    dialogs.examine(robot, robot.window, "relay-arrived")
    robot.click("arrived-0")
    robot.until(lambda: robot.sees("verdict"))
    robot.settle()
    robot.click("take-in")
    robot.until(lambda: robot.sees("result-card"))
    robot.until(lambda: bool(peer.turn()) and peer.stage(bundle) is Stage.RECEIVED)


def flash(peer: Officer, to: str) -> str:
    """A FLASH for an origin, to go by the relay."""
    record = officer.seals(peer.session, "Come at once")
    folder = peer.session.vault.relay.folder("out")
    made = bundles.seal_bundle(peer.session, [record], [to], folder, precedence=Precedence.FLASH)[0]
    return made.id


def test_what_is_sealed_by_the_relay_arrives_and_its_state_turns(
    opened: Callable[..., Robot],
    world: World,
    vault: Path,
    other: Session,
    server: Server,
    peer: Officer,
    tmp_path: Path,
) -> None:
    met(world, vault, other, tmp_path, invited(server, tmp_path))
    robot = opened(vault)
    robot.unlock(officer.PASSPHRASE)
    robot.until(lambda: "connected" in robot.text("status-relay"))
    robot.click("nav-exchange")
    tick(robot, "records", "Given")
    tick(robot, "officers", "Other Example")
    robot.click("by-relay")
    dialogs.examine(robot, robot.window, "relay-give")
    robot.until(lambda: robot.find("seal-bundle").isEnabled())
    robot.click("seal-bundle")
    robot.until(lambda: bool(peer.turn().looked.waiting))
    peer.take_in()
    peer.turn()
    robot.until(lambda: "received" in given_state(robot))
    assert not robot.sees("arrived-0")  # the receipt was taken in by itself
    dialogs.examine(robot, robot.window, "relay-given")


def given_state(robot: Robot) -> str:
    """The state of the newest bundle given."""
    model = robot.find("bundles-out").model()  # type: ignore[attr-defined]
    return str(model.index(0, model.columnCount() - 1).data()) if model.rowCount() else ""


def test_in_silence_there_is_no_connection_until_it_is_asked_for(
    opened: Callable[..., Robot], world: World, vault: Path, server: Server, tmp_path: Path
) -> None:
    """S88: and none once it is locked."""
    own = invited(server, tmp_path)

    def silently(session: Session) -> Path:
        joining.join(session, own)
        preferences.put(session, replace(preferences.settings(session), relay_silent=True))
        return own

    officer.within(world, vault, silently)
    robot = opened(vault)
    robot.unlock(officer.PASSPHRASE)
    robot.until(lambda: robot.text("status-relay").strip() == "Relay: silent")
    robot.settle()
    assert sockets(server) == 0
    robot.click("status-relay")
    robot.until(lambda: "connected" in robot.text("status-relay"))
    assert sockets(server) == 1
    robot.do("lock")
    robot.until(lambda: sockets(server) == 0)


def sockets(server: Server) -> int:
    """This process's connections to the relay."""
    found = psutil.Process().net_connections("tcp")
    return sum(bool(one.raddr) and one.raddr.port == server.port for one in found)


def test_the_settings_take_an_invitation_and_forget_it(
    opened: Callable[..., Robot], vault: Path, server: Server, tmp_path: Path
) -> None:
    own = invited(server, tmp_path)
    robot = opened(vault)
    robot.unlock(officer.PASSPHRASE)
    assert not robot.sees("status-relay")
    robot.click("nav-settings")
    with robot.answering("ask-file", dialogs.path(own)):
        robot.click("relay-join")
    robot.until(lambda: address(robot) == f"127.0.0.1:{server.port}")
    robot.until(lambda: robot.text("relay-state") == "Relay: connected")
    dialogs.examine(robot, robot.find("relay-row"), "relay-settings")
    with robot.answering("ask-yes", dialogs.press("yes")):
        robot.click("relay-leave")
    robot.until(lambda: address(robot) == "None")
    robot.until(lambda: sockets(server) == 0)


def address(robot: Robot) -> str:
    """The relay's address in the settings."""
    label = robot.find("relay-address")
    assert isinstance(label, ElidedLabel)
    return label.text()
