"""Tables of any make become rows; what is wrong in one row is said and harms no other."""

from __future__ import annotations

import csv
import io
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison.context.csv_in import read_csv
from liaison.context.dates import Order
from liaison.context.encoding import ENCODINGS, decode, plain_text
from liaison.context.guessing import guess
from liaison.context.mapping import (
    Mapping,
    MappingUnreadable,
    columns,
    from_template,
    missing,
    preview,
    read_rows,
    to_template,
)
from liaison.context.rows import (
    MAX_COLUMNS,
    SHOWN_BAD,
    BadRow,
    Cells,
    ContextRow,
    Read,
    SourceUnreadable,
    Tally,
)
from liaison.domain.times import iso, span_text
from tests.conftest import SHARED_DATA

TABLE = (
    "id;Event date;Titre;Location;Latitude;Longitude;Notes\r\n"
    '1;03/07/2004 17:32;Réunion;Fictitious Bridge;4,128372;12,409122;"two\r\nlines; and a sign"\r\n'
    "2;31/12/2004;Visit;;;;\r\n"
)


def read(data: bytes, mapping: Mapping | None = None) -> list[Read]:
    sheet = read_csv(data)
    return list(read_rows(mapping or guess(sheet), sheet))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_table_of_a_spreadsheet_is_read_in_any_of_its_encodings(encoding: str) -> None:
    sheet = read_csv(TABLE.encode(encoding))
    assert sheet.delimiter == ";"
    assert sheet.headers[1:3] == ("Event date", "Titre")
    first, second = read_rows(guess(sheet), sheet)
    assert isinstance(first, ContextRow)
    assert (first.id, first.number, first.title) == ("1", 2, "Réunion")
    assert first.text == "two\nlines; and a sign"
    assert first.when is not None
    assert iso(first.when.start) == "2004-07-03T17:32Z"
    assert first.place is not None
    assert (first.place.name, first.place.lat, first.place.mgrs) == (
        "Fictitious Bridge", "4.128372", "33NTE1234556785",
    )  # fmt: skip
    assert isinstance(second, ContextRow)
    assert second.place is None
    assert ("Titre", "Visit") in second.fields


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found_out(delimiter: str) -> None:
    held = io.StringIO()
    rows = [["id", "text", "position"], ["1", "a, b; c", "4.36, 18.55"], ["2", "x|y", "33N TE 1 5"]]
    csv.writer(held, delimiter=delimiter).writerows(rows)
    sheet = read_csv(held.getvalue().encode())
    assert (sheet.delimiter, sheet.headers) == (delimiter, ("id", "text", "position"))
    declared = read_csv(f"sep={delimiter}\r\nonly{delimiter}two\r\n".encode())
    assert declared.headers == ("only", "two")


def test_headings_become_visible_and_unique() -> None:
    sheet = read_csv("name,name,,name (2), x\u202ey ,NAME\n1,2,3,4,5,6\n".encode())
    assert sheet.headers == ("name", "name (2)", "column 3", "name (2) (2)", "x⟨RLO⟩y", "NAME")
    assert next(row.values for row in sheet.rows() if isinstance(row, Cells))["name (2)"] == "2"
    with pytest.raises(SourceUnreadable, match="256 columns"):
        read_csv(",".join(f"c{i}" for i in range(MAX_COLUMNS + 1)).encode())


@pytest.mark.parametrize(
    ("row", "column", "reason"),
    [("1,2004-02-30,4,5", "date", "There is no such day"), ("1,tomorrow,4,5", "date", "guessing"),
     ("1,1799-01-01,4,5", "date", "1900"), ("1,2004-07-03,91,5", "lat", "90"),
     ("1,2004-07-03,4,", "lon", "not a number"), ("1,2004-07-03,nan,5", "lat", "90"),
     ("1,2004-07-03,x,5", "lat", "not a number"), ("1,2004-07-03,1e999999999,5", "lat", "90"),
     ("1,2004-07-03,4,5,6", "", "5 cells under 4"), ("\x00,2004-07-03,4,5", "id", "U+0000"),
     ('1,"2004"x,4,5', "", "quotation mark"), ('1,"2004-07-03,4,5', "", "quotation mark"),
     (f"{'y' * 100_001},2004-07-03,4,5", "id", "longer"), (f"{'y' * 10**7},4", "", "longer"),
     ("1,2004-07-03," + "4," * 10**6, "", "cells under 4")],
    ids=range(15),
)  # fmt: skip
def test_a_bad_row_names_itself_and_its_column(row: str, column: str, reason: str) -> None:
    """The row before is read all the same, and so is the one after unless a quote swallows it."""
    data = f"id,date,lat,lon\na,2004-07-03,4.36,18.55\n{row}\nz,2004-07-03,4.36,18.55\n".encode()
    first, bad, *rest = read(data)
    assert isinstance(first, ContextRow)
    assert isinstance(bad, BadRow)
    assert (bad.row, bad.column) == (3, column)
    assert reason in bad.sentence
    if '"2004-07' not in row:
        assert [row.id for row in rest if isinstance(row, ContextRow)] == ["z"]


@pytest.mark.parametrize(
    ("data", "reason"),
    [(b"", "empty"), (b" \n ", "empty"), (b"\n\n", "empty"), (b",,\n1,2,3", "no row of column"),
     (b"\x89PNG\r\n\x1a\n\x00\x00", "not a text file"), (b"\xff\xfe\x00\x00a\x00", "not a text|U"),
     (b"PK\x03\x04,\n", "control character"), (b"a,b\x00\n1,2", "U[+]0000"),
     (b"\x81\x8d", "another"),
     (b'"', "no row of column"), (b'"a"b,c\n', "no row of column")],
)  # fmt: skip
def test_what_is_no_table_is_refused_whole(data: bytes, reason: str) -> None:
    with pytest.raises(SourceUnreadable, match=reason):
        read_csv(data)


def test_an_encoding_may_be_asked_for_by_name() -> None:
    arabic = "العنوان,التاريخ\nاجتماع,٢٠٠٤-٠٧-٠٣\n"
    sheet = read_csv(
        "العنوان,التاريخ\nاجتماع,2004-07-03\n".encode("cp1256"), encoding="windows-1256"
    )
    row = next(iter(read_rows(guess(sheet), sheet)))
    assert isinstance(row, ContextRow)
    assert row.title == "اجتماع"
    (again,) = read(arabic.encode())
    assert isinstance(again, ContextRow)
    assert again.when is not None
    assert span_text(again.when) == "03ZJUL04"
    for name in ("rot13", "utf-7", "unicode_escape", "../x"):
        with pytest.raises(SourceUnreadable):
            decode(b"x", name)
    assert all("x".encode(name) for name in ENCODINGS)


def test_bad_rows_are_counted_and_the_first_are_kept() -> None:
    lines = "".join(f"{i},{'2004-07-03' if i % 2 else 'never'}\n" for i in range(1_000))
    tally = Tally()
    good = list(tally.good_rows(read(f"id,date\n{lines}".encode())))
    assert (len(good), tally.good, tally.bad_count, len(tally.bad)) == (500, 500, 500, SHOWN_BAD)
    assert tally.bad[0].row == 2


@pytest.mark.parametrize(
    ("cell", "expected"),
    [("2009-02-20T00:00:00", "20ZFEB09"), ("20090220", "20ZFEB09"), ("20.02.2009", "20ZFEB09"),
     ("20 February 2009", "20ZFEB09"), ("Feb 20, 2009", "20ZFEB09"), ("20-Feb-2009", "20ZFEB09"),
     ("2009/02/20", "20ZFEB09"), ("٢٠/٠٢/٢٠٠٩", "20ZFEB09"), ("20/02/2009 00:00", "20ZFEB09")],
)  # fmt: skip
def test_days_are_read_as_the_world_writes_them(cell: str, expected: str) -> None:
    """Midnight in every cell of a column means that only days are known."""
    (row,) = read(f'id,date\n1,"{cell}"\n'.encode())
    assert isinstance(row, ContextRow)
    assert row.when is not None
    assert span_text(row.when) == expected


@pytest.mark.parametrize(
    ("cell", "zone", "expected"),
    [("2009-02-20 17:32:10.123", "B", "2009-02-20T17:32:10+02:00"), ("201732BFEB09", "Z",
      "2009-02-20T17:32+02:00"), ("20/2/2009 5:32 PM", "N", "2009-02-20T17:32-01:00"),
     ("2009-02-20T17:32Z", "B", "2009-02-20T17:32Z"), ("2009-02-20 17:32+05:30", "Z",
      "2009-02-20T17:32+05:30"), ("20 Feb 2009, 17:32 UTC", "+05:30", "2009-02-20T17:32Z"),
     ("2/20/2009 12:05 AM", "-03:30", "2009-02-20T00:05-03:30")],
)  # fmt: skip
def test_times_without_a_zone_take_that_of_the_mapping(cell: str, zone: str, expected: str) -> None:
    order: Order = "mdy" if cell.startswith("2/") else "dmy"
    (row,) = read(f'date\n"{cell}"\n'.encode(), Mapping(start="date", zone=zone, order=order))
    assert isinstance(row, ContextRow), row
    assert row.when is not None
    assert iso(row.when.start) == expected


def test_the_order_of_day_and_month_is_seen_in_the_cells() -> None:
    assert guess(read_csv(b"date\n01/02/2004\n12/31/2004\n")).order == "mdy"
    assert guess(read_csv(b"date\n01/02/2004\n31/12/2004\n")).order == "dmy"


def test_a_mapping_is_previewed_and_kept_as_a_template() -> None:
    sheet = read_csv(TABLE.encode())
    mapping = guess(sheet)
    assert from_template(to_template(mapping)) == mapping
    shown = preview(mapping, sheet, 1)
    assert shown.headers == sheet.headers
    assert shown.cells[0][2] == "Réunion"
    assert [type(row) for row in shown.read] == [ContextRow]
    other = Mapping(title=("Titre", "absent"), start="Event date", left_out=("Notes",))
    assert columns(other) == ("Event date", "Titre", "absent", "Notes")
    assert missing(other, sheet) == ("absent",)
    with pytest.raises(MappingUnreadable, match="absent"):
        read_rows(other, sheet)
    sensor = Mapping(title=("Titre",), nature="sensor", left_out=("Notes", "Latitude"))
    row = next(iter(read_rows(sensor, sheet)))
    assert isinstance(row, ContextRow)
    assert row.nature == "sensor"
    assert "Notes" not in dict(row.fields)


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"[]", b"null", b'{"zone":"J"}', b'{"zone":"+99:99"}', b'{"x":1}', b"\xff",
     b'{"title":"x"}', b"[" * 100_000, b'{"id":"' + b"x" * 100_001 + b'"}', b'{"nature":"seen"}',
     b'{"id":"\\ud800"}'],
)  # fmt: skip
def test_what_is_no_template_is_refused(data: bytes) -> None:
    with pytest.raises(MappingUnreadable):
        from_template(data)


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        sheet = read_csv(data)
        rows = list(read_rows(guess(sheet), sheet))
    except SourceUnreadable as error:
        assert str(error)
        return
    assert all(isinstance(row, ContextRow | BadRow) for row in rows)


@given(st.lists(st.lists(st.text(max_size=8), min_size=1, max_size=4), min_size=1, max_size=6))
def test_any_table_is_read_or_refused(table: list[list[str]]) -> None:
    held = io.StringIO()
    csv.writer(held).writerows([["id", "date", "lat", "lon"], *table])
    try:
        rows = read(held.getvalue().encode("utf-8", "surrogatepass"))
    except SourceUnreadable as error:
        assert str(error)
        return
    assert len(rows) <= len(table)


def test_every_cut_and_many_changes_of_a_table_are_read_or_refused() -> None:
    data, pick = TABLE.encode(), random.Random(93)
    for cut in range(len(data)):
        changed = bytearray(data)
        changed[pick.randrange(len(data))] = pick.randrange(256)
        for tried in (data[:cut], bytes(changed)):
            try:
                assert all(isinstance(row, ContextRow | BadRow) for row in read(tried))
            except SourceUnreadable as error:
                assert str(error)


@pytest.mark.skipif(not SHARED_DATA.is_dir(), reason="the shared data is not here")
def test_every_resolution_is_readable_as_text() -> None:
    """All 39, with the words that name them; none holds a control or a replacement character."""
    files = sorted((SHARED_DATA / "resolutions").glob("*.txt"))
    assert len(files) == 39
    for path in files:
        text = plain_text(path.read_bytes())
        assert "Security Council" in " ".join(text.split())
        assert "\ufffd" not in text
        assert len(text) > 500


def test_plain_text_is_text_and_nothing_else() -> None:
    assert plain_text(b"\xef\xbb\xbfone\x0ctwo\r\nthree") == "one\n\ntwo\nthree"
    assert plain_text("émigré".encode("cp1252")) == "émigré"
    for data in (b"\x00\x01", b"\x7fELF", b"", b"x\x1b[31m"):
        with pytest.raises(SourceUnreadable):
            plain_text(data)
