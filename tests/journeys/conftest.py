"""What journeys share: the real window as its own tests open it, the command line, two vaults."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.line import Line, Pair, new_pair
from tests.ui.conftest import opened, qapp, world

__all__ = ["line", "opened", "pair", "qapp", "world"]


@pytest.fixture
def line(tmp_path: Path) -> Line:
    """The command, in a folder of its own."""
    return Line(tmp_path)


@pytest.fixture
def pair(tmp_path: Path) -> Pair:
    """Two officers' vaults who know each other."""
    return new_pair(tmp_path)
