"""Promises and violations move only along the allowed steps, and never back in time."""

from __future__ import annotations

from typing import Any, get_args

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison.domain.ceasefire_violation import CeasefireViolation, Step, ViolationState
from liaison.domain.commitment import CommitmentEntry
from liaison.domain.confidence_building_measure import ConfidenceBuildingMeasure
from liaison.domain.obligation import CommitmentStatus, StatusChange
from liaison.domain.progress import (
    COMMITMENT_STEPS,
    VIOLATION_STEPS,
    Tally,
    advance,
    advance_violation,
    next_states,
    next_statuses,
    standing,
    state,
    status,
    tally,
)
from liaison.domain.refusals import NotAllowed
from liaison.domain.times import Moment

STATUSES = get_args(CommitmentStatus)
STATES = get_args(ViolationState)


def walked(*names: Any) -> CommitmentEntry:
    return CommitmentEntry(history=tuple(StatusChange(status=name) for name in names))


def test_every_status_and_state_has_its_steps_and_can_be_reached() -> None:
    for steps, names in ((COMMITMENT_STEPS, STATUSES), (VIOLATION_STEPS, STATES)):
        assert set(steps) == set(names)
        reached = {after for name in steps for after in steps[name]}
        assert reached == set(names) - {""}


@pytest.mark.parametrize("kind", [CommitmentEntry, ConfidenceBuildingMeasure])
@given(path=st.lists(st.sampled_from(STATUSES), max_size=8))
def test_a_promise_takes_allowed_steps_and_refuses_others(kind: Any, path: list[Any]) -> None:
    promise = kind()
    for name in path:
        change = StatusChange(status=name, decided_by="Sector")
        if name in next_statuses(promise):
            promise = advance(promise, change)
            assert status(promise) == name
            assert isinstance(promise, kind)
        else:
            with pytest.raises(NotAllowed):
                advance(promise, change)


@given(st.lists(st.sampled_from(STATES), max_size=8))
def test_a_violation_takes_allowed_steps_and_refuses_others(path: list[Any]) -> None:
    violation = CeasefireViolation()
    for name in path:
        if name in next_states(violation):
            violation = advance_violation(violation, Step(state=name))
            assert state(violation) == name
        else:
            with pytest.raises(NotAllowed):
                advance_violation(violation, Step(state=name))


def test_the_refusal_says_what_cannot_follow_what() -> None:
    with pytest.raises(NotAllowed, match="'kept' cannot follow the start"):
        advance(walked(), StatusChange(status="kept"))
    with pytest.raises(NotAllowed, match="'offered' cannot follow 'waived'"):
        advance(walked("agreed", "waived"), StatusChange(status="offered"))
    with pytest.raises(NotAllowed, match="has no status"):
        advance(walked("agreed"), StatusChange())


def test_a_step_is_not_dated_before_the_one_it_follows() -> None:
    first = advance(walked(), StatusChange(status="agreed", at=Moment(at=10)))
    undated = advance(first, StatusChange(status="due"))
    with pytest.raises(NotAllowed, match="dated before"):
        advance(undated, StatusChange(status="kept", at=Moment(at=9)))
    assert status(advance(undated, StatusChange(status="kept", at=Moment(at=10)))) == "kept"


def test_what_is_dated_by_its_day_may_follow_anything_on_that_day() -> None:
    noon = advance(walked(), StatusChange(status="agreed", at=Moment(at=43_200_000_000)))
    day = StatusChange(status="kept", at=Moment(at=0, precision="day"))
    assert status(advance(noon, day)) == "kept"
    promise = msgspec.structs.replace(walked("agreed"), deadline=day.at)
    assert standing(promise, 86_399_999_999) == "agreed"
    assert standing(promise, 86_400_000_000) == "overdue"


@pytest.mark.parametrize(
    ("path", "late", "expected"),
    [((), True, ""), (("agreed",), False, "agreed"), (("agreed",), True, "overdue"),
     (("agreed", "due"), True, "overdue"), (("agreed", "partly-kept"), True, "overdue"),
     (("agreed", "kept"), True, "kept"), (("offered",), True, "offered"),
     (("agreed", "disputed"), True, "disputed"), (("agreed", "breached"), True, "breached")],
)  # fmt: skip
def test_a_promise_past_its_deadline_stands_as_overdue(
    path: Any, late: bool, expected: str
) -> None:
    promise = msgspec.structs.replace(walked(*path), deadline=Moment(at=100))
    assert standing(promise, 101 if late else 100) == expected
    assert standing(walked(*path), 101) == status(walked(*path))


def test_promises_are_counted_by_how_they_stand() -> None:
    found = ["kept", "kept", "breached", "overdue", "disputed", "agreed", "partly-kept", "waived"]
    assert tally(found) == Tally(kept=2, broken=2, disputed=1, open=2)
    assert tally([]) == Tally(0, 0, 0, 0)
