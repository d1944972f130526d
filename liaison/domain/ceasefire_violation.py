"""The body of a cease-fire violation: observations, and its way from allegation to finding."""

from __future__ import annotations

from typing import Final, Literal

from liaison.domain.observed import Coded, Observation
from liaison.domain.places import Place
from liaison.domain.plain import Plain
from liaison.domain.rows import YesNo
from liaison.domain.times import Moment, Span

ViolationState = Literal[
    "", "allegation", "preliminary-investigation", "investigation", "finding", "party-response"
]


class Step(Plain, frozen=True, kw_only=True):
    """One step of the investigation: the state reached, when, by whom, and what was said."""

    state: ViolationState = ""
    at: Moment | None = None
    who: str = ""
    text: str = ""


class Interview(Plain, frozen=True, kw_only=True):
    """One interview; ``who`` may be a code name."""

    group: Literal["", "party", "civil-authority", "public", "humanitarian", "monitor"] = ""
    who: str = ""
    at: Moment | None = None
    summary: str = ""


class CeasefireViolation(
    Coded, frozen=True, kw_only=True, tag_field="kind", tag="ceasefire-violation"
):
    """One alleged violation; its state is that of the newest step."""

    # Allegation
    violation: Literal[
        "",
        "fire",
        "movement",
        "new-position",
        "line-breach",
        "weapon-out-of-storage",
        "air-uav",
        "mine-ied",
        "freedom-of-movement",
        "abduction",
        "attack-on-civilians",
        "propaganda",
        "forced-recruitment",
        "blocked-aid",
        "other",
    ] = ""
    agreement: str = ""
    article: str = ""
    alleged_by: Literal["", "party", "community", "ngo", "own-observation"] = ""
    alleged_by_name: str = ""
    alleged_against: str = ""
    account: str = ""
    # Observations
    observations: tuple[Observation, ...] = ()
    # Investigation
    steps: tuple[Step, ...] = ()
    interviews: tuple[Interview, ...] = ()
    site_visit: str = ""
    # Finding
    finding: Literal[
        "",
        "confirmed-attributed",
        "confirmed-not-attributed",
        "not-confirmed",
        "no-violation",
        "could-not-investigate",
    ] = ""
    attributed_to: str = ""
    access_denied_by: str = ""
    remedy_asked: str = ""
    remedy_deadline: Moment | None = None
    remedy_done: YesNo = ""


EXAMPLE: Final = CeasefireViolation(
    violation="fire",
    agreement="Bridge Agreement (fictitious)",
    article="Article 4",
    alleged_by="own-observation",
    alleged_against="Unknown",
    account="One burst from small arms south of the bridge.",
    observations=(
        Observation(
            at=Span(start=Moment(at=1_088_868_720_000_000, zone="B")),
            observer=Place(name="Team Site Example"),
            place=Place(name="South bank", given="33N TE 123 567", mgrs="33NTE123567"),
            means="heard",
            count=1,
            what="burst",
            description="undetermined",
            direction="south",
            distance_km="2-3",
            weapon="small arms",
            live_fire_exercise="unknown",
            disengagement_area="inside",
        ),
    ),
    steps=(
        Step(
            state="allegation",
            at=Moment(at=1_088_874_000_000_000, zone="B"),
            who="Capt. Sample",
            text="Reported by our own patrol.",
        ),
    ),
    type_of_violence="1",
    where_prec="2",
    date_prec="1",
    event_clarity="1",
)
