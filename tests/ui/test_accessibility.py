"""What a screen reader says and where Tab leads, on every page, form and dialog of the window."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from liaison import forms
from liaison.domain.content import empty, example
from liaison.ports import World
from liaison.session import Session
from liaison.usecases import officers, records
from tests.ui.conftest import PASSPHRASE
from tests.ui.robots import dialogs, officer, reader
from tests.ui.robots.robot import Robot, keys
from tests.ui.test_context_page import TABLE
from tests.ui.test_every_kind import begin, go, unfold, unlocked
from ui.behind import PAGES
from ui.forms.editor import Combo


@pytest.fixture(scope="module")
def full(made: Path, world: World, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A vault with a sealed record and a draft of every kind, an officer and an amendment."""
    folder = tmp_path_factory.mktemp("full")
    path = folder / "full.liaison"
    note = folder / "minutes.txt"
    note.write_text("Minutes. FICTION.\n", encoding="utf-8")

    def work(session: Session) -> None:
        for kind in forms.kinds():
            sealed = officer.seals(session, f"{kind} one", kind, attached=note)
            records.start(session, kind, msgspec.structs.replace(example(kind), title=""))
            if kind == "contact-log":
                records.amend(session, sealed, "a name was wrong")
                records.seal(session, sealed)
                records.amend(session, sealed, "and another")

    shutil.copytree(made, path)
    with officer.another(world, folder / "other.liaison") as other:
        officer.within(world, path, work)
        officer.meet(world, path, other, folder / "cards")
    return path


@pytest.fixture
def robot(opened: Callable[..., Robot], full: Path) -> Robot:
    """The window on that vault."""
    found = unlocked(opened, full)
    found.window.activateWindow()
    return found


def wrong(root: QWidget) -> list[str]:
    """Everything that is wrong with a window or a dialog."""
    reader.lay_out()
    return [*reader.names(root), *reader.order(root)]


def listened(found: list[str]) -> dialogs.Answer:
    """Listens to a dialog and closes it."""

    def answer(dialog: QDialog) -> None:
        found.extend(f"{dialog.objectName()}: {one}" for one in wrong(dialog))
        if not reader.interface(dialog).text(QAccessible.Text.Name):
            found.append(f"{dialog.objectName()} has no name")
        dialog.reject()

    return answer


@pytest.mark.parametrize("page", [page.name for page in PAGES])
def test_every_page_can_be_heard_and_walked(robot: Robot, page: str) -> None:
    robot.do(page)
    reader.lay_out()
    robot.settle()
    assert wrong(robot.window) == []


@pytest.mark.parametrize("kind", forms.kinds())
def test_every_form_can_be_heard_and_walked(
    opened: Callable[..., Robot], world: World, vault: Path, kind: str
) -> None:
    record = begin(world, vault, example(kind))
    robot = unlocked(opened, vault)
    robot.window.activateWindow()
    go(robot, kind, f"write:{record}")
    unfold(robot)
    assert wrong(robot.window) == []


@pytest.mark.parametrize("kind", forms.kinds())
def test_every_kind_can_be_heard_and_walked_where_it_is_read(
    opened: Callable[..., Robot], world: World, vault: Path, kind: str
) -> None:
    record = begin(world, vault, example(kind), seal=True)
    robot = unlocked(opened, vault)
    robot.window.activateWindow()
    go(robot, kind, record)
    assert wrong(robot.window) == []


def test_the_help_of_a_field_is_its_description(
    opened: Callable[..., Robot], world: World, vault: Path
) -> None:
    """Also where the field is needed to seal, which its label says by a word beside it."""
    robot = unlocked(opened, vault)
    go(robot, "contact-log", f"write:{_draft(world, vault, robot)}")
    form = forms.form("contact-log")
    title = next(one for group in form.groups for one in group.fields if one.name == "title")
    assert reader.said(robot.find("title"))[1] == f"Needed to seal. {title.help}"
    name, _, role = reader.said(robot.find("statement-1-kind-claim"))
    assert (name, role) == ("Statement 1: Claim", QAccessible.Role.CheckBox)
    press = robot.find("event-now")
    assert reader.said(press)[0].endswith(": put in the present time")
    for combo in robot.window.findChildren(Combo):
        if combo.isVisible():
            assert reader.said(combo)[0] == combo.accessibleName()


def _draft(world: World, vault: Path, robot: Robot) -> str:
    found: list[str] = []
    robot.window.lanes.read(
        robot.window,
        lambda s: records.page(s, records.Filter(state="draft", kind="contact-log"), None, 1),
        lambda rows: found.extend(row.record for row in rows),
        lambda error: None,
    )
    robot.until(lambda: bool(found))
    return found[0]


def test_the_questions_of_the_window_can_be_heard_and_walked(
    robot: Robot, world: World, full: Path
) -> None:
    found: list[str] = []
    listen = listened(found)
    for action, dialog in (
        ("palette", "palette"),
        ("help", "keys"),
        ("hot-note", "hot-note-dialog"),
    ):
        robot.do("today")
        with robot.answering(dialog, listen):
            robot.do(action)
    robot.do("contacts")
    robot.click("filter")
    found += wrong(robot.window)
    robot.click("filter")
    with robot.answering("ask-line", listen):
        robot.type("search", "meeting")
        robot.until(lambda: robot.sees("keep-search"))
        robot.click("keep-search")
    robot.press("search", Qt.Key.Key_Escape)
    robot.click("chip-amended")
    robot.until(lambda: bool(robot.rows()))
    robot.choose(0)
    robot.until(lambda: robot.sees("compare"))
    for name, dialog in (("compare", "versions"), ("export", "export-dialog")):
        with robot.answering(dialog, listen):
            robot.click(name)
    with robot.answering("view-attachment", listen):
        robot.click("view-attachment")
    with robot.answering("ask-reason", listen):
        robot.click("save-attachment")
    robot.click("continue")
    unfold(robot)
    for name, dialog in (
        ("discard", "ask-yes"),
        ("seal", "seal-dialog"),
        ("attach", "ask-file"),
        ("links-add", "picker"),
    ):
        with robot.answering(dialog, listen):
            robot.click(name)
    assert found == []


def test_the_questions_of_other_pages_can_be_heard_and_walked(
    robot: Robot, tmp_path: Path, world: World
) -> None:
    found: list[str] = []
    listen = listened(found)
    robot.do("officers")
    with officer.another(world, tmp_path / "third.liaison", "Third Example") as third:
        card = officer.card_of(third, tmp_path / "cards")
    with (
        robot.answering("ask-file", dialogs.path(card)),
        robot.answering("add-card", listen),
    ):
        robot.click("add-officer")
    with robot.answering("ask-folder", listen):
        robot.click("export-card")
    table = tmp_path / "events.csv"
    table.write_text(TABLE, encoding="utf-8")
    robot.do("context")
    with (
        robot.answering("ask-file", dialogs.path(table)),
        robot.answering("import-dialog", listen),
    ):
        robot.click("import")
    robot.do("settings")
    with robot.answering("ask-passphrase", listen):
        robot.click("new-recovery")
    robot.do("exchange")
    for view in ("view-bundles", "view-open"):
        if robot.sees(view):
            robot.click(view)
            found += wrong(robot.window)
    assert found == []


def test_the_words_of_two_officers_are_compared_by_a_form_that_can_be_heard(
    opened: Callable[..., Robot], world: World, vault: Path, tmp_path: Path
) -> None:
    with officer.another(world, tmp_path / "other.liaison") as other:
        card = officer.card_of(other, tmp_path / "cards")
        mark = other.card.fingerprint.hex()[:8]
    officer.within(world, vault, lambda s: officers.add_card(s, card.read_bytes()))
    robot = unlocked(opened, vault)
    found: list[str] = []
    robot.do("officers")
    with robot.answering("compare", listened(found)):
        robot.click(f"compare-{mark}")
    assert found == []


def test_a_bundle_can_be_given_and_a_verdict_read_without_seeing(
    opened: Callable[..., Robot], world: World, vault: Path, tmp_path: Path
) -> None:
    with officer.another(world, tmp_path / "other.liaison") as other:
        _, here = officer.meet(world, vault, other, tmp_path / "cards")
        path = officer.gives(other, [officer.seals(other, "Theirs")], [here], tmp_path / "out")
    robot = unlocked(opened, vault)
    robot.window.activateWindow()
    robot.do("exchange")
    with robot.answering("ask-file", dialogs.path(path)):
        robot.click("open-bundle")
    robot.until(lambda: robot.sees("take-in"))
    assert wrong(robot.window) == []


def test_the_pages_before_the_vault_can_be_heard_and_walked(
    opened: Callable[..., Robot], vault: Path, tmp_path: Path
) -> None:
    locked = opened(vault)
    assert wrong(locked.window) == []
    locked.click("recover")
    assert wrong(locked.window) == []
    new = opened(tmp_path / "new.liaison")
    assert wrong(new.window) == []
    new.click("create")
    new.until(lambda: len(new.text("offered").split()) == 6)
    assert wrong(new.window) == []


def test_every_menu_names_what_its_entries_do(robot: Robot) -> None:
    robot.do("cases")
    robot.click("new")
    menus = [menu for menu in robot.window.findChildren(QMenu) if menu.isVisible()]
    assert menus
    for menu in menus:
        assert all(action.text().strip() for action in menu.actions())
        assert len({action.text() for action in menu.actions()}) == len(menu.actions())
        menu.close()
    for action in robot.window.findChildren(QAction):
        if action.objectName().startswith("action-"):
            assert action.text().strip()


def test_every_button_of_a_group_is_reached_by_keys(
    opened: Callable[..., Robot], world: World, vault: Path
) -> None:
    """By Tab, or by an arrow from the one at which Tab stops; also where none is chosen yet."""
    record = begin(world, vault, empty("contact-log"))
    robot = unlocked(opened, vault)
    robot.window.activateWindow()
    for page in ("today", "contacts", "exchange", "settings"):
        robot.do(page)
        assert reader.unreached(robot.window) == []
    go(robot, "contact-log", f"write:{record}")
    unfold(robot)
    assert reader.unreached(robot.window) == []


def test_a_passphrase_and_a_search_say_what_they_are(locked: Robot) -> None:
    name, _, role = reader.said(locked.find("passphrase"))
    assert name == "Passphrase"
    assert role == QAccessible.Role.EditableText
    locked.unlock(PASSPHRASE)
    locked.do("contacts")
    keys(locked.find("search"), "mill")
    assert reader.said(locked.find("search"))[0] == "Search in contacts"
