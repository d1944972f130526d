"""Recovery shares: enough of them give the secret, fewer or damaged ones give nothing."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shamir_mnemonic import (  # type: ignore[import-untyped]  # no type information
    Share,
    generate_mnemonics,
)
from shamir_mnemonic.wordlist import WORDLIST  # type: ignore[import-untyped]  # no type information

from crypto import recovery
from crypto.errors import CryptoError, FormatError, NotAuthentic
from tests.crypto.log_vectors import refused

SECRET = bytes(range(16))
SHARES = recovery.split(SECRET, 3, 5)


def test_all_minimal_subsets_open() -> None:
    """S13: 3 of 5, all 10, in any order."""
    for chosen in combinations(SHARES, 3):
        assert recovery.combine(list(chosen)) == SECRET
        assert recovery.combine(list(reversed(chosen))) == SECRET


def test_more_shares_than_needed_open_too() -> None:
    for count in (4, 5):
        for chosen in combinations(SHARES, count):
            assert recovery.combine(list(chosen)) == SECRET


def test_all_smaller_subsets_fail_and_say_how_many_are_missing() -> None:
    """S13: all 15."""
    smaller = [list(chosen) for count in (1, 2) for chosen in combinations(SHARES, count)]
    assert len(smaller) == 15
    for chosen in smaller:
        with pytest.raises(recovery.NotEnoughShares) as caught:
            recovery.combine(chosen)
        assert caught.value.missing == 3 - len(chosen)
    with pytest.raises(recovery.NotEnoughShares):
        recovery.combine([])
    with pytest.raises(recovery.NotEnoughShares):
        recovery.combine([SHARES[0]] * 5)


def test_a_thousand_corrupted_shares_fail_closed() -> None:
    """S13: one to three words of a share replaced, swapped, left out or doubled."""
    rng = random.Random(13)
    tried = 0
    while tried < 1_000:
        chosen = rng.sample(SHARES, 3)
        typed = chosen[0].split()
        match rng.randrange(4):
            case 0:
                for _ in range(rng.randrange(1, 4)):
                    typed[rng.randrange(20)] = rng.choice(WORDLIST)
            case 1:
                at = rng.randrange(19)
                typed[at], typed[at + 1] = typed[at + 1], typed[at]
            case 2:
                del typed[rng.randrange(20)]
            case _:
                typed.insert(rng.randrange(20), rng.choice(WORDLIST))
        bad = " ".join(typed)
        if bad == chosen[0]:
            continue
        tried += 1
        with pytest.raises((FormatError, NotAuthentic)):
            recovery.combine([bad, *chosen[1:]])


def test_shares_of_two_secrets_do_not_mix() -> None:
    others = recovery.split(bytes(16), 3, 5)
    for count in (1, 2):
        with pytest.raises(FormatError):
            recovery.combine(SHARES[:count] + others[count:3])


def test_two_different_shares_of_one_number_are_refused() -> None:
    forged = replace(Share.from_mnemonic(SHARES[0]), value=bytes(16)).mnemonic()
    with pytest.raises(NotAuthentic):
        recovery.combine([*SHARES[:3], forged])
    with pytest.raises(NotAuthentic):
        recovery.combine([forged, *SHARES[1:3]])


@pytest.mark.parametrize(("threshold", "count"), [(1, 1), (2, 2), (2, 3), (3, 5), (16, 16)])
def test_every_offered_split_opens(threshold: int, count: int) -> None:
    shares = recovery.split(SECRET, threshold, count)
    assert len(shares) == count and {len(share.split()) for share in shares} == {20}
    assert recovery.combine(shares[-threshold:]) == SECRET


@pytest.mark.parametrize(
    ("threshold", "count"), [(0, 0), (0, 1), (1, 2), (3, 2), (2, 17), (-1, 3), (2, 1)]
)
def test_other_splits_are_refused(threshold: int, count: int) -> None:
    with pytest.raises(FormatError):
        recovery.split(SECRET, threshold, count)


@pytest.mark.parametrize("length", [0, 15, 17, 32])
def test_a_secret_of_another_length_is_refused(length: int) -> None:
    with pytest.raises(FormatError):
        recovery.split(bytes(length), 2, 3)


def test_case_and_spaces_do_not_count() -> None:
    dressed = ["  ".join(share.upper().split()) + "\n" for share in SHARES[:3]]
    assert recovery.combine(dressed) == SECRET


def test_well_formed_shares_of_another_make_are_refused_before_they_cost_time() -> None:
    long = generate_mnemonics(1, [(2, 3)], bytes(32), iteration_exponent=0)[0]
    groups = generate_mnemonics(1, [(2, 3), (2, 3)], SECRET, iteration_exponent=0)[0]
    slow = generate_mnemonics(1, [(2, 3)], SECRET, iteration_exponent=1)[0]
    for shares in (long, groups, slow):
        with pytest.raises(FormatError):
            recovery.combine(shares)


@given(st.lists(st.text(max_size=60) | st.sampled_from(SHARES), max_size=6))
def test_anything_typed_is_combined_or_refused_with_an_error_of_ours(shares: list[str]) -> None:
    if not refused(recovery.combine, shares):
        assert recovery.combine(shares) == SECRET


def test_too_many_and_too_long_are_refused() -> None:
    with pytest.raises(FormatError):
        recovery.combine(SHARES[:1] * 17)
    with pytest.raises(CryptoError):
        recovery.combine(["academic " * 100_000])
