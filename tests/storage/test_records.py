"""Records in the vault: rows, drafts, versions, and pages that are found by seeking."""

from __future__ import annotations

import itertools

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison.domain.content import Content
from liaison.domain.places import Place
from liaison.domain.record import Draft, Filter, Row, State
from liaison.domain.refusals import VaultDamaged
from storage.vault import SqlVault
from storage.vaults import SqlVaults
from tests.liaison.strategies import contents
from tests.storage.made import OWN, PEER, ROOT, SEEDS, content, draft, record_id, version

CASE = "ca" * 16
EVERY_FILTER = [
    Filter(kind=kind, state=state, own_only=own)
    for kind, state, own in itertools.product(
        ("", "contact-log", "negotiation-note"), ("", "draft", "sealed", "amended"), (False, True)
    )
]


def test_a_draft_has_a_row_and_can_be_replaced(vault: SqlVault) -> None:
    bridge = Place(name="Exampletown bridge", lat="4.5", lon="-12.25")
    placed = msgspec.structs.replace(content(), place=bridge, case=CASE)
    with vault.transaction():
        vault.put_identity(OWN, SEEDS)
        vault.records.put_draft(draft(1, placed))
    assert vault.records.row(record_id(1)) == Row(
        seq=1,
        record=record_id(1),
        kind="contact-log",
        state=State.DRAFT,
        drafting=True,
        title="Convoy to Exampletown",
        event_at=1_700_000_000_000_000,
        event_zone="B",
        place="Exampletown bridge",
        parties="Northern Example Front, Example Mission",
        marking="UN CONFIDENTIAL",
        author=OWN,
        own=True,
        version=0,
        entry=-1,
        updated_at=5,
        case=CASE,
        lat="4.5",
        lon="-12.25",
    )
    with vault.transaction():
        vault.records.put_draft(draft(1, content("Another title", at=None), at=6))
    row = vault.records.row(record_id(1))
    assert row is not None
    assert (row.seq, row.title, row.event_at, row.event_zone) == (1, "Another title", 0, "")
    assert vault.records.draft(record_id(1)) == draft(1, content("Another title", at=None), at=6)
    assert vault.records.count(Filter()) == 1


def test_a_dropped_draft_takes_an_unsealed_record_with_it(vault: SqlVault) -> None:
    with vault.transaction():
        vault.records.put_draft(draft(1))
        vault.records.drop_draft(record_id(1))
        vault.records.drop_draft(record_id(2))
        vault.records.put_draft(draft(3))
    assert vault.records.row(record_id(1)) is vault.records.draft(record_id(1)) is None
    assert [row.record for row in vault.records.search("convoy", Filter(), None, 9)] == [
        record_id(3)
    ]
    row = vault.records.row(record_id(3))
    assert row is not None
    assert row.seq == 2  # a number is never given again


@pytest.mark.parametrize("drop_first", [False, True])
def test_sealing_and_amending_show_in_the_row(vault: SqlVault, drop_first: bool) -> None:
    one = record_id(1)
    with vault.transaction():
        vault.records.put_draft(draft(1))
        if drop_first:
            vault.records.drop_draft(one)
        vault.records.add_version(version(1), own=True)
        vault.records.drop_draft(one)
    row = vault.records.row(one)
    assert row is not None
    assert (row.state, row.version, row.drafting, row.updated_at) == (State.SEALED, 1, False, 7)
    assert row.entry == version(1).index
    amended = content("Convoy, corrected")
    with vault.transaction():
        vault.records.put_draft(draft(1, amended, base=1, at=8))
    row = vault.records.row(one)
    assert row is not None
    assert (row.state, row.drafting, row.title) == (State.SEALED, True, "Convoy to Exampletown")
    assert row.updated_at == 8
    with vault.transaction():
        vault.records.add_version(version(1, 2, amended, at=9), own=True)
        vault.records.drop_draft(one)
    row = vault.records.row(one)
    assert row is not None
    assert (row.state, row.version, row.title) == (State.AMENDED, 2, "Convoy, corrected")
    assert vault.records.versions(one) == [version(1), version(1, 2, amended, at=9)]
    assert vault.records.version(one, 1) == version(1)
    assert vault.records.version(one, 3) is None
    assert vault.records.versions(record_id(2)) == []


def test_versions_of_others_may_come_in_any_order(vault: SqlVault) -> None:
    newer = content("The newest")
    with vault.transaction():
        vault.records.add_version(version(1, 3, newer, author=PEER), own=False)
        vault.records.add_version(version(1, 1, author=PEER), own=False)
    row = vault.records.row(record_id(1))
    assert row is not None
    assert (row.title, row.version, row.state, row.own) == ("The newest", 3, State.AMENDED, False)
    assert row.author == PEER
    assert [v.number for v in vault.records.versions(record_id(1))] == [1, 3]
    assert [r.seq for r in vault.records.search("newest", Filter(), None, 9)] == [row.seq]


def test_a_version_is_added_once_and_never_replaced(vault: SqlVault) -> None:
    with vault.transaction():
        vault.records.add_version(version(1), own=True)
        vault.records.add_version(version(1, at=99), own=True)  # the same leaf: left alone
    other = msgspec.structs.replace(version(1), leaf=b"another leaf")
    with pytest.raises(ValueError), vault.transaction():
        vault.records.add_version(other, own=True)
    with pytest.raises(ValueError), vault.transaction():
        vault.records.add_version(version(1, 2, author=PEER), own=False)
    assert vault.records.versions(record_id(1)) == [version(1)]


@given(st.lists(contents(), max_size=3), st.integers(0, 9), st.text(max_size=9))
def test_any_content_comes_back_as_it_was(
    header: bytes,
    tmp_path_factory: pytest.TempPathFactory,
    all_of: list[Content],
    base: int,
    reason: str,
) -> None:
    reason = reason.encode("utf-8", "ignore").decode()
    path = tmp_path_factory.mktemp("any") / "a.liaison"
    vault = SqlVaults().create(path, header, ROOT)
    with vault.transaction():
        for number, written in enumerate(all_of):
            kept = Draft(
                record=record_id(number), content=written, base=base, reason=reason, saved_at=1
            )
            vault.records.put_draft(kept)
            assert vault.records.draft(kept.record) == kept
            sealed = version(number, 1, written)
            vault.records.add_version(sealed, own=True)
            assert vault.records.version(kept.record, 1) == sealed
    assert vault.records.count(Filter()) == len(all_of)
    vault.close()


def test_records_are_found_by_the_beginning_of_their_id(vault: SqlVault) -> None:
    with vault.transaction():
        for number in range(12):
            vault.records.put_draft(draft(number))
        vault.records.put_draft(draft(0xAB << 120))
    assert vault.records.find("ab") == [record_id(0xAB << 120)]
    assert vault.records.find(record_id(3)) == [record_id(3)]
    assert len(vault.records.find("0")) == 10
    assert vault.records.find("ac") == vault.records.find("%") == []


def _spread(vault: SqlVault, count: int) -> None:
    """Records of every state and owner, many at the same time and many without one."""
    with vault.transaction():
        for number in range(count):
            at = None if number % 3 == 0 else 1_000_000 * (number % 7)
            written = content(f"Record {number}", at=at)
            if number % 5 == 0:
                vault.records.put_draft(draft(number, written))
            else:
                vault.records.add_version(
                    version(number, 1 + number % 2, written), own=number % 4 > 0
                )


@pytest.mark.parametrize("wanted", EVERY_FILTER, ids=range(len(EVERY_FILTER)))
def test_pages_together_are_everything_in_order(vault: SqlVault, wanted: Filter) -> None:
    _spread(vault, 120)
    rows = vault.records.page(wanted, None, 1000)
    assert len(rows) == vault.records.count(wanted)
    assert [(r.event_at, r.seq) for r in rows] == sorted(
        ((r.event_at, r.seq) for r in rows), reverse=True
    )
    for row in rows:
        assert wanted.kind in ("", row.kind)
        assert wanted.state in ("", row.state)
        assert row.own or not wanted.own_only
    paged: list[Row] = []
    while True:
        after = (paged[-1].event_at, paged[-1].seq) if paged else None
        page = vault.records.page(wanted, after, 7)
        if not page:
            break
        paged += page
    assert paged == rows


@pytest.mark.parametrize("wanted", EVERY_FILTER, ids=range(len(EVERY_FILTER)))
def test_no_page_is_found_by_scanning_or_sorting(vault: SqlVault, wanted: Filter) -> None:
    asked: list[tuple[str, tuple[object, ...]]] = []
    plain = vault._db.all

    def noted(sql: str, *values: object) -> list[tuple[object, ...]]:
        asked.append((sql, values))
        return plain(sql, *values)

    vault._db.all = noted  # type: ignore[method-assign]
    vault.records.page(wanted, None, 50)
    vault.records.page(wanted, (5, 5), 50)
    vault.records.search("a b 停火", wanted, 7, 50)
    for sql, values in asked:
        for *_, step in plain("EXPLAIN QUERY PLAN " + sql, *values):
            assert "TEMP B-TREE" not in str(step), sql
            # The first page without a filter walks the index of the list from its end.
            whole = "SCAN record USING INDEX record_listed"
            virtual = "SCAN search_", "SCAN listing VIRTUAL"
            assert "SCAN" not in str(step) or str(step).startswith((whole, *virtual)), (sql, step)


def test_a_record_that_cannot_be_read_is_damage(vault: SqlVault) -> None:
    with vault.transaction():
        vault.records.put_draft(draft(1))
        vault._db.write("UPDATE draft SET content = x'7b'")
    with pytest.raises(VaultDamaged):
        vault.records.draft(record_id(1))
