"""One connection to a relay: TLS 1.3 pinned to its authority, pieces out, pieces in.

Nothing that the relay says is shown or logged, and everything it sends is bounded. nats-py reads
messages of any announced size, so its parser is watched here; it would also follow a server to
other addresses, so connecting again is ours (see `line`).
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import random
import secrets
import ssl
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
from nats.aio.client import Client
from nats.aio.msg import Msg
from nats.errors import Error as NatsError
from nats.errors import ProtocolError
from nats.protocol.parser import Parser

from liaison.couriers.relay.inbox import Inbox, NoRoom
from liaison.couriers.relay.outgoing import Outgoing, Way
from liaison.couriers.relay.tasks import end
from liaison.mail import nkey
from liaison.mail.chunks import OUTBOX, STREAM, parse
from liaison.mail.invitation import Invitation, host_of

WINDOW = 8  # pieces in flight, each way
MESSAGE_LIMIT = 1 << 20  # bytes of one message with its headers
BUFFER_LIMIT = 4 << 20
PATIENCE = 10.0  # seconds for an answer
PULL = 30  # seconds that one request for pieces stands
PING, PINGS = 10, 2
LOOK = 1.0  # seconds between two looks whether it still stands
TROUBLES = (OSError, NatsError, TimeoutError, asyncio.TimeoutError, ssl.SSLError)

# What the libraries write there may hold texts of the relay; nothing else here speaks to a network.
for _name in ("nats", "asyncio"):
    logging.getLogger(_name).addHandler(logging.NullHandler())
    logging.getLogger(_name).propagate = False


class _Answer(msgspec.Struct, frozen=True):
    """What a relay says to a piece. ``error`` is only known to be there."""

    stream: str = ""
    seq: int = 0
    error: msgspec.Raw = msgspec.Raw()


class _Watched(Parser):
    """Ends the connection where one message, or what is not one yet, is larger than any of ours."""

    async def parse(self, data: bytes = b"") -> None:
        await super().parse(data)
        if self.needed > MESSAGE_LIMIT or len(self.buf) > BUFFER_LIMIT:
            raise ProtocolError


class _Client(Client):
    def __init__(self, public: str) -> None:
        super().__init__()
        self._ps = _Watched(self)
        self._public_nkey = public


class Connection:
    """Made for one try; `run` returns or raises one of `TROUBLES` when it has ended."""

    def __init__(
        self,
        invitation: Invitation,
        address: str,
        outgoing: Outgoing,
        inbox: Inbox,
        arrived: Callable[[Path], object],
        hold: float,
    ) -> None:
        """``hold``: about how many seconds it takes until what the relay refused goes again, and
        until what there was no room for is asked for again."""
        self._invitation, self._address = invitation, address
        self._outgoing, self._hold = outgoing, hold
        self._inbox, self._arrived = inbox, arrived
        self._box = invitation.mailbox
        self._client = _Client(nkey.public(invitation.seed))
        self._ended = asyncio.Event()

    async def run(self, connected: Callable[[], object]) -> None:
        """Connects, says so, and works until the connection ends."""
        try:
            try:
                await asyncio.wait_for(self._connect(), PATIENCE)
            except Exception:  # whatever a greeting out of any form brings the library to
                raise ConnectionError from None
            connected()
            work = [
                asyncio.ensure_future(one)
                for one in (self._standing(), self._sending(), self._receiving())
            ]
            try:
                done, _ = await asyncio.wait(work, return_when=asyncio.FIRST_COMPLETED)
            finally:
                await end(work)
            for one in done:
                if not one.cancelled():
                    one.result()
        finally:
            self._outgoing.from_the_floor()
            await self._end()

    async def _connect(self) -> None:
        invitation = self._invitation

        async def quiet(_error: Exception) -> None:
            """What the relay or the network says is not for anybody's eyes."""

        async def closed() -> None:
            self._ended.set()

        def sign(nonce: str) -> bytes:
            return nkey.sign(invitation.seed, nonce.encode())

        await self._client.connect(
            servers=[f"tls://{self._address}"],
            tls=context(invitation.authority),
            tls_hostname=host_of(self._address),
            tls_handshake_first=True,
            allow_reconnect=False,
            connect_timeout=int(PATIENCE),
            ping_interval=PING,
            max_outstanding_pings=PINGS,
            inbox_prefix=f"_INBOX_{self._box}",
            signature_cb=sign,
            error_cb=quiet,
            closed_cb=closed,
            no_echo=True,
        )

    async def _standing(self) -> None:
        """Until it has ended. The library says so, but for a connection that breaks while it still
        has something to write."""
        while self._client.is_connected and not self._ended.is_set():
            with contextlib.suppress(asyncio.TimeoutError):
                await asyncio.wait_for(self._ended.wait(), LOOK)

    async def _end(self) -> None:
        with contextlib.suppress(*TROUBLES, Exception):
            await asyncio.wait_for(self._client.close(), 0.5)

    # Out

    async def _sending(self) -> None:
        window = asyncio.Semaphore(WINDOW)
        tasks: set[asyncio.Task[None]] = set()
        try:
            while True:
                await window.acquire()
                way, number = await self._outgoing.next()
                task = asyncio.create_task(self._send(way, number))
                tasks.add(task)
                task.add_done_callback(tasks.discard)
                task.add_done_callback(lambda _task: window.release())
        finally:
            await end(tuple(tasks))

    async def _send(self, way: Way, number: int) -> None:
        """One piece, and what the relay says to it. The same piece of one attempt has one name, so
        that a relay that has it already keeps it once."""
        letter = way.letter
        try:
            data = way.read(number)
        except OSError:
            self._outgoing.gone(way)
            return
        subject = self._outgoing.piece(way, number, self._box).subject
        name = {"Nats-Msg-Id": f"{letter.parcel}.{number}.{letter.attempt}"}
        try:
            answer = await self._client.request(subject, data, timeout=PATIENCE, headers=name)
            said = msgspec.json.decode(answer.data, type=_Answer)
        except (*TROUBLES, msgspec.MsgspecError, RecursionError):
            self._outgoing.failed(way, number, random.uniform(0.5, 2.0))
            return
        if bytes(said.error) or said.stream not in (STREAM, OUTBOX) or said.seq < 1:
            self._outgoing.failed(way, number, self._hold * random.uniform(0.5, 1.5))
            return
        self._outgoing.stored(way, number)

    # In

    async def _receiving(self) -> None:
        deliver = f"_INBOX_{self._box}.{secrets.token_hex(12)}"
        waiting = await self._client.subscribe(
            deliver, pending_msgs_limit=8 * WINDOW, pending_bytes_limit=64 << 20
        )
        ask = msgspec.json.encode({"batch": WINDOW, "expires": PULL * 1_000_000_000})
        subject = f"$JS.API.CONSUMER.MSG.NEXT.{STREAM}.{self._box}"
        while True:
            begun = time.monotonic()
            await self._client.publish(subject, ask, deliver)
            left = WINDOW
            while left > 0:
                try:
                    found = [await waiting.next_msg(timeout=PULL + 2)]
                except TimeoutError:
                    break
                while waiting.pending_msgs and len(found) < WINDOW:
                    found.append(await waiting.next_msg(timeout=1))
                pieces = [one for one in found if not _status(one)]
                await self._take(pieces)
                left -= len(pieces)
                if len(pieces) < len(found):
                    break
            if left == WINDOW and time.monotonic() - begun < 1.0:
                await asyncio.sleep(random.uniform(0.5, 1.5))  # no mailbox here, for now

    async def _take(self, found: list[Msg]) -> None:
        """Keeps pieces, then says so; one that is none of ours is cleared away."""
        whole = []
        try:
            for one in found:
                piece = parse(one.subject)
                if piece is not None:
                    path = self._inbox.put(piece, one.data)
                    whole += [path] if path is not None else []
            self._inbox.sync()
        except NoRoom:
            for path in whole:
                self._arrived(path)
            self._inbox.taken()
            await asyncio.sleep(self._hold * random.uniform(0.5, 1.5))
            return
        for one in found:
            if one.reply.startswith(f"$JS.ACK.{STREAM}.{self._box}."):
                await self._client.publish(one.reply, b"+ACK")
        for path in whole:
            self._arrived(path)


def context(authority: str) -> ssl.SSLContext:
    """TLS 1.3 or nothing, and no authority but that one."""
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    made.minimum_version = ssl.TLSVersion.TLSv1_3
    made.verify_flags |= ssl.VERIFY_X509_STRICT
    made.load_verify_locations(cadata=authority)
    return made


def _status(message: Msg) -> bool:
    """Whether it is the end of a request and no piece."""
    headers = message.headers
    return not message.data and headers is not None and "Status" in headers
