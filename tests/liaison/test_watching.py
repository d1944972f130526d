"""Observations: the level, the value before and the trend follow from the indicator."""

from __future__ import annotations

from typing import Any

from liaison.domain.indicator import Indicator
from liaison.domain.indicator_observation import IndicatorObservation
from liaison.domain.times import Moment, Span
from liaison.session import Session
from liaison.usecases import records
from tests.liaison import desk

DAY = 86_400_000_000
STALLS = Indicator(
    code="W-3", question="Stalls?", family="peace", value_type="count", amber="20", red="5",
    worse_when="falling",
)  # fmt: skip


def observed(session: Session, day: int, value: str, **changes: Any) -> IndicatorObservation:
    """A sealed observation of that day as it stands."""
    record = desk.sealed(
        session,
        "indicator-observation",
        event=Span(start=Moment(at=desk.NOON + day * DAY)),
        body=IndicatorObservation(observed=value, **changes),
    )
    body = records.show(session, record).versions[-1].version.content.body
    assert isinstance(body, IndicatorObservation)
    return body


def test_what_follows_from_the_indicator_is_filled_when_it_is_sealed(session: Session) -> None:
    indicator = desk.sealed(session, "indicator", body=STALLS)
    first = observed(session, 1, "30", indicator=indicator)
    assert (first.alert, first.code, first.previous, first.trend) == ("normal", "W-3", "", "")
    observed(session, 2, "28", code="w-3")
    observed(session, 2, "1", code="other")
    third = observed(session, 3, "18", indicator=indicator)
    assert (third.alert, third.previous) == ("amber", "28")
    assert (third.trend, third.trend_periods) == ("falling", 3)
    assert third.alert_reason == "18 observed; amber is 20 or less."


def test_the_level_is_never_that_of_a_value_corrected_since(session: Session) -> None:
    indicator = desk.sealed(session, "indicator", body=STALLS)
    typed = observed(session, 1, "4", indicator=indicator, alert="normal", trend="rising")
    assert (typed.alert, typed.trend) == ("red", "rising")


def test_what_cannot_be_measured_keeps_the_officers_word(session: Session) -> None:
    indicator = desk.sealed(session, "indicator", body=STALLS)
    assert observed(session, 1, "few", indicator=indicator).alert == "unmeasured"
    said = observed(session, 1, "few", indicator=indicator, alert="red", alert_reason="Seen.")
    assert (said.alert, said.alert_reason, said.trend) == ("red", "Seen.", "")


def test_an_indicator_that_is_not_here_changes_nothing(session: Session) -> None:
    person = desk.sealed(session, "person")
    for named in ("", "0f" * 16, person):
        body = observed(session, 1, "4", indicator=named)
        assert body == IndicatorObservation(observed="4", indicator=named)
