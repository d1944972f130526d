"""Who the vault belongs to: its id, the officer's origin and seeds, and the settings."""

from __future__ import annotations

import msgspec

from liaison.domain.refusals import VaultDamaged
from liaison.domain.words import tr
from liaison.ports import Seeds
from liaison.settings import Settings
from storage.connection import Connection


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
        return Seeds(*(bytes(seed) for seed in row))

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
