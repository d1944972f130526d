"""How far each officer's key is trusted now: what the owner did himself, and what papers say.

Nothing here is stored. Whatever the order in which cards and papers came, the same ones give the
same answer; and what rests on another officer's word falls when he is removed or revoked.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from msgspec.structs import replace

from crypto import b64, checkpoint, note, tlogproof
from crypto.errors import CryptoError
from liaison.domain.officer import Card, Listed, Officer, Revoked, Trust
from liaison.domain.record import Version
from liaison.domain.words import figure, tr
from liaison.domain.words import listed as listing
from liaison.log import card as cards
from liaison.log import leaves
from liaison.log.trusting import (
    EpochLeaf,
    IntroductionLeaf,
    RevocationLeaf,
    RosterEntry,
    RosterLeaf,
    whole_of,
)
from liaison.session import Session
from liaison.usecases import lookalikes
from liaison.usecases.saying import day, stamp

MICROS = 1_000_000


class Judge:
    """What the vault's papers say of its officers, read once."""

    def __init__(self, session: Session) -> None:
        vault = session.vault
        self._session = session
        self.now = session.world.clock()
        self._officers = {one.card.origin: one for one in vault.officers.all()}
        self._named: dict[str, set[str]] = defaultdict(set)
        for origin, organisation, _ in vault.officers.authorities():
            self._named[origin].add(organisation.casefold())
        self._rosters = _read(session, "liaison/roster@v1", RosterLeaf)
        self._revocations = _read(session, "liaison/revocation@v1", RevocationLeaf)
        self._introductions = _read(session, "liaison/introduction@v1", IntroductionLeaf)
        self._epochs = _read(session, "liaison/epoch@v1", EpochLeaf)
        self._listed: dict[str, Listed] = {}  # while it is read, nobody is on it
        self._listed = self._newest_lists()

    def all(self) -> list[Officer]:
        """Every officer, judged, with those whose names look alike; by name."""
        everyone = [one.card for one in self._officers.values()]
        found = lookalikes.alike([self._session.card, *everyone])
        judged = [replace(self.of(o), alike=found[o.card.origin]) for o in self._officers.values()]
        return sorted(judged, key=lambda one: one.card.name.casefold())

    def of(self, officer: Officer) -> Officer:
        """One officer, judged."""
        revoked = self._revoked(officer.card)
        listed = self._listed.get(_print(officer.card))
        judged = replace(officer, revoked=revoked, listed=listed)
        if revoked is not None:
            path = tr("revoked by {who} as of {when}").format(
                who=revoked.by, when=stamp(revoked.since)
            )
            return replace(judged, trust=Trust.UNVERIFIED, path=path)
        if officer.trust.own_doing:
            path = listing((officer.compared_how, stamp(officer.compared_at)))
            return replace(judged, path=path)
        if listed is not None and not listed.lapsed:
            path = tr("on roster {number} of {organisation}, by {who}").format(
                number=listed.number, organisation=listed.organisation, who=listed.authority
            )
            return replace(judged, trust=Trust.CERTIFIED, path=path)
        if path := self._introduced(officer.card):
            return replace(judged, trust=Trust.INTRODUCED, path=path)
        return replace(judged, trust=Trust.UNVERIFIED, path=self._declared(officer.card))

    def rosters_in_use(self) -> list[list[RosterLeaf]]:
        """The parts of the rosters that certify now."""
        whole = whole_rosters(self._rosters)
        return [p for p in whole if self.speaks_for(p[0].origin, p[0].organisation)]

    def late(self, version: Version) -> bool:
        """Whether a version is by a revoked key and nobody had seen it before the revocation."""
        officer = self._officers.get(version.author)
        revoked = self._revoked(officer.card) if officer else None
        if officer is None or revoked is None or version.index < revoked.witnessed:
            return False
        signed = tlogproof.Proof.parse(version.proof).checkpoint
        return not self._cosigned(officer.card, signed, revoked.since)

    def is_authority(self, origin: str) -> bool:
        """Whether papers of that log certify and revoke here: it is the owner's own, or that of an
        officer whom he compared and named and whose key stands."""
        if origin == self._session.origin:
            return True
        officer = self._officers.get(origin)
        return (
            officer is not None
            and origin in self._named
            and officer.trust.own_doing
            and self._revoked(officer.card, authorities=False) is None
        )

    def counts(self, leaf: RevocationLeaf) -> bool:
        """Whether a revocation is by somebody who may revoke that key."""
        officer = self._officers.get(leaf.subject)
        return officer is not None and self._may_revoke(leaf, officer.card, authorities=True)

    def _newest_lists(self) -> dict[str, Listed]:
        """What the newest whole roster of every authority says, by card fingerprint."""
        found: dict[str, Listed] = {}
        for whole in sorted(self.rosters_in_use(), key=lambda parts: parts[0].at):
            first = whole[0]
            title = self._title(first.origin)
            for entry in (entry for part in whole for entry in part.entries):
                listed = self._entry(first, entry, title)
                before = found.get(entry.card)
                if before is None or before.lapsed or not listed.lapsed:
                    found[entry.card] = listed
        return found

    def _entry(self, roster: RosterLeaf, entry: RosterEntry, authority: str) -> Listed:
        until = min(entry.until, roster.until)
        return Listed(
            authority=authority,
            organisation=roster.organisation,
            role=entry.role,
            unit=entry.unit,
            nation=entry.nation,
            clearance=entry.clearance,
            number=roster.number,
            until=until,
            lapsed=not entry.since <= self.now < until,
        )

    def speaks_for(self, origin: str, organisation: str) -> bool:
        """Whether what that log signs for an organisation holds here: rosters and policies."""
        own = origin == self._session.origin
        named = organisation.casefold() in self._named.get(origin, set())
        return own or (named and self.is_authority(origin))

    def _introduced(self, card: Card) -> str:
        """On whose word, one step away, the card rests; chains are not followed."""
        for leaf in sorted(self._introductions, key=lambda one: (one.at, one.origin)):
            by = self._officers.get(leaf.origin)
            if leaf.subject != card.origin or leaf.card != _print(card) or by is None:
                continue
            if by.trust.own_doing and self._revoked(by.card) is None:
                return tr("introduced by {who}, {day}, who compared it {how}, {compared}").format(
                    who=by.card.title,
                    day=day(leaf.at),
                    how=leaf.how or tr("himself"),
                    compared=day(leaf.compared),
                )
        return ""

    def _declared(self, card: Card) -> str:
        """That an unverified card says to go on where an older one ended."""
        for leaf in self._epochs:
            if leaf.origin == card.origin:
                before = self._officers.get(leaf.before)
                whose = before.card.title if before else tr("an officer unknown here")
                return tr(
                    "says to be a new epoch of {whose}, restored at size {size}: compare again"
                ).format(whose=whose, size=figure(leaf.size))
        return ""

    def _revoked(self, card: Card, *, authorities: bool = True) -> Revoked | None:
        found = [
            (leaf.since, leaf.at, self._title(leaf.origin), leaf.why)
            for leaf in self._revocations
            if leaf.subject == card.origin and self._may_revoke(leaf, card, authorities=authorities)
        ]
        found += [
            (
                leaf.at,
                leaf.at,
                self._title(leaf.origin),
                tr("a new epoch: {why}").format(why=leaf.why),
            )
            for leaf in self._epochs
            if leaf.before == card.origin
            and leaf.card == _print(card)
            and self._goes_on(leaf.origin, card.origin)
        ]
        if not found:
            return None
        since, _, by, why = min(found)
        return Revoked(by=by, since=since, why=why, witnessed=self._witnessed(card, since))

    def _may_revoke(self, leaf: RevocationLeaf, card: Card, *, authorities: bool) -> bool:
        if leaf.card != _print(card):
            return False
        if self._goes_on(leaf.origin, card.origin) or leaf.origin == self._session.origin:
            return True
        if not authorities or leaf.origin == card.origin or not self.is_authority(leaf.origin):
            return False
        of = self._named.get(leaf.origin, set())
        return card.organisation.casefold() in of or any(
            part.origin == leaf.origin and any(e.card == leaf.card for e in part.entries)
            for part in self._rosters
        )

    def _goes_on(self, later: str, earlier: str) -> bool:
        """Whether one log is a later epoch of the other, by a card that the owner compared."""
        officer = self._officers.get(later)
        (stem, number), (older, before) = later.rsplit("/", 1), earlier.rsplit("/", 1)
        follows = stem == older and int(number) > int(before)
        return follows and officer is not None and officer.trust.own_doing

    def _witnessed(self, card: Card, since: int) -> int:
        """The size up to which somebody other than its owner had seen that log before a time."""
        for size, at, signed in self._session.vault.officers.sightings(card.origin):
            if at < since or self._cosigned(card, signed, since):
                return size
        return 0

    def _cosigned(self, card: Card, signed: bytes, since: int) -> bool:
        """Whether an officer who is compared or certified cosigned that state before a time: the
        clock of any other could be a thief's."""
        state = checkpoint.read(signed)
        for signature in note.Note.parse(signed).signatures:
            for witness in self._officers.values():
                other = witness.card
                if other.origin == card.origin or not cards.bears(str(signature), other):
                    continue
                if not witness.trust.own_doing and _print(other) not in self._listed:
                    continue
                try:
                    if cards.cosigned_at(other, state, str(signature)) * MICROS < since:
                        return True
                except CryptoError:
                    continue
        return False

    def _title(self, origin: str) -> str:
        if origin == self._session.origin:
            return self._session.card.title
        officer = self._officers.get(origin)
        return officer.card.title if officer else tr("an officer unknown here")


def judged(session: Session, officer: Officer) -> Officer:
    """One officer, with the trust that papers give him now."""
    return Judge(session).of(officer)


def whole_rosters(leaves_: Iterable[RosterLeaf]) -> list[list[RosterLeaf]]:
    """The parts of the newest roster that is here in full, of every authority and organisation."""
    groups: dict[tuple[str, str, int, str], dict[int, RosterLeaf]] = defaultdict(dict)
    for leaf in leaves_:
        key = (leaf.origin, leaf.organisation.casefold(), leaf.number, leaf.whole)
        groups[key][leaf.part] = leaf
    newest: dict[tuple[str, str], list[RosterLeaf]] = {}
    for (origin, organisation, _, whole), parts in sorted(groups.items()):
        found = [parts[number] for number in sorted(parts)]
        if len(found) != found[0].parts or any(one.parts != len(found) for one in found):
            continue
        if whole_of([entry for one in found for entry in one.entries]) == whole:
            newest[origin, organisation] = found
    return list(newest.values())


def _print(card: Card) -> str:
    return b64.url_encode(card.fingerprint)


def _read(session: Session, kind: str, shape: type[leaves._L]) -> list[leaves._L]:
    """The leaves of all papers of a kind whose authors' cards are here, own ones included."""
    return [leaves.parse_as(paper.leaf, shape) for paper in session.vault.papers.of(kind)]
