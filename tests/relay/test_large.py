"""Large files cross in pieces, go on after a cut where they were, and fill nobody's memory."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("nats", reason="the extra [relay] is not installed")

from nats.aio.client import Client

from liaison.mail import invitation
from liaison.mail.chunks import PIECE, count
from liaison.mail.post import Stored
from tests.liaison.desk import file
from tests.relay.ends import End, letter
from tests.relay.server import Server

GIBIBYTE = 1 << 30
MOST = 200.0  # MiB

# One end in a process of its own: its memory is what is measured, and it can be killed.
SCRIPT = """
import resource, sys
from pathlib import Path
from liaison.mail import invitation
from tests.relay.ends import End, letter
folder, own, what, to = sys.argv[1:5]
end = End(Path(folder), invitation.parse(Path(own).read_bytes()))
if what:
    end.line.send([letter(Path(what), invitation.parse(Path(to).read_bytes()))])
    assert end.wait(lambda: any(getattr(e, "whole", False) for e in end.events), 900)
else:
    end.arrived(1, 900)
end.close()
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def test_a_connection_that_breaks_while_the_library_closes_it_is_noticed(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where it still has something to write, the library tells nobody that it has ended."""

    async def breaks(client: Client, _status: int, _do_cbs: bool = True) -> None:
        client._status = Client.CLOSED
        raise ConnectionResetError

    alpha = End(tmp_path / "alpha", server.invite("alpha"))
    assert alpha.connected()
    monkeypatch.setattr(Client, "_close", breaks)
    server.kill()
    try:
        assert alpha.offline(5.0)
    finally:
        monkeypatch.undo()
        alpha.close()


def test_a_cut_in_the_middle_is_gone_on_from(server: Server, tmp_path: Path) -> None:
    """By the same process after a lost connection, and by the next from what was noted."""
    own, other = server.invite("alpha"), server.invite("bravo")
    large = file(tmp_path, "large", 200 * PIECE + 17)
    alpha = End(tmp_path / "alpha", own)
    alpha.line.send([letter(large, other)])
    assert alpha.wait(lambda: any(isinstance(one, Stored) for one in alpha.events))
    server.kill()
    assert alpha.offline()
    told = [one.pieces for one in alpha.events if isinstance(one, Stored)]
    alpha.close()
    assert 0 < told[-1] < count(large.stat().st_size)
    server.start()
    again = End(tmp_path / "again", own)
    bravo = End(tmp_path / "bravo", other)
    again.line.send([letter(large, other, stored=told[-1])])
    try:
        assert bravo.arrived()[0].read_bytes() == large.read_bytes()
        assert again.stored("large")
    finally:
        again.close()
        bravo.close()


def test_a_receiver_that_was_cut_goes_on_too(server: Server, tmp_path: Path) -> None:
    own, other = server.invite("alpha"), server.invite("bravo")
    large = file(tmp_path, "large", 100 * PIECE)
    alpha, bravo = End(tmp_path / "alpha", own), End(tmp_path / "bravo", other)
    alpha.line.send([letter(large, other)])
    assert bravo.wait_for_part()
    bravo.close()
    again = End(tmp_path / "bravo", other)
    try:
        assert again.arrived()[0].read_bytes() == large.read_bytes()
    finally:
        alpha.close()
        again.close()


@pytest.mark.campaign
def test_a_gibibyte_crosses_in_constant_memory_and_is_cut(server: Server, tmp_path: Path) -> None:
    """Under 200 MiB in each end, with the server killed in the middle."""
    files = {}
    for name in ("alpha", "bravo"):
        files[name] = tmp_path / f"{name}.invitation"
        files[name].write_bytes(invitation.render(server.invite(name)))
    large = tmp_path / "large"
    with large.open("wb") as out, Path("/dev/urandom").open("rb") as noise:
        for _ in range(GIBIBYTE >> 20):
            out.write(noise.read(1 << 20))

    def end(name: str, what: str) -> subprocess.Popen[str]:
        (tmp_path / name).mkdir()
        arguments = [str(tmp_path / name), str(files[name]), what, str(files["bravo"])]
        return subprocess.Popen(
            [sys.executable, "-c", SCRIPT, *arguments], stdout=subprocess.PIPE, text=True
        )

    alpha, bravo = end("alpha", str(large)), end("bravo", "")
    watch = End(tmp_path / "watch", server.invite("watch"))
    assert watch.wait_until(lambda: bool(list((tmp_path / "bravo").glob("*.have"))))
    server.kill()
    server.start()
    watch.close()
    sizes = [float(one.communicate(timeout=900)[0]) for one in (alpha, bravo)]
    print(f"\n  sender {sizes[0]:.0f} MiB, receiver {sizes[1]:.0f} MiB")
    (came,) = (tmp_path / "bravo").glob("*.age")
    assert came.stat().st_size == GIBIBYTE
    assert max(sizes) < MOST
