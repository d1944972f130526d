"""A history of bundles arriving in any order, some of them twice: the same vault in the end.

Between them the receiver closes his vault and opens it, and puts older copies of it back.
"""

from __future__ import annotations

import random
import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec
import pytest

from liaison.domain.bundle import Trail
from liaison.domain.record import Filter
from liaison.session import Session
from liaison.usecases import bundles, officers, records, trail
from tests.campaigns.simulation.remembered import remembered
from tests.liaison import desk

COUNTS = [6, pytest.param(10_000, marks=pytest.mark.campaign)]
BUNDLES = 12


def state(session: Session, sender: str) -> Any:
    """All that the order of arrival must not change."""
    rows = {}
    for row in records.page(session, Filter(), limit=1_000):
        versions = session.vault.records.versions(row.record)
        shown = msgspec.structs.replace(row, seq=0)
        rows[row.record] = (shown, [(v.number, v.leaf, v.content) for v in versions])
    known = officers.officer(session, sender).known
    assert known is not None
    taken = {b.leaf_hash: (b.number, b.parts, b.index) for b in session.vault.bundles.ins()}
    witnessed = {(row.size, row.origin) for row in session.vault.log.cosignatures()}
    return rows, taken, witnessed, known.size, known.root


@contextmanager
def history(folder: Path, length: int = BUNDLES) -> Iterator[tuple[desk.Pair, list[Path]]]:
    """So many bundles of A: new records, amended ones, shared attachments, answers in between."""
    with desk.two_officers(folder) as pair:
        annex = desk.file(folder, "annex.txt", 3_000)
        big = desk.file(folder, "big.bin", 300_000)
        ids: list[str] = []
        paths = []
        for number in range(length):
            if number % 3 == 2:
                desk.amended(pair.a, ids[-1], area=f"Sector {number}")
            else:
                files = [annex] if number % 2 else [annex, big] if number == 4 else []
                ids.append(desk.sealed(pair.a, "contact-log", *files))
            paths.append(pair.send(*ids[-2:]))
        yield pair, paths


@pytest.mark.parametrize("count", COUNTS)
def test_order_and_repetition_make_no_difference(tmp_path: Path, count: int) -> None:
    """S40: each effect once, whatever comes first; replays are seen as such, none raises alarm."""
    rng = random.Random(40)
    with history(tmp_path) as (pair, paths), remembered():
        states = []
        for number in range(count):
            order = paths + rng.sample(paths, 4) if number else list(paths)
            if number:
                rng.shuffle(order)
            with desk.copied(pair.b.vault.path, tmp_path / f"{number}.liaison") as b:
                seen: set[Path] = set()
                for path in order:
                    verdict, changes = bundles.take_in(b, path)
                    assert verdict.seen == (path in seen)
                    assert verdict.trail is not Trail.UNCONNECTED
                    assert changes.log == (path not in seen)
                    seen.add(path)
                states.append(state(b, pair.a.origin))
                assert b.vault.bundles.numbers_in(pair.a.origin, _set_key(b)) == set(range(1, 13))
        assert all(one == states[0] for one in states[1:])


@pytest.mark.parametrize(
    ("count", "length"), [(2, 30), pytest.param(10_000, 200, marks=pytest.mark.campaign)]
)
def test_restarts_and_older_copies_make_no_difference(
    tmp_path: Path, count: int, length: int
) -> None:
    """S40: of a long history any part comes late, again or never the first time; the vault is
    shut, opened, and put back to an older copy. In the end all of it is there once; what came
    again was said to have, and changed nothing. What came too late to be connected with the
    sender's log is connected by one answer and the next bundle."""
    figures: Counter[str] = Counter()
    with history(tmp_path, length) as (pair, paths), remembered():
        with desk.copied(pair.b.vault.path, tmp_path / "straight.liaison") as b:
            for path in paths:
                bundles.take_in(b, path)
            wanted = state(b, pair.a.origin)[:3]
        for seed in range(count):
            receiver = Receiver(pair, tmp_path / str(seed), random.Random(f"orders/{seed}"))
            try:
                receiver.run(paths)
                assert state(receiver.session, pair.a.origin)[:3] == wanted
                trail.verify(receiver.session)
                receiver.answer()
            except BaseException as error:
                error.add_note(f"orders seed {seed}: {receiver.figures}")
                raise
            finally:
                receiver.session.close()
                shutil.rmtree(receiver.folder)
            figures += receiver.figures
            if seed % 100 == 99:
                print(f"{seed + 1} schedules of {length} bundles, {figures}")
    assert figures["again"] and figures["restart"] and figures["older copy"] and figures["lost"]


class Receiver:
    """B's vault, a copy of it from some time ago, and what each of the two has taken in."""

    def __init__(self, pair: desk.Pair, folder: Path, rng: random.Random) -> None:
        self.folder, self.rng, self._pair = folder, rng, pair
        self.figures: Counter[str] = Counter()
        folder.mkdir()
        self._path, self._older = folder / "b.liaison", folder / "older"
        shutil.copytree(pair.b.vault.path, self._path)
        self._seen: set[Path] = set()
        self._seen_older: set[Path] | None = None
        self.session = self._opened()

    def run(self, paths: list[Path]) -> None:
        """Any order, a fifth of it lost, a fifth again; then all that there is."""
        first = self.rng.sample(paths, len(paths) * 4 // 5)
        self.figures["lost"] += len(paths) - len(first)
        first += self.rng.sample(paths, len(paths) // 5)
        self.rng.shuffle(first)
        for path in first:
            self._take(path)
            if self.rng.random() < 0.1:
                self.rng.choice((self._restart, self._back_up, self._put_back))()
        for path in self.rng.sample(paths, len(paths)):
            self._take(path)

    def answer(self) -> None:
        """He sends his receipts, and the sender's next bundle fits to what he knows."""
        with desk.copied(self._pair.a.vault.path, self.folder / "a.liaison") as a:
            receipts = bundles.seal_bundle(
                self.session, [], [a.origin], self.folder, papers_only=True
            )
            bundles.take_in(a, receipts[1])
            bundle, path, _ = bundles.seal_bundle(
                a, [desk.sealed(a)], [self.session.origin], self.folder
            )
            verdict, _ = bundles.take_in(self.session, path)
            assert verdict.trail is Trail.CONSISTENT
            known = officers.officer(self.session, a.origin).known
            assert known is not None and known.size == bundle.index + 1

    def _take(self, path: Path) -> None:
        again = path in self._seen
        size = self.session.vault.log.size()
        verdict, changes = bundles.take_in(self.session, path)
        assert verdict.seen == again and bool(verdict.seen_at) == again
        self.figures["unconnected"] += verdict.trail is Trail.UNCONNECTED
        assert changes.log != again and (self.session.vault.log.size() == size) == again
        self.figures["again" if again else "first"] += 1
        self._seen.add(path)

    def _restart(self) -> None:
        self.session.close()
        self.session = self._opened()
        self.figures["restart"] += 1

    def _back_up(self) -> None:
        shutil.rmtree(self._older, ignore_errors=True)
        shutil.copytree(self._path, self._older)
        self._seen_older = set(self._seen)

    def _put_back(self) -> None:
        if self._seen_older is None:
            return
        self.session.close()
        shutil.rmtree(self._path)
        shutil.copytree(self._older, self._path)
        self._seen = set(self._seen_older)
        self.session = self._opened()
        self.figures["older copy"] += 1

    def _opened(self) -> Session:
        (self._path / "lock").unlink()
        return desk.reopened(self._path)


def _set_key(session: Session) -> str:
    return session.vault.bundles.ins()[0].set_key


def test_bundles_that_are_missing_are_named_until_they_arrive(tmp_path: Path) -> None:
    """S40: a gap in the numbers is shown with every bundle, and closes when they come."""
    with history(tmp_path) as (pair, paths):
        assert bundles.take_in(pair.b, paths[4])[0].missing == (1, 2, 3, 4)
        assert bundles.take_in(pair.b, paths[1])[0].missing == (1,)
        assert bundles.inspect(pair.b, paths[6]).missing == (1, 3, 4, 6)
        for path in paths:
            bundles.take_in(pair.b, path)
        assert all(bundles.inspect(pair.b, path).missing == () for path in paths)
        assert all(bundles.inspect(pair.b, path).seen for path in paths)
