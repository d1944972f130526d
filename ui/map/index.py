"""All points of a map in the order of a quadtree: any view of them is counted, never drawn one by
one.

Points are sorted by the interleaved bits of their cell, so that every cell of every size is one run
of the list, and sums along the list give how many are in a run and where their middle is. A view
costs a few steps for each cell it shows, whatever the number of points.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate
from math import floor, log2
from typing import Final, NamedTuple

from liaison.usecases.mapping import Spot
from ui.map.view import View, around

_LEVELS: Final = 20  # cells of 360 degrees halved so often: 38 m
_SIDE: Final = 1 << _LEVELS
_CELL: Final = 44  # pixels that a cell is at least wide
_FEW: Final = 16  # so many points are looked at one by one
_SPREAD: Final = [
    sum(1 << 2 * bit for bit in range(10) if number >> bit & 1) for number in range(1 << 10)
]

_Edges = tuple[float, float, float, float]  # south, west, north, east
_Node = tuple[int, int, int, int, int]  # level, x, y and a run of points


class Cluster(NamedTuple):
    """A run of points, ``first`` up to but without ``last``: its middle, how many points there are
    and how many of them are imported."""

    lat: float
    lon: float
    many: int
    context: int
    first: int
    last: int


class Tally(NamedTuple):
    """How many records and how many imported rows."""

    records: int
    context: int


class SpotIndex:
    """``spots`` are in the order of the quadtree."""

    def __init__(self, spots: Sequence[Spot] = ()) -> None:
        keys = [_key(spot.lat, spot.lon) for spot in spots]
        order = sorted(range(len(spots)), key=keys.__getitem__)
        self._keys = [keys[number] for number in order]
        self.spots = [spots[number] for number in order]
        self._lats = [0.0, *accumulate(spot.lat for spot in self.spots)]
        self._lons = [0.0, *accumulate(spot.lon for spot in self.spots)]
        self._context = [0, *accumulate(not spot.kind for spot in self.spots)]
        self.bounds = (
            around((s.lat for s in self.spots), (s.lon for s in self.spots)) if spots else None
        )

    def clusters(self, view: View) -> list[Cluster]:
        """The points in view and just beside it, those of one cell together."""
        level = min(max(floor(log2(max(360 * view.scale / _CELL, 1))), 0), _LEVELS)
        runs = {
            run: None
            for part in _parts(view.bounds(), 360 / (1 << level))
            for run in self._cells(part, level)
        }
        return [self._cluster(first, last) for first, last in runs]

    def tally(self, view: View) -> Tally:
        """How many points are exactly in view."""
        records = context = 0
        for part in _parts(view.bounds(), 0):
            for first, last in self._inside(part):
                foreign = self._context[last] - self._context[first]
                context += foreign
                records += last - first - foreign
        return Tally(records, context)

    def _cluster(self, first: int, last: int) -> Cluster:
        count = last - first
        lat, lon, context = (
            sums[last] - sums[first] for sums in (self._lats, self._lons, self._context)
        )
        if count == 1:  # as it stands, not as the difference of two sums
            lat, lon = self.spots[first][:2]
        return Cluster(lat / count, lon / count, count, int(context), first, last)

    def _cells(self, part: _Edges, depth: int) -> Iterator[tuple[int, int]]:
        """The cells of a size that reach into a part of the world and are not empty."""
        south, west, north, east = _numbers(part)
        stack = self._whole()
        while stack:
            level, x, y, first, last = stack.pop()
            side = _LEVELS - level
            if not (west >> side <= x <= east >> side and south >> side <= y <= north >> side):
                continue
            if level == depth:
                yield first, last
            else:
                stack += self._quarters(level, x, y, first, last)

    def _inside(self, part: _Edges) -> Iterator[tuple[int, int]]:
        """Runs that together are just the points in a part of the world."""
        south, west, north, east = _numbers(part)
        stack = self._whole()
        while stack:
            level, x, y, first, last = stack.pop()
            side = _LEVELS - level
            left, right = x << side, ((x + 1) << side) - 1
            low, high = y << side, ((y + 1) << side) - 1
            if right < west or left > east or high < south or low > north:
                continue
            if left > west and right < east and low > south and high < north:
                yield first, last
            elif last - first <= _FEW or level == _LEVELS:
                for number in range(first, last):
                    lat, lon = self.spots[number][:2]
                    if part[0] <= lat <= part[2] and part[1] <= lon <= part[3]:
                        yield number, number + 1
            else:
                stack += self._quarters(level, x, y, first, last)

    def _whole(self) -> list[_Node]:
        return [(0, 0, 0, 0, len(self.spots))] if self.spots else []

    def _quarters(self, level: int, x: int, y: int, first: int, last: int) -> Iterator[_Node]:
        """The quarters of a cell that are not empty."""
        deeper = level + 1
        shift = 2 * (_LEVELS - deeper)
        begin = _mixed(2 * x, 2 * y) << shift
        for quarter in range(4):
            until = bisect_left(self._keys, begin + ((quarter + 1) << shift), first, last)
            if until > first:
                yield deeper, 2 * x + (quarter & 1), 2 * y + (quarter >> 1), first, until
            first = until


def _parts(bounds: _Edges, more: float) -> Iterator[_Edges]:
    """The bounds of a view, so many degrees wider, as parts not across the 180th meridian."""
    south, west, north, east = bounds
    low, high = max(south - more, -90.0), min(north + more, 90.0)
    left, right = west - more, (east if east >= west else east + 360) + more
    if right - left >= 360:
        left, right = -180.0, 180.0
    for turn in (-360.0, 0.0, 360.0):
        one, other = max(left + turn, -180.0), min(right + turn, 180.0)
        if one < other or (one == other and not turn):
            yield low, one, high, other


def _key(lat: float, lon: float) -> int:
    return _mixed(_column(lon), _line(lat))


def _mixed(x: int, y: int) -> int:
    """The bits of two numbers in turn."""
    return (
        _SPREAD[x & 1023] | _SPREAD[x >> 10] << 20 | _SPREAD[y & 1023] << 1 | _SPREAD[y >> 10] << 21
    )


def _numbers(part: _Edges) -> tuple[int, int, int, int]:
    return _line(part[0]), _column(part[1]), _line(part[2]), _column(part[3])


def _column(lon: float) -> int:
    return min(int((lon + 180) / 360 * _SIDE), _SIDE - 1)


def _line(lat: float) -> int:
    return min(int((lat + 90) / 360 * _SIDE), _SIDE - 1)
