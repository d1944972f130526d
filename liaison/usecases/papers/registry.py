"""All types of papers, each with the handler that knows it."""

from __future__ import annotations

from liaison.log.leaves import PaperLeaf
from liaison.log.papers import kind_of
from liaison.usecases import governing
from liaison.usecases.papers import (
    consents,
    epochs,
    introductions,
    orgpolicies,
    receipts,
    revisions,
    revocations,
    rosters,
)
from liaison.usecases.papers.handler import Handler

HANDLERS: dict[str, Handler] = {
    revisions.KIND: revisions.HANDLER,
    introductions.KIND: introductions.HANDLER,
    rosters.KIND: rosters.HANDLER,
    revocations.KIND: revocations.HANDLER,
    epochs.KIND: epochs.HANDLER,
    receipts.KIND: receipts.HANDLER,
    governing.KIND: orgpolicies.HANDLER,
    consents.REQUEST: consents.REQUESTS,
    consents.CONSENT: consents.CONSENTS,
}


def handler(leaf: PaperLeaf) -> Handler:
    """The handler of a leaf's type."""
    return HANDLERS[kind_of(leaf)]
