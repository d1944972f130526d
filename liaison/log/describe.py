"""From a leaf of the log to the entry people read: act, time, subject, reason."""

from __future__ import annotations

from crypto import b64, merkle
from crypto.errors import FormatError
from liaison.domain.audit import Entry
from liaison.domain.words import plural, tr
from liaison.log import leaves
from liaison.log.dealing import ConsentLeaf, ConsentRequestLeaf, ReceiptLeaf
from liaison.log.governing import PolicyLeaf
from liaison.log.retaining import RetentionLeaf, TombstoneLeaf
from liaison.log.trusting import EpochLeaf, IntroductionLeaf, RevocationLeaf, RosterLeaf


def describe(index: int, data: bytes) -> Entry:
    """The entry for one leaf. Raises `FormatError` where it is not a leaf of a known type."""
    leaf = leaves.parse(data)
    act, at, on, why, before, after = _facts(leaf)
    return Entry(
        index=index,
        act=act,
        at=at,
        who=leaf.origin,
        on=on,
        why=why,
        before=before,
        after=after,
        leaf_hash=merkle.leaf_hash(data),
    )


def act_of(leaf: leaves.Leaf) -> tuple[str, int]:
    """The act and time (µs UTC) under which the log's list files a leaf."""
    act, at, *_ = _facts(leaf)
    return act, at


def _facts(leaf: leaves.Leaf) -> tuple[str, int, str, str, str, str]:
    if isinstance(leaf, leaves.EventLeaf):
        return leaf.act, leaf.at, leaf.on, leaf.why, leaf.before, leaf.after
    if isinstance(leaf, leaves.CardLeaf):
        act = "identity-created" if leaf.revision == 1 else "key-renewed"
        after = tr("revision {n}").format(n=leaf.revision)
        return act, leaf.created, leaf.origin, "", "", after
    if isinstance(leaf, leaves.RecordLeaf):
        act = "record-sealed" if leaf.version == 1 else "record-amended"
        before = tr("version {n}").format(n=leaf.version - 1) if leaf.version > 1 else ""
        after = tr("version {n}").format(n=leaf.version)
        return act, leaf.sealed, leaf.record, "", before, after
    if isinstance(leaf, leaves.ManifestLeaf):
        after = tr("bundle {n}").format(n=leaf.number)
        return "bundle-sealed", leaf.created, leaf.sums_sha256, "", "", after
    if isinstance(leaf, IntroductionLeaf):
        return "officer-introduced", leaf.at, leaf.subject, leaf.how, "", ""
    if isinstance(leaf, RosterLeaf):
        after = tr("number {number}, part {part} of {parts}").format(
            number=leaf.number, part=leaf.part, parts=leaf.parts
        )
        return "roster-signed", leaf.at, leaf.organisation, "", "", after
    if isinstance(leaf, RevocationLeaf):
        return "key-revoked", leaf.at, leaf.subject, leaf.why, "", f"from {leaf.since} on"
    if isinstance(leaf, EpochLeaf):
        before = tr("size {n}").format(n=leaf.size)
        return "epoch-declared", leaf.at, leaf.before, leaf.why, before, leaf.origin
    if isinstance(leaf, RetentionLeaf):
        before = tr("set {number}").format(number=leaf.number - 1) if leaf.number > 1 else ""
        after = plural(
            len(leaf.rules),
            "set {number} with {n} rule",
            "set {number} with {n} rules",
            number=leaf.number,
        )
        if leaf.weaker:
            after = tr("{rules}, weaker in {count}").format(rules=after, count=len(leaf.weaker))
        return "retention-set", leaf.at, "retention", leaf.why, before, after
    if isinstance(leaf, PolicyLeaf):
        after = tr("number {n}").format(n=leaf.number)
        return "organisation-policy-signed", leaf.at, leaf.organisation, "", "", after
    if isinstance(leaf, TombstoneLeaf):
        before = tr("version {n}").format(n=leaf.versions[-1][0])
        after = leaf.rule or tr("no rule")
        return "record-destroyed", leaf.at, leaf.record, leaf.why, before, after
    if isinstance(leaf, ReceiptLeaf):
        on = b64.url_decode(leaf.bundle).hex()
        return "receipt-given", leaf.at, on, leaf.note, "", leaf.state
    if isinstance(leaf, ConsentRequestLeaf):
        return "consent-asked", leaf.at, leaf.record, leaf.why, "", leaf.whom
    if isinstance(leaf, ConsentLeaf):
        return "consent-answered", leaf.at, leaf.record, leaf.note, leaf.answer, leaf.whom
    if isinstance(leaf, leaves.ReceivedLeaf):
        subject = leaf.by if leaf.what == "card" else b64.url_decode(leaf.leaf).hex()
        return f"{leaf.what}-received", leaf.at, subject, "", "", ""
    raise FormatError("the log entry is of an unknown type")
