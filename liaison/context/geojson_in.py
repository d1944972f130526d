"""GeoJSON (RFC 7946) as a sheet: a row a feature, its properties as columns, its place as two more.

Shapes other than points are taken by the middle of the box around them, and the size of the box
is how exactly the place is known.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from functools import partial
from math import cos, radians
from typing import Any, Final, NoReturn

from liaison.context.degrees import degrees
from liaison.context.encoding import decode
from liaison.context.rows import (
    MAX_COLUMNS,
    MAX_ROWS,
    BadRow,
    Cells,
    RowUnreadable,
    Sheet,
    SourceUnreadable,
    clean_cell,
    clean_names,
)
from liaison.domain.text import shorten
from liaison.domain.words import figure, tr

# Columns that the reader adds; a property of the same name is numbered: ``@id (2)``.
ID: Final = "@id"
LAT: Final = "@latitude"
LON: Final = "@longitude"
SIZE: Final = "@precision"
SHAPE: Final = "@shape"
ADDED: Final = (ID, LAT, LON, SIZE, SHAPE)

_SHAPES: Final = frozenset(
    ("Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon")
)
_MAX_POSITIONS: Final = 1_000_000
# RFC 7946 knows WGS 84 alone; older files name it, or another datum that would put us elsewhere.
_WGS84: Final = ("CRS84", "EPSG::4326", "EPSG:4326")


def read_geojson(data: bytes) -> Sheet:
    """The sheet of a feature collection, of one feature, or of one bare geometry.

    SourceUnreadable for anything else, and for coordinates on another datum than WGS 84.
    """
    tree = _tree(decode(data).text)
    features = _features(tree)
    _check_datum(tree)
    names: dict[str, None] = {}
    for feature in features:
        properties = feature.get("properties") if isinstance(feature, dict) else None
        if isinstance(properties, dict):
            names.update(dict.fromkeys(properties))
            if len(names) > MAX_COLUMNS - len(ADDED):
                raise SourceUnreadable(
                    tr("There are more than {max_columns} properties.").format(
                        max_columns=MAX_COLUMNS
                    )
                )
    headers = clean_names((*ADDED, *names))
    columns = dict(zip(names, headers[len(ADDED) :], strict=True))
    return Sheet(source="geojson", headers=headers, rows=partial(_rows, features, columns))


def _tree(text: str) -> dict[str, Any]:
    try:
        tree = json.loads(
            text,
            object_pairs_hook=_unique,
            parse_float=Decimal,  # keeps the digits as they were given
            parse_constant=_no_number,
        )
    except RecursionError:
        raise SourceUnreadable(tr("The file is nested too deeply.")) from None
    except json.JSONDecodeError as error:
        raise SourceUnreadable(
            tr("The file is not JSON (character {pos}).").format(pos=figure(error.pos))
        ) from None
    except SourceUnreadable:
        raise
    except (ValueError, ArithmeticError):
        raise SourceUnreadable(tr("The file holds a number that is too large.")) from None
    if not isinstance(tree, dict):
        raise SourceUnreadable(tr("The file is JSON, but not GeoJSON."))
    return tree


def _features(tree: dict[str, Any]) -> list[Any]:
    kind = tree.get("type")
    if kind == "FeatureCollection" and isinstance(tree.get("features"), list):
        features: list[Any] = tree["features"]
    elif kind == "Feature":
        features = [tree]
    elif kind == "GeometryCollection" or (isinstance(kind, str) and kind in _SHAPES):
        features = [{"type": "Feature", "properties": {}, "geometry": tree}]
    else:
        raise SourceUnreadable(tr("The file is JSON, but not GeoJSON."))
    if len(features) > MAX_ROWS:
        raise SourceUnreadable(
            tr("There are more than {max_rows} features.").format(max_rows=figure(MAX_ROWS))
        )
    return features


def _check_datum(tree: dict[str, Any]) -> None:
    crs = tree.get("crs")
    if crs is None:
        return
    properties = crs.get("properties") if isinstance(crs, dict) else None
    name = properties.get("name") if isinstance(properties, dict) else None
    if not (isinstance(name, str) and name.endswith(_WGS84)):
        raise SourceUnreadable(tr("The coordinates are not on WGS 84."))


def _rows(features: list[Any], columns: dict[str, str]) -> Iterator[Cells | BadRow]:
    for number, feature in enumerate(features, 1):
        try:
            yield Cells(number, _cells(feature, columns))
        except RowUnreadable as error:
            yield BadRow(row=number, column=error.column, reason=error.reason)


def _cells(feature: Any, columns: dict[str, str]) -> dict[str, str]:
    if not isinstance(feature, dict) or feature.get("type") != "Feature":
        raise RowUnreadable("", tr("It is not a feature."))
    properties = feature.get("properties")
    if properties is None:
        properties = {}
    if not isinstance(properties, dict):
        raise RowUnreadable("properties", tr("They are not an object."))
    return {
        ID: _text(feature.get("id"), ID),
        **_position(feature.get("geometry")),
        **{column: _text(properties.get(name), column) for name, column in columns.items()},
    }


def _text(value: Any, column: str) -> str:
    """A property as people read it: texts and numbers as they are, the rest as JSON."""
    if value is None:
        return ""
    if isinstance(value, str):
        return clean_cell(value, column)
    if isinstance(value, bool | dict | list):
        try:
            value = json.dumps(value, ensure_ascii=False, default=str)
        except RecursionError:
            raise RowUnreadable(column, tr("It is nested too deeply.")) from None
        return clean_cell(value, column)
    return clean_cell(str(value), column)


def _position(geometry: Any) -> dict[str, str]:
    """Latitude and longitude of a geometry and, for shapes, the side of the box around it."""
    if geometry is None:
        return {LAT: "", LON: "", SIZE: "", SHAPE: ""}
    if not isinstance(geometry, dict):
        raise RowUnreadable("geometry", tr("It is not a geometry."))
    shape = geometry.get("type")
    west, south, east, north = _box(geometry)
    if shape == "Point":
        return {LAT: degrees(south), LON: degrees(west), SIZE: "", SHAPE: "Point"}
    if east - west > 180:  # the whole world, or a shape that the date line should have parted
        return {LAT: "", LON: "", SIZE: "", SHAPE: str(shape)}
    lat, lon = (south + north) / 2, (west + east) / 2
    high, wide = float(north - south), float(east - west) * cos(radians(float(lat)))
    size = min(1_000_000, max(1, round(111_195 * max(high, wide))))
    return {LAT: degrees(lat), LON: degrees(lon), SIZE: str(size), SHAPE: str(shape)}


def _box(geometry: dict[str, Any]) -> tuple[Decimal, Decimal, Decimal, Decimal]:
    """West, south, east, north of everything in a geometry, nested as deep as the file was."""
    lons: list[Decimal] = []
    lats: list[Decimal] = []
    left: list[Any] = [geometry]
    while left:
        item = left.pop()
        if isinstance(item, dict):
            left += _parts(item)
        elif isinstance(item, list) and item and not isinstance(item[0], list):
            lons.append(_angle(item[0], 180))
            lats.append(_angle(item[1] if len(item) > 1 else None, 90))
            if len(lats) > _MAX_POSITIONS:
                raise RowUnreadable("geometry", tr("It has more than a million positions."))
        elif isinstance(item, list):
            left += item
        else:
            raise RowUnreadable("geometry", tr("It is not a list of positions."))
    if not lats:
        raise RowUnreadable("geometry", tr("It has no position."))
    return min(lons), min(lats), max(lons), max(lats)


def _parts(geometry: dict[str, Any]) -> list[Any]:
    shape = geometry.get("type")
    parts = geometry.get("geometries" if shape == "GeometryCollection" else "coordinates")
    known = shape == "GeometryCollection" or (isinstance(shape, str) and shape in _SHAPES)
    if not known or not isinstance(parts, list):
        raise RowUnreadable("geometry", tr("It is not a geometry."))
    if shape == "Point" and (not parts or isinstance(parts[0], list)):
        raise RowUnreadable("geometry", tr("A point has one position."))
    return parts if shape == "GeometryCollection" else [parts]


def _angle(value: Any, limit: int) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise RowUnreadable("geometry", tr("A coordinate is not a number."))
    if not -limit <= value <= limit:
        raise RowUnreadable(
            "geometry", tr("A coordinate lies outside of {limit} degrees.").format(limit=limit)
        )
    return Decimal(value)


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members: dict[str, Any] = {}
    for name, value in pairs:
        if name in members:
            raise SourceUnreadable(
                tr("The member '{name}' is there twice in one object.").format(name=shorten(name))
            )
        members[name] = value
    return members


def _no_number(text: str) -> NoReturn:
    raise SourceUnreadable(
        tr("The file holds {text}, which is not a number.").format(text=shorten(text))
    )
