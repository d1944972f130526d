"""How a version that arrives stands to what is here: new, known, or more of a version of which
portions were withheld. The same leaf with more disclosures completes it and takes nothing away."""

from __future__ import annotations

from msgspec.structs import replace

from crypto import b64, merkle
from crypto.errors import CryptoError
from liaison.domain.bundle import Standing
from liaison.domain.record import Version
from liaison.domain.refusals import BundleDamaged, LogForked
from liaison.domain.words import tr
from liaison.log import leaves, sealed
from liaison.session import Session


def supersedes(version: Version) -> str | None:
    return leaves.parse_as(version.leaf, leaves.RecordLeaf).supersedes


def standing_of(session: Session, version: Version) -> Standing:
    """What taking in would do. Raises `BundleDamaged` where the version contradicts what is here:
    another author's record, another leaf under the same number, another history before it."""
    row = session.vault.records.row(version.record)
    if row is None:
        return Standing.NEW
    if row.author != version.author:
        raise BundleDamaged(part=tr("the authorship of a record"))
    here = session.vault.records.version(version.record, version.number)
    if here is not None:
        if here.leaf != version.leaf:
            raise LogForked(size=version.index)
        return Standing.FULLER if _adds(here, version) else Standing.KNOWN
    for earlier, later in (
        (session.vault.records.version(version.record, version.number - 1), version),
        (version, session.vault.records.version(version.record, version.number + 1)),
    ):
        if earlier is not None and later is not None:
            hashed = b64.url_encode(merkle.leaf_hash(earlier.leaf))
            if supersedes(later) != hashed:
                raise LogForked(size=later.index)
    return Standing.NEWER_VERSION if version.number > row.version else Standing.EARLIER_VERSION


def _adds(here: Version, arrived: Version) -> bool:
    """Whether a version that is here in part gains portions. Raises `BundleDamaged` where its
    author now counts other portions in it than before."""
    if len(here.disclosures) + here.withheld != len(arrived.disclosures) + arrived.withheld:
        raise BundleDamaged(part=tr("what it says was withheld of a record"))
    return not set(arrived.disclosures) <= set(here.disclosures)


def completed(here: Version, arrived: Version) -> Version:
    """What is here of a version together with what arrived of it; it was proven when it came."""
    shown = tuple(dict.fromkeys((*here.disclosures, *arrived.disclosures)))
    withheld = here.withheld - (len(shown) - len(here.disclosures))
    if withheld < 0:
        raise BundleDamaged(part=tr("what it says was withheld of a record"))
    try:
        leaf = leaves.parse_as(here.leaf, leaves.RecordLeaf)
        content, reason = sealed.content_of(leaf, shown, withheld)
    except CryptoError:
        raise BundleDamaged(part=tr("a record in it")) from None
    return replace(here, disclosures=shown, content=content, reason=reason, withheld=withheld)
