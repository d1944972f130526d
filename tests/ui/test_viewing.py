"""An attachment looked at over a page of the real window, and saved outside from there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from liaison.domain.marking import Marking
from liaison.ports import World
from liaison.session import Session
from liaison.usecases import audit, records
from tests.ui.conftest import PASSPHRASE
from tests.ui.robots import dialogs, officer
from tests.ui.robots.robot import Robot
from ui.pages.page import Page
from ui.viewing import view

TEXT = "Minutes of the meeting <img src=file:///etc/passwd>\n"


@pytest.fixture
def attached(world: World, vault: Path, tmp_path: Path) -> tuple[str, str]:
    """A sealed record with a text attached: (record, SHA-256)."""
    path = tmp_path / "minutes.txt"
    path.write_text(TEXT, encoding="utf-8")

    def work(session: Session) -> tuple[str, str]:
        record = officer.seals(session, "With minutes", attached=path)
        content = records.show(session, record).versions[-1].version.content
        return record, content.attachments[0].sha256

    return officer.within(world, vault, work)


@pytest.fixture
def robot(attached: tuple[str, str], locked: Robot) -> Robot:
    """The window on that vault: it locks the vault, so the record is there before."""
    locked.unlock(PASSPHRASE)
    locked.do("contacts")
    return locked


@pytest.fixture
def page(robot: Robot) -> Page:
    found = robot.find("page-contacts")
    assert isinstance(found, Page)
    return found


def shown(robot: Robot, dialog: QDialog) -> str:
    """The text in the viewer, once it has been decoded."""
    robot.until(lambda: dialog.findChild(QPlainTextEdit, "viewer-text") is not None)
    editor = dialog.findChild(QPlainTextEdit, "viewer-text")
    assert editor is not None
    return editor.toPlainText()


def test_a_text_is_shown_as_it_stands_under_the_marking_of_its_record(
    robot: Robot, page: Page, attached: tuple[str, str]
) -> None:
    """S58: what an attachment holds is text, never markup."""
    seen: list[str] = []

    def answer(dialog: QDialog) -> None:
        seen.append(shown(robot, dialog))
        seen.extend(one.level for one in page.desk.over)
        dialogs.press("viewer-close")(dialog)

    with robot.answering("view-attachment", answer):
        view(page, *attached, Marking(policy="UN", level="CONFIDENTIAL"))
    assert seen == [TEXT, "CONFIDENTIAL"]
    assert page.desk.over == []


def test_it_is_saved_outside_only_for_a_reason_that_is_logged(
    robot: Robot,
    page: Page,
    attached: tuple[str, str],
    world: World,
    vault: Path,
    tmp_path: Path,
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()

    def answer(dialog: QDialog) -> None:
        shown(robot, dialog)
        dialogs.press("viewer-save")(dialog)

    with (
        robot.answering("ask-folder", dialogs.path(folder)),
        robot.answering("ask-reason", dialogs.reason("The commission asked")),
        robot.answering("view-attachment", answer),
    ):
        view(page, *attached)
    robot.settle()
    robot.until(lambda: any(folder.iterdir()))
    [path] = list(folder.iterdir())
    assert path.read_text(encoding="utf-8") == TEXT
    told = officer.look(world, vault, lambda s: audit.page(s, None, 1))
    assert "The commission asked" in str(told[0])


def test_an_attachment_that_is_not_there_is_told_in_the_viewer(
    robot: Robot, page: Page, attached: tuple[str, str]
) -> None:
    seen: list[bool] = []

    def answer(dialog: QDialog) -> None:
        robot.until(lambda: dialog.findChild(QWidget, "empty") is not None)
        seen.append(True)
        dialog.reject()

    with robot.answering("view-attachment", answer):
        view(page, attached[0], "00" * 32)
    assert seen == [True]


def test_the_detail_of_a_record_leads_to_its_attachment(
    robot: Robot, page: Page, attached: tuple[str, str]
) -> None:
    page.show_item(attached[0])
    robot.settle()
    seen: list[str] = []

    def answer(dialog: QDialog) -> None:
        seen.append(shown(robot, dialog))
        dialogs.press("viewer-close")(dialog)

    with robot.answering("view-attachment", answer):
        robot.click("view-attachment")
    assert seen == [TEXT]
