"""A record on its way out to another program, and the facts of its header as named columns.

Whether it may leave, and with what blanked, is decided before it gets here; these writers only
write. Each item carries its own marking, and a file the banner that covers all of it.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Final, NamedTuple

import msgspec

from liaison.domain.content import Content
from liaison.domain.marking import banner, short
from liaison.domain.places import Place
from liaison.domain.portion_marks import marked, overall
from liaison.domain.portions import as_text, as_written
from liaison.domain.times import Moment, iso, moment_at
from liaison.grid import as_degrees, as_mgrs


class Outgoing(msgspec.Struct, frozen=True, kw_only=True):
    """One record to be written: its identifier, version (0 for a draft), author and content.

    ``withheld`` counts the portions that its author kept back from this vault.
    ``at`` is when it was sealed or, for a draft, last saved: microseconds since 1970 UTC.
    """

    record: str
    content: Content
    version: int = 0
    state: str = "draft"
    author: str = ""
    at: int = 0
    withheld: int = 0


class Column(NamedTuple):
    """A column of a table: its name, its HXL hashtag ("" if it has none), and how it is read."""

    name: str
    tag: str
    read: Callable[[Outgoing], str]


def marking_of(item: Outgoing) -> str:
    """The banner line of one record, ``UN CONFIDENTIAL``; ``NOT MARKED`` where nobody did."""
    return banner(overall(item.content))


def title_of(item: Outgoing) -> str:
    """The record's title, or its kind in plain words where it has none."""
    return item.content.title or kind_of(item)


def kind_of(item: Outgoing) -> str:
    """The kind of record in plain words, ``Contact log``."""
    return item.content.kind.replace("-", " ").capitalize()


def body_text(content: Content) -> str:
    """The filled fields of the body, one paragraph each: ``purpose: Find out ...``."""
    body = content.body
    marks = {one.portion: f"{short(one.marking)} " for one in content.marks}
    shown = ((name, as_text(getattr(body, name), as_written)) for name in body.__struct_fields__)
    return "\n".join(
        f"{marks.get(f'body.{name}', '')}{name.replace('_', ' ')}: {text}"
        for name, text in shown
        if text
    )


def coordinates(place: Place | None) -> tuple[str, str] | None:
    """Latitude and longitude with no more digits than the precision justifies; None if unknown."""
    shown = as_degrees(place) if place else ""
    if not shown:
        return None
    lat, _, lon = shown.partition(", ")
    return f"{Decimal(lat):f}", f"{Decimal(lon):f}"


def sealed_at(item: Outgoing) -> Moment:
    """The time of sealing or saving, in UTC."""
    return moment_at(item.at)


def _place(item: Outgoing) -> Place:
    return item.content.place or Place()


def _degree(index: int) -> Callable[[Outgoing], str]:
    return lambda item: (coordinates(item.content.place) or ("", ""))[index]


def _start(item: Outgoing) -> str:
    return iso(item.content.event.start) if item.content.event else ""


def _end(item: Outgoing) -> str:
    event = item.content.event
    return iso(event.end) if event and event.end else ""


def _field(name: str) -> Callable[[Outgoing], str]:
    return lambda item: as_text(getattr(item.content, name), as_written)


def portions_of(item: Outgoing) -> str:
    """``title: UN CONFIDENTIAL; statements/001: UN UNCLASSIFIED``; what has no mark left out."""
    return "; ".join(f"{name}: {banner(marking)}" for name, marking in marked(item.content))


COLUMNS: Final[tuple[Column, ...]] = (
    Column("marking", "#meta+marking", marking_of),
    Column("portion_markings", "#meta+marking+portions", portions_of),
    Column("record", "#meta+id", lambda item: item.record),
    Column("version", "#meta+version", lambda item: str(item.version)),
    Column("state", "#status", lambda item: item.state),
    Column("kind", "#event+type", lambda item: item.content.kind),
    Column("title", "#event+title", _field("title")),
    Column("start", "#date+start", _start),
    Column("end", "#date+end", _end),
    Column("place", "#loc+name", lambda item: _place(item).name),
    Column("mgrs", "#geo+coord", lambda item: as_mgrs(_place(item))),
    Column("latitude", "#geo+lat", _degree(0)),
    Column("longitude", "#geo+lon", _degree(1)),
    Column("precision_m", "#geo+precision", lambda item: as_text(_place(item).precision_m)),
    Column("area", "#adm+name", _field("area")),
    Column("case_ref", "#meta+case", _field("case_ref")),
    Column("parties", "#org+party", _field("parties")),
    Column("persons", "", _field("persons")),
    Column("precedence", "#severity", _field("precedence")),
    Column("language", "#meta+lang", _field("language")),
    Column("reliability", "#meta+reliability", _field("source_reliability")),
    Column("credibility", "#meta+credibility", _field("information_credibility")),
    Column("serial", "#meta+serial", _field("serial")),
    Column("exercise", "#meta+exercise", _field("exercise")),
    Column("protection", "", _field("protection_notes")),
    Column("statements", "", _field("statements")),
    Column("body", "", lambda item: body_text(item.content)),
    Column("author", "", lambda item: item.author),
    Column("sealed", "#date+sealed", lambda item: iso(sealed_at(item)) if item.version else ""),
)
# What a humanitarian table takes: nothing that names a person or repeats what was said.
SHARED: Final = tuple(column for column in COLUMNS if column.tag)
