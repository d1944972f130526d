"""Own papers: a leaf of the own log that is kept as a paper too, and proven whenever it leaves."""

from __future__ import annotations

from collections.abc import Iterable

from crypto import merkle
from liaison.domain.paper import KeptPaper
from liaison.log import papers
from liaison.log.leaves import PaperLeaf
from liaison.session import Session
from liaison.usecases.papers.handler import Handler
from liaison.usecases.writing import Act, proof_of, witnessed_note

PROOF_ROOM = 24 << 10  # bytes: more than a path and a checkpoint with cosignatures of 16 others


def make(
    session: Session, doing: Act, handler: Handler, leaf: PaperLeaf, to: Iterable[str] = ()
) -> KeptPaper:
    """Appends a paper to the own log; the officers ``to`` get it with their next bundles."""
    index, data = doing.append(leaf)
    subject, number = handler.about(leaf)
    kept = KeptPaper(
        leaf_hash=merkle.leaf_hash(data).hex(),
        author=session.origin,
        kind=papers.kind_of(leaf),
        subject=subject,
        number=number,
        index=index,
        at=doing.now,
        leaf=data,
        proof=b"",
    )
    session.vault.papers.add(kept)
    for origin in to:
        session.vault.papers.owe(kept.leaf_hash, origin)
    return kept


def rendered(session: Session, paper: KeptPaper, size: int, note: bytes) -> bytes:
    """The paper's bytes; an own one is proven under the checkpoint ``note`` of ``size``."""
    own = paper.author == session.origin
    proof = proof_of(session, paper.index, size, note) if own else paper.proof
    return papers.render(paper.leaf, proof)


def rendered_now(session: Session, paper: KeptPaper) -> bytes:
    """The paper's bytes under the newest checkpoint."""
    size = session.vault.log.size()
    return rendered(session, paper, size, witnessed_note(session, size))
