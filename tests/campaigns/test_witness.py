"""Rewriting, split views and honest mishaps by the ten thousand, judged by the real decisions."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable

import pytest
from msgspec.structs import replace

from crypto import merkle
from liaison.domain.audit import EvidenceKind
from liaison.domain.bundle import Sight, Trail
from liaison.log import evidence, growth
from liaison.log.growth import Clash, Path
from liaison.usecases import trail
from tests.campaigns.logs import History, Holder, Owner, path, shown, signed, states
from tests.liaison.forger import Forger

campaign = pytest.mark.campaign


def entry(rng: random.Random) -> bytes:
    """One leaf: who, when, why, what file, what salt, and what was said."""
    return b"|".join(b"%06d" % rng.randrange(10**6) for _ in range(6))


def part(leaf: bytes, number: int, new: bytes) -> bytes:
    fields = leaf.split(b"|")
    fields[number % len(fields)] = new
    return b"|".join(fields)


Rewrite = Callable[[random.Random, list[bytes], int, int], list[bytes]]


def other(rng: random.Random, count: int) -> list[bytes]:
    return [entry(rng) for _ in range(count)]


def interleaved(a: list[bytes], b: list[bytes]) -> list[bytes]:
    return [leaf for pair in zip(a, b, strict=False) for leaf in pair]


# (rng, history, i, j): i < j are places below the witnessed size; the card is entry 0.
REWRITES: dict[str, Rewrite] = {
    "edit what was said": lambda r, h, i, j: [*h[:i], part(h[i], 5, b"other"), *h[i + 1 :]],
    "back-date": lambda r, h, i, j: [*h[:i], part(h[i], 1, b"000000-"), *h[i + 1 :]],
    "post-date": lambda r, h, i, j: [*h[:i], part(h[i], 1, b"999999+"), *h[i + 1 :]],
    "swap the actor": lambda r, h, i, j: [*h[:i], part(h[i], 0, b"someone"), *h[i + 1 :]],
    "swap the reason": lambda r, h, i, j: [*h[:i], part(h[i], 2, b"another"), *h[i + 1 :]],
    "change an attachment": lambda r, h, i, j: [*h[:i], part(h[i], 3, b"file"), *h[i + 1 :]],
    "alter a salt": lambda r, h, i, j: [*h[:i], part(h[i], 4, b"salt"), *h[i + 1 :]],
    "drop a field": lambda r, h, i, j: [*h[:i], h[i].rpartition(b"|")[0], *h[i + 1 :]],
    "add a field": lambda r, h, i, j: [*h[:i], h[i] + b"|more", *h[i + 1 :]],
    "empty an entry": lambda r, h, i, j: [*h[:i], b"", *h[i + 1 :]],
    "flip one bit": lambda r, h, i, j: [*h[:i], bytes([h[i][0] ^ 1]) + h[i][1:], *h[i + 1 :]],
    "delete": lambda r, h, i, j: h[:i] + h[i + 1 :],
    "delete two": lambda r, h, i, j: h[:i] + h[i + 1 : j] + h[j + 1 :],
    "delete a range": lambda r, h, i, j: h[:i] + h[j:],
    "delete and fill": lambda r, h, i, j: h[:i] + h[i + 1 :] + other(r, 1),
    "insert": lambda r, h, i, j: h[:i] + other(r, 1) + h[i:],
    "insert two": lambda r, h, i, j: h[:i] + other(r, 1) + h[i:j] + other(r, 1) + h[j:],
    "insert and delete": lambda r, h, i, j: h[:i] + other(r, 1) + h[i:j] + h[j + 1 :],
    "repeat": lambda r, h, i, j: h[: i + 1] + h[i:],
    "repeat a range": lambda r, h, i, j: h[:j] + h[i:],
    "reorder": lambda r, h, i, j: [*h[:i], h[j], *h[i + 1 : j], h[i], *h[j + 1 :]],
    "reverse a range": lambda r, h, i, j: h[:i] + h[i : j + 1][::-1] + h[j + 1 :],
    "rotate a range": lambda r, h, i, j: h[:i] + h[i + 1 : j + 1] + [h[i]] + h[j + 1 :],
    "move to the end": lambda r, h, i, j: h[:i] + h[i + 1 :] + [h[i]],
    "move to the front": lambda r, h, i, j: [h[0], h[j], *h[1:j], *h[j + 1 :]],
    "truncate": lambda r, h, i, j: h[:i],
    "truncate and go on": lambda r, h, i, j: h[:i] + other(r, 3),
    "truncate and fill up": lambda r, h, i, j: h[:i] + other(r, len(h) - i),
    "fork": lambda r, h, i, j: h[:i] + other(r, len(h) - i + 2),
    "restore and go on": lambda r, h, i, j: h[:i] + other(r, r.randrange(1, 9)),
    "make the vault anew": lambda r, h, i, j: [h[0], *other(r, r.randrange(1, 9))],
    "sign all again": lambda r, h, i, j: [h[0], *(part(leaf, 4, b"s") for leaf in h[1:])],
    "another device key": lambda r, h, i, j: [part(h[0], 3, b"key"), *h[1:]],
    "merge two histories": lambda r, h, i, j: h[:i] + interleaved(h[i:], other(r, len(h) - i)),
    "rewrite the rest": lambda r, h, i, j: h[:i] + other(r, len(h) - i),
    "rewrite a range": lambda r, h, i, j: h[:i] + other(r, j - i) + h[j:],
    "split an entry": lambda r, h, i, j: [*h[:i], h[i][:20], h[i][20:], *h[i + 1 :]],
    "join two entries": lambda r, h, i, j: [*h[:i], h[i] + h[i + 1], *h[i + 2 :]],
    "put a node for a leaf": lambda r, h, i, j: [
        *h[:i], merkle.leaf_hash(h[i]) + merkle.leaf_hash(h[j]), *h[i + 1 :]
    ],
    "put a tombstone": lambda r, h, i, j: [*h[:i], b"tombstone", *h[i + 1 :]],
}  # fmt: skip


def spliced(rng: random.Random, owner: Owner, honest: History, seen: int) -> dict[int, Path] | None:
    """The proofs that a forger shows: his own, those of the true history, none, or nonsense."""
    before = len(owner.history)
    match rng.randrange(5):
        case 0 if before >= seen:
            return {seen: path(owner.history, seen, before)}
        case 1 if len(honest) >= seen:
            return {seen: path(honest, seen, max(seen, len(honest)))}
        case 2:
            return {seen: tuple(rng.randbytes(32) for _ in range(rng.randrange(7)))}
        case 3:
            return {}
    return None


def witnessed(rng: random.Random, number: int) -> tuple[Owner, Holder]:
    """An honest officer of some history, and one who took in bundles of his."""
    owner, peer = Owner("log/1", tuple(other(rng, rng.randrange(1, 3)))), Holder("peer")
    owner.given.add(len(owner.history))
    peer.card(owner.origin, owner.history)
    for _ in range(rng.randrange(1, 4)):
        for leaf in other(rng, rng.randrange(1, 7)):
            owner.write(leaf)
        assert peer.take(owner.origin, owner.bundle(entry(rng))).trail is Trail.CONSISTENT, number
    return owner, peer


@pytest.mark.parametrize("each", [25, pytest.param(500, marks=campaign)])
@pytest.mark.parametrize("strategy", REWRITES)
def test_rewriting_below_a_witnessed_size_never_passes(strategy: str, each: int) -> None:
    """S50: 40 strategies of an owner with all keys, 500 histories each: all 20,000 found."""
    outcomes: Counter[str] = Counter()
    for number in range(each):
        rng = random.Random(f"S50/{strategy}/{number}")
        owner, peer = witnessed(rng, number)
        seen = len(owner.history)
        for leaf in other(rng, rng.randrange(4)):
            owner.write(leaf)
        honest = owner.history
        i, j = sorted(rng.sample(range(1, seen), 2))
        forged = tuple(REWRITES[strategy](rng, list(honest), i, j))
        assert forged[:seen] != honest[:seen], (strategy, number)
        liar = Owner(owner.origin, forged, set(owner.given))
        known = peer.views[owner.origin].known
        given = liar.bundle(entry(rng), spliced(rng, liar, honest, seen))
        judged = peer.take(owner.origin, given)
        assert judged.clash is not None or judged.trail is Trail.UNCONNECTED, (strategy, number)
        assert peer.views[owner.origin].known == known, (strategy, number)
        outcomes["forked" if judged.clash else "unconnected"] += 1
    assert len(REWRITES) == 40 and sum(outcomes.values()) == each


@pytest.mark.parametrize("count", [1_000, pytest.param(20_000, marks=campaign)])
def test_rewriting_the_tail_is_shown_as_witnessed_by_nobody(count: int) -> None:
    """S50: what nobody has seen can be rewritten, and every report says how much that is."""
    for number in range(count):
        rng = random.Random(f"S50/tail/{number}")
        owner, peer = witnessed(rng, number)
        seen = len(owner.history)
        liar = Owner(owner.origin, owner.history, set(owner.given))
        for leaf in other(rng, rng.randrange(1, 6)):
            liar.write(leaf)
        size = len(liar.history)
        assert peer.take(owner.origin, liar.bundle(entry(rng))).trail is Trail.CONSISTENT, number
        said = trail.not_proven(size, seen)
        tail = "newest entry" if size - seen == 1 else f"{size - seen} newest entries"
        assert any(tail in one for one in said), number


class Officer:
    """An honest officer with a vault that crashes and is restored, and an anchor that remembers.

    An older copy is never written to (decisions 11 and 20): it waits for the newest copy, or a new
    epoch is declared, whose log is another one.
    """

    def __init__(self, rng: random.Random, name: str) -> None:
        self.rng, self.name, self.epoch = rng, name, 1
        self.holder = Holder(name)
        self.start()

    def start(self) -> None:
        self.owner = Owner(f"{self.name}/{self.epoch}", tuple(other(self.rng, 1)), {1})
        self.copies: list[tuple[History, frozenset[int]]] = []
        self.anchor = 0

    def restored(self) -> None:
        """An older copy is put back; then the newest is found again, or it is lost for good."""
        if not self.copies:
            return
        newest = (self.owner.history, frozenset(self.owner.given))
        history, given = self.rng.choice(self.copies)
        if len(history) >= self.anchor or self.rng.random() < 0.7:
            history, given = newest  # the anchor is ahead: nothing was written to the older copy
            self.owner.history, self.owner.given = history, set(given)
        else:
            self.epoch += 1
            self.start()

    def crashed(self) -> None:
        """Power goes between append and commit: what was not committed never left the computer."""
        before = (self.owner.history, frozenset(self.owner.given))
        self.owner.bundle(entry(self.rng))
        self.owner.history, self.owner.given = before[0], set(before[1])


@pytest.mark.parametrize("count", [400, pytest.param(20_000, marks=campaign)])
def test_no_honest_officer_is_accused_whatever_happens_to_sticks_and_computers(count: int) -> None:
    """S50, S51: crashes, restores and new epochs; sticks lost, late, twice and out of order."""
    for number in range(count):
        rng = random.Random(f"honest/{number}")
        everyone = [Officer(rng, f"officer{n}") for n in range(rng.randrange(3, 6))]
        sticks: list[tuple[Officer, str, object]] = []
        known: set[str] = set()
        for _ in range(rng.randrange(10, 40)):
            one, two = rng.sample(everyone, 2)
            act = rng.randrange(8)
            if one.owner.origin not in known:
                known.add(one.owner.origin)
                for peer in everyone:
                    if peer is not one:
                        peer.holder.card(one.owner.origin, one.owner.history)
            if act == 0:
                one.crashed()
            elif act == 1:
                one.copies.append((one.owner.history, frozenset(one.owner.given)))
            elif act == 2:
                one.restored()
            elif act in (3, 4):
                two.holder.meet(one.holder, sorted(known - {two.owner.origin}))
            elif act in (5, 6) and one.owner.origin in known:
                one.owner.write(entry(rng))
                given = one.owner.bundle(entry(rng))
                one.anchor = len(one.owner.history)
                sticks += [(two, one.owner.origin, given)] * rng.randrange(3)
            rng.shuffle(sticks)
            while sticks and rng.random() < 0.6:
                to, origin, late = sticks.pop()
                assert to.holder.take(origin, late).clash is None, number  # type: ignore[arg-type]
        assert not any(officer.holder.alarms for officer in everyone), number


def checked(mallory: Forger, clash: Clash) -> EvidenceKind:
    """The evidence as it would be kept: really signed, and convincing by itself."""
    real = replace(clash, first=signed(mallory, clash.first), second=signed(mallory, clash.second))
    data = evidence.of_clash(mallory.card(), real, [])
    assert data
    return evidence.check(data).kind


@pytest.mark.parametrize("count", [150, pytest.param(5_000, marks=campaign)])
def test_a_split_view_is_found_by_the_first_two_holders_who_meet(count: int) -> None:
    """S51: 3 to 7 peers, one of whom tells two stories; the others are never accused, and after
    two states of one size met, the evidence convinces anybody."""
    mallory = Forger(51)
    kinds: Counter[EvidenceKind] = Counter()
    for number in range(count):
        rng = random.Random(f"S51/{number}")
        peers = [Holder(f"peer{n}") for n in range(rng.randrange(3, 8))]
        honest = [Owner(f"honest/{n}", tuple(other(rng, 1)), {1}) for n in range(3)]
        start = tuple(other(rng, rng.randrange(2, 6)))
        stories = [Owner("split", start, {len(start)}) for _ in range(2)]
        told = {peer.name: stories[n % 2] for n, peer in enumerate(peers)}
        origins = ["split", *(owner.origin for owner in honest)]
        for peer in peers:
            for owner in (stories[0], *honest):
                peer.card(owner.origin, owner.history)
        for _ in range(60):
            peer, carrier = rng.sample(peers, 2)
            if rng.random() < 0.5:
                owner = rng.choice([told[peer.name], told[peer.name], *honest])
                if rng.random() < 0.3:
                    owner.write(entry(rng))
                judged = peer.take(owner.origin, owner.bundle(entry(rng)))
                assert owner.origin == "split" or judged.clash is None, number
                continue
            news = carrier.views["split"].known
            before = peer.views["split"]
            assert news is not None
            two = {r for s, r in states(before) if s == news.size} - {news.root}
            found = peer.meet(carrier, origins)
            assert not two or found["split"] is Sight.SPLIT, number
            assert all(s is not Sight.SPLIT for o, s in found.items() if o != "split"), number
        for peer in peers:
            assert set(peer.alarms) <= {"split"}, number
            clash = peer.alarms.get("split")
            if clash is not None and clash.kind is not EvidenceKind.BROKEN:
                kinds[checked(mallory, clash)] += 1
    assert kinds[EvidenceKind.HEADS] > count // 2 and kinds[EvidenceKind.PROOF] > 0


@pytest.mark.parametrize("count", [200, pytest.param(5_000, marks=campaign)])
def test_a_story_that_leaves_out_what_another_saw_is_never_green(count: int) -> None:
    """S51: where the sizes differ, the owner's next bundle must fit both states, or fails."""
    for number in range(count):
        rng = random.Random(f"S51/sizes/{number}")
        start = tuple(other(rng, rng.randrange(2, 6)))
        one, two = (Owner("split", start, {len(start)}) for _ in range(2))
        a, b = Holder("a"), Holder("b")
        for peer in (a, b):
            peer.card("split", start)
        for owner, peer in ((one, a), (two, b)):
            for leaf in other(rng, rng.randrange(1, 6)):
                owner.write(leaf)
            assert peer.take("split", owner.bundle(entry(rng))).trail is Trail.CONSISTENT
        b.meet(a, ["split"])
        for leaf in other(rng, rng.randrange(9)):
            two.write(leaf)
        if len(two.history) + 1 < len(one.history):
            continue  # not beyond what the other saw: nothing can be asked of it yet
        judged = b.take("split", two.bundle(entry(rng)))
        split = "split" in b.alarms
        assert split or (judged.trail is Trail.UNCONNECTED and judged.open), number


def corrupted(rng: random.Random, good: Path, history: History, seen: int, before: int) -> Path:
    """A proof that is not the one from ``seen`` to ``before``."""
    made: list[Path] = [
        good[:-1],
        good[1:],
        (*good, rng.randbytes(32)),
        (rng.randbytes(32), *good),
        good[::-1],
        tuple(rng.randbytes(32) for _ in good),
        path(history, max(1, seen - 1), before),
        path(history, min(before, seen + 1), before),
        path(history, seen, max(seen, before - 1)),
        (),
        tuple(one[:31] for one in good),
        tuple(bytes([one[0] ^ 1]) + one[1:] for one in good),
        good + good,
    ]
    return rng.choice([one for one in made if one != good])


@pytest.mark.parametrize("count", [1_000, pytest.param(5_000, marks=campaign)])
def test_no_malicious_consistency_proof_moves_what_is_cosigned(count: int) -> None:
    """S104: what a vault cosigns is the state it has stored, and none of these is stored."""
    for number in range(count):
        rng = random.Random(f"S104/{number}")
        owner, peer = witnessed(rng, number)
        seen = len(owner.history)
        forked = rng.random() < 0.5
        base = owner.history[: rng.randrange(1, seen)] if forked else owner.history
        history = (*base, *other(rng, seen - len(base) + rng.randrange(1, 9)))
        before = len(history)
        good = path(history, seen, before)
        proof = good if forked else corrupted(rng, good, history, seen, before)
        stale = {rng.randrange(1, seen): good} if rng.random() < 0.2 else {}
        given = shown(owner.origin, history, (*history, entry(rng)), {**stale, seen: proof})
        known = peer.views[owner.origin].known
        judged = growth.judge(peer.views[owner.origin], given, owner.origin, 1)
        assert judged.clash is not None and judged.view.known is known, number
