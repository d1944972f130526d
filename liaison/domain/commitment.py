"""The body of a commitment: who promised what to whom by when, and what became of it."""

from __future__ import annotations

from typing import Final

from liaison.domain.obligation import Obligation, StatusChange
from liaison.domain.times import Moment


class CommitmentEntry(Obligation, frozen=True, kw_only=True, tag_field="kind", tag="commitment"):
    """One entry of the commitment register."""


EXAMPLE: Final = CommitmentEntry(
    number="C-7",
    by="them",
    promisor_party="Party North (fictitious)",
    promisor_person="Elder Example",
    promisor_authority="Speaks for the village council",
    beneficiary="Families of both villages",
    exact_words="The road is open every morning.",
    obligation="allow",
    object="Passage to the water point",
    deadline=Moment(at=1_089_324_000_000_000, zone="B"),
    recurrence="daily",
    reciprocity="Patrols keep to the hours agreed.",
    verification_method="Morning patrol to the bridge",
    verifier="Team Site Example",
    history=(
        StatusChange(
            status="agreed",
            at=Moment(at=1_088_874_000_000_000, zone="B"),
            decided_by="Capt. Sample",
            evidence="Said before witnesses.",
        ),
    ),
    witnesses=("Teacher Example",),
    signature_state="oral",
)
