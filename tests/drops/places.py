"""Servers of dead drops for tests: a folder, Debian's sshd with internal-sftp, a WebDAV server,
an S3 server."""

from __future__ import annotations

import getpass
import os
import shutil
import socket
import subprocess
import threading
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import asyncssh
import pytest
from cheroot.ssl.builtin import BuiltinSSLAdapter
from cheroot.wsgi import Server as WsgiServer
from wsgidav.wsgidav_app import WsgiDAVApp

from liaison.mail import drop
from liaison.mail.drop import Drop
from liaison.relay import authority
from tests.drops import s3
from tests.drops.proxy import Proxy
from tests.relay.server import LOOPBACK, free_port

USER, PASSWORD = "fiction", "a fictional password"


class Served:
    """A dead drop: its folder on this disk, and settings that reach it."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self.base, self.folder = folder, folder / "drop"
        self.folder.mkdir()

    def settings(self, port: int = 0, secret: str = "") -> Drop:
        """For one officer, who has a secret of his own; by a proxy where its port is given."""
        raise NotImplementedError

    def names(self) -> set[str]:
        """What lies there."""
        return {path.name for path in self.folder.iterdir()}

    def read(self, name: str) -> bytes:
        """What lies there under a name."""
        return (self.folder / name).read_bytes()

    def write(self, name: str, data: bytes) -> None:
        """Lets that lie there instead, as whoever runs the place can."""
        beside = self.base / name
        beside.write_bytes(data)
        beside.replace(self.folder / name)  # nobody sees half of it

    def remove(self, name: str) -> None:
        """Takes it away, as whoever runs the place can."""
        (self.folder / name).unlink()

    def proxy(self) -> Proxy:
        """One that cuts connections to it."""
        raise NotImplementedError

    def close(self) -> None:
        """Ends it."""


class Folder(Served):
    """A folder of this computer, with no server at all."""

    def settings(self, port: int = 0, secret: str = "") -> Drop:
        return Drop(address=f"file://{self.folder}", secret=secret or os.urandom(32).hex())


class Sftp(Served):
    """sshd of OpenSSH, with a throw-away host key, and a login by key alone."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        program = shutil.which("sshd") or "/usr/sbin/sshd"
        if not Path(program).exists():
            pytest.skip("sshd is not installed")
        self._program = program
        self.host, self.user = (asyncssh.generate_private_key("ssh-ed25519") for _ in range(2))
        self.port = free_port()
        (folder / "host").write_bytes(self.host.export_private_key())
        (folder / "host").chmod(0o600)
        (folder / "allowed").write_bytes(self.user.export_public_key())
        (folder / "config").write_text(
            f"Port {self.port}\nListenAddress {LOOPBACK}\nHostKey {folder}/host\n"
            f"AuthorizedKeysFile {folder}/allowed\nPidFile none\nUsePAM no\nStrictModes no\n"
            "PasswordAuthentication no\nPermitRootLogin yes\nSubsystem sftp internal-sftp\n"
        )
        if os.getuid() == 0:
            Path("/run/sshd").mkdir(exist_ok=True)
        self.start()

    def start(self) -> None:
        """Starts it; returns when it answers."""
        log = str(self.base / "log")
        self.process = subprocess.Popen(
            [self._program, "-D", "-E", log, "-f", str(self.base / "config")]
        )
        pause = threading.Event()
        for _ in range(500):
            with suppress(OSError), socket.create_connection((LOOPBACK, self.port), 1):
                return
            pause.wait(0.01)
        raise AssertionError(Path(log).read_text())

    def settings(self, port: int = 0, secret: str = "") -> Drop:
        key = self.user.export_private_key().decode()
        return Drop(
            address=f"sftp://{LOOPBACK}:{port or self.port}{self.folder}",
            user=getpass.getuser(),
            key=key,
            host_key=self.host.get_fingerprint("sha256"),
            secret=secret or os.urandom(32).hex(),
        )

    def proxy(self) -> Proxy:
        return Proxy(self.port)

    def log(self) -> str:
        """What it says of connections and logins."""
        return (self.base / "log").read_text()

    def close(self) -> None:
        self.process.kill()
        self.process.wait(10)


class Webdav(Served):
    """WsgiDAV behind cheroot, over TLS by an authority of its own, with a password."""

    def __init__(self, folder: Path, *, plain: bool = False) -> None:
        super().__init__(folder)
        self._plain = plain
        self._pki = folder / "pki"
        self._pki.mkdir(mode=0o700)
        authority.make(self._pki, datetime.now(UTC))
        authority.certify(self._pki, [LOOPBACK], datetime.now(UTC))
        app = WsgiDAVApp(
            {
                "provider_mapping": {"/share": str(self.folder)},
                "simple_dc": {"user_mapping": {"*": {USER: {"password": PASSWORD}}}},
                "http_authenticator": {"domain_controller": None, "accept_basic": True},
                "logging": {"enable": False},
                "verbose": 0,
                "dir_browser": {"enable": False},
            }
        )
        self._server = WsgiServer((LOOPBACK, 0), app, numthreads=4, timeout=5, shutdown_timeout=1)
        self._server.expiration_interval = 0.05  # how soon it notices that it is to end
        self._server.error_log = lambda *_args, **_kwargs: None
        if not plain:
            self._server.ssl_adapter = BuiltinSSLAdapter(
                str(self._pki / authority.SERVER), str(self._pki / authority.SERVER_KEY)
            )
        self._server.prepare()
        self.port = self._server.bind_addr[1]
        self._thread = threading.Thread(target=self._server.serve, daemon=True)
        self._thread.start()

    def settings(self, port: int = 0, secret: str = "") -> Drop:
        scheme = "webdav+http" if self._plain else "webdav+https"
        return Drop(
            address=f"{scheme}://{LOOPBACK}:{port or self.port}/share",
            user=USER,
            password=PASSWORD,
            authority="" if self._plain else (self._pki / authority.AUTHORITY).read_text(),
            secret=secret or os.urandom(32).hex(),
        )

    def proxy(self) -> Proxy:
        return Proxy(self.port)

    def close(self) -> None:
        with suppress(OSError):
            self._server.stop()
        self._thread.join(10)


class S3(Served):
    """A bucket of its own on a server of all tests, over TLS; an access key that may do all."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._server = s3.server()
        self._bucket = f"fiction-{os.urandom(8).hex()}"
        self._server.client.create_bucket(Bucket=self._bucket)

    def settings(self, port: int = 0, secret: str = "") -> Drop:
        return Drop(
            address=f"s3+https://{LOOPBACK}:{port or self._server.port}/{self._bucket}/drop",
            user=self._server.key,
            password=self._server.secret,
            authority=self._server.authority.read_text(),
            secret=secret or os.urandom(32).hex(),
        )

    def names(self) -> set[str]:
        found = self._server.client.list_objects_v2(Bucket=self._bucket)
        return {one["Key"].removeprefix("drop/") for one in found.get("Contents", ())}

    def read(self, name: str) -> bytes:
        found = self._server.client.get_object(Bucket=self._bucket, Key=f"drop/{name}")
        return bytes(found["Body"].read())

    def write(self, name: str, data: bytes) -> None:
        self._server.client.put_object(Bucket=self._bucket, Key=f"drop/{name}", Body=data)

    def remove(self, name: str) -> None:
        self._server.client.delete_object(Bucket=self._bucket, Key=f"drop/{name}")

    def proxy(self) -> Proxy:
        return Proxy(self._server.port)


def own(place: Drop, names: set[str]) -> set[str]:
    """Those of the names that an officer gave."""
    return {name for name in names if drop.is_own(place, name)}
