"""Labels on the command line: a record's own, and foreign ones under a policy that is given."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.line import Line, Pair, new_pair


@pytest.fixture
def line(tmp_path: Path) -> Line:
    return Line(tmp_path)


@pytest.fixture
def pair(tmp_path: Path) -> Pair:
    return new_pair(tmp_path)


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
