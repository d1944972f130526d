"""The organisation's policy at the window: read, taken in, made, set aside; and overriding."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTableView,
)

from liaison.ports import World
from liaison.session import Session
from liaison.usecases import audit, authorities, governing, preferences
from liaison.usecases.papers import door, orgpolicies, rosters
from tests.liaison.forger import entry
from tests.liaison.test_governing import draft
from tests.ui.conftest import PASSPHRASE
from tests.ui.robots import dialogs, officer
from tests.ui.robots.robot import Robot
from tests.ui.test_vouching import other as other
from ui.exporting import export_records
from ui.pages.page import Page

Opened = Callable[..., Robot]
LEVEL = "STRICTLY CONFIDENTIAL"


def policy_of(session: Session, folder: Path, **members: object) -> Path:
    """A policy of another officer as a file."""
    folder.mkdir(exist_ok=True)
    made, _ = orgpolicies.make(session, draft(**members))
    return door.export(session, [made], folder, "policy.liaison-paper")[0]


def own(world: World, vault: Path, **members: object) -> None:
    """The officer at the window has signed a policy of his own."""
    officer.within(world, vault, lambda s: orgpolicies.make(s, draft(**members)))


def show(robot: Robot, name: str) -> None:
    area = robot.find("settings-area")
    assert isinstance(area, QScrollArea)
    area.ensureWidgetVisible(robot.find(name), 0, 260)
    robot.settle()


def test_a_policy_is_taken_in_holds_settings_down_and_is_set_aside(
    opened: Opened, world: World, vault: Path, other: Session, tmp_path: Path
) -> None:
    """F97: in clear words; nothing is looser; set aside with reason, passphrase and entry."""
    officer.meet(world, vault, other, tmp_path / "cards")
    officer.within(
        world, vault, lambda s: authorities.name(s, other.origin, "Mission Fiction", PASSPHRASE)
    )
    path = policy_of(
        other, tmp_path / "stick", idle_lock=120, overrides=["level", "release"], roster=True,
        clear="UN CONFIDENTIAL", text="Ask the chief of staff before you override. FICTION",
    )  # fmt: skip
    robot = opened(vault)
    robot.unlock(PASSPHRASE)
    robot.click("nav-settings")
    robot.until(lambda: robot.sees("no-org-policy"))
    with (
        robot.answering("ask-file", dialogs.path(path)),
        robot.answering("papers-dialog", dialogs.press("yes")),
    ):
        robot.click("take-org-policy")
    robot.until(lambda: robot.sees("org-policy-0-state"))
    assert robot.text("org-policy-0-state") == "in force"
    said = " ".join(robot.labels())
    assert "locks after 120 seconds" in said and "on no roster" in said
    assert officer.look(world, vault, preferences.settings).idle_lock == 120
    show(robot, "org-policy-0")
    dialogs.examine(robot, robot.window, "orgpolicy-settings")

    def aside(dialog: QDialog) -> None:
        go = dialog.findChild(QAbstractButton, "yes")
        why = dialog.findChild(QPlainTextEdit, "reason")
        secret = dialog.findChild(QLineEdit, "passphrase")
        problem = dialog.findChild(QLabel, "sure-problem")
        assert go and why and secret and problem
        secret.setText("not the passphrase at all")
        assert not go.isEnabled()
        why.setPlainText("The siren is tested (FICTION)")
        go.click()
        robot.until(lambda: "does not open this vault" in problem.text())
        dialogs.examine(robot, dialog, "orgpolicy-aside")
        secret.setText(PASSPHRASE)
        go.click()
        robot.until(lambda: not dialog.isVisible())

    with robot.answering("ask-again", aside):
        robot.click("aside-policy-0")
    robot.until(lambda: robot.text("org-policy-0-state") == "set aside")
    newest = officer.look(world, vault, lambda s: audit.page(s)[0])
    assert (newest.act, newest.why) == (governing.ASIDE, "The siren is tested (FICTION)")
    robot.click("back-policy-0")
    robot.until(lambda: robot.text("org-policy-0-state") == "in force")


def test_a_policy_is_made_in_a_form_and_saved(
    opened: Opened, world: World, vault: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    robot = opened(vault)
    robot.unlock(PASSPHRASE)
    robot.click("nav-settings")

    def fill(dialog: QDialog) -> None:
        box = dialog.findChild(QCheckBox, "policy-level")
        text = dialog.findChild(QPlainTextEdit, "policy-text")
        assert box and text
        box.click()
        text.setPlainText("Ask the chief of staff. FICTION")
        dialogs.again(dialog)
        dialogs.examine(robot, dialog, "orgpolicy-make")
        dialogs.press("yes")(dialog)
        robot.until(lambda: not dialog.isVisible())

    with (
        robot.answering("ask-folder", dialogs.path(out)),
        robot.answering("make-policy-dialog", fill),
    ):
        robot.click("make-policy")
    robot.until(lambda: robot.sees("org-policy-0-state"))
    (one,) = officer.look(world, vault, governing.overview)
    assert one.terms.overrides == ["level"] and one.organisation == "Example Mission"
    assert len(list(out.iterdir())) == 1


def test_a_setting_that_weakens_asks_for_the_passphrase(
    opened: Opened, world: World, vault: Path
) -> None:
    """S68: longer until it locks."""
    robot = opened(vault)
    robot.unlock(PASSPHRASE)
    robot.click("nav-settings")
    robot.settle()
    idle = robot.find("idle")
    with robot.answering("ask-passphrase", dialogs.press("no")):
        idle.setCurrentIndex(idle.findData(3_600))  # type: ignore[attr-defined]
    robot.settle()
    assert officer.look(world, vault, preferences.settings).idle_lock == 300
    with robot.answering("ask-passphrase", dialogs.sign()):
        idle.setCurrentIndex(idle.findData(3_600))  # type: ignore[attr-defined]
    robot.settle()
    assert officer.look(world, vault, preferences.settings).idle_lock == 3_600
    idle.setCurrentIndex(idle.findData(60))  # type: ignore[attr-defined]
    robot.settle()
    assert officer.look(world, vault, preferences.settings).idle_lock == 60


def test_a_refusal_is_overridden_in_the_preview_and_sealed_with_the_passphrase(
    opened: Opened, world: World, vault: Path, other: Session, tmp_path: Path
) -> None:
    """S68: the bar says that it is done; the preview says what goes against which rule."""
    officer.meet(world, vault, other, tmp_path / "cards")
    own(world, vault, overrides=["level", "release"])
    far = 2**52
    officer.within(world, vault, lambda s: rosters.make(s, "Fiction", [entry(other.card)], far))
    officer.within(world, vault, lambda s: officer.seals(s, "Route Amber", level=LEVEL))
    out = tmp_path / "out"
    out.mkdir()
    robot = opened(vault)
    robot.unlock(PASSPHRASE)
    robot.click("nav-exchange")
    robot.settle()
    page = robot.find("page-exchange")
    page._compose.records.toggle(page._compose.records.index(0, 0))  # type: ignore[attr-defined]
    page._compose.officers.toggle(page._compose.officers.index(0, 0))  # type: ignore[attr-defined]
    page._compose.place.set_folder(out)  # type: ignore[attr-defined]
    robot.until(lambda: robot.sees("override-button"))
    dialogs.examine(robot, robot.window, "override-offered")

    def choose(dialog: QDialog) -> None:
        dialogs.examine(robot, dialog, "override-dialog")
        dialogs.reason("A patrol is on that road (FICTION)")(dialog)

    with robot.answering("override", choose):
        robot.click("override-button")
    robot.until(lambda: robot.sees("preview-0-overridden"))
    assert "YOU OVERRIDE A REFUSAL" in robot.text("override-words")
    dialogs.examine(robot, robot.window, "override-chosen")
    with robot.answering("ask-passphrase", dialogs.sign()):
        robot.click("seal-bundle")
    robot.until(lambda: any(out.iterdir()))
    robot.settle()
    (noted,) = officer.look(world, vault, lambda s: audit.page(s, act="gate-overridden"))
    assert noted.why == "A patrol is on that road (FICTION)" and noted.after == other.origin


def test_a_plain_file_is_saved_against_the_policy_where_it_says_so(
    opened: Opened, world: World, vault: Path, tmp_path: Path
) -> None:
    """S68: the list says what leaves against which rule; reason and passphrase are asked for."""
    own(world, vault, clear="UN UNCLASSIFIED", overrides=["policy"])
    record = officer.within(world, vault, lambda s: officer.seals(s, "Route Amber", level=LEVEL))
    out = tmp_path / "out"
    out.mkdir()
    robot = opened(vault)
    robot.unlock(PASSPHRASE)
    page = robot.find("page-today")
    assert isinstance(page, Page)

    def answer(dialog: QDialog) -> None:
        bar = dialog.findChild(QAbstractButton, "override-button")
        go = dialog.findChild(QAbstractButton, "yes")
        view = dialog.findChild(QTableView, "export-list")
        why = dialog.findChild(QPlainTextEdit, "reason")
        assert bar and go and view and why
        robot.until(bar.isVisible)
        with robot.answering("override", dialogs.reason("Asked for (FICTION)")):
            bar.click()
        robot.until(lambda: "OVERRIDING" in str(view.model().index(0, 1).data()))
        with robot.answering("ask-folder", dialogs.path(out)):
            dialogs.press("choose-folder")(dialog)
        why.setPlainText("For the joint commission (FICTION)")
        dialogs.again(dialog)
        dialogs.examine(robot, dialog, "override-export")
        go.click()

    with robot.answering("export-dialog", answer):
        export_records(page, [record])
    robot.until(lambda: any(out.iterdir()))
    robot.settle()
    (noted,) = officer.look(world, vault, lambda s: audit.page(s, act="gate-overridden"))
    assert noted.before == "policy" and record[:8] in noted.after
