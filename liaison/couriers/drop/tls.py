"""Whom a server of a dead drop must be certified by."""

from __future__ import annotations

import ssl


def context(authority: str) -> ssl.SSLContext:
    """TLS with the authorities that the system trusts, or with that one alone."""
    made = ssl.create_default_context(cadata=authority or None)
    made.minimum_version = ssl.TLSVersion.TLSv1_2
    return made
