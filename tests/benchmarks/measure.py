"""How benchmarks measure: interleaved runs, medians and ratios, printed and never asserted."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence

RUNS = 5


def interleaved(contenders: dict[str, Callable[[], float]], runs: int = RUNS) -> dict[str, float]:
    """Runs every contender in turn, ``runs`` times over; returns each one's median in seconds."""
    times: dict[str, list[float]] = {name: [] for name in contenders}
    for _ in range(runs):
        for name, run in contenders.items():
            times[name].append(run())
    return {name: statistics.median(found) for name, found in times.items()}


def timed(work: Callable[[], object]) -> float:
    """Seconds that ``work`` takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def percentile(values: Sequence[float], percent: int) -> float:
    """The value below which ``percent`` of the values lie."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, len(ordered) * percent // 100)]


def report(title: str, *lines: str) -> None:
    """Prints one result so that it stands out in pytest's output."""
    print(f"\n  {title}")
    for line in lines:
        print(f"    {line}")


def child(script: str, *arguments: object) -> list[float]:
    """Runs a Python script in a process of its own; the floats it prints, one a line."""
    done = subprocess.run(
        [sys.executable, "-c", script, *map(str, arguments)],
        check=True,
        capture_output=True,
        text=True,
    )
    return [float(line) for line in done.stdout.split()]
