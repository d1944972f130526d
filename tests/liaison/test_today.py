"""Today: what waits, the most urgent first; a hot note in four answers; a tick."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings

from liaison.domain.commitment import CommitmentEntry
from liaison.domain.contact_log import ContactLog
from liaison.domain.content import empty
from liaison.domain.indicator import Indicator
from liaison.domain.indicator_observation import IndicatorObservation
from liaison.domain.obligation import StatusChange
from liaison.domain.places import Place
from liaison.domain.refusals import NotAllowed, NotFound, ReadOnly, RecordInvalid
from liaison.domain.statements import Commitment, Statement
from liaison.domain.times import Moment, Span
from liaison.session import Session
from liaison.usecases import preferences, records, today
from tests.liaison import desk
from tests.liaison.strategies import texts

DAY = 86_400_000_000


@pytest.fixture(scope="module")
def noting(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    made = desk.found(tmp_path_factory.mktemp("module") / "a.liaison", "Alpha")
    yield made
    made.close()


def promise(
    session: Session, status: Any, deadline: int | None, party: str = "North", person: str = ""
) -> str:
    body = CommitmentEntry(
        promisor_party=party,
        promisor_person=person,
        exact_words="FICTION",
        deadline=None if deadline is None else Moment(at=desk.NOON + deadline),
        history=(StatusChange(status="agreed"), StatusChange(status=status))
        if status != "agreed"
        else (StatusChange(status="agreed"),),
    )
    return desk.sealed(session, "commitment", body=body)


def test_an_empty_vault_has_nothing_waiting(session: Session) -> None:
    found = today.today(session)
    assert found.nothing
    desk.sealed(session)
    assert today.today(session).nothing


def test_drafts_wait_with_what_they_lack_the_last_written_first(session: Session) -> None:
    first, _ = records.start(session, "incident")
    second, _ = records.start(session, "contact-log", desk.content())
    records.save_draft(session, first, msgspec.structs.replace(empty("incident"), title="FICTION"))
    one, two = today.today(session).to_complete
    assert [one.row.record, two.row.record] == [first, second]
    assert 0 < one.percent < two.percent <= 100
    assert one.gaps[0].required and one.gaps[0].path == "body.what"
    records.seal(session, second)
    assert [each.row.record for each in today.today(session).to_complete] == [first]


def test_promises_are_due_soon_or_overdue_by_party(session: Session) -> None:
    late = promise(session, "agreed", -DAY, "North")
    later = promise(session, "due", -5 * DAY, "South")
    worse = promise(session, "partly-kept", -3 * DAY, "North")
    nobody = promise(session, "overdue", None, "", "Elder Example")
    soon, sooner = promise(session, "agreed", 6 * DAY), promise(session, "due", DAY)
    for settled in ("kept", "waived", "disputed", "breached"):
        promise(session, settled, -DAY)
    promise(session, "agreed", 8 * DAY)
    promise(session, "agreed", None)
    records.start(session, "commitment", desk.content("commitment"))
    found = today.today(session)
    assert [one.row.record for one in found.promises_due] == [sooner, soon]
    overdue = {
        who: [one.row.record for one in all_] for who, all_ in found.promises_overdue.items()
    }
    assert overdue == {"Elder Example": [nobody], "South": [later], "North": [worse, late]}
    assert list(overdue) == ["Elder Example", "South", "North"]
    assert {one.standing for one in found.promises_overdue["North"]} == {"overdue"}


def test_an_indicator_waits_when_its_period_has_passed(session: Session) -> None:
    weekly = Indicator(code="W-1", question="Stalls?", family="peace", reporting_period="weekly")
    one = desk.sealed(session, "indicator", body=weekly)
    never = desk.sealed(
        session, "indicator", body=msgspec.structs.replace(weekly, code="W-2", question="Q?")
    )
    desk.sealed(session, "indicator", body=msgspec.structs.replace(weekly, reporting_period=""))

    def observe(days: int, **body: Any) -> None:
        desk.sealed(
            session, "indicator-observation",
            event=Span(start=Moment(at=desk.NOON - days * DAY)), body=IndicatorObservation(**body),
        )  # fmt: skip

    observe(8, indicator=one, observed="30")
    due = {each.row.record: each for each in today.today(session).indicators_due}
    assert set(due) == {one, never}
    assert (due[one].last, due[one].observed) == (Moment(at=desk.NOON - 8 * DAY), "30")
    assert due[never].last is None
    observe(6, code="w-1", observed="29")
    assert [each.row.record for each in today.today(session).indicators_due] == [never]


def test_meetings_to_come_are_those_agreed_on_and_those_prepared(session: Session) -> None:
    def log(days: int) -> ContactLog:
        return ContactLog(purpose="x", next_meeting=Moment(at=desk.NOON + days * DAY))

    event = Span(start=Moment(at=desk.NOON - DAY))
    agreed = desk.sealed(session, event=event, body=log(3))
    desk.sealed(session, event=event, body=log(-1))
    planned = ContactLog(planned=Span(start=Moment(at=desk.NOON + 2 * DAY)))
    draft, _ = records.start(session, "contact-log", desk.content(event=None, body=planned))
    found = today.today(session).meetings_next
    assert [(one.row.record, one.who) for one in found] == [
        (draft, "Elder Example"), (agreed, "Elder Example"),
    ]  # fmt: skip


def test_bundles_wait_until_they_are_acknowledged(tmp_path: Path) -> None:
    with desk.two_officers(tmp_path) as pair:
        pair.carry(desk.sealed(pair.a))
        assert today.today(pair.a).bundles_waiting == (0, 1)
        pair.carry(desk.sealed(pair.b), back=True)
        assert today.today(pair.a).bundles_waiting == (0, 0)


def test_a_hot_note_is_a_contact_log_of_now(session: Session) -> None:
    preferences.put(session, msgspec.structs.replace(preferences.settings(session), zone="B"))
    note, changes = today.hot_note(
        session, "Elder Example\n", " 33N TE 1234 5678", "The road\nis closed.", "It will open."
    )
    assert changes.records == {note} and changes.log
    content = records.draft_of(session, note).content
    assert content.title == "Elder Example: The road is closed."
    assert content.event is not None and content.event.start.zone == "B"
    assert content.event.start.at % 60_000_000 == 0
    assert content.place is not None and content.place.mgrs == "33NTE12345678"
    assert content.statements == (
        Statement(kind="claim", speaker="Elder Example", text="The road\nis closed."),
    )
    assert isinstance(content.body, ContactLog)
    assert content.body.commitments == (Commitment(who="Elder Example", text="It will open."),)
    [waiting] = today.today(session).to_complete
    assert waiting.row.record == note and waiting.gaps


def test_a_hot_note_may_hold_one_answer_but_not_none(session: Session) -> None:
    place, _ = today.hot_note(session, "", "Old  mill", "", "")
    content = records.draft_of(session, place).content
    assert (content.place, content.title) == (Place(name="Old mill"), "Old mill")
    two, _ = today.hot_note(session, "A\nB", "", "x" * 500, "")
    content = records.draft_of(session, two).content
    assert content.persons == ("A", "B") and content.statements[0].speaker == ""
    assert len(content.title) == 80 and content.statements[0].text == "x" * 500
    with pytest.raises(NotAllowed):
        today.hot_note(session, " ", "\n", "", "\t")
    with session.beside(read_only=True) as reading, pytest.raises(ReadOnly):
        today.hot_note(reading, "A", "", "", "")


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(who=texts(), where=texts(), said=texts(), promised=texts())
def test_a_hot_note_takes_any_text_or_refuses_it_plainly(
    noting: Session, who: str, where: str, said: str, promised: str
) -> None:
    for said_ in (said, f"{said}\x07", f"{said}\ud800"):
        try:
            note, _ = today.hot_note(noting, who, where, said_, promised)
        except (NotAllowed, RecordInvalid):
            continue
        assert records.draft_of(noting, note).content.kind == "contact-log"


def test_a_tick_starts_the_observation_of_an_indicator(session: Session) -> None:
    indicator = desk.sealed(session, "indicator", area="Sector 4")
    draft, _ = today.tick(session, indicator, "18")
    content = records.draft_of(session, draft).content
    assert (content.title, content.area, content.exercise) == ("W-3: 18", "Sector 4", True)
    assert content.links[0].record == indicator
    records.seal(session, draft)
    body = records.show(session, draft).versions[0].version.content.body
    assert isinstance(body, IndicatorObservation) and body.alert == "amber"
    for wrong in (draft, "0f" * 16, ""):
        with pytest.raises(NotFound):
            today.tick(session, wrong, "1")


def test_an_amendment_under_way_waits_as_a_draft_does(session: Session) -> None:
    record = desk.sealed(session)
    records.amend(session, record, "a name was wrong")
    [one] = today.today(session).to_complete
    assert one.row.record == record
    assert one.row.version == 1
    records.seal(session, record)
    assert today.today(session).nothing
