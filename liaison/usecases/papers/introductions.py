"""Introductions: an officer certifies that he has compared another's card, and how."""

from __future__ import annotations

from collections.abc import Sequence

from crypto import b64
from liaison.changes import Changes
from liaison.domain.paper import KeptPaper
from liaison.domain.refusals import NotAllowed, NotFound
from liaison.domain.words import tr
from liaison.log.papers import Paper
from liaison.log.trusting import IntroductionLeaf
from liaison.session import Session
from liaison.usecases import confirming
from liaison.usecases.papers import making
from liaison.usecases.papers.handler import Handler
from liaison.usecases.saying import stamp, title
from liaison.usecases.writing import Act, act

KIND = "liaison/introduction@v1"


def introduce(
    session: Session, origin: str, to: Sequence[str], passphrase: str | None = None
) -> tuple[KeptPaper, Changes]:
    """Certifies an officer whose card we have compared ourselves, for the officers ``to``; it
    rides with their next bundles, and may be given out as a file. Needs the passphrase again."""
    subject = session.vault.officers.get(origin)
    if subject is None:
        raise NotFound(what=tr("officer"), id=origin[:60])
    if not subject.trust.own_doing:
        raise NotAllowed(
            reason=tr("You have not compared the card of {name} yourself.").format(
                name=subject.card.title
            ),
            next=tr(
                "Compare the fingerprint with him first; only then can you vouch for his card."
            ),
        )
    for other in to:
        if session.vault.officers.get(other) is None:
            raise NotFound(what=tr("officer"), id=other[:60])
    confirming.again(session, passphrase)
    with act(session) as doing:
        leaf = IntroductionLeaf(
            salt=doing.salt(),
            origin=session.origin,
            at=doing.now,
            card=b64.url_encode(subject.card.fingerprint),
            subject=origin,
            name=subject.card.title,
            how=subject.compared_how,
            compared=subject.compared_at,
        )
        receivers = [other for other in to if other != origin]
        made = making.make(session, doing, HANDLER, leaf, receivers)
    return made, Changes(officers=frozenset({origin}), log=True)


def _about(leaf: IntroductionLeaf) -> tuple[str, int]:
    return leaf.subject, 0


def _show(session: Session, paper: Paper) -> tuple[str, ...]:
    leaf = paper.leaf
    assert isinstance(leaf, IntroductionLeaf)
    officer = session.vault.officers.get(leaf.subject)
    told = tr("{who} introduces {name}: compared {how}, {when}.").format(
        who=title(session, leaf.origin), name=leaf.name, how=leaf.how, when=stamp(leaf.compared)
    )
    if leaf.subject == session.origin:
        return (told, tr("That is you."))
    if officer is None:
        return (told, tr("His card is not here yet; the introduction is kept until it comes."))
    if b64.url_encode(officer.card.fingerprint) != leaf.card:
        return (told, tr("THE CARD HERE IS ANOTHER ONE than the card he speaks of."))
    return (told,)


def _take(_session: Session, _doing: Act, paper: Paper) -> Changes:
    assert isinstance(paper.leaf, IntroductionLeaf)
    return Changes(officers=frozenset({paper.leaf.subject}))


HANDLER = Handler(about=_about, show=_show, take=_take)
