"""A real relay on loopback; without the extra these tests are skipped and say so."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("nats", reason="the extra [relay] is not installed")

from liaison.relay.book import Limits
from tests.relay.server import Server


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """A relay that runs."""
    made = Server(tmp_path / "relay", Limits(again_seconds=2))
    try:
        made.start()
        yield made
    finally:
        made.stop()
