"""Rows of foreign files in the vault: read-only, apart from records, searched like them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import astuple, fields, replace
from typing import Any

import msgspec

from liaison.context.rows import ContextRow
from liaison.domain.refusals import VaultDamaged
from liaison.domain.words import tr
from liaison.ports import Batch, Box, ContextEntry
from storage import facets
from storage.connection import Connection
from storage.fold import tokens
from storage.rows import NO_SEQ
from storage.search import query_of

_BATCH = ", ".join(field.name for field in fields(Batch))
_MARKS = ", ".join("?" for _ in fields(Batch))
_ENTRY = "SELECT context_row.seq, context_row.batch, context_row.data FROM "


class SqlContext:
    """Fulfils `liaison.ports.ContextStore`."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def add_batch(self, batch: Batch, rows: Iterable[ContextRow]) -> int:
        """Takes in a file's rows as they come; how many. ValueError for an id that is there."""
        if self.batch(batch.id) is not None:
            raise ValueError("a batch of that id is there")
        count = 0
        for row in rows:
            self._add(batch.id, row)
            count += 1
        whole = replace(batch, rows=count)
        self._db.write(f"INSERT INTO context_batch ({_BATCH}) VALUES ({_MARKS})", *astuple(whole))
        return count

    def set_batch(self, batch: Batch) -> None:
        """Replaces what is told of a batch; LookupError where there is none."""
        if not self._db.write(
            "UPDATE context_batch SET bad = ?, note = ? WHERE id = ?",
            batch.bad,
            batch.note,
            batch.id,
        ):
            raise LookupError("no such batch")

    def batch(self, batch: str) -> Batch | None:
        """One batch."""
        found = self._db.one(f"SELECT {_BATCH} FROM context_batch WHERE id = ?", batch)
        return None if found is None else Batch(*found)

    def batches(self) -> list[Batch]:
        """Newest first."""
        rows = self._db.all(f"SELECT {_BATCH} FROM context_batch ORDER BY taken_at DESC, id")
        return [Batch(*row) for row in rows]

    def rows(self, batch: str, after: int | None, limit: int) -> list[ContextEntry]:
        """The rows of a batch in the order of the file, after a seq."""
        return _entries(
            self._db.all(
                _ENTRY + "context_row WHERE batch = ? AND seq > ? ORDER BY seq LIMIT ?",
                batch,
                after or 0,
                limit,
            )
        )

    def search(self, query: str, after: int | None, limit: int) -> list[ContextEntry]:
        """Rows with all words of the query, newest (seq) first, below a seq."""
        return self._found(query_of(query).asked, after, limit)

    def in_box(
        self, box: Box, since: int, until: int, limit: int, after: int | None = None
    ) -> list[ContextEntry]:
        """Rows within the box that began in the period, newest (seq) first, below a seq."""
        return self._found(facets.in_box(box).also(facets.in_period(since, until)), after, limit)

    def spots(self, since: int, until: int, limit: int) -> list[tuple[int, str, str, str]]:
        """(seq, batch, lat, lon) of rows with a position that began in the period, newest first."""
        where, values = "lat <> ''", list[object]()
        if since or until:
            where += " AND event_at BETWEEN ? AND ? AND event_at <> 0"
            values += facets.period(since, until)
        return self._db.all(
            f"SELECT seq, batch, lat, lon FROM context_row WHERE {where} ORDER BY seq DESC LIMIT ?",
            *values,
            limit,
        )

    def remove_batch(self, batch: str) -> None:
        """Removes a batch and its rows; LookupError where there is none."""
        self._db.write(
            "DELETE FROM context_search WHERE rowid IN "
            "(SELECT seq FROM context_row WHERE batch = ?)",
            batch,
        )
        self._db.write("DELETE FROM context_row WHERE batch = ?", batch)
        if not self._db.write("DELETE FROM context_batch WHERE id = ?", batch):
            raise LookupError("no such batch")

    def _add(self, batch: str, row: ContextRow) -> None:
        event_at = row.when.start.at if row.when else 0
        lat, lon = (row.place.lat, row.place.lon) if row.place else ("", "")
        self._db.write(
            "INSERT INTO context_row (batch, event_at, lat, lon, data) VALUES (?, ?, ?, ?, ?)",
            batch,
            event_at,
            lat,
            lon,
            msgspec.json.encode(row),
        )
        seq = self._db.value("SELECT last_insert_rowid()")
        words = [*facets.days(event_at), *facets.cells(lat, lon)]
        words += [token for text in dict.fromkeys(_texts(row)) for token in tokens(text)]
        self._db.write(
            "INSERT INTO context_search (rowid, text) VALUES (?, ?)", seq, f" {' '.join(words)} "
        )

    def _found(self, asked: facets.Asked, after: int | None, limit: int) -> list[ContextEntry]:
        source, key = "context_row", "context_row.seq"
        where, values = [*asked.where], [*asked.values]
        if asked.match:
            key = "context_search.rowid"
            source = f"context_search CROSS JOIN context_row ON context_row.seq = {key}"
            where = ["context_search MATCH ?", *("instr(text, ?)" for _ in asked.contains), *where]
            values = [" AND ".join(asked.match), *asked.contains, *values]
        where.append(f"{key} < ?")
        values += [NO_SEQ if after is None else after, limit]
        return _entries(
            self._db.all(
                f"{_ENTRY}{source} WHERE {' AND '.join(where)} ORDER BY {key} DESC LIMIT ?",
                *values,
            )
        )


def _texts(row: ContextRow) -> Iterator[str]:
    yield from (row.title, row.text, row.id)
    if row.place:
        yield row.place.name
    yield from (value for _, value in row.fields)


def _entries(rows: list[tuple[Any, ...]]) -> list[ContextEntry]:
    try:
        return [
            ContextEntry(seq=seq, batch=batch, row=msgspec.json.decode(data, type=ContextRow))
            for seq, batch, data in rows
        ]
    except (msgspec.MsgspecError, ValueError):
        raise VaultDamaged(part=tr("the context")) from None
