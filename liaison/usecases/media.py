"""Pictures and other files looked at: what they tell unasked, and attached without it.

A photograph says where, when and with which camera it was taken. That is evidence while it stays
in the vault and a danger to people once it leaves, so it is shown before a file is attached and
taken off on demand, without decoding the picture.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from liaison.carrying import Source
from liaison.changes import QUIET, Changes, Watch
from liaison.context.exif import Told, told
from liaison.context.stripping import stripped
from liaison.context.tiff import ImageUnreadable
from liaison.domain.content import Attachment
from liaison.domain.refusals import NotAllowed, TooLarge
from liaison.domain.words import size_limit, tr
from liaison.ports import Blob
from liaison.session import Session
from liaison.usecases import attachments
from liaison.usecases.attachments import StagedFile
from liaison.usecases.pieces import PIECE
from liaison.usecases.records import draft_of
from liaison.usecases.writing import act

MAX_SEEN: Final = 64 << 20  # bytes of a file that is looked at or stripped, held in memory
# The hash of the file before is not kept: it would let others test guesses of what was taken off.
STRIPPED: Final = "file, freed of hidden details"


def look(session: Session, path: Path, watch: Watch = QUIET) -> Told | None:
    """What a picture outside the vault tells beside its pixels; None for other and large files."""
    source = session.world.courier.source(path)
    try:
        return told(_all(source, source.size, watch)) if source.size <= MAX_SEEN else None
    finally:
        source.close()


def attach(
    session: Session, record: str, path: Path, watch: Watch = QUIET, *, strip: bool = False
) -> Changes:
    """Attaches a file to a draft; with ``strip``, a copy without EXIF and the like.

    Raises `NotAllowed` where that cannot be done, and then attaches nothing.
    """
    if not strip:
        return attachments.attach(session, record, path, watch)
    draft_of(session, record)
    with _stripped(session, path, watch) as staged, act(session) as doing:
        attachments.keep(session, doing, record, staged)
    return Changes(records=frozenset({record}), log=True)


def read(
    session: Session, record: str, sha256: str, watch: Watch = QUIET
) -> tuple[Attachment, bytes]:
    """An attachment and its bytes, in memory alone, to be looked at. At most 64 MiB."""
    one = attachments.attached(session, record, sha256)
    if one.size > MAX_SEEN:
        raise NotAllowed(
            reason=tr("Files above {limit} cannot be looked at inside.").format(
                limit=size_limit(MAX_SEEN)
            ),
            next=tr("Save it outside the vault to open it there."),
        )
    blob = session.vault.blobs.open(sha256)
    try:
        return one, _all(blob, one.size, watch)
    finally:
        blob.close()


@contextmanager
def _stripped(session: Session, path: Path, watch: Watch) -> Iterator[StagedFile]:
    """The stripped copy of a file, encrypted in the vault's folder, to be kept within the block."""
    source = session.world.courier.source(path)
    try:
        if source.size > MAX_SEEN:
            raise TooLarge(what=tr("The picture"), limit=size_limit(MAX_SEEN))
        data = _all(source, source.size, watch)
    finally:
        source.close()
    try:
        clean = stripped(data)
    except ImageUnreadable as error:
        raise NotAllowed(
            reason=tr("Its hidden details cannot be taken off. {error}").format(error=error),
            next=tr("Nothing was attached. Attach it as it is, or convert it elsewhere first."),
        ) from None
    blob = session.vault.blobs.stage()
    try:
        for at in range(0, len(clean), PIECE):
            blob.write(clean[at : at + PIECE])
        sha256, size = blob.finish()
        yield StagedFile(path=path, blob=blob, sha256=sha256, size=size, origin=STRIPPED)
    finally:
        blob.discard()


def _all(source: Source | Blob, size: int, watch: Watch) -> bytes:
    """Every byte, refused where a file grows beyond what we take while it is read."""
    pieces: list[bytes] = []
    done = 0
    while piece := source.read(PIECE):
        pieces.append(piece)
        done += len(piece)
        if done > MAX_SEEN:
            raise TooLarge(what=tr("The file"), limit=size_limit(MAX_SEEN))
        watch.at(min(done, size), size)
    return b"".join(pieces)
