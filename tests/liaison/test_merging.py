"""Three-way merging: nothing that one side changed alone is lost; what both changed is asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison.domain import merging
from liaison.domain.content import Content, OwnAnswer, empty
from liaison.domain.merging import Change
from liaison.domain.statements import Statement
from tests.liaison import desk

replace = msgspec.structs.replace
LISTS = ("links", "statements", "attachments")


def said(words: str) -> tuple[Statement, ...]:
    """One statement for every letter."""
    return tuple(Statement(text=one) for one in words)


def contents() -> st.SearchStrategy[Content]:
    """Contact logs of a few words each, so that sides often agree."""
    few = st.sampled_from(("", "a", "b", "c"))
    bare = empty("contact-log")
    return st.builds(
        lambda title, area, purpose, words, extra: replace(
            bare,
            title=title,
            area=area,
            body=replace(bare.body, purpose=purpose),
            statements=said(words),
            extra=tuple(OwnAnswer(name=name, value=value) for name, value in extra.items()),
        ),
        few,
        few,
        few,
        st.text("vwxyz", max_size=6),
        st.dictionaries(st.sampled_from(("one", "two")), st.sampled_from(("a", "b"))),
    )


def normal(content: Content) -> Content:
    """Own answers in one order: they are told by their names."""
    return replace(content, extra=tuple(sorted(content.extra, key=lambda one: one.name)))


def named(found: tuple[Change, ...]) -> dict[str, Change]:
    return {one.name: one for one in found}


@given(contents(), contents())
def test_what_one_side_alone_changed_is_all_taken(base: Content, side: Content) -> None:
    theirs = merging.changes(base, base, side)
    ours = merging.changes(base, side, base)
    assert normal(merging.merged(base, theirs)) == normal(side)
    assert normal(merging.merged(base, ours)) == normal(side)
    assert not any(one.conflict for one in theirs + ours)
    assert not any(one.proposed for one in ours)


@given(contents(), contents(), contents())
def test_conflicts_are_what_both_changed_and_differently(
    base: Content, ours: Content, theirs: Content
) -> None:
    found = named(merging.changes(base, ours, theirs))
    fields: list[tuple[str, Callable[[Content], Any]]] = [
        ("title", lambda side: side.title),
        ("area", lambda side: side.area),
        ("body.purpose", lambda side: side.body.purpose),
        ("extra/one", lambda side: {a.name: a for a in side.extra}.get("one")),
    ]
    for name, get in fields:
        was, mine, other = get(base), get(ours), get(theirs)
        differ = was not in (mine, other) and mine != other
        assert (name in found and found[name].conflict) == differ
        assert (name in found) == (mine != was or other != was)
    for one in found.values():
        assert one.conflict == (one.base not in (one.ours, one.theirs) and one.ours != one.theirs)


@given(contents(), contents(), contents())
def test_without_a_conflict_it_does_not_matter_whose_side_is_ours(
    base: Content, ours: Content, theirs: Content
) -> None:
    found = merging.changes(base, ours, theirs)
    back = merging.changes(base, theirs, ours)
    assert [one.name for one in found] == [one.name for one in back] or {
        one.name for one in found
    } == {one.name for one in back}
    sides = normal(merging.merged(base, found)), normal(merging.merged(base, back))
    assert (sides[0] == sides[1]) == (not any(one.conflict for one in found))


@given(contents(), contents(), contents())
def test_all_of_a_side_can_be_had_and_runs_of_a_list_make_it_up(
    base: Content, ours: Content, theirs: Content
) -> None:
    found = merging.changes(base, ours, theirs)
    for side, whole in (("ours", ours), ("theirs", theirs)):
        all_of_it = merging.merged(base, found, dict.fromkeys((o.name for o in found), side))  # type: ignore[arg-type]
        assert normal(all_of_it) == normal(whole)


@given(st.text("vwxyz", max_size=8), st.text("vwxyz", max_size=8), st.text("vwxyz", max_size=8))
def test_both_keeps_every_item_that_either_side_put_in(base: str, ours: str, theirs: str) -> None:
    made = [desk.content(statements=said(words)) for words in (base, ours, theirs)]
    found = merging.changes(*made)
    both = merging.merged(made[0], found, {o.name: "both" for o in found if o.conflict})
    texts = {one.text for one in both.statements}
    assert (set(ours) - set(base)) | (set(theirs) - set(base)) <= texts


def test_items_put_at_different_places_do_not_meet() -> None:
    base, ours, theirs = (desk.content(statements=said(w)) for w in ("abc", "Xabc", "abcY"))
    found = merging.changes(base, ours, theirs)
    assert [one.name for one in found] == ["statements/001", "statements/004"]
    assert merging.merged(base, found).statements == said("XabcY")


def test_two_items_at_one_place_are_a_conflict_of_which_both_can_stay() -> None:
    base, ours, theirs = (desk.content(statements=said(w)) for w in ("ab", "abX", "abY"))
    (one,) = merging.changes(base, ours, theirs)
    assert one.conflict and one.in_list
    assert merging.merged(base, (one,)).statements == said("abX")
    assert merging.merged(base, (one,), {one.name: "both"}).statements == said("abXY")


def test_what_becomes_less_is_told() -> None:
    base = desk.content(title="A", statements=said("ab"))
    less = replace(base, title="", statements=said("b"))
    assert [one.shrinks for one in merging.changes(base, base, less)] == [True, True]
    assert not any(one.shrinks for one in merging.changes(less, less, base))


def test_contents_of_two_kinds_are_not_merged() -> None:
    log, note = desk.content(), desk.content("negotiation-note")
    with pytest.raises(ValueError, match="one kind"):
        merging.changes(log, log, note)
