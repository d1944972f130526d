"""What is copied is pasted anywhere in Liaison, and leaves it only past the gate."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QMenu, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from liaison.domain.content import example
from liaison.domain.marking import Marking
from liaison.domain.statements import Statement
from liaison.ports import World
from liaison.usecases import records, vaults
from tests.ui.conftest import PASSPHRASE
from tests.ui.robots.robot import Robot
from ui.clipboard import ClipboardGuard
from ui.safe import Line, PlainEditor, SafeLabel, Secret

ROOT = Path(__file__).resolve().parents[2]
SECRET = "What the colonel said of the bridge."
FREE = "What anybody may know of the market."
KEEPS = "Copied within Liaison. To take it out, export it with a reason."


@pytest.fixture
def marked(
    opened: Callable[..., Robot], world: World, vault: Path
) -> Callable[[Marking, str], Robot]:
    """The window with a sealed record of that marking and words before one."""

    def made(marking: Marking, words: str, *, seal: bool = True) -> Robot:
        session = vaults.open_vault(world, vault, PASSPHRASE)
        content = msgspec.structs.replace(
            example("contact-log"),
            title="Copied from",
            marking=marking,
            statements=(Statement(text=words),),
        )
        record, _ = records.start(session, "contact-log", content)
        if seal:
            records.seal(session, record)
        session.close()
        robot = opened(vault)
        robot.unlock(PASSPHRASE)
        robot.do("contacts")
        robot.choose(robot.rows().index("Copied from"))
        return robot

    return made


@pytest.fixture
def guard(qtbot: QtBot) -> Iterator[ClipboardGuard]:
    """A guard without a vault: of records nothing leaves."""
    made = ClipboardGuard()
    made.setParent(QGuiApplication.instance())
    yield made
    made.clear()
    made.deleteLater()


def outside() -> str:
    """What another program gets of the clipboard."""
    return QGuiApplication.clipboard().text()


def said(robot: Robot) -> str:
    return robot.text("toast-text") if robot.sees("toast") else ""


def label_of(robot: Robot, words: str) -> SafeLabel:
    found = [
        w for w in robot.window.findChildren(SafeLabel) if words in w.text() and w.free is False
    ]
    return next(w for w in found if w.isVisible() and w.textInteractionFlags())


def menu_of(widget: QWidget) -> QMenu:
    """The menu that the right button opens there."""
    at = QPoint(4, 4)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at))
    QApplication.sendEvent(
        widget.viewport() if isinstance(widget, QPlainTextEdit) else widget, event
    )
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def trigger(widget: QWidget, name: str) -> None:
    menu = menu_of(widget)
    action = menu.findChild(QAction, name)
    assert isinstance(action, QAction) and action.isEnabled()
    menu.close()
    action.trigger()


def test_text_of_a_free_record_reaches_other_programs(
    marked: Callable[[Marking, str], Robot],
) -> None:
    """S96: the gate is asked of the record that is read, and lets it through."""
    robot = marked(Marking(policy="UN", level="UNCLASSIFIED"), FREE)
    label = label_of(robot, FREE)
    label.select_all()
    QTest.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    robot.until(lambda: outside() == FREE)
    assert said(robot) == ""


@pytest.mark.parametrize(
    "marking",
    [
        Marking(policy="UN", level="CONFIDENTIAL"),
        Marking(policy="UN", level="UNCLASSIFIED", releasable_to=("FIN",)),
    ],
    ids=["high", "released to some"],
)
@pytest.mark.parametrize("way", ["key", "insert", "menu"])
def test_text_of_a_record_that_is_not_free_stays_and_is_pasted_inside(
    marked: Callable[[Marking, str], Robot], marking: Marking, way: str
) -> None:
    """S96: by every way of copying other programs get nothing, Liaison's own fields all of it."""
    robot = marked(marking, SECRET)
    label = label_of(robot, SECRET)
    label.select_all()
    if way == "menu":
        trigger(label, "edit-copy")
    else:
        which = Qt.Key.Key_C if way == "key" else Qt.Key.Key_Insert
        QTest.keyClick(label, which, Qt.KeyboardModifier.ControlModifier)
    robot.settle()
    assert outside() == "" and said(robot) == KEEPS
    search = robot.find("search")
    assert isinstance(search, QLineEdit)
    QTest.keyClick(search, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert search.text() == SECRET


def test_what_is_being_written_is_judged_by_its_marking_of_this_moment(
    marked: Callable[..., Robot],
) -> None:
    """S96: a draft raised a moment ago, not saved yet, keeps what is copied from it."""
    robot = marked(Marking(policy="UN", level="UNCLASSIFIED"), FREE, seal=False)
    robot.click("continue")
    title = robot.find("title")
    assert isinstance(title, QLineEdit)
    title.selectAll()
    title.copy()
    robot.until(lambda: outside() == "Copied from")
    writer = robot.find("writer")
    writer._put(  # as the marking's editor does
        msgspec.structs.replace(writer.content, marking=Marking(policy="UN", level="CONFIDENTIAL"))
    )
    title.cut()
    robot.settle()
    assert (outside(), title.text(), said(robot)) == ("", "", KEEPS)
    title.paste()
    assert title.text() == "Copied from"


def test_a_list_under_its_own_copy_key_gives_nothing_away(
    marked: Callable[[Marking, str], Robot],
) -> None:
    """S96: Qt copies the current cell of any list; it is taken back in the same breath."""
    robot = marked(Marking(policy="UN", level="CONFIDENTIAL"), SECRET)
    view = next(v for v in robot.window.findChildren(QListView) if v.isVisible())
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert outside() == ""
    robot.settle()
    assert outside() == "" and said(robot) == KEEPS


def test_what_no_record_is_named_for_stays_inside(
    marked: Callable[[Marking, str], Robot],
) -> None:
    """S96: a search, a passage of several records: what nobody can be asked of does not leave."""
    robot = marked(Marking(policy="UN", level="UNCLASSIFIED"), FREE)
    robot.type("search", "Copied")
    search = robot.find("search")
    assert isinstance(search, QLineEdit)
    search.selectAll()
    trigger(search, "edit-copy")
    robot.settle()
    assert outside() == "" and said(robot) == KEEPS


def test_a_fingerprint_leaves_unasked(guard: ClipboardGuard, qtbot: QtBot) -> None:
    label = SafeLabel("SHA-256 begins 01 02 03", free=True)
    qtbot.addWidget(label)
    label.show()
    label.select_all()
    QTest.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert outside() == "SHA-256 begins 01 02 03"


def test_what_left_is_gone_in_time_and_can_still_be_pasted_here(qtbot: QtBot) -> None:
    """S78: outside for its time alone; inside until the lock."""
    guard = ClipboardGuard(kept_ms=50)
    guard.take("words that left", None, free=True)
    assert outside() == "words that left"
    qtbot.waitUntil(lambda: outside() == "", timeout=2_000)
    line = Line("l")
    qtbot.addWidget(line)
    line.paste()
    assert line.text() == "words that left"
    guard.clear()
    line.clear()
    line.paste()
    assert line.text() == ""
    guard.deleteLater()


def test_a_copy_made_elsewhere_is_newer_and_counts(guard: ClipboardGuard, qtbot: QtBot) -> None:
    guard.take("ours", None)
    foreign = QMimeData()
    foreign.setText("theirs")
    clipboard = QGuiApplication.clipboard()
    clipboard.blockSignals(True)  # as if another program had the focus
    clipboard.setMimeData(foreign)
    clipboard.blockSignals(False)
    editor = PlainEditor("e")
    qtbot.addWidget(editor)
    editor.paste()
    assert editor.toPlainText() == "theirs"
    guard.clear()
    assert outside() == "theirs"


@pytest.mark.parametrize("widget", [Line, PlainEditor, Secret])
def test_the_menu_copies_cuts_and_pastes_by_our_ways(
    guard: ClipboardGuard, qtbot: QtBot, widget: Callable[[str], QLineEdit | QPlainTextEdit]
) -> None:
    """S96: no entry of a menu goes another way than its key; bullets are never copied."""
    made = widget("w")
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.insert("some words") if isinstance(made, QLineEdit) else made.insertPlainText("some words")
    made.selectAll()

    def text() -> str:
        return made.text() if isinstance(made, QLineEdit) else made.toPlainText()

    if widget is Secret:
        made.copy()
        assert outside() == ""
        guard.take("pasted", None)
        trigger(made, "edit-paste")
        assert text() == "pasted"
        return
    trigger(made, "edit-cut")
    assert (outside(), text()) == ("", "")
    trigger(made, "edit-paste")
    assert text() == "some words"
    made.selectAll()
    trigger(made, "edit-copy")
    made.clear()
    QTest.keyClick(made, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert (outside(), text()) == ("", "some words")


@pytest.mark.parametrize("kind", ["label", "line", "editor"])
def test_selected_text_cannot_be_dragged_out(
    guard: ClipboardGuard, qtbot: QtBot, kind: str
) -> None:
    """S96: pressing on what is selected begins no drag; what would be dragged is empty."""
    words = "a b c d e f g h i j k l m n o p"
    label, line, editor = SafeLabel(words, select=True), Line("l"), PlainEditor("e")
    made: QWidget = {"label": label, "line": line, "editor": editor}[kind]
    qtbot.addWidget(made)
    line.setText(words)
    editor.setPlainText(words)
    with qtbot.waitExposed(made):
        made.show()
    if kind == "line":
        assert not line.dragEnabled()
        return
    label.select_all()
    editor.selectAll()
    assert editor.createMimeDataFromSelection().formats() == []
    at = QPointF(12, 8)
    press = QMouseEvent(
        QEvent.Type.MouseButtonPress,
        at,
        made.mapToGlobal(at),
        Qt.MouseButton.LeftButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(editor.viewport() if kind == "editor" else label, press)
    assert not (label.hasSelectedText() if kind == "label" else editor.textCursor().hasSelection())


def test_text_leaves_by_one_function_and_only_free_or_past_the_gate() -> None:
    """S96: enumerated in the code: who hands a text to the clipboard, and who calls it free."""
    tree = ast.parse((ROOT / "ui/clipboard.py").read_text(encoding="utf-8"))
    callers: dict[str, set[str]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            for call in ast.walk(node):
                if isinstance(call, ast.Call):
                    callers.setdefault(ast.unparse(call), set()).add(node.name)
    offers = {call: who for call, who in callers.items() if call.startswith("self._offer(")}
    assert offers == {
        "self._offer('')": {"take", "_take_back"},
        "self._offer(text)": {"take", "passes"},  # `passes` stands in `take`
    }
    free = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "ui").rglob("*.py")
        if "free=True" in path.read_text(encoding="utf-8")
    }
    assert free == {
        "ui/faults.py",  # where a fault of the program happened
        "ui/viewer.py",  # hashes, fingerprints and identifiers of policies
        "ui/pages/audit.py",
        "ui/pages/audit_entry.py",
        "ui/pages/detail.py",
        "ui/pages/officers.py",
        "ui/pages/settings_policies.py",
    }
