"""A real relay on loopback; without the extra these tests are skipped and say so."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.journeys.line import line, pair

if TYPE_CHECKING:
    from tests.relay.server import Server

__all__ = ["line", "pair", "server"]


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """A relay that runs."""
    # late: the modules of these tests say themselves that they are skipped without the extra
    from liaison.relay.book import Limits
    from tests.relay.server import Server  # late: as above

    made = Server(tmp_path / "relay", Limits(again_seconds=2))
    try:
        made.start()
        yield made
    finally:
        made.stop()
