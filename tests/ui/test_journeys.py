"""Journeys of an officer through the real window, from the first start to the lock."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QListWidget, QPlainTextEdit, QSplitter

from liaison.domain.record import Filter
from liaison.ports import World
from liaison.usecases import records, vaults
from tests.ui.conftest import PASSPHRASE
from tests.ui.robots import dialogs
from tests.ui.robots.robot import Robot, key, keys
from ui.pages.page import Page
from ui.safe import SafeLabel


def test_an_officer_creates_a_vault_and_finds_an_empty_desk(
    opened: Callable[..., Robot], tmp_path: Path
) -> None:
    path = tmp_path / "new.liaison"
    robot = opened(path)
    robot.click("create")
    robot.until(lambda: len(robot.text("offered").split()) == 6)
    robot.type("name", "Aino Example")
    robot.type("passphrase", PASSPHRASE)
    robot.type("passphrase-again", PASSPHRASE)
    robot.until(lambda: robot.text("strength").startswith("Hard to guess"))
    robot.click("create-go")
    robot.until(lambda: robot.sees("recovery"))
    for number in (1, 2):
        asked = robot.find(f"answer-{number}").accessibleName().split()[-1]
        robot.type(f"answer-{number}", robot.text(f"word-{asked}").split()[-1])
    robot.click("words-go")
    robot.until(lambda: robot.sees("nothing-waits"))
    robot.do("contacts")
    robot.until(lambda: robot.sees("empty-first"))
    assert path.is_dir()


def test_the_offered_passphrase_need_be_typed_only_once(
    opened: Callable[..., Robot], tmp_path: Path
) -> None:
    robot = opened(tmp_path / "new.liaison")
    robot.click("create")
    robot.type("name", "Aino Example")
    robot.until(lambda: len(robot.text("offered").split()) == 6)
    robot.type("passphrase", robot.text("offered"))
    assert robot.find("create-go").isEnabled()
    robot.type("passphrase", robot.text("offered") + "x")
    assert not robot.find("create-go").isEnabled()


def test_a_weak_passphrase_is_refused_with_advice(
    opened: Callable[..., Robot], tmp_path: Path
) -> None:
    robot = opened(tmp_path / "new.liaison")
    robot.click("create")
    robot.type("name", "Aino Example")
    robot.type("passphrase", "passwordpassword")
    robot.type("passphrase-again", "passwordpassword")
    robot.until(lambda: robot.text("strength").startswith("Too weak"))
    robot.click("create-go")
    assert "too easy to guess" in robot.text("problem")
    assert not (tmp_path / "new.liaison").exists()


def test_a_wrong_passphrase_says_so_and_leaves_the_field_empty(locked: Robot) -> None:
    locked.type("passphrase", "not the passphrase at all")
    locked.click("unlock-go")
    assert "does not open this vault" in locked.text("problem")
    assert locked.text("passphrase") == ""
    assert not locked.find("unlock-go").isEnabled()
    locked.unlock(PASSPHRASE)


def test_recovery_words_set_a_new_passphrase(
    opened: Callable[..., Robot], world: World, tmp_path: Path
) -> None:
    path = tmp_path / "lost.liaison"
    created = vaults.create_vault(world, path, PASSPHRASE, vaults.Identity(name="Aino"))
    created.session.close()
    robot = opened(path)
    robot.click("recover")
    robot.type("recovery-words", created.recovery[0])
    new = "walnut ribbon glacier pepper anchor tulip"
    robot.type("new-passphrase", new)
    robot.type("new-passphrase-again", new)
    robot.click("recover-go")
    robot.until(lambda: robot.sees("unlock-go"))
    robot.unlock(new)
    assert robot.sees("shell")


def test_an_officer_writes_seals_and_amends_a_contact_log(desk: Robot) -> None:
    desk.click("new")
    desk.type("title", "Meeting at the mill")
    desk.type("event", "241530ZNOV26")
    assert "241530ZNOV26" in desk.text("readout-event")
    desk.type("statement-1-text", "The road is open.")
    desk.click("seal-missing" if desk.sees("seal-missing") else "marking-level-UNCLASSIFIED")
    desk.until(lambda: desk.text("saved-state").startswith("Saved"))
    assert desk.text("completeness") == "Complete"
    with desk.answering("seal-dialog", lambda dialog: _press(dialog, "seal-go")):
        desk.click("seal")
    desk.until(lambda: desk.sees("seal-card"))
    assert desk.text("state") == "Sealed"

    with desk.answering("ask-reason", lambda dialog: _give_reason(dialog, "Wrong hour")):
        desk.click("amend")
    desk.until(lambda: desk.sees("writer"))
    desk.type("title", "Meeting at the old mill")
    with desk.answering("seal-dialog", lambda dialog: _press(dialog, "seal-go")):
        desk.click("seal")
    desk.until(lambda: desk.sees("seal-card"))
    assert desk.text("state") == "Amended, v2"
    assert desk.text("title") == "Meeting at the old mill"
    assert any("Wrong hour" in text for text in desk.labels())


def test_a_record_with_something_missing_cannot_be_sealed(desk: Robot) -> None:
    desk.click("new")

    def look(dialog: QDialog) -> None:
        go = dialog.findChild(QAbstractButton, "seal-go")
        assert isinstance(go, QAbstractButton)
        assert not go.isEnabled()
        dialog.reject()

    with desk.answering("seal-dialog", look):
        desk.click("seal")
    desk.click("missing-event")
    desk.until(lambda: desk.window.focusWidget() is desk.find("event"))
    assert desk.text("completeness") == "0 of 4"


def test_what_was_typed_is_in_the_vault_within_a_second(
    desk: Robot, world: World, vault: Path
) -> None:
    """S29: a draft is saved while it is typed, without a button."""
    desk.click("new")
    desk.type("title", "Typed and never saved by hand")
    desk.until(lambda: desk.text("saved-state").startswith("Saved"))
    desk.settle()
    session = vaults.open_vault(world, vault, PASSPHRASE, read_only=True)
    try:
        titles = [row.title for row in records.page(session, Filter())]
    finally:
        session.close()
    assert "Typed and never saved by hand" in titles


def test_a_text_that_is_no_time_is_told_and_not_stored(desk: Robot) -> None:
    desk.click("new")
    desk.type("event", "next Tuesday")
    assert "date-time group" in desk.text("readout-event")
    desk.until(lambda: desk.sees("missing-event"))


def test_a_grid_reference_is_read_back_as_it_was_understood(desk: Robot) -> None:
    desk.click("new")
    desk.type("place-position", "33N TE 1234 5678")
    assert "33N TE 1234 5678" in desk.text("readout-place")
    assert "to 10 m" in desk.text("readout-place")


def test_enter_starts_the_next_statement(desk: Robot) -> None:
    desk.click("new")
    desk.type("statement-1-text", "They closed the road.")
    desk.press("statement-1-text", Qt.Key.Key_Return)
    desk.until(lambda: desk.window.focusWidget() is desk.find("statement-2-text"))
    assert desk.text("statement-1-text") == "They closed the road."


def test_search_finds_a_record_and_nothing_fits_says_so(desk: Robot) -> None:
    desk.type("search", "drafted")
    desk.until(lambda: desk.rows() == ["Drafted meeting"])
    desk.type("search", "no such words")
    desk.until(lambda: not desk.sees("records"))
    assert "Nothing fits" in desk.labels()
    desk.press("search", Qt.Key.Key_Escape)
    desk.until(lambda: desk.sees("records") and len(desk.rows()) == 2)


def test_the_filters_show_one_state_each(desk: Robot) -> None:
    desk.click("chip-sealed")
    desk.until(lambda: desk.rows() == ["Sealed meeting"])
    desk.click("chip-draft")
    desk.until(lambda: desk.rows() == ["Drafted meeting"])
    desk.click("chip-all")
    desk.until(lambda: len(desk.rows()) == 2)
    assert set(desk.rows()) == {"Sealed meeting", "Drafted meeting"}


def test_the_banner_shows_the_marking_of_what_is_read(desk: Robot) -> None:
    desk.choose(0)
    assert desk.text("banner") == "UN UNCLASSIFIED"


def test_the_palette_finds_records_and_actions(desk: Robot) -> None:
    def take(dialog: QDialog) -> None:
        line = desk.find("palette-line")
        keys(line, "water")
        entries = dialog.findChild(QListWidget, "palette-list")
        assert isinstance(entries, QListWidget)
        desk.until(lambda: entries.count() > 0 and "Water agreement" in entries.item(0).text())
        key(line, Qt.Key.Key_Return)

    with desk.answering("palette", take):
        desk.do("palette")
    desk.until(lambda: desk.sees("detail"))
    assert desk.text("title") == "Water agreement"


def test_a_hot_note_is_one_key_away_on_every_page_even_while_one_writes(desk: Robot) -> None:
    asked = []

    def answer(dialog: QDialog) -> None:
        asked.append(dialog.focusWidget().objectName())
        dialog.reject()

    for page in ("exchange", "settings", "audit", "contacts"):
        desk.do(page)
        with desk.answering("hot-note-dialog", answer):
            desk.do("hot-note")
    desk.do("new-contact-log")
    desk.until(lambda: desk.sees("writer"))
    with desk.answering("hot-note-dialog", answer):
        desk.do("hot-note")
    assert asked == ["hot-who"] * 5
    assert desk.sees("writer")


def test_an_attachment_goes_into_the_vault_and_out_with_a_reason(
    desk: Robot, tmp_path: Path
) -> None:
    source = tmp_path / "photo.jpg"
    source.write_bytes(b"not really a photo")
    desk.choose(desk.rows().index("Drafted meeting"))
    desk.click("continue")
    desk.click("fold-attachments")
    with desk.answering("ask-file", lambda dialog: _give_path(desk, dialog, source)):
        desk.click("attach")
    desk.until(lambda: any("18 bytes" in text for text in desk.labels()))
    with desk.answering("seal-dialog", lambda dialog: _press(dialog, "seal-go")):
        desk.click("seal")
    desk.until(lambda: desk.sees("save-attachment"))
    out = tmp_path / "out"
    out.mkdir()
    with (
        desk.answering("ask-folder", lambda dialog: _give_path(desk, dialog, out)),
        desk.answering("ask-reason", lambda dialog: _give_reason(dialog, "For the commander")),
    ):
        desk.click("save-attachment")
    desk.until(lambda: desk.sees("strip"))
    assert [path.read_bytes() for path in out.iterdir()] == [b"not really a photo"]


def test_a_moved_border_is_remembered_in_the_vault(
    desk: Robot, opened: Callable[..., Robot], world: World, vault: Path
) -> None:
    panes = desk.find("panes")
    assert isinstance(panes, QSplitter)
    panes.moveSplitter(440, 1)
    page = desk.find("page-contacts")
    assert isinstance(page, Page)
    desk.until(lambda: page.desk.settings.panes.get("contacts", [0])[0] == 440)
    desk.window.shut()
    again = opened(vault)
    again.unlock(PASSPHRASE)
    again.do("contacts")
    panes = again.find("panes")
    assert isinstance(panes, QSplitter)
    assert panes.sizes()[0] == 440


def test_discarding_a_draft_asks_and_then_it_is_gone(desk: Robot) -> None:
    desk.choose(desk.rows().index("Drafted meeting"))
    desk.click("continue")
    with desk.answering("ask-yes", lambda dialog: _press(dialog, "yes")):
        desk.click("discard")
    desk.until(lambda: desk.sees("records") and desk.rows() == ["Sealed meeting"])
    assert not desk.sees("writer")


def test_two_versions_are_compared_side_by_side(desk: Robot) -> None:
    desk.choose(desk.rows().index("Sealed meeting"))
    with desk.answering("ask-reason", lambda dialog: _give_reason(dialog, "Name was wrong")):
        desk.click("amend")
    desk.until(lambda: desk.sees("writer"))
    desk.type("title", "Sealed meeting, corrected")
    with desk.answering("seal-dialog", lambda dialog: _press(dialog, "seal-go")):
        desk.click("seal")
    desk.until(lambda: desk.sees("compare"))
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        desk.settle()
        seen.extend(label.text() for label in dialog.findChildren(SafeLabel))
        dialog.reject()

    with desk.answering("versions", look):
        desk.click("compare")
    assert "Sealed meeting" in seen
    assert "Sealed meeting, corrected" in seen


def _press(dialog: QDialog, name: str) -> None:
    button = dialog.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton)
    button.click()


def _give_reason(dialog: QDialog, reason: str) -> None:
    editor = dialog.findChild(QPlainTextEdit, "reason")
    assert isinstance(editor, QPlainTextEdit)
    editor.setPlainText(reason)
    dialogs.again(dialog)
    _press(dialog, "yes")


def _give_path(robot: Robot, dialog: QDialog, path: Path) -> None:
    robot.type("path", str(path))
    key(robot.find("path"), Qt.Key.Key_Return)
    if path.is_dir():
        _press(dialog, "yes")
