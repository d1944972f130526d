"""Papers in the vault: what officers certified, and to whom which of them has gone."""

from __future__ import annotations

from typing import Any

from liaison.domain.paper import KeptPaper
from storage.connection import Connection

_COLUMNS = "leaf_hash, author, kind, subject, number, idx, at, leaf, proof"
_SELECT = f"SELECT {_COLUMNS} FROM paper "


class SqlPapers:
    """Fulfils `liaison.stores.PaperStore`."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def add(self, paper: KeptPaper) -> None:
        """Keeps a paper. ValueError where it is there already."""
        if self.get(paper.leaf_hash) is not None:
            raise ValueError("the paper is there already")
        self._db.write(
            f"INSERT INTO paper ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            paper.leaf_hash,
            paper.author,
            paper.kind,
            paper.subject,
            paper.number,
            paper.index,
            paper.at,
            paper.leaf,
            paper.proof,
        )

    def get(self, leaf_hash: str) -> KeptPaper | None:
        """One paper by the hash (hex) of its leaf."""
        row = self._db.one(_SELECT + "WHERE leaf_hash = ?", leaf_hash)
        return None if row is None else _paper(row)

    def of(self, kind: str, *, author: str = "", subject: str = "") -> list[KeptPaper]:
        """The papers of a kind, of one author and on one subject where these are given: by
        number, then by place in the author's log."""
        where, values = "WHERE kind = ?", [kind]
        for column, value in (("author", author), ("subject", subject)):
            if value:
                where += f" AND {column} = ?"
                values.append(value)
        rows = self._db.all(f"{_SELECT}{where} ORDER BY number, author, idx", *values)
        return [_paper(row) for row in rows]

    def owe(self, leaf_hash: str, origin: str) -> None:
        """That officer is to get that paper with the next bundle."""
        self._db.write(
            "INSERT OR IGNORE INTO paper_way (leaf_hash, origin, idx) VALUES (?, ?, -1)",
            leaf_hash,
            origin,
        )

    def owed(self, origin: str) -> list[KeptPaper]:
        """What that officer is to get and has not confirmed to have: what never left first, each
        from the oldest on."""
        columns = ", ".join(f"paper.{name.strip()}" for name in _COLUMNS.split(","))
        rows = self._db.all(
            f"SELECT {columns} FROM paper_way JOIN paper USING (leaf_hash) "
            "LEFT JOIN officer ON officer.origin = paper_way.origin WHERE paper_way.origin = ? "
            "AND (paper_way.idx < 0 OR coalesce(officer.acknowledged, 0) <= paper_way.idx) "
            "ORDER BY paper_way.idx >= 0, paper.at, paper.author, paper.idx",
            origin,
        )
        return [_paper(row) for row in rows]

    def set_sent(self, leaf_hash: str, origin: str, index: int) -> None:
        """It rode to that officer with the bundle whose manifest has that index in our log; only
        the first time counts, for every later bundle carried it too."""
        self._db.write(
            "INSERT INTO paper_way (leaf_hash, origin, idx) VALUES (?, ?, ?) "
            "ON CONFLICT (leaf_hash, origin) DO UPDATE SET idx = excluded.idx WHERE idx < 0",
            leaf_hash,
            origin,
            index,
        )

    def waiting(self, kind: str) -> list[str]:
        """The origins of those for whom a paper of that kind never left yet, in order."""
        rows = self._db.all(
            "SELECT DISTINCT paper_way.origin FROM paper_way JOIN paper USING (leaf_hash) "
            "WHERE paper.kind = ? AND paper_way.idx < 0 ORDER BY paper_way.origin",
            kind,
        )
        return [str(origin) for (origin,) in rows]

    def confirmed(self, leaf_hash: str, origin: str) -> bool:
        """Whether that officer has signed to have seen a state of our log that is newer than the
        first bundle in which it rode to him."""
        return bool(
            self._db.value(
                "SELECT count(*) FROM paper_way JOIN officer USING (origin) "
                "WHERE leaf_hash = ? AND origin = ? AND idx >= 0 AND acknowledged > idx",
                leaf_hash,
                origin,
            )
        )


def _paper(row: tuple[Any, ...]) -> KeptPaper:
    return KeptPaper(**dict(zip(KeptPaper.__struct_fields__, row, strict=True)))
