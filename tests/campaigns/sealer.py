"""Seals records as fast as it can and says which are acknowledged, until it is killed.

    python -m tests.campaigns.sealer VAULT

The vault's root comes in hex on standard input. After each sealed record its id goes out, on a
line of its own, written at once.
"""

from __future__ import annotations

import os
import sys
from itertools import count
from pathlib import Path

from tests.liaison import desk


def main() -> None:
    outside = desk.world()
    root = bytes.fromhex(sys.stdin.readline().strip())
    vault = outside.vaults.open(Path(sys.argv[1]), root)
    session = desk.opened(outside, vault)
    for number in count():
        record = desk.sealed(session, title=f"FICTION {number}")
        os.write(1, f"{record}\n".encode())


if __name__ == "__main__":
    main()
