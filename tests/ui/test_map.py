"""The parts of the map: the view's geometry, the index of points, the outlines and their making."""

from __future__ import annotations

import json
import struct
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from liaison.usecases.mapping import Spot
from tests.ui.test_foundation import _contrast
from tools import world
from ui import theme
from ui.map import backdrop, front, outlines
from ui.map.canvas import MapCanvas
from ui.map.index import SpotIndex
from ui.map.view import View, around, box_of, over

LATS = st.floats(-90, 90)
LONS = st.floats(-180, 180)
PLACES = st.tuples(LATS, LONS) | st.sampled_from(
    [(90.0, 180.0), (-90.0, -180.0), (0.0, 0.0), (4.3612, 18.555), (4.3612, 18.555), (0.0, 180.0)]
)


def spots(places: list[tuple[float, float]]) -> list[Spot]:
    return [
        Spot(lat, lon, "incident" if number % 3 else "", number, f"{number:032x}")
        for number, (lat, lon) in enumerate(places)
    ]


def views() -> st.SearchStrategy[View]:
    def made(lat: float, lon: float, scale: float, width: int, height: int) -> View:
        return over(width, height).looking(lat, lon, min(width, height) / scale)

    return st.builds(
        made, LATS, LONS, st.floats(0.5, 500), st.integers(100, 2_000), st.integers(100, 1_500)
    )


@given(view=views(), share=st.tuples(st.floats(0.05, 0.95), st.floats(0.05, 0.95)))
def test_a_pixel_is_a_place_and_back(view: View, share: tuple[float, float]) -> None:
    x, y = view.width * share[0], view.height * share[1]
    place = view.at(x, y)
    if place is not None and abs(place[1] - view.lon) % 360 != 180:
        assert view.screen(*place) == pytest.approx((x, y), abs=0.01)


@given(view=views(), factor=st.floats(0.01, 100))
def test_a_view_never_leaves_the_world_nor_goes_nearer_than_a_metre(
    view: View, factor: float
) -> None:
    for moved in (view, view.zoomed(factor, 3, 5), view.moved(1e6, -1e6), view.moved(-77, 5e7)):
        south, west, north, east = moved.bounds()
        assert -90 <= south <= north <= 90 and -180 <= west <= 180 and -180 <= east <= 180
        assert moved.metres >= 1 - 1e-9 and moved.precision >= min(moved.metres, 100_000) * 0.999
        assert -180 <= moved.lon <= 180
        for text, limit in zip(moved.box(), (90, 180, 90, 180), strict=True):
            assert abs(float(text)) <= limit


@given(places=st.lists(PLACES, max_size=60), view=views())
def test_counts_of_what_is_in_view_add_up(places: list[tuple[float, float]], view: View) -> None:
    index = SpotIndex(spots(places))
    whole = index.clusters(over(800, 400))
    assert sum(one.many for one in whole) == len(places)
    assert sum(one.context for one in whole) == sum(not s.kind for s in index.spots)
    found = index.clusters(view)
    runs = sorted((one.first, one.last) for one in found)
    assert all(first[1] <= second[0] for first, second in pairwise(runs))
    assert all(one.last - one.first == one.many > 0 for one in found)
    south, west, north, east = view.bounds()
    inside = [
        s
        for s in index.spots
        if south <= s.lat <= north
        and (west <= s.lon <= east if west <= east else s.lon >= west or s.lon <= east)
    ]
    tally = index.tally(view)
    assert tally.records == sum(bool(s.kind) for s in inside)
    assert tally.context == sum(not s.kind for s in inside)
    shown = {s for one in found for s in index.spots[one.first : one.last]}
    assert set(inside) <= shown


@given(places=st.lists(PLACES, min_size=1, max_size=30))
def test_the_box_around_places_is_the_smallest_that_holds_them(
    places: list[tuple[float, float]],
) -> None:
    south, west, north, east = around([p[0] for p in places], [p[1] for p in places])
    wide = (east - west) % 360
    for lat, lon in places:
        assert south <= lat <= north
        assert (lon - west) % 360 <= wide + 1e-9 or len({p[1] for p in places}) == 1
    box = [float(edge) for edge in box_of(south, west, north, east)]
    assert box[0] <= south and box[1] <= west and box[2] >= north and box[3] >= east


def test_a_view_across_the_antimeridian_shows_what_lies_on_both_sides() -> None:
    index = SpotIndex(spots([(-17.5, 179.5), (-17.0, -179.5)]))
    assert index.bounds == (-17.5, 179.5, -17.0, -179.5)
    near = over(800, 600).looking(-17, 180, 4)
    assert near.bounds()[1] > near.bounds()[3]
    assert sum(index.tally(near)) == 2
    for lon in (179.5, -179.5):
        assert 0 < near.screen(-17, lon)[0] < 800
    fitted = over(800, 600).fitted(*around([-17.5, -17.0], [179.5, -179.5]))
    assert fitted.scale > 100 and abs(fitted.lon) == pytest.approx(180)


def test_the_map_draws_whatever_is_stored_and_wherever_one_looks(qapp: QApplication) -> None:
    """S56: no point, one, many in one place, poles and corners: drawn, walked, never a fault."""
    corners = [(90.0, 180.0), (-90.0, -180.0), (90.0, -180.0), (0.0, 180.0)]
    for places in ([], [(4.0, 18.0)], [(4.0, 18.0)] * 500, corners):
        made = MapCanvas("map")
        made.resize(640, 360)
        made.show_index(SpotIndex(spots(places)))
        for lat, lon in [*corners, (4.0, 18.0)]:
            for degrees in (0.0001, 1.0, 500.0):
                made.look(made.view.looking(lat, lon, degrees))
                made.show_sizes(dict.fromkeys(made.singles(), 1000000))
                assert not made.grab().isNull()
        made.show_all()
        assert sum(made.index.tally(made.view)) == len(places)
        made.deleteLater()


@pytest.mark.parametrize("name", theme.NAMES)
def test_points_lines_and_words_stand_out_from_land_and_sea(name: theme.Name) -> None:
    t = theme.load(name)
    for ground in (t.land, t.sea):
        for words in (t.ink, t.ink2, t.ink3):
            assert _contrast(words, ground) >= 4.5
        for drawn in (t.coast, t.accent, t.good, t.warn, t.bad):
            assert _contrast(drawn, ground) >= 3
    assert t.land != t.sea and QColor(t.coast).isValid()


def test_what_boundaries_mean_stands_on_every_map(qapp: QApplication) -> None:
    assert backdrop.notice() == "Boundaries shown are not an endorsement or acceptance"
    made = MapCanvas("map")
    made.resize(made.minimumSizeHint())
    with_notice = made.grab().toImage()
    foot = [
        with_notice.pixelColor(x, made.height() - backdrop.FOOT // 2).name() for x in range(8, 200)
    ]
    assert len(set(foot)) > 1  # words, even where it is small
    assert (backdrop.missing() == "") == outlines.present()
    assert front.told(over(800, 400), (4.0, 18.0)).endswith("to 100 km")
    made.deleteLater()


# Making the outlines


def square(west: float, south: float, side: float) -> list[tuple[float, float]]:
    east, north = west + side, south + side
    return [(west, south), (west, north), (east, north), (east, south), (west, south)]


def shapefile(*polygons: list[tuple[float, float]]) -> bytes:
    """A shapefile of polygons with one ring each."""
    records = b""
    for number, ring in enumerate(polygons, 1):
        xs, ys = [p[0] for p in ring], [p[1] for p in ring]
        body = struct.pack("<i4d3i", 5, min(xs), min(ys), max(xs), max(ys), 1, len(ring), 0)
        body += b"".join(struct.pack("<2d", *point) for point in ring)
        records += struct.pack(">2i", number, len(body) // 2) + body
    size = (100 + len(records)) // 2
    return struct.pack(">i20xi", 9994, size) + struct.pack("<2i8d", 1000, 5, *[0.0] * 8) + records


def test_what_two_lands_share_is_an_inner_line_and_all_else_coast(tmp_path: Path) -> None:
    data = shapefile(square(10, 0, 1), square(11, 0, 1), square(40, 40, 2))
    made = tmp_path / "world.json"
    first = world.write(data, made)
    held = json.loads(made.read_bytes())
    assert held["unit"] == 100 and len(held["land"]) == 2
    assert held["lines"] in ([[1100, 0, 0, 100]], [[1100, 100, 0, -100]])
    assert first == world.write(data, tmp_path / "again.json")  # the same, always
    read = outlines.read(made)
    assert [box for box, _ in read.land] == [(10.0, 0.0, 12.0, 1.0), (40.0, 40.0, 42.0, 42.0)]
    assert all(ring[0] == ring[-1] for _, ring in read.land)
    assert len(read.lines) == 1


@pytest.mark.parametrize(
    "data", [b"", b"PK\x03\x04" + b"\0" * 200, shapefile(square(0, 0, 1))[:-9]]
)
def test_what_is_no_whole_shapefile_is_told(data: bytes) -> None:
    with pytest.raises(world.Unreadable):
        list(world.rings(data))


def test_without_outlines_there_is_no_land_and_no_fault(tmp_path: Path) -> None:
    assert outlines.read(tmp_path / "none.json") == ((), ())


@pytest.mark.skipif(not outlines.present(), reason="the outlines were not made (make map)")
def test_the_installed_outlines_hold_the_land_where_it_is() -> None:
    whole = outlines.cut((-180.0, -90.0, 180.0, 90.0))
    near = outlines.cut((14.0, 2.0, 28.0, 11.0))
    for lon, lat, land in ((20.5, 6.5, True), (-30.0, 0.0, False), (51.0, 42.0, False)):
        assert whole.land.contains(_point(lon, lat)) is land
    assert near.land.contains(_point(20.5, 6.5))
    assert near.lines.elementCount() > 10 and near.coast.elementCount() == 0


def _point(lon: float, lat: float) -> outlines.QPointF:
    return outlines.QPointF(lon, lat)
