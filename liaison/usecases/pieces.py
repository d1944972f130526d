"""Large content in pieces, through two buffers in turn: constant memory, and no fresh pages.

Two, because a hash on another thread may still be reading the piece before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

PIECE = 1 << 20


def pieces(readinto: Callable[[memoryview], int]) -> Iterator[memoryview]:
    """What a source gives, until it gives nothing. A piece stays until the next but one comes."""
    buffers = (memoryview(bytearray(PIECE)), memoryview(bytearray(PIECE)))
    turn = 0
    while got := readinto(buffers[turn]):
        yield buffers[turn][:got]
        turn = 1 - turn
