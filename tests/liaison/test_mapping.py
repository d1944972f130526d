"""What lies where: points of records and of imported rows, lists of a view, sizes of places."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from liaison.domain.content import example
from liaison.domain.record import Filter
from liaison.domain.refusals import NotAllowed
from liaison.grid import parse_position, pointed
from liaison.ports import ContextEntry
from liaison.session import Session
from liaison.usecases import finding, importing, mapping, records
from liaison.usecases.mapping import Shown

TABLE = "Event,Date,Latitude,Longitude\nShots,03/07/2004,4.3612,18.5550\nRoad,04/07/2004,5.0,19.0\n"


def put(session: Session, title: str, position: str, kind: str = "incident") -> str:
    """A draft of a kind at a position; its id. FICTION."""
    place = parse_position(position) if position else None
    content = msgspec.structs.replace(example(kind), title=title, place=place)
    record, _ = records.start(session, kind, content)
    return record


@pytest.fixture
def placed(session: Session, tmp_path: Path) -> Session:
    """Three records, of which one has no place, and two rows of context."""
    put(session, "Bridge", "33N TE 12 56")
    put(session, "Mill", "-17.5, 178.9", "contact-log")
    put(session, "Nowhere", "")
    path = tmp_path / "events.csv"
    path.write_text(TABLE, encoding="utf-8")
    importing.import_file(session, path)
    return session


def test_everything_with_a_place_is_a_spot_that_says_what_it_is(placed: Session) -> None:
    found = mapping.spots(placed, Shown())
    assert sorted(one.kind for one in found) == ["", "", "contact-log", "incident"]
    assert len(mapping.spots(placed, Shown(context=False))) == 2
    assert [one.kind for one in mapping.spots(placed, Shown(records=False))] == ["", ""]
    only = mapping.spots(placed, Shown(Filter(kind="incident"), context=False))
    assert [one.kind for one in only] == ["incident"]


def test_a_spot_leads_back_to_its_row_and_its_whole_place(placed: Session) -> None:
    for spot in mapping.spots(placed, Shown()):
        row = mapping.thing(placed, spot)
        assert row is not None and mapping.spot_of(row) == spot
        place = mapping.place_of(placed, spot)
        assert place is not None and float(place.lat) == spot.lat
        assert mapping.sizes(placed, [spot]) == {spot: place.precision_m}
    assert mapping.find(placed, "0" * 32) is None


def test_the_list_of_a_view_gives_records_first_and_goes_on_page_by_page(placed: Session) -> None:
    whole = ("-90", "-180", "90", "180")
    paged: list[mapping.Thing] = []
    while more := mapping.in_view(placed, Shown(), whole, paged[-1] if paged else None, 1):
        paged += more
    assert paged == mapping.in_view(placed, Shown(), whole)
    assert [isinstance(one, ContextEntry) for one in paged] == [False, False, True, True]
    across = ("-20", "170", "-10", "-170")
    assert [one.title for one in mapping.in_view(placed, Shown(), across)] == ["Mill"]  # type: ignore[union-attr]  # records alone lie there


def test_a_spot_whose_row_is_gone_is_nothing(placed: Session) -> None:
    spots = mapping.spots(placed, Shown(records=False))
    importing.remove(placed, importing.batches(placed)[0].id, "the test begins")
    assert [mapping.thing(placed, one) for one in spots] == [None, None]
    assert mapping.sizes(placed, spots) == {}


@pytest.mark.parametrize(
    "edges",
    [
        ("", "", "", ""),
        ("4", "18", "", ""),
        ("5", "18", "4", "19"),
        ("nan", "18", "inf", "19"),
        ("-91", "0", "0", "0"),
        ("4", "18", "5", "181"),
        ("４", "18", "5", "19"),
        ("4; DROP", "18", "5", "19"),
    ],
)
def test_a_box_that_is_none_is_refused_with_what_a_box_is(edges: tuple[str, ...]) -> None:
    """S56: hostile edges of a box are a refusal, never a fault."""
    with pytest.raises(NotAllowed, match="south, west, north, east"):
        finding.box(*edges)
    assert finding.box("-5", "170", "5", "-170") == ("-5", "170", "5", "-170")


@pytest.mark.parametrize("size", [1, 10, 100, 1_000, 10_000, 100_000])
@pytest.mark.parametrize(
    "at",
    [(4.3612, 18.555), (0.0, 0.0), (-89.99, 12.0), (90.0, 180.0), (-90.0, -180.0), (71.5, -179.99)],
)
def test_what_is_pointed_at_reads_back_as_it_was_filled_in(
    at: tuple[float, float], size: int
) -> None:
    place = pointed(*at, size)
    again = parse_position(place.given)
    assert again == place
    assert place.precision_m is not None and place.precision_m >= size
    assert abs(float(place.lat) - at[0]) * 111_195 <= 2 * place.precision_m
