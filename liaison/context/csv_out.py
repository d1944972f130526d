"""Records as a table of text (RFC 4180) that no spreadsheet computes anything from."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

from liaison.context.formulas import escape
from liaison.context.outgoing import COLUMNS, Column, Outgoing


def write_csv(records: Iterable[Outgoing]) -> Iterator[bytes]:
    """The table in chunks, a heading and then one row a record; UTF-8 with a mark for spreadsheets.

    The first column of each row is its marking. A cell that could be taken for a formula begins
    with an apostrophe.
    """
    yield from rows(records, COLUMNS)


def rows(
    records: Iterable[Outgoing], columns: tuple[Column, ...], *, tagged: bool = False
) -> Iterator[bytes]:
    """Heading, hashtags if wanted, and rows, each chunk whole lines ending in CRLF."""
    yield b"\xef\xbb\xbf" + _line(column.name for column in columns)
    if tagged:
        yield _line(column.tag for column in columns)
    for item in records:
        yield _line(escape(column.read(item)) for column in columns)


def _line(cells: Iterable[str]) -> bytes:
    held = io.StringIO()
    csv.writer(held, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerow(cells)
    return held.getvalue().encode()
