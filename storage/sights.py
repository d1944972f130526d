"""What others have shown of officers' logs, and the evidence that came of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from liaison.domain.audit import Evidence, EvidenceKind
from liaison.domain.officer import Head
from storage.connection import Connection

_HEAD = "SELECT size, root, note, shown_by, at, proven FROM head "
_EVIDENCE = "SELECT id, origin, kind, size, brought, at, data FROM evidence "


class SqlSights:
    """Fulfils `liaison.ports.SightStore`."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def heads(self, origin: str) -> tuple[Head, ...]:
        """The states shown of one log, as they came."""
        rows = self._db.all(_HEAD + "WHERE origin = ? ORDER BY at, size, shown_by", origin)
        return tuple(_head(row) for row in rows)

    def set_heads(self, origin: str, heads: Sequence[Head]) -> None:
        """Makes these the states shown of one log."""
        have = {(head.size, head.by): head for head in self.heads(origin)}
        want = {(head.size, head.by): head for head in heads}
        for size, by in have.keys() - want.keys():
            self._db.write(
                "DELETE FROM head WHERE origin = ? AND size = ? AND shown_by = ?", origin, size, by
            )
        for key, head in want.items():
            if have.get(key) != head:
                self._db.write(
                    "INSERT OR REPLACE INTO head (origin, size, shown_by, root, note, at, proven) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?)",
                    origin,
                    head.size,
                    head.by,
                    head.root,
                    head.note,
                    head.at,
                    int(head.proven),
                )

    def shown_by(self, by: str) -> frozenset[str]:
        """The logs of which that officer has shown something that is still here."""
        rows = self._db.all("SELECT DISTINCT origin FROM head WHERE shown_by = ?", by)
        return frozenset(origin for (origin,) in rows)

    def add_evidence(self, evidence: Evidence) -> bool:
        """Keeps a piece of evidence; False where it is here already."""
        return bool(
            self._db.write(
                "INSERT OR IGNORE INTO evidence (id, origin, kind, size, brought, at, data) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                evidence.id,
                evidence.origin,
                evidence.kind.value,
                evidence.size,
                evidence.brought,
                evidence.at,
                evidence.data,
            )
        )

    def evidence(self, origin: str = "") -> list[Evidence]:
        """All that is kept, against one log where it is given; newest first."""
        where, values = ("WHERE origin = ? ", [origin]) if origin else ("", [])
        rows = self._db.all(_EVIDENCE + where + "ORDER BY at DESC, id", *values)
        return [_evidence(row) for row in rows]


def _head(row: tuple[Any, ...]) -> Head:
    size, root, note, by, at, proven = row
    return Head(size=size, root=bytes(root), note=bytes(note), by=by, at=at, proven=bool(proven))


def _evidence(row: tuple[Any, ...]) -> Evidence:
    id_, origin, kind, size, brought, at, data = row
    return Evidence(
        id=id_,
        origin=origin,
        kind=EvidenceKind(kind),
        size=size,
        brought=brought,
        at=at,
        data=bytes(data),
    )
