"""A record's life: drafted, sealed, amended; its versions, the rows of its lists, its finding."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

import msgspec

from liaison.domain.content import Content
from liaison.domain.links import LinkType
from liaison.domain.places import Place
from liaison.domain.times import Moment
from liaison.domain.words import tr


class State(StrEnum):
    """What may be done with a record: a draft is free, a sealed one only gains versions, and of a
    destroyed one only the tombstone is left."""

    DRAFT = "draft"
    SEALED = "sealed"
    AMENDED = "amended"
    DESTROYED = "destroyed"


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
    ``bundle`` is the manifest hash (hex) of the bundle it came in, empty for our own. ``withheld``
    counts the portions that its author kept back from us; ``content`` is what the others make.
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
    withheld: int = 0


class Row(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One line of a list of records. ``seq`` orders records by arrival in this vault.

    ``author`` is the origin of the author's log, ``own`` whether that is this vault's owner.
    ``event_at`` is 0 where the record states no time; ``drafting`` tells that unsealed writing
    exists (for a sealed record: an amendment under way). ``version`` is 0 for a mere draft.
    ``entry`` is the newest version's place in its author's log, -1 for a mere draft.
    ``case`` is the record id of the negotiation case it belongs to. ``status`` is the word of its
    progress (`named.status`), empty for kinds without one; that a promise is past its deadline
    shows in ``due_at`` alone (µs, 0 for none). ``lat`` and ``lon`` are decimal degrees as text.
    ``destroyed_at`` is when it was destroyed (µs, 0 for never); then nothing of its content shows.
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
    case: str = ""
    status: str = ""
    due_at: int = 0
    lat: str = ""
    lon: str = ""
    destroyed_at: int = 0


class Filter(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which rows are wanted; an empty member asks for everything, filled ones for all at once.

    ``kinds`` are alternatives; ``kind`` asks for one. ``case`` is the record id of a case.
    ``person`` and ``party`` are texts: all their words, in their order, within one of the names
    that the record holds (`named.people`, `named.parties`), folded as a search is. ``since`` and
    ``until`` are µs since 1970, both included, 0 for no limit; they ask for when the event began.
    ``box`` is (south, west, north, east) in decimal degrees; where its west lies east of its east
    it crosses the 180th meridian. ``marking`` is the banner of a policy and a level alone (``UN
    CONFIDENTIAL``), whatever the release. ``author`` is the origin of a log, ``status`` a word of
    progress (`named.status`). ``overdue_at`` (µs since 1970, 0 for none) asks for promises that
    stand overdue at that time (`progress.standing`).
    """

    kind: str = ""
    state: str = ""
    own_only: bool = False
    kinds: tuple[str, ...] = ()
    case: str = ""
    person: str = ""
    party: str = ""
    since: int = 0
    until: int = 0
    box: tuple[str, str, str, str] | None = None
    marking: str = ""
    author: str = ""
    status: str = ""
    overdue_at: int = 0

    def __post_init__(self) -> None:
        if self.box is None:
            return
        south, west, north, east = self.box
        for lat, lon in ((south, west), (north, east)):
            if not Place(lat=lat, lon=lon).lat:
                raise ValueError(tr("a box has four edges"))
        if Decimal(south) > Decimal(north):
            raise ValueError(tr("the south of a box lies above its north"))


Snippet: TypeAlias = tuple[tuple[str, bool], ...]
"""A piece of a record's text in parts; True marks those that match what was searched for."""


class LinkRow(msgspec.Struct, frozen=True, kw_only=True):
    """One link that leads to a record: the row of the record that holds it, and what it says."""

    source: Row
    type: LinkType
    portion: str
    version: int
    dated_at: Moment | None
    note: str
