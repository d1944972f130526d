"""A process that is killed in the middle of its work, and what it had said by then."""

from __future__ import annotations

import os
import select
import subprocess
import sys
from collections.abc import Sequence

from tests.conftest import ROOT


def killed_after(arguments: Sequence[str], given: str, lines: int, milliseconds: int) -> list[str]:
    """Starts Python with these arguments, hands it ``given``, kills it so long after that many
    lines, and returns all the lines that it said."""
    with subprocess.Popen(
        [sys.executable, *arguments],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    ) as process:
        assert process.stdin is not None and process.stdout is not None
        process.stdin.write(given.encode())
        process.stdin.close()
        said = b""
        while said.count(b"\n") < lines:
            piece = os.read(process.stdout.fileno(), 1 << 16)
            assert piece, "it ended by itself"
            said += piece
        # Nothing to wait for: only to let it get somewhere into the next piece of work.
        select.select([], [], [], milliseconds / 1_000)
        process.kill()
        while piece := os.read(process.stdout.fileno(), 1 << 16):
            said += piece
    return said.decode().splitlines()
