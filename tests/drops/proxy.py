"""A proxy on loopback that cuts connections after so many bytes."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress

LOOPBACK = "127.0.0.1"


class Proxy:
    """``after`` bytes from now on, either way, every connection is cut; None: never. ``cuts``
    counts how often that came to be."""

    def __init__(self, port: int) -> None:
        self._to = port
        self._guard = threading.Lock()
        self.after: int | None = None
        self.again = 0  # how often more, with the same number of bytes
        self.cuts = 0
        self._each = 0
        self._pairs: list[tuple[socket.socket, socket.socket]] = []
        self._listener = socket.create_server((LOOPBACK, 0))
        self.port = self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    def cut(self, after: int, times: int = 1) -> None:
        """Cuts after so many bytes, and so often."""
        with self._guard:
            self.after, self._each, self.again = after, after, times - 1

    def close(self) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(10)
        self._drop()

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            try:
                far = socket.create_connection((LOOPBACK, self._to))
            except OSError:
                near.close()
                continue
            with self._guard:
                self._pairs.append((near, far))
            for one, other in ((near, far), (far, near)):
                threading.Thread(target=self._pump, args=(one, other), daemon=True).start()

    def _pump(self, one: socket.socket, other: socket.socket) -> None:
        with suppress(OSError):
            while data := one.recv(1 << 14):
                if self._spent(len(data)):
                    self._drop()
                    return
                other.sendall(data)
        for end in (one, other):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def _spent(self, size: int) -> bool:
        with self._guard:
            if self.after is None:
                return False
            self.after -= size
            if self.after > 0:
                return False
            self.cuts += 1
            self.after = self._each if self.again > 0 else None
            self.again -= 1
            return True

    def _drop(self) -> None:
        with self._guard:
            pairs, self._pairs = self._pairs, []
        for pair in pairs:
            for end in pair:
                with suppress(OSError):
                    end.shutdown(socket.SHUT_RDWR)
                end.close()
