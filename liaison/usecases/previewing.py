"""Before a bundle is sealed: what can be given, what would leave, and what each would see."""

from __future__ import annotations

from collections.abc import Sequence

from liaison.domain.bundle import Preview, PreviewItem, PreviewRecipient, PreviewView
from liaison.domain.gate import Code
from liaison.domain.marking import banner, highest
from liaison.domain.portion_marks import overall
from liaison.domain.portions import flatten
from liaison.domain.record import Filter, Row, Version
from liaison.log import papers
from liaison.session import Session
from liaison.usecases import overriding
from liaison.usecases.judging import Judge
from liaison.usecases.papers import arriving, making
from liaison.usecases.sharing import Shares, shares, small_bytes


def sendable(
    session: Session, query: str = "", after: Row | None = None, limit: int = 200
) -> list[Row]:
    """One page of the own records that have a sealed version: newest event first, or with words
    to look for, newest record first. ``after`` is the last row of the page before."""
    own = Filter(own_only=True)
    found: list[Row] = []
    while len(found) < limit:
        if query.strip():
            rows = session.vault.records.search(query, own, after.seq if after else None, limit)
        else:
            place = (after.event_at, after.seq) if after else None
            rows = session.vault.records.page(own, place, limit)
        found += [row for row in rows if row.version and not row.destroyed_at][: limit - len(found)]
        if len(rows) < limit:
            break
        after = found[-1] if len(found) == limit else rows[-1]
    return found


def preview(
    session: Session,
    records: Sequence[str],
    officers: Sequence[str],
    *,
    papers_only: bool = False,
    past: frozenset[Code] = frozenset(),
) -> Preview:
    """Exactly what would leave, to whom, and what each would not get, with the rules ``past``
    overridden. Changes nothing."""
    found = shares(session, records, officers, papers_only=papers_only, past=past)
    going = [version for plan in found.plans for version in plan.versions]
    marking = highest(overall(v.content) for v in going)
    judge = Judge(session)
    carried = {p.leaf_hash: p for plan in found.plans for p in (*plan.consents, *plan.papers)}
    return Preview(
        items=tuple(_item(version) for version in found.versions),
        recipients=tuple(
            PreviewRecipient(
                origin=o.card.origin,
                title=o.card.title,
                organisation=o.card.organisation,
                trust=judge.of(o).trust,
                bundle=found.bundle_of(o.card.origin),
                views=_views(found, o.card.origin),
            )
            for o in found.officers
        ),
        archive=found.plans[0].archive if found.plans else (),
        bundles=len(found.plans),
        marking=banner(marking) if marking else "",
        payload_bytes=sum(
            small_bytes(plan) + sum(size for _, size in plan.blobs) for plan in found.plans
        ),
        papers=tuple(
            arriving.shown(session, papers.parse(making.rendered_now(session, paper)))
            for paper in carried.values()
        ),
        may_override=overriding.open_to(session, found.decisions),
    )


def _item(version: Version) -> PreviewItem:
    content = version.content
    return PreviewItem(
        record=version.record,
        version=version.number,
        kind=content.kind,
        title=content.title,
        marking=banner(overall(content)),
        portions=tuple(name for name, _ in flatten(content)),
        attachments=tuple((a.name, a.size) for a in content.attachments),
    )


def _views(found: Shares, origin: str) -> tuple[PreviewView, ...]:
    decision = next((d for d in found.decisions if d.reader.origin == origin), None)
    return tuple(
        PreviewView(
            record=one.record,
            goes=one.goes,
            reasons=tuple(reason.text for reason in one.reasons),
            withheld=tuple((k.portion, tuple(r.text for r in k.reasons)) for k in one.kept),
            overridden=tuple(reason.text for reason in one.overridden),
        )
        for one in (decision.seen if decision else ())
    )
