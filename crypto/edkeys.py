"""Which Ed25519 public keys are fit to be trusted: canonical, on the curve, not of low order.

Libraries verify signatures under any 32 bytes. Under a key of low order one signature holds for
every message, and a point with a second encoding is one key under two names (CCTV ed25519vectors).
"""

from __future__ import annotations

from crypto.errors import FormatError

KEY_BYTES = 32

_P = 2**255 - 19
_D = -121665 * pow(121666, -1, _P) % _P
# y of a point of order 8; with 0 (order 4), 1 (neutral) and -1 (order 2) the y of all eight.
_Y8 = int.from_bytes(
    bytes.fromhex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"), "little"
)
_LOW_ORDER = frozenset({0, 1, _P - 1, _Y8, _P - _Y8})


def check(public: bytes) -> None:
    """Raise FormatError unless the 32 bytes are a public key that only its owner can sign under.

    Points with a low-order component beside a good one pass: whether they are used is their
    owner's choice, and they have one encoding only.
    """
    if len(public) != KEY_BYTES:
        raise FormatError("an Ed25519 public key has 32 bytes")
    y = int.from_bytes(public, "little") & (2**255 - 1)
    if y >= _P:
        raise FormatError("an Ed25519 public key is not in its canonical form")
    if y in _LOW_ORDER:  # also the two with x = 0, whose sign bit could be written both ways
        raise FormatError("an Ed25519 public key has low order")
    # x² = (y² - 1) / (d y² + 1) needs a root; a fraction has one just when its product has.
    if pow((y * y - 1) * (_D * y * y + 1), (_P - 1) // 2, _P) != 1:
        raise FormatError("an Ed25519 public key is not a point of the curve")
