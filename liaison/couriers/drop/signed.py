"""Signed questions to one S3 server: over TLS, never sent on to anywhere else, and with nothing of
what lies about on this computer: no environment, no files, no proxies, no metadata service."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator, Callable
from typing import Any
from urllib.parse import urlsplit

import aiohttp
from aiobotocore.awsrequest import AioAWSResponse  # type: ignore[import-untyped]
from aiobotocore.session import AioSession  # type: ignore[import-untyped]
from botocore.configprovider import (  # type: ignore[import-untyped]
    BOTOCORE_DEFAUT_SESSION_VARIABLES,
    ConfigValueStore,
    ConstantProvider,
)
from botocore.loaders import Loader  # type: ignore[import-untyped]
from yarl import URL

from liaison.couriers.drop.share import PATIENCE
from liaison.couriers.drop.tls import context
from liaison.mail.drop import Drop

LISTING = 8 << 20  # bytes of an answer that is no file
STEP = 64 << 10  # bytes that must have left before patience ends
UNSENT = frozenset(  # what tells of this computer, and what not every server answers
    ("user-agent", "x-amzn-trace-id", "amz-sdk-invocation-id", "amz-sdk-request", "expect")
)
PORTS = {"https": 443, "http": 80}


class Elsewhere(Exception):
    """The server sends us somewhere else, or answers in a way that is not asked for."""


class _Session(AioSession):  # type: ignore[misc]  # the library ships no types
    """Knows the defaults of the library, and no file of this computer but those it brings."""

    @property
    def full_config(self) -> dict[str, Any]:
        return {"profiles": {}}

    def get_auth_token(self, **_kwargs: Any) -> None:
        """There is none but what is set."""

    def _register_client_plugins(self, client: Any) -> None:
        """None of those that the environment names."""


def session() -> Any:
    """A session that reads no variable and no file."""
    made = _Session()
    made.register_component(
        "config_store",
        ConfigValueStore(
            {
                name: ConstantProvider(value=default)
                for name, (_, _, default, _) in BOTOCORE_DEFAUT_SESSION_VARIABLES.items()
            }
        ),
    )
    brought = Loader([Loader.BUILTIN_DATA_PATH], include_default_search_paths=False)
    made.register_component("data_loader", brought)
    return made


def origin(drop: Drop) -> str:
    """The one server that is asked, as a URL."""
    host = f"[{drop.host}]" if ":" in drop.host else drop.host
    return f"{drop.scheme.removeprefix('s3+')}://{host}:{drop.port}"


def settings(drop: Drop, closed: Callable[[], bool]) -> dict[str, Any]:
    """How the library asks."""
    only = _place(origin(drop))
    tls = context(drop.authority)

    class Http:
        """What the library speaks HTTP with: it keeps nothing, and sends to nobody else."""

        def __init__(self, **_options: Any) -> None:
            self._sessions: dict[None, aiohttp.ClientSession] = {}  # s3fs asks whether they ended

        async def __aenter__(self) -> Http:
            self._sessions[None] = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(ssl=tls, limit=4),
                timeout=aiohttp.ClientTimeout(sock_connect=PATIENCE, sock_read=PATIENCE),
                cookie_jar=aiohttp.DummyCookieJar(),
                auto_decompress=False,
                trust_env=False,
            )
            return self

        async def __aexit__(self, *_error: object) -> None:
            await self.close()

        async def close(self) -> None:
            for one in self._sessions.values():
                await one.close()

        async def send(self, request: Any) -> AioAWSResponse:
            if closed() or _place(request.url) != only:
                raise Elsewhere("elsewhere")
            return await _send(self._sessions[None], request)

    return {
        "http_session_cls": Http,
        "proxies": {},
        "retries": {"total_max_attempts": 1, "mode": "standard"},
        "s3": {"addressing_style": "path"},
        # what servers of other makers do not know
        "request_checksum_calculation": "when_required",
        "response_checksum_validation": "when_required",
        "ignore_configured_endpoint_urls": True,
    }


async def close(files: Any) -> None:
    """Ends the connections of a file system."""
    if files._s3 is not None:
        await files._s3.close()


async def _send(http: aiohttp.ClientSession, request: Any) -> AioAWSResponse:
    """One question. A file is read by whoever asked; any other answer is read here."""
    headers = {
        name: value.decode() if isinstance(value, bytes) else value
        for name, value in request.headers.items()
        if name.lower() not in UNSENT
    } | {"Accept-Encoding": "identity", "User-Agent": "s3"}
    async with asyncio.timeout(None) as ends:
        answer = await http.request(
            request.method,
            URL(request.url, encoded=True),
            headers=headers,
            data=_steps(request.body, ends) if request.body else None,
            allow_redirects=False,
        )
    try:
        packed = answer.headers.get("Content-Encoding", "identity") != "identity"
        if packed or 300 <= answer.status < 400:
            raise Elsewhere("packed or elsewhere")
        told = {name.lower(): value for name, value in answer.headers.items()}
        made = AioAWSResponse(request.url, answer.status, told, answer)
        if not request.stream_output or answer.status >= 300:
            made._content = await _bounded(answer)
    except BaseException:
        answer.close()
        raise
    return made


async def _steps(body: io.BytesIO, ends: asyncio.Timeout) -> AsyncIterator[bytes]:
    """What is sent, step by step; patience begins anew with each."""
    clock = asyncio.get_running_loop().time
    while data := body.read(STEP):
        ends.reschedule(clock() + PATIENCE)
        yield data
    ends.reschedule(None)


async def _bounded(answer: aiohttp.ClientResponse) -> bytes:
    read = bytearray()
    async for data in answer.content.iter_any():
        read += data
        if len(read) > LISTING:
            raise Elsewhere("too long")
    return bytes(read)


def _place(url: str) -> tuple[str, str | None, int | None]:
    found = urlsplit(url)
    return found.scheme, found.hostname, found.port or PORTS.get(found.scheme)
