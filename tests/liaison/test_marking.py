"""Markings are written as their policies write them, and the highest covers all."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison.domain.marking import POLICIES, UNMARKED, Marking, banner, highest, rank
from liaison.forms import values
from tests.liaison.strategies import markings


@pytest.mark.parametrize(
    ("marking", "line"),
    [(Marking(policy="NATO", level="RESTRICTED", releasable_to=("FIN", "SWE")),
      "NATO RESTRICTED · REL TO FIN, SWE"),
     (Marking(policy="UN", level="STRICTLY CONFIDENTIAL"), "UN STRICTLY CONFIDENTIAL"),
     (Marking(policy="TLP", level="AMBER+STRICT"), "TLP:AMBER+STRICT"),
     (Marking(policy="NATO", level="COSMIC TOP SECRET"), "COSMIC TOP SECRET"),
     (Marking(policy="NATO", level="UNCLASSIFIED", caveats=("STAFF",)),
      "NATO UNCLASSIFIED · STAFF"),
     (Marking(), UNMARKED)],
)  # fmt: skip
def test_the_banner_is_the_policys_own_wording(marking: Marking, line: str) -> None:
    assert banner(marking) == line


@pytest.mark.parametrize(
    "members",
    [{"level": "SECRET"}, {"policy": "TLP", "level": "WHITE"}, {"policy": "EU", "level": ""}],
)
def test_a_level_of_another_policy_is_refused(members: dict[str, Any]) -> None:
    with pytest.raises(ValueError):
        Marking(**members)


@given(st.lists(markings(), max_size=6))
def test_the_highest_marking_covers_all(items: list[Marking]) -> None:
    top = highest(items)
    marked = [item for item in items if item.level]
    if top is None:
        assert not marked
        return
    high, of = rank(top)
    for item in marked:
        low, out_of = rank(item)
        assert low * of <= high * out_of
        assert set(item.caveats) <= set(top.caveats)
        if low > 0:
            assert set(top.releasable_to) <= set(item.releasable_to)


@given(markings())
def test_one_marking_alone_is_its_own_highest(marking: Marking) -> None:
    assert highest([marking]) == (marking if marking.level else None)


def test_the_highest_of_two_policies_is_compared_by_place_in_the_policy() -> None:
    un = Marking(policy="UN", level="CONFIDENTIAL")
    nato = Marking(policy="NATO", level="SECRET")
    assert highest([un, nato]) == nato
    assert highest([nato, Marking(policy="TLP", level="RED")]) == Marking(policy="TLP", level="RED")
    restricted = Marking(policy="NATO", level="RESTRICTED", releasable_to=("FIN", "SWE"))
    plain = Marking(policy="NATO", level="UNCLASSIFIED")
    assert highest([plain, restricted]) == restricted
    secret = Marking(policy="NATO", level="SECRET", releasable_to=("SWE", "JPN"))
    assert highest([restricted, secret]) == Marking(
        policy="NATO", level="SECRET", releasable_to=("SWE",)
    )


def test_the_policies_are_those_of_the_value_list() -> None:
    assert {choice.value: choice.label for choice in values("marking-policy")} == {
        name: policy.label for name, policy in POLICIES.items()
    }


def test_tlp_levels_agree_with_the_public_taxonomy(shared_data: Path) -> None:
    public = json.loads((shared_data / "taxonomies" / "tlp.json").read_text(encoding="utf-8"))
    names = {entry["value"].upper() for entry in public["predicates"]}
    assert set(POLICIES["TLP"].levels) <= names
