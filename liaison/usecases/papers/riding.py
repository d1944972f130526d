"""What rides along: the papers that are due to officers, collected for the bundle being sealed."""

from __future__ import annotations

from collections.abc import Sequence

from liaison.domain.officer import Officer
from liaison.domain.paper import KeptPaper
from liaison.log import papers
from liaison.log.metadata import MAX_PAPERS
from liaison.session import Session
from liaison.usecases.papers.registry import HANDLERS
from liaison.usecases.writing import Act


def due(session: Session, officers: Sequence[Officer]) -> tuple[KeptPaper, ...]:
    """The papers that a bundle to these officers carries, oldest first, as many as one may hold.

    Public ones ride as soon as one of the officers is to get them; any other only in a bundle of
    which every recipient is, for it says who deals with whom.
    """
    wanted: dict[str, KeptPaper] = {}
    claims: dict[str, int] = {}
    for officer in officers:
        for paper in _due_to(session, officer):
            wanted[paper.leaf_hash] = paper
            claims[paper.leaf_hash] = claims.get(paper.leaf_hash, 0) + 1
    riding = [
        paper
        for paper in wanted.values()  # what never left stands first, or it might never leave
        if HANDLERS[paper.kind].public or claims[paper.leaf_hash] == len(officers)
    ]
    return tuple(sorted(riding[:MAX_PAPERS], key=lambda p: (p.at, p.author, p.index)))


def sent(
    session: Session,
    doing: Act,
    carried: Sequence[KeptPaper],
    officers: Sequence[Officer],
    index: int,
) -> None:
    """Notes, inside the caller's transaction, that papers rode to these officers with the bundle
    whose manifest is entry ``index``; they ride again until he confirms to have seen it."""
    for paper in carried:
        for officer in officers:
            if officer.card.origin != paper.author:
                session.vault.papers.set_sent(paper.leaf_hash, officer.card.origin, index)


def _due_to(session: Session, officer: Officer) -> list[KeptPaper]:
    store, origin = session.vault.papers, officer.card.origin
    found = {paper.leaf_hash: paper for paper in store.owed(origin)}
    for handler in HANDLERS.values():
        for paper in handler.due(session, officer):
            if not store.confirmed(paper.leaf_hash, origin):
                found[paper.leaf_hash] = paper
    return [paper for paper in found.values() if _fits(paper) and paper.author != origin]


def _fits(paper: KeptPaper) -> bool:
    """A foreign paper whose proof came with very many cosignatures stays at home."""
    return len(paper.leaf) + len(paper.proof) < papers.PAPER_LIMIT
