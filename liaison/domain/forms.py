"""What a form is: groups of fields with labels and help, and how a content is read through it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, Final, Literal, get_type_hints

import msgspec

from liaison.domain.content import Content, ContentUnreadable, OwnAnswer
from liaison.domain.kinds import Kind
from liaison.domain.plain import Plain
from liaison.domain.words import tr

FieldKind = Literal[
    "line",
    "text",
    "span",
    "moment",
    "place",
    "choice",
    "scale",
    "number",
    "people",
    "record",
    "links",
    "statements",
    "attachments",
    "marking",
    "flag",
    "rows",
]
ColumnKind = Literal[
    "line",
    "text",
    "moment",
    "span",
    "place",
    "choice",
    "scale",
    "number",
    "flag",
    "people",
    "record",
]
OWN: Final = "extra."


class Choice(Plain, frozen=True, kw_only=True):
    """One value of a list, the words shown for it, and what it means in one sentence."""

    value: str
    label: str
    definition: str = ""


class Column(Plain, frozen=True, kw_only=True):
    """One member of a row; ``name`` is the struct's own name for it."""

    name: str
    label: str
    kind: ColumnKind = "line"
    values: tuple[Choice, ...] = ()


class Field(Plain, frozen=True, kw_only=True):
    """One field of a form.

    ``name`` is a path (``title``, ``body.purpose``, ``extra.water_state``). ``people`` is a list
    of lines, ``number`` a whole number, ``record`` another record's id. ``rows`` is a list of
    structs with the given columns. A field that is required to seal counts as filled when one of
    the ``instead`` paths is.
    """

    name: str
    label: str
    kind: FieldKind
    help: str
    values: tuple[Choice, ...] = ()
    columns: tuple[Column, ...] = ()
    required_to_seal: bool = False
    instead: tuple[str, ...] = ()


class Group(Plain, frozen=True, kw_only=True):
    """Fields under one heading; ``first`` groups are shown unfolded."""

    name: str
    title: str
    fields: tuple[Field, ...]
    first: bool = False


class Form(Plain, frozen=True, kw_only=True):
    """The description that drives the screen, the command line, import and the printed page."""

    kind: Kind
    title: str
    plural: str
    groups: tuple[Group, ...]


def fields(form: Form) -> Iterator[Field]:
    """All fields of the form in their order."""
    for group in form.groups:
        yield from group.fields


def missing(form: Form, content: Content) -> list[Field]:
    """The fields that still have to be filled before the content can be sealed."""
    return [
        field
        for field in fields(form)
        if field.required_to_seal
        and not any(is_filled(content, path) for path in (field.name, *field.instead))
    ]


def is_filled(content: Content, path: str) -> bool:
    """True if something stands in that field; a marking without a level is empty."""
    value = value_of(content, path)
    if path == "marking":
        return bool(content.marking.level)
    if isinstance(value, tuple):
        return not all(_is_blank(item) for item in value)
    return not (value is None or value is False or _is_blank(value))


def value_of(content: Content, path: str) -> Any:
    """The value at a field's path; KeyError for a path that the kind does not have.

    None for an own field (``extra.<name>``) that nobody has answered.
    """
    if path.startswith(OWN):
        answers = {answer.name: answer.value for answer in content.extra}
        return answers.get(path.removeprefix(OWN))
    holder, name = _holder(content, path)
    return getattr(holder, name)


def with_value(content: Content, path: str, value: Any) -> Content:
    """The content with one field replaced; KeyError for an unknown path.

    An empty value takes the answer to an own field away. ContentUnreadable for a value of the
    wrong type; limits and text are checked by `to_json`.
    """
    if path.startswith(OWN):
        return _with_answer(content, path, value)
    holder, name = _holder(content, path)
    change: dict[str, Any] = {name: _typed(path, value, _types(holder.__class__)[name])}
    if name == path:
        return msgspec.structs.replace(content, **change)
    return msgspec.structs.replace(content, body=msgspec.structs.replace(content.body, **change))


def _with_answer(content: Content, path: str, value: Any) -> Content:
    name = path.removeprefix(OWN)
    kept = {answer.name: answer for answer in content.extra}
    if value is None or value is False or value in ("", ()):
        kept.pop(name, None)
    else:
        marking = kept[name].marking if name in kept else None
        answer = {"name": name, "value": value, "marking": marking}
        kept[name] = _typed(path, answer, OwnAnswer)
    return msgspec.structs.replace(content, extra=tuple(kept.values()))


def _typed(path: str, value: Any, hint: Any) -> Any:
    try:
        return msgspec.convert(value, hint)
    except msgspec.ValidationError as error:
        raise ContentUnreadable(
            tr("The field '{path}' cannot take this value: {error}.").format(path=path, error=error)
        ) from None


def _holder(content: Content, path: str) -> tuple[Any, str]:
    holder: Any = content
    name = path
    if path.startswith("body."):
        holder, name = content.body, path.removeprefix("body.")
    if name not in holder.__struct_fields__:
        raise KeyError(path)
    return holder, name


def _is_blank(value: Any) -> bool:
    """True for blank text and for a row in which nothing was written."""
    if isinstance(value, str):
        return not value.strip()
    return isinstance(value, msgspec.Struct) and value == _blank_of(type(value))


@cache
def _blank_of(struct: type) -> Any:
    """The row in which nothing was written; None for a struct that cannot be empty."""
    try:
        return struct()
    except TypeError:
        return None


@cache
def _types(struct: type) -> dict[str, Any]:
    """Resolved annotations of a struct: they are text until somebody asks."""
    return get_type_hints(struct, include_extras=True)
