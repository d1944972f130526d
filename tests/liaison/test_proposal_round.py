"""Proposal rounds: an honest example, round trips, hostile values, and their own rules."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given

from liaison.domain import negotiation_case, proposal_round
from liaison.domain.checks import problems
from liaison.domain.content import Content, example
from liaison.domain.mandate import check
from liaison.domain.proposal_round import ProposalRound
from liaison.domain.times import Moment
from tests.liaison.kind_checks import (
    check_example,
    check_few_first,
    check_hostile_values,
    check_refused,
    check_round_trips,
)
from tests.liaison.strategies import contents

KIND = "proposal-round"


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
        ("round_no", -1),
        ("round_no", "3"),
        ("direction", "both"),
        ("terms", [{"move": "given"}]),
        ("terms", [{"to_value": 5}]),
        ("mandate_check", "fine"),
    ],
)
def test_values_outside_the_lists_and_limits_are_refused(name: str, value: Any) -> None:
    check_refused(KIND, name, value)


def test_the_example_is_inside_the_mandate_of_the_example() -> None:
    assert check(negotiation_case.EXAMPLE, proposal_round.EXAMPLE).verdict == "inside"


def test_an_answer_before_the_delivery_is_pointed_out() -> None:
    body = ProposalRound(delivered=Moment(at=20), answered=Moment(at=10))
    content = msgspec.structs.replace(example(KIND), body=body)
    assert [problem.path for problem in problems(content)] == ["body.answered"]
