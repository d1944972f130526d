"""GeoJSON of any make is read; the 1,848 real events come in whole and as exact as they are."""

from __future__ import annotations

import json
import time
from collections import Counter
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison.context import ucdp
from liaison.context.geojson_in import read_geojson
from liaison.context.guessing import guess
from liaison.context.mapping import read_rows
from liaison.context.rows import BadRow, ContextRow, Read, SourceUnreadable, Tally
from liaison.domain.places import Place
from liaison.domain.times import Moment, Span, iso, moment_at
from tests.conftest import SHARED_DATA

EVENTS = SHARED_DATA / "events" / "ucdp-ged-23.1-caf.geojson"
HERE = {"type": "Point", "coordinates": [18.555, 4.3612]}


def feature(geometry: object = HERE, **properties: object) -> dict[str, object]:
    return {"type": "Feature", "geometry": geometry, "properties": properties}


def read(tree: object) -> list[Read]:
    data = tree if isinstance(tree, bytes) else json.dumps(tree).encode()
    sheet = read_geojson(data)
    return list(read_rows(guess(sheet), sheet))


def collection(*features: object, **members: object) -> dict[str, object]:
    return {"type": "FeatureCollection", "features": list(features), **members}


@pytest.mark.skipif(not EVENTS.is_file(), reason="the shared data is not here")
def test_all_real_events_are_read_as_exactly_as_they_are_known() -> None:
    """Ids, sides, dates, coordinates and both precisions of each event against the file itself."""
    data = EVENTS.read_bytes()
    started = time.perf_counter()
    sheet = read_geojson(data)
    tally = Tally()
    rows = list(tally.good_rows(read_rows(guess(sheet), sheet)))
    print(f"\n{len(rows):,} real events read in {time.perf_counter() - started:.2f} s")
    assert (tally.good, tally.bad_count) == (1_848, 0)
    features = json.loads(data, parse_float=Decimal)["features"]
    for number, (row, source) in enumerate(zip(rows, features, strict=True), 1):
        facts, point = source["properties"], source["geometry"]["coordinates"]
        assert row.number == number
        assert row.id == str(facts["id"])
        assert row.title == f"{facts['side_a']} – {facts['side_b']}"
        assert row.when is not None
        assert iso(row.when.start) == facts["date_start"][:10] + "Z"
        assert iso(row.when.end or row.when.start) == facts["date_end"][:10] + "Z"
        assert row.when.approximate == (facts["date_prec"] > 1)
        assert ucdp.when_code(row.when) == facts["date_prec"]
        check_place(row.place, facts, point)
        kept = dict(row.fields)
        assert kept["best"] == str(facts["best"])
        assert kept["type_of_violence"] == str(facts["type_of_violence"])
    assert Counter(row.nature for row in rows) == {"context": 1_848}


def check_place(place: Place | None, facts: dict[str, Any], point: list[Decimal]) -> None:
    assert place is not None
    assert place.name == facts["where_coordinates"]
    assert abs(Decimal(place.lat) - point[1]) <= Decimal("0.0000001")
    assert abs(Decimal(place.lon) - point[0]) <= Decimal("0.0000001")
    assert place.precision_m == ucdp.size_of(facts["where_prec"])
    # Code 5, a region of no formal border, is told from a country by a person only.
    assert ucdp.where_code(place) == {5: 6}.get(facts["where_prec"], facts["where_prec"])


@pytest.mark.skipif(not EVENTS.is_file(), reason="the shared data is not here")
def test_real_events_cut_off_or_changed_are_refused_or_named() -> None:
    data = EVENTS.read_bytes()
    with pytest.raises(SourceUnreadable, match="not JSON"):
        read_geojson(data[:1_000_000])
    changed = data.replace(b'"date_prec": 1', b'"date_prec": 9', 3)
    sheet = read_geojson(changed)
    tally = Tally()
    assert len(list(tally.good_rows(read_rows(guess(sheet), sheet)))) == 1_845
    assert {bad.column for bad in tally.bad} == {"date_prec"}


@pytest.mark.parametrize(
    ("geometry", "lat", "lon", "size"),
    [(HERE, "4.3612", "18.555", 100), ({"type": "Point", "coordinates": [18, 4, 310.5]}, "4", "18",
      100_000), ({"type": "LineString", "coordinates": [[18, 4], [18.1, 4.1]]}, "4.05", "18.05",
      11_120), ({"type": "MultiPolygon", "coordinates": [[[[18, 4], [20, 4], [20, 5], [18, 4]]]]},
      "4.5", "19", 221_704), ({"type": "GeometryCollection", "geometries": [HERE, HERE]}, "4.3612",
      "18.555", 1), ({"type": "Polygon", "coordinates": [[[-20, -5], [80, 5], [80, 9]]]}, "2", "30",
      1_000_000)],
)  # fmt: skip
def test_every_shape_has_a_middle_and_a_size(
    geometry: object, lat: str, lon: str, size: int
) -> None:
    (row,) = read(feature(geometry, name="Fictitious Bridge"))
    assert isinstance(row, ContextRow)
    assert row.place is not None
    assert (row.place.lat, row.place.lon) == (lat, lon)
    assert row.place.precision_m == size
    assert row.title == "Fictitious Bridge"


def test_a_shape_around_the_world_and_none_at_all_have_no_place() -> None:
    wide = {"type": "LineString", "coordinates": [[-179, 0], [179, 1]]}
    rows = read(collection(feature(wide), feature(None), {"type": "Feature"}))
    assert [row.place for row in rows if isinstance(row, ContextRow)] == [None, None, None]


def test_a_bare_geometry_and_old_names_of_the_datum_are_read() -> None:
    assert isinstance(read(HERE)[0], ContextRow)
    old = {"type": "name", "properties": {"name": "urn:ogc:def:crs:OGC:1.3:CRS84"}}
    assert isinstance(read(collection(feature(), crs=old))[0], ContextRow)
    for other in ("EPSG:3857", "urn:ogc:def:crs:EPSG::32633", 7, None):
        with pytest.raises(SourceUnreadable, match="WGS 84"):
            read(collection(feature(), crs={"type": "name", "properties": {"name": other}}))


def test_properties_of_every_type_become_text_and_their_names_stay_apart() -> None:
    odd = {
        "flag": True,
        "none": None,
        "many": [1, {"x": "é"}],
        "big": 10**40,
        "@id": "own",
        "": 1.50,
    }
    (row,) = read(json.dumps(feature(**odd)).replace("1.5}", "1.50}").encode())
    assert isinstance(row, ContextRow)
    assert dict(row.fields) == {
        "flag": "true",
        "many": '[1, {"x": "é"}]',
        "big": "1" + "0" * 40,
        "@id (2)": "own",
        "column 11": "1.50",
    }


@pytest.mark.parametrize(
    ("bad", "column"),
    [(7, ""), ({"type": "Point"}, ""), (feature({"type": "Point", "coordinates": []}), "geometry"),
     (feature({"type": "Point", "coordinates": [[1, 2]]}), "geometry"), (feature(7), "geometry"),
     (feature({"type": "Point", "coordinates": ["1", "2"]}), "geometry"),
     (feature({"type": "Point", "coordinates": [True, False]}), "geometry"),
     (feature({"type": "Point", "coordinates": [1]}), "geometry"),
     (feature({"type": "Point", "coordinates": [181, 2]}), "geometry"),
     (feature({"type": "Point", "coordinates": [2, 91]}), "geometry"),
     (feature({"type": "Circle", "coordinates": [1, 2]}), "geometry"),
     (feature({"type": ["Point"], "coordinates": [1, 2]}), "geometry"),
     (feature({"type": "GeometryCollection", "geometries": [7]}), "geometry"),
     (feature({"type": "GeometryCollection", "geometries": []}), "geometry"),
     ({"type": "Feature", "properties": [1], "geometry": None}, "properties"),
     (feature(name="\x00"), "name"), (feature(name="\ud800"), "name"),
     (feature(name="x" * 100_001), "name"), (feature(date="31/31/2004"), "date")],
    ids=range(19),
)  # fmt: skip
def test_a_bad_feature_harms_no_other(bad: object, column: str) -> None:
    first, second, third = read(collection(feature(name="a"), bad, feature(name="b")))
    assert isinstance(first, ContextRow)
    assert isinstance(second, BadRow)
    assert (second.row, second.column) == (2, column)
    assert second.reason.endswith(".")
    assert isinstance(third, ContextRow)


DEEP_ARRAY = b"[" * 500_000
DEEP_PLACE = b'{"type":"Polygon","coordinates":' + b"[" * 400 + b"18,4" + b"]" * 400 + b"}"


@pytest.mark.parametrize(
    ("data", "reason"),
    [(b"", "empty"), (b"{}", "not GeoJSON"), (b"[]", "not GeoJSON"), (b"nul", "not JSON"),
     (DEEP_ARRAY, "nested"), (b'{"a":' * 200_000, "nested"),
     (b'{"type":"Topology"}', "not GeoJSON"),
     (b'{"type":"FeatureCollection","features":{}}', "not GeoJSON"), (b'{"type":1e999}', "GeoJSON"),
     (b'{"type":"Point","coordinates":[NaN,1]}', "NaN"),
     (b'{"type":"Point","type":"Point"}', "twice"),
     (b'{"type":"Point","coordinates":[' + b"9" * 5_000 + b",1]}", "number"),
     (b"\xff\xfe\x00", "text"),
     (b'{"type":"Feature","properties":{"\\ud800":1}}', "column 6"),
     (b'{"type":"Point","coordinates":[1e99999999999999999999,1]}', "number"),
     (json.dumps(feature(**{f"p{i}": 1 for i in range(300)})).encode(), "256")],
    ids=range(16),
)  # fmt: skip
def test_what_is_no_geojson_is_refused_whole(data: bytes, reason: str) -> None:
    with pytest.raises(SourceUnreadable, match=reason):
        read_geojson(data)


def test_positions_nested_hundreds_deep_are_read_without_recursion() -> None:
    (row,) = read(DEEP_PLACE)
    assert isinstance(row, ContextRow)
    assert row.place is not None
    assert (row.place.lat, row.place.lon) == ("4", "18")


def test_numbers_with_huge_exponents_take_no_room() -> None:
    data = b'{"type":"Feature","properties":{"n":1e999999},"geometry":{"type":"Point",'
    (row,) = read(data + b'"coordinates":[1e-999999,4e-999999]}}')
    assert isinstance(row, ContextRow)
    assert row.place is not None
    assert row.place.lat == "0.0000000"
    (bad,) = read(data + b'"coordinates":[1e999999,4]}}')
    assert isinstance(bad, BadRow)


JSON_LIKE = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["type", "coordinates", "geometries", "x"]), inner)
    ),
    max_leaves=8,
)


@given(JSON_LIKE, JSON_LIKE)
def test_any_json_is_read_or_refused(geometry: object, properties: object) -> None:
    made = {"type": "Feature", "geometry": geometry, "properties": properties}
    try:
        assert len(read(collection(made, properties))) == 2
    except SourceUnreadable as error:
        assert str(error)


def test_codes_of_precision_go_both_ways() -> None:
    here = Place(lat="4.36", lon="18.55")
    for code in (1, 2, 3, 4, 6):
        size = ucdp.size_of(code)
        assert ucdp.where_code(Place(lat="4", lon="18", precision_m=size)) == code
    assert ucdp.where_code(here) == ucdp.where_code(Place(name="Fictitious Bridge")) == 6
    with pytest.raises(KeyError):
        ucdp.size_of(8)
    assert (len(ucdp.WHERE), len(ucdp.WHEN), len(ucdp.CLARITY), len(ucdp.VIOLENCE)) == (7, 5, 2, 3)
    start = Moment(at=0, precision="day")
    for days, code in ((1, 1), (2, 2), (6, 2), (7, 3), (8, 4), (31, 4), (32, 5), (365, 5)):
        end = moment_at((days - 1) * 86_400_000_000, precision="day")
        assert ucdp.when_code(Span(start=start, end=end)) == code
    assert ucdp.when_code(Span(start=start)) == 1
    assert ucdp.when_code(Span(start=start, approximate=True)) == 2
