"""Armor: round trips, and that only white space around it and CRLF may vary."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto import armor
from crypto.errors import FormatError

BODY = "QUJD\n"


def wrapped(body: str) -> bytes:
    return f"{armor.BEGIN}\n{body}{armor.END}\n".encode()


@given(st.binary(max_size=400))
def test_what_is_armored_is_unarmored_to_the_same(data: bytes) -> None:
    text = armor.encode(data)
    assert max(map(len, text.splitlines()[1:-1]), default=0) <= 64
    assert armor.decode(text.encode()) == data


@pytest.mark.parametrize("size", [0, 1, 47, 48, 49, 95, 96, 97])
def test_a_body_around_the_width_of_a_line_keeps_its_bytes(size: int) -> None:
    assert armor.decode(armor.encode(bytes(size)).encode()) == bytes(size)


def test_crlf_and_white_space_around_are_accepted() -> None:
    text = wrapped(BODY).replace(b"\n", b"\r\n")
    assert armor.decode(b" \r\n\t" + text + b"\n \n") == b"ABC"


@pytest.mark.parametrize(
    "text",
    [
        b"", b"\n", armor.BEGIN.encode(), armor.END.encode(), b"ABC",
        wrapped(BODY)[1:], wrapped(BODY)[:-2], b"x" + wrapped(BODY), wrapped(BODY) + b"x",
        wrapped(BODY).lower(), wrapped(" " + BODY), wrapped("QUJD \n"), wrapped("\n" + BODY),
        wrapped(BODY + "\n"), wrapped("\n\n"), wrapped("QUJ\n"), wrapped("QUI\n"),
        wrapped("QUJDRA\n"), wrapped(BODY + BODY), wrapped("A" * 68 + "\n"),
        wrapped("A" * 60 + "\n" + "AAAA\n"), wrapped("QU\x00D\n"), wrapped("Ä" * 4 + "\n"),
        wrapped(BODY) + wrapped(BODY), wrapped("Comment: none\n\n" + BODY),
        wrapped(BODY).replace(b"BEGIN", b"BEGIN "), wrapped(BODY).replace(b"AGE", b"PGP"),
    ],
)  # fmt: skip
def test_what_is_not_armor_is_refused(text: bytes) -> None:
    with pytest.raises(FormatError):
        armor.decode(text)


def test_what_is_not_bytes_is_refused() -> None:
    with pytest.raises(FormatError):
        armor.decode("text")  # type: ignore[arg-type] # the wrong type is the point
