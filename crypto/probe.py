"""Asks at start whether this computer's cryptographic library can do what Liaison needs.

Modules are looked up by name here, and only here, because an older library lacks some of them
and the answer must then be a sentence, not an ImportError.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from crypto.errors import Unsupported

_PRIMITIVES = "cryptography.hazmat.primitives"


def _chacha() -> bool:
    aead = import_module(f"{_PRIMITIVES}.ciphers.aead").ChaCha20Poly1305(bytes(32))
    sealed = bytearray(19)
    aead.encrypt_into(bytes(12), b"abc", None, sealed)
    return bool(aead.decrypt(bytes(12), bytes(sealed), None) == b"abc")


def _ml_kem() -> bool:
    private = import_module(f"{_PRIMITIVES}.asymmetric.mlkem").MLKEM768PrivateKey
    key = private.from_seed_bytes(bytes(64))
    shared, sealed = key.public_key().encapsulate()
    return bool(key.decapsulate(sealed) == shared)


def _ml_dsa() -> bool:
    private = import_module(f"{_PRIMITIVES}.asymmetric.mldsa").MLDSA44PrivateKey
    key = private.from_seed_bytes(bytes(32))
    key.public_key().verify(key.sign(b"abc"), b"abc")
    return True


def _hybrid() -> bool:
    hpke = import_module(f"{_PRIMITIVES}.hpke")
    mlkem = import_module(f"{_PRIMITIVES}.asymmetric.mlkem")
    x25519 = import_module(f"{_PRIMITIVES}.asymmetric.x25519")
    key = hpke.MLKEM768X25519PrivateKey(
        mlkem.MLKEM768PrivateKey.from_seed_bytes(bytes(64)),
        x25519.X25519PrivateKey.from_private_bytes(bytes(32)),
    )
    suite = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)
    return bool(suite.decrypt(suite.encrypt(b"abc", key.public_key()), key) == b"abc")


_NEEDED: tuple[tuple[str, Callable[[], bool]], ...] = (
    ("ChaCha20-Poly1305", _chacha),
    ("ML-KEM-768", _ml_kem),
    ("ML-DSA-44", _ml_dsa),
    ("HPKE with ML-KEM-768 and X25519", _hybrid),
)


def check_support() -> None:
    """Try each algorithm once. Raises Unsupported with a sentence that names what is missing."""
    missing = [name for name, works in _NEEDED if not _does(works)]
    if missing:
        raise Unsupported(
            "The cryptographic library on this computer lacks "
            + ", ".join(missing)
            + ". Liaison needs cryptography 50 or later, with OpenSSL 3.5 or later."
        )


def _does(works: Callable[[], bool]) -> bool:
    try:
        return works()
    except Exception:
        # Whatever the reason, a needed algorithm that fails on a fixed input is not there.
        return False
