"""Context in the real window: previewed, taken in or stopped, read, found and removed."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialog, QLabel, QTableView

from liaison.context.mapping import Mapping
from liaison.ports import World
from liaison.usecases import audit, importing
from tests.liaison.test_context_events import EVENTS
from tests.ui.robots import dialogs, officer
from tests.ui.robots.robot import Robot
from ui.importdialog import role_of, with_role

TABLE = """\
Event,Date,Latitude,Longitude,Notes
Shots <b>heard</b>,03/07/2004 17:32,4.3612,18.5550,"Twice, north bank"
Road closed,04/07/2004,4.3700,18.5600,=cmd|calc
Broken,99/99/2004,4.37,18.56,No such day
"""


@pytest.fixture
def context(desk: Robot) -> Robot:
    """The window with Context in view."""
    desk.click("nav-context")
    return desk


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "events.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def take_in(robot: Robot, path: Path, answer: dialogs.Answer | None = None) -> None:
    with (
        robot.answering("import-dialog", answer or dialogs.press("yes")),
        robot.answering("ask-file", dialogs.path(path)),
    ):
        robot.click("import")
    robot.settle()


def column(robot: Robot, which: int) -> list[str]:
    view = robot.find("context-rows")
    assert isinstance(view, QTableView)
    model = view.model()
    return [str(model.index(n, which).data()) for n in range(model.rowCount())]


def batches(world: World, vault: Path) -> list[str]:
    return [one.file for one in officer.look(world, vault, importing.batches)]


def test_an_empty_page_says_what_context_is(context: Robot) -> None:
    assert context.sees("no-context")
    assert context.find("import-first").isEnabled()


def test_a_table_is_previewed_and_taken_in_as_plain_text(
    context: Robot, table: Path, world: World, vault: Path
) -> None:
    """S58: text of a foreign file is shown as it stands, never as markup."""
    seen: list[str] = []

    def answer(dialog: QDialog) -> None:
        for name in ("import-facts", "import-problem"):
            label = dialog.findChild(QLabel, name)
            assert label is not None
            seen.append(label.text())
        assert batches(world, vault) == []
        dialogs.press("yes")(dialog)

    take_in(context, table, answer)
    assert "2 rows can be read, 1 cannot" in seen[0]
    assert seen[1].startswith("Row 4")
    context.until(lambda: column(context, 1) == ["Shots <b>heard</b>", "Road closed"])
    assert column(context, 3) == ["CONTEXT", "CONTEXT"]
    view = context.find("context-rows")
    assert isinstance(view, QTableView)
    view.selectRow(0)
    assert context.text("context-title") == "Shots <b>heard</b>"
    assert "Row 2 of events.csv" in context.text("context-origin")
    assert batches(world, vault) == ["events.csv"]


def test_what_columns_mean_can_be_changed_and_is_shown_at_once(
    context: Robot, table: Path, world: World, vault: Path
) -> None:
    def answer(dialog: QDialog) -> None:
        notes = dialog.findChild(QComboBox, "column-4")
        nature = dialog.findChild(QComboBox, "import-nature")
        go = dialog.findChild(QAbstractButton, "yes")
        rows = dialog.findChild(QTableView, "import-rows")
        assert notes is not None and nature is not None and go is not None and rows is not None
        for combo, value in ((notes, "title"), (nature, "sensor")):
            combo.setCurrentIndex(combo.findData(value))
            combo.activated.emit(combo.currentIndex())
        assert not go.isEnabled()
        context.until(go.isEnabled)
        assert "north bank" in str(rows.model().index(0, 2).data())
        go.click()

    take_in(context, table, answer)
    context.until(lambda: column(context, 3) == ["SENSOR", "SENSOR"])
    assert "north bank" in column(context, 1)[0]


def test_a_cancelled_preview_takes_in_nothing(
    context: Robot, table: Path, world: World, vault: Path
) -> None:
    take_in(context, table, dialogs.press("no"))
    assert batches(world, vault) == []
    assert context.sees("no-context")


@pytest.mark.skipif(not EVENTS.is_file(), reason="the shared data is not here")
def test_the_real_events_come_in_are_searched_and_removed_with_a_reason(
    context: Robot, world: World, vault: Path
) -> None:
    """Shows 2: the 1,848 real events, from the window, with the heartbeat of the window kept."""
    started = time.perf_counter()
    take_in(context, EVENTS)
    context.until(lambda: context.text("context-count").startswith("1,848 rows"))
    print(f"\ntaken in from the window within {time.perf_counter() - started:.1f} s")
    assert time.perf_counter() - started < 30
    context.type("search-context", "bangui")
    context.until(lambda: context.text("context-count").endswith("found+"))
    context.type("search-context", "nosuchwordanywhere")
    context.until(lambda: context.text("context-count") == "Nothing found in any file.")
    with context.answering("ask-reason", dialogs.reason("Wrong file")):
        context.click("remove-context")
    context.until(lambda: context.sees("no-context"))
    assert batches(world, vault) == []
    assert len(officer.look(world, vault, lambda s: audit.page(s, None, 9, "context-removed"))) == 1


@pytest.mark.skipif(not EVENTS.is_file(), reason="the shared data is not here")
def test_taking_in_can_be_stopped_and_leaves_nothing(
    context: Robot, world: World, vault: Path
) -> None:
    stopped: list[bool] = []

    def stop() -> None:
        working = context.window.findChild(QAbstractButton, "importing-cancel")
        if working is not None and working.isVisible():
            working.click()
            stopped.append(True)

    def answer(dialog: QDialog) -> None:
        dialogs.press("yes")(dialog)

    with (
        context.answering("import-dialog", answer),
        context.answering("ask-file", dialogs.path(EVENTS)),
    ):
        QTest.mouseClick(context.find("import"), Qt.MouseButton.LeftButton)
    context.until(lambda: context.sees("importing-cancel"))
    stop()
    context.settle()
    assert stopped
    assert batches(world, vault) == []


def test_a_column_means_one_thing_and_a_single_meaning_has_one_column() -> None:
    from_file = Mapping(title=("a", "b"), start="c", left_out=("d",))
    changed = with_role(from_file, "a", "start")
    assert (changed.title, changed.start) == (("b",), "a")
    assert role_of(changed, "c") == "" and role_of(changed, "a") == "start"
    assert with_role(changed, "d", "text").text == ("d",)
