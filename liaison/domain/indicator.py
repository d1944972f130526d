"""The body of an early-warning indicator: one plain question, its normal range and its alarm."""

from __future__ import annotations

from typing import Final, Literal

from liaison.domain.plain import Plain
from liaison.domain.times import Moment


class Indicator(Plain, frozen=True, kw_only=True, tag_field="kind", tag="indicator"):
    """One indicator; the area it is watched in stands in the record's header.

    Baseline, range and thresholds are text: a figure for counts and scales, ``yes`` or ``no`` for
    questions answered so.
    """

    # Question
    code: str = ""
    question: str = ""
    family: Literal["", "conflict", "peace"] = ""
    group: Literal[
        "",
        "armed-intervention",
        "aggravating-behaviour",
        "provocative-behaviour",
        "environmental-pressure",
        "alliance-formation",
        "exchange-behaviour",
        "mitigating-behaviour",
        "peace-initiatives",
    ] = ""
    level: Literal["", "structural", "accelerator", "trigger"] = ""
    # Measure
    value_type: Literal["", "yes-no", "count", "scale", "text"] = ""
    unit: str = ""
    reporting_period: Literal["", "daily", "weekly", "monthly", "quarterly"] = ""
    baseline: str = ""
    normal_low: str = ""
    normal_high: str = ""
    amber: str = ""
    red: str = ""
    worse_when: Literal["", "rising", "falling"] = ""
    # Response
    scenario: str = ""
    response_option: str = ""
    addressee: str = ""
    decide_within: str = ""
    # Upkeep
    owner: str = ""
    review_date: Moment | None = None


EXAMPLE: Final = Indicator(
    code="W-3",
    question="How many stalls were open on market day?",
    family="peace",
    group="exchange-behaviour",
    level="trigger",
    value_type="count",
    unit="stalls",
    reporting_period="weekly",
    baseline="40",
    normal_low="30",
    normal_high="50",
    amber="20",
    red="5",
    worse_when="falling",
    scenario="Families leave before fighting starts.",
    response_option="Call both elders to the bridge.",
    addressee="Sector Example",
    decide_within="48 hours",
    owner="Capt. Sample",
)
