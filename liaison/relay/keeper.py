"""Liaison's own connection to its server: makes stream and mailboxes, clears away, counts."""

from __future__ import annotations

import asyncio
import json
import logging
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, TypeVar

from nats.aio.client import Client
from nats.errors import Error as NatsError
from nats.js.api import (
    AckPolicy,
    ConsumerConfig,
    DiscardPolicy,
    ExternalStream,
    RetentionPolicy,
    StorageType,
    StreamConfig,
    StreamSource,
)
from nats.js.errors import NotFoundError

from liaison.domain.refusals import NotAllowed
from liaison.mail import nkey
from liaison.mail.chunks import OUTBOX, STREAM, SUBJECTS
from liaison.relay import authority
from liaison.relay.book import Book, Seat
from liaison.relay.config import HUB, LARGEST_MESSAGE, SITE

DAY = 86_400  # seconds
PENDING, WAITING = 256, 16
PATIENCE = 5.0  # seconds
TRIES = 4
T = TypeVar("T")
Role = Literal["alone", "hub", "site"]

logging.getLogger("asyncio").setLevel(logging.ERROR)  # TLS tells of every connection that ends


@dataclass(frozen=True, slots=True)
class Held:
    """What lies in one mailbox: messages that its officer has not acknowledged."""

    name: str
    box: str
    waiting: int


@dataclass(frozen=True, slots=True)
class Status:
    """What lies at a relay: messages, bytes, seconds since the oldest came, and connections."""

    messages: int
    size: int
    oldest: str
    connections: int
    held: tuple[Held, ...]


class _Keeper(Client):
    def __init__(self, seed: str) -> None:
        super().__init__()
        self._public_nkey = nkey.public(seed)


def run(
    folder: Path, book: Book, work: Callable[[Client], Awaitable[T]], *, watch: bool = False
) -> T:
    """Does work over a connection of its own. Raises `NotAllowed` where the server is not there."""

    async def once() -> T:
        async with connected(folder, book, book.watcher if watch else book.keeper) as client:
            return await work(client)

    async def whole() -> T:
        for _ in range(TRIES - 1):
            try:
                return await once()
            except (OSError, NatsError, TimeoutError):
                await asyncio.sleep(0.2)  # reading its officers anew, it may cut whoever comes
        return await once()

    try:
        return asyncio.run(whole())
    except (OSError, NatsError, TimeoutError):
        raise NotAllowed(
            reason="The relay of this folder does not answer, or cannot do that now.",
            next="Start it with: liaison relay serve FOLDER",
        ) from None


@asynccontextmanager
async def connected(folder: Path, book: Book, seed: str) -> AsyncIterator[Client]:
    """A connection under one of the relay's own keys."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.load_verify_locations(cafile=str(folder / authority.AUTHORITY))
    client = _Keeper(seed)

    async def quiet(_error: Exception) -> None:
        """Whoever asked gets the outcome."""

    await client.connect(
        servers=[f"tls://{reached(book)}"],
        tls=context,
        tls_hostname=book.hosts[0],
        tls_handshake_first=True,
        allow_reconnect=False,
        connect_timeout=int(PATIENCE),
        signature_cb=lambda nonce: nkey.sign(seed, nonce.encode()),
        error_cb=quiet,
    )
    try:
        yield client
    finally:
        await client.close()


def reached(book: Book) -> str:
    """Where the server is reached from its own computer."""
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(book.listen, book.listen)
    return f"[{host}]:{book.port}" if ":" in host else f"{host}:{book.port}"


async def set_up(client: Client, book: Book, copies: int = 1, role: Role = "alone") -> None:
    """The stream and every mailbox, as the book says; what is there and right stays.

    A ``site`` takes what its officers send into a stream of its own, `OUTBOX`, which the ``hub``
    takes into its mailboxes when there is a link. The site's mailboxes take what is for them from
    there, and from that stream, so that officers of one site reach each other without the hub.
    """
    boxes = [box for seat in book.seats for box in (seat.box, *seat.older)]
    if role == "site":
        await _put_stream(client, _config(book, OUTBOX, [SUBJECTS], copies, share=2))
        there = ExternalStream(api=f"$JS.{HUB}.API")
        sources = [
            StreamSource(name=name, filter_subject=f"mbx.{box}.>", external=external)
            for box in boxes
            for name, external in ((OUTBOX, None), (STREAM, there))
        ]
        await _put_stream(client, _config(book, STREAM, None, copies, sources, share=2))
    else:
        site = StreamSource(name=OUTBOX, external=ExternalStream(api=f"$JS.{SITE}.API"))
        sources = [site] if role == "hub" else []
        await _put_stream(client, _config(book, STREAM, [SUBJECTS], copies, sources))
    for seat in book.seats:
        await open_box(client, book, seat)


def _config(
    book: Book,
    name: str,
    subjects: list[str] | None,
    copies: int,
    sources: list[StreamSource] | None = None,
    share: int = 1,
) -> StreamConfig:
    limits = book.limits
    return StreamConfig(
        name=name,
        subjects=subjects,
        sources=sources or None,
        retention=RetentionPolicy.LIMITS,
        storage=StorageType.FILE,
        discard=DiscardPolicy.NEW,
        max_bytes=limits.total_bytes // share,
        max_age=limits.days * DAY,
        max_msg_size=LARGEST_MESSAGE,
        max_msgs_per_subject=1,  # sent again, it takes the place of what was sent before
        duplicate_window=DAY,
        num_replicas=copies,
        allow_direct=False,
    )


async def _put_stream(client: Client, config: StreamConfig) -> None:
    js = client.jetstream(timeout=PATIENCE)
    try:
        await js.stream_info(str(config.name))
        await js.update_stream(config)
    except NotFoundError:
        await js.add_stream(config)


async def open_box(client: Client, book: Book, seat: Seat) -> None:
    """One mailbox; the ones from before are read through it."""
    js = client.jetstream(timeout=PATIENCE)
    await js.add_consumer(
        STREAM,
        ConsumerConfig(
            durable_name=seat.box,
            filter_subjects=[f"mbx.{box}.>" for box in (seat.box, *seat.older)],
            ack_policy=AckPolicy.EXPLICIT,
            ack_wait=book.limits.again_seconds,
            max_ack_pending=PENDING,
            max_waiting=WAITING,
        ),
    )
    for older in seat.older:
        await drop_box(client, older)


async def drop_box(client: Client, box: str) -> None:
    """Nobody reads that mailbox by its own name any more."""
    try:
        await client.jetstream(timeout=PATIENCE).delete_consumer(STREAM, box)
    except NotFoundError:
        return


async def clear_box(client: Client, box: str) -> None:
    """Lets go of all that lies in a mailbox."""
    await client.jetstream(timeout=PATIENCE).purge_stream(STREAM, subject=f"mbx.{box}.>")


async def tidy(client: Client, book: Book) -> None:
    """Lets go of what was acknowledged, and of the oldest in a mailbox that holds too much: its
    senders send it again until a receipt comes."""
    js = client.jetstream(timeout=PATIENCE)
    most = max(1, book.limits.mailbox_bytes // LARGEST_MESSAGE)
    for seat in book.seats:
        try:
            info = await js.consumer_info(STREAM, seat.box)
        except NotFoundError:
            await open_box(client, book, seat)
            continue
        floor = info.ack_floor.stream_seq if info.ack_floor else 0
        for box in (seat.box, *seat.older):
            if floor:
                await js.purge_stream(STREAM, subject=f"mbx.{box}.>", seq=floor + 1)
            if (info.num_pending or 0) + (info.num_ack_pending or 0) > most:
                await js.purge_stream(STREAM, subject=f"mbx.{box}.>", keep=most)


async def status(client: Client, book: Book) -> tuple[int, int, str, tuple[Held, ...]]:
    """Messages, bytes, when the oldest came (ISO 8601, or empty), and what lies in each mailbox."""
    js = client.jetstream(timeout=PATIENCE)
    answer = await client.request(f"$JS.API.STREAM.INFO.{STREAM}", b"", timeout=PATIENCE)
    state: dict[str, Any] = json.loads(answer.data)["state"]
    held = []
    for seat in book.seats:
        info = await js.consumer_info(STREAM, seat.box)
        waiting = (info.num_pending or 0) + (info.num_ack_pending or 0)
        held.append(Held(seat.name, seat.box, waiting))
    oldest = str(state["first_ts"]) if state["messages"] else ""
    return int(state["messages"]), int(state["bytes"]), oldest, tuple(held)


async def connections(client: Client) -> int:
    """How many connections the server has, but for this one and Liaison's other."""
    answer = await client.request("$SYS.REQ.SERVER.PING.CONNZ", b'{"limit":1}', timeout=PATIENCE)
    return max(0, int(json.loads(answer.data)["data"]["total"]) - 1)
