"""A schedule: steps by chance, then everything that can be delivered is, and all is looked at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from crypto import b64
from liaison.domain.officer import Trust
from liaison.domain.record import Filter
from liaison.log import leaves
from liaison.log.leaves import ReceivedLeaf
from liaison.usecases import bundles, officers, records, trail
from liaison.usecases.papers import door
from tests.campaigns.simulation import cast
from tests.campaigns.simulation.attacks import Attacks
from tests.campaigns.simulation.cast import Player
from tests.campaigns.simulation.exchange import Item
from tests.campaigns.simulation.model import Must

STEPS = 45
WEIGHTS = {
    "write": 6, "amend": 4, "send": 14, "deliver": 22, "replay": 4, "lose": 2, "stray": 2,
    "tamper": 6, "forward": 3, "swap": 5, "power cut": 8, "shut": 6, "back up": 4, "restore": 5,
    "clone": 1, "rewrite": 2, "renew": 3, "introduce": 2, "revoke": 1, "sign roster": 2,
    "offer roster": 6, "meet": 3, "papers": 2, "again": 2, "forget": 2,
}  # fmt: skip


class Schedule(Attacks):
    """One run, from the first step to the last look."""

    def run(self) -> None:
        names, weights = list(WEIGHTS), list(WEIGHTS.values())
        for _ in range(STEPS):
            self.step(self.rng.choices(names, weights)[0])
        self.deliver_what_can_be()
        self.look_at_everything()

    def step(self, name: str) -> None:
        """One step of that name, where it can be done."""
        self.figures["steps"] += 1
        one = self.rng.choice([*self.players, *self.clones])
        steps: dict[str, Callable[[Player], object]] = {
            "write": self.write,
            "amend": self.amend,
            "send": self._send,
            "shut": lambda p: self.shut_and_open(self._backed_up() or p),
            "renew": self.renew,
            "introduce": self.introduce,
            "deliver": self._deliver,
            "papers": self._send_papers,
            "again": self._send_again,
            "replay": self._replay,
            "stray": self._stray,
            "tamper": self._tamper,
            "power cut": lambda p: self.power_cut(p, self._some_for(p)),
            "sign roster": lambda _: self._sign_rosters(),
            "offer roster": self._offer_roster,
        }
        if name in steps:
            steps[name](one)
        else:
            self._rare(name)

    def _rare(self, name: str) -> None:
        member = self.players[self.rng.choice(cast.MEMBERS)]
        free = member.origin not in self.model.guilty
        match name:
            case "lose" if self.pool:
                self.pool.pop(self.rng.randrange(len(self.pool)))
            case "forward" if self.archive:
                self.forward(self.rng.choice(self.archive))
            case "swap" if len(self.archive) > 1:
                item, other = self.rng.sample(self.archive, 2)
                self.swap(item, other)
            case "back up" if free:
                self.back_up(member)
            case "restore" if one := self._backed_up():
                if self.rng.random() < 0.5:  # he had worked on, and locked
                    self.write(one)
                    self.shut_and_open(one)
                self.restore(one)
            case "clone" if free and not self.clones:
                self.clone(member)
            case "rewrite" if free:
                self.rewrite(member)
            case "revoke" if free and not self.figures["revoked"]:
                chief = self.players[cast.CHIEF_OF[member.number]]
                if member.origin in chief.mind.known:  # else a new epoch of his, not met yet
                    self.revoke(chief, member)
                    self.figures["revoked"] += 1
            case "forget" if free:
                self.forget(self.rng.choice([p for p in self.players if p is not member]), member)
            case "meet":
                other = self.rng.choice([p for p in self.players if p is not member])
                if member.origin not in other.mind.met:
                    self.meet(other, member)

    def _backed_up(self) -> Player | None:
        """An honest officer of whose vault there is a copy."""
        kept = [self.players[number] for number in sorted(self.backups)]
        kept = [one for one in kept if one.origin not in self.model.guilty]
        return self.rng.choice(kept) if kept else None

    def _send(self, one: Player) -> None:
        if item := self.send(one):
            self.pool.append(item)

    def _send_papers(self, one: Player) -> None:
        if item := self.send_papers(one):
            self.pool.append(item)

    def _send_again(self, one: Player) -> None:
        if item := self.send_again(one):
            self.pool.append(item)

    def _deliver(self, _: Player) -> None:
        """Any bundle on its way reaches one of those it is for; it may stay and come again."""
        if not self.pool:
            return
        item = self.pool[self.rng.randrange(len(self.pool))]
        bearers = [p for origin in item.sent.to for p in self.everyone(origin)]
        if bearers:
            self.deliver(self.rng.choice(bearers), item)
        if self.rng.random() < 0.3:
            self.pool.remove(item)

    def _some_for(self, one: Player) -> Item | None:
        mine = [item for item in self.pool if one.origin in item.sent.to]
        return self.rng.choice(mine) if mine else None

    def _replay(self, one: Player) -> None:
        """An old bundle is put back on the stick."""
        mine = [item for item in self.archive if one.origin in item.sent.to]
        if mine:
            self.deliver(one, self.rng.choice(mine))

    def _stray(self, one: Player) -> None:
        """A bundle comes to somebody for whom it is not."""
        others = [item for item in self.archive if one.origin not in item.sent.to]
        if others:
            self.deliver(one, self.rng.choice(others))

    def _tamper(self, one: Player) -> None:
        mine = [item for item in self.archive if one.origin in item.sent.to]
        if mine:
            self.tamper(one, self.rng.choice(mine), self.rng.choice(self.archive))

    def _sign_rosters(self) -> None:
        """One newer roster, or two that reach somebody in any order."""
        chief = self.players[self.rng.choice(cast.CHIEFS)]
        made = self.rng.choice((1, 2))
        for _ in range(made):
            self.sign_roster(chief)
        other = self.rng.choice([p for p in self.players if p is not chief])
        for roster in self.rng.sample(self.model.rosters[chief.number][-made:], made):
            self.offer_roster(other, roster)

    def _offer_roster(self, one: Player) -> None:
        """Rosters of a chief reach somebody, the older perhaps after the newer."""
        chief = self.rng.choice(cast.CHIEFS)
        signed = [roster for roster in self.model.rosters[chief] if roster.data]
        if self.players[chief] is not one:
            for roster in self.rng.sample(signed, min(2, len(signed))):
                self.offer_roster(one, roster)

    def deliver_what_can_be(self) -> None:
        """Who has new keys is met by all; what is delayed arrives; everybody seals all his records
        for everybody, and all of it arrives."""
        for one in (*self.players, *self.clones):
            for other in self.players:
                if other.origin not in one.mind.known | {one.origin}:
                    self.meet(one, other)
        self.rng.shuffle(self.pool)
        for item in self.pool:
            for origin in item.sent.to:
                for one in self.everyone(origin):
                    self.deliver(one, item)
        senders = [*self.players, *self.clones]
        self.rng.shuffle(senders)
        senders.sort(key=lambda p: p.number not in cast.CHIEFS)  # revocations go round first
        for one in senders:
            self.write(one)
            to = sorted({p.origin for p in self.players} - {one.origin})
            receivers = [p for p in (*self.players, *self.clones) if p.origin != one.origin]
            wanted = [
                record
                for record, number in sorted(one.mind.own.items())
                if any((record, number) not in p.mind.versions for p in receivers)
            ]
            item = self.seal(one, wanted, to)
            if item is None:
                continue
            for other in receivers:
                must, _ = self.model.expect(other.mind, item.sent)
                self.deliver(other, item)
                if must is Must.REFUSE:
                    self.figures["revoked refused"] += 1

    def look_at_everything(self) -> None:
        """Every honest vault holds what the model says, once, and accuses nobody."""
        for one in self.players:
            if one.origin not in self.model.guilty:
                self._look_at(one)
        for (holder, origin), branches in self.model.green.items():
            assert len(branches) < 2, f"{holder} saw {branches} of {origin} in green"
        for (holder, origin), branches in self.model.offered.items():
            if len(branches) > 1 and not self._refuses(holder, origin):
                assert holder in self.model.noticed[origin], f"{holder} missed {origin}: {branches}"
                self.figures["forks noticed"] += 1

    def _refuses(self, holder: str, origin: str) -> bool:
        """Whether that holder refuses all by that key anyway."""
        minds = [p.mind for p in self.players if p.origin == holder]
        return not minds or self.model.revoked(minds[0], origin) is not None

    def _look_at(self, one: Player) -> None:
        session, mind, guilty = one.session, one.mind, self.model.guilty
        trail.verify(session)
        trail.check_records(session)
        here = {}
        for row in records.page(session, Filter(), limit=1_000):
            for version in session.vault.records.versions(row.record):
                here[version.record, version.number] = version.leaf
                for attached in version.content.attachments:
                    assert session.vault.blobs.has(attached.sha256)
        assert here == mind.versions
        ins = bundles.listing(session, 1_000)[1]
        assert sorted(b.leaf_hash for b in ins) == sorted(mind.taken)
        assert sorted(received(one)) == sorted(mind.received)
        foreign = {p.leaf_hash for p in door.kept(session) if p.author != one.origin}
        assert foreign == mind.papers
        for other in self.players:
            if other.origin not in {one.origin} | guilty:
                self._look_at_other(one, other)

    def _look_at_other(self, one: Player, other: Player) -> None:
        """What one honest officer has of another, and how far he trusts him."""
        found = officers.officer(one.session, other.origin)
        revoked = self.model.revoked(one.mind, other.origin) is not None
        assert (found.revoked is not None) == revoked
        if not revoked and self.model.revoked(other.mind, one.origin) is None:
            assert found.card.age_recipient == other.session.card.age_recipient
            for record, number in other.mind.own.items():
                part = (record, number)
                assert one.mind.versions.get(part) == other.mind.versions[part], "not converged"
        chiefs = {self.players[n].origin for n in cast.CHIEFS}
        chief = cast.CHIEF_OF[other.number]
        if revoked:
            trust = Trust.UNVERIFIED
        elif other.origin in chiefs | one.mind.met:
            trust = Trust.COMPARED
        elif self.model.listed(one.mind, chief, other.origin, self.clock.now):
            trust = Trust.CERTIFIED
        elif self.model.introduced(one.mind, chiefs, other.origin):
            trust = Trust.INTRODUCED
        else:
            trust = Trust.UNVERIFIED
        assert found.trust is trust, (found.trust, trust, found.path)


def received(one: Player) -> list[tuple[str, str]]:
    """What the log of a vault says to have been taken in: each entry as the model names it."""
    log = one.session.vault.log
    found = []
    for _, data in log.leaves(0, log.size()):
        leaf = leaves.parse(data)
        if isinstance(leaf, ReceivedLeaf):
            name = leaf.by if leaf.what == "card" else leaves_hash(leaf)
            found.append((leaf.what, name))
    return found


def leaves_hash(leaf: ReceivedLeaf) -> str:
    """The hash in hex."""
    return b64.url_decode(leaf.leaf).hex()


def total(figures: list[Counter[str]]) -> Counter[str]:
    """All together."""
    return sum(figures, Counter())
