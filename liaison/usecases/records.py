"""Records: start, save, seal, amend, read, find."""

from __future__ import annotations

import msgspec

from crypto import b64, disclosure, merkle
from crypto.errors import CryptoError
from liaison.changes import Changes
from liaison.domain.content import Content, ContentUnreadable, checked, empty
from liaison.domain.kinds import BODIES
from liaison.domain.officer import Trust
from liaison.domain.portions import Difference, differences, flatten
from liaison.domain.record import Draft, Filter, Row, State, Version
from liaison.domain.refusals import (
    NotAllowed,
    NotFound,
    RecordInvalid,
    TooLarge,
)
from liaison.domain.retention import Tombstone
from liaison.domain.words import tr
from liaison.log import leaves
from liaison.log.sealed import REASON, REASON_LIMIT, new_id
from liaison.session import Session
from liaison.usecases import readiness, sources, tombstones, trail
from liaison.usecases.judging import Judge
from liaison.usecases.writing import Act, act, one_line

MEDIA_TYPE_LIMIT = 255  # characters, as a bundle can carry them


class VersionView(msgspec.Struct, frozen=True, kw_only=True):
    """One sealed version as people read it. ``trust`` is None for our own records; ``entry`` is
    its place in the author's log; ``witnessed_by`` names officers who cosigned beyond it. ``late``
    where its author's key was ``revoked`` and nobody had seen this version before that;
    ``earlier`` where it stands in the log of an own earlier epoch."""

    version: Version
    author: str
    trust: Trust | None
    entry: int
    witnessed_by: tuple[str, ...]
    late: bool = False
    revoked: bool = False
    earlier: bool = False


class RecordView(msgspec.Struct, frozen=True, kw_only=True):
    """A record with everything a detail page shows; versions oldest first. A destroyed one has
    neither versions nor draft, but a tombstone."""

    row: Row
    draft: Draft | None
    versions: tuple[VersionView, ...]
    tombstone: Tombstone | None = None


class Counts(msgspec.Struct, frozen=True, kw_only=True):
    """The numbers of the status line. ``kinds`` holds a number for every kind that there is."""

    drafts: int
    kinds: dict[str, int]
    entries: int
    unwitnessed: int

    @property
    def contact_logs(self) -> int:
        return self.kinds["contact-log"]

    @property
    def negotiation_notes(self) -> int:
        return self.kinds["negotiation-note"]


def start(session: Session, kind: str, content: Content | None = None) -> tuple[str, Changes]:
    """Opens a new draft; returns the record's id (32 hex digits)."""
    content = valid(content if content is not None else blank(kind))
    if content.kind != kind:
        raise RecordInvalid(reason=tr("The content is of another kind."))
    with act(session) as doing:
        record = begin(session, doing, content)
    return record, Changes(records=frozenset({record}), log=True)


def begin(session: Session, doing: Act, content: Content, *, of: str = "", why: str = "") -> str:
    """Inside a transaction: a new draft of a valid content; returns the record's id. ``of`` and
    ``why`` say in the log what it was made of, and for what reason."""
    record = new_id(session.origin, session.world.entropy)
    put_draft(session, Draft(record=record, content=content, base=0, reason="", saved_at=doing.now))
    doing.event("draft-started", record, why=why, before=of, after=content.kind)
    return record


def save_draft(session: Session, record: str, content: Content) -> Changes:
    """Saves what is being written. The one write without a log entry: a draft is free until it is
    sealed, and an entry a second would bury those that matter."""
    draft = draft_of(session, record)
    content = valid(content)
    if content.kind != draft.content.kind:
        raise RecordInvalid(reason=tr("The kind of a record cannot change."))
    with act(session) as doing:
        current = draft_of(session, record)
        put_draft(session, msgspec.structs.replace(current, content=content, saved_at=doing.now))
    return Changes(records=frozenset({record}))


def put_draft(session: Session, draft: Draft) -> None:
    """Inside a transaction: stores a draft. Raises `RecordInvalid` where it names an attachment
    that the vault does not have, for such a record could be sealed but never leave."""
    try:
        session.vault.records.put_draft(draft)
    except ContentUnreadable as error:  # all of it together is too large
        raise RecordInvalid(reason=str(error)) from None
    blobs = session.vault.blobs
    for attached in draft.content.attachments:
        if not blobs.has(attached.sha256) or blobs.size(attached.sha256) != attached.size:
            raise RecordInvalid(
                reason=tr("It names an attachment that is not in this vault, {sha256}.").format(
                    sha256=attached.sha256[:8]
                )
            )
        if len(attached.media_type) > MEDIA_TYPE_LIMIT:
            raise RecordInvalid(reason=tr("The type of an attachment is too long."))
        blobs.use(attached.sha256, draft.record)


def discard_draft(session: Session, record: str) -> Changes:
    """Drops unsealed writing; sealed versions stay."""
    with act(session) as doing:
        draft = draft_of(session, record)
        session.vault.records.drop_draft(record)
        doing.event("draft-discarded", record, before=f"draft on version {draft.base}")
        session.vault.blobs.sweep()
    return Changes(records=frozenset({record}), log=True)


def seal(session: Session, record: str) -> Changes:
    """Fixes the draft: its leaf enters the log, and it becomes the record's newest version.

    Raises `RecordIncomplete` naming what the form still requires and what contradicts itself, and
    `AgainstMandate` for a proposal of ours across a red line; it then stays a draft.
    """
    with act(session) as doing:
        fix(session, doing, record)
    return Changes(records=frozenset({record}), log=True)


def fix(session: Session, doing: Act, record: str) -> None:
    """Inside a transaction: what `seal` does."""
    draft = draft_of(session, record)
    draft = msgspec.structs.replace(draft, content=readiness.ready(session, draft.content))
    sources.check_sealing(session, record, draft.content)
    before = session.vault.records.version(record, draft.base) if draft.base else None
    version = _sealed(session, doing, draft, before)
    session.vault.records.add_version(version, own=True)
    session.vault.records.drop_draft(record)
    for attached in draft.content.attachments:
        session.vault.blobs.use(attached.sha256, record)


def amend(session: Session, record: str, reason: str) -> Changes:
    """Opens an amendment on the newest version; `seal` makes it the next one. The old one stays."""
    with act(session) as doing:
        reopen(session, doing, record, reason)
    return Changes(records=frozenset({record}), log=True)


def reopen(session: Session, doing: Act, record: str, reason: str) -> Draft:
    """Inside a transaction: what `amend` does; returns the draft."""
    reason = one_line(reason)
    if not reason:
        raise NotAllowed(
            reason=tr("An amendment needs a reason."),
            next=tr("Say in a few words why it is changed."),
        )
    if len(reason) > REASON_LIMIT:
        raise TooLarge(what=tr("The reason"), limit=tr("1,000 characters"))
    newest = _newest_own(session, record)
    if session.vault.records.draft(record) is not None:
        raise NotAllowed(
            reason=tr("This record is already being amended."),
            next=tr("Finish or discard that amendment first."),
        )
    draft = Draft(
        record=record,
        content=newest.content,
        base=newest.number,
        reason=reason,
        saved_at=doing.now,
    )
    session.vault.records.put_draft(draft)
    doing.event("draft-started", record, why=reason, before=f"version {newest.number}")
    return draft


def show(session: Session, record: str) -> RecordView:
    """Everything about one record. Raises `NotFound`."""
    row = session.vault.records.row(record)
    if row is None:
        raise NotFound(what=tr("record"), id=record)
    own_witnesses = trail.witnesses(session)
    judge, views, us = Judge(session), [], session.card.title
    for version in session.vault.records.versions(record):
        officer = session.vault.officers.get(version.author)
        own = version.author == session.origin
        seen = [w for w in own_witnesses if own and w.size > version.index]
        judged = judge.of(officer) if officer and not own else None
        views.append(
            VersionView(
                version=version,
                author=us if row.own else (officer.card.title if officer else ""),
                trust=None if row.own else (judged.trust if judged else Trust.UNVERIFIED),
                late=judge.late(version),
                revoked=judged is not None and judged.revoked is not None,
                entry=version.index,
                witnessed_by=tuple(w.name or w.origin for w in seen),
                earlier=row.own and not own,
            )
        )
    return RecordView(
        row=row,
        draft=session.vault.records.draft(record),
        versions=tuple(views),
        tombstone=tombstones.tombstone(session, record),
    )


def late(session: Session) -> frozenset[str]:
    """The received records whose newest version came late: its author's key was revoked, and
    nobody had seen it before that."""
    judge = Judge(session)
    found = set()
    revoked = [o for o in session.vault.officers.all() if judge.of(o).revoked is not None]
    for officer in revoked:
        after: tuple[int, int] | None = None
        author = Filter(author=officer.card.origin)
        while rows := session.vault.records.page(author, after, 500):
            for row in rows:
                version = session.vault.records.version(row.record, row.version)
                if version is not None and judge.late(version):
                    found.add(row.record)
            after = (rows[-1].event_at, rows[-1].seq)
    return frozenset(found)


def page(
    session: Session, wanted: Filter, after: tuple[int, int] | None = None, limit: int = 200
) -> list[Row]:
    """One page of a list, newest event first; ``after`` is (event_at, seq) of the last row."""
    return session.vault.records.page(wanted, after, limit)


def search(
    session: Session, query: str, wanted: Filter, after: int | None = None, limit: int = 30
) -> list[Row]:
    """Rows with every word of the query, newest first; ``after`` is the seq of the last row."""
    return session.vault.records.search(query, wanted, after, limit)


def counts(session: Session) -> Counts:
    """What the status line says: unsealed work, records, entries nobody has witnessed."""
    records = session.vault.records
    size = session.vault.log.size()
    witnessed = max((w.size for w in trail.witnesses(session)), default=0)
    return Counts(
        drafts=records.count(Filter(state="draft")),
        kinds=dict.fromkeys(BODIES, 0) | records.kinds(),
        entries=size,
        unwitnessed=size - witnessed,
    )


def compare_versions(session: Session, record: str, old: int, new: int) -> list[Difference]:
    """The portions that differ between two versions, for reading side by side."""
    return differences(
        _version(session, record, old).content, _version(session, record, new).content
    )


def resolve(session: Session, prefix: str) -> str:
    """The full id of the one record that begins so (at least 4 hex digits)."""
    wanted = prefix.strip().lower()
    if len(wanted) < 4 or not set(wanted) <= set("0123456789abcdef"):
        raise NotFound(what=tr("record"), id=prefix[:40])
    found = session.vault.records.find(wanted)
    if len(found) > 1:
        raise NotAllowed(
            reason=tr("More than one record begins with {wanted}.").format(wanted=wanted),
            next=tr("Give more of its digits."),
        )
    if not found:
        raise NotFound(what=tr("record"), id=prefix[:40])
    return found[0]


def _sealed(session: Session, doing: Act, draft: Draft, before: Version | None) -> Version:
    portions: list[tuple[str, object]] = list(flatten(draft.content))
    if draft.reason:
        portions.append((REASON, draft.reason))
    try:
        digests, disclosures = disclosure.seal(portions, session.world.entropy)
        leaf = leaves.RecordLeaf(
            salt=doing.salt(),
            origin=session.origin,
            record=draft.record,
            version=draft.base + 1,
            kind=draft.content.kind,
            sealed=doing.now,
            supersedes=b64.url_encode(merkle.leaf_hash(before.leaf)) if before else None,
            sd=digests,
            sd_alg="sha-256",
        )
        index, data = doing.append(leaf)
    except CryptoError:
        limit = tr("about 1,000 fields, statements and files")
        raise TooLarge(what=tr("The record"), limit=limit) from None
    return Version(
        record=draft.record,
        number=draft.base + 1,
        author=session.origin,
        index=index,
        leaf=data,
        proof=b"",
        disclosures=tuple(disclosures),
        content=draft.content,
        reason=draft.reason,
        sealed_at=doing.now,
    )


def draft_of(session: Session, record: str) -> Draft:
    """The unsealed writing of a record. Raises `NotFound` or `NotAllowed`."""
    draft = session.vault.records.draft(record)
    if draft is None:
        if session.vault.records.row(record) is None:
            raise NotFound(what=tr("record"), id=record)
        _must_be_there(session, record)
        raise NotAllowed(
            reason=tr("This record is sealed and has no draft."), next=tr("Amend it to change it.")
        )
    return draft


def _newest_own(session: Session, record: str) -> Version:
    _must_be_there(session, record)
    versions = session.vault.records.versions(record)
    if not versions:
        raise NotFound(what=tr("sealed record"), id=record)
    if versions[-1].author != session.origin:
        raise NotAllowed(
            reason=tr("A record is amended by its author alone, in the epoch that sealed it."),
            next=tr("Write a record of your own that refers to it."),
        )
    return versions[-1]


def _version(session: Session, record: str, number: int) -> Version:
    _must_be_there(session, record)
    version = session.vault.records.version(record, number)
    if version is None:
        raise NotFound(what=tr("version"), id=f"{record[:8]}/{number}")
    return version


def _must_be_there(session: Session, record: str) -> None:
    """Raises `NotAllowed` for a record that was destroyed."""
    row = session.vault.records.row(record)
    if row is not None and row.state is State.DESTROYED:
        raise tombstones.gone(record)


def blank(kind: str) -> Content:
    """The empty content of a kind. Raises `RecordInvalid` for a kind that there is not."""
    try:
        return empty(kind)
    except ContentUnreadable as error:
        raise RecordInvalid(reason=str(error)) from None


def valid(content: Content) -> Content:
    """The content in its normal form. Raises `RecordInvalid` where it breaks a rule."""
    try:
        return checked(content)
    except ContentUnreadable as error:
        raise RecordInvalid(reason=str(error)) from None
