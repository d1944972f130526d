"""Profiles of parties: an honest example, round trips, hostile values, and their own rules."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given

from liaison.domain import party
from liaison.domain.checks import problems
from liaison.domain.content import Content, example
from tests.liaison.kind_checks import (
    check_example,
    check_few_first,
    check_hostile_values,
    check_refused,
    check_round_trips,
)
from tests.liaison.strategies import contents

KIND = "party"


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
        ("party_type", "alien"),
        ("strength_best", -5),
        ("strength_best", "80"),
        ("points_of_contact", [{"role": "boss"}]),
    ],
)
def test_values_outside_the_lists_and_limits_are_refused(name: str, value: Any) -> None:
    check_refused(KIND, name, value)


def test_the_strength_stands_in_the_order_low_best_high() -> None:
    body = msgspec.structs.replace(party.EXAMPLE, strength_low=500)
    content = msgspec.structs.replace(example(KIND), body=body)
    assert [problem.path for problem in problems(content)] == ["body.strength_best"]
