"""The steps of those who do wrong, and of those to whom something happens: tampering, clones,
rewritten histories, older copies put back."""

from __future__ import annotations

import copy
import shutil
from pathlib import Path

import pytest

from crypto import b64
from liaison.domain.refusals import ReadOnly, Refusal, VaultRolledBack
from liaison.usecases import bundles, newepoch, records, vaults
from tests.campaigns.simulation import cast, sticks
from tests.campaigns.simulation.cast import Player
from tests.campaigns.simulation.exchange import Backup, Exchange, Item
from tests.campaigns.simulation.model import GREEN, Sent
from tests.campaigns.test_rewritten_history import event
from tests.liaison import desk
from tests.liaison.forger import Forger, Hook, Sealed, at, plain


class Attacks(Exchange):
    """The exchange with everything that may befall it."""

    def must_refuse(self, one: Player, data: bytes, what: str) -> None:
        """No file that was tampered with is taken, and none leaves a trace."""
        path = self.folder / "tampered.age"
        path.write_bytes(data)
        before = desk.tree_hash(one.path)
        with pytest.raises(Refusal) as refusal:
            bundles.take_in(one.session, path)
        assert desk.tree_hash(one.path) == before, f"{what} changed the vault"
        if not ({one.origin} & self.model.guilty):
            assert refusal.value.code not in ("LogForked", "VaultRolledBack"), what
        self.figures[what] += 1

    def tamper(self, one: Player, item: Item, other: Item) -> None:
        """Noise in a file that is for him."""
        kind = self.rng.choice(sticks.NOISES)
        data = sticks.noise(self.rng, kind, item.path.read_bytes(), other.path.read_bytes())
        self.must_refuse(one, data, kind)

    def forward(self, item: Item) -> None:
        """A recipient encrypts the very same payload to one for whom it was not."""
        bearers = [p for p in self.players if p.mind.origin in item.sent.to]
        others = [
            p for p in self.players if p.origin not in item.sent.to and p.origin != item.sent.origin
        ]
        for bearer in bearers:
            if item.sent.to[bearer.origin] == bearer.session.card.age_recipient and others:
                victim = self.rng.choice(others)
                identity = bearer.session.keys.age
                data = sticks.forwarded(item.path.read_bytes(), identity, victim.session.card)
                self.must_refuse(victim, data, "forwarded")
                return

    def swap(self, item: Item, other: Item) -> None:
        """A recipient of two bundles puts a part of one into the other, for a further recipient."""
        for bearer in self.players:
            key = bearer.session.card.age_recipient
            if key == item.sent.to.get(bearer.origin) == other.sent.to.get(bearer.origin):
                victim = self.rng.choice([p for p in self.players if p is not bearer])
                data = sticks.swapped(
                    self.rng,
                    item.path.read_bytes(),
                    other.path.read_bytes(),
                    bearer.session.keys.age,
                    victim.session.card,
                )
                if data is not None:
                    self.must_refuse(victim, data, "swapped")
                return

    def back_up(self, one: Player) -> None:
        """Copies a vault away."""
        kept = self.backups.setdefault(one.number, [])
        folder = self.folder / f"backup-{one.number}-{self.clock()}"
        shutil.copytree(one.path, folder)
        kept.append(Backup(folder, copy.deepcopy(one.mind), one.session.vault.log.size()))

    def clone(self, one: Player) -> None:
        """A second copy of a vault is put to use beside the first."""
        size = one.session.vault.log.size()
        path = self.folder / f"clone-{one.number}"
        shutil.copytree(one.path, path)
        seed = f"{self.seed}/clone/{one.number}"
        other = cast.player(one.number, path, seed, self.clock, ring=False)
        other.mind = copy.deepcopy(one.mind)
        other.mind.branch = 1
        other.open()
        self.clones.append(other)
        self.model.convict(one.origin, size)
        self.figures["clone"] += 1

    def restore(self, one: Player) -> None:
        """An older copy comes back. Where the keyring knows better it opens for reading only, and
        goes on as a new epoch; where nothing knows better, its owner is guilty of two histories."""
        backup = self.rng.choice(self.backups[one.number])
        ended = one.session.vault.log.size()
        one.session.close()
        one.put_back(backup.folder)
        if one.outside.keyring.available() and self.anchors.get(one.number, 0) > backup.size:
            self.refused_and_declared(one, backup)
            return
        one.open()
        one.mind = copy.deepcopy(backup.mind)
        if ended > backup.size:
            one.mind.branch = 2
            self.model.convict(one.origin, backup.size)
            self.figures["undeclared restore"] += 1

    def refused_and_declared(self, one: Player, backup: Backup) -> None:
        """Older than the anchor: no write is possible, and a new epoch is the way on."""
        world, word = one.outside, desk.PASSPHRASE
        (one.path / "lock").touch()  # the one file that opening makes
        before = desk.tree_hash(one.path)
        with pytest.raises(VaultRolledBack):
            vaults.open_vault(world, one.path, word)
        reading = vaults.open_vault(world, one.path, word, read_only=True)
        with pytest.raises(ReadOnly):
            records.start(reading, "contact-log")
        reading.close()
        assert desk.tree_hash(one.path) == before
        newepoch.declare(world, one.path, word, "an older copy was restored").close()
        one.open()
        self.anchors.pop(one.number)
        mind = one.mind = copy.deepcopy(backup.mind)
        mind.origin, mind.keys = one.origin, {one.session.card.age_recipient}
        mind.own, mind.received = {}, []
        self.backups.pop(one.number)
        self.figures["declared restore"] += 1

    def rewrite(self, one: Player) -> None:
        """He rewrites an entry of his past and shows the new history to somebody."""
        holders = [p for p in self.players if one.origin in p.mind.known and p is not one]
        honest = [p for p in holders if p.origin not in self.model.guilty]
        if not honest:
            return  # nobody knows his new epoch yet
        told = [p for p in honest if one.origin in p.mind.seen]
        holder = self.rng.choice(told or honest)
        size = one.session.vault.log.size()
        history = [data for _, data in one.session.vault.log.leaves(0, size)]
        seen = holder.mind.seen.get(one.origin, 0)
        first = self.rng.randrange(1, seen if seen > 1 and self.rng.random() < 0.7 else size)
        forger = Forger(
            self.seed,
            origin=one.origin,
            seeds=one.session.vault.seeds(),
            leaves=history[:first],
        )
        forger.rng.seed(f"{self.seed}/forger")
        for leaf in (event(forger, "another truth"), *history[first + 1 :]):
            forger.append(leaf)
        forger.shown = {n for n in one.session.vault.log.given_out(0) if n <= forger.tree.size}
        if self.rng.random() < 0.8:  # he goes on counting, so that no number is there twice
            for bundle in reversed(one.session.vault.bundles.outs()):
                leaf_hash = b64.url_encode(bytes.fromhex(bundle.leaf_hash))
                forger.last[bundle.set_key] = (bundle.number, bundle.index, leaf_hash)
        hook: Hook = at("log", lambda _: []) if self.rng.random() < 0.2 else plain
        made = forger.write(desk.content(title="FICTION another truth"))
        data = forger.bundle([holder.session.card], [made], hook=hook)
        path = self.folder / f"rewritten-{len(self.archive)}.age"
        path.write_bytes(data)
        self.model.convict(one.origin, first)
        self.figures["rewritten"] += 1
        witnessed = holder.mind.seen.get(one.origin, 0)
        outcome = self.deliver(holder, self._forged(forger, holder, made, path))
        assert witnessed <= first or outcome not in GREEN, (witnessed, first, outcome)

    def _forged(self, forger: Forger, holder: Player, made: Sealed, path: Path) -> Item:
        """The forged bundle as the model knows it."""
        _, index, leaf_hash = max(forger.last.values(), key=lambda last: last[1])
        part = (made.record, made.version)
        self.model.leaves[part] = made.leaf
        self.model.author[made.record] = forger.origin
        sent = Sent(
            hash=b64.url_decode(leaf_hash).hex(),
            origin=forger.origin,
            branch=9,
            size=index + 1,
            at=self.clock.now,
            to={holder.origin: holder.session.card.age_recipient},
            parts={part: made.leaf},
        )
        self.model.sent[sent.hash] = sent
        return Item(path, sent)
