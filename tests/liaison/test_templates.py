"""Templates of own fields: the sealed ones, ours and received, and drafts begun with them."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from liaison.domain.content import OwnAnswer, TemplateRef
from liaison.domain.refusals import NotAllowed, NotFound, RecordIncomplete
from liaison.domain.template import OwnField, Template
from liaison.session import Session
from liaison.usecases import readiness, records, templates
from tests.liaison import desk

OTHER = Template(for_kind="person", own_fields=(OwnField(name="clan", label="Clan"),))


def test_only_sealed_templates_are_offered_and_only_their_newest_version(session: Session) -> None:
    records.start(session, "template", desk.content("template"))
    desk.sealed(session)
    assert templates.templates(session) == []
    one = desk.sealed(session, "template", title="FICTION - b")
    two = desk.sealed(session, "template", title="fiction - A", body=OTHER)
    desk.amended(session, one, title="FICTION - c")
    found = templates.templates(session)
    assert [each.row.record for each in found] == [two, one]
    assert found[1].ref == TemplateRef(record=one, version=2)
    assert [each.row.record for each in templates.templates(session, "incident")] == [one]
    assert templates.templates(session, "party") == []


def test_a_draft_begun_with_a_template_asks_its_questions(session: Session) -> None:
    template = desk.sealed(session, "template")
    record, changes = templates.start_with(session, "incident", template)
    assert changes.records == {record}
    draft = records.draft_of(session, record).content
    assert draft.template == TemplateRef(record=template, version=1)
    names = [f.name for g in readiness.form_of(session, draft).groups for f in g.fields]
    assert "extra.water_state" in names
    filled = desk.content("incident", template=draft.template)
    records.save_draft(session, record, filled)
    with pytest.raises(RecordIncomplete, match="State of the water point"):
        records.seal(session, record)
    answer = OwnAnswer(name="water_state", value="guarded")
    records.save_draft(session, record, msgspec.structs.replace(filled, extra=(answer,)))
    records.seal(session, record)


def test_a_template_from_another_officer_serves_as_well(tmp_path: Path) -> None:
    with desk.two_officers(tmp_path) as pair:
        template = desk.sealed(pair.a, "template")
        pair.carry(template)
        [found] = templates.templates(pair.b, "incident")
        assert (found.row.record, found.row.own) == (template, False)
        record, _ = templates.start_with(pair.b, "incident", template)
        assert records.show(pair.b, record).row.own


def test_a_template_must_be_sealed_and_for_that_kind(session: Session) -> None:
    template = desk.sealed(session, "template")
    draft, _ = records.start(session, "template", desk.content("template"))
    with pytest.raises(NotAllowed, match="kind 'incident'"):
        templates.start_with(session, "person", template)
    for wrong in (draft, desk.sealed(session), "0f" * 16, ""):
        with pytest.raises(NotFound):
            templates.start_with(session, "incident", wrong)
