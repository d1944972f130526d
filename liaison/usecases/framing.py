"""The frame of a bundle: all of the payload but the attachments, and the leaf that signs it."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence

import msgspec

from crypto import b64, checkpoint, merkle, padme, sums, tlogproof, ustar_writer, witness
from crypto.note import Note
from liaison.domain.bundle import BundleOut, OutState, Part, Precedence
from liaison.domain.marking import Marking, banner, highest
from liaison.domain.officer import Officer
from liaison.domain.paper import KeptPaper
from liaison.domain.portion_marks import overall
from liaison.domain.record import Version
from liaison.domain.refusals import TooLarge
from liaison.domain.words import size_limit, tr
from liaison.log import leaves, metadata
from liaison.log.leaves import ManifestLeaf, Previous
from liaison.log.metadata import FileEntry, Metadata, RecordEntry
from liaison.session import Session
from liaison.usecases.gossip import asked_by, heads_for
from liaison.usecases.papers.making import rendered
from liaison.usecases.relaying import joining
from liaison.usecases.writing import Act, one_line, proof_of, witnessed_note

_SUMS_LINE = 64 + len("  m/000001\n")  # bytes of an attachment in SHA256SUMS
CARD_STATES = 16  # of the newest card files given out


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be sealed: the chosen versions, their distinct attachments, the recipients, the
    papers that ride along to them, and the consents to pass on what others wrote."""

    versions: tuple[Version, ...]
    blobs: tuple[tuple[str, int], ...]
    officers: tuple[Officer, ...]
    archive: tuple[str, ...]
    papers: tuple[KeptPaper, ...]
    consents: tuple[KeptPaper, ...] = ()


def frame_of(
    session: Session, doing: Act, plan: Plan, precedence: Precedence
) -> tuple[BundleOut, bytes]:
    """Appends the manifest; returns the bundle and its frame.

    The records' proofs stand under the checkpoint just before the manifest, for the manifest
    covers their bytes; its own proof stands under the checkpoint that includes it.
    """
    before = session.vault.log.size()
    doing.sign(keep=True)
    note = witnessed_note(session, before)
    members = [
        *_log_members(session, plan, before, note, doing.now),
        *_paper_members(session, plan, before, note),
        *_record_members(session, plan, before, note),
    ]
    members.insert(0, (metadata.METADATA, _metadata_bytes(session, plan)))
    listed = [(hashlib.sha256(data).hexdigest(), name) for name, data in members]
    listed += [(sha, metadata.file_name(n)) for n, (sha, _) in enumerate(plan.blobs, 1)]
    sums_bytes = sums.render(listed)
    sizes = [len(data) for _, data in members] + [size for _, size in plan.blobs]
    again = repeats(plan)
    sums_length = len(sums_bytes) + len(again) * _SUMS_LINE
    tail = ustar_writer.entry_length(sums_length) + len(ustar_writer.END)
    tail += sum(ustar_writer.entry_length(size) for size in (*sizes, *again))
    leaf = _manifest(session, doing, plan, precedence, sums_bytes, sizes)
    leaf = _with_padding(leaf, again, tail, _proof_length(before, note))
    index, data = doing.append(leaf)
    proof = proof_of(session, index, before + 1, doing.sign(keep=True))
    frame = b"".join(
        ustar_writer.header(name, len(body)) + body + ustar_writer.padding(len(body))
        for name, body in [
            (metadata.MANIFEST, data),
            (metadata.MANIFEST_PROOF, proof),
            (metadata.SUMS, sums_bytes),
            *members,
        ]
    )
    bundle = BundleOut(
        id=session.world.entropy(16).hex(),
        index=index,
        leaf_hash=merkle.leaf_hash(data).hex(),
        set_key=set_key(leaf.to),
        number=leaf.number,
        created=leaf.created,
        precedence=precedence,
        marking=leaf.marking,
        to=tuple(o.card.origin for o in plan.officers),
        archive=plan.archive,
        parts=tuple(Part(record=v.record, version=v.number) for v in plan.versions),
        state=OutState.SEALED,
        padded=leaf.padded,
    )
    return bundle, frame


def repeats(plan: Plan) -> list[int]:
    """The sizes of attachments that a bundle holds once and its records have more often, for each
    further time.

    The length is that of a bundle which held them as often: else whoever gets a file of his into
    a record could tell from the length whether another one is the same."""
    uses = Counter(a.sha256 for v in plan.versions for a in v.content.attachments)
    return [size for sha256, size in plan.blobs for _ in range(uses[sha256] - 1)]


def set_key(to: Sequence[str]) -> str:
    """What names a set of recipients (card fingerprints, base64url), whatever their order."""
    return hashlib.sha256("\n".join(sorted(to)).encode()).hexdigest()


def marking_line(markings: Sequence[Marking]) -> str:
    """The banner that covers a bundle with records of these markings; empty if none is marked.

    Sender and receiver know different policies, so it is made of the ones that ship alone."""
    marking = highest(markings)
    return one_line(banner(marking))[:200] if marking else ""


def _manifest(
    session: Session,
    doing: Act,
    plan: Plan,
    precedence: Precedence,
    sums_bytes: bytes,
    sizes: list[int],
) -> ManifestLeaf:
    to = sorted(b64.url_encode(o.card.fingerprint) for o in plan.officers)
    last = session.vault.bundles.last_out(set_key(to))
    prev = None
    if last is not None:
        prev = Previous(index=last.index, leaf=b64.url_encode(bytes.fromhex(last.leaf_hash)))
    return ManifestLeaf(
        salt=doing.salt(),
        origin=session.origin,
        to=to,
        archive=list(plan.archive),
        prev=prev,
        number=last.number + 1 if last else 1,
        created=doing.now,
        precedence=precedence,
        marking=marking_line([overall(v.content) for v in plan.versions]),
        sums_sha256=hashlib.sha256(sums_bytes).hexdigest(),
        members=len(sizes),
        total=sum(sizes),
        padded=1,
        saw={
            o.card.origin: (o.known.size, b64.url_encode(o.known.root))
            for o in plan.officers
            if o.known is not None
        },
        alg=leaves.ALGORITHMS,
    )


def _with_padding(
    leaf: ManifestLeaf, again: list[int], tail: int, proof_length: int
) -> ManifestLeaf:
    """The manifest with the padded length of the payload that holds it: a fixed point, because
    the number's own digits count. What is there ``again`` counts as if it were."""
    head = ustar_writer.entry_length(proof_length) + tail
    members, total = leaf.members + len(again), leaf.total + sum(again)
    while True:
        longest = msgspec.structs.replace(leaf, members=members, total=total)
        manifest = ustar_writer.entry_length(len(leaves.render(longest)))
        padded = padme.padded_length(head + manifest)
        if padded == leaf.padded:
            return leaf
        leaf = msgspec.structs.replace(leaf, padded=padded)


def _proof_length(before: int, note: bytes) -> int:
    """The length of the manifest's proof: entry ``before`` in a log of ``before`` + 1 entries.

    A new last leaf has one sibling for every bit that is set in its index; the note that will be
    signed differs from the one before only in digits and cosignatures.
    """
    plain = _without_cosignatures(note)
    path = (bytes(32),) * before.bit_count()
    grown = len(str(before + 1)) - len(str(before))
    return len(tlogproof.Proof(before, path, plain).render()) + grown


def _without_cosignatures(note: bytes) -> bytes:
    parsed = Note.parse(note)
    origin = checkpoint.read(note).origin
    own = tuple(s for s in parsed.signatures if s.name == origin)
    return Note(parsed.text, own).render()


def _log_members(
    session: Session, plan: Plan, before: int, note: bytes, now: int
) -> list[tuple[str, bytes]]:
    """Consistency proofs from every size a receiver may have stored, and the cosignatures on the
    checkpoints that we have verified of the receivers' own logs."""
    log = session.vault.log
    acknowledged = [o.acknowledged for o in plan.officers]
    sizes = {s for s in acknowledged if s} | set(log.given_out(min(acknowledged)))
    if not all(acknowledged):  # somebody may know no more than the state his card file came with
        sizes |= {row.index + 1 for row in log.page(None, CARD_STATES, "card-exported")}
    if not any(v.author == session.origin for v in plan.versions):
        sizes |= {0}  # without a record of ours, this is what shows the state before the manifest
    sizes |= asked_by(session, plan.officers)
    members = [
        (
            metadata.add_checkpoint_name(old),
            witness.AddCheckpoint(
                old, tuple(merkle.consistency(old, before, log.node_at)), note
            ).render(),
        )
        for old in sorted(sizes)
        if old <= before
    ]
    known = [o.known for o in plan.officers if o.known is not None]
    for number, state in enumerate(known, 1):
        line = checkpoint.cosign(state.checkpoint, session.keys.witness, now // 1_000_000)
        # With its owner's signatures, so that he sees from it alone what he once signed.
        cosigned = checkpoint.with_cosignatures(_without_cosignatures(state.checkpoint), [line])
        members.append((metadata.cosigned_name(number), cosigned))
    heads = heads_for(session, plan.officers, before)
    return members + [(metadata.head_name(n), head) for n, head in enumerate(heads, 1)]


def _paper_members(
    session: Session, plan: Plan, before: int, note: bytes
) -> list[tuple[str, bytes]]:
    return [
        (metadata.paper_name(number), rendered(session, paper, before, note))
        for number, paper in enumerate((*plan.consents, *plan.papers), 1)
    ]


def _record_members(
    session: Session, plan: Plan, before: int, note: bytes
) -> list[tuple[str, bytes]]:
    members = []
    for version in plan.versions:
        leaf, proof, disclosures = metadata.record_names(version.record, version.number)
        members += [
            (leaf, version.leaf),
            (proof, _proof(session, version, before, note)),
            (disclosures, "".join(f"{d}\n" for d in version.disclosures).encode()),
        ]
    return members


def _proof(session: Session, version: Version, before: int, note: bytes) -> bytes:
    """An own version is proven under our checkpoint, another's as it was when it came."""
    own = version.author == session.origin
    return proof_of(session, version.index, before, note) if own else version.proof


def _metadata_bytes(session: Session, plan: Plan) -> bytes:
    data = metadata.render(_metadata(session, plan))
    if len(data) > metadata.METADATA_LIMIT:
        raise TooLarge(
            what=tr("The list of titles and files"),
            limit=tr("{size} in one bundle").format(size=size_limit(metadata.METADATA_LIMIT)),
        )
    return data


def _metadata(session: Session, plan: Plan) -> Metadata:
    mailbox = joining.own_mailbox(session)
    member = {sha: metadata.file_name(n) for n, (sha, _) in enumerate(plan.blobs, 1)}
    return Metadata(
        records=[
            RecordEntry(
                record=v.record,
                version=v.number,
                kind=v.content.kind,
                title=v.content.title,
                withheld=v.withheld,
                files=[
                    FileEntry(
                        member=member[a.sha256],
                        name=a.name,
                        media_type=a.media_type,
                        size=a.size,
                        sha256=a.sha256,
                    )
                    for a in v.content.attachments
                ],
            )
            for v in plan.versions
        ],
        mailbox=mailbox or msgspec.UNSET,
    )
