"""A dead drop on a WebDAV server: over TLS, and never sent on to anywhere else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import quote

import httpx
from webdav4.fsspec import WebdavFileSystem  # type: ignore[import-untyped]

from liaison.couriers.drop.share import BLOCK, PATIENCE, FsspecShare, Gone
from liaison.couriers.drop.tls import context
from liaison.mail.drop import Drop

LISTING = 64 << 20  # bytes of an answer that is no file


class Elsewhere(httpx.TransportError):
    """The server sends us somewhere else, or answers in a way that is not asked for."""


class _Bounded(httpx.SyncByteStream):
    """An answer that ends with an error where it is too long."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        read = 0
        for data in self._stream:
            read += len(data)
            if read > LISTING:
                raise Elsewhere("too long")
            yield data

    def close(self) -> None:
        self._stream.close()


class WebdavShare(FsspecShare):
    """Fulfils `share.Share`; files are read and written as they come, never kept beside."""

    def read(self, name: str, start: int, length: int) -> Iterator[bytes]:
        client = self.files.client
        url = client.join_url(self.path(name))
        asked = {"Range": f"bytes={start}-{start + length - 1}"}
        with client.http.stream("GET", url, headers=asked) as answer:
            if answer.status_code in (404, 410, 416):
                raise Gone
            answer.raise_for_status()
            skip = start if answer.status_code == 200 else 0  # one that knows no ranges
            for data in answer.iter_raw(BLOCK):
                taken, skip = data[skip:][:length], max(0, skip - len(data))
                length -= len(taken)
                if taken:
                    yield taken
                if not length:
                    return
        if length:
            raise Gone

    def _write(self, name: str, blocks: Iterator[bytes], length: int) -> None:
        client = self.files.client
        size = {"Content-Length": str(length)}
        answer = client.http.put(client.join_url(self.path(name)), content=blocks, headers=size)
        answer.raise_for_status()

    def _rename(self, old: str, new: str) -> None:
        self.files.client.move(self.path(old), self.path(new), overwrite=False)

    def abort(self) -> None:
        self.close()

    def close(self) -> None:
        self.files.client.http.close()


def connect(drop: Drop, closed: Callable[[], bool]) -> WebdavShare:
    """Makes ready; the first question connects."""
    scheme = drop.scheme.removeprefix("webdav+")
    host = f"[{drop.host}]" if ":" in drop.host else drop.host
    base = f"{scheme}://{host}:{drop.port}{quote(drop.path)}"

    def asks(request: httpx.Request) -> None:
        url = request.url
        port = url.port or (443 if url.scheme == "https" else 80)
        if closed() or (url.scheme, url.host, port) != (scheme, drop.host, drop.port):
            raise Elsewhere("elsewhere")

    def answers(answer: httpx.Response) -> None:
        if answer.headers.get("content-encoding", "identity") != "identity":
            raise Elsewhere("packed")
        if answer.request.method != "GET":
            answer.stream = _Bounded(answer.stream)

    files = WebdavFileSystem(
        base,
        auth=(drop.user, drop.password) if drop.user else None,
        verify=context(drop.authority),
        trust_env=False,  # no proxies, no credentials from anywhere else
        timeout=PATIENCE,
        headers={"Accept-Encoding": "identity", "User-Agent": "webdav"},
        event_hooks={"request": [asks], "response": [answers]},
        skip_instance_cache=True,
    )
    return WebdavShare(files, "")
