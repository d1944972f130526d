"""The forms describe every field of their structs, and contents are read and changed by them."""

from __future__ import annotations

import json
import re
from importlib.resources import files
from pathlib import Path
from typing import Any, Literal, get_args, get_origin, get_type_hints

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison.domain.content import Content, ContentUnreadable, empty, example
from liaison.domain.forms import Choice, fields, is_filled, missing, value_of, with_value
from liaison.domain.kinds import BODIES
from liaison.domain.links import Link, LinkType
from liaison.domain.marking import Marking
from liaison.domain.places import Place
from liaison.domain.rows import Action
from liaison.domain.statements import Act, Confidence, Likelihood, Statement, StatementKind
from liaison.domain.times import Moment, Span
from liaison.forms import form, kinds, values
from resources import read_text
from tests.liaison.strategies import contents

ALL = [(kind, field) for kind in BODIES for field in fields(form(kind))]
IDS = [f"{kind}:{field.name}" for kind, field in ALL]

STRUCTS: dict[Any, str] = {Span: "span", Moment: "moment", Place: "place", Marking: "marking"}
ITEMS: dict[Any, str] = {str: "people", Statement: "statements", Link: "links"}
# An organisation's own fields come into the form from their template; marks stand at the fields.
NOT_IN_FORMS = {"body", "template", "extra", "marks"}


def hint_of(kind: str, path: str) -> Any:
    """The annotation behind a path, without the None that stands for empty."""
    if path.startswith("body."):
        hint = get_type_hints(BODIES[kind])[path.removeprefix("body.")]
    else:
        hint = get_type_hints(Content)[path]
    return optional(hint)


def optional(hint: Any) -> Any:
    kept = [arg for arg in get_args(hint) if arg is not type(None)]
    return kept[0] if type(None) in get_args(hint) else hint


def check_values(hint: Any, choices: tuple[Choice, ...]) -> None:
    assert [choice.value for choice in choices] == [arg for arg in get_args(hint) if arg]
    labels = [choice.label for choice in choices]
    assert len(set(labels)) == len(labels)
    assert all(labels)


def test_there_is_a_form_for_every_kind() -> None:
    assert kinds() == tuple(BODIES)
    for kind in kinds():
        assert form(kind).kind == kind
        assert form(kind).groups[0].first
        assert not any(group.first for group in form(kind).groups[1:])
    with pytest.raises(KeyError):
        form("../secrets")


@pytest.mark.parametrize("kind", BODIES)
def test_every_field_is_in_the_form_once_and_every_field_of_the_form_exists(kind: str) -> None:
    names = [field.name for field in fields(form(kind))]
    header = [name for name in Content.__struct_fields__ if name not in NOT_IN_FORMS]
    body = [f"body.{name}" for name in BODIES[kind].__struct_fields__]
    assert sorted(names) == sorted(header + body)
    groups = [group.name for group in form(kind).groups]
    assert len(set(groups)) == len(groups)


@pytest.mark.parametrize(("kind", "field"), ALL, ids=IDS)
def test_a_field_is_shown_as_what_it_is(kind: str, field: Any) -> None:
    hint = hint_of(kind, field.name)
    if get_origin(hint) is not tuple:
        check_shown(hint, field)
    else:
        (item, _) = get_args(hint)
        assert field.kind == (ITEMS.get(item) or ("rows" if field.columns else "attachments"))
        if field.columns:
            check_columns(item, field.columns)
    assert (field.kind == "rows") == bool(field.columns)


def check_columns(struct: Any, columns: Any) -> None:
    hints = get_type_hints(struct)
    assert [column.name for column in columns] == list(struct.__struct_fields__)
    for column in columns:
        check_shown(optional(hints[column.name]), column)
        assert 2 <= len(column.label) <= 30


def check_shown(hint: Any, holder: Any) -> None:
    """A field or a column that is one value is shown as what it holds."""
    if hint is str:
        assert holder.kind in ("line", "text", "record")
    elif hint is bool:
        assert holder.kind == "flag"
    elif hint is int:
        assert holder.kind == "number"
    elif hint in STRUCTS:
        assert holder.kind == STRUCTS[hint]
    elif get_origin(hint) is Literal:
        assert holder.kind in ("choice", "scale")
        check_values(hint, holder.values)
    else:
        assert (get_args(hint)[0], holder.kind) == (str, "people")


@pytest.mark.parametrize("kind", BODIES)
def test_only_what_holds_a_record_id_is_shown_as_a_record(kind: str) -> None:
    for field in fields(form(kind)):
        if field.kind == "record":
            blank = empty(kind)
            assert with_value(blank, field.name, "0f" * 16) != blank
            with pytest.raises(ContentUnreadable):
                with_value(blank, field.name, "Elder Example")


@pytest.mark.parametrize(("kind", "field"), ALL, ids=IDS)
def test_a_field_has_a_short_label_and_one_sentence_of_help(kind: str, field: Any) -> None:
    assert 2 <= len(field.label) <= 45
    assert field.label[0].isupper() or field.label[0].isdigit()
    assert field.help.endswith(".")
    assert field.help.count(". ") == 0
    assert 15 <= len(field.help) <= 130
    for path in field.instead:
        assert hint_of(kind, path) is str
        assert field.required_to_seal


def test_every_value_list_has_the_values_of_its_type() -> None:
    for name, hint in (
        ("act", Act),
        ("statement-kind", StatementKind),
        ("likelihood", Likelihood),
        ("confidence", Confidence),
    ):
        check_values(hint, values(name))
    check_values(LinkType, values("link-type"))
    for file in files("resources").joinpath("values").iterdir():
        for choice in values(file.name.removesuffix(".json")):
            assert choice.definition.endswith(".")
            assert 6 <= len(choice.definition) <= 80
            assert 1 <= len(choice.label) <= 45


def test_a_template_can_add_fields_to_every_kind_but_templates() -> None:
    assert {choice.value for choice in values("record-kind")} == {*BODIES} - {"template"}
    for choice in values("record-kind"):
        assert choice.label == form(choice.value).title


def test_every_value_list_and_every_shared_row_is_used() -> None:
    used = set(re.findall(r'"values": "([a-z0-9-]+)"', described()))
    kept = {
        file.name.removesuffix(".json") for file in files("resources").joinpath("values").iterdir()
    }
    # Statements, links and markings have editors of their own, which know their lists.
    assert kept - used == {"act", "statement-kind", "link-type", "marking-policy"}
    rows = json.loads(read_text("fields", "rows.json"))
    assert set(re.findall(r'"columns": "([a-z-]+)"', described())) == {*rows}


def described() -> str:
    texts = [read_text("forms", f"{kind}.json") for kind in BODIES]
    return "".join([*texts, read_text("fields", "header.json"), read_text("fields", "rows.json")])


@pytest.mark.parametrize(
    ("name", "taxonomy", "predicate"),
    [("reliability", "admiralty-scale", "source-reliability"),
     ("credibility", "admiralty-scale", "information-credibility"),
     ("likelihood", "estimative-language", "likelihood-probability"),
     ("confidence", "estimative-language", "confidence-in-analytic-judgment")],
)  # fmt: skip
def test_value_lists_are_those_of_the_public_taxonomies(
    name: str, taxonomy: str, predicate: str, shared_data: Path
) -> None:
    """The taxonomy's letter G is an addition that the Admiralty scale does not have."""
    public = json.loads((shared_data / "taxonomies" / f"{taxonomy}.json").read_text("utf-8"))
    [found] = [item["entry"] for item in public["values"] if item["predicate"] == predicate]
    ours = [choice.value.lower() for choice in values(name)]
    theirs = [entry["value"].lower() for entry in found]
    assert sorted(ours) == sorted(
        value for value in theirs if (name, value) != ("reliability", "g")
    )


@pytest.mark.parametrize("kind", BODIES)
def test_what_is_required_to_seal_is_little_and_shown_unfolded(kind: str) -> None:
    required = [field.name for field in missing(form(kind), empty(kind))]
    assert required[0] == "title"
    assert required[-1] == "marking"
    assert len(required) <= 6
    assert set(required) <= {field.name for field in form(kind).groups[0].fields}
    assert 5 <= len(form(kind).groups[0].fields) <= 13
    assert missing(form(kind), example(kind)) == []


def test_what_a_contact_and_a_note_need_to_be_sealed_has_not_changed() -> None:
    for kind in ("contact-log", "negotiation-note"):
        required = [field.name for field in missing(form(kind), empty(kind))]
        assert required == ["title", "event", "statements", "marking"]


@pytest.mark.parametrize(
    ("kind", "path"),
    [("contact-log", "body.purpose"), ("negotiation-note", "body.our_position")],
)
def test_a_purpose_or_a_position_stands_in_for_statements(kind: str, path: str) -> None:
    content = msgspec.structs.replace(example(kind), statements=(), body=BODIES[kind]())
    assert [field.name for field in missing(form(kind), content)] == ["statements"]
    assert missing(form(kind), with_value(content, path, "To speak about the bridge.")) == []


def test_blank_text_and_empty_rows_count_as_nothing() -> None:
    content = empty("contact-log")
    for path, value in (
        ("title", " \n"),
        ("statements", (Statement(),)),
        ("parties", ("",)),
        ("marking", Marking(policy="TLP")),
        ("exercise", False),
        ("event", None),
        ("place", Place()),
        ("persons", (" ", "\n")),
        ("body.actions", (Action(), Action())),
    ):
        assert not is_filled(with_value(content, path, value), path)


@given(contents(), st.data())
def test_any_field_can_be_read_and_put_into_another_content(
    content: Content, data: st.DataObject
) -> None:
    blank = empty(content.kind)
    field = data.draw(st.sampled_from(list(fields(form(content.kind)))))
    value = value_of(content, field.name)
    changed = with_value(blank, field.name, value)
    assert value_of(changed, field.name) == value
    assert with_value(changed, field.name, value_of(blank, field.name)) == blank


@pytest.mark.parametrize(
    "path", ["mood", "body.mood", "body", "body.", "", "body.kind", "__class__"]
)
def test_a_path_that_is_not_a_field_is_an_error(path: str) -> None:
    content = empty("contact-log")
    if path != "body":
        with pytest.raises(KeyError):
            value_of(content, path)
        with pytest.raises(KeyError):
            with_value(content, path, "")


@pytest.mark.parametrize(
    ("path", "value"),
    [("title", 5), ("parties", ("a", 5)), ("event", "now"), ("exercise", "yes"),
     ("body.rapport", "6"), ("body.purpose", None), ("statements", (5,))],
)  # fmt: skip
def test_a_value_of_the_wrong_type_is_refused(path: str, value: Any) -> None:
    with pytest.raises(ContentUnreadable, match=path):
        with_value(empty("contact-log"), path, value)
