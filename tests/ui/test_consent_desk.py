"""Asking an author for his consent, couriers and the folder for what goes out, at the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QTableView,
)

from liaison.ports import World
from liaison.session import Session
from liaison.usecases import bundles, consented, preferences
from liaison.usecases.papers import consents
from tests.ui.robots import dialogs, officer
from tests.ui.robots.robot import Robot
from ui.safe import ElidedLabel


@pytest.fixture
def other(world: World, tmp_path: Path) -> Iterator[Session]:
    with officer.another(world, tmp_path / "other.liaison") as session:
        yield session


@pytest.mark.parametrize("named", [False, True])
def test_the_manifest_names_people_only_where_that_is_asked_for(
    opened: Callable[..., Robot],
    world: World,
    vault: Path,
    other: Session,
    tmp_path: Path,
    named: bool,
) -> None:
    theirs, _ = officer.meet(world, vault, other, tmp_path / "cards")
    stick, desk = tmp_path / "stick", tmp_path / "desk"
    desk.mkdir()

    def prepare(session: Session) -> list[Path]:
        records = [officer.seals(session, f"FICTION {n}") for n in (1, 2)]
        return [officer.gives(session, [one], [theirs], stick) for one in records]

    files = officer.within(world, vault, prepare)
    robot = opened(vault)
    robot.unlock(officer.PASSPHRASE)
    robot.click("nav-exchange")
    robot.click("view-bundles")
    given = robot.find("bundles-out")
    assert isinstance(given, QTableView)
    assert not robot.find("courier-manifest-button").isEnabled()
    given.selectRow(0)

    def choose(dialog: QDialog) -> None:
        dialogs.examine(robot, dialog, "courier")
        names = ("carry-1", "manifest-names") if named else ("carry-1",)
        for name in names:
            box = dialog.findChild(QCheckBox, name)
            assert isinstance(box, QCheckBox)
            assert not box.isChecked()
            box.click()
        dialogs.press("yes")(dialog)

    places = iter((stick, desk))

    def place(dialog: QDialog) -> None:
        dialogs.path(next(places))(dialog)

    with (
        robot.answering("courier-manifest", choose),
        robot.answering("ask-folder", place),
        robot.answering("ask-folder", place),
    ):
        robot.click("courier-manifest-button")
    robot.settle()
    (page,) = desk.glob("courier-*.html")
    text = page.read_text()
    assert all(file.name in text for file in files)
    assert ("Other Example" in text) is named
    assert "FICTION" not in text


def test_what_goes_out_is_written_to_the_watched_folder_while_it_is_there(
    opened: Callable[..., Robot], world: World, vault: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    officer.within(
        world,
        vault,
        lambda s: preferences.put(s, replace(preferences.settings(s), watched_folder=str(stick))),
    )
    robot = opened(vault)
    robot.unlock(officer.PASSPHRASE)
    robot.click("nav-exchange")
    assert place(robot) == "None chosen"
    robot.click("nav-settings")
    box = robot.find("write-to-watched")
    box = box if isinstance(box, QCheckBox) else box.findChild(QCheckBox)
    assert isinstance(box, QCheckBox)
    assert box.isEnabled()
    assert not box.isChecked()
    box.click()
    robot.settle()
    dialogs.examine(robot, robot.find("page-settings"), "settings")
    robot.click("nav-exchange")
    assert place(robot) == str(stick)
    robot.click("nav-today")
    stick.rmdir()
    robot.click("nav-exchange")
    assert place(robot) == "None chosen"


def place(robot: Robot) -> str:
    """Where the bundle will be written, as Give says it."""
    label = robot.find("folder")
    assert isinstance(label, ElidedLabel)
    return label.text()


def test_a_record_of_another_goes_on_with_his_consent_alone(
    opened: Callable[..., Robot], world: World, vault: Path, other: Session, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    theirs, ours = officer.meet(world, vault, other, tmp_path / "cards")
    with officer.another(world, tmp_path / "third.liaison", "Third Example") as third:
        third_card = officer.card_of(third, tmp_path / "third-card")
        record = officer.seals(other, "FICTION bridge talks")
        file = officer.gives(other, [record], [ours], stick)

        def prepare(session: Session) -> str:
            bundles.take_in(session, file)
            return officer.know(session, third_card)

        whom = officer.within(world, vault, prepare)
        robot = opened(vault)
        robot.unlock(officer.PASSPHRASE)
        robot.do("contacts")
        robot.choose(robot.rows().index("FICTION bridge talks"))
        robot.click("send")
        assert "has not consented" in robot.text("strip-what")
        robot.do("contacts")

        def ask(dialog: QDialog) -> None:
            combo = dialog.findChild(QComboBox, "consent-whom")
            assert isinstance(combo, QComboBox)
            combo.setCurrentIndex(combo.findData(whom))
            assert combo.findData(theirs) < 0, "the author needs nobody's consent"
            why = dialog.findChild(QPlainTextEdit, "consent-why")
            assert isinstance(why, QPlainTextEdit)
            go = dialog.findChild(QPushButton, "yes")
            assert isinstance(go, QPushButton)
            assert not go.isEnabled()
            why.setPlainText("He holds the bridge.")
            dialogs.examine(robot, dialog, "ask-consent")
            go.click()

        sent = tmp_path / "sent"
        sent.mkdir()
        with (
            robot.answering("ask-consent", ask),
            robot.answering("ask-yes", dialogs.press("yes")),
            robot.answering("ask-folder", dialogs.path(sent)),
        ):
            robot.click("ask-consent-button")
        robot.settle()
        (request,) = sent.glob("*.age")
        bundles.take_in(other, request)
        (asked,) = consented.waiting(other)
        assert (asked.why, asked.row.record) == ("He holds the bridge.", record)
        consents.answer(other, asked.paper, granted=True)
        _, answer, _ = bundles.seal_bundle(other, [], [ours], stick, papers_only=True)
        dialogs.takes_in(robot, answer)
        robot.do("contacts")
        robot.click("send")
        listed = robot.find("records")
        assert isinstance(listed, QListView)
        first = listed.model().index(0, 0)
        said = str(first.data(Qt.ItemDataRole.AccessibleTextRole))
        assert "FICTION bridge talks" in said
        assert "by Capt Other Example, with consent" in said
        assert first.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        dialogs.examine(robot, robot.find("page-exchange"), "give")


def test_a_request_waits_on_today_and_is_answered_there(
    opened: Callable[..., Robot], world: World, vault: Path, other: Session, tmp_path: Path
) -> None:
    stick, sent = tmp_path / "stick", tmp_path / "sent"
    sent.mkdir()
    theirs, ours = officer.meet(world, vault, other, tmp_path / "cards")

    def prepare(session: Session) -> str:
        record = officer.seals(session, "FICTION crossing hours")
        bundles.take_in(other, officer.gives(session, [record], [theirs], stick))
        for whom, why in (("Third Mission", "It guards the gate."), ("Fourth Mission", "Also.")):
            consents.ask(other, record, whom, why)
        _, file, _ = bundles.seal_bundle(other, [], [ours], stick, papers_only=True)
        bundles.take_in(session, file)
        return record

    record = officer.within(world, vault, prepare)
    robot = opened(vault)
    robot.unlock(officer.PASSPHRASE)
    robot.click("nav-today")
    robot.until(lambda: robot.sees("asked-0-grant"))
    assert "FICTION crossing hours" in robot.text("asked-0-asks")
    assert "It guards the gate." in robot.text("asked-0-why")
    dialogs.examine(robot, robot.find("page-today"), "today")

    def grant(dialog: QDialog) -> None:
        dialogs.examine(robot, dialog, "grant-consent")
        dialogs.press("yes")(dialog)

    with (
        robot.answering("grant-consent", grant),
        robot.answering("ask-yes", dialogs.press("no")),
    ):
        robot.click("asked-0-grant")
    robot.settle()
    robot.click("nav-exchange")
    robot.click("view-bundles")
    robot.until(lambda: "Fourth Mission" in robot.text("asked-0-asks"))
    dialogs.examine(robot, robot.find("page-exchange"), "requests")
    with (
        robot.answering("ask-reason", dialogs.reason("Not theirs.")),
        robot.answering("ask-yes", dialogs.press("yes")),
        robot.answering("ask-folder", dialogs.path(sent)),
    ):
        robot.click("asked-0-deny")
    robot.until(lambda: not robot.sees("asked-0-deny"))
    (file,) = sent.glob("*.age")
    bundles.take_in(other, file)
    answers = {one.whom: one.answer for one in consents.requests(other)}
    assert answers == {"Third Mission": "granted", "Fourth Mission": "denied"}
    (passable,) = consented.passable(other)
    assert passable.row.record == record
    assert passable.until > other.world.clock()
