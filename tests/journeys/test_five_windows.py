"""One act for five recipients at the window: sealed by keys alone, and each of them takes it in.

All people and places are fiction.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from crypto.vaultheader import FLOOR
from liaison.domain.content import Content, example
from liaison.domain.marking import Marking
from liaison.domain.portion_marks import with_mark
from liaison.ports import World
from liaison.session import Session
from liaison.usecases import audit, records, vaults
from liaison.usecases.vaults import Identity
from tests.ui.robots import dialogs, officer
from tests.ui.robots.keyboard import Key, Keyboard
from tests.ui.robots.robot import Robot

NATIONS = {"Fiona": "FIN", "Felix": "FIN", "Sven": "SWE", "Nora": "NOR", "Fake": "FIN"}
TWO = Marking(level="CONFIDENTIAL", releasable_to=("FIN", "SWE"))
WHOLE, PART = {"Fiona", "Felix", "Sven"}, {"Nora", "Fake"}


@pytest.fixture
def desks(world: World, tmp_path: Path) -> dict[str, Path]:
    """Anna's vault with two records, and those of five she has cards of; the last one's she never
    compared."""
    made: dict[str, Session] = {}
    for name, nation in {"Anna": "NOR", **NATIONS}.items():
        who = Identity(name=name, rank="Maj", organisation="FICTION", nation=nation)
        path = tmp_path / f"{name.lower()}.liaison"
        made[name] = vaults.create_vault(world, path, officer.PASSPHRASE, who, kdf=FLOOR).session
    for name in NATIONS:
        for one, other in ((made["Anna"], made[name]), (made[name], made["Anna"])):
            card = officer.card_of(other, tmp_path / f"{name}-{one.card.name.split(',')[0]}")
            officer.know(one, card, compared=name != "Fake")
    road = replace(example("contact-log"), title="FICTION Road")
    depot = replace(example("contact-log"), title="FICTION Depot", marking=TWO)
    for content in (with_mark(road, "statements/002", TWO), depot):
        seal(made["Anna"], content)
    for session in made.values():
        session.close()
    return {name: tmp_path / f"{name.lower()}.liaison" for name in made}


def seal(session: Session, content: Content) -> None:
    record, _ = records.start(session, "contact-log", content)
    records.seal(session, record)


def at_exchange(opened: Callable[..., Robot], vault: Path) -> Keyboard:
    """A window, unlocked, with Exchange in view."""
    robot = opened(vault)
    robot.window.activateWindow()
    keys = Keyboard(robot)
    keys.lands_on("passphrase")
    keys.type(officer.PASSPHRASE)
    keys.press(Key.Key_Return)
    robot.until(lambda: robot.sees("shell"))
    robot.settle()
    keys.control(Key.Key_8)
    robot.until(lambda: robot.sees("page-exchange"))
    return keys


def tick_all(keys: Keyboard, view: str, count: int) -> None:
    keys.tab_to(view)
    keys.press(Key.Key_Home)
    for _ in range(count):
        keys.press(Key.Key_Space)
        keys.press(Key.Key_Down)
    keys.robot.settle()


def typed_path(keys: Keyboard, path: Path) -> Callable[[QDialog], None]:
    """Answers a question for a file or a folder by keys."""

    def answer(_dialog: QDialog) -> None:
        keys.tab_to("path")
        keys.press(Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        keys.type(str(path))
        keys.press(Key.Key_Return)

    return answer


def views(keys: Keyboard) -> dict[str, list[str]]:
    """What each tab of the preview says, by the recipient's name."""
    robot, found = keys.robot, {}
    robot.window.activateWindow()  # as the desktop does when a dialog has closed
    robot.until(lambda: QApplication.activeWindow() is not None)
    keys.tab_to("tab-0")
    for number in range(len(NATIONS)):
        if number:
            keys.press(Key.Key_Right)
            keys.lands_on(f"tab-{number}")
        keys.press(Key.Key_Space)
        robot.settle()
        who = robot.text(f"tab-{number}").split()[-1]
        found[who] = [robot.text("preview-who")]
        for row in range(2):
            for name in (f"preview-{row}-withheld", f"preview-{row}-stays"):
                found[who] += [robot.text(name)] if robot.sees(name) else []
    return found


def test_a_record_released_to_two_nations_goes_to_five_windows_in_one_act(
    opened: Callable[..., Robot], world: World, desks: dict[str, Path], tmp_path: Path
) -> None:
    """Issue 4, shows 2, S39, S96: previewed, sealed by keys, verified and read at each receiver."""
    stick = tmp_path / "stick"
    stick.mkdir()
    keys = at_exchange(opened, desks["Anna"])
    robot = keys.robot
    tick_all(keys, "records", 2)
    tick_all(keys, "officers", 5)
    keys.tab_to("choose-folder")
    with robot.answering("ask-folder", typed_path(keys, stick)):
        keys.press(Key.Key_Space)
    robot.until(lambda: robot.find("seal-bundle").isEnabled())
    assert robot.text("summary") == "2 records to 5 officers"
    told = views(keys)
    dialogs.examine(robot, robot.window, "five-preview")
    for name in WHOLE:
        assert len(told[name]) == 1 and "sees all of this" in told[name][0], told
    for name in PART:
        assert "sees a part of this" in told[name][0], told
        assert any("1 statement" in words and "FIN, SWE" in words for words in told[name]), told
        assert any(words.startswith("It is withheld.") for words in told[name]), told
    assert "Nobody has made sure yet" in told["Fake"][0]
    keys.tab_to("seal-bundle")
    keys.press(Key.Key_Space)
    robot.until(lambda: robot.sees("result-card"))
    files = sorted(stick.iterdir())
    assert len(files) == 2
    [entry] = officer.look(
        world, desks["Anna"], lambda s: audit.page(s, None, 5, "sharing-decided")
    )
    assert entry.after == "2 bundles; withheld: 2 portions, 2 records"
    robot.window.shut()
    for name in NATIONS:
        taken = received(opened, desks[name], files, tmp_path)
        assert taken == ({"FICTION Road", "FICTION Depot"} if name in WHOLE else {"FICTION Road"})


def received(
    opened: Callable[..., Robot], vault: Path, files: list[Path], folder: Path
) -> set[str]:
    """Tries both files at a receiver's window; the one that opens is taken in and read. What is
    here then, by title."""
    keys = at_exchange(opened, vault)
    robot = keys.robot
    whole = opens(keys, files)
    # Who never compared the sender's card is warned; to the others all of it holds.
    expected = "warn" if vault.stem == "fake" else "good"
    assert robot.find("verdict-head").property("verdict") == expected
    dialogs.examine(robot, robot.window, f"five-{vault.stem}")
    keys.tab_to("take-in")
    keys.press(Key.Key_Space)
    robot.until(lambda: robot.sees("result-card"))
    keys.control(Key.Key_1)
    robot.until(lambda: "FICTION Road" in robot.rows())
    there = set(robot.rows())
    robot.choose(robot.rows().index("FICTION Road"))
    robot.until(lambda: robot.sees("seal-card"))
    robot.settle()
    assert robot.sees("withheld") == (len(there) == 1)
    dialogs.examine(robot, robot.window, f"five-read-{vault.stem}")
    robot.window.shut()
    assert whole in files
    return there


def opens(keys: Keyboard, files: list[Path]) -> Path:
    """The file that is for the officer at the window, on its verdict."""
    robot = keys.robot
    for path in files:
        keys.tab_to("open-bundle")
        with robot.answering("ask-file", typed_path(keys, path)):
            keys.press(Key.Key_Space)
        robot.until(lambda: robot.sees("verdict"))
        robot.settle()
        if robot.sees("take-in") and robot.find("take-in").isEnabled():
            return path
    raise AssertionError("neither bundle opens here")
