"""An organisation's marking policy as the vault keeps it: the file that it came in."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StoredPolicy:
    """Its object identifier and name, the XML-SPIF file's name, SHA-256 (hex) and bytes."""

    id: str
    name: str
    file: str
    sha256: str
    added_at: int
    data: bytes
