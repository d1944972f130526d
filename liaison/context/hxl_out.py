"""Records as a Humanitarian Exchange Language table: a row of hashtags under the heading."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from liaison.context.csv_out import rows
from liaison.context.outgoing import SHARED, Outgoing


def write_hxl(records: Iterable[Outgoing]) -> Iterator[bytes]:
    """The table in chunks. It names no person, no author, and repeats nothing that was said."""
    yield from rows(records, SHARED, tagged=True)
