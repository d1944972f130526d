"""Encrypts streams and says under which keys and nonces: a hash of each pair, one a line.

    python -m tests.campaigns.encryptor STREAMS CHUNKS FORKS

Halfway it forks, so that children go on from the very same state of the process.
"""

from __future__ import annotations

import hashlib
import io
import os
import sys
from typing import Any

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from crypto.age import Encryptor, HybridIdentity, stream
from crypto.entropy import system


class Telling:
    """Stands for the cipher of a stream, uses it, and notes each key with its nonce."""

    said: list[str]

    def __init__(self, key: bytes) -> None:
        self._key, self._cipher = key, ChaCha20Poly1305(key)

    def encrypt_into(self, nonce: bytes, data: Any, context: Any, out: Any) -> int:
        self.said.append(hashlib.sha256(self._key + nonce).hexdigest()[:32])
        return self._cipher.encrypt_into(nonce, data, context, out)


def encrypt(streams: int, content: bytes) -> None:
    recipient = HybridIdentity.generate(system).recipient
    for number in range(streams):
        if number % 2:
            writer: Any = Encryptor([recipient], io.BytesIO())
        else:  # as attachments are kept in the vault
            writer = stream.StreamWriter(system(32), io.BytesIO())
        writer.write(content)
        writer.finish()


def main() -> None:
    streams, chunks, forks = map(int, sys.argv[1:])
    content = bytes(chunks * stream.CHUNK)
    Telling.said = []
    stream.ChaCha20Poly1305 = Telling  # type: ignore[misc, assignment]
    encrypt(streams // 2, content)
    for _ in range(forks):
        if os.fork() == 0:
            Telling.said.clear()  # the parent says these
            encrypt(streams - streams // 2, content)
            os.write(1, "".join(f"{one}\n" for one in Telling.said).encode())
            os._exit(0)
        os.wait()
    encrypt(streams - streams // 2, content)
    os.write(1, "".join(f"{one}\n" for one in Telling.said).encode())


if __name__ == "__main__":
    main()
