"""The body of an incident or flash report: what happened, first in ten minutes, later in full."""

from __future__ import annotations

from typing import Final, Literal

from liaison.domain.observed import Casualty, Coded
from liaison.domain.times import Moment


class Incident(Coded, frozen=True, kw_only=True, tag_field="kind", tag="incident"):
    """One incident; who, where and when stand in the record's header."""

    # Flash report
    report_type: Literal["", "flash", "sinrep", "shooting", "investigation", "follow-up"] = ""
    what: str = ""
    units_involved: str = ""
    action_taken: str = ""
    requests: str = ""
    own_safety: str = ""
    next_report: Moment | None = None
    unconfirmed: bool = False
    # Account
    cause: str = ""
    weapons: str = ""
    witnesses: tuple[str, ...] = ()
    follow_up: str = ""


EXAMPLE: Final = Incident(
    report_type="flash",
    what="Shots were fired near the water point; people ran towards the bridge.",
    units_involved="Unknown armed men, about five",
    action_taken="Patrol halted north of the bridge and reports.",
    requests="An ambulance to the bridge.",
    own_safety="All of ours accounted for.",
    unconfirmed=True,
    casualties=(
        Casualty(
            outcome="injured",
            sex="female",
            age="adult",
            status="civilian",
            best=1,
            low=1,
            high=2,
            source="Teacher Example",
        ),
    ),
    type_of_violence="3",
    where_prec="1",
    date_prec="1",
    event_clarity="1",
)
