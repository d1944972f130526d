"""Tables of text (CSV, TSV) as a sheet: RFC 4180, with the delimiter and encoding found out."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from functools import partial
from typing import Final

from liaison.context.encoding import decode
from liaison.context.formulas import unescape
from liaison.context.rows import (
    MAX_CELL,
    MAX_ROWS,
    BadRow,
    Cells,
    RowUnreadable,
    Sheet,
    SourceUnreadable,
    clean_cell,
    clean_names,
)
from liaison.domain.words import figure, tr

DELIMITERS: Final = (",", ";", "\t", "|")
_SAMPLE: Final = 1 << 16  # characters looked at to find the delimiter
_DECLARED = re.compile(r'\A"?sep=(.)"?\r?\n', re.IGNORECASE)
_TAG = re.compile(r"#[a-z][a-z0-9_]*(?:\s*\+\s*[a-z][a-z0-9_]*)*", re.ASCII | re.IGNORECASE)


def read_csv(data: bytes, *, encoding: str = "", delimiter: str = "") -> Sheet:
    """The sheet of a table whose first row is its heading; a second row of hashtags is HXL's.

    SourceUnreadable if there is no heading, or nothing that is a table.
    """
    text, encoding = decode(data, encoding)
    if declared := _DECLARED.match(text):
        text = text[declared.end() :]
        delimiter = delimiter or (declared[1] if declared[1] in DELIMITERS else "")
    if delimiter not in ("", *DELIMITERS):
        raise SourceUnreadable(tr("Columns may be parted by comma, semicolon, tab or bar."))
    delimiter = delimiter or _sniffed(text)
    records = _records(text, delimiter)
    heading = next(records, None)
    if not isinstance(heading, list) or not any(heading):
        raise SourceUnreadable(tr("The file has no row of column names."))
    headers = clean_names(heading)
    second = next(records, None)
    tags = _tags(second, len(headers)) if isinstance(second, list) else ()
    return Sheet(
        source="csv",
        headers=headers,
        tags=tags,
        encoding=encoding,
        delimiter=delimiter,
        rows=partial(_rows, text, delimiter, headers, bool(tags)),
    )


def _rows(
    text: str, delimiter: str, headers: tuple[str, ...], tagged: bool
) -> Iterator[Cells | BadRow]:
    for number, record in enumerate(_records(text, delimiter), 1):
        if number == 1 or (number == 2 and tagged):
            continue
        if number > MAX_ROWS:
            raise SourceUnreadable(
                tr("There are more than {max_rows} rows.").format(max_rows=figure(MAX_ROWS))
            )
        if isinstance(record, str):
            yield BadRow(row=number, reason=record)
        elif any(record):
            yield _row(number, record, headers)


def _row(number: int, record: list[str], headers: tuple[str, ...]) -> Cells | BadRow:
    if any(record[len(headers) :]):
        reason = tr("It has {cells} cells under {columns} columns.").format(
            cells=len(record), columns=len(headers)
        )
        return BadRow(row=number, reason=reason)
    record += [""] * (len(headers) - len(record))  # trailing empty cells may be left out
    try:
        return Cells(
            number,
            {
                name: unescape(clean_cell(cell, name))
                for name, cell in zip(headers, record, strict=False)
            },
        )
    except RowUnreadable as error:
        return BadRow(row=number, column=error.column, reason=error.reason)


def _records(text: str, delimiter: str) -> Iterator[list[str] | str]:
    """Each record's cells; for one that breaks the format, a sentence in its place."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    while True:
        try:
            yield next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            if "field larger" in str(error):
                yield tr("A cell is longer than {max_cell} characters.").format(
                    max_cell=figure(MAX_CELL)
                )
            else:
                yield tr("A quotation mark is opened and not closed, or text follows a closed one.")


def _sniffed(text: str) -> str:
    """The delimiter under which the first rows have one and the same, high number of cells."""
    cut = text[:_SAMPLE]
    found = {}
    for delimiter in DELIMITERS:
        lengths = [
            len(record)
            for record in _records(cut, delimiter)
            if isinstance(record, list) and record
        ][:50]
        if len(text) > _SAMPLE and len(lengths) > 1:
            lengths.pop()  # the last one is cut off
        width, count = Counter(lengths).most_common(1)[0] if lengths else (1, 0)
        if width > 1:
            found[delimiter] = count / len(lengths) * (width - 1)
    return max(found, key=lambda name: found[name]) if found else ","


def _tags(record: list[str], width: int) -> tuple[str, ...]:
    """The hashtag row of an HXL table: every cell a hashtag or empty, and at least one hashtag."""
    cells = [cell.strip() for cell in record]
    given = [cell for cell in cells if cell]
    if not given or len(cells) > width or not all(_TAG.fullmatch(cell) for cell in given):
        return ()
    plain = ["".join(cell.lower().split()) for cell in cells]
    return tuple(plain + [""] * (width - len(plain)))
