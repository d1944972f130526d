"""The compartment of real identities: its header, and what the vault's key cannot open."""

from __future__ import annotations

from liaison.domain.source import SealedIdentity
from storage.connection import Connection


class SqlSources:
    """Fulfils `liaison.ports.SourceStore`."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def header(self) -> bytes | None:
        """The header of the compartment; None where there is none."""
        found = self._db.value("SELECT header FROM compartment")
        return None if found is None else bytes(found)

    def set_header(self, header: bytes) -> None:
        """Makes the compartment, or replaces its header."""
        self._db.write(
            "INSERT INTO compartment (one, header) VALUES (1, ?) "
            "ON CONFLICT (one) DO UPDATE SET header = excluded.header",
            header,
        )

    def all(self) -> list[SealedIdentity]:
        """Every identity, by person."""
        rows = self._db.all("SELECT person, version, sealed FROM source_identity ORDER BY person")
        return [SealedIdentity(person=p, version=v, sealed=bytes(s)) for p, v, s in rows]

    def versions(self) -> dict[str, int]:
        """Whose identities are here, and how often each was written."""
        return dict(self._db.all("SELECT person, version FROM source_identity ORDER BY person"))

    def get(self, person: str) -> SealedIdentity | None:
        """The identity of a person's record."""
        row = self._db.one("SELECT version, sealed FROM source_identity WHERE person = ?", person)
        if row is None:
            return None
        return SealedIdentity(person=person, version=row[0], sealed=bytes(row[1]))

    def set_identity(self, identity: SealedIdentity) -> None:
        """Stores an identity in the place of an earlier version."""
        self._db.write(
            "INSERT INTO source_identity (person, version, sealed) VALUES (?, ?, ?) "
            "ON CONFLICT (person) DO UPDATE SET "
            "version = excluded.version, sealed = excluded.sealed",
            identity.person,
            identity.version,
            identity.sealed,
        )

    def drop_identity(self, person: str) -> bool:
        """Removes the identity of a person; False where there was none. Its place in the file is
        written over with zeros."""
        return bool(self._db.write("DELETE FROM source_identity WHERE person = ?", person))

    def remove(self) -> None:
        """Removes the compartment with all that is in it; its place is written over."""
        self._db.write("DELETE FROM source_identity")
        self._db.write("DELETE FROM compartment")
