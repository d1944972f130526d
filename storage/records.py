"""Records in the vault: the rows of their lists, the drafts, and the sealed versions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec

from liaison.domain.content import Content, ContentUnreadable, parse_content, to_json
from liaison.domain.marking import banner
from liaison.domain.record import Draft, Filter, Row, State, Version
from liaison.domain.refusals import VaultDamaged
from storage.connection import Connection
from storage.search import SearchIndex
from storage.search import wanted as searched

_ROW = Row.__struct_fields__
_NO_SEQ = 2**63 - 1  # above all
_COLUMNS = ", ".join(f"record.{name}" for name in _ROW)
_WRITTEN = _ROW[1:]  # all but seq, which the table gives
_UPSERT = (
    f"INSERT INTO record ({', '.join(_WRITTEN)}) VALUES ({', '.join('?' * len(_WRITTEN))}) "
    "ON CONFLICT (record) DO UPDATE SET "
    + ", ".join(f"{name} = excluded.{name}" for name in _WRITTEN[1:])
)
_VERSION = (
    "SELECT record, number, author, idx, reason, sealed_at, bundle, leaf, proof, disclosures, "
    "content FROM version "
)


class SqlRecords:
    """Fulfils `liaison.ports.RecordStore`."""

    def __init__(self, connection: Connection, own_origin: Callable[[], str]) -> None:
        self._db = connection
        self._own_origin = own_origin
        self._sealed = SearchIndex(connection, "search_sealed")
        self._drafts = SearchIndex(connection, "search_draft")

    def page(self, wanted: Filter, after: tuple[int, int] | None, limit: int) -> list[Row]:
        """By event time then seq, newest first; `after` is (event_at, seq) of the last row."""
        if after is None:
            return self._slice(wanted, [], [], limit)
        # Two seeks in place of (event_at, seq) < (?, ?), which would walk over all of one time:
        # those that state no time share the time 0.
        at, seq = after
        rows = self._slice(wanted, ["event_at = ?", "seq < ?"], [at, seq], limit)
        if len(rows) < limit:
            rows += self._slice(wanted, ["event_at < ?"], [at], limit - len(rows))
        return rows

    def search(self, query: str, wanted: Filter, after: int | None, limit: int) -> list[Row]:
        """Rows with all words of the query, each as a prefix, newest (seq) first."""
        asked = searched(query, wanted)
        if asked is None:
            return self._rows(
                f"SELECT {_COLUMNS} FROM record WHERE seq < ? ORDER BY seq DESC LIMIT ?",
                [_NO_SEQ if after is None else after, limit],
            )
        found = {
            seq for index in (self._sealed, self._drafts) for seq in index.find(asked, after, limit)
        }
        newest = sorted(found, reverse=True)[:limit]
        if not newest:
            return []
        return self._rows(
            f"SELECT {_COLUMNS} FROM record WHERE seq IN ({', '.join('?' * len(newest))}) "
            "ORDER BY seq DESC",
            list(newest),
        )

    def count(self, wanted: Filter) -> int:
        """How many rows the filter lets through."""
        where, values = _conditions(wanted)
        return int(self._db.value(f"SELECT count(*) FROM record {_where(where)}", *values))

    def row(self, record: str) -> Row | None:
        """One record's row."""
        rows = self._rows(f"SELECT {_COLUMNS} FROM record WHERE record = ?", [record])
        return rows[0] if rows else None

    def find(self, prefix: str) -> list[str]:
        """Record ids that begin with `prefix`, at most 10."""
        rows = self._db.all(
            "SELECT record FROM record WHERE record >= ? AND record < ? ORDER BY record LIMIT 10",
            prefix,
            prefix + "\U0010ffff",
        )
        return [record for (record,) in rows]

    def draft(self, record: str) -> Draft | None:
        """A record's unsealed writing."""
        found = self._db.one(
            "SELECT content, base, reason, saved_at FROM draft WHERE record = ?", record
        )
        if found is None:
            return None
        content, base, reason, saved_at = found
        return Draft(
            record=record, content=_content(content), base=base, reason=reason, saved_at=saved_at
        )

    def put_draft(self, draft: Draft) -> None:
        """Creates or replaces a record's draft, and its row when it is new."""
        self._db.write(
            "INSERT OR REPLACE INTO draft (record, base, reason, saved_at, content) "
            "VALUES (?, ?, ?, ?, ?)",
            draft.record,
            draft.base,
            draft.reason,
            draft.saved_at,
            to_json(draft.content),
        )
        self._show(draft.record, own=True)

    def drop_draft(self, record: str) -> None:
        """Removes a draft; a record without any version vanishes with it."""
        self._db.write("DELETE FROM draft WHERE record = ?", record)
        row = self.row(record)
        if row is None:
            return
        self._drafts.drop(row.seq)
        if row.version:
            self._show(record, own=row.own)
        else:
            self._db.write("DELETE FROM record WHERE record = ?", record)
        self._unuse(record)

    def versions(self, record: str) -> list[Version]:
        """A record's sealed versions, oldest first."""
        rows = self._db.all(_VERSION + "WHERE record = ? ORDER BY number", record)
        return [_version(row) for row in rows]

    def version(self, record: str, number: int) -> Version | None:
        """One sealed version."""
        row = self._db.one(_VERSION + "WHERE record = ? AND number = ?", record, number)
        return None if row is None else _version(row)

    def add_version(self, version: Version, *, own: bool) -> None:
        """Adds a sealed version. ValueError for another one of the same number, and for a record
        that is the owner's on one side and another officer's on the other."""
        there = self._db.value(
            "SELECT leaf FROM version WHERE record = ? AND number = ?",
            version.record,
            version.number,
        )
        if there is not None:
            if bytes(there) != version.leaf:
                raise ValueError("another version of that number is there")
            return
        row = self.row(version.record)
        if row is not None and row.own != own:
            raise ValueError("the record belongs to somebody else")
        self._db.write(
            "INSERT INTO version (record, number, author, idx, reason, sealed_at, bundle, leaf, "
            "proof, disclosures, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            version.record,
            version.number,
            version.author,
            version.index,
            version.reason,
            version.sealed_at,
            version.bundle,
            version.leaf,
            version.proof,
            msgspec.json.encode(version.disclosures),
            to_json(version.content),
        )
        self._show(version.record, own=own, index=True)

    def _show(self, record: str, *, own: bool, index: bool = False) -> None:
        """Writes the record's row from its newest version and its draft, and indexes the draft,
        and the version too when asked."""
        draft = self.draft(record)
        found = self._db.one(_VERSION + "WHERE record = ? ORDER BY number DESC LIMIT 1", record)
        newest = None if found is None else _version(found)
        shown = newest or draft
        if shown is None:
            return
        state = State.DRAFT
        if newest:
            state = State.AMENDED if newest.number > 1 else State.SEALED
        event = shown.content.event
        place = shown.content.place
        values: dict[str, object] = {
            "record": record,
            "kind": shown.content.kind,
            "state": state.value,
            "drafting": int(draft is not None),
            "title": shown.content.title,
            "event_at": event.start.at if event else 0,
            "event_zone": event.start.zone if event else "",
            "place": place.name or place.given if place else "",
            "parties": ", ".join(shown.content.parties),
            "marking": banner(shown.content.marking),
            "author": newest.author if newest else self._own_origin(),
            "own": int(own),
            "version": newest.number if newest else 0,
            "entry": newest.index if newest else -1,
            "updated_at": draft.saved_at if draft else newest.sealed_at if newest else 0,
        }
        self._db.write(_UPSERT, *(values[name] for name in _WRITTEN))
        seq = int(self._db.value("SELECT seq FROM record WHERE record = ?", record))
        facets = Filter(kind=shown.content.kind, state=state.value, own_only=own)
        if draft:
            self._drafts.put(seq, facets, draft.content)
        if newest and index:
            self._sealed.put(seq, facets, newest.content)

    def _unuse(self, record: str) -> None:
        """Gives up the attachments that only the dropped draft used."""
        used = {
            attachment.sha256
            for version in self.versions(record)
            for attachment in version.content.attachments
        }
        for (sha256,) in self._db.all("SELECT sha256 FROM blob_use WHERE record = ?", record):
            if sha256 not in used:
                self._db.write(
                    "DELETE FROM blob_use WHERE sha256 = ? AND record = ?", sha256, record
                )

    def _slice(
        self, wanted: Filter, extra: list[str], values: list[object], limit: int
    ) -> list[Row]:
        where, asked = _conditions(wanted)
        return self._rows(
            f"SELECT {_COLUMNS} FROM record {_where([*where, *extra])} "
            "ORDER BY event_at DESC, seq DESC LIMIT ?",
            [*asked, *values, limit],
        )

    def _rows(self, sql: str, values: list[object]) -> list[Row]:
        return [_row(found) for found in self._db.all(sql, *values)]


def _conditions(wanted: Filter) -> tuple[list[str], list[object]]:
    where: list[str] = []
    values: list[object] = []
    for name in ("kind", "state"):
        if asked := getattr(wanted, name):
            where.append(f"{name} = ?")
            values.append(asked)
    if wanted.own_only:
        where.append("own = 1")
    return where, values


def _where(conditions: list[str]) -> str:
    return f"WHERE {' AND '.join(conditions)}" if conditions else ""


def _row(found: tuple[Any, ...]) -> Row:
    members = dict(zip(_ROW, found, strict=True))
    for name in ("drafting", "own"):
        members[name] = bool(members[name])
    members["state"] = State(members["state"])
    return Row(**members)


def _version(found: tuple[Any, ...]) -> Version:
    record, number, author, index, reason, sealed_at, bundle, leaf, proof, opens, content = found
    try:
        disclosures = msgspec.json.decode(opens, type=tuple[str, ...])
    except msgspec.MsgspecError:
        raise VaultDamaged(part="a record") from None
    return Version(
        record=record,
        number=number,
        author=author,
        index=index,
        leaf=bytes(leaf),
        proof=bytes(proof),
        disclosures=disclosures,
        content=_content(content),
        reason=reason,
        sealed_at=sealed_at,
        bundle=bundle,
    )


def _content(data: bytes) -> Content:
    try:
        return parse_content(bytes(data))
    except ContentUnreadable:
        raise VaultDamaged(part="a record") from None
