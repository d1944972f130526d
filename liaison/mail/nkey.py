"""Ed25519 keys as NATS writes them (nkeys): made for one relay alone, never an officer's log keys.

A key in text is base32 of a prefix, 32 bytes and a CRC-16 (XMODEM, little endian); a seed bears the
prefix of its kind beside its own. Only users' keys are known here.
"""

from __future__ import annotations

import base64
import binascii

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from crypto.entropy import Entropy
from crypto.errors import FormatError

_SEED, _USER = 18 << 3, 20 << 3
_SEED_HEAD = bytes((_SEED | _USER >> 5, (_USER & 31) << 3))
_SEED_LENGTH, _RAW = 58, 32


def fresh(entropy: Entropy) -> str:
    """The seed of a new key, as text that begins with SU."""
    return _text(_SEED_HEAD + entropy(_RAW))


def public(seed: str) -> str:
    """The public key of a seed, as text that begins with U. Raises `FormatError`."""
    raw = _private(seed).public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    return _text(bytes((_USER,)) + raw)


def sign(seed: str, nonce: bytes) -> bytes:
    """The signature on a server's nonce, in base64url as the protocol wants it."""
    return base64.urlsafe_b64encode(_private(seed).sign(nonce)).rstrip(b"=")


def _private(seed: str) -> Ed25519PrivateKey:
    if len(seed) != _SEED_LENGTH or not seed.isascii():
        raise FormatError("a seed has another length")
    try:
        data = base64.b32decode(seed + "=" * (-len(seed) % 8))
    except binascii.Error:
        raise FormatError("a seed is not base32") from None
    body = data[:-2]
    if _text(body) != seed or body[: len(_SEED_HEAD)] != _SEED_HEAD:
        raise FormatError("the seed of another kind of key")
    return Ed25519PrivateKey.from_private_bytes(body[len(_SEED_HEAD) :])


def _text(body: bytes) -> str:
    check = binascii.crc_hqx(body, 0).to_bytes(2, "little")
    return base64.b32encode(body + check).decode().rstrip("=")
