"""An organisation's policy with nothing but the command: made, taken, held to, overridden."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.journeys.line import Line, Pair, unchanged
from tests.journeys.test_gate_line import sealed


def policy(line: Line, pair: Pair, **members: object) -> dict[str, object]:
    """Anna's policy, which Boris takes in after naming her its authority."""
    path = line.folder / "policy.json"
    given = {"organisation": "Sector Example", "until": "2099-12-31"} | members
    path.write_text(json.dumps(given), encoding="utf-8")
    line.done("card", "name-authority", pair.boris, "anna", "--of", "Sector Example")
    out = line.folder / "policy.liaison-paper"
    made = line.data("org-policy", "make", pair.anna, path, "-o", out)
    assert made["number"] == 1
    line.done("org-policy", "take", pair.boris, out)
    return made


def test_a_setting_is_held_down_until_the_policy_is_set_aside(line: Line, pair: Pair) -> None:
    """F97: no setting is looser; setting it aside needs a reason and stands in the trail."""
    made = policy(line, pair, idle_lock=120, text="FICTION")
    shown = line.done("org-policy", "show", pair.boris)
    assert "in force" in shown and "after 120 seconds" in shown and "FICTION" in shown
    with unchanged(pair.boris):
        said = line.refused("settings", "set", pair.boris, "idle-lock", "600")
        assert "The policy of Sector Example" in said
        line.refused("card", "drop-authority", pair.boris, "anna", "--of", "Sector Example")
        line.refused("card", "remove", pair.boris, "anna")
        line.refused("org-policy", "set-aside", pair.boris, made["paper"], "--reason", " ")
    line.done("org-policy", "set-aside", pair.boris, made["paper"], "--reason", "a siren test")
    line.done("settings", "set", pair.boris, "idle-lock", "600")
    (entry,) = line.data(
        "audit", "show", pair.boris, "--act", "organisation-policy-set-aside"
    )["entries"]  # fmt: skip
    assert (entry["why"], entry["after"]) == ("a siren test", "set aside")
    line.done("org-policy", "put-back", pair.boris, made["paper"])
    assert line.data("settings", "list", pair.boris)["settings"]["idle-lock"] == 120


@pytest.fixture
def record(line: Line, pair: Pair) -> str:
    """A record of Anna's that is not released to Boris."""
    event = {"start": {"at": 1_772_366_400_000_000, "zone": "Z"}}
    marking = {"policy": "UN", "level": "CONFIDENTIAL", "releasable_to": ["SWE"]}
    body = {"kind": "contact-log", "purpose": "FICTION"}
    content = {"title": "Road", "event": event, "marking": marking, "body": body,
               "place": {"name": "Exampletown"}, "parties": ["Party FICTION"]}  # fmt: skip
    return sealed(line, pair.anna, content)


def test_a_refusal_is_overridden_by_rule_and_reason(line: Line, pair: Pair, record: str) -> None:
    """S68: by name, with a reason; logged; without the policy's leave it stays refused."""
    seal = ("bundle", "seal", pair.anna, "--to", "boris", "--record", record, "-o", line.folder)
    why = ("--override", "release", "--reason", "the road is cut (FICTION)")
    with unchanged(pair.anna):
        assert "No policy is in force" in line.refused(*seal, *why)
    policy(line, pair, overrides=["release"])
    assert "overridden for one act: release" in line.done(*seal, "--dry-run")
    with unchanged(pair.anna):
        assert "needs a reason" in line.refused(*seal, "--override", "release")
        assert "never be overridden" in line.refused(*seal, "--override", "only", *why[2:])
        shown = line.done(*seal, *why, "--dry-run")
    assert "goes, OVERRIDING: It is released to SWE alone." in shown
    line.done(*seal, *why)
    (entry,) = line.data("audit", "show", pair.anna, "--act", "gate-overridden")["entries"]
    assert (entry["before"], entry["why"]) == ("release", "the road is cut (FICTION)")


def test_a_plain_file_above_the_policy_needs_its_leave(
    line: Line, pair: Pair, record: str, tmp_path: Path
) -> None:
    policy(line, pair, clear="UN UNCLASSIFIED", overrides=["policy"])
    out = tmp_path / "records.csv"
    export = ("record", "export", pair.anna, record, "--as", "csv", "-o", out, "--reason", "why")
    assert "your policy lets no more" in line.refused(*export)
    assert not out.exists()
    line.done(*export, "--override", "policy")
    assert out.exists()
