"""How complete a record is follows from the fields that matter, and the gaps name their places."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison.domain.completeness import measure
from liaison.domain.content import Content, empty, example
from liaison.domain.forms import fields, missing, value_of, with_value
from liaison.domain.kinds import BODIES
from liaison.forms import form
from tests.liaison.strategies import contents


@given(contents())
def test_the_required_gaps_are_what_sealing_misses(content: Content) -> None:
    found = measure(form(content.kind), content)
    required = [gap.path for gap in found.gaps if gap.required]
    assert required == [field.name for field in missing(form(content.kind), content)]
    assert found.sealable == (not required)
    assert 0 <= found.percent <= 100
    assert (found.percent == 100) == (not found.gaps)
    assert [gap.required for gap in found.gaps] == sorted(
        (gap.required for gap in found.gaps), reverse=True
    )


@pytest.mark.parametrize("kind", BODIES)
def test_each_field_that_is_filled_raises_the_measure_to_a_hundred(kind: str) -> None:
    content, before = empty(kind), -1
    filled = example(kind)
    for gap in measure(form(kind), content).gaps:
        value = value_of(filled, gap.path)
        if not value:
            [field] = [field for field in fields(form(kind)) if field.name == gap.path]
            value = {"line": "x", "text": "x", "people": ("x",), "number": 1}.get(field.kind)
        if value is None:
            continue
        content = with_value(content, gap.path, value)
        now = measure(form(kind), content).percent
        assert now > before
        before = now
    assert before >= 80


def test_a_hot_note_tells_where_to_go_on() -> None:
    note = with_value(empty("contact-log"), "title", "Elder at the bridge")
    found = measure(form("contact-log"), note)
    assert found.percent < 50
    assert found.gaps[0].path == "event"
    assert found.gaps[0].label == "When"
    assert found.gaps[0].group == "essentials"


@given(st.sampled_from(sorted(BODIES)))
def test_an_unset_flag_is_not_a_gap(kind: str) -> None:
    flags = {field.name for field in fields(form(kind)) if field.kind == "flag"}
    assert not flags & {gap.path for gap in measure(form(kind), empty(kind)).gaps}
