"""The body of a contact log, also called key leader engagement report."""

from __future__ import annotations

from typing import Literal

from liaison.domain.plain import Plain
from liaison.domain.rows import Action, OwnParticipant, Scale
from liaison.domain.statements import EXAMPLE_PROMISE, Commitment, Confidence, Likelihood
from liaison.domain.times import Moment, Span


class Interpreter(Plain, frozen=True, kw_only=True):
    """Who interpreted, between which languages, how well, and with which known ties."""

    name: str = ""
    languages: str = ""
    quality: Scale = ""
    affiliation: str = ""


class Counterpart(Plain, frozen=True, kw_only=True):
    """One person across the table."""

    name: str = ""
    role: str = ""
    faction: str = ""
    title_used: str = ""
    attitude: str = ""


class ContactLog(Plain, frozen=True, kw_only=True, tag_field="kind", tag="contact-log"):
    """One contact, numbered as the report is: identification to debrief, then the duty log."""

    # 1 Identification
    engagement_no: str = ""
    engagement_type: Literal[
        "",
        "kle-deliberate",
        "kle-hasty",
        "liaison-visit",
        "telephone-radio",
        "chance-contact",
        "joint-commission",
        "written",
    ] = ""
    # 2 Origin and purpose
    initiated_by: str = ""
    requested_by: str = ""
    purpose: str = ""
    desired_effect: str = ""
    engagement_plan: str = ""
    authority: str = ""
    # 3 Time and venue (the actual time is the record's event)
    planned: Span | None = None
    venue: str = ""
    venue_owner: str = ""
    seating: str = ""
    security_measures: str = ""
    media_present: str = ""
    # 4 Own participants
    own_participants: tuple[OwnParticipant, ...] = ()
    interpreters: tuple[Interpreter, ...] = ()
    # 5 Counterpart participants
    counterparts: tuple[Counterpart, ...] = ()
    unexpected_attendees: str = ""
    # 6 Preparation
    background: str = ""
    previous_contact: Moment | None = None
    open_promises: str = ""
    talking_points: str = ""
    red_lines_reminded: str = ""
    questions_to_ask: str = ""
    customs: str = ""
    rehearsed: bool = False
    # 7 Conduct (what was said is the record's statements)
    issues_beyond_agenda: str = ""
    # 8 Listening notes
    emotions: str = ""
    body_language: str = ""
    avoided: str = ""
    repeated_words: str = ""
    interpreter_doubts: str = ""
    # 9 Outcome
    effect_achieved: Literal["", "yes", "partly", "no"] = ""
    effect_evidence: str = ""
    commitments: tuple[Commitment, ...] = ()
    refusals: str = ""
    deferred: str = ""
    documents_given: str = ""
    documents_received: str = ""
    # 10 Assessment
    assessor: str = ""
    sincerity: str = ""
    authority_to_deliver: str = ""
    interests: str = ""
    internal_divisions: str = ""
    risk: str = ""
    likelihood: Likelihood = ""
    confidence: Confidence = ""
    # 11 Follow-up
    actions: tuple[Action, ...] = ()
    next_meeting: Moment | None = None
    to_be_told: str = ""
    not_to_be_told: str = ""
    # 12 Atmospherics and trust
    rapport: Scale = ""
    rapport_reason: str = ""
    their_trust: str = ""
    our_trust: str = ""
    trust_change: Literal["", "better", "same", "worse"] = ""
    # 13 Debrief
    debriefed_by: str = ""
    debriefed_at: Moment | None = None
    correction: str = ""
    guidance: str = ""
    # Liaison duty log
    arrival_report: str = ""
    departure_report: str = ""
    intent_passed: str = ""
    questions_answered: str = ""
    questions_pending: str = ""
    carry_back: str = ""
    daily_summary: str = ""


EXAMPLE = ContactLog(
    engagement_type="kle-deliberate",
    purpose="Find out who closes the road to the water point.",
    desired_effect="The road to the water point is open in the mornings.",
    own_participants=(OwnParticipant(name="Capt. Sample", role="leader"),),
    counterparts=(Counterpart(name="Elder Example", role="Village elder", attitude="calm"),),
    effect_achieved="partly",
    commitments=(EXAMPLE_PROMISE,),
    actions=(Action(text="Tell the patrol of the hours.", owner="Capt. Sample"),),
)
