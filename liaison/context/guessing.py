"""A first mapping for a foreign table, from the names of its columns and its first rows.

A guess only fills the screen on which a person confirms the mapping; nothing is read by it alone.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

import msgspec

from liaison.context import dates, geojson_in
from liaison.context.mapping import Mapping
from liaison.context.rows import Cells, Sheet

# Names in the order in which they are preferred, as `_plain` writes them.
_NAMES: Final[dict[str, tuple[str, ...]]] = {
    "id": ("id", "@id", "event id", "event id cnty", "uid", "uuid", "guid", "key", "record"),
    "title": ("title", "name", "event", "subject", "headline", "summary", "event type", "type",
              "titre", "nom", "objet", "العنوان", "الاسم"),
    "text": ("text", "description", "notes", "note", "details", "comment", "comments", "remarks",
             "texte", "remarques", "الوصف", "ملاحظات"),
    "start": ("start", "date", "event start", "date start", "start date", "event date", "datetime",
              "timestamp", "date time", "time", "when", "reported", "dtg", "début", "التاريخ"),
    "end": ("end", "date end", "end date", "event end", "until", "fin"),
    "place": ("place", "location", "place name", "site", "where", "town", "village", "locality",
              "lieu", "localité", "المكان", "الموقع"),
    "position": ("mgrs", "grid", "grid reference", "position", "coordinates", "coords", "utm"),
    "lat": ("@latitude", "lat", "latitude", "y", "geo lat", "lat dd"),
    "lon": ("@longitude", "lon", "lng", "long", "longitude", "x", "geo lon", "lon dd"),
    "size": ("@precision", "precision m", "accuracy", "accuracy m"),
}  # fmt: skip
_TAGS: Final = {
    "#meta+id": "id",
    "#event+title": "title",
    "#description": "text",
    "#event+description": "text",
    "#date+start": "start",
    "#date+occurred": "start",
    "#date+reported": "start",
    "#date": "start",
    "#date+end": "end",
    "#loc+name": "place",
    "#loc": "place",
    "#geo+coord": "position",
    "#geo+lat": "lat",
    "#geo+lon": "lon",
    "#geo+precision": "size",
}
_MANY: Final = ("title", "text")
_SAMPLE: Final = 50
_ADDED: Final = geojson_in.ADDED  # place and identifier already hold what they say
_UCDP: Final = frozenset(
    ("id", "type_of_violence", "side_a", "side_b", "date_start", "date_end", "date_prec",
     "where_prec", "where_coordinates")
)  # fmt: skip


def guess(sheet: Sheet) -> Mapping:
    """The mapping that names and first rows suggest; columns it cannot tell stay unmapped."""
    if _UCDP.issubset(sheet.headers):
        return _ucdp(sheet)
    found = _by_tag(sheet) or _by_name(sheet)
    chosen: dict[str, str | tuple[str, ...]] = {
        role: (name,) if role in _MANY else name for role, name in found.items()
    }
    mapping = msgspec.structs.replace(Mapping(), **chosen)
    if not (mapping.lat and mapping.lon):
        mapping = msgspec.structs.replace(mapping, lat="", lon="", size="")
    first = [row.values for row in islice(sheet.rows(), _SAMPLE) if isinstance(row, Cells)]
    times = [row[name] for row in first for name in (mapping.start, mapping.end) if name]
    return msgspec.structs.replace(
        mapping,
        left_out=_ADDED if sheet.source == "geojson" else (),
        order=dates.guess_order(times),
        whole_days=dates.are_days(times),
    )


def _by_name(sheet: Sheet) -> dict[str, str]:
    plain = {_plain(name): name for name in reversed(sheet.headers)}
    return {
        role: plain[known[0]]
        for role, names in _NAMES.items()
        if (known := [name for name in names if name in plain])
    }


def _by_tag(sheet: Sheet) -> dict[str, str]:
    return {
        _TAGS[tag]: name
        for tag, name in reversed(list(zip(sheet.tags, sheet.headers, strict=False)))
        if tag in _TAGS
    }


def _plain(name: str) -> str:
    """``EventDate``, ``event_date`` and `` Event date`` all as ``event date``."""
    parted = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)
    return " ".join(re.sub(r"[_\-.:/()]+", " ", parted).lower().split())


def _ucdp(sheet: Sheet) -> Mapping:
    """A table of the UCDP Georeferenced Event Dataset, as CSV or as GeoJSON."""
    named = sheet.source == "geojson"
    lat = geojson_in.LAT if named else "latitude" if "latitude" in sheet.headers else ""
    lon = geojson_in.LON if named else "longitude" if "longitude" in sheet.headers else ""
    text = ("where_description", "source_original", "source_article")
    return Mapping(
        id="id",
        title=("side_a", "side_b"),
        text=tuple(name for name in text if name in sheet.headers),
        start="date_start",
        end="date_end",
        place="where_coordinates",
        lat=lat,
        lon=lon,
        when_code="date_prec",
        where_code="where_prec",
        left_out=_ADDED if named else (),
        order="ymd",
        whole_days=True,
        coding="ucdp",
    )
