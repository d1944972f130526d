"""Originator control: a record of another officer is passed on only with his signed consent."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from crypto import b64, merkle
from liaison.changes import Changes
from liaison.domain.officer import Card, Officer
from liaison.domain.paper import KeptPaper
from liaison.domain.record import Version
from liaison.domain.refusals import NotAllowed, NotFound
from liaison.domain.words import tr
from liaison.log import leaves
from liaison.log.dealing import ConsentLeaf, ConsentRequestLeaf
from liaison.log.papers import Paper
from liaison.session import Session
from liaison.usecases.judging import judged
from liaison.usecases.papers import making
from liaison.usecases.papers.handler import Handler
from liaison.usecases.saying import stamp, title
from liaison.usecases.writing import act, one_line

REQUEST, CONSENT = "liaison/consent-request@v1", "liaison/consent@v1"
_ORIGIN = re.compile(r"[a-z0-9][a-z0-9.-]{0,99}/[0-9a-f]{32}/[1-9][0-9]{0,5}", re.ASCII)


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """A request for consent: by whom, about what, and the answer to it where there is one."""

    paper: str
    by: str
    to: str
    record: str
    version: int
    whom: str
    why: str
    at: int
    answer: str = ""
    until: int = 0


def ask(session: Session, record: str, whom: str, why: str) -> tuple[KeptPaper, Changes]:
    """Asks the author of a record whether its newest version here may be passed on to ``whom``,
    an officer's origin or an organisation; it rides with the next bundle to him."""
    versions = session.vault.records.versions(record)
    if not versions:
        raise NotFound(what=tr("sealed record"), id=record[:40])
    version = versions[-1]
    if version.author == session.origin:
        raise NotAllowed(
            reason=tr("This record is your own, so you need nobody's consent."),
            next=tr("Choose it for a bundle as it is."),
        )
    if session.vault.officers.get(version.author) is None:
        raise NotAllowed(
            reason=tr("The card of its author is not here, so he cannot be asked."),
            next=tr("Add his card first."),
        )
    words, reason = one_line(whom)[:200], one_line(why)[:2_000]
    if not words or not reason:
        raise NotAllowed(
            reason=tr("It is not said to whom it would go, and why."),
            next=tr("Say both; he decides on it."),
        )
    with act(session) as doing:
        leaf = ConsentRequestLeaf(
            salt=doing.salt(),
            origin=session.origin,
            at=doing.now,
            to=version.author,
            record=record,
            version=version.number,
            leaf=b64.url_encode(merkle.leaf_hash(version.leaf)),
            whom=words,
            why=reason,
        )
        made = making.make(session, doing, REQUESTS, leaf, [version.author])
    return made, Changes(records=frozenset({record}), log=True)


def answer(
    session: Session, paper: str, *, granted: bool, until: int = 0, note: str = ""
) -> tuple[KeptPaper, Changes]:
    """Answers a request that another officer made to us. ``until`` in µs, 0 for no limit. A later
    answer to the same request takes the place of an earlier one."""
    kept = session.vault.papers.get(paper)
    if kept is None or kept.kind != REQUEST or kept.author == session.origin:
        raise NotFound(what=tr("request for consent"), id=paper[:40])
    asked = leaves.parse_as(kept.leaf, ConsentRequestLeaf)
    if not meant(session, paper):
        raise NotAllowed(
            reason=tr("The record that is asked about is not one that you sealed."),
            next=tr("Nothing was signed. Ask the officer which record he means."),
        )
    if until and until <= session.world.clock():
        raise NotAllowed(reason=tr("That time has passed."), next=tr("Give a later one, or none."))
    with act(session) as doing:
        leaf = ConsentLeaf(
            salt=doing.salt(),
            origin=session.origin,
            at=doing.now,
            request=b64.url_encode(bytes.fromhex(paper)),
            holder=kept.author,
            record=asked.record,
            version=asked.version,
            leaf=asked.leaf,
            whom=asked.whom,
            until=until,
            answer="granted" if granted else "denied",
            note=one_line(note)[:2_000],
        )
        made = making.make(session, doing, CONSENTS, leaf, [kept.author])
    return made, Changes(records=frozenset({asked.record}), log=True)


def meant(session: Session, paper: str) -> bool:
    """Whether the version that a request is about is here and the same."""
    kept = session.vault.papers.get(paper)
    if kept is None or kept.kind != REQUEST:
        return False
    asked = leaves.parse_as(kept.leaf, ConsentRequestLeaf)
    version = session.vault.records.version(asked.record, asked.version)
    return version is not None and b64.url_encode(merkle.leaf_hash(version.leaf)) == asked.leaf


def requests(session: Session) -> list[Asked]:
    """All requests, ours and those made to us, newest first."""
    answers = {}
    for paper in sorted(session.vault.papers.of(CONSENT), key=lambda one: one.index):
        leaf = leaves.parse_as(paper.leaf, ConsentLeaf)
        answers[b64.url_decode(leaf.request).hex(), leaf.origin] = leaf
    found = []
    for paper in session.vault.papers.of(REQUEST):
        asked = leaves.parse_as(paper.leaf, ConsentRequestLeaf)
        given = answers.get((paper.leaf_hash, asked.to))
        found.append(
            Asked(
                paper=paper.leaf_hash,
                by=paper.author,
                to=asked.to,
                record=asked.record,
                version=asked.version,
                whom=asked.whom,
                why=asked.why,
                at=asked.at,
                answer=given.answer if given else "",
                until=given.until if given else 0,
            )
        )
    return sorted(found, key=lambda one: (-one.at, one.paper))


def find(session: Session, text: str) -> Asked:
    """The one request made to us whose paper's hash begins so. Raises `NotFound`."""
    wanted = text.strip().lower()
    found = [
        one
        for one in requests(session)
        if one.to == session.origin and len(wanted) >= 4 and one.paper.startswith(wanted)
    ]
    if len(found) != 1:
        raise NotFound(what=tr("request for consent"), id=text[:40])
    return found[0]


def covering(
    session: Session, version: Version, officers: Sequence[Officer]
) -> tuple[KeptPaper, ...] | None:
    """The consents under which a version of another officer may go to all of these officers now;
    None where one of them is not covered."""
    hashed = b64.url_encode(merkle.leaf_hash(version.leaf))
    newest: dict[tuple[str, str], tuple[KeptPaper, ConsentLeaf]] = {}
    kept = session.vault.papers.of(CONSENT, author=version.author, subject=version.record)
    for paper in sorted(kept, key=lambda one: one.index):
        leaf = leaves.parse_as(paper.leaf, ConsentLeaf)
        if leaf.leaf == hashed and leaf.holder == session.origin:
            newest[leaf.request, leaf.whom] = (paper, leaf)
    now = session.world.clock()
    found: dict[str, KeptPaper] = {}
    for officer in officers:
        if officer.card.origin == version.author:
            continue  # it is his own
        certain = judged(session, officer).trust.verified
        fitting = next(
            (
                paper
                for paper, leaf in newest.values()
                if allows(leaf, officer.card, at=now) and (certain or _ORIGIN.fullmatch(leaf.whom))
            ),
            None,
        )
        if fitting is None:
            return None
        found[fitting.leaf_hash] = fitting
    return tuple(found.values())


def allows(leaf: ConsentLeaf, card: Card, *, at: int) -> bool:
    """Whether a consent lets the version go to the owner of that card, at that time (µs)."""
    if leaf.answer != "granted" or (leaf.until and at > leaf.until):
        return False
    if _ORIGIN.fullmatch(leaf.whom):
        return leaf.whom == card.origin
    return bool(leaf.whom) and leaf.whom.casefold() == card.organisation.casefold()


def whom(session: Session, text: str) -> str:
    """To whom, as a person reads it."""
    return title(session, text) if _ORIGIN.fullmatch(text) else text


def _show_request(session: Session, paper: Paper) -> tuple[str, ...]:
    leaf = paper.leaf
    assert isinstance(leaf, ConsentRequestLeaf)
    asker = title(session, leaf.origin)
    told = tr(
        "{asker} asks {author} for his consent to pass on version {version} of record {record} "
        "to {whom}."
    ).format(
        asker=asker,
        author=title(session, leaf.to),
        version=leaf.version,
        record=leaf.record[:8],
        whom=whom(session, leaf.whom),
    )
    return (told, leaf.why)


def _show_consent(session: Session, paper: Paper) -> tuple[str, ...]:
    leaf = paper.leaf
    assert isinstance(leaf, ConsentLeaf)
    words = tr(
        "{author} DOES NOT CONSENT that {holder} passes on version {version} of record {record} "
        "to {whom}."
    )
    if leaf.answer == "granted":
        words = tr(
            "{author} consents that {holder} passes on version {version} of record {record} "
            "to {whom}."
        )
        if leaf.until:
            words = tr(
                "{author} consents that {holder} passes on version {version} of record {record} "
                "to {whom}, until {until}."
            )
    told = words.format(
        author=title(session, leaf.origin),
        holder=title(session, leaf.holder),
        version=leaf.version,
        record=leaf.record[:8],
        whom=whom(session, leaf.whom),
        until=stamp(leaf.until),
    )
    return (told, leaf.note) if leaf.note else (told,)


def _asked_of_us(session: Session, paper: Paper) -> bool:
    assert isinstance(paper.leaf, ConsentRequestLeaf)
    return paper.leaf.to == session.origin


def _taken(_session: Session, _doing: object, paper: Paper) -> Changes:
    assert isinstance(paper.leaf, ConsentRequestLeaf | ConsentLeaf)
    return Changes(records=frozenset({paper.leaf.record}))


REQUESTS = Handler(
    about=lambda leaf: (leaf.record, leaf.version),
    show=_show_request,
    take=_taken,
    public=False,
    wanted=_asked_of_us,
)
CONSENTS = Handler(
    about=lambda leaf: (leaf.record, leaf.version), show=_show_consent, take=_taken, public=False
)
