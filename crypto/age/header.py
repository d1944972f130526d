"""The header of an age file: recipient stanzas and a MAC, parsed strictly and printed again.

Grammar (age-encryption.org/v1):

    header = "age-encryption.org/v1" LF 1*stanza "--- " base64(32-byte MAC) LF
    stanza = "-> " type *(" " argument) LF *(64 base64 characters LF) (0..63 base64 characters LF)

Only one text parses to a given Header, so the MAC may be taken over the header printed again.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import BinaryIO

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from crypto import b64
from crypto.errors import FormatError, TooLarge

MAX_HEADER = 1 << 20
MAX_STANZAS = 256
_INTRO = b"age-encryption.org/v1\n"
_COLUMNS = 64
_STANZA = re.compile(rb"-> ([!-~]+(?: [!-~]+)*)\n")
_MAC = re.compile(rb"--- ([A-Za-z0-9+/]{43})\n")


@dataclass(frozen=True, slots=True)
class Stanza:
    """The file key wrapped for one recipient. Type and arguments: printable ASCII, no spaces."""

    type: str
    args: tuple[str, ...]
    body: bytes


@dataclass(frozen=True, slots=True)
class Header:
    """The stanzas of a file, and the 32-byte MAC over them."""

    stanzas: tuple[Stanza, ...]
    mac: bytes


class _Lines:
    """Lines of a header, each with its line feed, and never more than the cap in all."""

    def __init__(self, source: BinaryIO) -> None:
        self._source = source
        self._left = MAX_HEADER

    def next(self) -> bytes:
        line = self._source.readline(self._left + 1)
        if len(line) > self._left:
            raise TooLarge("the header of an age file is larger than 1 MiB")
        if not line.endswith(b"\n"):
            raise FormatError("the header of an age file ends too early")
        self._left -= len(line)
        return line


def parse(source: BinaryIO) -> Header:
    """Read a header from `source`, and not a byte more.

    Raises FormatError for anything that is not exactly a header, TooLarge above 1 MiB or 256
    stanzas. The MAC is not checked here: see `mac_of`.
    """
    lines = _Lines(source)
    if lines.next() != _INTRO:
        raise FormatError("this is not an age file of version 1")
    stanzas: list[Stanza] = []
    while not (line := lines.next()).startswith(b"---"):
        if len(stanzas) == MAX_STANZAS:
            raise TooLarge("an age file has more than 256 recipients")
        stanzas.append(_stanza(line, lines))
    match = _MAC.fullmatch(line)
    if not match or not stanzas:
        raise FormatError("the header of an age file does not end properly")
    return Header(tuple(stanzas), b64.decode(match[1].decode("ascii")))


def _stanza(line: bytes, lines: _Lines) -> Stanza:
    match = _STANZA.fullmatch(line)
    if not match:
        raise FormatError("a recipient in an age file is malformed")
    kind, *args = match[1].decode("ascii").split(" ")
    body: list[bytes] = []
    while True:
        text = lines.next()[:-1]
        if len(text) > _COLUMNS:
            raise FormatError("a line in the header of an age file is too long")
        body.append(text)
        if len(text) < _COLUMNS:
            # Latin-1 cannot fail; what is not base64 is refused by the decoder.
            return Stanza(kind, tuple(args), b64.decode(b"".join(body).decode("latin-1")))


def _printed(stanza: Stanza) -> bytes:
    text = b64.encode(stanza.body)
    # A body that fills its last line is followed by an empty one.
    body = [text[start : start + _COLUMNS] for start in range(0, len(text) + 1, _COLUMNS)]
    return "\n".join([" ".join(["->", stanza.type, *stanza.args]), *body, ""]).encode("ascii")


def _authenticated(stanzas: Sequence[Stanza]) -> bytes:
    return _INTRO + b"".join(map(_printed, stanzas)) + b"---"


def render(header: Header) -> bytes:
    """The header as it stands at the start of a file; `parse` of it gives `header` back."""
    return _authenticated(header.stanzas) + b" " + b64.encode(header.mac).encode("ascii") + b"\n"


def mac_of(stanzas: Sequence[Stanza], file_key: bytes) -> bytes:
    """The 32-byte MAC that the holder of the 16-byte file key puts over `stanzas`."""
    key = HKDF(SHA256(), 32, None, b"header").derive(file_key)
    return hmac.new(key, _authenticated(stanzas), hashlib.sha256).digest()
