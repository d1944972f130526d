"""The steps of honest officers: writing, sealing, taking in, certifying, and power cuts."""

from __future__ import annotations

import copy
import random
import shutil
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from crypto import checkpoint
from liaison.domain.bundle import BundleOut, OutState
from liaison.domain.record import Filter
from liaison.domain.refusals import NotAllowed, Refusal
from liaison.log import leaves
from liaison.log.trusting import EpochLeaf
from liaison.usecases import bundles, officers, records, vaults
from liaison.usecases.papers import door, introductions, renewing, revocations
from tests.campaigns.simulation import cast
from tests.campaigns.simulation.cast import Clock, Player, PowerCut
from tests.campaigns.simulation.model import Mind, Model, Must, Paper, Roster, Sent
from tests.liaison import desk

RING = 0.75  # of computers have a keyring


@dataclass
class Item:
    """A bundle file on its way."""

    path: Path
    sent: Sent


@dataclass
class Backup:
    """A copy of a vault, and what it ought to hold."""

    folder: Path
    mind: Mind
    size: int


@dataclass
class Exchange:
    """Seven officers, the sticks between them, and the model of it all."""

    folder: Path
    seed: int
    vaults: list[Path]
    minds: list[Mind]
    clock: Clock
    rng: random.Random = field(init=False)
    model: Model = field(default_factory=Model)
    players: list[Player] = field(default_factory=list)
    clones: list[Player] = field(default_factory=list)
    pool: list[Item] = field(default_factory=list)
    archive: list[Item] = field(default_factory=list)
    backups: dict[int, list[Backup]] = field(default_factory=dict)
    anchors: dict[int, int] = field(default_factory=dict)
    figures: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self.rng = random.Random(f"simulation/{self.seed}")
        self.stick = self.folder / "stick"
        self.stick.mkdir()
        self.annexes = [desk.file(self.folder, f"annex-{n}.txt", 900 * n + 50) for n in range(3)]
        for number, original in enumerate(self.vaults):
            path = self.folder / original.name
            shutil.copytree(original, path)
            seed = f"{self.seed}/{number}"
            ring = self.rng.random() < RING
            one = cast.player(number, path, seed, self.clock, ring=ring)
            one.mind = copy.deepcopy(self.minds[number])
            one.open()
            self.players.append(one)
        for chief in cast.CHIEFS:
            members = cast.ORGANISATIONS[cast.OF[chief]]
            origins = tuple(self.players[n].origin for n in members)
            self.model.rosters[chief] = [Roster(chief, 1, origins, cast.FOR_EVER)]

    def close(self) -> None:
        for one in (*self.players, *self.clones):
            one.session.close()

    def everyone(self, origin: str) -> list[Player]:
        """Who has the keys of that log: one, or one and his clone."""
        return [one for one in (*self.players, *self.clones) if one.origin == origin]

    def write(self, one: Player) -> None:
        """A new record, with or without a file."""
        files = self.rng.sample(self.annexes, self.rng.choice((0, 0, 0, 1, 2)))
        title = f"FICTION {self.seed}/{len(self.model.leaves)}"
        self.keep_own(one, desk.sealed(one.session, "contact-log", *files, title=title), 1)

    def amend(self, one: Player) -> None:
        """A further version of an own record, where there is one."""
        if one.mind.own:
            record = self.rng.choice(sorted(one.mind.own))
            try:
                desk.amended(one.session, record, area=f"Sector {len(self.model.leaves)}")
            except NotAllowed:  # a power cut left the amendment open
                records.seal(one.session, record)
            self.keep_own(one, record, one.mind.own[record] + 1)

    def keep_own(self, one: Player, record: str, number: int) -> None:
        version = one.session.vault.records.version(record, number)
        assert version is not None, "what was said to be sealed is not there"
        part = (record, number)
        if one.origin not in self.model.guilty:
            assert self.model.leaves.get(part, version.leaf) == version.leaf
        self.model.leaves[part] = version.leaf
        self.model.author[record] = one.origin
        one.mind.versions[part] = version.leaf
        one.mind.own[record] = number

    def send(self, one: Player) -> Item | None:
        """A bundle of a few records to some officers, onto the stick."""
        if not one.mind.own:
            self.write(one)
        chosen = self.rng.sample(sorted(one.mind.own), min(len(one.mind.own), 3))
        known = sorted(one.mind.known)
        to = self.rng.sample(known, self.rng.choice((1, 1, 2, 3, len(known))))
        return self.seal(one, chosen[: self.rng.randint(1, 3)], to)

    def seal(self, one: Player, chosen: list[str], to: list[str]) -> Item | None:
        """A bundle for those of them whose keys were not revoked: the others get nothing."""
        to = [origin for origin in to if self.model.revoked(one.mind, origin) is None]
        if not to:
            return None
        bundle, path, _ = bundles.seal_bundle(one.session, chosen, to, self.stick)
        assert {(p.record, p.version) for p in bundle.parts} == {
            (record, one.mind.own[record]) for record in chosen
        }
        return self.sealed(one, bundle, path)

    def sealed(self, one: Player, bundle: BundleOut, path: Path) -> Item:
        store = one.session.vault.officers
        here = {origin: store.get(origin) for origin in bundle.to}
        parts = [(p.record, p.version) for p in bundle.parts]
        sent = Sent(
            hash=bundle.leaf_hash,
            origin=one.origin,
            branch=one.mind.branch,
            size=bundle.index + 1,
            at=bundle.created,
            to={origin: o.card.age_recipient for origin, o in here.items() if o is not None},
            parts={part: one.mind.versions[part] for part in parts},
        )
        self.model.sent[sent.hash] = sent
        for size in (bundle.index, bundle.index + 1):
            note = one.session.vault.log.checkpoint(size)
            assert note is not None
            assert self.model.signed(one.origin, size, checkpoint.read(note).root), "two roots"
        item = Item(path, sent)
        self.archive.append(item)
        return item

    def deliver(self, one: Player, item: Item) -> str:
        """A whole bundle comes to an officer; what happens must be what the model says."""
        must, codes = self.model.expect(one.mind, item.sent)
        before = "" if must is Must.TAKE else desk.tree_hash(one.path)
        try:
            verdict, _ = bundles.take_in(one.session, item.path)
        except Refusal as refusal:
            outcome = refusal.code
            assert must in (Must.REFUSE, Must.EITHER), (must, outcome, item.sent)
            assert outcome in codes, (outcome, codes, item.sent)
            assert desk.tree_hash(one.path) == before, "a refusal changed the vault"
        else:
            assert must is not Must.REFUSE, (codes, verdict)
            outcome = "seen" if verdict.seen else verdict.trail.value
            assert verdict.seen == (item.sent.hash in one.mind.taken), "an effect twice"
            if verdict.seen:
                assert desk.tree_hash(one.path) == before, "a replay changed the vault"
            else:
                papers = [(p.leaf_hash, p.author) for p in verdict.papers]
                self.model.take(one.mind, item.sent, papers)
        self.model.trail(one.mind, item.sent, outcome)
        self.figures[outcome] += 1
        return outcome

    def send_papers(self, one: Player) -> Item | None:
        """A bundle of nothing but the papers that are due to some officers, where there are any."""
        to = self.rng.sample(sorted(one.mind.known), 2)
        try:
            bundle, path, _ = bundles.seal_bundle(one.session, [], to, self.stick, papers_only=True)
        except NotAllowed:
            return None
        self.figures["papers only"] += 1
        return self.sealed(one, bundle, path)

    def send_again(self, one: Player) -> Item | None:
        """The file of an earlier bundle is written once more."""
        mine = [item for item in self.archive if item.sent.hash in self.sealed_by(one)]
        if not mine:
            return None
        bundle = self.sealed_by(one)[self.rng.choice(mine).sent.hash]
        if not set(bundle.to) <= one.mind.known:
            return None
        if any(self.model.revoked(one.mind, origin) is not None for origin in bundle.to):
            return None
        elsewhere = self.folder / f"stick-{self.clock()}"
        elsewhere.mkdir()
        again, path = bundles.write_again(one.session, bundle.id, elsewhere)
        self.figures["written again"] += 1
        return self.sealed(one, again, path)

    def sealed_by(self, one: Player) -> dict[str, BundleOut]:
        """The bundles of the log in use, by hash."""
        outs = one.session.vault.bundles.outs()
        return {out.leaf_hash: out for out in outs if out.index >= 0}

    def power_cut(self, one: Player, item: Item | None) -> None:
        """Something is begun and the power may go out in the middle of it."""
        one.power.left = self.rng.randrange(16)
        doing = self.rng.randrange(4)
        try:
            if doing == 0:
                self.write(one)
            elif doing == 1:
                self.amend(one)
            elif doing == 2 or item is None:
                if made := self.send(one):
                    self.pool.append(made)
            else:
                self.deliver(one, item)
        except PowerCut:
            one.after_power_cut()
            self.figures["power cut"] += 1
            self.found_again(one, item)
        one.power.left = -1

    def found_again(self, one: Player, item: Item | None) -> None:
        """After a power cut all is there as before, or what was begun is there whole."""
        found = 0
        for row in records.page(one.session, Filter(own_only=True), limit=1_000):
            for version in one.session.vault.records.versions(row.record):
                if (row.record, version.number) not in one.mind.versions:
                    self.keep_own(one, row.record, version.number)
                    found += 1
        for bundle in one.session.vault.bundles.outs():
            if bundle.leaf_hash not in self.model.sent:
                assert bundle.state is OutState.SEALED
                again, path = bundles.write_again(one.session, bundle.id, self.stick)
                self.pool.append(self.sealed(one, again, path))
                self.figures["written again"] += 1
                found += 1
        begun = item is not None and item.sent.hash not in one.mind.taken
        if item and begun and one.session.vault.bundles.in_(item.sent.hash) is not None:
            verdict = bundles.inspect(one.session, item.path)
            papers = [(p.leaf_hash, p.author) for p in verdict.papers]
            self.model.take(one.mind, item.sent, papers)
            found += 1
        assert found <= 2, found

    def shut_and_open(self, one: Player) -> None:
        """The officer locks his vault, which moves the anchor, and opens it again."""
        if vaults.remember(one.session):
            self.anchors[one.number] = one.session.vault.log.size()
        one.session.close()
        one.open()

    def renew(self, one: Player) -> None:
        """A new encryption key, the old one kept for late bundles."""
        if one.origin not in self.model.guilty:
            renewing.renew(one.session)
            one.session = vaults.session_of(one.outside, one.session.vault)
            one.mind.keys.add(one.session.card.age_recipient)

    def introduce(self, one: Player) -> None:
        """He vouches for somebody whom he compared."""
        chiefs = {self.players[n].origin for n in cast.CHIEFS}
        subject = self.rng.choice(sorted((chiefs | one.mind.met) - {one.origin}))
        if self.model.revoked(one.mind, subject) is None:
            to = self.rng.sample(sorted(one.mind.known), 2)
            paper, _ = introductions.introduce(one.session, subject, to)
            self.model.papers[paper.leaf_hash] = Paper("introduction", one.origin, subject)

    def revoke(self, chief: Player, member: Player) -> None:
        """A chief revokes a member of his as of now, or of a while ago."""
        since = self.clock.now - self.rng.choice((0, 20, 200)) * 1_000_000
        paper, _ = revocations.revoke(chief.session, member.origin, since, "taken from him")
        self.model.papers[paper.leaf_hash] = Paper("revocation", chief.origin, member.origin, since)

    def sign_roster(self, chief: Player) -> None:
        """A newer roster, on which somebody may be missing, or which soon is over."""
        members = [self.players[n] for n in cast.ORGANISATIONS[cast.OF[chief.number]]]
        members = [m for m in members if m is chief or self.rng.random() < 0.7]
        until = self.rng.choice((cast.FOR_EVER, self.clock.now + 300_000_000))
        known = self.model.rosters[chief.number]
        data = cast.signed_roster(chief.session, [m.session for m in members], until)
        origins = tuple(m.origin for m in members)
        known.append(Roster(chief.number, len(known) + 1, origins, until, data))
        chief.mind.rosters[chief.number].add(len(known))

    def offer_roster(self, one: Player, roster: Roster) -> None:
        """A roster comes as a file: a newer one is taken, an older one refused."""
        here = one.mind.rosters[roster.chief]
        before = desk.tree_hash(one.path)
        try:
            told, changes = door.take(one.session, roster.data)
        except NotAllowed:
            assert roster.number < max(here) and roster.number not in here
            assert desk.tree_hash(one.path) == before
            self.figures["older roster refused"] += 1
            return
        assert changes.log == (roster.number not in here)
        assert roster.number in here or roster.number > max(here), "an older roster was taken"
        here.add(roster.number)
        self.model.keep(one.mind, [(p.leaf_hash, p.author) for p in told])

    def meet(self, one: Player, other: Player) -> None:
        """He takes the other's card from him and compares it."""
        told, new, _ = officers.add_card(one.session, officers.own_card(other.session))
        words = " ".join(officers.fingerprint_words(other.session.card))
        officers.compare(one.session, other.origin, words, "in person")
        assert new == (other.origin not in one.mind.known), told
        self.met(one, other)

    def forget(self, one: Player, other: Player) -> None:
        """He removes another's card, and may add it again unseen."""
        if other.origin not in one.mind.known:
            return
        officers.remove(one.session, other.origin)
        self.model.forget(one.mind, other.origin)
        if self.rng.random() < 0.5:
            _, new, _ = officers.add_card(one.session, officers.own_card(other.session))
            assert new
            self.met(one, other, compared=False)

    def met(self, one: Player, other: Player, *, compared: bool = True) -> None:
        mind, store = one.mind, other.session.vault.papers
        if other.origin not in mind.known:
            mind.known.add(other.origin)
            mind.received.append(("card", other.origin))
        if compared:
            mind.met.add(other.origin)
        for kind in ("liaison/card@v1", "liaison/epoch@v1"):
            own = store.of(kind, author=other.origin)
            self.model.keep(mind, [(p.leaf_hash, p.author) for p in own[-1:]])
            if kind == "liaison/epoch@v1" and own and compared:
                leaf = leaves.parse_as(own[-1].leaf, EpochLeaf)
                mind.gone[leaf.before] = leaf.at
