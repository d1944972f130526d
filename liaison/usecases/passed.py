"""A record that was passed on: verified under its author's card, with his consent in the bundle."""

from __future__ import annotations

from collections.abc import Iterable

from crypto import b64, merkle
from crypto.note import VerifierKey
from liaison.domain.officer import Card
from liaison.domain.record import Version
from liaison.domain.refusals import BadSignature, NotAllowed
from liaison.log import card as cards
from liaison.log.dealing import ConsentLeaf
from liaison.log.leaves import ManifestLeaf, RecordLeaf
from liaison.session import Session
from liaison.usecases.papers import arriving, consents
from liaison.usecases.papers.arriving import Arrived
from liaison.usecases.saying import stamp, title


def author_keys(
    session: Session, arrived: Arrived, manifest: ManifestLeaf, leaf: RecordLeaf, data: bytes
) -> list[VerifierKey]:
    """The log keys of the author of a record that another officer sends. Raises `NotAllowed` where
    his card is not here, `BadSignature` without his consent that the sender passes it on to us."""
    card = arriving.author_card(session, leaf.origin)
    if card is None:
        raise NotAllowed(
            reason="This bundle passes on a record of an officer whose card you do not have.",
            next="Nothing was taken in. Add the card of its author, then open it again.",
        )
    own = leaf.origin == session.origin
    if not own and consent_of(_consents(arrived), manifest, leaf, data, session.card) is None:
        raise BadSignature(part="the consent to pass on a record in it")
    return cards.log_keys(card)


def consent_of(
    papers: Iterable[ConsentLeaf], manifest: ManifestLeaf, leaf: RecordLeaf, data: bytes, to: Card
) -> ConsentLeaf | None:
    """The consent under which that version goes to the owner of the card ``to``."""
    hashed = b64.url_encode(merkle.leaf_hash(data))
    for consent in papers:
        if (
            (consent.origin, consent.holder, consent.leaf) == (leaf.origin, manifest.origin, hashed)
            and (consent.record, consent.version) == (leaf.record, leaf.version)
            and consents.allows(consent, to, at=manifest.created)
        ):
            return consent
    return None


def words(session: Session, version: Version, sender: str, arrived: Arrived) -> str:
    """Who wrote a version that another officer sends, and since when he consents; else empty."""
    if version.author == sender:
        return ""
    hashed = b64.url_encode(merkle.leaf_hash(version.leaf))
    since = next((stamp(c.at) for c in _consents(arrived) if c.leaf == hashed), "")
    by, on = title(session, version.author), title(session, sender)
    if not since:  # it is ours, and comes home
        return f"by {by}, passed on by {on}"
    return f"by {by}, passed on by {on} with the author's consent of {since}"


def _consents(arrived: Arrived) -> list[ConsentLeaf]:
    return [paper.leaf for paper in arrived.papers if isinstance(paper.leaf, ConsentLeaf)]
