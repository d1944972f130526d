"""Leaves in which officers certify each other: what one of them says of another's card."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Annotated

import msgspec
from msgspec import Meta

from crypto import b64, canonical
from liaison.log.shapes import Common, Hash, Line, Micros, Origin, Positive


class IntroductionLeaf(
    Common, frozen=True, kw_only=True, tag_field="type", tag="liaison/introduction@v1"
):
    """That the author has compared another officer's card, how and when, and introduces him.

    ``card`` is the fingerprint of the other's card (base64url), ``subject`` the origin of his log.
    """

    at: Micros
    card: Hash
    subject: Origin
    name: Line
    how: Line
    compared: Micros


class RosterEntry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One officer on a roster: his card's fingerprint (base64url) and log, and what he is there.

    ``since`` and ``until`` (µs since 1970 UTC) bound his time on it.
    """

    card: Hash
    origin: Origin
    name: Line
    role: Line
    unit: Line
    nation: Line
    organisation: Line
    clearance: Line
    since: Micros
    until: Micros


class RosterLeaf(Common, frozen=True, kw_only=True, tag_field="type", tag="liaison/roster@v1"):
    """One part of an organisation's roster, signed into the log of its authority.

    ``number`` counts the authority's rosters of that organisation, ``part`` goes from 1 to
    ``parts``, and ``whole`` is the hash over the entries of all parts (`whole_of`). ``until`` is
    when the roster is to be replaced.
    """

    at: Micros
    organisation: Annotated[str, Meta(min_length=1, max_length=200)]
    number: Positive
    part: Annotated[int, Meta(ge=1, le=200)]
    parts: Annotated[int, Meta(ge=1, le=200)]
    whole: Hash
    until: Micros
    entries: Annotated[list[RosterEntry], Meta(min_length=1, max_length=1_000)]


class RevocationLeaf(
    Common, frozen=True, kw_only=True, tag_field="type", tag="liaison/revocation@v1"
):
    """That another log's keys are not to be trusted from ``since`` on (µs since 1970 UTC).

    ``card`` is the fingerprint of that log's card (base64url), ``subject`` its origin.
    """

    at: Micros
    subject: Origin
    card: Hash
    since: Micros
    why: Line


class EpochLeaf(Common, frozen=True, kw_only=True, tag_field="type", tag="liaison/epoch@v1"):
    """Entry 1 of a log that goes on where an older one of the same officer was lost.

    ``before`` is the older origin, ``card`` the fingerprint of its card, ``size`` and ``root`` the
    last checkpoint of it that its owner still has; what it held beyond that is gone.
    """

    at: Micros
    before: Origin
    card: Hash
    size: Positive
    root: Hash
    why: Line


def whole_of(entries: Sequence[RosterEntry]) -> str:
    """What binds the parts of a roster together: base64url of the SHA-256 over all entries."""
    joined = b"".join(canonical.encode(msgspec.to_builtins(entry)) for entry in entries)
    return b64.url_encode(hashlib.sha256(joined).digest())
