"""Lists and search at 100,000 records (bench): every page below 5 ms, search's p95 below 10 ms."""

from __future__ import annotations

import itertools
import random
import time
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from liaison.domain.contact_log import ContactLog
from liaison.domain.content import Content, empty
from liaison.domain.record import Filter
from liaison.domain.statements import Statement
from liaison.domain.times import Moment, Span
from storage.vault import SqlVault
from storage.vaults import SqlVaults
from tests.storage.made import ROOT, draft, version

COUNT = 100_000
SYLLABLES = "con com ma der pro ment tion in ter re ar ti lle ry road block cease fire pat rol"
pytestmark = pytest.mark.bench


class Words:
    """Made-up words, some far more frequent than others, many with a common beginning."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        made = (
            "".join(chance.choices(SYLLABLES.split(), k=chance.choice((1, 1, 2, 2, 3, 3, 4))))
            for _ in range(40_000)
        )
        self.all = list(dict.fromkeys(made))
        self.weights = list(itertools.accumulate(1 / n for n in range(1, len(self.all) + 1)))

    def some(self, count: int) -> list[str]:
        return self.chance.choices(self.all, cum_weights=self.weights, k=count)

    def text(self, count: int) -> str:
        return " ".join(self.some(count))


def _content(words: Words) -> Content:
    at = words.chance.randrange(10**15)
    return Content(
        title=words.text(6),
        event=Span(start=Moment(at=at)) if at % 5 else None,
        parties=(words.text(1), words.text(1)),
        statements=(Statement(text=words.text(60)), Statement(text=words.text(60))),
        body=ContactLog(purpose=words.text(40)),
    )


@pytest.fixture(scope="module")
def full(header: bytes, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A vault of 100,000 records, 1 in 500 of them drafts."""
    path = tmp_path_factory.mktemp("full") / "a.liaison"
    words = Words(random.Random(1))
    with closing(SqlVaults().create(path, header, ROOT)) as vault:
        for start in range(0, COUNT, 5000):
            with vault.transaction():
                for number in range(start, start + 5000):
                    if number % 500 == 0:
                        vault.records.put_draft(draft(number, _content(words)))
                    else:
                        sealed = version(number, 1 + number % 2, _content(words))
                        vault.records.add_version(sealed, own=number % 3 > 0)
    return path


def _timed(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return (time.perf_counter() - began) * 1000


def _pages(vault: SqlVault, wanted: Filter) -> tuple[float, float]:
    """Milliseconds of the first and of the hundredth page of 50."""
    first = _timed(lambda: vault.records.page(wanted, None, 50))
    rows = vault.records.page(wanted, None, 99 * 50)
    after = (rows[-1].event_at, rows[-1].seq) if rows else (0, 0)
    return first, _timed(lambda: vault.records.page(wanted, after, 50))


def test_every_page_and_nearly_every_search_is_quick(full: Path) -> None:
    words = Words(random.Random(1))
    chance = words.chance
    with closing(SqlVaults().open(full, ROOT, read_only=True)) as vault:
        slowest = max(
            (*_pages(vault, Filter(kind=kind, state=state, own_only=own)), kind, state, own)
            for kind in ("", "contact-log", empty("negotiation-note").kind)
            for state in ("", "draft", "sealed", "amended")
            for own in (False, True)
        )
        taken = []
        for _ in range(2000):
            asked = words.some(chance.choice((1, 1, 1, 2, 2, 3)))
            query = " ".join(
                word[: chance.randint(1, len(word))] if chance.random() < 0.6 else word
                for word in asked
            )
            wanted = chance.choice((Filter(), Filter(), Filter(state="draft")))
            taken.append(_timed(partial(vault.records.search, query, wanted, None, 50)))
        checked = _timed(lambda: vault.check(lambda done, total: None))
    taken.sort()
    p50, p95 = taken[len(taken) // 2], taken[len(taken) * 95 // 100]
    print(f"slowest pages {slowest}, search p50 {p50:.2f} p95 {p95:.2f} max {taken[-1]:.1f} ms")
    print(f"check {checked:.0f} ms for {(full / 'vault.db').stat().st_size / 1e6:.0f} MB")
    assert max(slowest[:2]) < 5
    assert p95 < 10
