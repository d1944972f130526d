"""The kinds of record there are: the one list that everything else is generic over.

A new kind is a body module, a line in each of the two tables here, a form and a test file.
"""

from __future__ import annotations

from typing import Final, TypeAlias, get_args

from liaison.domain import (
    ceasefire_violation,
    commitment,
    confidence_building_measure,
    contact_log,
    incident,
    indicator,
    indicator_observation,
    negotiation_case,
    negotiation_note,
    party,
    patrol_report,
    person,
    proposal_round,
    situation_report,
    template,
)
from liaison.domain.plain import Plain

Kind: TypeAlias = str
Body: TypeAlias = (
    contact_log.ContactLog
    | negotiation_case.NegotiationCase
    | negotiation_note.NegotiationNote
    | proposal_round.ProposalRound
    | commitment.CommitmentEntry
    | confidence_building_measure.ConfidenceBuildingMeasure
    | incident.Incident
    | ceasefire_violation.CeasefireViolation
    | indicator.Indicator
    | indicator_observation.IndicatorObservation
    | person.Person
    | party.Party
    | patrol_report.PatrolReport
    | situation_report.SituationReport
    | template.Template
)


class Example(Plain, frozen=True, kw_only=True):
    """A filled body of one kind and what the fictional record is about."""

    about: str
    body: Body


def kind_of(body: Body) -> Kind:
    """The kind of a body: its tag."""
    return str(body.__struct_config__.tag)


BODIES: Final[dict[Kind, type[Body]]] = {
    body.__struct_config__.tag: body for body in get_args(Body)
}
EXAMPLES: Final[dict[Kind, Example]] = {
    kind_of(example.body): example
    for example in (
        Example(about="meeting about the water point", body=contact_log.EXAMPLE),
        Example(about="water point negotiation", body=negotiation_case.EXAMPLE),
        Example(about="water point agreement", body=negotiation_note.EXAMPLE),
        Example(about="third round on opening hours", body=proposal_round.EXAMPLE),
        Example(about="promise of the open road", body=commitment.EXAMPLE),
        Example(
            about="notice of movements at the bridge", body=confidence_building_measure.EXAMPLE
        ),
        Example(about="shots near the water point", body=incident.EXAMPLE),
        Example(about="burst of fire south of the bridge", body=ceasefire_violation.EXAMPLE),
        Example(about="stalls open on market day", body=indicator.EXAMPLE),
        Example(about="stalls open this week", body=indicator_observation.EXAMPLE),
        Example(about="Elder Example", body=person.EXAMPLE),
        Example(about="Party North", body=party.EXAMPLE),
        Example(about="morning patrol to the bridge", body=patrol_report.EXAMPLE),
        Example(about="daily SITREP of the team site", body=situation_report.EXAMPLE),
        Example(about="fields for incidents at water points", body=template.EXAMPLE),
    )
}
