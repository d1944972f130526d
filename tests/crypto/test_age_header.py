"""The header: one text for each header, its caps, and nothing read beyond it."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto.age import Header, Stanza, parse, render
from crypto.age.header import MAX_STANZAS
from crypto.errors import FormatError, TooLarge

WORDS = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=12)
STANZAS = st.builds(Stanza, WORDS, st.lists(WORDS, max_size=3).map(tuple), st.binary(max_size=150))
HEADERS = st.builds(
    Header,
    st.lists(STANZAS, min_size=1, max_size=4).map(tuple),
    st.binary(min_size=32, max_size=32),
)
SMALL = render(Header((Stanza("a", ("b",), b"c" * 48),), bytes(32)))


@given(HEADERS, st.binary(max_size=20))
def test_what_is_rendered_parses_to_the_same_and_no_byte_more_is_read(
    header: Header, rest: bytes
) -> None:
    source = io.BytesIO(render(header) + rest)
    assert parse(source) == header
    assert source.read() == rest


@pytest.mark.parametrize("size", [0, 1, 47, 48, 49, 96, 97])
def test_a_body_around_the_width_of_a_line_keeps_its_bytes(size: int) -> None:
    header = Header((Stanza("a", (), bytes(size)),), bytes(32))
    assert parse(io.BytesIO(render(header))) == header


def test_every_changed_bit_parses_to_another_header_or_none() -> None:
    original = parse(io.BytesIO(SMALL))
    for bit in range(8 * len(SMALL)):
        changed = bytearray(SMALL)
        changed[bit // 8] ^= 1 << bit % 8
        try:
            header = parse(io.BytesIO(changed))
        except FormatError:
            continue
        assert header != original
        assert changed.startswith(render(header))


def test_every_truncation_is_refused() -> None:
    for length in range(len(SMALL)):
        with pytest.raises(FormatError):
            parse(io.BytesIO(SMALL[:length]))


@pytest.mark.parametrize(
    "text",
    [
        b"", b"\n", b"age-encryption.org/v2\n", SMALL.replace(b"\n", b"\r\n"), b"\n" + SMALL,
        b"age-encryption.org/v1\n--- " + b"A" * 43 + b"\n", SMALL.replace(b"-> ", b"->  "),
        SMALL.replace(b"-> ", b"->"), SMALL.replace(b" b\n", b" b \n"),
        SMALL.replace(b" b", b" \xe4"), SMALL.replace(b"--- ", b"---  "),
        SMALL.replace(b"--- ", b"---"), SMALL.replace(b"--- ", b"---- "),
        SMALL[:-1] + b"=\n", SMALL[:-2] + b"B\n", SMALL[:-1] + b" \n",
    ],
)  # fmt: skip
def test_what_is_not_a_header_is_refused(text: bytes) -> None:
    with pytest.raises(FormatError):
        parse(io.BytesIO(text))


def test_more_than_256_stanzas_are_refused() -> None:
    stanza = Stanza("a", (), b"")
    most = Header((stanza,) * MAX_STANZAS, bytes(32))
    assert parse(io.BytesIO(render(most))) == most
    with pytest.raises(TooLarge):
        parse(io.BytesIO(render(Header((stanza,) * (MAX_STANZAS + 1), bytes(32)))))


@pytest.mark.parametrize("line", [b"", b"-> a\n", b"-> " + b"a " * (1 << 20)])
def test_a_header_over_a_mebibyte_is_refused_and_not_read_on(line: bytes) -> None:
    """S36: a header without an end stops at the cap."""
    source = io.BytesIO(b"age-encryption.org/v1\n" + line + b"A" * (3 << 20))
    with pytest.raises(TooLarge):
        parse(source)
    assert source.tell() <= (1 << 20) + 1


def test_a_body_of_full_lines_over_a_mebibyte_is_refused() -> None:
    source = io.BytesIO(b"age-encryption.org/v1\n-> a\n" + (b"A" * 64 + b"\n") * 17_000)
    with pytest.raises(TooLarge):
        parse(source)
