"""What comes out of a foreign file: rows of context, rows that could not be read, and why.

A row of context was witnessed by none of us: it is read-only and says which file and which row it
comes from. Readers never fail on one bad row; they yield a `BadRow` in its place and go on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final, Literal, NamedTuple, TypeAlias

import msgspec

from liaison.domain.places import Place
from liaison.domain.plain import Plain
from liaison.domain.text import TextRefused, clean_text, shorten
from liaison.domain.times import Span
from liaison.domain.words import figure, size_limit, tr

Source = Literal["csv", "geojson", "vcard", "icalendar"]
Nature = Literal["context", "sensor"]

MAX_SOURCE: Final = 64 << 20  # bytes of one file
MAX_ROWS: Final = 500_000
MAX_COLUMNS: Final = 256
MAX_CELL: Final = 100_000  # characters
MAX_NAME: Final = 120  # characters of a column's name
SHOWN_BAD: Final = 200


class SourceUnreadable(ValueError):
    """The file as a whole cannot be read; the message is one sentence that says why."""


class RowUnreadable(ValueError):
    """One row cannot be read: ``column`` is the column at fault ("" for the row as a whole)."""

    def __init__(self, column: str, reason: str) -> None:
        super().__init__(reason)
        self.column = column
        self.reason = reason


class ContextRow(Plain, frozen=True, kw_only=True):
    """One thing that somebody else recorded, in neutral form and in clean text.

    ``number`` is its row in the file, as `BadRow` counts. ``id`` is the identifier that it bears
    there, "" if none. ``nature`` parts what a sensor measured from what people wrote. ``fields``
    are all values that the file gives, by the names that the file gives them.
    """

    source: Source
    number: int
    nature: Nature = "context"
    id: str = ""
    title: str = ""
    text: str = ""
    when: Span | None = None
    place: Place | None = None
    fields: tuple[tuple[str, str], ...] = ()


class BadRow(Plain, frozen=True, kw_only=True):
    """A row that could not be read. ``row`` counts as the file's own program does:

    in a table from 1 with the heading as row 1, elsewhere features, cards or events from 1.
    """

    row: int
    column: str = ""
    reason: str

    @property
    def sentence(self) -> str:
        """``Row 7, column 'date': There is no such day or time of day.``"""
        where = f", column '{self.column}'" if self.column else ""
        return f"Row {self.row}{where}: {self.reason}"


Read: TypeAlias = ContextRow | BadRow


class Cells(NamedTuple):
    """One row of a table before anybody said what its columns mean."""

    number: int
    values: dict[str, str]


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """A foreign table: its unique column names and its rows, which may be gone through again.

    ``tags`` are the hashtags of an HXL table, one a column, else empty. ``encoding`` and
    ``delimiter`` say how the bytes were read ("" for GeoJSON, which leaves no choice).
    """

    source: Source
    headers: tuple[str, ...]
    tags: tuple[str, ...] = ()
    encoding: str = ""
    delimiter: str = ""
    rows: Callable[[], Iterator[Cells | BadRow]]


class Tally:
    """Goes through what a reader yields, hands on the good rows, and counts and keeps the bad."""

    def __init__(self) -> None:
        self.good = 0
        self.bad_count = 0
        self.bad: list[BadRow] = []

    def good_rows(self, rows: Iterable[Read]) -> Iterator[ContextRow]:
        """The good rows in their order; the first 200 bad ones stay in ``bad``."""
        for row in rows:
            if isinstance(row, ContextRow):
                self.good += 1
                yield row
                continue
            self.bad_count += 1
            if len(self.bad) < SHOWN_BAD:
                self.bad.append(row)


def clean_cell(text: str, column: str = "") -> str:
    """A cell in normal form; RowUnreadable for controls and for what is too long."""
    if len(text) > MAX_CELL:
        raise RowUnreadable(
            column, tr("It is longer than {max_cell} characters.").format(max_cell=figure(MAX_CELL))
        )
    try:
        return clean_text(text).strip()
    except TextRefused as error:
        raise RowUnreadable(column, tr("It {error}.").format(error=error)) from None


def clean_names(names: Iterable[str]) -> tuple[str, ...]:
    """Column names that are visible, short and unique: ``name``, ``name (2)``, ``column 3``."""
    made: dict[str, None] = {}
    for number, name in enumerate(names, 1):
        if number > MAX_COLUMNS:
            raise SourceUnreadable(
                tr("There are more than {max_columns} columns.").format(max_columns=MAX_COLUMNS)
            )
        try:
            plain = " ".join(clean_text(name[:MAX_CELL]).split())
        except TextRefused as error:
            raise SourceUnreadable(
                tr("The name of column {number} {error}.").format(number=number, error=error)
            ) from None
        stem = shorten(plain, MAX_NAME) or f"column {number}"
        unique, again = stem, 2
        while unique in made:
            unique, again = f"{stem} ({again})", again + 1
        made[unique] = None
    return tuple(made)


def check_size(data: bytes) -> None:
    """SourceUnreadable for an empty file and for one that is larger than we take."""
    if not data.strip():
        raise SourceUnreadable(tr("The file is empty."))
    if len(data) > MAX_SOURCE:
        raise SourceUnreadable(
            tr("The file is larger than {size}.").format(size=size_limit(MAX_SOURCE))
        )
