"""The SITREP of a period, filled from its sealed records and then edited like any other draft."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from liaison.changes import Changes
from liaison.domain import sitrep
from liaison.domain.content import Content
from liaison.domain.record import Filter, Row
from liaison.domain.refusals import NotAllowed
from liaison.domain.situation_report import SituationReport
from liaison.domain.times import Span, dtg, last_of, moment_at
from liaison.domain.words import listed, plural, tr
from liaison.session import Session
from liaison.usecases import contents, records, trail
from liaison.usecases.writing import act

BUNDLES_READ = 1_000  # newest bundles each way that are looked through
MINUTE = 60_000_000  # µs
_CHECKPOINT = re.compile(r"[0-9]+ entries, root \S+", re.ASCII)  # as `_signed` writes it


def fill_sitrep(session: Session, period: Span, record: str = "") -> tuple[str, Changes]:
    """Fills a SITREP for a period; returns its draft's id. Without ``record`` it is a new one.

    Every sealed record whose event began in the period and every promise still open at its end
    stands in it, each line with the record it was drawn from. Filling a draft again keeps what was
    written and adds what is new. A period given by its day alone is that whole day. Raises
    `NotFound`, and `NotAllowed` for a record without a draft or of another kind and for a period
    without an end.
    """
    period = whole(period)
    begun = records.draft_of(session, record).content if record else None
    if begun is not None and not isinstance(begun.body, SituationReport):
        raise NotAllowed(
            reason=tr("Only a SITREP can be filled from the records of a period."),
            next=tr("Choose a draft of a SITREP, or let a new one be started."),
        )
    filled = sitrep.fill(_entries(session, period), period, begun)
    content = records.valid(_signed(session, filled, period))
    if record:
        return record, records.save_draft(session, record, content)
    with act(session) as doing:
        made = records.begin(session, doing, content)
    return made, Changes(records=frozenset({made}), log=True)


def unsealed(session: Session, period: Span) -> list[Row]:
    """The drafts of the period, which are in no SITREP until they are sealed."""
    period = whole(period)
    wanted = _within(period, Filter(state="draft"))
    return [row for row in contents.rows(session, wanted) if row.kind in sitrep.KINDS]


def whole(period: Span) -> Span:
    """The period with its end to the minute: a day or an hour alone runs until it is over."""
    last = period.end or period.start
    if last.precision not in ("day", "hour"):
        if period.end is None:
            raise NotAllowed(
                reason=tr("A period needs a start and an end."),
                next=tr("Write both, as in 030600BJUL04 - 031800B, or give a day."),
            )
        return period
    return msgspec.structs.replace(period, end=moment_at(last_of(last), last.zone, "minute"))


def _entries(session: Session, period: Span) -> Iterator[tuple[Row, Content]]:
    others = tuple(sorted(sitrep.KINDS - set(contents.PROMISES)))
    yield from contents.sealed(session, _within(period, Filter(kinds=others)))
    yield from contents.sealed(session, Filter(kinds=contents.PROMISES))


def _within(period: Span, wanted: Filter) -> Filter:
    return msgspec.structs.replace(wanted, since=period.start.at, until=_end(period))


def _end(period: Span) -> int:
    """The last microsecond of the last minute."""
    return (period.end or period.start).at + MINUTE - 1


def _signed(session: Session, content: Content, period: Span) -> Content:
    """The content with its author, the bundles exchanged and the head of the audit trail, where
    the officer has not written something himself."""
    body = content.body
    assert isinstance(body, SituationReport)
    exchanged = [line for line in _bundles(session, period) if line not in body.bundles]
    body = msgspec.structs.replace(
        body,
        from_unit=body.from_unit or session.card.organisation,
        bundles="\n".join(text for text in (body.bundles.strip(), *exchanged) if text),
        prepared_by=body.prepared_by or session.card.title,
    )
    if not body.checkpoint or _CHECKPOINT.fullmatch(body.checkpoint):
        status = trail.status(session)
        head = f"{status.size} entries, root {trail.root_text(status.root)}"
        body = msgspec.structs.replace(body, checkpoint=head)
    return msgspec.structs.replace(content, body=body)


def _bundles(session: Session, period: Span) -> Iterator[str]:
    """One line for each bundle of the period, oldest first."""
    known = {o.card.origin: o.card.title for o in session.vault.officers.all()}
    found = [
        (
            out.created,
            tr("sent to {who}").format(who=listed(known.get(to, to[:8]) for to in out.to)),
            out.parts,
        )
        for out in session.vault.bundles.outs(BUNDLES_READ)
    ]
    found += [
        (
            one.taken_at,
            tr("received from {who}").format(who=known.get(one.origin, one.origin[:8])),
            one.parts,
        )
        for one in session.vault.bundles.ins(BUNDLES_READ)
    ]
    for at, what, parts in sorted(found, key=lambda one: one[0]):
        if period.start.at <= at <= _end(period):
            moment = moment_at(at, period.start.zone, "minute")
            yield plural(
                len(parts),
                "{when} {what}: {n} record",
                "{when} {what}: {n} records",
                when=dtg(moment),
                what=what,
            )
