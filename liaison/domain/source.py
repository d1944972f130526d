"""The real identity of a source, which no record holds, and how it lies sealed in the vault."""

from __future__ import annotations

import msgspec

from liaison.domain.plain import Plain


class RealIdentity(Plain, frozen=True, kw_only=True):
    """Who a source is, and how to reach him or her. Never in a record, an index, a log."""

    name: str = ""
    contacts: str = ""
    notes: str = ""

    def __repr__(self) -> str:
        """Nothing of it, wherever it might be printed."""
        return "RealIdentity(…)"


class SealedIdentity(msgspec.Struct, frozen=True, kw_only=True):
    """An identity as the vault holds it: whose (a person's record), how often written, ciphertext
    under the key of the compartment."""

    person: str
    version: int
    sealed: bytes
