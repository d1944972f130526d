"""French and Arabic in the real window: words, plurals, mirrored layout, directions kept apart."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from liaison.domain.content import example
from liaison.domain.refusals import NotAVault
from liaison.domain.text import in_line, turns
from liaison.domain.times import moment_at, parse_moment
from liaison.ports import World
from liaison.usecases import preferences, records
from tests.ui.conftest import PASSPHRASE, Speak
from tests.ui.robots.officer import look, within
from tests.ui.robots.robot import Robot
from tests.ui.test_settings_page import at_settings, changes, pick
from ui import icons, languages, theme
from ui.safe import name_of
from ui.text import joined, listed, plural, size, tr
from ui.times import ago, day_of, group, spelled

FSI, PDI, RLM = "\u2068", "\u2069", "\u200f"
NAME = "مريم المثال"
NOW = moment_at(1_088_000_000_000_000, "Z", "minute")


def entries(n: int) -> str:
    return plural(n, "{n} entry", "{n} entries")


def left(widget: QWidget) -> int:
    return widget.mapToGlobal(widget.rect().topLeft()).x()


def test_english_has_its_two_forms_in_the_code(qapp: QApplication) -> None:
    assert [entries(n) for n in (0, 1, 2, 1_200)] == [
        "0 entries", "1 entry", "2 entries", "1,200 entries",
    ]  # fmt: skip


def test_french_counts_nothing_and_one_alike(speaking: Speak) -> None:
    speaking("fr")
    assert [entries(n) for n in (0, 1, 2)] == ["0 entrée", "1 entrée", "2 entrées"]
    assert size(1_400_000) == "1,4 Mo"
    assert "Annuler" in tr("Cancel")


def test_arabic_has_six_forms(speaking: Speak) -> None:
    speaking("ar")
    assert [entries(n) for n in (0, 1, 2, 3, 11, 100)] == [
        "لا قيود", "قيد واحد", "قيدان", "3 قيود", "11 قيدا", "100 قيد",
    ]  # fmt: skip


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_days_and_lists_are_those_of_the_language(speaking: Speak, code: str) -> None:
    speaking(code)
    moment = parse_moment("031732BJUL04", near=NOW)
    assert QLocale().name().startswith(code)
    assert {"fr": "juil", "ar": "يوليو"}[code] in spelled(moment)
    assert "17:32 B" in spelled(moment)  # times stay in the digits they are always written in
    assert {"fr": "JUIL", "ar": "يوليو"}[code] in day_of(moment.at)
    assert listed(("a", "b")) == {"fr": "a, b", "ar": "a، b"}[code]
    assert ago(30) != "30 s ago"


def test_a_refusal_is_told_in_the_language_it_is_met_in(speaking: Speak) -> None:
    refusal = NotAVault(path="/media/stick")
    assert refusal.what_happened == "There is no Liaison vault at /media/stick."
    speaking("ar")
    assert f"{FSI}/media/stick{PDI}" in refusal.what_happened
    assert "Liaison vault" not in refusal.what_happened


def test_the_environment_goes_before_the_setting_and_the_setting_before_the_system(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(languages.VARIABLE, raising=False)
    assert languages.chosen("fr").code == "fr"
    monkeypatch.setenv(languages.VARIABLE, "ar")
    assert languages.chosen("fr").code == "ar"
    monkeypatch.setenv(languages.VARIABLE, "xx")
    assert languages.chosen("fr").code == "fr"


@pytest.mark.parametrize("code", ["pseudo", "pseudo-rtl"])
def test_the_pseudo_language_stretches_what_is_known_and_nothing_else(
    speaking: Speak, qapp: QApplication, code: str
) -> None:
    speaking(code)
    said = tr("Overdue: {who}")
    assert said.startswith("⟦") and said.endswith("⟧") and "{who}" in said
    assert len(said) >= 1.4 * len("Overdue: {who}")
    assert tr("Nobody ever wrote this") == "Nobody ever wrote this"
    assert entries(1).startswith("⟦")
    assert (qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft) == (code == "pseudo-rtl")


def test_what_is_read_the_other_way_is_isolated(speaking: Speak) -> None:
    """A name of another direction cannot turn the sentence around it."""
    assert name_of("Anna Example") == "Anna Example"
    assert name_of(NAME) == f"{FSI}{NAME}{PDI}"
    assert name_of(f"a\u202e{NAME}") == f"{FSI}a⟨RLO⟩{NAME}{PDI}"
    speaking("ar")
    assert name_of(NAME) == NAME
    assert name_of("Anna Example") == f"{FSI}Anna Example{PDI}"
    at = parse_moment("031732BJUL04", near=NOW).at
    assert group(at, "B") == f"{FSI}031732BJUL04{PDI}"
    assert name_of("4.391, 18.552") == f"{FSI}4.391, 18.552{PDI}"
    assert name_of("10,000") == "10,000"
    line = joined((name_of("Anna"), group(at, "B"), NAME))
    assert line == f"{RLM}{FSI}Anna{PDI} · {FSI}031732BJUL04{PDI} · {NAME}"
    assert name_of(line) == line


def test_an_isolate_that_is_not_needed_is_spelled_out() -> None:
    assert in_line(f"{FSI}Anna{PDI}", rtl=False) == "⟨FSI⟩Anna⟨PDI⟩"
    assert in_line(f"a{FSI}", rtl=False) == "a⟨FSI⟩"
    assert turns(NAME, rtl=False) and not turns(f"{FSI}{NAME}{PDI}", rtl=False)


def test_the_arabic_window_is_mirrored(
    speaking: Speak, opened: Callable[..., Robot], vault: Path
) -> None:
    speaking("ar")
    robot = opened(vault)
    robot.unlock(PASSPHRASE)
    robot.do("contacts")
    sidebar, page = robot.find("sidebar"), robot.find("page-contacts")
    assert left(sidebar) > left(page)
    ahead, back = icons.pixmap("right").toImage(), icons.pixmap("left").toImage()
    speaking("en")
    assert icons.pixmap("left").toImage() == ahead
    assert icons.pixmap("right").toImage() == back


def test_digits_of_arabic_script_are_read_in_a_time(
    speaking: Speak, opened: Callable[..., Robot], vault: Path
) -> None:
    speaking("ar")
    robot = opened(vault)
    robot.unlock(PASSPHRASE)
    robot.do("contacts")
    robot.click("new")
    robot.until(lambda: robot.sees("writer"))
    when = robot.find("event")
    assert isinstance(when, QLineEdit)
    when.setText("٠٣١٧٣٢BJUL٠٤")
    when.textEdited.emit(when.text())
    assert "17:32 B" in robot.text("readout-event")
    assert when.layoutDirection().name == "LeftToRight"


def test_the_language_of_the_vault_is_spoken_from_its_next_unlocking(
    desk: Robot, opened: Callable[..., Robot], qapp: QApplication, world: World, vault: Path
) -> None:
    at_settings(desk)
    pick(desk, "language", "ar")
    desk.until(lambda: look(world, vault, preferences.settings).language == "ar")
    assert changes(world, vault)[0] == "Changed the setting language from system to ar"
    assert languages.spoken().code == "en"
    desk.window.shut()
    again = opened(vault)
    try:
        again.unlock(PASSPHRASE)
        assert languages.spoken().code == "ar"
        assert again.find("nav-today").text().strip() == "اليوم"
        assert left(again.find("sidebar")) > left(again.find("page-today"))
    finally:
        again.window.shut()
        languages.speak(qapp, languages.LANGUAGES[0])


def test_a_title_of_each_direction_reads_in_a_list_of_either(
    speaking: Speak, opened: Callable[..., Robot], world: World, vault: Path
) -> None:
    content = msgspec.structs.replace(example("contact-log"), title=NAME)
    within(world, vault, lambda session: records.start(session, "contact-log", content))
    theme.apply("light")
    robot = opened(vault)
    robot.unlock(PASSPHRASE)
    robot.do("contacts")
    spoken = robot.spoken()
    assert f"{FSI}{NAME}{PDI}" in spoken
    assert "Sealed meeting" in spoken
