"""Text from people stays text: no markup, no pictures, no rich paste, nothing invisible."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from liaison import forms
from liaison.domain.content import example
from liaison.domain.marking import Marking
from liaison.domain.places import Place
from liaison.domain.statements import Statement
from liaison.domain.times import moment_at
from liaison.ports import World
from liaison.usecases import records, vaults
from tests.ui.conftest import PASSPHRASE
from tests.ui.robots.robot import Robot
from ui import safe, theme
from ui.dialog import Dialog
from ui.forms.bench import Bench
from ui.forms.make import editor
from ui.pages.page import Strip
from ui.safe import ElidedLabel, Line, PlainEditor, SafeLabel

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def canary(tmp_path: Path) -> Path:
    """A picture of one colour that nothing of ours has."""
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill(QColor("#ff00ff"))
    path = tmp_path / "canary.png"
    image.save(str(path))
    return path


def payloads(canary: Path) -> list[str]:
    """What Qt takes for markup, each loading the canary if it does."""
    uri = canary.as_uri()
    return [
        f'<img src="{canary}">',
        f"<img src='{uri}'>",
        f'<html><body><img src="{uri}" width="64" height="64"></body></html>',
        f'<qt><img src="{canary}"></qt>',
        f'<!DOCTYPE html><img src="{canary}">',
        f'<table background="{canary}"><tr><td>x</td></tr></table>',
        f'<p style="background-image: url({canary})">x</p>',
        f'<b>bold</b><a href="{uri}">link</a><img src="{canary}">',
        f"![picture]({canary})",
    ]


def shows_canary(widget: QWidget) -> bool:
    """Whether a pixel of the canary's colour is drawn."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    data = bytes(image.constBits())
    at = data.find(b"\xff\x00\xff\xff")
    while at >= 0:
        if at % 4 == 0:
            return True
        at = data.find(b"\xff\x00\xff\xff", at + 1)
    return False


def _tool_tip(text: str) -> QWidget:
    widget = QWidget()
    safe.tip(widget, text)
    # Qt draws a tool tip with a label that guesses: this is what it would do with ours.
    label = QLabel(widget.toolTip())
    label.setParent(widget)
    widget.resize(300, 200)
    label.resize(300, 200)
    return widget


def _strip(text: str) -> QWidget:
    strip = Strip()
    strip.tell(text, text)
    return strip


SINKS: list[tuple[str, Callable[[str], QWidget]]] = [
    ("label", lambda text: SafeLabel(text, wrap=True)),
    ("selectable label", lambda text: SafeLabel(text, "reading", select=True)),
    ("elided label", ElidedLabel),
    ("dialog", lambda text: Dialog(None, "d", text, text)),
    ("strip", _strip),
    ("tool tip", _tool_tip),
]


@pytest.mark.parametrize("sink", [make for _, make in SINKS], ids=[name for name, _ in SINKS])
def test_markup_is_shown_literally_and_loads_nothing(
    qtbot: QtBot, canary: Path, sink: Callable[[str], QWidget]
) -> None:
    """S58: the canary's pixels never appear, in any widget that shows text."""
    for text in payloads(canary):
        widget = sink(text)
        qtbot.addWidget(widget)
        widget.show()
        assert not shows_canary(widget), text


def test_the_canary_would_be_seen_in_a_guessing_label(qtbot: QtBot, canary: Path) -> None:
    """S58, negative control: a label that guesses does load the picture."""
    label = QLabel(payloads(canary)[0])
    qtbot.addWidget(label)
    label.show()
    assert shows_canary(label)


def test_a_record_full_of_markup_is_inert_on_every_page(
    opened: Callable[..., Robot], world: World, vault: Path, canary: Path
) -> None:
    """S58: list, reading, writing, amending, comparing, palette, sealing, toast."""
    texts = payloads(canary)
    session = vaults.open_vault(world, vault, PASSPHRASE)
    content = msgspec.structs.replace(
        example("contact-log"),
        title=texts[0],
        place=Place(name=texts[1]),
        parties=tuple(texts),
        persons=(texts[3],),
        area=texts[4],
        statements=tuple(Statement(speaker=text, text=text) for text in texts),
        marking=Marking(policy="UN", level="UNCLASSIFIED", caveats=(texts[5],)),
    )
    record, _ = records.start(session, "contact-log", content)
    records.seal(session, record)
    records.amend(session, record, texts[6])
    session.close()
    robot = opened(vault)
    robot.unlock(PASSPHRASE)
    robot.do("contacts")
    robot.choose(next(n for n, title in enumerate(robot.rows()) if "img" in title))
    assert texts[0] in robot.labels()
    assert not shows_canary(robot.window)
    robot.click("continue")
    assert not shows_canary(robot.window)

    def look(dialog: QDialog) -> None:
        assert not shows_canary(dialog)
        dialog.reject()

    with robot.answering("seal-dialog", look):
        robot.click("seal")
    with robot.answering("palette", look):
        robot.do("palette")


def test_no_window_title_ever_names_anything(desk: Robot) -> None:
    """S79: every top-level window is called Liaison, whatever it shows."""
    desk.choose(0)

    def look(dialog: QDialog) -> None:
        titles = {w.windowTitle() for w in QApplication.topLevelWidgets() if w.isVisible()}
        assert titles == {"Liaison"}
        dialog.reject()

    with desk.answering("palette", look):
        desk.do("palette")


def test_an_icon_never_comes_from_a_text(qtbot: QtBot, canary: Path) -> None:
    """S58: a name is elided and shown with what is invisible in it spelled out."""
    label = ElidedLabel("report\u202egpj.exe")
    qtbot.addWidget(label)
    assert label.text() == "report⟨RLO⟩gpj.exe"
    assert QToolTip.text() == ""


EDITORS = [
    field
    for kind in forms.kinds()
    for part in forms.form(kind).groups
    for field in part.fields
    if field.kind not in ("flag", "choice", "scale", "attachments")
]


def _inputs(widget: QWidget) -> list[QLineEdit | QPlainTextEdit]:
    lines: list[QLineEdit | QPlainTextEdit] = [*widget.findChildren(QLineEdit)]
    return [*lines, *widget.findChildren(QPlainTextEdit)]


def test_every_editor_of_both_forms_takes_plain_text_alone(qtbot: QtBot, canary: Path) -> None:
    """S62 and S69: rich paste leaves its text, files are not taken, input methods learn nothing."""
    theme.apply("light")
    rich = QMimeData()
    rich.setHtml(f'<b>bold</b><img src="{canary}">')
    rich.setText("bold")
    rich.setImageData(QImage(str(canary)))
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(canary))])
    wanted = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
    seen = 0
    for field in EDITORS:
        made = editor(field, Bench(lambda: moment_at(0)))
        qtbot.addWidget(made)
        for one in _inputs(made):
            seen += 1
            assert one.inputMethodHints() & wanted == wanted, field.name
            assert not one.acceptDrops(), field.name
            if isinstance(one, PlainEditor):
                assert not one.canInsertFromMimeData(files)
                one.insertFromMimeData(rich)
                assert one.toPlainText() == "bold"
                assert not shows_canary(one)
    assert seen > 90


def test_what_cannot_be_stored_is_dropped_on_the_way_in(qtbot: QtBot) -> None:
    """S63: controls and lone surrogates never reach a record."""
    editor_ = PlainEditor("e")
    line = Line("l")
    qtbot.addWidget(editor_)
    qtbot.addWidget(line)
    data = QMimeData()
    data.setText("a\x00b\x1bc\r\nd")
    editor_.insertFromMimeData(data)
    assert editor_.text() == "abc\nd"
    line.setText("x\x07y")
    assert line.plain() == "xy"


FORBIDDEN = {
    "QLabel",
    "QMessageBox",
    "QTextBrowser",
    "QTextEdit",
    "QFileDialog",
    "QInputDialog",
    "QErrorMessage",
    "QDesktopServices",
    "QSettings",
    "QWhatsThis",
    "QSystemTrayIcon",
    "QWizard",
}
FORBIDDEN_CALLS = {"setToolTip", "setHtml", "setStyleSheet", "setWhatsThis", "processEvents"}
ALLOWED = {
    ("ui/copying.py", "QLabel"),  # of which safe.py makes its own
    ("ui/safe.py", "setToolTip"),
    ("ui/theme.py", "setStyleSheet"),
}


def test_only_the_safe_module_makes_widgets_that_show_text() -> None:
    """S59 and S64: counted in the source, so that it cannot creep in."""
    found = set()
    for path in sorted((ROOT / "ui").rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Name) and node.id in FORBIDDEN:
                found.add((name, node.id))
            if isinstance(node, ast.Attribute) and node.attr in FORBIDDEN_CALLS:
                found.add((name, node.attr))
    assert found - ALLOWED == set()
