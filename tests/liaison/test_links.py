"""Links are typed, dated and sourced, and point at nothing but a record."""

from __future__ import annotations

import json
from typing import Any

import pytest

from liaison.domain.content import Content, ContentUnreadable, parse_content, to_json
from liaison.domain.incident import Incident
from liaison.domain.links import Link, link_text
from liaison.domain.portions import differences, flatten
from liaison.domain.times import Moment

RECORD = "9f02c41a" + "0" * 24


def test_a_link_reads_as_one_line() -> None:
    link = Link(
        type="promised-in",
        record=RECORD,
        version=2,
        portion="statements/002",
        dated=Moment(at=1_088_868_720_000_000, zone="B"),
        source="Patrol log",
        note="In the elder's words.",
    )
    assert link_text(link) == (
        "promised-in 9f02c41a, version 2, statements/002 · 031732BJUL04 · Patrol log · "
        "In the elder's words."
    )
    assert link_text(Link(record=RECORD)) == "about 9f02c41a"


def test_each_link_is_a_portion_that_can_be_withheld_alone() -> None:
    one, other = Link(record=RECORD), Link(type="violates", record="0f" * 16)
    content = Content(case=RECORD, links=(one, other), body=Incident())
    assert [name for name, _ in flatten(content)] == ["case", "links/001", "links/002"]
    assert parse_content(to_json(content)) == content
    [difference] = differences(Content(case=RECORD, links=(other,), body=Incident()), content)
    assert difference == ("links/001", "", "about 9f02c41a")


@pytest.mark.parametrize(
    "link",
    [{}, {"record": ""}, {"record": "9f02"}, {"record": RECORD.upper()}, {"record": RECORD + "0"},
     {"record": RECORD + "\n"}, {"record": RECORD, "type": "knows"},
     {"record": RECORD, "version": -1}, {"record": RECORD, "version": 10**9},
     {"record": RECORD, "portion": "x" * 81}, {"record": RECORD, "dated": "today"},
     {"record": RECORD, "mood": ""}, "x", None],
)  # fmt: skip
def test_what_is_not_a_link_is_refused(link: Any) -> None:
    with pytest.raises(ContentUnreadable, match="links/001"):
        parse_content(json.dumps({"body": {"kind": "incident"}, "links": [link]}).encode())


@pytest.mark.parametrize("case", ["x", RECORD[:-1], RECORD.upper(), RECORD + "\n", 5, None])
def test_a_case_is_a_record_id_or_nothing(case: Any) -> None:
    with pytest.raises(ContentUnreadable, match="'case'"):
        parse_content(json.dumps({"body": {"kind": "incident"}, "case": case}).encode())
