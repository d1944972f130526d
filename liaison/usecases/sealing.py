"""Sealing a bundle: choose, see what leaves, sign it into the log, write it out whole.

The order matters. Room is reserved first, so that a full stick refuses before anything is signed.
Then one transaction logs the manifest and stores the frame (every byte but the attachments). Only
then is the file written, under no final name until it is whole. A stick pulled half-way leaves a
signed bundle that can be written again, never two bundles with one number.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import BinaryIO, cast

import msgspec

from crypto import age, b64, padme, ustar_writer
from crypto.age import Encryptor, HybridRecipient
from liaison.carrying import Parcel
from liaison.changes import QUIET, Changes, Watch
from liaison.domain.bundle import (
    BundleOut,
    OutState,
    Precedence,
)
from liaison.domain.refusals import NotAllowed, NotFound
from liaison.domain.words import tr
from liaison.log import metadata
from liaison.session import Session
from liaison.usecases import cutting, overriding, passing
from liaison.usecases.framing import Plan, frame_of, repeats, set_key
from liaison.usecases.overriding import Override
from liaison.usecases.papers import riding
from liaison.usecases.pieces import PIECE, pieces
from liaison.usecases.sharing import (
    MAX_RECIPIENTS,
    Shares,
    must_share,
    shares,
    small_bytes,
    still,
)
from liaison.usecases.writing import Act, act

CHUNK, TAG, STANZA, HEADER = 64 << 10, 16, 1_640, 128  # upper bounds of what age adds


def seal_bundles(
    session: Session,
    records: Sequence[str],
    officers: Sequence[str],
    folder: Path,
    *,
    precedence: Precedence = Precedence.ROUTINE,
    papers_only: bool = False,
    split: int = 0,
    override: Override | None = None,
    passphrase: str | None = None,
    watch: Watch = QUIET,
) -> tuple[tuple[tuple[BundleOut, Path], ...], Changes]:
    """Seals for each officer what the gate lets him have of the newest versions, in one act: one
    file in ``folder`` for all who see the same, with the papers that are due to them; with
    ``papers_only`` these alone. With ``split`` the file is cut into parts of at most so many
    bytes, and its path is that of the list of parts. An ``override`` takes the passphrase.

    Returns the bundles with their paths and what changed. Raises a refusal before anything is
    signed where it can; when writing fails or is cancelled later, bundles wait for `write_again`.
    """
    cutting.check(split)
    past = overriding.begin(session, override, passphrase)
    passing.log_blocked(session, records, officers)
    found = shares(session, records, officers, papers_only=papers_only, past=past)
    return _seal(session, found, folder, precedence, split, watch, override)


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
    """`seal_bundles` for officers who all get the same; `NotAllowed` where they do not."""
    cutting.check(split)
    passing.log_blocked(session, records, officers)
    found = shares(session, records, officers, papers_only=papers_only)
    must_share(found)
    if len(found.plans) > 1 or not all(found.bundle_of(o.card.origin) for o in found.officers):
        raise NotAllowed(
            reason=tr("These officers may not all have the same of it."),
            next=tr("Seal it for each of them what he may have."),
        )
    ((bundle, path),), changes = _seal(session, found, folder, precedence, split, watch)
    return bundle, path, changes


def _seal(
    session: Session,
    found: Shares,
    folder: Path,
    precedence: Precedence,
    split: int,
    watch: Watch,
    override: Override | None = None,
) -> tuple[tuple[tuple[BundleOut, Path], ...], Changes]:
    """Room first, then one transaction that signs all of them, then the files."""
    must_share(found)
    with ExitStack() as stack:
        parcels = []
        for plan in found.plans:
            parcels.append(session.world.courier.parcel(folder, _reserve(plan)))
            stack.callback(parcels[-1].discard)
        made = []
        with act(session) as doing:
            if not found.plain:
                _log_decision(session, doing, found)
            for plan in found.plans:
                bundle, frame = frame_of(session, doing, plan, precedence)
                session.vault.bundles.add_out(bundle, frame, [sha256 for sha256, _ in plan.blobs])
                riding.sent(session, doing, plan.papers, plan.officers, bundle.index)
                decided = found.decided_for(plan)
                overriding.note_bundle(doing, override, bundle.leaf_hash, decided)
                made.append(bundle)
        written = []
        for bundle, parcel in zip(made, parcels, strict=True):
            if split:
                parcel.discard()
                written.append(_cut(session, bundle, folder, split, watch))
                continue
            path = _write(session, bundle, parcel, watch)
            written.append((_written(session, bundle, path, path.stat().st_size), path))
    changes = Changes(bundles=frozenset(bundle.id for bundle in made), log=True)
    return tuple(written), changes


def write_again(
    session: Session, bundle_id: str, folder: Path, watch: Watch = QUIET, *, split: int = 0
) -> tuple[BundleOut, Path]:
    """Writes a sealed bundle out once more: the same manifest, freshly encrypted. One that is
    ``split`` has the same bytes each time, so that whole parts which are there already stay."""
    cutting.check(split)
    bundle = _once_more(session, bundle_id)
    if split:
        return _cut(session, bundle, folder, split, watch)
    path = _one_file(session, bundle, folder, watch)
    return _written(session, bundle, path, path.stat().st_size), path


def copy(session: Session, bundle_id: str, folder: Path, watch: Watch = QUIET) -> Path:
    """As `write_again`, into a folder of the vault itself, which nothing has to be noted of."""
    return _one_file(session, _once_more(session, bundle_id), folder, watch)


def _once_more(session: Session, bundle_id: str) -> BundleOut:
    bundle = session.vault.bundles.out(bundle_id)
    if bundle is None:
        raise NotFound(what=tr("sealed bundle"), id=bundle_id[:40])
    _contents(session, bundle)  # first: that a record was destroyed is said in words of its own
    still(session, bundle.parts, bundle.to, overriding.noted(session, bundle.leaf_hash))
    return bundle


def _one_file(session: Session, bundle: BundleOut, folder: Path, watch: Watch) -> Path:
    parcel = session.world.courier.parcel(folder, _encrypted_bound(bundle.padded))
    try:
        return _write(session, bundle, parcel, watch)
    finally:
        parcel.discard()


def _log_decision(session: Session, doing: Act, found: Shares) -> None:
    """One entry for all recipients: counts, and by which rules something stays from whom."""
    said = []
    portions = records = 0
    for decision in found.decisions:
        codes = Counter(reason.code for one in decision.seen for reason in one.reasons)
        codes.update(reason.code for one in decision.seen for k in one.kept for reason in k.reasons)
        portions += sum(len(one.kept) for one in decision.seen)
        records += sum(not one.goes for one in decision.seen)
        rules = ", ".join(f"{code.value} {count}" for code, count in sorted(codes.items()))
        number = found.bundle_of(decision.reader.origin)
        said.append(f"{decision.reader.origin}: bundle {number}; {rules or 'all goes'}")
    doing.event(
        "sharing-decided",
        f"{len(found.versions)} records, {len(found.officers)} officers",
        why=" | ".join(said),
        after=f"{len(found.plans)} bundles; withheld: {portions} portions, {records} records",
    )


def _reserve(plan: Plan) -> int:
    """An upper bound of the file's size in bytes, known before the log is touched."""
    sizes = [*(size for _, size in plan.blobs), *repeats(plan)]
    attachments = sum(ustar_writer.entry_length(size) for size in sizes)
    frame = small_bytes(plan) * 2 + 1_024 * 1_024
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
    frame, blobs = _contents(session, bundle)
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


def _contents(session: Session, bundle: BundleOut) -> tuple[bytes, tuple[str, ...]]:
    try:
        return session.vault.bundles.contents(bundle.id)
    except KeyError:
        raise NotAllowed(
            reason=tr(
                "This bundle holds a record that was destroyed since, and can be written no more."
            ),
            next=tr("Seal a new bundle of the records that are left."),
        ) from None


def _recipients(session: Session, bundle: BundleOut) -> list[HybridRecipient]:
    """The officers' and archive keys among decoys, up to the next power of two, in no order."""
    keys = []
    cards = []
    for origin in bundle.to:
        officer = session.vault.officers.get(origin)
        if officer is None:
            raise NotFound(what=tr("officer"), id=origin)
        cards.append(b64.url_encode(officer.card.fingerprint))
        keys.append(HybridRecipient.parse(officer.card.age_recipient))
    if set_key(cards) != bundle.set_key:
        raise NotAllowed(
            reason=tr("An officer's card is another one than when this bundle was sealed."),
            next=tr("Seal the records again for the officers as they are now."),
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
