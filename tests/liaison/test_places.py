"""A place is plain data that cannot hold a position that does not exist."""

from __future__ import annotations

from typing import Any

import pytest

from liaison.domain.places import Place, describe, spaced


@pytest.mark.parametrize(
    "members",
    [{"lat": "1"}, {"lon": "1"}, {"lat": "90.1", "lon": "0"}, {"lat": "0", "lon": "-180.5"},
     {"lat": "1e1", "lon": "0"}, {"lat": "nan", "lon": "0"}, {"lat": "١", "lon": "0"},
     {"lat": "1.12345678", "lon": "0"}, {"lat": " 1", "lon": "0"}, {"lat": "1\n", "lon": "0"},
     {"mgrs": "33NTE123"}, {"mgrs": "33N TE 12"}, {"mgrs": "33ITE12"}, {"mgrs": "x" * 1_000_000}],
)  # fmt: skip
def test_a_position_that_does_not_exist_cannot_be_built(members: dict[str, Any]) -> None:
    with pytest.raises(ValueError):
        Place(**members)


@pytest.mark.parametrize(
    ("place", "line"),
    [(Place(), ""), (Place(name="Bridge"), "Bridge"), (Place(given="by the mill"), "by the mill"),
     (Place(name="Bridge", mgrs="33NTE1256"), "Bridge (33N TE 12 56)"),
     (Place(lat="-1.5", lon="2"), "-1.5, 2")],
)  # fmt: skip
def test_a_place_is_described_in_one_line(place: Place, line: str) -> None:
    assert describe(place) == line


def test_references_are_spaced_as_they_are_read_aloud() -> None:
    assert spaced("33NTE1234567890") == "33N TE 12345 67890"
    assert spaced("ZAH12") == "Z AH 1 2"
    assert spaced("33NTE") == "33N TE"
    assert spaced("not a grid") == "not a grid"
