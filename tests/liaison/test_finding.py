"""Finding: results with the matching words, saved searches, suggestions."""

from __future__ import annotations

import pytest

from liaison.domain.record import Filter
from liaison.domain.refusals import NotAllowed, NotFound, ReadOnly
from liaison.session import Session
from liaison.settings import SavedSearch
from liaison.usecases import finding, records
from tests.liaison import desk


def _marked(found: finding.Found) -> list[str]:
    return [text for text, hit in found.snippet if hit]


def test_results_show_the_words_that_match(session: Session) -> None:
    log = desk.sealed(session, title="FICTION - about the mill")
    case = desk.sealed(session, "negotiation-case", title="FICTION - the mill case")
    found = finding.find(session, "MILL fict")
    assert [one.row.record for one in found] == [case, log]
    assert [_marked(one) for one in found] == [["FICTION", "mill"], ["FICTION", "mill"]]
    (elder,) = finding.find(session, "elder nobody", Filter(kind="contact-log"))
    assert _marked(elder) == ["Nobody"]  # a statement says more than a name
    assert [one.row.record for one in finding.find(session, "", Filter(), None, 1)] == [case]
    assert [one.row.record for one in finding.find(session, "", after=found[0].row.seq)] == [log]
    assert finding.find(session, "")[0].snippet == ()
    best = finding.ranked(session, "mill case")
    assert best[0].row.record == case


def test_any_text_is_a_query_and_none_is_an_error(session: Session) -> None:
    desk.sealed(session)
    for query in ('"', "a OR b", "NEAR(", "*", "title:x", "\x00", "\ud800", "'; DROP TABLE x"):
        for verb in (finding.find, finding.ranked):
            assert len(verb(session, query)) <= 1
        finding.suggestions(session, "person", query)
        finding.suggestions(session, "case", query)


def test_searches_are_kept_by_name_and_pinned_ones_come_first(session: Session) -> None:
    size = session.vault.log.size()
    wanted = Filter(kinds=("incident",), box=("4", "12", "5", "13"), since=5)
    plain = SavedSearch(name="North bank", query="mill", wanted=wanted)
    changes = finding.save_search(session, plain)
    assert changes.settings
    finding.save_search(session, SavedSearch(name="Open", wanted=Filter(status="agreed")))
    pinned = SavedSearch(name=" Pinned\none ", query=" a  b", pinned=True)
    finding.save_search(session, pinned)
    assert [one.name for one in finding.searches(session)] == ["Pinned one", "North bank", "Open"]
    assert finding.searches(session)[1] == plain
    finding.save_search(session, SavedSearch(name="North bank", query="ferry"))
    assert [one.query for one in finding.searches(session)] == ["a b", "ferry", ""]
    finding.drop_search(session, "North bank")
    assert [one.name for one in finding.searches(session)] == ["Pinned one", "Open"]
    assert session.vault.log.size() == size  # what somebody looks for is nobody's business
    with pytest.raises(NotFound):
        finding.drop_search(session, "North bank")


@pytest.mark.parametrize(
    "saved",
    [
        SavedSearch(name=" "),
        SavedSearch(name="x" * 81),
        SavedSearch(name="a\x00"),
        SavedSearch(name="a", query="x" * 1_001),
    ],
)
def test_a_search_that_cannot_be_kept_is_refused(session: Session, saved: SavedSearch) -> None:
    with pytest.raises(NotAllowed):
        finding.save_search(session, saved)
    assert finding.searches(session) == []


def test_there_is_an_end_to_saved_searches_and_a_reader_keeps_none(session: Session) -> None:
    for number in range(finding.MOST_SEARCHES):
        finding.save_search(session, SavedSearch(name=str(number)))
    with pytest.raises(NotAllowed):
        finding.save_search(session, SavedSearch(name="one more"))
    with session.beside(read_only=True) as reading, pytest.raises(ReadOnly):
        finding.drop_search(reading, "1")


def test_suggestions_come_from_what_records_say(session: Session) -> None:
    desk.sealed(session, persons=("Elder Example", "Élise Sample"))
    desk.sealed(session, "negotiation-case", title="FICTION - the mill")
    assert "Elder Example" in finding.suggestions(session, "person", "elder")
    assert finding.suggestions(session, "person", "elise") == ["Élise Sample"]
    assert finding.suggestions(session, "party", "north") == ["Party North (fictitious)"]
    assert finding.suggestions(session, "place", "fict") == ["Fictitious Bridge"]
    assert finding.suggestions(session, "case", "mill") == ["FICTION - the mill"]
    assert finding.suggestions(session, "case", "harbour") == []
    (row,) = finding.cases(session, "mi")
    assert row.kind == "negotiation-case"


def test_every_kind_is_counted(session: Session) -> None:
    desk.sealed(session)
    records.start(session, "incident")
    counted = records.counts(session)
    assert counted.kinds["contact-log"] == counted.kinds["incident"] == counted.drafts == 1
    assert counted.kinds["person"] == 0
    assert (counted.contact_logs, counted.negotiation_notes) == (1, 0)
