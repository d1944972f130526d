"""Files cross the real server: whole, once, resumed, and into nobody else's hands."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

pytest.importorskip("nats", reason="the extra [relay] is not installed")


from tests.liaison.desk import file
from tests.relay.ends import End, letter
from tests.relay.server import Server


@pytest.fixture
def ends(server: Server, tmp_path: Path) -> Iterator[tuple[End, End]]:
    with ExitStack() as stack:
        made = []
        for name in ("alpha", "bravo"):
            made.append(End(tmp_path / name, server.invite(name)))
            stack.callback(made[-1].close)
        yield made[0], made[1]


def test_a_small_and_a_large_file_cross_whole(ends: tuple[End, End], tmp_path: Path) -> None:
    alpha, bravo = ends
    small, large = file(tmp_path, "small", 4_096), file(tmp_path, "large", 20_000_001)
    alpha.line.send([letter(small, bravo.invitation), letter(large, bravo.invitation)])
    came = bravo.arrived(2)
    assert {path.read_bytes() for path in came} == {small.read_bytes(), large.read_bytes()}
    assert alpha.stored("small") and alpha.stored("large")
    assert sorted(path.suffix for path in bravo.folder.iterdir()) == [".age", ".age"]
