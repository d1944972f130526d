"""Real vaults, opened with a raw root key, in which nothing has to be stretched."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from crypto import vaultheader
from crypto.entropy import system
from storage.vault import SqlVault
from storage.vaults import SqlVaults
from tests.storage.made import ROOT


@pytest.fixture(scope="session")
def header() -> bytes:
    """A real header; which root it wraps does not matter to storage."""
    made, _ = vaultheader.create(
        "six plain words of an example", entropy=system, params=vaultheader.FLOOR
    )
    return made


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the vault of a test lies."""
    return tmp_path / "example.liaison"


@pytest.fixture
def vault(path: Path, header: bytes) -> Iterator[SqlVault]:
    """A new vault, open for writing."""
    made = SqlVaults().create(path, header, ROOT)
    yield made
    made.close()
