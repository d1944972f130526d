"""Desks for tests: officers with real vaults who have met, and the errands between them.

The vaults are real and made with one header for all (so that no test waits for Argon2id), the
keyring is one in memory, the clock counts up by itself. All officers and records are fiction.
"""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from itertools import count
from pathlib import Path

import msgspec

from crypto import vaultheader
from crypto.entropy import Entropy, system
from liaison.couriers.folder import FolderCourier
from liaison.domain.bundle import Verdict
from liaison.domain.content import Content, example
from liaison.domain.refusals import Cancelled
from liaison.mail import invitation as invitations
from liaison.ports import Vault, World
from liaison.relay import authority, book
from liaison.relay.book import Limits
from liaison.session import Session
from liaison.usecases import attachments, bundles, officers, records, vaults
from liaison.usecases.vaults import Identity
from storage.vaults import SqlVaults

PASSPHRASE = "lantern quarry mitten orbit sable thicket"
NOON = 1_772_366_400_000_000  # 1 March 2026, 12:00 UTC, in µs
FLOOR = vaultheader.FLOOR


@dataclass
class MemoryKeyring:
    """Fulfils `ports.Keyring` in memory; ``there`` tells whether this computer has one."""

    there: bool = True
    kept: dict[str, str] = field(default_factory=dict)

    def available(self) -> bool:
        return self.there

    def get(self, name: str) -> str | None:
        return self.kept.get(name) if self.there else None

    def put(self, name: str, value: str) -> bool:
        if self.there:
            self.kept[name] = value
        return self.there

    def remove(self, name: str) -> None:
        self.kept.pop(name, None)


class StopAt:
    """Fulfils `changes.Watch`: raises Cancelled at the call of that number, from 0."""

    def __init__(self, number: int) -> None:
        self._left = number
        self.calls = 0

    def at(self, done: int, total: int) -> None:
        assert 0 <= done <= total or total == 0, (done, total)
        self.calls += 1
        if self._left == 0:
            raise Cancelled
        self._left -= 1


@cache
def header() -> tuple[bytes, bytes]:
    """A vault's header under `PASSPHRASE`, and its root."""
    return vaultheader.create(PASSPHRASE, entropy=system, params=FLOOR)


def world(*, keyring: bool = False, entropy: Entropy = system) -> World:
    """A world whose clock goes on by one second each time it is read."""
    ticks = count(NOON, 1_000_000)
    return World(
        vaults=SqlVaults(),
        keyring=MemoryKeyring(there=keyring),
        courier=FolderCourier(),
        clock=lambda: next(ticks),
        entropy=entropy,
    )


def found(path: Path, name: str, outside: World | None = None) -> Session:
    """A new vault with an identity, open."""
    outside = outside or world()
    vault = outside.vaults.create(path, *header())
    who = Identity(name=name, rank="Maj", role="Liaison officer", organisation="Fiction")
    return vaults._found(outside, vault, who)


def reopened(path: Path, outside: World | None = None) -> Session:
    """The vault at that path, opened by its root."""
    outside = outside or world()
    return opened(outside, outside.vaults.open(path, header()[1]))


def opened(outside: World, vault: Vault) -> Session:
    """The session over a vault that was opened by its root."""
    return vaults._session(outside, vault, read_only=False)


@dataclass
class Pair:
    """Two officers who have compared each other's cards, and a folder that stands for a stick."""

    a: Session
    b: Session
    stick: Path

    def send(self, *ids: str, back: bool = False) -> Path:
        """The path of a bundle of these records, from A to B or back."""
        sender, receiver = (self.b, self.a) if back else (self.a, self.b)
        return bundles.seal_bundle(sender, ids, [receiver.origin], self.stick)[1]

    def carry(self, *ids: str, back: bool = False) -> Verdict:
        """Sends and takes in."""
        path = self.send(*ids, back=back)
        return bundles.take_in(self.a if back else self.b, path)[0]


@contextmanager
def two_officers(folder: Path) -> Iterator[Pair]:
    """A and B, who have met."""
    stick = folder / "stick"
    stick.mkdir()
    a, b = found(folder / "a.liaison", "Alpha"), found(folder / "b.liaison", "Bravo")
    try:
        meet(folder, a, b)
        yield Pair(a, b, stick)
    finally:
        a.close()
        b.close()


def meet(folder: Path, *sessions: Session) -> None:
    """Every one gives out a card, and adds and compares every other's."""
    for one in sessions:
        path, _ = officers.export_card(one, folder)
        for other in sessions:
            if one is not other:
                officers.add_card(other, path.read_bytes())
                words = " ".join(officers.fingerprint_words(one.card))
                officers.compare(other, one.origin, words, "in person")
        path.unlink()


def content(kind: str = "contact-log", **changes: object) -> Content:
    """A fictional content that may be sealed."""
    return msgspec.structs.replace(example(kind), **changes)


def sealed(session: Session, kind: str = "contact-log", *files: Path, **changes: object) -> str:
    """A new sealed record with these files attached; its id."""
    record, _ = records.start(session, kind, content(kind, **changes))
    for file in files:
        attachments.attach(session, record, file)
    records.seal(session, record)
    return record


def amended(session: Session, record: str, **changes: object) -> None:
    """One more sealed version of a record."""
    records.amend(session, record, "fictional correction")
    draft = records.draft_of(session, record)
    records.save_draft(session, record, msgspec.structs.replace(draft.content, **changes))
    records.seal(session, record)


@cache
def invitation() -> bytes:
    """The file of an invitation to a relay that is nowhere."""
    folder = Path(tempfile.mkdtemp())
    authority.make(folder, datetime(2026, 1, 1, tzinfo=UTC))
    made = book.new("127.0.0.1", 4222, ["127.0.0.1"], Limits(), system)
    found = book.invite(folder, made, "alpha", system)[1]
    shutil.rmtree(folder)
    return invitations.render(found)


def file(folder: Path, name: str, size: int, seed: int = 0) -> Path:
    """A file of that many pseudo-random bytes."""
    path = folder / name
    path.write_bytes(random.Random(f"{seed}/{name}").randbytes(size))
    return path


def tree_hash(folder: Path) -> str:
    """One hash over every name and byte below a folder."""
    summed = hashlib.sha256()
    for at, folders, files in os.walk(folder):
        folders.sort()
        files.sort()
        for name in files:
            path = Path(at, name)
            if path.is_file() and not path.is_symlink():
                summed.update(hashlib.sha256(path.read_bytes()).digest())
        names = (os.path.relpath(at, folder), folders, files)
        summed.update(repr(names).encode("utf-8", "backslashreplace"))
    return summed.hexdigest()


def names(folder: Path) -> set[str]:
    """Every path below a folder, relative to it."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


@contextmanager
def copied(path: Path, to: Path, outside: World | None = None) -> Iterator[Session]:
    """A copy of a closed or idle vault, open; one vault stands for many alike."""
    shutil.copytree(path, to)
    with suppress(FileNotFoundError):
        (to / "lock").unlink()
    session = reopened(to, outside)
    try:
        yield session
    finally:
        session.close()
