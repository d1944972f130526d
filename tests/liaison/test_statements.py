"""Statements keep what only an assessment may carry apart."""

from __future__ import annotations

from hypothesis import given

from liaison.domain.statements import Statement, as_kind
from tests.liaison.strategies import statements


@given(statements())
def test_a_statement_that_stops_being_an_assessment_loses_likelihood_and_confidence(
    said: Statement,
) -> None:
    fact = as_kind(said, "fact")
    assert (fact.kind, fact.likelihood, fact.confidence) == ("fact", "", "")
    assert (fact.text, fact.speaker, fact.act) == (said.text, said.speaker, said.act)


def test_an_assessment_keeps_its_words_of_likelihood() -> None:
    said = Statement(kind="assessment", likelihood="likely", confidence="low")
    assert as_kind(said, "assessment") == said
