"""The map in the real window: places shown and picked, records begun from it, the real events."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QListView, QMenu

from liaison.domain.content import example
from liaison.domain.record import Filter
from liaison.grid import parse_position
from liaison.ports import World
from liaison.session import Session
from liaison.usecases import importing, mapping, records
from liaison.usecases.mapping import Shown
from tests.liaison.test_context_events import EVENTS
from tests.ui.conftest import PASSPHRASE
from tests.ui.robots import dialogs, officer
from tests.ui.robots.robot import Robot, key
from tests.ui.test_keyboard_journey import Keyboard
from ui.map.canvas import MapCanvas

Key = Qt.Key
BANGUI = parse_position("4.3612, 18.5550")


def canvas(robot: Robot, name: str = "map") -> MapCanvas:
    found = robot.find(name)
    assert isinstance(found, MapCanvas)
    return found


def listed(robot: Robot) -> list[str]:
    """The titles in the list beside the map."""
    view = robot.window.findChild(QListView, "map-list")
    assert view is not None
    model = view.model()
    while model.canFetchMore(view.rootIndex()):
        model.fetchMore(view.rootIndex())
        robot.settle()
    return [str(model.index(n, 0).data()).partition("\n")[0] for n in range(model.rowCount())]


def at_rest(robot: Robot) -> None:
    """The map has told that it came to rest, and the list beside it has been asked anew."""
    robot.settle()
    robot.until(lambda: not canvas(robot).moving)
    robot.settle()


def places(session: Session, *degrees: tuple[str, str], kind: str = "incident") -> list[str]:
    """Sealed records of a kind at degrees; their ids. FICTION."""
    made = []
    for number, (lat, lon) in enumerate(degrees):
        place = parse_position(f"{lat}, {lon}")
        content = msgspec.structs.replace(example(kind), title=f"Event {number}", place=place)
        record, _ = records.start(session, kind, content)
        records.seal(session, record)
        made.append(record)
    return made


@pytest.fixture
def mapped(opened: Callable[..., Robot], world: World, vault: Path) -> Robot:
    """The window on a vault with three incidents, of which two are near each other; the map."""
    degrees = ("4.3612", "18.5550"), ("4.4000", "18.6000"), ("-17.5", "178.9")
    officer.within(world, vault, lambda s: places(s, *degrees))
    robot = opened(vault)
    robot.unlock(PASSPHRASE)
    robot.click("nav-map")
    at_rest(robot)
    return robot


def test_list_and_map_show_the_same_and_move_together(mapped: Robot) -> None:
    shown = canvas(mapped)
    assert {"Event 0", "Event 1", "Event 2"} <= set(listed(mapped))
    shown.look(shown.view.looking(4.38, 18.58, 1.0))
    at_rest(mapped)
    assert sorted(listed(mapped)) == ["Event 0", "Event 1"]
    assert "2 records" in mapped.text("map-count")
    assert "2 records" in shown.accessibleDescription()


def test_a_click_chooses_a_point_and_a_second_one_opens_its_record(mapped: Robot) -> None:
    shown = canvas(mapped)
    shown.look(shown.view.looking(4.38, 18.58, 0.3))
    at_rest(mapped)
    at = QPoint(*(round(c) for c in shown.view.screen(4.3612, 18.5550)))
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=at)
    mapped.until(lambda: mapped.sees("map-card"))
    assert mapped.text("map-title") == "Event 0"
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=at)
    mapped.until(lambda: mapped.sees("page-incidents"))
    mapped.settle()
    assert "Event 0" in mapped.labels()


def test_the_list_leads_to_the_record_by_keys(mapped: Robot) -> None:
    view = mapped.find("map-list")
    view.setFocus()
    key(view, Key.Key_End)
    mapped.settle()
    assert mapped.sees("map-card")
    title = mapped.text("map-title")
    key(view, Key.Key_Return)
    mapped.settle()
    assert not mapped.sees("page-map") and title in mapped.labels()


def test_an_incident_from_the_map_is_written_and_sealed_by_keys_alone(
    opened: Callable[..., Robot], world: World, vault: Path
) -> None:
    robot = opened(vault)
    robot.window.activateWindow()
    robot.unlock(PASSPHRASE)
    keyboard = Keyboard(robot)
    robot.do("map")
    keyboard.lands_on("map")
    shown = canvas(robot)
    for _ in range(6):
        keyboard.press(Key.Key_Plus)
    keyboard.press(Key.Key_Right)
    keyboard.press(Key.Key_Up)
    middle, precision = shown.middle(), shown.view.precision
    keyboard.press(Key.Key_Return)
    robot.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu) and "New incident here" in menu.actions()[0].text()
    QTest.keyClick(menu, Key.Key_Down)
    QTest.keyClick(menu, Key.Key_Return)
    robot.until(lambda: robot.sees("page-incidents"))
    robot.settle()
    keyboard.lands_on("title")
    keyboard.type("Shots near the bridge, FICTION")
    place = parse_position(robot.text("place-position"))
    assert abs(float(place.lat) - middle[0]) * 111_195 <= 2 * precision
    assert place.precision_m == precision >= shown.view.metres
    keyboard.tab_to("body.what")
    keyboard.type("Six shots, FICTION")
    keyboard.tab_to("event")
    keyboard.type("031732ZJUL04")
    keyboard.tab_to("marking-level-UNCLASSIFIED")
    keyboard.press(Key.Key_Space)
    assert robot.text("completeness") == "Complete"
    with robot.answering("seal-dialog", lambda _dialog: keyboard.press(Key.Key_Return)):
        keyboard.control(Key.Key_Return)
    robot.until(lambda: robot.sees("seal-card"))

    def sealed(session: Session) -> list[str]:
        rows = records.page(session, Filter(kind="incident", state="sealed"))
        return [row.title for row in rows]

    assert "Shots near the bridge, FICTION" in officer.look(world, vault, sealed)
    robot.do("map")
    at_rest(robot)
    assert "Shots near the bridge, FICTION" in listed(robot)


def test_a_letter_begins_a_contact_at_the_cross(mapped: Robot) -> None:
    shown = canvas(mapped)
    shown.setFocus()
    shown.look(shown.view.looking(50.0, 10.0, 5.0))
    key(shown, Key.Key_C)
    mapped.until(lambda: mapped.sees("page-contacts"))
    mapped.settle()
    place = parse_position(mapped.text("place-position"))
    assert abs(float(place.lat) - 50) < 0.1 and abs(float(place.lon) - 10) < 0.1


def test_a_place_is_typed_live_onto_the_map_and_picked_on_it_by_keys(desk: Robot) -> None:
    desk.do("new-contact-log")
    position = desk.find("place-position")
    position.setFocus()
    QTest.keyClick(position, Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    shown = canvas(desk, "place-canvas")
    assert shown.hasFocus()
    desk.type("place-position", "33N TE 1 5")
    typed = parse_position("33N TE 1 5")
    assert abs(shown.view.lat - float(typed.lat)) < 0.1
    near = shown.view.scale
    desk.type("place-position", "33N TE 1234 5678")
    assert shown.view.scale > near  # nearer for a more exact place
    shown.setFocus()
    key(shown, Key.Key_Right)
    middle, precision = shown.middle(), shown.view.precision
    key(shown, Key.Key_Return)
    picked = parse_position(desk.text("place-position"))
    assert picked.precision_m == precision >= shown.view.metres
    assert abs(float(picked.lat) - middle[0]) * 111_195 <= precision
    key(shown, Key.Key_Escape)
    assert not shown.isVisible() and desk.find("place-position").hasFocus()


def test_a_box_from_the_map_filters_is_seen_and_dropped(mapped: Robot) -> None:
    mapped.click("nav-incidents")
    mapped.click("filter")

    def choose(dialog: QDialog) -> None:
        shown = dialog.findChild(MapCanvas, "box-map")
        assert shown is not None
        shown.look(shown.view.looking(4.38, 18.58, 1.0))
        dialogs.press("yes")(dialog)

    with mapped.answering("box-dialog", choose):
        mapped.click("filter-box")
    mapped.settle()
    assert sorted(mapped.rows()) == ["Event 0", "Event 1"]
    assert "°N" in mapped.text("drop-box")
    mapped.click("drop-box")
    assert "Event 2" in mapped.rows()


def test_a_box_is_drawn_with_shift(mapped: Robot) -> None:
    shown = canvas(mapped)
    drawn: list[tuple[str, ...]] = []
    shown.boxed.connect(drawn.append)
    shift, left = Qt.KeyboardModifier.ShiftModifier, Qt.MouseButton.LeftButton
    south_east = shown.view.at(300, 200)
    QTest.mousePress(shown, left, shift, QPoint(100, 80))
    QTest.mouseMove(shown, QPoint(300, 200))
    QTest.mouseRelease(shown, left, shift, QPoint(300, 200))
    assert south_east is not None and len(drawn) == 1
    assert abs(float(drawn[0][0]) - south_east[0]) < 0.01
    assert abs(float(drawn[0][3]) - south_east[1]) < 0.01


def test_all_real_events_are_on_the_map_and_in_its_list(
    opened: Callable[..., Robot], world: World, vault: Path
) -> None:
    if not EVENTS.exists():
        pytest.skip("the shared data is not here")
    officer.within(world, vault, lambda s: importing.import_file(s, EVENTS))
    robot = opened(vault)
    robot.unlock(PASSPHRASE)
    robot.click("nav-map")
    at_rest(robot)
    shown = canvas(robot)
    assert shown.index.tally(shown.view).context == 1_848
    assert "1,848 rows of context" in robot.text("map-count")
    robot.click("map-records")
    at_rest(robot)
    assert len(listed(robot)) == 1_848
    south, west, north, east = map(float, shown.view.box())
    spots = officer.look(world, vault, lambda s: mapping.spots(s, Shown(records=False)))
    assert all(south <= one.lat <= north and west <= one.lon <= east for one in spots)
    sizes = officer.look(world, vault, lambda s: mapping.sizes(s, spots[:50]))
    assert set(sizes.values()) <= {1_000, 50_000, 100_000, 250_000, 500_000, 1_000_000}


def test_an_empty_map_says_what_would_be_on_it(desk: Robot) -> None:
    desk.click("nav-map")
    desk.click("map-records")
    at_rest(desk)
    assert desk.sees("map-empty")
    assert canvas(desk).index.spots == []
