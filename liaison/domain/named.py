"""Who is named in a record, how far it has come and when it falls due: what it is found by."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from liaison.domain import progress
from liaison.domain.ceasefire_violation import CeasefireViolation
from liaison.domain.contact_log import ContactLog
from liaison.domain.content import Content
from liaison.domain.incident import Incident
from liaison.domain.kinds import Body
from liaison.domain.marking import UNMARKED, Marking, level_words
from liaison.domain.negotiation_case import NegotiationCase
from liaison.domain.negotiation_note import NegotiationNote
from liaison.domain.obligation import Obligation
from liaison.domain.observed import Coded
from liaison.domain.party import Party
from liaison.domain.patrol_report import PatrolReport
from liaison.domain.person import Person
from liaison.domain.proposal_round import ProposalRound
from liaison.domain.times import last_of


def people(content: Content) -> tuple[str, ...]:
    """Every name of a person in the header, among the speakers, and in the body; each once."""
    speakers = (said.speaker for said in content.statements)
    return _once(content.persons, speakers, _people(content.body))


def parties(content: Content) -> tuple[str, ...]:
    """Every name of a party in the header and in the body; each once."""
    return _once(content.parties, _parties(content.body))


def status(content: Content) -> str:
    """The word of its progress: a promise's status, a violation's state, a case's stage, the
    response to a proposal. Empty for other kinds and where nothing is stated."""
    match content.body:
        case Obligation() as promise:
            return progress.status(promise)
        case CeasefireViolation() as violation:
            return progress.state(violation)
        case NegotiationCase(stage=word) | ProposalRound(response=word):
            return word
    return ""


def due_at(content: Content) -> int:
    """The last moment of the promise or the proposal, µs since 1970; 0 where nothing is stated.

    A deadline given as a day runs to the end of that day.
    """
    match content.body:
        case Obligation(deadline=due) | ProposalRound(valid_until=due) if due is not None:
            return last_of(due)
    return 0


def level_text(marking: Marking) -> str:
    """The banner of a marking's policy and level alone, as `Filter.marking` asks for it."""
    return level_words(marking) if marking.level else UNMARKED


def _people(body: Body) -> Iterator[str]:
    match body:
        case ContactLog():
            yield from (one.name for one in body.counterparts)
            yield from (one.name for one in body.own_participants)
            yield from (one.name for one in body.interpreters)
            yield from (promise.who for promise in body.commitments)
        case NegotiationCase():
            yield from body.counterparts
            yield from (one.name for one in body.grid)
        case NegotiationNote():
            yield from body.counterparts
            yield from (one.name for one in body.naivasha_grid)
            yield from (promise.who for promise in body.commitments)
        case ProposalRound():
            yield body.carried_by
        case Obligation():
            yield body.promisor_person
            yield from body.witnesses
        case Incident():
            yield from body.witnesses
        case CeasefireViolation():
            yield from (step.who for step in body.steps)
            yield from (interview.who for interview in body.interviews)
        case PatrolReport():
            yield from (one.name for one in body.members)
            yield from (one.name for one in body.persons_met)
        case Person():
            yield from (name.text for name in body.names)
            yield body.code_name
        case Party():
            yield from (contact.name for contact in body.points_of_contact)


def _parties(body: Body) -> Iterator[str]:
    match body:
        case ContactLog():
            yield from (one.faction for one in body.counterparts)
        case ProposalRound():
            yield from (body.from_party, body.to_party)
        case Obligation():
            yield from (body.promisor_party, body.beneficiary)
        case Person():
            yield body.organisation
        case Party():
            yield from (name.text for name in body.names)
            yield body.acronym
    if isinstance(body, Coded):
        yield from (body.side_a, body.side_b)
        yield from (row.party for row in body.casualties)
    if isinstance(body, CeasefireViolation):
        yield from (body.alleged_against, body.attributed_to)


def _once(*lists: Iterable[str]) -> tuple[str, ...]:
    names = (" ".join(name.split()) for found in lists for name in found)
    return tuple(dict.fromkeys(name for name in names if name))
