"""The hash on a second thread gives what the hash on one gives, whatever the pieces."""

from __future__ import annotations

import hashlib
import threading

from hypothesis import given
from hypothesis import strategies as st

from crypto.sidehash import WORTH_IT, SideHash

SIZES = st.sampled_from([0, 1, WORTH_IT - 1, WORTH_IT, WORTH_IT + 1, 2 * WORTH_IT])


@given(st.lists(SIZES, max_size=5), st.booleans())
def test_any_pieces_give_the_same_digest(sizes: list[int], views: bool) -> None:
    made, plain = SideHash(), hashlib.sha256()
    for number, size in enumerate(sizes):
        data = bytes([number]) * size
        made.update(memoryview(data) if views else data)
        plain.update(data)
    assert made.hexdigest() == plain.hexdigest()


def test_two_buffers_in_turn_may_be_used_again_and_again() -> None:
    made, plain = SideHash(), hashlib.sha256()
    buffers = (bytearray(WORTH_IT), bytearray(WORTH_IT))
    for turn in range(9):
        buffer = buffers[turn % 2]
        buffer[:] = bytes([turn]) * WORTH_IT
        made.update(memoryview(buffer))
        plain.update(buffer)
    assert made.hexdigest() == plain.hexdigest()


def test_no_thread_stays_after_the_digest_or_after_giving_up() -> None:
    before = threading.active_count()
    for end in (SideHash.hexdigest, SideHash.close):
        made = SideHash()
        made.update(bytes(WORTH_IT))
        assert threading.active_count() == before + 1
        end(made)
        made.close()
        assert threading.active_count() == before
