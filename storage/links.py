"""Which record points at which: the links of what each record shows, found from the other end."""

from __future__ import annotations

import msgspec

from liaison.domain.links import Link
from liaison.domain.record import LinkRow
from liaison.domain.refusals import VaultDamaged
from liaison.domain.words import tr
from storage.connection import Connection
from storage.rows import COLUMNS, row_of


class SqlLinks:
    """The table of links."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def put(self, source: str, links: tuple[Link, ...]) -> None:
        """The links of one record, in the place of those that were there."""
        new = [(place, msgspec.json.encode(link)) for place, link in enumerate(links)]
        rows = self._db.all("SELECT place, link FROM link WHERE source = ? ORDER BY place", source)
        if [(place, bytes(data)) for place, data in rows] == new:
            return
        self.drop(source)
        for (place, data), link in zip(new, links, strict=True):
            self._db.write(
                "INSERT INTO link (source, place, target, link) VALUES (?, ?, ?, ?)",
                source,
                place,
                link.record,
                data,
            )

    def drop(self, source: str) -> None:
        """Takes a record's links out."""
        self._db.write("DELETE FROM link WHERE source = ?", source)

    def to(self, target: str, limit: int) -> list[LinkRow]:
        """The links that lead to a record, those of the newest event first."""
        rows = self._db.all(
            f"SELECT {COLUMNS}, link.link FROM link "
            "JOIN record ON record.record = link.source WHERE link.target = ? "
            "ORDER BY record.listed DESC, link.place LIMIT ?",
            target,
            limit,
        )
        found = []
        for *columns, data in rows:
            try:
                link = msgspec.json.decode(data, type=Link)
            except (msgspec.MsgspecError, ValueError):
                raise VaultDamaged(part=tr("a record")) from None
            found.append(
                LinkRow(
                    source=row_of(tuple(columns)),
                    type=link.type,
                    portion=link.portion,
                    version=link.version,
                    dated_at=link.dated,
                    note=link.note,
                )
            )
        return found
