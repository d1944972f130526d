"""Filters: any of them, alone or together, lets through exactly what its words say."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison.domain import named, progress
from liaison.domain.ceasefire_violation import CeasefireViolation, Step
from liaison.domain.commitment import CommitmentEntry
from liaison.domain.contact_log import ContactLog, Counterpart
from liaison.domain.content import Content
from liaison.domain.marking import Marking
from liaison.domain.negotiation_case import NegotiationCase
from liaison.domain.obligation import Obligation, StatusChange
from liaison.domain.places import Place
from liaison.domain.record import Filter, Row
from liaison.domain.statements import Statement
from liaison.domain.times import EARLIEST, LATEST, Moment, Span
from storage import facets
from storage.fold import tokens
from storage.vault import SqlVault
from storage.vaults import SqlVaults
from tests.storage.made import OWN, PEER, ROOT, SEEDS, draft, record_id, version

COUNT = 400
DAY = 86_400_000_000
PEOPLE = ("Elder Example", "Elder Sample", "Example", "Dr. Élder Example", "قائد مثال", "停火", "")
PARTIES = ("Party North", "Party North-East", "North Party", "Village Council")
CASES = ("ca" * 16, "cb" * 16, "")
TIMES = (0, 1, -1, DAY, 10 * DAY, 10 * DAY + 1_500_000, -400 * DAY, 20_000 * DAY)
SPOTS = (
    ("0", "0"), ("4.128372", "12.409122"), ("4.128373", "12.409122"), ("-90", "-180"),
    ("90", "180"), ("10", "179.9999999"), ("10", "-179.9999999"), ("-33.5", "151.25"),
)  # fmt: skip
BODIES: tuple[Callable[[random.Random], Any], ...] = (
    lambda chance: ContactLog(
        counterparts=(Counterpart(name=chance.choice(PEOPLE), faction=chance.choice(PARTIES)),)
    ),
    lambda chance: CommitmentEntry(
        promisor_person=chance.choice(PEOPLE),
        history=(StatusChange(status=chance.choice(("agreed", "overdue", "kept", "breached"))),),
        deadline=chance.choice((None, *(Moment(at=at) for at in (DAY, 10 * DAY, 20 * DAY)))),
    ),
    lambda chance: CeasefireViolation(steps=(Step(state=chance.choice(("allegation", ""))),)),
    lambda chance: NegotiationCase(stage=chance.choice(("talks", "contact", ""))),
)


def _content(chance: random.Random) -> Content:
    at = chance.choice(TIMES) if chance.random() < 0.7 else chance.randrange(-9 * DAY, 99 * DAY)
    lat, lon = chance.choice(SPOTS)
    place = Place(name="Example bridge", lat=lat, lon=lon) if chance.random() < 0.6 else None
    return Content(
        title=chance.choice(("alpha", "alpha beta", "gamma")),
        event=Span(start=Moment(at=at)) if chance.random() < 0.8 else None,
        place=place,
        case=chance.choice(CASES),
        persons=tuple(chance.choices(PEOPLE, k=chance.randrange(3))),
        parties=tuple(chance.choices(PARTIES, k=chance.randrange(3))),
        marking=chance.choice(
            (
                Marking(),
                Marking(policy="UN", level="CONFIDENTIAL"),
                Marking(policy="UN", level="STRICTLY CONFIDENTIAL", releasable_to=("FIN",)),
                Marking(policy="TLP", level="AMBER+STRICT", caveats=("STAFF",)),
            )
        ),
        statements=(Statement(speaker=chance.choice(PEOPLE), text="delta"),),
        body=chance.choice(BODIES)(chance),
    )


class Shelf:
    """A vault of records of many sorts, and each row with the content that it shows."""

    def __init__(self, vault: SqlVault, rows: list[tuple[Row, Content]]) -> None:
        self.vault = vault
        self.rows = rows


@pytest.fixture(scope="module")
def shelf(header: bytes, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shelf]:
    chance = random.Random(7)
    vault = SqlVaults().create(tmp_path_factory.mktemp("facets") / "a.liaison", header, ROOT)
    made = []
    with vault.transaction():
        vault.put_identity(OWN, SEEDS)
        for number in range(COUNT):
            content = _content(chance)
            if number % 5 == 0:
                vault.records.put_draft(draft(number, content))
            else:
                theirs = number % 3 == 0
                sealed = version(number, 1 + number % 2, content, author=PEER if theirs else OWN)
                vault.records.add_version(sealed, own=not theirs)
            made.append((f"{number:032x}", content))
    rows = [(vault.records.row(record), content) for record, content in made]
    yield Shelf(vault, [(row, content) for row, content in rows if row is not None])
    vault.close()


def _holds(text: str, names: tuple[str, ...]) -> bool:
    asked = tokens(text)
    return not asked or any(
        tokens(name)[start : start + len(asked)] == asked
        for name in names
        for start in range(len(tokens(name)))
    )


def _within(box: tuple[str, str, str, str] | None, row: Row) -> bool:
    if box is None:
        return True
    south, west, north, east = map(float, box)
    if not row.lat or not south <= float(row.lat) <= north:
        return False
    if west > east:
        return float(row.lon) >= west or float(row.lon) <= east
    return west <= float(row.lon) <= east


def lets_through(wanted: Filter, row: Row, content: Content) -> bool:
    """What a filter means, said plainly."""
    timed = not (wanted.since or wanted.until) or (
        row.event_at != 0
        and row.event_at >= (wanted.since or EARLIEST)
        and row.event_at <= (wanted.until or LATEST)
    )
    return (
        wanted.kind in ("", row.kind)
        and wanted.state in ("", row.state)
        and (row.own or not wanted.own_only)
        and (not wanted.kinds or row.kind in wanted.kinds)
        and wanted.case in ("", row.case)
        and _holds(wanted.person, named.people(content))
        and _holds(wanted.party, named.parties(content))
        and timed
        and _within(wanted.box, row)
        and wanted.marking in ("", named.level_text(content.marking))
        and wanted.author in ("", row.author)
        and wanted.status in ("", row.status)
        and (not wanted.overdue_at or _overdue(wanted.overdue_at, content))
    )


def _overdue(at: int, content: Content) -> bool:
    body = content.body
    return isinstance(body, Obligation) and progress.standing(body, at) == "overdue"


def _edges() -> st.SearchStrategy[tuple[str, str, str, str]]:
    lats = st.sampled_from([lat for lat, _ in SPOTS]) | st.integers(-90, 90).map(str)
    lons = st.sampled_from([lon for _, lon in SPOTS]) | st.integers(-180, 180).map(str)
    pairs = st.tuples(lats, lats).map(lambda two: sorted(two, key=float))
    return st.builds(lambda ns, west, east: (ns[0], west, ns[1], east), pairs, lons, lons)


def _filters() -> st.SearchStrategy[Filter]:
    times = st.sampled_from([0, *TIMES, EARLIEST, LATEST, -(2**70), 2**70]) | st.integers(
        -9 * DAY, 99 * DAY
    )
    members: dict[str, st.SearchStrategy[Any]] = {
        "kind": st.sampled_from(["contact-log", "commitment", "no-such-kind"]),
        "state": st.sampled_from(["draft", "sealed", "amended"]),
        "own_only": st.booleans(),
        "kinds": st.lists(st.sampled_from(["contact-log", "commitment", "x"]), max_size=3).map(
            tuple
        ),
        "case": st.sampled_from(CASES),
        "person": st.sampled_from([*PEOPLE, "elder", "example elder", "dr elder", "مثال", "火"]),
        "party": st.sampled_from([*PARTIES, "north", "party north east", "nor"]),
        "since": times,
        "until": times,
        "box": st.none() | _edges(),
        "marking": st.sampled_from(["NOT MARKED", "UN CONFIDENTIAL", "TLP:AMBER+STRICT", "UN"]),
        "author": st.sampled_from([OWN, PEER, "nobody"]),
        "status": st.sampled_from(["agreed", "kept", "allegation", "talks", "nothing"]),
        "overdue_at": times.map(lambda at: max(at, 0)),
    }
    some = st.lists(st.sampled_from(sorted(members)), max_size=4, unique=True)
    return some.flatmap(
        lambda names: st.fixed_dictionaries({name: members[name] for name in names})
    ).map(lambda chosen: Filter(**chosen))


@given(wanted=_filters(), query=st.sampled_from(["", "alpha", "alp del", "beta", "elder"]))
def test_a_filter_lets_through_what_its_words_say(shelf: Shelf, wanted: Filter, query: str) -> None:
    vault, rows = shelf.vault, shelf.rows
    passed = [(row, content) for row, content in rows if lets_through(wanted, row, content)]
    order = sorted((row for row, _ in passed), key=lambda r: (r.event_at // 10**6, r.seq))[::-1]
    assert vault.records.page(wanted, None, COUNT) == order
    assert vault.records.count(wanted) == len(order)
    paged: list[Row] = []
    while True:
        after = (paged[-1].event_at, paged[-1].seq) if paged else None
        page = vault.records.page(wanted, after, 37)
        paged += page
        if not page:
            break
    assert paged == order
    found = vault.records.search(query, wanted, None, COUNT)
    if not query:
        assert found == sorted(order, key=lambda row: -row.seq)
    assert {row.seq for row in found} <= {row.seq for row in order}
    assert {row.seq for row in vault.records.search_ranked(query, wanted, COUNT)} == {
        row.seq for row in found
    }
    if query == "alpha":
        titled = {row.seq for row in order if row.title.startswith("alpha")}
        assert {row.seq for row in found} == titled


TEXTS = st.text(max_size=12) | st.sampled_from(
    ['"', "' OR 1=1 --", "a\0b", "\ud800", "\ue000own", "NEAR(", "*", "x" * 5000, "-" * 3000]
)


@given(st.lists(TEXTS, min_size=7, max_size=7), st.integers(), st.integers())
def test_no_text_in_a_filter_is_an_operator_or_an_error(
    shelf: Shelf, texts: list[str], since: int, until: int
) -> None:
    """S66: what is asked for by value matches that value alone."""
    vault = shelf.vault
    names = ("kind", "state", "case", "person", "party", "marking", "author")
    chosen: dict[str, Any] = dict(zip(names, texts, strict=True))
    for name, text in chosen.items():
        wanted = Filter(**{name: text})
        found = vault.records.page(wanted, None, 9)
        if name not in ("person", "party") and text:
            assert found == []
        vault.records.search(text, wanted, None, 9)
    every = Filter(**chosen, since=since, until=until, status=texts[0], kinds=tuple(texts))
    vault.records.page(every, None, 9)
    vault.records.search_ranked(texts[0], every, 9)
    vault.records.snippet(texts[0], record_id(1))
    vault.records.names("person", texts[0], 9)


@pytest.mark.parametrize(
    "box",
    [("1", "2", "0", "3"), ("91", "0", "92", "0"), ("0", "", "1", "0"), ("x", "0", "1", "0")],
)
def test_a_box_that_is_none_is_refused(box: tuple[str, str, str, str]) -> None:
    with pytest.raises(ValueError):
        Filter(box=box)


def test_the_spans_of_a_period_are_few_and_cover_exactly_its_days() -> None:
    chance = random.Random(3)
    for _ in range(300):
        first = chance.randrange(100_000)
        last = first + chance.choice((0, 1, 7, 8, 63, 500, 5_000, 100_000))
        spans = list(facets._cut(first, last))
        assert len(spans) < 90
        covered = sorted((number << 3 * level, 1 << 3 * level) for level, number in spans)
        assert covered[0][0] == first
        assert sum(length for _, length in covered) == last - first + 1
        assert all(a + length == b for (a, length), (b, _) in pairwise(covered))
    assert list(facets._cut(5, 4)) == []


def test_a_box_of_any_size_is_covered_by_few_cells() -> None:
    chance = random.Random(4)
    for _ in range(300):
        size = 10 ** chance.uniform(-5, 2)
        south, west = chance.uniform(-90, 90), chance.uniform(-180, 180)
        north, east = min(90, south + size), (west + size + 180) % 360 - 180
        box = (f"{south:.7f}", f"{west:.7f}", f"{north:.7f}", f"{east:.7f}")
        (match,) = facets.in_box(box).match
        assert match.count(" OR ") < 64
