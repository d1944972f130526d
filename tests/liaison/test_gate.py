"""Who may have what: the rules one by one, and what an officer counts for."""

from __future__ import annotations

import msgspec
import pytest

from liaison.domain.contact_log import ContactLog
from liaison.domain.content import Content, example
from liaison.domain.gate import (
    Code,
    Reader,
    clearance,
    consented,
    controlled,
    fold,
    kept_portions,
    listed_for,
    reasons_of,
)
from liaison.domain.marking import POLICIES, Category, Marking
from liaison.domain.person import Person
from liaison.domain.portion_marks import with_mark
from liaison.domain.proposal_round import ProposalRound, Withheld

FREE = Marking(level="UNCLASSIFIED")
C = Marking(level="CONFIDENTIAL")
SC = Marking(level="STRICTLY CONFIDENTIAL")


def reader(*circles: str, cleared: str = "", **facts: object) -> Reader:
    """An officer whose key is his."""
    told: dict[str, object] = {"name": "Maj Example", "origin": "a/1", "verified": True} | facts
    return Reader(
        circles=frozenset(map(fold, circles)),
        held=clearance(cleared, POLICIES),
        **told,  # type: ignore[arg-type]  # any member of it
    )


def codes(marking: Marking, one: Reader) -> set[Code]:
    return {reason.code for reason in reasons_of(marking, one, POLICIES)}


def test_a_level_is_for_those_who_are_cleared_for_it_or_for_more() -> None:
    one = reader(cleared="UN CONFIDENTIAL; nato secret")
    assert codes(C, one) == set()
    assert codes(SC, one) == {Code.LEVEL}
    assert codes(Marking(policy="NATO", level="RESTRICTED"), one) == set()
    assert codes(Marking(policy="NATO", level="COSMIC TOP SECRET"), one) == {Code.LEVEL}
    assert codes(Marking(policy="TLP", level="RED"), one) == {Code.LEVEL}


@pytest.mark.parametrize("said", ["", "SECRET", "UN CONFIDENTIAL, or so", "everything", ";·/"])
def test_a_clearance_that_cannot_be_read_clears_for_what_is_free(said: str) -> None:
    assert codes(FREE, reader(cleared=said)) == set()
    assert codes(C, reader(cleared=said)) == {Code.LEVEL}


def test_what_nobody_marked_is_for_nobody() -> None:
    assert codes(Marking(), reader(vouched=True)) == {Code.UNMARKED}
    assert codes(Marking(), Reader()) == {Code.UNMARKED}


def test_who_is_not_verified_gets_what_is_free_and_released_to_everybody() -> None:
    one = reader(verified=False)
    assert codes(FREE, one) == set()
    assert Code.UNVERIFIED in codes(C, one)
    assert codes(msgspec.structs.replace(FREE, releasable_to=("FIN",)), one) == {Code.RELEASE}


def test_a_revoked_key_gets_nothing() -> None:
    assert codes(FREE, reader(revoked=True, vouched=True)) == {Code.REVOKED}


def test_release_and_eyes_name_nations_units_and_organisations() -> None:
    released = msgspec.structs.replace(C, releasable_to=("FIN", "SWE"))
    eyes = msgspec.structs.replace(C, only=("Cell 9",))
    assert codes(released, reader("fin", vouched=True)) == set()
    assert codes(released, reader("NOR", vouched=True)) == {Code.RELEASE}
    assert codes(eyes, reader("FIN", "CELL  9", vouched=True)) == set()
    assert codes(eyes, reader("FIN", vouched=True)) == {Code.ONLY}


def test_categories_are_held_at_the_level_that_they_are_asked_for() -> None:
    both = Category(tag_set="s", type="restrictive", names=("Alpha", "Bravo"))
    some = Category(tag_set="s", type="permissive", names=("Alpha", "Bravo"))
    asked = {kind.type: msgspec.structs.replace(C, categories=(kind,)) for kind in (both, some)}
    one = reader(cleared="UN CONFIDENTIAL · ALPHA")
    assert codes(asked["permissive"], one) == set()
    assert codes(asked["restrictive"], one) == {Code.CATEGORY}
    assert codes(asked["restrictive"], reader(cleared="UN CONFIDENTIAL · Bravo/Alpha")) == set()
    lower = reader(cleared="UN UNCLASSIFIED · Alpha/Bravo; UN CONFIDENTIAL")
    assert codes(asked["restrictive"], lower) == {Code.CATEGORY}


def test_the_level_of_a_policy_that_is_not_here_is_for_nobody() -> None:
    strange = Marking(policy="LAGOON", policy_id="1.3.6.1.4.1.99999.7", level="SHUT")
    assert codes(strange, reader(vouched=True)) == {Code.LEVEL}


def content(**changes: object) -> Content:
    return msgspec.structs.replace(example("contact-log"), marking=FREE, **changes)


def test_portions_stay_by_their_own_marking_and_the_list_of_marks_with_them() -> None:
    one = reader(cleared="UN CONFIDENTIAL")
    held = with_mark(with_mark(content(), "title", SC), "area", C)
    kept = {k.portion for k in kept_portions(held, False, one, POLICIES)}
    # Without the list of marks, the area would pass for what it is not: it stays too.
    assert kept == {"title", "marks", "area"}
    statement = with_mark(content(), "statements/001", SC)
    assert {k.portion for k in kept_portions(statement, False, one, POLICIES)} == {"statements/001"}
    assert kept_portions(with_mark(content(), "area", C), True, one, POLICIES) == []


def test_of_a_record_above_the_reader_its_lower_portions_are_left() -> None:
    held = with_mark(msgspec.structs.replace(content(), marking=SC), "title", FREE)
    kept = {k.portion for k in kept_portions(held, True, reader(), POLICIES)}
    assert "title" not in kept and "marking" not in kept and "exercise" not in kept
    assert {"reason", "place", "event", "statements/001", "body.purpose"} <= kept


def test_a_list_of_what_is_not_to_be_told_keeps_the_record_from_whom_it_names() -> None:
    told = reader(names=frozenset(("party south",)))
    other = reader(names=frozenset(("party north",)))
    shuttle = Content(
        body=ProposalRound(not_to_be_disclosed=(Withheld(to="Party  SOUTH", what="Elders"),))
    )
    log = Content(body=ContactLog(not_to_be_told="Nothing of the convoy to Party South please"))
    for one in (shuttle, log):
        assert [reason.code for reason in listed_for(one, told)] == [Code.LISTED]
        assert list(listed_for(one, other)) == []


def test_a_profile_goes_to_officers_only_with_consent_and_files_go_by_its_flags() -> None:
    for said, stays in (("", True), ("not-asked", True), ("given", False), ("limited", False)):
        profile = Content(body=Person(consent=said))  # type: ignore[arg-type]  # one of its words
        assert [r.code for r in consented(profile, reader())] == [Code.CONSENT] * stays
        assert list(consented(profile, Reader())) == []


def test_what_its_originator_controls_goes_on_from_him_alone() -> None:
    held = msgspec.structs.replace(C, caveats=("Orcon",))
    assert [r.code for r in controlled(held, agreed=False)] == [Code.ORIGINATOR]
    assert list(controlled(held, agreed=True)) == list(controlled(C, agreed=False)) == []


def test_where_anybody_may_read_only_what_is_free_and_names_nobody_goes() -> None:
    """S96: the clipboard of the system, which any program reads."""
    anyone = Reader(anyone=True)
    assert codes(FREE, anyone) == set()
    assert codes(C, anyone) == codes(Marking(policy="TLP", level="AMBER"), anyone) == {Code.LEVEL}
    assert codes(Marking(), anyone) == {Code.UNMARKED}
    assert codes(msgspec.structs.replace(FREE, releasable_to=("FIN",)), anyone) == {Code.LEVEL}
    assert codes(msgspec.structs.replace(FREE, only=("FIN",)), anyone) == {Code.LEVEL}
    unknown = Marking(policy="Nobody's", policy_id="1.2.3", level="FREE")
    assert codes(unknown, anyone) == {Code.LEVEL}, "what is not known here is no free level"
