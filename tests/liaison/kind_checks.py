"""What every kind of record must stand: an honest example, round trips, hostile values refused."""

from __future__ import annotations

import json
from typing import Any

import pytest

from liaison.domain.checks import problems
from liaison.domain.completeness import measure
from liaison.domain.content import (
    Content,
    ContentUnreadable,
    empty,
    example,
    from_tree,
    parse_content,
    to_json,
)
from liaison.domain.forms import fields, missing
from liaison.domain.kinds import BODIES
from liaison.domain.portions import as_text, flatten, unflatten
from liaison.forms import form

# No field of any body takes one of these, whatever it holds.
NEVER = (1.5, {"mood": 1}, [[["x"]]], [None], "bell\x07", "\ud800", ["\ud800"], {"kind": "diary"})


def check_example(kind: str) -> None:
    """The example says that it is fiction, can be sealed, and contradicts itself nowhere."""
    content = example(kind)
    assert content.title.startswith("FICTION")
    assert content.exercise
    assert content.kind == kind
    assert missing(form(kind), content) == []
    assert problems(content) == []
    assert measure(form(kind), content).sealable
    assert "example" in as_text(content.body).lower() + as_text(content.persons).lower()


def check_round_trips(content: Content) -> None:
    """JSON and portions give the content back, and every value has a text for people."""
    assert parse_content(to_json(content)) == content
    portions = dict(flatten(content))
    assert json.loads(json.dumps(portions), parse_float=pytest.fail) == portions
    assert unflatten(content.kind, portions) == content
    assert isinstance(as_text(content.body), str)
    problems(content)


def check_hostile_values(kind: str) -> None:
    """Every field of the body refuses what it cannot hold, in one printable sentence."""
    for name in BODIES[kind].__struct_fields__:
        for value in NEVER:
            check_refused(kind, name, value)
    check_refused(kind, "mood", "calm")
    check_refused(kind, "kind", "diary")
    other = "incident" if kind != "incident" else "person"
    strange = set(BODIES[other].__struct_fields__) - set(BODIES[kind].__struct_fields__)
    for name in strange:
        check_refused(kind, name, "")


def check_refused(kind: str, name: str, value: Any) -> None:
    """One member of the body with a value that must be refused."""
    with pytest.raises(ContentUnreadable) as caught:
        from_tree({"body": {"kind": kind, name: value}})
    assert str(caught.value).isprintable()
    assert str(caught.value).endswith(".")


def check_few_first(kind: str) -> None:
    """A hot note is begun with little: an empty record lacks only what the first group asks."""
    state = measure(form(kind), empty(kind))
    assert state.percent == 0
    assert not state.sealable
    names = {field.name for field in fields(form(kind))}
    assert {gap.path for gap in state.gaps} <= names
