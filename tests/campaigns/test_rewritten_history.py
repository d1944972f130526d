"""The owner of a log with all its keys rewrites it: whoever holds a checkpoint of it notices."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
import pytest

from crypto import checkpoint
from liaison.domain.bundle import Trail
from liaison.domain.refusals import LogForked
from liaison.log import describe, leaves
from liaison.session import Session
from liaison.usecases import audit, bundles, officers, vaults
from tests.liaison import desk
from tests.liaison.forger import Entries, Forger, Hook, at

COUNTS = [60, pytest.param(10_000, marks=pytest.mark.campaign)]


def event(forger: Forger, why: str) -> bytes:
    """One entry of what an officer did."""
    return leaves.render(
        leaves.EventLeaf(
            salt=forger.salt(),
            origin=forger.origin,
            at=desk.NOON,
            act="draft-started",
            on="0" * 32,
            why=why,
            before="",
            after="",
        )
    )


def written(forger: Forger, entries: int) -> Forger:
    """The log grown by that many entries."""
    for number in range(entries):
        forger.append(event(forger, f"entry {number}"))
    return forger


def again(forger: Forger, history: list[bytes]) -> Forger:
    """The same officer, with the same keys, over another history."""
    made = Forger(forger.seed, origin=forger.origin, seeds=forger.seeds, leaves=history)
    made.rng.seed(f"{forger.seed}/again")
    made.last = dict(forger.last)
    made.shown = set(forger.shown)
    return made


STRATEGIES = (
    "edit", "back-date", "swap the reason", "new salt", "delete", "insert", "repeat", "reorder",
    "truncate", "rewrite the rest", "another record", "delete and fill",
)  # fmt: skip


def rewritten(rng: random.Random, forger: Forger, first: int, strategy: str) -> Forger:
    """The history with something else at its entry ``first``, all signed anew."""
    history = list(forger.leaves)
    leaf = leaves.parse(history[first])
    other = event(forger, f"another truth {rng.random()}")
    match strategy:
        case "edit" | "swap the reason" | "another record":
            history[first] = other
        case "back-date" if isinstance(leaf, leaves.EventLeaf):
            history[first] = leaves.render(msgspec.structs.replace(leaf, at=leaf.at - 10**9))
        case "new salt":
            history[first] = leaves.render(msgspec.structs.replace(leaf, salt=forger.salt()))
        case "delete":
            del history[first]
        case "insert":
            history.insert(first, other)
        case "repeat":
            history.insert(first, history[first])
        case "reorder" if first + 1 < len(history):
            history[first : first + 2] = reversed(history[first : first + 2])
        case "truncate":
            del history[first:]
        case "rewrite the rest":
            history[first:] = [event(forger, "new") for _ in history[first:]]
        case "delete and fill":
            del history[first]
            history.append(other)
        case _:
            history[first] = other
    return again(forger, history)


def honest_steps(honest: Forger, size: int) -> Hook:
    """Consistency proofs taken over from the true history, as far as they go."""

    def change(log: Entries) -> Entries:
        return [(name, body) for name, body in log if name == f"log/add-checkpoint-{size}"]

    return at("log", change)


@contextmanager
def receiver(folder: Path) -> Iterator[Session]:
    """A vault that stands for any peer; each history is taken to a copy of it."""
    with desk.two_officers(folder) as pair:
        yield pair.b


def delivered(session: Session, folder: Path, data: bytes) -> Trail:
    path = folder / "offer.age"
    path.write_bytes(data)
    return bundles.take_in(session, path)[0].trail


@pytest.mark.parametrize("count", COUNTS)
def test_a_rewritten_past_is_noticed_by_whoever_saw_it(tmp_path: Path, count: int) -> None:
    """S50: below the size that a peer keeps, every strategy ends as a forked log, or, where the
    bundle shows no proof at all, as one that is not connected; the kept checkpoint stays."""
    rng = random.Random(50)
    outcomes: Counter[str] = Counter()
    with receiver(tmp_path) as peer:
        for number in range(count):
            honest = written(Forger(number), rng.randrange(2, 12))
            officers.add_card(peer, honest.card_file())
            first = honest.bundle([peer.card], [honest.write(desk.content())])
            assert delivered(peer, tmp_path, first) is Trail.CONSISTENT
            seen = honest.tree.size
            written(honest, rng.randrange(6))
            strategy = STRATEGIES[number % len(STRATEGIES)]
            forged = rewritten(rng, honest, rng.randrange(1, seen - 1), strategy)
            shows_proof = number % 4 != 0
            if shows_proof:
                written(forged, max(0, seen - forged.tree.size) + rng.randrange(4))
            record = forged.write(desk.content(title=f"FICTION {number}"))
            hook = honest_steps(honest, seen) if shows_proof else at("log", lambda _: [])
            data = forged.bundle([peer.card], [record], hook=hook)
            kept = officers.officer(peer, honest.origin).known
            try:
                outcome = delivered(peer, tmp_path, data).value
            except LogForked:
                outcome = "forked"
            expected = {"forked"} if shows_proof else {"forked", "unconnected"}
            assert outcome in expected, (number, strategy, outcome)
            assert officers.officer(peer, honest.origin).known == kept
            outcomes[outcome] += 1
    assert outcomes["forked"] >= count * 0.7


def opened_as_vault(forger: Forger, path: Path) -> Session:
    """The forger's history as a real vault of his, so that it can be shown and exported."""
    outside = desk.world()
    vault = outside.vaults.create(path, *desk.header())
    assert forger.seeds is not None
    with vault.transaction():
        vault.put_identity(forger.origin, forger.seeds)
        for data in forger.leaves:
            act, when = describe.act_of(leaves.parse(data))
            vault.log.append(data, act=act, at=when)
        size = forger.tree.size
        vault.log.put_checkpoint(size, forger.tree.root(), forger.note(), keep=True)
    return vaults._session(outside, vault, read_only=False)


@pytest.mark.parametrize("count", COUNTS)
def test_a_rewritten_tail_is_shown_as_witnessed_by_nobody(tmp_path: Path, count: int) -> None:
    """S50: at and above the size that a peer cosigned nothing can be noticed, and the report, the
    status and the export of the trail say so."""
    rng = random.Random(51)
    with receiver(tmp_path) as peer:
        for number in range(count):
            honest = written(Forger(10_000 + number), rng.randrange(2, 12))
            officers.add_card(peer, honest.card_file())
            first = honest.bundle([peer.card], [honest.write(desk.content())])
            delivered(peer, tmp_path, first)
            seen = honest.tree.size
            written(honest, rng.randrange(2, 6))
            strategy = STRATEGIES[number % len(STRATEGIES)]
            forged = rewritten(rng, honest, rng.randrange(seen, honest.tree.size), strategy)
            record = forged.write(desk.content(title=f"FICTION {number}"))
            data = forged.bundle([peer.card], [record])
            assert delivered(peer, tmp_path, data) is Trail.CONSISTENT
            if number % 6 == 0:
                check_shown(honest, forged, seen, peer, tmp_path / f"{number}")


def check_shown(honest: Forger, forged: Forger, seen: int, peer: Session, folder: Path) -> None:
    """What the rewritten vault's own reports claim ends where the peer's cosignature ends."""
    folder.mkdir()
    session = opened_as_vault(forged, folder / "v.liaison")
    officers.add_card(session, officers.own_card(peer))
    line = checkpoint.cosign(honest.note(seen), peer.keys.witness, desk.NOON // 1_000_000)
    with session.vault.transaction():
        session.vault.log.put_cosignature(seen, peer.origin, line, desk.NOON // 1_000_000)
    size = session.vault.log.size()
    tail = f"the {size - seen} newest entries"
    assert audit.status(session).witnessed_size == seen
    assert any(tail in sentence for sentence in audit.verify(session).not_proven)
    exported, _ = audit.export(session, folder, "campaign")
    report = audit.verify_export(session.world.courier, exported)
    assert any(f"{report.entries} newest" in s for s in report.not_proven)
    session.close()


@pytest.mark.parametrize("count", COUNTS)
def test_an_honest_history_raises_no_alarm(tmp_path: Path, count: int) -> None:
    """S50: bundles that come late, twice, out of order or never, and not one accusation."""
    rng = random.Random(52)
    with receiver(tmp_path) as peer:
        for number in range(count):
            honest = written(Forger(20_000 + number), rng.randrange(1, 9))
            officers.add_card(peer, honest.card_file())
            sent = []
            for _ in range(rng.randrange(2, 7)):
                written(honest, rng.randrange(4))
                sent.append(honest.bundle([peer.card], [honest.write(desk.content())]))
            arriving = [data for data in sent * 2 if rng.random() < 0.8]
            rng.shuffle(arriving)
            trails = [delivered(peer, tmp_path, data) for data in arriving]
            assert set(trails) <= {Trail.CONSISTENT, Trail.OLDER}
