"""The real server on loopback for tests: set up, started, killed and started again."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
from pathlib import Path

from crypto.entropy import system
from liaison.mail.invitation import Invitation
from liaison.relay import serving
from liaison.relay.book import Limits

LOOPBACK = "127.0.0.1"


def free_port() -> int:
    """A port of loopback that nobody listens at."""
    with socket.create_server((LOOPBACK, 0)) as found:
        port: int = found.getsockname()[1]
        return port


class Server:
    """One relay in a folder."""

    def __init__(self, folder: Path, limits: Limits | None = None) -> None:
        self.folder, self.port = folder, free_port()
        self._child: subprocess.Popen[bytes] | None = None
        serving.set_up(folder, LOOPBACK, self.port, [LOOPBACK], system, limits)

    def start(self) -> None:
        self._child = serving.start(self.folder)
        serving.prepare(self.folder)

    def kill(self) -> None:
        """As a power cut would, but for what the disk had not taken."""
        assert self._child is not None
        self._child.kill()
        self._child.wait()
        self._child = None

    def wipe(self) -> None:
        """Loses all that was stored; the server must be down."""
        shutil.rmtree(self.folder / "store")

    def stop(self) -> None:
        if self._child is not None:
            serving.stop(self._child)
            self._child = None

    def invite(self, name: str) -> Invitation:
        return serving.invite(self.folder, name, system)

    @property
    def pid(self) -> int:
        assert self._child is not None
        return self._child.pid


def truncate(server: Server) -> None:
    """Half of every file of messages is lost; the server must be down."""
    blocks = list((server.folder / "store").rglob("*.blk"))
    for path in blocks:
        os.truncate(path, path.stat().st_size // 2)
