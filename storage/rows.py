"""The rows of lists of records: kept up to date with what they show, and found page by page."""

from __future__ import annotations

from collections.abc import Iterable
from sys import intern
from typing import Any, Final

import msgspec

from liaison.domain.record import Filter, Row, State
from liaison.domain.times import EARLIEST
from storage import facets
from storage.connection import Connection

NO_SEQ: Final = 2**63 - 1  # above all
_SEQ_BITS: Final = 29  # of `listed`; the seconds of three centuries take the other 34

_ROW: Final = Row.__struct_fields__
COLUMNS: Final = ", ".join(f'record."{name}"' for name in _ROW)
# Of a hundred thousand rows in one list many say the same here: it is held once.
_ALIKE: Final = ("kind", "event_zone", "place", "parties", "marking", "author", "case", "status")
_WRITTEN: Final = _ROW[1:]  # all but seq, which the table gives
_QUOTED: Final = [f'"{name}"' for name in _WRITTEN]  # "case" is a word of SQL's own
_UPSERT: Final = (
    f"INSERT INTO record ({', '.join(_QUOTED)}) VALUES ({', '.join('?' * len(_QUOTED))}) "
    "ON CONFLICT (record) DO UPDATE SET "
    + ", ".join(f"{name} = excluded.{name}" for name in _QUOTED[1:])
)


class SqlRows:
    """The table of rows and the index of lists over it."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def put(self, row: Row, words: str) -> Row:
        """Writes a row (its seq is given here) and what lists find it by; the row with its seq."""
        before = self._db.one("SELECT seq, listed FROM record WHERE record = ?", row.record)
        self._db.write(_UPSERT, *(_held(row, name) for name in _WRITTEN))
        if before is None:
            before = self._db.one("SELECT seq, listed FROM record WHERE record = ?", row.record)
        assert before is not None
        seq, was = before
        now = listed_key(row.event_at, seq)
        text = f" {words} "
        if self._db.value("SELECT text FROM listing WHERE rowid = ?", was) != text or was != now:
            self._db.write("DELETE FROM listing WHERE rowid = ?", was)
            self._db.write("INSERT INTO listing (rowid, text) VALUES (?, ?)", now, text)
        return msgspec.structs.replace(row, seq=seq)

    def drop(self, row: Row) -> None:
        """Removes a row."""
        key = listed_key(row.event_at, row.seq)
        self._db.write("DELETE FROM listing WHERE rowid = ?", key)
        self._db.write("DELETE FROM record WHERE record = ?", row.record)

    def page(self, wanted: Filter, after: tuple[int, int] | None, limit: int) -> list[Row]:
        """Newest event first, then newest arrival; `after` is (event_at, seq) of the last row."""
        below = NO_SEQ if after is None else listed_key(*after)
        source, key, where, values = _source(wanted)
        return self._rows(
            f"SELECT {COLUMNS} FROM {source} WHERE {where} AND {key} < ? "
            f"ORDER BY {key} DESC LIMIT ?",
            [*values, below, limit],
        )

    def spots(self, wanted: Filter, limit: int) -> list[tuple[int, str, str, str, str]]:
        """(seq, record, kind, lat, lon) of rows with a position, newest event first."""
        source, key, where, values = _source(wanted)
        return self._db.all(
            "SELECT record.seq, record.record, record.kind, record.lat, record.lon "
            f"FROM {source} WHERE {where} AND record.lat <> '' ORDER BY {key} DESC LIMIT ?",
            *values,
            limit,
        )

    def count(self, wanted: Filter) -> int:
        """How many rows the filter lets through."""
        source, _, where, values = _source(wanted)
        return int(self._db.value(f"SELECT count(*) FROM {source} WHERE {where}", *values))

    def kinds(self) -> dict[str, int]:
        """How many rows there are of each kind."""
        rows = self._db.all("SELECT kind, count(*) FROM record GROUP BY kind ORDER BY kind")
        return {kind: int(count) for kind, count in rows}

    def row(self, record: str) -> Row | None:
        """One record's row."""
        rows = self._rows(f"SELECT {COLUMNS} FROM record WHERE record = ?", [record])
        return rows[0] if rows else None

    def newest(self, after: int | None, limit: int) -> list[Row]:
        """The rows that came last, below a seq."""
        return self._rows(
            f"SELECT {COLUMNS} FROM record WHERE seq < ? ORDER BY seq DESC LIMIT ?",
            [NO_SEQ if after is None else after, limit],
        )

    def of(self, seqs: Iterable[int]) -> dict[int, Row]:
        """The rows of those numbers, by number."""
        asked = list(seqs)
        if not asked:
            return {}
        marks = ", ".join("?" * len(asked))
        found = self._rows(f"SELECT {COLUMNS} FROM record WHERE seq IN ({marks})", [*asked])
        return {row.seq: row for row in found}

    def _rows(self, sql: str, values: list[object]) -> list[Row]:
        return [row_of(found) for found in self._db.all(sql, *values)]


def listed_key(event_at: int, seq: int) -> int:
    """The column `listed`: seconds since 1900 above the number of arrival."""
    return (event_at - EARLIEST) // 1_000_000 << _SEQ_BITS | seq


def row_of(found: tuple[Any, ...]) -> Row:
    """A row from the columns of `COLUMNS`."""
    members = dict(zip(_ROW, found, strict=True))
    for name in ("drafting", "own"):
        members[name] = bool(members[name])
    for name in _ALIKE:
        members[name] = intern(members[name])
    destroyed = members["destroyed_at"]
    members["state"] = State.DESTROYED if destroyed else State(members["state"])
    return Row(**members)


def _held(row: Row, name: str) -> object:
    """A member as its column holds it. The column of the state knows nothing of destruction: to
    change its check, the table would have to be made anew under all that refers to it."""
    if name == "state" and row.state is State.DESTROYED:
        return State.AMENDED.value if row.version > 1 else State.SEALED.value
    return getattr(row, name)


def _source(wanted: Filter) -> tuple[str, str, str, list[object]]:
    """The tables, the key in the order of the list, the condition and its values of a filter."""
    asked = facets.listed(wanted)
    where, values = list(asked.where), list(asked.values)
    source, key = "record", "record.listed"
    if asked.match:
        # CROSS JOIN keeps the index of lists on the outside: it gives the order.
        key = "listing.rowid"
        source = f"listing CROSS JOIN record ON record.seq = {key} & {2**_SEQ_BITS - 1}"
        where = ["listing MATCH ?", *("instr(text, ?)" for _ in asked.contains), *where]
        values = [" AND ".join(asked.match), *asked.contains, *values]
    if wanted.since or wanted.until:
        first, last = facets.period(wanted.since, wanted.until)
        where += [f"{key} BETWEEN ? AND ?", "event_at BETWEEN ? AND ?", "event_at <> 0"]
        keys = listed_key(first, 0), listed_key(last, 2**_SEQ_BITS - 1)
        values += [*keys, first, last]
    return source, key, " AND ".join(where) or "TRUE", values
