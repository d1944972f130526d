"""What is to go through a relay, in which order, and how far each file has come."""

from __future__ import annotations

import asyncio
import contextlib
import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from liaison.mail.chunks import PIECE, Piece, count
from liaison.mail.post import Letter, Stored

TELL_EVERY = 64  # pieces


@dataclass(slots=True)
class Way:
    """One letter on its way: ``floor`` pieces from the first on are stored, ``beyond`` are those
    stored above it, ``sent`` is the next to go, ``again`` those to go once more."""

    letter: Letter
    floor: int
    sent: int
    beyond: set[int] = field(default_factory=set)
    again: list[int] = field(default_factory=list)
    held: float = 0.0  # monotonic seconds until which it waits
    fd: int = -1

    @property
    def total(self) -> int:
        return count(self.letter.size)

    @property
    def left(self) -> bool:
        """Whether a piece could go now."""
        return (bool(self.again) or self.sent < self.total) and time.monotonic() >= self.held

    def read(self, number: int) -> bytes:
        """The bytes of a piece. Raises OSError where the file has gone."""
        if self.fd < 0:
            self.fd = os.open(self.letter.path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC)
        return os.pread(self.fd, PIECE, number * PIECE)

    def close(self) -> None:
        if self.fd >= 0:
            with contextlib.suppress(OSError):
                os.close(self.fd)
            self.fd = -1


class Outgoing:
    """Lives on the line's loop; `put` and the rest are called there."""

    def __init__(self, told: Callable[[Stored], object]) -> None:
        self._told = told
        self._ways: dict[str, Way] = {}
        self._woken = asyncio.Event()

    def put(self, letters: Sequence[Letter]) -> None:
        """These are to go and no others; the highest rank first, then in the order given."""
        old, self._ways = self._ways, {}
        for letter in sorted(letters, key=lambda one: -one.rank):
            way = old.get(letter.key)
            if way is not None and _same(way.letter, letter):
                self._ways[letter.key] = old.pop(letter.key)
            else:
                self._ways[letter.key] = Way(letter, letter.stored, letter.stored)
        for way in old.values():
            way.close()
        self._woken.set()

    def from_the_floor(self) -> None:
        """A connection was lost: what was not said to be stored goes again."""
        for way in self._ways.values():
            way.sent, way.again = way.floor, []

    async def next(self) -> tuple[Way, int]:
        """The next piece to send; waits until there is one."""
        while True:
            for way in self._ways.values():
                if way.left:
                    while not way.again and way.sent in way.beyond:
                        way.sent += 1
                    if way.again:
                        return way, way.again.pop()
                    if way.sent < way.total:
                        way.sent += 1
                        return way, way.sent - 1
            await self._wait()

    def piece(self, way: Way, number: int, sender: str) -> Piece:
        """The piece as it is named on the relay."""
        letter = way.letter
        return Piece(letter.to, sender, letter.parcel, number, letter.size)

    def stored(self, way: Way, number: int) -> None:
        """The relay says to keep that piece."""
        before = way.floor
        way.beyond.add(number)
        while way.floor in way.beyond:
            way.beyond.discard(way.floor)
            way.floor += 1
        whole = before < way.total == way.floor
        if whole or way.floor // TELL_EVERY > before // TELL_EVERY:
            key, attempt = way.letter.key, way.letter.attempt
            self._told(Stored(key, attempt, way.floor, way.total))
        if whole:
            way.close()

    def failed(self, way: Way, number: int, pause: float) -> None:
        """That piece did not go; it goes again after a pause in seconds."""
        way.again.append(number)
        way.held = time.monotonic() + pause

    def gone(self, way: Way) -> None:
        """Its file has gone: it was cleared meanwhile."""
        way.close()
        self._ways.pop(way.letter.key, None)

    def close(self) -> None:
        for way in self._ways.values():
            way.close()

    async def _wait(self) -> None:
        self._woken.clear()
        held = [w.held for w in self._ways.values() if w.again or w.sent < w.total]
        until = max(0.05, min(held) - time.monotonic()) if held else None
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._woken.wait(), until)


def _same(one: Letter, other: Letter) -> bool:
    return (one.parcel, one.to, one.attempt, one.path) == (
        other.parcel,
        other.to,
        other.attempt,
        other.path,
    )
