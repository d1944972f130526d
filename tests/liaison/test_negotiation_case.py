"""Negotiation cases: an honest example, round trips, hostile values, and their own rules."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given

from liaison.domain import negotiation_case
from liaison.domain.content import Content
from liaison.domain.mandate import check
from liaison.domain.proposal_round import ProposalRound, Term
from tests.liaison.kind_checks import (
    check_example,
    check_few_first,
    check_hostile_values,
    check_refused,
    check_round_trips,
)
from tests.liaison.strategies import contents

KIND = "negotiation-case"


def test_the_example_is_fiction_and_can_be_sealed() -> None:
    check_example(KIND)
    check_few_first(KIND)


@given(contents(KIND))
def test_s35_it_comes_back_from_json_and_portions(content: Content) -> None:
    """S35: decoding what was encoded gives the same content."""
    check_round_trips(content)


def test_no_field_takes_what_it_cannot_hold() -> None:
    check_hostile_values(KIND)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("stage", "war"),
        ("red_lines", [{"sense": "maybe"}]),
        ("red_lines", [{"value": 5}]),
        ("grid", [{"role": "king"}]),
        ("valid_until", {"at": "1"}),
    ],
)
def test_values_outside_the_lists_and_limits_are_refused(name: str, value: Any) -> None:
    check_refused(KIND, name, value)


def test_the_mandate_of_the_example_can_be_measured() -> None:
    case = negotiation_case.EXAMPLE
    term = Term(issue="Armed escort", move="conceded", to_value="1", unit="vehicle")
    assert check(case, ProposalRound(direction="ours", terms=(term,))).stops
