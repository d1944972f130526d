"""Retention in the real window: rules from a file, what is due, destruction and its tombstone."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QLineEdit, QPlainTextEdit

from liaison.domain.record import Filter, State
from liaison.ports import World
from liaison.usecases import records, retention
from tests.ui.conftest import PASSPHRASE
from tests.ui.robots import dialogs, officer
from tests.ui.robots.robot import Robot
from ui.checklist import CheckView

RULE = {"name": "logs", "kinds": ["contact-log"], "do": "destroy-after", "period": "1d",
        "since": "event", "set_by": "Col. Specimen", "authority": "Order 7 (FICTION)"}  # fmt: skip


def test_rules_are_shown_before_they_are_put_in_force(
    desk: Robot, world: World, vault: Path, tmp_path: Path
) -> None:
    file = tmp_path / "rules.json"
    file.write_text(json.dumps({"rules": [RULE]}))
    desk.click("nav-settings")
    desk.until(lambda: desk.text("no-rule") == "No rule is in force.")
    with (
        desk.answering("ask-yes", dialogs.press("yes")),
        desk.answering("ask-file", dialogs.path(file)),
    ):
        desk.click("take-rules")
        desk.until(lambda: desk.sees("rule-logs"))
    assert "Destroy all records (contact-log) 1 day after the event." in desk.text("rule-logs")
    with desk.answering("ask-reason", dialogs.reason("inquiry")):
        desk.click("hold-everything")
    desk.until(lambda: not desk.sees("no-hold"))
    assert officer.look(world, vault, retention.in_force).number == 1


def test_what_is_due_is_destroyed_and_its_tombstone_is_read(
    opened: object, world: World, vault: Path
) -> None:
    """S68: erasing takes a choice, a reason and the passphrase once more."""
    rules = retention.parse_rules(json.dumps({"rules": [RULE]}).encode())
    officer.within(world, vault, lambda s: retention.put(s, rules))
    desk: Robot = opened(vault)  # type: ignore[operator]
    desk.unlock(PASSPHRASE)
    desk.click("nav-settings")

    def dispose(dialog: QDialog) -> None:
        summary = dialog.findChild(QLabel, "due-summary")
        view = dialog.findChild(CheckView, "due-list")
        reason = dialog.findChild(QPlainTextEdit, "reason")
        secret = dialog.findChild(QLineEdit, "passphrase")
        go = dialog.findChild(QAbstractButton, "destroy")
        typed = dialog.findChild(QLineEdit, "typed-word")
        assert summary and view and reason and secret and typed and go
        desk.until(lambda: summary.text() == "1 record is due")
        reason.setPlainText("Its time is over")
        secret.setText(PASSPHRASE)
        assert not go.isEnabled()  # nothing is chosen by itself
        view._list.toggle(view.model().index(0, 0))
        typed.setText("Destro")
        assert not go.isEnabled()
        typed.setText("destroy")
        dialogs.examine(desk, dialog, "disposal")
        go.click()
        desk.until(lambda: not dialog.isVisible())

    with desk.answering("disposal", dispose):
        desk.click("due")
    desk.until(lambda: desk.text("strip-what") == "1 record was destroyed")
    (row,) = officer.look(world, vault, lambda s: records.page(s, Filter(state="destroyed")))
    assert row.state is State.DESTROYED
    desk.find("page-settings").desk.go("contacts", row.record)  # type: ignore[attr-defined]
    desk.until(lambda: desk.sees("tombstone"))
    assert desk.text("title") == f"Destroyed record {row.record[:8]}"
