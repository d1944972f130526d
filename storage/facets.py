"""What a filter asks for, as words that stand in the index beside those of the text.

No text and no query can hold such a word: it begins with a character of private use, of which
folding leaves none. So a filter is only more lists of rows to intersect, and any combination of
filters is as quick as one. What words can only narrow (the edges of a period and of a box) is
settled by conditions over the rows that are left.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from hashlib import blake2b
from typing import Final, NamedTuple

from liaison.domain import named
from liaison.domain.content import Content
from liaison.domain.portion_marks import overall
from liaison.domain.progress import WAITING
from liaison.domain.record import Filter, Row
from liaison.domain.times import EARLIEST, LATEST
from storage.fold import MAX_QUERY, MAX_WORDS, tokens

PRIVATE: Final = "\ue000"
PERSON, PARTY, PLACE, TITLE = "p", "q", "l", "t"
_DAY: Final = 86_400_000_000
_TOP_DAYS: Final = 4  # spans of 1, 8, 64, 512 and 4,096 days
_ROWS: Final = 1 << 16  # latitude is cut into rows of 300 m, longitude into twice as many columns
_CELLS: Final = range(0, 15, 2)  # what cells are shifted by: sides from 300 m to 5,000 km
_MOST_CELLS: Final = 48  # of which the finest level that needs no more covers a box


class Asked(NamedTuple):
    """What is asked for as the index takes it.

    ``match`` are FTS5 expressions that must all hold, ``contains`` pieces of the indexed text,
    ``where`` and ``values`` conditions over columns of the row itself.
    """

    match: tuple[str, ...] = ()
    contains: tuple[str, ...] = ()
    where: tuple[str, ...] = ()
    values: tuple[object, ...] = ()

    def also(self, other: Asked) -> Asked:
        """What is asked for here and there."""
        return Asked(
            self.match + other.match,
            self.contains + other.contains,
            self.where + other.where,
            self.values + other.values,
        )


def of_row(row: Row, content: Content) -> str:
    """The words of a record for lists; ``content`` is the one that the row shows."""
    words = [
        _word("k", row.kind),
        _word("s", row.state.value),
        _word("a", row.author),
        _word("m", named.level_text(overall(content))),
    ]
    if row.own:
        words.append(PRIVATE + "own")
    if row.case:
        words.append(_word("c", row.case))
    if row.status:
        words.append(_word("w", row.status))
    words += cells(row.lat, row.lon)
    names = [_named(PERSON, name) for name in named.people(content)]
    names += [_named(PARTY, name) for name in named.parties(content)]
    return _joined([" ".join(words), *names])


def of_destroyed(row: Row) -> str:
    """The words of a destroyed record for lists: what is left to find it by."""
    words = [_word("k", row.kind), _word("s", row.state.value), _word("a", row.author)]
    return " ".join([*words, PRIVATE + "own"] if row.own else words)


def of_text(row: Row, content: Content) -> str:
    """The words of a record for searches: those for lists, its days, title and place."""
    return _joined(
        [of_row(row, content), *days(row.event_at), _named(TITLE, row.title)]
        + ([_named(PLACE, content.place.name)] if content.place else [])
    )


def listed(wanted: Filter) -> Asked:
    """What a filter asks of the index of lists; the period is for the list itself to keep."""
    exact = [("k", wanted.kind), ("s", wanted.state), ("c", wanted.case)]
    exact += [("m", wanted.marking), ("a", wanted.author), ("w", wanted.status)]
    match = [f'"{_word(letter, value)}"' for letter, value in exact if value]
    if wanted.own_only:
        match.append(f'"{PRIVATE}own"')
    if wanted.kinds:
        match.append(_any(_word("k", kind) for kind in wanted.kinds))
    asked = Asked(match=tuple(match)).also(_overdue(wanted.overdue_at))
    for letter, text in ((PERSON, wanted.person), (PARTY, wanted.party)):
        asked = asked.also(_in_name(letter, text))
    return asked.also(in_box(wanted.box)) if wanted.box else asked


def searched(wanted: Filter) -> Asked:
    """What a filter asks of the indices of texts."""
    return listed(wanted).also(in_period(wanted.since, wanted.until))


def _overdue(at: int) -> Asked:
    """Promises that stand overdue at a time (µs; 0 asks for nothing)."""
    if not at:
        return Asked()
    match = _any(_word("w", status) for status in sorted(WAITING))
    return Asked((match,), (), ("(status = 'overdue' OR due_at BETWEEN 1 AND ?)",), (at - 1,))


def in_period(since: int, until: int) -> Asked:
    """From ``since`` to ``until`` (µs, both included, 0 for no limit)."""
    if not since and not until:
        return Asked()
    first, last = period(since, until)
    match = _any(_day_word(level, number) for level, number in _cut(_day(first), _day(last)))
    return Asked((match,), (), ("event_at BETWEEN ? AND ?", "event_at <> 0"), (first, last))


def period(since: int, until: int) -> tuple[int, int]:
    """The limits of a period as times that there are; the first above the last for none."""
    first = min(max(since or EARLIEST, EARLIEST), LATEST + 1)
    return first, max(min(until or LATEST, LATEST), EARLIEST - 1)


def in_box(box: tuple[str, str, str, str]) -> Asked:
    """Within (south, west, north, east); a west that lies east of the east crosses 180°."""
    south, west, north, east = map(float, box)
    across = west > east
    parts = [(west, 180.0), (-180.0, east)] if across else [(west, east)]
    either = "OR" if across else "AND"
    return Asked(
        (_any(_covering(south, north, parts)),),
        (),
        (
            "CAST(lat AS REAL) BETWEEN ? AND ?",
            f"(CAST(lon AS REAL) >= ? {either} CAST(lon AS REAL) <= ?)",
        ),
        (south, north, west, east),
    )


def cells(lat: str, lon: str) -> list[str]:
    """The words of a position (decimal degrees), one for each size of cell."""
    if not lat:
        return []
    x, y = _column(float(lon)), _line(float(lat))
    return [_cell_word(shift, x >> shift, y >> shift) for shift in _CELLS]


def days(event_at: int) -> list[str]:
    """The words of a time, one for each length of span; none for none."""
    if not event_at:
        return []
    day = _day(event_at)
    return [_day_word(level, day >> 3 * level) for level in range(_TOP_DAYS + 1)]


def begins(letters: Iterable[str], token: str) -> str:
    """An FTS5 expression: a word of that sort of name that begins with the token."""
    return "(" + " OR ".join(f'"{PRIVATE}{letter}{token}"*' for letter in letters) + ")"


def _in_name(letter: str, text: str) -> Asked:
    """All words of the text, one after the other, in one name of that sort."""
    asked = tokens(text[:MAX_QUERY])[:MAX_WORDS]
    if not asked:
        return Asked()
    words = [PRIVATE + letter + token for token in asked]
    match = tuple(f'"{word}"' for word in dict.fromkeys(words))
    return Asked(match, (f" {' '.join(words)} ",) if len(words) > 1 else ())


@lru_cache(maxsize=4096)
def _word(letter: str, value: str) -> str:
    """A word for exactly this value: a hash, so that any value makes one, and none another's."""
    data = value.encode("utf-8", "surrogatepass")
    return f"{PRIVATE}{letter}{blake2b(data, digest_size=6).hexdigest()}"


def _named(letter: str, name: str) -> str:
    return " ".join(PRIVATE + letter + token for token in tokens(name))


def _joined(pieces: Iterable[str]) -> str:
    """Pieces side by side; the wider gap keeps one name's last word from the next one's first."""
    return "  ".join(piece for piece in pieces if piece)


def _any(words: Iterable[str]) -> str:
    """Any of the words; where there are none, one that no record has."""
    quoted = [f'"{word}"' for word in dict.fromkeys(words)]
    return f"({' OR '.join(quoted)})" if quoted else f'"{PRIVATE}none"'


def _day(at: int) -> int:
    return (at - EARLIEST) // _DAY


def _day_word(level: int, number: int) -> str:
    return f"{PRIVATE}d{level}x{number:x}"


def _cut(first: int, last: int) -> Iterator[tuple[int, int]]:
    """The days from first to last in the fewest spans of 8^level days, as (level, number)."""
    for level in range(_TOP_DAYS):
        while first <= last and first % 8:
            yield level, first
            first += 1
        while first <= last and last % 8 != 7:
            yield level, last
            last -= 1
        if first > last:
            return
        first, last = first // 8, last // 8
    yield from ((_TOP_DAYS, number) for number in range(first, last + 1))


def _line(lat: float) -> int:
    return min(int((lat + 90) / 180 * _ROWS), _ROWS - 1)


def _column(lon: float) -> int:
    return min(int((lon + 180) / 360 * 2 * _ROWS), 2 * _ROWS - 1)


def _cell_word(shift: int, x: int, y: int) -> str:
    return f"{PRIVATE}g{shift:x}x{x:05x}{y:05x}"


def _covering(south: float, north: float, parts: list[tuple[float, float]]) -> Iterator[str]:
    """The cells of the finest size of which a few cover the box."""
    lines = _line(south), _line(north)
    columns = [(_column(west), _column(east)) for west, east in parts]
    for shift in _CELLS:
        height = (lines[1] >> shift) - (lines[0] >> shift) + 1
        width = sum((right >> shift) - (left >> shift) + 1 for left, right in columns)
        if height * width <= _MOST_CELLS or shift == _CELLS[-1]:
            for left, right in columns:
                for x in range(left >> shift, (right >> shift) + 1):
                    for y in range(lines[0] >> shift, (lines[1] >> shift) + 1):
                        yield _cell_word(shift, x, y)
            return
