"""Rows and answers that the bodies of several kinds share."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from liaison.domain.links import MaybeRecordId
from liaison.domain.plain import Plain
from liaison.domain.times import Moment

Scale = Literal["", "1", "2", "3", "4", "5"]
YesNo = Literal["", "yes", "no"]
YesNoUnknown = Literal["", "yes", "no", "unknown"]
Number = Annotated[int, msgspec.Meta(ge=0, le=1_000_000_000)]
Typology = Literal["", "political", "professional", "technical"]
Stage = Literal["", "pre-talks", "contact", "talks", "agreement", "implementation", "closed"]


class OwnParticipant(Plain, frozen=True, kw_only=True):
    """One of us who was there."""

    name: str = ""
    role: Literal["", "leader", "recorder", "second", "security", "observer"] = ""
    note: str = ""


class Action(Plain, frozen=True, kw_only=True):
    """Something one of us has to do afterwards."""

    text: str = ""
    owner: str = ""
    due: Moment | None = None


class GridMember(Plain, frozen=True, kw_only=True):
    """One named person of the Naivasha Grid and when he was last consulted."""

    role: Literal["", "negotiator", "support-team", "mandator"] = ""
    name: str = ""
    last_consulted: Moment | None = None


class Name(Plain, frozen=True, kw_only=True):
    """One of the names that a person or a party goes by."""

    text: str = ""
    form: Literal["", "native", "latin", "alias", "clan", "former"] = ""
    note: str = ""


class Visit(Plain, frozen=True, kw_only=True):
    """One place gone to from the team site: out, arrived, back, and when it was seen before."""

    place: str = ""
    tod_ts: Moment | None = None
    toa: Moment | None = None
    toa_ts: Moment | None = None
    last_visited: Moment | None = None


class ReportLine(Plain, frozen=True, kw_only=True):
    """One line of a report, and the record that it was drawn from."""

    at: Moment | None = None
    text: str = ""
    record: MaybeRecordId = ""
