"""Links from both ends, and the pages of a person and of a case."""

from __future__ import annotations

import msgspec
import pytest

from liaison.domain.commitment import CommitmentEntry
from liaison.domain.contact_log import ContactLog, Counterpart
from liaison.domain.kinds import BODIES
from liaison.domain.links import Link
from liaison.domain.obligation import StatusChange
from liaison.domain.person import Person
from liaison.domain.progress import Tally
from liaison.domain.proposal_round import ProposalRound
from liaison.domain.refusals import NotAllowed, NotFound, ReadOnly
from liaison.domain.rows import Name
from liaison.domain.times import Moment, Span
from liaison.session import Session
from liaison.usecases import linking, records
from tests.liaison import desk

HOUR = 3_600_000_000


def _draft(session: Session, kind: str = "contact-log", **changes: object) -> str:
    members: dict[str, object] = {"persons": (), "statements": (), "links": ()}
    return records.start(session, kind, desk.content(kind, **members | changes))[0]


def _at(hour: int) -> Span:
    return Span(start=Moment(at=desk.NOON + hour * HOUR, zone="B"))


def test_a_link_is_seen_from_both_ends(session: Session) -> None:
    log, promise = desk.sealed(session), _draft(session, "commitment")
    link = Link(type="promised-in", record=log, version=1, portion="statements/001", note="n")
    changes = linking.add_link(session, promise, link)
    assert changes.records == {promise}
    elsewhere = Link(type="about", record="ab" * 16)
    content = records.draft_of(session, promise).content
    links = (*content.links, elsewhere)
    records.save_draft(session, promise, msgspec.structs.replace(content, links=links))
    there = linking.linked(session, promise)
    assert [(one, row and row.record) for one, row in there.outgoing] == [
        (link, log), (elsewhere, None)
    ]  # fmt: skip
    (back,) = linking.linked(session, log).incoming
    assert (back.source.record, back.type, back.note) == (promise, "promised-in", "n")
    linking.remove_link(session, promise, link)
    assert linking.linked(session, log).incoming == ()
    with pytest.raises(NotFound):
        linking.remove_link(session, promise, link)


def test_a_link_that_leads_nowhere_is_refused(session: Session) -> None:
    log, draft = desk.sealed(session), _draft(session)
    good = Link(record=log)
    linking.add_link(session, draft, good)
    for record, link, refusal in (
        (draft, good, NotAllowed),
        (draft, Link(record=draft), NotAllowed),
        (draft, Link(record="ab" * 16), NotFound),
        (draft, Link(record=log, version=2), NotFound),
        (log, Link(record=draft), NotAllowed),  # sealed: amend it first
        ("ab" * 16, good, NotFound),
    ):
        with pytest.raises(refusal):
            linking.add_link(session, record, link)
    full = tuple(Link(record=log, note=str(number)) for number in range(500))
    content = records.draft_of(session, draft).content
    records.save_draft(session, draft, msgspec.structs.replace(content, links=full))
    with pytest.raises(NotAllowed):
        linking.add_link(session, draft, Link(record=log, note="one more"))
    with session.beside(read_only=True) as reading, pytest.raises(ReadOnly):
        linking.remove_link(reading, draft, full[0])
    with pytest.raises(NotFound):
        linking.linked(session, "ab" * 16)


def test_a_persons_page_shows_everything_with_that_person(session: Session) -> None:
    body = Person(names=(Name(text="Elder Example"), Name(text="Abu Example", form="clan")))
    person = _draft(session, "person", body=body, title="FICTION - Elder Example")
    table = (Counterpart(name="elder  EXAMPLE"),)
    met = _draft(session, body=ContactLog(counterparts=table), event=_at(2))
    patrol = _draft(session, "patrol-report", persons=("Abu Example",), event=_at(1))
    called = _draft(
        session, body=ContactLog(engagement_type="telephone-radio"), persons=("Abu Example",)
    )
    kept = CommitmentEntry(
        promisor_person="Elder Example",
        history=(StatusChange(status="agreed"), StatusChange(status="kept")),
    )
    late = CommitmentEntry(
        promisor_person="Abu Example",
        deadline=Moment(at=desk.NOON - 48 * HOUR),
        history=(StatusChange(status="agreed"),),
    )
    heard = CommitmentEntry(
        promisor_person="Somebody Else",
        witnesses=("Elder Example",),
        history=(StatusChange(status="agreed"),),
    )
    promises = {_draft(session, "commitment", body=one) for one in (kept, late, heard)}
    carried = _draft(session, "proposal-round", body=ProposalRound(carried_by="Elder Example"))
    linked = _draft(session, "incident", links=(Link(record=person),))
    others = ("Elder Example Junior", "Example", "Elder")
    _draft(session, persons=others, body=ContactLog())
    page = linking.person_page(session, person)
    assert page.row.record == person and page.person == body
    assert [row.record for row in page.contacts] == [met, patrol]
    assert [row.record for row in page.messages] == [called]
    assert {row.record for row in page.promises} == promises
    assert [row.record for row in page.proposals] == [carried]
    assert [row.record for row in page.others] == [linked]
    assert page.tally == Tally(kept=1, broken=1, disputed=0, open=0)
    for wrong in (met, "ab" * 16):
        with pytest.raises(NotFound):
            linking.person_page(session, wrong)


def test_a_cases_page_is_one_axis(session: Session) -> None:
    case = desk.sealed(session, "negotiation-case")
    other = desk.sealed(session, "negotiation-case")
    promise = _draft(session, "commitment", case=case, event=_at(3))
    log = _draft(session, case=case, event=_at(1))
    carried = _draft(session, "proposal-round", case=case, event=None)
    linked = _draft(
        session, "ceasefire-violation", links=(Link(type="part-of", record=case),), event=_at(2)
    )
    both = _draft(session, "incident", case=case, links=(Link(record=case),), event=_at(2))
    _draft(session, case=other)
    _draft(session, "person", case=case)
    page = linking.case_page(session, case)
    assert [(item.row.record, item.lane) for item in page.timeline] == [
        (log, "contacts"),
        (linked, "violations"),
        (both, "violations"),
        (promise, "commitments"),
        (carried, "rounds"),
    ]
    assert page.counts == {"contacts": 1, "rounds": 1, "violations": 2, "commitments": 1}
    first, last = page.timeline[0], page.timeline[-1]
    assert (first.at, first.zone, last.at) == (desk.NOON + HOUR, "B", 0)
    agreed = page.timeline[3]
    assert agreed.label == f"{agreed.row.title} · agreed"
    assert page.row.record == case and page.case.objective
    with pytest.raises(NotFound):
        linking.case_page(session, log)


def test_the_lanes_hold_kinds_that_there_are() -> None:
    kinds = [kind for found in linking.LANES.values() for kind in found]
    assert len(kinds) == len(set(kinds))
    assert set(kinds) <= set(BODIES)
