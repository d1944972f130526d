"""The newest sealed contents: of one record, or of all that a filter lets through."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from liaison.domain.content import Content
from liaison.domain.kinds import BODIES
from liaison.domain.obligation import Obligation
from liaison.domain.record import Filter, Row, Version
from liaison.session import Session

PAGE = 200
PROMISES = tuple(kind for kind, body in BODIES.items() if issubclass(body, Obligation))


def newest(session: Session, record: str) -> Version | None:
    """The newest sealed version of a record, ours or received; None where there is none."""
    row = session.vault.records.row(record)
    return session.vault.records.version(record, row.version) if row and row.version else None


def rows(session: Session, wanted: Filter) -> Iterator[Row]:
    """Every row that the filter lets through, newest event first, read page by page."""
    after: tuple[int, int] | None = None
    while found := session.vault.records.page(wanted, after, PAGE):
        yield from found
        after = (found[-1].event_at, found[-1].seq)


def sealed(
    session: Session, wanted: Filter, limit: int | None = None
) -> Iterator[tuple[Row, Content]]:
    """The first ``limit`` of these rows with their newest sealed contents, mere drafts left out."""
    for row in islice(rows(session, wanted), limit):
        version = session.vault.records.version(row.record, row.version) if row.version else None
        if version is not None:
            yield row, version.content
