"""The body of a person's profile: names, standing, interests, and what protects him or her."""

from __future__ import annotations

from typing import Final, Literal

from liaison.domain.plain import Plain
from liaison.domain.rows import Name, YesNoUnknown
from liaison.domain.times import Moment


class Language(Plain, frozen=True, kw_only=True):
    """One language and how well it is spoken."""

    name: str = ""
    level: Literal["", "basic", "working", "fluent", "mother-tongue"] = ""


class Person(Plain, frozen=True, kw_only=True, tag_field="kind", tag="person"):
    """One person; relations to others are the record's links, typed, dated and sourced."""

    # Names
    names: tuple[Name, ...] = ()
    code_name: str = ""
    pronunciation: str = ""
    title_used: str = ""
    form_of_address: str = ""
    sex: Literal["", "female", "male", "other", "unknown"] = ""
    approximate_age: str = ""
    languages: tuple[Language, ...] = ()
    photo_consent: YesNoUnknown = ""
    # Standing
    role: str = ""
    organisation: str = ""
    former_roles: str = ""
    formal_power: str = ""
    real_power: str = ""
    mandate_to_negotiate: str = ""
    # Outlook
    interests: str = ""
    positions: str = ""
    values: str = ""
    sensitivities: str = ""
    negotiating_style: str = ""
    # Relationship
    relationship_owner: str = ""
    first_contact: Moment | None = None
    last_contact: Moment | None = None
    preferred_channel: str = ""
    interpreter_needed: YesNoUnknown = ""
    # Protection
    risk_to_person: str = ""
    do_not_share: bool = False
    consent: Literal["", "given", "limited", "refused", "withdrawn", "not-asked"] = ""
    consent_scope: str = ""
    consent_until: Moment | None = None
    sanctions_note: str = ""


EXAMPLE: Final = Person(
    names=(
        Name(text="Elder Example", form="latin"),
        Name(text="Abu Example", form="clan", note="Used among kin"),
    ),
    pronunciation="EG-zam-pel",
    title_used="Elder",
    form_of_address="Elder, never by first name",
    sex="male",
    approximate_age="About 60",
    languages=(Language(name="Fictitious", level="mother-tongue"),),
    role="Village elder",
    organisation="Village council of Example",
    real_power="Decides who uses the road; the council follows.",
    mandate_to_negotiate="For the village, not for the armed men.",
    interests="Water, and respect for the council.",
    sensitivities="Do not mention the year of the flood.",
    relationship_owner="Capt. Sample",
    preferred_channel="Visit in the morning",
    interpreter_needed="yes",
    risk_to_person="Being seen with us after dark.",
    consent="limited",
    consent_scope="Name within the sector only",
)
