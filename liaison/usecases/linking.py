"""Links between records from both ends, and the two pages they make: a person's and a case's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, Literal, TypeAlias

import msgspec

from liaison.changes import Changes
from liaison.domain import named, progress
from liaison.domain.contact_log import ContactLog
from liaison.domain.content import MAX_ITEMS, Content
from liaison.domain.links import Link
from liaison.domain.measures import same_words
from liaison.domain.negotiation_case import NegotiationCase
from liaison.domain.obligation import Obligation
from liaison.domain.person import Person
from liaison.domain.progress import Tally
from liaison.domain.record import Filter, LinkRow, Row, State
from liaison.domain.refusals import NotAllowed, NotFound
from liaison.domain.words import tr
from liaison.session import Session
from liaison.usecases import contents, records

Lane: TypeAlias = Literal["contacts", "rounds", "violations", "commitments"]
LANES: Final[dict[Lane, tuple[str, ...]]] = {
    "contacts": ("contact-log", "negotiation-note", "patrol-report"),
    "rounds": ("proposal-round",),
    "violations": ("ceasefire-violation", "incident"),
    "commitments": contents.PROMISES,
}
MOST: Final = 500  # rows of one person or one case that a page looks at
_BY_WIRE: Final = ("telephone-radio", "written")


class Linked(msgspec.Struct, frozen=True, kw_only=True):
    """A record's links: those it holds, with the row of the other one (None where it is not in
    this vault), and those that lead to it, newest event first."""

    outgoing: tuple[tuple[Link, Row | None], ...]
    incoming: tuple[LinkRow, ...]


class PersonPage(msgspec.Struct, frozen=True, kw_only=True):
    """Everything with one person, newest first in each list.

    ``contacts`` were face to face, ``messages`` by letter, telephone or radio; ``others`` are all
    records of further kinds. ``tally`` counts the promises that this person made.
    """

    row: Row
    person: Person
    contacts: tuple[Row, ...]
    messages: tuple[Row, ...]
    promises: tuple[Row, ...]
    proposals: tuple[Row, ...]
    others: tuple[Row, ...]
    tally: Tally


class TimelineItem(msgspec.Struct, frozen=True, kw_only=True):
    """One point of a case's axis; ``at`` is in µs since 1970, 0 where the record has no time."""

    at: int
    zone: str
    lane: Lane
    row: Row
    label: str


class CasePage(msgspec.Struct, frozen=True, kw_only=True):
    """A case and what happened in it, oldest first; what has no time comes last.

    ``counts`` holds a number for each lane. Only the newest `MOST` records are looked at.
    """

    row: Row
    case: NegotiationCase
    timeline: tuple[TimelineItem, ...]
    counts: dict[Lane, int]


def linked(session: Session, record: str) -> Linked:
    """The links of the newest version, or of the draft where nothing is sealed, and those that
    lead here. Raises `NotFound`."""
    row = _row(session, record)
    held = () if row.state is State.DESTROYED else _shown(session, row).links
    rows = {target: session.vault.records.row(target) for target in {one.record for one in held}}
    return Linked(
        outgoing=tuple((link, rows[link.record]) for link in held),
        incoming=tuple(session.vault.records.linked(record)),
    )


def add_link(session: Session, record: str, link: Link) -> Changes:
    """Adds a link to a draft. Raises `NotFound` where either record or the version meant is not
    in this vault, `NotAllowed` for a link to itself and for one that is there."""
    content = records.draft_of(session, record).content
    target = _row(session, link.record)
    if link.record == record:
        raise NotAllowed(
            reason=tr("A record cannot point at itself."), next=tr("Choose another record.")
        )
    if link.version and session.vault.records.version(link.record, link.version) is None:
        raise NotFound(what=tr("version"), id=f"{target.record[:8]}/{link.version}")
    if link in content.links:
        raise NotAllowed(reason=tr("This link is there already."), next=tr("Nothing was changed."))
    if len(content.links) >= MAX_ITEMS:
        raise NotAllowed(
            reason=tr("A record has at most {max_items} links.").format(max_items=MAX_ITEMS),
            next=tr("Remove one of them first."),
        )
    return _save(session, record, content, (*content.links, link))


def remove_link(session: Session, record: str, link: Link) -> Changes:
    """Takes a link off a draft. Raises `NotFound` where it is not there."""
    content = records.draft_of(session, record).content
    kept = tuple(one for one in content.links if one != link)
    if kept == content.links:
        raise NotFound(what=tr("link"), id=f"{link.type} {link.record[:8]}")
    return _save(session, record, content, kept)


def person_page(session: Session, record: str) -> PersonPage:
    """Everything with the person whose profile that record is. Raises `NotFound`.

    A record is with a person if it names one of the profile's names in full (case and spacing
    aside), or if a link leads from it to the profile. The newest `MOST` of each name count.
    """
    row = _row(session, record)
    person = _shown(session, row).body
    if not isinstance(person, Person):
        raise NotFound(what=tr("profile"), id=record[:8])
    names = named.people(Content(body=person))
    found: dict[str, list[Row]] = {
        "contacts": [], "messages": [], "promises": [], "proposals": [], "others": []
    }  # fmt: skip
    made: list[Obligation] = []
    for other, content in _with_person(session, record, names):
        found[_list_of(content)].append(other)
        promise = content.body
        if isinstance(promise, Obligation) and _is_named(names, (promise.promisor_person,)):
            made.append(promise)
    now = session.world.clock()
    return PersonPage(
        row=row,
        person=person,
        tally=progress.tally(progress.standing(promise, now) for promise in made),
        **{name: tuple(rows) for name, rows in found.items()},
    )


def case_page(session: Session, record: str) -> CasePage:
    """The case, and its contacts, rounds, violations and commitments on one axis. They are those
    whose header names the case and those with a link to it. Raises `NotFound`."""
    row = _row(session, record)
    case = _shown(session, row).body
    if not isinstance(case, NegotiationCase):
        raise NotFound(what=tr("case"), id=record[:8])
    lanes = {kind: lane for lane, kinds in LANES.items() for kind in kinds}
    belonging = session.vault.records.page(Filter(case=record, kinds=tuple(lanes)), None, MOST)
    linking = (link.source for link in session.vault.records.linked(record, MOST))
    rows = {one.record: one for one in (*belonging, *linking) if one.kind in lanes}
    items = [
        TimelineItem(
            at=one.event_at,
            zone=one.event_zone,
            lane=lanes[one.kind],
            row=one,
            label=" · ".join(part for part in (one.title, one.status) if part),
        )
        for one in rows.values()
    ]
    items.sort(key=lambda item: (item.at == 0, item.at, item.row.seq))
    counts = {lane: sum(item.lane == lane for item in items) for lane in LANES}
    return CasePage(row=row, case=case, timeline=tuple(items), counts=counts)


def _with_person(
    session: Session, record: str, names: tuple[str, ...]
) -> Iterator[tuple[Row, Content]]:
    """The records with a person and what they show, newest event first, the profile left out."""
    store = session.vault.records
    linking = {link.source.record: link.source for link in store.linked(record, MOST)}
    rows = dict(linking)
    for name in names:
        rows |= {row.record: row for row in store.page(Filter(person=name), None, MOST)}
    rows.pop(record, None)
    for row in sorted(rows.values(), key=lambda one: (one.event_at, one.seq), reverse=True):
        content = _shown(session, row)
        if row.record in linking or _is_named(names, named.people(content)):
            yield row, content


def _list_of(content: Content) -> str:
    """Which list of a person's page a record belongs to."""
    if isinstance(content.body, ContactLog) and content.body.engagement_type in _BY_WIRE:
        return "messages"
    if content.kind in LANES["contacts"]:
        return "contacts"
    if content.kind in LANES["commitments"]:
        return "promises"
    return "proposals" if content.kind in LANES["rounds"] else "others"


def _is_named(names: Iterable[str], among: Iterable[str]) -> bool:
    found = list(among)
    return any(same_words(name, other) for name in names for other in found)


def _row(session: Session, record: str) -> Row:
    row = session.vault.records.row(record)
    if row is None:
        raise NotFound(what=tr("record"), id=record)
    return row


def _shown(session: Session, row: Row) -> Content:
    """What a row shows: the newest version, or the draft where nothing is sealed."""
    store = session.vault.records
    shown = store.version(row.record, row.version) if row.version else store.draft(row.record)
    if shown is None:  # gone since the row was read
        raise NotFound(what=tr("record"), id=row.record)
    return shown.content


def _save(session: Session, record: str, content: Content, links: tuple[Link, ...]) -> Changes:
    return records.save_draft(session, record, msgspec.structs.replace(content, links=links))
