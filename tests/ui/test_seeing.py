"""The focus can be seen on every control, and a screen of half the size cuts nothing off."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractItemView, QPlainTextEdit, QWidget

from liaison.domain.content import example
from liaison.ports import World
from tests.ui.robots import reader
from tests.ui.robots.robot import Robot
from tests.ui.test_every_kind import begin, go, unfold, unlocked
from ui import theme
from ui.behind import PAGES

HALF = (640, 360)  # a screen of 1280 by 720 at 200 %
_SEEN = 12  # pixels at least that change with the focus


def changed(one: QImage, other: QImage) -> int:
    """How many pixels differ, up to what is enough."""
    if one.size() != other.size():
        return _SEEN
    count = 0
    for y in range(one.height()):
        for x in range(one.width()):
            count += one.pixel(x, y) != other.pixel(x, y)
            if count >= _SEEN:
                return count
    return count


def unseen(robot: Robot) -> list[str]:
    """The controls that look the same with the focus as without it."""
    reader.lay_out()
    found, done = [], set()
    elsewhere = QWidget(robot.window)
    elsewhere.show()
    for widget in reader.focusable(robot.window):
        look = (type(widget).__name__, widget.property("role"), widget.property("checked"))
        if look in done or widget.width() < 4:
            continue  # the style sheet draws all of a kind alike
        done.add(look)
        elsewhere.setFocus()
        before = widget.grab().toImage()
        widget.setFocus()
        if isinstance(widget, QAbstractItemView) and not widget.currentIndex().isValid():
            widget.setCurrentIndex(widget.model().index(0, 0))
            elsewhere.setFocus()
            before = widget.grab().toImage()
            widget.setFocus()
        if changed(before, widget.grab().toImage()) < _SEEN:
            found.append(f"{widget.objectName()}: {look}")
    elsewhere.deleteLater()
    return found


def hidden(robot: Robot) -> list[str]:
    """The controls that Tab does not bring into view whole."""
    found: list[str] = []

    def look(widget: QWidget) -> None:
        reader.lay_out()
        seen = widget.visibleRegion().boundingRect()
        # Of a text it is the line with the cursor that must be seen.
        least = 20 if isinstance(widget, QPlainTextEdit) else 28
        if seen.width() < widget.width() or seen.height() < min(widget.height(), least):
            found.append(f"{widget.objectName()}: {seen.size()} of {widget.size()}")

    reader.tab_order(robot.window, look)
    return found


@pytest.fixture
def writing(opened: Callable[..., Robot], world: World, vault: Path) -> Robot:
    """A form of every kind of field, unfolded."""
    record = begin(world, vault, example("contact-log"))
    robot = unlocked(opened, vault)
    robot.window.activateWindow()
    go(robot, "contact-log", f"write:{record}")
    unfold(robot)
    return robot


@pytest.mark.parametrize("name", theme.NAMES)
def test_the_focus_is_seen_on_every_field_of_a_form(writing: Robot, name: str) -> None:
    writing.window.wear(name)
    assert unseen(writing) == []


@pytest.mark.parametrize("name", theme.NAMES)
def test_the_focus_is_seen_on_every_control_of_every_page(desk: Robot, name: str) -> None:
    desk.window.activateWindow()
    desk.window.wear(name)
    found = []
    for page in PAGES:
        desk.do(page.name)
        found += [f"{page.name} {one}" for one in unseen(desk)]
    assert not found, "\n".join(found)


def test_at_200_percent_every_control_of_every_page_can_be_brought_into_view(desk: Robot) -> None:
    desk.window.activateWindow()
    desk.window.resize(*HALF)
    found = []
    for page in PAGES:
        desk.do(page.name)
        reader.lay_out()
        assert (desk.window.width(), desk.window.height()) == HALF
        found += [f"{page.name} {one}" for one in [*hidden(desk), *reader.cut(desk.window)]]
    for name in ("status-drafts", "status-unwitnessed", "status-hot-note", "lock"):
        assert desk.find(name).width() >= desk.find(name).sizeHint().width(), name
    assert not found, "\n".join(found)


def test_at_200_percent_the_chosen_point_of_the_map_can_be_opened(desk: Robot) -> None:
    """Tab comes to it from the list, and what scrolls brings it into view."""
    desk.window.activateWindow()
    desk.window.resize(*HALF)
    desk.do("map")
    desk.settle()
    view = desk.find("map-list")
    assert isinstance(view, QAbstractItemView)
    view.setCurrentIndex(view.model().index(0, 0))
    desk.settle()
    assert desk.sees("map-card") and hidden(desk) == []
    way = [widget.objectName() for widget in reader.tab_order(desk.window)]
    assert way.index("map-open") == way.index("map-list") + 1


def test_at_200_percent_a_form_can_be_written(writing: Robot) -> None:
    writing.window.resize(*HALF)
    reader.lay_out()
    assert (writing.window.width(), writing.window.height()) == HALF
    found = [*hidden(writing), *reader.cut(writing.window)]
    assert not found, "\n".join(found)


def test_the_window_doubles_as_a_whole(tmp_path: Path) -> None:
    """What Qt scales is drawn from twice the pixels, the pictures too."""
    script = (
        "from pathlib import Path\n"
        "from ui.app import application\n"
        "app = application(['liaison'])\n"
        "from ui.window import Window\n"
        "window = Window(lambda: None, Path('none.liaison'), lambda path: None)\n"
        "window.resize(640, 360)\n"
        "shot = window.grab()\n"
        "print(shot.width(), shot.height(), window.minimumSizeHint().width() <= 640)\n"
        "import os; os._exit(0)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        env=os.environ | {"QT_SCALE_FACTOR": "2"},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.split() == ["1280", "720", "True"], done.stderr


def test_nothing_moves_by_itself() -> None:
    """There is no animation that a wish for less motion would have to stop."""
    for path in Path(theme.__file__).parent.rglob("*.py"):
        source = path.read_text(encoding="utf-8")
        for mover in ("QPropertyAnimation", "QVariantAnimation", "QMovie", "setAnimated(True"):
            assert mover not in source, path.name
