"""Three real servers on loopback: the leader is killed under load, and nothing is lost."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("nats", reason="the extra [relay] is not installed")

from msgspec.structs import replace
from nats.aio.client import Client

from crypto.entropy import system
from liaison.domain.refusals import NotAllowed
from liaison.mail import invitation as invitations
from liaison.mail.invitation import Invitation
from liaison.relay import book, config, keeper, serving
from tests.relay.officers import Clock, at_relay, carry_on
from tests.relay.server import LOOPBACK, free_port

NODES = 3


class Cluster:
    """Three servers, each in a folder of its own, as on three computers."""

    def __init__(self, folder: Path) -> None:
        self.ports = [free_port() for _ in range(NODES)]
        routes = [f"{LOOPBACK}:{free_port()}" for _ in range(NODES)]
        first = folder / "relay-1"
        made = serving.set_up(first, LOOPBACK, self.ports[0], [LOOPBACK], system)
        made = replace(made, also=[f"{LOOPBACK}:{port}" for port in self.ports[1:]])
        self.invited: dict[str, Invitation] = {}
        for name in ("alpha", "bravo"):
            made, self.invited[name] = book.invite(first, made, name, system)
        book.keep(first, made)
        (first / config.OFFICERS).write_text(config.officers(made))
        self.books = [replace(made, port=port) for port in self.ports]
        self.folders = [first, *(folder / f"relay-{n}" for n in (2, 3))]
        for number, where in enumerate(self.folders, 1):
            if number > 1:
                shutil.copytree(first, where)
            text = config.cluster(
                where, self.books[number - 1], number, NODES, routes, routes[number - 1]
            )
            (where / config.CONFIG).write_text(text)
        self._children: list[subprocess.Popen[bytes] | None] = [None] * NODES

    def start(self, number: int) -> None:
        self._children[number] = subprocess.Popen(
            [serving.server_program(), "-c", str(self.folders[number] / config.CONFIG)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def kill(self, number: int) -> None:
        child, self._children[number] = self._children[number], None
        if child is not None:
            child.kill()
            child.wait()

    def begin(self) -> None:
        """All three, and the stream on all of them."""
        for number in range(NODES):
            self.start(number)
        for _ in range(20):
            try:
                return serving.prepare(self.folders[0], NODES)
            except NotAllowed as error:  # no leader yet
                last = error
        raise last

    def leader(self, alive: int) -> int:
        """The number of the server that leads the stream, from 0."""

        async def look(client: Client) -> str:
            answer = await client.request("$JS.API.STREAM.INFO.MBX", b"", timeout=5)
            return str(json.loads(answer.data)["cluster"]["leader"])

        found = keeper.run(self.folders[alive], self.books[alive], look)
        return int(found.rpartition("-")[2]) - 1


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    made = Cluster(tmp_path / "cluster")
    try:
        made.begin()
        yield made
    finally:
        for number in range(NODES):
            made.kill(number)


def test_an_invitation_names_all_servers(tmp_path: Path) -> None:
    made = Cluster(tmp_path / "cluster")
    found = invitations.parse(invitations.render(made.invited["alpha"]))
    assert found.addresses == tuple(f"{LOOPBACK}:{port}" for port in made.ports)


@pytest.mark.campaign
def test_the_leader_is_killed_under_load(cluster: Cluster, tmp_path: Path) -> None:
    """S98: three times, and every bundle is received, once."""
    clock, rng = Clock(), random.Random(5)
    with at_relay(tmp_path, cluster.invited.__getitem__, clock) as (alpha, bravo):
        sealed = []
        for number in range(60):
            sealed.append(alpha.seal(bravo.session))
            alpha.turn()
            if rng.random() < 0.3:
                bravo.turn()
            if number in (15, 30, 45):
                leader = cluster.leader(rng.randrange(NODES))
                cluster.kill(leader)
                alpha.turn()
                cluster.start(leader)
        carry_on(alpha, bravo, clock, sealed, patience=4_000)
        assert len(set(sealed)) == 60
