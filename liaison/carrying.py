"""What the verbs need of folders outside the vault, as protocols: files read, and written whole."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


class Parcel(Protocol):
    """A file on its way into a folder outside the vault: under no final name until it is whole."""

    def write(self, data: bytes | bytearray | memoryview, /) -> object: ...
    def commit(self, name: str) -> Path:
        """Makes it durable under its final name, overwriting nothing; returns the path."""

    def discard(self) -> None:
        """Removes what was written. Harmless after `commit`."""


class Tree(Protocol):
    """A new folder of small files on its way out: appears under its name only when whole."""

    def put(self, name: str, data: bytes) -> None: ...
    def commit(self) -> Path: ...
    def discard(self) -> None: ...


class Source(Protocol):
    """A regular file being read from outside the vault; ``size`` in bytes."""

    size: int

    def read(self, n: int = -1, /) -> bytes: ...
    def readinto(self, buffer: memoryview, /) -> int: ...
    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Lying:
    """A file that lies in a folder; ``changed`` is µs since 1970 UTC, as the folder says."""

    name: str
    size: int
    changed: int


class Courier(Protocol):
    """Reads and writes files in folders outside the vault; raises DiskFull and FileTrouble."""

    def parcel(self, folder: Path, size: int) -> Parcel:
        """Reserves ``size`` bytes (an upper bound) in the folder before anything else happens."""

    def cut(self, folder: Path, name: str, size: int, piece: int) -> Parcel:
        """A parcel of exactly ``size`` bytes that becomes files of ``piece`` bytes each, with a
        list of them; whole parts of the same bytes that are there already are kept. ``commit``
        returns the path of the list, and takes the same name."""

    def tree(self, folder: Path, name: str) -> Tree: ...
    def source(self, path: Path) -> Source: ...
    def whole(self, path: Path) -> Source:
        """As `source`; a part of a bundle that was cut, or the list of its parts, gives the bundle
        as a whole. Raises PartMissing, BundleDamaged."""

    def lying(self, folder: Path, endings: tuple[str, ...], most: int) -> list[Lying]:
        """The regular files in a folder whose names end so, the newest ``most`` of them, newest
        first. Nothing is opened."""
