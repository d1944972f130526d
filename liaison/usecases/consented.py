"""Consents as an officer deals with them: requests that wait for an answer of his, and the records
of others that he may pass on."""

from __future__ import annotations

import msgspec

from crypto import b64, merkle
from liaison.domain.record import Filter, Row
from liaison.log import leaves
from liaison.log.dealing import ConsentLeaf
from liaison.session import Session
from liaison.usecases.papers import consents
from liaison.usecases.saying import title

MOST = 50  # records of others that are offered
FOUND = 500  # newest records of one author that a search looks through


class Waiting(msgspec.Struct, frozen=True, kw_only=True):
    """A request to us: ``who`` asks to pass on a version of our record to ``whom``; both are names
    for people, ``asker`` is the origin and ``paper`` the hash of the request. ``at`` in µs."""

    paper: str
    asker: str
    who: str
    row: Row
    version: int
    whom: str
    why: str
    at: int


class Passable(msgspec.Struct, frozen=True, kw_only=True):
    """A record of another officer that may be passed on with his consent; ``until`` in µs, 0 for no
    limit, the longest where there are several. ``whom`` are those that it may go to, by name."""

    row: Row
    author: str
    until: int
    whom: tuple[str, ...]


class Given(msgspec.Struct, frozen=True, kw_only=True):
    """A consent of ours that counts now: ``who`` may pass a version on to ``whom``, both names for
    people. ``holder`` is his origin, ``request`` the hash of what he asked, ``until`` in µs, 0 for
    no limit."""

    request: str
    holder: str
    who: str
    version: int
    whom: str
    until: int


def given(session: Session, record: str) -> list[Given]:
    """The consents to pass on a record of ours that count now, in the order they were given."""
    newest: dict[str, ConsentLeaf] = {}
    kept = session.vault.papers.of(consents.CONSENT, author=session.origin, subject=record)
    for paper in sorted(kept, key=lambda one: one.index):
        leaf = leaves.parse_as(paper.leaf, ConsentLeaf)
        newest[leaf.request] = leaf
    now = session.world.clock()
    return [
        Given(
            request=b64.url_decode(leaf.request).hex(),
            holder=leaf.holder,
            who=title(session, leaf.holder),
            version=leaf.version,
            whom=consents.whom(session, leaf.whom),
            until=leaf.until,
        )
        for leaf in newest.values()
        if leaf.answer == "granted" and not (leaf.until and now > leaf.until)
    ]


def waiting(session: Session) -> list[Waiting]:
    """The requests to us without an answer, oldest first; those alone that can be answered: about
    a version that we sealed and that is still here."""
    found = []
    for one in consents.requests(session):
        if one.to != session.origin or one.by == session.origin or one.answer:
            continue
        row = session.vault.records.row(one.record)
        if row is None or not row.own or row.destroyed_at or not consents.meant(session, one.paper):
            continue
        found.append(
            Waiting(
                paper=one.paper,
                asker=one.by,
                who=title(session, one.by),
                row=row,
                version=one.version,
                whom=consents.whom(session, one.whom),
                why=one.why,
                at=one.at,
            )
        )
    return found[::-1]


def passable(session: Session, query: str = "") -> list[Passable]:
    """The records of others that may be passed on now, the newest event first; with words, those
    alone in which they are found. To whom each may go is decided when officers are chosen."""
    now = session.world.clock()
    newest: dict[tuple[str, str], ConsentLeaf] = {}
    for paper in sorted(session.vault.papers.of(consents.CONSENT), key=lambda one: one.index):
        leaf = leaves.parse_as(paper.leaf, ConsentLeaf)
        if leaf.holder == session.origin and leaf.origin != session.origin:
            newest[leaf.request, leaf.whom] = leaf
    given: dict[str, list[ConsentLeaf]] = {}
    for leaf in newest.values():
        version = session.vault.records.version(leaf.record, leaf.version)
        if leaf.answer != "granted" or (leaf.until and now > leaf.until) or version is None:
            continue
        same = b64.url_encode(merkle.leaf_hash(version.leaf)) == leaf.leaf
        if same and version.author == leaf.origin:
            given.setdefault(leaf.record, []).append(leaf)
    fits = _found(session, query, {leaf.origin for some in given.values() for leaf in some})
    listed = [
        Passable(
            row=row,
            author=title(session, row.author),
            until=0 if any(not one.until for one in some) else max(one.until for one in some),
            whom=tuple(dict.fromkeys(consents.whom(session, one.whom) for one in some)),
        )
        for record, some in given.items()
        if (fits is None or record in fits)
        and (row := session.vault.records.row(record)) is not None
        and not row.destroyed_at
    ]
    return sorted(listed, key=lambda one: (-one.row.event_at, -one.row.seq))[:MOST]


def _found(session: Session, query: str, authors: set[str]) -> set[str] | None:
    """The records of these authors in which the words are found; None for no words."""
    if not query.strip():
        return None
    return {
        row.record
        for author in authors
        for row in session.vault.records.search(query, Filter(author=author), None, FOUND)
    }
