"""Published test vectors for the log's formats, and damage of our own making."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from typing import Any, ParamSpec

from crypto.errors import CryptoError
from tests.conftest import SHARED_DATA

P = ParamSpec("P")

VECTORS = SHARED_DATA / "vectors"


def load(name: str) -> list[Any]:
    """The cases of one JSON list; empty, so that pytest says it skips, where the data is absent."""
    path = VECTORS / name
    return list(json.loads(path.read_text())) if path.exists() else []


def wycheproof(name: str) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """(group, test) of a Wycheproof file."""
    path = VECTORS / "wycheproof" / name
    if not path.exists():
        return []
    groups = json.loads(path.read_text())["testGroups"]
    return [(group, test) for group in groups for test in group["tests"]]


def mutations(data: bytes, count: int, seed: int) -> Iterator[bytes]:
    """Seeded damage to `data`: flips, cuts, insertions and doublings, never `data` itself."""
    rng = random.Random(seed)
    while count:
        at, to = sorted(rng.randrange(len(data) + 1) for _ in range(2))
        bad = bytearray(data)
        match rng.randrange(5):
            case 0:
                bad[min(at, len(data) - 1)] ^= 1 << rng.randrange(8)
            case 1:
                del bad[at:to]
            case 2:
                bad[at:at] = rng.randbytes(rng.randrange(1, 9))
            case 3:
                bad[to:to] = data[at:to]
            case _:
                bad[at : at + 3] = rng.choice([b"\n", b" ", b"\0", b"\xe2\x80\x94 ", b"\n\n", b"="])
        if bytes(bad) != data:
            count -= 1
            yield bytes(bad)


def refused(action: Callable[P, object], *args: P.args, **kwargs: P.kwargs) -> bool:
    """Whether the call raises an error of ours; any other exception goes on to fail the test."""
    try:
        action(*args, **kwargs)
    except CryptoError:
        return True
    return False
