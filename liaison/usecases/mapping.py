"""What lies where: the points of the map, what is in view of it, and how exactly a place is known.

Records and imported rows never mix: a spot says which it is, and lists give records first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import isfinite
from typing import Final, NamedTuple, TypeAlias

import msgspec

from liaison.domain.places import Place
from liaison.domain.record import Filter, Row
from liaison.ports import Box, ContextEntry
from liaison.session import Session

MOST: Final = 200_000  # points of either sort
EVERYTHING: Final = Filter()

Thing: TypeAlias = Row | ContextEntry
"""What a list beside the map holds."""


class Spot(NamedTuple):
    """One point: decimal degrees, and what it stands for. ``kind`` is that of a record, empty for
    an imported row; ``id`` the record's or the batch's; ``seq`` its number among its like."""

    lat: float
    lon: float
    kind: str
    seq: int
    id: str


class Shown(NamedTuple):
    """What the map shows: a filter, of which imported rows can answer the period and the box
    alone, and which of the two sorts."""

    wanted: Filter = EVERYTHING
    records: bool = True
    context: bool = True


def spots(session: Session, shown: Shown) -> list[Spot]:
    """Everything with a position, at most `MOST` of either sort, newest first; what stands there
    and is no place on earth is left out."""
    wanted, found = shown.wanted, list[Spot]()
    if shown.records:
        for seq, record, kind, lat, lon in session.vault.records.spots(wanted, MOST):
            found += _spot(lat, lon, kind, seq, record)
    if shown.context:
        period = wanted.since, wanted.until
        for seq, batch, lat, lon in session.vault.context.spots(*period, MOST):
            found += _spot(lat, lon, "", seq, batch)
    return found


def in_view(
    session: Session, shown: Shown, box: Box, after: Thing | None = None, limit: int = 200
) -> list[Thing]:
    """What lies in a box: records, newest event first, then imported rows, newest first."""
    wanted, found = msgspec.structs.replace(shown.wanted, box=box), list[Thing]()
    if shown.records and not isinstance(after, ContextEntry):
        last = (after.event_at, after.seq) if after else None
        found += session.vault.records.page(wanted, last, limit)
    if shown.context and len(found) < limit:
        seq = after.seq if isinstance(after, ContextEntry) else None
        left = limit - len(found)
        found += session.vault.context.in_box(box, wanted.since, wanted.until, left, seq)
    return found


def thing(session: Session, spot: Spot) -> Thing | None:
    """The row behind a spot; None where it is gone by now."""
    if spot.kind:
        return session.vault.records.row(spot.id)
    entries = session.vault.context.rows(spot.id, spot.seq - 1, 1)
    return entries[0] if entries and entries[0].seq == spot.seq else None


def find(session: Session, record: str) -> Spot | None:
    """Where a record is; None where it has no position, or is not there."""
    row = session.vault.records.row(record)
    return spot_of(row) if row else None


def spot_of(one: Thing) -> Spot | None:
    """Where a row stands on the map; None for one without a position."""
    if isinstance(one, ContextEntry):
        place = one.row.place
        found = _spot(place.lat, place.lon, "", one.seq, one.batch) if place else ()
    else:
        found = _spot(one.lat, one.lon, one.kind, one.seq, one.record)
    return next(iter(found), None)


def place_of(session: Session, spot: Spot) -> Place | None:
    """The whole place of a spot, with its precision; None where it is gone by now."""
    row = thing(session, spot)
    if row is None or isinstance(row, ContextEntry):
        return row.row.place if row else None
    store = session.vault.records
    shown = store.version(spot.id, row.version) if row.version else store.draft(spot.id)
    return shown.content.place if shown else None


def sizes(session: Session, wanted: Iterable[Spot]) -> dict[Spot, int]:
    """The sides in metres of the squares within which spots are known, where that is stated."""
    places = ((spot, place_of(session, spot)) for spot in wanted)
    return {spot: place.precision_m for spot, place in places if place and place.precision_m}


def _spot(lat: str, lon: str, kind: str, seq: int, held: str) -> Iterator[Spot]:
    try:
        north, east = float(lat), float(lon)
    except ValueError:
        return
    if isfinite(north) and isfinite(east) and abs(north) <= 90 and abs(east) <= 180:
        yield Spot(north, east, kind, seq, held)
