"""The next step of a promise or a violation: one more row in its history, as an amendment."""

from __future__ import annotations

import msgspec

from liaison.changes import Changes
from liaison.domain import progress
from liaison.domain.ceasefire_violation import CeasefireViolation, Step
from liaison.domain.content import Content
from liaison.domain.obligation import Obligation, StatusChange
from liaison.domain.refusals import NotAllowed
from liaison.domain.times import Moment, moment_at
from liaison.domain.words import listed, tr
from liaison.session import Session
from liaison.usecases import records
from liaison.usecases.writing import act, one_line


def next_steps(content: Content) -> tuple[str, ...]:
    """What the status or the state may become; nothing for other kinds."""
    match content.body:
        case Obligation() as promise:
            return progress.next_statuses(promise)
        case CeasefireViolation() as violation:
            return progress.next_states(violation)
    return ()


def history_of(content: Content) -> str:
    """The path of the field that holds the steps."""
    return "body.steps" if isinstance(content.body, CeasefireViolation) else "body.history"


def step(session: Session, record: str, word: str, note: str = "") -> Changes:
    """Opens an amendment with one more row of now, which the officer completes and seals.

    ``word`` is the status or the state reached, ``note`` the evidence or what was said. Raises
    `NotFound`, and `NotAllowed` for a step that cannot follow and where a draft is being written.
    """
    view = records.show(session, record)
    if not view.versions:
        raise NotAllowed(
            reason=tr("This record is not sealed yet."), next=tr("Write the step into its draft.")
        )
    content = view.versions[-1].version.content
    now = moment_at(session.world.clock(), session.vault.settings().zone, "minute")
    stepped = records.valid(_stepped(content, word, note, now))
    with act(session) as doing:
        why = tr("Next step: {step}").format(step=progress.called(word))
        draft = records.reopen(session, doing, record, one_line(why))
        records.put_draft(session, msgspec.structs.replace(draft, content=stepped))
    return Changes(records=frozenset({record}), log=True)


def _stepped(content: Content, word: str, note: str, now: Moment) -> Content:
    """The content with one more row; a word that is no step is refused by its name."""
    body = content.body
    if word not in next_steps(content):
        known = listed(map(progress.called, next_steps(content))) or tr("none")
        raise NotAllowed(
            reason=tr("'{word}' cannot be the next step of this record.").format(
                word=one_line(word)[:40]
            ),
            next=tr("Possible now: {known}.").format(known=known),
        )
    if isinstance(body, CeasefireViolation):
        state = msgspec.convert({"state": word, "text": note}, Step)
        moved = progress.advance_violation(body, msgspec.structs.replace(state, at=now))
        return msgspec.structs.replace(content, body=moved)
    assert isinstance(body, Obligation)
    status = msgspec.convert({"status": word, "evidence": note}, StatusChange)
    kept = progress.advance(body, msgspec.structs.replace(status, at=now))
    return msgspec.structs.replace(content, body=kept)
