"""Writing and reading every kind of record: nothing is lost, nothing is out of reach."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtGui import QAction, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QListView, QListWidget, QWidget

from liaison import forms
from liaison.domain.content import Content, TemplateRef, empty, example
from liaison.domain.forms import fields, value_of, with_value
from liaison.domain.links import Link
from liaison.domain.marking import Marking
from liaison.domain.negotiation_case import NegotiationCase
from liaison.domain.obligation import Obligation
from liaison.domain.proposal_round import ProposalRound, Term
from liaison.ports import World
from liaison.session import Session
from liaison.usecases import records, stepping
from tests.ui.conftest import PASSPHRASE
from tests.ui.robots.officer import within
from tests.ui.robots.robot import Robot, keys
from ui import kinds
from ui.forms.fold import GroupBox
from ui.forms.writer import Writer
from ui.pages.detail import Detail

LINK = Link(
    type="promised-in",
    record="ab" * 16,
    version=2,
    portion="statements/002",
    source="Log",
    note="n",
)


def begin(world: World, vault: Path, content: Content, *, seal: bool = False) -> str:
    """A draft of a content, or a sealed record; returns its id."""

    def work(session: Session) -> str:
        record, _ = records.start(session, content.kind, content)
        if seal:
            records.seal(session, record)
        return record

    return within(world, vault, work)


def unlocked(opened: Callable[..., Robot], vault: Path) -> Robot:
    robot = opened(vault)
    robot.unlock(PASSPHRASE)
    robot.do("contacts")
    return robot


def go(robot: Robot, kind: str, item: str) -> None:
    """Shows an item on the page of its kind, as another page would ask for it."""
    assert robot.window._inside is not None
    robot.window._inside.shell.show_page(kinds.home(kind), item)
    robot.settle()


def writer(robot: Robot) -> Writer:
    found = robot.find("writer")
    assert isinstance(found, Writer)
    return found


def unfold(robot: Robot) -> list[GroupBox]:
    boxes = writer(robot).findChildren(GroupBox)
    for box in boxes:
        box.unfold()
    robot.settle()
    return boxes


def saved(robot: Robot) -> None:
    """What was typed is in the vault."""
    robot.until(lambda: robot.text("saved-state").startswith("Saved"))
    robot.settle()


def pick(robot: Robot, menu: str, choice: str) -> None:
    """Takes a choice of an open menu."""
    found = robot.window.findChildren(QAction, choice)
    assert found, f"no {choice} in {menu}"
    found[-1].trigger()
    robot.settle()


@pytest.mark.parametrize("kind", forms.kinds())
@pytest.mark.parametrize("filled", [False, True])
def test_the_writer_gives_back_what_it_was_given(
    opened: Callable[..., Robot], world: World, vault: Path, kind: str, filled: bool
) -> None:
    """Every group unfolded, every editor says exactly what it was loaded with."""
    content = example(kind) if filled else empty(kind)
    if filled:
        content = msgspec.structs.replace(content, links=(LINK,))
    record = begin(world, vault, content)
    robot = unlocked(opened, vault)
    go(robot, kind, f"write:{record}")
    boxes = unfold(robot)
    shown = writer(robot).content
    assert shown == content
    form = forms.form(kind)
    for field in fields(form):
        box = next(one for one in boxes if one.has(field.name))
        value = box.editor(field.name).value()
        again = with_value(content, field.name, value)
        assert value_of(again, field.name) == value_of(content, field.name), field.name
    robot.click("writer-back")
    robot.until(lambda: robot.sees("detail"))
    assert robot.text("kind") == form.title


@pytest.mark.parametrize("kind", forms.kinds())
def test_a_record_of_every_kind_begins_on_its_page(desk: Robot, kind: str) -> None:
    desk.click(f"nav-{kinds.home(kind)}")
    desk.click("new")
    if not desk.sees("writer"):
        pick(desk, "new", f"new-{kind}")
    desk.until(lambda: desk.sees("writer"))
    assert writer(desk).content.kind == kind


def test_a_line_becomes_a_promise_that_keeps_its_source(
    opened: Callable[..., Robot], world: World, vault: Path
) -> None:
    source = begin(world, vault, example("contact-log"), seal=True)
    robot = unlocked(opened, vault)
    go(robot, "contact-log", source)
    robot.click("derive-statements/001")
    pick(robot, "derive", "make-commitment")
    robot.until(lambda: robot.sees("page-promises") and robot.sees("writer"))
    made = writer(robot).content
    said = example("contact-log").statements[0]
    assert made.statements[0].text == said.text
    assert [(one.record, one.portion) for one in made.links] == [(source, "statements/001")]
    robot.click("writer-back")
    robot.until(lambda: robot.sees("to-link-1"))
    robot.click("to-link-1")  # and back to where it was said
    robot.until(lambda: robot.sees("page-contacts") and robot.sees("detail"))
    detail = robot.find("detail")
    assert isinstance(detail, Detail)


def test_a_record_is_chosen_by_some_of_its_words(
    opened: Callable[..., Robot], world: World, vault: Path
) -> None:
    case = msgspec.structs.replace(example("negotiation-case"), title="Mill at the ford")
    there = begin(world, vault, case, seal=True)
    record = begin(world, vault, empty("incident"))
    robot = unlocked(opened, vault)
    go(robot, "incident", f"write:{record}")
    unfold(robot)

    def choose(dialog: QDialog) -> None:
        keys(robot.find("picker-line"), "mill")
        found = robot.find("picker-list")
        assert isinstance(found, QListWidget)
        robot.until(lambda: found.count() == 1)
        robot.click("picker-go")

    with robot.answering("picker", choose):
        robot.click("case-choose")
    assert writer(robot).content.case == there
    with robot.answering("picker", choose):
        robot.click("links-add")
    assert [(one.type, one.record) for one in writer(robot).content.links] == [("about", there)]
    robot.until(lambda: "Mill at the ford" in robot.find("case-title").accessibleName())
    robot.click("case-drop")
    assert writer(robot).content.case == ""
    saved(robot)


def test_a_number_beyond_what_the_form_takes_is_said_and_not_kept(
    opened: Callable[..., Robot], world: World, vault: Path
) -> None:
    record = begin(world, vault, empty("indicator-observation"))
    robot = unlocked(opened, vault)
    go(robot, "indicator-observation", f"write:{record}")
    unfold(robot)
    typed = QInputMethodEvent()
    typed.setCommitString("٨٠")
    QApplication.sendEvent(robot.find("body.coverage_percent"), typed)
    assert value_of(writer(robot).content, "body.coverage_percent") == 80
    robot.type("body.coverage_percent", "800")
    assert value_of(writer(robot).content, "body.coverage_percent") == 80
    assert "coverage_percent" in robot.text("readout-refusal-field-body.coverage_percent")
    robot.type("body.coverage_percent", "about")
    assert robot.text("readout-body.coverage_percent") == "This is not a whole number."
    saved(robot)


def test_the_fields_of_a_template_are_asked_in_their_own_group(
    opened: Callable[..., Robot], world: World, vault: Path
) -> None:
    template = begin(world, vault, example("template"), seal=True)
    robot = unlocked(opened, vault)
    robot.click("nav-incidents")
    robot.click("new")
    pick(robot, "new", f"new-with-{template[:8]}")
    robot.until(lambda: robot.sees("writer"))
    unfold(robot)
    assert robot.sees("missing-extra.water_state")
    robot.click("extra.water_state-broken")
    robot.type("extra.escort_size", "4")
    answers = {one.name: one.value for one in writer(robot).content.extra}
    assert answers == {"water_state": "broken", "escort_size": 4}
    assert writer(robot).content.template == TemplateRef(record=template, version=1)
    assert not robot.sees("missing-extra.water_state")
    saved(robot)


def test_a_gap_of_a_draft_leads_to_its_field(
    opened: Callable[..., Robot], world: World, vault: Path
) -> None:
    record = begin(world, vault, empty("incident"))
    robot = unlocked(opened, vault)
    go(robot, "incident", record)
    assert "% filled" in robot.text("percent")
    robot.click("lacks-title")
    robot.until(lambda: robot.sees("writer"))
    focus: QWidget = robot.window.focusWidget()
    assert focus.objectName() == "title"


def test_a_proposal_across_a_red_line_is_told_while_it_is_written_and_cannot_be_sealed(
    opened: Callable[..., Robot], world: World, vault: Path
) -> None:
    case = example("negotiation-case")
    there = begin(world, vault, case, seal=True)
    assert isinstance(case.body, NegotiationCase)
    line = case.body.red_lines[0]
    beyond = "1000000" if line.sense == "at-most" else "-1000000"
    example_round = example("proposal-round")
    assert isinstance(example_round.body, ProposalRound)
    term = Term(issue=line.issue, move="conceded", to_value=beyond, unit=line.unit)
    body = msgspec.structs.replace(
        example_round.body, direction="ours", terms=(term,), valid_until=None
    )
    content = msgspec.structs.replace(example_round, case=there, body=body)
    record = begin(world, vault, content)
    robot = unlocked(opened, vault)
    go(robot, "proposal-round", record)
    assert robot.text("verdict") == "Across a red line"
    robot.click("continue")
    robot.until(lambda: robot.sees("writer"))
    robot.until(lambda: robot.text("verdict") == "Across a red line")

    def seal(dialog: QDialog) -> None:
        robot.click("seal-go")

    with robot.answering("seal-dialog", seal):
        robot.click("seal")
    robot.until(lambda: robot.sees("strip-what"))
    assert robot.text("strip-what").startswith("This proposal crosses a red line of the mandate")
    assert robot.sees("writer")


def test_a_list_is_narrowed_and_the_search_kept_for_another_day(
    opened: Callable[..., Robot], world: World, vault: Path
) -> None:
    for level in ("UNCLASSIFIED", "CONFIDENTIAL"):
        marking = Marking(policy="UN", level=level)
        content = msgspec.structs.replace(example("incident"), title=level, marking=marking)
        begin(world, vault, content, seal=True)
    begin(world, vault, msgspec.structs.replace(example("patrol-report"), title="Patrol"))
    robot = unlocked(opened, vault)
    robot.click("nav-incidents")
    robot.until(lambda: len(robot.rows()) == 3)
    robot.click("filter")
    box = robot.find("filter-marking")
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("UN CONFIDENTIAL"))
    robot.until(lambda: robot.rows() == ["CONFIDENTIAL"])
    with robot.answering("ask-line", lambda dialog: _named(robot, "Sensitive")):
        robot.click("keep-search")
    robot.until(lambda: robot.sees("search-1"))
    robot.click("drop-marking")
    robot.until(lambda: len(robot.rows()) == 3)
    robot.click("search-1")
    robot.until(lambda: robot.rows() == ["CONFIDENTIAL"])
    assert robot.text("search-1") == "Sensitive"
    robot.click("nav-people")
    assert not robot.sees("search-1")


def _named(robot: Robot, name: str) -> None:
    robot.type("line", name)
    robot.click("yes")


def test_the_next_step_of_a_promise_is_one_more_row_of_its_history(
    opened: Callable[..., Robot], world: World, vault: Path
) -> None:
    there = begin(world, vault, example("commitment"), seal=True)
    robot = unlocked(opened, vault)
    go(robot, "commitment", there)
    robot.click("next-step")
    word = stepping.next_steps(example("commitment"))[-1]
    pick(robot, "next-step", f"step-{word}")
    robot.until(lambda: robot.sees("writer"))
    body = writer(robot).content.body
    before = example("commitment").body
    assert isinstance(body, Obligation) and isinstance(before, Obligation)
    assert body.history[:-1] == before.history
    assert body.history[-1].status == word and body.history[-1].at is not None


def test_a_search_shows_the_words_it_found(desk: Robot) -> None:
    desk.type("search", "water")
    view = desk.find("records")
    assert isinstance(view, QListView)
    desk.until(lambda: view.sizeHintForIndex(view.model().index(0, 0)).height() == 98)
    desk.type("search", "meeting")
    desk.until(lambda: len(desk.rows()) == 2)
    assert not view.grab().isNull()


def test_a_case_shows_its_timeline_and_may_be_exported_from_its_page(
    opened: Callable[..., Robot], world: World, vault: Path
) -> None:
    case = begin(world, vault, example("negotiation-case"), seal=True)
    linked = msgspec.structs.replace(example("contact-log"), case=case, title="Talk at the ford")
    begin(world, vault, linked, seal=True)
    robot = unlocked(opened, vault)
    go(robot, "negotiation-case", case)
    robot.until(lambda: robot.sees("case-panel") and robot.sees("timeline"))
    with robot.answering("export-dialog", lambda dialog: dialog.reject()):
        robot.click("export")
    assert robot.sees("case-panel")
