"""Writing: grades where they belong, what was removed comes back, nothing is cut off, Tab order."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from tests.ui.robots.dialogs import path as gives_path
from tests.ui.robots.robot import Robot
from ui.forms.writer import Writer


@pytest.fixture
def writing(desk: Robot) -> Robot:
    """A new contact log, being written."""
    desk.click("new")
    desk.until(lambda: desk.sees("writer"))
    return desk


def choose(robot: Robot, combo: str, value: str) -> None:
    """Takes a value of a list by the keyboard."""
    box = robot.find(combo)
    assert isinstance(box, QComboBox)
    box.setFocus()
    for _ in range(box.count()):
        if box.currentData() == value:
            return
        QTest.keyClick(box, Qt.Key.Key_Down)
    raise AssertionError(f"{combo} has no {value}")


def writer(robot: Robot) -> Writer:
    found = robot.find("writer")
    assert isinstance(found, Writer)
    return found


def test_a_claim_is_graded_by_its_source_and_an_assessment_by_its_likelihood(
    writing: Robot,
) -> None:
    writing.click("statement-1-kind-claim")
    writing.type("statement-1-text", "The bridge is mined.")
    assert not writing.sees("statement-1-likelihood")
    choose(writing, "statement-1-reliability", "C")
    choose(writing, "statement-1-credibility", "3")
    (said,) = writer(writing).content.statements
    assert (said.kind, said.reliability, said.credibility) == ("claim", "C", "3")
    writing.press("statement-1-text", Qt.Key.Key_Return)
    writing.click("statement-2-kind-assessment")
    writing.type("statement-2-text", "They will clear it.")
    assert not writing.sees("statement-2-reliability")
    choose(writing, "statement-2-likelihood", "likely")
    choose(writing, "statement-2-confidence", "moderate")
    said = writer(writing).content.statements[1]
    assert (said.kind, said.likelihood, said.confidence) == ("assessment", "likely", "moderate")


def test_a_likelihood_goes_with_the_kind_and_a_source_stays(writing: Robot) -> None:
    """As `as_kind` of the domain has it: only what an assessment alone carries is dropped."""
    writing.type("statement-1-text", "The bridge is mined.")
    choose(writing, "statement-1-reliability", "B")
    writing.click("statement-1-kind-assessment")
    assert writing.sees("statement-1-reliability")  # it is there, so it shows
    choose(writing, "statement-1-likelihood", "likely")
    writing.click("statement-1-kind-fact")
    (said,) = writer(writing).content.statements
    assert (said.kind, said.reliability, said.likelihood) == ("fact", "B", "")


def test_a_removed_statement_comes_back_whole_and_in_its_place(writing: Robot) -> None:
    writing.type("statement-1-text", "First.")
    writing.type("statement-1-speaker", "Mayor")
    choose(writing, "statement-1-reliability", "A")
    writing.press("statement-1-text", Qt.Key.Key_Return)
    writing.type("statement-2-text", "Second.")
    before = writer(writing).content.statements
    writing.click("statement-1-remove")
    assert [said.text for said in writer(writing).content.statements] == ["Second."]
    assert writing.text("toast-text") == "Removed a statement"
    writing.click("undo")
    assert writer(writing).content.statements == before
    assert not writing.sees("toast")


def test_the_key_of_undo_brings_a_removed_entry_back(writing: Robot) -> None:
    writing.click("body.commitments-add")
    writing.type("body.commitments-1-who", "Mayor")
    writing.type("body.commitments-1-text", "The road opens.")
    before = writer(writing).content.body
    writing.click("body.commitments-1-remove")
    assert writer(writing).content.body != before
    writing.do("undo")
    assert writer(writing).content.body == before


def test_a_file_taken_off_comes_back_and_can_be_sealed(writing: Robot, tmp_path: Path) -> None:
    source = tmp_path / "photo.jpg"
    source.write_bytes(b"not really a photo")
    writing.click("fold-attachments")
    with writing.answering("ask-file", gives_path(source)):
        writing.click("attach")
    writing.until(lambda: writing.sees("detach"))
    before = writer(writing).content.attachments
    writing.click("detach")
    writing.until(lambda: not writing.sees("detach"))
    assert writing.text("toast-text") == "Took photo.jpg off the record"
    writing.click("undo")
    writing.until(lambda: writing.text("saved-state").startswith("Saved"))
    assert writer(writing).content.attachments == before
    writing.click("writer-back")
    writing.until(lambda: writing.sees("detail"))
    assert writing.sees("save-attachment")


def test_leaving_takes_the_offer_of_undo_with_it(writing: Robot) -> None:
    writing.type("statement-1-text", "First.")
    writing.click("statement-1-remove")
    assert writing.sees("undo")
    writing.click("writer-back")
    writing.until(lambda: not writing.sees("undo"))
    writing.do("undo")  # and its key does nothing


@pytest.mark.parametrize("field", ["title", "parties", "event", "statement-1-text"])
def test_control_z_takes_back_what_was_typed(writing: Robot, field: str) -> None:
    writing.type(field, "141530ZNOV26")
    editor = writing.find(field)
    assert isinstance(editor, QLineEdit | QPlainTextEdit)
    for _ in range(12):
        QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert writing.text(field) == ""


def test_control_z_takes_back_the_present_time(writing: Robot) -> None:
    writing.type("event", "141530ZNOV26")
    writing.click("event-now")
    assert writing.text("event") != "141530ZNOV26"
    editor = writing.find("event")
    for _ in range(3):
        if writing.text("event") == "141530ZNOV26":
            return
        QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    raise AssertionError(writing.text("event"))


@pytest.mark.parametrize(("page", "width"), [("contacts", 1280), ("cases", 1000)])
def test_no_editor_of_any_group_is_cut_off(desk: Robot, page: str, width: int) -> None:
    desk.window.resize(width, 800)
    desk.click(f"nav-{page}")
    desk.do({"contacts": "new-contact-log", "cases": "new-negotiation-note"}[page])
    area = desk.find("writer-scroll")
    assert isinstance(area, QScrollArea)
    for prefix, suffix in (("fold-", ""), ("", "-add")):
        for button in area.findChildren(QAbstractButton):
            name = button.objectName()
            fits = name.startswith(prefix) and name.endswith(suffix) and name != "links-add"
            if fits and button.isVisible():
                button.click()
    desk.until(lambda: all(desk.find(f"label-{n}").height() for n in ("title", "distribution_to")))
    cut = [_where(one) for one in area.findChildren(QWidget) if one.isVisible() and _cut(one)]
    assert cut == []
    assert len(area.findChildren(QPlainTextEdit)) > 30
    inner = area.widget()
    assert inner is not None
    assert inner.width() <= area.viewport().width()


def _cut(one: QWidget) -> bool:
    parent = one.parentWidget()
    if not isinstance(one, QAbstractButton | QLineEdit | QPlainTextEdit | QComboBox | QLabel):
        return False
    if parent is None or not parent.rect().contains(one.geometry()):
        return True
    if isinstance(one, QPlainTextEdit):
        lines = one.document().size().height() * one.fontMetrics().lineSpacing()
        return one.viewport().height() < lines + 2 * one.document().documentMargin()
    if isinstance(one, QAbstractButton) and one.text().strip():
        return one.width() < one.sizeHint().width() or one.height() < one.sizeHint().height()
    return not one.isHidden() and one.height() < one.minimumSizeHint().height()


def _where(one: QWidget) -> str:
    return f"{one.objectName()} {one.geometry().getRect()}"


def test_tab_goes_down_the_form_also_through_what_was_added_later(writing: Robot) -> None:
    writing.type("statement-1-text", "First.")
    writing.press("statement-1-text", Qt.Key.Key_Return)
    writing.click("fold-attachments")
    title = writing.find("title")
    title.setFocus()
    passed: list[QWidget] = []
    for _ in range(60):
        passed.append(writing.window.focusWidget())
        QTest.keyClick(writing.window.focusWidget(), Qt.Key.Key_Tab)
        if passed[-1].objectName() == "seal":
            break
    names = [one.objectName() for one in passed]
    assert names[0] == "title"
    assert names[-1] == "seal"
    order = [
        "statement-1-text",
        "statement-1-reliability",
        "statement-1-remove",
        "statement-2-text",
        "statements-add",
        "body.commitments-add",
        "marking-policy",
        "fold-attachments",
        "attach",
    ]
    assert [name for name in names if name in order] == order
    form = [one for one in passed if writing.find("writer-scroll").isAncestorOf(one)]
    heights = [one.mapTo(writing.window, QPoint(0, one.height())).y() for one in form]
    assert all(below - above > -60 for above, below in pairwise(heights))
