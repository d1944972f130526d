"""Commitments: an honest example, round trips, hostile values, and their own rules."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given

from liaison.domain import commitment
from liaison.domain.checks import problems
from liaison.domain.content import Content, example
from liaison.domain.obligation import StatusChange
from liaison.domain.progress import advance, status
from liaison.domain.times import Moment
from tests.liaison.kind_checks import (
    check_example,
    check_few_first,
    check_hostile_values,
    check_refused,
    check_round_trips,
)
from tests.liaison.strategies import contents

KIND = "commitment"


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
        ("history", [{"status": "broken"}]),
        ("obligation", "sing"),
        ("category", "trust"),
        ("deadline", 5),
        ("by", "me"),
    ],
)
def test_values_outside_the_lists_and_limits_are_refused(name: str, value: Any) -> None:
    check_refused(KIND, name, value)


def test_a_promise_moves_from_agreed_to_kept() -> None:
    kept = advance(commitment.EXAMPLE, StatusChange(status="kept", evidence="Seen by patrol."))
    assert status(kept) == "kept"
    assert kept.history[0] == commitment.EXAMPLE.history[0]


def test_a_deadline_before_the_start_is_pointed_out() -> None:
    body = msgspec.structs.replace(commitment.EXAMPLE, start=Moment(at=2), deadline=Moment(at=1))
    content = msgspec.structs.replace(example(KIND), body=body)
    assert [problem.path for problem in problems(content)] == ["body.deadline"]
