"""The organisation's policy at this desk: which ones are in force, and setting one aside.

Which hold is worked out from the papers that are here, so that no order of arrival matters. A
policy is set aside with the passphrase, a reason and an entry in the log, or not at all; whatever
else would end it here asks for the same.
"""

from __future__ import annotations

from typing import Any

import msgspec

from liaison.changes import Changes
from liaison.domain.orgpolicy import Demands, Terms, together
from liaison.domain.paper import KeptPaper
from liaison.domain.refusals import NotAllowed
from liaison.domain.words import tr
from liaison.log import leaves
from liaison.log.governing import PolicyLeaf
from liaison.session import Session
from liaison.usecases import confirming
from liaison.usecases.judging import Judge
from liaison.usecases.saying import title
from liaison.usecases.writing import act, one_line

KIND = "liaison/policy@v1"
ASIDE = "organisation-policy-set-aside"
SET_ASIDE, IN_FORCE = "set aside", "in force"
_MOST = 1_000  # newest entries about policies that are looked through


class Overview(msgspec.Struct, frozen=True, kw_only=True):
    """A policy that is here. ``state`` is "in force", "set aside", "replaced" by a newer one,
    "to come", or "not named" where its author is no authority of it here. ``over``: its time has
    ended; in force it then goes on demanding, and lets nothing pass. Times in µs since 1970 UTC."""

    paper: str
    author: str
    title: str
    organisation: str
    number: int
    since: int
    until: int
    state: str
    over: bool
    terms: Terms

    def data(self) -> dict[str, Any]:
        """For machines."""
        data: dict[str, Any] = msgspec.to_builtins(self)
        return data


def demands(session: Session) -> Demands:
    """What the policies in force demand together; nothing where there is none."""
    return together(
        [(one.organisation, one.terms, one.over) for one in overview(session) if _holds(one)]
    )


def overview(session: Session) -> list[Overview]:
    """The policies that are here, by organisation, the newest first."""
    papers = session.vault.papers.of(KIND)
    if not papers:
        return []
    judge, aside = Judge(session), _aside(session)
    read = [(paper, leaves.parse_as(paper.leaf, PolicyLeaf)) for paper in papers]
    begun = [one for one in read if one[1].since <= judge.now]
    newest = {}
    for paper, leaf in sorted(begun, key=lambda one: (one[1].number, one[0].leaf_hash)):
        newest[_key(leaf)] = paper.leaf_hash
    found = []
    for paper, leaf in read:
        if not judge.speaks_for(leaf.origin, leaf.organisation):
            state = "not named"
        elif leaf.since > judge.now:
            state = "to come"
        elif newest[_key(leaf)] != paper.leaf_hash:
            state = "replaced"
        else:
            state = aside.get(paper.leaf_hash, IN_FORCE)
        found.append(_overview(session, paper, leaf, state, over=leaf.until <= judge.now))
    return sorted(found, key=lambda one: (one.organisation.casefold(), one.title, -one.number))


def rest_on(session: Session, origin: str, organisation: str = "") -> bool:
    """Whether a policy in force here rests on that officer, or on him as that authority."""
    return any(
        one.author == origin
        and organisation.casefold() in ("", one.organisation.casefold())
        and _holds(one)
        for one in overview(session)
    )


def set_aside(session: Session, paper: str, why: str, passphrase: str | None = None) -> Changes:
    """The policy of that hash holds here no more, until a newer one of its authority comes. Needs
    a reason and the passphrase again. Raises `NotAllowed`, `WrongPassphrase`."""
    return _put(session, paper, SET_ASIDE, why, passphrase)


def put_back(session: Session, paper: str) -> Changes:
    """A policy that was set aside holds again; that is free. Raises `NotAllowed`."""
    return _put(session, paper, IN_FORCE, "", None)


def needs_reason(session: Session, why: str, passphrase: str | None) -> str:
    """The reason on one line, for what loosens a policy's hold here. Raises `NotAllowed` without
    one, and as `confirming.again` does."""
    said = one_line(why)
    if not said:
        raise NotAllowed(
            reason=tr("This loosens what your organisation's policy demands here."),
            next=tr("Give a reason, and your passphrase again. Nothing was changed."),
        )
    confirming.again(session, passphrase, always=True)
    return said


def _put(session: Session, paper: str, to: str, why: str, passphrase: str | None) -> Changes:
    wanted = IN_FORCE if to == SET_ASIDE else SET_ASIDE
    if not any(one.paper == paper and one.state == wanted for one in overview(session)):
        reason = (
            tr("This policy is not in force here.")
            if to == SET_ASIDE
            else tr("This policy was not set aside.")
        )
        raise NotAllowed(reason=reason, next=tr("Nothing was changed."))
    said = needs_reason(session, why, passphrase) if to == SET_ASIDE else ""
    with act(session) as doing:
        doing.event(ASIDE, paper, why=said, before=wanted, after=to)
    return Changes(log=True, settings=True, policies=True)


def _holds(one: Overview) -> bool:
    return one.state == IN_FORCE


def _aside(session: Session) -> dict[str, str]:
    """What was last done with each policy here, by the hash of its leaf."""
    found: dict[str, str] = {}
    for row in session.vault.log.page(None, _MOST, ASIDE):
        leaf = leaves.parse_as(row.data, leaves.EventLeaf)
        found.setdefault(leaf.on, leaf.after)
    return found


def _key(leaf: PolicyLeaf) -> tuple[str, str]:
    return leaf.origin, leaf.organisation.casefold()


def _overview(
    session: Session, paper: KeptPaper, leaf: PolicyLeaf, state: str, *, over: bool
) -> Overview:
    return Overview(
        paper=paper.leaf_hash,
        author=leaf.origin,
        title=title(session, leaf.origin),
        organisation=leaf.organisation,
        number=leaf.number,
        since=leaf.since,
        until=leaf.until,
        state=state,
        over=over,
        terms=leaf.terms,
    )
