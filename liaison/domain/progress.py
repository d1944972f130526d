"""How a promise and a violation move on: the allowed steps, and a refusal for every other one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple, TypeVar

import msgspec

from liaison.domain.ceasefire_violation import CeasefireViolation, Step
from liaison.domain.obligation import Obligation, StatusChange
from liaison.domain.refusals import NotAllowed
from liaison.domain.times import Moment, last_of
from liaison.domain.words import noop, tr

Promise = TypeVar("Promise", bound=Obligation)

_SETTLED: Final = ("partly-kept", "kept", "breached", "disputed", "waived", "superseded")
# What may follow what; "" is the start. Waived and superseded are ends.
COMMITMENT_STEPS: Final[Mapping[str, tuple[str, ...]]] = {
    "": ("offered", "agreed"),
    noop("offered"): ("agreed", "waived", "superseded"),
    noop("agreed"): ("due", "overdue", *_SETTLED),
    noop("due"): ("overdue", *_SETTLED),
    noop("partly-kept"): ("due", "overdue", *_SETTLED),
    "overdue": _SETTLED,
    noop("breached"): ("partly-kept", "kept", "disputed", "waived", "superseded"),
    noop("disputed"): ("due", "partly-kept", "kept", "breached", "waived", "superseded"),
    noop("kept"): ("due", "disputed", "superseded"),
    noop("waived"): (),
    noop("superseded"): (),
}
VIOLATION_STEPS: Final[Mapping[str, tuple[str, ...]]] = {
    "": ("allegation",),
    noop("allegation"): ("preliminary-investigation", "finding"),
    noop("preliminary-investigation"): ("investigation", "finding"),
    noop("investigation"): ("finding",),
    noop("finding"): ("party-response", "investigation"),
    noop("party-response"): ("party-response", "investigation"),
}
WAITING: Final = frozenset({"agreed", "due", "partly-kept", "overdue"})  # for what falls due
OPEN: Final = frozenset({"offered", "agreed", "due", "partly-kept", "overdue", "disputed"})


class Tally(NamedTuple):
    """How many promises of one side stand how: what a reliability record and reciprocity count."""

    kept: int
    broken: int
    disputed: int
    open: int


def status(promise: Obligation) -> str:
    """The status in the newest row of the history; empty where there is none."""
    return promise.history[-1].status if promise.history else ""


def standing(promise: Obligation, now: int) -> str:
    """The status as it stands at ``now`` (µs since 1970): past its deadline it is overdue."""
    current = status(promise)
    if current in WAITING and promise.deadline is not None and last_of(promise.deadline) < now:
        return "overdue"
    return current


def state(violation: CeasefireViolation) -> str:
    """The state in the newest step; empty where there is none."""
    return violation.steps[-1].state if violation.steps else ""


def next_statuses(promise: Obligation) -> tuple[str, ...]:
    """What the status may become."""
    return COMMITMENT_STEPS[status(promise)]


def next_states(violation: CeasefireViolation) -> tuple[str, ...]:
    """What the state may become."""
    return VIOLATION_STEPS[state(violation)]


def advance(promise: Promise, change: StatusChange) -> Promise:
    """The promise with one more row in its history. Raises `NotAllowed` for a wrong step."""
    history = (*promise.history, change)
    if reason := broken_walk([(row.status, row.at) for row in history], COMMITMENT_STEPS):
        raise NotAllowed(reason=reason, next=tr("Choose one of the steps that are offered."))
    return msgspec.structs.replace(promise, history=history)


def advance_violation(violation: CeasefireViolation, step: Step) -> CeasefireViolation:
    """The violation with one more step. Raises `NotAllowed` for a wrong one."""
    steps = (*violation.steps, step)
    if reason := broken_walk([(row.state, row.at) for row in steps], VIOLATION_STEPS):
        raise NotAllowed(reason=reason, next=tr("Choose one of the steps that are offered."))
    return msgspec.structs.replace(violation, steps=steps)


def broken_walk(
    walk: Iterable[tuple[str, Moment | None]], allowed: Mapping[str, tuple[str, ...]]
) -> str:
    """The sentence that says where a history takes a step it may not; empty if it holds.

    Dates may be missing but must not go back.
    """
    before, latest = "", None
    for name, at in walk:
        if name not in allowed[before]:
            if not name:
                return tr("A step of the history has no status.")
            if not before:
                return tr("'{step}' cannot follow the start.").format(step=called(name))
            return tr("'{step}' cannot follow '{before}'.").format(
                step=called(name), before=called(before)
            )
        if at is not None:
            if latest is not None and last_of(at) < latest.at:
                return tr("'{step}' is dated before the step that it follows.").format(
                    step=called(name)
                )
            latest = at
        before = name
    return ""


def called(step: str) -> str:
    """A step as people read it, where their language has a word for it."""
    return tr(step)


def tally(standings: Iterable[str]) -> Tally:
    """Counts of kept, broken (breached and overdue), disputed and open standings."""
    found = list(standings)
    broken = sum(one in ("breached", "overdue") for one in found)
    disputed = found.count("disputed")
    waiting = sum(one in OPEN for one in found) - found.count("overdue") - disputed
    return Tally(found.count("kept"), broken, disputed, waiting)
