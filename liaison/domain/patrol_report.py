"""The body of a patrol report: where a patrol went, whom it met, what it saw on the way."""

from __future__ import annotations

from typing import Final, Literal

from liaison.domain.observed import Observation
from liaison.domain.plain import Plain
from liaison.domain.rows import OwnParticipant, Visit
from liaison.domain.statements import Confidence, Likelihood
from liaison.domain.times import Moment


class PersonMet(Plain, frozen=True, kw_only=True):
    """Somebody the patrol spoke with; a longer talk has a contact log of its own."""

    name: str = ""
    role: str = ""
    place: str = ""
    note: str = ""


class RouteState(Plain, frozen=True, kw_only=True):
    """The state of a road, a bridge or the ground."""

    what: Literal["", "road", "bridge", "ford", "mines", "airstrip", "other"] = ""
    where: str = ""
    state: Literal["", "open", "restricted", "closed", "suspected", "cleared", "unknown"] = ""
    note: str = ""


class PatrolReport(Plain, frozen=True, kw_only=True, tag_field="kind", tag="patrol-report"):
    """One patrol, written within two hours after its return."""

    patrol_no: str = ""
    patrol_type: Literal["", "routine", "special", "joint", "air", "foot"] = ""
    mission: str = ""
    route: str = ""
    members: tuple[OwnParticipant, ...] = ()
    visits: tuple[Visit, ...] = ()
    persons_met: tuple[PersonMet, ...] = ()
    observations: tuple[Observation, ...] = ()
    routes: tuple[RouteState, ...] = ()
    incidents: str = ""
    comms_check: str = ""
    # Assessment
    assessment: str = ""
    likelihood: Likelihood = ""
    confidence: Confidence = ""
    recommendations: str = ""
    # Means
    vehicles: str = ""
    fuel: str = ""


EXAMPLE: Final = PatrolReport(
    patrol_no="P-12",
    patrol_type="routine",
    mission="See whether the road to the water point is open.",
    route="Team Site Example - Fictitious Bridge - mill - back",
    members=(OwnParticipant(name="Capt. Sample", role="leader"),),
    visits=(
        Visit(
            place="Fictitious Bridge",
            tod_ts=Moment(at=1_088_868_720_000_000, zone="B"),
            toa=Moment(at=1_088_870_400_000_000, zone="B"),
            toa_ts=Moment(at=1_088_874_000_000_000, zone="B"),
        ),
    ),
    persons_met=(PersonMet(name="Elder Example", role="Village elder", place="Bridge"),),
    observations=(Observation(means="seen", count=12, what="movement", note="Trucks, parked."),),
    routes=(RouteState(what="bridge", where="Fictitious Bridge", state="restricted"),),
    comms_check="VHF good throughout.",
    assessment="The road will be open tomorrow.",
    likelihood="likely",
    confidence="moderate",
    recommendations="Return at the same hour.",
    vehicles="Two",
    fuel="40 litres",
)
