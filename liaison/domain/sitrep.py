"""A SITREP filled from the records of its period, ready for the officer to edit."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final

import msgspec

from liaison.domain.ceasefire_violation import CeasefireViolation
from liaison.domain.contact_log import ContactLog
from liaison.domain.content import MAX_ITEMS, Content
from liaison.domain.incident import Incident
from liaison.domain.indicator_observation import IndicatorObservation
from liaison.domain.links import Link
from liaison.domain.marking import Marking, highest
from liaison.domain.negotiation_note import NegotiationNote
from liaison.domain.obligation import Obligation
from liaison.domain.patrol_report import PatrolReport
from liaison.domain.places import describe
from liaison.domain.portion_marks import overall
from liaison.domain.progress import OPEN, called, standing, state
from liaison.domain.proposal_round import ProposalRound
from liaison.domain.record import Row
from liaison.domain.rows import ReportLine, Visit
from liaison.domain.situation_report import SituationReport
from liaison.domain.times import Moment, Span, dtg, span_text
from liaison.domain.words import figure, listed, tr

LINE_LENGTH: Final = 400
_SPECIAL: Final = ("IMMEDIATE", "FLASH")
# Profiles, cases, indicators and other reports are not events of a day.
KINDS: Final = frozenset(
    {
        "contact-log",
        "negotiation-note",
        "proposal-round",
        "commitment",
        "confidence-building-measure",
        "incident",
        "ceasefire-violation",
        "indicator-observation",
        "patrol-report",
    }
)

Entry = tuple[Row, Content]


def fill(entries: Iterable[Entry], period: Span, base: Content | None = None) -> Content:
    """A SITREP content for the period, each line with the record it was drawn from.

    ``entries`` are the newest versions of the period's records, and of the promises still open at
    its end. ``base`` is a SITREP begun before: whatever the officer has written in it stays, so
    that a report can be filled again when more has come in. The marking is the highest of all
    sources. Lists end at 500 lines, the last of which then says how many were left out.
    """
    begun = base or Content(body=SituationReport())
    if not isinstance(begun.body, SituationReport):
        raise ValueError(tr("the base is not a SITREP"))
    used = sorted(
        (entry for entry in entries if _reported(entry[1], period)),
        key=lambda entry: (entry[0].event_at, entry[0].seq),
    )
    contents = [content for _, content in used]
    return msgspec.structs.replace(
        begun,
        title=begun.title or f"SITREP {span_text(period)}",
        event=period,
        marking=highest([begun.marking, *map(overall, contents)]) or Marking(),
        exercise=begun.exercise or any(one.exercise for one in contents),
        links=(*begun.links, *_links(begun, used))[:MAX_ITEMS],
        body=_body(begun.body, used, _end(period)),
    )


def _body(begun: SituationReport, used: list[Entry], now: Moment) -> SituationReport:
    contents = [content for _, content in used]
    return msgspec.structs.replace(
        begun,
        visits=tuple(dict.fromkeys((*begun.visits, *_visits(contents))))[:MAX_ITEMS],
        incidents=_lines(begun.incidents, used, _incident),
        action_taken=_joined(begun.action_taken, _actions(contents)),
        special_reports=_lines(begun.special_reports, used, _special),
        gender_observations=_joined(
            begun.gender_observations, (content.protection_notes for content in contents)
        ),
        patrols=_lines(begun.patrols, used, _patrol),
        contacts=_lines(begun.contacts, used, _contact),
        commitments=_lines(begun.commitments, used, lambda one: _commitment(one, now)),
        proposals=_lines(begun.proposals, used, _proposal),
        indicators=_lines(begun.indicators, used, _indicator),
    )


def _reported(content: Content, period: Span) -> bool:
    """Promises that were settled on other days say nothing about this one."""
    body = content.body
    if isinstance(body, Obligation):
        return standing(body, _end(period).at) in OPEN or _within(content, period)
    return content.kind in KINDS


def _within(content: Content, period: Span) -> bool:
    body = content.body
    moments = [content.event.start] if content.event else []
    if isinstance(body, Obligation):
        moments += [row.at for row in body.history if row.at is not None]
    return any(period.start.at <= moment.at <= _end(period).at for moment in moments)


def _lines(
    begun: tuple[ReportLine, ...], used: list[Entry], text_of: Callable[[Content], str]
) -> tuple[ReportLine, ...]:
    """The lines there were, edited or not, and one for each record that has none yet."""
    there = {line.record for line in begun}
    made = [*begun]
    made += [
        ReportLine(
            at=content.event.start if content.event else None,
            text=text[:LINE_LENGTH],
            record=row.record,
        )
        for row, content in used
        if row.record not in there and (text := text_of(content))
    ]
    if len(made) > MAX_ITEMS:
        left = len(made) - MAX_ITEMS + 1
        made = [*made[: MAX_ITEMS - 1], ReportLine(text=tr("and {n} more").format(n=figure(left)))]
    return tuple(made)


def _incident(content: Content) -> str:
    body = content.body
    where = describe(content.place) if content.place else ""
    if isinstance(body, Incident):
        note = tr("initial, unconfirmed") if body.unconfirmed else ""
        return _sentence(body.what or content.title, where, note)
    if isinstance(body, CeasefireViolation):
        return _sentence(
            content.title or body.account, where, _plain(body.finding or called(state(body)))
        )
    return ""


def _special(content: Content) -> str:
    """Flash reports and whatever went out at high precedence."""
    body = content.body
    if isinstance(body, Incident) and body.report_type in ("flash", "sinrep", "shooting"):
        return _sentence(content.title, "", body.report_type.upper())
    urgent = content.precedence in _SPECIAL
    return _sentence(content.title, "", content.precedence) if urgent else ""


def _patrol(content: Content) -> str:
    body = content.body
    if not isinstance(body, PatrolReport):
        return ""
    head = " ".join(part for part in (body.patrol_no, body.mission or content.title) if part)
    return _sentence(head, body.route, body.assessment)


def _contact(content: Content) -> str:
    body = content.body
    if not isinstance(body, ContactLog | NegotiationNote):
        return ""
    who = listed(content.persons or content.parties)
    summary = body.daily_summary if isinstance(body, ContactLog) else ""
    return _sentence(content.title, who, summary)


def _commitment(content: Content, now: Moment) -> str:
    body = content.body
    if not isinstance(body, Obligation):
        return ""
    who = body.promisor_person or body.promisor_party
    due = tr("due {when}").format(when=dtg(body.deadline)) if body.deadline else ""
    note = listed(part for part in (_plain(called(standing(body, now.at))), due) if part)
    words = body.exact_words or content.title
    return _sentence(f"{who}: {words}" if who else words, "", note)


def _proposal(content: Content) -> str:
    body = content.body
    if not isinstance(body, ProposalRound):
        return ""
    sides = [part for part in (body.from_party, body.to_party) if part]
    route = (
        tr("{one} to {other}").format(one=sides[0], other=sides[1]) if sides[1:] else "".join(sides)
    )
    note = listed(_plain(part) for part in (body.response, body.mandate_check) if part)
    return _sentence(content.title or body.exact_words, route, note)


def _indicator(content: Content) -> str:
    body = content.body
    if not isinstance(body, IndicatorObservation):
        return ""
    note = listed(part for part in (body.alert, body.trend) if part)
    head = ": ".join(part for part in (body.code, body.observed) if part)
    return _sentence(head or content.title, body.change, note)


def _sentence(head: str, middle: str, note: str) -> str:
    """``head - middle (note)`` on one line; whatever is empty leaves no trace."""
    text = " - ".join(" ".join(part.split()) for part in (head, middle) if part.strip())
    note = " ".join(note.split())
    return f"{text} ({note})" if text and note else text or note


def _visits(contents: Iterable[Content]) -> Iterator[Visit]:
    for content in contents:
        if isinstance(content.body, PatrolReport):
            yield from content.body.visits


def _actions(contents: Iterable[Content]) -> Iterator[str]:
    for content in contents:
        if isinstance(content.body, Incident):
            yield content.body.action_taken


def _joined(begun: str, more: Iterable[str]) -> str:
    """Texts one under the other; one that is there already is not added again."""
    text = begun.strip()
    for part in more:
        if part.strip() not in text:
            text = f"{text}\n{part.strip()}".strip()
    return text


def _links(begun: Content, used: list[Entry]) -> Iterator[Link]:
    there = {link.record for link in begun.links}
    for row, content in used:
        if row.record not in there:
            dated = content.event.start if content.event else None
            yield Link(type="source", record=row.record, version=row.version, dated=dated)


def _end(period: Span) -> Moment:
    return period.end or period.start


def _plain(value: str) -> str:
    return value.replace("-", " ")
