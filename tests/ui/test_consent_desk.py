"""Asking an author for his consent, couriers and the folder for what goes out, at the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QCheckBox, QDialog, QTableView

from liaison.ports import World
from liaison.session import Session
from liaison.usecases import preferences
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
