"""Labels are read strictly and written so that they read the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison.domain.refusals import Refusal
from liaison.labels.clearance import check_cleared, read_clearance
from liaison.labels.equivalence import carried_over
from liaison.labels.label import Label
from liaison.labels.label_xml import read_label, write_numbered, write_stanag
from liaison.labels.refused import (
    LabelInvalid,
    LabelUnreadable,
    NoEquivalent,
    NotCleared,
)
from liaison.labels.shipped import shipped_policies
from liaison.labels.spif import read_spif
from liaison.labels.tree import INSTANCE
from tests.liaison.label_support import HOSTILE, SPIF, a_label, broken, lagoon

STANAG = """<originatorConfidentialityLabel
  xmlns="urn:nato:stanag:4774:confidentialitymetadatalabel:1:0"
  ReviewDateTime="2031-01-01T00:00:00Z">
  <ConfidentialityInformation>
    <PolicyIdentifier URI="urn:oid:2.25.1234567890">LAGOON</PolicyIdentifier>
    <Classification>CLOSED</Classification>
    <Category TagName="Team" Type="PERMISSIVE"><GenericValue> NORTH </GenericValue></Category>
    <Category TagName="Team" Type="RESTRICTIVE"><GenericValue>RADIO</GenericValue></Category>
  </ConfidentialityInformation>
  <OriginatorID IDType="userPrincipalName">north.desk</OriginatorID>
  <CreationDateTime>2026-03-01T08:00:00.1234567+02:00</CreationDateTime>
</originatorConfidentialityLabel>
"""
NUMBERED = """<label xmlns="http://surevine.com/xmlns/spiffy">
  <policy id="2.25.1234567890"/><classification lacv="2"/>
  <tag type="permissive" id="2.25.1234567890.1" lacv="007"/>
</label>
"""
CLEARANCE = """<clearance xmlns="http://surevine.com/xmlns/spiffy">
  <policy id="2.25.1234567890"/><classification lacv="1"/><classification lacv="2"/>
  <tag type="permissive" id="2.25.1234567890.1" lacv="7"/>
</clearance>
"""


def test_a_stanag_label_is_read_with_times_and_originator() -> None:
    label = read_label(STANAG.encode(), [lagoon()])
    assert label == Label(
        policy="LAGOON",
        policy_id="2.25.1234567890",
        level="CLOSED",
        categories=a_label(
            lagoon(), "CLOSED", ("permissive", "NORTH"), ("enumeratedRestrictive", "RADIO")
        ).categories,
        created="2026-03-01T08:00:00.1234567+02:00",
        review="2031-01-01T00:00:00Z",
        originator="north.desk",
        originator_type="userPrincipalName",
    )
    assert read_label(write_stanag(label, lagoon()), [lagoon()]) == label


def test_a_numbered_label_is_read_and_written() -> None:
    label = read_label(NUMBERED.encode(), [lagoon()])
    assert label == a_label(lagoon(), "CLOSED", ("permissive", "NORTH"))
    assert read_label(write_numbered(label, lagoon()), [lagoon()]) == label


def test_the_first_policy_that_fits_is_taken() -> None:
    other = read_spif(SPIF.replace("LAGOON", "OTHER").replace("{}", "").encode())
    assert read_label(STANAG.encode(), [other, lagoon()]).policy == "LAGOON"
    with pytest.raises(LabelInvalid, match="not known here"):
        read_label(STANAG.encode(), [other])


@pytest.mark.parametrize(
    ("old", "new"),
    [("<Classification>CLOSED</Classification>", ""),
     ("<Classification>CLOSED</Classification>", "<Classification>CLOSED</Classification>" * 2),
     (">CLOSED<", ">CL<b/>OSED<"), ('Type="PERMISSIVE"', 'Type="FRIENDLY"'),
     ("<GenericValue> NORTH </GenericValue>", ""),
     ("GenericValue> NORTH </GenericValue", "IntegerValue>7</IntegerValue"),
     (' TagName="Team"', ""), ("urn:oid:2.25", "urn:uuid:2.25"), (' URI="', ' URL="x" URI="'),
     ("<OriginatorID", "<PrivacyMark/><OriginatorID"),
     ("<OriginatorID", "<SuccessionHandling/><OriginatorID"),
     ("</originator", "<x xmlns='urn:x'/></originator"), ("ReviewDateTime", "Reviewed"),
     ("originatorConf", "successorConf"), ("NORTH", "NO\u202eRTH"), ("NORTH", "&#x84;"),
     ("CLOSED", "C" * 600), (":confidentialitymetadatalabel:1:0", ":other:9:0")],
)  # fmt: skip
def test_a_stanag_label_that_is_not_understood_whole_is_unreadable(old: str, new: str) -> None:
    assert old in STANAG
    with pytest.raises(LabelUnreadable):
        read_label(STANAG.replace(old, new).encode(), [lagoon()])


@pytest.mark.parametrize(
    ("old", "new"),
    [("CLOSED", "closed"), ("NORTH", "EAST"), (">LAGOON<", ">NATO<"), (">LAGOON<", "><"),
     ("2.25.1234567890", "2.25.9"), ('"Team"', '"Crew"'), ("08:00:00.", "25:00:00."),
     ("2031-01-01T00:00:00Z", "2031-01-01"), (">RADIO<", ">NORTH<"), (" NORTH ", ""),
     ("<GenericValue> NORTH </GenericValue>", "<GenericValue>NORTH</GenericValue>" * 2)],
)  # fmt: skip
def test_a_stanag_label_of_unknown_names_is_invalid(old: str, new: str) -> None:
    assert old in STANAG
    mutated = STANAG.replace(old, new)
    if old == ">LAGOON<" and new == "><":  # the identifier alone names the policy
        assert read_label(mutated.encode(), [lagoon()]).policy == "LAGOON"
        return
    with pytest.raises(LabelInvalid):
        read_label(mutated.encode(), [lagoon()])


@pytest.mark.parametrize(
    ("old", "new", "error"),
    [('lacv="2"', 'lacv="77"', LabelInvalid), ('lacv="007"', 'lacv="70"', LabelInvalid),
     ('lacv="007"', 'lacv="0x7"', LabelUnreadable), ('lacv="007"', "", LabelUnreadable),
     ('type="permissive"', 'type="tagType7"', LabelUnreadable),
     ('type="permissive"', 'type="restrictive"', LabelInvalid),
     ('lacv="2"/>', 'lacv="2"/><classification lacv="1"/>', LabelUnreadable),
     ('id="2.25.1234567890"/>', 'id="2.25.1"/>', LabelInvalid),
     ('<policy id="2.25.1234567890"/>', "", LabelUnreadable),
     ("</label>", "stray</label>", LabelUnreadable)],
)  # fmt: skip
def test_a_numbered_label_that_does_not_fit_is_refused(
    old: str, new: str, error: type[Refusal]
) -> None:
    assert old in NUMBERED
    with pytest.raises(error):
        read_label(NUMBERED.replace(old, new).encode(), [lagoon()])


def test_hints_of_xml_schema_are_no_part_of_a_label() -> None:
    hint = f' xmlns:xsi="{INSTANCE}" xsi:schemaLocation="a b"'
    hinted = NUMBERED.replace("<label", "<label" + hint).encode()
    assert read_label(hinted, [lagoon()]) == read_label(NUMBERED.encode(), [lagoon()])


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE)
def test_hostile_xml_is_neither_label_nor_clearance(data: bytes) -> None:
    for read in (read_label, read_clearance):
        with pytest.raises(LabelUnreadable) as refusal:
            read(data, [lagoon()])
        assert "hostname" not in str(refusal.value)


@given(st.data())
def test_a_broken_label_is_read_or_refused_and_nothing_else(data: st.DataObject) -> None:
    whole = data.draw(st.sampled_from([STANAG, NUMBERED]))
    mutated = data.draw(broken(whole.encode()))
    try:
        label = read_label(mutated, [lagoon(), *shipped_policies()])
    except (LabelUnreadable, LabelInvalid) as refusal:
        assert refusal.sentence.isprintable()
    else:
        assert read_label(write_stanag(label, lagoon()), [lagoon()]) == label


def test_a_clearance_covers_what_it_names_and_no_more() -> None:
    policy = lagoon()
    clearance = read_clearance(CLEARANCE.encode(), [policy])
    north = ("permissive", "NORTH")
    covered = a_label(policy, "CLOSED", ("permissive", "NORTH"), ("permissive", "WEST"))
    check_cleared(covered, clearance, policy)
    assert north[1] in {each.name for each in clearance.categories}
    for beyond, reason in (
        (a_label(policy, "SHUT"), "level"),
        (a_label(policy, "CLOSED", ("permissive", "SOUTH")), "released to others"),
        (
            a_label(policy, "CLOSED", ("permissive", "NORTH"), ("enumeratedRestrictive", "RADIO")),
            "restriction",
        ),
    ):
        with pytest.raises(NotCleared, match=reason):
            check_cleared(beyond, clearance, policy)


def test_what_is_only_a_hint_needs_no_clearance() -> None:
    policy = lagoon()
    clearance = read_clearance(CLEARANCE.encode(), [policy])
    label = a_label(policy, "OPEN", ("informative", "QUICK"))
    check_cleared(label, clearance, policy)
    assert "QUICK" not in {each.name for each in clearance.categories}


@pytest.mark.parametrize(
    ("old", "new", "error"),
    [('<classification lacv="1"/>', '<classification lacv="2"/>', LabelUnreadable),
     ('lacv="1"', 'lacv="9"', LabelInvalid), ('"2.25.1234567890"', '"2.25.1"', LabelInvalid),
     ("</clearance>", "<more/></clearance>", LabelUnreadable)],
)  # fmt: skip
def test_a_clearance_that_does_not_fit_is_refused(old: str, new: str, error: type[Refusal]) -> None:
    assert old in CLEARANCE
    with pytest.raises(error):
        read_clearance(CLEARANCE.replace(old, new).encode(), [lagoon()])


def test_a_clearance_of_another_policy_covers_nothing() -> None:
    policy = lagoon()
    clearance = read_clearance(CLEARANCE.encode(), [policy])
    other = read_spif(SPIF.replace("LAGOON", "OTHER").replace("{}", "").encode())
    with pytest.raises(NotCleared):
        check_cleared(a_label(other, "OPEN"), clearance, other)


EQUAL = """<equivalentPolicies>
    <equivalentPolicy name="OTHER" id="2.25.77"/>
  </equivalentPolicies>"""


def test_a_category_without_an_equal_is_never_dropped() -> None:
    bridge = '<equivalentClassification policyRef="OTHER" lacv="1" applied="both"/>'
    source = read_spif(
        SPIF.replace("</securityClassification>", bridge + "</securityClassification>", 1)
        .replace("{}", EQUAL)
        .encode()
    )
    target = read_spif(
        SPIF.replace('name="LAGOON" id="2.25.1234567890"', 'name="ELSE" id="2.25.77"')
        .replace("{}", "")
        .encode()
    )
    assert carried_over(a_label(source, "OPEN"), source, target) == a_label(target, "OPEN")
    for label in (a_label(source, "OPEN", ("permissive", "SOUTH")), a_label(source, "SHUT")):
        with pytest.raises(NoEquivalent):
            carried_over(label, source, target)
    with pytest.raises(NoEquivalent):
        carried_over(a_label(target, "OPEN"), target, source)
