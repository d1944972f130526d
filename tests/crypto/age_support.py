"""Shared by the age tests: where the vectors are, how a testkit file is read and judged."""

from __future__ import annotations

import hashlib
import io
import json
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from crypto import armor
from crypto.age import (
    Decryptor,
    Encryptor,
    HybridIdentity,
    Identity,
    Recipient,
    ScryptIdentity,
    X25519Identity,
)
from crypto.entropy import Entropy, system
from crypto.errors import FormatError, NoMatch, NotAuthentic, TooLarge

VECTORS = Path(__file__).parents[3] / "shared" / "data" / "vectors"
INTEROP = Path(__file__).parents[1] / "interop"
HAVE_VECTORS = VECTORS.is_dir()
NO_VECTORS = "the shared test vectors are not beside the project"

# Around the borders of a chunk and of a batch of chunks.
SIZES = (0, 1, 65535, 65536, 65537, 131072, 1 << 20, (1 << 20) + 1, (1 << 20) + 65536)


def vector(path: str) -> Any:
    """A shared vector file, parsed."""
    return json.loads((VECTORS / path).read_text("utf-8"))


def wycheproof(name: str) -> list[dict[str, Any]]:
    """The cases of a Wycheproof file, its groups laid end to end."""
    groups = vector(f"wycheproof/{name}_test.json")["testGroups"]
    return [case for group in groups for case in group["tests"]]


def sealed(plain: bytes, *recipients: Recipient, entropy: Entropy = system) -> bytes:
    """`plain` as an age file."""
    out = io.BytesIO()
    encryptor = Encryptor(recipients, out, entropy)
    encryptor.write(plain)
    encryptor.finish()
    return out.getvalue()


def opened(file: bytes, *identities: Identity) -> bytes:
    """The plaintext of an age file, all of it."""
    return Decryptor(io.BytesIO(file), identities).read()


def identity(text: str) -> HybridIdentity | X25519Identity:
    """The identity of either kind of secret key."""
    if text.startswith("AGE-SECRET-KEY-PQ-"):
        return HybridIdentity.parse(text)
    return X25519Identity.parse(text)


@dataclass
class Case:
    """A file of the CCTV testkit: what is to be expected of it, keys, and the age file."""

    expect: str
    payload: str
    file_key: bytes
    identities: list[Identity]
    armored: bool
    file: bytes

    @classmethod
    def parse(cls, data: bytes) -> Case:
        """Header lines `key: value`, an empty line, the file, perhaps compressed."""
        head, body = data.split(b"\n\n", 1)
        pairs = [
            (key, value)
            for key, _, value in (line.partition(": ") for line in head.decode().splitlines())
        ]
        known = dict(pairs)
        identities: list[Identity] = []
        for key, value in pairs:
            if key == "identity":
                identities.append(identity(value))
            elif key == "passphrase":
                identities.append(ScryptIdentity(value))
        return cls(
            known["expect"],
            known.get("payload", ""),
            bytes.fromhex(known["file key"]),
            identities,
            known.get("armored") == "yes",
            zlib.decompress(body) if known.get("compressed") == "zlib" else body,
        )

    def verdict(self) -> str:
        """What we make of the file, in the testkit's words, and whether it is what it expects."""
        outcome, released = self._run()
        if outcome != self.expect:
            return f"{outcome}, not {self.expect}"
        if self.payload and hashlib.sha256(released).hexdigest() != self.payload:
            return f"{outcome}, but other bytes were released"
        return "as expected"

    def _run(self) -> tuple[str, bytes]:
        try:
            file = armor.decode(self.file) if self.armored else self.file
        except FormatError:
            return "armor failure", b""
        try:
            reader = Decryptor(io.BytesIO(file), self.identities)
        except (FormatError, TooLarge):
            return "header failure", b""
        except NoMatch:
            return "no match", b""
        except NotAuthentic:
            return "HMAC failure", b""
        released = bytearray()
        try:
            # What is released before a failure always ends with a chunk.
            while piece := reader.read(1 << 16):
                released += piece
        except NotAuthentic:
            return "payload failure", bytes(released)
        return "success", bytes(released)
