"""A real S3 server on loopback for tests: over TLS, and it checks every signature."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import tempfile
import threading
from contextlib import suppress
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import boto3
from botocore.config import Config

from liaison.relay import authority
from tests.relay.server import LOOPBACK, free_port

REGION = "us-east-1"
ALL = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}],
}
SETTING_UP = 3  # questions about users before any signature is asked for


class S3Server:
    """One process, with one user who has an access key."""

    def __init__(self) -> None:
        self._home = tempfile.TemporaryDirectory(prefix="liaison-s3-")
        folder = Path(self._home.name)
        authority.make(folder, datetime.now(UTC))
        authority.certify(folder, [LOOPBACK], datetime.now(UTC))
        self.authority = folder / authority.AUTHORITY
        self.port = free_port()
        where = ["-H", LOOPBACK, "-p", str(self.port)]
        tls = ["-c", str(folder / authority.SERVER), "-k", str(folder / authority.SERVER_KEY)]
        self._process = subprocess.Popen(
            [sys.executable, "-m", "moto.server", *where, *tls],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=os.environ | {"INITIAL_NO_AUTH_ACTION_COUNT": str(SETTING_UP)},
        )
        self._wait()
        self.key, self.secret = self._user()
        self.client = self._client("s3", self.key, self.secret)

    def end(self) -> None:
        """Ends it."""
        self.client.close()
        self._process.kill()
        self._process.wait(10)
        self._home.cleanup()

    def _wait(self) -> None:
        pause = threading.Event()
        for _ in range(1_500):
            with suppress(OSError), socket.create_connection((LOOPBACK, self.port), 1):
                return
            pause.wait(0.02)
        raise AssertionError("the S3 server does not start")

    def _user(self) -> tuple[str, str]:
        users = self._client("iam", "setting", "up")
        users.create_user(UserName="fiction")
        users.put_user_policy(UserName="fiction", PolicyName="all", PolicyDocument=json.dumps(ALL))
        made = users.create_access_key(UserName="fiction")["AccessKey"]
        users.close()
        return made["AccessKeyId"], made["SecretAccessKey"]

    def _client(self, service: str, key: str, secret: str) -> Any:
        return boto3.client(
            service,
            endpoint_url=f"https://{LOOPBACK}:{self.port}",
            region_name=REGION,
            aws_access_key_id=key,
            aws_secret_access_key=secret,
            verify=str(self.authority),
            config=Config(s3={"addressing_style": "path"}, retries={"total_max_attempts": 1}),
        )


@cache
def server() -> S3Server:
    """The one of these tests; it starts when a test asks for it first."""
    return S3Server()


def end() -> None:
    """Ends it, where a test has asked for it."""
    if server.cache_info().currsize:
        server().end()
        server.cache_clear()
