"""Portions are marked one by one; the record's marking covers them, or says which it does not."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto import disclosure
from crypto.entropy import system
from liaison.context import outgoing
from liaison.context.csv_out import write_csv
from liaison.context.outgoing import Outgoing
from liaison.domain.contact_log import ContactLog
from liaison.domain.content import Attachment, Content, ContentUnreadable, from_tree, to_json
from liaison.domain.derive import derive
from liaison.domain.marking import (
    POLICIES,
    Category,
    Equal,
    Marking,
    Policy,
    above,
    at_level,
    banner,
    covers,
    highest,
    level_words,
    rank,
    short,
)
from liaison.domain.portion_marks import (
    marked,
    marking_of,
    overall,
    own_marking,
    undermarked,
    warning,
    with_mark,
    without_strays,
)
from liaison.domain.portions import as_text, flatten, unflatten
from liaison.domain.statements import Statement
from liaison.usecases.records import valid
from tests.liaison.strategies import markings

U = Marking(policy="UN", level="UNCLASSIFIED")
C = Marking(policy="UN", level="CONFIDENTIAL")
SC = Marking(policy="UN", level="STRICTLY CONFIDENTIAL")
OURS = Policy(
    name="LAGOON",
    label="LAGOON",
    levels=("OPEN", "CLOSED", "SHUT"),
    prefix="LAGOON ",
    short=("O", "C", "S"),
    id="2.25.1",
    equals=(Equal(level="CLOSED", policy="UN", theirs="CONFIDENTIAL"),),
)
KNOWN = {**POLICIES, OURS.key: OURS}


def lagoon(level: str) -> Marking:
    return Marking(policy="LAGOON", policy_id="2.25.1", level=level)


def content(**changes: object) -> Content:
    blank = Content(
        title="FICTION - bridge",
        marking=C,
        statements=(Statement(text="one"), Statement(text="two")),
        attachments=(Attachment(name="a", size=1, sha256="0" * 64),),
        body=ContactLog(purpose="access"),
    )
    return msgspec.structs.replace(blank, **changes)


PORTIONS = ["title", "body.purpose", "statements/001", "statements/002", "attachments/001"]


@pytest.mark.parametrize("portion", PORTIONS)
def test_a_portion_is_marked_and_the_mark_taken_away(portion: str) -> None:
    plain = content()
    assert own_marking(plain, portion) is None and marking_of(plain, portion) == C
    done = with_mark(plain, portion, SC)
    assert own_marking(done, portion) == marking_of(done, portion) == SC
    assert marked(done) == [(portion, SC)]
    assert with_mark(done, portion, None) == plain
    assert valid(done) == done


@pytest.mark.parametrize(
    "portion", ["marking", "marks", "body", "body.nothing", "statements/003", "statements/x", "no"]
)
def test_what_is_no_portion_cannot_be_marked(portion: str) -> None:
    with pytest.raises(KeyError):
        with_mark(content(), portion, SC)


def test_a_mark_goes_with_its_statement_when_rows_are_moved() -> None:
    done = with_mark(content(), "statements/001", SC)
    turned = msgspec.structs.replace(done, statements=done.statements[::-1])
    assert marked(turned) == [("statements/002", SC)]
    assert as_text(turned.statements[1]).startswith("(SC) FACT")


def test_a_mark_survives_withholding_of_what_stands_before_it() -> None:
    done = with_mark(with_mark(content(), "statements/002", SC), "body.purpose", U)
    portions = {name: value for name, value in flatten(done) if name != "statements/001"}
    again = unflatten("contact-log", portions)
    assert marked(again) == [("body.purpose", U), ("statements/001", SC)]


@pytest.mark.parametrize(
    "marks",
    [
        [{"portion": "statements/001", "marking": {"level": "CONFIDENTIAL"}}],
        [{"portion": "marking", "marking": {"level": "CONFIDENTIAL"}}],
        [{"portion": "body.nothing", "marking": {"level": "CONFIDENTIAL"}}],
        [{"portion": "title", "marking": {"level": "SECRET"}}],
        [{"portion": "title", "marking": {}}, {"portion": "title", "marking": {}}],
    ],
)
def test_s35_marks_that_make_no_sense_are_refused(marks: list[object]) -> None:
    """S35: a content with marks of portions that there are not is no content."""
    tree = {"title": "x", "marks": marks, "body": {"kind": "contact-log"}}
    with pytest.raises(ContentUnreadable):
        from_tree(tree)


@settings(max_examples=60)
@given(st.lists(st.tuples(st.sampled_from(PORTIONS), markings()), max_size=4), markings())
def test_the_overall_marking_is_never_below_any_portion(
    marks: list[tuple[str, Marking]], record: Marking
) -> None:
    made = content(marking=record)
    for portion, marking in marks:
        made = with_mark(made, portion, marking)
    top = overall(made)
    for _, marking in marked(made):
        assert not above(marking, top)
    assert not above(record, top)
    if not undermarked(made):
        assert top == record


@given(st.sampled_from(list(POLICIES)), st.lists(st.integers(0, 4), max_size=4), st.integers(-1, 4))
def test_raising_to_the_highest_portion_ends_the_warning(
    name: str, levels: list[int], record: int
) -> None:
    policy = POLICIES[name]
    at = ["", *policy.levels]
    made = content(marking=Marking(policy=name, level=at[min(record + 1, len(at) - 1)]))
    for portion, level in zip(PORTIONS, levels, strict=False):
        mark = Marking(policy=name, level=policy.levels[min(level, len(policy.levels) - 1)])
        made = with_mark(made, portion, mark)
    assert undermarked(msgspec.structs.replace(made, marking=overall(made))) == []


def test_a_record_says_which_portions_are_above_it() -> None:
    made = with_mark(with_mark(content(), "title", U), "statements/002", SC)
    (found,) = undermarked(made)
    assert warning(found) == "statements/002 (UN STRICTLY CONFIDENTIAL)"
    assert overall(made) == SC
    assert undermarked(with_mark(content(marking=Marking()), "title", U))  # not marked at all


def test_a_portion_for_fewer_eyes_is_above_a_record_that_lets_more_in() -> None:
    wide = Marking(policy="NATO", level="SECRET", releasable_to=("FIN", "SWE"))
    for narrow in (
        Marking(policy="NATO", level="SECRET", releasable_to=("FIN",)),
        Marking(policy="NATO", level="RESTRICTED", only=("FIN",)),
        Marking(policy="NATO", level="SECRET", releasable_to=("FIN", "SWE"), caveats=("ATOMAL",)),
        Marking(
            policy="NATO",
            level="SECRET",
            releasable_to=("FIN", "SWE"),
            categories=(Category(tag_set="Context", type="permissive", names=("KFOR",)),),
        ),
    ):
        assert not covers(wide, narrow)
        top = highest([wide, narrow])
        assert top is not None and covers(top, narrow) and covers(top, wide)
    unclassified = Marking(policy="NATO", level="UNCLASSIFIED", only=("FIN",))
    assert covers(wide, unclassified)


def test_two_circles_with_nobody_in_common_are_both_said() -> None:
    fin = Marking(policy="NATO", level="SECRET", only=("FIN",))
    swe = Marking(policy="NATO", level="SECRET", only=("SWE",))
    top = highest([fin, swe])
    assert top is not None and banner(top) == "NATO SECRET · FIN ONLY · SWE ONLY"


def test_levels_of_two_policies_are_only_compared_where_one_says_how() -> None:
    assert not covers(SC, Marking(policy="TLP", level="GREEN"), KNOWN)
    assert covers(SC, Marking(policy="TLP", level="CLEAR"), KNOWN)
    assert covers(C, lagoon("CLOSED"), KNOWN) and covers(SC, lagoon("CLOSED"), KNOWN)
    assert covers(lagoon("CLOSED"), C, KNOWN) and not covers(lagoon("CLOSED"), SC, KNOWN)
    assert not covers(SC, lagoon("OPEN"), KNOWN)
    (found,) = undermarked(with_mark(content(marking=SC), "title", lagoon("OPEN")), KNOWN)
    assert not found.compared


def test_a_policy_that_is_not_known_reads_and_counts_as_the_most_sensitive() -> None:
    strange = lagoon("CLOSED")
    assert banner(strange) == "LAGOON CLOSED" and short(strange) == "(LAGOON CLOSED)"
    assert rank(strange) > (1, 1) and above(strange, Marking(policy="NATO", level="SECRET"))
    top = Marking(policy="NATO", level="COSMIC TOP SECRET")
    assert highest([top, strange]) == strange
    both = highest([strange, lagoon("SHUT")])
    assert both is not None and banner(both) == "LAGOON CLOSED · LAGOON SHUT"
    assert highest([strange, lagoon("SHUT")], KNOWN) == lagoon("SHUT")
    assert short(strange, KNOWN) == "(C)"
    assert rank(lagoon("OPEN"), KNOWN)[0] > 0  # nobody says that its lowest level is free


@pytest.mark.parametrize(
    "members",
    [
        {"policy": "NATO", "policy_id": "1.2.3", "level": "UNCLASSIFIED"},
        {"policy": "nato ", "policy_id": "1.2.3", "level": "A"},
        {"policy": "TLP:CLEAR", "policy_id": "1.2.3", "level": "TLP:CLEAR"},
        {"policy": "UN UNCLASSIFIED", "policy_id": "1.2.3", "level": "UN UNCLASSIFIED"},
        {"policy": "X · Y", "policy_id": "1.2.3", "level": "A"},
        {"policy": "X", "policy_id": "1.2.3", "level": "A\u202eB"},
        {"policy": "X", "policy_id": "1.2.3", "level": "A\nB"},
        {"policy": "", "policy_id": "1.2.3", "level": "A"},
        {"policy": "X", "policy_id": "x", "level": "A"},
        {"policy": "X", "level": "A"},
    ],
)
def test_s65_a_policy_from_elsewhere_cannot_pass_for_one_that_ships(
    members: dict[str, str],
) -> None:
    """S65: the words of a sender's policy are never those of a policy that is believed."""
    with pytest.raises(ValueError):
        Marking(**members)


def test_a_portion_marked_by_a_level_keeps_the_readers_of_its_record() -> None:
    record = Marking(policy="NATO", level="SECRET", releasable_to=("FIN",), caveats=("STAFF",))
    nato = POLICIES["NATO"]
    restricted = at_level(record, nato, "RESTRICTED")
    assert covers(record, restricted) and restricted.releasable_to == ("FIN",)
    assert at_level(record, nato, "UNCLASSIFIED") == Marking(policy="NATO", level="UNCLASSIFIED")
    assert at_level(record, POLICIES["TLP"], "RED") == Marking(policy="TLP", level="RED")
    assert level_words(at_level(lagoon("SHUT"), OURS, "OPEN")) == "LAGOON OPEN"


# A record as it was sealed before portions could be marked and policies be others.
OLD = {
    "title": "FICTION - old",
    "marking": {"policy": "NATO", "level": "SECRET", "caveats": ["FIN, SWE ONLY"]},
    "links": [{"record": "0" * 32, "note": "n"}],
    "extra": [{"name": "a", "value": "b"}],
    "statements": [{"kind": "claim", "speaker": "A", "text": "said", "reliability": "C"}],
    "attachments": [{"name": "a", "size": 1, "sha256": "0" * 64}],
    "body.purpose": "access",
}


def test_old_sealed_records_read_and_verify_exactly_as_before() -> None:
    portions: list[tuple[str, object]] = [
        (name, value)
        for name, value in OLD.items()
        if name not in ("links", "extra", "statements", "attachments")
    ]
    portions += [
        (f"{name}/001", OLD[name][0])  # type: ignore[index]  # lists of one
        for name in ("links", "extra", "statements", "attachments")
    ]
    digests, disclosures = disclosure.seal(portions, system)
    opened = disclosure.open_all(digests, disclosures, ())
    read = unflatten("contact-log", opened)
    assert sorted(flatten(read)) == sorted(portions)  # no new member has come in
    assert from_tree(msgspec.json.decode(to_json(read))) == read
    assert read.marking.caveats == ("FIN, SWE ONLY",) and read.marks == ()
    assert banner(overall(read)) == "NATO SECRET · FIN, SWE ONLY"


def test_marks_of_another_kind_are_left_behind() -> None:
    made = with_mark(with_mark(content(), "body.purpose", SC), "title", U)
    other = msgspec.structs.replace(made, marks=(*made.marks,))
    assert without_strays(other) == made


def test_what_becomes_of_a_line_is_marked_as_high_as_the_line() -> None:
    made = with_mark(content(), "statements/001", SC)
    derived = derive(made, "0" * 32, 1, "statements/001", "incident")
    assert derived.marking == SC and derived.statements[0].marking == SC
    lower = with_mark(content(), "statements/001", U)
    assert derive(lower, "0" * 32, 1, "statements/001", "incident").marking == C


def test_exports_say_how_portions_are_marked() -> None:
    made = with_mark(with_mark(content(), "statements/001", SC), "body.purpose", U)
    item = Outgoing(record="0" * 32, content=made, version=1, state="sealed", author="A", at=0)
    assert outgoing.marking_of(item) == "UN STRICTLY CONFIDENTIAL"
    expected = "body.purpose: UN UNCLASSIFIED; statements/001: UN STRICTLY CONFIDENTIAL"
    assert outgoing.portions_of(item) == expected
    assert outgoing.body_text(made) == "(U) purpose: access"
    (line, *_) = (text for text in b"".join(write_csv([item])).decode().splitlines()[1:])
    assert "(SC) FACT" in line
