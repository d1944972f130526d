"""Rosters: an organisation's authority signs which officers it knows, what they are, until when."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from crypto import b64
from liaison.changes import Changes
from liaison.domain.officer import Card
from liaison.domain.paper import KeptPaper
from liaison.domain.refusals import NotAllowed, TooLarge
from liaison.domain.words import figure, plural, tr
from liaison.log import leaves
from liaison.log.papers import Paper
from liaison.log.trusting import RosterEntry, RosterLeaf, whole_of
from liaison.session import Session
from liaison.usecases import confirming
from liaison.usecases.judging import Judge
from liaison.usecases.papers import making
from liaison.usecases.papers.handler import Handler
from liaison.usecases.saying import day, title
from liaison.usecases.writing import Act, act, one_line

KIND = "liaison/roster@v1"
PART_BYTES = 56_000  # of entries in one leaf, which holds 65,535 bytes
MAX_PARTS = 200


def make(
    session: Session,
    organisation: str,
    entries: Sequence[RosterEntry],
    until: int,
    passphrase: str | None = None,
) -> tuple[list[KeptPaper], Changes]:
    """Signs a roster into the own log, in as many parts as it takes. ``until`` (µs) is when it is
    to be replaced. Needs the passphrase again. Raises `NotAllowed` where it is empty, or names a
    card twice."""
    name = one_line(organisation)[:200]
    if not name or not entries:
        raise NotAllowed(
            reason=tr("A roster names an organisation and at least one officer."),
            next=tr("Nothing was signed. Fill them in."),
        )
    if len({entry.card for entry in entries}) != len(entries):
        raise NotAllowed(
            reason=tr("A card is on the roster twice."),
            next=tr("Nothing was signed. Name each once."),
        )
    cut = _cut(entries)
    if len(cut) > MAX_PARTS:
        raise TooLarge(
            what=tr("The roster"), limit=tr("{count} parts").format(count=figure(MAX_PARTS))
        )
    whole = whole_of(entries)
    confirming.again(session, passphrase)
    with act(session) as doing:
        if until <= doing.now:
            raise NotAllowed(
                reason=tr("The roster would be over already."),
                next=tr("Give a day that is to come."),
            )
        own = session.vault.papers.of(KIND, author=session.origin, subject=name.casefold())
        number = 1 + max((paper.number for paper in own), default=0)
        made = [
            making.make(
                session,
                doing,
                HANDLER,
                RosterLeaf(
                    salt=doing.salt(),
                    origin=session.origin,
                    at=doing.now,
                    organisation=name,
                    number=number,
                    part=part,
                    parts=len(cut),
                    whole=whole,
                    until=until,
                    entries=list(some),
                ),
            )
            for part, some in enumerate(cut, 1)
        ]
    return made, Changes(officers=frozenset({session.origin}), log=True)


def key(card: Card) -> str:
    """By what a roster names a card."""
    return b64.url_encode(card.fingerprint)


def _cut(entries: Sequence[RosterEntry]) -> list[list[RosterEntry]]:
    parts: list[list[RosterEntry]] = [[]]
    room = PART_BYTES
    for entry in entries:
        size = len(msgspec.json.encode(entry)) + 1
        if parts[-1] and (size > room or len(parts[-1]) >= 1_000):
            parts.append([])
            room = PART_BYTES
        parts[-1].append(entry)
        room -= size
    return parts


def _about(leaf: RosterLeaf) -> tuple[str, int]:
    return leaf.organisation.casefold(), leaf.number


def _show(session: Session, paper: Paper) -> tuple[str, ...]:
    leaf = paper.leaf
    assert isinstance(leaf, RosterLeaf)
    here = {key(officer.card) for officer in session.vault.officers.all()}
    known = sum(entry.card in here for entry in leaf.entries)
    told = plural(
        len(leaf.entries),
        "{who} signs roster {number} of {organisation}, part {part} of {parts}, valid until "
        "{day}: {n} officer, {known} of whose cards are here.",
        "{who} signs roster {number} of {organisation}, part {part} of {parts}, valid until "
        "{day}: {n} officers, {known} of whose cards are here.",
        who=title(session, leaf.origin),
        number=leaf.number,
        organisation=leaf.organisation,
        part=leaf.part,
        parts=leaf.parts,
        day=day(leaf.until),
        known=figure(known),
    )
    sentences = [told]
    named = {
        (origin, organisation.casefold())
        for origin, organisation, _ in session.vault.officers.authorities()
    }
    own = leaf.origin == session.origin
    if not own and (leaf.origin, leaf.organisation.casefold()) not in named:
        sentences.append(
            tr("You have not named him the authority of it: nobody is certified by it.")
        )
    elif not own:
        sentences.append(tr("You named him the authority of it: their keys are certified by it."))
    if leaf.until <= session.world.clock():
        sentences.append(tr("IT IS OVER: ask for the newer one."))
    if _newer(session, leaf):
        sentences.append(tr("A NEWER ROSTER of it is here already: this one is not used."))
    return tuple(sentences)


def _newer(session: Session, leaf: RosterLeaf) -> bool:
    found = session.vault.papers.of(KIND, author=leaf.origin, subject=leaf.organisation.casefold())
    return any(paper.number > leaf.number for paper in found)


def _refuse(session: Session, paper: Paper) -> None:
    assert isinstance(paper.leaf, RosterLeaf)
    if _newer(session, paper.leaf):
        raise NotAllowed(
            reason=tr("This roster is an older one: a newer one by the same authority is here."),
            next=tr("Nothing was taken in. Ask who gave it to you why he gave out an old one."),
        )


def _take(session: Session, _doing: Act, paper: Paper) -> Changes:
    assert isinstance(paper.leaf, RosterLeaf)
    cards = {entry.card for entry in paper.leaf.entries}
    here = session.vault.officers.all()
    touched = [o.card.origin for o in here if key(o.card) in cards]
    return Changes(officers=frozenset(touched))


class Overview(msgspec.Struct, frozen=True, kw_only=True):
    """A roster in the vault: by whom, of what, how many of its parts are ``here``, and whether it
    is what certifies now (``in_use``) or its time is ``over``. ``until`` in µs since 1970 UTC."""

    authority: str
    title: str
    organisation: str
    number: int
    until: int
    parts: int
    here: int
    entries: tuple[RosterEntry, ...]
    in_use: bool
    over: bool

    def data(self) -> dict[str, Any]:
        """For machines."""
        data: dict[str, Any] = msgspec.to_builtins(self)
        return data


def of(session: Session, row: Overview) -> list[KeptPaper]:
    """The parts of a roster that are here, in their order."""
    found = [
        (leaf.part, paper)
        for paper in session.vault.papers.of(KIND, author=row.authority)
        if (leaf := leaves.parse_as(paper.leaf, RosterLeaf)).number == row.number
        and leaf.organisation.casefold() == row.organisation.casefold()
    ]
    return [paper for _, paper in sorted(found, key=lambda one: one[0])]


def overview(session: Session) -> list[Overview]:
    """The rosters in the vault, the newest of each organisation first."""
    judge = Judge(session)
    using = {(parts[0].origin, parts[0].whole) for parts in judge.rosters_in_use()}
    found: dict[tuple[str, str], list[RosterLeaf]] = {}
    for paper in session.vault.papers.of(KIND):
        leaf = leaves.parse_as(paper.leaf, RosterLeaf)
        found.setdefault((leaf.origin, leaf.whole), []).append(leaf)
    rows = [
        Overview(
            authority=parts[0].origin,
            title=title(session, parts[0].origin),
            organisation=parts[0].organisation,
            number=parts[0].number,
            until=parts[0].until,
            parts=parts[0].parts,
            here=len(parts),
            entries=tuple(entry for part in parts for entry in part.entries),
            in_use=key in using,
            over=parts[0].until <= judge.now,
        )
        for key, parts in found.items()
    ]
    return sorted(rows, key=lambda row: (row.organisation.casefold(), -row.number))


HANDLER = Handler(about=_about, show=_show, take=_take, refuse=_refuse)
