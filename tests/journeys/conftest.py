"""What journeys share: the real window as its own tests open it, the command line, two vaults."""

from __future__ import annotations

from tests.journeys.line import line, pair
from tests.ui.conftest import opened, qapp, world

__all__ = ["line", "opened", "pair", "qapp", "world"]
