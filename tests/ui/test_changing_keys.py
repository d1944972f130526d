"""When keys change, through the window: renewed, destroyed, begun anew from an older copy."""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
)

from liaison.ports import World
from liaison.session import Session
from liaison.usecases import newepoch, officers, vaults
from liaison.usecases.papers import renewing, revocations
from tests.liaison.desk import MemoryKeyring
from tests.ui.robots import dialogs, officer
from tests.ui.robots.robot import Robot, keys
from tests.ui.test_vouching import fills
from ui.code import CodeView
from ui.safe import SafeLabel

Opened = Callable[..., Robot]


KEYRING = MemoryKeyring(there=True)


@pytest.fixture(scope="session")
def world(world: World) -> World:
    """The same world on a computer with a keyring, which remembers how far a log had come."""
    return dataclasses.replace(world, keyring=KEYRING)


@pytest.fixture(autouse=True)
def _nothing_remembered() -> None:
    """Every test has a copy of the same vault, and a keyring of its own."""
    KEYRING.kept.clear()


@pytest.fixture
def older(world: World, vault: Path, tmp_path: Path) -> Path:
    """The vault, with an older copy of it put back."""
    copy = tmp_path / "copy.liaison"
    shutil.copytree(vault, copy)

    def go_on(session: Session) -> None:
        officer.seals(session, "Lost with the device")
        assert vaults.remember(session)

    officer.within(world, vault, go_on)
    shutil.rmtree(vault)
    shutil.move(copy, vault)
    return vault


def said(dialog: QDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(SafeLabel))


def declares(robot: Robot) -> dialogs.Answer:
    """Reads what follows, gives a reason and the passphrase, and goes on."""

    def answer(dialog: QDialog) -> None:
        for words in (
            "What was written after this copy was made is not here.",
            "Every officer has to compare it with you again.",
            "What was sealed before can be read, and not be amended.",
        ):
            assert words in said(dialog)
        go = dialog.findChild(QAbstractButton, "yes")
        why = dialog.findChild(QPlainTextEdit, "reason")
        secret = dialog.findChild(QLineEdit, "passphrase")
        assert go is not None and why is not None and secret is not None
        assert not go.isEnabled()
        keys(why, "The device was lost (FICTION)")
        assert not go.isEnabled()
        keys(secret, officer.PASSPHRASE)
        dialogs.examine(robot, dialog, "epoch")
        dialogs.press("yes")(dialog)

    return answer


def test_the_way_on_from_an_older_copy_is_offered_where_it_is_refused(
    opened: Opened, older: Path, world: World
) -> None:
    """S66: an older copy is never written to; a new epoch begins, and says so."""
    robot = opened(older)
    robot.type("passphrase", officer.PASSPHRASE)
    robot.click("unlock-go")
    robot.until(lambda: robot.sees("new-epoch-go"))
    with robot.answering("new-epoch", declares(robot)):
        robot.click("new-epoch-go")
    robot.until(lambda: robot.sees("shell"))
    robot.settle()
    session = robot.window.lanes.session
    assert session.origin.endswith("/2") and not session.read_only
    assert "Lost with the device" not in officer.look(world, older, officer.titles)
    assert "Sealed meeting" in officer.look(world, older, officer.titles)


def test_a_wrong_passphrase_leaves_the_older_copy_as_it_is(opened: Opened, older: Path) -> None:
    robot = opened(older)
    robot.type("passphrase", officer.PASSPHRASE)
    robot.click("unlock-go")
    robot.until(lambda: robot.sees("new-epoch-go"))

    def wrong(dialog: QDialog) -> None:
        why = dialog.findChild(QPlainTextEdit, "reason")
        secret = dialog.findChild(QLineEdit, "passphrase")
        assert why is not None and secret is not None
        keys(why, "FICTION")
        keys(secret, "not the passphrase")
        dialogs.press("yes")(dialog)

    with robot.answering("new-epoch", wrong):
        robot.click("new-epoch-go")
    robot.until(lambda: "does not open this vault" in robot.text("problem"))
    assert not robot.sees("shell")


def test_an_older_copy_opened_for_reading_leads_to_a_new_epoch(
    opened: Opened, older: Path, world: World
) -> None:
    robot = opened(older)
    robot.type("passphrase", officer.PASSPHRASE)
    robot.click("unlock-go")
    robot.until(lambda: robot.sees("read-only"))
    robot.click("read-only")
    robot.until(lambda: robot.sees("strip"))
    assert robot.text("strip-what").startswith("This is an older copy of the vault")
    assert "declare a new epoch in the settings" in robot.text("strip-next")
    robot.click("nav-settings")
    robot.until(lambda: robot.sees("new-epoch-go"))
    assert not robot.find("renew-key").isEnabled()
    dialogs.examine(robot, robot.window, "older")
    with robot.answering("new-epoch", declares(robot)):
        robot.click("new-epoch-go")
    robot.until(lambda: bool(robot.relaunched))  # locked: the desk showed the copy as it was
    assert officer.look(world, older, lambda s: s.origin).endswith("/2")


def test_a_desk_that_is_no_older_copy_offers_no_new_epoch(desk: Robot) -> None:
    desk.click("nav-settings")
    desk.until(lambda: desk.sees("key-age"))
    assert not desk.sees("new-epoch-go")


def test_the_encryption_key_is_renewed_and_the_old_one_destroyed(
    desk: Robot, world: World, vault: Path
) -> None:
    """F52: what renewing protects, and what it does not, stands beside the button."""
    desk.window.resize(1280, 720)
    desk.click("nav-settings")
    desk.until(lambda: desk.sees("key-age"))
    assert desk.text("key-age").startswith("Revision 1, made ")
    assert desk.text("key-renewed").startswith("Renewed by itself at the first unlocking after ")
    assert desk.text("key-none-old") == "No older key is kept"
    assert desk.text("key-protects") == (
        "This protects what was copied on its way from whoever takes the device later. It protects "
        "neither what lies in the vault nor bundles sealed to keys that are still kept."
    )
    with desk.answering("ask-yes", dialogs.press("no")):
        desk.click("renew-key")
    assert officer.look(world, vault, renewing.state).revision == 1
    with desk.answering("ask-yes", dialogs.press("yes")):
        desk.click("renew-key")
    desk.until(lambda: desk.sees("key-old-1"))
    assert "still opens late bundles, until" in desk.text("key-old-1")
    assert desk.text("key-age").startswith("Revision 2, made ")
    area = desk.find("settings-area")
    assert isinstance(area, QScrollArea)
    area.ensureWidgetVisible(desk.find("show-own-code"))
    assert desk.find("destroy-keys").isEnabled()
    dialogs.examine(desk, desk.window, "keys")
    with desk.answering("ask-again", dialogs.sign("destroy")):
        desk.click("destroy-keys")
    desk.until(lambda: desk.sees("key-none-old"))
    assert officer.look(world, vault, renewing.state).older == ()


def test_code_words_and_digits_are_shown_large(desk: Robot, world: World, vault: Path) -> None:
    card = officer.look(world, vault, lambda s: s.card)
    desk.click("nav-settings")

    def look(dialog: QDialog) -> None:
        assert dialog.findChild(CodeView, "code") is not None
        words = said(dialog).splitlines()
        assert set(officers.fingerprint_words(card)) <= set(words)
        assert set(officers.fingerprint_digits(card)) <= set(words)
        dialogs.examine(desk, dialog, "code")
        dialog.reject()

    with desk.answering("own-code", look):
        desk.click("show-own-code")
    desk.settle()


def test_a_new_epochs_card_says_what_it_continues_and_asks_for_a_comparison(
    opened: Opened, world: World, vault: Path, tmp_path: Path
) -> None:
    path = tmp_path / "other.liaison"
    with officer.another(world, path) as other:
        officer.meet(world, vault, other, tmp_path / "cards")
    began = newepoch.declare(world, path, officer.PASSPHRASE, "Restored (FICTION)")
    card = officer.card_of(began, tmp_path / "new")
    began.close()
    robot = opened(vault)
    robot.window.resize(1280, 720)
    robot.unlock(officer.PASSPHRASE)
    robot.click("nav-officers")

    def look(dialog: QDialog) -> None:
        words = "Capt Other Example declares a new epoch after that of Capt Other Example"
        assert words in said(dialog)
        dialogs.examine(robot, dialog, "epoch-card")
        dialogs.press("add-only")(dialog)

    with (
        robot.answering("ask-file", dialogs.path(card)),
        robot.answering("add-card", look),
    ):
        robot.click("add-officer")
    robot.until(lambda: robot.sees("declared"))
    words = robot.text("declared")
    assert "a new epoch of Capt Other Example, restored at size" in words
    assert words.endswith("compare again")
    dialogs.examine(robot, robot.window, "epoch-peer")


def test_the_keys_of_an_earlier_epoch_are_revoked_in_the_settings(
    opened: Opened, older: Path, world: World
) -> None:
    newepoch.declare(world, older, officer.PASSPHRASE, "restored from the safe").close()
    robot = opened(older)
    robot.unlock(officer.PASSPHRASE)
    robot.click("nav-settings")
    robot.until(lambda: robot.sees("revoke-epoch-1"))

    def revoke(dialog: QDialog) -> None:
        go = dialog.findChild(QAbstractButton, "yes")
        assert go is not None and not go.isEnabled()
        texts = {
            "since": "2020-01-01T00:00Z",
            "reason": "The older laptop was taken (FICTION)",
            "passphrase": officer.PASSPHRASE,
        }
        fills(dialog, texts)
        dialogs.examine(robot, dialog, "revoke-earlier")
        dialogs.press("yes")(dialog)

    with robot.answering("revoke-earlier", revoke):
        robot.click("revoke-epoch-1")
    robot.until(lambda: "revoked as of" in robot.text("epoch-1"))
    dialogs.examine(robot, robot.window, "earlier")
    (one,) = officer.look(world, older, revocations.earlier)
    assert one.since > 0
