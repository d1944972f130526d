"""How much of what others send may come in, decided before a byte of it is written.

Room stays free on the vault's disk, so that nobody can keep the officer from his own work by
filling it. And whoever was never compared or certified leaves only so much here: a card with valid
keys is made in a moment, and its owner could send for ever.
"""

from __future__ import annotations

from liaison.domain.officer import Officer
from liaison.domain.refusals import DiskFull, NotAllowed
from liaison.domain.text import human_size
from liaison.domain.words import tr
from liaison.session import Session
from liaison.usecases.judging import judged

RESERVE = 1_000_000_000  # bytes of the disk that nothing of others may use
UNVERIFIED = 128_000_000  # bytes of bundles by one officer whose card nobody vouches for


def admit(session: Session, sender: Officer, size: int) -> None:
    """Raises `DiskFull` or `NotAllowed` where a bundle file of ``size`` bytes by that officer is
    more than may come in. Changes nothing."""
    free = session.vault.blobs.room()
    if free - size < RESERVE:
        raise DiskFull(
            path=session.vault.path,
            needed=tr("{size} on top of {reserve} that are kept for your own work").format(
                size=human_size(size), reserve=human_size(RESERVE)
            ),
            free=human_size(free),
        )
    here = session.vault.bundles.taken_bytes(sender.card.origin)
    if here + size > UNVERIFIED and not judged(session, sender).trust.verified:
        raise NotAllowed(
            reason=tr(
                "This bundle is by an officer whose card is not verified, and of such a one at "
                "most {limit} are taken in; {here} are here already."
            ).format(limit=human_size(UNVERIFIED), here=human_size(here)),
            next=tr("Nothing was taken in. Compare the card with the officer, then open it again."),
        )
