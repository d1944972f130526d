"""A hundred thousand rows: each is looked at once, the bottom is near, the window lives on."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from liaison.domain.refusals import Cancelled
from liaison.ports import World
from liaison.usecases import vaults
from storage import migrate
from tests.ui.conftest import PASSPHRASE
from tests.ui.robots.robot import Robot
from ui.behind import PAGES
from ui.idle import Idle
from ui.marks import RowMarkings
from ui.paged import PAGE, Column, PagedModel
from ui.pages.page import Page
from ui.shell import Shell
from ui.start.gate import Step

MANY = 100_000


class Source:
    """Numbers up to `MANY`, handed out page by page as a vault would."""

    def __init__(self) -> None:
        self.asked: list[int] = []
        self.looked = 0

    def fetch(self, last: int | None, limit: int, land: Callable[[Sequence[int]], object]) -> None:
        self.asked.append(limit)
        start = 0 if last is None else last + 1
        land(range(start, min(start + limit, MANY)))

    def marking(self, _row: int) -> str:
        self.looked += 1
        return "UN CONFIDENTIAL"


@pytest.fixture
def source() -> Source:
    return Source()


@pytest.fixture
def model(qtbot: QtBot, source: Source) -> PagedModel[int]:
    return PagedModel[int]((Column("Row", str),), source.fetch)


def test_the_bottom_of_a_hundred_thousand_rows_is_reached_in_few_pages(
    qtbot: QtBot, model: PagedModel[int], source: Source
) -> None:
    view = QListView()
    qtbot.addWidget(view)
    view.setUniformItemSizes(True)
    view.setModel(model)
    model.refresh()
    while model.canFetchMore():
        model.fetchMore()
    view.scrollToBottom()
    assert model.rowCount() == MANY == len(model.rows())
    assert model.index(MANY - 1, 0).data() == str(MANY - 1)
    assert source.asked[0] == PAGE
    assert len(source.asked) < 70
    model.refresh()
    assert model.rowCount() == PAGE


def test_every_row_of_a_long_list_is_looked_at_once(model: PagedModel[int], source: Source) -> None:
    shown = RowMarkings(model, source.marking)
    model.refresh()
    while model.canFetchMore():
        model.fetchMore()
        assert model.find(lambda row: row == -1, model.arrived).isValid() is False
        assert [one.level for one in shown.found()] == ["CONFIDENTIAL"]
    assert source.looked == MANY


def test_rows_cannot_be_edited_and_say_what_they_did(model: PagedModel[int]) -> None:
    model.refresh()
    flags = model.flags(model.index(0, 0))
    assert flags & Qt.ItemFlag.ItemIsSelectable
    assert not flags & (Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled)
    assert model.flags(model.index(-1, 0)) == Qt.ItemFlag.NoItemFlags


def test_pages_are_made_one_at_a_time_and_all_of_them_without_being_asked_for(
    locked: Robot,
) -> None:
    counts: list[int] = []

    def made() -> int:
        counts.append(len(locked.window.findChildren(Page)))
        return counts[-1]

    locked.type("passphrase", PASSPHRASE)
    locked.click("unlock-go")
    locked.until(lambda: made() == len(PAGES))
    assert 1 in counts or 2 in counts
    locked.do("settings")
    assert locked.sees("page-settings")


@pytest.mark.parametrize("page", ("audit", "contacts", "exchange", "settings"))
def test_a_page_asked_for_before_it_is_made_is_made_at_once(locked: Robot, page: str) -> None:
    """Also where only a part of it is there: large pages are made in several turns."""
    locked.unlock(PASSPHRASE)
    locked.do(page)
    assert locked.sees(f"page-{page}")
    assert len(locked.window.findChildren(Page, f"page-{page}")) == 1
    locked.until(lambda: len(locked.window.findChildren(Page)) == len(PAGES))
    assert len(locked.window.findChildren(Page, f"page-{page}")) == 1


def test_a_page_begun_ahead_is_finished_when_it_is_asked_for(locked: Robot) -> None:
    locked.unlock(PASSPHRASE)
    shell = locked.find("shell")
    assert isinstance(shell, Shell)
    locked.until(lambda: shell._begun is not None or len(shell._pages) == len(PAGES))
    begun = shell._begun
    assert begun is not None and begun.name not in shell._pages
    locked.do(begun.name)
    assert shell.page is begun and shell._begun is not begun


def test_a_move_of_the_pointer_over_the_window_is_a_touch(desk: Robot) -> None:
    """S84: touches are seen at the window of the system, through which all of them come."""
    time, gone = [0.0], []
    idle = Idle(300, lambda: time[0], desk.window)
    idle.expired.connect(lambda: gone.append(True))
    idle.start()
    time[0] = 200
    handle = desk.window.windowHandle()
    assert handle is not None
    place = QPointF(30, 30)
    none, no_button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.NoButton
    move = QMouseEvent(QEvent.Type.MouseMove, place, place, no_button, no_button, none)
    QApplication.sendEvent(handle, move)
    time[0] = 450
    idle.look()
    assert gone == []
    time[0] = 501
    idle.look()
    idle.look()
    assert gone == [True]


@pytest.fixture
def outdated(vault: Path, world: World) -> Path:
    """A vault that says it needs its rows and indices made anew."""
    session = vaults.open_vault(world, vault, PASSPHRASE)
    with closing(session.vault):
        session.vault._db.all("PRAGMA user_version = 1")  # type: ignore[attr-defined]
    return vault


class Seen:
    """A watch that remembers, and stops the work where it is told to."""

    def __init__(self, stop: bool = False) -> None:
        self.steps: list[tuple[int, int]] = []
        self.stop = stop

    def at(self, done: int, total: int) -> None:
        self.steps.append((done, total))
        if self.stop:
            raise Cancelled


@pytest.fixture
def deriving(monkeypatch: pytest.MonkeyPatch) -> None:
    """The last step is one that only makes what is derived anew."""
    present = migrate.steps()
    monkeypatch.setattr(migrate, "steps", lambda: [*present[:1], (2, "")])


def test_bringing_an_old_vault_to_the_present_form_tells_how_far_it_is(
    outdated: Path, deriving: None, world: World
) -> None:
    seen = Seen()
    vaults.open_vault(world, outdated, PASSPHRASE, watch=seen).close()
    assert seen.steps == [(1, 3), (2, 3), (3, 3)]


def test_stopped_it_is_the_old_vault_still(outdated: Path, deriving: None, world: World) -> None:
    """S23: old or new, never between."""
    before = (outdated / "vault.db").read_bytes()
    with pytest.raises(Cancelled):
        vaults.open_vault(world, outdated, PASSPHRASE, watch=Seen(stop=True))
    assert (outdated / "vault.db").read_bytes() == before
    again = Seen()
    vaults.open_vault(world, outdated, PASSPHRASE, watch=again).close()
    assert len(again.steps) == 3


def test_the_gate_says_how_far_long_work_is(locked: Robot) -> None:
    page = locked.find("unlock")
    assert isinstance(page, Step)
    go, done = threading.Event(), list[bool]()
    watch = page.watch("so far {share}")

    def work() -> None:
        watch.at(1, 4)
        go.wait(10)

    page.work("Beginning", work, lambda _outcome: done.append(True))
    locked.until(lambda: locked.sees("working") and locked.text("working") == "so far 25%")
    go.set()
    locked.until(lambda: bool(done))
    assert not locked.sees("working")


def test_closing_the_window_stops_long_work_at_the_gate(locked: Robot) -> None:
    page = locked.find("unlock")
    assert isinstance(page, Step)
    begun, stopped = threading.Event(), list[bool]()
    watch = page.watch("so far {share}")

    def work() -> None:
        begun.set()
        try:
            for number in itertools.count():
                watch.at(number, 1)
        except Cancelled:
            stopped.append(True)

    page.work("Beginning", work, lambda _outcome: None)
    begun.wait(10)
    locked.window.shut()
    assert stopped == [True]
