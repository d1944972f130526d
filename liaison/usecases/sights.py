"""What officers show each other of logs: their own, each other's, and those of third officers.

Every bundle carries the newest states its sender has verified of other officers' logs. Whoever
receives it holds them against what is known here, so that two histories of one log are found by
the first two officers who hold them and meet, without its owner.
"""

from __future__ import annotations

import hashlib

import msgspec

from crypto import checkpoint, merkle
from crypto.checkpoint import Checkpoint
from crypto.errors import CryptoError
from liaison.domain.audit import Evidence, EvidenceKind
from liaison.domain.bundle import ShownHead, Sight
from liaison.domain.officer import Head, Officer
from liaison.domain.refusals import BundleDamaged, LogForked, VaultRolledBack
from liaison.domain.words import tr
from liaison.log import card as cards
from liaison.log import evidence, growth
from liaison.log.growth import Judgement, View
from liaison.session import Session
from liaison.usecases.gossip import ASKED
from liaison.usecases.opened import Opened
from liaison.usecases.writing import Act

EVIDENCE_KEPT = 8  # pieces against one log: more of them prove nothing more


class Peer(msgspec.Struct, frozen=True, kw_only=True):
    """A third officer's log as it is seen after a bundle, and the evidence it gives (or empty)."""

    shown: ShownHead
    view: View
    kind: EvidenceKind | None = None
    evidence: bytes = b""


class Looked(msgspec.Struct, frozen=True, kw_only=True):
    """All that a bundle shows of logs: the sender's, third officers', and states of our own that
    he wants proofs from; ``unknown`` counts logs whose cards are not here."""

    judgement: Judgement
    peers: tuple[Peer, ...]
    asked: tuple[Head, ...]
    unknown: int


def look(session: Session, opened: Opened, now: int) -> Looked:
    """Holds all of it against what is known. Changes nothing.

    Raises `LogForked` where the sender's own log contradicts it, `BundleDamaged`, and
    `VaultRolledBack` where he shows a state of ours that we signed and do not have.
    """
    judgement = _judged(session, opened, now)
    sender = opened.sender.card.origin
    peers: list[Peer] = []
    asked: list[Head] = []
    views: dict[str, View] = {}
    unknown = 0
    for note, is_head in (
        *((n, False) for n in opened.cosigned),
        *((n, True) for n in opened.heads),
    ):
        state = checkpoint.read(note)
        if state.origin == session.origin:
            if is_head:
                asked.append(_own(session, state, note, sender, now))
            continue
        officer = session.vault.officers.get(state.origin)
        if state.origin == sender or state.size == 0:
            raise BundleDamaged(part=tr("what it says of other officers' audit trails"))
        if officer is None:
            unknown += 1
            continue
        view = views.get(state.origin) or view_of(session, officer)
        peer = _seen(officer, view, state, note, sender, now)
        views[state.origin] = peer.view
        peers.append(peer)
    return Looked(
        judgement=judgement, peers=tuple(peers), asked=tuple(asked[:ASKED]), unknown=unknown
    )


def keep(session: Session, doing: Act, opened: Opened, looked: Looked) -> None:
    """Stores what a bundle showed that is being taken in; evidence against others is logged."""
    sender, sights = opened.sender, session.vault.sights
    view = looked.judgement.view
    if view.known is not None and view.known != sender.known:
        session.vault.officers.set_known(sender.card.origin, view.known)
    sights.set_heads(sender.card.origin, view.heads)
    for peer in looked.peers:
        sights.set_heads(peer.shown.origin, peer.view.heads)
        if peer.kind is not None and peer.evidence:
            about = (peer.shown.origin, peer.kind, peer.shown.size)
            keep_evidence(session, doing, peer.evidence, about, sender.card.origin)
    others = (h for h in sights.heads(session.origin) if h.by != sender.card.origin)
    sights.set_heads(session.origin, (*others, *looked.asked))


def keep_evidence(
    session: Session,
    doing: Act,
    data: bytes,
    about: tuple[str, EvidenceKind, int],
    brought: str,
) -> Evidence | None:
    """Stores a checked piece against a log (its origin, the kind, where it parts), and logs that.
    None where it is here already, or enough of its sort."""
    origin, kind, size = about
    kept = session.vault.sights.evidence(origin)
    made = Evidence(
        id=hashlib.sha256(data).hexdigest(),
        origin=origin,
        kind=kind,
        size=size,
        brought=brought,
        at=doing.now,
        data=data,
    )
    if len(kept) >= EVIDENCE_KEPT or not session.vault.sights.add_evidence(made):
        return None
    doing.event("evidence-kept", origin, before=brought, after=f"at entry {size}")
    return made


def view_of(session: Session, officer: Officer) -> View:
    """What is known of an officer's log."""
    return View(known=officer.known, heads=session.vault.sights.heads(officer.card.origin))


def _judged(session: Session, opened: Opened, now: int) -> Judgement:
    card = opened.sender.card
    keys = cards.log_keys(card)
    shown = growth.Shown(
        head=opened.head,
        note=checkpoint.bare(opened.note, keys),
        before=opened.before,
        before_note=checkpoint.bare(opened.before_note, keys),
        steps=opened.steps,
    )
    judgement = growth.judge(view_of(session, opened.sender), shown, card.origin, now)
    clash = judgement.clash
    if clash is not None:
        step = opened.step_bytes.get(clash.size)
        signed = [*opened.signed, step] if step is not None else []
        raise LogForked(size=clash.size, evidence=evidence.of_clash(card, clash, signed))
    return judgement


def _own(session: Session, state: Checkpoint, note: bytes, by: str, now: int) -> Head:
    """A state of our own log from which the sender wants a proof: we must have it."""
    keys = cards.log_keys(session.card)
    try:
        checkpoint.verify(note, keys)
    except CryptoError:
        raise BundleDamaged(part=tr("what it says of your own audit trail")) from None
    log = session.vault.log
    if state.size > log.size() or merkle.root(state.size, log.node_at) != state.root:
        raise VaultRolledBack(size=log.size(), anchor=state.size)
    return Head(
        size=state.size,
        root=state.root,
        note=checkpoint.bare(note, keys),
        by=by,
        at=now,
        proven=True,
    )


def _seen(officer: Officer, view: View, state: Checkpoint, note: bytes, by: str, now: int) -> Peer:
    card = officer.card
    keys = cards.log_keys(card)

    def peer(sight: Sight, view: View, kind: EvidenceKind | None = None, data: bytes = b"") -> Peer:
        shown = ShownHead(origin=card.origin, title=card.title, size=state.size, sight=sight)
        return Peer(shown=shown, view=view, kind=kind, evidence=data)

    try:
        checkpoint.verify(note, keys)
    except CryptoError:
        return peer(Sight.OTHER_KEYS, view)
    head = Head(
        size=state.size,
        root=state.root,
        note=checkpoint.bare(note, keys),
        by=by,
        at=now,
        proven=False,
    )
    sight, after, clash = growth.see(view, head, card.origin)
    if clash is None:
        return peer(sight, after)
    return peer(sight, after, clash.kind, evidence.of_clash(card, clash, []))
