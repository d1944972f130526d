"""What the house stands on: locked dependencies, and a Qt binding that counts None rightly."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from tests.house.tree import ROOT

CALLS = 10_000


def requirements() -> list[str]:
    """The entries of requirements.lock, each on one line, without comments."""
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    joined = re.sub(r"^\s*#.*$\n?", "", text, flags=re.MULTILINE).replace("\\\n", " ")
    return [line for line in joined.splitlines() if line.strip()]


def test_every_locked_requirement_is_one_version_with_hashes() -> None:
    """S113: pip takes nothing that is not listed by its SHA-256."""
    entry = re.compile(r"[a-z0-9-]+==[^\s;]+( ;[^\\]*?)?(\s+--hash=sha256:[0-9a-f]{64})+\s*")
    loose = [line[:60] for line in requirements() if not entry.fullmatch(line)]
    assert requirements()
    assert loose == []


def test_every_declared_dependency_is_locked() -> None:
    table = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = [*table["dependencies"], *table["optional-dependencies"]["dev"]]
    names = {re.sub(r"[-_.]+", "-", re.split(r"[<>=!~;\[ ]", d)[0]).lower() for d in declared}
    assert names - {line.split("==")[0] for line in requirements()} == set()


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_a_wrapped_call_that_returns_nothing_leaves_none_alone() -> None:
    """PySide6 6.12.0 on Python 3.11 drops a reference to None in each call, and then dies."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < CALLS // 100


def test_tests_live_in_a_home_of_their_own() -> None:
    temporary = Path(tempfile.gettempdir())
    assert Path.home().is_relative_to(temporary)
    assert Path(os.environ["XDG_RUNTIME_DIR"]).stat().st_mode & 0o777 == 0o700
    assert "PYTHON_KEYRING_BACKEND" not in os.environ


TWO_TESTS = """
import threading

go = threading.Event()

def test_that_ends_its_thread():
    thread = threading.Thread(target=go.wait, args=(0,))
    thread.start()
    thread.join()

def test_that_leaves_one():
    threading.Thread(target=go.wait, daemon=True).start()
"""


def test_a_thread_left_running_fails_its_test(tmp_path: Path) -> None:
    conftest = (ROOT / "tests" / "conftest.py").read_text(encoding="utf-8")
    short = conftest.replace("THREAD_GRACE = 2.0", "THREAD_GRACE = 0.01")
    (tmp_path / "conftest.py").write_text(short, encoding="utf-8")
    (tmp_path / "test_two.py").write_text(TWO_TESTS, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)]
    ran = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "2 passed, 1 error" in ran.stdout, ran.stdout
    assert "the test left threads running" in ran.stdout
