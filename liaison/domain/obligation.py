"""What a commitment and a confidence-building measure share: words, duty, proof, status."""

from __future__ import annotations

from typing import Literal

from liaison.domain.plain import Plain
from liaison.domain.statements import Side
from liaison.domain.times import Moment

CommitmentStatus = Literal[
    "",
    "offered",
    "agreed",
    "due",
    "partly-kept",
    "kept",
    "overdue",
    "breached",
    "disputed",
    "waived",
    "superseded",
]
MeasureCategory = Literal[
    "",
    "communication-coordination",
    "observation-verification",
    "cooperation-integration",
    "military-constraint",
    "training-education",
]


class StatusChange(Plain, frozen=True, kw_only=True):
    """One change of a promise's status: when, who decided so, on what evidence."""

    status: CommitmentStatus = ""
    at: Moment | None = None
    decided_by: str = ""
    evidence: str = ""
    explanation: str = ""


class Obligation(Plain, frozen=True, kw_only=True):
    """The fields of every promise; its status is that of the newest row of the history."""

    # Promise
    number: str = ""
    by: Side = ""
    promisor_party: str = ""
    promisor_person: str = ""
    promisor_authority: str = ""
    beneficiary: str = ""
    exact_words: str = ""
    words_language: str = ""
    translation: str = ""
    category: MeasureCategory = ""
    # Duty
    obligation: Literal[
        "", "do", "refrain", "allow", "inform", "hand-over", "withdraw", "release", "pay"
    ] = ""
    object: str = ""
    quantity: str = ""
    unit: str = ""
    route: str = ""
    start: Moment | None = None
    deadline: Moment | None = None
    recurrence: Literal["", "once", "daily", "weekly", "monthly", "continuous"] = ""
    condition: str = ""
    reciprocity: str = ""
    # Agreement
    agreement: str = ""
    clause: str = ""
    agreement_stage: Literal["", "Pre", "SubPar", "SubComp", "Imp", "Ren", "Cea"] = ""
    # Verification
    verification_method: str = ""
    verifier: str = ""
    evidence_wanted: str = ""
    access_needed: str = ""
    visible_to: tuple[str, ...] = ()
    # Status
    history: tuple[StatusChange, ...] = ()
    consequence: str = ""
    witnesses: tuple[str, ...] = ()
    signature_state: Literal["", "oral", "unsigned", "initialled", "signed", "witnessed"] = ""
