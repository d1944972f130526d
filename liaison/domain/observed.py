"""What incidents, violations and patrols record alike: observations, casualties and coding."""

from __future__ import annotations

from typing import Literal

from liaison.domain.places import Place
from liaison.domain.plain import Plain
from liaison.domain.rows import Number, YesNoUnknown
from liaison.domain.times import Span


class Observation(Plain, frozen=True, kw_only=True):
    """One row of an observation table: where one stood, what one saw or heard, and where it was."""

    at: Span | None = None
    observer: Place | None = None
    place: Place | None = None
    means: Literal["", "seen", "heard", "camera", "uav", "reported"] = ""
    count: Number | None = None
    what: Literal[
        "",
        "explosion",
        "burst",
        "shot",
        "projectile",
        "muzzle-flash",
        "aircraft",
        "movement",
        "obstruction",
        "other",
    ] = ""
    description: Literal["", "incoming", "outgoing", "undetermined", "outside-area"] = ""
    direction: str = ""
    distance_km: str = ""
    weapon: str = ""
    live_fire_exercise: YesNoUnknown = ""
    disengagement_area: Literal["", "inside", "outside", "unknown"] = ""
    photos: str = ""
    note: str = ""


class Casualty(Plain, frozen=True, kw_only=True):
    """One group of casualties, counted best, low and high as UCDP does."""

    party: str = ""
    outcome: Literal["", "killed", "injured", "missing", "detained"] = ""
    sex: Literal["", "female", "male", "unknown"] = ""
    age: Literal["", "child", "adult", "older", "unknown"] = ""
    status: Literal["", "civilian", "combatant", "monitor", "unknown"] = ""
    best: Number | None = None
    low: Number | None = None
    high: Number | None = None
    source: str = ""


class Coded(Plain, frozen=True, kw_only=True):
    """Harm done and its coding; the codes and their names are those of UCDP's event data."""

    casualties: tuple[Casualty, ...] = ()
    damage: str = ""
    displaced: Number | None = None
    displacement: str = ""
    type_of_violence: Literal["", "1", "2", "3"] = ""
    side_a: str = ""
    side_b: str = ""
    where_prec: Literal["", "1", "2", "3", "4", "5", "6", "7"] = ""
    date_prec: Literal["", "1", "2", "3", "4", "5"] = ""
    event_clarity: Literal["", "1", "2"] = ""
