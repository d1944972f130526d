"""One act for many recipients: what each may have by the gate, and the bundles that follow.

Recipients whose views are the same share a bundle; the others get their own. What is withheld is
left out of the version before it is framed, so that nothing later on can let it out: not the
content, not the title among the metadata, not the bytes of an attachment.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from liaison.domain.bundle import Part
from liaison.domain.gate import Code
from liaison.domain.officer import Officer
from liaison.domain.record import Version
from liaison.domain.refusals import NotAllowed, NotFound, TooLarge
from liaison.domain.words import figure, size_limit, tr
from liaison.log import leaves, metadata, sealed
from liaison.session import Session
from liaison.usecases import passing
from liaison.usecases.framing import Plan
from liaison.usecases.gate import Decision, Gate, Seen, View, standing_of
from liaison.usecases.judging import Judge
from liaison.usecases.papers import making, riding

SMALL_LIMIT = 64 << 20  # records, proofs and disclosures together
MAX_RECIPIENTS = 16


class Shares(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be sealed: one plan a bundle, the newest versions whole as they are here, and the
    decision for every officer (none where only papers go)."""

    plans: tuple[Plan, ...]
    versions: tuple[Version, ...]
    officers: tuple[Officer, ...]
    decisions: tuple[Decision, ...]

    def bundle_of(self, origin: str) -> int:
        """The number of the bundle, from 1, that an officer gets; 0 for none."""
        for number, plan in enumerate(self.plans, 1):
            if any(one.card.origin == origin for one in plan.officers):
                return number
        return 0

    def decided_for(self, plan: Plan) -> list[Decision]:
        """The decisions for the officers of one bundle."""
        to = {one.card.origin for one in plan.officers}
        return [one for one in self.decisions if one.reader.origin in to]

    @property
    def plain(self) -> bool:
        """Whether all goes to all: then the manifest says everything that was decided."""
        return len(self.plans) == 1 and not any(
            one.kept or not one.goes for decision in self.decisions for one in decision.seen
        )


def shares(
    session: Session,
    records: Sequence[str],
    officers: Sequence[str],
    *,
    papers_only: bool = False,
    past: frozenset[Code] = frozenset(),
) -> Shares:
    """Who gets what, with the rules ``past`` overridden; no plan where nobody may have anything.
    Changes nothing.

    Raises `NotAllowed` where a record cannot be sealed at all, `NotFound` and `TooLarge`.
    """
    if not records and not papers_only:
        raise NotAllowed(
            reason=tr("No record is chosen."), next=tr("Choose at least one sealed record.")
        )
    if not officers:
        raise NotAllowed(
            reason=tr("No officer is chosen."), next=tr("Choose who is to receive it.")
        )
    chosen = tuple(dict.fromkeys(records))
    if len(chosen) > metadata.MAX_RECORDS:
        raise TooLarge(
            what=tr("The bundle"),
            limit=tr("{max_records} records").format(max_records=figure(metadata.MAX_RECORDS)),
        )
    for record in chosen:
        passing.sealed_versions(session, record)
    found = _officers(session, officers)
    versions = passing.choose(session, chosen, found)
    if papers_only:
        return Shares(plans=(_plan(session, (), found),), versions=(), officers=found, decisions=())
    decisions = _decisions(session, versions, found, past)
    groups: dict[View, list[Officer]] = {}
    for officer, decision in zip(found, decisions, strict=True):
        if any(one.goes for one in decision.seen):
            groups.setdefault(decision.view, []).append(officer)
    views = {decision.view: decision for decision in decisions}
    plans = tuple(
        _plan(session, tuple(_shown(versions, views[view])), tuple(group))
        for view, group in groups.items()
    )
    return Shares(plans=plans, versions=versions, officers=found, decisions=decisions)


def must_share(found: Shares) -> None:
    """Raises `NotAllowed` with the first reason where nobody may have anything."""
    if not found.plans:
        why = next(r.text for d in found.decisions for one in d.seen for r in one.reasons)
        words = tr("None of these officers may have any of it. {why}")
        raise NotAllowed(reason=words.format(why=why), next=tr("Nothing was sealed."))


def still(
    session: Session,
    parts: Sequence[Part],
    officers: Sequence[str],
    past: Mapping[str, frozenset[Code]],
) -> None:
    """Raises `NotAllowed` where a bundle that was sealed earlier holds a record that may not go to
    one of its recipients any more, or its author's consent is over. ``past`` is what was overridden
    when it was sealed, by origin; a policy that lets it no more takes it back."""
    records = [part.record for part in parts]
    passed_on = passing.still(session, parts, _officers(session, officers))
    judge = Judge(session)
    for origin in officers:
        gate = Gate(session, passed_on, past.get(origin, frozenset()))
        decision = gate.decide(records, gate.reader(standing_of(session, origin, judge)))
        for one in decision.seen:
            if not one.goes:
                raise NotAllowed(
                    reason=tr("{who} may not have record {record} any more. {why}").format(
                        who=decision.reader.name, record=one.record[:8], why=one.reasons[0].text
                    ),
                    next=tr("Seal again what may go."),
                )


def small_bytes(plan: Plan) -> int:
    """An upper bound of all that a bundle holds but its attachments, in bytes."""
    riding_along = sum(
        len(p.leaf) + max(len(p.proof), making.PROOF_ROOM) for p in (*plan.consents, *plan.papers)
    )
    return riding_along + sum(
        len(v.leaf) + sum(map(len, v.disclosures)) + 8_192 for v in plan.versions
    )


def _officers(session: Session, origins: Sequence[str]) -> tuple[Officer, ...]:
    found = []
    for origin in dict.fromkeys(origins):
        officer = session.vault.officers.get(origin)
        if officer is None:
            raise NotFound(what=tr("officer"), id=origin[:60])
        found.append(officer)
    if len(found) + bool(session.vault.settings().archive_recipient) > MAX_RECIPIENTS:
        raise TooLarge(
            what=tr("The list of recipients"),
            limit=tr("{max_recipients} of them").format(max_recipients=MAX_RECIPIENTS),
        )
    return tuple(found)


def _decisions(
    session: Session,
    versions: Sequence[Version],
    officers: Sequence[Officer],
    past: frozenset[Code],
) -> tuple[Decision, ...]:
    theirs = [version for version in versions if version.author != session.origin]
    judge, gate = Judge(session), Gate(session, theirs, past)
    records = [version.record for version in versions]
    return tuple(
        gate.decide(records, gate.reader(standing_of(session, one.card.origin, judge)))
        for one in officers
    )


def _shown(versions: Sequence[Version], decision: Decision) -> list[Version]:
    """The versions as the readers of one view get them."""
    return [
        _partial(version, seen)
        for version, seen in zip(versions, decision.seen, strict=True)
        if seen.goes
    ]


def _partial(version: Version, seen: Seen) -> Version:
    if not seen.kept:
        return version
    shown = sealed.parted(version.disclosures, seen.kept_names)
    withheld = version.withheld + len(version.disclosures) - len(shown)
    leaf = leaves.parse_as(version.leaf, leaves.RecordLeaf)
    content, reason = sealed.content_of(leaf, shown, withheld)
    return msgspec.structs.replace(
        version, disclosures=shown, content=content, reason=reason, withheld=withheld
    )


def _plan(session: Session, versions: tuple[Version, ...], officers: tuple[Officer, ...]) -> Plan:
    archive = session.vault.settings().archive_recipient
    blobs = {a.sha256: a.size for v in versions for a in v.content.attachments}
    allowed = passing.consents_for(session, versions, officers)
    plan = Plan(
        versions=versions,
        blobs=tuple(blobs.items()),
        officers=officers,
        archive=(archive,) if archive else (),
        papers=riding.due(session, officers)[: metadata.MAX_PAPERS - len(allowed)],
        consents=allowed,
    )
    if not plan.versions and not plan.papers:
        raise NotAllowed(
            reason=tr("No paper is due to these officers."),
            next=tr("Choose a record to send them."),
        )
    if small_bytes(plan) > SMALL_LIMIT:
        raise TooLarge(
            what=tr("The text of the chosen records"),
            limit=tr("{size} in one bundle").format(size=size_limit(SMALL_LIMIT)),
        )
    return plan
