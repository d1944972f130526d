"""Before sealing: what is missing, what contradicts itself, what the mandate says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest

from liaison.domain.commitment import CommitmentEntry
from liaison.domain.content import (
    MAX_CONTENT,
    Content,
    OwnAnswer,
    TemplateRef,
    example,
    to_json,
)
from liaison.domain.negotiation_case import MandateLine, NegotiationCase
from liaison.domain.obligation import StatusChange
from liaison.domain.proposal_round import ProposalRound, Term
from liaison.domain.record import State
from liaison.domain.refusals import AgainstMandate, RecordIncomplete
from liaison.domain.times import Moment
from liaison.session import Session
from liaison.usecases import composing, readiness, records
from tests.liaison import desk

HOURS = MandateLine(
    issue="hours", text="Two at least.", sense="at-least", value="2", unit="h", source="Para 4"
)


def case(session: Session, **changes: Any) -> str:
    body = NegotiationCase(stage="talks", signed_by="Col. S", red_lines=(HOURS,))
    body = msgspec.structs.replace(body, **changes)
    return desk.sealed(session, "negotiation-case", body=body)


def proposal(case: str = "", value: str = "1", **changes: Any) -> Content:
    body = ProposalRound(
        issue="hours",
        direction="ours",
        exact_words="FICTION",
        terms=(Term(issue="hours", to_value=value, unit="h"),),
    )
    return desk.content("proposal-round", case=case, body=msgspec.structs.replace(body, **changes))


def round_of(session: Session, record: str) -> ProposalRound:
    body = records.show(session, record).versions[-1].version.content.body
    assert isinstance(body, ProposalRound)
    return body


def test_a_proposal_across_a_red_line_stays_a_draft_with_the_reason(session: Session) -> None:
    record, _ = records.start(session, "proposal-round", proposal(case(session)))
    size = session.vault.log.size()
    with pytest.raises(AgainstMandate) as caught:
        records.seal(session, record)
    assert "1 h on 'hours' crosses the red line of at least 2 h (Para 4)." in caught.value.sentence
    assert records.show(session, record).row.state is State.DRAFT
    assert session.vault.log.size() == size
    judged = readiness.judgement(session, records.draft_of(session, record).content)
    assert judged is not None and judged.verdict == "crosses-red-line" and judged.stops
    for way in (
        lambda: composing.compose(session, proposal(judged_case(session, record)), sealed=True),
        lambda: composing.compose_draft(
            session, record, proposal(judged_case(session, record)), sealed=True
        ),
    ):
        with pytest.raises(AgainstMandate):
            way()


def judged_case(session: Session, record: str) -> str:
    return records.draft_of(session, record).content.case


def test_the_verdict_is_sealed_with_the_round(session: Session) -> None:
    mandate = case(session)
    typed = proposal(mandate, "3", mandate_check="crosses-red-line", mandate_reasons="typed")
    record, _ = composing.compose(session, typed, sealed=True)
    body = round_of(session, record)
    assert body.mandate_check == "inside"
    assert body.mandate_reasons.splitlines() == [
        "Measured against version 1 of the case.",
        "3 h on 'hours' keeps to at least 2 h.",
    ]
    theirs, _ = composing.compose(session, proposal(mandate, direction="theirs"), sealed=True)
    assert round_of(session, theirs).mandate_check == "crosses-red-line"
    records.amend(session, theirs, "they press us")
    accepted = proposal(mandate, direction="theirs", response="accepted")
    records.save_draft(session, theirs, accepted)
    with pytest.raises(AgainstMandate):
        records.seal(session, theirs)


def test_the_newest_sealed_mandate_is_the_one_that_counts(session: Session) -> None:
    mandate = case(session)
    record, _ = records.start(session, "proposal-round", proposal(mandate))
    records.amend(session, mandate, "wider")
    wider = NegotiationCase(
        stage="talks", signed_by="Col. S", red_lines=(msgspec.structs.replace(HOURS, value="1"),)
    )
    draft = records.draft_of(session, mandate)
    records.save_draft(session, mandate, msgspec.structs.replace(draft.content, body=wider))
    with pytest.raises(AgainstMandate):
        records.seal(session, record)
    records.seal(session, mandate)
    records.seal(session, record)
    body = round_of(session, record)
    assert body.mandate_check == "at-bottom-line"
    assert "version 2 of the case" in body.mandate_reasons


def test_without_a_mandate_nothing_is_measured_and_that_is_said(session: Session) -> None:
    draft, _ = records.start(session, "negotiation-case")
    person = desk.sealed(session, "person")
    said = []
    for named in ("", "0f" * 16, draft, person):
        record, _ = composing.compose(session, proposal(named), sealed=True)
        assert round_of(session, record).mandate_check == "unmeasured"
        said.append(round_of(session, record).mandate_reasons)
    assert "no negotiation case" in said[0]
    assert said[1] == said[2] == "Its case has no sealed mandate in this vault."
    assert "is not a negotiation case" in said[3]
    assert readiness.judgement(session, example("incident")) is None


def test_a_mandate_from_another_officer_counts(tmp_path: Path) -> None:
    with desk.two_officers(tmp_path) as pair:
        mandate = case(pair.a)
        pair.carry(mandate)
        record, _ = records.start(pair.b, "proposal-round", proposal(mandate))
        with pytest.raises(AgainstMandate):
            records.seal(pair.b, record)


def test_a_mandate_of_a_day_holds_until_its_end(session: Session) -> None:
    event = desk.content().event
    assert event is not None
    midnight = event.start.at - event.start.at % 86_400_000_000
    day = Moment(at=midnight, zone="Z", precision="day")
    record, _ = composing.compose(
        session, proposal(case(session, valid_until=day), "3"), sealed=True
    )
    assert round_of(session, record).mandate_check == "inside"


def test_all_that_keeps_a_record_from_being_sealed_is_said_at_once(session: Session) -> None:
    walk = (StatusChange(status="kept"),)
    body = CommitmentEntry(promisor_party="Party North (fictitious)", history=walk)
    record, _ = records.start(session, "commitment", Content(body=body, extra=(
        OwnAnswer(name="a", value="b"),
    )))  # fmt: skip
    with pytest.raises(RecordIncomplete) as caught:
        records.seal(session, record)
    said = caught.value.sentence
    assert "Still missing: Title, " in said and "Exact words" in said
    assert "'kept' cannot follow the start." in said
    assert "Own fields are answered without a template." in said
    assert said.endswith("It stays a draft. Complete or correct it, then seal it.")


def test_huge_terms_make_a_refusal_and_no_crash(session: Session) -> None:
    """A reason for each of 500 terms of enormous names is cut; what is too large is refused."""
    mandate = case(session, red_lines=(MandateLine(issue="hours", text="x", sense="never"),))
    terms = tuple(Term(issue="y" * 3_000, to_value=str(n), unit="h") for n in range(500))
    record, _ = composing.compose(session, proposal(mandate, terms=terms), sealed=True)
    assert len(round_of(session, record).mandate_reasons) <= readiness.LONGEST
    much = "z" * 999_000
    full = proposal(mandate, direction="theirs", exact_words=much, condition=much, motive=much,
                    asked="z" * 900_000)  # fmt: skip
    room = MAX_CONTENT - len(to_json(full)) - 50
    full = msgspec.structs.replace(full, protection_notes="z" * room)
    record, _ = records.start(session, "proposal-round", full)
    with pytest.raises(RecordIncomplete, match="larger than 4,000,000 bytes"):
        records.seal(session, record)


def test_a_template_is_pinned_to_the_version_that_was_answered(session: Session) -> None:
    template = desk.sealed(session, "template")
    answered = desk.content(
        "incident",
        template=TemplateRef(record=template),
        extra=(OwnAnswer(name="water_state", value="broken"),),
    )
    record, _ = composing.compose(session, answered, sealed=True)
    version = records.show(session, record).versions[0].version
    assert version.content.template == TemplateRef(record=template, version=1)
    desk.amended(session, template, title="FICTION - newer")
    form = readiness.form_of(session, version.content)
    assert any(group.name == "own-fields" for group in form.groups)


@pytest.mark.parametrize(
    ("kind", "version", "said"),
    [("incident", 7, "is not in this vault"), ("person", 0, "is for another kind of record")],
)
def test_a_template_must_be_here_and_for_this_kind(
    session: Session, kind: str, version: int, said: str
) -> None:
    template = desk.sealed(session, "template")
    named = desk.content(kind, template=TemplateRef(record=template, version=version))
    record, _ = records.start(session, kind, named)
    with pytest.raises(RecordIncomplete, match=said):
        records.seal(session, record)
    strange = desk.content("incident", template=TemplateRef(record=record))
    assert readiness.template_of(session, strange) is None
