"""Templates: an honest example, round trips, hostile values, and their own rules."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given

from liaison.domain.checks import problems
from liaison.domain.content import Content, example
from liaison.domain.template import OwnField, Template
from tests.liaison.kind_checks import (
    check_example,
    check_few_first,
    check_hostile_values,
    check_refused,
    check_round_trips,
)
from tests.liaison.strategies import contents

KIND = "template"


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
        ("for_kind", "template"),
        ("for_kind", "diary"),
        ("own_fields", [{"kind": "rows"}]),
        ("own_fields", [{"choices": "a,b"}]),
        ("own_fields", [{"required": "yes"}]),
    ],
)
def test_values_outside_the_lists_and_limits_are_refused(name: str, value: Any) -> None:
    check_refused(KIND, name, value)


@pytest.mark.parametrize(
    "field",
    [OwnField(), OwnField(name="Water", label="x"), OwnField(name="1st", label="x"),
     OwnField(name="water state", label="x"), OwnField(name="a" * 41, label="x"),
     OwnField(name="wáter", label="x"), OwnField(name="ok"), OwnField(name="ok", label=" "),
     OwnField(name="ok", label="x", kind="choice"), OwnField(name="ok", label="x", choices=("a",)),
     OwnField(name="ok", label="x", kind="choice", choices=("a", "a")),
     OwnField(name="ok", label="x", kind="choice", choices=("a", ""))],
)  # fmt: skip
def test_a_field_that_could_not_be_filled_keeps_the_template_from_being_sealed(
    field: OwnField,
) -> None:
    body = Template(for_kind="incident", own_fields=(OwnField(name="fine", label="Fine"), field))
    found = problems(msgspec.structs.replace(example(KIND), body=body))
    assert "body.own_fields/002" in [problem.path for problem in found]


def test_names_are_there_once_and_fields_are_not_too_many() -> None:
    twice = (OwnField(name="same", label="One"), OwnField(name="same", label="Two"))
    many = tuple(OwnField(name=f"f{number}", label="x") for number in range(101))
    for own_fields in (twice, many):
        body = Template(for_kind="incident", own_fields=own_fields)
        assert problems(msgspec.structs.replace(example(KIND), body=body))
