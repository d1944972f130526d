"""The full-text index over records: what of a content is indexed, and how a query is asked."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, Literal, get_origin, get_type_hints

import msgspec

from liaison.domain.content import Attachment, Content
from liaison.domain.marking import Marking
from liaison.domain.record import Filter
from liaison.domain.times import Moment, Span
from storage.connection import Connection
from storage.fold import fold, words

# Not words anybody wrote.
_WORDLESS = (Moment, Span, Marking)


class SearchIndex:
    """The table `search`: its rowid is the record's seq."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def put(self, seq: int, facets: Filter, *contents: Content) -> None:
        """Indexes a record by all its contents, in the place of what was indexed before."""
        self.drop(seq)
        lines = dict.fromkeys(line for content in contents for line in texts(content))
        self._db.run(
            "INSERT INTO search (rowid, facet, text) VALUES (?, ?, ?)",
            seq,
            " ".join(_facets(facets)),
            fold("\n".join(lines)),
        )

    def drop(self, seq: int) -> None:
        """Takes a record out of the index."""
        self._db.run("DELETE FROM search WHERE rowid = ?", seq)


def expression(query: str, wanted: Filter) -> str:
    """The FTS5 expression for a query and a filter; empty where both ask for everything.

    Every word is quoted and holds letters and digits only, so nothing in it is an operator.
    """
    parts = []
    if facets := _facets(wanted):
        parts.append("facet : (" + " AND ".join(f'"{facet}"' for facet in facets) + ")")
    if found := words(query):
        parts.append("text : (" + " AND ".join(f'"{word}"*' for word in found) + ")")
    return " AND ".join(parts)


def _facets(wanted: Filter) -> list[str]:
    """A filter as words of the index: letters and digits only."""
    facets = []
    if wanted.kind:
        facets.append("kind" + _letters(wanted.kind))
    if wanted.state:
        facets.append("state" + _letters(wanted.state))
    if wanted.own_only:
        facets.append("own")
    return facets


def _letters(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isascii() and c.isalnum())


def texts(content: Content) -> Iterator[str]:
    """Every text that somebody wrote into a content; no choices, times, markings or hashes."""
    yield from _texts(content)


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
