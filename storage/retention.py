"""Holds, destruction, and what is left of destroyed records."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import msgspec

from liaison.domain.bundle import BundleOut
from liaison.domain.record import Row, State
from liaison.domain.retention import Hold, Remains
from storage import facets
from storage.bundles import SqlBundles
from storage.connection import Connection
from storage.links import SqlLinks
from storage.names import SqlNames
from storage.rows import SqlRows
from storage.search import SearchIndex

# FTS5 keeps the words of a deleted row in its pages until it merges them (of 500 rows one stayed,
# even with its own secure-delete): only an index that is made anew is sure to be without them.
_INDICES = ("listing", "search_sealed", "search_draft")
_UNCLEAN = "unclean"


class SqlRetention:
    """Fulfils `liaison.retention.RetentionStore`."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection
        self._shown = SqlRows(connection)
        self._links = SqlLinks(connection)
        self._names = SqlNames(connection)
        self._bundles = SqlBundles(connection)
        self._texts = [SearchIndex(connection, "search_sealed")]
        self._texts.append(SearchIndex(connection, "search_draft"))

    def holds(self) -> list[Hold]:
        """All that were ever placed, oldest first."""
        rows = self._db.all(
            "SELECT id, scope, target, reason, placed_at, lifted_at, lifted_why FROM hold "
            "ORDER BY placed_at, id"
        )
        return [Hold(**dict(zip(Hold.__struct_fields__, row, strict=True))) for row in rows]

    def put_hold(self, hold: Hold) -> None:
        """Stores a hold, or that it was lifted."""
        self._db.write(
            "INSERT INTO hold (id, scope, target, reason, placed_at, lifted_at, lifted_why) "
            "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
            "lifted_at = excluded.lifted_at, lifted_why = excluded.lifted_why",
            *msgspec.structs.astuple(hold),
        )

    def remains(self, record: str) -> list[Remains]:
        """What is left of a destroyed record's versions, oldest first."""
        rows = self._db.all(
            "SELECT record, number, author, idx, sealed_at, bundle, leaf, proof, tombstone "
            "FROM destroyed WHERE record = ? ORDER BY number",
            record,
        )
        return [_remains(row) for row in rows]

    def retell(self, record: str, tombstone: int) -> None:
        """Lets an entry of a new epoch's log stand for the tombstone of the older one."""
        guard = self._db.value("SELECT sql FROM sqlite_schema WHERE name = 'destroyed_fixed'")
        self._db.write("DROP TRIGGER destroyed_fixed")
        self._db.write("UPDATE destroyed SET tombstone = ? WHERE record = ?", tombstone, record)
        self._db.write(str(guard))

    def destroy(self, record: str, tombstone: int, at: int) -> None:
        """Removes all of a record but its leaves and their proofs. LookupError where nothing of
        it is sealed."""
        row = self._shown.row(record)
        copied = self._db.write(
            "INSERT INTO destroyed (record, number, author, idx, sealed_at, bundle, leaf, proof, "
            "tombstone) SELECT record, number, author, idx, sealed_at, bundle, leaf, proof, ? "
            "FROM version WHERE record = ?",
            tombstone,
            record,
        )
        if row is None or not copied:
            raise LookupError("nothing of that record is sealed")
        self._db.write("DELETE FROM version WHERE record = ?", record)
        self._db.write("DELETE FROM draft WHERE record = ?", record)
        self._db.write("DELETE FROM blob_use WHERE record = ?", record)
        self._links.drop(record)
        self._names.drop(row.seq)
        for texts in self._texts:
            texts.drop(row.seq)
        for bundle in self.carrying(record):
            self._db.write("DELETE FROM bundle_content WHERE bundle = ?", bundle.id)
        bare = _bare(row, at)
        self._shown.put(bare, facets.of_destroyed(bare))
        self._db.write("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)", _UNCLEAN, b"1")

    def carrying(self, record: str) -> list[BundleOut]:
        """The sealed bundles that hold a version of that record, oldest first."""
        ids = self._db.all(
            "SELECT id FROM bundle_out WHERE instr(parts, CAST(? AS BLOB)) ORDER BY idx", record
        )
        found = (self._bundles.out(bundle) for (bundle,) in ids)
        return [one for one in found if one and any(part.record == record for part in one.parts)]

    def shared(self, sha256: str, record: str) -> bool:
        """Whether another record than that one uses an attachment."""
        found = self._db.value(
            "SELECT 1 FROM blob_use WHERE sha256 = ? AND record <> ?", sha256, record
        )
        return found is not None

    def writable(self, bundle: str) -> bool:
        """Whether the bundle's frame is still there."""
        return self._db.value("SELECT 1 FROM bundle_content WHERE bundle = ?", bundle) is not None

    def unclean(self) -> bool:
        """Whether something was destroyed since the file was last written anew."""
        return self._db.value("SELECT 1 FROM meta WHERE name = ?", _UNCLEAN) is not None

    def clean(self, at: Callable[[int, int], None]) -> None:
        """Makes the indices anew, then the whole file; `at` hears steps done and in all."""
        steps = len(_INDICES) + 1
        for done, table in enumerate(_INDICES):
            with self._db.stoppable(partial(at, done, steps)), self._db.transaction():
                self._db.write(f"INSERT INTO {table} ({table}) VALUES ('rebuild')")
        with self._db.stoppable(partial(at, steps - 1, steps)):
            self._db.rewrite()
        with self._db.transaction():
            self._db.write("DELETE FROM meta WHERE name = ?", _UNCLEAN)
        at(steps, steps)


def _bare(row: Row, at: int) -> Row:
    """The row of a destroyed record: which, whose, of what kind, how often sealed; no content."""
    return Row(
        seq=row.seq,
        record=row.record,
        kind=row.kind,
        state=State.DESTROYED,
        drafting=False,
        title="",
        event_at=0,
        event_zone="",
        place="",
        parties="",
        marking="",
        author=row.author,
        own=row.own,
        version=row.version,
        entry=row.entry,
        updated_at=at,
        destroyed_at=at,
    )


def _remains(row: tuple[Any, ...]) -> Remains:
    members = dict(zip(Remains.__struct_fields__, row, strict=True))
    return Remains(**members | {name: bytes(members[name]) for name in ("leaf", "proof")})
