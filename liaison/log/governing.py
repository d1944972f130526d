"""The leaf by which an organisation's authority puts a policy in force for its officers' desks."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from liaison.domain.orgpolicy import Terms
from liaison.log.shapes import Common, Count, Line, Micros, Positive, Why

_Limit = Annotated[int, Meta(ge=0, le=3_660)]
_Names = Annotated[list[Line], Meta(max_length=48)]


class PolicyLeaf(Common, frozen=True, kw_only=True, tag_field="type", tag="liaison/policy@v1"):
    """A policy of an organisation, from ``since`` (0: at once) until ``until`` (µs since 1970 UTC).
    ``number`` counts the authority's policies of that organisation; the highest one holds. The
    other members are those of `Terms`; ``roster`` is 0 where it demands none."""

    at: Micros
    organisation: Annotated[str, Meta(min_length=1, max_length=200)]
    number: Positive
    since: Micros
    until: Micros
    idle_lock: _Limit
    key_days: _Limit
    overrides: _Names
    clear: Line
    roster: Count
    markings: _Names
    text: Why

    @property
    def terms(self) -> Terms:
        """What it demands."""
        return Terms(
            idle_lock=self.idle_lock,
            key_days=self.key_days,
            overrides=self.overrides,
            clear=self.clear,
            roster=bool(self.roster),
            markings=self.markings,
            text=self.text,
        )
