"""Markings of single portions: set, asked for, and held against the marking of the whole record.

Portions are named as in `portions`. A statement, link, attachment or own answer carries its marking
with it, so that it keeps it wherever it is moved; those of the header and the body stand in
`Content.marks`, by name. A portion that is not marked has the marking of its record.
"""

from __future__ import annotations

from typing import Any, Final, NamedTuple

import msgspec

from liaison.domain.content import UNMARKABLE, Content, PortionMark
from liaison.domain.marking import (
    POLICIES,
    Known,
    Marking,
    banner,
    comparable,
    covers,
    highest,
    level_words,
)

OWN: Final = "extra."
LISTS: Final = ("links", "extra", "statements", "attachments")


class Marked(NamedTuple):
    """A portion by its name, and the marking that it has of its own."""

    portion: str
    marking: Marking


class Under(NamedTuple):
    """A portion that the record's own marking does not cover.

    ``compared``: whether the policies say so; else they only do not say which of two is higher.
    """

    portion: str
    marking: Marking
    compared: bool


def own_marking(content: Content, portion: str) -> Marking | None:
    """The marking that a portion has of its own; KeyError for a portion that there cannot be."""
    name, _, number = portion.partition("/")
    if name in LISTS:
        marking: Marking | None = _item(content, name, number).marking
        return marking
    if name.startswith("body."):
        portion = name  # its rows are one portion
    _holder(content, portion)
    return next((one.marking for one in content.marks if one.portion == portion), None)


def marking_of(content: Content, portion: str) -> Marking:
    """The marking that holds for a portion: its own, else the record's. KeyError as above."""
    own = own_marking(content, portion)
    return content.marking if own is None else own


def with_mark(content: Content, portion: str, marking: Marking | None) -> Content:
    """The content with a portion marked; None takes the mark away. KeyError as above."""
    wanted = marking if marking is not None and marking.level else None
    name, _, number = portion.partition("/")
    if name in LISTS:
        old = _item(content, name, number)
        items = list(getattr(content, name))
        items[int(number) - 1] = msgspec.structs.replace(old, marking=wanted)
        return msgspec.structs.replace(content, **{name: tuple(items)})
    _holder(content, portion)
    marks = [one for one in content.marks if one.portion != portion]
    if wanted is not None:
        marks.append(PortionMark(portion=portion, marking=wanted))
    marks.sort(key=lambda one: one.portion)
    return msgspec.structs.replace(content, marks=tuple(marks))


def marked(content: Content) -> list[Marked]:
    """Every portion that holds something and has a marking of its own, in the order of the form."""
    marks = {one.portion: one.marking for one in content.marks}
    names = [name for name in content.__struct_fields__ if name in marks]
    names += [f"body.{n}" for n in content.body.__struct_fields__ if f"body.{n}" in marks]
    found = [Marked(name, marks[name]) for name in names if _is_there(content, name)]
    for name in LISTS:
        for number, item in enumerate(getattr(content, name), 1):
            if item.marking is not None:
                found.append(Marked(f"{name}/{number:03}", item.marking))
    return found


def overall(content: Content, known: Known = POLICIES) -> Marking:
    """The marking that covers the record and every portion of it; never below one of them.

    It is the record's own where that covers all of them.
    """
    if not undermarked(content, known):
        return content.marking
    markings = [content.marking, *(one.marking for one in marked(content))]
    return highest(markings, known) or content.marking


def undermarked(content: Content, known: Known = POLICIES) -> list[Under]:
    """The portions that the record's own marking does not cover, in the order of the form."""
    return [
        Under(
            one.portion,
            one.marking,
            not content.marking.level or comparable(content.marking, one.marking, known),
        )
        for one in marked(content)
        if not covers(content.marking, one.marking, known)
    ]


def warning(under: Under) -> str:
    """``statements/002 (UN CONFIDENTIAL)``, for people at a terminal."""
    words = banner(under.marking) if under.compared else level_words(under.marking)
    return f"{under.portion} ({words})"


def without_strays(content: Content) -> Content:
    """The content without marks of portions that its kind does not have."""
    kept = tuple(one for one in content.marks if _has(content, one.portion))
    return msgspec.structs.replace(content, marks=kept)


def field_portion(content: Content, path: str) -> str:
    """The portion that holds a field of the form; empty for an own field without an answer."""
    if not path.startswith(OWN):
        return path
    names = [f"{OWN}{answer.name}" for answer in content.extra]
    return f"extra/{names.index(path) + 1:03}" if path in names else ""


def field_mark(content: Content, path: str) -> Marking | None:
    """The marking that a field of the form has of its own."""
    portion = field_portion(content, path)
    return own_marking(content, portion) if portion else None


def _has(content: Content, portion: str) -> bool:
    try:
        _holder(content, portion)
    except KeyError:
        return False
    return True


def _item(content: Content, name: str, number: str) -> Any:
    items = getattr(content, name)
    if not (number.isascii() and number.isdigit() and 1 <= int(number) <= len(items)):
        raise KeyError(f"{name}/{number}")
    return items[int(number) - 1]


def _holder(content: Content, portion: str) -> tuple[Any, str]:
    holder: Any = content
    name = portion
    if portion.startswith("body."):
        holder, name = content.body, portion.removeprefix("body.")
    elif portion in UNMARKABLE:
        raise KeyError(portion)
    if name not in holder.__struct_fields__:
        raise KeyError(portion)
    return holder, name


def _is_there(content: Content, portion: str) -> bool:
    """Whether a portion holds anything, as what is sealed of it does."""
    holder, name = _holder(content, portion)
    blank = type(holder)() if holder is content.body else Content(body=content.body)
    return bool(getattr(holder, name) != getattr(blank, name))
