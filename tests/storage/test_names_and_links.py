"""What points at a record, and the names that records hold: kept up to date with what is shown."""

from __future__ import annotations

import msgspec

from liaison.domain.content import Content
from liaison.domain.links import Link
from liaison.domain.record import Filter, LinkRow
from liaison.domain.times import Moment
from storage.vault import SqlVault
from tests.storage.made import content, draft, record_id, version


def _linking(*targets: int, title: str = "source", at: int = 9_000_000) -> Content:
    links = tuple(Link(type="follows", record=record_id(target), note="n") for target in targets)
    return msgspec.structs.replace(content(title, at=at), links=links)


def _into(vault: SqlVault, target: int) -> list[str]:
    return [link.source.title for link in vault.records.linked(record_id(target))]


def test_a_link_is_found_from_the_record_it_leads_to(vault: SqlVault) -> None:
    dated = Moment(at=5, zone="B")
    link = Link(
        type="promised-in",
        record=record_id(1),
        version=2,
        portion="statements/001",
        dated=dated,
        source="s",
        note="fiction",
    )
    with vault.transaction():
        vault.records.put_draft(draft(2, msgspec.structs.replace(content(), links=(link, link))))
    row = vault.records.row(record_id(2))
    assert row is not None
    expected = LinkRow(
        source=row,
        type="promised-in",
        portion="statements/001",
        version=2,
        dated_at=dated,
        note="fiction",
    )
    assert vault.records.linked(record_id(1)) == [expected, expected]
    assert vault.records.linked(record_id(1), 1) == [expected]
    assert vault.records.linked(record_id(2)) == vault.records.linked("nothing") == []


def test_links_are_those_of_the_newest_version_and_newest_events_come_first(
    vault: SqlVault,
) -> None:
    with vault.transaction():
        vault.records.put_draft(draft(2, _linking(1)))
        vault.records.put_draft(draft(3, _linking(1, title="later", at=90_000_000)))
    assert _into(vault, 1) == ["later", "source"]
    with vault.transaction():
        vault.records.put_draft(draft(2, _linking(7, 8)))
    assert (_into(vault, 1), _into(vault, 7), _into(vault, 8)) == (
        ["later"],
        ["source"],
        ["source"],
    )
    with vault.transaction():
        vault.records.add_version(version(2, 1, _linking(1)), own=True)  # sealed before the draft
    assert (_into(vault, 1), _into(vault, 7)) == (["later", "source"], [])
    with vault.transaction():
        vault.records.drop_draft(record_id(2))
        vault.records.drop_draft(record_id(3))
    assert _into(vault, 1) == ["source"]


def test_names_are_suggested_by_any_of_their_words_the_most_used_first(vault: SqlVault) -> None:
    people = [("Elder Example",), ("Elder Example", "Ángel Sample"), ("Example Teacher",)]
    with vault.transaction():
        for number, persons in enumerate(people):
            written = msgspec.structs.replace(
                content(text="-"), persons=persons, parties=("P\n x",)
            )
            vault.records.put_draft(draft(number, written))
    names = vault.records.names
    assert names("person", "exa", 9) == ["Elder Example", "Example Teacher"]
    assert names("person", "ELDER ex", 9) == ["Elder Example"]
    assert names("person", "angel", 9) == ["Ángel Sample"]
    assert names("person", "xample", 9) == names("person", "teacher ex", 9) == []
    assert names("person", "", 1) == ["Col Sample"]  # the speaker of all three
    assert names("party", "x", 9) == ["P x"]
    assert names("place", "bridge", 9) == ["Exampletown bridge"]
    for prefix in ("%", "_", '"', "\0", "\ud800", "' OR 1", "x" * 5_000):
        names("person", prefix, 9)


def test_a_name_goes_with_the_last_record_that_holds_it(vault: SqlVault) -> None:
    with vault.transaction():
        vault.records.put_draft(draft(1, msgspec.structs.replace(content(), persons=("Nobody",))))
        vault.records.put_draft(draft(2, msgspec.structs.replace(content(), persons=("Nobody",))))
        vault.records.drop_draft(record_id(1))
    assert vault.records.names("person", "nob", 9) == ["Nobody"]
    with vault.transaction():
        vault.records.put_draft(draft(2))
    assert vault.records.names("person", "nob", 9) == []
    with vault.transaction():
        vault.records.drop_draft(record_id(2))
    for table in ("name", "name_use", "link", "listing", "search_draft", "record"):
        assert vault._db.value(f"SELECT count(*) FROM {table}") == 0, table


def test_the_words_of_a_dropped_record_are_gone_from_the_index_of_lists(vault: SqlVault) -> None:
    with vault.transaction():
        vault.records.put_draft(
            draft(1, msgspec.structs.replace(content(), persons=("Quetzalcoatl",)))
        )
        vault.records.drop_draft(record_id(1))
    blocks = b"".join(bytes(block) for (block,) in vault._db.all("SELECT block FROM listing_data"))
    assert b"quetzalcoatl" not in blocks


def test_records_are_counted_by_kind(vault: SqlVault) -> None:
    assert vault.records.kinds() == {}
    with vault.transaction():
        for number in range(3):
            vault.records.put_draft(draft(number))
    assert vault.records.kinds() == {"contact-log": 3}
    assert vault.records.count(Filter(kind="contact-log")) == 3
