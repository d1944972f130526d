"""The ground of the window: lanes, paged lists, themes, file chooser, a trap of the binding."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QDialog,
    QPushButton,
    QStackedWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from liaison.domain.refusals import Cancelled
from tests.ui.robots.robot import Robot
from ui import ask, icons, theme
from ui.build import button, chain, column
from ui.lanes import Lane, Progress
from ui.paged import PAGE, Column, PagedModel
from ui.safe import SafeLabel


@pytest.fixture
def lane(qtbot: QtBot) -> Lane:
    return Lane("test")


def test_an_outcome_arrives_on_the_windows_thread(qtbot: QtBot, lane: Lane) -> None:
    owner = QObject()
    got: list[tuple[int, int]] = []
    lane.run(
        owner,
        threading.get_ident,
        lambda there: got.append((there, threading.get_ident())),
        lambda _error: None,
    )
    qtbot.waitUntil(lambda: bool(got))
    lane.close()
    there, here = got[0]
    assert there != here == threading.get_ident()


def test_an_outcome_whose_owner_has_gone_is_dropped(qtbot: QtBot, lane: Lane) -> None:
    owner, other = QWidget(), QObject()
    got: list[object] = []
    go = threading.Event()
    lane.run(owner, lambda: go.wait(5), got.append, got.append)
    owner.deleteLater()
    del owner
    go.set()
    lane.run(other, lambda: "second", got.append, got.append)
    qtbot.waitUntil(lambda: "second" in got)
    lane.close()
    assert got == ["second"]


def test_a_lane_that_is_closed_takes_nothing_more(qtbot: QtBot, lane: Lane) -> None:
    """A timer of a page that is about to go may still ask."""
    asked: list[object] = []
    lane.close()
    lane.run(QObject(), lambda: asked.append("worked"), asked.append, asked.append)
    assert not lane.busy and asked == []


def test_a_failure_is_delivered_as_one(qtbot: QtBot, lane: Lane) -> None:
    owner = QObject()
    failed: list[Exception] = []

    def work() -> None:
        raise KeyError("x")

    lane.run(owner, work, lambda _none: None, failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    lane.close()
    assert isinstance(failed[0], KeyError)


def test_cancelled_work_stops_at_its_next_step(qtbot: QtBot) -> None:
    watch = Progress()
    moved: list[tuple[float, float]] = []
    watch.moved.connect(lambda done, total: moved.append((done, total)))
    watch.at(1, 10)
    watch.cancel()
    with pytest.raises(Cancelled):
        watch.at(2, 10)
    assert moved == [(1.0, 10.0)]


class _Source:
    """Numbers from 0, page by page, as a keyset query gives them."""

    def __init__(self, total: int) -> None:
        self.total = total
        self.asked: list[int | None] = []

    def __call__(
        self, last: int | None, limit: int, land: Callable[[Sequence[int]], object]
    ) -> None:
        self.asked.append(last)
        start = 0 if last is None else last + 1
        land(range(start, min(start + limit, self.total)))


@pytest.mark.parametrize("total", [0, 1, PAGE - 1, PAGE, PAGE + 1, 3 * PAGE + 7])
def test_a_paged_list_fetches_everything_once(qtbot: QtBot, total: int) -> None:
    source = _Source(total)
    model = PagedModel[int]((Column("n", str),), source)
    tester = QAbstractItemModelTester(model)
    model.refresh()
    while model.canFetchMore():
        model.fetchMore()
    assert list(model.rows()) == list(range(total))
    assert len(set(source.asked)) == len(source.asked)
    tester.deleteLater()


def test_a_page_that_was_overtaken_by_a_refresh_is_dropped(qtbot: QtBot) -> None:
    waiting: list[Callable[[Sequence[int]], object]] = []
    model = PagedModel[int]((Column("n", str),), lambda _last, _limit, land: waiting.append(land))
    model.refresh()
    model.refresh()
    waiting[1]([1, 2])
    waiting[0]([9])
    assert list(model.rows()) == [1, 2]


def _luminance(colour: str) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    c = QColor(colour)
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF())


def _contrast(one: str, other: str) -> float:
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", theme.NAMES)
def test_every_text_stands_out_from_what_it_is_written_on(name: theme.Name) -> None:
    """WCAG: 4.5 everywhere, 7 for body text in the high-contrast theme."""
    t = theme.load(name)
    grounds = (t.canvas, t.surface, t.raised, t.sunken, t.hover, t.selected)
    pairs = [(ink, ground) for ink in (t.ink, t.ink2) for ground in grounds]
    pairs += [(t.ink3, ground) for ground in (t.canvas, t.surface, t.raised, t.sunken)]
    pairs += [(t.accent, ground) for ground in (t.canvas, t.surface, t.accent_soft)]
    pairs += [(t.good, t.surface), (t.good, t.sunken), (t.on_accent, t.accent), (t.on_band, t.band)]
    pairs += [(t.warn, g) for g in (t.canvas, t.surface, t.warn_soft)]
    pairs += [(t.bad, g) for g in (t.canvas, t.surface, t.bad_soft)]
    pairs += [(t.ink, g) for g in (t.accent_soft, t.warn_soft, t.bad_soft)]
    pairs += [(t.on_accent, t.accent_hover)]
    weak = [(a, b, round(_contrast(a, b), 2)) for a, b in pairs if _contrast(a, b) < 4.5]
    assert weak == []
    if name == "contrast":
        assert all(_contrast(t.ink, ground) >= 7 for ground in grounds)


@pytest.mark.parametrize("name", theme.NAMES)
def test_the_one_style_sheet_fits_every_theme(qapp: QApplication, name: theme.Name) -> None:
    theme.apply(name)
    assert "$" not in qapp.styleSheet()
    assert not icons.pixmap("sealed").isNull()


def test_choosing_files_leaves_no_trace_in_the_home_folder(
    desk: Robot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """S73: no QtProject.conf, no list of recent files, after many choices."""
    home = tmp_path / "home"
    (home / "operation-canary").mkdir(parents=True)
    (home / "operation-canary" / "list.age").write_bytes(b"x")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / ".config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(home / ".local/share"))

    def visit(dialog: QDialog) -> None:
        desk.type("path", str(home / "operation-canary"))
        dialog.accept()

    for _ in range(5):
        with desk.answering("ask-folder", visit):
            assert ask.folder(desk.window, "Where?", "Here") is not None
    assert {path.name for path in home.rglob("*")} == {"operation-canary", "list.age"}
    assert not Path(QSettings("QtProject").fileName()).exists()


def test_the_binding_keeps_its_count_of_none(qapp: QApplication) -> None:
    """Some versions of the binding drop a reference to None on every call, and die of it."""
    widget = QWidget()
    before = sys.getrefcount(None)
    for _ in range(10_000):
        widget.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 1_000


def _tab_order(window: QWidget) -> list[str]:
    """The names of the buttons in the order in which Tab comes to them."""
    first = window.findChild(QPushButton, "first")
    assert first is not None
    first.setFocus()
    found: list[str] = []
    while (at := window.focusWidget()) is not None and at.objectName() not in found:
        found.append(at.objectName())
        QTest.keyClick(at, Qt.Key.Key_Tab)
    return found


def test_tab_goes_as_things_are_laid_out_whatever_was_made_first(qtbot: QtBot) -> None:
    window, page, other = QWidget(), QWidget(), QWidget()
    qtbot.addWidget(window)
    stack = QStackedWidget()
    last, after = button("Last", "last"), button("After", "after")
    window.setLayout(column(button("First", "first"), stack, after))
    other.setLayout(column(button("Elsewhere", "elsewhere")))
    page.setLayout(column(button("One", "one"), SafeLabel("words"), last))
    for one in (other, page):
        stack.addWidget(one)
    chain(page)
    stack.setCurrentWidget(page)
    window.show()
    window.activateWindow()
    assert _tab_order(window) == ["first", "one", "last", "after"]
    new = button("New", "new")
    inside = page.layout()
    assert isinstance(inside, QBoxLayout)
    inside.insertWidget(1, new)
    new.show()
    for _ in range(2):  # the second time it changes nothing
        chain(page)
        assert _tab_order(window) == ["first", "one", "new", "last", "after"]
