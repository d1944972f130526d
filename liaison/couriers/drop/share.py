"""The folder of a dead drop through fsspec: list, read from anywhere, put whole, remove.

Nothing that a server says is shown or logged. Paths are made of our own folder and of names in the
one form that we give, so a listing can lead nowhere else.
"""

from __future__ import annotations

import contextlib
import logging
import os
from collections.abc import Iterator
from typing import Any, Protocol

from liaison.mail.drop import NAME

BLOCK = 1 << 20
PATIENCE = 15.0  # seconds for an answer

# What the libraries write there may hold texts of a server, or an address.
for _name in (
    *("aiobotocore", "aiohttp", "asyncssh", "botocore", "fsspec", "httpcore", "httpx", "s3fs"),
    *("sshfs", "webdav4"),
):
    logging.getLogger(_name).addHandler(logging.NullHandler())
    logging.getLogger(_name).propagate = False


class NotAsSet(Exception):
    """What the officer can help: ``why`` in a sentence, and the fingerprint of a key ``shown``."""

    def __init__(self, why: str, shown: str = "") -> None:
        super().__init__(why)
        self.why, self.shown = why, shown


class Gone(Exception):
    """A file is not there any more, or is shorter than the listing said."""


class Share(Protocol):
    """One connection, used by one thread; ``abort`` comes from any."""

    def list(self) -> dict[str, int]:
        """The sizes of plain files by their names, of those alone that are in our form. Raises
        whatever the library raises, as all of these do."""

    def read(self, name: str, start: int, length: int) -> Iterator[bytes]:
        """That part of a file, in blocks. Raises `Gone` where there is less."""

    def put(self, name: str, part: str, blocks: Iterator[bytes], length: int) -> None:
        """A new file, which appears under its name when it is whole; ``part`` is what it is called
        until then, where it can be seen at all. Never called where the name was listed."""

    def remove(self, name: str) -> None: ...
    def abort(self) -> None:
        """Ends whatever is going on."""

    def close(self) -> None:
        """Ends the connection; nothing is going on."""


class FsspecShare:
    """Fulfils `Share` with any file system of fsspec that can seek and rename."""

    def __init__(self, files: Any, folder: str) -> None:
        self.files, self.folder = files, folder.rstrip("/")

    def path(self, name: str) -> str:
        """Where a file of that name lies."""
        assert NAME.fullmatch(name)
        return f"{self.folder}/{name}"

    def list(self) -> dict[str, int]:
        found = {}
        for entry in self.files.ls(self.folder or "/", detail=True):
            folder, _, name = str(entry["name"]).rpartition("/")
            size = entry["size"]
            here = folder.strip("/") == self.folder.strip("/")
            plain = entry["type"] == "file" and type(size) is int and size >= 0
            if here and plain and NAME.fullmatch(name):
                found[name] = size
        return found

    def read(self, name: str, start: int, length: int) -> Iterator[bytes]:
        try:
            file = self.files.open(self.path(name), "rb")
        except FileNotFoundError:
            raise Gone from None
        with file:
            file.seek(start)
            while length > 0:
                data = bytes(file.read(min(length, BLOCK)))
                if not data:
                    raise Gone
                length -= len(data)
                yield data

    def put(self, name: str, part: str, blocks: Iterator[bytes], length: int) -> None:
        self._write(part, blocks, length)
        self._rename(part, name)

    def _write(self, name: str, blocks: Iterator[bytes], length: int) -> None:
        with self.files.open(self.path(name), "xb") as file:
            for block in blocks:
                file.write(block)
            file.flush()
            with contextlib.suppress(AttributeError, OSError):  # only a local file has one
                os.fsync(file.fileno())

    def _rename(self, old: str, new: str) -> None:
        self.files.mv(self.path(old), self.path(new))

    def remove(self, name: str) -> None:
        with contextlib.suppress(FileNotFoundError):
            self.files.rm_file(self.path(name))

    def abort(self) -> None:
        """Nothing here waits for anybody."""

    def close(self) -> None:
        """Nothing is held open."""


class LocalShare(FsspecShare):
    """A folder of this computer, or one that is mounted."""

    def _rename(self, old: str, new: str) -> None:
        """Never in place of another, where the file system knows links."""
        try:
            os.link(self.path(old), self.path(new), follow_symlinks=False)
        except FileExistsError:
            raise
        except OSError:  # such as FAT, and some network ones
            super()._rename(old, new)
        else:
            self.remove(old)
