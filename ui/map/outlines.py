"""Coasts and inner lines as paths in degrees, cut to what a view needs of them.

They are made at set-up (`make map`), from Natural Earth, and may be absent. A path that is drawn
much larger than the screen is slow and loses its exactness, so each view works on a window cut out
around it, which serves until one looks elsewhere.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

import resources

Point = tuple[float, float]  # degrees east and north
Window = tuple[float, float, float, float]  # west, south, east, north, uncrossed


class Outlines(NamedTuple):
    """What is drawn: land to be filled, its coast, and the dotted lines inside it."""

    land: QPainterPath
    coast: QPainterPath
    lines: QPainterPath


class World(NamedTuple):
    """All rings of land and all lines inside it, each with the box around it."""

    land: tuple[tuple[Window, list[Point]], ...]
    lines: tuple[tuple[Window, list[Point]], ...]


def present() -> bool:
    """Whether the outlines were made at set-up."""
    return bool(_world().land)


def cut(window: Window) -> Outlines:
    """The outlines within a window, in degrees east and north."""
    land, coast, lines = QPainterPath(), QPainterPath(), QPainterPath()
    for box, ring in _world().land:
        if not _meet(box, window):
            continue
        whole = ring if holds(window, box) else _clipped(ring, window)
        land.addPolygon(QPolygonF([QPointF(x, y) for x, y in whole]))
        _draw(coast, ring, window, seams=False)
    for box, line in _world().lines:
        if _meet(box, window):
            _draw(lines, line, window, seams=True)
    return Outlines(land, coast, lines)


def read(path: Path) -> World:
    """The outlines in a file that `make map` made; none where it is not there."""
    try:
        held = json.loads(path.read_bytes())
    except FileNotFoundError:
        return World((), ())
    unit = held["unit"]
    land, lines = (
        tuple(_placed(chain, unit) for chain in held[name]) for name in ("land", "lines")
    )
    return World(land, lines)


@cache
def _world() -> World:
    return read(resources.path("map", "world.json"))


def _placed(steps: list[int], unit: int) -> tuple[Window, list[Point]]:
    """A chain of points and the box around it, from its first point and the steps to the next."""
    x = y = 0
    points: list[Point] = []
    for east, north in zip(steps[::2], steps[1::2], strict=True):
        x, y = x + east, y + north
        points.append((x / unit, y / unit))
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return (min(xs), min(ys), max(xs), max(ys)), points


def _meet(one: Window, other: Window) -> bool:
    return one[0] <= other[2] and one[2] >= other[0] and one[1] <= other[3] and one[3] >= other[1]


def holds(outer: Window, inner: Window) -> bool:
    """Whether the inner window lies in the outer one."""
    return (
        outer[0] <= inner[0]
        and outer[1] <= inner[1]
        and outer[2] >= inner[2]
        and outer[3] >= inner[3]
    )


def _draw(path: QPainterPath, chain: list[Point], window: Window, *, seams: bool) -> None:
    """Adds what of a chain lies in the window. The seams of the map, along the 180th meridian and
    the pole, are no coast."""
    at: Point | None = None
    for one, other in pairwise(chain):
        if not seams and (abs(one[0]) == abs(other[0]) == 180 or one[1] == other[1] == -90):
            continue
        part = _segment(one, other, window)
        if part is None:
            continue
        if part[0] != at:
            path.moveTo(*part[0])
        path.lineTo(*part[1])
        at = part[1]


def _segment(one: Point, other: Point, window: Window) -> tuple[Point, Point] | None:
    """What of a line lies in the window (Liang and Barsky)."""
    (x, y), (right, up) = one, (other[0] - one[0], other[1] - one[1])
    first, last = 0.0, 1.0
    for way, room in (
        (-right, x - window[0]),
        (right, window[2] - x),
        (-up, y - window[1]),
        (up, window[3] - y),
    ):
        if way == 0:
            if room < 0:
                return None
        elif way < 0:
            first = max(first, room / way)
        else:
            last = min(last, room / way)
    if first > last:
        return None
    begin = one if first == 0 else (x + first * right, y + first * up)
    end = other if last == 1 else (x + last * right, y + last * up)
    return begin, end


def _clipped(ring: list[Point], window: Window) -> list[Point]:
    """A ring cut to the window (Sutherland and Hodgman)."""
    for axis, edge, keeps_above in (
        (0, window[0], True),
        (0, window[2], False),
        (1, window[1], True),
        (1, window[3], False),
    ):
        ring = list(_halved(ring, axis, edge, keeps_above))
    return ring


def _halved(ring: list[Point], axis: int, edge: float, keeps_above: bool) -> Iterator[Point]:
    for before, point in zip([*ring[-1:], *ring], ring, strict=False):
        kept = (point[axis] >= edge) == keeps_above
        if kept != ((before[axis] >= edge) == keeps_above):
            share = (edge - before[axis]) / (point[axis] - before[axis])
            across = before[1 - axis] + share * (point[1 - axis] - before[1 - axis])
            yield (edge, across) if axis == 0 else (across, edge)
        if kept:
            yield point
