"""The vault against floors in the same run: plain sqlite3, bare SHA-256, an empty query."""

from __future__ import annotations

import hashlib
import random
import sqlite3
from itertools import count
from pathlib import Path

import pytest

from liaison.domain.content import to_json
from liaison.domain.record import Filter
from liaison.usecases import audit, finding, records
from tests.benchmarks.desk import WORDS, contents, fill, officer
from tests.benchmarks.measure import interleaved, percentile, report, timed

MANY = 100_000


@pytest.mark.bench
@pytest.mark.timeout(0)
def test_sealing_one_by_one_and_in_bulk_beside_plain_sqlite(tmp_path: Path) -> None:
    session = officer(tmp_path / "v.liaison", "Alpha")
    plain = sqlite3.connect(tmp_path / "plain.db", isolation_level=None)
    plain.execute("PRAGMA journal_mode=DELETE")
    plain.execute("PRAGMA synchronous=EXTRA")
    plain.execute("CREATE TABLE record (id INTEGER PRIMARY KEY, data BLOB)")
    ones = iter(contents(20_000, seed=2))
    number = count()

    def one_by_one() -> float:
        drafts = []
        for _ in range(100):
            record, _ = records.start(session, "contact-log", next(ones))
            drafts.append(record)
        return timed(lambda: [records.seal(session, record) for record in drafts])

    def plain_one_by_one() -> float:
        data = [to_json(next(ones)) for _ in range(100)]
        insert = "INSERT INTO record VALUES (?, ?)"
        return timed(lambda: [plain.execute(insert, (next(number), d)) for d in data])

    def bulk() -> float:
        found = [next(ones) for _ in range(1_000)]
        return timed(lambda: fill(session, found, batch=1_000))

    def plain_bulk() -> float:
        data = [to_json(next(ones)) for _ in range(1_000)]

        def insert() -> None:
            plain.execute("BEGIN IMMEDIATE")
            plain.executemany("INSERT INTO record VALUES (?, ?)", ((next(number), d) for d in data))
            plain.execute("COMMIT")

        return timed(insert)

    found = interleaved(
        {"one": one_by_one, "plain one": plain_one_by_one, "bulk": bulk, "plain bulk": plain_bulk}
    )
    session.close()
    plain.close()
    report(
        "Records sealed (signed, indexed for search, encrypted) beside plain sqlite3 inserts",
        f"one by one  {100 / found['one']:8.0f}/s   plain {100 / found['plain one']:8.0f}/s   "
        f"ratio {found['one'] / found['plain one']:.1f}",
        f"in bulk     {1000 / found['bulk']:8.0f}/s   plain {1000 / found['plain bulk']:8.0f}/s   "
        f"ratio {found['bulk'] / found['plain bulk']:.1f}",
    )
    assert all(seconds > 0 for seconds in found.values())


@pytest.mark.bench
@pytest.mark.timeout(0)
def test_lists_search_and_verification_at_a_hundred_thousand_records(tmp_path: Path) -> None:
    session = officer(tmp_path / "v.liaison", "Alpha")
    filled = timed(lambda: fill(session, contents(MANY)))
    data = [leaf for _, leaf in session.vault.log.leaves(0, session.vault.log.size())]

    def bare() -> float:
        return timed(lambda: [hashlib.sha256(leaf).digest() for leaf in data])

    found = interleaved(
        {"verify": lambda: timed(lambda: audit.verify(session)), "bare": bare}, runs=5
    )
    wanted = Filter(kind="contact-log")
    first = [timed(lambda: records.page(session, wanted, None, 50)) for _ in range(50)]
    after = None
    for _ in range(99):
        rows = records.page(session, wanted, after, 50)
        after = (rows[-1].event_at, rows[-1].seq)
    hundredth = [timed(lambda: records.page(session, wanted, after, 50)) for _ in range(50)]
    chance = random.Random(3)
    queries = [" ".join(chance.sample(WORDS, chance.choice((1, 1, 2)))) for _ in range(300)]
    queries += [word[:3] for word in WORDS] + [f"{chance.randrange(MANY):06}" for _ in range(60)]
    times = [timed(lambda q=q: records.search(session, q, Filter())) for q in queries]
    shown = [timed(lambda q=q: finding.find(session, q)) for q in queries]
    ranked = [timed(lambda q=q: finding.ranked(session, q)) for q in queries]
    session.close()
    report(
        f"{MANY:,} sealed records (filled in {filled:.0f} s)",
        f"verify the whole log   {found['verify']:.2f} s   bare SHA-256 {found['bare']:.3f} s   "
        f"ratio {found['verify'] / found['bare']:.1f}",
        f"first page of a list   {percentile(first, 50) * 1e3:.2f} ms   "
        f"hundredth {percentile(hundredth, 50) * 1e3:.2f} ms   (goal: under 5 ms)",
        f"search, 30 newest      p50 {percentile(times, 50) * 1e3:.2f} ms   "
        f"p95 {percentile(times, 95) * 1e3:.2f} ms   (goal: p95 under 10 ms)",
        f"with matching words    p50 {percentile(shown, 50) * 1e3:.2f} ms   "
        f"p95 {percentile(shown, 95) * 1e3:.2f} ms",
        f"the 30 best, as well   p50 {percentile(ranked, 50) * 1e3:.2f} ms   "
        f"p95 {percentile(ranked, 95) * 1e3:.2f} ms   (goal: under 100 ms)",
    )
    assert len(data) >= MANY
