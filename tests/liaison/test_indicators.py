"""An observed value is normal, amber or red by a rule that is spelled out."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison.domain.indicator import Indicator
from liaison.domain.indicators import assess, trend


@pytest.mark.parametrize(
    ("worse", "amber", "red", "observed", "level"),
    [("rising", "5", "10", "4", "normal"), ("rising", "5", "10", "5", "amber"),
     ("rising", "5", "10", "9.9", "amber"), ("rising", "5", "10", "10", "red"),
     ("rising", "5", "10", "١٢", "red"), ("falling", "20", "5", "21", "normal"),
     ("falling", "20", "5", "20", "amber"), ("falling", "20", "5", "5", "red"),
     ("falling", "", "5", "6", "normal"), ("falling", "20", "", "6", "amber"),
     ("falling", "", "", "6", "unmeasured"), ("rising", "5", "10", "about 7", "unmeasured"),
     ("rising", "5", "10", "", "unmeasured"), ("", "5", "10", "7", "unmeasured")],
)  # fmt: skip
def test_a_figure_is_compared_in_the_direction_that_is_worse(
    worse: Any, amber: str, red: str, observed: str, level: str
) -> None:
    indicator = Indicator(value_type="count", worse_when=worse, amber=amber, red=red)
    alert = assess(indicator, observed)
    assert alert.level == level
    assert alert.reason.endswith(".")


@pytest.mark.parametrize(
    ("amber", "red", "observed", "level"),
    [("", "yes", "Yes ", "red"), ("yes", "", "yes", "amber"), ("", "yes", "no", "normal"),
     ("", "yes", "", "unmeasured"), ("", "", "yes", "unmeasured"), ("", "no", "NO", "red")],
)  # fmt: skip
def test_an_answer_is_compared_as_a_word(amber: str, red: str, observed: str, level: str) -> None:
    assert assess(Indicator(value_type="yes-no", amber=amber, red=red), observed).level == level


def test_words_are_never_measured() -> None:
    assert assess(Indicator(value_type="text", red="war"), "war").level == "unmeasured"
    assert assess(Indicator(red="1"), "1").level == "unmeasured"


def test_the_reason_is_the_rule_with_its_figures() -> None:
    indicator = Indicator(value_type="count", worse_when="falling", amber="20", red="5")
    assert assess(indicator, "18").reason == "18 observed; amber is 20 or less."


@pytest.mark.parametrize(
    ("values", "expected"),
    [([], ""), ([1, 2], ""), ([1, 1, 1], "steady"), ([1, 2, 9], "rising"), ([9, 8, 1], "falling"),
     ([1, 100, 1, 2], "rising")],
)  # fmt: skip
def test_a_trend_compares_the_newest_value_with_what_was_usual(
    values: list[int], expected: str
) -> None:
    assert trend([Decimal(value) for value in values]) == expected


@given(st.text(max_size=20), st.sampled_from(["yes-no", "count", "scale", "text", ""]))
def test_no_text_breaks_the_rule(observed: str, value_type: Any) -> None:
    indicator = Indicator(value_type=value_type, worse_when="rising", amber="1", red="yes")
    assert assess(indicator, observed).reason
