"""What lies in a compartment of a vault: sealed under the compartment's own key, and padded.

The key is 32 random bytes that a header of its own wraps (`crypto.vaultheader`); nothing leads to
it from the vault's root. Every sealing takes a key of its own, HKDF-SHA256 over the compartment's
key with 32 fresh random bytes as the salt, for ChaCha20-Poly1305 with the nonce zero: no key is
used twice. The associated data say which compartment, whose and which version it is, so that
nothing can be put in the place of another. The length is that of a power of two.
"""

from __future__ import annotations

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from crypto import canonical
from crypto.derive import hkdf
from crypto.entropy import Entropy
from crypto.errors import FormatError, NotAuthentic, TooLarge

TYPE = "liaison/compartment@v1"
KEY_BYTES = 32

_SALT_BYTES = 32
_TAG_BYTES = 16
_LENGTH_BYTES = 4
_LEAST = 1 << 10
_MOST = 1 << 26
_NONCE = bytes(12)
_INFO = b"liaison/v1/compartment"


def seal(
    key: bytes, data: bytes, *, compartment: str, of: str, version: int, entropy: Entropy
) -> bytes:
    """``data`` sealed as that version of what belongs to ``of``, both of that compartment.

    Raises TooLarge over 64 MiB less four bytes.
    """
    length = _LEAST
    while length < len(data) + _LENGTH_BYTES:
        length *= 2
    if length > _MOST:
        raise TooLarge("more than a compartment takes")
    salt = entropy(_SALT_BYTES)
    plain = len(data).to_bytes(_LENGTH_BYTES, "big") + data
    padded = plain + bytes(length - len(plain))
    return salt + _aead(key, salt).encrypt(_NONCE, padded, _said(compartment, of, version))


def unseal(key: bytes, sealed: bytes, *, compartment: str, of: str, version: int) -> bytes:
    """What was sealed. NotAuthentic for a wrong key, for any change, and for what was sealed in
    another compartment, for another, or as another version."""
    salt, box = sealed[:_SALT_BYTES], sealed[_SALT_BYTES:]
    if len(box) < _LEAST + _TAG_BYTES or len(box) > _MOST + _TAG_BYTES:
        raise NotAuthentic("not what was sealed")
    try:
        padded = _aead(key, salt).decrypt(_NONCE, box, _said(compartment, of, version))
    except InvalidTag:
        raise NotAuthentic("not what was sealed") from None
    length = int.from_bytes(padded[:_LENGTH_BYTES], "big")
    data, rest = padded[_LENGTH_BYTES:][:length], padded[_LENGTH_BYTES + length :]
    if len(data) != length or any(rest):
        raise NotAuthentic("not what was sealed")
    return data


def _aead(key: bytes, salt: bytes) -> ChaCha20Poly1305:
    if len(key) != KEY_BYTES:
        raise FormatError("a compartment's key has 32 bytes")
    return ChaCha20Poly1305(hkdf(key, salt=salt, info=_INFO, length=32))


def _said(compartment: str, of: str, version: int) -> bytes:
    return canonical.encode(
        {"type": TYPE, "compartment": compartment, "of": of, "version": version}
    )
