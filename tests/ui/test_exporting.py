"""Records out as a plain file, from the window: what stays is shown, the passphrase is asked."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
)

from liaison.domain.record import Filter
from liaison.ports import World
from liaison.session import Session
from liaison.usecases import audit, records
from tests.ui.conftest import PASSPHRASE
from tests.ui.robots import dialogs, officer
from tests.ui.robots.robot import Robot, keys
from ui.exporting import ExportDialog, export_records
from ui.pages import recordlist
from ui.pages.page import Page


def everything(session: Session) -> list[str]:
    return [row.record for row in records.page(session, Filter())]


def exported(session: Session) -> int:
    return len(audit.page(session, None, 9, "records-exported"))


@pytest.fixture
def page(desk: Robot) -> Page:
    found = desk.find("page-contacts")
    assert isinstance(found, Page)
    return found


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def fill(robot: Robot, dialog: QDialog, out: Path, secret: str) -> QAbstractButton:
    """Waits for the preview and gives folder, reason and passphrase; the button that saves."""
    summary = dialog.findChild(QLabel, "export-summary")
    reason = dialog.findChild(QPlainTextEdit, "reason")
    line = dialog.findChild(QLineEdit, "passphrase")
    go = dialog.findChild(QAbstractButton, "yes")
    assert summary is not None and reason is not None and line is not None and go is not None
    robot.until(lambda: bool(summary.text()))
    assert not go.isEnabled()
    with robot.answering("ask-folder", dialogs.path(out)):
        dialogs.press("choose-folder")(dialog)
    keys(reason, "For the joint commission")
    assert not go.isEnabled()
    line.setText(secret)
    assert go.isEnabled()
    return go


def test_what_may_leave_is_written_and_logged_and_a_draft_stays_with_its_reason(
    desk: Robot, page: Page, world: World, vault: Path, out: Path
) -> None:
    chosen = officer.look(world, vault, everything)
    seen: list[str] = []

    def answer(dialog: QDialog) -> None:
        go = fill(desk, dialog, out, PASSPHRASE)
        view = dialog.findChild(QTableView, "export-list")
        assert view is not None
        model = view.model()
        seen.extend(str(model.index(n, 1).data()) for n in range(model.rowCount()))
        go.click()

    with desk.answering("export-dialog", answer):
        export_records(page, chosen)
    desk.settle()
    [path] = list(out.iterdir())
    assert path.suffix == ".csv"
    assert seen[0].startswith("Stays: It is a draft.")
    assert seen[1:] == ["Leaves", "Leaves"]
    assert path.name in desk.text("strip-what")
    assert officer.look(world, vault, exported) == 1


def test_a_wrong_passphrase_writes_nothing_and_says_so(
    desk: Robot, page: Page, world: World, vault: Path, out: Path
) -> None:
    """An unlocked desk that is found by another does not give its records away."""
    chosen = officer.look(world, vault, everything)
    seen: list[str] = []

    def answer(dialog: QDialog) -> None:
        fill(desk, dialog, out, "not the passphrase at all").click()
        problem = dialog.findChild(QLabel, "export-problem")
        line = dialog.findChild(QLineEdit, "passphrase")
        assert problem is not None and line is not None
        desk.until(problem.isVisible)
        seen.extend((problem.text(), line.text()))
        dialogs.press("no")(dialog)

    with desk.answering("export-dialog", answer):
        export_records(page, chosen)
    desk.settle()
    assert "passphrase" in seen[0].casefold()
    assert seen[1] == ""
    assert list(out.iterdir()) == []
    assert officer.look(world, vault, exported) == 0


def test_a_format_that_cannot_hold_a_kind_keeps_it_back(
    desk: Robot, page: Page, world: World, vault: Path
) -> None:
    chosen = officer.look(world, vault, everything)
    seen: list[str] = []

    def answer(dialog: QDialog) -> None:
        summary = dialog.findChild(QLabel, "export-summary")
        form = dialog.findChild(QComboBox, "export-format")
        assert summary is not None and form is not None
        desk.until(lambda: summary.text() == "2 records leave, 1 stays")
        form.setCurrentIndex(form.findData("vcard"))
        form.activated.emit(form.currentIndex())
        desk.until(lambda: summary.text().startswith("Nothing leaves"))
        seen.append(summary.text())
        dialogs.press("no")(dialog)

    with desk.answering("export-dialog", answer):
        export_records(page, chosen)
    assert seen == ["Nothing leaves, 3 stay"]


def test_while_the_gate_looks_at_many_records_it_is_said_how_far_it_is(
    desk: Robot, page: Page, world: World, vault: Path
) -> None:
    chosen = officer.look(world, vault, everything)
    seen: list[str] = []

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, ExportDialog)
        summary = dialog.findChild(QLabel, "export-summary")
        form = dialog.findChild(QComboBox, "export-format")
        assert summary is not None and form is not None
        desk.until(lambda: summary.text() == "2 records leave, 1 stays")
        form.activated.emit(form.currentIndex())
        assert dialog._looking is not None
        dialog._looking.at(500, 2_000)
        seen.append(summary.text())
        desk.until(lambda: summary.text() == "2 records leave, 1 stays")
        dialogs.press("no")(dialog)

    with desk.answering("export-dialog", answer):
        export_records(page, chosen)
    assert seen == ["Looking at what may leave: 25%"]


def test_all_sealed_records_of_a_list_are_found_however_many_there_are(
    desk: Robot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recordlist, "_READ", 1)
    desk.do("contacts")
    desk.settle()
    page = desk.find("page-contacts")
    assert isinstance(page, Page)
    shown = page.findChild(recordlist.RecordList)
    assert shown is not None
    found: list[list[str]] = []
    for query in ("", "meeting"):
        desk.type("search", query)
        desk.settle()
        page.read(shown.all_sealed(), found.append)
        desk.settle()
    assert len(found) == 2 and found[0] == found[1] and len(found[0]) == 1
