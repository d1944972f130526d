"""Cease-fire violations: an honest example, round trips, hostile values, and their own rules."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given

from liaison.domain import ceasefire_violation
from liaison.domain.ceasefire_violation import CeasefireViolation, Step
from liaison.domain.checks import problems
from liaison.domain.content import Content, example
from liaison.domain.progress import advance_violation, state
from tests.liaison.kind_checks import (
    check_example,
    check_few_first,
    check_hostile_values,
    check_refused,
    check_round_trips,
)
from tests.liaison.strategies import contents

KIND = "ceasefire-violation"


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
        ("steps", [{"state": "verdict"}]),
        ("finding", "guilty"),
        ("observations", [{"place": {"lat": "91", "lon": "0"}}]),
        ("observations", [{"at": {"start": {"at": 9}, "end": {"at": 8}}}]),
        ("observations", [{"count": 1.5}]),
        ("interviews", [{"group": "press"}]),
    ],
)
def test_values_outside_the_lists_and_limits_are_refused(name: str, value: Any) -> None:
    check_refused(KIND, name, value)


def test_a_violation_goes_from_allegation_to_the_answer_of_a_party() -> None:
    body = ceasefire_violation.EXAMPLE
    for name in ("preliminary-investigation", "investigation", "finding", "party-response"):
        body = advance_violation(body, Step(state=name, who="Team Example", text="Noted."))
    assert state(body) == "party-response"
    assert body.steps[0] == ceasefire_violation.EXAMPLE.steps[0]


@pytest.mark.parametrize(
    ("change", "path"),
    [({"steps": (Step(state="finding"),)}, "body.steps"),
     ({"steps": (Step(state="allegation"), Step(state="finding"))}, "body.finding"),
     ({"finding": "no-violation"}, "body.steps"),
     ({"finding": "confirmed-attributed",
       "steps": (Step(state="allegation"), Step(state="finding"))}, "body.attributed_to")],
)  # fmt: skip
def test_a_finding_and_its_step_belong_together(change: Any, path: str) -> None:
    content = msgspec.structs.replace(example(KIND), body=CeasefireViolation(**change))
    assert path in [problem.path for problem in problems(content)]
