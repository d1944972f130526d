"""A record in one stroke, as the command line writes it: content, attachments and seal, or nothing.

The window drafts, attaches and seals one after the other; here one transaction does all of it, so
that a full disk or a cancelled copy leaves the vault as it was.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

import msgspec

from liaison.changes import QUIET, Changes, Watch
from liaison.domain.content import Content
from liaison.domain.record import Draft
from liaison.domain.refusals import NotAllowed, RecordIncomplete, RecordInvalid
from liaison.domain.words import tr
from liaison.session import Session
from liaison.usecases import attachments, readiness, records
from liaison.usecases.writing import act


def compose(
    session: Session,
    content: Content,
    files: Sequence[Path] = (),
    *,
    sealed: bool = False,
    watch: Watch = QUIET,
) -> tuple[str, Changes]:
    """Writes a new record; returns its id (32 hex digits)."""
    content = records.valid(content)
    _check_ready(session, content, sealed)
    with ExitStack() as stack:
        staged = [
            stack.enter_context(attachments.staged_file(session, path, watch)) for path in files
        ]
        with act(session) as doing:
            record = records.begin(session, doing, content)
            for one in staged:
                attachments.keep(session, doing, record, one)
            if sealed:
                records.fix(session, doing, record)
    return record, Changes(records=frozenset({record}), log=True)


def compose_amendment(
    session: Session,
    record: str,
    content: Content,
    reason: str,
    files: Sequence[Path] = (),
    *,
    sealed: bool = False,
    watch: Watch = QUIET,
) -> Changes:
    """Amends the newest version with a whole new content.

    Where the content names no attachments, those of the version before stay.
    """
    content = records.valid(content)
    _check_ready(session, content, sealed)
    with ExitStack() as stack:
        staged = [
            stack.enter_context(attachments.staged_file(session, path, watch)) for path in files
        ]
        with act(session) as doing:
            _rewrite(session, records.reopen(session, doing, record, reason), content)
            for one in staged:
                attachments.keep(session, doing, record, one)
            if sealed:
                records.fix(session, doing, record)
    return Changes(records=frozenset({record}), log=True)


def compose_draft(
    session: Session,
    record: str,
    content: Content,
    files: Sequence[Path] = (),
    *,
    sealed: bool = False,
    watch: Watch = QUIET,
) -> Changes:
    """Writes a draft anew with a whole new content.

    Where the content names no attachments, those of the draft stay.
    """
    content = records.valid(content)
    records.draft_of(session, record)
    _check_ready(session, content, sealed)
    with ExitStack() as stack:
        staged = [
            stack.enter_context(attachments.staged_file(session, path, watch)) for path in files
        ]
        with act(session) as doing:
            _rewrite(session, records.draft_of(session, record), content)
            for one in staged:
                attachments.keep(session, doing, record, one)
            if sealed:
                records.fix(session, doing, record)
    return Changes(records=frozenset({record}), log=sealed or bool(files))


def _rewrite(session: Session, draft: Draft, content: Content) -> None:
    """Inside a transaction: the draft with another content of its kind."""
    if content.kind != draft.content.kind:
        raise RecordInvalid(reason=tr("The kind of a record cannot change."))
    if not content.attachments:
        content = msgspec.structs.replace(content, attachments=draft.content.attachments)
    records.put_draft(session, msgspec.structs.replace(draft, content=content))


def _check_ready(session: Session, content: Content, sealed: bool) -> None:
    """Looks before files are copied; sealing looks once more."""
    if not sealed:
        return
    try:
        readiness.ready(session, content)
    except RecordIncomplete as error:
        raise NotAllowed(
            reason=error.what_happened,
            next=tr("Nothing was saved. Put this right, or write it as a draft without sealing."),
        ) from None
