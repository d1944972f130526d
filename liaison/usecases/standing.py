"""How the versions that a bundle brings stand to the records that are here."""

from __future__ import annotations

from crypto import b64, merkle
from liaison.domain.audit import EvidenceKind
from liaison.domain.bundle import Standing, VerdictItem
from liaison.domain.marking import banner
from liaison.domain.portion_marks import overall
from liaison.domain.record import State, Version
from liaison.domain.refusals import BundleDamaged, LogForked
from liaison.domain.words import tr
from liaison.log import evidence, leaves
from liaison.session import Session
from liaison.usecases import passed
from liaison.usecases.completing import adds
from liaison.usecases.opened import Opened


def check_versions(opened: Opened) -> None:
    """Versions of one record inside one bundle follow on each other. Raises `LogForked`."""
    hashes = {
        (v.record, v.number): b64.url_encode(merkle.leaf_hash(v.leaf)) for v in opened.versions
    }
    for version in opened.versions:
        before = hashes.get((version.record, version.number - 1))
        if before is not None and supersedes(version) != before:
            raise LogForked(size=version.index)


def supersedes(version: Version) -> str | None:
    """The leaf hash (base64url) of the version before; None for a first one."""
    return leaves.parse_as(version.leaf, leaves.RecordLeaf).supersedes


def item(session: Session, opened: Opened, version: Version) -> VerdictItem:
    """What the verdict says of a version. Raises as `standing_of` does."""
    content = version.content
    return VerdictItem(
        record=version.record,
        version=version.number,
        kind=content.kind,
        title=content.title,
        marking=banner(overall(content)),
        event_at=content.event.start.at if content.event else 0,
        event_zone=content.event.start.zone if content.event else "Z",
        attachments=len(content.attachments),
        attachment_bytes=sum(a.size for a in content.attachments),
        standing=standing_of(session, version),
        withheld=version.withheld,
        passed_on=passed.words(session, version, opened.manifest.origin, opened.arrived),
    )


def standing_of(session: Session, version: Version) -> Standing:
    """What taking in would do. Raises `BundleDamaged` where the version contradicts what is here:
    another author's record, another leaf under the same number, another history before it."""
    row = session.vault.records.row(version.record)
    if row is None:
        if version.author == session.origin:
            raise BundleDamaged(part=tr("the authorship of a record"))
        return Standing.NEW
    if row.author != version.author:
        raise BundleDamaged(part=tr("the authorship of a record"))
    if row.state is State.DESTROYED:
        left = {one.number: one.leaf for one in session.vault.retention.remains(version.record)}
        if left.get(version.number, version.leaf) != version.leaf:
            raise LogForked(size=version.index)
        return Standing.DESTROYED
    here = session.vault.records.version(version.record, version.number)
    if here is not None:
        if here.leaf != version.leaf:
            raise LogForked(size=version.index, evidence=_two_leaves(session, here, version))
        return Standing.FULLER if adds(here, version) else Standing.KNOWN
    if row.own:
        raise BundleDamaged(part=tr("the authorship of a record"))
    for earlier, later in (
        (session.vault.records.version(version.record, version.number - 1), version),
        (version, session.vault.records.version(version.record, version.number + 1)),
    ):
        if earlier is not None and later is not None:
            hashed = b64.url_encode(merkle.leaf_hash(earlier.leaf))
            if supersedes(later) != hashed:
                raise LogForked(size=later.index)
    return Standing.NEWER_VERSION if version.number > row.version else Standing.EARLIER_VERSION


def _two_leaves(session: Session, here: Version, other: Version) -> bytes:
    """The evidence of two entries in one place of a log, where these versions are that."""
    author = session.vault.officers.get(other.author)
    if here.index != other.index or author is None:
        return b""
    parts = [here.leaf, here.proof, other.leaf, other.proof]
    return evidence.checked(EvidenceKind.LEAVES, author.card, parts)
