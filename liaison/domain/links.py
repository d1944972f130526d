"""How one record points at another: typed, dated and sourced."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from liaison.domain.marking import Marking
from liaison.domain.plain import Plain
from liaison.domain.times import Moment, dtg

RecordId = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{32}\Z")]
MaybeRecordId = Annotated[str, msgspec.Meta(pattern=r"\A([0-9a-f]{32})?\Z")]
VersionNumber = Annotated[int, msgspec.Meta(ge=0, le=1_000_000)]
LinkType = Literal[
    "about",
    "part-of",
    "source",
    "promised-in",
    "reported-in",
    "violates",
    "answers",
    "follows",
    "confirms",
    "contradicts",
    "reciprocal-of",
    "promised-by",
    "promised-to",
    "member-of",
    "reports-to",
    "influences",
    "allied-with",
    "rival-of",
    "split-from",
    "signatory-to",
    "amends",
    "merges",
]


class Link(Plain, frozen=True, kw_only=True):
    """One link from the record that holds it to another one.

    ``record`` is the other record's id. ``version`` is the version meant, 0 for whichever is
    newest; ``portion`` the line meant (``statements/002``), empty for the whole record. ``dated``
    and ``source`` say since when this holds and from where it is known; ``marking`` is its own.
    """

    type: LinkType = "about"
    record: RecordId
    version: VersionNumber = 0
    portion: Annotated[str, msgspec.Meta(max_length=80)] = ""
    dated: Moment | None = None
    source: str = ""
    note: str = ""
    marking: Marking | None = None


def link_text(link: Link) -> str:
    """``promised-in 9f02c41a, version 2, statements/002 · 031732BJUL04 · source · note``."""
    target = f"{link.type} {link.record[:8]}"
    if link.version:
        target += f", version {link.version}"
    if link.portion:
        target += f", {link.portion}"
    dated = dtg(link.dated) if link.dated else ""
    return " · ".join(part for part in (target, dated, link.source, link.note) if part)
