"""Officers: their cards, the comparison of fingerprints, and how far each is trusted."""

from __future__ import annotations

from pathlib import Path

from crypto import b64, merkle, words
from crypto.errors import CryptoError, FormatError, NotAuthentic
from liaison.changes import Changes
from liaison.domain.officer import Card, KnownLog, Officer, Trust
from liaison.domain.refusals import CardConflict, NotACard, NotAllowed, NotFound
from liaison.log import card as cards
from liaison.log.leaves import ReceivedLeaf
from liaison.session import Session
from liaison.usecases.writing import act, one_line, proof_of, witnessed_note

CARD_READ_LIMIT = cards.CARD_LIMIT + 1


def own_card(session: Session) -> bytes:
    """The bytes of our card file: the card's leaf and its proof under the newest checkpoint."""
    size = session.vault.log.size()
    note = witnessed_note(session, size)
    return cards.render_card(session.card.leaf, proof_of(session, 0, size, note))


def export_card(session: Session, folder: Path, name: str = "") -> tuple[Path, Changes]:
    """Writes our card into a folder; logged. Without a name, the file gets one that tells only the
    card's fingerprint."""
    bound = len(own_card(session)) + 1_024  # the log, and so the proof, grows by one entry
    parcel = session.world.courier.parcel(folder, bound)
    try:
        with act(session) as doing:
            doing.event("card-exported", session.origin)
            doing.sign(keep=True)
        parcel.write(own_card(session))
        path = parcel.commit(name or f"card-{session.card.fingerprint.hex()[:8]}.liaison-card")
    finally:
        parcel.discard()
    return path, Changes(log=True)


def read_card(session: Session, path: Path) -> bytes:
    """The bytes of a card file, at most a little more than a card may have."""
    source = session.world.courier.source(path)
    try:
        return source.read(CARD_READ_LIMIT)
    finally:
        source.close()


def add_card(session: Session, data: bytes) -> tuple[Officer, bool, Changes]:
    """Takes in a card; the officer is unverified until compared. Returns (officer, new, changes).

    A card that is already known changes nothing. Raises `NotACard`, `CardConflict`.
    """
    card = parse(data)
    if card.origin == session.origin:
        raise NotAllowed(reason="This is your own card.", next="Give it to the other officer.")
    known = session.vault.officers.get(card.origin)
    if known is not None:
        if known.card.leaf == card.leaf:
            return known, False, Changes()
        raise CardConflict
    for other in (session.card, *(o.card for o in session.vault.officers.all())):
        if cards.public_keys(other) & cards.public_keys(card):
            raise CardConflict
    head = cards.head(card)
    with act(session) as doing:
        session.vault.officers.add(card, doing.now)
        session.vault.officers.set_known(
            card.origin,
            KnownLog(
                size=head.size,
                root=head.root,
                checkpoint=cards.checkpoint_note(card),
                at=doing.now,
            ),
        )
        doing.append(
            ReceivedLeaf(
                salt=doing.salt(),
                origin=session.origin,
                at=doing.now,
                what="card",
                leaf=b64.url_encode(merkle.leaf_hash(card.leaf)),
                by=card.origin,
            )
        )
    return officer(session, card.origin), True, _touched(card.origin)


def parse(data: bytes) -> Card:
    """Reads a card file. Raises `NotACard`, naming the part that does not hold."""
    try:
        return cards.parse_card(data)
    except NotAuthentic:
        raise NotACard(part="its signature") from None
    except FormatError as error:
        part = "a key on it" if "key" in str(error) else "its form"
        part = "a name on it" if "name" in str(error) else part
        raise NotACard(part=part) from None
    except CryptoError:
        raise NotACard(part="its form") from None


def officers(session: Session) -> list[Officer]:
    """All officers whose cards are here, by name."""
    return sorted(session.vault.officers.all(), key=lambda o: o.card.name.casefold())


def officer(session: Session, origin: str) -> Officer:
    """One officer by the origin of his log. Raises `NotFound`."""
    found = session.vault.officers.get(origin)
    if found is None:
        raise NotFound(what="officer", id=origin)
    return found


def find_officer(session: Session, text: str) -> Officer:
    """The one officer meant by an origin, a fingerprint's first hex digits, or a name's part."""
    wanted = text.strip().casefold()
    everyone = officers(session)
    exact = [o for o in everyone if o.card.origin == text.strip()]
    found = exact or [
        o
        for o in everyone
        if (len(wanted) >= 6 and o.card.fingerprint.hex().startswith(wanted))
        or (wanted and wanted in o.card.name.casefold())
    ]
    if not found:
        raise NotFound(what="officer", id=text[:60])
    if len(found) > 1:
        raise NotAllowed(
            reason="More than one officer is meant by that.",
            next="Use the first eight digits of the fingerprint instead.",
        )
    return found[0]


def fingerprint_words(card: Card) -> tuple[str, ...]:
    """The ten words that stand for a card (over 128 bits of its SHA-256)."""
    return words.fingerprint(card.fingerprint)


def complete_word(prefix: str) -> list[str]:
    """The words a fingerprint can have that begin so, in order; all of them for an empty text."""
    return words.complete(prefix)


def compare(session: Session, origin: str, typed: str, how: str) -> Changes:
    """Holds the words the other officer reads out against his card; the machine decides.

    Raises `NotAllowed` naming the first word that differs; nothing becomes trusted then.
    """
    card = officer(session, origin).card
    try:
        words.same(typed, card.fingerprint)
    except CryptoError as error:
        raise NotAllowed(
            reason=f"The fingerprint does not match: {error}.",
            next="Ask for the words again. If they still differ, the card is not his.",
        ) from None
    return declare_compared(session, origin, how)


def declare_compared(session: Session, origin: str, how: str) -> Changes:
    """Records that the fingerprint was compared: how, when, by whom."""
    found = officer(session, origin)
    method = one_line(how)[:200] or "compared"
    with act(session) as doing:
        session.vault.officers.set_trust(origin, Trust.COMPARED, method, doing.now)
        doing.event(
            "officer-compared", origin, why=method, before=found.trust, after=Trust.COMPARED
        )
    return _touched(origin)


def remove(session: Session, origin: str) -> Changes:
    """Removes an officer's card; records and bundles received from him stay."""
    officer(session, origin)
    with act(session) as doing:
        session.vault.officers.remove(origin)
        session.vault.sights.set_heads(origin, ())  # they were verified with this card's keys
        doing.event("officer-removed", origin)
    return _touched(origin)


def _touched(origin: str) -> Changes:
    return Changes(officers=frozenset({origin}), log=True)
