"""What lies in a dead drop for us: found by first bytes alone, fetched from where a cut left it.

<id>.age     a whole file
<id>.part    one that is not, as far as it came
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from liaison.couriers.drop.outgoing import Ear, Ended
from liaison.couriers.drop.share import Gone, Share
from liaison.mail.chunks import LARGEST
from liaison.mail.drop import MOST_PIECES, NAME, PIECE
from liaison.mail.post import HEAD, Arrived, Moving, Wanted

FIRST = 8 << 10  # bytes that tell of nearly every file whether it is ours
LEAST = 200  # bytes of a file that is looked at
LOOKS = 2_000  # files whose first bytes are read after one listing
MOST_FILES = 20_000  # that are thought of at a time
MOST_WHOLE = 1_000  # files that wait for the officer
SPARE = 64 << 20  # bytes that stay free on the disk
_LEFT = re.compile(r"[0-9a-f]{64}\.part", re.ASCII)
_FLAGS = os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC


@dataclass(frozen=True, slots=True)
class Lying:
    """One file in the drop: its id, and its pieces as (name, bytes)."""

    id: str
    pieces: tuple[tuple[str, int], ...]

    @property
    def size(self) -> int:
        return sum(size for _, size in self.pieces)


class Fetching:
    """Used by the line's thread; remembers what was dealt with while that is listed."""

    def __init__(self, folder: Path, wanted: Wanted, ear: Ear) -> None:
        self._folder, self._wanted, self._ear = folder, wanted, ear
        self._dealt: set[str] = set()
        self._tried: Counter[str] = Counter()

    def go(self, share: Share, listed: dict[str, int]) -> bool:
        """Fetches what is for us of others' files, small ones first. False where something is
        left: for the next time, or because something else is to go first."""
        lying = joined(listed)
        here = {one.id for one in lying}
        self._dealt &= here
        self._sweep(here)
        new = [one for one in lying if one.id not in self._dealt]
        new.sort(key=lambda one: (self._tried[one.id], one.size))
        for one in new[:LOOKS]:
            if self._ear.closed():
                raise Ended
            if self._ear.pressed():
                return False
            self._tried[one.id] += 1
            if not self._look(share, one):
                return False
        self._tried = Counter({i: n for i, n in self._tried.items() if i in here - self._dealt})
        return len(new) <= LOOKS

    def _look(self, share: Share, one: Lying) -> bool:
        """False where it broke off."""
        if (self._folder / f"{one.id}.age").exists():
            self._dealt.add(one.id)
            return True
        try:
            for most in (FIRST, HEAD):
                head = b"".join(share.read(one.pieces[0][0], 0, min(most, one.pieces[0][1])))
                if not self._wanted(head, one.size):
                    self._dealt.add(one.id)
                    return True
            if not self._room(one.size):
                return True  # it comes when there is room
            whole = self._fetch(share, one)
        except Gone:
            (self._folder / f"{one.id}.part").unlink(missing_ok=True)
            self._dealt.add(one.id)
            return True
        if whole:
            self._dealt.add(one.id)
        return whole

    def _fetch(self, share: Share, one: Lying) -> bool:
        part = self._folder / f"{one.id}.part"
        fd = os.open(part, _FLAGS, 0o600)
        try:
            have = os.fstat(fd).st_size
            if have > one.size:
                os.ftruncate(fd, have := 0)
            at = 0
            for name, length in one.pieces:
                if have < at + length:
                    for data in share.read(name, have - at, at + length - have):
                        if self._ear.closed():
                            raise Ended
                        os.pwrite(fd, data, have)
                        have += len(data)
                        self._tried[one.id] = 0
                        self._ear.moving(Moving(have, one.size))
                        if self._ear.pressed():
                            return False
                at += length
            os.fsync(fd)
        finally:
            os.close(fd)
        final = part.with_suffix(".age")
        part.rename(final)
        _sync(self._folder)
        self._ear.tell(Arrived(final))
        return True

    def _room(self, size: int) -> bool:
        waiting = sum(1 for _ in self._folder.glob("*.age"))
        return waiting < MOST_WHOLE and size < shutil.disk_usage(self._folder).free - SPARE

    def _sweep(self, here: set[str]) -> None:
        """What is not listed any more will not be fetched to its end."""
        for path in self._folder.glob("*.part"):
            if _LEFT.fullmatch(path.name) and path.stem not in here:
                with contextlib.suppress(OSError):
                    path.unlink()


def joined(listed: dict[str, int]) -> list[Lying]:
    """Whole files, and those of which every piece is there, of a listing by name and size."""
    found: list[Lying] = []
    cut: dict[tuple[str, int], dict[int, tuple[str, int]]] = {}
    for name, size in list(listed.items())[:MOST_FILES]:
        fits = NAME.fullmatch(name)
        if fits is None or fits["part"]:
            continue
        if fits["total"] is None:
            found.append(Lying(fits["id"], ((name, size),)))
        else:
            pieces = cut.setdefault((fits["id"], int(fits["total"])), {})
            pieces[int(fits["number"])] = (name, size)
    for (id_, total), pieces in cut.items():
        if 2 <= total <= MOST_PIECES and set(pieces) == set(range(1, total + 1)):
            ordered = tuple(pieces[number] for number in range(1, total + 1))
            if all(size == PIECE for _, size in ordered[:-1]) and 0 < ordered[-1][1] <= PIECE:
                found.append(Lying(id_, ordered))
    return [one for one in found if LEAST <= one.size <= LARGEST]


def _sync(folder: Path) -> None:
    fd = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)
