"""Bundles in the vault: those that were sealed and those that were taken in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

import msgspec

from liaison.domain.bundle import BundleIn, BundleOut, OutState, Part, Precedence
from liaison.domain.delivery import Handover
from liaison.domain.refusals import VaultDamaged
from liaison.domain.words import tr
from storage.connection import Connection

_T = TypeVar("_T")

_OUT = (
    "SELECT id, idx, leaf_hash, set_key, number, created, precedence, marking, recipients, "
    "archive, parts, state, padded, file_name, size, written_at FROM bundle_out "
)
_IN = (
    "SELECT leaf_hash, origin, idx, set_key, number, created, precedence, marking, parts, size, "
    "taken_at FROM bundle_in "
)


class SqlBundles:
    """Fulfils `liaison.stores.BundleStore`."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def add_out(self, bundle: BundleOut, frame: bytes, blobs: Sequence[str]) -> None:
        """Stores a bundle that was sealed, with what it takes to write it again: its payload up
        to the attachments, and their SHA-256 (hex) in order."""
        self._db.write(
            "INSERT INTO bundle_out (id, idx, leaf_hash, set_key, number, created, precedence, "
            "marking, recipients, archive, parts, state, padded, file_name, size, written_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            bundle.id,
            bundle.index,
            bundle.leaf_hash,
            bundle.set_key,
            bundle.number,
            bundle.created,
            bundle.precedence.value,
            bundle.marking,
            msgspec.json.encode(bundle.to),
            msgspec.json.encode(bundle.archive),
            msgspec.json.encode(bundle.parts),
            bundle.state.value,
            bundle.padded,
            bundle.file_name,
            bundle.size,
            bundle.written_at,
        )
        self._db.write(
            "INSERT INTO bundle_content (bundle, blobs, frame) VALUES (?, ?, ?)",
            bundle.id,
            msgspec.json.encode(tuple(blobs)),
            frame,
        )

    def contents(self, bundle: str) -> tuple[bytes, tuple[str, ...]]:
        """The frame and the attachments given to `add_out`. KeyError where there is none."""
        row = self._db.one("SELECT frame, blobs FROM bundle_content WHERE bundle = ?", bundle)
        if row is None:
            raise KeyError(bundle)
        return bytes(row[0]), _decoded(row[1], tuple[str, ...])

    def set_written(self, bundle: BundleOut) -> None:
        """Stores state, file name, size and time of writing of a bundle already there."""
        if not self._db.write(
            "UPDATE bundle_out SET state = ?, file_name = ?, size = ?, written_at = ? WHERE id = ?",
            bundle.state.value,
            bundle.file_name,
            bundle.size,
            bundle.written_at,
            bundle.id,
        ):
            raise LookupError("no such bundle")

    def outs(self, limit: int = 200) -> list[BundleOut]:
        """Newest first, by the place of the manifest in the log."""
        return [_out(row) for row in self._db.all(_OUT + "ORDER BY idx DESC LIMIT ?", limit)]

    def out(self, bundle: str) -> BundleOut | None:
        """One sealed bundle."""
        row = self._db.one(_OUT + "WHERE id = ?", bundle)
        return None if row is None else _out(row)

    def out_of(self, leaf_hash: str) -> BundleOut | None:
        """One sealed bundle by the hash (hex) of its manifest."""
        row = self._db.one(_OUT + "WHERE leaf_hash = ?", leaf_hash)
        return None if row is None else _out(row)

    def put_handover(self, handover: Handover) -> None:
        """Stores that a bundle was given on to an officer, in place of what was said before."""
        self._db.write(
            "INSERT INTO handover (bundle, origin, at, note) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (bundle, origin) DO UPDATE SET at = excluded.at, note = excluded.note",
            handover.bundle,
            handover.origin,
            handover.at,
            handover.note,
        )

    def handovers(self, bundle: str) -> list[Handover]:
        """To whom a bundle was given on, by origin."""
        rows = self._db.all(
            "SELECT bundle, origin, at, note FROM handover WHERE bundle = ? ORDER BY origin", bundle
        )
        return [Handover(**dict(zip(Handover.__struct_fields__, row, strict=True))) for row in rows]

    def cover(self, bundle: str) -> tuple[bytes, bytes] | None:
        """The age head and key of a bundle that was cut."""
        row = self._db.one("SELECT head, key FROM bundle_cover WHERE bundle = ?", bundle)
        return None if row is None else (bytes(row[0]), bytes(row[1]))

    def put_cover(self, bundle: str, head: bytes, key: bytes) -> None:
        """Stores them, once for a bundle."""
        self._db.write(
            "INSERT INTO bundle_cover (bundle, head, key) VALUES (?, ?, ?)", bundle, head, key
        )

    def met(self, marks: Sequence[str]) -> set[str]:
        """Which of these marks of files are here."""
        return {
            mark
            for mark in marks
            if self._db.one("SELECT 1 FROM incoming WHERE mark = ?", mark) is not None
        }

    def put_met(self, mark: str, at: int) -> None:
        """Stores that a file was dealt with."""
        self._db.write("INSERT OR IGNORE INTO incoming (mark, at) VALUES (?, ?)", mark, at)

    def last_out(self, set_key: str) -> BundleOut | None:
        """The bundle of the highest number to that set of recipients."""
        row = self._db.one(_OUT + "WHERE set_key = ? ORDER BY number DESC LIMIT 1", set_key)
        return None if row is None else _out(row)

    def add_in(self, bundle: BundleIn) -> None:
        """Stores a bundle that was taken in."""
        self._db.write(
            "INSERT INTO bundle_in (leaf_hash, origin, idx, set_key, number, created, precedence, "
            "marking, parts, size, taken_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            bundle.leaf_hash,
            bundle.origin,
            bundle.index,
            bundle.set_key,
            bundle.number,
            bundle.created,
            bundle.precedence.value,
            bundle.marking,
            msgspec.json.encode(bundle.parts),
            bundle.size,
            bundle.taken_at,
        )

    def ins(self, limit: int = 200) -> list[BundleIn]:
        """Newest first, by the time of taking in."""
        rows = self._db.all(_IN + "ORDER BY taken_at DESC, leaf_hash LIMIT ?", limit)
        return [_in(row) for row in rows]

    def in_(self, leaf_hash: str) -> BundleIn | None:
        """One bundle taken in, by the hash of its manifest."""
        row = self._db.one(_IN + "WHERE leaf_hash = ?", leaf_hash)
        return None if row is None else _in(row)

    def numbers_in(self, origin: str, set_key: str) -> set[int]:
        """The numbers of the bundles taken in from that officer to that set of recipients."""
        rows = self._db.all(
            "SELECT number FROM bundle_in WHERE origin = ? AND set_key = ?", origin, set_key
        )
        return {int(number) for (number,) in rows}

    def taken_bytes(self, origin: str) -> int:
        """The size of all bundle files taken in from that officer."""
        found = "SELECT coalesce(sum(size), 0) FROM bundle_in WHERE origin = ?"
        return int(self._db.value(found, origin))


def _out(row: tuple[Any, ...]) -> BundleOut:
    members = dict(zip(BundleOut.__struct_fields__, row, strict=True))
    members["precedence"] = Precedence(members["precedence"])
    members["state"] = OutState(members["state"])
    members["to"] = _decoded(members["to"], tuple[str, ...])
    members["archive"] = _decoded(members["archive"], tuple[str, ...])
    members["parts"] = _decoded(members["parts"], tuple[Part, ...])
    return BundleOut(**members)


def _in(row: tuple[Any, ...]) -> BundleIn:
    members = dict(zip(BundleIn.__struct_fields__, row, strict=True))
    members["precedence"] = Precedence(members["precedence"])
    members["parts"] = _decoded(members["parts"], tuple[Part, ...])
    return BundleIn(**members)


def _decoded(data: bytes, shape: type[_T]) -> _T:
    try:
        return msgspec.json.decode(data, type=shape)
    except msgspec.MsgspecError:
        raise VaultDamaged(part=tr("a bundle's entry")) from None
