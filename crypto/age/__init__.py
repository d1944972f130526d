"""The age file format, version 1 (age-encryption.org/v1): encrypts files for recipients."""

from __future__ import annotations

from crypto.age.file import Decryptor, Encryptor, cover, sealed_size
from crypto.age.header import Header, Stanza, parse, render
from crypto.age.recipients import (
    HybridIdentity,
    HybridRecipient,
    Identity,
    Recipient,
    ScryptIdentity,
    ScryptRecipient,
    X25519Identity,
    X25519Recipient,
)
from crypto.age.stream import StreamReader, StreamWriter

__all__ = [
    "Decryptor",
    "Encryptor",
    "Header",
    "HybridIdentity",
    "HybridRecipient",
    "Identity",
    "Recipient",
    "ScryptIdentity",
    "ScryptRecipient",
    "Stanza",
    "StreamReader",
    "StreamWriter",
    "X25519Identity",
    "X25519Recipient",
    "cover",
    "parse",
    "render",
    "sealed_size",
]
