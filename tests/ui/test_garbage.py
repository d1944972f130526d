"""What ends by being garbage ends on the window's thread, whoever makes garbage meanwhile."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PASSPHRASE
from tests.ui.robots.robot import Robot
from ui import garbage
from ui.lanes import Lanes
from ui.pages.page import Page

MANY = 200_000  # objects, more than Python's collector lets pass without a look


@pytest.fixture
def lanes(qtbot: QtBot) -> Iterator[Lanes]:
    made = Lanes()
    garbage.keep()
    yield made
    made.close()
    garbage.let_go()


def dropped(ended: list[str]) -> None:
    """A running timer that nothing but itself refers to; it tells on which thread it ended."""
    timer = QTimer()
    timer.__dict__["itself"] = timer
    timer.destroyed.connect(
        lambda _o: ended.append(threading.current_thread().name), Qt.ConnectionType.DirectConnection
    )
    timer.start(60_000)


def test_no_worker_ends_a_timer_of_the_window(qtbot: QtBot, lanes: Lanes) -> None:
    ended: list[str] = []
    collected: list[str] = []
    owner = QObject()

    def watch(phase: str, _about: dict[str, int]) -> None:
        if phase == "start":
            collected.append(threading.current_thread().name)

    gc.callbacks.append(watch)
    try:
        for _ in range(3):
            dropped(ended)
        lanes.beside.run(owner, lambda: [[[]] for _ in range(MANY)], lambda _made: None, fail)
        qtbot.waitUntil(lambda: not lanes.busy)
        litter = [[[]] for _ in range(MANY)]
        qtbot.waitUntil(lambda: bool(collected))
        del litter
    finally:
        gc.callbacks.remove(watch)
    gc.collect()
    main = threading.main_thread().name
    assert set(collected) == {main}
    assert ended == [main] * 3


def fail(error: Exception) -> None:
    raise error


def test_python_does_not_collect_by_itself_while_there_are_workers(lanes: Lanes) -> None:
    assert not gc.isenabled()


def test_nothing_of_a_window_that_was_shut_is_left(
    qtbot: QtBot, opened: Callable[..., Robot], vault: Path
) -> None:
    """A page that was half made when it was shut included."""
    before = {id(widget) for widget in QApplication.topLevelWidgets()}
    robot = opened(vault)
    robot.unlock(PASSPHRASE)
    robot.until(lambda: any(isinstance(w, Page) for w in QApplication.topLevelWidgets()))
    robot.window.shut()
    gc.collect()

    def left() -> list[QWidget]:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return [w for w in QApplication.topLevelWidgets() if id(w) not in before]

    qtbot.waitUntil(lambda: left() == [robot.window])
    assert left() == [robot.window]
