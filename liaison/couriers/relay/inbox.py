"""Pieces from a relay put together in a folder: durable before they are acknowledged, bounded, and
whole only where the file's own hash says so.

    <parcel>.age            a whole file
    <parcel>-<size>.part    one that is not, full of holes
    <parcel>-<size>.have    which of its pieces are there, a byte each
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import secrets
import shutil
import time
from collections import OrderedDict
from pathlib import Path

from liaison.mail.chunks import LARGEST, PIECE, Piece, count

MOST_PARTS = 32  # files that are put together at a time; the one longest untouched goes
MOST_WHOLE = 10_000  # files that wait for the officer
STALE = 30 * 86_400  # seconds after which what is not whole is given up
SPARE = 64 << 20  # bytes that stay free on the disk
_NAME = re.compile(r"[0-9a-f]{32}-[1-9][0-9]{0,10}\.part", re.ASCII)
_FLAGS = os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC


class NoRoom(Exception):
    """Nothing can be kept now; what is not acknowledged comes again."""


class Inbox:
    """One folder for what comes; used by one thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._parts: OrderedDict[str, _Part] = OrderedDict()
        self._whole = sum(1 for one in folder.glob("*.age"))
        left = [path for path in folder.iterdir() if _NAME.fullmatch(path.name)]
        for path in sorted(left, key=lambda one: one.stat().st_mtime):
            part = self._parts[path.stem] = _Part(path)
            if time.time() - path.stat().st_mtime > STALE:
                del self._parts[path.stem]
                part.remove()
        self._make_room(0)

    def put(self, piece: Piece, data: bytes) -> Path | None:
        """Takes one piece; the whole file's path where it was the last. Raises `NoRoom`."""
        final = self._folder / f"{piece.parcel}.age"
        if len(data) != piece.length or final.exists():
            return None
        if self._whole >= MOST_WHOLE:
            raise NoRoom
        try:
            if count(piece.size) == 1:
                return self._put_whole(final, piece, data)
            part = self._part(piece)
            part.write(piece, data)
            return self._finish(part, final, piece) if part.complete else None
        except OSError:
            raise NoRoom from None

    def sync(self) -> None:
        """Makes durable what was put. Raises `NoRoom`."""
        try:
            for part in self._parts.values():
                part.sync()
        except OSError:
            raise NoRoom from None

    def close(self) -> None:
        """Closes every file; what is not whole stays for the next time."""
        for part in self._parts.values():
            part.close()

    def taken(self) -> None:
        """The officer has dealt with files: count anew how many wait."""
        self._whole = sum(1 for one in self._folder.glob("*.age"))

    def _put_whole(self, final: Path, piece: Piece, data: bytes) -> Path | None:
        if hashlib.sha256(data).hexdigest()[:32] != piece.parcel:
            return None
        temporary = self._folder / f".{secrets.token_hex(16)}.new"
        fd = os.open(temporary, _FLAGS | os.O_EXCL, 0o600)
        try:
            with os.fdopen(fd, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            return self._rename(temporary, final)
        except BaseException:
            with contextlib.suppress(OSError):
                temporary.unlink()
            raise

    def _part(self, piece: Piece) -> _Part:
        name = f"{piece.parcel}-{piece.size}"
        part = self._parts.get(name)
        if part is None:
            self._make_room(piece.size)
            part = self._parts[name] = _Part(self._folder / f"{name}.part")
        self._parts.move_to_end(name)
        return part

    def _make_room(self, more: int) -> None:
        """The files that are not whole stay within their number and within what fits the disk."""
        free = shutil.disk_usage(self._folder).free
        if more > free - SPARE:
            raise OSError("no room")
        while len(self._parts) >= MOST_PARTS or (
            self._parts and more + sum(one.size for one in self._parts.values()) > 2 * LARGEST
        ):
            _, oldest = self._parts.popitem(last=False)
            oldest.remove()

    def _finish(self, part: _Part, final: Path, piece: Piece) -> Path | None:
        del self._parts[f"{piece.parcel}-{piece.size}"]
        if part.digest()[:32] != piece.parcel:
            part.remove()  # a piece of it was another's: the sender will send it again
            return None
        part.sync()
        path = self._rename(part.path, final)
        part.remove()
        return path

    def _rename(self, old: Path, final: Path) -> Path:
        old.rename(final)
        fd = os.open(self._folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            os.fsync(fd)
        finally:
            os.close(fd)
        self._whole += 1
        return final


class _Part:
    """One file that is being put together; opened when it is first written to."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.size = int(path.stem.partition("-")[2])
        self._beside = path.with_suffix(".have")
        self._fd = self._have_fd = -1
        self._have = bytearray()
        self._dirty = False

    @property
    def complete(self) -> bool:
        return bool(self._have) and all(self._have)

    def write(self, piece: Piece, data: bytes) -> None:
        self._open()
        os.pwrite(self._fd, data, piece.number * PIECE)
        self._have[piece.number] = 1
        self._dirty = True

    def sync(self) -> None:
        """The pieces first, then that they are there."""
        if self._dirty:
            os.fdatasync(self._fd)
            os.pwrite(self._have_fd, self._have, 0)
            os.fdatasync(self._have_fd)
            self._dirty = False

    def digest(self) -> str:
        with open(self._fd, "rb", closefd=False) as file:
            file.seek(0)
            return hashlib.file_digest(file, "sha256").hexdigest()

    def close(self) -> None:
        for fd in (self._fd, self._have_fd):
            if fd >= 0:
                os.close(fd)
        self._fd = self._have_fd = -1

    def remove(self) -> None:
        """Removes what is left of it."""
        self.close()
        for path in (self.path, self._beside):
            with contextlib.suppress(OSError):
                path.unlink()

    def _open(self) -> None:
        if self._fd >= 0:
            return
        self._fd = os.open(self.path, _FLAGS, 0o600)
        os.ftruncate(self._fd, self.size)
        self._have_fd = os.open(self._beside, _FLAGS, 0o600)
        pieces = count(self.size)
        have = os.pread(self._have_fd, pieces, 0)
        self._have = bytearray(have + bytes(pieces - len(have)))
