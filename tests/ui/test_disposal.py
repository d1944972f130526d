"""Retention in the real window: rules from a file, what is due, destruction and its tombstone."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QLineEdit, QPlainTextEdit

from liaison.domain.record import Filter, State
from liaison.ports import World
from liaison.session import Session
from liaison.usecases import audit, destroying, evidence, records, retention
from tests.ui.conftest import PASSPHRASE
from tests.ui.robots import dialogs, officer
from tests.ui.robots.robot import Robot
from tests.ui.test_evidence import forked
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
    assert "Destroy all records (Contact log) 1 day after the event." in desk.text("rule-logs")
    with desk.answering("ask-reason", dialogs.reason("inquiry")):
        desk.click("hold-everything")
    desk.until(lambda: not desk.sees("no-hold"))
    with desk.answering("ask-folder", dialogs.path(tmp_path)):
        desk.click("save-rules")
    desk.until(lambda: (tmp_path / "retention-1.json").is_file())
    saved = retention.parse_rules((tmp_path / "retention-1.json").read_bytes())
    assert saved == officer.look(world, vault, retention.in_force).rules
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
    assert "entry with the hash" in desk.text("proof-1")
    assert not desk.sees("stone-alarm")
    dialogs.examine(desk, desk.window, "tombstone")
    desk.click("tombstone-entry")
    desk.until(lambda: desk.sees("page-audit"))
    (stone,) = officer.look(world, vault, lambda s: audit.page(s, None, 1, "record-destroyed"))
    assert (stone.act, stone.on) == ("record-destroyed", row.record)


def test_what_is_due_is_told_on_today_and_reached_from_the_audit_trail(
    opened: object, world: World, vault: Path
) -> None:
    rules = retention.parse_rules(json.dumps({"rules": [RULE]}).encode())
    officer.within(world, vault, lambda s: retention.put(s, rules))
    robot: Robot = opened(vault)  # type: ignore[operator]
    robot.unlock(PASSPHRASE)
    robot.click("nav-today")
    robot.until(lambda: robot.sees("disposal-0"))
    assert "1 record is due" in robot.find("disposal-0").accessibleName()
    dialogs.examine(robot, robot.window, "today-due")
    with robot.answering("disposal", lambda dialog: dialog.reject()):
        robot.click("disposal-0")
    robot.click("nav-audit")
    dialogs.examine(robot, robot.window, "audit-due")
    with robot.answering("disposal", lambda dialog: dialog.reject()):
        robot.click("due")
    robot.click("nav-settings")
    with robot.answering("ask-reason", dialogs.reason("inquiry")):
        robot.click("hold-everything")
    robot.click("nav-today")
    robot.until(lambda: not robot.sees("disposal-0"))


def test_a_destroyed_record_still_tells_of_evidence_against_its_author(
    opened: object, world: World, vault: Path, tmp_path: Path
) -> None:
    mallory, second = forked(world, vault, tmp_path)

    def destroyed(session: Session) -> str:
        evidence.keep(session, second)
        (row,) = records.page(session, Filter(author=mallory))
        destroying.destroy(session, [row.record], "no longer needed", PASSPHRASE)
        return row.record

    record = officer.within(world, vault, destroyed)
    robot: Robot = opened(vault)  # type: ignore[operator]
    robot.unlock(PASSPHRASE)
    robot.find("page-today").desk.go("contacts", record)  # type: ignore[attr-defined]
    robot.until(lambda: robot.sees("stone-evidence"))
    assert robot.text("stone-evidence").startswith("1 piece of evidence against its author")
    dialogs.examine(robot, robot.window, "tombstone-evidence")
    robot.click("stone-evidence-show")
    robot.until(lambda: robot.sees("evidence-title"))


def test_whoever_was_given_a_destroyed_record_gets_a_recall_notice(
    opened: object, world: World, vault: Path, tmp_path: Path
) -> None:
    with officer.another(world, tmp_path / "other.liaison") as other:
        theirs, _ = officer.meet(world, vault, other, tmp_path / "cards")

    def destroyed(session: Session) -> str:
        record = officer.seals(session, "FICTION given away")
        officer.gives(session, [record], [theirs], tmp_path / "stick")
        destroying.destroy(session, [record], "given in error", PASSPHRASE)
        return record

    record = officer.within(world, vault, destroyed)
    robot: Robot = opened(vault)  # type: ignore[operator]
    robot.unlock(PASSPHRASE)
    robot.find("page-today").desk.go("contacts", record)  # type: ignore[attr-defined]
    robot.until(lambda: robot.sees("recall"))
    dialogs.examine(robot, robot.window, "recall")
    robot.click("recall")
    robot.until(lambda: robot.sees("writer"))
    assert robot.text("title") == f"Recall notice for record {record[:8]}"
