"""Incident reports: an honest example, round trips, hostile values, and their own rules."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given

from liaison.domain.checks import problems
from liaison.domain.content import Content, example
from liaison.domain.incident import Incident
from liaison.domain.observed import Casualty
from liaison.domain.portions import as_text
from tests.liaison.kind_checks import (
    check_example,
    check_few_first,
    check_hostile_values,
    check_refused,
    check_round_trips,
)
from tests.liaison.strategies import contents

KIND = "incident"


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
        ("casualties", [{"best": -1}]),
        ("casualties", [{"best": True}]),
        ("casualties", [{"sex": "x"}]),
        ("where_prec", "8"),
        ("where_prec", 1),
        ("event_clarity", "3"),
        ("unconfirmed", "yes"),
    ],
)
def test_values_outside_the_lists_and_limits_are_refused(name: str, value: Any) -> None:
    check_refused(KIND, name, value)


@pytest.mark.parametrize(
    ("low", "best", "high", "sound"),
    [(1, 2, 3, True), (0, 0, 0, True), (None, 5, None, True), (None, None, None, True),
     (3, 2, 4, False), (1, 5, 4, False), (2, None, 1, False)],
)  # fmt: skip
def test_counts_stand_in_the_order_low_best_high(
    low: int | None, best: int | None, high: int | None, sound: bool
) -> None:
    row = Casualty(outcome="killed", low=low, best=best, high=high)
    content = msgspec.structs.replace(example(KIND), body=Incident(casualties=(Casualty(), row)))
    found = [problem.path for problem in problems(content)]
    assert found == ([] if sound else ["body.casualties/002"])


def test_nobody_counted_is_not_the_same_as_nobody_harmed() -> None:
    assert Casualty(best=0) != Casualty()
    assert as_text(Casualty(outcome="killed", best=0)) == "killed · 0"
