"""The body of a SITREP: the day of a team site and of its liaison officers, line by line."""

from __future__ import annotations

from typing import Final, Literal

from liaison.domain.plain import Plain
from liaison.domain.rows import Number, ReportLine, Visit, YesNo
from liaison.domain.statements import Confidence, Likelihood
from liaison.domain.times import Moment


class Personnel(Plain, frozen=True, kw_only=True):
    """How many of one category there are; CTO is compensatory time off."""

    category: str = ""
    strength: Number | None = None
    effective: Number | None = None
    cto_leave: Number | None = None
    others: Number | None = None


class Communication(Plain, frozen=True, kw_only=True):
    """One means of communication and whether it reaches the force headquarters."""

    means: Literal["", "vhf", "hf", "internet", "phone", "satellite", "gps"] = ""
    quantity: Number | None = None
    reaches_fhq: YesNo = ""
    remarks: str = ""


class Vehicles(Plain, frozen=True, kw_only=True):
    """Vehicles of one type and how many of them run."""

    type: Literal["", "ordinary", "armoured", "winch", "other"] = ""
    quantity: Number | None = None
    operational: Number | None = None
    remarks: str = ""


class FutureActivity(Plain, frozen=True, kw_only=True):
    """One thing planned."""

    what: str = ""
    place: str = ""
    at: Moment | None = None
    grid: str = ""


class SituationReport(Plain, frozen=True, kw_only=True, tag_field="kind", tag="sitrep"):
    """One report; its period, unit location and addressees stand in the record's header."""

    from_unit: str = ""
    # 1 Operational
    visits: tuple[Visit, ...] = ()
    incidents: tuple[ReportLine, ...] = ()
    action_taken: str = ""
    special_reports: tuple[ReportLine, ...] = ()
    special_tasks: str = ""
    national_resources: str = ""
    gender_observations: str = ""
    assessment: str = ""
    likelihood: Likelihood = ""
    confidence: Confidence = ""
    # 2 Patrol report
    patrols: tuple[ReportLine, ...] = ()
    # 3 Administration
    personnel: tuple[Personnel, ...] = ()
    communications: tuple[Communication, ...] = ()
    vehicles: tuple[Vehicles, ...] = ()
    future_activities: tuple[FutureActivity, ...] = ()
    # Daily liaison summary
    contacts: tuple[ReportLine, ...] = ()
    commitments: tuple[ReportLine, ...] = ()
    proposals: tuple[ReportLine, ...] = ()
    indicators: tuple[ReportLine, ...] = ()
    bundles: str = ""
    checkpoint: str = ""
    # Signatures
    prepared_by: str = ""
    approved_by: str = ""


EXAMPLE: Final = SituationReport(
    from_unit="Team Site Example",
    visits=(Visit(place="Fictitious Bridge", toa=Moment(at=1_088_870_400_000_000, zone="B")),),
    incidents=(
        ReportLine(
            at=Moment(at=1_088_868_720_000_000, zone="B"), text="Shots near the water point."
        ),
    ),
    action_taken="Patrol halted north of the bridge.",
    gender_observations="Women fetched water in groups only.",
    assessment="The sector stays calm.",
    likelihood="likely",
    confidence="moderate",
    personnel=(Personnel(category="Observers", strength=8, effective=7, cto_leave=1),),
    communications=(Communication(means="vhf", quantity=4, reaches_fhq="yes"),),
    vehicles=(Vehicles(type="ordinary", quantity=3, operational=2, remarks="One in repair"),),
    future_activities=(FutureActivity(what="Patrol to the mill", place="Mill"),),
    contacts=(ReportLine(text="Elder Example about the road."),),
    prepared_by="Capt. Sample",
    approved_by="Maj. Specimen",
)
