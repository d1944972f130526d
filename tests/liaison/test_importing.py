"""Foreign files: previewed, taken in whole or not at all, logged, kept apart, and removed."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from liaison.context.mapping import Mapping
from liaison.context.rows import MAX_SOURCE, ContextRow
from liaison.domain.record import Filter
from liaison.domain.refusals import (
    Cancelled,
    FileTrouble,
    NotAllowed,
    NotFound,
    ReadOnly,
    TooLarge,
)
from liaison.domain.times import iso
from liaison.session import Session
from liaison.usecases import audit, importing, preferences, records, vaults
from tests.liaison import desk
from tests.liaison.desk import StopAt
from tests.liaison.test_context_events import EVENTS

TABLE = """\
Event,Date,Latitude,Longitude,Notes
Shots heard,03/07/2004 17:32,4.3612,18.5550,"Twice, north bank"
Road closed,04/07/2004,4.3700,18.5600,=cmd|calc
Broken,99/99/2004,4.37,18.56,No such day
"""
CARD = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Elder Example\r\nUID:u1\r\nEND:VCARD\r\n"
EVENT = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:e1\r\nDTSTART:20260301T090000\r\n"
    "SUMMARY:Joint commission\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


def written(folder: Path, name: str, text: str = TABLE) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8", newline="")
    return path


@pytest.mark.skipif(not EVENTS.is_file(), reason="the shared data is not here")
def test_the_real_events_come_in_and_are_found_again(session: Session) -> None:
    """Shows 2: all 1,848 within 30 seconds, by word, on the map and by time, with their rows."""
    started = time.perf_counter()
    shown = importing.preview(session, EVENTS)
    batch, changes = importing.import_file(session, EVENTS)
    taken = time.perf_counter() - started
    print(f"\n{batch.rows:,} real events previewed and taken in within {taken:.2f} s")
    assert taken < 30
    assert (shown.good, shown.bad_count, shown.already) == (1_848, 0, None)
    assert (batch.rows, batch.bad, batch.source, batch.nature) == (1_848, 0, "geojson", "context")
    assert batch.sha256 == shown.sha256 and changes.context and changes.log
    entries = importing.rows(session, batch.id, limit=5_000)
    assert [one.row.number for one in entries] == list(range(1, 1_849))
    assert len(importing.search(session, "bangui", limit=2_000)) > 100
    box = ("4.2", "18.4", "4.5", "18.8")
    near = importing.in_box(session, box)
    assert near and all(
        4.2 <= float(one.row.place.lat) <= 4.5 and 18.4 <= float(one.row.place.lon) <= 18.8
        for one in near
        if one.row.place
    )
    starts = [one.row.when.start for one in near if one.row.when]
    middle = sorted(starts, key=lambda start: start.at)[len(starts) // 2].at
    later = importing.in_box(session, box, since=middle)
    assert 0 < len(later) < len(near)
    # Apart from the records, and in none of their lists.
    assert records.search(session, "bangui", Filter()) == []
    assert records.page(session, Filter()) == []
    assert vaults.check_vault(session).title


@pytest.mark.skipif(not EVENTS.is_file(), reason="the shared data is not here")
def test_a_cancelled_import_leaves_nothing(session: Session) -> None:
    """Cancelled while it is read, at the first row that is written, and just before the end."""
    whole = StopAt(10**6)
    importing.import_file(session, EVENTS, None, whole)
    importing.remove(session, importing.batches(session)[0].id, "the test begins")
    before = desk.tree_hash(session.vault.path), session.vault.log.size()
    for step in (0, whole.calls // 4, whole.calls // 2 + 1, whole.calls - 1):
        with pytest.raises(Cancelled):
            importing.import_file(session, EVENTS, None, StopAt(step))
        assert importing.batches(session) == [] and importing.search(session, "bangui") == []
        assert session.vault.log.size() == before[1]
    assert desk.tree_hash(session.vault.path) == before[0]


def test_a_preview_shows_what_would_come_in_and_changes_nothing(
    session: Session, tmp_path: Path
) -> None:
    path = written(tmp_path, "events.csv")
    before = desk.tree_hash(session.vault.path)
    shown = importing.preview(session, path)
    assert shown.columns == ("Event", "Date", "Latitude", "Longitude", "Notes")
    assert shown.mapping.start == "Date" and shown.mapping.lat == "Latitude"
    assert shown.cells[0] == ("Shots heard", "03/07/2004 17:32", "4.3612", "18.5550",
                              "Twice, north bank")  # fmt: skip
    assert (shown.good, shown.bad_count, shown.source) == (2, 1, "csv")
    assert shown.bad[0].sentence.startswith("Row 4, column 'Date':")
    first = shown.rows[0]
    assert isinstance(first, ContextRow) and first.when is not None
    assert iso(first.when.start) == "2004-07-03T17:32Z"
    assert desk.tree_hash(session.vault.path) == before


def test_an_import_says_in_the_trail_what_came_in(session: Session, tmp_path: Path) -> None:
    path = written(tmp_path, "events.csv")
    batch, _ = importing.import_file(session, path, note="from the radio room")
    assert (batch.rows, batch.bad, batch.file, batch.note) == (
        2, 1, "events.csv", "from the radio room",
    )  # fmt: skip
    entry = audit.page(session, limit=1)[0]
    assert (entry.act, entry.on, entry.why) == ("context-imported", batch.id, batch.note)
    assert entry.after == f"2 rows of csv, 1 not readable, SHA-256 {batch.sha256}"
    stored = importing.rows(session, batch.id)
    assert [dict(one.row.fields)["Notes"] for one in stored] == ["Twice, north bank", "=cmd|calc"]
    importing.remove(session, batch.id, "superseded")
    entry = audit.page(session, limit=1)[0]
    assert (entry.act, entry.on, entry.why) == ("context-removed", batch.id, "superseded")
    assert importing.batches(session) == [] == importing.search(session, "shots")


def test_the_same_file_comes_in_once(session: Session, tmp_path: Path) -> None:
    batch, _ = importing.import_file(session, written(tmp_path, "events.csv"))
    again = written(tmp_path, "copy.csv")
    assert importing.preview(session, again).already == batch
    size = session.vault.log.size()
    with pytest.raises(NotAllowed, match="already here"):
        importing.import_file(session, again)
    assert importing.batches(session) == [batch] and session.vault.log.size() == size


def test_cards_and_calendars_come_in_by_what_they_are(session: Session, tmp_path: Path) -> None:
    preferences.set_by_name(session, "zone", "B")
    cards, _ = importing.import_file(session, written(tmp_path, "people.txt", CARD))
    dates, _ = importing.import_file(session, written(tmp_path, "dates.ics", EVENT))
    assert (cards.source, dates.source) == ("vcard", "icalendar")
    (row,) = [one.row for one in importing.rows(session, dates.id)]
    assert row.when is not None and iso(row.when.start) == "2026-03-01T09:00+02:00"
    assert importing.preview(session, written(tmp_path, "x.vcf", CARD + "\r\n")).columns == ()


def test_sensors_are_told_apart_from_what_people_wrote(session: Session, tmp_path: Path) -> None:
    mapping = Mapping(title=("Event",), nature="sensor")
    batch, _ = importing.import_file(session, written(tmp_path, "log.csv"), mapping)
    assert batch.nature == "sensor"
    assert {one.row.nature for one in importing.rows(session, batch.id)} == {"sensor"}


def test_a_mapping_is_kept_and_fits_the_next_file(session: Session, tmp_path: Path) -> None:
    path = written(tmp_path, "events.csv")
    mapping = Mapping(title=("Event", "Notes"), start="Date", order="mdy")
    assert importing.keep_mapping(session, " radio\nroom ", mapping).settings
    assert importing.kept_mappings(session) == {"radio room": mapping}
    shown = importing.preview(session, path)
    assert (shown.template, shown.mapping) == ("radio room", mapping)
    other = written(tmp_path, "other.csv", "Name,When\nA,2004-07-03\n")
    assert importing.preview(session, other).template == ""
    importing.drop_mapping(session, "radio room")
    assert importing.kept_mappings(session) == {}
    with pytest.raises(NotFound):
        importing.drop_mapping(session, "radio room")
    for name in ("", "x" * 81, "\x07"):
        with pytest.raises(NotAllowed):
            importing.keep_mapping(session, name, mapping)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.csv", b""),
        ("a.csv", b"\x00\x01\x02"),
        ("a.csv", b"only one heading\n"),
        ("a.geojson", b"[1, 2"),
        ("a.geojson", b'{"type": "FeatureCollection", "features": []}'),
        ("a.json", b"{" * 100_000),
        ("a.vcf", b"BEGIN:VCARD\r\nVERSION:4.0\r\n"),
        ("a.ics", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"),
        ("a.pdf", b"%PDF-1.7\xff\xfe\x00"),
    ],
)
def test_a_file_that_gives_no_row_is_refused(
    session: Session, tmp_path: Path, name: str, data: bytes
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    size = session.vault.log.size()
    with pytest.raises(NotAllowed):
        importing.import_file(session, path)
    assert session.vault.log.size() == size and importing.batches(session) == []


def test_wrong_mappings_files_and_reasons_are_refused(session: Session, tmp_path: Path) -> None:
    path = written(tmp_path, "events.csv")
    with pytest.raises(NotAllowed, match="no column 'Nowhere'"):
        importing.preview(session, path, Mapping(start="Nowhere"))
    with pytest.raises(NotAllowed, match="no column 'Nowhere'"):
        importing.import_file(session, path, Mapping(start="Nowhere"))
    with pytest.raises(FileTrouble):
        importing.preview(session, tmp_path / "none.csv")
    (tmp_path / "link.csv").symlink_to(path)
    with pytest.raises(FileTrouble):
        importing.import_file(session, tmp_path / "link.csv")
    large = tmp_path / "large.csv"
    with large.open("wb") as file:
        file.truncate(MAX_SOURCE + 1)
    with pytest.raises(TooLarge):
        importing.preview(session, large)
    batch, _ = importing.import_file(session, path)
    with pytest.raises(NotAllowed, match="needs a reason"):
        importing.remove(session, batch.id, "  ")
    with pytest.raises(NotFound):
        importing.remove(session, "0" * 32, "reason")
    with session.beside(read_only=True) as reading:
        assert importing.search(reading, "shots")
        with pytest.raises(ReadOnly):
            importing.remove(reading, batch.id, "reason")


def test_rows_that_come_in_cannot_be_changed_by_anything(session: Session, tmp_path: Path) -> None:
    """Read-only also below the verbs: the store has no way, and the table refuses."""
    batch, _ = importing.import_file(session, written(tmp_path, "events.csv"))
    before = importing.rows(session, batch.id)
    with pytest.raises(ValueError, match="is there"), session.vault.transaction():
        session.vault.context.add_batch(batch, [before[0].row])
    assert importing.rows(session, batch.id) == before
    for query in ('"', "NEAR(", "title:shots", "a OR", "*", "\u202e", "' --", "shots AND"):
        importing.search(session, query)
