"""Keys from keys: HKDF-SHA256 (RFC 5869) under labels that keep every use apart."""

from __future__ import annotations

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from crypto.errors import FormatError

MAX_OUTPUT = 255 * 32
_PREFIX = b"liaison/v1/"


def derive(root: bytes, label: str, length: int = 32) -> bytes:
    """`length` bytes from a uniform secret, for the one use that `label` (ASCII) names."""
    if not label or not label.isascii():
        raise FormatError("a label is a short ASCII text")
    return hkdf(root, salt=b"", info=_PREFIX + label.encode(), length=length)


def hkdf(secret: bytes, *, salt: bytes, info: bytes, length: int) -> bytes:
    """HKDF-SHA256, extract and expand; an empty salt means 32 zero bytes, as in RFC 5869."""
    if not 0 < length <= MAX_OUTPUT:
        raise FormatError("HKDF-SHA256 gives 1 to 8160 bytes")
    return HKDF(SHA256(), length=length, salt=salt, info=info).derive(secret)
