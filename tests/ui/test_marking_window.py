"""Marking in the window: chips by the key, the record raised, policies taken in, labels as XML."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QListWidget,
    QMenu,
    QWidget,
)

from liaison.domain.marking import Marking, banner
from liaison.domain.portion_marks import marked
from liaison.ports import World
from liaison.usecases import audit, labelling
from tests.liaison.label_support import HOSTILE, SPIF
from tests.ui.robots import dialogs, officer
from tests.ui.robots.robot import Robot
from ui.forms.chip import Chip
from ui.forms.editor import Combo
from ui.forms.writer import Writer
from ui.safe import SafeLabel

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
SC = Marking(policy="UN", level="STRICTLY CONFIDENTIAL")


@pytest.fixture
def lagoon(tmp_path: Path) -> Path:
    path = tmp_path / "lagoon.xml"
    path.write_text(SPIF.replace("{}", ""), encoding="utf-8")
    return path


@pytest.fixture
def writing(desk: Robot) -> Robot:
    """A new contact log, being written, marked as anyone may read it."""
    desk.click("new")
    desk.until(lambda: desk.sees("writer"))
    desk.type("title", "FICTION - bridge")
    desk.click("marking-level-UNCLASSIFIED")
    return desk


def writer(robot: Robot) -> Writer:
    found = robot.find("writer")
    assert isinstance(found, Writer)
    return found


def line(robot: Robot, name: str = "banner") -> str:
    found = robot.find(name)
    assert isinstance(found, SafeLabel)
    return found.text()


def take_from_menu(robot: Robot, text: str) -> None:
    """Chooses an entry of the open menu by the keyboard alone."""
    robot.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for _ in menu.actions():
        QTest.keyClick(menu, Qt.Key.Key_Down)
        active = menu.activeAction()
        if active is not None and text in active.text():
            QTest.keyClick(menu, Qt.Key.Key_Return)
            robot.settle()
            return
    raise AssertionError(f"the menu has no {text}")


def put_cursor(robot: Robot, name: str) -> QWidget:
    """The cursor into a field, in a window that the desktop has made active."""
    if QApplication.activeWindow() is None:
        robot.window.activateWindow()
        robot.until(lambda: QApplication.activeWindow() is not None)
    widget = robot.find(name)
    widget.setFocus()
    return widget


def mark(robot: Robot, field: str, level: str) -> None:
    """Marks the field that is being written by its key."""
    QTest.keyClick(put_cursor(robot, field), Qt.Key.Key_M, BOTH)
    take_from_menu(robot, level)


def chip(robot: Robot, name: str) -> Chip:
    found = robot.find(f"chip-{name}")
    assert isinstance(found, Chip)
    return found


def test_a_field_is_marked_by_the_keyboard_and_the_banner_follows(writing: Robot) -> None:
    assert line(writing) == "UN UNCLASSIFIED"
    mark(writing, "title", "UN STRICTLY CONFIDENTIAL")
    assert chip(writing, "title").text() == "(SC)"
    told = writing.find("title").accessibleDescription()
    assert told.endswith(" Marked UN STRICTLY CONFIDENTIAL")
    assert marked(writer(writing).content) == [("title", SC)]
    assert line(writing) == "UN STRICTLY CONFIDENTIAL"
    writing.until(lambda: writing.sees("under-marked"))
    mark(writing, "title", "As the record")
    assert marked(writer(writing).content) == []
    assert line(writing) == "UN UNCLASSIFIED"
    assert not writing.sees("under-marked")


def test_a_chip_that_is_not_used_stays_out_of_the_way(writing: Robot) -> None:
    put_cursor(writing, "title")
    assert chip(writing, "title").property("near") == "true"
    put_cursor(writing, "parties")
    assert chip(writing, "title").property("near") == "false"
    assert chip(writing, "title").focusPolicy() == Qt.FocusPolicy.NoFocus
    assert chip(writing, "title").property("marked") == "false"


def test_a_statement_keeps_its_mark_where_it_is_removed_and_brought_back(writing: Robot) -> None:
    writing.type("statement-1-text", "The bridge is mined.")
    mark(writing, "statement-1-text", "UN CONFIDENTIAL")
    confidential = Marking(policy="UN", level="CONFIDENTIAL")
    assert marked(writer(writing).content) == [("statements/001", confidential)]
    writing.click("statement-1-remove")
    assert marked(writer(writing).content) == []
    writing.click("undo")
    assert marked(writer(writing).content) == [("statements/001", confidential)]


def test_the_record_is_raised_to_its_highest_portion_and_that_is_undone(writing: Robot) -> None:
    mark(writing, "title", "UN STRICTLY CONFIDENTIAL")
    writing.click("raise-marking")
    assert writer(writing).content.marking == SC
    assert not writing.sees("under-marked")
    writing.click("undo")
    assert writer(writing).content.marking.level == "UNCLASSIFIED"
    writing.until(lambda: writing.sees("under-marked"))


def test_an_under_marked_record_is_sealed_only_when_that_was_read(desk: Robot) -> None:
    desk.choose(desk.rows().index("Drafted meeting"))
    desk.click("continue")
    desk.until(lambda: desk.sees("writer"))
    mark(desk, "title", "UN CONFIDENTIAL")
    seen: list[object] = []

    def answer(dialog: QDialog) -> None:
        go = dialog.findChild(QAbstractButton, "seal-go")
        read = dialog.findChild(QAbstractButton, "under-read")
        assert go is not None and read is not None
        told = [label.text() for label in dialog.findChildren(QLabel)]
        seen.extend((go.isEnabled(), "Title (C)" in told))
        QTest.keyClick(read, Qt.Key.Key_Space)
        seen.append(go.isEnabled())
        go.click()

    with desk.answering("seal-dialog", answer):
        desk.click("seal")
    assert seen == [False, True, True]
    desk.until(lambda: not desk.sees("writer"))
    desk.until(lambda: desk.sees("under-card"))
    assert desk.sees("mark-title") and line(desk) == "UN CONFIDENTIAL"


def newest_act(world: World, vault: Path) -> str:
    (entry,) = officer.look(world, vault, lambda s: audit.page(s, limit=1))
    return audit.sentence(entry, {})


def take_in(desk: Robot, path: Path) -> list[str]:
    """Takes a policy in by the settings; what the dialog told of it."""
    told: list[str] = []

    def answer(dialog: QDialog) -> None:
        told.extend(label.text() for label in dialog.findChildren(QLabel))
        dialogs.press("take-policy-go")(dialog)

    desk.click("nav-settings")
    with desk.answering("policy-dialog", answer), desk.answering("ask-file", dialogs.path(path)):
        desk.click("take-policy")
    desk.settle()
    return told


def test_a_policy_is_seen_taken_in_chosen_and_not_removed_while_it_is_used(
    desk: Robot, world: World, vault: Path, lagoon: Path
) -> None:
    told = take_in(desk, lagoon)
    assert {"CLOSED", "OPEN", "NORTH, SOUTH, WEST"} <= set(told)
    assert newest_act(world, vault).startswith("Took in the marking policy LAGOON")
    desk.click("nav-contacts")
    desk.click("new")
    desk.until(lambda: desk.sees("writer"))
    policy = desk.find("marking-policy")
    assert isinstance(policy, Combo)
    policy.setCurrentIndex(policy.findText("LAGOON"))
    desk.click("marking-level-CLOSED")
    assert not desk.sees("marking-release") and not desk.sees("marking-level-SHUT")
    desk.click("marking-categories")
    teams = desk.find("marking-tag-Teams")
    assert isinstance(teams, QListWidget)
    teams.setFocus()
    teams.setCurrentRow(0)
    QTest.keyClick(teams, Qt.Key.Key_Space)
    assert line(desk, "readout-marking") == "LAGOON CLOSED · NORTH"
    assert line(desk) == "LAGOON CLOSED · NORTH"
    desk.type("title", "FICTION - lagoon")
    mark(desk, "title", "LAGOON OPEN")
    assert chip(desk, "title").text() == "(O)"
    assert not desk.sees("under-marked")
    desk.do("back")
    desk.settle()
    assert line(desk) == "LAGOON CLOSED · NORTH"  # of the list and the record beside it
    desk.click("nav-settings")
    with desk.answering("ask-reason", dialogs.reason("no longer used")):
        desk.click("remove-policy-LAGOON")
    desk.settle()
    assert "is marked under this policy" in line(desk, "policy-problem")


@pytest.mark.parametrize("case", ["nothing", "a billion laughs", "deep nesting", "bad UTF-8"])
def test_s35_a_hostile_policy_file_is_refused_with_its_reason(
    desk: Robot, world: World, vault: Path, tmp_path: Path, case: str
) -> None:
    """S35: the window's door of policies says why, shows no dialog and changes nothing."""
    path = tmp_path / "hostile.xml"
    path.write_bytes(HOSTILE[case])
    desk.click("nav-settings")
    size = officer.look(world, vault, lambda s: s.vault.log.size())
    with desk.answering("ask-file", dialogs.path(path)):
        desk.click("take-policy")
    desk.settle()
    assert "cannot be read" in line(desk, "policy-problem")
    assert officer.look(world, vault, lambda s: s.vault.log.size()) == size


def test_a_label_is_saved_as_xml_with_a_reason_and_read_back_into_a_marking(
    desk: Robot, world: World, vault: Path, tmp_path: Path
) -> None:
    out = tmp_path / "stick"
    out.mkdir()
    desk.choose(desk.rows().index("Sealed meeting"))
    with (
        desk.answering("ask-folder", dialogs.path(out)),
        desk.answering("ask-reason", dialogs.reason("fictional")),
    ):
        desk.click("save-label")
    desk.settle()
    (path,) = out.glob("*.xml")
    assert officer.look(world, vault, lambda s: labelling.read(s, path)) == Marking(
        policy="UN", level="UNCLASSIFIED"
    )
    assert newest_act(world, vault).startswith("Exported the label of record")
    desk.click("new")
    desk.until(lambda: desk.sees("writer"))
    with desk.answering("ask-file", dialogs.path(path)):
        desk.click("marking-read")
    desk.settle()
    assert banner(writer(desk).content.marking) == "UN UNCLASSIFIED"


def test_a_label_of_a_policy_that_is_not_here_is_refused_with_a_sentence(
    writing: Robot, shared_data: Path
) -> None:
    foreign = shared_data / "stanag4774" / "tlpx-amber-eu.xml"
    with writing.answering("ask-file", dialogs.path(foreign)):
        writing.click("marking-read")
    writing.settle()
    assert "not known here" in line(writing, "readout-refusal-field-marking")
    assert banner(writer(writing).content.marking) == "UN UNCLASSIFIED"
