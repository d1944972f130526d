"""Revocations: from a stated time on, an officer's keys are not to be trusted any more."""

from __future__ import annotations

import msgspec

from crypto import b64
from liaison.changes import Changes
from liaison.domain.officer import Officer
from liaison.domain.paper import KeptPaper
from liaison.domain.refusals import NotAllowed, NotFound
from liaison.domain.words import tr
from liaison.log import leaves
from liaison.log.papers import Paper
from liaison.log.trusting import EpochLeaf, RevocationLeaf
from liaison.session import Session
from liaison.usecases import confirming
from liaison.usecases.judging import Judge
from liaison.usecases.papers import making
from liaison.usecases.papers.handler import Handler
from liaison.usecases.saying import stamp, title
from liaison.usecases.writing import Act, act, one_line

KIND, EPOCH = "liaison/revocation@v1", "liaison/epoch@v1"


class Earlier(msgspec.Struct, frozen=True, kw_only=True):
    """An own earlier epoch, and its card's fingerprint (base64url). ``size`` is where its log broke
    off; ``since`` as of when its keys are revoked (µs), 0 where they are not."""

    origin: str
    card: str
    size: int
    since: int


def earlier(session: Session) -> list[Earlier]:
    """The epoch before the own one, where this one says so: papers of older ones are not kept."""
    found = []
    for paper in session.vault.papers.of(EPOCH, author=session.origin):
        epoch = leaves.parse_as(paper.leaf, EpochLeaf)
        revoked = [
            leaves.parse_as(one.leaf, RevocationLeaf).since
            for one in session.vault.papers.of(KIND, author=session.origin, subject=epoch.before)
        ]
        since = min(revoked, default=0)
        found.append(Earlier(origin=epoch.before, card=epoch.card, size=epoch.size, since=since))
    return found


def revoke(
    session: Session, origin: str, since: int, why: str, passphrase: str | None = None
) -> tuple[KeptPaper, Changes]:
    """Revokes the keys of an officer, or of an own earlier epoch, from ``since`` (µs) on; it rides
    to every officer. Needs the passphrase again.

    It counts here at once; at others only where they named the owner an authority, or where the
    key is one of his own earlier epoch. Raises `NotAllowed` without a reason, or for a time to
    come."""
    card = _card(session, origin)
    if not one_line(why):
        raise NotAllowed(
            reason=tr("A revocation needs a reason."), next=tr("Say why in a few words.")
        )
    confirming.again(session, passphrase)
    with act(session) as doing:
        if since > doing.now:
            raise NotAllowed(
                reason=tr("The time of the loss lies ahead."), next=tr("Give the time it happened.")
            )
        made = making.make(
            session,
            doing,
            HANDLER,
            RevocationLeaf(
                salt=doing.salt(),
                origin=session.origin,
                at=doing.now,
                subject=origin,
                card=card,
                since=since,
                why=one_line(why)[:200],
            ),
        )
    return made, Changes(officers=frozenset({origin}), log=True)


def _card(session: Session, origin: str) -> str:
    """The fingerprint of the card that is meant, in base64url. Raises `NotFound`."""
    officer = session.vault.officers.get(origin)
    if officer is not None:
        return b64.url_encode(officer.card.fingerprint)
    own = next((one.card for one in earlier(session) if one.origin == origin), "")
    if not own:
        raise NotFound(what=tr("officer"), id=origin[:60])
    return own


def _about(leaf: RevocationLeaf) -> tuple[str, int]:
    return leaf.subject, 0


def _show(session: Session, paper: Paper) -> tuple[str, ...]:
    leaf = paper.leaf
    assert isinstance(leaf, RevocationLeaf)
    told = tr("{who} revokes the key of {whose} as of {when}: {why}.").format(
        who=title(session, leaf.origin),
        whose=title(session, leaf.subject),
        when=stamp(leaf.since),
        why=leaf.why or tr("no reason given"),
    )
    if leaf.subject == session.origin:
        return (told, tr("THAT IS YOUR OWN KEY. Speak to him."))
    if session.vault.officers.get(leaf.subject) is None:
        return (told, tr("The card is not here; the revocation is kept until it comes."))
    if not Judge(session).counts(leaf):
        return (told, tr("He is no authority for that key here, so nothing follows from it."))
    return (told, tr("What others had seen of that log before stands; what came later is flagged."))


def _take(_session: Session, _doing: Act, paper: Paper) -> Changes:
    assert isinstance(paper.leaf, RevocationLeaf)
    return Changes(officers=frozenset({paper.leaf.subject}))


def _due(session: Session, officer: Officer) -> list[KeptPaper]:
    """Every revocation that counts here goes to everybody but whom it is about."""
    judge = Judge(session)
    return [
        paper
        for paper in session.vault.papers.of(KIND)
        if paper.subject != officer.card.origin
        and (
            paper.author == session.origin
            or judge.counts(leaves.parse_as(paper.leaf, RevocationLeaf))
        )
    ]


HANDLER = Handler(about=_about, show=_show, take=_take, due=_due)
