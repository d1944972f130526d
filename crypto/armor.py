"""Age's armor: a binary file as text that survives mail and chat (RFC 7468, strict).

White space may stand before and after, and lines may end in CRLF; nothing else varies.
"""

from __future__ import annotations

from crypto import b64
from crypto.errors import FormatError

BEGIN = "-----BEGIN AGE ENCRYPTED FILE-----"
END = "-----END AGE ENCRYPTED FILE-----"
_COLUMNS = 64


def encode(data: bytes) -> str:
    """`data` as armored text, 64 columns wide, each line ended by a line feed."""
    text = b64.padded_encode(data)
    lines = [text[start : start + _COLUMNS] for start in range(0, len(text), _COLUMNS)]
    return "\n".join([BEGIN, *lines, END, ""])


def decode(text: bytes) -> bytes:
    """The bytes inside armored `text`. Raises FormatError unless it is exactly armor."""
    if not isinstance(text, bytes):
        raise FormatError("armor is read as bytes")
    lines = text.decode("latin-1").strip(" \t\r\n").split("\n")
    lines = [line.removesuffix("\r") for line in lines]
    if len(lines) < 2 or lines[0] != BEGIN or lines[-1] != END:
        raise FormatError("this is not an armored age file")
    *full, last = lines[1:-1] or [""]
    if any(len(line) != _COLUMNS for line in full) or len(last) > _COLUMNS:
        raise FormatError("an armored line is not 64 columns wide")
    if full and not last:
        raise FormatError("armor ends with an empty line")
    return b64.padded_decode("".join([*full, last]))
