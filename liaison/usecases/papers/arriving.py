"""Papers on their way in: verified under their authors' cards, then kept, each once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from crypto import b64
from crypto.errors import CryptoError, FormatError
from liaison.changes import Changes
from liaison.domain.officer import Card
from liaison.domain.paper import KeptPaper, ShownPaper
from liaison.domain.refusals import BadSignature
from liaison.domain.words import tr
from liaison.log import papers
from liaison.log.leaves import ReceivedLeaf
from liaison.log.papers import Paper
from liaison.session import Session
from liaison.usecases.papers.registry import handler
from liaison.usecases.writing import Act


class Arrived(msgspec.Struct, frozen=True, kw_only=True):
    """The papers of a bundle. ``notes`` are the checkpoints of the sender's own ones, verified to
    be ``head``; ``unknown`` counts those whose author's card is not here: they were not checked,
    and are not kept."""

    papers: tuple[Paper, ...] = ()
    unknown: int = 0
    notes: frozenset[bytes] = frozenset()


def read(session: Session, sender: Card, members: Iterable[bytes]) -> Arrived:
    """Reads and verifies a bundle's papers. Raises `FormatError`, or `BadSignature` where one does
    not hold under the card of its author."""
    found: list[Paper] = []
    unknown = 0
    notes: set[bytes] = set()
    for data in members:
        paper = papers.parse(data)
        card = sender if paper.author == sender.origin else author_card(session, paper.author)
        if card is None:
            unknown += 1
            continue
        try:
            papers.verify(paper, card)
        except CryptoError:
            raise BadSignature(part=tr("a paper in it")) from None
        if card is sender:
            notes.add(paper.note)
        found.append(paper)
    if len({paper.hash for paper in found}) != len(found):
        raise FormatError("a paper is there twice")
    return Arrived(papers=tuple(found), unknown=unknown, notes=frozenset(notes))


def author_card(session: Session, origin: str) -> Card | None:
    """The card under which papers of that log are verified, where it is here."""
    if origin == session.origin:
        return session.card
    officer = session.vault.officers.get(origin)
    return officer.card if officer else None


def shown(session: Session, paper: Paper) -> ShownPaper:
    """What a verified paper says."""
    card = author_card(session, paper.author)
    return ShownPaper(
        kind=papers.kind_of(paper.leaf),
        author=paper.author,
        author_title=card.title if card else "",
        leaf_hash=paper.hash.hex(),
        sentences=handler(paper.leaf).show(session, paper),
        known=here(session, paper),
    )


def take(session: Session, doing: Act, arrived: Sequence[Paper]) -> Changes:
    """Keeps verified papers that are new, each with its entry in the log, and does what follows
    from them. What is here already, or is our own, changes nothing."""
    changes = Changes()
    for paper in arrived:
        if not here(session, paper) and handler(paper.leaf).wanted(session, paper):
            changes |= _take_one(session, doing, paper)
    return changes


def here(session: Session, paper: Paper) -> bool:
    """Whether a paper is the own officer's, or kept already."""
    return paper.author == session.origin or session.vault.papers.get(paper.hash.hex()) is not None


def _take_one(session: Session, doing: Act, paper: Paper) -> Changes:
    handling = handler(paper.leaf)
    subject, number = handling.about(paper.leaf)
    session.vault.papers.add(
        KeptPaper(
            leaf_hash=paper.hash.hex(),
            author=paper.author,
            kind=papers.kind_of(paper.leaf),
            subject=subject,
            number=number,
            index=paper.index,
            at=doing.now,
            leaf=paper.data,
            proof=paper.proof,
        )
    )
    doing.append(
        ReceivedLeaf(
            salt=doing.salt(),
            origin=session.origin,
            at=doing.now,
            what="paper",
            leaf=b64.url_encode(paper.hash),
            by=paper.author,
        )
    )
    author = Changes(officers=frozenset({paper.author}), log=True)
    return author | handling.take(session, doing, paper)
