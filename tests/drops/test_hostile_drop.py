"""A share that does what it likes: it costs time, never a bundle and never a false status."""

from __future__ import annotations

import random
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from liaison.couriers.drop import fetching, webdav
from liaison.couriers.drop.fetching import Fetching
from liaison.couriers.drop.outgoing import Ear
from liaison.couriers.drop.reach import connect
from liaison.domain.delivery import Stage
from liaison.mail.drop import Drop
from liaison.mail.post import HEAD, Arrived, Event, Link, Linked, everything
from liaison.usecases import bundles
from tests.drops.ends import DropOfficer, End, at_drop
from tests.drops.places import Folder
from tests.drops.test_drop_exchange import give

PHISHING = "update at once: http://evil.example/liaison.exe"


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "served")


def name(rng: random.Random) -> str:
    return rng.randbytes(32).hex()


def junk(folder: Path, count: int, seed: int = 0) -> None:
    """So many files of others, in our form and out of any."""
    rng = random.Random(seed)
    for number in range(count):
        (folder / name(rng)).write_bytes(rng.randbytes(300))
        if not number % 10:
            (folder / f"{number} notes.txt").write_bytes(b"FICTION")


class Fetcher:
    """A fetching without a line, over a real folder; it remembers what it was asked and told."""

    def __init__(self, place: Folder, into: Path) -> None:
        into.mkdir()
        self.asked: list[int] = []
        self.told: list[Event] = []
        self.share = connect(place.settings(), lambda: False)
        ear = Ear(self.told.append, lambda: False, lambda: False, lambda _moving: None)
        self.fetching = Fetching(into, self._wanted, ear)

    def _wanted(self, head: bytes, _size: int) -> bool:
        self.asked.append(len(head))
        return head.startswith(b"ours")

    def go(self, listed: dict[str, int] | None = None) -> bool:
        return self.fetching.go(self.share, self.share.list() if listed is None else listed)

    def arrived(self) -> list[bytes]:
        return [one.path.read_bytes() for one in self.told if isinstance(one, Arrived)]


def flood(place: Folder, into: Path, count: int) -> None:
    """S103 for a dead drop: many files of others cost a few bytes each, once, in bounded goes."""
    junk(place.folder, count)
    ours = b"ours" + bytes(100_000)
    (place.folder / name(random.Random("ours"))).write_bytes(ours)
    fetcher = Fetcher(place, into)
    goes = 0
    while not fetcher.go():
        goes += 1
    assert goes == count // fetching.LOOKS
    assert fetcher.arrived() == [ours]
    assert sum(fetcher.asked) <= count * 300 + fetching.FIRST + HEAD
    before = len(fetcher.asked)
    assert fetcher.go() and len(fetcher.asked) == before


def test_a_flood_of_foreign_files_hides_nothing(folder: Folder, tmp_path: Path) -> None:
    flood(folder, tmp_path / "in", 2_500)
    assert len(list((tmp_path / "in").iterdir())) == 1


@pytest.mark.campaign
def test_ten_thousand_foreign_files_hide_nothing(folder: Folder, tmp_path: Path) -> None:
    flood(folder, tmp_path / "in", 10_000)
    assert len(list((tmp_path / "in").iterdir())) == 1


def test_a_file_shorter_than_it_was_said_to_be_keeps_nothing_up(
    folder: Folder, tmp_path: Path
) -> None:
    rng = random.Random("short")
    short, gone, good = name(rng), name(rng), name(rng)
    (folder.folder / short).write_bytes(b"ours" + bytes(1_000))
    (folder.folder / good).write_bytes(b"ours" + bytes(200_000))
    fetcher = Fetcher(folder, tmp_path / "in")
    assert fetcher.go({short: 150_000, gone: 500, good: 200_004})
    assert fetcher.arrived() == [b"ours" + bytes(200_000)]
    assert [path.name for path in (tmp_path / "in").iterdir()] == [f"{good}.age"]


def test_a_link_in_the_share_leads_nowhere(folder: Folder, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(b"ours" + bytes(300))
    (folder.folder / name(random.Random("link"))).symlink_to(secret)
    fetcher = Fetcher(folder, tmp_path / "in")
    assert fetcher.go()
    assert fetcher.told == [] and fetcher.asked == []


def test_what_is_replayed_swapped_or_garbled_is_taken_in_once_and_truly(
    folder: Folder, tmp_path: Path
) -> None:
    """S99 for a dead drop: old files again, headers over other bodies, and bodies cut short."""
    with at_drop(tmp_path, folder.settings) as (alpha, bravo):
        bundle = give(alpha, bravo)
        alpha.until(lambda _: alpha.stage(bundle) is Stage.IN_DROP)
        (lies,) = folder.folder.iterdir()
        data = lies.read_bytes()
        rng = random.Random("replay")
        (folder.folder / name(rng)).write_bytes(data[:-1])
        (folder.folder / name(rng)).write_bytes(data[:4_000] + rng.randbytes(len(data) - 4_000))
        (folder.folder / name(rng)).write_bytes(data)
        waiting = bravo.until(lambda t: len(t.looked.waiting) == 4).looked.waiting
        good = [one for one in waiting if not one.trouble]
        assert len(good) == 2  # the same bundle, and another copy of it
        assert alpha.stage(bundle) is Stage.IN_DROP
        taken_in_once(alpha, bravo, bundle)
        (folder.folder / name(rng)).write_bytes(data)  # and again when it was taken in
        assert bravo.end.passes(2)
        assert all(one.trouble for one in bravo.turn().looked.waiting)


def taken_in_once(alpha: DropOfficer, bravo: DropOfficer, bundle: str) -> None:
    good = next(one for one in bravo.turn().looked.waiting if not one.trouble)
    bundles.take_in(bravo.session, good.path)
    bravo.turn()
    alpha.until(lambda _: alpha.stage(bundle) is Stage.RECEIVED)
    taken = [one.leaf_hash for one in bravo.session.vault.bundles.ins(100)]
    assert len(taken) == len(set(taken))


def test_files_of_others_are_never_removed(folder: Folder, tmp_path: Path) -> None:
    junk(folder.folder, 20)
    before = folder.names()
    with at_drop(tmp_path, folder.settings) as (alpha, bravo):
        bundle = give(alpha, bravo)
        alpha.until(lambda _: alpha.stage(bundle) is Stage.IN_DROP)
        bravo.take_in()
        bravo.turn()
        alpha.until(lambda _: alpha.stage(bundle) is Stage.RECEIVED)
        assert alpha.end.passes(2)
        assert before <= folder.names()


@contextmanager
def server(answer: dict[str, str], status: int, body: bytes = b"") -> Iterator[Drop]:
    """A WebDAV server that answers everything so."""

    class Handler(BaseHTTPRequestHandler):
        def handle_any(self) -> None:
            self.send_response(status, PHISHING)
            for key, value in answer.items():
                self.send_header(key, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_GET = do_PROPFIND = do_PUT = do_OPTIONS = do_MOVE = do_DELETE = handle_any

        def log_message(self, *_: object) -> None:
            """Quiet."""

    made = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=made.serve_forever, args=(0.05,))
    thread.start()
    try:
        port = made.server_address[1]
        yield Drop(address=f"webdav+http://127.0.0.1:{port}/x", secret="ab" * 32)
    finally:
        made.shutdown()
        thread.join(10)
        made.server_close()


@pytest.mark.parametrize(
    "to", ["http://127.0.0.1:9/x", "https://127.0.0.1/x", "http://evil.example/x"]
)
def test_a_server_cannot_send_us_elsewhere(to: str) -> None:
    """S98 for a dead drop."""
    with server({"Location": to}, 302) as place:
        share = connect(place, lambda: False)
        with pytest.raises(webdav.Elsewhere):
            share.list()
        share.close()


def test_an_answer_is_neither_unpacked_nor_read_without_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """S103 for a dead drop."""
    with server({"Content-Encoding": "gzip"}, 207, b"\x1f\x8b") as place:
        share = connect(place, lambda: False)
        with pytest.raises(webdav.Elsewhere):
            share.list()
        share.close()
    monkeypatch.setattr(webdav, "LISTING", 1_000)
    with server({}, 207, b"<" * 2_000) as place:
        share = connect(place, lambda: False)
        with pytest.raises(webdav.Elsewhere):
            share.list()
        share.close()


@pytest.mark.parametrize(
    ("status", "said"), [(403, "let us in"), (404, "no such folder"), (500, "")]
)
def test_what_a_server_says_is_never_shown(
    status: int, said: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """S101 for a dead drop: its texts are neither shown nor logged."""
    with server({}, status, PHISHING.encode()) as place:
        end = End(tmp_path / "in", place, everything)
        try:
            if said:
                assert said in end.why()
            else:
                assert end.wait(lambda: Linked(Link.OFFLINE) in end.events)
            assert PHISHING not in repr(end.events) + caplog.text
        finally:
            end.close()
