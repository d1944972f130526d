"""Indicator observations: an honest example, round trips, hostile values, and their own rules."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given

from liaison.domain import indicator, indicator_observation
from liaison.domain.content import Content
from liaison.domain.indicators import assess
from tests.liaison.kind_checks import (
    check_example,
    check_few_first,
    check_hostile_values,
    check_refused,
    check_round_trips,
)
from tests.liaison.strategies import contents

KIND = "indicator-observation"


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
        ("coverage_percent", 101),
        ("coverage_percent", -1),
        ("indicator", "0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F"),
        ("indicator", "W-3"),
        ("alert", "black"),
    ],
)
def test_values_outside_the_lists_and_limits_are_refused(name: str, value: Any) -> None:
    check_refused(KIND, name, value)


def test_the_example_reaches_the_level_that_its_indicator_says() -> None:
    observation = indicator_observation.EXAMPLE
    assert assess(indicator.EXAMPLE, observation.observed).level == observation.alert
