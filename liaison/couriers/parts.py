"""A file cut into parts, plainly: joined in their order they are the file, as `cat` joins them.

Beside the parts lies a list of them, a line each with SHA-256 and size, in their order and without
names. It is written last, so that it tells that all of them were.
"""

from __future__ import annotations

import hashlib
import re
import shutil
from pathlib import Path

from liaison.couriers.files import FileParcel, FileSource, troubles
from liaison.domain.refusals import BundleDamaged, DiskFull, FileTrouble, PartMissing
from liaison.domain.words import listed, tr
from liaison.domain.words import size as size_words

LIST = ".parts"
MOST = 999
_PART = re.compile(r"(?P<whole>.+)\.(?P<number>[0-9]{3})-of-(?P<total>[0-9]{3})", re.DOTALL)
_LINE = re.compile(rb"([0-9a-f]{64}) (0|[1-9][0-9]{0,18})")
_LIST_LIMIT = MOST * 90
_NAMED = 20  # missing parts that a sentence names
_PIECE = 1 << 20


class CutParcel:
    """Fulfils `ports.Parcel`: one file on its way out as parts, of which whole ones are kept."""

    def __init__(self, folder: Path, name: str, size: int, piece: int) -> None:
        self._folder, self._name = folder, name
        self._sizes = [min(piece, size - start) for start in range(0, size, piece)]
        self._sums: list[str] = []
        self._hash = hashlib.sha256()
        self._done = 0
        self._part: FileParcel | None = None
        self._kept = False
        missing = [s for n, s in enumerate(self._sizes, 1) if not self._whole(n)]
        free = shutil.disk_usage(folder).free
        if sum(missing) > free:
            raise DiskFull(path=folder, needed=size_words(sum(missing)), free=size_words(free))

    def write(self, data: bytes | bytearray | memoryview) -> int:
        view = memoryview(data).cast("B")
        while view:
            if not self._done:
                self._begin()
            left = self._sizes[len(self._sums)] - self._done
            now, view = view[:left], view[left:]
            self._hash.update(now)
            if self._part is not None:
                self._part.write(now)
            self._done += len(now)
            if self._done == self._sizes[len(self._sums)]:
                self._end()
        return len(memoryview(data).cast("B"))

    def commit(self, name: str) -> Path:
        """Writes the list of the parts; returns its path."""
        assert name == self._name and len(self._sums) == len(self._sizes)
        lines = zip(self._sums, self._sizes, strict=True)
        data = "".join(f"{sha256} {size}\n" for sha256, size in lines).encode()
        path = self._folder / f"{name}{LIST}"
        if path.is_file() and not path.is_symlink() and _read(path, _LIST_LIMIT) == data:
            return path
        parcel = FileParcel(self._folder, len(data))
        try:
            parcel.write(data)
            return parcel.commit(path.name)
        finally:
            parcel.discard()

    def discard(self) -> None:
        """Removes the part that was being written; whole ones stay, for the next time."""
        if self._part is not None:
            self._part.discard()
            self._part = None

    def _path(self, number: int) -> Path:
        return self._folder / part_name(self._name, number, len(self._sizes))

    def _whole(self, number: int) -> bool:
        path = self._path(number)
        with troubles(path, tr("used")):
            there = path.is_file() and not path.is_symlink()
            return there and path.stat().st_size == self._sizes[number - 1]

    def _begin(self) -> None:
        number = len(self._sums) + 1
        self._hash = hashlib.sha256()
        self._kept = self._whole(number)
        if not self._kept:
            self._part = FileParcel(self._folder, self._sizes[number - 1])

    def _end(self) -> None:
        path = self._path(len(self._sums) + 1)
        digest = self._hash.hexdigest()
        if self._part is not None:
            self._part.commit(path.name)
            self._part = None
        elif _sum(path) != digest:
            raise FileTrouble(
                path=path,
                verb=tr("written"),
                reason=tr("there is already something of that name"),
            )
        self._sums.append(digest)
        self._done = 0


class JoinedSource:
    """Fulfils `ports.Source`: the parts one behind the other, each held against the list."""

    def __init__(self, parts: list[Path], sums: list[str] | None) -> None:
        self._parts, self._sums = parts, sums
        self._at = 0
        self._hash = hashlib.sha256()
        self._open: FileSource | None = None
        self.size = sum(path.stat().st_size for path in parts)

    def read(self, n: int = -1, /) -> bytes:
        pieces = []
        while n != 0:
            buffer = bytearray(_PIECE if n < 0 else min(n, _PIECE))
            got = self.readinto(memoryview(buffer))
            if not got:
                break
            pieces.append(bytes(buffer[:got]))
            n = n - got if n > 0 else n
        return b"".join(pieces)

    def readinto(self, buffer: memoryview, /) -> int:
        while self._at < len(self._parts):
            if self._open is None:
                self._open = FileSource(self._parts[self._at])
                self._hash = hashlib.sha256()
            got = self._open.readinto(buffer)
            if got:
                self._hash.update(buffer[:got])
                return got
            self._next()
        return 0

    def close(self) -> None:
        if self._open is not None:
            self._open.close()
            self._open = None

    def _next(self) -> None:
        self.close()
        self._at += 1
        if self._sums is not None and self._hash.hexdigest() != self._sums[self._at - 1]:
            raise BundleDamaged(part=_of(self._at, len(self._parts)))


def part_name(name: str, number: int, total: int) -> str:
    """``NAME.003-of-014``."""
    return f"{name}.{number:03}-of-{total:03}"


def joined(path: Path) -> JoinedSource | None:
    """The whole file of which ``path`` is a part or the list; None where it is neither. Raises
    `PartMissing`, `BundleDamaged` for a list or a part that does not fit."""
    found = _PART.fullmatch(path.name)
    if found is not None:
        name, total = found["whole"], int(found["total"])
        listed = path.parent / f"{name}{LIST}"
        lines = _lines(listed) if listed.is_file() and not listed.is_symlink() else None
    elif path.name.endswith(f".age{LIST}"):
        name = path.name.removesuffix(LIST)
        lines = _lines(path)
        total = len(lines)
    else:
        return None
    if total < 1 or (lines is not None and len(lines) != total):
        raise BundleDamaged(part=tr("the list of its parts"))
    parts = [path.parent / part_name(name, n, total) for n in range(1, total + 1)]
    missing = [n for n, part in enumerate(parts, 1) if part.is_symlink() or not part.is_file()]
    if missing:
        raise PartMissing(total=total, missing=_named(missing, total))
    for number, part in enumerate(parts, 1):
        if lines is not None and part.stat().st_size != lines[number - 1][1]:
            raise BundleDamaged(part=_of(number, total))
    return JoinedSource(parts, [sha256 for sha256, _ in lines] if lines is not None else None)


def _named(missing: list[int], total: int) -> str:
    if len(missing) == 1:
        return tr("part {number} of {total} is missing").format(number=missing[0], total=total)
    numbers = listed(str(number) for number in missing[:_NAMED])
    words = tr("parts {numbers} of {total} are missing")
    if len(missing) > _NAMED:
        words = tr("parts {numbers} and more of {total} are missing")
    return words.format(numbers=numbers, total=total)


def _of(number: int, total: int) -> str:
    return tr("part {number} of {total}").format(number=number, total=total)


def _lines(path: Path) -> list[tuple[str, int]]:
    data = _read(path, _LIST_LIMIT + 1)
    lines = data.split(b"\n")
    if len(data) > _LIST_LIMIT or lines.pop() or len(lines) > MOST:
        raise BundleDamaged(part=tr("the list of its parts"))
    found = []
    for line in lines:
        fits = _LINE.fullmatch(line)
        if fits is None:
            raise BundleDamaged(part=tr("the list of its parts"))
        found.append((fits[1].decode(), int(fits[2])))
    return found


def _read(path: Path, limit: int) -> bytes:
    source = FileSource(path)
    try:
        return source.read(limit)
    finally:
        source.close()


def _sum(path: Path) -> str:
    summed = hashlib.sha256()
    source = FileSource(path)
    buffer = memoryview(bytearray(_PIECE))
    try:
        while got := source.readinto(buffer):
            summed.update(buffer[:got])
    finally:
        source.close()
    return summed.hexdigest()
