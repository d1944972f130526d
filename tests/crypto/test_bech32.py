"""Bech32: round trips, published examples, and that nothing else is accepted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto import bech32
from crypto.errors import FormatError

PREFIXES = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=20)


@given(PREFIXES.map(str.lower) | PREFIXES.map(str.upper), st.binary(max_size=1300))
def test_what_is_encoded_decodes_to_the_same(hrp: str, data: bytes) -> None:
    text = bech32.encode(hrp, data)
    assert bech32.decode(text) == (hrp, data)
    assert bech32.encode(*bech32.decode(text)) == text


@pytest.mark.parametrize("text", ["A12UEL5L", "a12uel5l"])
def test_the_empty_example_of_bip_173_is_read_and_written(text: str) -> None:
    assert bech32.decode(text) == (text[0], b"")
    assert bech32.encode(text[0], b"") == text


@pytest.mark.parametrize(
    ("text", "data"),
    [
        (
            "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw",
            "00443214c74254b635cf84653a56d7c675be77df",
        ),
        (
            "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w",
            "c5f38b70305f519bf66d85fb6cf03058f3dde463ecd7918f2dc743918f2d",
        ),
    ],
)
def test_the_long_examples_of_bip_173_are_read_and_written(text: str, data: str) -> None:
    hrp = text.split("1")[0]
    assert bech32.decode(text) == (hrp, bytes.fromhex(data))
    assert bech32.encode(hrp, bytes.fromhex(data)) == text


def with_checksum(values: list[int]) -> str:
    """Values under the prefix "a" with their checksum, so that only their form can be wrong."""
    state = 1
    for value in [ord("a") >> 5, 0, ord("a") & 31, *values, 0, 0, 0, 0, 0, 0]:
        top = state >> 25
        state = (state & 0x1FFFFFF) << 5 ^ value
        for bit, term in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            state ^= term if top >> bit & 1 else 0
    values = values + [(state ^ 1) >> shift & 31 for shift in (25, 20, 15, 10, 5, 0)]
    return "a1" + "".join("qpzry9x8gf2tvdw0s3jn54khce6mua7l"[value] for value in values)


def test_bits_left_over_must_be_few_and_zero() -> None:
    assert bech32.decode(with_checksum([31, 28])) == ("a", b"\xff")
    for values in ([31, 29], [31, 30], [0, 1], [0], [31, 28, 0], [0, 0, 0, 0, 0, 0]):
        with pytest.raises(FormatError, match="canonical"):
            bech32.decode(with_checksum(values))


@pytest.mark.parametrize(
    "text",
    ["", "1", "a1", "pzry9x0s0muk", "1pzry9x0s0muk", "x1b4n0q5v", "li1dgmt3", "A1G7SGD8",
     "10a06t8", "1qzzfhee", "a12UEL5L", "A12uel5l", "\x201nwldj5", "\x7f1axkwrx", "\x801eym55h",
     "a12uel5l ", "ä12uel5l", "a12ue\nl5l"],
)  # fmt: skip
def test_what_is_not_bech32_is_refused(text: str) -> None:
    with pytest.raises(FormatError):
        bech32.decode(text)


@pytest.mark.parametrize("text", [None, 7, b"a12uel5l"])
def test_what_is_not_text_is_refused(text: object) -> None:
    with pytest.raises(FormatError):
        bech32.decode(text)  # type: ignore[arg-type] # the wrong type is the point


@pytest.mark.parametrize("hrp", ["", "aB", "a b", "\x7f", "ä"])
def test_a_prefix_that_may_not_be_is_not_written(hrp: str) -> None:
    with pytest.raises(FormatError):
        bech32.encode(hrp, b"")


def test_every_changed_character_is_noticed() -> None:
    text = bech32.encode("age", bytes(range(32)))
    for place in range(len(text)):
        for char in "qpzry9x8gf2tvdw0s3jn54khce6mua7l1bioQP":
            if char != text[place]:
                with pytest.raises(FormatError):
                    bech32.decode(text[:place] + char + text[place + 1 :])


def test_a_text_without_letters_in_its_prefix_is_lower_case_only() -> None:
    text = bech32.encode("42", b"abc")
    assert text == text.lower()
    with pytest.raises(FormatError, match="canonical"):
        bech32.decode(text.upper())
