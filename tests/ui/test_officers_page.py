"""Officers in the real window: cards, the comparison of words, and giving one's own card."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit

from liaison.domain.officer import Trust
from liaison.ports import World
from liaison.session import Session
from liaison.usecases import audit, officers
from tests.ui.robots import dialogs, officer
from tests.ui.robots.robot import Robot, key, keys
from ui.safe import SafeLabel


@pytest.fixture
def other(world: World, tmp_path: Path) -> Iterator[Session]:
    """Another officer, whom the one at the window does not know yet."""
    with officer.another(world, tmp_path / "other.liaison") as session:
        yield session


def at_officers(opened: Callable[..., Robot], vault: Path) -> Robot:
    robot = opened(vault)
    robot.unlock(officer.PASSPHRASE)
    robot.click("nav-officers")
    return robot


def short(session: Session) -> str:
    return session.card.fingerprint.hex()[:8]


def trust(world: World, vault: Path, session: Session) -> Trust:
    return officer.look(world, vault, lambda s: officers.officer(s, session.origin)).trust


def types(words: Sequence[str], how: str = "how-radio") -> dialogs.Answer:
    """Chooses how they hear each other, types ten words as they are heard, and compares."""

    def answer(dialog: QDialog) -> None:
        dialogs.press(how)(dialog)
        first = dialog.findChild(QLineEdit, "theirs-1")
        assert isinstance(first, QLineEdit)
        first.setFocus()
        for word in words:
            keys(QApplication.activePopupWidget() or dialog.focusWidget(), word)
            key(QApplication.activePopupWidget() or dialog.focusWidget(), Qt.Key.Key_Space)
        dialogs.again(dialog)
        dialogs.press("yes")(dialog)

    return answer


def test_without_officers_the_page_says_how_to_begin_and_shows_the_own_words(
    desk: Robot, world: World, vault: Path
) -> None:
    desk.click("nav-officers")
    desk.until(lambda: desk.sees("no-officers"))
    shown = [desk.text(f"own-word-{n}") for n in range(1, 11)]
    words = officer.look(world, vault, lambda s: officers.fingerprint_words(s.card))
    assert shown == list(words)
    assert desk.find("own-title").accessibleName() == "Maj Aino Example"


def test_an_added_card_is_not_compared_until_the_right_words_are_typed(
    opened: Callable[..., Robot], world: World, vault: Path, other: Session, tmp_path: Path
) -> None:
    """S109: only the comparison of all ten words makes a key trusted, and a machine makes it."""
    card = officer.card_of(other, tmp_path / "cards")
    words = officers.fingerprint_words(other.card)
    robot = at_officers(opened, vault)
    with (
        robot.answering("ask-file", dialogs.path(card)),
        robot.answering("add-card", dialogs.press("add-only")),
    ):
        robot.click("add-officer")
    robot.until(lambda: robot.sees(f"compare-{short(other)}"))
    assert robot.text("trust") == "not compared yet"
    assert trust(world, vault, other) is Trust.UNVERIFIED
    with robot.answering("compare", types(words)):
        robot.click(f"compare-{short(other)}")
    robot.until(lambda: robot.text("trust").startswith("compared by radio on"))
    assert robot.text("trust").endswith("by you")
    assert trust(world, vault, other) is Trust.COMPARED


def test_a_wrong_word_is_named_and_nothing_becomes_trusted(
    opened: Callable[..., Robot], world: World, vault: Path, other: Session, tmp_path: Path
) -> None:
    officer.meet(world, vault, other, tmp_path / "cards", compared=False)
    words = list(officers.fingerprint_words(other.card))
    words[3] = "abacus" if words[3] != "abacus" else "zoom"
    robot = at_officers(opened, vault)
    said: list[str] = []

    def answer(dialog: QDialog) -> None:
        types(words)(dialog)
        problem = dialog.findChild(SafeLabel, "compare-problem")
        assert isinstance(problem, SafeLabel)
        robot.until(lambda: bool(problem.text()))
        said.append(problem.text())
        wrong = dialog.findChild(QLineEdit, "theirs-4")
        assert wrong is not None
        said.append(str(wrong.property("bad")))
        dialog.reject()

    with robot.answering("compare", answer):
        robot.click(f"compare-{short(other)}")
    assert "word 4 differs" in said[0]
    assert said[1] == "true"
    assert robot.text("trust") == "not compared yet"
    assert trust(world, vault, other) is Trust.UNVERIFIED


def test_the_words_complete_themselves_and_can_be_pasted_at_once(
    opened: Callable[..., Robot], world: World, vault: Path, other: Session, tmp_path: Path
) -> None:
    officer.meet(world, vault, other, tmp_path / "cards", compared=False)
    words = officers.fingerprint_words(other.card)
    robot = at_officers(opened, vault)
    seen: list[str] = []

    def answer(dialog: QDialog) -> None:
        robot.settle()
        first = dialog.findChild(QLineEdit, "theirs-1")
        assert isinstance(first, QLineEdit)
        first.setFocus()
        keys(first, "zig")
        key(QApplication.activePopupWidget() or first, Qt.Key.Key_Space)
        seen.append(first.text())
        first.setFocus()
        first.selectAll()
        first.insert(" ".join(words))
        first.textEdited.emit(first.text())
        lines = [dialog.findChild(QLineEdit, f"theirs-{n}") for n in range(1, 11)]
        seen.extend(line.text() for line in lines if line is not None)
        go = dialog.findChild(QAbstractButton, "yes")
        assert go is not None
        seen.append(f"enabled {go.isEnabled()}")
        dialog.reject()

    with robot.answering("compare", answer):
        robot.click(f"compare-{short(other)}")
    # How one hears the other is still to be said, so the button waits.
    assert seen == ["zigzagged", *words, "enabled False"]


def test_what_each_knows_of_the_other_stands_on_the_card(
    opened: Callable[..., Robot], world: World, vault: Path, other: Session, tmp_path: Path
) -> None:
    theirs, own = officer.meet(world, vault, other, tmp_path / "cards")
    path = officer.gives(other, [officer.seals(other, "First")], [own], tmp_path / "stick")
    robot = at_officers(opened, vault)
    robot.until(lambda: robot.sees(f"compare-{short(other)}"))
    assert "no bundle yet" in robot.labels()
    robot.click("nav-exchange")
    with robot.answering("ask-file", dialogs.path(path)):
        robot.click("open-bundle")
    robot.until(lambda: robot.sees("take-in"))
    robot.click("take-in")
    robot.until(lambda: robot.sees("result-card"))
    robot.click("nav-officers")
    robot.until(lambda: any(text.startswith("number 1, 1 record") for text in robot.labels()))
    assert any("has confirmed the first" in text for text in robot.labels())
    robot.click(f"give-{short(other)}")
    robot.until(lambda: robot.sees("officers") and robot.text("chosen-officers") == "1 chosen")
    assert theirs == other.origin


def test_removing_an_officer_asks_first_and_says_what_goes(
    opened: Callable[..., Robot], world: World, vault: Path, other: Session, tmp_path: Path
) -> None:
    officer.meet(world, vault, other, tmp_path / "cards")
    robot = at_officers(opened, vault)
    with robot.answering("ask-yes", dialogs.press("no")):
        robot.click(f"remove-{short(other)}")
    assert robot.sees(f"remove-{short(other)}")
    with robot.answering("ask-yes", dialogs.press("yes")):
        robot.click(f"remove-{short(other)}")
    robot.until(lambda: robot.sees("no-officers"))
    assert officer.look(world, vault, officers.officers) == []


def test_the_own_card_is_exported_whole_and_logged(
    desk: Robot, world: World, vault: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    desk.click("nav-officers")
    with desk.answering("ask-folder", dialogs.path(folder)):
        desk.click("export-card")
    desk.until(lambda: any(folder.iterdir()))
    desk.settle()
    [path] = list(folder.iterdir())
    assert officers.parse(path.read_bytes()).name == "Aino Example"
    assert officer.look(world, vault, lambda s: len(audit.page(s, None, 10, "card-exported"))) == 1


@pytest.mark.parametrize("spoil", [lambda d: d[:500], lambda d: d.replace(b"Other", b"Outer")])
def test_a_spoiled_card_is_refused_and_nothing_is_added(
    opened: Callable[..., Robot],
    world: World,
    vault: Path,
    other: Session,
    tmp_path: Path,
    spoil: Callable[[bytes], bytes],
) -> None:
    card = officer.card_of(other, tmp_path / "cards")
    card.write_bytes(spoil(card.read_bytes()))
    robot = at_officers(opened, vault)
    with robot.answering("ask-file", dialogs.path(card)):
        robot.click("add-officer")
    robot.until(lambda: robot.sees("strip"))
    assert "not a valid identity card" in robot.text("strip-what")
    assert officer.look(world, vault, officers.officers) == []


def test_the_own_card_is_not_added(
    opened: Callable[..., Robot], world: World, vault: Path, tmp_path: Path
) -> None:
    card = officer.within(world, vault, lambda s: officer.card_of(s, tmp_path / "cards"))
    robot = at_officers(opened, vault)
    with robot.answering("ask-file", dialogs.path(card)):
        robot.click("add-officer")
    robot.until(lambda: robot.sees("strip"))
    assert robot.text("strip-what") == "This is your own card."
