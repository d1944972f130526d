"""Real identities at the window: asked for, shown for minutes, and gone from it when it closes."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from crypto.vaultheader import FLOOR
from liaison.domain.content import example
from liaison.domain.person import Person
from liaison.domain.source import RealIdentity
from liaison.ports import World
from liaison.session import Session
from liaison.usecases import audit, compartment, identities, records, sources
from tests.ui.conftest import PASSPHRASE
from tests.ui.robots import dialogs, officer
from tests.ui.robots.robot import Robot, keys
from ui.keeper import Keeper
from ui.lanes import Lanes
from ui.pages.page import Page

APART = "harbor velvet onion quartz ladder pencil"
STEM = "Wyvern"
REAL = RealIdentity(
    name=f"Amina {STEM} FICTION",
    contacts=f"By radio, ask for {STEM}",
    notes=f"Speaks after dark.\n{STEM} knows the family.",
)


def source(session: Session) -> str:
    content = msgspec.structs.replace(
        example("person"), title="HERON", body=Person(code_name="HERON", role="Driver")
    )
    record, _ = records.start(session, "person", content)
    records.seal(session, record)
    return record


def kept(session: Session) -> str:
    person = source(session)
    compartment.make(session, APART, kdf=FLOOR)
    with compartment.opening(session, APART, "reason") as opened:
        identities.write(session, opened, person, REAL)
    return person


@pytest.fixture
def people(locked: Robot, world: World, vault: Path) -> Robot:
    """The window on a source whose identity is kept apart."""
    officer.within(world, vault, kept)
    return shown(locked)


def shown(robot: Robot) -> Robot:
    robot.unlock(PASSPHRASE)
    robot.window.resize(1280, 900)
    robot.do("people")
    robot.choose(0)
    robot.until(lambda: robot.sees("identity-card"))
    robot.settle()
    return robot


def give(robot: Robot, passphrase: str = APART, picture: str = "") -> None:
    """Opens the compartment from the card."""

    def answer(dialog: QDialog) -> None:
        reason, secret = dialog.findChild(QPlainTextEdit), dialog.findChild(QLineEdit, "apart")
        assert reason is not None and secret is not None
        assert secret.echoMode() == QLineEdit.EchoMode.Password
        keys(reason, "To warn the source")
        keys(secret, passphrase)
        if picture:
            dialogs.examine(robot, dialog, picture)
        dialogs.press("yes")(dialog)
        robot.until(lambda: not dialog.isVisible() or seen(dialog, "sure-problem"))
        if dialog.isVisible():
            dialog.reject()

    with robot.answering("open-compartment", answer):
        robot.click("identity-open")
    robot.settle()


def seen(root: QWidget, name: str) -> bool:
    return any(w.isVisible() for w in root.findChildren(QWidget, name))


def on_screen(robot: Robot) -> str:
    """All that any window shows, bears as its title, says to a screen reader, or has copied."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    said = [robot.spoken(), QApplication.clipboard().text()]
    for one in QApplication.topLevelWidgets():
        said.append(one.windowTitle())
        said += [w.text() for w in one.findChildren(QLabel)]
        said += [w.text() for w in one.findChildren(QLineEdit)]
        said += [w.toPlainText() for w in one.findChildren(QPlainTextEdit)]
    return "\n".join(said)


def page(robot: Robot) -> Page:
    found = robot.find("page-people")
    assert isinstance(found, Page)
    return found


def acts(session: Session) -> list[str]:
    return [one.act for one in audit.page(session, limit=4)]


def test_the_identity_shows_while_it_is_open_and_nowhere_after(
    people: Robot, world: World, vault: Path
) -> None:
    """S69: closed by unlocking, opened with its own passphrase, and gone from every widget."""
    assert STEM not in on_screen(people)
    dialogs.examine(people, people.find("identity-card"), "identity-closed")
    give(people, picture="identity-open-dialog")
    people.until(lambda: people.sees("identity-name"))
    assert people.text("identity-name") == REAL.name
    assert people.text("identity-contacts") == REAL.contacts
    assert people.text("identity-left").startswith("Closes in ")
    titles = [one.windowTitle() for one in QApplication.topLevelWidgets()]
    assert STEM not in "".join(titles)
    dialogs.examine(people, people.window, "identity-open-page")
    dialogs.examine(people, people.find("identity-card"), "identity-open")
    people.click("identity-close")
    people.until(lambda: people.sees("identity-open"))
    assert STEM not in on_screen(people)
    assert officer.look(world, vault, acts)[:2] == ["compartment-closed", "compartment-opened"]


def test_a_wrong_passphrase_shows_nothing(people: Robot, world: World, vault: Path) -> None:
    give(people, passphrase=PASSPHRASE)
    assert people.sees("identity-open") and STEM not in on_screen(people)
    assert "compartment-closed" in officer.look(world, vault, acts)  # of the fixture, and no later


def test_a_question_that_is_left_while_it_opens_leaves_it_closed(
    people: Robot, world: World, vault: Path
) -> None:
    def leave(dialog: QDialog) -> None:
        reason, secret = dialog.findChild(QPlainTextEdit), dialog.findChild(QLineEdit, "apart")
        assert reason is not None and secret is not None
        keys(reason, "To warn the source")
        keys(secret, APART)
        dialogs.press("yes")(dialog)
        dialog.reject()

    with people.answering("open-compartment", leave):
        people.click("identity-open")
    people.settle()
    people.until(lambda: officer.look(world, vault, acts)[0] == "compartment-closed")
    assert page(people).desk.compartment.opened is None and people.sees("identity-open")


def test_it_closes_when_its_time_is_up(people: Robot) -> None:
    keeper = page(people).desk.compartment
    give(people)
    people.until(lambda: people.sees("identity-name"))
    keeper._ends = keeper._clock()
    keeper.look()
    people.settle()
    assert keeper.opened is None and STEM not in on_screen(people)


def test_it_closes_untouched_and_counts_its_seconds(
    qtbot: QtBot, desk: Robot, world: World, vault: Path
) -> None:
    """By a clock of the test's own: after a minute without a touch, after five with touches."""
    now = [0.0]
    keeper = Keeper(Lanes(), None, lambda: now[0])
    closed: list[bool] = []
    keeper.changed.connect(lambda: closed.append(keeper.opened is None))
    opened = compartment.Opened("0" * 32, bytes(32), 2**60)
    keeper.hold(opened)
    assert keeper.opened == opened and keeper.left == 300
    now[0] = 59
    keeper.look()
    keeper._idle.look()
    assert keeper.left == 241 and closed == [False]
    now[0] = 60
    keeper._idle.look()
    assert closed == [False, True]
    keeper.hold(opened)
    now[0] += 300
    keeper.look()
    keeper.close()
    assert closed == [False, True, False, True] and keeper.opened is None


def test_it_is_edited_in_a_dialog_that_goes_with_it(
    people: Robot, world: World, vault: Path
) -> None:
    give(people)
    people.until(lambda: people.sees("identity-edit"))

    def change(dialog: QDialog) -> None:
        name = dialog.findChild(QLineEdit, "real-name")
        assert name is not None and name.text() == REAL.name
        dialogs.examine(people, dialog, "identity-edit")
        name.setText(f"Changed {STEM} FICTION")
        dialogs.press("yes")(dialog)

    with people.answering("edit-identity", change):
        people.click("identity-edit")
    people.until(lambda: people.sees("identity-name"))
    people.until(lambda: people.text("identity-name") == f"Changed {STEM} FICTION")
    keeper = page(people).desk.compartment
    with people.answering("edit-identity", lambda _dialog: keeper.close()):
        people.click("identity-edit")
    people.settle()
    assert STEM not in on_screen(people)
    [(_, code, version)] = officer.look(world, vault, sources.kept)
    assert (code, version) == ("HERON", 2)


def test_locking_closes_it_and_says_so_in_the_trail(
    people: Robot, world: World, vault: Path
) -> None:
    """S81: nothing of it in the locked window; the entry is written before the process goes."""
    give(people)
    people.until(lambda: people.sees("identity-name"))
    people.do("lock")
    people.until(lambda: people.relaunched == [vault])
    assert STEM not in on_screen(people)
    people.window.shut()
    assert officer.within(world, vault, acts)[0] == "compartment-closed"


def test_an_identity_is_destroyed_with_the_passphrase_of_the_vault(
    people: Robot, world: World, vault: Path
) -> None:
    give(people)
    people.until(lambda: people.sees("identity-destroy"))

    def answer(dialog: QDialog) -> None:
        reason, secret = dialog.findChild(QPlainTextEdit), dialog.findChild(QLineEdit, "passphrase")
        assert reason is not None and secret is not None
        keys(reason, "It was asked for")
        keys(secret, PASSPHRASE)
        dialogs.examine(people, dialog, "identity-destroy")
        dialogs.press("yes")(dialog)

    with people.answering("destroy-identity", answer):
        people.click("identity-destroy")
    people.until(lambda: people.sees("identity-words"))
    assert officer.look(world, vault, sources.kept) == [] and STEM not in on_screen(people)


def test_it_is_made_in_the_settings_left_behind_and_brought_back(
    locked: Robot, world: World, vault: Path, tmp_path: Path
) -> None:
    officer.within(world, vault, source)
    robot = shown(locked)
    assert "no compartment" in robot.text("identity-words")
    robot.click("identity-settings")
    robot.until(lambda: robot.sees("compartment-make"))
    dialogs.examine(robot, robot.find("compartment-row"), "settings-none")

    def make(dialog: QDialog) -> None:
        for name in ("new-apart", "new-apart-again"):
            editor = dialog.findChild(QLineEdit, name)
            assert editor is not None
            keys(editor, APART)
        dialogs.examine(robot, dialog, "compartment-make")
        dialogs.press("yes")(dialog)

    with robot.answering("compartment-passphrase", make):
        robot.click("compartment-make")
    robot.until(lambda: robot.sees("compartment-out"))
    dialogs.examine(robot, robot.find("compartment-row"), "settings-made")

    def move(dialog: QDialog) -> None:
        editor = dialog.findChild(QLineEdit, "apart")
        assert editor is not None
        keys(editor, APART)
        dialogs.examine(robot, dialog, "compartment-move")
        dialogs.press("yes")(dialog)

    with (
        robot.answering("ask-folder", dialogs.path(tmp_path)),
        robot.answering("compartment-move", move),
    ):
        robot.click("compartment-out")
    robot.until(lambda: robot.sees("compartment-back"))
    assert not officer.look(world, vault, compartment.exists)
    [file] = tmp_path.glob("*.liaison-compartment")
    with (
        robot.answering("ask-file", dialogs.path(file)),
        robot.answering("compartment-move", move),
    ):
        robot.click("compartment-back")
    robot.until(lambda: robot.sees("compartment-out"))
    assert officer.look(world, vault, compartment.exists)
