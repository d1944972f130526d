"""A record's life: drafted, sealed, amended; its versions and the rows of its lists."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from liaison.domain.content import Content


class State(StrEnum):
    """What may be done with a record: a draft is free, a sealed one only gains versions."""

    DRAFT = "draft"
    SEALED = "sealed"
    AMENDED = "amended"


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """What an officer is writing. ``base`` is the version it amends, 0 for a new record."""

    record: str
    content: Content
    base: int
    reason: str
    saved_at: int


class Version(msgspec.Struct, frozen=True, kw_only=True):
    """One sealed version. ``leaf`` are the exact signed bytes; ``disclosures`` open their digests.

    ``index`` is the leaf's place in the author's log. ``proof`` is the tlog-proof that came with a
    foreign version; our own are made from the log when needed, so theirs is empty.
    ``bundle`` is the manifest hash (hex) of the bundle it came in, empty for our own.
    """

    record: str
    number: int
    author: str
    index: int
    leaf: bytes
    proof: bytes
    disclosures: tuple[str, ...]
    content: Content
    reason: str
    sealed_at: int
    bundle: str = ""


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One line of a list of records. ``seq`` orders records by arrival in this vault.

    ``author`` is the origin of the author's log, ``own`` whether that is this vault's owner.
    ``event_at`` is 0 where the record states no time; ``drafting`` tells that unsealed writing
    exists (for a sealed record: an amendment under way). ``version`` is 0 for a mere draft.
    ``entry`` is the newest version's place in its author's log, -1 for a mere draft.
    """

    seq: int
    record: str
    kind: str
    state: State
    drafting: bool
    title: str
    event_at: int
    event_zone: str
    place: str
    parties: str
    marking: str
    author: str
    own: bool
    version: int
    entry: int
    updated_at: int


class Filter(msgspec.Struct, frozen=True, kw_only=True):
    """Which rows of a list are wanted; an empty member asks for everything."""

    kind: str = ""
    state: str = ""
    own_only: bool = False
