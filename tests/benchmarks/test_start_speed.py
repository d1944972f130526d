"""The time to the unlock window against an empty Qt window, as whole processes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.benchmarks.desk import officer
from tests.benchmarks.measure import interleaved, report, timed

EMPTY = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication(["empty"])
window = QWidget()
window.resize(1100, 700)
window.show()
QTimer.singleShot(0, app.quit)
app.exec()
"""

OURS = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
import liaison.__main__ as door
from ui import app as window
application = window.application(["liaison"])
QTimer.singleShot(0, application.quit)
door.open_window(door.world(), Path(sys.argv[1]))
"""


@pytest.mark.bench
@pytest.mark.timeout(0)
def test_the_unlock_window_beside_an_empty_one(tmp_path: Path) -> None:
    officer(tmp_path / "v.liaison", "Alpha").close()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}

    def run(script: str) -> float:
        line = [sys.executable, "-c", script, str(tmp_path / "v.liaison")]
        return timed(lambda: subprocess.run(line, check=True, env=environment))

    found = interleaved({"ours": lambda: run(OURS), "empty": lambda: run(EMPTY)}, runs=9)
    report(
        "Time to the unlock window (whole processes, medians of 9)",
        f"Liaison {found['ours']:.3f} s   empty window {found['empty']:.3f} s   "
        f"ratio {found['ours'] / found['empty']:.2f}   (goal: under 1.5)",
    )
    assert found["ours"] > 0
