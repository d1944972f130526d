"""The body of a template: an organisation's own fields for one kind of record."""

from __future__ import annotations

from typing import Final, Literal

from liaison.domain.plain import Plain

RecordKind = Literal[
    "",
    "contact-log",
    "negotiation-case",
    "negotiation-note",
    "proposal-round",
    "commitment",
    "confidence-building-measure",
    "incident",
    "ceasefire-violation",
    "indicator",
    "indicator-observation",
    "person",
    "party",
    "patrol-report",
    "sitrep",
]
OwnFieldKind = Literal["line", "text", "number", "choice", "flag", "moment", "people"]


class OwnField(Plain, frozen=True, kw_only=True):
    """One field of an organisation's own.

    ``name`` is what stands in the records (small letters, digits and ``_``); ``choices`` are the
    values of a choice, in their order. Names and choices are checked when the template is sealed.
    """

    name: str = ""
    label: str = ""
    kind: OwnFieldKind = "line"
    help: str = ""
    choices: tuple[str, ...] = ()
    required: bool = False


class Template(Plain, frozen=True, kw_only=True, tag_field="kind", tag="template"):
    """The fields added to one kind; the record is sealed, so its author answers for them."""

    for_kind: RecordKind = ""
    group_title: str = ""
    own_fields: tuple[OwnField, ...] = ()
    notes: str = ""


EXAMPLE: Final = Template(
    for_kind="incident",
    group_title="Sector Example (fictitious)",
    own_fields=(
        OwnField(
            name="water_state",
            label="State of the water point",
            kind="choice",
            help="What you found at the tap.",
            choices=("running", "broken", "guarded"),
            required=True,
        ),
        OwnField(
            name="escort_size",
            label="Size of the escort",
            kind="number",
            help="How many people went with you.",
        ),
    ),
)
