"""Getting to know each other through the window: files taken in, vouching, rosters, revoking."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
)

from liaison.domain.officer import Trust
from liaison.domain.times import dtg, moment_at
from liaison.ports import World
from liaison.session import Session
from liaison.usecases import audit, authorities, bundles, officers, records
from liaison.usecases.papers import door, introductions, rosters
from tests.liaison.forger import Forger, entry
from tests.ui.robots import dialogs, officer
from tests.ui.robots.keyboard import Keyboard
from tests.ui.robots.robot import Robot, keys
from ui.safe import SafeLabel

LAST = 2**52
Opened = Callable[..., Robot]


@pytest.fixture
def other(world: World, tmp_path: Path) -> Iterator[Session]:
    with officer.another(world, tmp_path / "other.liaison") as session:
        yield session


@pytest.fixture
def third(world: World, tmp_path: Path) -> Iterator[Session]:
    with officer.another(world, tmp_path / "third.liaison", "Third Example") as session:
        yield session


def at_officers(opened: Opened, vault: Path) -> Robot:
    robot = opened(vault)
    robot.window.resize(1280, 720)
    robot.unlock(officer.PASSPHRASE)
    robot.click("nav-officers")
    return robot


def short(session: Session) -> str:
    return session.card.fingerprint.hex()[:8]


def chooses(robot: Robot, name: str, action: str) -> None:
    """Opens the menu of a card and takes one of its entries."""
    robot.click(f"more-{name}")
    menu = robot.window.findChild(QMenu, f"more-{name}-menu")
    assert isinstance(menu, QMenu)
    dialogs.examine(robot, menu, "menu")
    found = [one for one in menu.actions() if one.objectName() == action]
    assert found, [one.objectName() for one in menu.actions()]
    menu.close()
    found[0].trigger()


def fills(dialog: QDialog, texts: dict[str, str]) -> None:
    for name, text in texts.items():
        editor = dialog.findChild(QLineEdit, name) or dialog.findChild(QPlainTextEdit, name)
        assert isinstance(editor, QLineEdit | QPlainTextEdit), name
        editor.setFocus()
        editor.selectAll()
        keys(editor, text)


def said(dialog: QDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(SafeLabel))


def paper_file(session: Session, folder: Path, kind: str = "", *, cards: bool = False) -> Path:
    """All public papers of a session in one file."""
    folder.mkdir(exist_ok=True)
    return door.export(session, door.kept(session, kind), folder, cards=cards)[0]


def test_a_roster_is_shown_before_it_is_taken_in_and_certifies_then(
    opened: Opened, vault: Path, world: World, other: Session, third: Session, tmp_path: Path
) -> None:
    theirs, _ = officer.meet(world, vault, other, tmp_path / "cards")

    def prepare(session: Session) -> None:
        officer.know(session, officer.card_of(third, tmp_path / "cards"), compared=False)
        authorities.name(session, theirs, "Fiction", officer.PASSPHRASE)

    officer.within(world, vault, prepare)
    rosters.make(other, "Fiction", [entry(third.card)], LAST)
    path = paper_file(other, tmp_path / "stick")
    robot = at_officers(opened, vault)
    robot.until(lambda: robot.sees(f"officer-{short(third)}"))
    shown: list[str] = []

    def look(answer: str) -> dialogs.Answer:
        def see(dialog: QDialog) -> None:
            shown.append(said(dialog))
            dialogs.examine(robot, dialog, "papers")
            dialogs.press(answer)(dialog)

        return see

    for answer in ("no", "yes"):
        with (
            robot.answering("ask-file", dialogs.path(path)),
            robot.answering("papers-dialog", look(answer)),
        ):
            robot.click("add-officer")
        robot.settle()
        certified = officer.look(world, vault, lambda s: officers.officer(s, third.origin)).trust
        assert (certified is Trust.CERTIFIED) == (answer == "yes")
    assert "Capt Other Example signs roster 1 of Fiction" in shown[0]
    assert "their keys are certified by it" in shown[0]
    robot.until(lambda: "certified by roster" in robot.labels())
    with (
        robot.answering("ask-file", dialogs.path(path)),
        robot.answering("papers-dialog", look("yes")),
    ):
        robot.click("add-officer")
    assert "All of it is here already" in shown[-1]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"age-encryption.org/v1\n", "neither an officer's card nor a paper"),
        (b'{"age":"age1pq1', "not a valid identity card"),
        (b'{"at":1}\n', "not a valid paper"),
    ],
)
def test_other_files_are_refused_and_nothing_is_changed(
    opened: Opened, vault: Path, world: World, tmp_path: Path, content: bytes, words: str
) -> None:
    path = tmp_path / "file.liaison-paper"
    path.write_bytes(content)
    before = officer.look(world, vault, lambda s: s.vault.log.size())
    robot = at_officers(opened, vault)
    with robot.answering("ask-file", dialogs.path(path)):
        robot.click("add-officer")
    robot.until(lambda: robot.sees("strip"))
    assert words in robot.text("strip-what")
    assert officer.look(world, vault, lambda s: s.vault.log.size()) == before


def test_a_paper_by_an_unknown_officer_is_refused(
    opened: Opened, vault: Path, other: Session, third: Session, tmp_path: Path
) -> None:
    officer.know(other, officer.card_of(third, tmp_path / "cards"))
    introductions.introduce(other, third.origin, [])
    path = paper_file(other, tmp_path / "stick")
    robot = at_officers(opened, vault)
    with robot.answering("ask-file", dialogs.path(path)):
        robot.click("add-officer")
    robot.until(lambda: robot.sees("strip"))
    assert "whose card you do not have" in robot.text("strip-what")


def test_an_officer_is_introduced_to_those_who_were_chosen(
    opened: Opened, vault: Path, world: World, other: Session, third: Session, tmp_path: Path
) -> None:
    officer.meet(world, vault, other, tmp_path / "cards")
    officer.meet(world, vault, third, tmp_path / "cards3")
    robot = at_officers(opened, vault)
    robot.until(lambda: robot.sees(f"more-{short(other)}"))

    def introduce(dialog: QDialog) -> None:
        assert "You sign that you have compared this card yourself" in said(dialog)
        go = dialog.findChild(QAbstractButton, "yes")
        assert go is not None and not go.isEnabled()
        dialogs.examine(robot, dialog, "introduce")
        box = dialog.findChild(QCheckBox, f"to-{short(third)}")
        assert box is not None and box.accessibleName() == "Capt Third Example"
        box.click()
        every = dialog.findChild(QCheckBox, "to-all")
        assert every is not None and every.isChecked()
        dialogs.press("yes")(dialog)

    with (
        robot.answering("introduce", introduce),
        robot.answering("ask-again", dialogs.sign()),
    ):
        chooses(robot, short(other), f"introduce-{short(other)}")
    robot.settle()
    owed = officer.look(world, vault, lambda s: s.vault.papers.owed(third.origin))
    assert [paper.subject for paper in owed] == [other.origin]
    assert officer.look(world, vault, lambda s: audit.page(s)[0].act) == "officer-introduced"


def test_an_authority_is_named_with_the_passphrase_and_dropped_again(
    opened: Opened, vault: Path, world: World, other: Session, tmp_path: Path
) -> None:
    officer.meet(world, vault, other, tmp_path / "cards")
    robot = at_officers(opened, vault)
    robot.until(lambda: robot.sees(f"more-{short(other)}"))
    tried: list[str] = []

    def name(dialog: QDialog) -> None:
        fills(dialog, {"organisation": "Fiction", "passphrase": "not the passphrase"})
        dialogs.press("yes")(dialog)
        problem = dialog.findChild(SafeLabel, "sure-problem")
        assert isinstance(problem, SafeLabel)
        robot.until(lambda: problem.isVisible())
        tried.append(problem.text())
        dialogs.examine(robot, dialog, "authority")
        fills(dialog, {"passphrase": officer.PASSPHRASE})
        dialogs.press("yes")(dialog)

    with robot.answering("name-authority", name):
        chooses(robot, short(other), f"authority-{short(other)}")
    robot.until(lambda: "Authority of" in robot.labels())
    assert "does not open this vault" in tried[0]
    named = officer.look(world, vault, authorities.authorities)
    assert [(one.origin, one.organisation) for one in named] == [(other.origin, "Fiction")]
    with robot.answering("ask-yes", dialogs.press("yes")):
        chooses(robot, short(other), "no-authority-0")
    robot.until(lambda: "Authority of" not in robot.labels())
    assert officer.look(world, vault, authorities.authorities) == []


def test_a_revoked_key_is_told_and_what_came_later_is_flagged(
    opened: Opened, vault: Path, world: World, other: Session, tmp_path: Path
) -> None:
    """S62: what nobody had seen before the compromise is flagged in the list and when it is read;
    what was seen before is not."""
    theirs, own = officer.meet(world, vault, other, tmp_path / "cards")
    early = officer.seals(other, "Early FICTION")
    path = officer.gives(other, [early], [own], tmp_path / "stick")
    officer.within(world, vault, lambda s: bundles.take_in(s, path))
    ahead = moment_at(world.clock() + 86_400_000_000, "Z", "minute")
    later = officer.seals(other, "Later FICTION")
    path = officer.gives(other, [later], [own], tmp_path / "stick2")
    officer.within(world, vault, lambda s: bundles.take_in(s, path))
    robot = at_officers(opened, vault)
    robot.until(lambda: robot.sees(f"more-{short(other)}"))

    def revoke(dialog: QDialog) -> None:
        go = dialog.findChild(QAbstractButton, "yes")
        assert go is not None and not go.isEnabled()
        fills(
            dialog,
            {
                "since": dtg(ahead),
                "reason": "The laptop was taken (FICTION)",
                "passphrase": officer.PASSPHRASE,
            },
        )
        dialogs.press("yes")(dialog)
        problem = dialog.findChild(SafeLabel, "sure-problem")
        assert isinstance(problem, SafeLabel)
        robot.until(lambda: problem.isVisible())
        assert "lies ahead" in problem.text()
        fills(dialog, {"since": "2020-01-01T00:00Z", "passphrase": officer.PASSPHRASE})
        dialogs.examine(robot, dialog, "revoke")
        dialogs.press("yes")(dialog)

    with robot.answering("revoke", revoke):
        chooses(robot, short(other), f"revoke-{short(other)}")
    robot.until(lambda: robot.text("trust").startswith("key revoked by Maj Aino Example"))
    assert officer.look(world, vault, records.late) == {early, later}
    robot.click("nav-contacts")
    robot.until(lambda: "Later FICTION" in robot.rows())
    view = robot._records()
    row = robot.rows().index("Later FICTION")
    spoken = view.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "key revoked before it was seen" in spoken
    robot.choose(row)
    robot.until(lambda: any("nobody had seen this before" in text for text in robot.labels()))
    dialogs.examine(robot, robot.window, "late")
    assert theirs == other.origin


def test_papers_about_an_officer_are_listed_and_given_out(
    opened: Opened, vault: Path, world: World, other: Session, third: Session, tmp_path: Path
) -> None:
    officer.meet(world, vault, other, tmp_path / "cards")
    officer.meet(world, vault, third, tmp_path / "cards3")

    def prepare(session: Session) -> None:
        introductions.introduce(session, other.origin, [third.origin])
        rosters.make(session, "Fiction", [entry(other.card)], LAST)

    officer.within(world, vault, prepare)
    folder = tmp_path / "out"
    folder.mkdir()
    robot = at_officers(opened, vault)
    robot.until(lambda: robot.sees(f"more-{short(other)}"))

    def look(dialog: QDialog) -> None:
        words = said(dialog)
        assert "Maj Aino Example introduces Capt Other Example" in words
        assert "signs roster 1 of Fiction" in words
        dialogs.examine(robot, dialog, "about")
        with robot.answering("ask-folder", dialogs.path(folder)):
            dialogs.press("save-paper-0")(dialog)
        robot.until(lambda: any(folder.iterdir()))
        robot.settle()
        dialog.reject()

    with robot.answering("papers-about", look):
        chooses(robot, short(other), f"papers-{short(other)}")
    [path] = folder.iterdir()
    assert door.show(other, path.read_bytes())[0].author_title == "Maj Aino Example"


def test_a_roster_is_made_signed_and_saved(
    opened: Opened, vault: Path, world: World, other: Session, third: Session, tmp_path: Path
) -> None:
    _, own = officer.meet(world, vault, other, tmp_path / "cards")
    officer.within(
        world, vault, lambda s: officer.know(s, officer.card_of(third, tmp_path / "cards"))
    )
    folder = tmp_path / "out"
    folder.mkdir()
    robot = at_officers(opened, vault)
    robot.until(lambda: robot.sees(f"more-{short(third)}"))

    def fill(dialog: QDialog) -> None:
        go = dialog.findChild(QAbstractButton, "yes")
        assert go is not None and not go.isEnabled()
        box = dialog.findChild(QCheckBox, f"on-{short(third)}")
        assert box is not None
        box.click()
        fills(
            dialog,
            {
                "organisation": "Fiction",
                f"unit-{short(third)}": "Sector East (FICTION)",
                f"clearance-{short(third)}": "UN CONFIDENTIAL",
                "until": "2199-12-31Z",
            },
        )
        dialogs.again(dialog)
        dialogs.examine(robot, dialog, "make-roster")
        dialogs.press("yes")(dialog)

    with (
        robot.answering("rosters-dialog", dialogs.press("make-roster")),
        robot.answering("ask-folder", dialogs.path(folder)),
        robot.answering("make-roster-dialog", fill),
    ):
        robot.click("rosters")
    robot.until(lambda: any(folder.iterdir()))
    robot.settle()
    [path] = folder.iterdir()
    authorities.name(other, own, "Fiction", officer.PASSPHRASE)
    door.take(other, path.read_bytes())
    found = officers.officer(other, third.origin)
    assert found.trust is Trust.CERTIFIED and found.listed is not None
    assert (found.listed.unit, found.listed.clearance) == (
        "Sector East (FICTION)",
        "UN CONFIDENTIAL",
    )
    shown: list[str] = []

    def look(dialog: QDialog) -> None:
        shown.append(said(dialog))
        dialogs.examine(robot, dialog, "rosters")
        dialog.reject()

    with robot.answering("rosters-dialog", look):
        robot.click("rosters")
    assert "in use" in shown[0] and "number 1, signed by Maj Aino Example" in shown[0]
    assert "compared by radio" in shown[0]


def test_a_card_taken_in_is_a_strangers_until_it_is_compared(
    opened: Opened, vault: Path, world: World, tmp_path: Path
) -> None:
    forger = Forger(3, name="Stranger Example")
    path = tmp_path / "card.liaison-card"
    path.write_bytes(forger.card_file())
    robot = at_officers(opened, vault)
    with (
        robot.answering("ask-file", dialogs.path(path)),
        robot.answering("add-card", dialogs.press("add-only")),
    ):
        robot.click("add-officer")
    robot.until(lambda: "not compared yet" in robot.labels())
    trust = officer.look(world, vault, officers.officers)[0].trust
    assert trust is Trust.UNVERIFIED


def test_the_menu_of_a_card_is_worked_by_keys_alone(
    opened: Opened, vault: Path, world: World, other: Session, tmp_path: Path
) -> None:
    officer.meet(world, vault, other, tmp_path / "cards")
    robot = at_officers(opened, vault)
    robot.until(lambda: robot.sees(f"more-{short(other)}"))
    keyboard = Keyboard(robot)
    keyboard.tab_to(f"more-{short(other)}")
    keyboard.press(Qt.Key.Key_Return)

    def close(dialog: QDialog) -> None:
        assert "There is none here." in said(dialog)
        dialog.reject()

    with robot.answering("papers-about", close):
        keyboard.choose("Papers about this officer")
    robot.settle()
    keyboard.lands_on(f"more-{short(other)}")


def test_a_roster_is_filled_in_by_keys_alone(
    opened: Opened, vault: Path, world: World, other: Session, tmp_path: Path
) -> None:
    officer.meet(world, vault, other, tmp_path / "cards")
    folder = tmp_path / "out"
    folder.mkdir()
    robot = at_officers(opened, vault)
    robot.until(lambda: robot.sees(f"more-{short(other)}"))
    keyboard = Keyboard(robot)

    def fill(dialog: QDialog) -> None:
        keyboard.lands_on("organisation")
        for name in (f"on-{short(other)}", f"role-{short(other)}", f"unit-{short(other)}"):
            keyboard.tab_to(name)
            if name.startswith("on-"):
                keyboard.press(Qt.Key.Key_Space)
                assert keyboard.focus().accessibleName() == "Capt Other Example"
            else:
                keyboard.type("Observer")
        assert keyboard.focus().accessibleName() == "Unit of Capt Other Example"
        keyboard.tab_to("passphrase")
        keyboard.type(officer.PASSPHRASE)
        keyboard.tab_to("yes")
        keyboard.press(Qt.Key.Key_Return)

    with (
        robot.answering("rosters-dialog", dialogs.press("make-roster")),
        robot.answering("ask-folder", dialogs.path(folder)),
        robot.answering("make-roster-dialog", fill),
    ):
        keyboard.back_to("rosters")
        keyboard.press(Qt.Key.Key_Return)
    robot.until(lambda: any(folder.iterdir()))
    robot.settle()
    [row] = officer.look(world, vault, rosters.overview)
    assert row.organisation == "Example Mission" and row.entries[0].unit == "Observer"
