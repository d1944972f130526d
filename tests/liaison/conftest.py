"""What tests of the verbs begin with: an open vault, a folder to write to, a pair of officers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from liaison.session import Session
from tests.liaison import desk
from tests.liaison.desk import Pair


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = desk.found(tmp_path / "a.liaison", "Alpha")
    yield made
    made.close()


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    with desk.two_officers(tmp_path) as made:
        yield made
