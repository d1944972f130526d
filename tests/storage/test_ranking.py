"""Ranked search and the piece of text that shows why a record was found."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison.domain.contact_log import ContactLog
from liaison.domain.content import Content
from liaison.domain.places import Place
from liaison.domain.record import Filter, Snippet
from liaison.domain.statements import Statement
from storage.fold import phrases, pieces, tokens
from storage.snippets import snippet
from storage.vault import SqlVault
from tests.storage.made import content, draft, record_id, version

LONG = "word " * 100


def _marked(parts: Snippet) -> list[str]:
    return [text for text, hit in parts if hit]


def _snip(query: str, text: str) -> Snippet:
    return snippet(phrases(query), content("title", text=text))


def test_titles_come_before_names_and_names_before_texts(vault: SqlVault) -> None:
    records: list[Content] = [
        content("one", text="the mill"),
        msgspec.structs.replace(content("two", text="-"), place=Place(name="Old mill")),
        msgspec.structs.replace(content("three", text="-"), persons=("Jo Mill",)),
        content("millers of the river", text="-"),
        content("the mill", text="-"),
        content("six", text="a mill, the mill, every mill"),
        content("seven", text="a millstone"),
        content("eight", text="nothing"),
    ]
    with vault.transaction():
        for number, written in enumerate(records):
            if number % 2:
                vault.records.put_draft(draft(number, written))
            else:
                vault.records.add_version(version(number, 1, written), own=True)
    found = [row.title for row in vault.records.search_ranked("mill", Filter(), 9)]
    assert found == [
        "the mill", "millers of the river", "three", "two", "six", "one", "seven"
    ]  # fmt: skip
    assert [r.title for r in vault.records.search_ranked("mill", Filter(state="draft"), 9)] == [
        "millers of the river", "two", "six"
    ]  # fmt: skip
    assert [r.title for r in vault.records.search_ranked("MÍLL", Filter(), 1)] == ["the mill"]
    assert vault.records.search_ranked("mill nowhere", Filter(), 9) == []
    assert len(vault.records.search_ranked("", Filter(), 5)) == 5
    assert len(vault.records.search_ranked("*", Filter(kind="commitment"), 5)) == 0


def test_a_title_is_found_among_more_matches_than_are_ranked(vault: SqlVault) -> None:
    with vault.transaction():
        vault.records.put_draft(draft(0, content("a common word")))
        for number in range(1, 800):
            vault.records.put_draft(draft(number, content(f"n {number}", text="a common word")))
    first = vault.records.search_ranked("common", Filter(), 3)[0]
    assert first.title == "a common word"


def test_the_words_that_matched_are_marked(vault: SqlVault) -> None:
    assert _snip("road", "The roads are open.") == (
        ("The ", False), ("roads", True), (" are open.", False)
    )  # fmt: skip
    assert _marked(_snip("ROAD élysée", "the Road to Elysee, and the road")) == [
        "Road", "Elysee", "road"
    ]  # fmt: skip
    assert _marked(_snip("rock'n", "old rock'n'roll song")) == ["rock'n"]
    assert _marked(_snip("停火", "双方同意停火协议")) == ["停火"]
    assert _marked(_snip("النار", "إطلاق النَّارِ في المدرسة")) == ["النَّارِ"]
    assert _marked(_snip("zz", "A🙂ZZ c")) == ["A🙂ZZ"]
    assert _snip("nowhere", "The roads are open.") == ()
    assert _snip("", "The roads are open.") == ()


def test_a_long_text_is_cut_around_the_first_match(vault: SqlVault) -> None:
    parts = _snip("needle", f"{LONG}needle {LONG}needle")
    assert parts[0] == ("…", False)
    assert _marked(parts) == ["needle"]
    assert parts[-1][0].endswith("…")
    assert 100 < len("".join(text for text, _ in parts)) < 140
    assert _marked(_snip("x", "x" * 500)) == ["x" * 120]


def test_the_title_is_shown_only_where_nothing_else_matches(vault: SqlVault) -> None:
    written = content("the bridge", text="over the bridge")
    assert _marked(snippet(phrases("bridge"), written)) == ["bridge"]
    assert "".join(t for t, _ in snippet(phrases("bridge over"), written)) == "over the bridge"
    alone = msgspec.structs.replace(written, place=None, statements=())
    assert snippet(phrases("bridge"), alone) == (("the ", False), ("bridge", True))


def test_a_record_is_shown_by_its_draft_where_only_that_matches(vault: SqlVault) -> None:
    with vault.transaction():
        vault.records.add_version(version(1, 1, content(text="old alpha words")), own=True)
        vault.records.add_version(version(1, 2, content(text="alpha words")), own=True)
        vault.records.put_draft(draft(1, content(text="beta words"), base=2))
    assert vault.records.snippet("alpha", record_id(1)) == (("alpha", True), (" words", False))
    assert vault.records.snippet("beta", record_id(1)) == (("beta", True), (" words", False))
    assert vault.records.snippet("", record_id(1)) == vault.records.snippet("x", record_id(9)) == ()


@given(st.text(max_size=60), st.text(max_size=6))
def test_a_snippet_is_a_piece_of_the_text_whatever_is_asked(text: str, query: str) -> None:
    written = Content(statements=(Statement(text=text),), body=content().body)
    parts = snippet(phrases(query), written)
    shown = "".join(part for part, _ in parts).strip("…")
    assert shown in " ".join(text.split()) or shown in "Passage of a convoy"
    assert all(part for part, _ in parts)


@given(st.text("ab 停é'-\n", max_size=80), st.text("ab 停é'", min_size=1, max_size=5))
def test_whatever_is_found_has_its_words_marked(text: str, query: str) -> None:
    asked = phrases(query)
    written = Content(statements=(Statement(text=text),), body=ContactLog())
    words = f" {' '.join(tokens(text))}"
    found = any(f" {' '.join(phrase)}" in words for phrase in asked)
    marked = _marked(snippet(asked, written))
    assert bool(marked) == found
    for piece in marked:
        assert any(f" {' '.join(p)}" in f" {' '.join(tokens(piece))}" for p in asked)


@pytest.mark.parametrize(
    "text", ["a b", "rock'n'roll", "停火 now", "e\u0301t\u0301e", "हिन्दी में", "が か"]
)
def test_the_pieces_of_a_text_are_its_words(text: str) -> None:
    found = list(pieces(text))
    assert [token for *_, folded in found for token in folded] == tokens(text)
    assert all(0 <= start < end <= len(text) for start, end, _ in found)
