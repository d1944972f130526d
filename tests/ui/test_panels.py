"""What belongs to a case and to a person, drawn, walked by keys, and each row a way there."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from liaison.domain.content import Content, example
from liaison.domain.links import Link
from liaison.domain.times import Span, moment_at
from liaison.ports import World
from liaison.session import Session
from liaison.usecases import records
from tests.ui.conftest import PASSPHRASE
from tests.ui.robots import officer
from tests.ui.robots.robot import Robot, key
from ui.entry import Entry
from ui.pages.page import Page
from ui.panels import CasePanel, PersonPanel, panel_for
from ui.timeline import Axis

START, DAY = 1_780_000_000_000_000, 86_400_000_000
KINDS = ("contact-log", "commitment", "incident", "contact-log")


def seal(session: Session, content: Content) -> str:
    record, _ = records.start(session, content.kind, content)
    records.seal(session, record)
    return record


@pytest.fixture
def case(world: World, vault: Path) -> str:
    """A case with two contacts, a commitment and an incident, a day apart."""

    def work(session: Session) -> str:
        made = seal(session, example("negotiation-case"))
        for number, kind in enumerate(KINDS):
            at = Span(start=moment_at(START + number * DAY, "Z", "minute"))
            content = msgspec.structs.replace(
                example(kind),
                title=f"Point {number} <b>of the case</b>",
                event=at,
                links=(Link(type="about", record=made),),
            )
            seal(session, content)
        return made

    return officer.within(world, vault, work)


@pytest.fixture
def person(world: World, vault: Path) -> str:
    """A person's profile and a contact that a link ties to it."""

    def work(session: Session) -> str:
        made = seal(session, example("person"))
        link = Link(type="about", record=made)
        seal(session, msgspec.structs.replace(example("contact-log"), links=(link,)))
        return made

    return officer.within(world, vault, work)


def unlocked(robot: Robot) -> Page:
    robot.unlock(PASSPHRASE)
    robot.do("contacts")
    found = robot.find("page-contacts")
    assert isinstance(found, Page)
    return found


def axis_of(panel: QWidget) -> Axis:
    found = panel.findChild(Axis)
    assert found is not None
    return found


def test_a_case_shows_its_points_in_lanes_and_a_list_behind(
    qtbot: QtBot, case: str, locked: Robot
) -> None:
    """S58: what a record is called is text, never markup."""
    panel = CasePanel(unlocked(locked), case)
    qtbot.addWidget(panel)
    panel.show()
    locked.until(lambda: panel.findChild(Axis) is not None)
    listed = [panel.findChild(Entry, f"timeline-{number}") for number in range(4)]
    titles = [one.words()[0] for one in listed if one is not None]
    assert [title.split(" · ")[0] for title in titles] == [
        f"Point {number} <b>of the case</b>" for number in range(4)
    ]
    counts = panel.findChild(QLabel, "case-counts")
    assert counts is not None
    assert counts.text() == "Contacts 2  ·  Rounds 0  ·  Violations 1  ·  Commitments 1"
    assert panel.markings


@pytest.mark.parametrize("turned", [False, True])
def test_the_axis_is_walked_by_keys_and_enter_opens_a_point(
    qtbot: QtBot, case: str, locked: Robot, turned: bool
) -> None:
    panel = CasePanel(unlocked(locked), case)
    qtbot.addWidget(panel)
    panel.resize(700, 500)
    panel.show()
    locked.until(lambda: panel.findChild(Axis) is not None)
    axis = axis_of(panel)
    forth, back = Qt.Key.Key_Right, Qt.Key.Key_Left
    if turned:
        axis.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        forth, back = back, forth
    seen: list[str] = []
    axis.pointed.connect(lambda item: seen.append(item.lane))
    for pressed in (Qt.Key.Key_Home, forth, forth, back, Qt.Key.Key_Up, Qt.Key.Key_Down):
        key(axis, pressed)
    assert seen == [
        "contacts", "commitments", "violations", "commitments", "violations", "commitments",
    ]  # fmt: skip
    assert "Commitments" in axis.accessibleDescription()
    opened: list[str] = []
    axis.opened.connect(lambda row: opened.append(row.kind))
    key(axis, Qt.Key.Key_Return)
    assert opened == ["commitment"]
    assert not axis.grab().isNull()


def test_a_press_on_the_axis_takes_the_point_that_is_near(
    qtbot: QtBot, case: str, locked: Robot
) -> None:
    panel = CasePanel(unlocked(locked), case)
    qtbot.addWidget(panel)
    panel.resize(700, 500)
    panel.show()
    locked.until(lambda: panel.findChild(Axis) is not None)
    axis = axis_of(panel)
    # The first contact lies at the very beginning of the first lane.
    QTest.mousePress(axis, Qt.MouseButton.LeftButton, pos=axis.place_of(0))
    item = axis.current()
    assert item is not None and item.label.startswith("Point 0")


def test_a_person_shows_what_names_him_and_each_row_leads_there(
    qtbot: QtBot, person: str, locked: Robot
) -> None:
    page = unlocked(locked)
    asked: list[tuple[str, str]] = []
    page.desk.asked_for.connect(lambda where, item: asked.append((where, item)))
    panel = PersonPanel(page, person)
    qtbot.addWidget(panel)
    panel.show()
    locked.until(lambda: panel.findChild(Entry) is not None)
    entry = panel.findChild(Entry)
    assert entry is not None
    entry.click()
    locked.settle()
    assert asked and asked[0][0] == "contacts"


def test_only_cases_and_persons_have_a_panel() -> None:
    assert panel_for("negotiation-case") is CasePanel
    assert panel_for("person") is PersonPanel
    assert panel_for("incident") is None
