"""Labels on the command line: a record's own, and foreign ones under a policy that is given."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.journeys.line import Line, Pair
from tests.liaison.label_support import HOSTILE, SPIF


def test_a_label_is_read_under_its_policy_and_an_invalid_one_is_refused(
    line: Line, shared_data: Path
) -> None:
    folder = shared_data / "stanag4774"
    policy = ("--policy", folder / "nato-4774-policy.xml")
    said = line.run("label", folder / "nato-4774-17-4.nato", *policy)
    expected = "NATO RESTRICTED Releasable to Japan, Switzerland, Ukraine\n"
    assert (said.exit_code, said.stdout) == (0, expected)
    refused = line.run("label", folder / "nato-4774-17-5.nato", *policy)
    assert (refused.exit_code, refused.stdout) == (1, "")
    assert "may not stand with" in refused.stderr


def test_a_records_marking_is_printed_as_a_label_that_reads_back(
    line: Line, pair: Pair, tmp_path: Path
) -> None:
    template = line.run("record", "template", "contact-log").stdout
    (tmp_path / "record.json").write_text(template)
    new = line.done("record", "new", pair.anna, "contact-log", "--from", tmp_path / "record.json")
    printed = line.done("record", "label", pair.anna, new.split()[0])
    (tmp_path / "label.xml").write_text(printed)
    said = line.run("label", tmp_path / "label.xml")
    assert (said.exit_code, said.stdout) == (0, "UN UNCLASSIFIED\n")


@pytest.fixture
def lagoon(tmp_path: Path) -> Path:
    path = tmp_path / "lagoon.xml"
    path.write_text(SPIF.replace("{}", ""), encoding="utf-8")
    return path


def test_a_policy_is_looked_at_taken_in_used_and_removed(
    line: Line, pair: Pair, tmp_path: Path, lagoon: Path
) -> None:
    looked = json.loads(line.done("policy", "add", pair.anna, lagoon, "--look", "--json"))
    assert looked["added"] is False and looked["policy"]["levels"] == ["OPEN", "CLOSED", "SHUT"]
    assert "The policy LAGOON is here now." in line.done("policy", "add", pair.anna, lagoon)
    listed = json.loads(line.done("policy", "list", pair.anna, "--json"))["policies"]
    assert [one["name"] for one in listed] == ["UN", "NATO", "TLP", "LAGOON"]
    assert "Teams: NORTH, SOUTH, WEST" in line.done("policy", "show", pair.anna, "LAGOON")
    content = json.loads(line.run("record", "template", "contact-log").stdout)
    lowest = {"policy": "LAGOON", "policy_id": looked["policy"]["id"], "level": "OPEN"}
    content |= {
        "marking": lowest,
        "marks": [{"portion": "title", "marking": lowest | {"level": "CLOSED"}}],
    }
    (tmp_path / "record.json").write_text(json.dumps(content))
    new = line.done("record", "new", pair.anna, "contact-log", "--from", tmp_path / "record.json")
    record = new.split()[0]
    refused = line.on("policy", "remove", pair.anna, "LAGOON", "--reason", "fictional")
    assert refused.exit_code == 1 and "is marked under this policy" in refused.stderr
    sealed = line.on("record", "seal", pair.anna, record)
    assert "Under-marked: LAGOON OPEN does not cover title (LAGOON CLOSED)" in sealed.stderr
    shown = json.loads(line.done("record", "show", pair.anna, record, "--json"))
    assert (shown["overall"], shown["undermarked"]) == ("LAGOON CLOSED", ["title"])
    assert "(C) Title" in line.done("record", "show", pair.anna, record)
    chosen = line.done("record", "list", pair.anna, "--marking", "lagoon open")
    assert record[:8] in chosen
    line.done("policy", "remove", pair.anna, "LAGOON", "--reason", "no longer used")
    assert "(LAGOON CLOSED) Title" in line.done("record", "show", pair.anna, record)
    gone = line.on("record", "label", pair.anna, record)
    assert gone.exit_code == 1 and "not known here" in gone.stderr


def test_s35_a_hostile_policy_is_refused_on_the_command_line(
    line: Line, pair: Pair, tmp_path: Path
) -> None:
    """S35: the command line's door of policies gives a refusal and nothing else."""
    for case in ("a billion laughs", "an external entity", "deep nesting", "too many bytes"):
        (tmp_path / "hostile.xml").write_bytes(HOSTILE[case])
        said = line.on("policy", "add", pair.anna, tmp_path / "hostile.xml")
        assert said.exit_code == 1 and "Nothing was" in said.stderr
    assert "hostile" not in line.done("policy", "list", pair.anna)


def test_a_sealed_records_label_is_written_with_a_reason(
    line: Line, pair: Pair, tmp_path: Path
) -> None:
    template = line.run("record", "template", "contact-log").stdout
    (tmp_path / "record.json").write_text(template)
    record = line.done(
        "record", "new", pair.anna, "contact-log", "--from", tmp_path / "record.json", "--seal"
    ).split()[0]
    out = ("record", "label", pair.anna, record, "-o", tmp_path / "label.xml")
    assert "needs a reason" in line.on(*out).stderr and not (tmp_path / "label.xml").exists()
    line.done(*out, "--reason", "fictional")
    assert line.run("label", tmp_path / "label.xml").stdout == "UN UNCLASSIFIED\n"
    assert "Exported the label of record" in line.done("audit", "show", pair.anna)
