"""Retention on the command line: from the first rule to the tombstone."""

from __future__ import annotations

import json
from pathlib import Path

from tests.journeys.line import Line, Pair


def test_rules_holds_and_destruction_from_a_terminal(
    line: Line, pair: Pair, tmp_path: Path
) -> None:
    rule = {"name": "logs", "do": "destroy-after", "period": "1d", "since": "event",
            "set_by": "Col. Specimen", "authority": "Order 7 (FICTION)"}  # fmt: skip
    (tmp_path / "rules.json").write_text(json.dumps({"rules": [rule]}))
    (tmp_path / "record.json").write_text(line.run("record", "template", "contact-log").stdout)
    new = ("record", "new", pair.anna, "contact-log", "--from", tmp_path / "record.json", "--seal")
    record = line.done(*new).split()[0]
    dry = line.done("retention", "set", pair.anna, tmp_path / "rules.json", "--dry-run")
    assert "Nothing was changed." in dry
    assert "Set 1 is in force." in line.done("retention", "set", pair.anna, tmp_path / "rules.json")
    shown = line.done("retention", "show", pair.anna)
    assert "Destroy all records 1 day after the event." in shown
    assert record[:8] in line.done("retention", "due", pair.anna)
    hold = line.done("retention", "hold", pair.anna, "record", record, "--reason", "r").strip()
    refused = line.on("retention", "destroy", pair.anna, record, "--reason", "over")
    assert (refused.exit_code, "under the hold" in refused.output) == (1, True)
    line.done("retention", "lift", pair.anna, hold[:8], "--reason", "closed")
    preview = line.done("retention", "destroy", pair.anna, "--due", "--reason", "r", "--dry-run")
    assert "Nothing was destroyed." in preview
    done = line.done("retention", "destroy", pair.anna, "--due", "--reason", "over", "--json")
    assert json.loads(done)["destroyed"] == [record]
    stone = line.done("record", "show", pair.anna, record)
    assert "under the rule logs (Order 7 (FICTION)): over" in stone
    assert "whole" in line.done("audit", "check", pair.anna)
