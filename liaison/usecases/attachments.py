"""Attachments: into the vault with a draft, off a draft, and out of the vault with a reason."""

from __future__ import annotations

import mimetypes
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import msgspec

from liaison.changes import QUIET, Changes, Watch
from liaison.domain.content import MAX_ITEMS, Attachment, Content
from liaison.domain.refusals import NotAllowed, NotFound, TooLarge
from liaison.domain.text import TextRefused, clean_text, visible
from liaison.domain.words import size_limit, tr
from liaison.ports import Staged
from liaison.session import Session
from liaison.usecases import confirming, leaving
from liaison.usecases.pieces import pieces
from liaison.usecases.records import draft_of, put_draft, save_draft, show
from liaison.usecases.safe_names import safe_name
from liaison.usecases.writing import Act, act, one_line

MAX_ATTACHMENT = 8 * 1024**3 - 1  # USTAR's limit for one member


def attach(session: Session, record: str, path: Path, watch: Watch = QUIET) -> Changes:
    """Copies a file into the vault, encrypted, and names it in the draft. Any type of file."""
    draft_of(session, record)
    with staged_file(session, path, watch) as staged, act(session) as doing:
        keep(session, doing, record, staged)
    return Changes(records=frozenset({record}), log=True)


class StagedFile(msgspec.Struct, frozen=True, kw_only=True):
    """A file that is in the vault's folder, encrypted, and belongs to no record yet.

    ``origin`` says where it came from, as the attachment will."""

    path: Path
    blob: Staged
    sha256: str
    size: int
    origin: str = "file"


@contextmanager
def staged_file(session: Session, path: Path, watch: Watch = QUIET) -> Iterator[StagedFile]:
    """A copy of a file, to be kept within the block; what was not kept vanishes behind it."""
    source = session.world.courier.source(path)
    blob = session.vault.blobs.stage(source.size)
    try:
        if source.size > MAX_ATTACHMENT:
            raise TooLarge(what=tr("The file"), limit=size_limit(8 << 30))
        done = 0
        for piece in pieces(source.readinto):
            blob.write(piece)
            done += len(piece)
            if done > MAX_ATTACHMENT:  # it grew meanwhile
                raise TooLarge(what=tr("The file"), limit=size_limit(8 << 30))
            watch.at(done, source.size)
        sha256, size = blob.finish()
        yield StagedFile(path=path, blob=blob, sha256=sha256, size=size)
    finally:
        blob.discard()
        source.close()


def keep(session: Session, doing: Act, record: str, staged: StagedFile) -> None:
    """Inside a transaction: the staged file belongs to the vault, and the draft names it."""
    draft = draft_of(session, record)
    there = draft.content.attachments
    if any(a.sha256 == staged.sha256 for a in there):
        raise NotAllowed(
            reason=tr("The very same file is already attached to this record."),
            next=tr("Nothing was added."),
        )
    if len(there) >= MAX_ITEMS:
        raise TooLarge(what=tr("The number of attachments"), limit=f"{MAX_ITEMS}")
    entry = Attachment(
        name=_attachment_name(staged.path),
        media_type=mimetypes.guess_type(staged.path.name)[0] or "application/octet-stream",
        size=staged.size,
        sha256=staged.sha256,
        imported_at=doing.now,
        origin=staged.origin,
    )
    session.vault.blobs.keep(staged.blob, record)
    content = _with_attachments(draft.content, (*there, entry))
    put_draft(session, msgspec.structs.replace(draft, content=content, saved_at=doing.now))
    doing.event("attachment-added", record, after=f"{len(content.attachments)} attached")


def remove_attachment(session: Session, record: str, sha256: str) -> Changes:
    """Takes a file off the draft; sealed versions keep theirs."""
    draft = draft_of(session, record)
    left = tuple(a for a in draft.content.attachments if a.sha256 != sha256)
    return save_draft(session, record, _with_attachments(draft.content, left))


def save_attachment(
    session: Session,
    record: str,
    sha256: str,
    folder: Path,
    reason: str,
    watch: Watch = QUIET,
    *,
    passphrase: str | None = None,
) -> tuple[Path, Changes]:
    """Writes a plain copy of an attachment outside the vault: explicit, with a reason and the
    passphrase again, logged.

    Raises `NotAllowed` where its record may not leave."""
    if not one_line(reason):
        raise NotAllowed(
            reason=tr("Saving outside the vault needs a reason."),
            next=tr("Say why in a few words."),
        )
    one = attached(session, record, sha256)
    leaving.must_leave(session, record)
    confirming.again(session, passphrase)
    blob = session.vault.blobs.open(sha256)
    parcel = None
    try:
        parcel = session.world.courier.parcel(folder, one.size)
        with act(session) as doing:
            doing.event("attachment-saved-outside", record, why=reason, after=f"{one.size} B")
        done = 0
        for piece in pieces(blob.readinto):
            parcel.write(piece)
            done += len(piece)
            watch.at(done, one.size)
        path = parcel.commit(safe_name(one.name))
    finally:
        blob.close()
        if parcel is not None:
            parcel.discard()
    return path, Changes(log=True)


def attached(session: Session, record: str, sha256: str) -> Attachment:
    """One attachment of any version of a record, or of its draft. Raises `NotFound`."""
    view = show(session, record)
    contents: Sequence[Content] = [v.version.content for v in view.versions]
    if view.draft is not None:
        contents = [*contents, view.draft.content]
    for content in reversed(contents):
        for one in content.attachments:
            if one.sha256 == sha256 and session.vault.blobs.has(sha256):
                return one
    raise NotFound(what=tr("attachment"), id=sha256[:16])


def _attachment_name(path: Path) -> str:
    """The file's name with what is invisible in it spelled out, at most 255 characters."""
    name = visible(path.name.encode("utf-8", "replace").decode("utf-8"))[:255]
    try:
        return clean_text(name)
    except TextRefused:  # marks stacked beyond reading
        return "attachment"


def _with_attachments(content: Content, attachments: tuple[Attachment, ...]) -> Content:
    return msgspec.structs.replace(content, attachments=attachments)
