"""The body of a confidence-building measure: a promise with category, notice and inspections."""

from __future__ import annotations

from typing import Final, Literal

from liaison.domain.obligation import Obligation, StatusChange
from liaison.domain.plain import Plain
from liaison.domain.rows import Number, YesNo
from liaison.domain.times import Moment


class Inspection(Plain, frozen=True, kw_only=True):
    """One inspection, done or refused."""

    at: Moment | None = None
    by: str = ""
    outcome: Literal["", "done", "partly", "refused"] = ""
    note: str = ""


class ConfidenceBuildingMeasure(
    Obligation,
    frozen=True,
    kw_only=True,
    tag_field="kind",
    tag="confidence-building-measure",
):
    """One entry of the register of confidence-building measures."""

    measure_type: Literal[
        "",
        "hot-line",
        "manoeuvre-notification",
        "unit-locations",
        "exercise-observers",
        "liaison-officers",
        "demilitarised-zone",
        "weapons-storage",
        "prisoner-exchange",
        "humanitarian-corridor",
        "joint-patrol",
        "school-market",
        "other",
    ] = ""
    sides: Literal["", "unilateral", "bilateral", "multilateral"] = ""
    symmetric: YesNo = ""
    notice_hours: Number | None = None
    inspections: tuple[Inspection, ...] = ()
    public: YesNo = ""
    trust_effect: str = ""
    review_date: Moment | None = None


EXAMPLE: Final = ConfidenceBuildingMeasure(
    number="M-2",
    by="them",
    promisor_party="Both parties (fictitious)",
    beneficiary="Families of both villages",
    exact_words="We tell each other a day before more than ten of us move near the bridge.",
    category="communication-coordination",
    obligation="inform",
    measure_type="manoeuvre-notification",
    sides="bilateral",
    symmetric="yes",
    notice_hours=24,
    verification_method="Log of the hot line",
    verifier="Team Site Example",
    history=(
        StatusChange(
            status="agreed",
            at=Moment(at=1_088_874_000_000_000, zone="B"),
            decided_by="Joint commission (fictitious)",
        ),
    ),
    inspections=(
        Inspection(
            at=Moment(at=1_089_324_000_000_000, zone="B"),
            by="Team Site Example",
            outcome="done",
            note="Log complete for the week.",
        ),
    ),
    public="no",
)
