"""The forms that ship with the program, loaded from their descriptions once and kept."""

from __future__ import annotations

from functools import cache
from typing import Any

import msgspec

from liaison.domain.forms import Choice, Form
from liaison.domain.kinds import BODIES
from resources import read_bytes


def kinds() -> tuple[str, ...]:
    """The kinds of record there are forms for, in the order of the menus."""
    return tuple(BODIES)


@cache
def form(kind: str) -> Form:
    """The form of one kind; KeyError for a kind that is not in `kinds`.

    In a description a field given by its name alone is one of the header's fields, columns given
    by a name are rows that several kinds share, and values given by a name are a value list.
    """
    if kind not in BODIES:
        raise KeyError(kind)
    tree = _described("forms", f"{kind}.json")
    header = _described("fields", "header.json")
    for group in tree["groups"]:
        group["fields"] = [
            _completed({"name": field, **header[field]} if isinstance(field, str) else field)
            for field in group["fields"]
        ]
    return msgspec.convert(tree, Form)


@cache
def values(name: str) -> tuple[Choice, ...]:
    """A value list by its name, e.g. ``likelihood``; the empty choice is not in it."""
    return msgspec.json.decode(read_bytes("values", f"{name}.json"), type=tuple[Choice, ...])


def _completed(field: dict[str, Any]) -> dict[str, Any]:
    """The field with its columns and value lists in place of their names."""
    columns = field.get("columns", [])
    if isinstance(columns, str):
        columns = _described("fields", "rows.json")[columns]
    whole = {**field, "columns": [_with_values(column) for column in columns]}
    return _with_values(whole)


def _with_values(holder: dict[str, Any]) -> dict[str, Any]:
    return {**holder, "values": values(holder["values"])} if "values" in holder else holder


@cache
def _described(*parts: str) -> dict[str, Any]:
    tree: dict[str, Any] = msgspec.json.decode(read_bytes(*parts))
    return tree
