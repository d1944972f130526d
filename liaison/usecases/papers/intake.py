"""One door for files that officers give each other: a card or papers, told apart by content."""

from __future__ import annotations

from pathlib import Path

import msgspec
from msgspec.structs import replace

from crypto.errors import CryptoError
from liaison.changes import Changes
from liaison.domain.officer import Card
from liaison.domain.paper import ShownPaper
from liaison.domain.refusals import NotAllowed
from liaison.domain.words import tr
from liaison.log import papers
from liaison.log.card import is_card
from liaison.log.metadata import MAX_PAPERS
from liaison.session import Session
from liaison.usecases import officers, saying
from liaison.usecases.papers import arriving, door


class Seen(msgspec.Struct, frozen=True, kw_only=True):
    """What a file says, all of it verified, and nothing of it taken in yet.

    ``card`` is that of an officer who is not here, with the ten ``words`` of its fingerprint, None
    where the file brings no such; ``papers`` are what lies in the file beside it.
    """

    data: bytes
    card: Card | None = None
    words: tuple[str, ...] = ()
    papers: tuple[ShownPaper, ...] = ()

    @property
    def known(self) -> bool:
        """Whether all of it is here already."""
        return self.card is None and all(paper.known for paper in self.papers)


def look(session: Session, path: Path) -> Seen:
    """Reads a file and says what is in it. Raises `NotACard`, `CardConflict`, `NotAPaper`, and
    `NotAllowed` where it is neither, is the own card, or its author is unknown here."""
    data = door.read(session, path)
    if not data.startswith(b"{"):
        raise NotAllowed(
            reason=tr("This file is neither an officer's card nor a paper that an officer signed."),
            next=tr("Nothing was taken in. A bundle is opened on the page Exchange."),
        )
    if not _begins_with_a_card(data):
        return Seen(data=data, papers=door.show(session, data))
    card, later = officers.parse_file(data)
    new = officers.check_new(session, card)
    return Seen(
        data=data,
        card=card if new else None,
        words=officers.fingerprint_words(card),
        papers=tuple(_by(card, arriving.shown(session, paper), session) for paper in later),
    )


def take(session: Session, seen: Seen) -> Changes:
    """Takes in what was seen, all of it or nothing; it is verified anew."""
    if _begins_with_a_card(seen.data):
        return officers.add_card(session, seen.data)[2]
    return door.take(session, seen.data)[1]


def _by(card: Card, shown: ShownPaper, session: Session) -> ShownPaper:
    """A paper that comes with its author's card is told by the name on that card."""
    unknown = saying.title(session, card.origin)
    sentences = tuple(one.replace(unknown, card.title) for one in shown.sentences)
    return replace(shown, author_title=card.title, sentences=sentences)


def _begins_with_a_card(data: bytes) -> bool:
    """A spoiled card is told as a card: its leaf begins with the encryption key."""
    try:
        return is_card(papers.split(data, MAX_PAPERS)[0])
    except CryptoError:
        return data.startswith(b'{"age":')
