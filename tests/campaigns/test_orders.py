"""A history of bundles arriving in any order, some of them twice: the same vault in the end."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec
import pytest

from liaison.domain.bundle import Trail
from liaison.domain.record import Filter
from liaison.session import Session
from liaison.usecases import bundles, officers, records
from tests.liaison import desk

COUNTS = [60, pytest.param(10_000, marks=pytest.mark.campaign)]
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
def history(folder: Path) -> Iterator[tuple[desk.Pair, list[Path]]]:
    """Twelve bundles of A: new records, amended ones, shared attachments, answers in between."""
    with desk.two_officers(folder) as pair:
        annex = desk.file(folder, "annex.txt", 3_000)
        big = desk.file(folder, "big.bin", 300_000)
        ids: list[str] = []
        paths = []
        for number in range(BUNDLES):
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
    with history(tmp_path) as (pair, paths):
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
