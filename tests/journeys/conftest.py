"""The real window for journeys, as the tests of the window open it."""

from __future__ import annotations

from tests.ui.conftest import opened, qapp, world

__all__ = ["opened", "qapp", "world"]
