"""A line of a sealed record becomes a draft that keeps its source, and the log says so."""

from __future__ import annotations

from pathlib import Path

import pytest

from liaison.domain.commitment import CommitmentEntry
from liaison.domain.refusals import NotAllowed, NotFound
from liaison.domain.statements import Statement
from liaison.session import Session
from liaison.usecases import audit, deriving, records
from tests.liaison import desk


def test_a_line_becomes_a_draft_that_names_the_very_version_and_line(session: Session) -> None:
    source = desk.sealed(session)
    desk.amended(session, source, statements=(Statement(speaker="Elder", text="We will open."),))
    before = session.vault.records.versions(source)
    [line] = [one for one in deriving.lines(session, source) if one.statement]
    assert (line.portion, line.words) == ("statements/001", "We will open.")
    draft, changes = deriving.derive(session, source, 0, "statements/001", "commitment")
    assert changes.records == {draft, source} and changes.log
    content = records.draft_of(session, draft).content
    [link] = content.links
    assert (link.type, link.record, link.version, link.portion) == (
        "promised-in", source, 2, "statements/001",
    )  # fmt: skip
    assert isinstance(content.body, CommitmentEntry)
    assert content.body.exact_words == "We will open."
    entry = audit.page(session)[0]
    assert (entry.act, entry.on) == ("draft-started", draft)
    assert entry.before == f"statements/001 of version 2 of record {source}"
    assert entry.after == "commitment"
    assert session.vault.records.versions(source) == before
    older, _ = deriving.derive(session, source, 1, "statements/002", "ceasefire-violation")
    assert records.draft_of(session, older).content.links[0].version == 1


def test_a_line_of_a_received_record_can_become_one_too(tmp_path: Path) -> None:
    with desk.two_officers(tmp_path) as pair:
        source = desk.sealed(pair.a)
        pair.carry(source)
        draft, _ = deriving.derive(pair.b, source, 1, "statements/002", "incident")
        assert records.show(pair.b, draft).row.own
        records.seal(pair.b, desk_completed(pair.b, draft))


def desk_completed(session: Session, draft: str) -> str:
    """The derived draft with the time and place that an incident needs."""
    content = records.draft_of(session, draft).content
    whole = desk.content("incident", links=content.links, body=content.body)
    records.save_draft(session, draft, whole)
    return draft


def test_only_sealed_lines_that_are_there_become_anything(session: Session) -> None:
    source = desk.sealed(session)
    draft, _ = records.start(session, "contact-log", desk.content())
    size = session.vault.log.size()
    with pytest.raises(NotAllowed, match="sealed record"):
        deriving.derive(session, draft, 0, "statements/001", "incident")
    with pytest.raises(NotAllowed, match="cannot become"):
        deriving.derive(session, source, 0, "statements/001", "person")
    for number, portion in ((0, "statements/009"), (0, "title"), (0, "\x1b[2J"), (2, "title")):
        with pytest.raises(NotFound):
            deriving.derive(session, source, number, portion, "incident")
    for wrong in ("0f" * 16, ""):
        with pytest.raises(NotFound):
            deriving.lines(session, wrong)
    assert session.vault.log.size() == size
