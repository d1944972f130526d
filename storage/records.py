"""Records in the vault: their drafts, their sealed versions, and how both are shown and found."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import msgspec

from liaison.changes import QUIET, Watch
from liaison.domain import named
from liaison.domain.content import Content, to_json
from liaison.domain.marking import banner
from liaison.domain.portion_marks import overall
from liaison.domain.record import Draft, Filter, LinkRow, Row, Snippet, State, Version
from liaison.domain.refusals import VaultDamaged
from liaison.domain.words import tr
from liaison.ports import NameField
from storage import facets, snippets
from storage.attached import AttachedTexts
from storage.connection import Connection
from storage.links import SqlLinks
from storage.names import SqlNames
from storage.rows import SqlRows
from storage.search import SearchIndex, query_of, texts
from storage.search import wanted as searched

_VERSION = (
    "SELECT record, number, author, idx, reason, sealed_at, bundle, leaf, proof, disclosures, "
    "content, withheld FROM version "
)
_DRAFTED = "SELECT content FROM draft WHERE record = ?"
_NEWEST_CONTENT = "SELECT content FROM version WHERE record = ? ORDER BY number DESC LIMIT 1"


class SqlRecords:
    """Fulfils `liaison.ports.RecordStore`."""

    def __init__(
        self, connection: Connection, own_origin: Callable[[], str], attached: AttachedTexts
    ) -> None:
        self._db = connection
        self._attached = attached
        self._own_origin = own_origin
        self._shown = SqlRows(connection)
        self._links = SqlLinks(connection)
        self._names = SqlNames(connection)
        self._sealed = SearchIndex(connection, "search_sealed")
        self._drafts = SearchIndex(connection, "search_draft")

    def page(self, wanted: Filter, after: tuple[int, int] | None, limit: int) -> list[Row]:
        """Newest event first, then newest arrival; `after` is (event_at, seq) of the last row."""
        return self._shown.page(wanted, after, limit)

    def search(self, query: str, wanted: Filter, after: int | None, limit: int) -> list[Row]:
        """Rows with all words of the query, each as a prefix, newest (seq) first."""
        asked = searched(query_of(query), wanted)
        if asked is None:
            return self._shown.newest(after, limit)
        found = {
            seq for index in (self._sealed, self._drafts) for seq in index.find(asked, after, limit)
        }
        rows = self._shown.of(sorted(found, reverse=True)[:limit])
        return [rows[seq] for seq in sorted(rows, reverse=True)]

    def search_ranked(self, query: str, wanted: Filter, limit: int) -> list[Row]:
        """Rows with all words of the query, best first; without words the newest."""
        asked = query_of(query)
        if not asked.phrases:
            return self.search(query, wanted, None, limit)
        narrowed = facets.searched(wanted)
        scores: dict[int, float] = {}
        for index in (self._sealed, self._drafts):
            for seq, text in index.candidates(asked, narrowed).items():
                scores[seq] = max(scores.get(seq, 0), asked.score(text))
        best = sorted(scores, key=lambda seq: (-scores[seq], -seq))[:limit]
        rows = self._shown.of(best)
        return [rows[seq] for seq in best]

    def snippet(self, query: str, record: str) -> Snippet:
        """The record's text around what the query matches; of its draft if only that matches."""
        asked = query_of(query).phrases
        for sql in _NEWEST_CONTENT, _DRAFTED:
            content = self._db.value(sql, record) if asked else None
            if content and (shown := snippets.snippet(asked, _content(content))):
                return shown
        return ()

    def attached_snippet(self, query: str, record: str) -> tuple[str, Snippet]:
        """The name of the attachment whose text the query matches, and that text around it."""
        asked = query_of(query).phrases
        for sql in _NEWEST_CONTENT, _DRAFTED:
            content = self._db.value(sql, record) if asked else None
            for name, text in self._attached.of(_content(content)) if content else ():
                if shown := snippets.of_file(asked, text):
                    return name, shown
        return "", ()

    def spots(self, wanted: Filter, limit: int) -> list[tuple[int, str, str, str, str]]:
        """Where records are: (seq, record, kind, lat, lon) of those with a position."""
        return self._shown.spots(wanted, limit)

    def linked(self, record: str, limit: int = 500) -> list[LinkRow]:
        """The links that lead to a record, those of the newest event first."""
        return self._links.to(record, limit)

    def names(self, field: NameField, prefix: str, limit: int) -> list[str]:
        """Names in records with a word that begins so, those of the most records first."""
        return self._names.find(field, prefix, limit)

    def kinds(self) -> dict[str, int]:
        """How many records there are of each kind that there is."""
        return self._shown.kinds()

    def count(self, wanted: Filter) -> int:
        """How many rows the filter lets through."""
        return self._shown.count(wanted)

    def row(self, record: str) -> Row | None:
        """One record's row."""
        return self._shown.row(record)

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

    def drafts(self) -> Iterator[Draft]:
        """Everything unsealed, amendments too."""
        for (record,) in self._db.all("SELECT record FROM draft ORDER BY record"):
            if (draft := self.draft(record)) is not None:
                yield draft

    def drafting(self, limit: int) -> list[Row]:
        """The rows of records with a draft, the last written first."""
        found = self._db.all(
            "SELECT record FROM draft ORDER BY saved_at DESC, record LIMIT ?", limit
        )
        rows = (self.row(record) for (record,) in found)
        return [row for row in rows if row is not None]

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
            self._links.drop(record)
            self._names.drop(row.seq)
            self._shown.drop(row)
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
            "proof, disclosures, content, withheld) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
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
            version.withheld,
        )
        self._show(version.record, own=own, index=True)

    def complete_version(self, version: Version) -> None:
        """Adds portions to a version that is here in part; the rest of it stays as it is."""
        self._db.write(
            "UPDATE version SET reason = ?, disclosures = ?, content = ?, withheld = ? "
            "WHERE record = ? AND number = ?",
            version.reason,
            msgspec.json.encode(version.disclosures),
            to_json(version.content),
            version.withheld,
            version.record,
            version.number,
        )
        self._show(version.record, own=False, index=True)

    def derive(self, watch: Watch = QUIET) -> None:
        """Makes all that is shown and found of records anew, from their drafts and versions."""
        found = self._db.all("SELECT record, own FROM record ORDER BY seq")
        for number, (record, own) in enumerate(found, 1):
            self._show(record, own=bool(own), index=True)
            watch.at(number, len(found))

    def _show(self, record: str, *, own: bool, index: bool = False) -> None:
        """Writes the record's row from its newest version and its draft, and indexes the draft,
        and the version too when asked."""
        draft = self.draft(record)
        found = self._db.one(_VERSION + "WHERE record = ? ORDER BY number DESC LIMIT 1", record)
        newest = None if found is None else _version(found)
        shown = newest or draft
        if shown is None:
            return
        content = shown.content
        author = newest.author if newest else self._own_origin()
        row = _row(record, content, draft, newest, author=author, own=own)
        row = self._shown.put(row, facets.of_row(row, content))
        self._links.put(record, content.links)
        self._names.put(row.seq, content)
        words = facets.of_text(row, content)
        if draft:
            self._drafts.put(row.seq, words, self._texts(draft.content))
        if newest and index:
            self._sealed.put(row.seq, words, self._texts(newest.content))

    def _texts(self, content: Content) -> list[str]:
        """What is found of a content: the words in it, behind them those of its attachments."""
        return [*texts(content), *(text for _, text in self._attached.of(content))]

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


def _row(
    record: str,
    content: Content,
    draft: Draft | None,
    newest: Version | None,
    *,
    author: str,
    own: bool,
) -> Row:
    """The row that shows a content; its seq is given by the table."""
    state = State.DRAFT
    if newest:
        state = State.AMENDED if newest.number > 1 else State.SEALED
    event, place = content.event, content.place
    return Row(
        seq=0,
        record=record,
        kind=content.kind,
        state=state,
        drafting=draft is not None,
        title=content.title,
        event_at=event.start.at if event else 0,
        event_zone=event.start.zone if event else "",
        place=place.name or place.given if place else "",
        parties=", ".join(content.parties),
        marking=banner(overall(content)),
        author=author,
        own=own,
        version=newest.number if newest else 0,
        entry=newest.index if newest else -1,
        updated_at=draft.saved_at if draft else newest.sealed_at if newest else 0,
        case=content.case,
        status=named.status(content),
        due_at=named.due_at(content),
        lat=place.lat if place else "",
        lon=place.lon if place else "",
    )


def _version(found: tuple[Any, ...]) -> Version:
    record, number, author, index, reason, sealed_at, bundle, leaf, proof, opens, content, kept = (
        found
    )
    try:
        disclosures = msgspec.json.decode(opens, type=tuple[str, ...])
    except msgspec.MsgspecError:
        raise VaultDamaged(part=tr("a record")) from None
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
        withheld=kept,
    )


def _content(data: bytes) -> Content:
    """A content that `to_json` wrote; the database's own MACs stand for its form."""
    try:
        return msgspec.json.decode(data, type=Content)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        raise VaultDamaged(part=tr("a record")) from None
