"""A field site behind a link that fails: it goes on accepting, and all flows on afterwards."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

pytest.importorskip("nats", reason="the extra [relay] is not installed")

from msgspec.structs import replace

from crypto.entropy import system
from liaison.domain.refusals import NotAllowed
from liaison.mail.invitation import Invitation
from liaison.relay import authority, book, config, serving
from tests.liaison.desk import file
from tests.relay.ends import End, letter
from tests.relay.server import LOOPBACK, free_port


class Node:
    """One server of two, in a folder of its own."""

    def __init__(self, folder: Path, role: str, url: str, copy_of: Path | None = None) -> None:
        self.folder, self.role = folder, role
        made = serving.set_up(folder, LOOPBACK, free_port(), [LOOPBACK], system)
        if copy_of is not None:  # the same relay: its authority, its certificate, its keys
            for name in (authority.AUTHORITY, authority.SERVER, authority.SERVER_KEY):
                (folder / name).write_bytes((copy_of / name).read_bytes())
            made = replace(made, leaf=book.read(copy_of).leaf)
            book.keep(folder, made)
        text = config.leaf if role == "site" else config.hub
        self._text = text(folder, made, url)
        self._child: subprocess.Popen[bytes] | None = None

    def invite(self, name: str) -> Invitation:
        found = serving.invite(self.folder, name, system)
        (self.folder / config.CONFIG).write_text(self._text)
        return found

    def start(self) -> None:
        (self.folder / config.CONFIG).write_text(self._text)
        self._child = serving.start(self.folder)

    def prepare(self) -> None:
        serving.prepare(self.folder, 1, self.role)  # type: ignore[arg-type]

    def kill(self) -> None:
        if self._child is not None:
            self._child.kill()
            self._child.wait()
            self._child = None


@pytest.fixture
def nodes(tmp_path: Path) -> Iterator[tuple[Node, Node]]:
    port = free_port()
    hub = Node(tmp_path / "hub", "hub", f"{LOOPBACK}:{port}")
    site = Node(tmp_path / "site", "site", f"tls://{LOOPBACK}:{port}", hub.folder)
    try:
        yield hub, site
    finally:
        hub.kill()
        site.kill()


def again(work: Callable[[], object]) -> None:
    """Until the other side is known."""
    pause = threading.Event()
    for _ in range(50):
        try:
            work()
            return
        except NotAllowed:
            pause.wait(0.2)
    raise AssertionError("the other side did not become known")


@pytest.mark.campaign
def test_the_site_goes_on_while_the_hub_is_away(nodes: tuple[Node, Node], tmp_path: Path) -> None:
    """Two officers at the site reach each other meanwhile; the third, at the hub, later."""
    hub, site = nodes
    invited = {"alpha": site.invite("alpha"), "bravo": site.invite("bravo")}
    invited["charlie"] = hub.invite("charlie")
    assert len({one.relay for one in invited.values()}) == 1
    hub.start()
    site.start()
    again(hub.prepare)
    again(site.prepare)
    sent = [file(tmp_path, f"sent-{n}", 2_000_000) for n in range(6)]
    with ExitStack() as stack:
        ends = {}
        for name in invited:
            ends[name] = End(tmp_path / name, invited[name])
            stack.callback(ends[name].close)
        alpha, bravo, charlie = ends.values()
        alpha.line.send([letter(sent[0], invited["charlie"]), letter(sent[1], invited["bravo"])])
        charlie.line.send([letter(sent[2], invited["alpha"])])
        for end, path in ((charlie, sent[0]), (bravo, sent[1]), (alpha, sent[2])):
            assert end.arrived(1, 60)[0].read_bytes() == path.read_bytes()
        hub.kill()
        alpha.line.send([letter(sent[3], invited["bravo"]), letter(sent[4], invited["charlie"])])
        assert alpha.stored(sent[3].name) and alpha.stored(sent[4].name)
        assert bravo.arrived(2, 60)[1].read_bytes() == sent[3].read_bytes()
        site.kill()
        site.start()
        hub.start()
        assert charlie.arrived(2, 120)[1].read_bytes() == sent[4].read_bytes()
        charlie.line.send([letter(sent[5], invited["alpha"])])
        assert alpha.arrived(2, 120)[1].read_bytes() == sent[5].read_bytes()
        assert [len(end.arrived()) for end in (alpha, bravo, charlie)] == [2, 2, 2]
