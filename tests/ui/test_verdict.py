"""The words of a verdict: green only when everything holds, else the gravest thing first."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison.domain.bundle import Precedence, Trail, Verdict
from liaison.domain.marking import POLICIES, Marking, banner, rank
from liaison.domain.officer import Trust
from ui.marks import marking_of
from ui.pages.exchange_preview import portions_in_words
from ui.verdict import facts, headline

GOOD = {"trust": Trust.COMPARED, "missing": (), "seen_at": 0, "trail": Trail.CONSISTENT}


def verdict(**members: object) -> Verdict:
    common: dict[str, object] = {
        "sender": "liaison.local/" + "0" * 32 + "/1",
        "sender_title": "Capt Example",
        "sender_organisation": "",
        "compared_how": "by radio",
        "compared_at": 1_700_000_000_000_000,
        "created": 1_700_000_000_000_000,
        "precedence": Precedence.ROUTINE,
        "marking": "UN UNCLASSIFIED",
        "leaf_hash": "00" * 32,
        "index": 4,
        "number": 12,
        "trail_size": 5,
        "items": (),
        "recipients": 1,
        "archive": (),
        "size": 40_000,
    }
    return Verdict(**(common | GOOD | members))  # type: ignore[arg-type]  # put together by name


@pytest.mark.parametrize(
    ("trust", "missing", "seen", "trail"),
    list(itertools.product(Trust, ((), (3,)), (0, 1_700_000_000_000_000), Trail)),
)
def test_green_needs_all_of_it_and_a_warning_stands_beside_what_is_wrong(
    trust: Trust, missing: tuple[int, ...], seen: int, trail: Trail
) -> None:
    judged = verdict(trust=trust, missing=missing, seen_at=seen, trail=trail)
    tone, what, then = headline(judged)
    lines = facts(judged)
    assert (tone == "good") == judged.all_good
    assert all(fact.tone == "good" for fact in lines) == judged.all_good
    assert what.endswith(".")
    assert then.endswith(".")


def test_the_gravest_thing_is_said_first() -> None:
    unsure = verdict(trust=Trust.UNVERIFIED, missing=(1,), trail=Trail.UNCONNECTED)
    assert "whose key" in headline(unsure)[1]
    assert "Nothing connects" in headline(verdict(missing=(1,), trail=Trail.UNCONNECTED))[1]
    assert "number 1 has not arrived" in headline(verdict(missing=(1,)))[1]
    assert "numbers 1, 2 have not arrived" in headline(verdict(missing=(1, 2)))[1]
    assert "10 bundles have not arrived" in headline(verdict(missing=tuple(range(1, 11))))[1]


@given(st.data())
def test_a_marking_is_read_back_from_its_banner(data: st.DataObject) -> None:
    policy = data.draw(st.sampled_from(sorted(POLICIES)))
    name = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=1, max_size=8)
    marking = Marking(
        policy=POLICIES[policy].name,
        level=data.draw(st.sampled_from(POLICIES[policy].levels)),
        releasable_to=tuple(data.draw(st.lists(name, max_size=3))),
        caveats=tuple(data.draw(st.lists(name, max_size=3))),
    )
    assert marking_of(banner(marking)) == marking


@pytest.mark.parametrize("text", ["", "NOT MARKED"])
def test_what_nobody_marked_is_no_marking(text: str) -> None:
    assert marking_of(text) is None


@pytest.mark.parametrize("text", ["UN SECRET", "REL TO FIN", "RESTRICTED", "LAGOON SHUT", "\u202e"])
def test_a_line_that_no_policy_here_writes_counts_as_the_most_sensitive(text: str) -> None:
    found = marking_of(text)
    assert found is not None and rank(found) > (1, 1)


def test_portions_are_named_as_in_the_form() -> None:
    words = portions_in_words(
        "contact-log", ("title", "event", "statements/001", "statements/002", "attachments/001")
    )
    assert words == "Title · When · 2 statements"
