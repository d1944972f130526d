"""What is left of destroyed records: the tombstone, and whether what is left still holds."""

from __future__ import annotations

from crypto import b64, merkle
from crypto.errors import CryptoError
from liaison.domain.record import Row, State
from liaison.domain.refusals import NotAllowed, NotFound, Refusal, VaultDamaged
from liaison.domain.retention import Remains, Tombstone
from liaison.domain.words import tr
from liaison.log import leaves
from liaison.log.retaining import TombstoneLeaf
from liaison.session import Session


def tombstone(session: Session, record: str) -> Tombstone | None:
    """The tombstone of a record; None for one that was not destroyed."""
    remains = session.vault.retention.remains(record)
    return _tombstone(session, remains[0].tombstone) if remains else None


def gone(record: str) -> Refusal:
    """The refusal of anything that needs the content of a destroyed record."""
    return NotAllowed(
        reason=tr("Record {record} was destroyed, and nothing of its content is left.").format(
            record=record[:8]
        ),
        next=tr("Its tombstone tells when, under which rule and why."),
    )


def standing(session: Session, record: str) -> Row:
    """The row of a record that was not destroyed. Raises `NotFound`, and `gone`'s refusal."""
    row = session.vault.records.row(record)
    if row is None:
        raise NotFound(what=tr("record"), id=record[:40])
    if row.state is State.DESTROYED:
        raise gone(record)
    return row


def check(session: Session, row: Row) -> int:
    """Holds what is left of a destroyed record against the tombstone, and its leaves against the
    log where it was ours; returns how many versions there were. Raises `VaultDamaged`."""
    remains = session.vault.retention.remains(row.record)
    part = tr("the tombstone of record {record}").format(record=row.record[:8])
    if not remains:
        raise VaultDamaged(part=part)
    try:
        stone = _tombstone(session, remains[0].tombstone)
    except (CryptoError, IndexError):
        raise VaultDamaged(part=part) from None
    named = tuple((one.number, b64.url_encode(merkle.leaf_hash(one.leaf))) for one in remains)
    if (stone.record, stone.versions) != (row.record, named):
        raise VaultDamaged(part=part)
    for one in remains:
        if not _stands(session, one):
            said = tr("version {number} of record {record}")
            raise VaultDamaged(part=said.format(number=one.number, record=row.record[:8]))
    return len(remains)


def _stands(session: Session, one: Remains) -> bool:
    if one.author != session.origin:
        return True
    return merkle.leaf_hash(one.leaf) == session.vault.log.node_at(0, one.index)


def _tombstone(session: Session, entry: int) -> Tombstone:
    leaf = leaves.parse_as(session.vault.log.leaf(entry), TombstoneLeaf)
    return Tombstone(
        record=leaf.record,
        author=leaf.author,
        versions=tuple(leaf.versions),
        rule=leaf.rule,
        authority=leaf.authority,
        why=leaf.why,
        who=leaf.origin,
        at=leaf.at,
        entry=entry,
    )
