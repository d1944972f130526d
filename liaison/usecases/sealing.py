"""Sealing a bundle: choose, see what leaves, sign it into the log, write it out whole.

The order matters. Room is reserved first, so that a full stick refuses before anything is signed.
Then one transaction logs the manifest and stores the frame (every byte but the attachments). Only
then is the file written, under no final name until it is whole. A stick pulled half-way leaves a
signed bundle that can be written again, never two bundles with one number.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO, cast

import msgspec

from crypto import age, b64, padme, ustar_writer
from crypto.age import Encryptor, HybridRecipient
from liaison.changes import QUIET, Changes, Watch
from liaison.domain.bundle import (
    BundleOut,
    OutState,
    Precedence,
    Preview,
    PreviewItem,
    PreviewRecipient,
)
from liaison.domain.marking import banner, highest
from liaison.domain.portions import flatten
from liaison.domain.record import Filter, Row
from liaison.domain.refusals import NotAllowed, NotFound, TooLarge
from liaison.log import metadata, papers
from liaison.ports import Parcel
from liaison.session import Session
from liaison.usecases import cutting, passing
from liaison.usecases.framing import Plan, frame_of, set_key
from liaison.usecases.papers import arriving, making, riding
from liaison.usecases.pieces import PIECE, pieces
from liaison.usecases.writing import act

SMALL_LIMIT = 64 << 20  # records, proofs and disclosures together
MAX_RECIPIENTS = 16
CHUNK, TAG, STANZA, HEADER = 64 << 10, 16, 1_640, 128  # upper bounds of what age adds


def sendable(
    session: Session, query: str = "", after: Row | None = None, limit: int = 200
) -> list[Row]:
    """One page of the own records that have a sealed version: newest event first, or with words
    to look for, newest record first. ``after`` is the last row of the page before."""
    own = Filter(own_only=True)
    found: list[Row] = []
    while len(found) < limit:
        if query.strip():
            rows = session.vault.records.search(query, own, after.seq if after else None, limit)
        else:
            place = (after.event_at, after.seq) if after else None
            rows = session.vault.records.page(own, place, limit)
        found += [row for row in rows if row.version][: limit - len(found)]
        if len(rows) < limit:
            break
        after = found[-1] if len(found) == limit else rows[-1]
    return found


def preview(
    session: Session, records: Sequence[str], officers: Sequence[str], *, papers_only: bool = False
) -> Preview:
    """Exactly what would leave, and who could open it. Changes nothing."""
    plan = _plan(session, records, officers, papers_only)
    marking = highest([v.content.marking for v in plan.versions])
    return Preview(
        items=tuple(
            PreviewItem(
                record=v.record,
                version=v.number,
                kind=v.content.kind,
                title=v.content.title,
                marking=banner(v.content.marking),
                portions=tuple(name for name, _ in flatten(v.content)),
                attachments=tuple((a.name, a.size) for a in v.content.attachments),
            )
            for v in plan.versions
        ),
        recipients=tuple(
            PreviewRecipient(
                origin=o.card.origin,
                title=o.card.title,
                organisation=o.card.organisation,
                trust=o.trust,
            )
            for o in plan.officers
        ),
        archive=plan.archive,
        marking=banner(marking) if marking else "",
        payload_bytes=_small_bytes(plan) + sum(size for _, size in plan.blobs),
        papers=tuple(
            arriving.shown(session, papers.parse(making.rendered_now(session, paper)))
            for paper in (*plan.consents, *plan.papers)
        ),
    )


def seal_bundle(
    session: Session,
    records: Sequence[str],
    officers: Sequence[str],
    folder: Path,
    *,
    precedence: Precedence = Precedence.ROUTINE,
    papers_only: bool = False,
    split: int = 0,
    watch: Watch = QUIET,
) -> tuple[BundleOut, Path, Changes]:
    """Seals the newest version of each record for the officers into a file in ``folder``, with the
    papers that are due to them; with ``papers_only`` these alone. With ``split`` the file is cut
    into parts of at most so many bytes, and the path is that of the list of parts.

    Returns the bundle, its path and what changed. Raises a refusal before anything is signed where
    it can; when writing fails or is cancelled later, the bundle waits for `write_again`.
    """
    cutting.check(split)
    passing.log_blocked(session, records, officers)
    plan = _plan(session, records, officers, papers_only)
    parcel = session.world.courier.parcel(folder, _reserve(plan))
    try:
        with act(session) as doing:
            bundle, frame = frame_of(session, doing, plan, precedence)
            session.vault.bundles.add_out(bundle, frame, [sha256 for sha256, _ in plan.blobs])
            riding.sent(session, doing, plan.papers, plan.officers, bundle.index)
        if split:
            parcel.discard()
            written, path = _cut(session, bundle, folder, split, watch)
        else:
            path = _write(session, bundle, parcel, watch)
            written = _written(session, bundle, path, path.stat().st_size)
    finally:
        parcel.discard()
    return written, path, Changes(bundles=frozenset({bundle.id}), log=True)


def write_again(
    session: Session, bundle_id: str, folder: Path, watch: Watch = QUIET, *, split: int = 0
) -> tuple[BundleOut, Path]:
    """Writes a sealed bundle out once more: the same manifest, freshly encrypted. One that is
    ``split`` has the same bytes each time, so that whole parts which are there already stay."""
    cutting.check(split)
    bundle = session.vault.bundles.out(bundle_id)
    if bundle is None:
        raise NotFound(what="sealed bundle", id=bundle_id[:40])
    if split:
        return _cut(session, bundle, folder, split, watch)
    parcel = session.world.courier.parcel(folder, _encrypted_bound(bundle.padded))
    try:
        path = _write(session, bundle, parcel, watch)
    finally:
        parcel.discard()
    return _written(session, bundle, path, path.stat().st_size), path


def _plan(
    session: Session, records: Sequence[str], officers: Sequence[str], papers_only: bool
) -> Plan:
    if not records and not papers_only:
        raise NotAllowed(reason="No record is chosen.", next="Choose at least one sealed record.")
    if not officers:
        raise NotAllowed(reason="No officer is chosen.", next="Choose who is to receive it.")
    chosen = tuple(dict.fromkeys(records))
    if len(chosen) > metadata.MAX_RECORDS:
        raise TooLarge(what="The bundle", limit=f"{metadata.MAX_RECORDS:,} records")
    found = []
    for origin in dict.fromkeys(officers):
        officer = session.vault.officers.get(origin)
        if officer is None:
            raise NotFound(what="officer", id=origin[:60])
        found.append(officer)
    archive = session.vault.settings().archive_recipient
    if len(found) + bool(archive) > MAX_RECIPIENTS:
        raise TooLarge(what="The list of recipients", limit=f"{MAX_RECIPIENTS} of them")
    versions, allowed = passing.choose(session, chosen, found)
    blobs = {a.sha256: a.size for v in versions for a in v.content.attachments}
    plan = Plan(
        versions=versions,
        blobs=tuple(blobs.items()),
        officers=tuple(found),
        archive=(archive,) if archive else (),
        papers=riding.due(session, found)[: metadata.MAX_PAPERS - len(allowed)],
        consents=allowed,
    )
    if not plan.versions and not plan.papers:
        raise NotAllowed(
            reason="No paper is due to these officers.", next="Choose a record to send them."
        )
    if _small_bytes(plan) > SMALL_LIMIT:
        raise TooLarge(what="The text of the chosen records", limit="64 MiB in one bundle")
    return plan


def _small_bytes(plan: Plan) -> int:
    riding_along = sum(
        len(p.leaf) + max(len(p.proof), making.PROOF_ROOM) for p in (*plan.consents, *plan.papers)
    )
    return riding_along + sum(
        len(v.leaf) + sum(map(len, v.disclosures)) + 8_192 for v in plan.versions
    )


def _reserve(plan: Plan) -> int:
    """An upper bound of the file's size in bytes, known before the log is touched."""
    attachments = sum(ustar_writer.entry_length(size) for _, size in plan.blobs)
    frame = _small_bytes(plan) * 2 + 512 * 1_024
    return _encrypted_bound(padme.padded_length(attachments + frame))


def _encrypted_bound(padded: int) -> int:
    return padded + (padded // CHUNK + 2) * TAG + MAX_RECIPIENTS * STANZA + HEADER


def _cut(
    session: Session, bundle: BundleOut, folder: Path, split: int, watch: Watch
) -> tuple[BundleOut, Path]:
    """Writes the bundle in parts, under the cover that it has for this once and for all."""
    keys = _recipients(session, bundle)
    made = session.vault.bundles.cover(bundle.id)
    if made is None:
        made = age.cover(keys, session.world.entropy)
        with act(session):
            session.vault.bundles.put_cover(bundle.id, *made)
    size = age.sealed_size(made[0], bundle.padded)
    parcel = session.world.courier.cut(folder, f"{bundle.id}.age", size, split)
    try:
        path = _write(session, bundle, parcel, watch, Encryptor.under(*made, _binary(parcel)))
    finally:
        parcel.discard()
    return _written(session, bundle, path, size), path


def _binary(parcel: Parcel) -> BinaryIO:
    return cast(BinaryIO, parcel)


def _write(
    session: Session,
    bundle: BundleOut,
    parcel: Parcel,
    watch: Watch,
    under: Encryptor | None = None,
) -> Path:
    frame, blobs = session.vault.bundles.contents(bundle.id)
    keys = _recipients(session, bundle)
    out = under or Encryptor(keys, _binary(parcel), session.world.entropy)
    out.write(frame)
    done = len(frame)
    watch.at(done, bundle.padded)
    for number, sha256 in enumerate(blobs, 1):
        size = session.vault.blobs.size(sha256)
        out.write(ustar_writer.header(metadata.file_name(number), size))
        blob = session.vault.blobs.open(sha256)
        try:
            for piece in pieces(blob.readinto):
                out.write(piece)
                done += len(piece)
                watch.at(done, bundle.padded)
        finally:
            blob.close()
        out.write(ustar_writer.padding(size))
        done += ustar_writer.entry_length(size) - size
    out.write(ustar_writer.END)
    done += len(ustar_writer.END)
    while done < bundle.padded:
        zeros = bytes(min(PIECE, bundle.padded - done))
        out.write(zeros)
        done += len(zeros)
    out.finish()
    watch.at(bundle.padded, bundle.padded)
    return parcel.commit(f"{bundle.id}.age")


def _recipients(session: Session, bundle: BundleOut) -> list[HybridRecipient]:
    """The officers' and archive keys among decoys, up to the next power of two, in no order."""
    keys = []
    cards = []
    for origin in bundle.to:
        officer = session.vault.officers.get(origin)
        if officer is None:
            raise NotFound(what="officer", id=origin)
        cards.append(b64.url_encode(officer.card.fingerprint))
        keys.append(HybridRecipient.parse(officer.card.age_recipient))
    if set_key(cards) != bundle.set_key:
        raise NotAllowed(
            reason="An officer's card is another one than when this bundle was sealed.",
            next="Seal the records again for the officers as they are now.",
        )
    keys += [HybridRecipient.parse(text) for text in bundle.archive]
    while len(keys) & (len(keys) - 1):
        keys.append(HybridRecipient.decoy(session.world.entropy))
    random.SystemRandom().shuffle(keys)
    return keys


def _written(session: Session, bundle: BundleOut, path: Path, size: int) -> BundleOut:
    written = msgspec.structs.replace(
        bundle,
        state=OutState.WRITTEN,
        file_name=path.name,
        size=size,
        written_at=session.world.clock(),
    )
    with act(session):
        session.vault.bundles.set_written(written)
    return written
