"""An organisation's XML-SPIF is read whole or refused, and its rules bind its labels."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison.labels.label import Chosen, Label
from liaison.labels.marking_text import marking_text
from liaison.labels.policy import TagType
from liaison.labels.refused import LabelInvalid, PolicyUnreadable
from liaison.labels.spif import read_spif
from liaison.labels.validity import check
from tests.liaison.label_support import HOSTILE, SPIF, a_label, broken, lagoon

NORTH: tuple[TagType, str] = ("permissive", "NORTH")
SOUTH: tuple[TagType, str] = ("permissive", "SOUTH")
WEST: tuple[TagType, str] = ("permissive", "WEST")
QUICK: tuple[TagType, str] = ("informative", "QUICK")
SLOW: tuple[TagType, str] = ("informative", "SLOW")
RADIO: tuple[TagType, str] = ("enumeratedRestrictive", "RADIO")
PAPER: tuple[TagType, str] = ("enumeratedRestrictive", "PAPER")


def test_a_policy_is_read_with_its_levels_tags_and_words() -> None:
    policy = lagoon()
    assert (policy.name, policy.id) == ("LAGOON", "2.25.1234567890")
    assert [(v.name, v.lacv, v.hierarchy, v.obsolete) for v in policy.levels] == [
        ("OPEN", 1, 1, False),
        ("CLOSED", 2, 2, False),
        ("SHUT", 3, 3, True),
    ]
    teams, hint, source = policy.tag_sets[0].tags
    assert [category.lacv for category in teams.categories] == [7, 8, 9]
    assert (teams.type, hint.type, source.type) == (
        "permissive",
        "informative",
        "enumeratedRestrictive",
    )
    assert hint.single


@pytest.mark.parametrize(
    ("level", "categories"),
    [("OPEN", [SOUTH]), ("CLOSED", [NORTH]), ("CLOSED", [QUICK]), ("CLOSED", [NORTH, RADIO]),
     ("OPEN", [SOUTH, PAPER]), ("CLOSED", [NORTH, WEST])],
)  # fmt: skip
def test_a_label_that_keeps_the_rules_is_valid(
    level: str, categories: list[tuple[TagType, str]]
) -> None:
    policy = lagoon()
    label = a_label(policy, level, *categories)
    check(label, policy)
    assert label.level == level


@pytest.mark.parametrize(
    ("level", "categories", "reason"),
    [("OPEN", [NORTH], "“Team” “NORTH” may not stand with “OPEN”"),
     ("CLOSED", [NORTH, SOUTH], "“Team” “SOUTH” may not stand with “Team” “NORTH”"),
     ("CLOSED", [], "“CLOSED” needs exactly one of “Team”"),
     ("CLOSED", [NORTH, QUICK], "“CLOSED” needs exactly one of “Team”"),
     ("OPEN", [QUICK, SLOW], "“Hint” may be chosen only once"),
     ("OPEN", [RADIO], "“RADIO” needs more of “Team”"),
     ("OPEN", [PAPER], "“PAPER” needs at least one of “Team”")],
)  # fmt: skip
def test_a_label_that_breaks_a_rule_is_refused_with_the_rule(
    level: str, categories: list[tuple[TagType, str]], reason: str
) -> None:
    policy = lagoon()
    with pytest.raises(LabelInvalid, match=reason):
        check(a_label(policy, level, *categories), policy)


@pytest.mark.parametrize(("level", "categories"), [("SHUT", []), ("CLOSED", [WEST])])
def test_what_is_obsolete_may_be_read_but_not_written_anew(
    level: str, categories: list[tuple[TagType, str]]
) -> None:
    policy = lagoon()
    label = a_label(policy, level, *categories)
    check(label, policy)
    with pytest.raises(LabelInvalid, match="is obsolete"):
        check(label, policy, new=True)


@pytest.mark.parametrize(
    ("language", "line"),
    [("", "LAGOON CLOSED FOR NORTH + WEST AT ONCE"),
     ("en-GB", "LAGOON CLOSED FOR NORTH + WEST AT ONCE"),
     ("fr", "LAGOON CLOSED POUR NORTH + WEST AT ONCE"),
     ("FR-ca", "LAGOON CLOSED POUR NORTH + WEST AT ONCE")],
)  # fmt: skip
def test_a_marking_takes_the_nearest_language_for_each_word(language: str, line: str) -> None:
    policy = lagoon()
    assert marking_text(a_label(policy, "CLOSED", WEST, QUICK, NORTH), policy, language) == line


@pytest.mark.parametrize(
    ("language", "word"), [("fr-CA", "PUBLIC"), ("fr-BE-x-old", "OUVERT"), ("ar", "OPEN")]
)
def test_a_language_falls_back_to_what_it_is_a_kind_of(language: str, word: str) -> None:
    policy = lagoon()
    assert marking_text(a_label(policy, "OPEN"), policy, language) == f"LAGOON {word}"


def test_a_phrase_is_shown_only_where_its_codes_say() -> None:
    policy = lagoon()
    label = a_label(policy, "OPEN", QUICK)
    assert marking_text(label, policy, where="pageBottom") == "LAGOON OPEN QUICK"


def test_a_label_of_another_policy_has_no_words() -> None:
    label = Label(policy="OTHER", policy_id="1.1", level="OPEN")
    with pytest.raises(LabelInvalid):
        marking_text(label, lagoon())


@pytest.mark.parametrize(
    "change",
    [{"level": "HIDDEN"}, {"categories": [Chosen(tag_set="Team", type="restrictive", name="X")]},
     {"created": "yesterday"}, {"review": "2026-02-30T00:00:00Z"}, {"originator": "a\u202eb"}],
)  # fmt: skip
def test_a_label_with_a_name_or_time_that_is_none_is_refused(change: dict[str, object]) -> None:
    policy = lagoon()
    members = {"policy": policy.name, "policy_id": policy.id, "level": "OPEN", **change}
    with pytest.raises(LabelInvalid):
        check(Label(**members), policy)  # type: ignore[arg-type] # wrong on purpose


@pytest.mark.parametrize(
    ("old", "new"),
    [('lacv="2" hierarchy="2"', 'lacv="1" hierarchy="2"'),
     ('name="CLOSED" lacv', 'name="OPEN" lacv'),
     ('name="SOUTH"', 'name="NORTH"'), ('lacv="8"', 'lacv="7"'), ('lacv="8"', 'lacv="-8"'),
     ('lacv="8"', 'lacv="99999999999999999999"'), ('lacv="8"', 'lacv="9223372036854775808"'),
     ('lacv="8"', 'lacv="٨"'),
     ("<excludedClass>OPEN<", "<excludedClass>AJAR<"),
     ("<excludedClass>OPEN</excludedClass>",
      "<excludedClass>OPEN</excludedClass><excludedClass>OPEN</excludedClass>"),
     ('tagType="permissive" lacv="7"', 'tagType="permissive" lacv="70"'),
     ('tagSetRef="Team"', 'tagSetRef="Crew"'), ('operation="all"', 'operation="most"'),
     ('tagType="permissive">', 'tagType="enumerated">'),
     ('obsolete="true"', 'obsolete="perhaps"'), ('id="2.25.1234567890"', 'id="2.25.01"'),
     ('schemaVersion="2.1"', 'schemaVersion="9"'), ("securityPolicyId", "securityPolicyID"),
     ("<code>pageTop<", "<code>page top<"), ('xml:lang="fr"', 'xml:lang="français"'),
     ('phrase="OUVERT"', 'phrase="OU\u202eVERT"'), ('name="OPEN"', 'name="OPEN\u200b"'),
     ('name="OPEN"', 'name=""'), ('qualifierCode="prefix"', 'qualifierCode="middle"'),
     ('all="true"', 'all="true" lacv="7"'), ('singleSelection="true"', 'maxSelection="1"'),
     ("<securityCategoryTagSets>", "<securityCategoryTagSets>text"),
     ("{}", "<secondaryRules/>"), ("{}", "<securityClassifications/>"),
     ("{}", '<securityPolicyId name="B" id="1.1"/>')],
)  # fmt: skip
def test_a_policy_whose_parts_do_not_fit_is_refused(old: str, new: str) -> None:
    assert old in SPIF
    with pytest.raises(PolicyUnreadable):
        read_spif(SPIF.replace(old, new).replace("{}", "").encode())


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE)
def test_hostile_xml_is_no_policy(data: bytes) -> None:
    with pytest.raises(PolicyUnreadable):
        read_spif(data)


def test_what_does_not_bind_labels_is_left_out() -> None:
    more = '<privacyMarks><x/></privacyMarks><extensions><y xmlns="urn:y"/></extensions>'
    signed = '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>'
    assert read_spif(SPIF.replace("{}", more + signed).encode()) == lagoon()


@given(st.data())
def test_a_broken_policy_is_read_or_refused_and_nothing_else(data: st.DataObject) -> None:
    mutated = data.draw(broken(SPIF.replace("{}", "").encode()))
    try:
        policy = read_spif(mutated)
    except PolicyUnreadable as refusal:
        assert refusal.sentence.isprintable()
    else:
        assert policy.levels
