"""Who the vault belongs to: its id, the officer's origin and seeds, and the settings."""

from __future__ import annotations

import msgspec

from liaison.domain.refusals import VaultDamaged
from liaison.domain.words import tr
from liaison.ports import Seeds
from liaison.settings import Settings
from storage.connection import Connection

# Fixed statements, so that no name ever becomes a part of one.
_UNGUARD = (
    "DROP TRIGGER leaf_next",
    "DROP TRIGGER leaf_stays",
    "DROP TRIGGER leaf_fixed",
    "DROP TRIGGER node_stays",
    "DROP TRIGGER node_fixed",
)
_EMPTY = (
    "DELETE FROM leaf",
    "DELETE FROM node",
    "DELETE FROM checkpoint",
    "DELETE FROM cosignature",
    "DELETE FROM older_key",
    "DELETE FROM paper_way",
    "UPDATE officer SET acknowledged = 0",
    # Bundles are counted anew, and the places of these in the older log are nobody's any more.
    "UPDATE bundle_out SET set_key = idx || ' ' || set_key, idx = idx - 10000000000",
)


class SqlIdentity:
    """The part of a vault that is there once."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def vault_id(self) -> str:
        """The vault's random id, 32 hex digits."""
        found = self._meta("vault")
        if found is None:
            raise VaultDamaged(part=tr("its database"))
        return found.decode("ascii")

    def put_vault_id(self, vault: str) -> None:
        """Stores the id of a vault being made."""
        self._put_meta("vault", vault.encode("ascii"))

    def own_origin(self) -> str:
        """The origin of the owner's log; empty before there is an identity."""
        return str(self._db.value("SELECT origin FROM identity") or "")

    def seeds(self) -> Seeds:
        """The owner's secrets. LookupError before there is an identity."""
        row = self._db.one("SELECT log_ed, log_mldsa, witness_mldsa, age FROM identity")
        if row is None:
            raise LookupError("the vault has no identity yet")
        older = self._db.all("SELECT seed FROM older_key ORDER BY revision DESC")
        ed, mldsa, witness, age = (bytes(seed) for seed in row)
        return Seeds(ed, mldsa, witness, age, tuple(bytes(seed) for (seed,) in older))

    def renew_age(self, revision: int, seed: bytes, until: int) -> None:
        """Replaces the encryption key of `revision`, which is kept until a time."""
        self._db.write(
            "INSERT INTO older_key (revision, seed, until) SELECT ?, age, ? FROM identity",
            revision,
            until,
        )
        self._db.write("UPDATE identity SET age = ?", seed)

    def older_keys(self) -> list[tuple[int, int]]:
        """(revision, µs until it is destroyed) of the keys that were replaced."""
        rows = self._db.all("SELECT revision, until FROM older_key ORDER BY revision")
        return [(int(revision), int(until)) for revision, until in rows]

    def drop_older_keys(self, now: int) -> list[int]:
        """Destroys those whose time is up; their pages are overwritten (`secure_delete`)."""
        gone = [revision for revision, until in self.older_keys() if until <= now]
        for revision in gone:
            self._db.write("DELETE FROM older_key WHERE revision = ?", revision)
        return gone

    def begin_epoch(self, origin: str, seeds: Seeds, note: bytes, at: int) -> None:
        """Puts the own log away and begins an empty one: the one place where a log's tables are
        emptied. What was sealed in it stays with the records; its leaves are kept apart."""
        before = self.own_origin()
        # Tombstones point at entries of the log: they are told again before this is committed.
        self._db.all("PRAGMA defer_foreign_keys = ON")
        self._db.write(
            "INSERT INTO past_log (origin, size, note, at) "
            "VALUES (?, (SELECT count(*) FROM leaf), ?, ?)",
            before,
            note,
            at,
        )
        self._db.write(
            "INSERT INTO past_leaf (origin, idx, data) SELECT ?, idx, data FROM leaf", before
        )
        guards = self._db.all(
            "SELECT sql FROM sqlite_schema WHERE type = 'trigger' "
            "AND name IN ('leaf_next', 'leaf_stays', 'leaf_fixed', 'node_stays', 'node_fixed') "
            "ORDER BY rowid"
        )
        for statement in (*_UNGUARD, *_EMPTY):
            self._db.write(statement)
        for (sql,) in guards:
            self._db.write(str(sql))
        # What was signed in it is proven no more; others keep what they have of it.
        self._db.write("DELETE FROM paper WHERE author = ?", before)
        self.put_identity(origin, seeds)

    def past_logs(self) -> list[tuple[str, int, bytes]]:
        """(origin, size, last checkpoint) of the own logs of earlier epochs, newest first."""
        rows = self._db.all("SELECT origin, size, note FROM past_log ORDER BY at DESC")
        return [(str(origin), int(size), bytes(note)) for origin, size, note in rows]

    def put_identity(self, origin: str, seeds: Seeds) -> None:
        """Stores the owner's origin and secrets, in the place of earlier ones."""
        self._db.write(
            "INSERT OR REPLACE INTO identity (id, origin, log_ed, log_mldsa, witness_mldsa, age) "
            "VALUES (1, ?, ?, ?, ?, ?)",
            origin,
            seeds.log_ed,
            seeds.log_mldsa,
            seeds.witness_mldsa,
            seeds.age,
        )

    def settings(self) -> Settings:
        """The settings, each at its default until it was changed."""
        found = self._meta("settings")
        if found is None:
            return Settings()
        try:
            return msgspec.json.decode(found, type=Settings)
        except msgspec.MsgspecError:
            raise VaultDamaged(part=tr("its settings")) from None

    def put_settings(self, settings: Settings) -> None:
        """Stores all settings."""
        self._put_meta("settings", msgspec.json.encode(settings))

    def _meta(self, name: str) -> bytes | None:
        found = self._db.value("SELECT value FROM meta WHERE name = ?", name)
        return None if found is None else bytes(found)

    def _put_meta(self, name: str, value: bytes) -> None:
        self._db.write("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)", name, value)
