"""What lies in a compartment opens only as what it was sealed as; its length tells little."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto.compartment import seal, unseal
from crypto.entropy import system
from crypto.errors import FormatError, NotAuthentic, TooLarge

KEY = bytes(range(32))
SAID: dict[str, Any] = {"compartment": "c" * 32, "of": "a" * 32, "version": 1}


def sealed(data: bytes) -> bytes:
    return seal(KEY, data, **SAID, entropy=system)


@given(st.binary(max_size=5_000))
def test_what_was_sealed_comes_back(data: bytes) -> None:
    assert unseal(KEY, sealed(data), **SAID) == data


@pytest.mark.parametrize(
    ("size", "bucket"), [(0, 1024), (1020, 1024), (1021, 2048), (32_000, 32_768)]
)
def test_the_length_is_that_of_a_bucket(size: int, bucket: int) -> None:
    assert len(sealed(bytes(size))) == 32 + bucket + 16


def test_two_sealings_of_one_text_have_nothing_in_common() -> None:
    first, second = sealed(b"text"), sealed(b"text")
    assert first[:32] != second[:32] and first[32:64] != second[32:64]


@pytest.mark.parametrize(
    "other", [{"compartment": "d" * 32}, {"of": "b" * 32}, {"version": 2}], ids=lambda o: str(o)
)
def test_it_opens_only_as_what_it_was_sealed_as(other: dict[str, Any]) -> None:
    with pytest.raises(NotAuthentic):
        unseal(KEY, sealed(b"text"), **(SAID | other))


def test_another_key_opens_nothing() -> None:
    with pytest.raises(NotAuthentic):
        unseal(bytes(32), sealed(b"text"), **SAID)
    with pytest.raises(FormatError):
        seal(b"short", b"text", **SAID, entropy=system)


def test_every_changed_byte_and_every_cut_is_refused() -> None:
    box = sealed(b"text")
    for at in range(len(box)):
        with pytest.raises(NotAuthentic):
            unseal(KEY, box[:at] + bytes([box[at] ^ 1]) + box[at + 1 :], **SAID)
    for at in (0, 31, 32, 100, len(box) - 1):
        with pytest.raises(NotAuthentic):
            unseal(KEY, box[:at], **SAID)
    with pytest.raises(NotAuthentic):
        unseal(KEY, box + b"\0", **SAID)


def test_too_much_is_refused_before_it_is_sealed() -> None:
    with pytest.raises(TooLarge):
        sealed(bytes((1 << 26) - 3))
