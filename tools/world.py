"""Makes the coast outlines of the map, resources/map/world.json, out of Natural Earth's polygons.

    python tools/world.py WHEEL [OUT]

Natural Earth is in the public domain; its smallest set of countries lies in the wheel that
tools/map.txt names by its hash. Of the wheel nothing is installed and nothing is run: one member is
read. Names are left behind. What two countries share becomes an inner line, what belongs to one
alone becomes coast, so that the map needs no country.
"""

from __future__ import annotations

import hashlib
import json
import struct
import sys
import zipfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path

MEMBER = "geopandas/datasets/naturalearth_lowres/naturalearth_lowres.shp"
OUT = Path(__file__).parent.parent / "resources" / "map" / "world.json"
# What comes out of that wheel, always.
SHA256 = "2da510d023d6500179c8f68c75d068577aeda640101a2a1914fb10f41a1cc717"
UNIT = 100  # steps of a degree

_HEADER, _POLYGON, _FILE_CODE = 100, 5, 9994

Point = tuple[int, int]  # hundredths of a degree: east, north
Edge = tuple[Point, Point]


class Unreadable(ValueError):
    """This is no shapefile of polygons."""


def rings(data: bytes) -> Iterator[list[Point]]:
    """The rings of all polygons of a shapefile (ESRI, July 1998), rounded, closed by their last
    point. Raises `Unreadable`."""
    if len(data) < _HEADER or struct.unpack_from(">i", data)[0] != _FILE_CODE:
        raise Unreadable("this is not a shapefile")
    at = _HEADER
    try:
        while at < len(data):
            (words,) = struct.unpack_from(">i", data, at + 4)
            (kind,) = struct.unpack_from("<i", data, at + 8)
            if kind != _POLYGON or words < 22:
                raise Unreadable("this shapefile holds something else than polygons")
            yield from _parts(data, at + 8)
            at += 8 + 2 * words
    except struct.error:
        raise Unreadable("this shapefile ends too early") from None


def _parts(data: bytes, at: int) -> Iterator[list[Point]]:
    parts, points = struct.unpack_from("<2i", data, at + 36)
    starts = [*struct.unpack_from(f"<{parts}i", data, at + 44), points]
    numbers = struct.unpack_from(f"<{2 * points}d", data, at + 44 + 4 * parts)
    for first, last in pairwise(starts):
        yield [
            (round(numbers[2 * n] * UNIT), round(numbers[2 * n + 1] * UNIT))
            for n in range(first, last)
        ]


def outlines(found: Iterable[list[Point]]) -> tuple[list[list[Point]], list[list[Point]]]:
    """The land as closed rings, to be filled by the odd-even rule, and the inner lines."""
    edges: Counter[Edge] = Counter()
    for ring in found:
        for one, other in pairwise(ring):
            if one != other:
                edges[min(one, other), max(one, other)] += 1
    coast = [edge for edge, count in edges.items() if count % 2]
    inner = [edge for edge, count in edges.items() if count > 1]
    return _chains(coast, rings=True), _chains(inner, rings=False)


def _chains(edges: Iterable[Edge], *, rings: bool) -> list[list[Point]]:
    """Edges strung together, each once, in one order for one set of edges; ``rings`` where every
    point has an even number of them."""
    beside: dict[Point, list[Point]] = defaultdict(list)
    for one, other in sorted(edges):
        beside[one].append(other)
        beside[other].append(one)
    ends = [point for point in sorted(beside) if len(beside[point]) % 2]
    made: list[list[Point]] = []
    for start in [*ends, *sorted(beside)]:
        while beside[start]:
            chain = [start]
            while beside[chain[-1]]:
                following = beside[chain[-1]].pop(0)
                beside[following].remove(chain[-1])
                chain.append(following)
                if following == start or (not rings and len(beside[following]) > 1):
                    break  # a ring is closed, or lines meet here
            made.append(chain)
    return made


def write(shapefile: bytes, out: Path) -> str:
    """Writes the outlines, each as its first point and the steps to the next; their SHA-256."""
    land, lines = outlines(rings(shapefile))
    whole = {
        "unit": UNIT,
        "land": [_steps(ring) for ring in land],
        "lines": [_steps(line) for line in lines],
    }
    data = json.dumps(whole, separators=(",", ":")).encode() + b"\n"
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_bytes(data)
    return hashlib.sha256(data).hexdigest()


def _steps(chain: list[Point]) -> list[int]:
    made = [*chain[0]]
    for before, after in pairwise(chain):
        made += (after[0] - before[0], after[1] - before[1])
    return made


def main() -> None:
    wheel, out = Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else OUT
    with zipfile.ZipFile(wheel) as opened:
        made = write(opened.read(MEMBER), out)
    if made != SHA256:
        out.unlink()
        sys.exit(f"The outlines came out otherwise than they should ({made}); nothing was kept.")


if __name__ == "__main__":
    main()
