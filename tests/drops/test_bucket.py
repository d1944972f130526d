"""A dead drop in an S3 bucket: which server is asked and by whom, and what a hostile one can do."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from msgspec.structs import replace

from liaison.couriers.drop import bucket, signed
from liaison.couriers.drop.reach import connect
from liaison.couriers.drop.share import Gone, Share
from liaison.couriers.drop.signed import Elsewhere
from liaison.couriers.drop.why import why
from liaison.mail.drop import Drop
from liaison.mail.post import Link, Linked
from tests.drops.ends import End
from tests.drops.places import S3

PHISHING = "update at once: http://evil.example/liaison.exe"
ID = "0123456789abcdef" * 4
EMPTY = b"<ListBucketResult><IsTruncated>false</IsTruncated></ListBucketResult>"
Answer = tuple[int, dict[str, str], bytes]


class Scripted:
    """A server that answers as it is told; it remembers what was asked, and with which headers."""

    def __init__(self, answer: Callable[[int], Answer]) -> None:
        self.asked: list[tuple[str, str, dict[str, str]]] = []
        told = self

        class Handler(BaseHTTPRequestHandler):
            def handle_any(self) -> None:
                told.asked.append((self.command, self.path, dict(self.headers)))
                status, headers, body = answer(len(told.asked))
                self.send_response(status, PHISHING)
                for key, value in ({"Content-Length": str(len(body))} | headers).items():
                    self.send_header(key, value)
                self.end_headers()
                self.wfile.write(body)

            do_GET = do_PUT = do_DELETE = do_HEAD = handle_any

            def log_message(self, *_: object) -> None:
                """Quiet."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))
        self._thread.start()
        self.port = self._server.server_address[1]

    def settings(self) -> Drop:
        return Drop(
            address=f"s3+http://127.0.0.1:{self.port}/fiction/drop",
            user="FICTIONKEY",
            password="a fictional secret",
            secret="ab" * 32,
        )

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join(10)
        self._server.server_close()


@contextmanager
def scripted(answer: Callable[[int], Answer] | Answer) -> Iterator[Scripted]:
    made = Scripted(answer if callable(answer) else lambda _count: answer)
    try:
        yield made
    finally:
        made.close()


@contextmanager
def opened(place: Drop) -> Iterator[Share]:
    share = connect(place, lambda: False)
    try:
        yield share
    finally:
        share.close()


@pytest.fixture
def real(tmp_path: Path) -> S3:
    return S3(tmp_path / "served")


@pytest.fixture
def logged() -> Iterator[list[str]]:
    """What reaches the root of all logs, of every level."""
    found: list[str] = []

    class Kept(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            found.append(self.format(record))

    root, kept = logging.getLogger(), Kept()
    level = root.level
    root.addHandler(kept)
    root.setLevel(logging.DEBUG)
    try:
        yield found
    finally:
        root.setLevel(level)
        root.removeHandler(kept)


def listing(*entries: tuple[str, object], more: str = "") -> bytes:
    told = "".join(f"<Contents><Key>{k}</Key><Size>{s}</Size></Contents>" for k, s in entries)
    token = f"<NextContinuationToken>{more}</NextContinuationToken>" if more else ""
    cut = "true" if more else "false"
    told += f"<IsTruncated>{cut}</IsTruncated>{token}"
    return f"<ListBucketResult>{told}</ListBucketResult>".encode()


def misled(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """An environment and a home full of what the library would otherwise take."""
    home = folder / "home"
    (home / ".aws" / "models" / "s3" / "2006-03-01").mkdir(parents=True)
    (home / ".aws" / "models" / "s3" / "2006-03-01" / "service-2.json").write_text("{}")
    (home / ".aws" / "config").write_text("[profile other]\nendpoint_url = http://127.0.0.1:9\n")
    (home / ".aws" / "credentials").write_text(
        "[default]\naws_access_key_id = LYINGABOUT\naws_secret_access_key = x\n"
    )
    (home / ".netrc").write_text("machine 127.0.0.1 login LYINGABOUT password x\n")
    variables = {
        "HOME": str(home),
        "AWS_PROFILE": "nonsuch",
        "AWS_ACCESS_KEY_ID": "LYINGABOUT",
        "AWS_SECRET_ACCESS_KEY": "x",
        "AWS_SESSION_TOKEN": "LYINGABOUT",
        "AWS_CA_BUNDLE": "/nonsuch",
        "REQUESTS_CA_BUNDLE": "/nonsuch",
        "AWS_ENDPOINT_URL": "http://127.0.0.1:9",
        "AWS_ENDPOINT_URL_S3": "http://127.0.0.1:9",
        "AWS_DEFAULT_REGION": "eu-lying-1",
        "AWS_REQUEST_CHECKSUM_CALCULATION": "when_supported",
        "AWS_USE_FIPS_ENDPOINT": "true",
        "AWS_DATA_PATH": str(home),
        "BOTOCORE_EXPERIMENTAL__PLUGINS": "lying=antigravity",
        "HTTP_PROXY": "http://127.0.0.1:9",
        "HTTPS_PROXY": "http://127.0.0.1:9",
        "ALL_PROXY": "http://127.0.0.1:9",
    }
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
        if name.endswith("PROXY"):
            monkeypatch.setenv(name.lower(), value)


def test_nothing_that_lies_about_on_this_computer_is_used(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, real: S3
) -> None:
    """S98 for a dead drop: no other key, server, proxy, authority or region than what is set."""
    misled(monkeypatch, tmp_path)
    with opened(real.settings()) as share:
        share.put(ID, "", iter([b"FICTION" * 100]), 700)
        assert share.list() == {ID: 700}
        assert b"".join(share.read(ID, 7, 7)) == b"FICTION"
    with scripted((200, {}, EMPTY)) as server:
        for place in (server.settings(), replace(server.settings(), user="", password="")):
            with opened(place) as share:
                assert share.list() == {}
        (_, _, set_here), (_, _, nobody) = server.asked
    assert "Credential=FICTIONKEY/" in set_here["Authorization"]
    assert "/us-east-1/s3/" in set_here["Authorization"]
    assert set_here["User-Agent"] == "s3"
    assert "Authorization" not in nobody and "LYINGABOUT" not in repr(server.asked)


def test_a_wrong_key_bucket_or_certificate_is_said_in_our_words(real: S3, tmp_path: Path) -> None:
    place = real.settings()
    wrong = {
        "let us in": replace(place, password="a wrong secret"),
        "does not let": replace(place, user="AKIANONSUCH"),
        "no such folder or bucket": replace(place, address=place.address.replace("fiction", "no")),
        "certificate": replace(place, authority=""),
    }
    for number, (said, other) in enumerate(wrong.items()):
        end = End(tmp_path / str(number), other)
        try:
            assert said in end.why()
        finally:
            end.close()


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_server_cannot_send_us_elsewhere(status: int) -> None:
    """S98 for a dead drop."""
    with scripted(lambda _: (status, {"Location": "http://127.0.0.1:9/x"}, b"")) as server:
        with opened(server.settings()) as share:
            with pytest.raises(Elsewhere):
                share.list()
            with pytest.raises(Elsewhere):
                list(share.read(ID, 0, 10))
            with pytest.raises(Elsewhere):
                share.put(ID, "", iter([b"x"]), 1)
        assert len(server.asked) == 3


def test_a_server_may_name_the_region_that_is_to_be_signed_for() -> None:
    named = b"<Error><Code>AuthorizationHeaderMalformed</Code><Region>eu-west-3</Region></Error>"
    answers = [(400, {}, named), (200, {}, EMPTY)]
    with scripted(lambda count: answers[min(count, 2) - 1]) as server:
        with opened(server.settings()) as share:
            assert share.list() == {}
            assert share.list() == {}
        signed_for = [headers["Authorization"].split("/")[2] for _, _, headers in server.asked]
    assert signed_for == ["us-east-1", "eu-west-3", "eu-west-3"]


def test_a_region_with_tricks_ends_it() -> None:
    named = b"<Error><Code>AuthorizationHeaderMalformed</Code><Region>e.example/</Region></Error>"
    with scripted((400, {}, named)) as server, opened(server.settings()) as share:
        with pytest.raises(Exception) as error:
            share.list()
        assert len(server.asked) == 1 and why(error.value) == ""


def test_an_answer_is_neither_unpacked_nor_read_without_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """S103 for a dead drop."""
    packed = (200, {"Content-Encoding": "gzip"}, b"\x1f\x8b")
    with scripted(packed) as server, opened(server.settings()) as share:
        with pytest.raises(Elsewhere):
            share.list()
        with pytest.raises(Elsewhere):
            list(share.read(ID, 0, 10))
    monkeypatch.setattr(signed, "LISTING", 1_000)
    for status in (200, 403):
        long = (status, {}, b"<" * 2_000)
        with (
            scripted(long) as server,
            opened(server.settings()) as share,
            pytest.raises(Elsewhere),
        ):
            share.list()


def test_a_listing_without_end_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    """S103 for a dead drop."""
    monkeypatch.setattr(bucket, "MOST_PAGES", 3)
    page = (200, {}, listing((f"drop/{ID}", 300), more="onward"))
    with scripted(page) as server, opened(server.settings()) as share:
        with pytest.raises(Elsewhere):
            share.list()
        assert len(server.asked) == 3


def test_a_listing_of_many_pages_is_read_whole() -> None:
    other = ID[::-1]
    pages = [listing((f"drop/{ID}", 300), more="on ward+"), listing((f"drop/{other}", 400))]
    with scripted(lambda count: (200, {}, pages[count - 1])) as server:
        with opened(server.settings()) as share:
            assert share.list() == {ID: 300, other: 400}
        assert "continuation-token=on%20ward%2B" in server.asked[1][1]


def test_names_with_tricks_are_not_in_a_listing() -> None:
    """S102 for a dead drop: nothing is made of a listed name but a name under our own prefix."""
    names = (
        ID, f"/{ID}", f"drop{ID}", f"drop//{ID}", f"drop/../{ID}", f"other/{ID}", f"drop/sub/{ID}",
        f"drop/{ID}%0A", f"drop/{ID.upper()}", f"drop/{ID}0", f"drop/{ID}/", "drop/", "",
    )  # fmt: skip
    body = listing(*((name, 300) for name in names), (f"drop/{ID[::-1]}", -1), (f"drop/{ID}", 5))
    with scripted((200, {}, body)) as server, opened(server.settings()) as share:
        assert share.list() == {ID: 5}
        with pytest.raises(AssertionError):
            list(share.read(f"../{ID}", 0, 1))


@pytest.mark.parametrize("ranges", [True, False])
def test_a_server_that_knows_no_ranges_is_read_all_the_same(ranges: bool) -> None:
    data = os.urandom(3_000)

    def answer(_count: int) -> Answer:
        return (206, {}, data[1_000:2_000]) if ranges else (200, {}, data)

    with scripted(answer) as server, opened(server.settings()) as share:
        assert b"".join(share.read(ID, 1_000, 1_000)) == data[1_000:2_000]
        assert server.asked[0][2]["Range"] == "bytes=1000-1999"
        with pytest.raises(Gone):
            list(share.read(ID, 1_000, 2_001))


@pytest.mark.parametrize("status", [404, 416])
def test_what_is_not_there_any_more_is_gone(status: int) -> None:
    with (
        scripted((status, {}, b"")) as server,
        opened(server.settings()) as share,
        pytest.raises(Gone),
    ):
        list(share.read(ID, 0, 10))


@pytest.mark.parametrize(
    ("status", "said"), [(403, "let us in"), (401, "let us in"), (404, "no such folder"), (500, "")]
)
def test_what_a_server_says_is_never_shown(
    status: int, said: str, tmp_path: Path, logged: list[str]
) -> None:
    """S101 for a dead drop: its texts are neither shown nor logged."""
    error = f"<Error><Code>Odd</Code><Message>{PHISHING}</Message></Error>".encode()
    with scripted((status, {}, error)) as server:
        end = End(tmp_path / "in", server.settings())
        try:
            if said:
                assert said in end.why()
            else:
                assert end.wait(lambda: Linked(Link.OFFLINE) in end.events)
            assert "evil.example" not in repr(end.events) + "".join(logged)
        finally:
            end.close()


def test_a_server_that_does_not_answer_keeps_nothing_up() -> None:
    """An abort ends a question from another thread, and leaves nothing behind."""
    asked, ended = threading.Event(), threading.Event()

    def answer(_count: int) -> Answer:
        asked.set()
        ended.wait(30)
        return 200, {}, EMPTY

    with scripted(answer) as server:
        share = connect(server.settings(), lambda: False)
        failed: list[BaseException] = []

        def look() -> None:
            try:
                share.list()
            except Exception as error:
                failed.append(error)

        thread = threading.Thread(target=look)
        thread.start()
        assert asked.wait(10)
        share.abort()
        thread.join(5)
        assert not thread.is_alive() and len(failed) == 1
        share.close()
        share.abort()
        ended.set()


def test_nothing_is_asked_once_the_line_is_closed() -> None:
    with scripted((200, {}, EMPTY)) as server:
        share = connect(server.settings(), lambda: True)
        with pytest.raises(Elsewhere):
            share.list()
        share.close()
        assert server.asked == []


def test_a_file_that_shrank_meanwhile_is_not_put() -> None:
    with scripted((200, {}, b"")) as server, opened(server.settings()) as share:
        with pytest.raises(Gone):
            share.put(ID, "", iter([b"x"]), 2)
        assert server.asked == []
