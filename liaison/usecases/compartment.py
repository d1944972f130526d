"""The compartment of real identities: a second passphrase, opened for minutes, closed otherwise.

Its key is random and wrapped under a passphrase of its own, so that the open vault holds nothing
but ciphertext. Whoever opens it holds an `Opened` in memory and hands it to whatever reads or
writes (`identities.py`); nothing here keeps one.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from crypto import vaultheader
from crypto.errors import FormatError, NotAuthentic, TooLarge
from crypto.vaultheader import KdfParams
from liaison.changes import Changes
from liaison.domain.refusals import NotAllowed, WrongPassphrase
from liaison.domain.words import noop, tr
from liaison.session import Session
from liaison.usecases import confirming
from liaison.usecases.passphrases import check_strength
from liaison.usecases.writing import act, one_line

MINUTE = 60_000_000  # µs
OPEN_FOR = 5 * MINUTE
NOT_LOST = noop(
    "There are no recovery words for it: without this passphrase nobody can read what is in it."
)


@dataclass(frozen=True, slots=True)
class Opened:
    """That the compartment of this id is open, ``until`` a time (µs UTC). Lives in memory alone."""

    compartment: str
    key: bytes = field(repr=False)
    until: int


def exists(session: Session) -> bool:
    """Whether this vault has a compartment."""
    return session.vault.sources.header() is not None


def make(
    session: Session, passphrase: str, *, kdf: KdfParams = vaultheader.DEFAULT
) -> tuple[str, Changes]:
    """Makes the compartment, empty and closed; returns its id. Raises `WeakPassphrase`, and
    `NotAllowed` where there is one, or where it is the passphrase of the vault."""
    if exists(session):
        raise NotAllowed(
            reason=tr("This vault has a compartment already."), next=tr("Nothing was changed.")
        )
    _check_new(session, passphrase)
    header, _ = vaultheader.create(passphrase, entropy=session.world.entropy, params=kdf)
    made = vaultheader.info(header).vault_id
    with act(session) as doing:
        if exists(session):
            raise NotAllowed(
                reason=tr("This vault has a compartment already."), next=tr("Nothing was changed.")
            )
        session.vault.sources.set_header(header)
        doing.event("compartment-made", made)
    return made, Changes(log=True, settings=True)


def change_passphrase(
    session: Session, old: str, new: str, *, kdf: KdfParams = vaultheader.DEFAULT
) -> Changes:
    """Replaces the compartment's passphrase; earlier copies of the vault still open with the old
    one. Raises as `unlocked` and `make` do."""
    header, key = unlocked(session, old)
    _check_new(session, new)
    changed = vaultheader.change_passphrase(
        header, key, new, entropy=session.world.entropy, params=kdf
    )
    with act(session) as doing:
        same(session, header)
        session.vault.sources.set_header(changed)
        doing.event("compartment-rekeyed", vaultheader.info(header).vault_id)
    return Changes(log=True)


def open_(session: Session, passphrase: str, reason: str) -> tuple[Opened, Changes]:
    """Opens it for `OPEN_FOR`; logged with the reason, which must not name anybody. Raises
    `NotAllowed` for a wrong passphrase, for no reason, and where there is no compartment."""
    why = one_line(reason)
    if not why or len(why) > 2_000:
        raise NotAllowed(
            reason=tr("Opening the compartment needs a reason of at most 2,000 characters."),
            next=tr("Say why, without a name. Nothing was opened."),
        )
    header, key = unlocked(session, passphrase)
    opened = Opened(vaultheader.info(header).vault_id, key, session.world.clock() + OPEN_FOR)
    with act(session) as doing:
        same(session, header)
        doing.event("compartment-opened", opened.compartment, why=why)
    return opened, Changes(log=True)


def close(session: Session, opened: Opened) -> Changes:
    """Logs that it was closed; whoever held it has let go of it."""
    with act(session) as doing:
        doing.event("compartment-closed", opened.compartment)
    return Changes(log=True)


@contextmanager
def opening(session: Session, passphrase: str, reason: str) -> Iterator[Opened]:
    """Open for as long as the block takes, and closed after it, come what may."""
    opened, _ = open_(session, passphrase, reason)
    try:
        yield opened
    finally:
        close(session, opened)


def check_open(session: Session, opened: Opened) -> None:
    """Raises `NotAllowed` once it is closed, or no longer the one that was opened."""
    header = session.vault.sources.header()
    here = header is not None and vaultheader.info(header).vault_id == opened.compartment
    if not here or session.world.clock() >= opened.until:
        raise NotAllowed(
            reason=tr("The compartment is closed."), next=tr("Open it again with its passphrase.")
        )


def unlocked(session: Session, passphrase: str) -> tuple[bytes, bytes]:
    """The header of the compartment and its key. Raises `NotAllowed`."""
    header = session.vault.sources.header()
    if header is None:
        raise NotAllowed(
            reason=tr("This vault has no compartment for real identities."),
            next=tr("Make one first; nothing was changed."),
        )
    try:
        return header, vaultheader.unlock(header, passphrase)
    except (NotAuthentic, FormatError, TooLarge):
        raise NotAllowed(
            reason=tr("The passphrase does not open the compartment, or its header is damaged."),
            next=tr("Nothing was opened. It is another passphrase than that of the vault."),
        ) from None


def _check_new(session: Session, passphrase: str) -> None:
    """A new passphrase is strong, and not that of the vault: one that opens both parts nothing."""
    check_strength(passphrase, (session.card.name, session.card.organisation, "liaison"))
    try:
        confirming.again(session, passphrase)
    except WrongPassphrase:
        return
    raise NotAllowed(
        reason=tr("This is the passphrase of the vault."),
        next=tr("The compartment needs one of its own; nothing was changed."),
    )


def same(session: Session, header: bytes) -> None:
    """Inside a transaction: nobody has changed the compartment meanwhile."""
    if session.vault.sources.header() != header:
        raise NotAllowed(
            reason=tr("The compartment was changed meanwhile."),
            next=tr("Try again; nothing was changed."),
        )
