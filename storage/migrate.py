"""Brings a vault's schema to the present one, by named, numbered steps that are never edited."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import resources

from liaison.domain.refusals import NewerVault, VaultDamaged
from liaison.domain.words import tr
from storage.connection import Connection, complete_statement

_DERIVES = frozenset({2, 3})  # the steps after which rows and indices are made anew


def migrate(connection: Connection, derive: Callable[[], None]) -> None:
    """Runs the steps that are missing, all of them or none. Raises NewerVault.

    ``derive`` makes anew what is only derived from a vault's content (rows of lists, indices);
    it is called after the last step, with the present schema, when a step asks for that.
    """
    if not outdated(connection):
        return
    with connection.transaction():
        have = check(connection)
        missing = steps()[have:]
        for _, sql in missing:
            for statement in _statements(sql):
                connection.write(statement)
        if have and any(number in _DERIVES for number, _ in missing):
            derive()
        connection.all(f"PRAGMA user_version = {len(steps())}")


def outdated(connection: Connection) -> bool:
    """Whether a step is missing. Raises NewerVault."""
    return check(connection) < len(steps())


def check(connection: Connection) -> int:
    """The number of the vault's last step. Raises NewerVault."""
    have = int(connection.value("PRAGMA user_version"))
    if have > len(steps()):
        raise NewerVault
    return have


def require(connection: Connection) -> None:
    """VaultDamaged for a database that has no schema, as one that was emptied."""
    if not check(connection):
        raise VaultDamaged(part=tr("its database"))


def steps() -> list[tuple[int, str]]:
    """(number, SQL) of every step, in order, numbered from 1 without a gap."""
    folder = resources.files("storage").joinpath("migrations")
    files = sorted(
        (f for f in folder.iterdir() if f.name.endswith(".sql")), key=lambda file: file.name
    )
    return [(int(file.name[:4]), file.read_text("utf-8")) for file in files]


def _statements(sql: str) -> Iterator[str]:
    """The statements of a script, one by one: running it as a whole would end the transaction."""
    statement = ""
    for line in sql.splitlines(keepends=True):
        statement += line
        if complete_statement(statement):
            yield statement
            statement = ""


def schema(connection: Connection) -> str:
    """The schema as the database itself tells it; compared with schema.sql by a test."""
    rows = connection.all(
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' "
        "ORDER BY rowid"
    )
    return "\n\n".join(f"{sql};" for (sql,) in rows) + "\n"
