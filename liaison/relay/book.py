"""What the operator of a relay keeps in its folder: who has which mailbox, and what is set.

Only this file ties a name to a mailbox. The name is the operator's own word for an officer and
leaves the folder in no way; the server knows mailboxes and keys alone.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from crypto.entropy import Entropy
from crypto.errors import CryptoError
from liaison.domain.refusals import NotAllowed, NotFound
from liaison.mail import invitation, nkey
from liaison.mail.invitation import Address, Box, Invitation
from liaison.relay import authority

BOOK = "relay.json"
OLDER = 2  # mailboxes from before that an officer still reads

Name = Annotated[str, Meta(pattern=r"\A[A-Za-z0-9][A-Za-z0-9._-]{0,63}\Z")]


class Seat(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One officer: the operator's ``name``, the mailbox, the public ``key`` that reads it, and the
    mailboxes from before that it reads too."""

    name: Name
    box: Box
    key: str
    older: list[Box] = []


class Limits(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a relay keeps at most: bytes of one mailbox and of all, days until it lets go; and after
    how many seconds it gives again what it gave and nobody acknowledged (longer where links are
    slow)."""

    mailbox_bytes: Annotated[int, Meta(ge=1 << 20)] = 4 << 30
    total_bytes: Annotated[int, Meta(ge=1 << 20)] = 32 << 30
    days: Annotated[int, Meta(ge=1, le=365)] = 30
    again_seconds: Annotated[int, Meta(ge=1, le=3_600)] = 60


class Book(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The whole file. ``listen`` is where the server listens, ``hosts`` the names and addresses by
    which officers reach it, the first of them in their invitations; ``also`` are the addresses
    (host:port) of further servers of a cluster. ``keeper`` and ``watcher`` are seeds of the keys by
    which Liaison itself sets up mailboxes and counts connections, ``leaf`` is that of the key by
    which a field site's server reaches its hub."""

    type: Literal["liaison/relay@v1"] = "liaison/relay@v1"
    listen: str
    port: Annotated[int, Meta(ge=1, le=65_535)]
    hosts: Annotated[list[str], Meta(min_length=1, max_length=16)]
    also: Annotated[list[Address], Meta(max_length=7)] = []
    keeper: str
    watcher: str
    leaf: str
    limits: Limits = Limits()
    seats: list[Seat] = []


def new(listen: str, port: int, hosts: list[str], limits: Limits, entropy: Entropy) -> Book:
    """The book of a new relay."""
    keeper, watcher, leaf = (nkey.fresh(entropy) for _ in range(3))
    return Book(
        listen=listen,
        port=port,
        hosts=hosts,
        keeper=keeper,
        watcher=watcher,
        leaf=leaf,
        limits=limits,
    )


def read(folder: Path) -> Book:
    """The book in a folder. Raises `NotAllowed` where there is none that can be read."""
    try:
        found = msgspec.json.decode((folder / BOOK).read_bytes(), type=Book)
        for seed in (found.keeper, found.watcher, found.leaf):
            nkey.public(seed)
        return found
    except (OSError, msgspec.MsgspecError, CryptoError):
        raise NotAllowed(
            reason="There is no relay in this folder.",
            next="Set one up with: liaison relay serve FOLDER",
        ) from None


def keep(folder: Path, book: Book) -> None:
    """Writes the book, whole or not at all."""
    authority.write(folder / BOOK, msgspec.json.format(msgspec.json.encode(book)) + b"\n")


def invite(folder: Path, book: Book, name: str, entropy: Entropy) -> tuple[Book, Invitation]:
    """A mailbox and a key for an officer; for one who has them already, new ones in their place:
    what lies in the older mailboxes still reaches him, the older key opens nothing more."""
    try:
        msgspec.convert(name, Name)
    except msgspec.ValidationError:
        raise NotAllowed(
            reason="A name is 1 to 64 letters, digits, dots, dashes and underscores.",
            next="It is your own word for the officer and stays in this folder.",
        ) from None
    old = next((one for one in book.seats if one.name == name), None)
    seed, box = nkey.fresh(entropy), invitation.new_box(entropy)
    older = [old.box, *old.older][:OLDER] if old else []
    seat = Seat(name=name, box=box, key=nkey.public(seed), older=older)
    seats = [one for one in book.seats if one.name != name]
    host = book.hosts[0]
    made = Invitation(
        address=f"[{host}]:{book.port}" if ":" in host else f"{host}:{book.port}",
        also=book.also,
        authority=(folder / authority.AUTHORITY).read_text("ascii"),
        mailbox=box,
        seed=seed,
    )
    return msgspec.structs.replace(book, seats=[*seats, seat]), made


def revoke(book: Book, name: str) -> tuple[Book, Seat]:
    """The book without an officer, and what he had. Raises `NotFound`."""
    seat = next((one for one in book.seats if one.name == name), None)
    if seat is None:
        raise NotFound(what="officer of this relay", id=name[:64])
    left = [one for one in book.seats if one is not seat]
    return msgspec.structs.replace(book, seats=left), seat


def make_folder(folder: Path) -> None:
    """The folder, for its owner alone."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.chmod(0o700)  # it may have been there
