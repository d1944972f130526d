"""The body of an indicator observation: what was counted in one period, and how much was seen."""

from __future__ import annotations

from typing import Annotated, Final, Literal

import msgspec

from liaison.domain.links import MaybeRecordId
from liaison.domain.plain import Plain
from liaison.domain.statements import Confidence


class IndicatorObservation(
    Plain, frozen=True, kw_only=True, tag_field="kind", tag="indicator-observation"
):
    """One tick of one indicator; period, area and grading stand in the record's header."""

    indicator: MaybeRecordId = ""
    code: str = ""
    observed: str = ""
    previous: str = ""
    change: str = ""
    alert: Literal["", "normal", "amber", "red", "unmeasured"] = ""
    alert_reason: str = ""
    sources: str = ""
    coverage_percent: Annotated[int, msgspec.Meta(ge=0, le=100)] | None = None
    coverage_note: str = ""
    confidence: Confidence = ""
    trend: Literal["", "rising", "steady", "falling"] = ""
    trend_periods: Annotated[int, msgspec.Meta(ge=0, le=1_000)] | None = None
    response_proposed: str = ""
    decision: str = ""
    decided_by: str = ""
    effect: str = ""
    false_alarm: Literal["", "yes", "no", "unknown"] = ""
    false_alarm_review: str = ""


EXAMPLE: Final = IndicatorObservation(
    code="W-3",
    observed="18",
    previous="34",
    change="16 stalls fewer than the week before",
    alert="amber",
    sources="Market patrol; Teacher Example",
    coverage_percent=80,
    coverage_note="The eastern row was not seen.",
    confidence="moderate",
    trend="falling",
    trend_periods=3,
    response_proposed="Call both elders to the bridge.",
)
