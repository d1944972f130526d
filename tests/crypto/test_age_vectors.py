"""Published vectors of what age files are made of: HPKE, ML-KEM, X25519, ChaCha20-Poly1305."""

from __future__ import annotations

from typing import Any

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.bindings._rust import openssl
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from crypto.age import HybridIdentity, HybridRecipient, X25519Recipient
from crypto.age import recipients as rooms
from crypto.errors import FormatError
from tests.crypto.age_support import HAVE_VECTORS, NO_VECTORS, vector, wycheproof

pytestmark = pytest.mark.skipif(not HAVE_VECTORS, reason=NO_VECTORS)


def unhex(case: dict[str, Any], *names: str) -> list[bytes]:
    return [bytes.fromhex(case[name]) for name in names]


def test_the_hpke_vector_gives_our_public_key_and_opens_with_our_secret() -> None:
    (case,) = vector("hpke/mlkem768x25519-hkdf-chacha.json")
    assert (case["kem_id"], case["kdf_id"], case["aead_id"], case["mode"]) == (0x647A, 1, 3, 0)
    seed, public, enc, info = unhex(case, "skRm", "pkRm", "enc", "info")
    identity = HybridIdentity.from_seed(seed)
    assert identity.recipient.raw == public
    aad, sealed, plain = unhex(case["encryptions"][0], "aad", "ct", "pt")
    # The library's public call has no additional data, and the vector has some.
    opened = openssl.hpke._decrypt_with_aad(
        rooms._SUITE, enc + sealed, identity._key, info=info, aad=aad
    )
    assert opened == plain


def test_wycheproof_ml_kem_768() -> None:
    cases = wycheproof("mlkem_768")
    for case in cases:
        seed, sealed, shared = unhex(case, "seed", "c", "K")
        try:
            key = MLKEM768PrivateKey.from_seed_bytes(seed)
            outcome = key.decapsulate(sealed) == shared
        except ValueError:
            outcome = False
        assert outcome == (case["result"] == "valid"), case["tcId"]
        if outcome:
            ek = bytes.fromhex(case["ek"])
            assert key.public_key().public_bytes_raw() == ek
            base = HybridIdentity.from_seed(bytes(32)).recipient.raw[1184:]
            assert HybridRecipient(ek + base).raw == ek + base
    assert len(cases) == 129


def test_wycheproof_x25519_and_that_no_low_order_or_non_canonical_key_becomes_a_recipient() -> None:
    """S38: the small-order list of X25519, and every encoding that is not the only one."""
    refused = 0
    for case in wycheproof("x25519"):
        private, public, shared = unhex(case, "private", "public", "shared")
        low = "ZeroSharedSecret" in case["flags"]
        key = X25519PrivateKey.from_private_bytes(private)
        try:
            assert key.exchange(X25519PublicKey.from_public_bytes(public)) == shared
            assert not low
        except ValueError:
            assert low, case["tcId"]
        if low or "NonCanonicalPublic" in case["flags"] or public[31] >= 0x80:
            refused += 1
            with pytest.raises(FormatError):
                X25519Recipient(public)
            with pytest.raises(FormatError):
                HybridRecipient(HybridIdentity.from_seed(bytes(32)).recipient.raw[:1184] + public)
        else:
            assert X25519Recipient(public).raw == public
    assert refused > 20


def test_wycheproof_chacha20_poly1305_through_the_calls_that_the_stream_uses() -> None:
    for case in wycheproof("chacha20_poly1305"):
        key, iv, aad, msg, ct, tag = unhex(case, "key", "iv", "aad", "msg", "ct", "tag")
        cipher = ChaCha20Poly1305(key)
        out = bytearray(len(msg))
        try:
            cipher.decrypt_into(iv, ct + tag, aad, out)
            assert bytes(out) == msg
            sealed = bytearray(len(msg) + 16)
            cipher.encrypt_into(iv, msg, aad, sealed)
            assert bytes(sealed) == ct + tag
            outcome = True
        except (InvalidTag, ValueError):
            outcome = False
        assert outcome == (case["result"] == "valid"), case["tcId"]


def test_wycheproof_hkdf_sha256() -> None:
    for case in wycheproof("hkdf_sha256"):
        ikm, salt, info, okm = unhex(case, "ikm", "salt", "info", "okm")
        try:
            outcome = HKDF(SHA256(), case["size"], salt, info).derive(ikm) == okm
        except ValueError:
            outcome = False
        assert outcome == (case["result"] == "valid"), case["tcId"]
