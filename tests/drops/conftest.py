"""Dead drops in a local folder and on real servers on loopback: SFTP, WebDAV and S3."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("sshfs", reason="the extra [drops] is not installed")
pytest.importorskip("webdav4", reason="the extra [drops] is not installed")
pytest.importorskip("s3fs", reason="the extra [drops-s3] is not installed")
pytest.importorskip("boto3", reason="the S3 server for tests is not installed")
pytest.importorskip("wsgidav", reason="the WebDAV server for tests is not installed")

from tests.drops import s3
from tests.drops.places import S3, Folder, Served, Sftp, Webdav

KINDS = {"file": Folder, "sftp": Sftp, "webdav": Webdav, "s3": S3}


@pytest.fixture(scope="session", autouse=True)
def _s3_server() -> Iterator[None]:
    """Ends with the tests."""
    yield
    s3.end()


@pytest.fixture(params=list(KINDS))
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Served]:
    """A dead drop of each kind in turn."""
    made = KINDS[request.param](tmp_path / "served")
    try:
        yield made
    finally:
        made.close()
