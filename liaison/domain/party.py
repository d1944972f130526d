"""The body of a party's profile: an armed actor, an authority, an organisation, a community."""

from __future__ import annotations

from typing import Final, Literal

from liaison.domain.plain import Plain
from liaison.domain.rows import Name, Number


class PointOfContact(Plain, frozen=True, kw_only=True):
    """One link of the chain by which a party is reached."""

    role: Literal["", "primary", "alternate", "round-the-clock"] = ""
    name: str = ""
    reach: str = ""
    hours: str = ""


class Party(Plain, frozen=True, kw_only=True, tag_field="kind", tag="party"):
    """One party; allies, rivals and agreements signed are the record's links."""

    # Identity
    names: tuple[Name, ...] = ()
    acronym: str = ""
    party_type: Literal[
        "",
        "state-force",
        "non-state-armed-group",
        "political-party",
        "police",
        "local-authority",
        "traditional-leader",
        "religious",
        "womens-group",
        "youth",
        "media",
        "international-organisation",
        "ngo",
        "business",
        "community",
    ] = ""
    emblem: str = ""
    aims: str = ""
    # Structure
    structure: str = ""
    area_of_control: str = ""
    strength_best: Number | None = None
    strength_low: Number | None = None
    strength_high: Number | None = None
    strength_source: str = ""
    weapons: str = ""
    splinters: str = ""
    # Agreements
    signatory_to: str = ""
    status_under_mandate: str = ""
    # Liaison
    points_of_contact: tuple[PointOfContact, ...] = ()
    single_point_of_entry: str = ""
    relationship_owner: str = ""
    # Negotiation
    position_on_issue: str = ""
    influence: str = ""
    alliance_potential: str = ""
    # Civil actors
    mandate_and_principles: str = ""
    will_share: str = ""
    will_not_share: str = ""
    coordination_body: str = ""


EXAMPLE: Final = Party(
    names=(Name(text="Party North", form="latin", note="Fictitious"),),
    acronym="PN",
    party_type="non-state-armed-group",
    aims="Control of the road north of the bridge.",
    structure="Three groups under one council",
    area_of_control="North bank, up to the mill",
    strength_best=80,
    strength_low=60,
    strength_high=120,
    strength_source="Patrol reports",
    signatory_to="Bridge Agreement (fictitious), Article 4",
    points_of_contact=(
        PointOfContact(
            role="primary", name="Elder Example", reach="Hot line, button 2", hours="0600-2200"
        ),
    ),
    relationship_owner="Capt. Sample",
    influence="Strong on the north bank, none in the market.",
)
