"""How times, rows and records read at a terminal, and what of them machines get."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import msgspec

from liaison.domain.content import Content, to_json
from liaison.domain.forms import OWN, Choice, Field, Form, fields, is_filled, value_of
from liaison.domain.marking import POLICIES, Known, short
from liaison.domain.officer import Trust
from liaison.domain.portions import as_text
from liaison.domain.record import Row
from liaison.domain.times import Moment, Span, dtg, moment_at, span_text, zulu

# How far a key is trusted, as it reads at a terminal.
TRUSTS = {
    Trust.UNVERIFIED: "NOT COMPARED",
    Trust.INTRODUCED: "INTRODUCED, NOT COMPARED",
    Trust.CERTIFIED: "certified by roster",
    Trust.COMPARED: "compared",
    Trust.SCANNED: "compared in person by code",
}


def stamp(at: int, zone: str = "Z") -> str:
    """The date-time group of µs since 1970, with seconds; empty for 0."""
    return dtg(moment_at(at, zone, "second")) if at else ""


def when(at: int, zone: str) -> str:
    """The date-time group in the record's own zone, and in Zulu where that differs."""
    return local_and_zulu(moment_at(at, zone, "minute")) if at else ""


def local_and_zulu(moment: Moment) -> str:
    return dtg(moment) if moment.zone == "Z" else f"{dtg(moment)} ({zulu(moment)})"


def row_data(row: Row) -> dict[str, Any]:
    """A row of a list for machines; times in µs since 1970 UTC beside their date-time group."""
    data: dict[str, Any] = msgspec.to_builtins(row)
    return data | {"when": when(row.event_at, row.event_zone)}


def content_data(content: Content) -> Any:
    """A content as the JSON that ``--from`` reads."""
    return json.loads(to_json(content))


def content_lines(content: Content, form: Form, known: Known = POLICIES) -> Iterator[str]:
    """A content through its form: groups, labels, and whatever is filled in.

    Answers to own fields that the form does not have, for want of their template, come last.
    """
    for group in form.groups:
        filled = [field for field in group.fields if is_filled(content, field.name)]
        if not filled:
            continue
        yield ""
        yield group.title
        for field in filled:
            values = list(_values(field, value_of(content, field.name)))
            label = _marked(content, field.name, known) + field.label
            if len(values) == 1 and not values[0].startswith("- "):
                yield f"  {label}: {values[0]}"
                continue
            yield f"  {label}:"
            yield from (f"    {value}" for value in values)
    asked = {field.name for field in fields(form)}
    strays = [answer for answer in content.extra if f"{OWN}{answer.name}" not in asked]
    if strays:
        yield from ("", "Own fields of a template that is not here")
        yield from (f"  {line}" for one in strays for line in as_text(one).split("\n"))


def _marked(content: Content, path: str, known: Known) -> str:
    """``(C) `` before a field that is marked by itself."""
    own = next((one.marking for one in content.marks if one.portion == path), None)
    if path.startswith(OWN):
        name = path.removeprefix(OWN)
        own = next((one.marking for one in content.extra if one.name == name), None)
    return f"{short(own, known)} " if own is not None else ""


def _values(field: Field, value: Any) -> Iterator[str]:
    """The value of a field, line by line."""
    if isinstance(value, tuple):
        for item in value:
            text = _row(field, item) if field.kind == "rows" else as_text(item)
            first, *rest = text.split("\n")
            yield f"- {first}"
            yield from (f"  {line}" for line in rest)
    elif isinstance(value, Moment):
        yield local_and_zulu(value)
    elif isinstance(value, Span):
        away = any(m.zone != "Z" for m in (value.start, value.end) if m is not None)
        yield span_text(value) + (f" ({_zulu_span(value)})" if away else "")
    elif isinstance(value, str):
        yield from _label(field.values, value).split("\n")
    else:
        yield from as_text(value).split("\n")


def _row(field: Field, item: Any) -> str:
    cells = []
    for column in field.columns:
        value = getattr(item, column.name)
        text = local_and_zulu(value) if isinstance(value, Moment) else as_text(value)
        if text:
            cells.append(f"{column.label}: {_label(column.values, text)}")
    return " · ".join(cells)


def _label(choices: tuple[Choice, ...], value: str) -> str:
    return next((choice.label for choice in choices if choice.value == value), value)


def _zulu_span(span: Span) -> str:
    return " - ".join(zulu(m) for m in (span.start, span.end) if m is not None)
