"""Bundles: what leaves, what came, and the verdict on a bundle before anything is taken in."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from liaison.domain.officer import Trust
from liaison.domain.paper import ShownPaper


class Precedence(StrEnum):
    """How urgent, in the field's own four words."""

    ROUTINE = "ROUTINE"
    PRIORITY = "PRIORITY"
    IMMEDIATE = "IMMEDIATE"
    FLASH = "FLASH"


class OutState(StrEnum):
    """A bundle is sealed (logged and signed) before it is written out under its final name."""

    SEALED = "sealed"
    WRITTEN = "written"


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """One record version inside a bundle."""

    record: str
    version: int


class BundleOut(msgspec.Struct, frozen=True, kw_only=True):
    """A bundle we sealed. ``id`` is 32 hex digits, the file's name without ``.age``.

    ``leaf_hash`` (hex) and ``index`` locate its manifest in our log; ``number`` counts the bundles
    to the same set of recipients (``set_key``, hex), from 1. ``to`` are the recipients' origins,
    ``archive`` further age recipients. ``padded`` is the length of the payload and ``size`` that
    of the written file, in bytes. Times are µs since 1970 UTC.
    """

    id: str
    index: int
    leaf_hash: str
    set_key: str
    number: int
    created: int
    precedence: Precedence
    marking: str
    to: tuple[str, ...]
    archive: tuple[str, ...]
    parts: tuple[Part, ...]
    state: OutState
    padded: int
    file_name: str = ""
    size: int = 0
    written_at: int = 0


class BundleIn(msgspec.Struct, frozen=True, kw_only=True):
    """A bundle taken in. ``leaf_hash`` (hex) of its manifest names it and makes taking in once."""

    leaf_hash: str
    origin: str
    index: int
    set_key: str
    number: int
    created: int
    precedence: Precedence
    marking: str
    parts: tuple[Part, ...]
    size: int
    taken_at: int


class Trail(StrEnum):
    """How the sender's audit trail in a bundle relates to what we had verified before."""

    FIRST = "first"  # nothing known before: this is what later ones are held against
    CONSISTENT = "consistent"  # a proof shows that it only grew
    OLDER = "older"  # we already know more than this bundle shows, and it fits
    UNCONNECTED = "unconnected"  # no proof from the size we know: an earlier bundle is missing


class Standing(StrEnum):
    """What taking in would do with one record of a bundle."""

    NEW = "new"
    NEWER_VERSION = "newer version"
    EARLIER_VERSION = "earlier version"
    FULLER = "more of what is here"
    KNOWN = "already here"
    DESTROYED = "destroyed here"


class Sight(StrEnum):
    """How a state of a third officer's log, shown by the sender, relates to what we know of it."""

    FITS = "fits"  # it is part of the log as we know it
    AHEAD = "ahead"  # larger than what we know: kept, and later proofs must fit it
    OPEN = "not connected"  # smaller, and no proof leads from it to what we know: kept likewise
    SPLIT = "contradicts"  # its owner signed two histories
    OTHER_KEYS = "other keys"  # the sender knows that officer by another card


class ShownHead(msgspec.Struct, frozen=True, kw_only=True):
    """What a bundle shows of a third officer's log, and how it fits."""

    origin: str
    title: str
    size: int
    sight: Sight


class VerdictItem(msgspec.Struct, frozen=True, kw_only=True):
    """One record inside a verified bundle; ``withheld`` counts the portions that its sender says he
    kept back. ``passed_on`` tells who wrote another officer's record, and that he consents; it is
    empty for the sender's own."""

    record: str
    version: int
    kind: str
    title: str
    marking: str
    event_at: int
    event_zone: str
    attachments: int
    attachment_bytes: int
    standing: Standing
    withheld: int = 0
    passed_on: str = ""


class Verdict(msgspec.Struct, frozen=True, kw_only=True):
    """The outcome of verifying a whole bundle: every member of it is proven, not claimed.

    A bundle that is not whole, not signed by a known officer or not addressed to us never gets a
    verdict; it is refused. ``missing`` lists the numbers of earlier bundles to the same recipients
    that have not arrived. ``seen_at`` is when it was taken in before (0: never). ``archive`` are
    recipients outside the officers' cards that could open it. ``papers`` are what officers certify
    in it; ``unknown_papers`` counts those that cannot be checked here, for want of their authors'
    cards. ``path`` tells on whose word the trust rests. Sizes in bytes, times in µs UTC.

    ``heads`` is what it shows of third officers' logs, ``unknown_heads`` how many of logs whose
    cards are not here. ``open_heads`` are sizes of the sender's log that somebody else has shown
    and nothing in the bundle leads from; ``evidence`` counts what is kept against that log.
    """

    sender: str
    sender_title: str
    sender_organisation: str
    trust: Trust
    compared_how: str
    compared_at: int
    created: int
    precedence: Precedence
    marking: str
    leaf_hash: str
    index: int
    number: int
    missing: tuple[int, ...]
    seen_at: int
    trail: Trail
    trail_size: int
    items: tuple[VerdictItem, ...]
    recipients: int
    archive: tuple[str, ...]
    size: int
    papers: tuple[ShownPaper, ...] = ()
    unknown_papers: int = 0
    path: str = ""
    heads: tuple[ShownHead, ...] = ()
    unknown_heads: int = 0
    open_heads: tuple[int, ...] = ()
    evidence: int = 0

    @property
    def alarms(self) -> tuple[ShownHead, ...]:
        """Logs of third officers that the bundle shows to be split, or under other keys."""
        return tuple(h for h in self.heads if h.sight in (Sight.SPLIT, Sight.OTHER_KEYS))

    @property
    def seen(self) -> bool:
        return self.seen_at > 0

    @property
    def all_good(self) -> bool:
        """Green: compared or certified key, no gap, trail connected, nothing against anyone, not
        seen before."""
        return (
            self.trust.verified
            and not self.alarms
            and not self.evidence
            and not self.missing
            and self.trail is not Trail.UNCONNECTED
            and not self.seen
        )


class PreviewItem(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that will leave: a record version and what it carries along. Sizes in bytes."""

    record: str
    version: int
    kind: str
    title: str
    marking: str
    portions: tuple[str, ...]
    attachments: tuple[tuple[str, int], ...]


class PreviewView(msgspec.Struct, frozen=True, kw_only=True):
    """What one officer sees of one record: nothing for these ``reasons``, or all but the
    ``withheld`` portions, each by its name with its reasons. ``overridden`` are refusals that an
    officer sets aside for this act."""

    record: str
    goes: bool
    reasons: tuple[str, ...]
    withheld: tuple[tuple[str, tuple[str, ...]], ...]
    overridden: tuple[str, ...] = ()


class PreviewRecipient(msgspec.Struct, frozen=True, kw_only=True):
    """One officer, what he gets (``views``, one a record) and the number of the bundle that he will
    be able to open, 0 for none."""

    origin: str
    title: str
    organisation: str
    trust: Trust
    bundle: int = 1
    views: tuple[PreviewView, ...] = ()


class Preview(msgspec.Struct, frozen=True, kw_only=True):
    """Exactly what would be carried, in how many bundles, and who could open which, before they are
    sealed. ``items`` are whole; what somebody does not get of them is in his ``views``.
    ``may_override`` are the rules that keep something back and that policy lets be overridden."""

    items: tuple[PreviewItem, ...]
    recipients: tuple[PreviewRecipient, ...]
    archive: tuple[str, ...]
    marking: str
    payload_bytes: int
    papers: tuple[ShownPaper, ...] = ()
    bundles: int = 1
    may_override: tuple[str, ...] = ()
