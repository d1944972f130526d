"""The relay in the vault: the invitation in use, officers' mailboxes, and what is on its way."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from liaison.mail.keeping import Posted
from storage.connection import Connection
from storage.folder import Folder

_NAMES = Posted.__struct_fields__
_COLUMNS = ", ".join(f"posted.{name}" for name in _NAMES)
_MARKS = ", ".join("?" for _ in _NAMES)


class SqlRelay:
    """Fulfils `liaison.mail.keeping.RelayStore`."""

    def __init__(self, connection: Connection, folder: Folder) -> None:
        self._db, self._folder = connection, folder

    def folder(self, way: Literal["in", "out"]) -> Path:
        """The folder for sealed files that came, or that are to go; made when it is missing."""
        return self._folder.mail(way)

    def invitation(self) -> tuple[bytes, int] | None:
        """The invitation's file and when it was taken in (µs)."""
        row = self._db.one("SELECT invitation, joined_at FROM relay")
        return None if row is None else (bytes(row[0]), int(row[1]))

    def put_invitation(self, data: bytes, at: int) -> None:
        """Stores it in place of any other."""
        self._db.write("DELETE FROM relay")
        self._db.write("INSERT INTO relay (one, invitation, joined_at) VALUES (1, ?, ?)", data, at)

    def drop_invitation(self) -> None:
        """Forgets it."""
        self._db.write("DELETE FROM relay")

    def mailboxes(self, relay: str) -> dict[str, str]:
        """Officers' mailboxes on that relay, by origin."""
        return dict(self._db.all("SELECT origin, box FROM mailbox WHERE relay = ?", relay))

    def put_mailbox(self, origin: str, relay: str, box: str, index: int) -> None:
        """What an officer's bundle says; one with a lower index in his log changes nothing."""
        self._db.write(
            "INSERT INTO mailbox (origin, relay, box, idx) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (origin) DO UPDATE SET relay = excluded.relay, box = excluded.box, "
            "idx = excluded.idx WHERE excluded.idx > idx",
            origin,
            relay,
            box,
            index,
        )

    def posted(self) -> list[Posted]:
        """What is not done, in the order of sealing; nothing of which the content was destroyed."""
        rows = self._db.all(
            f"SELECT {_COLUMNS} FROM posted JOIN bundle_out ON bundle_out.id = posted.bundle "
            "JOIN bundle_content ON bundle_content.bundle = posted.bundle "
            "WHERE done = 0 ORDER BY bundle_out.idx, posted.origin"
        )
        return [_posted(row) for row in rows]

    def posted_of(self, bundle: str) -> list[Posted]:
        """How one bundle goes to each officer."""
        rows = self._db.all(
            f"SELECT {_COLUMNS} FROM posted WHERE bundle = ? ORDER BY origin", bundle
        )
        return [_posted(row) for row in rows]

    def posted_keys(self) -> set[tuple[str, str]]:
        """(bundle, origin) of everything that ever was to go by a relay."""
        return {(str(b), str(o)) for b, o in self._db.all("SELECT bundle, origin FROM posted")}

    def put_posted(self, posted: Posted) -> None:
        """Stores how a bundle goes to an officer, in place of what was there."""
        values = [getattr(posted, name) for name in _NAMES]
        self._db.write(
            f"INSERT OR REPLACE INTO posted ({', '.join(_NAMES)}) VALUES ({_MARKS})",
            *(int(one) if isinstance(one, bool) else one for one in values),
        )


def _posted(row: tuple[object, ...]) -> Posted:
    members = dict(zip(_NAMES, row, strict=True))
    return Posted(**members | {"done": bool(members["done"])})  # type: ignore[arg-type]  # columns are typed by SQL
