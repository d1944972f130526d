"""Every public case whose files are at hand: markings, validity, clearances, other policies."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple
from xml.etree import ElementTree

import pytest

from liaison.labels.clearance import check_cleared, clearance_text, read_clearance
from liaison.labels.equivalence import carried_over
from liaison.labels.label import Label
from liaison.labels.label_xml import read_label, write_numbered, write_stanag
from liaison.labels.marking_text import marking_text
from liaison.labels.policy import Policy
from liaison.labels.refused import LabelInvalid
from liaison.labels.spif import read_spif
from liaison.labels.validity import check
from tests.conftest import SHARED_DATA

FOLDER = SHARED_DATA / "stanag4774"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"

# What tests.xml names and its folder does not hold.
ABSENT = {
    "food-policy.xml",
    "food-policy-borked.xml",
    "food-clearance-all-okay.xml",
    "food-clearance-lactose-intolerant.xml",
    "food-label-bacon.xml",
    "food-label-cheap-milk-chocolate.xml",
    "food-label-meaty-milk-chocolate.xml",
    "food-label-milk-chocolate.xml",
    "food-label-water.xml",
    "stupid-label.ber",
    "this-file-does-not-exist.ber",
}


class Case(NamedTuple):
    """One test element, with the policies of its sequence."""

    policies: tuple[str, ...]
    said: dict[str, str]

    @property
    def files(self) -> set[str]:
        """All files it needs."""
        return {*self.policies, *(self.said[k] for k in ("label", "clearance") if k in self.said)}


def cases() -> list[Case]:
    if not FOLDER.is_dir():
        return []
    found = []
    for sequence in ElementTree.parse(FOLDER / "tests.xml").getroot():
        policies = tuple(node.attrib["spif"] for node in sequence.iter("policy"))
        tests = [node.attrib for node in sequence.iter("test")] or [{}]
        found += [Case(policies, said) for said in tests]
    return found


CASES = cases()


@cache
def policy(name: str) -> Policy:
    return read_spif((FOLDER / name).read_bytes())


def policy_of(label: Label, known: tuple[Policy, ...]) -> Policy:
    return next(each for each in known if each.id == label.policy_id)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.said.get("label", "policy alone"))
def test_a_public_case_comes_out_as_it_says(case: Case) -> None:
    if missing := sorted(name for name in case.files if not (FOLDER / name).is_file()):
        pytest.skip(f"not in the folder: {', '.join(missing)}")
    known = tuple(map(policy, case.policies))
    said = case.said
    language = said.get(LANG, "")
    label = read_label((FOLDER / said["label"]).read_bytes(), known)
    own = policy_of(label, known)
    if "valid" in said:
        check(label, own)  # every case at hand is a valid one
        assert said["valid"] == "true"
    if "label-marking" in said:
        assert marking_text(label, own, language) == said["label-marking"]
    if "encrypt" in said:
        target = next(each for each in known if each.id == said["encrypt"])
        label, own = carried_over(label, own, target), target
        assert marking_text(label, own, language) == said["encrypt-marking"]
    if "clearance" in said:
        clearance = read_clearance((FOLDER / said["clearance"]).read_bytes(), known)
        assert clearance_text(clearance, own) == said["clearance-marking"]
        check_cleared(label, clearance, own)
        assert said["acdf-result"] == "1"


def test_all_that_is_skipped_is_skipped_for_a_file_that_is_not_there(shared_data: object) -> None:
    missing = {name for case in CASES for name in case.files if not (FOLDER / name).is_file()}
    run = [case for case in CASES if not case.files & missing]
    assert shared_data
    assert missing == ABSENT
    assert (len(CASES), len(run)) == (26, 17)


@pytest.mark.parametrize("form", ["xml", "nato"])
def test_case_5_is_refused_as_its_policy_demands(shared_data: object, form: str) -> None:
    nato = policy("nato-4774-policy.xml")
    label = read_label((FOLDER / f"nato-4774-17-5.{form}").read_bytes(), [nato])
    with pytest.raises(LabelInvalid, match="“EAPC” may not stand with “CONFIDENTIAL”"):
        check(label, nato)


@pytest.mark.parametrize("number", range(1, 7))
def test_both_forms_of_a_public_label_say_the_same(shared_data: object, number: int) -> None:
    nato = policy("nato-4774-policy.xml")
    numbered, named = (
        read_label((FOLDER / f"nato-4774-17-{number}.{form}").read_bytes(), [nato])
        for form in ("xml", "nato")
    )
    assert numbered == named
    assert read_label(write_stanag(numbered, nato), [nato]) == numbered
    assert read_label(write_numbered(numbered, nato), [nato]) == numbered


def test_the_public_policies_are_read_whole(shared_data: object) -> None:
    nato = policy("nato-4774-policy.xml")
    assert [level.name for level in nato.levels][-1] == "TOP SECRET"
    assert [(held.name, len(held.tags[0].categories)) for held in nato.tag_sets] == [
        ("Additional Sensitivity", 9),
        ("Releasable To", 90),
        ("Only", 90),
        ("Administrative", 5),
        ("Context", 11),
    ]
    assert {level.colour for level in policy("tlp.xml").levels} == {
        "white", "green", "orange", "red",
    }  # fmt: skip


def test_the_same_label_in_other_words_of_the_policy(shared_data: object) -> None:
    nato = policy("nato-4774-policy.xml")
    label = read_label((FOLDER / "nato-4774-17-6.nato").read_bytes(), [nato])
    french = "NATO/KFOR CONFIDENTIEL Irlande, Suède, Ukraine, NATO SEULEMENT"
    assert marking_text(label, nato, "fr_BE") == french
    top = read_label((FOLDER / "nato-4774-extra-1.xml").read_bytes(), [nato])
    assert marking_text(top, nato, "fr") == "COSMIC TRES SECRET"
