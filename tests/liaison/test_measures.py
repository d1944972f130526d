"""Figures are read exactly or not at all."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison.domain.measures import decimal_of, same_words


@pytest.mark.parametrize(
    ("text", "value"),
    [("5", "5"), (" 2.50 ", "2.50"), ("-3", "-3"), ("+4", "4"), ("12 000", "12000"),
     ("١٢٫٥", "12.5"), ("۵", "5"), ("1\u202f500", "1500")],
)  # fmt: skip
def test_a_figure_is_read(text: str, value: str) -> None:
    assert decimal_of(text) == Decimal(value)


@pytest.mark.parametrize(
    "text",
    ["", " ", "about 5", "1,500", "2-3", "5 km", "1e9", "NaN", "Infinity", "0x10", "--1", "1.2.3",
     ".", "5.", "9" * 16, "1." + "0" * 10, "²", "५", "1\n2", "9" * 100_000],
)  # fmt: skip
def test_what_could_mean_two_things_is_not_read(text: str) -> None:
    assert decimal_of(text) is None


@given(st.text(max_size=80))
def test_any_text_is_a_figure_or_nothing(text: str) -> None:
    found = decimal_of(text)
    assert found is None or found.is_finite()


def test_words_are_the_same_without_case_and_spacing() -> None:
    assert same_words(" Opening  hours", "opening Hours")
    assert not same_words("opening hours", "opening")
