"""Positions keep the precision they were given with."""

from __future__ import annotations

import random
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mgrs import MGRS  # type: ignore[import-untyped]  # the library ships no types

from liaison.domain.places import describe, spaced
from liaison.grid import (
    PositionUnreadable,
    as_degrees,
    as_mgrs,
    as_utm,
    parse_position,
    place_at,
)

LIBRARY = MGRS()


def test_grid_references_agree_with_the_library_everywhere() -> None:
    """Two thousand points, poles and odd zones included, at all five precisions."""
    pick = random.Random(4774)
    for number in range(2_000):
        lat, lon = pick.uniform(-90, 90), pick.uniform(-180, 180)
        pairs = number % 5 + 1
        reference = LIBRARY.toMGRS(lat, lon, MGRSPrecision=pairs)
        place = parse_position(reference)
        metres = 10 ** (5 - pairs)
        assert place.precision_m == metres
        assert as_mgrs(place) == spaced(place.mgrs)
        assert as_mgrs(place).replace(" ", "").lstrip("0") == reference.lstrip("0")
        # The middle of the square is less than its diagonal away; degrees of latitude are enough.
        assert abs(float(place.lat) - lat) * 111_000 < 1.5 * metres + 1


def test_decimal_degrees_name_the_square_that_the_library_names() -> None:
    pick = random.Random(60)
    for _ in range(500):
        lat, lon = f"{pick.uniform(-79, 83):.5f}", f"{pick.uniform(-179, 179):.5f}"
        place = parse_position(f"{lat}, {lon}")
        expected = LIBRARY.toMGRS(float(lat), float(lon), MGRSPrecision=5)
        assert place.mgrs.lstrip("0") == expected.lstrip("0")
        assert (place.lat, place.lon, place.precision_m) == (lat, lon, 1)


@pytest.mark.parametrize(
    ("typed", "shown", "metres"),
    [("33N TE 12345 67890", "33N TE 12345 67890", 1), ("33NTE12345678", "33N TE 1234 5678", 10),
     ("33n te 123 567", "33N TE 123 567", 100), ("33NTE1256", "33N TE 12 56", 1000),
     ("33NTE15", "33N TE 1 5", 10_000), ("1MBQ1234", "01M BQ 12 34", 1000),
     ("ZAH1234512345", "Z AH 12345 12345", 1)],
)  # fmt: skip
def test_a_reference_is_shown_with_just_the_digits_given(
    typed: str, shown: str, metres: int
) -> None:
    place = parse_position(typed)
    assert as_mgrs(place) == shown
    assert place.precision_m == metres
    assert place.given == typed
    assert parse_position(shown).mgrs == place.mgrs


def test_norway_and_svalbard_have_their_own_zones() -> None:
    assert parse_position("60.0000N 4.0000E").mgrs.startswith("32V")
    assert parse_position("78.0000N 10.0000E").mgrs.startswith("33X")
    with pytest.raises(PositionUnreadable, match="no grid zone 32X"):
        parse_position("32XMK1234")


@pytest.mark.parametrize(
    "typed",
    ["04°21'40\"N 018°33'18\"E", "N04°21'40\" E018°33'18\"", "04 21 40 N 018 33 18 E",
     "4°21′40″N, 18°33′18″E", "018°33'18\"E 04°21'40\"N", "4 21 40n 18 33 18e"],
)  # fmt: skip
def test_degrees_minutes_seconds_are_read_in_the_usual_forms(typed: str) -> None:
    place = parse_position(typed)
    assert place.lat == "4.3611111"
    assert place.lon == "18.555"
    assert place.precision_m == 30
    assert as_mgrs(place) == "34N BK 286 824"


@pytest.mark.parametrize(
    ("typed", "shown", "metres"),
    [("4.3612, 18.5550", "4.3612, 18.5550", 10), ("-4.36 -18.5", "-4.4, -18.5", 10_000),
     ("4.3612S 18.5550W", "-4.3612, -18.5550", 10), ("18.5550E, 4.3612N", "4.3612, 18.5550", 10),
     ("4.36N18.55E", "4.36, 18.55", 1000), ("0.00000,-0.00000", "0.00000, 0.00000", 1),
     ("04°21.67'N 018°33.30'E", "4.361, 18.555", 18)],
)  # fmt: skip
def test_degrees_are_shown_with_just_the_digits_given(typed: str, shown: str, metres: int) -> None:
    place = parse_position(typed)
    assert as_degrees(place) == shown
    assert place.precision_m == metres


@pytest.mark.parametrize(
    "text",
    ["", " ", "nowhere", "33NTE123", "33NTE", "33NTE123456789012", "33ITE12", "00NTE12", "61NTE12",
     "31VEE10", "1CAA11", "33NZZ1234", "91, 0", "0, 181", "4.3612", "4.3612, 18.5550, 7", "4N 18N",
     "4.3612N, 18.5550", "-4.3N 18.5E", "04°61'00\"N 018°00'00\"E", "४.३६, १८.५", "nan, nan",
     "4e1, 1e1", "4,3612 18,5550", "1" * 10_000, "4.3\x00, 18", "N4.3S, 18E", "1 2 3 4"],
)  # fmt: skip
def test_what_is_not_a_position_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(PositionUnreadable, match=r"\.$"):
        parse_position(text)


POSITION_LIKE = st.text(st.sampled_from("0123456789.,-+°'\" NSEWKTE"), max_size=30)


@given(POSITION_LIKE | st.text(max_size=30))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        place = parse_position(text)
    except PositionUnreadable:
        return
    assert abs(Decimal(place.lat)) <= 90
    assert abs(Decimal(place.lon)) <= 180
    assert as_degrees(place)


@given(st.integers(-8_000_000, 8_400_000), st.integers(-18_000_000, 18_000_000))
def test_shown_degrees_come_back(lat: int, lon: int) -> None:
    typed = f"{Decimal(lat).scaleb(-5):f}, {Decimal(lon).scaleb(-5):f}"
    place = parse_position(typed)
    again = parse_position(as_degrees(place))
    assert (again.lat, again.lon, again.mgrs) == (place.lat, place.lon, place.mgrs)


def test_a_place_is_described_in_one_line() -> None:
    place = parse_position("33NTE1256")
    assert describe(place) == "33N TE 12 56"
    assert as_mgrs(type(place)(name="Bridge")) == ""
    assert as_degrees(type(place)(name="Bridge")) == ""
    assert describe(type(place)(name="Bridge", lat="1", lon="2")) == "Bridge (1, 2)"


def test_utm_agrees_with_the_library_everywhere() -> None:
    """Two thousand points from 80 south to 84 north, in both hemispheres and the odd zones."""
    pick = random.Random(84)
    for _ in range(2_000):
        lat, lon = pick.uniform(-79.9, 83.9), pick.uniform(-180, 180)
        reference = LIBRARY.toMGRS(lat, lon, MGRSPrecision=5)
        zone, hemisphere, east, north = LIBRARY.MGRSToUTM(reference)
        word = {"N": "north", "S": "south"}[hemisphere]
        place = parse_position(f"{zone} {word} {int(east)} {int(north)}")
        assert place.mgrs.lstrip("0") == reference.lstrip("0")
        assert place.precision_m == 1
        assert abs(float(place.lat) - lat) * 111_000 < 2
        shown = as_utm(place)
        assert parse_position(shown).mgrs == place.mgrs
        assert as_utm(parse_position(shown)) == shown


@pytest.mark.parametrize(
    ("typed", "mgrs"),
    [("33N 612345 5412345", "33UXQ1234512345"), ("33 n 0612345mE 5412345mN", "33UXQ1234512345"),
     ("33U 612345E, 5412345N", "33UXQ1234512345"),
     ("33 north 612345.9 5412345.2", "33UXQ1234512345"),
     ("33S 612345 8712345", "33LXH1234512345"), ("1n 500000 1", "01NEA0000000001"),
     ("٣٣N ٦١٢٣٤٥ ٥٤١٢٣٤٥", "33UXQ1234512345"),
     ("36 north 712345 3712345", "36SYC1234512345"), ("36 south 612345 3712345", None)],
)  # fmt: skip
def test_utm_is_read_in_the_usual_forms(typed: str, mgrs: str | None) -> None:
    place = parse_position(typed)
    assert place.given == typed
    if mgrs:
        assert place.mgrs == mgrs
    else:
        assert place.lat.startswith("-56.")


def test_utm_is_shown_with_just_the_size_of_square_given() -> None:
    assert as_utm(parse_position("33N 612345 5412345")) == "33N 612345 5412345"
    assert as_utm(parse_position("33UXQ123123")) == "33N 612300 5412300 (to 100 m)"
    assert as_utm(parse_position("36 south 612345 3712345")) == "36 south 612345 3712345"
    assert as_utm(parse_position("ZAH1234512345")) == ""
    assert as_utm(place_at(Decimal(5), Decimal(20), 250_000)) == ""
    for typed in ("33UXQ11", "33UXQ1212", "33UXQ12341234", "36SYC1212", "10CEV1212"):
        shown = as_utm(parse_position(typed))
        again = parse_position(shown)
        assert (again.mgrs, as_utm(again)) == (parse_position(typed).mgrs, shown)


@pytest.mark.parametrize(
    ("typed", "part"),
    [("36S 712345 3712345", "can mean the south"), ("61N 612345 5412345", "no such place"),
     ("0N 612345 5412345", "no such place"), ("33N 9912345 5412345", "no such place"),
     ("33N 612345 9912345", "no such place"), ("33N 612345 54123456", "no such place"),
     ("33P 612345 5412345", "latitude band P"), ("33M 612345 1", "no such place|latitude band M"),
     ("33I 612345 5412345", "not a position"), ("33N 612345", "not a position"),
     ("33N 612345 5412345 7", "not a position"), ("33N 612345 5412345 (to 5 m)", "not a position")],
)  # fmt: skip
def test_utm_that_names_no_place_or_two_is_refused(typed: str, part: str) -> None:
    with pytest.raises(PositionUnreadable, match=part):
        parse_position(typed)


@given(
    st.integers(0, 61),
    st.sampled_from([*"CDEFGHJKLMNPQRSTUVWX", "north", "south"]),
    st.integers(0, 9_999_999),
    st.integers(0, 99_999_999),
)
def test_any_utm_is_read_or_refused(zone: int, letter: str, east: int, north: int) -> None:
    try:
        place = parse_position(f"{zone}{letter} {east:06} {north}")
    except PositionUnreadable as refusal:
        assert str(refusal)
        return
    assert abs(Decimal(place.lat)) <= 84
    assert as_mgrs(place)


def test_arabic_indic_digits_are_read() -> None:
    place = parse_position("٤٫٣٦١٢، ١٨٫٥٥٥٠")
    assert (place.lat, place.lon, place.precision_m) == ("4.3612", "18.5550", 10)
    assert place.given == "٤٫٣٦١٢، ١٨٫٥٥٥٠"
    assert parse_position("۳۳N TE ۱۲۳۴ ۵۶۷۸").mgrs == "33NTE12345678"


def test_a_place_is_made_from_decimal_degrees() -> None:
    place = place_at(Decimal("5.399784"), Decimal("26.486881"), 50_000)
    assert (place.lat, place.lon, place.precision_m) == ("5.399784", "26.486881", 50_000)
    assert place.mgrs == "35NMF"
    for lat, lon in ((Decimal(91), Decimal(0)), (Decimal("nan"), Decimal(0))):
        with pytest.raises(PositionUnreadable):
            place_at(lat, lon, 1)
