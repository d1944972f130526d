"""Where attachments go while a bundle is being verified: for a verdict, nowhere."""

from __future__ import annotations

from typing import Protocol

from crypto.sidehash import SideHash
from liaison.domain.officer import Officer


class Sink(Protocol):
    """Where attachments go while they are being verified."""

    def expect(self, sender: Officer) -> None:
        """Told first: whose bundle it is. May refuse it before any attachment comes."""

    def begin(self, sha256: str, size: int) -> None: ...
    def write(self, data: memoryview) -> None: ...
    def end(self) -> str:
        """The SHA-256 (hex) of what was written since `begin`."""


class Nowhere:
    """A sink that keeps nothing: for a verdict."""

    def __init__(self) -> None:
        self._hash = SideHash()

    def expect(self, sender: Officer) -> None:
        pass

    def begin(self, sha256: str, size: int) -> None:
        self._hash = SideHash()

    def write(self, data: memoryview) -> None:
        self._hash.update(data)

    def end(self) -> str:
        return self._hash.hexdigest()

    def discard(self) -> None:
        """Ends what was under way when the reading was given up."""
        self._hash.close()
