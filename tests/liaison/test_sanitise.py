"""A sanitised copy holds no name, position or minute of the original, and is stable in a vault."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison import grid
from liaison.domain import named
from liaison.domain.contact_log import ContactLog, Counterpart
from liaison.domain.content import Attachment, Content, checked, example, to_json
from liaison.domain.folding import folded
from liaison.domain.kinds import BODIES
from liaison.domain.links import Link
from liaison.domain.person import Person
from liaison.domain.places import Place
from liaison.domain.refusals import NotAllowed, NotFound
from liaison.domain.rows import Action, Name
from liaison.domain.sanitise import METRES, Sanitised, Wish, sanitise
from liaison.domain.statements import Statement
from liaison.domain.times import Moment, Span, moment_at, to_datetime
from liaison.session import Session
from liaison.usecases import audit, records, sanitising
from tests.liaison import desk

SECRET = b"s" * 32
# Fictitious names in scripts that part words, join them, and do neither.
NAMES = (
    "Zorvan Quill", "élodie Ñandu", "Τάκης Φίκτιος", "Жанна Вымысел", "كمال الوهمي",
    "佐藤虚構", "ZOË STRAẞE", "O’Fict-Ion",
)  # fmt: skip
KINDS = sorted(set(BODIES) - {"template"})


def copy(content: Content, **wish: Any) -> Sanitised:
    return sanitise(checked(content), Wish(**wish), SECRET, grid.cell)


def texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from texts(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from texts(inner)


def moments(value: Any) -> Iterator[Moment]:
    if isinstance(value, Moment):
        yield value
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from moments(getattr(value, name))
    elif isinstance(value, tuple):
        for inner in value:
            yield from moments(inner)


@st.composite
def told(draw: st.DrawFn) -> Content:
    """A contact whose people, place and time stand in its fields and in its texts."""
    people = draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=4, unique=True))
    shout = draw(st.sampled_from((str, str.upper, str.lower, str.title)))
    lat = f"{draw(st.integers(-79_000, 79_000)) / 1000 + 0.0001234:.7f}"
    lon = f"{draw(st.integers(-179_000, 179_000)) / 1000 + 0.0001234:.7f}"
    at = draw(st.integers(-2_000_000_000, 7_000_000_000)) * 1_000_000
    moment = moment_at(at, draw(st.sampled_from(("Z", "B", "+05:30", "Y"))), "second")
    local = to_datetime(moment)
    said = ", ".join((*map(shout, people), f"{lat} {lon}", f"{local:%H:%M}", "Bridge of Nowhere"))
    return Content(
        title=f"Met {said}",
        event=Span(start=moment),
        place=Place(name="Bridge of Nowhere", given=f"{lat}, {lon}", lat=lat, lon=lon),
        persons=tuple(people[:1]),
        statements=(Statement(speaker=people[-1], text=f"({said})"),),
        body=ContactLog(
            counterparts=tuple(Counterpart(name=name) for name in people),
            purpose=said,
            next_meeting=moment,
            actions=(Action(text=said, owner=people[0], due=moment),),
        ),
    )


@given(told(), st.sampled_from(sorted(METRES)), st.sampled_from(("day", "week")))
def test_no_name_position_or_minute_is_left_in_the_json(
    source: Content, grain: Any, time: Any
) -> None:
    made = copy(source, grain=grain, time=time).content
    whole = to_json(made).decode()
    plain = folded("\n".join(texts(msgspec.to_builtins(made))))
    for name in named.people(source):
        assert name not in whole and folded(name) not in plain
        assert not set(folded(name).split()) & set(plain.split())
    assert source.place is not None and source.event is not None
    for trace in (source.place.lat, source.place.lon, source.place.given, "Nowhere"):
        assert trace not in whole
    assert str(source.event.start.at) not in whole or not source.event.start.at % 86_400_000_000
    assert not re.search(r"\d\d:\d\d", "\n".join(texts(msgspec.to_builtins(made.statements))))
    assert made.title.startswith("Met ")
    for moment in moments(made):
        local = to_datetime(moment)
        assert moment.precision == "day" and (local.hour, local.minute, local.second) == (0, 0, 0)
        assert time == "day" or local.weekday() in (0, 6)


@given(st.integers(-79_000, 79_000), st.integers(-179_999, 179_999), st.sampled_from(list(METRES)))
def test_the_same_point_always_comes_into_the_same_cell(lat: int, lon: int, grain: Any) -> None:
    side = METRES[grain]
    place = Place(lat=f"{lat / 1000}", lon=f"{lon / 1000}")
    found = grid.cell(place, side)
    assert found is not None and found.precision_m == side
    assert grid.cell(msgspec.structs.replace(place, name="X", given="Y"), side) == found
    height = abs(float(found.lat) - lat / 1000) * 111_000
    assert height <= side  # half of a side and the turn of the grid against north


def test_all_points_of_a_square_come_to_its_middle() -> None:
    squares = [grid.parse_position(f"33N TE {digits}") for digits in ("12345 56789", "19999 50000")]
    first, second = (grid.cell(one, 10_000) for one in squares)
    assert first is not None and first == second and first.mgrs == "33NTE15"
    assert [grid.cell(one, 5_000) == grid.cell(squares[0], 5_000) for one in squares] == [
        True,
        False,
    ]
    assert grid.cell(Place(name="Somewhere"), 1_000) is None


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_can_be_copied_and_the_copy_is_valid(kind: str) -> None:
    source = msgspec.structs.replace(
        example(kind), serial="7", case_ref="F/1", distribution_to=("Sector Example",)
    )
    made = copy(source)
    assert made.content.kind == kind and checked(made.content) == made.content
    whole = to_json(made.content).decode()
    for trace in ("Elder Example", "4.128372", "33N TE 1234 5678", "Fictitious Bridge", "F/1"):
        assert trace not in whole
    assert made.content.marking == source.marking and made.content.serial == ""
    assert made.changes


def test_what_is_asked_for_stays() -> None:
    source = msgspec.structs.replace(
        example("contact-log"),
        case_ref="F/1",
        area="Northern Reach",
        links=(Link(type="about", record="a" * 32),),
        attachments=(Attachment(name="Elder Example.jpg", size=1, sha256="b" * 64, origin="X"),),
    )
    bare = copy(source).content
    assert (bare.case_ref, bare.links, bare.attachments, bare.area) == ("", (), (), "")
    full = copy(source, references=True, links=True, attachments=True, area=True).content
    assert full.case_ref == "F/1" and full.links[0].record == "a" * 32
    assert full.place is not None and full.place.name == full.area == source.area
    [file] = full.attachments
    assert (file.name, file.origin, file.sha256) == ("attachment-001.jpg", "", "b" * 64)


def test_a_part_of_a_name_stands_for_its_person_unless_two_share_it() -> None:
    body = ContactLog(
        counterparts=(Counterpart(name="Elder Zorvan"), Counterpart(name="Ana Quill"))
    )
    one = copy(Content(title="Zorvan spoke, the elder nodded.", body=body))
    codes = dict(one.names)
    assert one.content.title == f"{codes['Elder Zorvan']} spoke, the elder nodded."
    body = ContactLog(counterparts=(*body.counterparts, Counterpart(name="Bo Quill")))
    assert copy(Content(title="Quill spoke.", body=body)).content.title == "[…] spoke."


def test_times_and_positions_of_many_shapes_leave_the_texts() -> None:
    times = "1732Z, 031732zjul04, 031732BJUL04, 17:32, 1732 hrs, 5 pm"
    places = "4.36, 18.55; 33nte12345678; 33N TE 1234 5678, 4.36125, 04°21'40\"N"
    said = f"{times}; {places}; 12 trucks"
    made = copy(Content(title=said, body=ContactLog())).content.title
    assert re.sub(r"[^\w ]", "", made).split() == ["12", "trucks"]


def test_figures_stay_in_the_texts() -> None:
    said = "6 men 12 trucks, 1,200 people a day, 1200 a week, 25 °C, 3.5 km, in 2004, 200000 a year"
    assert copy(Content(title=said, body=ContactLog())).content.title == said


def person(session: Session, code: str, *names: str) -> str:
    body = Person(names=tuple(Name(text=name) for name in names), code_name=code)
    record, _ = records.start(
        session, "person", msgspec.structs.replace(example("person"), body=body)
    )
    records.seal(session, record)
    return record


def test_a_copy_is_a_draft_that_the_log_does_not_tie_to_the_original(session: Session) -> None:
    source = desk.sealed(session)
    before = session.vault.records.versions(source)
    draft, changes = sanitising.copy(session, source, Wish(), "for the other team")
    assert changes.records == {draft}
    assert session.vault.records.versions(source) == before
    content = records.draft_of(session, draft).content
    assert content.kind == before[0].content.kind and source not in to_json(content).decode()
    [made, started] = audit.page(session, limit=2)
    assert (made.act, made.on, made.why) == ("copy-sanitised", draft, "for the other team")
    assert source not in "".join((made.before, made.after, started.before, started.after))
    leaves = [data for _, data in session.vault.log.leaves(0, session.vault.log.size())]
    assert not [data for data in leaves if draft.encode() in data and source.encode() in data]
    assert sanitising.original(session, draft) == source
    again, _ = sanitising.copy(session, source, Wish(), "again")
    assert audit.page(session)[0].before != made.before
    assert records.draft_of(session, again).content == content
    with pytest.raises(NotFound):
        sanitising.original(session, source)


def test_a_person_of_the_vault_keeps_his_code_name_under_all_his_names(session: Session) -> None:
    person(session, "HERON", "Zorvan Quill", "Abu Nowhere")
    person(session, "", "Жанна Вымысел", "Zhanna Fiction")
    source = desk.sealed(
        session, persons=("ZORVAN QUILL", "Zhanna Fiction"), title="Abu Nowhere and Жанна Вымысел"
    )
    made = sanitising.preview(session, source, Wish())
    heron, other = made.content.persons
    assert heron == "HERON" and other.startswith("P-")
    assert made.content.title == f"HERON and {other}"


def test_only_a_sealed_record_of_ones_own_is_copied(tmp_path: Path) -> None:
    with desk.two_officers(tmp_path) as pair:
        theirs = desk.sealed(pair.a)
        pair.carry(theirs)
        draft, _ = records.start(pair.b, "contact-log")
        size = pair.b.vault.log.size()
        for record in (theirs, draft):
            with pytest.raises(NotAllowed):
                sanitising.copy(pair.b, record, Wish(), "no")
        with pytest.raises(NotFound):
            sanitising.copy(pair.b, "0" * 32, Wish(), "no")
        assert pair.b.vault.log.size() == size
