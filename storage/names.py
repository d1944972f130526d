"""The names that records hold, each once and with how many hold it: what is suggested on typing."""

from __future__ import annotations

from collections.abc import Iterator

from liaison.domain import named
from liaison.domain.content import Content
from liaison.ports import NameField
from storage.connection import Connection
from storage.fold import MAX_QUERY, tokens

_LONGEST = 200  # characters; what is longer is a text, and nothing to suggest


class SqlNames:
    """The table of names and of the records that hold them."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def put(self, seq: int, content: Content) -> None:
        """The names in one record, in the place of those that were there."""
        new: set[tuple[str, str]] = set(_names(content))
        there = self._held(seq)
        for name in new - there.keys():
            self._hold(seq, *name)
        for name in there.keys() - new:
            self._let_go(seq, there[name])

    def drop(self, seq: int) -> None:
        """Takes a record's names out."""
        for number in self._held(seq).values():
            self._let_go(seq, number)

    def find(self, field: NameField, prefix: str, limit: int) -> list[str]:
        """Names with a word that begins with the prefix, those of the most records first."""
        asked = " ".join(tokens(prefix[:MAX_QUERY]))
        rows = self._db.all(
            "SELECT text FROM name WHERE field = ? AND instr(folded, ?) "
            "ORDER BY uses DESC, id DESC LIMIT ?",
            field,
            f" {asked}",
            limit,
        )
        return [text for (text,) in rows]

    def _held(self, seq: int) -> dict[tuple[str, str], int]:
        """The names in one record and their numbers."""
        rows = self._db.all(
            "SELECT name.id, name.field, name.text FROM name_use "
            "JOIN name ON name.id = name_use.name WHERE name_use.seq = ?",
            seq,
        )
        return {(field, text): number for number, field, text in rows}

    # Uses are counted here and not by triggers: a statement that may undo itself halfway makes
    # FTS5 write out what it has gathered, which made filling a vault twice as slow.

    def _hold(self, seq: int, field: str, text: str) -> None:
        asked = "SELECT id FROM name WHERE field = ? AND text = ?"
        number = self._db.value(asked, field, text)
        if number is None:
            folded = f" {' '.join(tokens(text))}"
            self._db.write(
                "INSERT INTO name (field, text, folded, uses) VALUES (?, ?, ?, 1)",
                field,
                text,
                folded,
            )
            number = self._db.value(asked, field, text)
        else:
            self._db.write("UPDATE name SET uses = uses + 1 WHERE id = ?", number)
        self._db.write("INSERT INTO name_use (seq, name) VALUES (?, ?)", seq, number)

    def _let_go(self, seq: int, number: int) -> None:
        self._db.write("DELETE FROM name_use WHERE seq = ? AND name = ?", seq, number)
        self._db.write("UPDATE name SET uses = uses - 1 WHERE id = ?", number)
        self._db.write("DELETE FROM name WHERE id = ? AND uses = 0", number)


def _names(content: Content) -> Iterator[tuple[NameField, str]]:
    for person in named.people(content):
        if len(person) <= _LONGEST:
            yield "person", person
    for party in named.parties(content):
        if len(party) <= _LONGEST:
            yield "party", party
    place = " ".join(content.place.name.split()) if content.place else ""
    if place and len(place) <= _LONGEST:
        yield "place", place
