"""An organisation's own fields come into a form by their template and work like any other."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from liaison.domain import template
from liaison.domain.checks import problems
from liaison.domain.completeness import measure
from liaison.domain.content import (
    Content,
    ContentUnreadable,
    OwnAnswer,
    TemplateRef,
    checked,
    empty,
    example,
)
from liaison.domain.forms import fields, is_filled, missing, value_of, with_value
from liaison.domain.own_fields import with_own_fields, without_strays
from liaison.domain.portions import differences, flatten, unflatten
from liaison.domain.template import OwnField, Template
from liaison.domain.times import Moment
from liaison.forms import form

REF = TemplateRef(record="0f" * 16, version=1)
ALL = Template(
    for_kind="incident",
    own_fields=tuple(
        OwnField(name=f"own_{kind}", label=kind.title(), kind=kind, choices=choices)
        for kind, choices in (
            ("line", ()), ("text", ()), ("number", ()), ("choice", ("a", "b")), ("flag", ()),
            ("moment", ()), ("people", ()),
        )
    ),
)  # fmt: skip
ANSWERS: dict[str, Any] = {
    "own_line": "x",
    "own_text": "x\ny",
    "own_number": -5,
    "own_choice": "b",
    "own_flag": True,
    "own_moment": Moment(at=0),
    "own_people": ("x", "y"),
}


def answered(**answers: Any) -> Content:
    content = msgspec.structs.replace(example("incident"), template=REF)
    for name, value in answers.items():
        content = with_value(content, f"extra.{name}", value)
    return content


def test_the_fields_are_a_group_of_the_form() -> None:
    made = with_own_fields(form("incident"), template.EXAMPLE)
    assert [group.name for group in made.groups[:2]] == ["essentials", "own-fields"]
    group = made.groups[1]
    assert group.title == "Sector Example (fictitious)"
    assert [field.name for field in group.fields] == ["extra.water_state", "extra.escort_size"]
    assert [choice.value for choice in group.fields[0].values] == ["running", "broken", "guarded"]
    names = [field.name for field in fields(made)]
    assert len(set(names)) == len(names)


def test_a_template_of_another_kind_or_without_fields_changes_nothing() -> None:
    assert with_own_fields(form("person"), template.EXAMPLE) == form("person")
    assert with_own_fields(form("incident"), Template(for_kind="incident")) == form("incident")
    broken = Template(for_kind="incident", own_fields=(OwnField(name="No", label="x"),))
    assert with_own_fields(form("incident"), broken) == form("incident")


def test_what_the_template_requires_keeps_the_record_from_being_sealed() -> None:
    made = with_own_fields(form("incident"), template.EXAMPLE)
    content = answered()
    assert [field.name for field in missing(made, content)] == ["extra.water_state"]
    assert not measure(made, content).sealable
    content = with_value(content, "extra.water_state", "broken")
    assert missing(made, content) == []
    assert measure(made, content).sealable


@pytest.mark.parametrize(("name", "value"), ANSWERS.items())
def test_every_kind_of_answer_is_kept_read_and_taken_away(name: str, value: Any) -> None:
    path = f"extra.{name}"
    content = answered(**{name: value})
    assert value_of(content, path) == value
    assert is_filled(content, path)
    assert checked(content) == content
    assert unflatten(content.kind, dict(flatten(content))) == content
    assert problems(content, ALL) == []
    [difference] = differences(answered(), content)
    assert difference.name == "extra/001"
    assert difference.after.startswith(f"{name}: ")
    emptied = with_value(content, path, type(value)() if name != "own_moment" else None)
    if name != "own_number":
        assert emptied == answered()
    assert value_of(answered(), path) is None
    assert not is_filled(answered(), path)


def test_answers_keep_their_order_when_one_is_changed() -> None:
    content = with_value(answered(own_line="x", own_number=1), "extra.own_line", "y")
    assert content.extra == (
        OwnAnswer(name="own_line", value="y"),
        OwnAnswer(name="own_number", value=1),
    )


def test_answers_of_the_wrong_kind_and_to_no_question_are_pointed_out() -> None:
    wrong = answered(own_choice="c", own_number="five", own_flag=1, own_moment="now", stray="x")
    assert [problem.path for problem in problems(wrong, ALL)] == [
        f"extra.{name}" for name in ("own_choice", "own_number", "own_flag", "own_moment", "stray")
    ]
    kept = without_strays(ALL, wrong)
    assert "stray" not in [answer.name for answer in kept.extra]
    assert len(kept.extra) == 4


def test_answers_without_a_template_may_be_saved_but_not_sealed() -> None:
    """A withheld portion may be the template's: such a record has to stay readable."""
    content = with_value(empty("incident"), "extra.own_line", "x")
    assert checked(content) == content
    assert [problem.path for problem in problems(content)] == ["extra"]


@pytest.mark.parametrize(
    ("path", "value"),
    [("extra.", "x"), ("extra.Own", "x"), ("extra.a b", "x"), ("extra.a.b", "x"),
     ("extra." + "a" * 41, "x"), ("extra.a", 1.5), ("extra.a", 2**60), ("extra.a", {"b": 1}),
     ("extra.a", (1,))],
)  # fmt: skip
def test_bad_names_and_values_are_refused(path: str, value: Any) -> None:
    with pytest.raises(ContentUnreadable):
        with_value(empty("incident"), path, value)


def test_a_question_is_answered_once() -> None:
    twice = (OwnAnswer(name="a", value="x"), OwnAnswer(name="a", value="y"))
    with pytest.raises(ContentUnreadable, match="twice"):
        checked(msgspec.structs.replace(empty("incident"), extra=twice))
