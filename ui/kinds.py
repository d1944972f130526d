"""Where each kind of record is at home: its page, its icon, and how the words of a row show it."""

from __future__ import annotations

from typing import Final

from liaison import forms
from liaison.domain.record import Row
from ui.safe import name_of
from ui.text import joined, tr
from ui.times import group

# The pages of records in the order of the sidebar, and the kinds that each holds.
HOMES: Final[dict[str, tuple[str, ...]]] = {
    "contacts": ("contact-log",),
    "cases": ("negotiation-case", "negotiation-note", "proposal-round"),
    "promises": ("commitment", "confidence-building-measure"),
    "incidents": ("incident", "ceasefire-violation", "patrol-report"),
    "watch": ("indicator", "indicator-observation"),
    "people": ("person", "party"),
    "reports": ("sitrep", "template"),
}
# The value list that says how a record of a kind stands.
STATES: Final = {
    "negotiation-case": "stage",
    "proposal-round": "response",
    "commitment": "commitment-status",
    "confidence-building-measure": "commitment-status",
    "ceasefire-violation": "violation-state",
}
_ICONS: Final = {
    "contact-log": "contacts",
    "negotiation-case": "negotiations",
    "negotiation-note": "note",
    "proposal-round": "proposal",
    "commitment": "promises",
    "confidence-building-measure": "measure",
    "incident": "incidents",
    "ceasefire-violation": "violation",
    "patrol-report": "patrol",
    "indicator": "watch",
    "indicator-observation": "eye",
    "person": "card",
    "party": "people",
    "sitrep": "reports",
    "template": "template",
}


def home(kind: str) -> str:
    """The name of the page on which records of a kind are read and written."""
    return next(page for page, kinds in HOMES.items() if kind in kinds)


def icon(kind: str) -> str:
    """The name of a kind's icon."""
    return _ICONS[kind]


def title(kind: str) -> str:
    """What one record of a kind is called."""
    return tr(forms.form(kind).title)


def choice(values: str, code: str) -> str:
    """What a value of a list is called; the code itself where the list does not have it."""
    return next((tr(one.label) for one in forms.values(values) if one.value == code), code)


def status(kind: str, code: str) -> str:
    """What the status of a record is called; empty where it has none."""
    return choice(STATES[kind], code) if code and kind in STATES else code


def words(row: Row) -> str:
    """A record in one line: title, time and place."""
    parts = (
        name_of(row.title, tr("Without a title")),
        group(row.event_at, row.event_zone),
        name_of(row.place),
    )
    return joined(parts)
