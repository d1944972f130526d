"""A line becomes a record of its own, and keeps its words, its speaker and its source."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison.domain.ceasefire_violation import CeasefireViolation
from liaison.domain.checks import problems
from liaison.domain.commitment import CommitmentEntry
from liaison.domain.contact_log import ContactLog, Counterpart
from liaison.domain.content import Content, checked, empty, example
from liaison.domain.derive import TARGETS, derive, lines
from liaison.domain.forms import missing
from liaison.domain.incident import Incident
from liaison.domain.links import Link
from liaison.domain.progress import status
from liaison.domain.rows import OwnParticipant
from liaison.domain.statements import Statement
from liaison.forms import form
from tests.liaison.strategies import contents

RECORD = "0f" * 16


@given(contents("contact-log") | contents("negotiation-note"), st.sampled_from(TARGETS))
def test_every_line_can_become_every_target(source: Content, target: str) -> None:
    for line in lines(source):
        made = derive(source, RECORD, 3, line.portion, target)
        assert checked(made).kind == target
        [link] = made.links
        assert (link.record, link.version, link.portion) == (RECORD, 3, line.portion)
        [said] = made.statements
        assert (said.text, said.speaker) == (line.words, line.speaker)
        assert (made.marking, made.exercise, made.case) == (
            source.marking,
            source.exercise,
            source.case,
        )
        assert problems(made) == []


def test_a_promise_becomes_a_commitment() -> None:
    source = example("contact-log")
    made = derive(source, RECORD, 1, "body.commitments/001", "commitment")
    body = made.body
    assert isinstance(body, CommitmentEntry)
    assert body.exact_words == "The road is open every morning."
    assert (body.by, body.promisor_person) == ("them", "Elder Example")
    assert isinstance(source.body, ContactLog)
    assert body.deadline == source.body.commitments[0].due
    assert status(body) == "agreed"
    assert body.history[0].evidence == source.title
    assert made.event == source.event
    assert made.links == (
        Link(
            type="promised-in",
            record=RECORD,
            version=1,
            portion="body.commitments/001",
            dated=source.event.start if source.event else None,
            source=source.title,
        ),
    )
    assert missing(form("commitment"), made) == []


def test_an_offer_is_not_yet_agreed_and_its_speaker_brings_the_party() -> None:
    said = Statement(kind="claim", speaker="Elder example", text="We might open.", act="offer")
    elder = Counterpart(name="Elder Example", faction="Party North")
    body = ContactLog(counterparts=(elder,), own_participants=(OwnParticipant(name="Capt. S"),))
    log = msgspec.structs.replace(empty("contact-log"), statements=(said,), body=body)
    made = derive(log, RECORD, 1, "statements/001", "commitment").body
    assert isinstance(made, CommitmentEntry)
    assert (made.by, made.promisor_party, status(made)) == ("them", "Party North", "offered")
    ours = msgspec.structs.replace(said, speaker="Capt. S", act="promise")
    log = msgspec.structs.replace(log, statements=(ours,))
    made = derive(log, RECORD, 1, "statements/001", "commitment").body
    assert isinstance(made, CommitmentEntry)
    assert (made.by, status(made)) == ("us", "agreed")


def test_of_what_was_told_only_the_telling_has_a_time_and_a_place() -> None:
    source = example("contact-log")
    made = derive(source, RECORD, 1, "statements/002", "incident")
    assert (made.event, made.place) == (None, None)
    assert isinstance(made.body, Incident)
    assert made.body.unconfirmed
    assert made.body.witnesses == ("Elder Example",)
    assert made.source_reliability == "C"
    assert made.links[0].dated == (source.event.start if source.event else None)


def test_an_allegation_is_a_claim_whoever_makes_it() -> None:
    source = example("contact-log")
    made = derive(source, RECORD, 1, "statements/001", "ceasefire-violation")
    assert made.statements[0].kind == "claim"
    assert isinstance(made.body, CeasefireViolation)
    assert [step.state for step in made.body.steps] == ["allegation"]


def test_lines_without_words_and_lines_not_there_become_nothing() -> None:
    blank = msgspec.structs.replace(empty("contact-log"), statements=(Statement(),))
    assert lines(blank) == []
    for portion in ("statements/001", "statements/999", "title", ""):
        with pytest.raises(KeyError):
            derive(blank, RECORD, 1, portion, "incident")
    with pytest.raises(ValueError, match="party"):
        derive(example("contact-log"), RECORD, 1, "statements/001", "party")


def test_a_long_line_keeps_all_its_words_and_a_short_title() -> None:
    said = Statement(text="word\n" * 5_000)
    source = msgspec.structs.replace(empty("incident"), statements=(said,))
    made = derive(source, RECORD, 0, "statements/001", "incident")
    assert len(made.title) == 80
    assert "\n" not in made.title
    assert made.statements == (said,)
