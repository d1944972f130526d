"""A relay that misbehaves: it speaks the real protocol over TLS and keeps messages, but lies.

It drops, repeats, reorders, holds back, replays, alters and misdelivers, says to keep what it does
not, forgets everything, and says hostile things. Which of these it does is drawn from a seed.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import random
import ssl
import threading
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from crypto.entropy import system
from liaison.mail import invitation, nkey
from liaison.mail.invitation import Invitation
from liaison.relay import authority
from tests.relay.server import LOOPBACK

PHISHING = "update at once: http://evil.example/liaison.exe \x1b[31m<b>now</b>"
MISDEEDS = (
    "drop", "repeat", "reorder", "hold", "replay", "alter", "rename", "misdeliver", "lie", "forget",
    "shout", "flood",
)  # fmt: skip


@dataclass(eq=False)
class Kept:
    """One message that it has; ``given`` once it was acknowledged."""

    subject: str
    data: bytes
    number: int
    given: bool = False


@dataclass(eq=False)
class Peer:
    """One connection."""

    writer: asyncio.StreamWriter
    subscriptions: dict[str, str] = field(default_factory=dict)  # subject by sid
    pull: tuple[str, str] | None = None  # mailbox, and where its messages go
    left: int = 0

    def sid_of(self, subject: str) -> str | None:
        for sid, pattern in self.subscriptions.items():
            if pattern == subject or (
                pattern.endswith((".*", ".>")) and subject.startswith(pattern[:-1])
            ):
                return sid
        return None

    def send(self, subject: str, data: bytes, reply: str = "", to: str = "") -> None:
        sid = self.sid_of(to or subject)
        if sid is not None:
            head = f"MSG {subject} {sid} {reply + ' ' if reply else ''}{len(data)}\r\n"
            self.writer.write(head.encode() + data + b"\r\n")


class Hostile:
    """Runs on a thread of its own. ``misdeeds`` are those that it does, with that ``share`` of the
    occasions; none of them and it is honest."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder, self.rng = folder, random.Random(seed)
        self.misdeeds: tuple[str, ...] = ()
        self.share = 0.5
        self.done: dict[str, int] = {}
        self.kept: list[Kept] = []
        self._names: set[str] = set()
        self._peers: set[Peer] = set()
        self._number = 0
        folder.mkdir(mode=0o700)
        authority.make(folder, datetime.now(UTC))
        authority.certify(folder, [LOOPBACK], datetime.now(UTC))
        self._loop = asyncio.new_event_loop()
        self._loop.set_exception_handler(lambda *_: None)
        self._stop = asyncio.Event()
        self._up = threading.Event()
        self.port = 0
        self._thread = threading.Thread(target=self._loop.run_until_complete, args=(self._run(),))
        self._thread.start()
        assert self._up.wait(10)

    def invite(self, _name: str) -> Invitation:
        return Invitation(
            address=f"{LOOPBACK}:{self.port}",
            authority=(self.folder / authority.AUTHORITY).read_text(),
            mailbox=invitation.new_box(system),
            seed=nkey.fresh(system),
        )

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(10)
        self._loop.close()

    def behave(self) -> None:
        """From now on it is honest, whatever it did before."""
        self.misdeeds = ()

    # Speaking

    async def _run(self) -> None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.minimum_version = ssl.TLSVersion.TLSv1_3
        context.load_cert_chain(self.folder / authority.SERVER, self.folder / authority.SERVER_KEY)
        server = await asyncio.start_server(self._meet, LOOPBACK, 0, ssl=context)
        self.port = server.sockets[0].getsockname()[1]
        self._up.set()
        await self._stop.wait()
        server.close()
        for peer in self._peers:
            peer.writer.transport.abort()
        left = asyncio.all_tasks() - {asyncio.current_task()}
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)

    async def _meet(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        peer = Peer(writer)
        self._peers.add(peer)
        info = {
            "server_id": PHISHING, "server_name": PHISHING, "version": "2.15.1", "headers": True,
            "max_payload": 1 << 30, "nonce": "abcdef", "auth_required": True,
            "connect_urls": ["evil.example:4222"], "client_id": 1,
        }  # fmt: skip
        writer.write(b"INFO " + json.dumps(info).encode() + b"\r\n")
        try:
            while line := await reader.readuntil(b"\r\n"):
                await self._hear(peer, reader, line.decode().split())
                await writer.drain()
        except (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            pass
        finally:
            self._peers.discard(peer)
            with contextlib.suppress(OSError):
                writer.close()

    async def _hear(self, peer: Peer, reader: asyncio.StreamReader, words: list[str]) -> None:
        match words[0]:
            case "PING":
                peer.writer.write(b"PONG\r\n")
            case "SUB":
                peer.subscriptions[words[-1]] = words[1]
            case "PUB" | "HPUB":
                data = (await reader.readexactly(int(words[-1]) + 2))[:-2]
                name = ""
                if words[0] == "HPUB":
                    head = int(words[-2])
                    name, data = data[:head].decode(), data[head:]
                plain = 3 if words[0] == "PUB" else 4
                reply = words[2] if len(words) > plain else ""
                self._take(peer, words[1], reply, name, data)

    def _take(self, peer: Peer, subject: str, reply: str, name: str, data: bytes) -> None:
        if subject.startswith("mbx."):
            self._store(peer, subject, reply, name, data)
        elif subject.startswith("$JS.API.CONSUMER.MSG.NEXT.MBX."):
            peer.pull, peer.left = (subject.rpartition(".")[2], reply), 8
        elif subject.startswith("$JS.ACK.MBX."):
            number = int(subject.split(".")[5])
            for one in self.kept:
                one.given = one.given or one.number == number
        self._deliver()

    # Misbehaving

    def _does(self, what: str) -> bool:
        does = what in self.misdeeds and self.rng.random() < self.share
        if does:
            self.done[what] = self.done.get(what, 0) + 1
        return does

    def _store(self, peer: Peer, subject: str, reply: str, name: str, data: bytes) -> None:
        if self._does("forget"):
            self.kept, self._names = [], set()
        if self._does("lie"):
            answers = (
                b"", b"{", b'{"stream":"MBX"}', b'{"stream":"X","seq":1}', b"[" * 60_000,
                json.dumps({"error": {"code": 400, "description": PHISHING}}).encode(),
                b'{"stream":"MBX","seq":7,"duplicate":true}',
            )  # fmt: skip
            peer.send(reply, self.rng.choice(answers))
            return
        if name not in self._names and not self._does("drop"):
            self._names.add(name)
            self._number += 1
            self.kept.append(Kept(subject, data, self._number))
        peer.send(reply, json.dumps({"stream": "MBX", "seq": self._number or 1}).encode())
        if self._does("shout"):
            peer.writer.write(f"-ERR '{PHISHING}'\r\n".encode())
        if self._does("flood"):
            peer.writer.write(b"MSG x 1 1073741824\r\n" + bytes(2_000_000))

    def _deliver(self) -> None:
        for peer in self._peers:
            if peer.pull is None:
                continue
            box, to = peer.pull
            found = [one for one in self.kept if self._is_for(one, box)]
            if "reorder" in self.misdeeds:
                self.rng.shuffle(found)
            for one in found:
                if peer.left > 0 and not self._does("hold"):
                    self._give(peer, one, box, to)

    def _is_for(self, one: Kept, box: str) -> bool:
        fits = one.subject.split(".")[1] == box or self._does("misdeliver")
        return fits and (not one.given or self._does("replay"))

    def _give(self, peer: Peer, one: Kept, box: str, to: str) -> None:
        subject, data = one.subject, one.data
        if data and self._does("alter"):
            at = self.rng.randrange(len(data))
            data = data[:at] + bytes((data[at] ^ 1,)) + data[at + 1 :]
        if self._does("rename"):
            words = subject.split(".")
            other = self.rng.choice(("0", "../x", "9" * 30, "*", words[2]))
            words[self.rng.randrange(1, 6)] = other
            subject = ".".join(words)
        for _ in range(3 if self._does("repeat") else 1):
            peer.send(subject, data, f"$JS.ACK.MBX.{box}.1.{one.number}.{one.number}.1.0", to)
            peer.left -= 1
