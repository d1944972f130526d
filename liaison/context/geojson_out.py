"""Records as GeoJSON (RFC 7946): a feature a record, for maps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from liaison.context.outgoing import COLUMNS, Outgoing, coordinates


def write_geojson(records: Iterable[Outgoing], *, banner: str) -> Iterator[bytes]:
    """A feature collection in chunks; ``banner`` is the marking that covers all of it.

    Coordinates have no more digits than the precision of the place justifies; a record without a
    position is a feature without a geometry.
    """
    marking = msgspec.json.encode(banner)
    yield b'{"type":"FeatureCollection","marking":' + marking + b',"features":['
    comma = b"\n"
    for item in records:
        yield comma + _feature(item)
        comma = b",\n"
    yield b"\n]}\n"


def _feature(item: Outgoing) -> bytes:
    values = ((column.name, column.read(item)) for column in COLUMNS)
    properties = {name: value for name, value in values if value}
    geometry = None
    if point := coordinates(item.content.place):
        # The digits as they stand: a float would drop the zeros that say how exact they are.
        lat, lon = (msgspec.Raw(part.encode()) for part in point)
        geometry = {"type": "Point", "coordinates": [lon, lat]}
    return msgspec.json.encode(
        {
            "type": "Feature",
            "id": item.record,
            "geometry": geometry,
            "properties": properties,
        }
    )
