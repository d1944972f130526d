"""A vault's database file as its key shows it: every page decrypted, the free ones too.

An export by SQLCipher would copy only what is there; what was deleted lies in pages as they are.
The format is that of `storage.pages`: AES-256-CBC under the raw key, the IV behind the content.
"""

from __future__ import annotations

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from crypto.derive import derive
from storage.connection import PAGE

_SALT, _RESERVED = 16, 80


def plain_pages(path: Path, root: bytes) -> bytes:
    """All pages of the database file at `path`, one after the other, without salts and MACs."""
    key = derive(root, "db")
    data = path.read_bytes()
    assert data and len(data) % PAGE == 0
    found = bytearray()
    for start in range(0, len(data), PAGE):
        page = data[start : start + PAGE]
        body = page[_SALT if start == 0 else 0 : -_RESERVED]
        iv = page[-_RESERVED : -_RESERVED + 16]
        opened = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
        found += opened.update(body) + opened.finalize()
    return bytes(found)
