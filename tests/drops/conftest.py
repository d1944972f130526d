"""Dead drops in a local folder, on a real SFTP server and on a real WebDAV server, on loopback."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("sshfs", reason="the extra [drops] is not installed")
pytest.importorskip("webdav4", reason="the extra [drops] is not installed")
pytest.importorskip("wsgidav", reason="the WebDAV server for tests is not installed")

from tests.drops.places import Folder, Served, Sftp, Webdav

KINDS = {"file": Folder, "sftp": Sftp, "webdav": Webdav}


@pytest.fixture(params=list(KINDS))
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Served]:
    """A dead drop of each kind in turn."""
    made = KINDS[request.param](tmp_path / "served")
    try:
        yield made
    finally:
        made.close()
