"""The audit trail for people: pages of entries, verification, export, and checking an export."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from crypto import sums
from liaison.changes import QUIET, Changes, Watch
from liaison.domain.audit import Entry
from liaison.domain.refusals import NotAllowed, NotFound
from liaison.domain.text import embed
from liaison.domain.words import listed, noop, plural, tr
from liaison.log import card as cards
from liaison.log import describe
from liaison.session import Session
from liaison.usecases import confirming, exports, sources
from liaison.usecases.exports import verify_export
from liaison.usecases.trail import bracket, status, verify
from liaison.usecases.writing import act, one_line, proof_of, witnessed_note

__all__ = [
    "bracket",
    "entry",
    "export",
    "export_entry",
    "names",
    "page",
    "proof",
    "sentence",
    "status",
    "verify",
    "verify_export",
]

README = """\
Audit trail of a liaison officer
================================

This folder lets anyone check the trail without the officer's secrets and without a vault:

    liaison audit verify THIS-FOLDER

leaves/             the entries, one canonical JSON object each, in the order of the log
proofs/             for each entry a C2SP tlog-proof: it is in the tree the checkpoint signs
checkpoint          the signed head (C2SP tlog-checkpoint; Ed25519 and ML-DSA-44 must BOTH
                    hold), followed by the cosignatures of the officers who witnessed it
card.liaison-card   the officer's identity card; its SHA-256 fingerprint names the keys
witnesses/          the cards of the officers whose cosignatures may stand on checkpoints
earlier/            earlier checkpoints that other officers cosigned
SHA256SUMS          of every file above (sha256sum -c SHA256SUMS)

A tool that accepts a note when ONE known key signed it proves less than Liaison does.
Content of records is not in here: entries hold only salted digests of it. Of a bundle they tell
the time, the urgency, the marking line and the fingerprints of the cards it was sealed for; of an
amendment, an export and a refusal they tell the reason. Of a record that was destroyed they tell
which it was, under which rule and by which authority; its entries and proofs stay. Of the
compartment for real identities they tell when it was opened and why, and of nobody who is in it.
"""


def page(
    session: Session, before: int | None = None, limit: int = 100, act: str = ""
) -> list[Entry]:
    """Entries newest first, below ``before``; ``act`` shows only one kind of entry."""
    return [
        describe.describe(row.index, row.data) for row in session.vault.log.page(before, limit, act)
    ]


def proof(session: Session, index: int) -> bytes:
    """The tlog-proof file of one entry under the newest checkpoint. Raises `NotFound`."""
    size = session.vault.log.size()
    if not 0 <= index < size:
        raise NotFound(what=tr("entry"), id=index)
    return proof_of(session, index, size, witnessed_note(session, size))


def entry(session: Session, index: int) -> tuple[Entry, bytes, bytes]:
    """One entry in words, its leaf's bytes, and its proof. Raises `NotFound`."""
    proven = proof(session, index)
    leaf = session.vault.log.leaf(index)
    return describe.describe(index, leaf), leaf, proven


def export_entry(
    session: Session, index: int, folder: Path, passphrase: str | None = None
) -> tuple[Path, Changes]:
    """Writes one entry and its proof into a new folder inside ``folder``; logged. Needs the
    passphrase again."""
    confirming.again(session, passphrase)
    _, leaf, _ = entry(session, index)
    name = f"entry-{session.card.fingerprint.hex()[:8]}-{index}-of-{session.vault.log.size() + 1}"
    tree = session.world.courier.tree(folder, name)
    try:
        with act(session) as doing:
            doing.event("audit-exported", session.origin, after=f"entry {index}")
            doing.sign(keep=True)
        tree.put("entry.json", leaf)
        tree.put("entry.tlog-proof", proof(session, index))
        path = tree.commit()
    finally:
        tree.discard()
    return path, Changes(log=True)


def export(
    session: Session,
    folder: Path,
    reason: str,
    watch: Watch = QUIET,
    *,
    name: str = "",
    passphrase: str | None = None,
) -> tuple[Path, Changes]:
    """Writes the trail into a new folder inside ``folder``, called ``name`` or by fingerprint and
    size; logged with its reason first, so the export shows itself. Needs the passphrase again.
    Returns the new folder."""
    if not one_line(reason):
        raise NotAllowed(reason=tr("An export needs a reason."), next=tr("Say why in a few words."))
    confirming.again(session, passphrase)
    tree = None
    try:
        with act(session) as doing:  # nobody else writes from here on: the size is this one's
            size = session.vault.log.size() + 1
            name = name or f"audit-{session.card.fingerprint.hex()[:8]}-{size}"
            tree = session.world.courier.tree(folder, name)
            doing.event("audit-exported", session.origin, why=reason, after=f"{size} entries")
            doing.sign(keep=True)
        listed = []
        for member, data in _files(session, size, watch):
            tree.put(member, data)
            listed.append((hashlib.sha256(data).hexdigest(), member))
        tree.put(exports.SUMS, sums.render(listed))
        path = tree.commit()
    finally:
        if tree is not None:
            tree.discard()
    return path, Changes(log=True)


def names(session: Session) -> dict[str, str]:
    """Readable names for the identifiers that entries mention: officers, ourselves, and bundles
    by the hash of their manifest (who it is for; or its number and who it is from)."""
    known = {o.card.origin: o.card.title for o in session.vault.officers.all()}
    known[session.origin] = session.card.title
    outs = {
        b.leaf_hash: ", ".join(known.get(origin, origin[:8]) for origin in b.to)
        for b in session.vault.bundles.outs()
    }
    ins = {
        b.leaf_hash: tr("{n} from {who}").format(n=b.number, who=known.get(b.origin, b.origin[:8]))
        for b in session.vault.bundles.ins()
    }
    return known | outs | ins | sources.names(session)


_SENTENCES = {
    "identity-created": noop("Created the identity"),
    "draft-started": noop("Started writing record {on}"),
    "copy-sanitised": noop("Made {on} as a sanitised copy ({after})"),
    "draft-discarded": noop("Discarded the draft of record {on}"),
    "attachment-added": noop("Attached a file to record {on}"),
    "attachment-saved-outside": noop("Saved an attachment of record {on} outside the vault"),
    "record-sealed": noop("Sealed record {on}"),
    "record-amended": noop("Amended record {on} ({after})"),
    "sharing-decided": noop("Decided who gets what of {on}: {after}"),
    "bundle-sealed": noop("Sealed {after} for {to}"),
    "bundle-received": noop("Took in bundle {on}"),
    "bundle-refused": noop("Refused bundle {on}"),
    "bundle-handed-over": noop("Handed over bundle {on}"),
    "manifest-printed": noop("Made a courier's manifest that names bundle {on}"),
    "receipt-given": noop("Gave a receipt ({after}) for bundle {on}"),
    "team-changed": noop("Changed the team {on}: {after}"),
    "consent-asked": noop("Asked for consent to pass on record {on} to {after}"),
    "consent-answered": noop("Answered whether record {on} may be passed on to {after}: {before}"),
    "passing-on-blocked": noop("Was kept from passing on record {on} without its author's consent"),
    "card-exported": noop("Gave out the own identity card"),
    "card-received": noop("Added the card of {on}"),
    "officer-compared": noop("Compared the fingerprint of {on}"),
    "officer-removed": noop("Removed the card of {on}"),
    "officer-introduced": noop("Introduced {on} to other officers"),
    "officer-scanned": noop("Compared the card of {on} by its code"),
    "authority-named": noop("Named {on} the authority of {after}"),
    "authority-dropped": noop("No longer takes {on} for the authority of {before}"),
    "roster-signed": noop("Signed the roster of {on} ({after})"),
    "key-revoked": noop("Revoked the key of {on}"),
    "key-renewed": noop("Renewed the own encryption key ({after})"),
    "key-destroyed": noop("Destroyed an old encryption key ({before})"),
    "epoch-declared": noop("Declared a new epoch after {on} ({before})"),
    "paper-exported": noop("Gave out paper {on}"),
    "paper-received": noop("Took in paper {on}"),
    "audit-exported": noop("Exported {after} of the audit trail"),
    "records-exported": noop("Exported {after} as a plain file"),
    "context-imported": noop("Took in context {on} ({after})"),
    "context-removed": noop("Removed context {on} ({before})"),
    "policy-added": noop("Took in the marking policy {after}"),
    "policy-removed": noop("Removed the marking policy {before}"),
    "setting-changed": noop("Changed the setting {on} from {before} to {after}"),
    "relay-joined": noop("Took in an invitation to the relay {on}"),
    "relay-left": noop("Forgot the relay {on}"),
    "drop-joined": noop("Set a dead drop"),
    "drop-left": noop("Forgot the dead drop"),
    "passphrase-changed": noop("Changed the passphrase"),
    "recovery-changed": noop("Made new recovery words"),
    "organisation-policy-signed": noop("Signed the policy of {on} ({after})"),
    "organisation-policy-set-aside": noop("Changed policy {on} here from {before} to {after}"),
    "gate-overridden": noop("Overrode the gate ({before}) for {on}: {after}"),
    "retention-set": noop("Put retention rules in force: {after}"),
    "hold-placed": noop("Placed a legal hold on {after}"),
    "hold-lifted": noop("Lifted the legal hold on {before}"),
    "record-destroyed": noop("Destroyed record {on} under {after}"),
    "compartment-made": noop("Made a compartment for real identities"),
    "compartment-rekeyed": noop("Changed the passphrase of the compartment"),
    "compartment-opened": noop("Opened the compartment"),
    "compartment-closed": noop("Closed the compartment"),
    "compartment-taken-out": noop("Took the compartment out of the vault"),
    "compartment-brought-back": noop("Brought the compartment back into the vault"),
    "identity-written": noop("Kept the real identity of {on} apart ({after})"),
    "identity-destroyed": noop("Destroyed the real identity of {on}"),
    "evidence-kept": noop("Kept evidence that the trail of {on} was signed twice ({after})"),
    "evidence-exported": noop("Exported the evidence about the trail of {on} ({after})"),
    "clock-set-back": noop("The clock of this computer went back from {before} to {after}"),
}


def sentence(entry: Entry, names: Mapping[str, str]) -> str:
    """The entry in plain words; identifiers are replaced by ``names`` where known, else cut."""
    subject = names.get(entry.on) or (entry.on[:8] if _is_hex(entry.on) else entry.on)
    known = _SENTENCES.get(entry.act, entry.act.replace("-", " ").capitalize())
    counted = _counted if entry.act in _COUNTING else str
    text = tr(known).format(
        on=embed(counted(subject)),
        to=embed(names.get(entry.leaf_hash.hex(), tr("others"))),
        before=embed(entry.before),
        after=embed(counted(entry.after)),
    )
    return tr("{what}: {why}").format(what=text, why=embed(entry.why)) if entry.why else text


# Entries whose texts are made of numbers of things, in English as all that is logged.
_COUNTING = frozenset({"sharing-decided", "context-imported", "audit-exported"})
_COUNT = re.compile(
    r"([0-9][0-9,]{0,11}) (records?|officers?|bundles?|portions?|entries)", re.ASCII
)
_NUMBERED = re.compile(r"entry ([0-9]{1,18})", re.ASCII)
_DECIDED = re.compile(r"(.+); withheld: (.+)")
_IMPORTED = re.compile(
    r"([0-9,]{1,12}) rows of (\w+)(?:, ([0-9,]{1,12}) not readable)?, (.+)", re.ASCII
)


def _counted(text: str) -> str:
    """Such a text in the reader's language; what has another form stays as it is."""
    if found := _DECIDED.fullmatch(text):
        goes, stays = map(_counted, found.groups())
        return tr("{bundles}; withheld: {portions}").format(bundles=goes, portions=stays)
    if found := _IMPORTED.fullmatch(text):
        rows = plural(
            _number(found[1]), "{n} row of {source}", "{n} rows of {source}", source=found[2]
        )
        bad = tr("{n} not readable").format(n=found[3]) if found[3] else ""
        return listed(part for part in (rows, bad, found[4]) if part)
    if found := _NUMBERED.fullmatch(text):
        return tr("entry {n}").format(n=found[1])
    parts = text.split(", ")
    counts = [_COUNT.fullmatch(part) for part in parts]
    return listed(
        _things(_number(found[1]), found[2]) if found else part
        for part, found in zip(parts, counts, strict=True)
    )


def _things(n: int, what: str) -> str:
    match what.rstrip("s"):
        case "record":
            return plural(n, "{n} record", "{n} records")
        case "officer":
            return plural(n, "{n} officer", "{n} officers")
        case "bundle":
            return plural(n, "{n} bundle", "{n} bundles")
        case "portion":
            return plural(n, "{n} portion", "{n} portions")
    return plural(n, "{n} entry", "{n} entries")


def _number(text: str) -> int:
    return int(text.replace(",", "") or 0)


def _is_hex(text: str) -> bool:
    return len(text) >= 32 and set(text) <= set("0123456789abcdef")


def _files(session: Session, size: int, watch: Watch) -> Iterator[tuple[str, bytes]]:
    """Every file of the export but the checksums, in their order."""
    log = session.vault.log
    note = witnessed_note(session, size)
    yield exports.README, README.encode()
    yield exports.CARD, cards.render_card(session.card.leaf, proof_of(session, 0, size, note))
    yield exports.CHECKPOINT, note
    for officer in session.vault.officers.all():
        card = cards.render_card(officer.card.leaf, officer.card.proof)
        yield exports.witness_name(officer.card.fingerprint), card
    for earlier in sorted({row.size for row in log.cosignatures()} - {size}):
        if log.checkpoint(earlier) is not None:
            yield exports.earlier_name(earlier), witnessed_note(session, earlier)
    for index, data in log.leaves(0, size):
        yield exports.leaf_name(index), data
        yield exports.proof_name(index), proof_of(session, index, size, note)
        watch.at(index + 1, size)
