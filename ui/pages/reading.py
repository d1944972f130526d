"""All that a page needs to show or to write one record, read at once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from liaison.domain.completeness import Completeness, measure
from liaison.domain.content import Content
from liaison.domain.forms import Form, fields, value_of
from liaison.domain.marking import Known
from liaison.domain.proposal_round import ProposalRound
from liaison.domain.record import Row
from liaison.domain.refusals import NotFound
from liaison.domain.retention import Tombstone
from liaison.session import Session
from liaison.usecases import disposing, evidence, linking, policies, readiness, records
from liaison.usecases.disposing import Given
from liaison.usecases.linking import Linked
from liaison.usecases.papers import receipts
from liaison.usecases.readiness import Judgement
from liaison.usecases.records import RecordView
from ui.pages.page import Page
from ui.text import tr


class Reading(NamedTuple):
    """A record and its surroundings.

    ``content`` is what shows: the newest version, or the draft where nothing is sealed. ``rows``
    are the records that its fields point at and that are here. ``complete`` is None for a sealed
    record, ``judged`` for one that is no proposal.
    """

    view: RecordView
    content: Content
    form: Form
    linked: Linked
    rows: dict[str, Row]
    complete: Completeness | None
    known: Known
    judged: Judgement | None


class Buried(NamedTuple):
    """What is left of a destroyed record, what points at it, who was given it, and how many pieces
    of evidence are kept against its author's trail."""

    view: RecordView
    stone: Tombstone
    linked: Linked
    given: tuple[Given, ...]
    evidence: int


class Writing(NamedTuple):
    """A record with a draft, and the form that the draft is written in."""

    view: RecordView
    form: Form


def tell_sender(page: Page, found: Reading | Buried) -> None:
    """Another officer's record is read: he is told that it was opened, where that is wanted."""
    shown = found.view.row
    if isinstance(found, Buried) or shown.own:
        return
    if page.desk.session.read_only or not page.desk.settings.receipt_on_opening:
        return
    page.act(lambda s: receipts.opened(s, shown.record))


def read(session: Session, record: str) -> Reading:
    """What the detail shows. Raises `NotFound`."""
    view = records.show(session, record)
    draft = view.draft
    if view.versions:
        content = view.versions[-1].version.content
    elif draft is not None:
        content = draft.content
    else:  # gone since the row was read
        raise NotFound(what=tr("record"), id=record)
    form = readiness.form_of(session, content)
    drafted = not view.versions
    return Reading(
        view=view,
        content=content,
        form=form,
        linked=linking.linked(session, record),
        rows=dict(_rows(session, set(_pointed(form, content)))),
        complete=measure(form, content) if drafted else None,
        known=policies.known(session),
        judged=readiness.judgement(session, content) if drafted else _sealed_verdict(content),
    )


def read_any(session: Session, record: str) -> Reading | Buried:
    """What the pane shows, of a destroyed record its tombstone. Raises `NotFound`."""
    view = records.show(session, record)
    if view.tombstone is None:
        return read(session, record)
    given = disposing.given(session, record)
    kept = len(evidence.listing(session, view.tombstone.author))
    return Buried(view, view.tombstone, linking.linked(session, record), given, kept)


def open_draft(session: Session, record: str) -> Writing:
    """What the writer needs. Raises `NotFound`, also where there is no draft."""
    view = records.show(session, record)
    if view.draft is None:
        raise NotFound(what=tr("draft"), id=record)
    return Writing(view, readiness.form_of(session, view.draft.content))


def _sealed_verdict(content: Content) -> Judgement | None:
    body = content.body
    if not isinstance(body, ProposalRound) or not body.mandate_check:
        return None
    return Judgement(verdict=body.mandate_check, reasons=body.mandate_reasons)


def _pointed(form: Form, content: Content) -> Iterator[str]:
    """The ids in all fields and columns that hold one."""
    for field in fields(form):
        value = value_of(content, field.name)
        if field.kind == "record" and value:
            yield value
        elif field.kind == "rows":
            for one in field.columns:
                if one.kind == "record":
                    yield from (found for item in value if (found := getattr(item, one.name)))


def _rows(session: Session, wanted: set[str]) -> Iterator[tuple[str, Row]]:
    for record in wanted:
        try:
            yield record, records.show(session, record).row
        except NotFound:
            continue
