"""Portions put together again are the content, and two versions differ readably."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison.domain.content import Content, ContentUnreadable, empty, example
from liaison.domain.kinds import BODIES
from liaison.domain.marking import Marking
from liaison.domain.places import Place
from liaison.domain.portions import as_text, differences, flatten, unflatten
from liaison.domain.statements import Statement
from liaison.domain.times import Span, moment_at
from tests.liaison.strategies import contents


@given(contents())
def test_a_content_comes_back_from_its_portions(content: Content) -> None:
    portions = flatten(content)
    named = dict(portions)
    assert len(named) == len(portions)
    assert unflatten(content.kind, named) == content
    # Plain JSON without floats: it survives a JSON parser unchanged.
    assert json.loads(json.dumps(named), parse_float=pytest.fail) == named


@given(contents(), st.randoms(use_true_random=False))
def test_the_order_of_portions_does_not_matter(content: Content, order: Any) -> None:
    portions = flatten(content)
    order.shuffle(portions)
    assert unflatten(content.kind, dict(portions)) == content


@given(contents(), st.data())
def test_withheld_portions_are_empty_and_the_rest_stays(
    content: Content, data: st.DataObject
) -> None:
    portions = dict(flatten(content))
    kept = data.draw(st.sets(st.sampled_from(sorted(portions)))) if portions else set()
    part = unflatten(content.kind, {name: portions[name] for name in kept})
    values = [json.dumps(value) for _, value in flatten(part)]
    assert sorted(values) == sorted(json.dumps(portions[name]) for name in kept)


@pytest.mark.parametrize("kind", BODIES)
def test_an_empty_content_has_no_portions(kind: str) -> None:
    assert flatten(empty(kind)) == []
    assert unflatten(kind, {}) == empty(kind)


def test_portions_are_named_by_field_and_number() -> None:
    names = [name for name, _ in flatten(example("contact-log"))]
    assert names[0] == "title"
    assert "body.purpose" in names
    assert names[-3:] == ["statements/001", "statements/002", "statements/003"]


@pytest.mark.parametrize(
    ("name", "value"),
    [("mood", "calm"), ("body", {"kind": "contact-log"}), ("body.kind", "contact-log"),
     ("body.mood", ""), ("body.zopa", "a note's field"), ("statements", []), ("statements/1", {}),
     ("statements/000", {}), ("statements/501", {}), ("statements/٠٠١", {}),
     ("statements/001x", {}), ("statements/001\n", {}), ("kind", "contact-log"), ("", ""),
     ("title", 5), ("title", ["a"]), ("statements/001", "text"), ("statements/001", {"mood": 1}),
     ("title", 1.5), ("title", None), ("title", "\x00"), ("title", "\ud800"),
     ("body.commitments", [{"due": 1}]), ("exercise", 1), ("\u202e" * 500, "")],
)  # fmt: skip
def test_unknown_names_and_wrong_types_are_refused(name: str, value: Any) -> None:
    with pytest.raises(ContentUnreadable) as caught:
        unflatten("contact-log", {name: value})
    assert str(caught.value).isprintable()


def test_portions_of_an_unknown_kind_are_refused() -> None:
    with pytest.raises(ContentUnreadable, match="kind of record"):
        unflatten("diary", {})


@given(contents("contact-log"), contents("contact-log"))
def test_differences_name_just_what_differs(old: Content, new: Content) -> None:
    assert differences(old, old) == []
    found = differences(old, new)
    assert bool(found) == (old != new)
    for difference in found:
        assert difference.before != difference.after


def test_one_statement_put_in_front_is_one_difference() -> None:
    old = example("contact-log")
    said = Statement(kind="claim", speaker="Driver", text="The bridge is mined.", act="threat")
    new = msgspec.structs.replace(old, statements=(said, *old.statements))
    assert differences(old, new) == [
        ("statements/001", "", "CLAIM · Driver · threat · The bridge is mined.")
    ]
    assert differences(new, old) == [
        ("statements/001", "CLAIM · Driver · threat · The bridge is mined.", "")
    ]


def test_values_that_read_the_same_are_written_out() -> None:
    old = msgspec.structs.replace(empty("contact-log"), place=Place(name="Mill", mgrs="33NTE12"))
    new = msgspec.structs.replace(old, place=Place(name="Mill", mgrs="33NTE12", precision_m=10))
    [difference] = differences(old, new)
    assert "precision_m" in difference.after


@pytest.mark.parametrize(
    ("value", "text"),
    [(None, ""), ("", ""), (False, ""), (True, "yes"), ((), ""), (("a", "b"), "a\nb"), (7, "7"),
     (Marking(), ""), (Marking(policy="TLP", level="RED"), "TLP:RED"),
     (moment_at(0), "01000000ZJAN70"), (Span(start=moment_at(0, "Z", "minute")), "010000ZJAN70"),
     (Statement(text="x", verbatim=True, reliability="B", credibility="2"), "FACT · “x” (B2)")],
)  # fmt: skip
def test_every_value_has_a_text_for_people(value: object, text: str) -> None:
    assert as_text(value) == text
