"""Later cards: a new encryption key under the same log keys, so that nobody compares again."""

from __future__ import annotations

from liaison.changes import Changes
from liaison.domain.officer import Card, Officer
from liaison.domain.paper import KeptPaper
from liaison.domain.words import tr
from liaison.log import card as cards
from liaison.log import leaves
from liaison.log.leaves import CardLeaf
from liaison.log.papers import Paper
from liaison.ports import Vault
from liaison.session import Session
from liaison.usecases.papers.handler import Handler
from liaison.usecases.saying import title
from liaison.usecases.writing import Act

KIND = "liaison/card@v1"


def newest_own(vault: Vault) -> KeptPaper | None:
    """The own newest later card, as a paper; None while the first is in use."""
    found = vault.papers.of(KIND, author=vault.own_origin())
    return found[-1] if found else None


def own_now(vault: Vault) -> Card:
    """The own card with the encryption key that is in use now."""
    card = cards.own_card(vault.log.leaf(0))
    newest = newest_own(vault)
    return (cards.revised(card, _leaf(newest)) or card) if newest else card


def newest_of(session: Session, card: Card) -> Card:
    """An officer's card with the newest encryption key that a paper of his names."""
    for paper in session.vault.papers.of(KIND, author=card.origin):
        leaf = _leaf(paper)
        if _free(session, card, leaf):
            card = cards.revised(card, leaf) or card
    return card


def _leaf(paper: KeptPaper) -> CardLeaf:
    return leaves.parse_as(paper.leaf, CardLeaf)


def _free(session: Session, card: Card, leaf: CardLeaf) -> bool:
    """Whether nobody else's card has that encryption key."""
    others = (session.card, *(one.card for one in session.vault.officers.all()))
    return all(o.origin == card.origin or o.age_recipient != leaf.age for o in others)


def _about(leaf: CardLeaf) -> tuple[str, int]:
    return leaf.origin, leaf.revision


def _show(session: Session, paper: Paper) -> tuple[str, ...]:
    assert isinstance(paper.leaf, CardLeaf)
    who, leaf = title(session, paper.author), paper.leaf
    told = tr("{who} has a new encryption key (revision {n}).").format(who=who, n=leaf.revision)
    officer = session.vault.officers.get(paper.author)
    if officer is None:
        return (told,)
    if leaf.revision <= officer.card.revision:
        return (told, tr("A newer one, or this one, is in use here already."))
    if cards.revised(officer.card, leaf) is None or not _free(session, officer.card, leaf):
        return (told, tr("IT CHANGES MORE THAN THAT KEY, or takes another's: it is not used."))
    return (
        told,
        tr("The keys that sign his log stay the same, so nothing is to be compared again."),
    )


def _take(session: Session, doing: Act, paper: Paper) -> Changes:
    officer = session.vault.officers.get(paper.author)
    if officer is None:
        return Changes()
    card = newest_of(session, officer.card)
    if card != officer.card:
        session.vault.officers.set_card(card)
    return Changes(officers=frozenset({paper.author}))


def _due(session: Session, _officer: Officer) -> list[KeptPaper]:
    newest = newest_own(session.vault)
    return [newest] if newest else []


HANDLER = Handler(about=_about, show=_show, take=_take, due=_due)
