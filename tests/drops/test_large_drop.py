"""A bundle of a gibibyte through real servers: cut in the middle both ways, in constant memory."""

from __future__ import annotations

import hashlib
import random
import threading
from pathlib import Path

import psutil
import pytest

from liaison.mail.drop import PIECE
from liaison.mail.post import Arrived
from tests.drops.ends import End, letter
from tests.drops.places import S3, Sftp, Webdav

GIB = 1 << 30
MOST = 200 << 20  # bytes of memory more than before


class Watched:
    """The most memory that this process takes meanwhile."""

    def __init__(self) -> None:
        self._process = psutil.Process()
        self.before = self.most = self._process.memory_info().rss
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch)
        self._thread.start()

    def end(self) -> int:
        """How much more it was than at first, in bytes."""
        self._ended.set()
        self._thread.join()
        return self.most - self.before

    def _watch(self) -> None:
        while not self._ended.wait(0.05):
            self.most = max(self.most, self._process.memory_info().rss)


def write(path: Path, size: int) -> str:
    """A file of that many bytes, none of its pieces alike; its SHA-256."""
    summed = hashlib.sha256()
    block = random.Random("large").randbytes(1 << 20)
    with path.open("wb") as file:
        for number in range(size >> 20):
            data = number.to_bytes(8, "big") + block[8:]
            file.write(data)
            summed.update(data)
    return summed.hexdigest()


def digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def cross(kind: type[Sftp | Webdav | S3], folder: Path, size: int) -> tuple[int, int]:
    """Cuts it in the middle on its way in and on its way out; how often it was cut, and how much
    memory it took, in bytes."""
    place = kind(folder / "served")
    sent = folder / "sent"
    summed = write(sent, size)
    proxies = place.proxy(), place.proxy()
    for proxy in proxies:
        proxy.cut(size // 2)
    watched = Watched()
    a = End(folder / "a", place.settings(proxies[0].port))
    b = End(folder / "b", place.settings(proxies[1].port))
    try:
        a.line.send([letter(sent)])
        assert b.wait(lambda: any(isinstance(one, Arrived) for one in b.events), 600)
        (came,) = b.arrived()
        assert digest(came) == summed
        assert len(place.names()) == size // PIECE
    finally:
        grown = watched.end()
        a.close()
        b.close()
        for proxy in proxies:
            proxy.close()
        place.close()
    return sum(proxy.cuts for proxy in proxies), grown


@pytest.mark.campaign
@pytest.mark.timeout(900)
@pytest.mark.parametrize("kind", [Sftp, Webdav, S3])
def test_a_gibibyte_crosses_in_constant_memory_though_it_is_cut(
    kind: type[Sftp | Webdav | S3], tmp_path: Path
) -> None:
    cuts, grown = cross(kind, tmp_path, GIB)
    print(f"\n{kind.__name__}: {grown >> 20} MiB more, cut {cuts} times")
    assert cuts == 2
    assert grown < MOST
