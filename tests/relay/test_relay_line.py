"""The commands of the relay over the real server: run one, invite, join, send, sync, revoke."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("nats", reason="the extra [relay] is not installed")


from tests.journeys.line import Line, Pair
from tests.journeys.test_command_line import sealed as sealed_record
from tests.relay.server import LOOPBACK, Server, free_port


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[Path, int]]:
    """A relay that the command serves, in a process of its own."""
    folder, port = tmp_path / "relay", free_port()
    child = subprocess.Popen(
        [sys.executable, "-m", "liaison", "relay", "serve", str(folder),
         "--listen", f"{LOOPBACK}:{port}"],
        stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert child.stderr is not None
    assert "runs at" in child.stderr.readline()
    yield folder, port
    child.send_signal(signal.SIGTERM)
    child.communicate(timeout=30)
    assert child.returncode == 0


def test_two_commands_make_a_relay_and_bundles_cross(
    served: tuple[Path, int], line: Line, pair: Pair, tmp_path: Path
) -> None:
    folder, _ = served
    for name, vault in (("anna", pair.anna), ("boris", pair.boris)):
        line.run("relay", "invite", folder, name, "-o", tmp_path / f"{name}.invitation")
        answer = line.data("relay", "join", vault, tmp_path / f"{name}.invitation")
        assert answer["address"].startswith(LOOPBACK)
    by_stick(line, pair, tmp_path)
    record = sealed_record(line, pair.anna)
    line.done("relay", "send", pair.anna, "--to", "boris", "--record", record)
    assert line.data("relay", "sync", pair.anna, "--once")["stored"] >= 1
    (came,) = line.data("relay", "sync", pair.boris, "--once")["arrived"]
    assert came["records"] == 1
    line.done("bundle", "open", pair.boris, came["file"])
    assert line.data("relay", "sync", pair.boris, "--once")["arrived"] == []
    assert line.data("relay", "sync", pair.anna, "--once")["unreceived"] == 0
    status = json.loads(line.run("relay", "status", folder, "--json").stdout)
    assert {one["name"] for one in status["mailboxes"]} == {"anna", "boris"}
    listed = json.loads(line.run("relay", "list", folder, "--json").stdout)["officers"]
    assert len({one["mailbox"] for one in listed}) == 2
    prepared = line.run("relay", "prepare", folder, "--json").stdout
    assert json.loads(prepared) == {"copies": 1}
    assert json.loads(line.run("relay", "revoke", folder, "boris", "--json").stdout)
    assert "could not be reached" in line.refused("relay", "sync", pair.boris, "--patience", "1")
    assert line.data("relay", "leave", pair.boris) == {"left": True}


def by_stick(line: Line, pair: Pair, folder: Path) -> None:
    """One bundle each way, so that each knows where the other is reached."""
    for vault, name, other in ((pair.anna, "boris", pair.boris), (pair.boris, "anna", pair.anna)):
        record = sealed_record(line, vault)
        made = line.data("bundle", "seal", vault, "--to", name, "--record", record, "-o", folder)
        line.done("bundle", "open", other, made["file"])


def test_who_was_never_met_is_not_reached(
    line: Line, pair: Pair, server: Server, tmp_path: Path
) -> None:
    assert "No relay was joined" in line.refused("relay", "sync", pair.anna, "--once")
    line.run("relay", "invite", server.folder, "anna", "-o", tmp_path / "invitation")
    line.done("relay", "join", pair.anna, tmp_path / "invitation")
    record = sealed_record(line, pair.anna)
    told = line.refused("relay", "send", pair.anna, "--to", "boris", "--record", record)
    assert "Give a bundle by stick first" in told


def test_configurations_are_printed_for_cluster_and_leaf(line: Line, server: Server) -> None:
    alone = line.run("relay", "config", server.folder).stdout
    assert "sync_interval: always" in alone and 'min_version: "1.3"' in alone
    cluster = line.run("relay", "config", server.folder, "--cluster", "3").stdout
    assert cluster.count("server_name") == 3 and cluster.count("nats-route://") == 6
    leaf = line.run("relay", "config", server.folder, "--leaf", "tls://hub.example:7422").stdout
    hub = line.run("relay", "config", server.folder, "--hub", "127.0.0.1:7422").stdout
    assert "domain: hub" in hub and 'listen: "127.0.0.1:7422"' in hub
    assert "domain: leaf" in leaf and 'deny_exports: ["mbx.>"]' in leaf


def test_an_invitation_is_for_its_owner_alone(line: Line, server: Server, tmp_path: Path) -> None:
    line.run("relay", "invite", server.folder, "anna", "-o", tmp_path / "invitation")
    assert (tmp_path / "invitation").stat().st_mode & 0o777 == 0o600
    for name in ("relay.json", "officers.conf", "server-key.pem", "authority-key.pem"):
        assert (server.folder / name).stat().st_mode & 0o777 == 0o600
    assert server.folder.stat().st_mode & 0o777 == 0o700
