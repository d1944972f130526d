"""What happens to a file on its way: noise, and what somebody who may open it makes of it."""

from __future__ import annotations

import io
import random

from crypto.age import Decryptor, HybridIdentity
from liaison.domain.officer import Card
from tests.liaison.forger import Entries, encrypted, packed, unpacked

NOISES = ("flip", "truncate", "append", "splice", "zero")


def noise(rng: random.Random, kind: str, data: bytes, other: bytes) -> bytes:
    """The file changed by somebody who cannot open it; never the same bytes."""
    at = rng.randrange(len(data))
    match kind:
        case "flip":
            return data[:at] + bytes([data[at] ^ 1 << rng.randrange(8)]) + data[at + 1 :]
        case "truncate":
            return data[:at]
        case "append":
            return data + rng.randbytes(rng.randrange(1, 40))
        case "splice":
            at = rng.randrange(200, min(len(data), len(other)))
            made = data[:at] + other[at:]
            return made if made not in (data, other) else data[:at]
        case _:
            length = rng.randrange(16, 200)
            made = data[:at] + bytes(length) + data[at + length :]
            return made if made != data else data[:at]


def opened(data: bytes, identity: HybridIdentity) -> bytes:
    """The payload, by one of those it was sealed for."""
    return bytes(Decryptor(io.BytesIO(data), [identity]).read())


def forwarded(data: bytes, identity: HybridIdentity, to: Card) -> bytes:
    """The very same payload, encrypted by a recipient to somebody else."""
    return encrypted(opened(data, identity), [to])


def swapped(
    rng: random.Random, data: bytes, other: bytes, identity: HybridIdentity, to: Card
) -> bytes | None:
    """A bundle with a part of another in it, made by one who may open both, for another of its
    recipients. None where they have no part that differs."""
    mine, theirs = (unpacked(opened(one, identity)) for one in (data, other))
    pairs = [
        (n, body)
        for n, (name, was) in enumerate(mine)
        for their_name, body in theirs
        if _place(name) == _place(their_name) and was != body
    ]
    if not pairs:
        return None
    number, body = rng.choice(pairs)
    made: Entries = [*mine]
    made[number] = (mine[number][0], body)
    return encrypted(packed(made), [to])


def _place(name: str) -> str:
    """What kind of part that is: its name without ids and numbers."""
    return name.rsplit("/", 1)[0].split("/")[0] + name[-6:].lstrip("0123456789")
