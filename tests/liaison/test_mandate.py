"""A proposal is inside its mandate, at the bottom line, across a red line, or not measured."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison.domain.mandate import check
from liaison.domain.negotiation_case import MandateLine, NegotiationCase
from liaison.domain.proposal_round import ProposalRound, Term
from liaison.domain.times import Moment

HOURS = MandateLine(
    issue="hours", text="At least two.", sense="at-least", value="2", unit="h", source="Order 7"
)
CASE = NegotiationCase(
    signed_by="Col. Specimen",
    red_lines=(
        HOURS,
        MandateLine(issue="escort", text="No armed escort.", sense="never"),
        MandateLine(issue="toll", text="Not above 10.", sense="at-most", value="10", unit="coins"),
    ),
    bottom_lines=(
        MandateLine(issue="hours", text="Four.", sense="at-least", value="4", unit="h"),
        MandateLine(issue="toll", text="Five.", sense="at-most", value="5", unit="coins"),
    ),
)


def proposal(issue: str, value: str, unit: str, **members: Any) -> ProposalRound:
    term = Term(issue=issue, move="offered", to_value=value, unit=unit)
    return ProposalRound(direction="ours", terms=(term,), **members)


@pytest.mark.parametrize(
    ("issue", "value", "unit", "verdict"),
    [("hours", "5", "h", "inside"), ("Hours ", "4.5", "H", "inside"),
     ("hours", "4", "h", "at-bottom-line"), ("hours", "3", "h", "at-bottom-line"),
     ("hours", "2", "h", "at-bottom-line"), ("hours", "1.99", "h", "crosses-red-line"),
     ("hours", "-1", "h", "crosses-red-line"), ("hours", "٥", "h", "inside"),
     ("toll", "0", "coins", "inside"), ("toll", "5", "coins", "at-bottom-line"),
     ("toll", "10", "coins", "at-bottom-line"), ("toll", "10.01", "coins", "crosses-red-line"),
     ("escort", "", "", "crosses-red-line"), ("escort", "two", "men", "crosses-red-line"),
     ("hours", "some", "h", "unmeasured"), ("hours", "", "h", "unmeasured"),
     ("hours", "5", "days", "unmeasured"), ("hours", "1,5", "h", "unmeasured"),
     ("repair", "5", "h", "unmeasured"), ("", "5", "h", "unmeasured")],
)  # fmt: skip
def test_a_term_is_measured_against_its_lines(
    issue: str, value: str, unit: str, verdict: str
) -> None:
    found = check(CASE, proposal(issue, value, unit))
    assert found.verdict == verdict
    assert found.stops == (verdict == "crosses-red-line")
    assert found.reasons.endswith((".", "At least two.", "Four."))


def test_the_reason_names_the_figure_the_line_and_its_source() -> None:
    assert check(CASE, proposal("hours", "1", "h")).reasons == (
        "1 h on 'hours' crosses the red line of at least 2 h (Order 7)."
    )


def test_the_worst_term_decides_and_is_named_first() -> None:
    terms = tuple(
        Term(issue="hours", to_value=value, unit=unit)
        for value, unit in (("9", "h"), ("1", "h"), ("4", "h"), ("9", "days"))
    )
    found = check(CASE, ProposalRound(terms=terms))
    assert found.verdict == "crosses-red-line"
    assert found.reasons.splitlines()[0].startswith("1 h")
    assert [one.verdict for one in found.findings] == [
        "inside", "crosses-red-line", "at-bottom-line", "unmeasured",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("direction", "response", "stops"),
    [("ours", "", True), ("carried", "", True), ("", "", True), ("theirs", "", False),
     ("theirs", "rejected", False), ("theirs", "accepted", True),
     ("theirs", "accepted-with-change", True)],
)  # fmt: skip
def test_what_they_ask_stops_nobody_until_we_accept_it(
    direction: Any, response: Any, stops: bool
) -> None:
    asked = proposal("escort", "1", "vehicle", response=response)
    found = check(CASE, msgspec.structs.replace(asked, direction=direction))
    assert found.verdict == "crosses-red-line"
    assert found.stops == stops


def test_a_mandate_that_ran_out_or_has_no_signature_sends_back_to_the_mandator() -> None:
    inside = proposal("hours", "9", "h")
    old = msgspec.structs.replace(CASE, valid_until=Moment(at=1_000_000))
    assert check(old, inside, Moment(at=1_000_000)).verdict == "inside"
    assert check(old, inside, Moment(at=1_000_001)).verdict == "at-bottom-line"
    unsigned = msgspec.structs.replace(CASE, signed_by=" ")
    assert check(unsigned, inside).verdict == "at-bottom-line"


def test_red_lines_in_words_are_handed_to_the_reader() -> None:
    words = MandateLine(text="Nobody is handed over to a militia.")
    case = msgspec.structs.replace(CASE, red_lines=(*CASE.red_lines, words))
    found = check(case, proposal("hours", "9", "h"))
    assert found.verdict == "inside"
    assert found.to_read == (words.text,)
    assert words.text in found.reasons


def test_a_proposal_without_terms_is_not_measured() -> None:
    assert check(CASE, ProposalRound(terms=(Term(),))).verdict == "unmeasured"
    assert check(NegotiationCase(), ProposalRound()).verdict == "at-bottom-line"


@given(st.text(max_size=20), st.text(max_size=8), st.text(max_size=8))
def test_no_text_breaks_the_check(value: str, unit: str, bound: str) -> None:
    line = MandateLine(issue="x", sense="at-most", value=bound, unit=unit)
    case = NegotiationCase(signed_by="x", red_lines=(line,), bottom_lines=(line,))
    assert check(case, proposal("x", value, unit)).findings
