"""The own log in the vault: leaves, the nodes of its tree, checkpoints, cosignatures."""

from __future__ import annotations

from collections.abc import Iterator

from crypto.merkle import completed_nodes, leaf_hash
from liaison.domain.refusals import VaultDamaged
from liaison.domain.words import tr
from liaison.ports import CosignatureRow, LeafRow
from storage.connection import Connection

_CHUNK = 1000


class SqlLog:
    """Fulfils `liaison.ports.LogStore`. Leaves and nodes are append-only by triggers."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def size(self) -> int:
        """How many leaves there are."""
        return int(self._db.value("SELECT coalesce(max(idx) + 1, 0) FROM leaf"))

    def node_at(self, level: int, index: int) -> bytes:
        """The hash of a complete subtree; VaultDamaged where it should be and is not."""
        found = self._db.value("SELECT hash FROM node WHERE level = ? AND idx = ?", level, index)
        if found is None:
            raise VaultDamaged(part=tr("its audit trail"))
        return bytes(found)

    def leaf(self, index: int) -> bytes:
        """A leaf's bytes. IndexError where the log does not reach."""
        found = self._db.value("SELECT data FROM leaf WHERE idx = ?", index)
        if found is None:
            raise IndexError("the log has no such entry")
        return bytes(found)

    def leaves(self, start: int, stop: int) -> Iterator[tuple[int, bytes]]:
        """(index, bytes) from `start` up to, not including, `stop`; read piece by piece."""
        while start < stop:
            rows = self._db.all(
                "SELECT idx, data FROM leaf WHERE idx >= ? AND idx < ? ORDER BY idx LIMIT ?",
                start,
                stop,
                _CHUNK,
            )
            if not rows:
                return
            yield from ((int(index), bytes(data)) for index, data in rows)
            start = int(rows[-1][0]) + 1

    def page(self, before: int | None, limit: int, act: str = "") -> list[LeafRow]:
        """Newest first, below `before`; only those of one act when it is given."""
        where: list[str] = []
        values: list[object] = []
        if before is not None:
            where.append("idx < ?")
            values.append(before)
        if act:
            where.append("act = ?")
            values.append(act)
        rows = self._db.all(
            f"SELECT idx, act, at, data FROM leaf {_where(where)} ORDER BY idx DESC LIMIT ?",
            *values,
            limit,
        )
        return [LeafRow(index=i, act=a, at=t, data=bytes(data)) for i, a, t, data in rows]

    def append(self, leaf: bytes, *, act: str, at: int) -> int:
        """Adds a leaf and the nodes that it completes; its index."""
        index = self.size()
        self._db.write(
            "INSERT INTO leaf (idx, act, at, data) VALUES (?, ?, ?, ?)", index, act, at, leaf
        )
        for level, place, node in completed_nodes(index, leaf_hash(leaf), self.node_at):
            self._db.write(
                "INSERT INTO node (level, idx, hash) VALUES (?, ?, ?)", level, place, node
            )
        return index

    def checkpoint(self, size: int | None = None) -> bytes | None:
        """The signed note of that size, or the newest; None where none is kept."""
        if size is None:
            found = self._db.value("SELECT note FROM checkpoint ORDER BY size DESC LIMIT 1")
        else:
            found = self._db.value("SELECT note FROM checkpoint WHERE size = ?", size)
        return None if found is None else bytes(found)

    def put_checkpoint(self, size: int, root: bytes, note: bytes, *, keep: bool) -> None:
        """Stores the newest note and drops older ones that were not given out.

        ValueError for a smaller size than the newest, and for a second root of one size: such a
        pair of notes is the proof of a rewritten log.
        """
        newest = self._db.one("SELECT size, root FROM checkpoint ORDER BY size DESC LIMIT 1")
        if newest and (size < newest[0] or (size == newest[0] and root != bytes(newest[1]))):
            raise ValueError("a checkpoint contradicts the one before")
        self._db.write("DELETE FROM checkpoint WHERE size < ? AND kept = 0", size)
        self._db.write(
            "INSERT INTO checkpoint (size, root, note, kept) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (size) DO UPDATE SET note = excluded.note, "
            "kept = max(kept, excluded.kept)",
            size,
            root,
            note,
            int(keep),
        )

    def keep_checkpoint(self, size: int) -> None:
        """Marks a stored checkpoint as given out, so that it stays."""
        if not self._db.write("UPDATE checkpoint SET kept = 1 WHERE size = ?", size):
            raise ValueError("no checkpoint of that size is stored")

    def given_out(self, above: int, limit: int = 32) -> list[int]:
        """Sizes of checkpoints that were given out, above one: the newest, ascending."""
        rows = self._db.all(
            "SELECT size FROM checkpoint WHERE kept = 1 AND size > ? ORDER BY size DESC LIMIT ?",
            above,
            limit,
        )
        return [int(size) for (size,) in reversed(rows)]

    def put_cosignature(self, size: int, origin: str, line: str, at: int) -> None:
        """Stores a witness's line on our checkpoint of that size; a later one replaces it."""
        self._db.write(
            "INSERT INTO cosignature (origin, size, line, at) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (origin, size) DO UPDATE SET line = excluded.line, at = excluded.at "
            "WHERE excluded.at >= at",
            origin,
            size,
            line,
            at,
        )

    def cosignatures(self, size: int | None = None) -> list[CosignatureRow]:
        """All on one checkpoint, or of every witness the one on the largest checkpoint."""
        where = "size = (SELECT max(size) FROM cosignature AS other WHERE other.origin = c.origin)"
        values: tuple[int, ...] = ()
        if size is not None:
            where, values = "size = ?", (size,)
        rows = self._db.all(
            f"SELECT size, origin, line, at FROM cosignature AS c WHERE {where} ORDER BY origin",
            *values,
        )
        return [CosignatureRow(size=s, origin=o, line=line, at=at) for s, o, line, at in rows]

    def earliest_cosignature(self, above: int) -> CosignatureRow | None:
        """The one with the earliest time on a checkpoint of more than `above` entries."""
        row = self._db.one(
            "SELECT size, origin, line, at FROM cosignature WHERE size > ? ORDER BY at LIMIT 1",
            above,
        )
        return None if row is None else CosignatureRow(*row)


def _where(conditions: list[str]) -> str:
    return f"WHERE {' AND '.join(conditions)}" if conditions else ""
