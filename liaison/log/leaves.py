"""The leaves of an officer's log, each one shape with one spelling: struct in, canonical bytes out.

A leaf is canonical JSON of at most 65,535 bytes with ``type``, ``salt`` (128 random bits) and
``from`` (the log's origin). Foreign bytes are decoded strictly, re-encoded and compared before a
struct is made of them; whatever is not exactly one of these shapes raises `FormatError`.
"""

from __future__ import annotations

from typing import Annotated, TypeVar

import msgspec
from msgspec import Meta

from crypto import b64, canonical
from crypto.entropy import Entropy
from crypto.errors import FormatError
from liaison.log.dealing import ConsentLeaf, ConsentRequestLeaf, ReceiptLeaf
from liaison.log.governing import PolicyLeaf
from liaison.log.retaining import RetentionLeaf, TombstoneLeaf
from liaison.log.shapes import (
    Common,
    Count,
    Hash,
    Hex32,
    Hex64,
    Line,
    Micros,
    Origin,
    Positive,
    Why,
)
from liaison.log.trusting import EpochLeaf, IntroductionLeaf, RevocationLeaf, RosterLeaf

LEAF_LIMIT = 65_535


class CardLeaf(Common, frozen=True, kw_only=True, tag_field="type", tag="liaison/card@v1"):
    """An identity card; leaf 0 of a log. ``log`` are the Ed25519 and ML-DSA-44 verifier keys."""

    name: Line
    rank: Line
    role: Line
    organisation: Line
    nation: Line
    log: tuple[str, str]
    witness: str
    age: str
    policy: Annotated[str, Meta(pattern="^all-log-signatures$")]
    revision: Positive
    created: Micros


class RecordLeaf(
    Common, frozen=True, kw_only=True, tag_field="type", tag="liaison/record@v1", omit_defaults=True
):
    """One sealed version of a record; its content is behind the digests (RFC 9901).

    ``supersedes`` is the base64url leaf hash of the version before, absent for the first.
    """

    record: Hex32
    version: Positive
    kind: Annotated[str, Meta(pattern="^[a-z][a-z-]{0,39}$")]
    sealed: Micros
    supersedes: Hash | None = None
    sd: list[Hash] = msgspec.field(name="_sd")
    sd_alg: Annotated[str, Meta(pattern="^sha-256$")] = msgspec.field(name="_sd_alg")


class Previous(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The manifest before, to the same set of recipients: its leaf index and leaf hash."""

    index: Count
    leaf: Hash


class ManifestLeaf(
    Common, frozen=True, kw_only=True, tag_field="type", tag="liaison/bundle@v1", omit_defaults=True
):
    """A bundle's manifest. ``to`` are card fingerprints (base64url), ``archive`` age recipients.

    ``members`` counts the files named in SHA256SUMS, ``total`` adds up their sizes, ``padded`` is
    the length of the whole payload in bytes. ``saw`` maps origins to the [size, base64url root]
    that the sender had last verified of them.
    """

    to: Annotated[list[Hash], Meta(min_length=1, max_length=128)]
    archive: Annotated[list[str], Meta(max_length=8)] = msgspec.field(default_factory=list)
    prev: Previous | None = None
    number: Positive
    created: Micros
    precedence: Annotated[str, Meta(pattern="^(ROUTINE|PRIORITY|IMMEDIATE|FLASH)$")]
    marking: Line
    sums_sha256: Hex64
    members: Annotated[int, Meta(ge=1, le=100_000)]
    total: Count
    padded: Positive
    saw: Annotated[dict[Origin, tuple[Count, Hash]], Meta(max_length=128)]
    alg: list[str]


class ReceivedLeaf(Common, frozen=True, kw_only=True, tag_field="type", tag="liaison/received@v1"):
    """That foreign bytes entered the vault: by hash only, never by content.

    ``what`` is "bundle", "card" or "paper"; ``leaf`` the hash of the foreign leaf (of a bundle, its
    manifest's), ``by`` the origin it came from.
    """

    at: Micros
    what: Annotated[str, Meta(pattern="^(bundle|card|paper)$")]
    leaf: Hash
    by: Origin


class EventLeaf(Common, frozen=True, kw_only=True, tag_field="type", tag="liaison/event@v1"):
    """Something the officer did: what (``act``), when, on what, why, state before and after."""

    at: Micros
    act: Annotated[str, Meta(pattern="^[a-z][a-z-]{0,39}$")]
    on: Line
    why: Why
    before: Line
    after: Line


# A card is a paper too from its second revision on; which leaves are papers says `papers.py`.
PaperLeaf = (
    CardLeaf
    | IntroductionLeaf
    | RosterLeaf
    | RevocationLeaf
    | EpochLeaf
    | ReceiptLeaf
    | ConsentRequestLeaf
    | ConsentLeaf
    | PolicyLeaf
)
Leaf = (
    RecordLeaf | ManifestLeaf | ReceivedLeaf | EventLeaf | PaperLeaf | RetentionLeaf | TombstoneLeaf
)
_L = TypeVar("_L", bound=Common)

ALGORITHMS = ["age:mlkem768x25519", "sig:ed25519+mldsa44"]


def new_salt(entropy: Entropy) -> str:
    """128 random bits as base64url."""
    return b64.url_encode(entropy(16))


def render(leaf: Leaf) -> bytes:
    """The leaf's one canonical spelling. Raises `FormatError` where it would be too large."""
    data = canonical.encode(msgspec.to_builtins(leaf))
    if len(data) > LEAF_LIMIT:
        raise FormatError("a log entry is larger than 65,535 bytes")
    return data


def parse(data: bytes) -> Leaf:
    """Reads one leaf of any shape. Raises `FormatError`; the text names no foreign value."""
    return _convert(data, Leaf)  # type: ignore[arg-type]  # msgspec takes unions, its stub says type


def parse_as(data: bytes, shape: type[_L]) -> _L:
    """Reads one leaf that must be of the given shape. Raises `FormatError`."""
    leaf = parse(data)
    if not isinstance(leaf, shape):
        raise FormatError("the log entry is of another type")
    return leaf


def _convert(data: bytes, shape: type[Leaf]) -> Leaf:
    try:
        return msgspec.convert(canonical.decode(data, limit=LEAF_LIMIT), shape, strict=True)
    except msgspec.ValidationError:
        raise FormatError("the log entry has not the members of its type") from None
