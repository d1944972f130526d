"""Officers: their cards, the comparison of fingerprints, and how far each is trusted."""

from __future__ import annotations

from pathlib import Path

from crypto import b64, merkle, words
from crypto.errors import CryptoError, FormatError, NotAuthentic
from liaison.changes import Changes
from liaison.domain.officer import Card, KnownLog, Officer, Trust
from liaison.domain.refusals import CardConflict, NotACard, NotAllowed, NotFound, TooLarge
from liaison.domain.words import size_limit, tr
from liaison.log import card as cards
from liaison.log import cardcode, papers
from liaison.log.leaves import ReceivedLeaf
from liaison.log.metadata import MAX_PAPERS
from liaison.log.papers import Paper
from liaison.session import Session
from liaison.usecases import confirming, governing
from liaison.usecases.judging import Judge, judged
from liaison.usecases.papers import arriving, epochs, making, revisions
from liaison.usecases.papers.registry import handler
from liaison.usecases.writing import Act, act, one_line, proof_of, witnessed_note

PICTURE_LIMIT = 64 << 20
CARD_READ_LIMIT = cards.CARD_LIMIT + 1


def own_card(session: Session) -> bytes:
    """The bytes of our card file: the card's leaf and its proof under the newest checkpoint, then,
    where there are such, the paper with the newest encryption key and that of a new epoch."""
    size = session.vault.log.size()
    note = witnessed_note(session, size)
    card = cards.render_card(session.card.leaf, proof_of(session, 0, size, note))
    newest = revisions.newest_own(session.vault)
    later = [newest] if newest else []
    later += session.vault.papers.of(epochs.KIND, author=session.origin)
    return card + b"".join(making.rendered(session, paper, size, note) for paper in later)


def export_card(session: Session, folder: Path, name: str = "") -> tuple[Path, Changes]:
    """Writes our card into a folder; logged. Without a name, the file gets one that tells only the
    card's fingerprint."""
    bound = len(own_card(session)) + 4_096  # the log, and so the proof, grows by one entry
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


def read_picture(session: Session, path: Path) -> bytes:
    """The bytes of a picture in which a code may be. Raises `TooLarge`."""
    source = session.world.courier.source(path)
    try:
        if source.size > PICTURE_LIMIT:
            raise TooLarge(what=tr("The picture"), limit=size_limit(PICTURE_LIMIT))
        return source.read(PICTURE_LIMIT)
    finally:
        source.close()


def add_card(session: Session, data: bytes) -> tuple[Officer, bool, Changes]:
    """Takes in a card; the officer is unverified until compared. Returns (officer, new, changes).

    A card that is already known changes nothing but what newer papers lie behind it in the file.
    Raises `NotACard`, `CardConflict`.
    """
    card, later = parse_file(data)
    new = check_new(session, card)
    if not new and all(arriving.here(session, paper) for paper in later):
        return officer(session, card.origin), False, Changes()
    with act(session) as doing:
        if new:
            keep(session, doing, card)
        changes = arriving.take(session, doing, later)
    return officer(session, card.origin), new, changes | _touched(card.origin)


def check_new(session: Session, card: Card) -> bool:
    """Whether a card is not here yet. Raises `NotAllowed` for the own one and `CardConflict` where
    it contradicts what is here."""
    if card.origin == session.origin:
        raise NotAllowed(
            reason=tr("This is your own card."), next=tr("Give it to the other officer.")
        )
    known = session.vault.officers.get(card.origin)
    if known is not None:
        if known.card.leaf == card.leaf:
            return False
        raise CardConflict
    for other in (session.card, *(o.card for o in session.vault.officers.all())):
        if cards.public_keys(other) & cards.public_keys(card):
            raise CardConflict
    return True


def keep(session: Session, doing: Act, card: Card) -> None:
    """Inside a transaction: a card that `check_new` let pass is here from now on."""
    head, note = cards.head(card), cards.checkpoint_note(card)
    vault, origin = session.vault, card.origin
    vault.officers.add(card, doing.now)
    known = KnownLog(size=head.size, root=head.root, checkpoint=note, at=doing.now)
    vault.officers.set_known(origin, known)
    vault.officers.put_sighting(origin, head.size, doing.now, note)
    doing.append(
        ReceivedLeaf(
            salt=doing.salt(),
            origin=session.origin,
            at=doing.now,
            what="card",
            leaf=b64.url_encode(merkle.leaf_hash(card.leaf)),
            by=origin,
        )
    )


def parse(data: bytes) -> Card:
    """The card of a card file. Raises `NotACard`, naming the part that does not hold."""
    return parse_file(data)[0]


def parse_file(data: bytes) -> tuple[Card, list[Paper]]:
    """The card of a card file, and the papers of its officer behind it, all of them verified.
    Raises `NotACard`."""
    try:
        first, *rest = papers.split(data, MAX_PAPERS)
        card = parse_card(first)
        later = [papers.parse(one) for one in rest]
        for paper in later:
            papers.verify(paper, card)
            if not handler(paper.leaf).public:
                raise FormatError("a paper that is no file")
    except NotAuthentic:
        raise NotACard(part=tr("its signature")) from None
    except CryptoError:
        raise NotACard(part=tr("its form")) from None
    return card, later


def parse_card(data: bytes) -> Card:
    """A card alone. Raises `NotACard`, naming the part that does not hold."""
    try:
        return cards.parse_card(data)
    except NotAuthentic:
        raise NotACard(part=tr("its signature")) from None
    except FormatError as error:
        part = tr("a key on it") if "key" in str(error) else tr("its form")
        part = tr("a name on it") if "name" in str(error) else part
        raise NotACard(part=part) from None
    except CryptoError:
        raise NotACard(part=tr("its form")) from None


def officers(session: Session) -> list[Officer]:
    """All officers whose cards are here, by name, with what papers say of them now."""
    return Judge(session).all()


def officer(session: Session, origin: str) -> Officer:
    """One officer by the origin of his log, with what papers say of him now. Raises `NotFound`."""
    found = session.vault.officers.get(origin)
    if found is None:
        raise NotFound(what=tr("officer"), id=origin)
    return judged(session, found)


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
        raise NotFound(what=tr("officer"), id=text[:60])
    if len(found) > 1:
        raise NotAllowed(
            reason=tr("More than one officer is meant by that."),
            next=tr("Use the first eight digits of the fingerprint instead."),
        )
    return found[0]


def fingerprint_words(card: Card) -> tuple[str, ...]:
    """The ten words that stand for a card (over 128 bits of its SHA-256)."""
    return words.fingerprint(card.fingerprint)


def fingerprint_digits(card: Card) -> tuple[str, ...]:
    """The nine groups of five digits that stand for a card, for a radio."""
    return cardcode.digits(card)


def spoken(group: str) -> str:
    """A group of digits as it is said over a radio."""
    return cardcode.spoken(group)


def code(card: Card) -> str:
    """The text of the code (QR) that stands for a card."""
    return cardcode.text(card)


def complete_word(prefix: str) -> list[str]:
    """The words a fingerprint can have that begin so, in order; all of them for an empty text."""
    return words.complete(prefix)


def compare(
    session: Session, origin: str, typed: str, how: str, passphrase: str | None = None
) -> Changes:
    """Holds the words, or the groups of digits, that the other officer reads out against his card;
    the machine decides. Needs the passphrase again.

    Raises `NotAllowed` naming the first that differs; nothing becomes trusted then.
    """
    card = officer(session, origin).card
    try:
        if typed.strip()[:1].isdigit():
            cardcode.same_digits(typed, card)
        else:
            words.same(typed, card.fingerprint)
    except CryptoError as error:
        raise NotAllowed(
            reason=_mismatch(error),
            position=getattr(error, "position", 0),
            next=tr("Ask for the words again. If they still differ, the card is not his."),
        ) from None
    return declare_compared(session, origin, how, passphrase)


def check_code(session: Session, origin: str, code: str) -> None:
    """Holds a code against an officer's card; nothing becomes trusted. Raises `NotAllowed` where
    it is none, or another card's."""
    card = officer(session, origin).card
    try:
        cardcode.check(code, card)
    except NotAuthentic:
        raise NotAllowed(
            reason=tr("The code is that of another card."),
            next=tr(
                "Nothing became trusted. Scan again, from his own screen; if it stays so, the "
                "card here is not his."
            ),
        ) from None
    except CryptoError:
        raise NotAllowed(
            reason=tr("This is not the code of an identity card."),
            next=tr("Nothing was changed. Ask him to show the code of his card."),
        ) from None


def scan(
    session: Session,
    origin: str,
    code: str,
    how: str = "in person",
    passphrase: str | None = None,
) -> Changes:
    """Holds the code that the other officer shows (or the text in it) against his card; the
    machine decides. Needs the passphrase again. Raises `NotAllowed` where it is none, or another
    card's."""
    check_code(session, origin, code)
    method = f"by code, {one_line(how)}"[:200]
    confirming.again(session, passphrase)
    with act(session) as doing:
        before = session.vault.officers.get(origin)
        session.vault.officers.set_trust(origin, Trust.SCANNED, method, doing.now)
        doing.event(
            "officer-scanned",
            origin,
            why=method,
            before=before.trust if before else "",
            after=Trust.SCANNED,
        )
    return _touched(origin)


def _mismatch(error: CryptoError) -> str:
    match error:
        case words.UnknownWord(position=n):
            return tr("The fingerprint does not match: word {n} is not on the list.").format(n=n)
        case words.WordDiffers(position=n):
            return tr("The fingerprint does not match: word {n} differs.").format(n=n)
    return tr("The fingerprint does not match: it has {n} words.").format(n=words.FINGERPRINT_WORDS)


def declare_compared(
    session: Session, origin: str, how: str, passphrase: str | None = None
) -> Changes:
    """Records that the fingerprint was compared: how, when, by whom. Needs the passphrase
    again."""
    found = officer(session, origin)
    method = one_line(how)[:200] or "compared"
    confirming.again(session, passphrase)
    with act(session) as doing:
        session.vault.officers.set_trust(origin, Trust.COMPARED, method, doing.now)
        doing.event(
            "officer-compared", origin, why=method, before=found.trust, after=Trust.COMPARED
        )
    return _touched(origin)


def remove(session: Session, origin: str, why: str = "", passphrase: str | None = None) -> Changes:
    """Removes an officer's card; records and bundles received from him stay. Where a policy in
    force rests on him, that needs a reason and the passphrase again."""
    officer(session, origin)
    if governing.rest_on(session, origin):
        why = governing.needs_reason(session, why, passphrase)
    with act(session) as doing:
        session.vault.officers.remove(origin)
        session.vault.sights.set_heads(origin, ())  # they were verified with this card's keys
        doing.event("officer-removed", origin, why=why)
    return _touched(origin)


def _touched(origin: str) -> Changes:
    return Changes(officers=frozenset({origin}), log=True)
