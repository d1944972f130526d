"""A record that was passed on: verified under its author's card, with his consent in the bundle."""

from __future__ import annotations

from collections.abc import Iterable

from crypto import b64, merkle
from crypto.note import VerifierKey
from liaison.domain.officer import Card
from liaison.domain.record import Version
from liaison.domain.refusals import BadSignature, NotAllowed
from liaison.domain.words import tr
from liaison.log import card as cards
from liaison.log.dealing import ConsentLeaf
from liaison.log.leaves import ManifestLeaf, RecordLeaf
from liaison.session import Session
from liaison.usecases.judging import judged
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
            reason=tr("This bundle passes on a record of an officer whose card you do not have."),
            next=tr("Nothing was taken in. Add the card of its author, then open it again."),
        )
    own = leaf.origin == session.origin
    if not own and consent_of(_consents(arrived), manifest, leaf, data, session.card) is None:
        raise BadSignature(part=tr("the consent to pass on a record in it"))
    return cards.log_keys(card)


def check_author(session: Session, version: Version) -> None:
    """Raises `NotAllowed` where the author's key is revoked, and nobody had seen before that he
    sealed this version: whoever has the key now could have."""
    author = session.vault.officers.get(version.author)
    revoked = judged(session, author).revoked if author is not None else None
    if revoked is not None and version.index >= revoked.witnessed:
        raise NotAllowed(
            reason=tr("This bundle passes on a record of an officer whose key was revoked."),
            next=tr("Nothing was taken in. Ask its author for it, under the keys he has now."),
        )


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
        return tr("by {author}, passed on by {sender}").format(author=by, sender=on)
    words = tr("by {author}, passed on by {sender} with the author's consent of {when}")
    return words.format(author=by, sender=on, when=since)


def _consents(arrived: Arrived) -> list[ConsentLeaf]:
    return [paper.leaf for paper in arrived.papers if isinstance(paper.leaf, ConsentLeaf)]
