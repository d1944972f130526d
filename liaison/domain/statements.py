"""What was said and what was promised: graded statements and commitments."""

from __future__ import annotations

from typing import Final, Literal

import msgspec

from liaison.domain.marking import Marking
from liaison.domain.plain import Plain
from liaison.domain.times import Moment

StatementKind = Literal["fact", "claim", "assessment"]
Act = Literal["statement", "demand", "offer", "threat", "request", "refusal", "promise"]
Likelihood = Literal[
    "",
    "almost-no-chance",
    "very-unlikely",
    "unlikely",
    "roughly-even-chance",
    "likely",
    "very-likely",
    "almost-certain",
]
Confidence = Literal["", "low", "moderate", "high"]
Reliability = Literal["", "A", "B", "C", "D", "E", "F"]
Credibility = Literal["", "1", "2", "3", "4", "5", "6"]
Side = Literal["", "us", "them"]


class Statement(Plain, frozen=True, kw_only=True):
    """One thing said or observed. Likelihood and confidence belong to assessments only.

    ``marking`` is its own, None where the record's holds.
    """

    kind: StatementKind = "fact"
    speaker: str = ""
    text: str = ""
    verbatim: bool = False
    act: Act = "statement"
    likelihood: Likelihood = ""
    confidence: Confidence = ""
    reliability: Reliability = ""
    credibility: Credibility = ""
    marking: Marking | None = None


class Commitment(Plain, frozen=True, kw_only=True):
    """One promise: which side gave it, who spoke it, its exact words, and when it falls due."""

    by: Side = ""
    who: str = ""
    text: str = ""
    due: Moment | None = None


def as_kind(statement: Statement, kind: StatementKind) -> Statement:
    """The same statement under another kind; what only an assessment carries is dropped."""
    if kind == "assessment":
        return msgspec.structs.replace(statement, kind=kind)
    return msgspec.structs.replace(statement, kind=kind, likelihood="", confidence="")


EXAMPLE_STATEMENTS: Final = (
    Statement(kind="fact", text="Twelve trucks stood south of the bridge.", reliability="A"),
    Statement(
        kind="claim",
        speaker="Elder Example",
        text="Nobody has been let through to the water point since Monday.",
        verbatim=True,
        reliability="C",
        credibility="3",
    ),
    Statement(
        kind="assessment",
        speaker="Liaison officer",
        text="They will open the road if the patrol hours are kept.",
        likelihood="likely",
        confidence="moderate",
    ),
)
EXAMPLE_PROMISE: Final = Commitment(
    by="them",
    who="Elder Example",
    text="The road is open every morning.",
    due=Moment(at=1_089_324_000_000_000, zone="B"),  # 090000BJUL04
)
