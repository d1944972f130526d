"""PADMÉ: values of the definition, and its promises at every size."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto.padme import padded_length

LENGTHS = st.integers(0, 1 << 50)


def by_definition(n: int) -> int:
    exponent = math.floor(math.log2(n))
    mantissa = math.floor(math.log2(exponent)) + 1
    step = 1 << exponent - mantissa
    return -(-n // step) * step


@given(st.integers(2, 1 << 40))
def test_it_is_what_the_paper_defines(n: int) -> None:
    assert padded_length(n) == by_definition(n)


@pytest.mark.parametrize(
    ("n", "padded"),
    [(0, 0), (1, 1), (2, 2), (8, 8), (9, 10), (17, 18), (100, 104), (1000, 1024), (1025, 1088)],
)
def test_small_lengths_are_as_computed_by_hand(n: int, padded: int) -> None:
    assert padded_length(n) == padded


@given(LENGTHS)
def test_padding_never_shortens_costs_at_most_12_percent_and_is_stable(n: int) -> None:
    padded = padded_length(n)
    assert n <= padded <= n * 1.12 + 1
    assert padded_length(padded) == padded


@given(LENGTHS, LENGTHS)
def test_a_longer_file_is_never_padded_to_less(a: int, b: int) -> None:
    assert padded_length(min(a, b)) <= padded_length(max(a, b))


def test_few_lengths_are_left_to_tell_apart() -> None:
    assert len({padded_length(n) for n in range(1 << 16)}) < 350


def test_a_negative_length_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="negative"):
        padded_length(-1)
