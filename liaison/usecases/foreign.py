"""A foreign file opened for reading: what it is, what it is called, and its rows."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import msgspec

from liaison.changes import Watch
from liaison.context.csv_in import read_csv
from liaison.context.geojson_in import read_geojson
from liaison.context.icalendar_in import read_icalendar
from liaison.context.mapping import Mapping, MappingUnreadable, read_rows
from liaison.context.rows import MAX_SOURCE, Read, Sheet, Source, SourceUnreadable
from liaison.context.vcard_in import read_vcard
from liaison.domain.refusals import NotAllowed, TooLarge
from liaison.domain.text import visible
from liaison.domain.words import noop, size_limit, tr
from liaison.session import Session

LATER: Final = noop("Nothing was taken in. Check the file, or choose other columns.")
_PIECE: Final = 1 << 20
_SHEETS: Final[dict[Source, Callable[[bytes], Sheet]]] = {"csv": read_csv, "geojson": read_geojson}
_ENDINGS: Final[dict[str, Source]] = {
    ".geojson": "geojson",
    ".json": "geojson",
    ".vcf": "vcard",
    ".ics": "icalendar",
}
# What stands about once in each row.
_SIGNS: Final[dict[Source, bytes]] = {
    "csv": b"\n",
    "geojson": b'"geometry"',
    "vcard": b"BEGIN:VCARD",
    "icalendar": b"BEGIN:VEVENT",
}


class Foreign(msgspec.Struct, frozen=True, kw_only=True):
    """A file in memory. ``sheet`` is its table, None for cards and calendars, which have none.

    ``about`` is roughly how many rows it has, 1 at least, to tell how far reading is.
    """

    file: str
    source: Source
    data: bytes
    sha256: str
    sheet: Sheet | None
    about: int

    def rows(self, mapping: Mapping) -> Iterator[Read]:
        """Every row, good or bad. Raises `SourceUnreadable` or `MappingUnreadable`."""
        if self.sheet is not None:
            return read_rows(mapping, self.sheet)
        if self.source == "vcard":
            return read_vcard(self.data, mapping.nature)
        return read_icalendar(self.data, zone=mapping.zone, nature=mapping.nature)


@contextmanager
def readable() -> Iterator[None]:
    """Turns what the readers raise into a refusal."""
    try:
        yield
    except (SourceUnreadable, MappingUnreadable) as error:
        raise NotAllowed(reason=str(error), next=LATER) from None


def opened(session: Session, path: Path, watch: Watch) -> Foreign:
    """The file at a path. Raises `TooLarge`, and `NotAllowed` where it is no table of its kind."""
    data = _read(session, path, watch)
    source = _source(data, path.suffix.lower())
    with readable():
        sheet = _SHEETS[source](data) if source in _SHEETS else None
    return Foreign(
        file=visible(path.name.encode("utf-8", "replace").decode("utf-8"))[:255],
        source=source,
        data=data,
        sha256=hashlib.sha256(data).hexdigest(),
        sheet=sheet,
        about=max(1, data.count(_SIGNS[source])),
    )


def _read(session: Session, path: Path, watch: Watch) -> bytes:
    source = session.world.courier.source(path)
    pieces: list[bytes] = []
    size = 0
    try:
        while size <= MAX_SOURCE and (piece := source.read(_PIECE)):
            pieces.append(piece)
            size += len(piece)
            watch.at(0, 1)
    finally:
        source.close()
    if size > MAX_SOURCE:
        raise TooLarge(what=tr("The file"), limit=size_limit(MAX_SOURCE))
    return b"".join(pieces)


def _source(data: bytes, ending: str) -> Source:
    """What a file is by how it begins, else by its name; a table where neither tells."""
    start = data[:1_000].removeprefix(b"\xef\xbb\xbf").lstrip().upper()
    if start.startswith(b"BEGIN:VCARD"):
        return "vcard"
    if start.startswith(b"BEGIN:VCALENDAR"):
        return "icalendar"
    return "geojson" if start.startswith(b"{") else _ENDINGS.get(ending, "csv")
