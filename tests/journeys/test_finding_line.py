"""Saved searches, and the pages of a person and a case, on the command line. All is fiction."""

from __future__ import annotations

from pathlib import Path

import msgspec

from liaison.domain.content import example
from liaison.domain.person import Person
from liaison.usecases import records
from tests.journeys.line import Line, Pair, opened, unchanged


def sealed(line: Line, vault: Path, kind: str, **changed: object) -> str:
    """An example of a kind, sealed; its id."""
    with opened(line.world, vault) as session:
        content = msgspec.structs.replace(example(kind), **changed)
        record, _ = records.start(session, kind, content)
        records.seal(session, record)
    return record


def test_a_search_is_saved_run_again_and_dropped(line: Line, pair: Pair) -> None:
    vault = pair.anna
    record = sealed(line, vault, "incident", title="FICTION Shots at the quarry")
    sealed(line, vault, "contact-log", title="FICTION The quarry again")
    assert line.done("search", "list", vault) == "No search is saved.\n"
    line.done("search", "save", vault, "Quarry", "quarry", "--kind", "incident", "--pin")
    line.done("search", "save", vault, "All incidents", "--kind", "incident")
    [first, second] = line.data("search", "list", vault)["searches"]
    assert (first["name"], first["pinned"], second["query"]) == ("Quarry", True, "")
    [found] = line.data("search", "run", vault, "Quarry")["records"]
    assert found["record"] == record and found["snippet"]
    assert "FICTION Shots" in line.done("search", "run", vault, "All incidents")
    line.done("search", "drop", vault, "Quarry")
    with unchanged(vault):
        assert "saved search" in line.refused("search", "run", vault, "Quarry")
        assert "saved search" in line.refused("search", "drop", vault, "Quarry")
        line.refused("search", "save", vault, "x" * 81, "quarry")
        line.refused("search", "save", vault, "", "quarry")


def test_a_person_and_a_case_show_what_belongs_to_them(line: Line, pair: Pair) -> None:
    vault = pair.anna
    body = example("person").body
    assert isinstance(body, Person)
    person = sealed(line, vault, "person")
    name = example("person").title
    case = sealed(line, vault, "negotiation-case")
    log = sealed(line, vault, "contact-log", case=case, persons=(name,))
    told = line.data("case", "show", vault, case[:12])
    assert [one["record"] for one in told["timeline"]] == [log]
    assert told["counts"]["contacts"] == 1
    assert log[:8] in line.done("case", "show", vault, case)
    page = line.data("person", "show", vault, person)
    assert page["person"]["record"] == person
    assert set(page["tally"]) == {"kept", "broken", "disputed", "open"}
    with unchanged(vault):
        line.refused("case", "show", vault, log)
        line.refused("person", "show", vault, case)


def test_a_step_is_drafted_and_one_that_cannot_follow_is_refused(line: Line, pair: Pair) -> None:
    vault = pair.anna
    record = sealed(line, vault, "ceasefire-violation")
    following = line.data("record", "step", vault, record)["next"]
    with unchanged(vault):
        assert "Possible now" in line.refused("record", "step", vault, record, "offered")
    line.done("record", "step", vault, record, following[0], "--note", "FICTION: said so.")
    draft = line.data("record", "show", vault, record, "--draft")["content"]
    last = draft["body"]["steps"][-1]
    assert (last["state"], last["text"]) == (following[0], "FICTION: said so.")
    line.refused("record", "step", vault, record, following[0])
    log = sealed(line, vault, "contact-log")
    line.refused("record", "step", vault, log, "kept")
