"""What waits for the officer today, and the two shortest ways to write: a hot note and a tick."""

from __future__ import annotations

from typing import NamedTuple

import msgspec

from liaison.changes import Changes
from liaison.domain.bundle import OutState
from liaison.domain.completeness import Gap, measure
from liaison.domain.contact_log import ContactLog
from liaison.domain.content import Content
from liaison.domain.delivery import Dispatch, Unanswered
from liaison.domain.indicator import Indicator
from liaison.domain.indicator_observation import IndicatorObservation
from liaison.domain.links import Link
from liaison.domain.obligation import Obligation
from liaison.domain.places import Place
from liaison.domain.progress import WAITING, standing
from liaison.domain.record import Filter, Row
from liaison.domain.refusals import NotAllowed, NotFound
from liaison.domain.statements import Commitment, Side, Statement
from liaison.domain.times import Moment, Span, moment_at
from liaison.domain.words import tr
from liaison.grid import PositionUnreadable, parse_position
from liaison.session import Session
from liaison.usecases import consented, contents, dispatching, readiness, records, watching
from liaison.usecases.consented import Waiting

DAY = 86_400_000_000  # µs
AHEAD = 7 * DAY  # promises due and meetings are told so long before
LOOK_BACK = 183 * DAY  # a contact log older than this names no next meeting
MOST = 500  # drafts, and bundles each way, that are looked through
LOGS = 2_000  # newest contact logs that are looked through
TITLE_LENGTH = 80


class ToComplete(NamedTuple):
    """A draft: how complete it is in per cent, and what it lacks, what sealing needs first.

    Where the row has a version, it is an amendment under way.
    """

    row: Row
    percent: int
    gaps: tuple[Gap, ...]


class DuePromise(NamedTuple):
    """A promise that is not settled. ``standing`` is as of now, ``deadline`` may be unknown."""

    row: Row
    by: Side
    who: str
    words: str
    deadline: Moment | None
    standing: str


class IndicatorDue(NamedTuple):
    """An indicator whose period has passed. ``last`` is when it was observed last, None where
    that is longer ago than its period; ``observed`` is what was observed then."""

    row: Row
    code: str
    question: str
    period: str
    last: Moment | None
    observed: str


class Meeting(NamedTuple):
    """A meeting to come: the record that names it, when it is, and with whom."""

    row: Row
    at: Moment
    who: str


class BundlesWaiting(NamedTuple):
    """How many bundles are sealed but not written to a stick yet, and how many were written but
    not yet acknowledged by every officer they are for."""

    to_write: int
    unacknowledged: int


class Today(msgspec.Struct, frozen=True, kw_only=True):
    """What needs doing, the most urgent first in each list.

    ``promises_overdue`` is by the party that promised (its person where no party is named).
    ``overdue`` are bundles of ours for which a receipt is late, ``unanswered`` urgent ones that
    came and were not answered, ``asked`` requests of others to pass on a record of ours.
    """

    to_complete: tuple[ToComplete, ...]
    promises_due: tuple[DuePromise, ...]
    promises_overdue: dict[str, tuple[DuePromise, ...]]
    indicators_due: tuple[IndicatorDue, ...]
    meetings_next: tuple[Meeting, ...]
    bundles_waiting: BundlesWaiting
    overdue: tuple[Dispatch, ...] = ()
    unanswered: tuple[Unanswered, ...] = ()
    asked: tuple[Waiting, ...] = ()

    @property
    def nothing(self) -> bool:
        """True if nothing waits."""
        lists = (self.to_complete, self.promises_due, self.indicators_due, self.meetings_next)
        if any(lists) or self.overdue or self.unanswered or self.asked:
            return False
        return not self.promises_overdue and not any(self.bundles_waiting)


def today(session: Session) -> Today:
    """What waits at this moment."""
    now = session.world.clock()
    drafts = _drafts(session)
    due, overdue = _promises(session, now)
    return Today(
        to_complete=tuple(
            ToComplete(row, state.percent, state.gaps)
            for row, content in drafts
            for state in (measure(readiness.form_of(session, content), content),)
        ),
        promises_due=due,
        promises_overdue=overdue,
        indicators_due=_indicators(session, now),
        meetings_next=_meetings(session, drafts, now),
        bundles_waiting=_bundles(session),
        overdue=tuple(dispatching.overdue(session)),
        unanswered=tuple(dispatching.unanswered(session)),
        asked=tuple(consented.waiting(session)),
    )


def hot_note(
    session: Session, who: str, where: str, said: str, promised: str
) -> tuple[str, Changes]:
    """Notes a contact in four answers, any of them empty, as the draft of a contact log of now.

    ``who`` is one person a line, ``where`` a position in any form or the name of a place. What
    was said is kept as a claim: somebody else said it. Returns the draft's id. Raises
    `NotAllowed` where all four are empty, `RecordInvalid` for what no record may hold.
    """
    persons = tuple(line.strip() for line in who.splitlines() if line.strip())
    if not persons and not any(text.strip() for text in (where, said, promised)):
        raise NotAllowed(
            reason=tr("There is nothing to note yet."),
            next=tr("Say who, where, what was said or what was promised."),
        )
    speaker = persons[0] if len(persons) == 1 else ""
    now = moment_at(session.world.clock(), session.vault.settings().zone, "minute")
    head = ", ".join(persons) or where
    words = said.strip() or promised.strip()
    title = " ".join(": ".join(part for part in (head, words) if part.strip()).split())
    content = Content(
        title=title[:TITLE_LENGTH],
        event=Span(start=now),
        place=_place(where),
        persons=persons,
        statements=(Statement(kind="claim", speaker=speaker, text=said),) if said.strip() else (),
        body=ContactLog(
            commitments=(Commitment(who=speaker, text=promised),) if promised.strip() else ()
        ),
    )
    return records.start(session, content.kind, content)


def tick(session: Session, indicator: str, observed: str) -> tuple[str, Changes]:
    """Starts the observation of an indicator, of now; returns the draft's id.

    Level, trend and the value before are worked out when it is sealed. Raises `NotFound` for what
    is not a sealed indicator.
    """
    version = contents.newest(session, indicator)
    if version is None or not isinstance(version.content.body, Indicator):
        raise NotFound(what=tr("sealed indicator"), id=indicator[:40])
    watched, body = version.content, version.content.body
    now = moment_at(session.world.clock(), session.vault.settings().zone, "minute")
    name = body.code or watched.title
    content = Content(
        title=f"{name}: {observed}"[:TITLE_LENGTH],
        event=Span(start=now),
        place=watched.place,
        area=watched.area,
        marking=watched.marking,
        exercise=watched.exercise,
        links=(Link(type="about", record=indicator, version=version.number),),
        body=IndicatorObservation(indicator=indicator, code=body.code, observed=observed),
    )
    return records.start(session, content.kind, content)


def _drafts(session: Session) -> list[tuple[Row, Content]]:
    """The drafts of new records and of amendments, last written first."""
    found = []
    for row in session.vault.records.drafting(MOST):
        draft = session.vault.records.draft(row.record)
        if draft is not None:
            found.append((row, draft.content))
    return found


def _promises(
    session: Session, now: int
) -> tuple[tuple[DuePromise, ...], dict[str, tuple[DuePromise, ...]]]:
    due: list[DuePromise] = []
    overdue: dict[str, list[DuePromise]] = {}
    for row in contents.rows(session, Filter(kinds=contents.PROMISES)):
        if row.status not in WAITING or row.due_at > now + AHEAD:
            continue
        version = contents.newest(session, row.record)
        if version is None or not isinstance(version.content.body, Obligation):
            continue
        body = version.content.body
        stands = standing(body, now)
        who = body.promisor_party.strip() or body.promisor_person.strip()
        words = body.exact_words or row.title
        one = DuePromise(row, body.by, who, words, body.deadline, stands)
        if stands == "overdue":
            overdue.setdefault(who, []).append(one)
        elif body.deadline is not None or stands == "due":
            due.append(one)
    longest = sorted(overdue, key=lambda who: min(map(_deadline, overdue[who])))
    return tuple(sorted(due, key=_deadline)), {
        who: tuple(sorted(overdue[who], key=_deadline)) for who in longest
    }


def _deadline(promise: DuePromise) -> int:
    return promise.deadline.at if promise.deadline else 0


def _indicators(session: Session, now: int) -> tuple[IndicatorDue, ...]:
    longest = max(watching.PERIODS.values())
    observed = list(watching.observations(session, now - longest))
    found: list[IndicatorDue] = []
    for row, content in contents.sealed(session, Filter(kind="indicator")):
        body = content.body
        if not isinstance(body, Indicator) or body.reporting_period not in watching.PERIODS:
            continue
        last = next(
            (one for _, one in observed if watching.belongs(one, row.record, body.code)), None
        )
        at = last.event.start if last and last.event else None
        if at is not None and at.at + watching.PERIODS[body.reporting_period] > now:
            continue
        value = last.body.observed if last and isinstance(last.body, IndicatorObservation) else ""
        found.append(
            IndicatorDue(
                row, body.code, body.question or row.title, body.reporting_period, at, value
            )
        )
    return tuple(sorted(found, key=lambda one: one.last.at if one.last else 0))


def _meetings(session: Session, drafts: list[tuple[Row, Content]], now: int) -> tuple[Meeting, ...]:
    """Meetings that were agreed on in sealed logs, and those that a draft is being prepared for."""
    found: list[Meeting] = []
    wanted = Filter(kind="contact-log", since=now - LOOK_BACK)
    for row, content in contents.sealed(session, wanted, LOGS):
        body = content.body
        if isinstance(body, ContactLog) and body.next_meeting and body.next_meeting.at >= now:
            found.append(Meeting(row, body.next_meeting, _who(content)))
    for row, content in drafts:
        body = content.body
        planned = body.planned.start if isinstance(body, ContactLog) and body.planned else None
        if planned is not None and planned.at >= now:
            found.append(Meeting(row, planned, _who(content)))
    return tuple(sorted(found, key=lambda one: one.at.at))


def _who(content: Content) -> str:
    return ", ".join(content.persons) or ", ".join(content.parties) or content.title


def _bundles(session: Session) -> BundlesWaiting:
    outs = session.vault.bundles.outs(MOST)
    seen = {o.card.origin: o.acknowledged for o in session.vault.officers.all()}
    written = [one for one in outs if one.state is OutState.WRITTEN]
    return BundlesWaiting(
        to_write=sum(
            one.state is OutState.SEALED and session.vault.retention.writable(one.id)
            for one in outs
        ),
        unacknowledged=sum(
            any(seen.get(origin, one.index + 1) <= one.index for origin in one.to)
            for one in written
        ),
    )


def _place(where: str) -> Place | None:
    """The position that the text is, or else the place of that name."""
    if not where.strip():
        return None
    try:
        return parse_position(where)
    except PositionUnreadable:
        return Place(name=" ".join(where.split()))
