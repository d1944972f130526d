"""STREAM: the bytes of its definition, in constant memory; every rearrangement is noticed."""

from __future__ import annotations

import io
import tracemalloc

import pytest
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto.age import StreamReader, StreamWriter
from crypto.age.stream import CHUNK, sealed_length
from crypto.errors import NotAuthentic
from tests.crypto.age_support import SIZES

KEY = bytes(range(32))
PATTERN = bytes(range(251)) * 9000  # 2.2 MB: no chunk is like another
SEALED = CHUNK + 16


def chunk(index: int, last: bool, plain: bytes) -> bytes:
    nonce = index.to_bytes(11, "big") + bytes([last])
    return ChaCha20Poly1305(KEY).encrypt(nonce, plain, None)


def by_definition(plain: bytes) -> bytes:
    starts = range(0, max(len(plain), 1), CHUNK)
    return b"".join(
        chunk(index, start + CHUNK >= len(plain), plain[start : start + CHUNK])
        for index, start in enumerate(starts)
    )


def written(plain: bytes, piece: int) -> bytes:
    out = io.BytesIO()
    writer = StreamWriter(KEY, out)
    for start in range(0, len(plain), piece):
        assert writer.write(memoryview(plain)[start : start + piece]) > 0
    writer.finish()
    return out.getvalue()


def reader(sealed: bytes) -> StreamReader:
    return StreamReader(KEY, io.BytesIO(sealed))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("piece", [1 << 14, CHUNK, CHUNK + 1, 1 << 20, 3 << 20])
def test_pieces_of_any_length_make_the_stream_of_the_definition(size: int, piece: int) -> None:
    sealed = written(PATTERN[:size], piece)
    assert sealed == by_definition(PATTERN[:size])
    assert len(sealed) == sealed_length(size)
    source = reader(sealed)
    buffer = bytearray(piece)
    plain = bytearray()
    while n := source.readinto(buffer):
        plain += buffer[:n]
    assert plain == PATTERN[:size]
    assert reader(sealed).read() == PATTERN[:size]


@settings(max_examples=60)
@given(
    st.sampled_from(SIZES),
    st.integers(-20, 20),
    st.lists(st.integers(0, 1 << 20), max_size=6),
    st.lists(st.integers(0, 1 << 20), max_size=6),
)
def test_any_sequence_of_writes_and_reads_gives_back_what_was_written(
    around: int, off: int, writes: list[int], reads: list[int]
) -> None:
    plain = PATTERN[: max(0, around + off)]
    out = io.BytesIO()
    writer = StreamWriter(KEY, out)
    rest = plain
    for n in writes:
        writer.write(rest[:n])
        rest = rest[n:]
    writer.write(rest)
    writer.finish()
    assert out.getvalue() == by_definition(plain)
    source = reader(out.getvalue())
    got = [source.read(n) for n in reads]
    assert [len(part) for part in got[:-1]] == [
        min(n, max(0, len(plain) - sum(reads[:i]))) for i, n in enumerate(reads[:-1])
    ]
    assert b"".join(got) + source.read() == plain
    assert source.read() == source.read(1) == b""
    assert source.readinto(bytearray(1)) == 0


def test_a_source_may_give_less_than_it_is_asked_for() -> None:
    class Trickle(io.BytesIO):
        def read(self, n: int | None = -1, /) -> bytes:
            return super().read(min(n or 0, 777))

    assert StreamReader(KEY, Trickle(by_definition(PATTERN[:200_000]))).read() == PATTERN[:200_000]


A, B, C = PATTERN[:CHUNK], PATTERN[CHUNK : 2 * CHUNK], b"the end"
REARRANGED = {
    "nothing": (b"", b""),
    "a tag cut short": (b"x" * 15, b""),
    "the last chunk missing": (chunk(0, False, A) + chunk(1, False, B), A + B),
    "the only chunk not marked as last": (chunk(0, False, A), A),
    "a short chunk not marked as last": (chunk(0, False, C), b""),
    "something after the last chunk": (chunk(0, True, A) + chunk(1, True, C), A),
    "a byte after the last chunk": (chunk(0, True, A) + b"x", A),
    "a byte after a short last chunk": (chunk(0, True, C) + b"x", b""),
    "two chunks swapped": (chunk(1, False, B) + chunk(0, False, A) + chunk(2, True, C), b""),
    "a chunk twice": (2 * chunk(0, False, A) + chunk(1, True, C), A),
    "a chunk left out": (chunk(0, False, A) + chunk(2, True, C), A),
    "an empty last chunk": (chunk(0, False, A) + chunk(1, True, b""), A),
    "a short chunk in the middle": (chunk(0, False, C) + chunk(1, True, C), b""),
    "a second chunk that is cut": (chunk(0, False, A) + chunk(1, True, C)[:-1], A),
    "two streams": (2 * by_definition(A + C), A),
}  # fmt: skip


@pytest.mark.parametrize(("sealed", "released"), REARRANGED.values(), ids=REARRANGED)
def test_a_rearranged_stream_fails_behind_its_last_authentic_chunk(
    sealed: bytes, released: bytes
) -> None:
    with pytest.raises(NotAuthentic):
        reader(sealed).read()
    source = reader(sealed)
    assert source.read(len(released)) == released
    for _ in range(2):
        with pytest.raises(NotAuthentic):
            source.read(1)
        with pytest.raises(NotAuthentic):
            source.readinto(bytearray(1))


@pytest.mark.parametrize("chunks", [1, 15, 16, 17, 33])
def test_a_stream_cut_at_a_chunk_is_noticed_on_every_side_of_a_batch(chunks: int) -> None:
    sealed = by_definition(PATTERN[: chunks * CHUNK + 1])
    source = reader(sealed[: chunks * SEALED])
    assert source.read(chunks * CHUNK) == PATTERN[: chunks * CHUNK]
    with pytest.raises(NotAuthentic, match="too early"):
        source.read(1)
    with pytest.raises(NotAuthentic, match="goes on"):
        reader(by_definition(PATTERN[: chunks * CHUNK]) + b"x").read()


def test_every_flipped_bit_of_a_short_stream_and_every_cut_is_noticed() -> None:
    sealed = by_definition(b"plain")
    for bit in range(8 * len(sealed)):
        changed = bytearray(sealed)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(NotAuthentic):
            reader(bytes(changed)).read()
    for length in range(len(sealed)):
        with pytest.raises(NotAuthentic):
            reader(sealed[:length]).read()


def test_another_key_opens_nothing() -> None:
    with pytest.raises(NotAuthentic):
        StreamReader(bytes(32), io.BytesIO(by_definition(C))).read()


def test_a_finished_stream_takes_no_more() -> None:
    writer = StreamWriter(KEY, io.BytesIO())
    writer.finish()
    with pytest.raises(ValueError, match="finished"):
        writer.write(b"x")
    with pytest.raises(ValueError, match="finished"):
        writer.finish()


def test_a_file_that_takes_only_a_part_is_noticed() -> None:
    class Full(io.BytesIO):
        def write(self, data: object, /) -> int:
            return 3

    with pytest.raises(OSError, match="whole"):
        StreamWriter(KEY, Full()).finish()


def test_memory_does_not_grow_with_the_stream() -> None:
    class Sink(io.BytesIO):
        def write(self, data: object, /) -> int:
            return len(data) if isinstance(data, memoryview) else 0

    class Zeros(io.BytesIO):
        left = 64 << 20

        def read(self, n: int | None = -1, /) -> bytes:
            n = min(n or 0, self.left)
            self.left -= n
            return bytes(n)

    tracemalloc.start()
    try:
        writer = StreamWriter(KEY, Sink())
        piece = bytes(1 << 20)
        for _ in range(64):
            writer.write(piece)
        writer.finish()
        with pytest.raises(NotAuthentic):
            StreamReader(KEY, Zeros()).read()
        assert tracemalloc.get_traced_memory()[1] < 12 << 20
    finally:
        tracemalloc.stop()
