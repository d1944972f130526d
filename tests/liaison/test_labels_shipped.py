"""The policies that ship say what records say, and their labels are read by others."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from liaison.domain.marking import POLICIES, Marking, banner
from liaison.labels.label import Chosen, Label, made
from liaison.labels.label_xml import read_label, write_numbered, write_stanag
from liaison.labels.marking_text import marking_text
from liaison.labels.refused import LabelBeyondRecord, LabelInvalid
from liaison.labels.shipped import from_marking, shipped, shipped_policies, stanag_of, to_marking
from liaison.labels.spif import read_spif
from liaison.labels.validity import check
from tests.liaison.label_support import lagoon
from tests.liaison.strategies import markings

ORDINARY = [
    Marking(policy="UN", level="STRICTLY CONFIDENTIAL"),
    Marking(policy="UN", level="CONFIDENTIAL", releasable_to=("FIN", "République de Lagune")),
    Marking(policy="TLP", level="AMBER+STRICT", caveats=("CHR", "يُحفظ")),
    Marking(policy="NATO", level="UNCLASSIFIED", caveats=("STAFF", "FOR THE FILE ONLY")),
    Marking(policy="NATO", level="SECRET", only=("FIN", "SWE", "NATO"), caveats=("ATOMAL",)),
    Marking(policy="NATO", level="RESTRICTED", releasable_to=("JPN", "CHE", "UKR")),
    Marking(policy="NATO", level="COSMIC TOP SECRET"),
]


def test_the_policies_that_ship_have_the_levels_of_records() -> None:
    for name, policy in POLICIES.items():
        own = shipped(name)
        levels = {level: name for name, level in own.record.levels.items()}
        ordered = sorted(own.policy.levels, key=lambda level: level.hierarchy)
        assert tuple(levels.get(level.name, level.name) for level in ordered) == policy.levels
    assert [policy.name for policy in shipped_policies()] == ["UN", "NATO", "TLP"]
    with pytest.raises(KeyError):
        shipped("EU")


@pytest.mark.parametrize("marking", ORDINARY, ids=banner)
def test_a_marking_goes_into_a_label_and_comes_back_with_the_same_words(marking: Marking) -> None:
    policy = shipped(marking.policy).policy
    label = read_label(stanag_of(marking, created="2026-03-01T08:00:00Z"), shipped_policies())
    assert to_marking(label) == marking
    assert label.created == "2026-03-01T08:00:00Z"
    assert marking_text(label, policy) == banner(marking)


@given(markings())
def test_every_marking_of_a_record_is_a_valid_label_or_refused(marking: Marking) -> None:
    top_and_released = marking.level.startswith("COSMIC") and marking.releasable_to
    if not marking.level or top_and_released:
        with pytest.raises(LabelInvalid):
            stanag_of(marking)
        return
    label = read_label(stanag_of(marking), shipped_policies())
    assert to_marking(label) == marking
    assert marking_text(label, shipped(marking.policy).policy) == banner(marking)


@given(st.sampled_from(list(POLICIES)), st.lists(st.text(max_size=12), max_size=3))
def test_any_text_as_a_caveat_comes_back_or_is_refused(name: str, caveats: list[str]) -> None:
    assume(len(set(caveats)) == len(caveats))
    policy = POLICIES[name]
    marking = Marking(policy=policy.name, level=policy.levels[0], caveats=tuple(caveats))
    try:
        label = from_marking(marking)
    except LabelInvalid:
        return
    again = read_label(write_stanag(label, shipped(name).policy), shipped_policies())
    assert set(to_marking(again).caveats) == set(caveats)


@pytest.mark.parametrize(
    "marking",
    [Marking(), Marking(policy="NATO", level="COSMIC TOP SECRET", releasable_to=("FIN",)),
     Marking(policy="NATO", level="UNCLASSIFIED", caveats=("CRYPTO",)),
     Marking(policy="NATO", level="SECRET", caveats=("FIN ONLY", "SWE ONLY")),
     Marking(policy="UN", level="CONFIDENTIAL", caveats=("two\nlines",)),
     Marking(policy="UN", level="CONFIDENTIAL", releasable_to=("F\u202eIN",)),
     Marking(policy="UN", level="CONFIDENTIAL", caveats=("x" * 1_000,)),
     Marking(policy="UN", level="CONFIDENTIAL", caveats=("",))],
)  # fmt: skip
def test_a_marking_that_no_label_can_carry_is_refused(marking: Marking) -> None:
    with pytest.raises(LabelInvalid):
        from_marking(marking)


def test_a_caveat_is_only_for_a_circle_where_it_names_one() -> None:
    label = from_marking(
        Marking(policy="NATO", level="SECRET", caveats=("STAFF", "FIN, KFOR ONLY"))
    )
    told = {(each.tag_set, each.name) for each in label.categories}
    assert told == {
        ("Context", "NATO"), ("Only", "FIN"), ("Only", "KFOR"), ("Administrative", "STAFF"),
    }  # fmt: skip
    assert to_marking(label).only == ("FIN", "KFOR")
    assert to_marking(label).caveats == ("STAFF",)
    un = from_marking(Marking(policy="UN", level="CONFIDENTIAL", caveats=("FOR THE FILE ONLY",)))
    assert [each.name for each in un.categories] == ["FOR THE FILE ONLY"]


def test_nato_markings_are_said_in_french_too() -> None:
    label = from_marking(Marking(policy="NATO", level="RESTRICTED", releasable_to=("FIN",)))
    french = "NATO DIFFUSION RESTREINTE · COMMUNICABLE À FIN"
    assert marking_text(label, shipped("NATO").policy, "fr-BE") == french


@pytest.mark.parametrize(
    ("marking", "line"),
    [(Marking(policy="NATO", level="RESTRICTED", releasable_to=("JPN", "CHE", "UKR")),
      "NATO RESTRICTED Releasable to Japan, Switzerland, Ukraine"),
     (Marking(policy="NATO", level="UNCLASSIFIED", caveats=("STAFF",)),
      "NATO UNCLASSIFIED - STAFF"),
     (Marking(policy="NATO", level="COSMIC TOP SECRET", caveats=("ATOMAL",)),
      "COSMIC TOP SECRET ATOMAL"),
     (Marking(policy="NATO", level="CONFIDENTIAL", caveats=("IRL, NATO ONLY",)),
      "NATO CONFIDENTIAL Ireland, NATO ONLY")],
)  # fmt: skip
def test_our_nato_labels_are_valid_under_the_public_policy(
    shared_data: Path, marking: Marking, line: str
) -> None:
    public = read_spif((shared_data / "stanag4774" / "nato-4774-policy.xml").read_bytes())
    label = read_label(stanag_of(marking), [public])
    check(label, public, new=True)
    assert marking_text(label, public) == line


def test_the_public_example_of_a_release_is_written_as_it_stands(shared_data: Path) -> None:
    public = (shared_data / "stanag4774" / "nato-4774-17-4.nato").read_bytes()
    marking = Marking(policy="NATO", level="RESTRICTED", releasable_to=("JPN", "CHE", "UKR"))
    read = read_label(public, shipped_policies())
    assert to_marking(read) == marking
    assert from_marking(marking) == read


def test_what_a_record_has_no_place_for_is_not_left_out() -> None:
    nato = shipped("NATO").policy
    context = Chosen(tag_set="Context", type="permissive", name="KFOR")
    kfor = made(
        Label(policy="NATO", policy_id=nato.id, level="SECRET", categories=(context,)), nato
    )
    assert marking_text(kfor, nato) == "NATO/KFOR SECRET"
    told = to_marking(kfor)
    assert [(one.tag_set, one.names) for one in told.categories] == [("Context", ("KFOR",))]
    assert from_marking(told) == kfor  # and nobody of NATO is let in beside KFOR
    with pytest.raises(LabelBeyondRecord):
        to_marking(Label(policy="LAGOON", policy_id=lagoon().id, level="OPEN"))


def test_a_free_name_has_no_number() -> None:
    label = from_marking(Marking(policy="UN", level="CONFIDENTIAL", releasable_to=("FIN",)))
    with pytest.raises(LabelInvalid, match="no number"):
        write_numbered(label, shipped("UN").policy)
