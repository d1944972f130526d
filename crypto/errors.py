"""What can go wrong in the formats: one small tree of errors, raised and never returned."""

from __future__ import annotations


class CryptoError(Exception):
    """Something given to a format is not acceptable. The text is ours, never the sender's."""


class FormatError(CryptoError):
    """The bytes are not this format, or not in its one canonical form."""


class NotAuthentic(CryptoError):
    """A signature, MAC, digest or proof does not hold for what it is said to cover."""


class NoMatch(CryptoError):
    """The file is well formed, but none of the identities at hand opens it."""


class TooLarge(CryptoError):
    """Over a cap; refused before any work was done on it."""


class Unsupported(CryptoError):
    """This computer's cryptographic library lacks an algorithm that Liaison needs."""
