"""How long a bundle takes from one vault's sealing to the other's list, beside the bare engine."""

from __future__ import annotations

import asyncio
import statistics
import time
from pathlib import Path

import pytest

pytest.importorskip("nats", reason="the extra [relay] is not installed")

from nats.aio.client import Client

from liaison.couriers.relay.connection import _Client, context
from liaison.mail import nkey
from liaison.mail.invitation import Invitation, host_of
from liaison.usecases import bundles
from tests.benchmarks.measure import percentile, report
from tests.liaison import desk
from tests.relay.officers import at_relay
from tests.relay.server import Server

RUNS = 100


@pytest.mark.bench
@pytest.mark.timeout(0)
def test_a_bundle_beside_a_bare_publish_and_fetch(tmp_path: Path) -> None:
    server = Server(tmp_path / "relay")
    try:
        server.start()
        with at_relay(tmp_path, server.invite) as (alpha, bravo):
            assert alpha.end.connected() and bravo.end.connected()
            alpha.until(lambda t: not t.letters)
            ours, sizes, came = [], [], 0
            for _ in range(RUNS):
                record = desk.sealed(alpha.session)
                begun = time.perf_counter()
                made = alpha.seal(bravo.session, record=record)
                alpha.turn()
                while not (waiting := bravo.turn().looked.waiting):
                    came = len(bravo.end.arrived(came + 1))  # a receipt comes beside it
                ours.append(time.perf_counter() - begun)
                assert len(waiting) == 1
                sizes.append(waiting[0].path.stat().st_size)
                bundles.take_in(bravo.session, waiting[0].path)
                assert made
        bare = asyncio.run(_bare(server.invite("one"), server.invite("two"), sizes))
    finally:
        server.stop()
    ratio = statistics.median(ours) / statistics.median(bare)
    report(
        f"A bundle of {statistics.median(sizes):,.0f} bytes by the relay, {RUNS} runs",
        f"sealed until it is in the other's list: median {statistics.median(ours) * 1e3:.1f} ms, "
        f"95 % below {percentile(ours, 95) * 1e3:.1f} ms",
        f"the same bytes published and fetched bare: median {statistics.median(bare) * 1e3:.1f} ms",
        f"ratio {ratio:.1f}",
    )


async def _bare(one: Invitation, two: Invitation, sizes: list[int]) -> list[float]:
    """Seconds for the same bytes through the same server, without a vault at either end."""
    sender, receiver = await _connected(one), await _connected(two)
    inbox = f"_INBOX_{two.mailbox}.bench"
    waiting = await receiver.subscribe(inbox)
    ask = f"$JS.API.CONSUMER.MSG.NEXT.MBX.{two.mailbox}"
    times = []
    for number, size in enumerate(sizes):
        await receiver.publish(ask, b'{"batch":1,"expires":5000000000}', inbox)
        data = bytes(size)
        begun = time.perf_counter()
        await sender.request(f"mbx.{two.mailbox}.{one.mailbox}.{number}", data, timeout=5)
        came = await waiting.next_msg(timeout=5)
        await receiver.publish(came.reply, b"+ACK")
        times.append(time.perf_counter() - begun)
    await sender.close()
    await receiver.close()
    return times


async def _connected(invited: Invitation) -> Client:
    client = _Client(nkey.public(invited.seed))
    await client.connect(
        servers=[f"tls://{invited.address}"],
        tls=context(invited.authority),
        tls_hostname=host_of(invited.address),
        tls_handshake_first=True,
        allow_reconnect=False,
        inbox_prefix=f"_INBOX_{invited.mailbox}",
        signature_cb=lambda nonce: nkey.sign(invited.seed, nonce.encode()),
    )
    return client
