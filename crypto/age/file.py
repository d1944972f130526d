"""A whole age file: header, nonce and stream, written for recipients and read by an identity."""

from __future__ import annotations

import hmac
from collections.abc import Sequence
from typing import BinaryIO

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from crypto.age.header import MAX_STANZAS, Header, mac_of, parse, render
from crypto.age.recipients import SCRYPT, HybridRecipient, Identity, Recipient, ScryptRecipient
from crypto.age.stream import StreamReader, StreamWriter
from crypto.entropy import Entropy, system
from crypto.errors import FormatError, NoMatch, NotAuthentic, TooLarge

_FILE_KEY = 16
_NONCE = 16
_CHUNK, _TAG = 64 << 10, 16  # of the stream: content, and what each chunk adds


def _payload_key(file_key: bytes, nonce: bytes) -> bytes:
    return HKDF(SHA256(), 32, nonce, b"payload").derive(file_key)


def _check_recipients(recipients: Sequence[Recipient]) -> None:
    if not recipients:
        raise FormatError("an age file needs a recipient")
    if len(recipients) > MAX_STANZAS:
        raise TooLarge("an age file has at most 256 recipients")
    if len({isinstance(recipient, HybridRecipient) for recipient in recipients}) > 1:
        # One classic stanza would undo what all the others promise.
        raise FormatError("an age file is all post-quantum or all classic, never mixed")
    if len(recipients) > 1 and any(isinstance(each, ScryptRecipient) for each in recipients):
        raise FormatError("a passphrase stands alone in its file")


def cover(recipients: Sequence[Recipient], entropy: Entropy = system) -> tuple[bytes, bytes]:
    """The first bytes of an age file for `recipients`, up to its content, and the key (32 bytes)
    that the content goes under. Raises as `Encryptor` does."""
    _check_recipients(recipients)
    file_key = entropy(_FILE_KEY)
    stanzas = tuple(recipient.wrap(file_key, entropy) for recipient in recipients)
    nonce = entropy(_NONCE)
    head = render(Header(stanzas, mac_of(stanzas, file_key))) + nonce
    return head, _payload_key(file_key, nonce)


def sealed_size(head: bytes, content: int) -> int:
    """The length of the age file with that head and so many bytes of content."""
    chunks = max(1, -(-content // _CHUNK))
    return len(head) + content + chunks * _TAG


class Encryptor:
    """Encrypts what is written to it into an age file on `out`, for all of `recipients`.

    The header is written at once; nothing is complete before `finish`, and `out` stays open.
    Raises FormatError for no recipient or a mixture of kinds, TooLarge for more than 256.
    """

    def __init__(
        self, recipients: Sequence[Recipient], out: BinaryIO, entropy: Entropy = system
    ) -> None:
        head, key = cover(recipients, entropy)
        out.write(head)
        self._stream = StreamWriter(key, out)

    @classmethod
    def under(cls, head: bytes, key: bytes, out: BinaryIO) -> Encryptor:
        """Encrypts under a `cover` made before. One cover is for one content, ever: the same
        content gives the same file again, another one would undo the encryption of both."""
        made = cls.__new__(cls)
        out.write(head)
        made._stream = StreamWriter(key, out)
        return made

    def write(self, data: bytes | bytearray | memoryview) -> int:
        """Encrypt `data`. Returns its length."""
        return self._stream.write(data)

    def finish(self) -> None:
        """Write what ends the file."""
        self._stream.finish()


class Decryptor:
    """Decrypts the age file on `source` for whichever of `identities` it is meant for.

    The header is read at once: raises FormatError if it is not an age file, TooLarge over a cap,
    NoMatch if none of the identities opens it, NotAuthentic if its MAC does not hold. What is
    read after that is authentic, but was only complete once the end came without NotAuthentic.
    A file under a passphrase opens only for a ScryptIdentity. `header` is there for callers that
    accept some kinds of stanza only.
    """

    def __init__(self, source: BinaryIO, identities: Sequence[Identity]) -> None:
        self.header = parse(source)
        stanzas = self.header.stanzas
        if len(stanzas) > 1 and any(stanza.type == SCRYPT for stanza in stanzas):
            raise FormatError("a passphrase does not stand alone in an age file")
        file_key = self._file_key(identities)
        if not hmac.compare_digest(mac_of(stanzas, file_key), self.header.mac):
            raise NotAuthentic("the header of an age file was changed")
        nonce = source.read(_NONCE)
        if len(nonce) != _NONCE:
            raise FormatError("an age file ends right behind its header")
        self._stream = StreamReader(_payload_key(file_key, nonce), source)

    def _file_key(self, identities: Sequence[Identity]) -> bytes:
        for identity in identities:
            file_key = identity.unwrap(self.header.stanzas)
            if file_key is not None:
                return file_key
        raise NoMatch("none of the keys at hand opens this age file")

    def read(self, n: int = -1) -> bytes:
        """`n` bytes, or all without `n`; fewer only at the authentic end. Raises NotAuthentic."""
        return self._stream.read(n)

    def readinto(self, buffer: bytearray | memoryview) -> int:
        """Fill `buffer`; fewer bytes only at the authentic end. Raises NotAuthentic."""
        return self._stream.readinto(buffer)
