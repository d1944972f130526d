"""The body of a negotiation case: whom we negotiate with, who may decide, and the mandate."""

from __future__ import annotations

from typing import Final, Literal

from liaison.domain.plain import Plain
from liaison.domain.rows import GridMember, Stage, Typology
from liaison.domain.times import Moment


class MandateLine(Plain, frozen=True, kw_only=True):
    """A red line or a bottom line: in words and, where it can be measured, as a figure.

    ``issue`` is the word by which proposals name the same thing. ``at-least`` and ``at-most``
    bound what may be agreed by ``value`` in ``unit``; ``never`` leaves nothing to agree on.
    ``value`` is text, because a draft keeps whatever was typed; `measures.decimal_of` reads it.
    """

    issue: str = ""
    text: str = ""
    sense: Literal["", "at-least", "at-most", "never"] = ""
    value: str = ""
    unit: str = ""
    source: str = ""


class NegotiationCase(Plain, frozen=True, kw_only=True, tag_field="kind", tag="negotiation-case"):
    """One negotiation from first contact to implementation; notes and rounds link to it."""

    # Case
    context: str = ""
    typology: Typology = ""
    stage: Stage = ""
    counterparts: tuple[str, ...] = ()
    channel: str = ""
    confidentiality: str = ""
    third_parties: str = ""
    # Naivasha Grid
    grid: tuple[GridMember, ...] = ()
    # Mandate
    objective: str = ""
    mission: str = ""
    scope: str = ""
    limits: str = ""
    delegated_authority: str = ""
    valid_until: Moment | None = None
    signed_by: str = ""
    external_communication: str = ""
    red_lines: tuple[MandateLine, ...] = ()
    bottom_lines: tuple[MandateLine, ...] = ()
    # Outcome
    agreements: str = ""
    next_step: str = ""


EXAMPLE: Final = NegotiationCase(
    context="Two fictitious communities share one water point and the only road to it.",
    typology="technical",
    stage="talks",
    counterparts=("Elder Example, Party North (fictitious)",),
    channel="Shuttle, twice a week",
    grid=(
        GridMember(role="negotiator", name="Capt. Sample"),
        GridMember(role="mandator", name="Col. Specimen"),
    ),
    objective="Civilians of both sides reach water without fear.",
    mission="Obtain fixed hours in which the road is open.",
    scope="Opening hours, escorts and repair of the water point.",
    signed_by="Col. Specimen",
    red_lines=(
        MandateLine(
            issue="opening hours",
            text="The road is never open for less than two hours a day.",
            sense="at-least",
            value="2",
            unit="hours a day",
            source="Mandate, example",
        ),
        MandateLine(
            issue="armed escort",
            text="No armed escort at the water point.",
            sense="never",
            source="Mandate, example",
        ),
    ),
    bottom_lines=(
        MandateLine(
            issue="opening hours",
            text="Four hours a day are the least that families can live with.",
            sense="at-least",
            value="4",
            unit="hours a day",
        ),
    ),
    next_step="Ask for the hours in writing.",
)
