"""Joining a relay by the invitation of whoever runs it, and leaving it or a dead drop."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace

from crypto.errors import CryptoError
from liaison.changes import Changes
from liaison.domain.refusals import NotAllowed
from liaison.domain.words import tr
from liaison.log.metadata import Mailbox
from liaison.mail import invitation, places
from liaison.mail.drop import Drop
from liaison.mail.invitation import LIMIT
from liaison.mail.places import Place
from liaison.session import Session
from liaison.usecases.writing import act

SHOWN = 16  # hex digits of a relay's name


def join(session: Session, path: Path) -> Changes:
    """Takes in an invitation's file, in place of any other. Raises `NotAllowed`."""
    source = session.world.courier.source(path)
    try:
        data = source.read(LIMIT + 1)
    finally:
        source.close()
    try:
        found = invitation.parse(data)
    except CryptoError:
        raise NotAllowed(
            reason=tr("This file is not a valid invitation to a relay."),
            next=tr("Nothing was changed. Ask whoever runs the relay for a new one."),
        ) from None
    if isinstance(joined(session), Drop):
        raise NotAllowed(
            reason=tr("A dead drop is in use, and there is one or the other."),
            next=tr("Forget the dead drop first."),
        )
    with act(session) as doing:
        session.vault.relay.put_invitation(data, doing.now)
        doing.event("relay-joined", found.relay[:SHOWN])
    return Changes(settings=True, log=True)


def leave(session: Session) -> Changes:
    """Forgets the relay or the dead drop and what was to go there; what was sealed can still be
    written to a stick. What lies there stays. Raises `NotAllowed` where none was joined."""
    found = joined(session)
    if found is None:
        raise not_joined()
    with act(session) as doing:
        for row in session.vault.relay.posted():
            session.vault.relay.put_posted(replace(row, done=True))
        session.vault.relay.drop_invitation()
        if isinstance(found, Drop):
            doing.event("drop-left", found.scheme)
        else:
            doing.event("relay-left", found.relay[:SHOWN])
    for path in session.vault.relay.folder("out").glob("*.age"):
        path.unlink(missing_ok=True)
    return Changes(settings=True, log=True)


def not_joined() -> NotAllowed:
    """What is refused without a relay."""
    return NotAllowed(
        reason=tr("No relay was joined, and no dead drop is in use."),
        next=tr("Take in the invitation to a relay, or name a dead drop, first."),
    )


def joined(session: Session) -> Place | None:
    """The invitation or the dead drop in use; None where there is none."""
    kept = session.vault.relay.invitation()
    return places.parse(kept[0]) if kept is not None else None


def own_mailbox(session: Session) -> Mailbox | None:
    """Where others reach us by the relay or the dead drop, as every bundle of ours says to its
    recipients."""
    found = joined(session)
    return Mailbox(relay=found.relay, box=found.mailbox) if found is not None else None
