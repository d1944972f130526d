"""S1: the library's Ed25519 and ML-DSA-44 against Wycheproof, and our keys' view of the former."""

from __future__ import annotations

from typing import Any

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA44PublicKey

from crypto.errors import NotAuthentic
from crypto.note import ED25519, Signature, VerifierKey
from tests.crypto.log_vectors import wycheproof

Case = tuple[dict[str, Any], dict[str, Any]]


def name(case: Case) -> str:
    return str(case[1]["tcId"])


def ed25519_verifies(case: Case) -> bool:
    group, test = case
    public = Ed25519PublicKey.from_public_bytes(bytes.fromhex(group["publicKey"]["pk"]))
    try:
        public.verify(bytes.fromhex(test["sig"]), bytes.fromhex(test["msg"]))
    except InvalidSignature:
        return False
    return True


@pytest.mark.parametrize("case", wycheproof("ed25519_test.json"), ids=name)
def test_ed25519_signatures_are_judged_as_published(case: Case) -> None:
    assert ed25519_verifies(case) == (case[1]["result"] == "valid")


@pytest.mark.parametrize("case", wycheproof("ed25519_test.json"), ids=name)
def test_our_keys_take_every_published_ed25519_key_and_agree_on_texts(case: Case) -> None:
    group, test = case
    key = VerifierKey.of("a", ED25519, bytes.fromhex(group["publicKey"]["pk"]))
    try:
        text = bytes.fromhex(test["msg"]).decode()
    except UnicodeDecodeError:
        return  # our notes are text
    blob = bytes.fromhex(test["sig"])
    if test["result"] == "valid":
        key.verify(text, Signature("a", key.key_id, blob))
    elif blob:
        with pytest.raises(NotAuthentic):
            key.verify(text, Signature("a", key.key_id, blob))


def mldsa44_verifies(case: Case) -> bool:
    group, test = case
    context = bytes.fromhex(test["ctx"]) if "ctx" in test else None
    try:
        public = MLDSA44PublicKey.from_public_bytes(bytes.fromhex(group["publicKey"]))
        public.verify(bytes.fromhex(test["sig"]), bytes.fromhex(test["msg"]), context)
    except (InvalidSignature, ValueError):  # a key or context of a wrong length is a ValueError
        return False
    return True


@pytest.mark.parametrize("case", wycheproof("mldsa_44_verify_test.json"), ids=name)
def test_ml_dsa_44_signatures_are_judged_as_published(case: Case) -> None:
    assert mldsa44_verifies(case) == (case[1]["result"] == "valid")
