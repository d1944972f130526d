"""The body of a proposal round: one message between parties, its exact words and what it moves."""

from __future__ import annotations

from typing import Final, Literal

from liaison.domain.plain import Plain
from liaison.domain.rows import Action, Number
from liaison.domain.statements import Confidence, Likelihood
from liaison.domain.times import Moment

MandateVerdict = Literal["", "inside", "at-bottom-line", "crosses-red-line", "unmeasured"]


class Term(Plain, frozen=True, kw_only=True):
    """One measured term: what would hold on an issue if the proposal were accepted.

    ``from_value`` is what held before and ``to_value`` what would hold, both in ``unit``; they are
    text, because a draft keeps whatever was typed.
    """

    issue: str = ""
    move: Literal["", "asked", "offered", "conceded"] = ""
    from_value: str = ""
    to_value: str = ""
    unit: str = ""
    note: str = ""


class Withheld(Plain, frozen=True, kw_only=True):
    """Something that must not be disclosed to somebody."""

    to: str = ""
    what: str = ""


class ProposalRound(Plain, frozen=True, kw_only=True, tag_field="kind", tag="proposal-round"):
    """One line of the shuttle ledger."""

    # Round
    round_no: Number | None = None
    issue: str = ""
    clause: str = ""
    clause_version: str = ""
    direction: Literal["", "ours", "theirs", "carried"] = ""
    from_party: str = ""
    to_party: str = ""
    carried_by: str = ""
    instrument: Literal["", "oral", "non-paper", "draft", "signed-text", "hot-line"] = ""
    received: Moment | None = None
    delivered: Moment | None = None
    answered: Moment | None = None
    # Words
    proposal_type: Literal[
        "",
        "opening",
        "demand",
        "offer",
        "counter-offer",
        "conditional-offer",
        "clarification",
        "concession",
        "withdrawal",
        "ultimatum",
        "package",
    ] = ""
    exact_words: str = ""
    words_language: str = ""
    translation: str = ""
    translator: str = ""
    # Substance
    asked: str = ""
    offered: str = ""
    conceded: str = ""
    terms: tuple[Term, ...] = ()
    condition: str = ""
    valid_until: Moment | None = None
    authority: str = ""
    # Carrying
    authorised_words: str = ""
    words_approved_by: str = ""
    words_approved_at: Moment | None = None
    not_to_be_disclosed: tuple[Withheld, ...] = ()
    delivery: Literal["", "verbatim", "paraphrase"] = ""
    delivery_circumstances: str = ""
    # Response
    response: Literal[
        "", "accepted", "accepted-with-change", "under-study", "rejected", "no-answer"
    ] = ""
    response_words: str = ""
    reason_given: str = ""
    # Assessment
    motive: str = ""
    likelihood: Likelihood = ""
    confidence: Confidence = ""
    distance: Literal["", "closer", "unchanged", "further"] = ""
    distance_note: str = ""
    # Mandate check, filled when the round is sealed
    mandate_check: MandateVerdict = ""
    mandate_reasons: str = ""
    # Next move
    next_moves: tuple[Action, ...] = ()
    signed_by: str = ""
    acknowledged_by: str = ""
    acknowledged_at: Moment | None = None


EXAMPLE: Final = ProposalRound(
    round_no=3,
    issue="opening hours",
    direction="theirs",
    from_party="Party North (fictitious)",
    to_party="Party South (fictitious)",
    carried_by="Capt. Sample",
    instrument="oral",
    proposal_type="conditional-offer",
    exact_words="We open for five hours if their patrol stays behind the bridge.",
    words_language="English, through an interpreter",
    terms=(
        Term(
            issue="opening hours",
            move="offered",
            from_value="3",
            to_value="5",
            unit="hours a day",
        ),
    ),
    condition="The patrol of Party South stays behind the bridge.",
    not_to_be_disclosed=(Withheld(to="Party South", what="That the elders disagree."),),
    response="under-study",
    motive="They need the road themselves before the market.",
    likelihood="likely",
    confidence="low",
    distance="closer",
    next_moves=(Action(text="Carry the offer to Party South.", owner="Capt. Sample"),),
)
