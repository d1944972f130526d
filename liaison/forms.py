"""The forms that ship with the program, loaded from their descriptions once and kept."""

from __future__ import annotations

from functools import cache
from typing import Any

import msgspec

from liaison.domain.content import BODIES
from liaison.domain.forms import Choice, Form
from resources import read_bytes


def kinds() -> tuple[str, ...]:
    """The kinds of record there are forms for, in the order of the menus."""
    return tuple(BODIES)


@cache
def form(kind: str) -> Form:
    """The form of one kind; KeyError for a kind that is not in `kinds`."""
    if kind not in BODIES:
        raise KeyError(kind)
    tree: dict[str, Any] = msgspec.json.decode(read_bytes("forms", f"{kind}.json"))
    for group in tree["groups"]:
        for field in group["fields"]:
            for holder in (field, *field.get("columns", ())):
                if "values" in holder:
                    holder["values"] = values(holder["values"])
    return msgspec.convert(tree, Form)


@cache
def values(name: str) -> tuple[Choice, ...]:
    """A value list by its name, e.g. ``likelihood``; the empty choice is not in it."""
    return msgspec.json.decode(read_bytes("values", f"{name}.json"), type=tuple[Choice, ...])
