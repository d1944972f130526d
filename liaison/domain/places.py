"""Where something happened: a place as plain data, and its one-line description."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Annotated

import msgspec

from liaison.domain.plain import Plain
from liaison.domain.words import tr

_DECIMAL = re.compile(r"-?[0-9]{1,3}(\.[0-9]{1,7})?", re.ASCII)
_GRID = re.compile(r"([0-9]{1,2}[C-HJ-NP-X]|[ABYZ])[A-HJ-NP-Z]{2}([0-9]{2}){0,5}", re.ASCII)


class Place(Plain, frozen=True, kw_only=True):
    """A named place and, where known, its position on WGS 84.

    ``given`` is the position as somebody typed it. ``lat`` and ``lon`` are decimal degrees as
    text (both or neither; at most seven decimals). ``mgrs`` is written without spaces.
    ``precision_m`` is the side, in metres, of the square within which the position is known.
    """

    name: str = ""
    given: str = ""
    lat: str = ""
    lon: str = ""
    mgrs: str = ""
    precision_m: Annotated[int, msgspec.Meta(ge=1, le=1_000_000)] | None = None

    def __post_init__(self) -> None:
        if bool(self.lat) != bool(self.lon):
            raise ValueError(tr("a position needs both latitude and longitude"))
        for value, limit in ((self.lat, 90), (self.lon, 180)):
            if value and not (_DECIMAL.fullmatch(value) and abs(Decimal(value)) <= limit):
                raise ValueError(
                    tr("a coordinate must be decimal degrees within ±{limit}").format(limit=limit)
                )
        if self.mgrs and not _GRID.fullmatch(self.mgrs):
            raise ValueError(tr("the grid reference is not MGRS"))


def describe(place: Place) -> str:
    """One line for people: the name, then the best statement of the position in brackets."""
    position = spaced(place.mgrs) or place.given
    if not position and place.lat:
        position = f"{place.lat}, {place.lon}"
    if place.name and position:
        return f"{place.name} ({position})"
    return place.name or position


def spaced(mgrs: str) -> str:
    """``33NTE1234567890`` as it is read aloud: ``33N TE 12345 67890``. Other text unchanged."""
    found = re.fullmatch(r"([0-9]{0,2}[A-Z])([A-Z]{2})([0-9]*)", mgrs, re.ASCII)
    if not found:
        return mgrs
    zone, square, digits = found.groups()
    half = len(digits) // 2
    return " ".join(part for part in (zone, square, digits[:half], digits[half:]) if part)
