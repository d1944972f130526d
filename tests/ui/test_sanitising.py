"""A sanitised copy from the window: what differs is shown first, then the draft opens."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialog, QPlainTextEdit

from liaison.domain.record import Filter, Row
from liaison.ports import World
from liaison.session import Session
from liaison.usecases import audit, records
from tests.ui.robots import dialogs, officer
from tests.ui.robots.robot import Robot, keys
from ui.pages.page import Page
from ui.sanitising import sanitise


def everything(session: Session) -> list[str]:
    return [row.record for row in records.page(session, Filter())]


def copies(session: Session) -> list[str]:
    return [entry.on for entry in audit.page(session, None, 9, "copy-sanitised")]


@pytest.fixture
def page(desk: Robot) -> Page:
    found = desk.find("page-contacts")
    assert isinstance(found, Page)
    return found


def differences(dialog: QDialog) -> list[str]:
    shown = dialog.findChild(QPlainTextEdit, "differences")
    assert shown is not None and shown.isReadOnly()
    return shown.toPlainText().splitlines()


def test_what_differs_shows_before_the_draft_is_made_and_opens(
    desk: Robot, page: Page, world: World, vault: Path
) -> None:
    before = officer.look(world, vault, everything)
    [shown] = [row for row in officer.look(world, vault, sealed) if row.kind == "contact-log"][:1]
    seen: list[str] = []

    def answer(dialog: QDialog) -> None:
        go = dialog.findChild(QAbstractButton, "yes")
        reason = dialog.findChild(QPlainTextEdit, "reason")
        time = dialog.findChild(QComboBox, "time")
        assert go is not None and reason is not None and time is not None
        desk.until(lambda: bool(differences(dialog)))
        assert not go.isEnabled()
        keys(reason, "For the other team")
        assert go.isEnabled()
        time.setCurrentIndex(1)
        time.activated.emit(1)
        assert not go.isEnabled()  # what it shows is not what is asked for
        desk.until(go.isEnabled)
        seen.extend(differences(dialog))
        dialogs.examine(desk, dialog, "sanitise")
        go.click()

    with desk.answering("sanitise-dialog", answer):
        sanitise(page, shown)
    desk.settle()
    assert "Times cut to the week" in seen
    [draft] = officer.look(world, vault, copies)
    assert draft not in before
    desk.until(lambda: desk.sees("writer"))


def sealed(session: Session) -> list[Row]:
    return [row for row in records.page(session, Filter(own_only=True)) if row.version]


def test_no_copy_is_made_when_the_question_is_left(
    desk: Robot, page: Page, world: World, vault: Path
) -> None:
    [shown, *_] = officer.look(world, vault, sealed)
    with desk.answering("sanitise-dialog", dialogs.press("no")):
        sanitise(page, shown)
    desk.settle()
    assert officer.look(world, vault, copies) == []
