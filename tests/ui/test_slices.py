"""A long drawing goes on turn by turn: one at a time, each slice shown as one, the newest alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from liaison.session import Session
from tests.liaison.desk import found
from ui import slices
from ui.build import column
from ui.lanes import Lanes
from ui.safe import SafeLabel
from ui.slices import Slices


class Board(QWidget):
    """A page that draws words, one piece each."""

    def __init__(self, lanes: Lanes) -> None:
        super().__init__()
        self.into = column(gap=16)
        self.setLayout(self.into)
        self.slices = Slices(self, lanes.soon, self.into)
        self.drawn: list[str] = []

    def draw(self, *words: str) -> None:
        self.slices.draw(self._pieces(words), lambda: self.drawn.append(words[-1]))

    def _pieces(self, words: tuple[str, ...]) -> Iterator[None]:
        for word in words:
            self.slices.add(SafeLabel(word))
            yield

    def shown(self) -> list[str]:
        """The words in the order in which they stand."""
        parts = (self.into.itemAt(number) for number in range(self.into.count()))
        holders = [part.widget() for part in parts if part is not None]
        found = [label for one in holders if one for label in one.findChildren(SafeLabel)]
        return [label.text() for label in found]


@pytest.fixture
def lanes(qtbot: QtBot) -> Iterator[Lanes]:
    made = Lanes()
    yield made
    made.close()


@pytest.fixture
def board(qtbot: QtBot, lanes: Lanes, monkeypatch: pytest.MonkeyPatch) -> Board:
    """Every piece of its takes a whole turn."""
    monkeypatch.setattr(slices, "_TURN", -1.0)
    made = Board(lanes)
    qtbot.addWidget(made)
    made.show()
    return made


def test_drawing_asked_for_goes_on_one_turn_at_a_time_in_order(qtbot: QtBot, lanes: Lanes) -> None:
    owner, gone = QWidget(), QWidget()
    qtbot.addWidget(owner)
    done: list[str] = []
    lanes.soon(owner, lambda: done.append("first"))
    lanes.soon(gone, lambda: done.append("never"))
    lanes.soon(owner, lambda: (done.append("second"), lanes.soon(owner, lambda: done.append("4"))))
    lanes.soon(owner, lambda: done.append("third"))
    gone.deleteLater()
    assert lanes.busy and done == []
    qtbot.waitUntil(lambda: not lanes.busy)
    assert done == ["first", "second", "third", "4"]


def test_what_is_read_later_waits_for_all_drawing_and_goes_one_by_one(
    qtbot: QtBot, tmp_path: Path
) -> None:
    lanes, owner, gone, told = Lanes(), QWidget(), QWidget(), list[str]()
    qtbot.addWidget(owner)
    failed: list[Exception] = []
    opened: list[Session] = []
    lanes.open(owner, lambda: found(tmp_path / "a.liaison", "Alpha"), opened.append, failed.append)
    qtbot.waitUntil(lambda: bool(opened))
    lanes.keep(opened[0])

    def asked(word: str) -> Callable[[Session], str]:
        def work(_session: Session) -> str:
            told.append(f"reads {word}")
            return word

        return work

    def goes_wrong(_session: Session) -> str:
        raise LookupError("the second")

    lanes.read_later(owner, asked("first"), lambda word: told.append(f"has {word}"), failed.append)
    lanes.read_later(owner, goes_wrong, told.append, failed.append)
    lanes.read_later(gone, asked("never told"), told.append, failed.append)
    lanes.read_later(owner, asked("last"), lambda word: told.append(f"has {word}"), failed.append)
    lanes.soon(owner, lambda: lanes.soon(owner, lambda: told.append("drawn")))
    gone.deleteLater()
    assert lanes.busy
    qtbot.waitUntil(lambda: not lanes.busy)
    assert told == ["drawn", "reads first", "has first", "reads last", "has last"]
    assert [str(one) for one in failed] == ["the second"]
    lanes.read_later(owner, asked("of a locked vault"), told.append, failed.append)
    lanes.close()
    assert not lanes.busy and told[-1] == "has last"


def test_nothing_is_drawn_once_the_lanes_are_closed(qtbot: QtBot) -> None:
    lanes, owner = Lanes(), QWidget()
    qtbot.addWidget(owner)
    done: list[str] = []
    lanes.soon(owner, lambda: done.append("of a locked vault"))
    lanes.close()
    assert not lanes.busy
    QTimer.singleShot(20, owner, lambda: done.append("later"))
    qtbot.waitUntil(lambda: bool(done))
    assert done == ["later"]


def test_the_first_piece_shows_at_once_and_the_rest_turn_by_turn(
    qtbot: QtBot, lanes: Lanes, board: Board
) -> None:
    board.draw("one", "two", "three")
    assert board.shown() == ["one"] and board.drawn == []
    qtbot.waitUntil(lambda: bool(board.drawn))
    assert board.shown() == ["one", "two", "three"]
    assert board.into.count() == 3  # a holder for each turn


def test_what_one_turn_draws_is_laid_out_as_one(
    board: Board, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slices, "_TURN", 60.0)
    board.draw("one", "two", "three")
    assert board.shown() == ["one", "two", "three"]
    assert board.into.count() == 1 and board.drawn == ["three"]


def test_another_drawing_takes_the_place_of_one_under_way(
    qtbot: QtBot, lanes: Lanes, board: Board
) -> None:
    board.draw("one", "two", "three")
    board.draw("four", "five")
    qtbot.waitUntil(lambda: not lanes.busy)
    assert board.shown() == ["four", "five"]
    assert board.drawn == ["five"]


def test_the_cursor_comes_back_to_what_bears_the_same_name(
    qtbot: QtBot, lanes: Lanes, board: Board
) -> None:
    """Else each part that goes hands it on, and the page scrolls after it."""

    def pieces(*names: str) -> Iterator[None]:
        for name in names:
            one = QPushButton(name)
            one.setObjectName(name)
            board.slices.add(one)
            yield

    def drawn(*names: str) -> str:
        board.slices.draw(pieces(*names), lambda: None)
        qtbot.waitUntil(lambda: not lanes.busy)
        focused = window.focusWidget()
        return focused.objectName() if focused is not None else ""

    def focus(name: str) -> None:
        (button,) = (one for one in window.findChildren(QPushButton, name) if one.isVisible())
        button.setFocus()

    window, beside = QWidget(), QPushButton("beside")
    beside.setObjectName("beside")
    qtbot.addWidget(window)
    window.setLayout(column(board, beside))
    window.show()
    drawn("one", "two", "three")
    focus("two")
    assert drawn("one", "two", "three") == "two"
    assert drawn("zero", "two") == "two"
    board.slices.draw(pieces("one", "two", "three"), lambda: None)  # and at once anew
    assert drawn("two", "three") == "two"
    assert drawn("one", "three") == ""
    assert drawn("one", "two") == ""  # it went with what it was on
    focus("beside")
    assert drawn("one", "two") == "beside"
    board.setParent(None)  # it ends by itself
