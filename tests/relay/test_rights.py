"""What a credential may do on the real server, and which servers are spoken to at all."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

pytest.importorskip("nats", reason="the extra [relay] is not installed")

from msgspec.structs import replace
from nats.errors import Error as NatsError

from crypto.entropy import system
from crypto.errors import CryptoError
from liaison.couriers.relay.connection import _Client, context
from liaison.mail import invitation as invitations
from liaison.mail import nkey
from liaison.mail.invitation import Invitation
from liaison.relay import authority, serving
from tests.liaison.desk import file
from tests.relay.ends import End, letter
from tests.relay.server import LOOPBACK, Server


async def denied(invited: Invitation, attempt: Callable[[_Client], Awaitable[object]]) -> list[str]:
    """What the server says against one attempt under that credential."""
    client = _Client(nkey.public(invited.seed))
    said: list[str] = []
    heard = asyncio.Event()

    async def hear(error: Exception) -> None:
        said.append(str(error).lower())
        heard.set()

    await client.connect(
        servers=[f"tls://{invited.address}"],
        tls=context(invited.authority),
        tls_hostname=LOOPBACK,
        tls_handshake_first=True,
        allow_reconnect=False,
        inbox_prefix=f"_INBOX_{invited.mailbox}",
        signature_cb=lambda nonce: nkey.sign(invited.seed, nonce.encode()),
        error_cb=hear,
    )
    with suppress(NatsError, TimeoutError):
        await attempt(client)
    await client.flush()
    with suppress(TimeoutError):
        await asyncio.wait_for(heard.wait(), 1.0)
    await client.close()
    return said


ATTEMPTS: dict[str, Callable[[_Client, str, str], Awaitable[object]]] = {
    "listen to his mailbox": lambda c, own, his: c.subscribe(f"mbx.{his}.>"),
    "listen to all mailboxes": lambda c, own, his: c.subscribe("mbx.>"),
    "listen to everything": lambda c, own, his: c.subscribe(">"),
    "listen to his answers": lambda c, own, his: c.subscribe(f"_INBOX_{his}.>"),
    "listen as others do": lambda c, own, his: c.subscribe("_INBOX.>"),
    "fetch from his mailbox": lambda c, own, his: c.publish(
        f"$JS.API.CONSUMER.MSG.NEXT.MBX.{his}", b"1", f"_INBOX_{own}.x"
    ),
    "acknowledge for him": lambda c, own, his: c.publish(f"$JS.ACK.MBX.{his}.1.1.1.1.0", b"+ACK"),
    "write under his name": lambda c, own, his: c.publish(f"mbx.{own}.{his}.x", b"x"),
    "read a message by its number": lambda c, own, his: c.request(
        "$JS.API.STREAM.MSG.GET.MBX", b'{"seq":1}', timeout=0.5
    ),
    "read a message directly": lambda c, own, his: c.request(
        f"$JS.API.DIRECT.GET.MBX.mbx.{his}.>", b"", timeout=0.5
    ),
    "ask about the store": lambda c, own, his: c.request(
        "$JS.API.STREAM.INFO.MBX", b"", timeout=0.5
    ),
    "empty the store": lambda c, own, his: c.publish("$JS.API.STREAM.PURGE.MBX", b""),
    "make a mailbox": lambda c, own, his: c.publish("$JS.API.CONSUMER.CREATE.MBX", b"{}"),
    "take a mailbox away": lambda c, own, his: c.publish(f"$JS.API.CONSUMER.DELETE.MBX.{his}", b""),
    "ask who is connected": lambda c, own, his: c.publish("$SYS.REQ.SERVER.PING.CONNZ", b""),
}


@pytest.mark.parametrize("what", ATTEMPTS)
def test_nobody_can(server: Server, what: str) -> None:
    own, his = server.invite("alpha"), server.invite("bravo")
    said = asyncio.run(denied(own, lambda c: ATTEMPTS[what](c, own.mailbox, his.mailbox)))
    assert any("permissions violation" in one for one in said), said


def test_who_was_revoked_is_cut_off_and_the_others_stay(server: Server, tmp_path: Path) -> None:
    alpha, bravo = (End(tmp_path / n, server.invite(n)) for n in ("alpha", "bravo"))
    try:
        assert alpha.connected() and bravo.connected()
        serving.revoke(server.folder, "alpha")
        assert alpha.offline()
        assert not bravo.offline(0.3)
    finally:
        alpha.close()
        bravo.close()


def test_what_lay_in_an_earlier_mailbox_still_arrives(server: Server, tmp_path: Path) -> None:
    """S102: mailboxes change, and nobody has to know both names."""
    first = server.invite("alpha")
    bravo = End(tmp_path / "bravo", server.invite("bravo"))
    sent = file(tmp_path, "sent", 3_000)
    bravo.line.send([letter(sent, first)])
    assert bravo.stored("sent")
    second = server.invite("alpha")
    assert (second.mailbox, second.seed) != (first.mailbox, first.seed)
    alpha = End(tmp_path / "alpha", second)
    try:
        assert alpha.arrived()[0].read_bytes() == sent.read_bytes()
        old = End(tmp_path / "old", first)
        assert not old.wait(lambda: old.is_connected, 1.0)
        old.close()
    finally:
        alpha.close()
        bravo.close()


# TLS (S101)


def other_authority(folder: Path) -> str:
    folder.mkdir()
    authority.make(folder, datetime.now(UTC))
    return (folder / authority.AUTHORITY).read_text()


def test_another_authority_is_refused(server: Server, tmp_path: Path) -> None:
    """S101: also one that bears the same name."""
    invited = replace(server.invite("alpha"), authority=other_authority(tmp_path / "other"))
    check_never_connected(tmp_path, invited)


def check_never_connected(folder: Path, invited: Invitation) -> None:
    end = End(folder / "end", invited)
    try:
        assert not end.wait(lambda: end.is_connected, 1.0)
    finally:
        end.close()


NOW = datetime.now(UTC)
SPOILED: dict[str, tuple[str, datetime, timedelta]] = {
    "ended": (LOOPBACK, NOW, -timedelta(hours=1)),
    "not yet": (LOOPBACK, NOW + timedelta(days=9), timedelta(days=90)),
    "for another name": ("relay.example", NOW, timedelta(days=90)),
    "for another address": ("127.0.0.2", NOW, timedelta(days=90)),
}


@pytest.mark.parametrize("how", SPOILED)
def test_a_certificate_that_does_not_hold_is_refused(tmp_path: Path, how: str) -> None:
    """S101: ended, not begun, or for another name."""
    server = Server(tmp_path / "relay")
    invited = server.invite("alpha")
    host, since, lasts = SPOILED[how]
    authority.certify(server.folder, [host], since, lasts)
    try:
        serving_only(server)
        check_never_connected(tmp_path, invited)
    finally:
        server.stop()


def serving_only(server: Server) -> None:
    """Starts it without Liaison's own connection, which would not come about either."""
    server._child = serving.start(server.folder)


def test_not_a_word_is_said_in_the_clear(tmp_path: Path) -> None:
    """S101: a server that greets before TLS gets no greeting."""
    server = Server(tmp_path / "relay")
    invited = server.invite("alpha")
    config = server.folder / "relay.conf"
    config.write_text(config.read_text().replace("handshake_first: true", "handshake_first: false"))
    try:
        serving_only(server)
        check_never_connected(tmp_path, invited)
    finally:
        server.stop()


def test_older_tls_is_refused(server: Server, tmp_path: Path) -> None:
    """S101: both ends speak TLS 1.3 or nothing."""
    invited = server.invite("alpha")
    older = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    older.load_verify_locations(cadata=invited.authority)
    older.maximum_version = ssl.TLSVersion.TLSv1_2
    with socket.create_connection((LOOPBACK, server.port)) as plain, pytest.raises(ssl.SSLError):
        older.wrap_socket(plain, server_hostname=LOOPBACK)
    assert context(invited.authority).minimum_version is ssl.TLSVersion.TLSv1_3


# Invitations


def test_an_invitation_in_any_other_form_is_refused(server: Server) -> None:
    """S35: one form, bounded, every key and certificate checked."""
    good = server.invite("alpha")
    data = invitations.render(good)
    assert invitations.parse(data) == good
    spoiled = [
        data + b" ",
        data.replace(b"@v1", b"@v2"),
        data.replace(b'"seed"', b'"seed":"x","seed"', 1),
        data[: len(data) // 2],
        b"{" * 5_000,
        b"\xff" * 100,
        invitations.render(replace(good, seed=miscopied(good.seed))),
        invitations.render(replace(good, seed=nkey.public(good.seed))),
        invitations.render(replace(good, address="relay.example:99999")),
        invitations.render(replace(good, address="user@relay.example:4222")),
        invitations.render(replace(good, address="tls://relay.example:4222")),
        invitations.render(replace(good, also=["relay.example"])),
        invitations.render(replace(good, also=[good.address] * 8)),
        invitations.render(replace(good, mailbox="../../../../etc/passwd")),
        invitations.render(replace(good, mailbox=good.mailbox.upper())),
        invitations.render(replace(good, authority=good.authority * 2)),
        invitations.render(replace(good, authority="x" + good.authority)),
        invitations.render(replace(good, authority=(server.folder / authority.SERVER).read_text())),
    ]
    for one in spoiled:
        with pytest.raises(CryptoError):
            invitations.parse(one)


def miscopied(seed: str) -> str:
    """The seed with another last letter: its check then fails, whatever that letter was."""
    return seed[:-1] + ("A" if seed[-1] != "A" else "E")


def test_a_seed_with_any_other_last_letter_is_refused() -> None:
    """Also the letters that differ only in bits that base32 does not use."""
    seed = nkey.fresh(system)
    for last in set("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567=") - {seed[-1]}:
        with pytest.raises(CryptoError):
            nkey.public(seed[:-1] + last)


def test_a_key_is_what_nats_makes_of_it() -> None:
    seeds = {nkey.fresh(system) for _ in range(50)}
    assert len(seeds) == 50
    assert all(seed.startswith("SU") and nkey.public(seed).startswith("U") for seed in seeds)
