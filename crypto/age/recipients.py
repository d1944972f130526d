"""Who an age file is for: hybrid post-quantum keys, classic X25519 keys, or a passphrase.

A recipient wraps the 16-byte file key into a stanza; an identity finds its stanza and unwraps it.
Bundles use hybrid keys only; X25519 is there to exchange files with other tools, the passphrase
for backups.

    mlkem768x25519  HPKE base mode: KEM 0x647a, HKDF-SHA256, ChaCha20-Poly1305
    X25519          ChaCha20-Poly1305 under HKDF-SHA256 of the Diffie-Hellman secret
    scrypt          ChaCha20-Poly1305 under scrypt of the passphrase; alone in its file
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from crypto import b64, bech32
from crypto.age.header import Stanza
from crypto.entropy import Entropy, system
from crypto.errors import FormatError, TooLarge

HYBRID = "mlkem768x25519"
X25519 = "X25519"
SCRYPT = "scrypt"
MAX_LOG_N = 22

_WRAPPED = 16 + 16  # a file key and its tag
_MLKEM_KEY, _MLKEM_SEALED, _SHARE = 1184, 1088, 32
_SUITE = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
_HYBRID_INFO = b"age-encryption.org/mlkem768x25519"
_X25519_INFO = b"age-encryption.org/v1/X25519"
_SCRYPT_LABEL = b"age-encryption.org/v1/scrypt"
_FIELD = 2**255 - 19
_ANY_KEY = X25519PrivateKey.from_private_bytes(bytes(32))
_LOG_N = re.compile(r"[1-9][0-9]?")


def _public_share(raw: bytes) -> X25519PublicKey:
    """The X25519 point in `raw`. Raises FormatError if it is of low order: any secret gives 0."""
    public = X25519PublicKey.from_public_bytes(raw)
    try:
        _ANY_KEY.exchange(public)
    except ValueError:
        raise FormatError("an X25519 share is of low order") from None
    return public


def _public_key(raw: bytes) -> X25519PublicKey:
    """As `_public_share`, and in the one encoding of its point: a recipient has one name."""
    if int.from_bytes(raw, "little") >= _FIELD:
        raise FormatError("an X25519 key is not in canonical form")
    return _public_share(raw)


def _decoded(text: str, prefix: str, size: int) -> bytes:
    hrp, data = bech32.decode(text)
    if hrp != prefix or len(data) != size:
        raise FormatError("this is not a key of the kind that is needed here")
    return data


def _share_and_body(stanza: Stanza, size: int) -> tuple[bytes, bytes]:
    """The share in the one argument, and the wrapped key; lengths before any other work."""
    if len(stanza.args) != 1 or len(stanza.body) != _WRAPPED:
        raise FormatError("a recipient in an age file is malformed")
    share = b64.decode(stanza.args[0])
    if len(share) != size:
        raise FormatError("a recipient in an age file is malformed")
    return share, stanza.body


@dataclass(frozen=True, slots=True)
class HybridRecipient:
    """A post-quantum public key, `age1pq1…`: ML-KEM-768 (1184 bytes), then X25519 (32).

    Raises FormatError for a malformed ML-KEM key or an X25519 key that is of low order or not
    canonical.
    """

    raw: bytes
    _key: MLKEM768X25519PublicKey = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if len(self.raw) != _MLKEM_KEY + _SHARE:
            raise FormatError("a hybrid key is 1216 bytes")
        try:
            mlkem = MLKEM768PublicKey.from_public_bytes(self.raw[:_MLKEM_KEY])
        except ValueError:
            raise FormatError("an ML-KEM-768 key is malformed") from None
        x25519 = _public_key(self.raw[_MLKEM_KEY:])
        object.__setattr__(self, "_key", MLKEM768X25519PublicKey(mlkem, x25519))

    @classmethod
    def parse(cls, text: str) -> HybridRecipient:
        """The recipient of an `age1pq1…` text. Raises FormatError."""
        return cls(_decoded(text, "age1pq", _MLKEM_KEY + _SHARE))

    @classmethod
    def decoy(cls, entropy: Entropy = system) -> HybridRecipient:
        """A recipient that nobody can open for: its secret is forgotten at once."""
        return HybridIdentity.generate(entropy).recipient

    def __str__(self) -> str:
        return bech32.encode("age1pq", self.raw)

    def wrap(self, file_key: bytes, entropy: Entropy = system) -> Stanza:
        """The stanza for `file_key`.

        The encapsulation draws its randomness inside the cryptographic library, which takes none
        from outside; `entropy` is there for the sake of the other kinds.
        """
        sealed = _SUITE.encrypt(file_key, self._key, _HYBRID_INFO)
        share, body = sealed[: _MLKEM_SEALED + _SHARE], sealed[_MLKEM_SEALED + _SHARE :]
        return Stanza(HYBRID, (b64.encode(share),), body)


class HybridIdentity:
    """A post-quantum secret key, `AGE-SECRET-KEY-PQ-1…`: the 32-byte seed both halves come from.

    SHAKE256(seed, 96 bytes) is the 64-byte ML-KEM-768 seed, then the X25519 scalar.
    """

    def __init__(self, seed: bytes) -> None:
        if len(seed) != 32:
            raise FormatError("a hybrid seed is 32 bytes")
        self.seed = seed
        expanded = hashlib.shake_256(seed).digest(96)
        mlkem = MLKEM768PrivateKey.from_seed_bytes(expanded[:64])
        x25519 = X25519PrivateKey.from_private_bytes(expanded[64:])
        self._key = MLKEM768X25519PrivateKey(mlkem, x25519)
        self.recipient = HybridRecipient(
            mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw()
        )

    @classmethod
    def generate(cls, entropy: Entropy = system) -> HybridIdentity:
        """A new identity from 32 bytes of `entropy`."""
        return cls(entropy(32))

    @classmethod
    def from_seed(cls, seed: bytes) -> HybridIdentity:
        """The identity of a kept 32-byte seed. Raises FormatError for another length."""
        return cls(seed)

    @classmethod
    def parse(cls, text: str) -> HybridIdentity:
        """The identity of an `AGE-SECRET-KEY-PQ-1…` text. Raises FormatError."""
        return cls(_decoded(text, "AGE-SECRET-KEY-PQ-", 32))

    def __str__(self) -> str:
        return bech32.encode("AGE-SECRET-KEY-PQ-", self.seed)

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """The file key, or None if no stanza is for us. Raises FormatError for a malformed one."""
        wrapped = []
        for stanza in stanzas:
            if stanza.type == HYBRID:
                share, body = _share_and_body(stanza, _MLKEM_SEALED + _SHARE)
                # The library would only say "wrong tag" to this.
                _public_share(share[_MLKEM_SEALED:])
                wrapped.append(share + body)
        for sealed in wrapped:
            try:
                return _SUITE.decrypt(sealed, self._key, _HYBRID_INFO)
            except InvalidTag:
                continue
        return None


@dataclass(frozen=True, slots=True)
class X25519Recipient:
    """A classic public key, `age1…`, 32 bytes. Raises FormatError if of low order or odd."""

    raw: bytes
    _key: X25519PublicKey = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if len(self.raw) != _SHARE:
            raise FormatError("an X25519 key is 32 bytes")
        object.__setattr__(self, "_key", _public_key(self.raw))

    @classmethod
    def parse(cls, text: str) -> X25519Recipient:
        """The recipient of an `age1…` text. Raises FormatError."""
        return cls(_decoded(text, "age", _SHARE))

    def __str__(self) -> str:
        return bech32.encode("age", self.raw)

    def wrap(self, file_key: bytes, entropy: Entropy = system) -> Stanza:
        """The stanza for `file_key`, under an ephemeral key from 32 bytes of `entropy`."""
        ephemeral = X25519PrivateKey.from_private_bytes(entropy(32))
        share = ephemeral.public_key().public_bytes_raw()
        key = _x25519_key(ephemeral.exchange(self._key), share, self.raw)
        return Stanza(X25519, (b64.encode(share),), _seal(key, file_key))


def _x25519_key(secret: bytes, share: bytes, recipient: bytes) -> bytes:
    return HKDF(SHA256(), 32, share + recipient, _X25519_INFO).derive(secret)


def _seal(key: bytes, file_key: bytes) -> bytes:
    # A zero nonce: `key` wraps this one file key and nothing else.
    return ChaCha20Poly1305(key).encrypt(bytes(12), file_key, None)


def _unseal(key: bytes, body: bytes) -> bytes | None:
    try:
        return ChaCha20Poly1305(key).decrypt(bytes(12), body, None)
    except InvalidTag:
        return None


class X25519Identity:
    """A classic secret key, `AGE-SECRET-KEY-1…`: a 32-byte X25519 scalar."""

    def __init__(self, scalar: bytes) -> None:
        if len(scalar) != 32:
            raise FormatError("an X25519 secret is 32 bytes")
        self._scalar = scalar
        self._key = X25519PrivateKey.from_private_bytes(scalar)
        self.recipient = X25519Recipient(self._key.public_key().public_bytes_raw())

    @classmethod
    def generate(cls, entropy: Entropy = system) -> X25519Identity:
        """A new identity from 32 bytes of `entropy`."""
        return cls(entropy(32))

    @classmethod
    def parse(cls, text: str) -> X25519Identity:
        """The identity of an `AGE-SECRET-KEY-1…` text. Raises FormatError."""
        return cls(_decoded(text, "AGE-SECRET-KEY-", 32))

    def __str__(self) -> str:
        return bech32.encode("AGE-SECRET-KEY-", self._scalar)

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """The file key, or None if no stanza is for us. Raises FormatError for a malformed one."""
        wrapped = []
        for stanza in stanzas:
            if stanza.type == X25519:
                share, body = _share_and_body(stanza, _SHARE)
                wrapped.append((share, _public_share(share), body))
        for share, public, body in wrapped:
            key = _x25519_key(self._key.exchange(public), share, self.recipient.raw)
            if (file_key := _unseal(key, body)) is not None:
                return file_key
        return None


def _scrypt_key(passphrase: bytes, salt: bytes, log_n: int) -> bytes:
    try:
        return Scrypt(_SCRYPT_LABEL + salt, 32, 1 << log_n, 8, 1).derive(passphrase)
    except MemoryError:
        raise TooLarge("this computer has too little memory to try a passphrase") from None


def _passphrase_bytes(passphrase: str) -> bytes:
    try:
        data = passphrase.encode("utf-8")
    except UnicodeEncodeError:
        raise FormatError("a passphrase has half of a character pair") from None
    if not data:
        raise FormatError("a passphrase is empty")
    return data


class ScryptRecipient:
    """A passphrase to encrypt under, its work factor being 2**log_n. Alone in its file."""

    def __init__(self, passphrase: str, log_n: int = 18) -> None:
        if not 1 <= log_n <= MAX_LOG_N:
            raise TooLarge("the work factor of a passphrase is between 1 and 22")
        self._passphrase = _passphrase_bytes(passphrase)
        self._log_n = log_n

    def wrap(self, file_key: bytes, entropy: Entropy = system) -> Stanza:
        """The stanza for `file_key`, under 16 bytes of salt from `entropy`. Slow on purpose."""
        salt = entropy(16)
        key = _scrypt_key(self._passphrase, salt, self._log_n)
        return Stanza(SCRYPT, (b64.encode(salt), str(self._log_n)), _seal(key, file_key))


class ScryptIdentity:
    """A passphrase to decrypt with, refusing a work factor above 2**max_log_n (22 at most)."""

    def __init__(self, passphrase: str, max_log_n: int = MAX_LOG_N) -> None:
        if not 1 <= max_log_n <= MAX_LOG_N:
            raise TooLarge("the work factor of a passphrase is between 1 and 22")
        self._passphrase = _passphrase_bytes(passphrase)
        self._max_log_n = max_log_n

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """The file key, or None if the passphrase is another. Slow on purpose.

        Raises FormatError for a malformed stanza, TooLarge for too high a work factor.
        """
        for stanza in stanzas:
            if stanza.type != SCRYPT:
                continue
            if len(stanza.args) != 2 or len(stanza.body) != _WRAPPED:
                raise FormatError("a recipient in an age file is malformed")
            salt = b64.decode(stanza.args[0])
            if len(salt) != 16 or not _LOG_N.fullmatch(stanza.args[1]):
                raise FormatError("a recipient in an age file is malformed")
            log_n = int(stanza.args[1])
            if log_n > self._max_log_n:
                raise TooLarge("a passphrase in an age file asks for too much work")
            return _unseal(_scrypt_key(self._passphrase, salt, log_n), stanza.body)
        return None


Recipient = HybridRecipient | X25519Recipient | ScryptRecipient
Identity = HybridIdentity | X25519Identity | ScryptIdentity
