"""A day's work without a pointer: mandate, meeting, promise, red line, incident, tick, SITREP.

Everything is a key, from the first start of the program to the sealed report. All of it is fiction.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from liaison.domain.content import Content
from liaison.domain.record import Filter, State
from liaison.domain.situation_report import SituationReport
from liaison.ports import World
from liaison.session import Session
from liaison.usecases import records
from tests.ui.robots.keyboard import Key, Keyboard, create_vault
from tests.ui.robots.robot import Robot

T = TypeVar("T")
ISSUE, UNIT = "opening hours", "hours a day"
SAID = (
    ("fact", "The road was closed at nine."),
    ("claim", "We open the road for four hours every morning."),
    ("assessment", "He can bind his council."),
)


def test_a_whole_day_by_keys_alone(
    opened: Callable[..., Robot], world: World, tmp_path: Path
) -> None:
    """Shows 1 in the window."""
    path = tmp_path / "day.liaison"
    robot = opened(path)
    robot.window.activateWindow()
    keys = Keyboard(robot)
    create_vault(keys)
    _case(keys)
    _meeting(keys)
    _promise(keys)
    _red_line(keys)
    _incident(keys)
    _indicator(keys)
    _sitrep(keys)
    found = _kept(robot)
    assert {kind for kind, state in found if state is not State.DRAFT} == {
        *("negotiation-case", "contact-log", "commitment", "incident"),
        *("indicator", "indicator-observation", "sitrep"),
    }
    assert [kind for kind, state in found if state is State.DRAFT] == ["proposal-round"]
    report = _report(robot)
    assert isinstance(report.body, SituationReport)
    held = repr(report)
    for words in ("Meeting at the bridge", "Two shots, nobody hurt.", "RB-1", "four hours"):
        assert words in held, held


def _case(keys: Keyboard) -> None:
    """A case with a mandate and its red line, begun by the number of its page."""
    keys.control(Key.Key_2)
    keys.lands_on("begin")
    keys.press(Key.Key_Return)
    keys.lands_on("title")
    keys.type("FICTION Road to the water point")
    keys.tab_to("body.stage")
    keys.type("Talks")
    keys.tab_to("body.red_lines-add")
    keys.press(Key.Key_Return)
    keys.lands_on("body.red_lines-1-issue")
    keys.type(ISSUE)
    keys.tab_to("body.red_lines-1-text")
    keys.type("Never less than two hours a day.")
    keys.tab_to("body.red_lines-1-sense")
    keys.type("At")  # a space would open the list
    keys.tab_to("body.red_lines-1-value")
    keys.type("2")
    keys.tab_to("body.red_lines-1-unit")
    keys.type(UNIT)
    keys.tab_to("body.signed_by")
    keys.type("Col Specimen")
    _mark_and_seal(keys)


def _meeting(keys: Keyboard) -> None:
    """A contact log with a fact, a claim and an assessment."""
    keys.control(Key.Key_N)
    keys.lands_on("title")
    keys.type("FICTION Meeting at the bridge")
    keys.tab_to("event")
    keys.type("now")
    keys.tab_to("persons")
    keys.type("Elder Example")
    for number, (kind, words) in enumerate(SAID, 1):
        if number > 1:
            keys.press(Key.Key_Return)
            keys.lands_on(f"statement-{number}-text")
            keys.back_to(f"statement-{number}-kind-{'fact' if number == 2 else 'claim'}")
            keys.pick(f"statement-{number}-kind", kind)
        keys.tab_to(f"statement-{number}-text")
        keys.type(words)
    _mark_and_seal(keys)
    keys.robot.until(lambda: keys.robot.text("title") == "FICTION Meeting at the bridge")


def _promise(keys: Keyboard) -> None:
    """The claim of the meeting becomes a promise in two keys."""
    keys.tab_to("derive-statements/002")
    keys.press(Key.Key_Return)
    keys.choose("Commitment")
    keys.robot.until(lambda: keys.robot.sees("page-promises") and keys.robot.sees("writer"))
    keys.lands_on("title")
    keys.tab_to("body.promisor_party")
    keys.type("Party North")
    assert "four hours" in keys.robot.text("body.exact_words")
    _mark_and_seal(keys)


def _red_line(keys: Keyboard) -> None:
    """A proposal of one hour: told while it is written, stopped, and kept as a draft."""
    robot = keys.robot
    _ask_palette(keys, "New: Proposal")
    keys.lands_on("title")
    keys.type("FICTION One hour a day")
    keys.tab_to("case-choose")
    with robot.answering("picker", lambda _dialog: _pick(keys, "water")):
        keys.press(Key.Key_Return)
    keys.pick("body.direction", "ours")
    keys.tab_to("event")
    keys.type("now")
    keys.tab_to("body.exact_words")
    keys.type("The road may be open for one hour a day.")
    keys.tab_to("body.terms-add")
    keys.press(Key.Key_Return)
    keys.lands_on("body.terms-1-issue")
    keys.type(ISSUE)
    keys.tab_to("body.terms-1-to_value")
    keys.type("1")
    keys.tab_to("body.terms-1-unit")
    keys.type(UNIT)
    keys.pick("marking-level", "UNCLASSIFIED")
    robot.until(lambda: robot.text("verdict") == "Across a red line")
    with robot.answering("seal-dialog", lambda _dialog: keys.press(Key.Key_Return)):
        keys.control(Key.Key_Return)
    robot.until(lambda: robot.sees("strip-what"))
    assert robot.text("strip-what").startswith("This proposal crosses a red line of the mandate")
    assert robot.sees("writer")
    keys.shortcut(Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    robot.until(lambda: not robot.sees("writer"))


def _incident(keys: Keyboard) -> None:
    """From the map: nearer, to the north-east, Enter at the cross, New incident here."""
    keys.shortcut(Key.Key_3, Qt.KeyboardModifier.AltModifier)
    keys.lands_on("map")
    for key in (*[Key.Key_Plus] * 6, Key.Key_Right, Key.Key_Up, Key.Key_Return):
        keys.press(key)
    keys.robot.until(lambda: QApplication.activePopupWidget() is not None)
    keys.choose("New incident here")
    keys.lands_on("title")
    keys.type("FICTION Shots at the ford")
    keys.tab_to("body.what")
    keys.type("Two shots, nobody hurt.")
    keys.tab_to("event")
    keys.type("now")
    assert keys.robot.text("place-position"), "the map gave no place"
    _mark_and_seal(keys)


def _indicator(keys: Keyboard) -> None:
    """An indicator that is asked every day, and the first answer, from Today."""
    robot = keys.robot
    keys.control(Key.Key_5)
    keys.lands_on("begin")
    keys.press(Key.Key_Return)
    keys.lands_on("title")
    keys.type("FICTION Roadblocks")
    keys.tab_to("body.code")
    keys.type("RB-1")
    keys.tab_to("body.question")
    keys.type("How many roadblocks stand today?")
    keys.pick("body.family", "conflict")
    keys.tab_to("fold-measure")
    keys.press(Key.Key_Return)
    keys.pick("body.reporting_period", "daily")
    _mark_and_seal(keys)
    keys.control(Key.Key_0)
    robot.until(lambda: robot.sees("tick-ticks-0"))
    keys.tab_to("tick-ticks-0")
    with robot.answering("ask-line", lambda _dialog: _answer(keys, "4")):
        keys.press(Key.Key_Return)
    robot.until(lambda: robot.sees("writer"))
    _seal(keys)


def _sitrep(keys: Keyboard) -> None:
    robot = keys.robot
    keys.control(Key.Key_0)
    robot.until(lambda: robot.sees("page-today"))
    keys.tab_to("sitrep-of-day")
    keys.press(Key.Key_Return)
    robot.until(lambda: robot.sees("page-reports") and robot.sees("writer"))
    keys.lands_on("title")
    if "missing-title" in _gaps(robot):
        keys.type("FICTION SITREP of the day")
    _mark_and_seal(keys)
    robot.until(lambda: robot.sees("detail"))


def _gaps(robot: Robot) -> set[str]:
    found = robot.find("writer").findChildren(type(robot.find("seal")))
    return {one.objectName() for one in found if one.objectName().startswith("missing-")}


def _mark_and_seal(keys: Keyboard) -> None:
    """The marking, then the key that seals and Enter to the question."""
    keys.pick("marking-level", "UNCLASSIFIED")
    _seal(keys)


def _seal(keys: Keyboard) -> None:
    assert keys.robot.text("completeness") == "Complete", _gaps(keys.robot)
    with keys.robot.answering("seal-dialog", lambda _dialog: keys.press(Key.Key_Return)):
        keys.control(Key.Key_Return)
    keys.robot.until(lambda: not keys.robot.sees("writer"))
    keys.robot.settle()


def _ask_palette(keys: Keyboard, words: str) -> None:
    """Ctrl+K, the first words of what to do, Enter."""

    def ask(_dialog: object) -> None:
        keys.type(words)
        keys.robot.settle()
        keys.press(Key.Key_Return)

    with keys.robot.answering("palette", ask):
        keys.control(Key.Key_K)
    keys.robot.until(lambda: keys.robot.sees("writer"))


def _pick(keys: Keyboard, words: str) -> None:
    keys.type(words)
    keys.robot.until(lambda: keys.robot.find("picker-go").isEnabled())
    keys.robot.settle()
    keys.press(Key.Key_Return)


def _answer(keys: Keyboard, words: str) -> None:
    keys.type(words)
    keys.press(Key.Key_Return)


def _kept(robot: Robot) -> list[tuple[str, State]]:
    """The kind and the state of every record in the vault."""
    return _read(robot, lambda s: [(r.kind, r.state) for r in records.page(s, Filter(), None, 50)])


def _report(robot: Robot) -> Content:
    def newest(session: Session) -> Content:
        [row] = records.page(session, Filter(kind="sitrep"), None, 2)
        return records.show(session, row.record).versions[-1].version.content

    return _read(robot, newest)


def _read(robot: Robot, work: Callable[[Session], T]) -> T:
    """What is in the vault under the window."""
    found: list[T] = []
    failed: list[Exception] = []
    robot.window.lanes.read(robot.window, work, found.append, failed.append)
    robot.until(lambda: bool(found or failed))
    return found[0]
