"""A day on the command line, from JSON: mandate, meeting, promise, red line, incident, SITREP.

All people, places and events are fiction.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from liaison import forms
from liaison.domain.content import example
from liaison.domain.times import moment_at
from tests.journeys.line import Line, Pair, unchanged

NINE = 1_088_838_000_000_000  # 030900BJUL04, in µs
HOUR = 3_600_000_000
MARKED = {"policy": "UN", "level": "UNCLASSIFIED"}
MANDATE = {
    "kind": "negotiation-case",
    "stage": "talks",
    "signed_by": "Col. Specimen",
    "red_lines": [
        {
            "issue": "opening hours",
            "text": "Never less than two hours a day.",
            "sense": "at-least",
            "value": "2",
            "unit": "hours a day",
            "source": "Mandate, paragraph 4",
        }
    ],
    "bottom_lines": [
        {
            "issue": "opening hours",
            "text": "Families need four hours.",
            "sense": "at-least",
            "value": "4",
            "unit": "hours a day",
        }
    ],
}
STATEMENTS: list[dict[str, Any]] = [
    {"kind": "fact", "speaker": "Capt. Sample", "text": "The road was closed at nine."},
    {
        "kind": "claim",
        "speaker": "Elder Example",
        "text": "We open the road for four hours every morning.",
        "act": "promise",
        "verbatim": True,
    },
    {
        "kind": "assessment",
        "speaker": "Capt. Sample",
        "text": "He can bind his council.",
        "likelihood": "likely",
        "confidence": "moderate",
    },
]


def written(line: Line, body: dict[str, Any], title: str, at: int = NINE, **more: Any) -> Path:
    """A record as the JSON file of an officer."""
    tree = {
        "title": f"FICTION - {title}",
        "event": {"start": {"at": at, "zone": "B"}},
        "marking": MARKED,
        "exercise": True,
        "body": body,
        **more,
    }
    path = line.folder / "record.json"
    path.write_text(json.dumps(tree), encoding="utf-8")
    return path


def proposal(hours: str, direction: str = "ours") -> dict[str, Any]:
    return {
        "kind": "proposal-round",
        "issue": "opening hours",
        "direction": direction,
        "from_party": "Sector Example",
        "to_party": "Party North (fictitious)",
        "exact_words": f"The road may be open for {hours} hours a day.",
        "terms": [{"issue": "Opening  Hours", "to_value": hours, "unit": "hours a day"}],
    }


def sealed(line: Line, vault: Path, *arguments: Any, **more: Any) -> str:
    """A new sealed record; its id."""
    kind = arguments[0]["kind"]
    source = written(line, *arguments, **more)
    return line.done("record", "new", vault, kind, "--from", source, "--seal").strip()


def content(line: Line, vault: Path, record: str, *options: str) -> dict[str, Any]:
    found: dict[str, Any] = line.data("record", "show", vault, record, *options)["content"]
    return found


def logged(line: Line, vault: Path, case: str) -> str:
    """The sealed log of a meeting with three statements."""
    return sealed(
        line, vault,
        {
            "kind": "contact-log",
            "purpose": "Have the road opened.",
            "counterparts": [{"name": "Elder Example", "faction": "Party North (fictitious)"}],
        },
        "meeting at the bridge", NINE + HOUR, case=case, statements=STATEMENTS,
        persons=["Elder Example"],
    )  # fmt: skip


def sitrep(line: Line, vault: Path, *options: str) -> dict[str, Any]:
    result = line.run("sitrep", vault, "--passphrase-file", line.secret, "--json", *options)
    assert result.exit_code == 0, result.output
    found: dict[str, Any] = json.loads(result.stdout)
    return found


def test_a_whole_day_from_the_mandate_to_the_sitrep(line: Line, pair: Pair) -> None:
    """Shows 1 on the command line."""
    vault = pair.anna
    case = sealed(line, vault, MANDATE, "road to the water point")
    log = logged(line, vault, case)

    lines = line.data("record", "derive", vault, log)["lines"]
    assert [one["line"] for one in lines] == [f"statements/00{n}" for n in (1, 2, 3)]
    promise = line.done("record", "derive", vault, log[:8], "statements/002").strip()
    line.done("record", "seal", vault, promise)
    made = content(line, vault, promise)
    assert made["body"]["exact_words"] == STATEMENTS[1]["text"]
    assert made["body"]["promisor_person"] == "Elder Example"
    assert made["body"]["promisor_party"] == "Party North (fictitious)"
    [link] = made["links"]
    assert (link["record"], link["version"], link["portion"]) == (log, 1, "statements/002")
    assert made["case"] == case

    across = written(line, proposal("1"), "first offer", NINE + 2 * HOUR, case=case)
    with unchanged(vault):
        said = line.refused("record", "new", vault, "proposal-round", "--from", across, "--seal")
    assert "crosses a red line" in said
    assert "1 hours a day on 'Opening  Hours'" in said and "Mandate, paragraph 4" in said
    draft = line.done("record", "new", vault, "proposal-round", "--from", across).strip()
    refused = json.loads(line.on("record", "seal", vault, draft, "--json").stdout)
    assert refused["refused"] == "AgainstMandate"
    within = written(line, proposal("4"), "second offer", NINE + 2 * HOUR, case=case)
    line.done("record", "edit", vault, draft, "--from", within, "--seal")
    judged = content(line, vault, draft)["body"]
    assert judged["mandate_check"] == "at-bottom-line"
    assert "ask the mandator" in judged["mandate_reasons"]
    assert "version 1 of the case" in judged["mandate_reasons"]

    incident = sealed(
        line, vault,
        {"kind": "incident", "report_type": "flash", "what": "Two shots near the mill.",
         "action_taken": "Patrol halted."},
        "shots near the mill", NINE + 3 * HOUR,
        place={"given": "33N TE 1234 5678", "mgrs": "33NTE12345678", "precision_m": 10},
    )  # fmt: skip
    indicator = sealed(
        line, vault,
        {"kind": "indicator", "code": "W-3", "question": "How many stalls are open?",
         "family": "peace", "value_type": "count", "reporting_period": "daily", "amber": "20",
         "red": "5", "worse_when": "falling"},
        "stalls on market day",
    )  # fmt: skip
    observed = sealed(
        line, vault,
        {"kind": "indicator-observation", "indicator": indicator, "observed": "18"},
        "stalls today", NINE + 4 * HOUR,
    )  # fmt: skip
    level = content(line, vault, observed)["body"]
    assert (level["alert"], level["code"]) == ("amber", "W-3")

    day = sitrep(line, vault, "--period", "03BJUL04")
    assert day["unsealed"] == []
    report = content(line, vault, day["record"], "--draft")
    drawn = {
        name: [one["record"] for one in report["body"][name]]
        for name in ("contacts", "commitments", "proposals", "incidents", "indicators")
    }
    assert drawn == {
        "contacts": [log],
        "commitments": [promise],
        "proposals": [draft],
        "incidents": [incident],
        "indicators": [observed],
    }
    assert report["body"]["proposals"][0]["text"].endswith("(at bottom line)")
    assert report["body"]["action_taken"] == "Patrol halted."
    assert report["body"]["prepared_by"] == "Maj Anna Example"
    assert {link["record"] for link in report["links"]} == {
        log, promise, draft, incident, observed,
    }  # fmt: skip
    line.done("record", "seal", vault, day["record"])
    shown = line.done("record", "show", vault, day["record"])
    for text in ("Two shots near the mill.", "W-3: 18", "amber", "Elder Example", "open the road"):
        assert text in shown
    assert line.on("audit", "check", vault).exit_code == 0


def test_a_sitrep_filled_again_keeps_what_was_written_and_takes_what_came(
    line: Line, pair: Pair
) -> None:
    vault = pair.anna
    body = {"kind": "incident", "what": "A shot."}
    place = {"name": "Mill"}
    first = sealed(line, vault, body, "one shot", place=place)
    waiting = line.done(
        "record", "new", vault, "incident", "--from", written(line, body, "later", NINE + HOUR)
    ).strip()
    filled = sitrep(line, vault, "--period", "030600BJUL04 - 032200B")
    assert [row["record"] for row in filled["unsealed"]] == [waiting]
    mine = content(line, vault, filled["record"], "--draft")
    mine["body"]["incidents"][0]["text"] = "One shot, by a hunter."
    mine["body"]["assessment"] = "Calm."
    edited = line.folder / "edited.json"
    edited.write_text(json.dumps(mine), encoding="utf-8")
    line.done("record", "edit", vault, filled["record"], "--from", edited)
    line.done("record", "discard", vault, waiting)
    second = sealed(line, vault, body, "another shot", NINE + HOUR, place=place)
    again = sitrep(line, vault, "--period", "030600BJUL04 - 032200B", "--into", filled["record"])
    assert again["record"] == filled["record"]
    told = content(line, vault, filled["record"], "--draft")["body"]
    assert [one["record"] for one in told["incidents"]] == [first, second]
    assert told["incidents"][0]["text"] == "One shot, by a hunter."
    assert told["assessment"] == "Calm."
    line.refused("record", "amend", vault, filled["record"], "--from", edited, "--reason", "x")


def test_what_waits_is_told_and_finished(line: Line, pair: Pair) -> None:
    vault = pair.anna
    assert line.done("record", "todo", vault) == "Nothing waits for you.\n"
    note = line.done(
        "record", "note", vault, "--who", "Elder Example", "--where", "33N TE 1234 5678",
        "--said", "The road is closed.", "--promised", "It opens tomorrow.",
    ).strip()  # fmt: skip
    [one] = line.data("record", "todo", vault)["to_complete"]
    assert one["record"] == note and 0 < one["percent"] < 100
    assert "body.purpose" in one["missing"]
    noted = content(line, vault, note, "--draft")
    assert noted["place"]["mgrs"] == "33NTE12345678"
    assert noted["title"] == "Elder Example: The road is closed."
    assert f"{note[:8]} contact-log: Elder Example" in line.done("record", "todo", vault)
    assert "nothing to note" in line.refused("record", "note", vault, "--said", " ")

    indicator = sealed(
        line, vault,
        {"kind": "indicator", "code": "W-1", "question": "Is the market open?", "family": "peace",
         "value_type": "yes-no", "reporting_period": "weekly", "red": "no"},
        "market",
    )  # fmt: skip
    assert line.data("record", "todo", vault)["indicators_due"][0]["record"] == indicator
    assert "W-1 Is the market open? (weekly, last too long ago)" in line.done(
        "record", "todo", vault
    )
    tick = line.done("record", "tick", vault, indicator, "no").strip()
    line.done("record", "seal", vault, tick)
    assert content(line, vault, tick)["body"]["alert"] == "red"
    assert line.data("record", "todo", vault)["indicators_due"] == []
    assert "no sealed indicator" in line.refused("record", "tick", vault, tick, "3")


def test_a_promise_overdue_is_told_by_the_party_that_gave_it(line: Line, pair: Pair) -> None:
    vault = pair.anna
    promise = {
        "kind": "commitment",
        "by": "them",
        "promisor_party": "Party North (fictitious)",
        "exact_words": "The road is open.",
        "deadline": {"at": NINE, "zone": "B"},
        "history": [{"status": "agreed"}],
    }
    record = sealed(line, vault, promise, "open road")
    waits = line.data("record", "todo", vault)
    assert [one["record"] for one in waits["promises_overdue"]["Party North (fictitious)"]] == [
        record
    ]
    assert waits["promises_due"] == []
    assert "Promises overdue: Party North (fictitious)" in line.done("record", "todo", vault)
    broken = dict(promise, history=[{"status": "kept"}])
    source = written(line, broken, "open road")
    said = line.refused(
        "record", "amend", vault, record, "--from", source, "--reason", "kept", "--seal"
    )
    assert "'kept' cannot follow the start" in said


def test_records_are_chosen_by_case_person_time_and_place(line: Line, pair: Pair) -> None:
    vault = pair.anna
    case = sealed(line, vault, MANDATE, "road")
    log = logged(line, vault, case)
    there = {"name": "Bridge", "lat": "4.3612", "lon": "18.5550"}
    shot = sealed(
        line, vault, {"kind": "incident", "what": "A shot."}, "shot", NINE + 30 * HOUR, place=there
    )

    def chosen(*options: str) -> set[str]:
        rows = line.data("record", "list", vault, *options)["records"]
        words = line.data("record", "search", vault, "fiction", *options)["records"]
        assert {row["record"] for row in rows} == {row["record"] for row in words}
        return {row["record"] for row in rows}

    assert chosen() == {case, log, shot}
    assert chosen("--case", case[:8]) == {log}
    assert chosen("--kind", "incident", "--kind", "contact-log") == {log, shot}
    assert chosen("--person", "elder") == {log}
    assert chosen("--party", "north") == {log}
    assert chosen("--since", "04BJUL04") == {shot}
    assert chosen("--until", "03BJUL04") == {case, log}
    assert chosen("--box", "4", "18", "5", "19") == {shot}
    assert chosen("--box", "-5", "18", "-4", "19") == set()
    assert chosen("--marking", "un unclassified") == {case, log, shot}
    assert chosen("--status", "talks") == {case}
    assert chosen("--author", "boris") == set()
    for wrong in (("--box", "9", "18", "4", "19"), ("--box", "", "", "", ""),
                  ("--box", "a", "0", "1", "1"), ("--since", "someday"), ("--case", "ffff"),
                  ("--author", "nobody")):  # fmt: skip
        line.refused("record", "list", vault, *wrong)


def test_records_point_at_each_other_from_both_ends(line: Line, pair: Pair) -> None:
    vault = pair.anna
    log = logged(line, vault, "")
    draft = line.done(
        "record", "new", vault, "incident", "--from",
        written(line, {"kind": "incident", "what": "A shot."}, "shot", place={"name": "Mill"}),
    ).strip()  # fmt: skip
    how = ("--type", "reported-in", "--version", 1, "--line", "statements/002", "--dated",
           "031000BJUL04", "--source", "Elder Example")  # fmt: skip
    said = line.done("record", "link", vault, draft, log[:8], *how)
    assert said == (
        f"Added: reported-in {log[:8]}, version 1, statements/002 · 031000BJUL04 · Elder Example\n"
    )
    assert "there already" in line.refused("record", "link", vault, draft, log, *how)
    assert "no version" in line.refused("record", "link", vault, draft, log, "--version", 9)
    assert "at itself" in line.refused("record", "link", vault, draft, draft)
    assert "so long" in line.refused("record", "link", vault, draft, log, "--line", "x" * 81)
    line.done("record", "seal", vault, draft)
    [back] = line.data("record", "link", vault, log)["incoming"]
    assert (back["record"], back["type"], back["portion"]) == (
        draft, "reported-in", "statements/002",
    )  # fmt: skip
    shown = line.done("record", "link", vault, draft)
    assert "Points at\n  reported-in" in shown and "FICTION - meeting at the bridge" in shown
    assert "(reported-in, statements/002)" in line.done("record", "link", vault, log)
    assert "sealed and has no draft" in line.refused("record", "link", vault, draft, log)


def test_every_kind_is_written_sealed_shown_and_listed(line: Line, pair: Pair) -> None:
    vault, made = pair.anna, {}
    for kind in forms.kinds():
        source = line.folder / f"{kind}.json"
        source.write_text(line.run("record", "template", kind).stdout, encoding="utf-8")
        made[kind] = line.done("record", "new", vault, kind, "--from", source, "--seal").strip()
        assert example(kind).title in line.done("record", "show", vault, made[kind])
    rows = line.data("record", "list", vault)["records"]
    assert {row["kind"]: row["record"] for row in rows} == made


def test_a_link_is_taken_off_a_draft(line: Line, pair: Pair) -> None:
    vault = pair.anna
    log = logged(line, vault, "")
    draft = line.done("record", "derive", vault, log, "statements/002", "--as", "incident").strip()
    line.done("record", "link", vault, draft, log)
    assert len(line.data("record", "link", vault, draft)["outgoing"]) == 2
    line.done("record", "link", vault, draft, log, "--remove")
    assert len(line.data("record", "link", vault, draft)["outgoing"]) == 1
    assert "no link" in line.refused("record", "link", vault, draft, log, "--remove")
    assert "no links" in line.done("record", "link", vault, note(line, vault))


def note(line: Line, vault: Path) -> str:
    return line.done("record", "note", vault, "--who", "Elder Example").strip()


def test_search_shows_the_words_it_found(line: Line, pair: Pair) -> None:
    vault = pair.anna
    log = logged(line, vault, "")
    for more in ((), ("--best",)):
        [found] = line.data("record", "search", vault, "council bind", *more)["records"]
        assert found["record"] == log
        hits = [text.lower() for text, hit in found["snippet"] if hit]
        assert "bind" in hits
        assert "He can bind his council." in line.done("record", "search", vault, "bind", *more)
    assert line.on("record", "search", vault, "x", "--best", "--after", log).exit_code == 2


def test_an_organisations_own_fields_are_asked_for_and_shown(line: Line, pair: Pair) -> None:
    vault = pair.anna
    template = sealed(
        line, vault,
        {"kind": "template", "for_kind": "incident", "group_title": "Water",
         "own_fields": [{"name": "water_state", "label": "State of the water", "kind": "choice",
                         "choices": ["running", "broken"], "required": True}]},
        "water fields",
    )  # fmt: skip
    [listed] = line.data("record", "templates", vault, "--kind", "incident")["templates"]
    assert (listed["record"], listed["fields"]) == (template, ["water_state"])
    assert "There is no sealed template" in line.done(
        "record", "templates", vault, "--kind", "person"
    )
    body = {"kind": "incident", "what": "The tap runs dry."}
    more: dict[str, Any] = {"place": {"name": "Mill"}}
    new = ("record", "new", vault, "incident", "--template", template[:8])
    said = line.refused(*new, "--from", written(line, body, "dry tap", **more), "--seal")
    assert "Still missing: State of the water" in said
    more["extra"] = [{"name": "water_state", "value": "gone"}]
    said = line.refused(*new, "--from", written(line, body, "dry tap", **more), "--seal")
    assert "State of the water: The answer to 'State of the water' is of the wrong kind." in said
    more["extra"] = [{"name": "water_state", "value": "broken"}]
    made = line.done(*new, "--from", written(line, body, "dry tap", **more), "--seal").strip()
    assert content(line, vault, made)["template"] == {"record": template, "version": 1}
    assert "Water\n  State of the water: broken" in line.done("record", "show", vault, made)
    wrong = written(line, {"kind": "person"}, "x")
    assert "not for this kind" in line.refused(
        "record", "new", vault, "person", "--template", template, "--from", wrong
    )


def test_a_day_word_is_a_whole_day(line: Line, pair: Pair) -> None:
    today = sitrep(line, pair.anna)
    report = content(line, pair.anna, today["record"], "--draft")
    period = report["event"]
    assert moment_at(period["start"]["at"]).at % (24 * HOUR) == 0
    assert period["end"]["at"] - period["start"]["at"] == 24 * HOUR - 60_000_000
    said = line.run(
        "sitrep", pair.anna, "--passphrase-file", line.secret, "--period", "031200BJUL04"
    )
    assert (said.exit_code, "start and an end" in said.stderr) == (1, True)
