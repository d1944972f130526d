"""Papers as files of their own: what one says, taking it in, and giving one out.

A file holds one paper or several, one behind the other. Only public papers are files: what says
who deals with whom travels inside bundles.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from crypto import b64, merkle
from crypto.errors import CryptoError, NotAuthentic, TooLarge
from liaison.changes import Changes
from liaison.domain.officer import Card
from liaison.domain.paper import KeptPaper, ShownPaper
from liaison.domain.refusals import NotAllowed, NotAPaper, NotFound
from liaison.domain.refusals import TooLarge as TooMany
from liaison.domain.words import figure, tr
from liaison.log import leaves, papers
from liaison.log.card import is_card, parse_card, render_card
from liaison.log.metadata import MAX_PAPERS
from liaison.log.papers import PAPER_LIMIT, Paper
from liaison.log.trusting import RosterLeaf
from liaison.session import Session
from liaison.usecases import officers
from liaison.usecases.papers import arriving, making, rosters
from liaison.usecases.papers.registry import HANDLERS, handler
from liaison.usecases.writing import act

FILE_LIMIT = MAX_PAPERS * PAPER_LIMIT
CARD = "liaison/card@v1"
ENDING = ".liaison-paper"


def read(session: Session, path: Path) -> bytes:
    """The bytes of a file of papers, at most a little more than one may have."""
    source = session.world.courier.source(path)
    try:
        return source.read(FILE_LIMIT + 1)
    finally:
        source.close()


def show(session: Session, data: bytes) -> tuple[ShownPaper, ...]:
    """What the papers of a file say, every one verified, and the cards among them. Changes
    nothing. Raises `NotAPaper`; `NotAllowed` where a paper's author is neither here nor in it."""
    cards, found = _verified(session, data)
    return _told(session, cards, found)


def take(session: Session, data: bytes) -> tuple[tuple[ShownPaper, ...], Changes]:
    """Takes in the papers and cards of a file, all of them or none. Raises as `show` does."""
    cards, found = _verified(session, data)
    for paper in found:
        if not arriving.here(session, paper):
            handler(paper.leaf).refuse(session, paper)
    told = _told(session, cards, found)
    if all(one.known for one in told):
        return told, Changes()
    with act(session) as doing:
        changes = Changes()
        for card in cards:
            if officers.check_new(session, card):
                officers.keep(session, doing, card)
                changes |= Changes(officers=frozenset({card.origin}), log=True)
        changes |= arriving.take(session, doing, found)
    return told, changes


def kept(session: Session, kind: str = "") -> list[KeptPaper]:
    """The papers in the vault, own ones and others', newest first."""
    kinds = [kind] if kind else list(HANDLERS)
    found = [paper for one in kinds for paper in session.vault.papers.of(one)]
    return sorted(found, key=lambda p: (-p.at, p.leaf_hash))


def said(session: Session, paper: KeptPaper) -> tuple[str, ...]:
    """What a paper in the vault says."""
    return HANDLERS[paper.kind].show(session, papers.parse(making.rendered_now(session, paper)))


def about(session: Session, origin: str) -> list[KeptPaper]:
    """The papers in the vault that an officer signed or that speak of him, newest first."""
    officer = session.vault.officers.get(origin)
    card = b64.url_encode(officer.card.fingerprint) if officer else ""
    return [
        paper
        for paper in kept(session)
        if origin in (paper.author, paper.subject) or (card and _lists(paper, card))
    ]


def is_public(paper: KeptPaper) -> bool:
    """Whether it may be a file of its own."""
    return HANDLERS[paper.kind].public


def _lists(paper: KeptPaper, card: str) -> bool:
    if paper.kind != rosters.KIND:
        return False
    return any(entry.card == card for entry in leaves.parse_as(paper.leaf, RosterLeaf).entries)


def find(session: Session, text: str) -> KeptPaper:
    """The one paper whose hash begins so. Raises `NotFound`."""
    wanted = text.strip().lower()
    found = [p for p in kept(session) if len(wanted) >= 4 and p.leaf_hash.startswith(wanted)]
    if len(found) != 1:
        raise NotFound(what=tr("paper"), id=text[:40])
    return found[0]


def export(
    session: Session,
    chosen: Sequence[KeptPaper],
    folder: Path,
    name: str = "",
    *,
    cards: bool = False,
) -> tuple[Path, Changes]:
    """Writes public papers into one file in ``folder``; logged. Returns its path. With ``cards``
    the own card and all cards that are here lie behind them."""
    for paper in chosen:
        if not HANDLERS[paper.kind].public:
            raise _travels_in_bundles()
    others = session.vault.officers.all() if cards else []
    behind = [render_card(one.card.leaf, one.card.proof) for one in others]
    if len(chosen) + len(behind) >= MAX_PAPERS:
        raise TooMany(
            what=tr("The file"),
            limit=tr("{count} papers and cards").format(count=figure(MAX_PAPERS - 1)),
        )
    bound = sum(len(paper.leaf) + making.PROOF_ROOM for paper in chosen)
    bound += sum(map(len, behind)) + making.PROOF_ROOM + len(officers.own_card(session))
    parcel = session.world.courier.parcel(folder, bound)
    try:
        with act(session) as doing:
            for paper in chosen:
                doing.event("paper-exported", paper.leaf_hash, before=paper.kind)
            doing.sign(keep=True)
        parcel.write(b"".join(making.rendered_now(session, paper) for paper in chosen))
        if cards:
            parcel.write(b"".join([officers.own_card(session), *behind]))
        path = parcel.commit(name or f"paper-{chosen[0].leaf_hash[:8]}{ENDING}")
    finally:
        parcel.discard()
    return path, Changes(log=True)


def _verified(session: Session, data: bytes) -> tuple[list[Card], list[Paper]]:
    """The cards and the papers of a file, each held against the card of its author."""
    if len(data) > FILE_LIMIT:
        raise NotAPaper(part=tr("its size"))
    try:
        entries = papers.split(data, MAX_PAPERS)
        cards = {entry: parse_card(entry) for entry in entries if is_card(entry)}
        found = [papers.parse(entry) for entry in entries if entry not in cards]
    except TooLarge:
        raise NotAPaper(part=tr("its size")) from None
    except NotAuthentic:
        raise NotAPaper(part=tr("its signature")) from None
    except CryptoError:
        raise NotAPaper(part=tr("its form")) from None
    for card in cards.values():
        if card.origin != session.origin:
            officers.check_new(session, card)
    here = {card.origin: card for card in cards.values()}
    for paper in found:
        _check(session, paper, here)
    if len({paper.hash for paper in found}) != len(found) or len(here) != len(cards):
        raise NotAPaper(part=tr("a paper that is there twice"))
    return [card for card in here.values() if card.origin != session.origin], found


def _check(session: Session, paper: Paper, here: dict[str, Card]) -> None:
    if not handler(paper.leaf).public:
        raise _travels_in_bundles()
    card = arriving.author_card(session, paper.author) or here.get(paper.author)
    if card is None:
        raise NotAllowed(
            reason=tr(
                "This paper is by an officer whose card you do not have, so nobody here can "
                "check it."
            ),
            next=tr("Nothing was taken in. Add the card of its author, then take it in again."),
        )
    try:
        papers.verify(paper, card)
    except CryptoError:
        raise NotAPaper(part=tr("its signature")) from None


def _told(
    session: Session, cards: Sequence[Card], found: Sequence[Paper]
) -> tuple[ShownPaper, ...]:
    people = [
        ShownPaper(
            kind=CARD,
            author=card.origin,
            author_title=card.title,
            leaf_hash=merkle.leaf_hash(card.leaf).hex(),
            sentences=(tr("The identity card of {name}, not compared.").format(name=card.title),),
            known=session.vault.officers.get(card.origin) is not None,
        )
        for card in cards
    ]
    return (*people, *(arriving.shown(session, paper) for paper in found))


def _travels_in_bundles() -> NotAllowed:
    return NotAllowed(
        reason=tr("This paper says who deals with whom, so it is no file of its own."),
        next=tr("Nothing was changed. It travels inside the next bundle to the officer it is for."),
    )
