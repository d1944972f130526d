"""The full-text index over records: what of a content is indexed, and how a query is asked."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, Literal, NamedTuple, get_origin, get_type_hints

import msgspec

from liaison.domain.content import Attachment, Content
from liaison.domain.marking import Marking
from liaison.domain.record import Filter
from liaison.domain.times import Moment, Span
from storage.connection import Connection
from storage.fold import phrases, tokens

_PRIVATE = "\ue000"  # folding leaves no character of private use in any text
# What nobody wrote as words.
_WORDLESS = (Moment, Span, Marking)


class SearchIndex:
    """One of the two full-text tables, over sealed versions or over drafts."""

    def __init__(self, connection: Connection, table: Literal["search_sealed", "search_draft"]):
        self._db = connection
        self._table = table

    def put(self, seq: int, facets: Filter, content: Content) -> None:
        """Indexes a record by a content, in the place of what was indexed before."""
        found = [token for line in texts(content) for token in tokens(line)]
        text = f" {' '.join(_facets(facets) + found)} "
        if self._db.value(f"SELECT text FROM {self._table} WHERE rowid = ?", seq) != text:
            self.drop(seq)
            self._db.write(f"INSERT INTO {self._table} (rowid, text) VALUES (?, ?)", seq, text)

    def drop(self, seq: int) -> None:
        """Takes a record out of the index."""
        self._db.write(f"DELETE FROM {self._table} WHERE rowid = ?", seq)

    def find(self, wanted: Wanted, after: int | None, limit: int) -> list[int]:
        """The newest records (seq, descending, below `after`) with all that is wanted."""
        where = [f"{self._table} MATCH ?"]
        values: list[object] = [wanted.match, *wanted.phrases]
        where += ["instr(text, ?)"] * len(wanted.phrases)
        if after is not None:
            where.append("rowid < ?")
            values.append(after)
        rows = self._db.all(
            f"SELECT rowid FROM {self._table} WHERE {' AND '.join(where)} "
            "ORDER BY rowid DESC LIMIT ?",
            *values,
            limit,
        )
        return [int(seq) for (seq,) in rows]


class Wanted(NamedTuple):
    """A query and a filter as the tables take them: a MATCH expression, and texts to contain."""

    match: str
    phrases: tuple[str, ...]


def wanted(query: str, facets: Filter) -> Wanted | None:
    """What is asked for; None for everything.

    Every word is quoted, and no word holds anything but letters, digits and marks, so nothing in
    a query is ever an operator.
    """
    asked = phrases(query)
    words = [f'"{facet}"' for facet in _facets(facets)]
    words += [f'"{token}"' for phrase in asked for token in phrase[:-1]]
    words += [f'"{phrase[-1]}"*' for phrase in asked]
    if not words:
        return None
    return Wanted(
        match=" AND ".join(dict.fromkeys(words)),
        phrases=tuple(" " + " ".join(phrase) for phrase in asked if len(phrase) > 1),
    )


def _facets(asked: Filter) -> list[str]:
    """A filter as words that no text and no query can hold: one more list of rows to intersect."""
    facets = []
    if asked.kind:
        facets.append(f"kind{asked.kind}")
    if asked.state:
        facets.append(f"state{asked.state}")
    if asked.own_only:
        facets.append("own")
    return [_PRIVATE + "".join(filter(str.isalnum, facet)) for facet in facets]


def texts(content: Content) -> Iterator[str]:
    """Every text that somebody wrote into a content; no choices, times, markings or hashes."""
    return _texts(content)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        if value:
            yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(item)
    elif isinstance(value, Attachment):
        yield value.name
    elif isinstance(value, msgspec.Struct) and not isinstance(value, _WORDLESS):
        for name in _written(type(value)):
            yield from _texts(getattr(value, name))


@cache
def _written(struct: type[msgspec.Struct]) -> tuple[str, ...]:
    """The fields of a struct that are not a choice from a list."""
    hints = get_type_hints(struct)
    return tuple(
        name for name in struct.__struct_fields__ if get_origin(hints[name]) is not Literal
    )
