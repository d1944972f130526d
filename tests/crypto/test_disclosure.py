"""Selective disclosure: what is let out is what was sealed, and nothing slips in beside it."""

from __future__ import annotations

import random
import secrets
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto import b64, canonical, disclosure
from crypto.errors import FormatError, NotAuthentic, TooLarge
from tests.crypto.log_vectors import load, mutations, refused

FIELDS: list[tuple[str, Any]] = [
    ("place", "Тестоград"),
    ("summary", "Two vehicles.\n\tOne left."),
    ("people", [{"name": "A. Exemplar", "age": 40}]),
    ("grid", None),
    ("count", 12),
]


def fixed(seed: int) -> Any:
    return random.Random(seed).randbytes


def test_all_some_and_none_of_the_fields_can_be_let_out() -> None:
    digests, disclosures = disclosure.seal(FIELDS, secrets.token_bytes)
    assert disclosure.open_all(digests, disclosures, ()) == dict(FIELDS)
    assert disclosure.open_all(digests, disclosures[1:3], ()) == dict(FIELDS[1:3])
    assert disclosure.open_all(digests, disclosures[::-1], ("type", "salt")) == dict(FIELDS)
    assert disclosure.open_all(digests, [], ()) == {}
    assert disclosure.open_all([], [], ()) == {}


@pytest.mark.parametrize(
    ("count", "digests"), [(0, 8), (1, 8), (7, 8), (8, 8), (9, 16), (16, 16), (17, 24)]
)
def test_decoys_fill_up_to_a_multiple_of_eight(count: int, digests: int) -> None:
    sealed, disclosures = disclosure.seal([(f"f{n}", n) for n in range(count)], fixed(1))
    assert (len(sealed), len(disclosures)) == (digests, count)
    assert sealed == sorted(set(sealed))
    assert {disclosure.digest(one) for one in disclosures} <= set(sealed)


def test_every_field_has_a_salt_of_its_own_so_equal_values_look_different() -> None:
    _, disclosures = disclosure.seal([("a", "same"), ("b", "same")], secrets.token_bytes)
    salts = [canonical.decode(b64.url_decode(one))[0] for one in disclosures]
    assert len(set(salts)) == 2 and all(len(b64.url_decode(salt)) == 16 for salt in salts)


@pytest.mark.parametrize("case", load("sd-jwt/disclosure.json"), ids=lambda case: case["digest"])
def test_the_digest_is_that_of_rfc_9901(case: dict[str, Any]) -> None:
    assert disclosure.digest(case["disclosure"]) == case["digest"]
    with pytest.raises(FormatError):  # spaces after commas: not our canonical form
        disclosure.open_all([case["digest"]], [case["disclosure"]], ())


NAMES = st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1).filter(
    lambda name: name not in ("_sd", "_sd_alg", "...")
)
VALUES = st.none() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text("aé漢\n\t ", max_size=30)


@given(st.dictionaries(NAMES, VALUES, max_size=20), st.integers())
def test_fields_come_back(fields: dict[str, Any], seed: int) -> None:
    digests, disclosures = disclosure.seal(list(fields.items()), fixed(seed))
    assert disclosure.open_all(digests, disclosures, ()) == fields


def forged(content: object) -> str:
    return b64.url_encode(canonical.encode(content, lines=True))


def test_a_digest_twice_a_stranger_and_a_name_already_there_are_refused() -> None:
    digests, disclosures = disclosure.seal(FIELDS, fixed(2))
    with pytest.raises(NotAuthentic, match="twice"):
        disclosure.open_all([*digests, digests[0]], disclosures, ())
    with pytest.raises(NotAuthentic, match="no digest"):
        disclosure.open_all(digests, [*disclosures, disclosures[0]], ())
    with pytest.raises(NotAuthentic, match="no digest"):
        disclosure.open_all(digests, [forged(["A" * 22, "place", "forged"])], ())
    with pytest.raises(NotAuthentic, match="already"):
        disclosure.open_all(digests, disclosures, ("count",))
    other = forged(["A" * 21 + "Q", "place", "second"])
    with pytest.raises(NotAuthentic, match="already"):
        disclosure.open_all([*digests, disclosure.digest(other)], [*disclosures, other], ())


@pytest.mark.parametrize(
    "content",
    [
        {},
        [],
        ["A" * 22, "name"],
        ["A" * 22, "name", 1, 2],
        ["A" * 21, "name", 1],
        ["A" * 43, "name", 1],
        ["", "name", 1],
        [1, "name", 1],
        ["A" * 22, 1, 1],
        ["A" * 22, "", 1],
        ["A" * 22, "é", 1],
        ["A" * 22, "a\nb", 1],
        ["A" * 22, "_sd", []],
        ["A" * 22, "...", "x"],
        ["A" * 22, "_sd_alg", "sha-256"],
        ["A" * 22, "name", {"_sd": ["x"]}],
        ["A" * 22, "name", [{"...": "x"}]],
    ],
)
def test_a_disclosure_out_of_form_is_refused_though_its_digest_is_there(content: object) -> None:
    text = forged(content)
    with pytest.raises(FormatError):
        disclosure.open_all([disclosure.digest(text)], [text], ())


@pytest.mark.parametrize("digest", ["", "A" * 42, "A" * 44, "=" * 43, "é" * 43, None, 5])
def test_a_digest_out_of_form_is_refused(digest: Any) -> None:
    with pytest.raises(FormatError):
        disclosure.open_all([digest], [], ())


def test_damaged_disclosures_belong_to_no_digest() -> None:
    digests, disclosures = disclosure.seal(FIELDS, fixed(3))
    for good in disclosures:
        for bad in mutations(good.encode(), 300, seed=10):
            assert refused(disclosure.open_all, digests, [bad.decode("latin-1")], ())


@pytest.mark.parametrize(
    "fields",
    [
        [("a", 1), ("a", 2)],
        [("", 1)],
        [("_sd", [])],
        [("...", 1)],
        [("é", 1)],
        [("a", 0.5)],
        [("a", "e\u0301")],
        [("a", "\r")],
        [("a", {"_sd": []})],
        [("a", [[{"_sd_alg": 1}]])],
        [("a", b"bytes")],
    ],
)
def test_what_cannot_be_opened_is_not_sealed(fields: Any) -> None:
    with pytest.raises(FormatError):
        disclosure.seal(fields, secrets.token_bytes)


def test_a_value_that_contains_itself_is_refused() -> None:
    loop: list[Any] = []
    loop.append(loop)
    with pytest.raises(FormatError):
        disclosure.seal([("a", loop)], secrets.token_bytes)


def test_caps_hold_before_any_work() -> None:
    with pytest.raises(TooLarge):
        disclosure.seal([(f"f{n}", n) for n in range(1025)], fixed(4))
    with pytest.raises(TooLarge):
        disclosure.seal([("a", "x" * disclosure.MAX_BYTES)], fixed(4))
    with pytest.raises(TooLarge):
        disclosure.open_all(["A"] * 1025, [], ())
    with pytest.raises(TooLarge):
        disclosure.open_all([], ["A"] * 1025, ())
    big = "A" * (disclosure.MAX_BYTES + 1)
    with pytest.raises(TooLarge):
        disclosure.open_all([disclosure.digest(big)], [big], ())
