"""Papers as files of their own: what one says, taking it in, and giving one out.

A file holds one paper or several, one behind the other. Only public papers are files: what says
who deals with whom travels inside bundles.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from crypto.errors import CryptoError, TooLarge
from liaison.changes import Changes
from liaison.domain.paper import KeptPaper, ShownPaper
from liaison.domain.refusals import NotAllowed, NotAPaper, NotFound
from liaison.log import papers
from liaison.log.metadata import MAX_PAPERS
from liaison.log.papers import PAPER_LIMIT, Paper
from liaison.session import Session
from liaison.usecases.papers import arriving, making
from liaison.usecases.papers.registry import HANDLERS, handler
from liaison.usecases.writing import act

FILE_LIMIT = MAX_PAPERS * PAPER_LIMIT
ENDING = ".liaison-paper"


def read(session: Session, path: Path) -> bytes:
    """The bytes of a file of papers, at most a little more than one may have."""
    source = session.world.courier.source(path)
    try:
        return source.read(FILE_LIMIT + 1)
    finally:
        source.close()


def show(session: Session, data: bytes) -> tuple[ShownPaper, ...]:
    """What the papers of a file say, every one verified. Changes nothing.

    Raises `NotAPaper`; `NotAllowed` for a paper whose author's card is not here.
    """
    return tuple(arriving.shown(session, paper) for paper in _verified(session, data))


def take(session: Session, data: bytes) -> tuple[tuple[ShownPaper, ...], Changes]:
    """Takes in the papers of a file, all of them or none. Raises as `show` does."""
    found = _verified(session, data)
    told = tuple(arriving.shown(session, paper) for paper in found)
    if all(one.known for one in told):
        return told, Changes()
    with act(session) as doing:
        changes = arriving.take(session, doing, found)
    return told, changes


def kept(session: Session, kind: str = "") -> list[KeptPaper]:
    """The papers in the vault, own ones and others', newest first."""
    kinds = [kind] if kind else list(HANDLERS)
    found = [paper for one in kinds for paper in session.vault.papers.of(one)]
    return sorted(found, key=lambda p: (-p.at, p.leaf_hash))


def said(session: Session, paper: KeptPaper) -> tuple[str, ...]:
    """What a paper in the vault says."""
    return HANDLERS[paper.kind].show(session, papers.parse(making.rendered_now(session, paper)))


def find(session: Session, text: str) -> KeptPaper:
    """The one paper whose hash begins so. Raises `NotFound`."""
    wanted = text.strip().lower()
    found = [p for p in kept(session) if len(wanted) >= 4 and p.leaf_hash.startswith(wanted)]
    if len(found) != 1:
        raise NotFound(what="paper", id=text[:40])
    return found[0]


def export(
    session: Session, chosen: Sequence[KeptPaper], folder: Path, name: str = ""
) -> tuple[Path, Changes]:
    """Writes public papers into one file in ``folder``; logged. Returns its path."""
    for paper in chosen:
        if not HANDLERS[paper.kind].public:
            raise _travels_in_bundles()
    bound = sum(len(paper.leaf) + making.PROOF_ROOM for paper in chosen)
    parcel = session.world.courier.parcel(folder, bound)
    try:
        with act(session) as doing:
            for paper in chosen:
                doing.event("paper-exported", paper.leaf_hash, before=paper.kind)
            doing.sign(keep=True)
        parcel.write(b"".join(making.rendered_now(session, paper) for paper in chosen))
        path = parcel.commit(name or f"paper-{chosen[0].leaf_hash[:8]}{ENDING}")
    finally:
        parcel.discard()
    return path, Changes(log=True)


def _verified(session: Session, data: bytes) -> list[Paper]:
    found = [_one(session, entry) for entry in _entries(data)]
    if len({paper.hash for paper in found}) != len(found):
        raise NotAPaper(part="a paper that is there twice")
    return found


def _one(session: Session, data: bytes) -> Paper:
    try:
        paper = papers.parse(data)
    except TooLarge:
        raise NotAPaper(part="its size") from None
    except CryptoError:
        raise NotAPaper(part="its form") from None
    if not handler(paper.leaf).public:
        raise _travels_in_bundles()
    card = arriving.author_card(session, paper.author)
    if card is None:
        raise NotAllowed(
            reason="This paper is by an officer whose card you do not have, so nobody here can "
            "check it.",
            next="Nothing was taken in. Add the card of its author, then take it in again.",
        )
    try:
        papers.verify(paper, card)
    except CryptoError:
        raise NotAPaper(part="its signature") from None
    return paper


def _entries(data: bytes) -> list[bytes]:
    """The papers of a file: each begins with its leaf, and no line of a proof begins so."""
    if len(data) > FILE_LIMIT:
        raise NotAPaper(part="its size")
    first, *rest = data.split(b"\n{")
    if len(rest) >= MAX_PAPERS:
        raise NotAPaper(part="its number of papers")
    found = [first, *(b"{" + one for one in rest)]
    return [one + b"\n" for one in found[:-1]] + found[-1:]


def _travels_in_bundles() -> NotAllowed:
    return NotAllowed(
        reason="This paper says who deals with whom, so it is no file of its own.",
        next="Nothing was changed. It travels inside the next bundle to the officer it is for.",
    )
