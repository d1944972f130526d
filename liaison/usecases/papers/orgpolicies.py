"""Policies of an organisation as papers: read from a form or a file, signed, shown in words."""

from __future__ import annotations

import json
from typing import Any

import msgspec
from msgspec.structs import replace

from liaison.changes import Changes
from liaison.domain import gate, orgpolicy
from liaison.domain.orgpolicy import OVERRIDABLE, Terms
from liaison.domain.paper import KeptPaper
from liaison.domain.refusals import NotAllowed, TooLarge
from liaison.domain.words import listed, tr
from liaison.log import leaves
from liaison.log.governing import PolicyLeaf
from liaison.log.papers import Paper
from liaison.session import Session
from liaison.usecases import confirming, policies
from liaison.usecases.governing import KIND
from liaison.usecases.judging import Judge
from liaison.usecases.papers import making, rosterfiles
from liaison.usecases.papers.handler import Handler
from liaison.usecases.saying import day, title
from liaison.usecases.writing import Act, act, one_line

LIMIT = 64 << 10  # bytes of a file that is to become a policy
SHORTEST_IDLE = 15


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """A policy before it is signed: of which organisation, from when (µs, 0: at once)
    until when, and what."""

    organisation: str
    since: int
    until: int
    terms: Terms


def parse(data: bytes) -> Draft:
    """The policy of a JSON file: an object with ``organisation``, ``until`` (a day), perhaps
    ``since``, and the members of `Terms`. Raises `NotAllowed`, `TooLarge`."""
    if len(data) > LIMIT:
        raise TooLarge(what=tr("The policy"), limit=tr("64 KiB in all"))
    try:
        tree = json.loads(data.decode("utf-8"), object_pairs_hook=_unique)
    except (ValueError, RecursionError):
        raise _unreadable(tr("it is not JSON")) from None
    if not isinstance(tree, dict):
        raise _unreadable(tr("it is not one object"))
    given = {name: tree.pop(name, "") for name in ("organisation", "since", "until")}
    if not all(isinstance(value, str) for value in given.values()):
        raise _unreadable(tr("organisation, since and until are texts"))
    try:
        since = rosterfiles.moment(given["since"]) if given["since"] else 0
        until = rosterfiles.moment(given["until"], end=True)
    except ValueError:
        raise _unreadable(tr("it takes days such as 2026-12-31")) from None
    try:
        terms = msgspec.convert(tree, Terms)
    except msgspec.ValidationError as error:
        member = str(error).rpartition("`$.")[2].partition("`")[0].partition("[")[0]
        said = tr("one of its members is not as it should be")
        if member in Terms.__struct_fields__:
            said = tr("the member '{member}' is not as it should be").format(member=member)
        raise _unreadable(said) from None
    return Draft(organisation=given["organisation"], since=since, until=until, terms=terms)


def make(
    session: Session, draft: Draft, passphrase: str | None = None
) -> tuple[KeptPaper, Changes]:
    """Signs a policy into the own log; from then on it holds at the own desk too. Needs the
    passphrase again. Raises `NotAllowed` where it says what cannot be, `WrongPassphrase`."""
    name, terms = _checked(session, draft)
    confirming.again(session, passphrase)
    with act(session) as doing:
        if not max(draft.since, doing.now) < draft.until:
            raise NotAllowed(
                reason=tr("The policy would be over already."),
                next=tr("Give a day that is to come."),
            )
        own = session.vault.papers.of(KIND, author=session.origin, subject=name.casefold())
        made = making.make(
            session,
            doing,
            HANDLER,
            PolicyLeaf(
                salt=doing.salt(),
                origin=session.origin,
                at=doing.now,
                organisation=name,
                number=1 + max((paper.number for paper in own), default=0),
                since=draft.since,
                until=draft.until,
                **(msgspec.structs.asdict(terms) | {"roster": int(terms.roster)}),
            ),
        )
    return made, Changes(log=True, settings=True, policies=True)


def _checked(session: Session, draft: Draft) -> tuple[str, Terms]:
    name, terms = one_line(draft.organisation)[:200], draft.terms
    if not name:
        raise _unreadable(tr("it names no organisation"))
    if 0 < terms.idle_lock < SHORTEST_IDLE:
        raise _unreadable(tr("the idle lock takes at least 15 seconds"))
    if strange := [one for one in terms.overrides if one not in OVERRIDABLE]:
        words = tr("the refusal '{rule}' can never be overridden; these can: {rules}")
        raise _unreadable(words.format(rule=strange[0][:40], rules=listed(OVERRIDABLE)))
    known = policies.known(session)
    entries = [entry for entry in terms.clear.split(";") if entry.strip()]
    if len(gate.clearance(terms.clear, known)) != len(entries):
        raise _unreadable(tr("it names a marking level that is not known here"))
    names = {policy.name for policy in known.values()}
    if not names.issuperset(terms.markings):
        raise _unreadable(tr("it names a marking policy that is not known here"))
    tidy = replace(
        terms,
        overrides=list(dict.fromkeys(terms.overrides)),
        markings=list(dict.fromkeys(terms.markings)),
        clear=one_line(terms.clear),
        text=one_line(terms.text),
    )
    return name, tidy


def _about(leaf: PolicyLeaf) -> tuple[str, int]:
    return leaf.organisation.casefold(), leaf.number


def _show(session: Session, paper: Paper) -> tuple[str, ...]:
    leaf = paper.leaf
    assert isinstance(leaf, PolicyLeaf)
    told = tr("{who} signs policy {number} of {organisation}, valid until {until}.")
    if leaf.since:
        told = tr(
            "{who} signs policy {number} of {organisation}, valid from {since} until {until}."
        )
    told = told.format(
        who=title(session, leaf.origin),
        number=leaf.number,
        organisation=leaf.organisation,
        since=day(leaf.since),
        until=day(leaf.until),
    )
    judge = Judge(session)
    if not judge.speaks_for(leaf.origin, leaf.organisation):
        standing = tr("You have not named him the authority of it: it is not in force here.")
    elif _newer(session, leaf):
        standing = tr("A NEWER POLICY of it is here already: this one is not used.")
    elif leaf.until <= judge.now:
        standing = tr(
            "ITS TIME IS OVER: what it demands holds until a newer one comes, and nothing can be "
            "overridden by it. Ask for the newer one."
        )
    elif leaf.since > judge.now:
        standing = tr("It is in force here from that day on.")
    else:
        standing = tr("It is in force here unless you set it aside.")
    return told, *orgpolicy.sentences(leaf.terms), standing


def _newer(session: Session, leaf: PolicyLeaf) -> bool:
    now = session.world.clock()
    found = session.vault.papers.of(KIND, author=leaf.origin, subject=leaf.organisation.casefold())
    return any(
        paper.number > leaf.number and leaves.parse_as(paper.leaf, PolicyLeaf).since <= now
        for paper in found
    )


def _take(_session: Session, _doing: Act, _paper: Paper) -> Changes:
    return Changes(settings=True, policies=True)


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len({name for name, _ in pairs}) != len(pairs):
        raise ValueError("a member is there twice")
    return dict(pairs)


def _unreadable(why: str) -> NotAllowed:
    return NotAllowed(
        reason=tr("The policy cannot be signed: {why}.").format(why=why),
        next=tr("Correct it. Nothing was signed."),
    )


HANDLER = Handler(about=_about, show=_show, take=_take)
