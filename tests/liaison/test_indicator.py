"""Early-warning indicators: an honest example, round trips, hostile values, and their own rules."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given

from liaison.domain import indicator
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

KIND = "indicator"


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
    [("group", "omens"), ("value_type", "float"), ("worse_when", "both"), ("amber", 20)],
)
def test_values_outside_the_lists_and_limits_are_refused(name: str, value: Any) -> None:
    check_refused(KIND, name, value)


@pytest.mark.parametrize(
    ("amber", "red", "worse", "sound"),
    [("20", "5", "falling", True), ("5", "20", "falling", False), ("5", "20", "rising", True),
     ("20", "5", "rising", False), ("", "5", "rising", True), ("some", "5", "rising", True)],
)  # fmt: skip
def test_amber_is_reached_before_red(amber: str, red: str, worse: Any, sound: bool) -> None:
    body = msgspec.structs.replace(indicator.EXAMPLE, amber=amber, red=red, worse_when=worse)
    content = msgspec.structs.replace(example(KIND), body=body)
    assert [problem.path for problem in problems(content)] == ([] if sound else ["body.red"])
