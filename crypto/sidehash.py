"""SHA-256 of a stream on a second thread, while the first one encrypts and writes it.

Hashing a gibibyte takes longer than enciphering it. Both let go of the interpreter, but only large
pieces are worth a hand-over: with pieces of 64 KiB two threads spend their time waking each other.
"""

from __future__ import annotations

import hashlib
from concurrent.futures import Future, ThreadPoolExecutor

WORTH_IT = 256 << 10  # bytes; smaller pieces are hashed at once


class SideHash:
    """Like `hashlib.sha256`; `update` may return while the piece is still being hashed.

    A piece must stay as it is until the next call returns: whoever reuses buffers takes two in
    turn. After the last `update`, call `hexdigest` or `close`: either ends the thread.
    """

    def __init__(self) -> None:
        self._hash = hashlib.sha256()
        self._pool: ThreadPoolExecutor | None = None
        self._pending: Future[None] | None = None

    def update(self, data: bytes | memoryview) -> None:
        """The next piece."""
        self._wait()
        if len(data) < WORTH_IT:
            self._hash.update(data)
            return
        if self._pool is None:
            self._pool = ThreadPoolExecutor(1, "hash")
        self._pending = self._pool.submit(self._hash.update, data)

    def hexdigest(self) -> str:
        """The digest of all pieces, 64 hex digits."""
        self.close()
        return self._hash.hexdigest()

    def close(self) -> None:
        """Waits for what is under way and ends the thread; harmless when repeated."""
        self._wait()
        if self._pool is not None:
            self._pool.shutdown()
            self._pool = None

    def _wait(self) -> None:
        if self._pending is not None:
            self._pending.result()
            self._pending = None
