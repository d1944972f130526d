"""Brings a vault's schema to the present one, by named, numbered steps that are never edited."""

from __future__ import annotations

from importlib import resources

from liaison.domain.refusals import NewerVault, VaultDamaged
from storage.connection import Connection


def migrate(connection: Connection) -> None:
    """Runs the steps that are missing, each whole or not at all. Raises NewerVault."""
    for number, sql in steps()[check(connection) :]:
        connection.script(f"BEGIN IMMEDIATE;\n{sql}\nPRAGMA user_version = {number};\nCOMMIT;")


def check(connection: Connection) -> int:
    """The number of the vault's last step. Raises NewerVault."""
    have = int(connection.value("PRAGMA user_version"))
    if have > len(steps()):
        raise NewerVault
    return have


def require(connection: Connection) -> None:
    """VaultDamaged for a database that has no schema, as one that was emptied."""
    if not check(connection):
        raise VaultDamaged(part="its database")


def steps() -> list[tuple[int, str]]:
    """(number, SQL) of every step, in order, numbered from 1 without a gap."""
    folder = resources.files("storage").joinpath("migrations")
    files = sorted(
        (f for f in folder.iterdir() if f.name.endswith(".sql")), key=lambda file: file.name
    )
    return [(int(file.name[:4]), file.read_text("utf-8")) for file in files]


def schema(connection: Connection) -> str:
    """The schema as the database itself tells it; compared with schema.sql by a test."""
    rows = connection.all(
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' "
        "ORDER BY rowid"
    )
    return "\n\n".join(f"{sql};" for (sql,) in rows) + "\n"
