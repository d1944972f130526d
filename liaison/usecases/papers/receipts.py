"""Receipts: an officer certifies to its sender that a bundle came, was opened, was acted on."""

from __future__ import annotations

from crypto import b64
from liaison.changes import Changes
from liaison.domain.bundle import BundleIn
from liaison.domain.delivery import ORDER, RECEIPTS, SPOKEN
from liaison.domain.paper import KeptPaper
from liaison.domain.refusals import NotAllowed, NotFound
from liaison.domain.words import noop, tr
from liaison.log import leaves
from liaison.log.dealing import ReceiptLeaf
from liaison.log.papers import Paper
from liaison.session import Session
from liaison.usecases.papers import making
from liaison.usecases.papers.handler import Handler
from liaison.usecases.saying import stamp, title
from liaison.usecases.writing import Act, act, one_line

KIND = "liaison/receipt@v1"
_SAID = {
    "received": noop("{who} received your bundle {number}, {when}."),
    "opened": noop("{who} opened your bundle {number}, {when}."),
    "acted-on": noop("{who} acted on your bundle {number}, {when}."),
}


def received(session: Session, doing: Act, bundle: BundleIn) -> None:
    """Inside the transaction that takes a bundle in: the receipt for it. A bundle that carries
    papers alone gets none, or receipts would be answered with receipts for ever."""
    if bundle.parts:
        _give(session, doing, bundle, "received", "")


def opened(session: Session, record: str) -> Changes:
    """Certifies that the bundles were opened in which the versions of a record came; nothing
    where the officer does not want that said, or it was said."""
    if session.read_only or not session.vault.settings().receipt_on_opening:
        return Changes()
    bundles = session.vault.bundles
    came = {v.bundle for v in session.vault.records.versions(record) if v.bundle}
    wanted = [one for one in map(bundles.in_, sorted(came)) if one and _may(session, one, "opened")]
    if not wanted:
        return Changes()
    with act(session) as doing:
        for one in wanted:
            _give(session, doing, one, "opened", "")
    return Changes(bundles=frozenset(one.leaf_hash for one in wanted), log=True)


def acted_on(session: Session, leaf_hash: str, words: str) -> Changes:
    """Certifies to the sender that a bundle was acted on, and how. Raises `NotAllowed` without
    words, `NotFound` for a bundle that is not here."""
    note = one_line(words)[:2_000]
    bundle = session.vault.bundles.in_(leaf_hash)
    if bundle is None:
        raise NotFound(what=tr("received bundle"), id=leaf_hash[:40])
    if not note:
        raise NotAllowed(
            reason=tr("What was done is not said yet."),
            next=tr("Say it to the sender in a few words."),
        )
    if session.vault.officers.get(bundle.origin) is None:
        raise NotAllowed(
            reason=tr("The card of the sender is no longer here, so no receipt can reach him."),
            next=tr("Add his card again first."),
        )
    with act(session) as doing:
        _give(session, doing, bundle, "acted-on", note)
    return Changes(bundles=frozenset({leaf_hash}), log=True)


def given(session: Session, leaf_hash: str) -> tuple[ReceiptLeaf, ...]:
    """Our own receipts for a bundle that came, the first first."""
    found = session.vault.papers.of(KIND, author=session.origin, subject=leaf_hash)
    return tuple(leaf_of(one) for one in sorted(found, key=lambda one: one.index))


def for_bundle(session: Session, leaf_hash: str) -> tuple[ReceiptLeaf, ...]:
    """The receipts of others for a bundle of ours, those that say most last."""
    found = session.vault.papers.of(KIND, subject=leaf_hash)
    return tuple(leaf_of(one) for one in found if one.author != session.origin)


def leaf_of(paper: KeptPaper) -> ReceiptLeaf:
    """The receipt that a paper is."""
    return leaves.parse_as(paper.leaf, ReceiptLeaf)


def _give(session: Session, doing: Act, bundle: BundleIn, state: str, note: str) -> None:
    leaf = ReceiptLeaf(
        salt=doing.salt(),
        origin=session.origin,
        at=doing.now,
        bundle=b64.url_encode(bytes.fromhex(bundle.leaf_hash)),
        to=bundle.origin,
        state=state,
        note=note,
    )
    making.make(session, doing, HANDLER, leaf, [bundle.origin])


def _may(session: Session, bundle: BundleIn, state: str) -> bool:
    if session.vault.officers.get(bundle.origin) is None:
        return False
    return all(leaf.state == "received" for leaf in given(session, bundle.leaf_hash))


def _about(leaf: ReceiptLeaf) -> tuple[str, int]:
    return b64.url_decode(leaf.bundle).hex(), ORDER.index(RECEIPTS[leaf.state])


def _show(session: Session, paper: Paper) -> tuple[str, ...]:
    leaf = paper.leaf
    assert isinstance(leaf, ReceiptLeaf)
    who = title(session, leaf.origin)
    note = (leaf.note,) if leaf.note else ()
    hashed = b64.url_decode(leaf.bundle).hex()
    if paper.author == session.origin:
        whose = title(session, leaf.to)
        told = tr("You certified to {whom}: his bundle {bundle} was {state}, {when}.")
        state = tr(SPOKEN[RECEIPTS[leaf.state]])
        return (
            told.format(whom=whose, bundle=hashed[:8], state=state, when=stamp(leaf.at)),
            *note,
        )
    number = _number(session, paper)
    if number is None:
        words = tr("{who} speaks of a bundle that you did not send him; it changes nothing.")
        return (words.format(who=who),)
    return (tr(_SAID[leaf.state]).format(who=who, number=number, when=stamp(leaf.at)), *note)


def _number(session: Session, paper: Paper) -> int | None:
    """The number of our bundle that a foreign receipt is for: one that we sent to its author."""
    leaf = paper.leaf
    assert isinstance(leaf, ReceiptLeaf)
    bundle = session.vault.bundles.out_of(b64.url_decode(leaf.bundle).hex())
    if bundle is None or leaf.to != session.origin or leaf.origin not in bundle.to:
        return None
    return bundle.number


def _wanted(session: Session, paper: Paper) -> bool:
    return _number(session, paper) is not None


HANDLER = Handler(about=_about, show=_show, wanted=_wanted, public=False)
