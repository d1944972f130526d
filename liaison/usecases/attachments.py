"""Attachments: into the vault with a draft, off a draft, and out of the vault with a reason."""

from __future__ import annotations

import mimetypes
from collections.abc import Sequence
from pathlib import Path

import msgspec

from liaison.changes import QUIET, Changes, Watch
from liaison.domain.content import MAX_ITEMS, Attachment, Content
from liaison.domain.refusals import NotAllowed, NotFound, TooLarge
from liaison.domain.text import visible
from liaison.session import Session
from liaison.usecases.records import draft_of, save_draft, show
from liaison.usecases.safe_names import safe_name
from liaison.usecases.writing import act, one_line

MAX_ATTACHMENT = 8 * 1024**3 - 1  # USTAR's limit for one member
PIECE = 1 << 20


def attach(session: Session, record: str, path: Path, watch: Watch = QUIET) -> Changes:
    """Copies a file into the vault, encrypted, and names it in the draft. Any type of file."""
    draft = draft_of(session, record)
    if len(draft.content.attachments) >= MAX_ITEMS:
        raise TooLarge(what="The number of attachments", limit=f"{MAX_ITEMS}")
    source = session.world.courier.source(path)
    staged = session.vault.blobs.stage()
    try:
        if source.size > MAX_ATTACHMENT:
            raise TooLarge(what="The file", limit="8 GiB")
        done = 0
        while piece := source.read(PIECE):
            staged.write(piece)
            done += len(piece)
            watch.at(done, source.size)
        sha256, size = staged.finish()
        with act(session) as doing:
            current = draft_of(session, record)
            entry = Attachment(
                name=_attachment_name(path),
                media_type=mimetypes.guess_type(path.name)[0] or "application/octet-stream",
                size=size,
                sha256=sha256,
                imported_at=doing.now,
                origin="file",
            )
            if any(a.sha256 == sha256 for a in current.content.attachments):
                raise NotAllowed(
                    reason="The very same file is already attached to this record.",
                    next="Nothing was added.",
                )
            session.vault.blobs.keep(staged, record)
            content = _with_attachments(current.content, (*current.content.attachments, entry))
            session.vault.records.put_draft(
                msgspec.structs.replace(current, content=content, saved_at=doing.now)
            )
            doing.event("attachment-added", record, after=f"{len(content.attachments)} attached")
    finally:
        staged.discard()
        source.close()
    return Changes(records=frozenset({record}), log=True)


def remove_attachment(session: Session, record: str, sha256: str) -> Changes:
    """Takes a file off the draft; sealed versions keep theirs."""
    draft = draft_of(session, record)
    left = tuple(a for a in draft.content.attachments if a.sha256 != sha256)
    return save_draft(session, record, _with_attachments(draft.content, left))


def save_attachment(
    session: Session, record: str, sha256: str, folder: Path, reason: str, watch: Watch = QUIET
) -> tuple[Path, Changes]:
    """Writes a plain copy of an attachment outside the vault: explicit, with a reason, logged."""
    if not one_line(reason):
        raise NotAllowed(
            reason="Saving outside the vault needs a reason.", next="Say why in a few words."
        )
    attached = _attachment(session, record, sha256)
    blob = session.vault.blobs.open(sha256)
    parcel = None
    try:
        parcel = session.world.courier.parcel(folder, attached.size)
        with act(session) as doing:
            doing.event("attachment-saved-outside", record, why=reason, after=f"{attached.size} B")
        done = 0
        while piece := blob.read(PIECE):
            parcel.write(piece)
            done += len(piece)
            watch.at(done, attached.size)
        path = parcel.commit(safe_name(attached.name))
    finally:
        blob.close()
        if parcel is not None:
            parcel.discard()
    return path, Changes(log=True)


def _attachment(session: Session, record: str, sha256: str) -> Attachment:
    view = show(session, record)
    contents: Sequence[Content] = [v.version.content for v in view.versions]
    if view.draft is not None:
        contents = [*contents, view.draft.content]
    for content in reversed(contents):
        for attached in content.attachments:
            if attached.sha256 == sha256 and session.vault.blobs.has(sha256):
                return attached
    raise NotFound(what="attachment", id=sha256[:16])


def _attachment_name(path: Path) -> str:
    """The file's name with what is invisible in it spelled out, at most 255 characters."""
    return visible(path.name.encode("utf-8", "replace").decode("utf-8"))[:255]


def _with_attachments(content: Content, attachments: tuple[Attachment, ...]) -> Content:
    return msgspec.structs.replace(content, attachments=attachments)
