"""Attachments in the vault: small ones as rows, large ones as encrypted files beside it.

A large one is written whole, under a random name and a random key, before the row that names it
is committed; the real name, the type and the key are in the vault alone.
"""

from __future__ import annotations

import hashlib
import os
import secrets
from contextlib import suppress
from functools import partial
from io import BytesIO
from typing import BinaryIO

from crypto.age.stream import StreamReader, StreamWriter, sealed_length
from crypto.errors import NotAuthentic
from crypto.sidehash import SideHash
from liaison.domain.refusals import VaultDamaged
from liaison.domain.words import tr
from liaison.ports import Blob, Staged
from storage.connection import Connection
from storage.folder import Folder, refusal

SMALL = 256 << 10  # bytes kept as a row: 1 MiB rows ran at a seventh of the speed of files


class StagedBlob:
    """Fulfils `liaison.ports.Staged`; independent of any connection, for any one thread."""

    def __init__(self, folder: Folder, expected: int = 0) -> None:
        self.file = ""
        self.key = b""
        self.data = bytearray()
        self.sha256 = ""
        self.size = 0
        self.kept = False
        self._folder = folder
        self._expected = expected
        self._hash = SideHash()
        self._out: BinaryIO | None = None
        self._writer: StreamWriter | None = None

    def write(self, data: bytes | bytearray | memoryview, /) -> int:
        """Takes in the next bytes. DiskFull and FileTrouble, with nothing left behind."""
        view = memoryview(data).cast("B")
        self.size += len(view)
        if self._writer is None and self.size <= SMALL:
            self.data += view
            self._hash.update(view)
            return len(view)
        try:
            writer = self._writer or self._spill()
            self._hash.update(view)
            return writer.write(view)
        except OSError as error:
            self.discard()
            raise refusal(error, self._folder.path, tr("written")) from None

    def finish(self) -> tuple[str, int]:
        """Makes it durable; its SHA-256 (hex) and size in bytes."""
        if self._writer is not None and self._out is not None:
            try:
                self._writer.finish()
                self._out.flush()
                self._out.truncate()
                os.fsync(self._out.fileno())
                self._out.close()
                self._folder.sync_files()
            except OSError as error:
                self.discard()
                raise refusal(error, self._folder.path, tr("written")) from None
        self._stop()
        self.sha256 = self._hash.hexdigest()
        return self.sha256, self.size

    def discard(self) -> None:
        """Removes what was written. Harmless after it was kept or discarded."""
        self._stop()
        if not self.kept:
            self.data.clear()
            self.sha256 = ""
            if self.file:
                self._folder.remove_file(self.file)

    def _spill(self) -> StreamWriter:
        """Goes over from memory to a file."""
        self.key = secrets.token_bytes(32)
        self.file, self._out = self._folder.new_file(sealed_length(self._expected))
        self._writer = StreamWriter(self.key, self._out)
        self._writer.write(self.data)
        self.data.clear()
        return self._writer

    def _stop(self) -> None:
        self._hash.close()
        if self._out is not None:
            with suppress(OSError):  # what could not be flushed was reported by the write
                self._out.close()


class BlobFile:
    """A large attachment being read: fulfils `liaison.ports.Blob`."""

    def __init__(self, key: bytes, file: BinaryIO) -> None:
        self._file = file
        self._reader = StreamReader(key, file)

    def read(self, n: int = -1, /) -> bytes:
        """The next `n` bytes, or all; fewer only at the end. VaultDamaged if it does not hold."""
        try:
            return self._reader.read(n)
        except (NotAuthentic, OSError):
            raise VaultDamaged(part=tr("an attachment")) from None

    def readinto(self, buffer: bytearray | memoryview, /) -> int:
        """The same into `buffer`; returns how many bytes."""
        try:
            return self._reader.readinto(buffer)
        except (NotAuthentic, OSError):
            raise VaultDamaged(part=tr("an attachment")) from None

    def close(self) -> None:
        """Gives the file up."""
        self._file.close()


class SqlBlobs:
    """Fulfils `liaison.ports.BlobStore`."""

    def __init__(self, connection: Connection, folder: Folder) -> None:
        self._db = connection
        self._folder = folder

    def stage(self, size: int = 0) -> StagedBlob:
        """Begins to take an attachment in; room is reserved where its size is known (bytes)."""
        return StagedBlob(self._folder, size)

    def keep(self, staged: Staged, record: str) -> None:
        """The finished attachment belongs to the vault, used by that record. ValueError if it is
        not finished. One whose content is already there is given up for that."""
        if not isinstance(staged, StagedBlob) or not staged.sha256:
            raise ValueError("an attachment is kept after it was finished, and once")
        if self.has(staged.sha256):
            self._db.after_commit(staged.discard)
        else:
            self._db.write(
                "INSERT INTO blob (sha256, size, file, key, data) VALUES (?, ?, ?, ?, ?)",
                staged.sha256,
                staged.size,
                staged.file or None,
                staged.key or None,
                None if staged.file else bytes(staged.data),
            )
            self._db.after_commit(lambda: self._mark_kept(staged))
        self.use(staged.sha256, record)

    def _mark_kept(self, staged: StagedBlob) -> None:
        staged.kept = True
        self._folder.staged.discard(staged.file)

    def has(self, sha256: str) -> bool:
        """Whether there is an attachment of that content."""
        return self._db.value("SELECT 1 FROM blob WHERE sha256 = ?", sha256) is not None

    def size(self, sha256: str) -> int:
        """Its size in bytes. KeyError where there is none."""
        found = self._db.value("SELECT size FROM blob WHERE sha256 = ?", sha256)
        if found is None:
            raise KeyError(sha256)
        return int(found)

    def open(self, sha256: str) -> Blob:
        """Its content. KeyError where there is none; a damaged one raises VaultDamaged."""
        row = self._db.one("SELECT file, key, data FROM blob WHERE sha256 = ?", sha256)
        if row is None:
            raise KeyError(sha256)
        file, key, data = row
        if file is not None:
            return BlobFile(bytes(key), self._folder.open_file(file))
        content = bytes(data)
        if hashlib.sha256(content).hexdigest() != sha256:
            raise VaultDamaged(part=tr("an attachment"))
        return BytesIO(content)

    def use(self, sha256: str, record: str) -> None:
        """That record uses an attachment already in the vault."""
        self._db.write(
            "INSERT OR IGNORE INTO blob_use (sha256, record) VALUES (?, ?)", sha256, record
        )

    def room(self) -> int:
        """The bytes that are free on the disk of the vault."""
        return self._folder.room()

    def sweep(self) -> int:
        """Deletes attachments no record uses, and files that belong to none; how many it were.

        Files go once the transaction is durable. Those being taken in at the moment stay.
        """
        rows = self._db.all(
            "SELECT sha256, file FROM blob "
            "WHERE NOT EXISTS (SELECT 1 FROM blob_use WHERE blob_use.sha256 = blob.sha256)"
        )
        for sha256, _ in rows:
            self._db.write("DELETE FROM blob WHERE sha256 = ?", sha256)
        known = {name for (name,) in self._db.all("SELECT file FROM blob WHERE file IS NOT NULL")}
        stray = [
            name
            for name in self._folder.file_names()
            if name not in known and name not in self._folder.staged
        ]
        for name in stray:
            self._db.after_commit(partial(self._folder.remove_file, name))
        owned = {file for _, file in rows}
        return len(rows) + sum(name not in owned for name in stray)
