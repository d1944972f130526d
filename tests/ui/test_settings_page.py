"""Settings in the real window: kept at once, logged, and the secrets that open the vault."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLineEdit

from liaison.domain.refusals import WrongPassphrase
from liaison.ports import World
from liaison.usecases import audit, preferences, vaults
from tests.ui.robots import dialogs, officer
from tests.ui.robots.robot import Robot
from ui import theme
from ui.forms.editor import Combo
from ui.safe import SafeLabel

NEW = "walnut ribbon glacier pepper anchor tulip"


def at_settings(desk: Robot) -> Robot:
    desk.click("nav-settings")
    return desk


def pick(desk: Robot, name: str, value: object) -> None:
    found = desk.find(name)
    assert isinstance(found, Combo)
    found.setCurrentIndex(found.findData(value))
    desk.settle()


def changes(world: World, vault: Path) -> list[str]:
    names = {"": ""}
    found = officer.look(world, vault, lambda s: audit.page(s, None, 20, "setting-changed"))
    return [audit.sentence(entry, names) for entry in found]


def test_a_theme_is_worn_at_once_kept_and_logged(desk: Robot, world: World, vault: Path) -> None:
    at_settings(desk)
    desk.click("theme-dark")
    desk.until(lambda: theme.name() == "dark")
    assert officer.look(world, vault, preferences.settings).theme == "dark"
    desk.click("theme-contrast")
    desk.until(lambda: theme.name() == "contrast")
    desk.click("theme-light")
    desk.until(lambda: theme.name() == "light")
    desk.settle()
    assert changes(world, vault) == [
        "Changed the setting theme from contrast to light",
        "Changed the setting theme from dark to contrast",
        "Changed the setting theme from system to dark",
    ]


def test_the_idle_lock_and_the_zone_are_kept_and_logged(
    desk: Robot, world: World, vault: Path
) -> None:
    at_settings(desk)
    pick(desk, "idle", 60)
    pick(desk, "zone", "B")
    kept = officer.look(world, vault, preferences.settings)
    assert (kept.idle_lock, kept.zone) == (60, "B")
    assert changes(world, vault) == [
        "Changed the setting zone from Z to B",
        "Changed the setting idle-lock from 300 to 60",
    ]
    desk.click("nav-audit")
    desk.click("nav-settings")
    found = desk.find("zone")
    assert isinstance(found, Combo)
    assert found.currentData() == "B"


def test_an_archive_key_is_checked_before_it_is_kept(
    desk: Robot, world: World, vault: Path, tmp_path: Path
) -> None:
    with officer.another(world, tmp_path / "other.liaison") as other:
        recipient = other.card.age_recipient
    at_settings(desk)
    desk.type("archive-recipient", "age1pq1nonsense")
    desk.click("keep-archive")
    desk.until(lambda: desk.sees("archive-problem"))
    assert "is not an age1pq… key" in desk.text("archive-problem")
    assert officer.look(world, vault, preferences.settings).archive_recipient == ""
    line = desk.find("archive-recipient")
    assert isinstance(line, QLineEdit)
    line.selectAll()
    line.insert(recipient)
    line.textEdited.emit(recipient)
    with desk.answering("ask-passphrase", dialogs.sign()):
        desk.click("keep-archive")
    desk.settle()
    assert not desk.sees("archive-problem")
    assert officer.look(world, vault, preferences.settings).archive_recipient == recipient
    # The key itself stands in no log, only that there is one.
    assert changes(world, vault) == ["Changed the setting archive-recipient from not set to set"]


def test_the_passphrase_is_changed_with_the_old_one_and_only_then(
    desk: Robot, world: World, vault: Path
) -> None:
    at_settings(desk)
    assert not desk.find("change-passphrase").isEnabled()
    desk.type("old-passphrase", "not the old passphrase")
    desk.type("new-passphrase", NEW)
    desk.type("new-passphrase-again", "something else")
    assert desk.text("strength") == "The two new ones differ."
    assert not desk.find("change-passphrase").isEnabled()
    desk.type("new-passphrase-again", NEW)
    desk.until(lambda: desk.text("strength").startswith("Hard to guess"))
    desk.click("change-passphrase")
    desk.until(lambda: desk.sees("strip"))
    assert "does not open this vault" in desk.text("strip-what")
    for name in ("new-passphrase", "new-passphrase-again"):
        desk.type(name, NEW)
    desk.type("old-passphrase", officer.PASSPHRASE)
    desk.click("change-passphrase")
    desk.until(lambda: desk.text("strength").startswith("The passphrase is changed"))
    assert desk.text("old-passphrase") == ""
    desk.window.shut()
    with pytest.raises(WrongPassphrase):
        vaults.open_vault(world, vault, officer.PASSPHRASE)
    vaults.open_vault(world, vault, NEW).close()


def test_what_was_typed_of_a_passphrase_is_forgotten_when_the_page_is_left(desk: Robot) -> None:
    at_settings(desk)
    desk.type("new-passphrase", NEW)
    desk.click("nav-audit")
    desk.click("nav-settings")
    assert desk.text("new-passphrase") == ""


def test_new_recovery_words_are_shown_once_and_open_the_vault(
    desk: Robot, world: World, vault: Path
) -> None:
    at_settings(desk)
    words: list[str] = []

    def write_down(dialog: QDialog) -> None:
        labels = [dialog.findChild(SafeLabel, f"word-{n}") for n in range(1, 21)]
        words.extend(label.text() for label in labels if label is not None)
        dialog.close()  # neither the frame nor Escape may lose them
        assert dialog.isVisible()
        go = dialog.findChild(QAbstractButton, "yes")
        assert go is not None
        assert not go.isEnabled()
        for number in (1, 2):
            line = dialog.findChild(QLineEdit, f"answer-{number}")
            assert line is not None
            line.setText(words[int(line.accessibleName().split()[-1]) - 1])
        go.click()

    def give(dialog: QDialog) -> None:
        line = dialog.findChild(QLineEdit, "passphrase")
        assert line is not None
        line.setText(officer.PASSPHRASE)
        dialogs.press("yes")(dialog)

    with (
        desk.answering("recovery-words", write_down),
        desk.answering("ask-passphrase", give),
    ):
        desk.click("new-recovery")
        desk.until(lambda: len(words) == 20)
    desk.settle()
    desk.window.shut()
    vaults.recover_vault(world, vault, [" ".join(words)], NEW)
    vaults.open_vault(world, vault, NEW).close()


def test_the_vault_check_says_that_it_is_whole(desk: Robot, vault: Path) -> None:
    at_settings(desk)
    assert desk.find("vault-path").accessibleName() == str(vault)
    assert "offers no keyring" in desk.text("keyring")
    desk.click("check-vault")
    desk.until(lambda: desk.sees("report-title"))
    assert desk.text("report-title") == "The vault is whole."
    assert "2 sealed versions" in "\n".join(desk.labels())
