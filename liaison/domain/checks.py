"""What contradicts itself in a record: it may be saved so, but not sealed."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import msgspec

from liaison.domain import own_fields
from liaison.domain.ceasefire_violation import CeasefireViolation
from liaison.domain.content import Content
from liaison.domain.indicator import Indicator
from liaison.domain.kinds import Body
from liaison.domain.measures import decimal_of
from liaison.domain.obligation import Obligation
from liaison.domain.party import Party
from liaison.domain.problems import Problem
from liaison.domain.progress import COMMITMENT_STEPS, VIOLATION_STEPS, broken_walk
from liaison.domain.proposal_round import ProposalRound
from liaison.domain.template import Template
from liaison.domain.times import last_of
from liaison.domain.words import noop, tr


def problems(content: Content, template: Template | None = None) -> list[Problem]:
    """Everything that contradicts itself, in the order of the fields.

    ``template`` is the body of the template that the content names; with it the answers to an
    organisation's own fields are checked too.
    """
    found = [*_counts(content.body), *_of_body(content.body)]
    if content.extra and content.template is None:
        found.append(
            Problem(path="extra", reason=tr("Own fields are answered without a template."))
        )
    if template is not None:
        found += own_fields.answer_problems(template, content)
    return found


def _of_body(body: Body) -> Iterator[Problem]:
    match body:
        case Obligation():
            yield from _promise(body)
        case CeasefireViolation():
            yield from _violation(body)
        case ProposalRound():
            yield from _round(body)
        case Indicator():
            yield from _thresholds(body)
        case Party():
            yield from _ordered(
                "body.strength_best", body.strength_low, body.strength_best, body.strength_high
            )
        case Template():
            yield from own_fields.template_problems(body)


def _promise(body: Obligation) -> Iterator[Problem]:
    walk = [(row.status, row.at) for row in body.history]
    if reason := broken_walk(walk, COMMITMENT_STEPS):
        yield Problem(path="body.history", reason=reason)
    if body.start and body.deadline and last_of(body.deadline) < body.start.at:
        yield Problem(path="body.deadline", reason=tr("The deadline lies before the start."))


def _violation(body: CeasefireViolation) -> Iterator[Problem]:
    walk = [(row.state, row.at) for row in body.steps]
    if reason := broken_walk(walk, VIOLATION_STEPS):
        yield Problem(path="body.steps", reason=reason)
    reached = any(row.state == "finding" for row in body.steps)
    if reached and not body.finding:
        yield Problem(path="body.finding", reason=tr("There is a step 'finding' but no finding."))
    if body.finding and not reached:
        yield Problem(path="body.steps", reason=tr("There is a finding but no step 'finding'."))
    if body.finding == "confirmed-attributed" and not body.attributed_to.strip():
        yield Problem(path="body.attributed_to", reason=tr("The finding does not say to whom."))


def _round(body: ProposalRound) -> Iterator[Problem]:
    times = [
        (noop("received"), body.received),
        (noop("delivered"), body.delivered),
        (noop("answered"), body.answered),
    ]
    known = [(name, moment) for name, moment in times if moment is not None]
    for (earlier, before), (name, after) in pairwise(known):
        if last_of(after) < before.at:
            yield Problem(
                path=f"body.{name}",
                reason=tr("It was {step} before it was {earlier}.").format(
                    step=tr(name), earlier=tr(earlier)
                ),
            )


def _thresholds(body: Indicator) -> Iterator[Problem]:
    amber, red = decimal_of(body.amber), decimal_of(body.red)
    if amber is None or red is None or not body.worse_when:
        return
    if (red < amber) if body.worse_when == "rising" else (red > amber):
        yield Problem(path="body.red", reason=tr("Red would be reached before amber."))


def _counts(body: Body) -> Iterator[Problem]:
    """Rows that count best, low and high, wherever they stand."""
    for name in body.__struct_fields__:
        rows: Any = getattr(body, name)
        if not isinstance(rows, tuple):
            continue
        for number, row in enumerate(rows, 1):
            if isinstance(row, msgspec.Struct) and hasattr(row, "best"):
                counts: Any = row
                path = f"body.{name}/{number:03}"
                yield from _ordered(path, counts.low, counts.best, counts.high)


def _ordered(path: str, *counts: int | None) -> Iterator[Problem]:
    known = [count for count in counts if count is not None]
    if known != sorted(known):
        yield Problem(path=path, reason=tr("Low, best and high are not in this order."))
