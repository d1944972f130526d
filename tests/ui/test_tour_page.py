"""The tour from the first page: told as it goes, and its vault opens with the passphrase told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit

from tests.ui.robots.robot import Robot


def test_the_tour_runs_from_the_first_page_and_its_vault_opens(
    opened: Callable[..., Robot], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    robot = opened(tmp_path / "none.liaison")
    robot.click("take-tour")
    robot.until(lambda: robot.sees("tour-open"))
    lines = robot.find("tour-lines")
    assert isinstance(lines, QPlainTextEdit)
    assert lines.toPlainText().count("Refused: ") == 4
    passphrase = robot.text("tour-passphrase")
    assert len(passphrase.split()) == 6
    robot.click("tour-open")
    robot.type("passphrase", passphrase)
    robot.click("unlock-go")
    robot.until(lambda: robot.sees("shell"))
    robot.do("contacts")
    robot.until(lambda: bool(robot.rows()))
    assert not (tmp_path / "none.liaison").exists()
