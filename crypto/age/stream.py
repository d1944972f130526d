"""STREAM: a long secret in authenticated 64 KiB chunks, written and read in constant memory.

    chunk i = ChaCha20-Poly1305(key, nonce = i as 11 bytes big-endian || last, no AAD)

The last chunk alone has last = 1; it may be short, and is empty only if everything is. It is the
payload of an age file, and stands alone wherever a 32-byte key is used for one stream only.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from crypto.errors import NotAuthentic

CHUNK = 1 << 16
_TAG = 16
_SEALED = CHUNK + _TAG
_CHUNKS = 16  # in a batch: one MiB is passed to the system at a time
_BATCH = _CHUNKS * CHUNK
_SEALED_BATCH = _CHUNKS * _SEALED

_DAMAGED = "an encrypted file is damaged, or is not what its sender wrote"
_TRUNCATED = "an encrypted file ends too early"
_TRAILING = "an encrypted file goes on after its end"


def _nonce(index: int, last: bool) -> bytes:
    return index.to_bytes(11, "big") + (b"\1" if last else b"\0")


def sealed_length(size: int) -> int:
    """How many bytes a stream over `size` bytes takes."""
    return size + _TAG * max(1, -(-size // CHUNK))


class StreamWriter:
    """Encrypts what is written to it, to `out`, under a 32-byte key never used for another stream.

    Nothing is complete before `finish`. `out` must take all that it is given and keep no
    reference to it, as files and BytesIO do.
    """

    def __init__(self, key: bytes, out: BinaryIO) -> None:
        self._cipher = ChaCha20Poly1305(key)
        self._out = out
        self._plain = memoryview(bytearray(_BATCH))
        self._held = 0
        self._sealed = memoryview(bytearray(_SEALED_BATCH))
        self._index = 0
        self._finished = False

    def write(self, data: bytes | bytearray | memoryview) -> int:
        """Encrypt `data`, later or now. Returns its length."""
        if self._finished:
            raise ValueError("this stream is finished")
        view = memoryview(data).cast("B")
        size = len(view)
        while view:
            # A batch goes out only when more follows it, so that `finish` has the last chunk.
            if not self._held and len(view) > _BATCH:
                self._seal(view[:_BATCH])
                view = view[_BATCH:]
                continue
            if self._held == _BATCH:
                self._seal(self._plain)
                self._held = 0
                continue
            take = min(len(view), _BATCH - self._held)
            self._plain[self._held : self._held + take] = view[:take]
            self._held += take
            view = view[take:]
        return size

    def finish(self) -> None:
        """Write the last chunk. `out` stays open."""
        if self._finished:
            raise ValueError("this stream is finished")
        self._seal(self._plain[: self._held], final=True)
        self._finished = True

    def _seal(self, plain: memoryview, *, final: bool = False) -> None:
        end = 0
        for start in range(0, len(plain) or 1, CHUNK):
            piece = plain[start : start + CHUNK]
            place = self._sealed[end : end + len(piece) + _TAG]
            last = final and start + CHUNK >= len(plain)
            self._cipher.encrypt_into(_nonce(self._index, last), piece, None, place)
            self._index += 1
            end += len(place)
        if self._out.write(self._sealed[:end]) != end:
            raise OSError("an encrypted file could not be written whole")


def _reading_into(source: BinaryIO) -> Callable[[memoryview], int]:
    """`readinto` for a source that can only `read`. Buffers that are used again spare the system
    a quarter of a million fresh pages in a gibibyte."""

    def readinto(view: memoryview) -> int:
        piece = source.read(len(view))
        view[: len(piece)] = piece
        return len(piece)

    return readinto


class StreamReader:
    """Decrypts a stream from `source`. Releases authentic bytes only, in their order.

    Whoever acts on them before the end must be ready for NotAuthentic at the end: only a read
    that gives fewer bytes than asked for says that the stream was whole. After an error, every
    further read raises it again.
    """

    def __init__(self, key: bytes, source: BinaryIO) -> None:
        self._cipher = ChaCha20Poly1305(key)
        self._readinto = getattr(source, "readinto", None) or _reading_into(source)
        # One byte more than a batch: whether a chunk is the last shows in what follows it.
        self._sealed = memoryview(bytearray(_SEALED_BATCH + 1))
        self._have = 0
        self._plain = memoryview(bytearray(_BATCH))
        self._start = self._end = 0
        self._index = 0
        self._ended = False
        self._failure = ""

    def readinto(self, buffer: bytearray | memoryview) -> int:
        """Fill `buffer`; fewer bytes only at the authentic end. Raises NotAuthentic."""
        view = memoryview(buffer).cast("B")
        done = 0
        while done < len(view) and self._ready():
            take = min(len(view) - done, self._end - self._start)
            view[done : done + take] = self._plain[self._start : self._start + take]
            self._start += take
            done += take
        return done

    def read(self, n: int = -1) -> bytes:
        """`n` bytes, or all without `n`; fewer only at the authentic end. Raises NotAuthentic."""
        pieces = []
        left = n
        while left and self._ready():
            have = self._end - self._start
            take = have if left < 0 else min(left, have)
            pieces.append(bytes(self._plain[self._start : self._start + take]))
            self._start += take
            left = left if left < 0 else left - take
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def _ready(self) -> bool:
        """Whether there is something to release, after opening the next batch if need be."""
        if self._start == self._end and not self._ended:
            if not self._failure:
                self._open_batch()
            if self._failure and self._start == self._end:
                raise NotAuthentic(self._failure)
        return self._start < self._end

    def _open_batch(self) -> None:
        while self._have < len(self._sealed):
            more = self._readinto(self._sealed[self._have :])
            if not more:
                break
            self._have += more
        final = self._have <= _SEALED_BATCH
        size = min(self._have, _SEALED_BATCH)
        self._start = self._end = 0
        for start in range(0, size or 1, _SEALED):
            piece = self._sealed[start : min(start + _SEALED, size)]
            self._failure = self._open(piece, final and start + _SEALED >= size)
            if self._failure:
                return
        self._ended = final
        self._sealed[:1] = self._sealed[_SEALED_BATCH:]
        self._have -= size

    def _open(self, piece: memoryview, last: bool) -> str:
        """Open one chunk behind what is ready. Returns what is wrong, or nothing."""
        if len(piece) < _TAG or (len(piece) == _TAG and self._index):
            return _TRUNCATED
        if self._decrypt(piece, last):
            return ""
        # A whole chunk may be authentic but out of place: the last one followed by something,
        # or one in the middle followed by nothing. It is released, as it would have been by a
        # reader that does not look ahead, and the stream fails behind it.
        if len(piece) == _SEALED and self._decrypt(piece, not last):
            return _TRUNCATED if last else _TRAILING
        return _DAMAGED

    def _decrypt(self, piece: memoryview, last: bool) -> bool:
        place = self._plain[self._end : self._end + len(piece) - _TAG]
        try:
            self._cipher.decrypt_into(_nonce(self._index, last), piece, None, place)
        except InvalidTag:
            return False
        self._end += len(place)
        self._index += 1
        return True
