"""What is to lie in a dead drop: put there piece after piece, and cleared away by its owner alone.

Names are made from a key of the vault, so that nothing needs to be remembered: what lies there
under a name of ours and belongs to nothing that is to lie there was received, or was left by a cut.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from liaison.couriers.drop.share import BLOCK, Share
from liaison.mail import chunks, drop
from liaison.mail.drop import Drop
from liaison.mail.post import Event, Letter, Moving, Stored


class Ended(Exception):
    """The line was closed meanwhile."""


@dataclass(frozen=True, slots=True)
class Ear:
    """Whom to tell, whether to stop, and whether something else is to go first now."""

    tell: Callable[[Event], object]
    closed: Callable[[], bool]
    pressed: Callable[[], bool]
    moving: Callable[[Moving], object]


class Outgoing:
    """Used by the line's thread."""

    def __init__(self, place: Drop, ear: Ear) -> None:
        self._place, self._ear = place, ear
        self._said: dict[str, Stored] = {}

    def go(self, share: Share, lying: dict[str, int], letters: Sequence[Letter]) -> bool:
        """Clears away, then puts what is not there yet, the highest rank first; ``lying`` are our
        own files and is kept up. False where it broke off, for something else to go first."""
        wanted = {
            name for letter in letters for name, _, _ in drop.pieces(self._id(letter), letter.size)
        }
        for name in [name for name in lying if name not in wanted]:
            share.remove(name)
            del lying[name]
        return all(
            self._put(share, lying, letter) for letter in sorted(letters, key=lambda o: -o.rank)
        )

    def _id(self, letter: Letter) -> str:
        return drop.file_id(self._place, letter.parcel, letter.attempt)

    def _put(self, share: Share, lying: dict[str, int], letter: Letter) -> bool:
        files = drop.pieces(self._id(letter), letter.size)
        if all(lying.get(name) == length for name, _, length in files):
            self._told(letter, letter.size)
            return True
        try:
            fd = os.open(letter.path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC)
        except OSError:  # it was cleared meanwhile
            return True
        try:
            for name, start, length in files:
                if lying.get(name) != length:
                    if self._ear.pressed():
                        return False
                    self._put_file(share, lying, name, self._blocks(fd, letter, start, length))
                self._told(letter, start + length)
        finally:
            os.close(fd)
        return True

    def _put_file(
        self, share: Share, lying: dict[str, int], name: str, blocks: tuple[Iterator[bytes], int]
    ) -> None:
        if name in lying:  # it was cut short there
            share.remove(name)
            del lying[name]
        part = f"{drop.fresh_id(self._place, secrets.token_bytes(16))}.part"
        share.put(name, part, *blocks)
        lying[name] = blocks[1]

    def _blocks(
        self, fd: int, letter: Letter, start: int, length: int
    ) -> tuple[Iterator[bytes], int]:
        def read() -> Iterator[bytes]:
            for at in range(start, start + length, BLOCK):
                if self._ear.closed():
                    raise Ended
                self._ear.moving(Moving(at, letter.size))
                yield os.pread(fd, min(BLOCK, start + length - at), at)

        return read(), length

    def _told(self, letter: Letter, done: int) -> None:
        total = chunks.count(letter.size)
        pieces = total if done == letter.size else done // chunks.PIECE
        said = Stored(letter.key, letter.attempt, pieces, total)
        if pieces > letter.stored and self._said.get(letter.key) != said:
            self._said[letter.key] = said
            self._ear.tell(said)
