"""Canonical JSON: one spelling of each value, and nothing else gets in."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
import unicodedata
from typing import Any

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from crypto import canonical
from crypto.errors import FormatError, TooLarge
from tests.conftest import ROOT
from tests.crypto.log_vectors import VECTORS, refused

SCRIPTS = "aZ 0~é漢字عربيкиïüß👍𝄞﷽\u200f"


def random_value(rng: random.Random, room: int = 5) -> Any:
    kind = rng.randrange(8 if room else 5)
    if kind == 0:
        return rng.choice([None, True, False])
    if kind == 1:
        return rng.randrange(-canonical.MAX_INTEGER, canonical.MAX_INTEGER + 1)
    if kind < 5:
        text = "".join(rng.choices(SCRIPTS + '"\\/', k=rng.randrange(12)))
        return unicodedata.normalize("NFC", text)
    if kind < 7:
        return {
            "".join(rng.choices("abcXYZ_-0 1~", k=rng.randrange(1, 6))): random_value(rng, room - 1)
            for _ in range(rng.randrange(6))
        }
    return [random_value(rng, room - 1) for _ in range(rng.randrange(6))]


def test_a_hundred_thousand_random_values_come_back_and_so_do_their_bytes() -> None:
    """S35: decode(encode(x)) == x and encode(decode(b)) == b."""
    rng = random.Random(35)
    for _ in range(100_000):
        value = random_value(rng)
        data = canonical.encode(value)
        back = canonical.decode(data)
        assert back == value and repr(back) == repr(json.loads(data))
        assert canonical.encode(back) == data


def non_canonical(value: dict[str, Any], rng: random.Random) -> list[bytes]:
    """Other spellings of {"a": …, "b": "é/", "n": 1}, and what JSON's neighbours allow."""
    value = {"a": value, "b": "é/", "n": 1}
    good = canonical.encode(value)
    reverse = json.dumps(dict(reversed(value.items())), ensure_ascii=False, separators=(",", ":"))
    number = good.removesuffix(b'"n":1}')
    return [
        json.dumps(value, ensure_ascii=False, sort_keys=True).encode(),
        json.dumps(value, sort_keys=True, separators=(",", ":")).encode(),
        reverse.encode(),
        good + b" ",
        b"\n" + good,
        good + b"\0",
        good + good,
        b"\xef\xbb\xbf" + good,
        good.decode().encode("utf-16"),
        good[:-1],
        good[:-1] + b',"n":1}',
        good[:-1] + b',"n":2}',
        good.replace("é".encode(), "e\u0301".encode()),
        good.replace("é".encode(), b"\\u00e9"),
        good.replace("é".encode(), b"\xe9"),
        good.replace("é".encode(), b"\\ud800"),
        good.replace("é".encode(), b"\xed\xa0\x80"),
        good.replace("é".encode(), b"\\n"),
        good.replace(b'/"', b'\\/"'),
        good.replace(b'"n"', b"n"),
        good.replace(b'"n"', b"1"),
        good.replace(b'"n"', b"true"),
        good.replace(b'"n"', '"ñ"'.encode()),
        *(
            number + b'"n":' + bad + b"}"
            for bad in (
                b"1.0", b"1e0", b"1E2", b"0.5", b"-0", b"01", b"+1", b"0x1", b"NaN", b"Infinity",
                b"-Infinity", b"9007199254740992", b"-9007199254740992", b"1" * 60, b"True", b"",
                b"1,", b"[1,]", b"'1'", b"undefined", b"1/**/", b'"\\u000a"', b'"\x7f"', b'"\t"',
            )
        ),
        good.replace(b'"n":1', b'"n":%d.%d' % (rng.randrange(99), rng.randrange(99))),
    ]  # fmt: skip


def test_five_thousand_other_spellings_are_refused() -> None:
    """S35: duplicate and unsorted keys, floats, NaN, long integers, escapes, NFD, more bytes."""
    rng = random.Random(5)
    tried = 0
    while tried < 5_000:
        for bad in non_canonical(random_value(rng, 2), rng):
            with pytest.raises(FormatError):
                canonical.decode(bad)
            tried += 1


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-canonical.MAX_INTEGER, canonical.MAX_INTEGER)
    | st.text(st.characters(exclude_categories=["Cc", "Cs"])).filter(
        lambda text: unicodedata.is_normalized("NFC", text)
    ),
    lambda inner: (
        st.lists(inner)
        | st.dictionaries(st.text(st.characters(min_codepoint=32, max_codepoint=126)), inner)
    ),
)


@given(JSON)
def test_what_is_encoded_is_what_the_rfc_8785_library_encodes(value: Any) -> None:
    assert canonical.encode(value) == rfc8785.dumps(value)
    assert canonical.decode(canonical.encode(value)) == value


@given(
    st.binary(max_size=60) | st.text(max_size=40).map(lambda text: text.encode("utf-8", "replace"))
)
def test_any_bytes_are_decoded_to_themselves_or_refused(data: bytes) -> None:
    if not refused(canonical.decode, data):
        assert canonical.encode(canonical.decode(data)) == data


@pytest.mark.skipif(not VECTORS.exists(), reason="the test vectors are not here")
def test_of_the_published_vectors_the_one_within_the_restricted_form_is_met_to_the_byte() -> None:
    source = json.loads((VECTORS / "jcs/input/arrays.json").read_text())
    expected = (VECTORS / "jcs/output/arrays.json").read_bytes()
    assert canonical.encode(source) == expected
    assert canonical.decode(expected) == source


@pytest.mark.skipif(not VECTORS.exists(), reason="the test vectors are not here")
@pytest.mark.parametrize("name", ["french", "unicode", "values"])
def test_published_vectors_beyond_the_restricted_form_are_refused_both_ways(name: str) -> None:
    with pytest.raises(FormatError):
        canonical.encode(json.loads((VECTORS / f"jcs/input/{name}.json").read_text()))
    with pytest.raises(FormatError):
        canonical.decode((VECTORS / f"jcs/output/{name}.json").read_bytes())


def test_lines_lets_newlines_and_tabs_into_strings_but_not_into_keys() -> None:
    text = canonical.encode({"text": "one\n\ttwo"}, lines=True)
    assert text == b'{"text":"one\\n\\ttwo"}'
    assert canonical.decode(text, lines=True) == {"text": "one\n\ttwo"}
    with pytest.raises(FormatError):
        canonical.decode(text)
    for bad in ({"a\n": 1}, {"a": "\r"}, {"a": "\x00"}, {"a": "\x85"}, {"a": "\x1b"}):
        with pytest.raises(FormatError):
            canonical.encode(bad, lines=True)


@pytest.mark.parametrize(
    "bad",
    [
        1.0,
        float("nan"),
        b"bytes",
        {1: 2},
        {True: 1},
        {None: 1},
        {("a",): 1},
        {"é": 1},
        {"a\n": 1},
        {1, 2},
        object(),
        2**53,
        -(2**53),
        pytest.param(10**5000, id="5001 digits"),
        "e\u0301",
        "\ud800",
        "\x7f",
        ["\x00"],
        {"a": [1, {"b": 0.5}]},
    ],
)
def test_a_value_outside_the_restricted_form_is_not_encoded(bad: object) -> None:
    with pytest.raises(FormatError):
        canonical.encode(bad)


def test_thirty_two_levels_are_allowed_and_one_more_is_not() -> None:
    deep: Any = 1
    for _ in range(32):
        deep = [deep]
    assert canonical.decode(canonical.encode(deep)) == deep
    with pytest.raises(FormatError):
        canonical.encode([deep])
    with pytest.raises(FormatError):
        canonical.decode(b"[" * 33 + b"1" + b"]" * 33)


def test_a_value_that_contains_itself_is_refused() -> None:
    loop: list[Any] = []
    loop.append(loop)
    with pytest.raises(FormatError):
        canonical.encode(loop)


def test_the_limit_is_in_bytes_and_exact() -> None:
    data = canonical.encode("é" * 10)
    assert canonical.decode(data, limit=len(data)) == "é" * 10
    with pytest.raises(TooLarge):
        canonical.decode(data, limit=len(data) - 1)
    with pytest.raises(TooLarge):
        canonical.decode(b'"' + b"a" * 65_535 + b'"')


@pytest.mark.parametrize("bad", ["{}", None, 1, bytearray(b"{}"), memoryview(b"{}")])
def test_only_bytes_are_decoded(bad: Any) -> None:
    with pytest.raises(FormatError):
        canonical.decode(bad)


def bombs() -> list[bytes]:
    sizes = [33, 100, 900, 1_100, 5_000, 20_000, 65_000, 100_000, 1_000_000]
    openings = [b"[", b'{"a":', b'[{"a":', b"[[],", b'{"":[', b"[1,"]
    deep = [one * n for n in sizes for one in openings]
    closed = [b"[" * n + b"]" * n for n in sizes] + [b'{"a":' * n + b"1" + b"}" * n for n in sizes]
    digits = [10**k for k in range(2, 8)]
    long = (
        [b"1" * n for n in digits]
        + [b"-" + b"9" * n for n in digits]
        + [b'{"a":' + b"7" * n + b"}" for n in digits]
        + [b"[" + b"1" * n + b"," + b"1" * n + b"]" for n in digits]
    )
    floats = (
        [b"1e%d" % n for n in digits]
        + [b"1." + b"0" * n for n in digits]
        + [b"1E-" + b"9" * n for n in digits]
        + [b"0." + b"3" * n + b"e5" for n in digits]
    )
    magic = [
        head + bytes(100_000)
        for head in (b"PK\x03\x04", b"\x1f\x8b\x08", b"BZh9", b"\xfd7zXZ\0", b"7z\xbc\xaf\x27\x1c")
    ]
    odd = (
        [b'"' + b"\\u0041" * n for n in sizes]
        + [b'"\\ud800' * n for n in sizes]
        + [b'{"a":1' + b',"a":1' * n + b"}" for n in sizes]
    )
    return deep + closed + long + floats + magic + odd  # fmt: skip


def test_bombs_are_refused_fast_even_where_the_limit_is_wide() -> None:
    """S36: deep nesting, integers of 10 MB, exponents, duplicate keys; no other exception."""
    found = bombs()
    for wide in (canonical.MAX_BYTES, 1 << 25):
        for bomb in found:
            start = time.process_time()
            assert refused(canonical.decode, bomb, limit=wide)
            if len(bomb) <= 10**6 or wide == canonical.MAX_BYTES:
                assert time.process_time() - start < 0.1
    assert 2 * len(found) >= 280


def test_long_integers_are_refused_unconverted_where_the_interpreter_would_convert_them() -> None:
    """S36: the interpreter's own limit of 4,300 digits can be lifted by anyone in the process."""
    limit = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(0)
    try:
        start = time.process_time()
        with pytest.raises(FormatError):
            canonical.decode(b"7" * 10**7, limit=1 << 25)
        assert time.process_time() - start < 0.5
    finally:
        sys.set_int_max_str_digits(limit)


def test_a_million_keys_are_over_the_limit_before_they_are_read() -> None:
    """S36."""
    keys = b"{" + b",".join(b'"%07d":0' % n for n in range(1_000_000)) + b"}"
    start = time.process_time()
    with pytest.raises(TooLarge):
        canonical.decode(keys)
    assert time.process_time() - start < 0.01


def test_combining_marks_are_checked_in_linear_time() -> None:
    for mark in "\u0308\u0345\u0301\u1161\u11a8\u0f72":
        start = time.process_time()
        refused(canonical.decode, b'"a' + (mark * 20_000).encode() + b'"')
        assert time.process_time() - start < 0.1


def test_the_parsers_import_no_archive_and_no_decompressor() -> None:
    """S36: none of these could unpack anything if it wanted to."""
    parsers = "canonical note checkpoint tlogproof witness disclosure"
    imports = "; ".join(f"import crypto.{name}" for name in parsers.split())
    unpackers = {"zlib", "gzip", "bz2", "lzma", "zipfile", "tarfile"}
    code = f"{imports}; import sys; print(sorted({unpackers!r} & set(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-S", "-c", f"import sys; sys.path[:0] = {sys.path!r}; {code}"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout.strip() == "[]"
