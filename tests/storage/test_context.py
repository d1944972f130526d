"""Context in the vault: rows of foreign files, apart from records, read-only, found like them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from liaison.context.geojson_in import read_geojson
from liaison.context.guessing import guess
from liaison.context.mapping import read_rows
from liaison.context.rows import ContextRow, Tally
from liaison.domain.places import Place
from liaison.domain.record import Filter
from liaison.domain.times import Moment, Span
from liaison.ports import Batch, ContextEntry
from storage.connection import StorageFault
from storage.vault import SqlVault
from tests.storage.made import PROJECT, draft

EVENTS = PROJECT.parent / "shared/data/events/ucdp-ged-23.1-caf.geojson"
DAY = 86_400_000_000


def _batch(number: int = 1, **changes: object) -> Batch:
    made = Batch(
        id=f"{number:032x}",
        file="events.csv",
        source="csv",
        nature="context",
        sha256="ab" * 32,
        rows=0,
        bad=0,
        taken_at=number,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def _row(number: int, title: str = "FICTION event", **changes: object) -> ContextRow:
    members: dict[str, object] = {
        "source": "csv",
        "number": number,
        "title": title,
        "when": Span(start=Moment(at=number * DAY)),
        "place": Place(name="Example bridge", lat=str(number % 80), lon="12.5"),
        "fields": (("side_a", "Party North"), ("best", "3")),
    }
    return ContextRow(**members | changes)  # type: ignore[arg-type]


def _numbers(entries: list[ContextEntry]) -> list[int]:
    return [entry.row.number for entry in entries]


def test_a_batch_comes_back_whole_in_the_order_of_its_file(vault: SqlVault) -> None:
    rows = [_row(number) for number in range(5)]
    with vault.transaction():
        assert vault.context.add_batch(_batch(), iter(rows)) == 5
        assert vault.context.add_batch(_batch(2), [_row(9)]) == 1
    assert vault.context.batches() == [_batch(2, rows=1), _batch(rows=5)]
    assert vault.context.batch(_batch().id) == _batch(rows=5)
    assert vault.context.batch("x") is None
    entries = vault.context.rows(_batch().id, None, 3)
    assert [entry.row for entry in entries] == rows[:3]
    assert [e.row for e in vault.context.rows(_batch().id, entries[-1].seq, 9)] == rows[3:]
    assert {entry.batch for entry in entries} == {_batch().id}
    with pytest.raises(ValueError), vault.transaction():
        vault.context.add_batch(_batch(), [])


def test_only_what_is_told_of_a_batch_can_change(vault: SqlVault) -> None:
    with vault.transaction():
        vault.context.add_batch(_batch(), [_row(1)])
        vault.context.set_batch(_batch(bad=7, note="n", rows=99))
    assert vault.context.batches() == [_batch(rows=1, bad=7, note="n")]
    with pytest.raises(LookupError), vault.transaction():
        vault.context.set_batch(_batch(3))
    for sql in (
        "UPDATE context_row SET data = x'00'",
        "UPDATE context_row SET batch = 'x'",
        "DELETE FROM context_batch",
    ):
        with pytest.raises(StorageFault), vault.transaction():
            vault._db.write(sql)


def test_what_fails_halfway_leaves_nothing(vault: SqlVault) -> None:
    def rows() -> Iterator[ContextRow]:
        yield _row(1)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), vault.transaction():
        vault.context.add_batch(_batch(), rows())
    assert vault.context.batches() == []
    assert vault.context.search("", None, 9) == []


def test_rows_are_searched_like_records_and_never_among_them(vault: SqlVault) -> None:
    with vault.transaction():
        vault.records.put_draft(draft(1))
        rows = [_row(1, "Explosión"), _row(2, text="at the road", id="e-77"), _row(3)]
        vault.context.add_batch(_batch(), rows)
    search = vault.context.search
    assert _numbers(search("explosion", None, 9)) == [1]
    assert _numbers(search("fiction", None, 9)) == [3, 2]
    assert _numbers(search("north par", None, 9)) == [3, 2, 1]
    assert _numbers(search("e-77 roa", None, 9)) == [2]
    assert _numbers(search("bridge", 3, 1)) == [2]
    assert _numbers(search("", None, 2)) == [3, 2]
    assert search("convoy", None, 9) == search("nowhere", None, 9) == []
    for query in ('"', "a OR b", "NEAR(", "*", "\0", "\ud800", "\ue000g0x", "'; DROP", "x" * 9999):
        search(query, None, 9)
    assert len(vault.records.search("", Filter(), None, 9)) == 1
    assert vault.records.search("fiction", Filter(), None, 9) == []


def test_rows_are_found_by_place_and_time(vault: SqlVault) -> None:
    with vault.transaction():
        rows = [_row(number) for number in range(10)]
        vault.context.add_batch(_batch(), [*rows, _row(11, place=None), _row(12, when=None)])
    in_box = vault.context.in_box
    assert _numbers(in_box(("2", "12", "5", "13"), 0, 0, 99)) == [5, 4, 3, 2]
    assert _numbers(in_box(("2", "12", "5", "13"), 3 * DAY, 4 * DAY, 99)) == [4, 3]
    assert _numbers(in_box(("2", "12", "5", "13"), 3 * DAY + 1, 0, 1)) == [5]
    assert _numbers(in_box(("-90", "13", "90", "12.5"), 0, 0, 99)) == [12, *range(9, -1, -1)]
    assert in_box(("2", "12.6", "5", "13"), 0, 0, 99) == []


def test_a_removed_batch_leaves_no_word_behind(vault: SqlVault) -> None:
    with vault.transaction():
        vault.context.add_batch(_batch(), [_row(n, "quetzalcoatl") for n in range(60)])
        vault.context.add_batch(_batch(2), [_row(99)])
        vault.context.remove_batch(_batch().id)
    assert vault.context.batches() == [_batch(2, rows=1)]
    assert _numbers(vault.context.search("", None, 9)) == [99]
    assert vault.context.search("quetzalcoatl", None, 9) == []
    blocks = vault._db.all("SELECT block FROM context_search_data")
    assert b"quetzal" not in b"".join(bytes(block) for (block,) in blocks)
    with pytest.raises(LookupError), vault.transaction():
        vault.context.remove_batch(_batch().id)
    vault.check(lambda done, total: None)


@pytest.mark.skipif(not EVENTS.is_file(), reason="the shared events are not here")
def test_every_real_event_is_kept_and_found_again(vault: SqlVault) -> None:
    sheet = read_geojson(EVENTS.read_bytes())
    rows = list(Tally().good_rows(read_rows(guess(sheet), sheet)))
    assert len(rows) == 1_848
    with vault.transaction():
        vault.context.add_batch(_batch(source="geojson"), rows)
    seen = vault.context.in_box(("-90", "-180", "90", "180"), 0, 0, 9_999)
    assert sorted(entry.row.number for entry in seen) == [row.number for row in rows]
    for row in rows[::40]:
        assert row.place is not None and row.when is not None
        at, lat, lon = row.when.start.at, row.place.lat, row.place.lon
        here = vault.context.in_box((lat, lon, lat, lon), at, at, 99)
        assert row in [entry.row for entry in here]
        assert row in [entry.row for entry in vault.context.search(row.id, None, 9)]
