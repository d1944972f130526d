"""A courier that loses, doubles, cuts short, rolls back and lies: nothing is lost end to end.

He stands for any server or person between two officers: he has a store of files, and says of each
whatever he likes. The officers believe signatures alone, and send what was not signed for again.
"""

from __future__ import annotations

import random
import shutil
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from liaison.domain.bundle import BundleOut
from liaison.domain.delivery import ORDER, Stage
from liaison.domain.refusals import NotAllowed, Refusal
from liaison.session import Session
from liaison.usecases import bundles, dispatching, trail
from tests.liaison import desk
from tests.liaison.desk import Pair

_RECEIVED = ORDER.index(Stage.RECEIVED)
COUNTS = [6, pytest.param(500, marks=pytest.mark.campaign)]
ROUNDS = 8  # in which the courier does what he likes; then he carries
DEEDS = ("carry", "carry", "lose", "double", "cut short", "flip", "roll back", "wipe", "lie", "lie")


@dataclass
class Courier:
    """A store of files for each officer, and a copy of an earlier state of it."""

    folder: Path
    rng: random.Random
    store: dict[str, list[bytes]] = field(default_factory=dict)
    earlier: dict[str, list[bytes]] = field(default_factory=dict)
    figures: Counter[str] = field(default_factory=Counter)

    def give(self, to: Session, path: Path) -> None:
        """An officer gives him a file for another."""
        self.store.setdefault(to.origin, []).append(path.read_bytes())
        path.unlink()

    def do(self, deed: str) -> None:
        """One of his deeds with all that lies in his store."""
        self.figures[deed] += 1
        here = [files for files in self.store.values() if files]
        match deed:
            case "roll back":
                self.store, self.earlier = self.earlier, self.store
            case "wipe":
                self.store = {}
            case "lose" if here:
                files = self.rng.choice(here)
                files.pop(self.rng.randrange(len(files)))
            case "double" if here:
                files = self.rng.choice(here)
                files.append(self.rng.choice(files))
            case "cut short" | "flip" if here:
                files = self.rng.choice(here)
                number = self.rng.randrange(len(files))
                files[number] = self._spoilt(deed, files[number])
        if self.rng.random() < 0.3:
            self.earlier = {origin: list(files) for origin, files in self.store.items()}

    def _spoilt(self, deed: str, data: bytes) -> bytes:
        at = self.rng.randrange(len(data)) if data else 0
        if deed == "cut short" or not data:
            return data[:at]
        return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]

    def bring(self, to: Session) -> None:
        """He brings an officer what there is for him, in any order, and may keep copies of it."""
        files = self.store.get(to.origin, [])
        self.rng.shuffle(files)
        for data in files:
            path = self.folder / "brought.age"
            path.write_bytes(data)
            try:
                verdict, _ = bundles.take_in(to, path)
            except Refusal as refusal:
                assert refusal.code not in ("LogForked", "VaultRolledBack"), "a false accusation"
                self.figures["refused"] += 1
            else:
                self.figures["seen again" if verdict.seen else "taken in"] += 1
        if self.rng.random() < 0.7:
            self.store[to.origin] = []


def says(pair: Pair, sealed: dict[str, str]) -> None:
    """The outbox says of each bundle what its recipient signed, and nothing that he did not."""
    here = {one.leaf_hash for one in pair.b.vault.bundles.ins(1_000)}
    for dispatch in dispatching.outbox(pair.a):
        (delivery,) = dispatch.deliveries
        if dispatch.bundle.id in sealed and ORDER.index(delivery.stage) >= _RECEIVED:
            assert dispatch.bundle.leaf_hash in here, "cleared without having been received"


def open_ones(pair: Pair) -> list[BundleOut]:
    """The bundles with records that nobody signed for yet."""
    return [
        one.bundle
        for one in dispatching.outbox(pair.a)
        if one.bundle.parts and ORDER.index(one.deliveries[0].stage) < _RECEIVED
    ]


def exchange(pair: Pair, courier: Courier, rng: random.Random, *, honest: bool) -> None:
    """One round: what is not signed for goes again, the courier does something, he brings what he
    has, and the recipient's receipts go back the same way."""
    for bundle in open_ones(pair):
        if honest or rng.random() < 0.6:
            courier.give(pair.b, bundles.write_again(pair.a, bundle.id, pair.stick)[1])
    deed = "carry" if honest else rng.choice(DEEDS)
    courier.do(deed)
    if deed == "lie":
        for bundle in open_ones(pair):
            dispatching.hand_over(pair.a, bundle.id, [pair.b.origin], "delivered, says the courier")
    courier.bring(pair.b)
    try:
        sent = bundles.seal_bundle(pair.b, [], [pair.a.origin], pair.stick, papers_only=True)
        courier.give(pair.a, sent[1])
    except NotAllowed:  # there is nothing to say
        pass
    if not honest:
        courier.do(rng.choice(DEEDS))
    courier.bring(pair.a)


@pytest.mark.parametrize("count", COUNTS)
def test_whatever_the_courier_does_nothing_is_lost(tmp_path: Path, count: int) -> None:
    """S98, S99: only the recipient's signed receipt clears the outbox; what he did not sign for is
    sent again until he did, and then he has it, once."""
    total: Counter[str] = Counter()
    for seed in range(count):
        rng = random.Random(f"courier/{seed}")
        folder = tmp_path / str(seed)
        folder.mkdir()
        with desk.two_officers(folder) as pair:
            courier = Courier(folder, rng)
            try:
                _deliver_all(pair, courier, rng)
            except BaseException as error:
                error.add_note(f"courier seed {seed}: {courier.figures}")
                raise
            total += courier.figures
        shutil.rmtree(folder)
    print(f"{count} schedules: {total}")
    assert all(total[name] for name in {*DEEDS, "refused", "seen again", "taken in"})


def _deliver_all(pair: Pair, courier: Courier, rng: random.Random) -> None:
    sealed: dict[str, str] = {}
    for number in range(ROUNDS):
        if number < 4:
            record = desk.sealed(pair.a, title=f"FICTION {number}")
            bundle, path, _ = bundles.seal_bundle(pair.a, [record], [pair.b.origin], pair.stick)
            sealed[bundle.id] = record
            courier.give(pair.b, path)
        exchange(pair, courier, rng, honest=False)
        says(pair, sealed)
    for _ in range(4):
        exchange(pair, courier, rng, honest=True)
        says(pair, sealed)
    assert not open_ones(pair), "never signed for"
    taken = [one.leaf_hash for one in pair.b.vault.bundles.ins(1_000)]
    assert len(taken) == len(set(taken))
    for record in sealed.values():
        (version,) = pair.b.vault.records.versions(record)
        assert version.leaf == pair.a.vault.records.version(record, 1).leaf
    for one in (pair.a, pair.b):
        trail.verify(one)
