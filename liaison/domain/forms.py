"""What a form is: groups of fields with labels and help, and how a content is read through it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, Literal, get_type_hints

import msgspec

from liaison.domain.content import Content, ContentUnreadable, Kind
from liaison.domain.plain import Plain

FieldKind = Literal[
    "line",
    "text",
    "span",
    "moment",
    "place",
    "choice",
    "scale",
    "people",
    "statements",
    "attachments",
    "marking",
    "flag",
    "rows",
]


class Choice(Plain, frozen=True, kw_only=True):
    """One value of a list and the words shown for it."""

    value: str
    label: str


class Column(Plain, frozen=True, kw_only=True):
    """One member of a row; ``name`` is the struct's own name for it."""

    name: str
    label: str
    kind: Literal["line", "text", "moment", "choice", "scale"] = "line"
    values: tuple[Choice, ...] = ()


class Field(Plain, frozen=True, kw_only=True):
    """One field of a form.

    ``name`` is a path (``title``, ``body.purpose``). ``people`` is a list of lines. ``rows`` is a
    list of structs with the given columns. A field that is required to seal counts as filled when
    one of the ``instead`` paths is.
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
    if isinstance(value, str):
        return bool(value.strip())
    if isinstance(value, tuple):
        return any(item != type(item)() for item in value) if path != "attachments" else bool(value)
    return value is not None and value is not False


def value_of(content: Content, path: str) -> Any:
    """The value at a field's path; KeyError for a path that the kind does not have."""
    holder, name = _holder(content, path)
    return getattr(holder, name)


def with_value(content: Content, path: str, value: Any) -> Content:
    """The content with one field replaced; KeyError for an unknown path.

    ContentUnreadable for a value of the wrong type; limits and text are checked by `to_json`.
    """
    holder, name = _holder(content, path)
    try:
        typed = msgspec.convert(value, _types(holder.__class__)[name])
    except msgspec.ValidationError as error:
        raise ContentUnreadable(f"The field '{path}' cannot take this value: {error}.") from None
    change: dict[str, Any] = {name: typed}
    if name == path:
        return msgspec.structs.replace(content, **change)
    return msgspec.structs.replace(content, body=msgspec.structs.replace(content.body, **change))


def _holder(content: Content, path: str) -> tuple[Any, str]:
    holder: Any = content
    name = path
    if path.startswith("body."):
        holder, name = content.body, path.removeprefix("body.")
    if name not in holder.__struct_fields__:
        raise KeyError(path)
    return holder, name


@cache
def _types(struct: type) -> dict[str, Any]:
    """Resolved annotations of a struct: they are text until somebody asks."""
    return get_type_hints(struct, include_extras=True)
