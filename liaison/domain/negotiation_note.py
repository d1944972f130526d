"""The body of a negotiation note: one case, from mandate and context to plan and ground rules."""

from __future__ import annotations

from typing import Literal

from liaison.domain.plain import Plain
from liaison.domain.rows import GridMember, Stage, Typology, YesNo
from liaison.domain.statements import EXAMPLE_PROMISE, Commitment, Credibility, Reliability
from liaison.domain.times import Moment

Strategy = Literal["", "evade", "insist", "settle", "comply", "cooperate"]


class RedLine(Plain, frozen=True, kw_only=True):
    """What may not be conceded, and the law or policy that says so."""

    text: str = ""
    source: str = ""


class ContextFact(Plain, frozen=True, kw_only=True):
    """One piece of context information with its source and Admiralty grading."""

    text: str = ""
    source: str = ""
    reliability: Reliability = ""
    credibility: Credibility = ""


class IslandItem(Plain, frozen=True, kw_only=True):
    """One item of the Island of Agreements and what to do with it."""

    kind: Literal["", "contested-fact", "agreed-fact", "convergent-norm", "divergent-norm"] = ""
    text: str = ""
    action: Literal["", "clarify", "underline", "negotiate"] = ""


class NormArgument(Plain, frozen=True, kw_only=True):
    """One step of the normative pathway."""

    norm: str = ""
    counterpart_norm: str = ""
    argument: str = ""
    response: str = ""


class NetworkActor(Plain, frozen=True, kw_only=True):
    """One actor of the network map."""

    actor: str = ""
    position: str = ""
    influence: str = ""
    lever: str = ""
    approached_by: str = ""
    alliance: str = ""


class Option(Plain, frozen=True, kw_only=True):
    """One option with its costs and benefits."""

    text: str = ""
    costs: str = ""
    benefits: str = ""


class NegotiationNote(Plain, frozen=True, kw_only=True, tag_field="kind", tag="negotiation-note"):
    """One case file: who may agree to what, what divides and joins the sides, and the plan."""

    # Case
    context: str = ""
    typology: Typology = ""
    stage: Stage = ""
    counterparts: tuple[str, ...] = ()
    channel: str = ""
    confidentiality: str = ""
    third_parties: str = ""
    commitments: tuple[Commitment, ...] = ()
    # Naivasha Grid
    naivasha_grid: tuple[GridMember, ...] = ()
    # Mandate
    strategic_objective: str = ""
    mission: str = ""
    scope: str = ""
    limits: str = ""
    delegated_authority: str = ""
    mandate_valid_until: Moment | None = None
    mandate_signed_by: str = ""
    external_communication: str = ""
    red_lines: tuple[RedLine, ...] = ()
    # Context information and Island of Agreements
    context_facts: tuple[ContextFact, ...] = ()
    island_of_agreements: tuple[IslandItem, ...] = ()
    # Legitimacy, trust and norms
    legitimacy_and_trust: str = ""
    normative_pathway: tuple[NormArgument, ...] = ()
    # Iceberg: what, how, why; theirs and ours
    their_position: str = ""
    their_reasoning: str = ""
    their_motives: str = ""
    our_position: str = ""
    our_reasoning: str = ""
    our_motives: str = ""
    shared_space: str = ""
    # Network map
    network_map: tuple[NetworkActor, ...] = ()
    # Scenarios and options
    scenarios: str = ""
    shared_benefit: str = ""
    bottom_lines: str = ""
    options: tuple[Option, ...] = ()
    # TIPO: trust, information, power, options
    trust_in_them: str = ""
    their_trust_in_us: str = ""
    trust_basis: Literal["", "personal", "process", "both"] = ""
    information_ours: str = ""
    information_theirs: str = ""
    assumptions: str = ""
    power_ours: str = ""
    power_theirs: str = ""
    options_open: Literal["", "single", "multiple"] = ""
    our_strategy: Strategy = ""
    their_strategy: Strategy = ""
    # Planning
    aspiration_point: str = ""
    reservation_point: str = ""
    prioritised_interests: str = ""
    batna_ours: str = ""
    batna_theirs: str = ""
    zopa: str = ""
    criteria: str = ""
    agenda: str = ""
    opening: str = ""
    concessions_plan: str = ""
    # Transaction
    environment: str = ""
    terms: str = ""
    human_elements: str = ""
    # Ground rules and confidentiality
    ground_rules: str = ""
    chatham_house: bool = False
    attribution_allowed: YesNo = ""
    note_taking_agreed: YesNo = ""
    recording_agreed: YesNo = ""


EXAMPLE = NegotiationNote(
    context="Two fictitious communities share one water point.",
    typology="technical",
    stage="talks",
    naivasha_grid=(GridMember(role="negotiator", name="Capt. Sample"),),
    red_lines=(RedLine(text="No armed escort at the water point.", source="Mandate, example"),),
    their_position="No strangers on the road.",
    our_position="The road is open to everybody every morning.",
    shared_space="Both need the water point to stay in repair.",
    commitments=(EXAMPLE_PROMISE,),
)
