"""Contact cards and calendars are read as other programs mean them, and bombs do not go off."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator

import pytest
import vobject  # type: ignore[import-untyped]  # the library ships no types
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from liaison.context.contentlines import listed, parse_line, unfolded, written
from liaison.context.icalendar_in import read_icalendar
from liaison.context.rows import BadRow, ContextRow, Read, RowUnreadable, SourceUnreadable
from liaison.context.vcard_in import read_vcard
from liaison.domain.times import iso, span_text
from tests.liaison.strategies import texts

CARD = """BEGIN:VCARD
VERSION:3.0
UID:urn:uuid:fiction-1
FN:Elder\\, Example
N:Example;Elder;;Dr;
ORG:Party North (fictitious);Water\\; road
TEL;TYPE=home,voice:+00 000
item1.EMAIL;TYPE="work":elder@example.invalid
NOTE:one\\ntwo
GEO:4.3612;18.5550
PHOTO;ENCODING=b;TYPE=JPEG:AAAA
KEY:data:application/pgp-keys;base64,AAAA
END:VCARD
"""
CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Fiction//EN
BEGIN:VTIMEZONE
TZID:Fictitious Time
BEGIN:STANDARD
DTSTART:16010101T000000
RRULE:FREQ=SECONDLY
TZOFFSETFROM:+0100
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:fiction-1
SUMMARY:Meeting\\, water point
DESCRIPTION:first\\nsecond
DTSTART;TZID=Europe/Paris:20040703T173200
DURATION:PT1H28M
LOCATION:Fictitious Bridge
GEO:4.3612;18.5550
ORGANIZER;CN="Sample, Capt.":mailto:sample@example.invalid
RRULE:FREQ=SECONDLY;COUNT=999999999
BEGIN:VALARM
ACTION:DISPLAY
 nonsense
END:VALARM
END:VEVENT
BEGIN:VEVENT
SUMMARY:Whole days
DTSTART;VALUE=DATE:20040703
DTEND;VALUE=DATE:20040706
END:VEVENT
END:VCALENDAR
"""


def card(*lines: str) -> bytes:
    return "\r\n".join(["BEGIN:VCARD", "VERSION:3.0", "FN:X", *lines, "END:VCARD", ""]).encode()


def event(*lines: str) -> bytes:
    inner = ["BEGIN:VEVENT", *lines, "END:VEVENT"]
    return "\r\n".join(["BEGIN:VCALENDAR", *inner, "END:VCALENDAR", ""]).encode()


def only(rows: Iterator[Read]) -> ContextRow:
    (row,) = rows
    assert isinstance(row, ContextRow), row
    return row


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_card_is_read_as_its_library_reads_it(end: str) -> None:
    row = only(read_vcard(CARD.replace("\n", end).encode()))
    other = vobject.readOne(CARD)
    assert row.title == other.fn.value
    assert row.text == other.note.value
    assert row.id == other.uid.value
    assert row.place is not None
    assert (row.place.lat, row.place.lon, row.place.precision_m) == ("4.3612", "18.5550", 10)
    fields = dict(row.fields)
    assert fields["ORG"] == ", ".join(other.org.value)
    assert fields["TEL (home, voice)"] == other.tel.value
    assert fields["EMAIL (work)"] == other.email.value
    assert not {"PHOTO", "KEY", "NOTE"} & set(fields)


def test_old_cards_with_quoted_printable_are_read() -> None:
    old = (
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D8=A7;Ab;Cd\r\n"
        "NOTE;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:caf=E9 a=\r\nnd=0D=0Amore\r\nTEL;HOME:1\r\n"
        "PHOTO;BASE64:\r\n AAAA\r\nEND:VCARD\r\n"
    )
    row = only(read_vcard(old.encode()))
    assert row.title == "Ab Cd ا"
    assert row.text == "café and\nmore"
    assert dict(row.fields)["TEL (home)"] == "1"


def test_a_card_without_a_name_is_bad_and_the_next_is_read() -> None:
    data = CARD.replace("FN:", "X-FN:").replace("N:Ex", "X-N:Ex").replace("ORG", "X-ORG") + CARD
    bad, good = read_vcard(data.encode())
    assert isinstance(bad, BadRow)
    assert (bad.row, bad.column) == (1, "FN")
    assert isinstance(good, ContextRow)
    assert good.number == 2
    assert only(read_vcard(card("GEO:geo:4.36,18.55,300;u=35"))).place is not None


def test_a_calendar_is_read_as_its_library_reads_it() -> None:
    meeting, days = read_icalendar(CALENDAR.encode())
    plain = CALENDAR.replace("RRULE:FREQ=SECONDLY\n", "").replace(" nonsense\n", "")
    other = Calendar.from_ical(plain).events[0]
    assert isinstance(meeting, ContextRow)
    assert meeting.title == str(other["SUMMARY"])
    assert meeting.text == str(other["DESCRIPTION"])
    assert meeting.when is not None
    assert iso(meeting.when.start) == "2004-07-03T17:32+02:00"
    assert span_text(meeting.when) == "031732BJUL04 - 031900BJUL04"
    assert meeting.place is not None
    assert (meeting.place.name, meeting.place.lat) == ("Fictitious Bridge", "4.3612")
    fields = dict(meeting.fields)
    assert fields["ORGANIZER"] == "Sample, Capt. (mailto:sample@example.invalid)"
    assert fields["RRULE"] == "FREQ=SECONDLY;COUNT=999999999"
    assert "ACTION" not in fields
    assert isinstance(days, ContextRow)
    assert days.when is not None
    assert span_text(days.when) == "03ZJUL04 - 05ZJUL04"


@pytest.mark.parametrize(
    ("line", "expected"),
    [("DTSTART:20040703T173200Z", "031732ZJUL04"), ("DTSTART:20040703T173210Z", "03173210ZJUL04"),
     ("DTSTART:20040703T173200", "031732BJUL04"), ("DTSTART;VALUE=DATE:20040703", "03BJUL04"),
     ("DTSTART;TZID=Asia/Kolkata:20040703T173200", "031732+0530JUL04"),
     ("DTSTART;TZID=W. Europe Standard Time:20040703T173200", "031732BJUL04"),
     ("DTSTART;TZID=/fiction.invalid/20040701/Europe/Paris:20040703T173200", "031732BJUL04"),
     ("DTSTART;TZID=Fictitious Time:20040703T173200", "about 031732BJUL04"),
     ("DTSTART;TZID=America:20040703T173200", "about 031732BJUL04"),
     ("DTSTART;TZID=../../../etc/passwd:20040703T173200", "about 031732BJUL04"),
     ("DTSTART;TZID=.:20040703T173200", "about 031732BJUL04")],
)  # fmt: skip
def test_times_of_every_zone_are_read_and_unknown_zones_are_about(line: str, expected: str) -> None:
    row = only(read_icalendar(event(line), zone="B"))
    assert row.when is not None
    assert span_text(row.when) == expected


@pytest.mark.parametrize(
    ("lines", "column"),
    [(["DTSTART:20040230T000000Z"], "DTSTART"), (["DTSTART:x"], "DTSTART"),
     (["DTSTART:"], "DTSTART"),
     (["DTSTART:18991231T000000Z"], "DTSTART"), (["DTSTART:99991231T235959Z"], "DTSTART"),
     (["DTSTART;TZID=Europe/Paris:99991231T235959"], "DTSTART"), (["DTSTART:٢٠٠٤٠٧٠٣"], "DTSTART"),
     (["DTSTART:20040703T173200Z", "DTEND:20040702T173200Z"], "DTEND"),
     (["DTSTART:20040703T173200Z", "DURATION:P"], "DURATION"),
     (["DTSTART:20040703T173200Z", "DURATION:P99999D"], "DURATION"),
     (["DTSTART:20040703T173200Z", "DURATION:P99999999999W"], "DURATION"), (["GEO:1"], "GEO"),
     (["GEO:1e999999999;2"], "GEO"), (["GEO:91;2"], "GEO"), (["SUMMARY:\x00"], "SUMMARY"),
     (["x"], ""),
     ([f"SUMMARY:{'x' * 10_000_000}"], "SUMMARY"), (['DTSTART;TZID="x:1'], "DTSTART"),
     (["X-A:1"] * 2_001, ""), (["BEGIN:VALARM"], ""), ([f"X{';A=1' * 300_000}:1"], "X")],
    ids=range(21),
)  # fmt: skip
def test_a_bad_event_names_itself_and_its_line(lines: list[str], column: str) -> None:
    (row,) = read_icalendar(event(*lines))
    assert isinstance(row, BadRow)
    assert (row.row, row.column) == (1, column)
    assert row.reason.endswith(".")


READERS = pytest.mark.parametrize("read", [read_vcard, read_icalendar])


@READERS
@pytest.mark.parametrize(
    "data",
    [b"", b"BEGIN:VCARDS\nEND:VCARDS\n", b"\x00\x01\x02", b"BEGIN:X\n" * 11, b"BEGIN:VCARD" * 100,
     b"\x81\x8d", b"PK\x03\x04", b"BEGIN:VCARD\n" * 100_000, b"BEGIN:VEVENT\n" * 100_000],
    ids=range(9),
)  # fmt: skip
def test_what_holds_nothing_of_the_kind_is_refused_whole(
    read: Callable[[bytes], Iterator[Read]], data: bytes
) -> None:
    with pytest.raises(SourceUnreadable, match=r"\.$"):
        list(read(data))


@READERS
@pytest.mark.parametrize(
    "bomb",
    [b"TEL;a=" + b"," * 200 + b'"', b"TEL;a=" + b',"' * 100_000,
     b"TEL" + b";TYPE=a" * 500_000 + b":1",
     b" \n" * 2_000_000, b"NOTE;QUOTED-PRINTABLE:=\n" * 500_000, b";" * 4_000_000 + b"=\n",
     b"ORG:" + b"\\;" * 2_000_000, b"ORG:" + b";" * 99_000, b"A.B.C" * 800_000,
     (b";" * 990 + b"=\n") * 4_000, b"X:" + b"\\" * 4_000_000, b"N:" + b"\\" * 99_999],
    ids=range(12),
)  # fmt: skip
def test_lines_made_to_take_for_ever_take_a_moment(
    read: Callable[[bytes], Iterator[Read]], bomb: bytes
) -> None:
    """The first bomb takes a usual expression for such lines 2^200 steps."""
    kind = b"VCARD" if read is read_vcard else b"VEVENT"
    data = b"BEGIN:" + kind + b"\nFN:X\n" + bomb + b"\nEND:" + kind + b"\n"
    started = time.perf_counter()
    rows = list(read(data))
    assert len(rows) == 1
    assert time.perf_counter() - started < 5


@READERS
def test_every_cut_and_many_changes_are_read_or_refused(
    read: Callable[[bytes], Iterator[Read]],
) -> None:
    data, pick = (CARD if read is read_vcard else CALENDAR).encode(), random.Random(6350)
    for cut in range(len(data)):
        changed = bytearray(data)
        changed[pick.randrange(len(data))] = pick.randrange(256)
        for tried in (data[:cut], bytes(changed)):
            try:
                assert all(isinstance(row, ContextRow | BadRow) for row in read(tried))
            except SourceUnreadable as error:
                assert str(error)
    cut_off = list(read(data[: len(data) - 30]))
    assert isinstance(cut_off[-1], BadRow)


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_card_and_any_event_are_read_or_refused(first: str, second: str) -> None:
    for read, data in ((read_vcard, card), (read_icalendar, event)):
        lines = [part.encode("utf-8", "replace").decode() for part in (first, second)]
        try:
            assert all(isinstance(row, ContextRow | BadRow) for row in read(data(*lines)))
        except SourceUnreadable as error:
            assert str(error)


@given(texts(90))
def test_a_written_line_is_one_line_and_comes_back(value: str) -> None:
    data = written("NOTE", value)
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    (line,) = unfolded(data.decode())
    parsed = parse_line(line)
    assert parsed.name == "NOTE"
    assert listed(parsed)[0].splitlines() == "\n".join(value.splitlines()).strip().splitlines()


@pytest.mark.parametrize(
    "text", ["", ":", "A", ";A:1", "A;:1", 'A;B="x:1', "A;B=x", "é:1", "A B:1"]
)
def test_a_line_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(RowUnreadable):
        parse_line(text)
