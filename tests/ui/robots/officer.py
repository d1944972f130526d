"""Another officer with a vault of his own, who meets the one at the window. All of it fiction."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import msgspec

from crypto.vaultheader import FLOOR
from liaison.domain.content import example
from liaison.domain.marking import Marking
from liaison.domain.record import Filter
from liaison.ports import World
from liaison.session import Session
from liaison.usecases import attachments, bundles, officers, records, vaults
from tests.ui.conftest import PASSPHRASE

T = TypeVar("T")


@contextmanager
def another(world: World, path: Path, name: str = "Other Example") -> Iterator[Session]:
    """A new vault, open while the block lasts."""
    who = vaults.Identity(name=name, rank="Capt", organisation="Other Mission", nation="XX")
    session = vaults.create_vault(world, path, PASSPHRASE, who, kdf=FLOOR).session
    try:
        yield session
    finally:
        session.close()


def within(world: World, vault: Path, work: Callable[[Session], T]) -> T:
    """Work in the vault of the officer at the window, while no window is open on it."""
    session = vaults.open_vault(world, vault, PASSPHRASE)
    try:
        return work(session)
    finally:
        session.close()


def look(world: World, vault: Path, work: Callable[[Session], T]) -> T:
    """Read in a vault on which a window may be open."""
    session = vaults.open_vault(world, vault, PASSPHRASE, read_only=True)
    try:
        return work(session)
    finally:
        session.close()


def card_of(session: Session, folder: Path) -> Path:
    """The officer's card as a file."""
    folder.mkdir(exist_ok=True)
    path, _ = officers.export_card(session, folder)
    return path


def know(session: Session, card: Path, *, compared: bool = True) -> str:
    """Takes a card in and compares it; the origin of the officer."""
    added, _, _ = officers.add_card(session, card.read_bytes())
    if compared:
        words = " ".join(officers.fingerprint_words(added.card))
        officers.compare(session, added.card.origin, words, "by radio")
    return added.card.origin


def meet(
    world: World, vault: Path, other: Session, folder: Path, *, compared: bool = True
) -> tuple[str, str]:
    """The officer at the window and the other exchange cards: (origin there, origin here)."""

    def mine(session: Session) -> tuple[str, Path]:
        origin = know(session, card_of(other, folder), compared=compared)
        return origin, card_of(session, folder)

    theirs, own = within(world, vault, mine)
    return theirs, know(other, own)


def seals(
    session: Session,
    title: str,
    kind: str = "contact-log",
    *,
    level: str = "UNCLASSIFIED",
    attached: Path | None = None,
) -> str:
    """Writes and seals a record; its id."""
    content = msgspec.structs.replace(
        example(kind), title=title, marking=Marking(policy="UN", level=level)
    )
    record, _ = records.start(session, kind, content)
    if attached is not None:
        attachments.attach(session, record, attached)
    records.seal(session, record)
    return record


def gives(session: Session, what: list[str], whom: list[str], folder: Path) -> Path:
    """Seals a bundle into a folder; the file."""
    folder.mkdir(exist_ok=True)
    _, path, _ = bundles.seal_bundle(session, what, whom, folder)
    return path


def titles(session: Session) -> set[str]:
    """The titles of all records."""
    return {row.title for row in records.page(session, Filter())}
