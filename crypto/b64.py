"""Base64 in its one canonical form: RFC 4648 section 4 and 5, unpadded, or padded where asked.

Every decoder encodes again and compares, so that there is one text for each value.
"""

from __future__ import annotations

import binascii
from collections.abc import Callable

from crypto.errors import FormatError

_TO_URL = bytes.maketrans(b"+/", b"-_")
_FROM_URL = str.maketrans("-_", "+/")


def padded_encode(data: bytes) -> str:
    """Standard base64 with its padding."""
    return binascii.b2a_base64(data, newline=False).decode("ascii")


def encode(data: bytes) -> str:
    """Standard base64 without padding."""
    return padded_encode(data).rstrip("=")


def url_encode(data: bytes) -> str:
    """Base64url without padding."""
    text = binascii.b2a_base64(data, newline=False).translate(_TO_URL)
    return text.rstrip(b"=").decode("ascii")


def _exactly(text: str, padded: str, again: Callable[[bytes], str]) -> bytes:
    try:
        data = binascii.a2b_base64(padded)
    except ValueError:
        raise FormatError("a text is not base64") from None
    if again(data) != text:
        raise FormatError("a base64 text is not in canonical form")
    return data


def _text(text: str) -> str:
    if not isinstance(text, str):
        raise FormatError("base64 is text")
    return text


def padded_decode(text: str) -> bytes:
    """The bytes of a padded standard base64 text. Raises FormatError unless canonical."""
    return _exactly(text, _text(text), padded_encode)


def decode(text: str) -> bytes:
    """The bytes of an unpadded standard base64 text. Raises FormatError unless canonical."""
    return _exactly(text, _text(text) + "=" * (-len(text) % 4), encode)


def url_decode(text: str) -> bytes:
    """The bytes of an unpadded base64url text. Raises FormatError unless canonical."""
    padded = _text(text).translate(_FROM_URL) + "=" * (-len(text) % 4)
    return _exactly(text, padded, url_encode)
