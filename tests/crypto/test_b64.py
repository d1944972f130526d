"""Base64: each of the three forms has one text for each value, and accepts no other."""

from __future__ import annotations

import base64
import string
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto import b64
from crypto.errors import FormatError

Encode = Callable[[bytes], str]
Decode = Callable[[str], bytes]
FORMS: list[tuple[Encode, Decode]] = [
    (b64.encode, b64.decode),
    (b64.url_encode, b64.url_decode),
    (b64.padded_encode, b64.padded_decode),
]
forms = pytest.mark.parametrize(("encode", "decode"), FORMS, ids=["plain", "url", "padded"])


@given(st.binary())
def test_each_form_is_that_of_the_standard_library(data: bytes) -> None:
    assert b64.padded_encode(data) == base64.b64encode(data).decode()
    assert b64.encode(data) == base64.b64encode(data).decode().rstrip("=")
    assert b64.url_encode(data) == base64.urlsafe_b64encode(data).decode().rstrip("=")


@forms
@given(data=st.binary())
def test_what_is_encoded_decodes_to_the_same(encode: Encode, decode: Decode, data: bytes) -> None:
    assert decode(encode(data)) == data


@forms
@given(text=st.text(string.ascii_letters + string.digits + "+/-_= \n", max_size=12) | st.text())
def test_a_text_is_refused_or_is_the_one_text_of_its_value(
    encode: Encode, decode: Decode, text: str
) -> None:
    try:
        data = decode(text)
    except FormatError:
        return
    assert encode(data) == text


@pytest.mark.parametrize(
    "text", ["A", "AB", "AAB", "AA==", "AAAA=", "AA A", "AAAA\n", "-_-_", "=", "AA=A", "ÄÄÄÄ"]
)
def test_what_is_not_plain_canonical_base64_is_refused(text: str) -> None:
    with pytest.raises(FormatError):
        b64.decode(text)


@pytest.mark.parametrize("text", ["A", "AB", "AA==", "+/+/", "AAAA\n", "-_-+"])
def test_what_is_not_canonical_base64url_is_refused(text: str) -> None:
    with pytest.raises(FormatError):
        b64.url_decode(text)


@pytest.mark.parametrize(
    "text", ["AA", "AAA", "AB==", "AAB=", "AA===", "AA==AA==", "-_-_", "AA= ="]
)
def test_what_is_not_padded_canonical_base64_is_refused(text: str) -> None:
    with pytest.raises(FormatError):
        b64.padded_decode(text)


@forms
@pytest.mark.parametrize("text", [None, 7, b"AAAA"])
def test_what_is_not_text_is_refused(encode: Encode, decode: Decode, text: object) -> None:
    with pytest.raises(FormatError):
        decode(text)  # type: ignore[arg-type] # the wrong type is the point
