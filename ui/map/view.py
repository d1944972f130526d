"""Where a map looks: its middle, its scale, and the way between degrees and pixels.

Equirectangular about the middle of the view: one degree east is as wide there as it is on earth,
so shapes, directions and the scale bar are true in the middle and nearly so at the edges of a
small view. Every place on earth is drawn once; the view may lie across the 180th meridian.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise
from math import ceil, cos, floor, hypot, log10, radians
from typing import Final

from liaison.ports import Box

METRES: Final = 111_195  # of a degree of latitude, on a sphere of the earth's mean radius
_NEAREST: Final = METRES  # pixels of a degree: a pixel is a metre
_UPRIGHT: Final = 75  # degrees; above, meridians are drawn no narrower
_LEAST: Final = 0.2  # degrees that a view fitted around one exact place shows about
_COARSE: Final = 100_000  # metres: no pick is told as coarser


@dataclass(frozen=True, slots=True)
class View:
    """``lat`` and ``lon`` are the middle in degrees, ``scale`` the pixels of a degree of latitude,
    ``width`` and ``height`` pixels. Made by `over`, `looking` and the verbs, which keep the limits.
    """

    lat: float
    lon: float
    scale: float
    width: int
    height: int

    @property
    def across(self) -> float:
        """The pixels of a degree of longitude."""
        return self.scale * cos(radians(min(abs(self.lat), _UPRIGHT)))

    @property
    def metres(self) -> float:
        """The metres of one pixel in the middle."""
        return METRES / self.scale

    @property
    def precision(self) -> int:
        """How exactly a pixel is a place: the power of ten at or above it, in metres, to 100 km."""
        power = ceil(log10(self.metres) - 1e-9)
        return min(int(10 ** max(power, 0)), _COARSE)

    def screen(self, lat: float, lon: float) -> tuple[float, float]:
        """Where a place is in the view, in pixels from its top left; it may lie outside."""
        east = (lon - self.lon + 180) % 360 - 180
        return self.width / 2 + east * self.across, self.height / 2 - (lat - self.lat) * self.scale

    def at(self, x: float, y: float) -> tuple[float, float] | None:
        """The latitude and longitude of a pixel; None beside the world."""
        lat = self.lat + (self.height / 2 - y) / self.scale
        east = (x - self.width / 2) / self.across
        if abs(lat) > 90 or abs(east) > 180:
            return None
        return lat, wrapped(self.lon + east)

    def bounds(self) -> tuple[float, float, float, float]:
        """South, west, north and east; west lies east of east across the 180th meridian."""
        up, side = self.height / 2 / self.scale, self.width / 2 / self.across
        south, north = max(self.lat - up, -90.0), min(self.lat + up, 90.0)
        if side >= 180:
            return south, -180.0, north, 180.0
        return south, wrapped(self.lon - side), north, wrapped(self.lon + side)

    def box(self) -> Box:
        """What is in view as the box of a filter, rounded outwards."""
        return box_of(*self.bounds())

    def resized(self, width: int, height: int) -> View:
        """The same middle and scale in another size."""
        return _kept(replace(self, width=max(width, 1), height=max(height, 1)))

    def moved(self, right: float, down: float) -> View:
        """Looking so many pixels further right and down."""
        return _kept(
            replace(
                self,
                lat=self.lat - down / self.scale,
                lon=self.lon + right / self.across,
            )
        )

    def zoomed(self, factor: float, x: float, y: float) -> View:
        """Nearer by a factor, with what is under a pixel staying there as far as limits allow."""
        there = self.at(x, y) or (self.lat, self.lon)
        scale = min(max(self.scale * factor, _farthest(self.width, self.height)), _NEAREST)
        return replace(self, scale=scale).with_at(*there, x, y)

    def with_at(self, lat: float, lon: float, x: float, y: float) -> View:
        """Looking so that a place is under a pixel."""
        middle = _kept(replace(self, lat=lat + (y - self.height / 2) / self.scale))
        return _kept(replace(middle, lon=lon - (x - self.width / 2) / middle.across))

    def looking(self, lat: float, lon: float, degrees: float) -> View:
        """Looking at a place, with so many degrees of latitude or more around it."""
        degrees = max(degrees, _LEAST)
        return _kept(replace(self, lat=lat, lon=lon, scale=self._room / degrees))

    def fitted(self, south: float, west: float, north: float, east: float) -> View:
        """Looking at a box with a margin around it; west may lie east of east."""
        wide = (east - west) % 360 if east != west + 360 else 360.0
        lat, lon = (south + north) / 2, wrapped(west + wide / 2)
        true = cos(radians(min(abs(lat), _UPRIGHT)))
        room_x, room_y = self.width * 0.84, self.height * 0.68  # the read-out is below
        scale = min(
            room_y / max(north - south, _LEAST), room_x / max(wide * true, _LEAST), _NEAREST
        )
        return _kept(replace(self, lat=lat, lon=lon, scale=scale))

    @property
    def _room(self) -> float:
        return min(self.width, self.height)


def over(width: int, height: int) -> View:
    """The whole world."""
    width, height = max(width, 1), max(height, 1)
    return View(0.0, 0.0, _farthest(width, height), width, height)


def wrapped(lon: float) -> float:
    """A longitude from -180 up to 180."""
    return lon if -180 <= lon <= 180 else (lon + 180) % 360 - 180


def box_of(south: float, west: float, north: float, east: float) -> Box:
    """Degrees as the box of a filter, rounded outwards to a ten-thousandth."""
    edges = (
        max(floor(south * 1e4) / 1e4, -90),
        max(floor(west * 1e4) / 1e4, -180),
        min(ceil(north * 1e4) / 1e4, 90),
        min(ceil(east * 1e4) / 1e4, 180),
    )
    south_text, west_text, north_text, east_text = (f"{edge + 0:.4f}" for edge in edges)
    return south_text, west_text, north_text, east_text


def around(lats: Iterable[float], lons: Iterable[float]) -> tuple[float, float, float, float]:
    """The smallest box with all places in it, across the 180th meridian where that is smaller."""
    upright, level = sorted(lats), sorted(set(lons))
    gaps = [(after - before, after, before) for before, after in pairwise(level)]
    gaps.append((level[0] + 360 - level[-1], level[0], level[-1]))
    _, west, east = max(gaps)
    return upright[0], west, upright[-1], east


def apart(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Pixels between two points of the screen."""
    return hypot(one[0] - other[0], one[1] - other[1])


def _farthest(width: int, height: int) -> float:
    """The scale at which the whole world is in view."""
    return min(width / 360, height / 180)


def _kept(view: View) -> View:
    """Within the limits: no nearer than a metre a pixel, no farther than the world, no pole inside
    the view while the world is higher than it."""
    scale = min(max(view.scale, _farthest(view.width, view.height)), _NEAREST)
    most = max(90 - view.height / 2 / scale, 0.0)
    lat = min(max(view.lat, -most), most)
    return replace(view, lat=lat, lon=wrapped(view.lon), scale=scale)
