"""The full-text index over records: what of a content is indexed, and how a query is asked."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from math import log2
from typing import Any, Final, Literal, NamedTuple, get_origin, get_type_hints

import msgspec

from liaison.domain.content import Attachment, Content, PortionMark
from liaison.domain.marking import Marking
from liaison.domain.record import Filter
from liaison.domain.times import Moment, Span
from storage import facets
from storage.connection import Connection
from storage.fold import phrases, tokens

# What nobody wrote as words.
_WORDLESS: Final = (Moment, Span, Marking, PortionMark)
_NAMES: Final = (facets.PERSON, facets.PARTY, facets.PLACE)
# Where words may stand, and how many of the newest records with them there are ranked.
_TIERS: Final = (((facets.TITLE,), 200), (_NAMES, 200), ((), 400))
_IN_TITLE, _IN_NAME = 8, 3
_RANKED: Final = 20_000  # characters of a text that are looked at: hundreds of texts are ranked


class SearchIndex:
    """One of the two full-text tables, over sealed versions or over drafts."""

    def __init__(self, connection: Connection, table: Literal["search_sealed", "search_draft"]):
        self._db = connection
        self._table = table

    def put(self, seq: int, words: str, lines: Sequence[str]) -> None:
        """Indexes a record by its facets (`facets.of_text`) and its texts, in the place of what was
        indexed before. Those that rank it come first."""
        found = [token for line in lines for token in tokens(line)]
        text = f" {words}  {' '.join(found)} "
        if self._db.value(f"SELECT text FROM {self._table} WHERE rowid = ?", seq) != text:
            self.drop(seq)
            self._db.write(f"INSERT INTO {self._table} (rowid, text) VALUES (?, ?)", seq, text)

    def drop(self, seq: int) -> None:
        """Takes a record out of the index."""
        self._db.write(f"DELETE FROM {self._table} WHERE rowid = ?", seq)

    def find(self, asked: facets.Asked, after: int | None, limit: int) -> list[int]:
        """The newest records (seq, descending, below `after`) with all that is wanted."""
        return [seq for (seq,) in self._found("rowid", asked, after, limit)]

    def candidates(self, query: Query, wanted: facets.Asked) -> dict[int, str]:
        """The records worth ranking, and the text by which each was found."""
        found: dict[int, str] = {}
        for letters, limit in _TIERS:
            asked = wanted.also(query.asked).also(query.within(letters))
            found.update(self._found(f"rowid, substr(text, 1, {_RANKED})", asked, None, limit))
        return found

    def _found(
        self, columns: str, asked: facets.Asked, after: int | None, limit: int
    ) -> list[tuple[Any, ...]]:
        where = [f"{self._table} MATCH ?", *("instr(text, ?)" for _ in asked.contains)]
        values: list[object] = [" AND ".join(asked.match), *asked.contains]
        source: str = self._table
        if asked.where:
            source += f" CROSS JOIN record ON record.seq = {self._table}.rowid"
            where += asked.where
            values += asked.values
        if after is not None:
            where.append(f"{self._table}.rowid < ?")
            values.append(after)
        key = f"{self._table}.rowid"
        return self._db.all(
            f"SELECT {columns.replace('rowid', key)} FROM {source} WHERE {' AND '.join(where)} "
            f"ORDER BY {key} DESC LIMIT ?",
            *values,
            limit,
        )


class Query(NamedTuple):
    """What somebody typed, as the words that it asks for; each phrase is one word to people."""

    phrases: tuple[tuple[str, ...], ...]

    @property
    def asked(self) -> facets.Asked:
        """All words, the last of each phrase as a beginning.

        Every word is quoted, and none holds anything but letters, digits and marks, so nothing in
        a query is ever an operator.
        """
        words = [f'"{token}"' for phrase in self.phrases for token in phrase[:-1]]
        words += [f'"{phrase[-1]}"*' for phrase in self.phrases]
        return facets.Asked(
            match=tuple(dict.fromkeys(words)),
            contains=tuple(" " + " ".join(p) for p in self.phrases if len(p) > 1),
        )

    def within(self, letters: Sequence[str]) -> facets.Asked:
        """That every word stands in the title or in one of the names; nothing for no letters."""
        if not letters:
            return facets.Asked()
        every = (token for phrase in self.phrases for token in phrase)
        return facets.Asked(match=tuple(facets.begins(letters, token) for token in every))

    def score(self, text: str) -> float:
        """How well an indexed text answers: title before names before text, often before seldom."""
        return sum(_score(text, phrase) for phrase in self.phrases)


def query_of(text: str) -> Query:
    """The words of any text at all."""
    return Query(tuple(phrases(text)))


def wanted(query: Query, filtered: Filter) -> facets.Asked | None:
    """What a query and a filter ask for together; None for everything."""
    asked = query.asked.also(facets.searched(filtered))
    return asked if asked.match else None


def _score(text: str, phrase: tuple[str, ...]) -> float:
    begun = "".join(f" {token}" for token in phrase)
    often = text.count(begun) + text.count(begun + " ")  # a whole word counts twice
    title = _standing(text, facets.TITLE, phrase)
    names = max(_standing(text, letter, phrase) for letter in _NAMES)
    return log2(1 + often) + _IN_TITLE * title + _IN_NAME * names


def _standing(text: str, letter: str, phrase: tuple[str, ...]) -> int:
    """Whether the phrase stands in a name of that sort: 2 for whole, 1 for begun, 0 for not."""
    begun = "".join(f" {facets.PRIVATE}{letter}{token}" for token in phrase)
    return 2 if begun + " " in text else 1 if begun in text else 0


def texts(content: Content) -> list[str]:
    """Every text that somebody wrote into a content; no choices, times, markings or hashes."""
    found: list[str] = []
    _gather(content, found)
    return found


def _gather(value: Any, found: list[str]) -> None:
    if isinstance(value, str):
        if value:
            found.append(value)
    elif isinstance(value, tuple):
        for item in value:
            _gather(item, found)
    elif isinstance(value, Attachment):
        found.append(value.name)
    elif isinstance(value, msgspec.Struct) and not isinstance(value, _WORDLESS):
        for name in _written(type(value)):
            if held := getattr(value, name):
                _gather(held, found)


@cache
def _written(struct: type[msgspec.Struct]) -> tuple[str, ...]:
    """The fields of a struct that are not a choice from a list."""
    hints = get_type_hints(struct)
    return tuple(
        name for name in struct.__struct_fields__ if get_origin(hints[name]) is not Literal
    )
