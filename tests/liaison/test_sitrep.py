"""A SITREP is filled from the records of its period, and each line names its record."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liaison.domain import commitment
from liaison.domain.content import MAX_ITEMS, Content, checked, empty, example
from liaison.domain.forms import missing
from liaison.domain.kinds import BODIES
from liaison.domain.marking import Marking
from liaison.domain.obligation import StatusChange
from liaison.domain.record import Row, State
from liaison.domain.rows import ReportLine
from liaison.domain.sitrep import fill
from liaison.domain.situation_report import SituationReport
from liaison.domain.times import Moment, Span, moment_at
from liaison.forms import form
from tests.liaison.strategies import contents

DAY = Span(
    start=Moment(at=1_088_805_600_000_000, zone="B"), end=Moment(at=1_088_892_000_000_000, zone="B")
)


def row(number: int, content: Content) -> Row:
    return Row(
        seq=number,
        record=f"{number:032x}",
        kind=content.kind,
        state=State.SEALED,
        drafting=False,
        title=content.title,
        event_at=content.event.start.at if content.event else 0,
        event_zone="Z",
        place="",
        parties="",
        marking="",
        author="",
        own=True,
        version=2,
        entry=1,
        updated_at=0,
    )


def entries(*found: Content) -> list[tuple[Row, Content]]:
    return [(row(number, content), content) for number, content in enumerate(found, 1)]


def filled(*found: Content, base: Content | None = None) -> SituationReport:
    body = fill(entries(*found), DAY, base).body
    assert isinstance(body, SituationReport)
    return body


def test_the_examples_of_all_kinds_fill_a_day() -> None:
    content = fill(entries(*(example(kind) for kind in BODIES)), DAY)
    body = content.body
    assert isinstance(body, SituationReport)
    assert [line.text for line in body.incidents] == [
        "Shots were fired near the water point; people ran towards the bridge. - "
        "Fictitious Bridge (33N TE 1234 5678) (initial, unconfirmed)",
        "FICTION - burst of fire south of the bridge - "
        "Fictitious Bridge (33N TE 1234 5678) (allegation)",
    ]
    assert [line.text for line in body.special_reports] == [
        "FICTION - shots near the water point (FLASH)"
    ]
    assert [line.text for line in body.contacts] == [
        "FICTION - meeting about the water point - Elder Example",
        "FICTION - water point agreement - Elder Example",
    ]
    assert [line.text for line in body.commitments] == [
        "Elder Example: The road is open every morning. (agreed, due 090000BJUL04)",
        "Both parties (fictitious): We tell each other a day before more than ten of us move near "
        "the bridge. (agreed)",
    ]
    assert [line.text for line in body.proposals] == [
        "FICTION - third round on opening hours - "
        "Party North (fictitious) to Party South (fictitious) (under study)"
    ]
    assert [line.text for line in body.indicators] == [
        "W-3: 18 - 16 stalls fewer than the week before (amber, falling)"
    ]
    assert [line.text for line in body.patrols] == [
        "P-12 See whether the road to the water point is open. - "
        "Team Site Example - Fictitious Bridge - mill - back (The road will be open tomorrow.)"
    ]
    assert [visit.place for visit in body.visits] == ["Fictitious Bridge"]
    assert body.action_taken == "Patrol halted north of the bridge and reports."
    assert content.title == "SITREP 030000BJUL04 - 040000BJUL04"
    assert content.event == DAY
    assert content.exercise
    assert [field.name for field in missing(form("sitrep"), content)] == ["body.prepared_by"]


def test_each_line_and_each_link_names_its_record_and_version() -> None:
    found = [example("incident"), example("person"), example("contact-log"), example("sitrep")]
    content = fill(entries(*found), DAY)
    assert isinstance(content.body, SituationReport)
    assert content.body.incidents[0].record == f"{1:032x}"
    assert content.body.contacts[0].record == f"{3:032x}"
    assert [(link.type, link.record, link.version) for link in content.links] == [
        ("source", f"{1:032x}", 2),
        ("source", f"{3:032x}", 2),
    ]


def test_the_report_is_marked_as_its_most_sensitive_source() -> None:
    secret = msgspec.structs.replace(
        example("incident"), marking=Marking(policy="UN", level="CONFIDENTIAL")
    )
    assert fill(entries(example("contact-log"), secret), DAY).marking.level == "CONFIDENTIAL"
    assert fill([], DAY).marking == Marking()


@pytest.mark.parametrize(
    ("steps", "there"),
    [(("agreed",), True), (("agreed", "disputed"), True), (("agreed", "kept"), False),
     (("waived",), False), ((), False)],
)  # fmt: skip
def test_promises_are_reported_while_they_are_open(steps: Any, there: bool) -> None:
    history = tuple(StatusChange(status=name, at=Moment(at=0)) for name in steps)
    body = msgspec.structs.replace(commitment.EXAMPLE, history=history)
    old = msgspec.structs.replace(empty("commitment"), body=body)
    assert bool(filled(old).commitments) == there


def test_a_promise_settled_within_the_period_is_reported_once_more() -> None:
    kept = StatusChange(status="kept", at=moment_at(DAY.start.at + 3_600_000_000, "B"))
    agreed = StatusChange(status="agreed", at=Moment(at=0))
    body = msgspec.structs.replace(commitment.EXAMPLE, history=(agreed, kept))
    [line] = filled(msgspec.structs.replace(empty("commitment"), body=body)).commitments
    assert "(kept, due" in line.text


def test_a_report_begun_before_keeps_what_nobody_can_fill() -> None:
    base = example("sitrep")
    made = filled(example("incident"), base=base)
    assert isinstance(base.body, SituationReport)
    assert made.personnel == base.body.personnel
    assert made.prepared_by == base.body.prepared_by
    assert made.action_taken.startswith("Patrol halted north of the bridge.\n")
    again = fill(entries(example("incident")), DAY, base)
    assert fill(entries(example("incident")), DAY, again) == again


def test_filling_again_keeps_edited_lines_and_adds_what_is_new() -> None:
    first = fill(entries(example("incident")), DAY)
    assert isinstance(first.body, SituationReport)
    edited = msgspec.structs.replace(first.body.incidents[0], text="Shots; nobody hurt.")
    by_hand = ReportLine(text="A flare at night.")
    body = msgspec.structs.replace(first.body, incidents=(by_hand, edited))
    base = msgspec.structs.replace(first, body=body)
    found = filled(example("incident"), example("ceasefire-violation"), base=base).incidents
    assert found[:2] == (by_hand, edited)
    assert [line.record for line in found] == ["", f"{1:032x}", f"{2:032x}"]


def test_only_a_sitrep_can_be_the_base_of_one() -> None:
    with pytest.raises(ValueError, match="not a SITREP"):
        fill([], DAY, example("incident"))


def test_a_list_that_is_full_says_how_many_it_left_out() -> None:
    body = filled(*[example("incident")] * (MAX_ITEMS + 5))
    assert len(body.incidents) == MAX_ITEMS
    assert body.incidents[-1].text == "and 6 more"


@settings(max_examples=40)
@given(st.lists(contents(), max_size=6))
def test_whatever_was_written_makes_a_valid_report(found: list[Content]) -> None:
    content = fill(entries(*found), DAY)
    assert checked(content) == content
    assert content.kind == "sitrep"
