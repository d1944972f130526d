"""Confidence-building measures: an honest example, round trips, hostile values, own fields."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given

from liaison.domain.commitment import CommitmentEntry
from liaison.domain.confidence_building_measure import ConfidenceBuildingMeasure
from liaison.domain.content import Content
from tests.liaison.kind_checks import (
    check_example,
    check_few_first,
    check_hostile_values,
    check_refused,
    check_round_trips,
)
from tests.liaison.strategies import contents

KIND = "confidence-building-measure"


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
        ("notice_hours", -1),
        ("notice_hours", 1000000000000),
        ("inspections", [{"outcome": "perhaps"}]),
        ("measure_type", "hug"),
        ("symmetric", True),
    ],
)
def test_values_outside_the_lists_and_limits_are_refused(name: str, value: Any) -> None:
    check_refused(KIND, name, value)


def test_a_measure_has_every_field_of_a_commitment_and_its_own() -> None:
    shared = set(CommitmentEntry.__struct_fields__)
    own = set(ConfidenceBuildingMeasure.__struct_fields__) - shared
    assert shared < set(ConfidenceBuildingMeasure.__struct_fields__)
    assert own == {
        "measure_type",
        "sides",
        "symmetric",
        "notice_hours",
        "inspections",
        "public",
        "trust_effect",
        "review_date",
    }
