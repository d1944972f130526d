"""HKDF-SHA256 against Wycheproof, and labels that keep uses apart."""

from __future__ import annotations

import hmac
from typing import Any

import pytest

from crypto.derive import derive, hkdf
from crypto.errors import FormatError
from tests.crypto.log_vectors import wycheproof


@pytest.mark.parametrize(
    "case", wycheproof("hkdf_sha256_test.json"), ids=lambda case: str(case[1]["tcId"])
)
def test_hkdf_gives_what_is_published(case: tuple[dict[str, Any], dict[str, Any]]) -> None:
    """S1."""
    _, test = case
    secret, salt, info = (bytes.fromhex(test[name]) for name in ("ikm", "salt", "info"))
    if test["result"] == "valid":
        assert hkdf(secret, salt=salt, info=info, length=test["size"]).hex() == test["okm"]
    else:
        with pytest.raises(FormatError):
            hkdf(secret, salt=salt, info=info, length=test["size"])


def test_a_label_gives_a_key_of_its_own_that_can_be_computed_by_hand() -> None:
    root = bytes(range(32))
    early = hmac.digest(bytes(32), root, "sha256")
    assert derive(root, "db") == hmac.digest(early, b"liaison/v1/db\x01", "sha256")
    keys = {derive(root, label) for label in ("db", "anchor", "header", "d", "db/")}
    assert len(keys) == 5 and {len(key) for key in keys} == {32}
    assert derive(root, "db", 64)[:32] == derive(root, "db")


@pytest.mark.parametrize(
    ("label", "length"), [("", 32), ("é", 32), ("db", 0), ("db", -1), ("db", 8161)]
)
def test_other_labels_and_lengths_are_refused(label: str, length: int) -> None:
    with pytest.raises(FormatError):
        derive(bytes(32), label, length)
