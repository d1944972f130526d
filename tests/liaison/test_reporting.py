"""The SITREP of a period: everything sealed in it, nothing else, and what was written stays."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest

from liaison.domain.commitment import CommitmentEntry
from liaison.domain.content import Content
from liaison.domain.marking import Marking
from liaison.domain.obligation import StatusChange
from liaison.domain.refusals import NotAllowed, NotFound, ReadOnly
from liaison.domain.situation_report import SituationReport
from liaison.domain.times import Moment, Span
from liaison.session import Session
from liaison.usecases import records, reporting
from tests.liaison import desk

HOUR = 3_600_000_000
DAY = 24 * HOUR
MIDNIGHT = desk.NOON - 12 * HOUR
TODAY = Span(start=Moment(at=MIDNIGHT, precision="day"))


def at(time: int) -> Span:
    return Span(start=Moment(at=time))


def report(session: Session, record: str) -> tuple[Content, SituationReport]:
    content = records.draft_of(session, record).content
    assert isinstance(content.body, SituationReport)
    return content, content.body


def promise(session: Session, status: Any, deadline: int, made: int) -> str:
    body = CommitmentEntry(
        promisor_party="Party North (fictitious)",
        exact_words=f"FICTION {status}",
        deadline=Moment(at=deadline),
        history=(StatusChange(status="agreed"), StatusChange(status=status, at=Moment(at=made))),
    )
    return desk.sealed(session, "commitment", event=at(MIDNIGHT - 9 * DAY), body=body)


def test_a_day_holds_what_began_in_it_and_nothing_else(session: Session) -> None:
    first = desk.sealed(session, event=at(MIDNIGHT))
    last = desk.sealed(session, event=at(MIDNIGHT + DAY - 1_000_000))
    desk.sealed(session, event=at(MIDNIGHT - 60_000_000))
    desk.sealed(session, event=at(MIDNIGHT + DAY))
    desk.sealed(session, "person")
    draft, _ = records.start(session, "incident", desk.content("incident", event=at(desk.NOON)))
    made, changes = reporting.fill_sitrep(session, TODAY)
    assert changes.records == {made} and changes.log
    content, body = report(session, made)
    assert [one.record for one in body.contacts] == [first, last]
    assert content.event is not None and content.event.end is not None
    assert content.event.end.at == MIDNIGHT + DAY - 60_000_000
    assert [row.record for row in reporting.unsealed(session, TODAY)] == [draft]
    assert content.marking.level and content.exercise
    assert (body.prepared_by, body.from_unit) == ("Maj Alpha", "Fiction")
    records.seal(session, made)


def test_promises_still_open_are_told_whenever_they_were_made(session: Session) -> None:
    overdue = promise(session, "due", MIDNIGHT - DAY, MIDNIGHT - 3 * DAY)
    settled = promise(session, "kept", MIDNIGHT - DAY, MIDNIGHT - 3 * DAY)
    today = promise(session, "breached", MIDNIGHT - DAY, desk.NOON)
    _, body = report(session, reporting.fill_sitrep(session, TODAY)[0])
    told = {one.record: one.text for one in body.commitments}
    assert set(told) == {overdue, today} and settled not in told
    assert "overdue" in told[overdue]


def test_filling_again_keeps_what_was_written(session: Session) -> None:
    desk.sealed(session, event=at(MIDNIGHT + HOUR))
    made, _ = reporting.fill_sitrep(session, TODAY)
    content, body = report(session, made)
    head = body.checkpoint
    written = msgspec.structs.replace(
        body,
        assessment="Calm.",
        prepared_by="Me",
        contacts=(msgspec.structs.replace(body.contacts[0], text="Mine."),),
    )
    records.save_draft(session, made, msgspec.structs.replace(content, body=written))
    second = desk.sealed(session, event=at(MIDNIGHT + 2 * HOUR), marking=Marking(
        policy="UN", level="CONFIDENTIAL"
    ))  # fmt: skip
    again, changes = reporting.fill_sitrep(session, TODAY, made)
    assert (again, changes.log) == (made, False)
    content, body = report(session, made)
    assert body.contacts[0].text == "Mine."
    assert body.contacts[1].record == second
    assert (body.assessment, body.prepared_by) == ("Calm.", "Me")
    assert body.checkpoint != head and "root" in body.checkpoint
    assert content.marking.level == "CONFIDENTIAL"
    named = msgspec.structs.replace(body, checkpoint="see annex", bundles="none")
    records.save_draft(session, made, msgspec.structs.replace(content, body=named))
    reporting.fill_sitrep(session, TODAY, made)
    assert report(session, made)[1].checkpoint == "see annex"


def test_bundles_of_the_day_are_told(tmp_path: Path) -> None:
    with desk.two_officers(tmp_path) as pair:
        pair.carry(desk.sealed(pair.a))
        pair.carry(desk.sealed(pair.b), back=True)
        made, _ = reporting.fill_sitrep(pair.a, TODAY)
        told = report(pair.a, made)[1].bundles
        assert "sent to Maj Bravo: 1 record" in told
        assert "received from Maj Bravo: 1 record" in told
        reporting.fill_sitrep(pair.a, TODAY, made)
        assert report(pair.a, made)[1].bundles == told


def test_what_cannot_be_filled_is_refused(session: Session) -> None:
    log = desk.sealed(session)
    draft, _ = records.start(session, "contact-log")
    with pytest.raises(NotAllowed, match="Only a SITREP"):
        reporting.fill_sitrep(session, TODAY, draft)
    with pytest.raises(NotAllowed, match="sealed"):
        reporting.fill_sitrep(session, TODAY, log)
    with pytest.raises(NotFound):
        reporting.fill_sitrep(session, TODAY, "0f" * 16)
    with pytest.raises(NotAllowed, match="an end"):
        reporting.fill_sitrep(session, at(desk.NOON))
    with session.beside(read_only=True) as reading, pytest.raises(ReadOnly):
        reporting.fill_sitrep(reading, TODAY)
