"""Signed notes (C2SP signed-note): a text, and lines of signatures by named keys below it.

Two signature types are known: 0x01, Ed25519 over the text, and 0x06, ML-DSA-44 with a time over a
checkpoint (C2SP tlog-cosignature). A key object that exists is a checked one: its key ID fits,
and an Ed25519 key is canonical and not of low order.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA44PrivateKey, MLDSA44PublicKey

from crypto import b64, edkeys, treehead
from crypto.errors import FormatError, NotAuthentic, TooLarge

ED25519 = 0x01
COSIGNATURE_MLDSA44 = 0x06

MAX_BYTES = 1 << 20
MAX_SIGNATURES = 100
SEED_BYTES = 32
MLDSA44_KEY_BYTES = 1312

_KEY_ID_BYTES = 4
_TIME_BYTES = 8
_DASH = "\N{EM DASH} "
_NOT_IN_TEXT = re.compile("[\x00-\x09\x0b-\x1f\ud800-\udfff]")
_KEY_ID = re.compile(r"[0-9a-f]{8}")
_LABEL = b"subtree/v1\n\x00"


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature line: the key's name and 4-byte ID, and the bytes that its algorithm reads."""

    name: str
    key_id: bytes
    blob: bytes

    def __post_init__(self) -> None:
        treehead.check_name(self.name)
        if len(self.key_id) != _KEY_ID_BYTES or not self.blob:
            raise FormatError("not a signature")

    @classmethod
    def parse(cls, line: str) -> Signature:
        """The signature of a line, given without its newline."""
        name, space, encoded = line.removeprefix(_DASH).partition(" ")
        if not line.startswith(_DASH) or not space:
            raise FormatError("not a signature line")
        raw = b64.padded_decode(encoded)
        return cls(name, raw[:_KEY_ID_BYTES], raw[_KEY_ID_BYTES:])

    def __str__(self) -> str:
        return f"{_DASH}{self.name} {b64.padded_encode(self.key_id + self.blob)}"

    @property
    def time(self) -> int:
        """The seconds since 1970 that a type 0x06 signature claims; it is part of what it signs."""
        if len(self.blob) <= _TIME_BYTES or self.blob[0] & 0x80:
            raise FormatError("not a timestamped signature")
        return int.from_bytes(self.blob[:_TIME_BYTES], "big")


@dataclass(frozen=True)
class VerifierKey:
    """A public key that notes are checked with: its name, ID, signature type and raw bytes."""

    name: str
    key_id: bytes
    algorithm: int
    public: bytes

    def __post_init__(self) -> None:
        if self.algorithm == ED25519:
            edkeys.check(self.public)
        elif self.algorithm != COSIGNATURE_MLDSA44:
            raise FormatError("a signature type that Liaison does not use")
        elif len(self.public) != MLDSA44_KEY_BYTES:
            raise FormatError("an ML-DSA-44 public key has 1312 bytes")
        if self.key_id != key_id(self.name, self.algorithm, self.public):
            raise FormatError("a key and its ID do not belong together")

    @classmethod
    def of(cls, name: str, algorithm: int, public: bytes) -> VerifierKey:
        """The key with its ID computed."""
        return cls(name, key_id(name, algorithm, public), algorithm, public)

    @classmethod
    def parse(cls, text: str) -> VerifierKey:
        """A vkey: `name+hex(key ID)+base64(type || public key)`."""
        parts = text.split("+", 2)  # base64 has plus signs of its own
        if len(parts) != 3 or not _KEY_ID.fullmatch(parts[1]):
            raise FormatError("not a verifier key")
        raw = b64.padded_decode(parts[2])
        if not raw:
            raise FormatError("not a verifier key")
        return cls(parts[0], bytes.fromhex(parts[1]), raw[0], raw[1:])

    def __str__(self) -> str:
        raw = bytes([self.algorithm]) + self.public
        return f"{self.name}+{self.key_id.hex()}+{b64.padded_encode(raw)}"

    def made(self, signature: Signature) -> bool:
        """Whether the line says it is by this key; whether that is true, `verify` says."""
        return (signature.name, signature.key_id) == (self.name, self.key_id)

    def verify(self, text: str, signature: Signature) -> None:
        """Raise NotAuthentic unless this key signed the text; for 0x06 that is a checkpoint's."""
        if not self.made(signature):
            raise NotAuthentic("a signature by another key")
        try:
            if isinstance(self._loaded, Ed25519PublicKey):
                self._loaded.verify(signature.blob, text.encode())
            else:
                message = cosigned_message(self.name, signature.time, treehead.parse(text))
                self._loaded.verify(signature.blob[_TIME_BYTES:], message)
        except InvalidSignature:
            raise NotAuthentic("a signature does not hold") from None

    @cached_property
    def _loaded(self) -> Ed25519PublicKey | MLDSA44PublicKey:
        if self.algorithm == ED25519:
            return Ed25519PublicKey.from_public_bytes(self.public)
        return MLDSA44PublicKey.from_public_bytes(self.public)


def key_id(name: str, algorithm: int, public: bytes) -> bytes:
    """SHA-256(name || newline || type || public key), its first 4 bytes."""
    treehead.check_name(name)
    return sha256(f"{name}\n".encode() + bytes([algorithm]) + public).digest()[:_KEY_ID_BYTES]


def cosigned_message(name: str, time: int, checkpoint: treehead.Checkpoint) -> bytes:
    """What a 0x06 signature covers: `cosigned_message` of C2SP tlog-cosignature, start 0."""
    if not 0 <= time < 2**63:
        raise FormatError("a time is in seconds since 1970, below 2**63")
    return b"".join(
        [
            _LABEL,
            _prefixed(name),
            time.to_bytes(_TIME_BYTES, "big"),
            _prefixed(checkpoint.origin),
            (0).to_bytes(8, "big"),
            checkpoint.size.to_bytes(8, "big"),
            checkpoint.root,
        ]
    )


def _prefixed(name: str) -> bytes:
    raw = name.encode()
    return bytes([len(raw)]) + raw


class Ed25519Signer:
    """Signs notes with Ed25519 (0x01), from a 32-byte seed."""

    def __init__(self, name: str, seed: bytes) -> None:
        _check_seed(seed)
        self._key = Ed25519PrivateKey.from_private_bytes(seed)
        public = self._key.public_key().public_bytes_raw()
        self.verifier_key = VerifierKey.of(name, ED25519, public)

    def sign(self, text: str) -> Signature:
        """The signature over a note's text."""
        key = self.verifier_key
        return Signature(key.name, key.key_id, self._key.sign(text.encode()))


class MLDSA44Signer:
    """Signs checkpoints with ML-DSA-44 and a time (0x06), from a 32-byte seed."""

    def __init__(self, name: str, seed: bytes) -> None:
        _check_seed(seed)
        self._key = MLDSA44PrivateKey.from_seed_bytes(seed)
        public = self._key.public_key().public_bytes_raw()
        self.verifier_key = VerifierKey.of(name, COSIGNATURE_MLDSA44, public)

    def sign(self, text: str, time: int) -> Signature:
        """The signature over a checkpoint's text, at `time` in seconds since 1970."""
        key = self.verifier_key
        message = cosigned_message(key.name, time, treehead.parse(text))
        stamp = time.to_bytes(_TIME_BYTES, "big")
        return Signature(key.name, key.key_id, stamp + self._key.sign(message))


def _check_seed(seed: bytes) -> None:
    if len(seed) != SEED_BYTES:
        raise FormatError("a seed has 32 bytes")


@dataclass(frozen=True, slots=True)
class Note:
    """A text ending in a newline, and 1 to 100 signatures, none of which is verified yet."""

    text: str
    signatures: tuple[Signature, ...]

    def __post_init__(self) -> None:
        if not self.text.endswith("\n") or _NOT_IN_TEXT.search(self.text):
            raise FormatError("not the text of a note")
        if len(self.signatures) > MAX_SIGNATURES:
            raise TooLarge("a note has at most 100 signatures")
        if not self.signatures:
            raise FormatError("a note has at least one signature")

    @classmethod
    def parse(cls, data: bytes) -> Note:
        """The note in its one form; FormatError, or TooLarge over 1 MiB or 100 signatures."""
        if not isinstance(data, bytes):
            raise FormatError("a note must be bytes")
        if len(data) > MAX_BYTES:
            raise TooLarge("a note has at most 1 MiB")
        try:
            whole = data.decode()
        except UnicodeDecodeError:
            raise FormatError("a note is not UTF-8") from None
        text, blank, lines = whole.rpartition("\n\n")
        if not blank or not lines.endswith("\n"):
            raise FormatError("a note needs signatures below its text")
        if lines.count("\n") > MAX_SIGNATURES:
            raise TooLarge("a note has at most 100 signatures")
        found = tuple(Signature.parse(line) for line in lines[:-1].split("\n"))
        return cls(text + "\n", found)

    def render(self) -> bytes:
        """The bytes that `parse` reads."""
        lines = "".join(f"{signature}\n" for signature in self.signatures)
        data = f"{self.text}\n{lines}".encode()
        if len(data) > MAX_BYTES:
            raise TooLarge("a note has at most 1 MiB")
        return data

    def only(self, key: VerifierKey) -> Signature:
        """The one signature that says it is by this key; NotAuthentic without or with two."""
        found = [signature for signature in self.signatures if key.made(signature)]
        if len(found) != 1:
            raise NotAuthentic("each key signs a note once")
        return found[0]
