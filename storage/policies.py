"""Marking policies of organisations in the vault: each as the file that it came in."""

from __future__ import annotations

from dataclasses import astuple, fields

from liaison.domain.stored_policy import StoredPolicy
from storage.connection import Connection

_COLUMNS = ", ".join(field.name for field in fields(StoredPolicy))
_MARKS = ", ".join("?" for _ in fields(StoredPolicy))


class SqlPolicies:
    """Fulfils `liaison.ports.PolicyStore`."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def all(self) -> list[StoredPolicy]:
        """Every policy, by name."""
        rows = self._db.all(f"SELECT {_COLUMNS} FROM policy ORDER BY name, id")
        return [
            StoredPolicy(policy, name, file, sha256, at, bytes(data))
            for policy, name, file, sha256, at, data in rows
        ]

    def add(self, policy: StoredPolicy) -> None:
        """Adds one. ValueError for an identifier that is there."""
        if self._db.value("SELECT 1 FROM policy WHERE id = ?", policy.id) is not None:
            raise ValueError("a policy of that identifier is there")
        self._db.write(f"INSERT INTO policy ({_COLUMNS}) VALUES ({_MARKS})", *astuple(policy))

    def remove(self, policy: str) -> None:
        """Removes one by its identifier; LookupError where there is none."""
        if not self._db.write("DELETE FROM policy WHERE id = ?", policy):
            raise LookupError("no such policy")
