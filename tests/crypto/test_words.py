"""Words: fingerprints that a machine compares, and passphrases drawn evenly."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from hashlib import sha256
from itertools import chain, repeat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto import words
from crypto.errors import CryptoError, FormatError, NotAuthentic, TooLarge, Unsupported
from tests.crypto.log_vectors import refused

DIGEST = sha256(b"a card").digest()
DIGESTS = st.binary(min_size=32, max_size=32)


def test_the_list_is_the_effs_long_list() -> None:
    found = words.word_list()
    assert len(found) == len(set(found)) == 7776
    assert (found[0], found[-1]) == ("abacus", "zoom")
    assert list(found) == sorted(found)


def test_another_list_in_its_place_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "_LIST_SHA256", "00" * 32)
    words.word_list.cache_clear()
    with pytest.raises(Unsupported):
        words.fingerprint(DIGEST)


@given(DIGESTS)
def test_a_fingerprint_is_the_digest_in_base_7776(digest: bytes) -> None:
    found = words.fingerprint(digest)
    assert len(found) == 10
    number = 0
    for word in found:
        number = number * 7776 + words.word_list().index(word)
    assert number == int.from_bytes(digest, "big") % 7776**10
    assert 7776**10 > 2**128
    words.same(" ".join(found), digest)


def test_close_digests_have_other_words() -> None:
    seen = {words.fingerprint(sha256(b"%d" % n).digest()) for n in range(2_000)}
    assert len(seen) == 2_000
    flipped = DIGEST[:-1] + bytes([DIGEST[-1] ^ 1])
    assert words.fingerprint(flipped) != words.fingerprint(DIGEST)


@pytest.mark.parametrize(
    "dress",
    [str.upper, str.title, lambda text: text.replace(" ", ", "), lambda text: f"\n {text}\t.\n"],
)
def test_case_and_separators_do_not_count(dress: Callable[[str], str]) -> None:
    assert not refused(words.same, dress(" ".join(words.fingerprint(DIGEST))), DIGEST)


def test_words_with_hyphens_can_be_typed() -> None:
    hyphened = {"drop-down", "felt-tip", "t-shirt", "yo-yo"}
    for number in range(10_000):
        digest = sha256(b"%d" % number).digest()
        found = words.fingerprint(digest)
        if hyphened & set(found):
            words.same(" ".join(found), digest)
            hyphened -= set(found)
    assert not hyphened


@pytest.mark.parametrize("position", range(1, 11))
def test_the_first_wrong_word_is_named(position: int) -> None:
    typed = list(words.fingerprint(DIGEST))
    typed[position - 1] = "zoom" if typed[position - 1] != "zoom" else "abacus"
    with pytest.raises(words.WordDiffers, match=f"word {position} ") as differs:
        words.same(" ".join(typed), DIGEST)
    assert differs.value.position == position
    typed[position - 1] = "notaword"
    with pytest.raises(words.UnknownWord, match=f"word {position} ") as unknown:
        words.same(" ".join(typed), DIGEST)
    assert unknown.value.position == position
    assert issubclass(words.WordDiffers, NotAuthentic)
    assert issubclass(words.UnknownWord, FormatError)


def test_too_few_too_many_and_too_long_are_refused() -> None:
    found = list(words.fingerprint(DIGEST))
    for typed in ([], found[:9], [*found, "zoom"], found * 3):
        with pytest.raises(FormatError):
            words.same(" ".join(typed), DIGEST)
    with pytest.raises(TooLarge):
        words.same("a" * 1001, DIGEST)
    with pytest.raises(NotAuthentic):
        words.same(" ".join(found[1:] + found[:1]), DIGEST)


@given(st.text(max_size=200))
def test_any_text_is_refused_with_an_error_of_ours(typed: str) -> None:
    with pytest.raises(CryptoError):
        words.same(typed, DIGEST)


@pytest.mark.parametrize("length", [0, 16, 31, 33, 64])
def test_a_digest_has_32_bytes(length: int) -> None:
    with pytest.raises(FormatError):
        words.fingerprint(bytes(length))


@given(st.text("abcdefghijklmnopqrstuvwxyz-", max_size=5))
def test_completion_gives_just_the_words_that_begin_so(prefix: str) -> None:
    assert words.complete(prefix) == [w for w in words.word_list() if w.startswith(prefix)]


def test_completion_of_what_begins_no_word_is_empty() -> None:
    assert words.complete("ZOOL") == ["zoologist", "zoology"]
    for prefix in ("xyzzy", "\ud800", "é", "~", "0"):
        assert words.complete(prefix) == []


def test_passphrases_are_drawn_evenly() -> None:
    rng = random.Random(1)
    drawn = Counter(words.passphrase(rng.randbytes, 200_000).split(" "))
    assert len(drawn) == 7776
    expected = 200_000 / 7776
    square = sum((count - expected) ** 2 / expected for count in drawn.values())
    assert abs(square - 7775) < 5 * (2 * 7775) ** 0.5  # chi-square, five standard deviations


def test_a_draw_that_would_favour_some_words_is_thrown_away() -> None:
    last_even = 8 * 7776 - 1
    draws = chain(
        [b"\xff\xff", (last_even + 1).to_bytes(2, "big")], repeat(last_even.to_bytes(2, "big"))
    )
    assert words.passphrase(lambda count: next(draws)[:count], 2) == "zoom zoom"


def test_a_passphrase_has_six_words_of_the_list() -> None:
    rng = random.Random(2)
    for count in (1, 6, 12):
        drawn = words.passphrase(rng.randbytes, count).split(" ")
        assert len(drawn) == count and set(drawn) <= set(words.word_list())
    assert len(words.passphrase(rng.randbytes).split(" ")) == 6
