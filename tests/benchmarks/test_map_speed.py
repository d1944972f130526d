"""How long a frame of the map takes with 100,000 points, beside one with none."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from statistics import median

import pytest
from PySide6.QtWidgets import QApplication

from liaison.usecases.mapping import Spot
from ui.app import application
from ui.map.canvas import MapCanvas
from ui.map.index import SpotIndex
from ui.map.view import over

MOST_MS = 16.0
POINTS = 100_000


@pytest.fixture(scope="module")
def qapp() -> QApplication:
    return application(["liaison"])


def milliseconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1_000


@pytest.mark.bench
def test_a_hundred_thousand_points_are_drawn_within_a_frame(qapp: QApplication) -> None:
    dice = random.Random(7)
    spots = [
        Spot(dice.uniform(-60, 75), dice.uniform(-180, 180), "incident" if n % 2 else "", n, "x")
        for n in range(POINTS)
    ]
    index: list[SpotIndex] = []
    built = milliseconds(lambda: index.append(SpotIndex(spots)))
    told = [f"\n{POINTS:,} points indexed in {built:.0f} ms (off the window's thread)"]
    slowest, quickest = 0.0, 1e9
    for name, points in (("empty", SpotIndex()), (f"{POINTS:,}", index[0])):
        made = MapCanvas("map")
        made.resize(1_280, 800)
        made.show()
        qapp.processEvents()  # what was never exposed is not painted
        made.show_index(points)
        for what, degrees in (("world", 0.0), ("continent", 50.0), ("country", 8.0)):
            view = over(1_280, 800)
            made.look(view.looking(6.5, 20.5, degrees) if degrees else view)
            made.repaint()  # the first frame
            again = median(milliseconds(made.repaint) for _ in range(9))

            def pan(made: MapCanvas = made) -> None:
                made.look(made.view.moved(5, 2))
                made.repaint()

            panned = median(milliseconds(pan) for _ in range(9))
            told.append(f"{name:>8} {what:>10}: again {again:.1f} ms, moved {panned:.1f} ms")
            slowest, quickest = max(slowest, again, panned), min(quickest, again)
        made.deleteLater()
    print("\n".join(told))
    assert quickest > 0.05 and slowest < MOST_MS
