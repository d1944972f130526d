"""What every test stands on: a home of its own, a screen that is not there, no thread left behind.

Warnings and Qt's messages are made errors in pyproject.toml. This module is imported before any
test module and before Qt, in each worker of pytest-xdist.
"""

from __future__ import annotations

import gc
import os
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parents[1]
SHARED_DATA = ROOT.parent / "shared" / "data"
SELDOM = 4  # windows that may wait for a look through everything, which takes a quarter of a second
THREAD_GRACE = 2.0  # seconds in which a thread that is about to end may do so

# The user's own keyring, session bus and settings must not be reachable from a test.
NOT_INHERITED = ("PYTHON_KEYRING_BACKEND", "DBUS_SESSION_BUS_ADDRESS", "XDG_CURRENT_DESKTOP")
HOME_FOLDERS = {
    "HOME": "home",
    "XDG_CONFIG_HOME": "home/.config",
    "XDG_DATA_HOME": "home/.local/share",
    "XDG_STATE_HOME": "home/.local/state",
    "XDG_CACHE_HOME": "home/.cache",
    "XDG_RUNTIME_DIR": "run",
}


def _move_into(home: Path) -> None:
    """Points every folder of the user into `home`, and forgets what would lead back out."""
    for name, folder in HOME_FOLDERS.items():
        path = home / folder
        path.mkdir(parents=True, exist_ok=True)
        path.chmod(0o700)
        os.environ[name] = str(path)
    for name in [*NOT_INHERITED, *(n for n in os.environ if n.startswith("LIAISON_"))]:
        os.environ.pop(name, None)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


_home = tempfile.TemporaryDirectory(prefix="liaison-test-", ignore_cleanup_errors=True)
_move_into(Path(_home.name))

# Every commit runs the same examples; a campaign looks for new ones and says how to get them back.
# How fast the first example comes is a matter of the machine's load, so it is no failure.
settings.register_profile(
    "house",
    deadline=None,
    derandomize=True,
    max_examples=100,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile(
    "campaign",
    deadline=None,
    max_examples=10_000,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("house")


def pytest_unconfigure() -> None:
    """Takes the home away again."""
    _home.cleanup()


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown(item: pytest.Item, nextitem: pytest.Item | None) -> None:
    """A window turns Python's collector off: what is left of it ends here, on its own thread."""
    if gc.isenabled():
        return
    gc.unfreeze()
    last = nextitem is None or nextitem.path != item.path
    gc.collect(2 if last or gc.get_count()[2] > SELDOM else 1)
    if last:
        gc.enable()


@pytest.fixture(autouse=True)
def no_thread_left_behind() -> Iterator[None]:
    """A test ends the threads it started; those of its module's or session's fixtures stay."""
    before = set(threading.enumerate())
    yield
    left = [
        thread
        for thread in threading.enumerate()
        # Python makes a dummy for each of Qt's own threads it meets, and never takes it away.
        if thread not in before and not isinstance(thread, threading._DummyThread)
    ]
    for thread in left:
        thread.join(THREAD_GRACE)
    running = [thread.name for thread in left if thread.is_alive()]
    assert not running, f"the test left threads running: {running}"


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of test data beside the project (vectors, events, taxonomies ...)."""
    if not SHARED_DATA.is_dir():
        pytest.skip("the folder of shared test data, ../shared/data, is not here")
    return SHARED_DATA
