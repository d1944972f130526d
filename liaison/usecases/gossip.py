"""What a bundle says of other officers' logs: which states its recipients should see."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from crypto import checkpoint
from liaison.domain.officer import Officer
from liaison.log import card as cards
from liaison.log.metadata import MAX_HEADS
from liaison.session import Session

ASKED = 32  # states of receivers' own logs, shown to them because nothing leads from them yet


def heads_for(session: Session, recipients: Sequence[Officer], turn: int) -> list[bytes]:
    """The states of logs that a bundle to these officers carries, at most `MAX_HEADS`.

    First those of their own logs from which we still need a proof. Then the newest verified state
    of others: of those logs first that the recipients have shown themselves, then of officers of
    their organisations; among equals another choice each ``turn``.
    """
    to = {officer.card.origin for officer in recipients}
    open_ = [
        head.note
        for origin in sorted(to)
        for head in session.vault.sights.heads(origin)
        if not head.proven
    ]
    familiar = frozenset[str]().union(*map(session.vault.sights.shown_by, to))
    organisations = {officer.card.organisation for officer in recipients}

    def order(officer: Officer) -> tuple[int, bytes]:
        near = 0 if officer.card.origin in familiar else 1
        near += officer.card.organisation not in organisations
        return near, hashlib.sha256(f"{turn}/{officer.card.origin}".encode()).digest()

    others = sorted((o for o in session.vault.officers.all() if o.card.origin not in to), key=order)
    newest = [
        checkpoint.bare(officer.known.checkpoint, cards.log_keys(officer.card))
        for officer in others[:MAX_HEADS]
        if officer.known is not None
    ]
    return [*open_[:ASKED], *newest][:MAX_HEADS]


def asked_by(session: Session, recipients: Sequence[Officer]) -> set[int]:
    """The sizes of our log from which these officers want to see a proof."""
    to = {officer.card.origin for officer in recipients}
    return {head.size for head in session.vault.sights.heads(session.origin) if head.by in to}
