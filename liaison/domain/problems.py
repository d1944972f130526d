"""One thing that keeps a record from being sealed, as data."""

from __future__ import annotations

from liaison.domain.plain import Plain


class Problem(Plain, frozen=True, kw_only=True):
    """The path of the field to look at (``body.history``) and the sentence that says why."""

    path: str
    reason: str
