"""Today in the real window: what waits, each row a way there, and the hot note kept by one key."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QScrollArea

from liaison.domain.content import Content, empty, example
from liaison.domain.indicator import Indicator
from liaison.domain.obligation import Obligation, StatusChange
from liaison.domain.record import Filter
from liaison.domain.times import Moment, moment_at
from liaison.ports import World
from liaison.session import Session
from liaison.usecases import records
from tests.ui.conftest import PASSPHRASE
from tests.ui.robots import dialogs, officer
from tests.ui.robots.robot import Robot, keys
from ui.entry import Entry

DAY = 86_400_000_000


@pytest.fixture
def today_page(opened: Callable[..., Robot], vault: Path) -> Callable[[], Robot]:
    """Opens the window on the vault, with Today in view."""

    def shown() -> Robot:
        robot = opened(vault)
        robot.unlock(PASSPHRASE)
        robot.click("nav-today")
        robot.until(lambda: robot.text("today-day") != "")
        return robot

    return shown


def entry(robot: Robot, name: str) -> tuple[str, str, str]:
    found = robot.find(name)
    assert isinstance(found, Entry)
    return found.words()


def drafts(session: Session) -> list[Content]:
    found = [
        session.vault.records.draft(row.record)
        for row in records.page(session, Filter(state="draft"))
    ]
    return [draft.content for draft in found if draft is not None]


def fills(answers: dict[str, str], then: Callable[[QDialog], object]) -> dialogs.Answer:
    def answer(dialog: QDialog) -> None:
        for name, text in answers.items():
            editor = dialog.findChild(QPlainTextEdit, name) or dialog.findChild(QLineEdit, name)
            assert isinstance(editor, QPlainTextEdit | QLineEdit)
            editor.setFocus()
            keys(editor, text)
        then(dialog)

    return answer


ANSWERS = {
    "hot-who": "Elder Fiction",
    "hot-where": "the well",
    "hot-said": "The pump is broken",
    "hot-promised": "A mechanic tomorrow",
}


def promise(at: Moment) -> Content:
    content = example("commitment")
    body = content.body
    assert hasattr(body, "deadline") and hasattr(body, "history")
    history = tuple(
        msgspec.structs.replace(one, at=None, status="agreed") for one in body.history[:1]
    )
    return msgspec.structs.replace(
        content,
        title="Open the road <b>soon</b>",
        body=msgspec.structs.replace(body, deadline=at, history=history),
    )


def seal(session: Session, content: Content) -> str:
    record, _ = records.start(session, content.kind, content)
    records.seal(session, record)
    return record


def test_a_draft_stands_with_its_percent_and_a_press_leads_to_it(
    today_page: Callable[[], Robot],
) -> None:
    robot = today_page()
    title, detail, percent = entry(robot, "drafts-0")
    assert title == "Drafted meeting"
    assert percent.endswith(" %")
    assert "empty: " in detail or "needs: " in detail or "Complete" in detail
    robot.click("drafts-0")
    robot.until(lambda: robot.sees("writer") and robot.text("title") == "Drafted meeting")


def test_an_amendment_under_way_stands_too_and_one_key_leads_to_what_it_lacks(
    today_page: Callable[[], Robot], world: World, vault: Path
) -> None:
    def work(session: Session) -> None:
        record = seal(session, msgspec.structs.replace(example("incident"), title="Shots"))
        records.amend(session, record, "The place was wrong")
        draft = records.show(session, record).draft
        assert draft is not None
        records.save_draft(session, record, msgspec.structs.replace(draft.content, title=""))

    officer.within(world, vault, work)
    robot = today_page()
    assert robot.text("amendments-title") == "Amendments under way"
    assert "needs: Title" in entry(robot, "amendments-0")[1]
    robot.find("amendments-0").setFocus()
    robot.press("amendments-0", Qt.Key.Key_Return)
    robot.until(lambda: robot.sees("writer"))
    robot.until(lambda: robot.window.focusWidget().objectName() == "title")


def test_promises_stand_by_party_and_the_overdue_say_so_in_words(
    today_page: Callable[[], Robot], world: World, vault: Path
) -> None:
    now = world.clock()

    def work(session: Session) -> None:
        seal(session, promise(moment_at(now - 3 * DAY, "Z", "minute")))
        seal(session, promise(moment_at(now + 2 * DAY, "Z", "minute")))

    officer.within(world, vault, work)
    robot = today_page()
    assert entry(robot, "overdue-0-0")[2].startswith("was due ")
    assert entry(robot, "due-0")[2].startswith("due ")
    assert robot.text("overdue-0-title").startswith("Overdue: ")


def test_an_indicator_is_ticked_from_its_row_and_becomes_a_draft(
    today_page: Callable[[], Robot], world: World, vault: Path
) -> None:
    content = example("indicator")
    assert isinstance(content.body, Indicator)
    body = msgspec.structs.replace(content.body, reporting_period="daily")
    officer.within(world, vault, lambda s: seal(s, msgspec.structs.replace(content, body=body)))
    robot = today_page()
    with robot.answering("ask-line", fills({"line": "4 roadblocks"}, dialogs.press("yes"))):
        robot.click("tick-ticks-0")
    robot.until(lambda: not robot.sees("page-today"))
    robot.settle()
    made = [one for one in officer.look(world, vault, drafts) if "4 roadblocks" in one.title]
    assert [one.kind for one in made] == ["indicator-observation"]


def test_a_hot_note_is_kept_by_one_key_and_stands_among_the_drafts(
    today_page: Callable[[], Robot], world: World, vault: Path
) -> None:
    robot = today_page()

    def save(dialog: QDialog) -> None:
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    with robot.answering("hot-note-dialog", fills(ANSWERS, save)):
        robot.do("hot-note")
    robot.until(lambda: robot.text("drafts-count") == "2")
    [note] = [one for one in officer.look(world, vault, drafts) if "Elder" in one.title]
    assert note.persons == ("Elder Fiction",)
    assert note.place is not None and note.place.name == "the well"
    assert note.statements[0].text == "The pump is broken"


def test_a_cancelled_hot_note_leaves_nothing(
    today_page: Callable[[], Robot], world: World, vault: Path
) -> None:
    robot = today_page()
    with robot.answering("hot-note-dialog", fills(ANSWERS, dialogs.press("no"))):
        robot.click("today-hot-note")
    robot.settle()
    assert len(officer.look(world, vault, drafts)) == 1


def test_a_hot_note_that_the_lock_interrupts_is_kept(
    today_page: Callable[[], Robot], world: World, vault: Path
) -> None:
    robot = today_page()

    def lock(_dialog: QDialog) -> None:
        robot.window.lock()

    with robot.answering("hot-note-dialog", fills(ANSWERS, lock)):
        robot.click("today-hot-note")
    robot.settle()
    titles = [one.title for one in officer.look(world, vault, drafts)]
    assert any("Elder" in title for title in titles)


def test_the_sitrep_of_the_day_opens_as_a_draft(
    today_page: Callable[[], Robot], world: World, vault: Path
) -> None:
    robot = today_page()
    robot.click("sitrep-of-day")
    robot.until(lambda: not robot.sees("page-today"))
    robot.settle()
    kinds = {one.kind for one in officer.look(world, vault, drafts)}
    assert "sitrep" in kinds


def test_where_nothing_waits_the_page_says_so_and_offers_the_hot_note(
    today_page: Callable[[], Robot], world: World, vault: Path
) -> None:
    def work(session: Session) -> None:
        for row in records.page(session, Filter(state="draft")):
            records.discard_draft(session, row.record)

    officer.within(world, vault, work)
    robot = today_page()
    assert robot.sees("nothing-waits")
    assert robot.find("empty-hot-note").isEnabled()


def test_no_list_pushes_the_next_out_of_sight_and_a_link_leads_to_all_of_it(
    today_page: Callable[[], Robot], world: World, vault: Path
) -> None:
    now = world.clock()

    def work(session: Session) -> None:
        for number in range(10):
            one = promise(moment_at(now - 3 * DAY, "Z", "minute"))
            assert isinstance(one.body, Obligation)
            body = msgspec.structs.replace(one.body, promisor_party=f"Party {number // 5}")
            seal(session, msgspec.structs.replace(one, body=body))
            kind = "contact-log" if number % 2 else "incident"
            records.start(session, kind, empty(kind))
        for late in (-2, 2):  # one to come, and one that was kept
            one = promise(moment_at(now - late * DAY, "Z", "minute"))
            assert isinstance(one.body, Obligation)
            kept = StatusChange(status="kept", at=moment_at(now, "Z", "minute"))
            if late > 0:
                kept_body = msgspec.structs.replace(one.body, history=(*one.body.history, kept))
                one = msgspec.structs.replace(one, body=kept_body)
            seal(session, one)

    officer.within(world, vault, work)
    robot = today_page()
    # By name: what an earlier look at the vault showed may still wait to be deleted.
    shown = {one.objectName() for one in robot.window.findChildren(Entry)}
    assert len([name for name in shown if name.startswith("overdue-")]) == 8
    assert len([name for name in shown if name.startswith("drafts-")]) == 8
    assert robot.text("overdue-1-count") == "5"
    assert robot.text("overdue-all-promises") == "Show all 10"
    assert robot.text("drafts-all-incidents").startswith("Show all 5: ")
    robot.click("drafts-all-incidents")
    robot.until(lambda: len(robot.rows()) == 5)
    robot.do("today")
    robot.click("overdue-all-promises")
    robot.until(lambda: len(robot.rows()) == 10)
    assert robot.text("drop-status").strip() == "Status: Overdue"
    robot.click("drop-status")
    robot.until(lambda: len(robot.rows()) == 12)


def test_drawn_anew_it_stays_where_it_was_and_the_cursor_too(
    today_page: Callable[[], Robot], world: World, vault: Path
) -> None:
    """Rows that go must not hand the cursor down the page, which then scrolls to its end."""
    now = world.clock()

    def work(session: Session) -> None:
        for _ in range(10):
            seal(session, promise(moment_at(now - 3 * DAY, "Z", "minute")))
            seal(session, promise(moment_at(now + DAY, "Z", "minute")))
            records.start(session, "incident", example("incident"))

    officer.within(world, vault, work)
    robot = today_page()
    area = robot.find("today-lists")
    assert isinstance(area, QScrollArea)
    bar = area.verticalScrollBar()

    robot.do("contacts")
    robot.do("today")
    robot.settle()
    first = robot.window.focusWidget()
    assert bar.maximum() > 200 and bar.value() == 0
    assert isinstance(first, Entry) and first.objectName() == "overdue-0-0"
    robot.find("due-1").setFocus()
    bar.setValue(150)
    for _ in range(2):
        refreshed(robot)
        assert bar.value() == 150
        assert robot.window.focusWidget().objectName() == "due-1"


def refreshed(robot: Robot) -> None:
    """Today as it is after a change elsewhere."""
    robot.find("page-today").opened()
    robot.settle()
